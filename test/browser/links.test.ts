/** Links out of the workbook in the built page: said before, opened without a way back, and nothing asked for beforehand. */

import { focusSheet } from "./clipboard";
import { inChromium, type OpenWorkbook, until } from "./open-workbook";

const chromium = inChromium();
let workbook: OpenWorkbook;
let page: OpenWorkbook["page"];

beforeEach(async () => {
  workbook = await chromium.open();
  ({ page } = workbook);
  await page.evaluate(() => {
    const { model } = (globalThis as any).quasirent;
    model.dispatch("CREATE_SHEET", { sheetId: "empty", name: "Empty", position: 1, rows: 40, cols: 12 });
    model.dispatch("ACTIVATE_SHEET", { sheetIdFrom: model.getters.getActiveSheetId(), sheetIdTo: "empty" });
    (globalThis as any).violations = [];
    document.addEventListener("securitypolicyviolation", ({ violatedDirective, blockedURI }) =>
      (globalThis as any).violations.push(`${violatedDirective} ${blockedURI}`),
    );
  });
});

const dialog = () => page.getByRole("dialog");
/** Another host, played by this machine: what it can see of the page that has opened it. */
const OTHER = "https://other.example/page?x=1";

async function answerFor(): Promise<{ requests: string[] }> {
  const requests: string[] = [];
  await page.context().route("https://other.example/**", (route) => {
    requests.push(`${route.request().url()} referer=${route.request().headers()["referer"] ?? "none"}`);
    return route.fulfill({ contentType: "text/html", body: "<title>other</title>" });
  });
  return { requests };
}

async function withLink(content = `[words](${OTHER})`): Promise<{ x: number; y: number }> {
  await page.evaluate(
    (it) =>
      (globalThis as any).quasirent.model.dispatch("UPDATE_CELL", { sheetId: "empty", col: 1, row: 1, content: it }),
    content,
  );
  return workbook.middleOf(1, 1);
}

it("a link in a cell says its host and opens without a way back, by its card, its key and the middle button; no picture is asked for", async () => {
  const { requests } = await answerFor();
  const middle = await withLink();
  await page.mouse.move(middle.x - 3, middle.y);
  await page.mouse.move(middle.x, middle.y);
  const link = page.locator(".o-link-tool a.o-link");
  await link.waitFor();
  expect(await page.locator(".o-link-tool img").count()).toBe(0);
  expect(await link.getAttribute("rel")).toBe("noopener noreferrer");
  await link.click();
  await dialog().getByRole("heading", { name: "Open other.example?" }).waitFor();
  expect(await dialog().locator(".address").textContent()).toBe(OTHER);
  await workbook.screenshot("link-asked");
  await dialog().getByRole("button", { name: "Stay here" }).click();
  expect(requests).toEqual([]);

  await workbook.select("Empty!B2");
  await focusSheet(workbook);
  await page.keyboard.press("Alt+Enter");
  await dialog().waitFor();
  const [popup] = await Promise.all([
    page.context().waitForEvent("page"),
    dialog().getByRole("button", { name: "Open in a new tab" }).click(),
  ]);
  await popup.waitForLoadState();
  expect(await popup.evaluate(() => [window.opener, document.referrer])).toEqual([null, ""]);
  expect(requests).toEqual([`${OTHER} referer=none`]);
  await popup.close();

  await page.mouse.move(middle.x + 2, middle.y);
  await link.waitFor();
  await link.click({ button: "middle" });
  await dialog().waitFor();
  await page.keyboard.press("Escape");
  expect(page.context().pages()).toHaveLength(1);
  // Only what this test answered for was asked, and nothing was blocked.
  expect(await page.evaluate(() => (globalThis as any).violations)).toEqual([]);
  workbook.strangers.splice(
    0,
    workbook.strangers.length,
    ...workbook.strangers.filter((url) => !url.startsWith("https://other.example/")),
  );
});

it.each(["javascript:alert(1)", "data:text/html,x", "file:///etc/passwd", "ftp://other.example/"])(
  "%s is never opened, however it comes",
  async (address) => {
    await page.evaluate((it) => window.open(it, "_blank"), address);
    await dialog().getByText("It is not a web address").waitFor();
    await page.keyboard.press("Escape");
    await dialog().waitFor({ state: "detached" });
    const { x, y } = await withLink(`[words](${address})`);
    await page.mouse.move(x - 3, y);
    await page.mouse.move(x, y);
    await workbook.select("Empty!B2");
    await focusSheet(workbook);
    await page.keyboard.press("Alt+Enter");
    await workbook.nextPicture();
    await page.keyboard.press("Escape");
    expect(page.context().pages()).toHaveLength(1);
    // The card may be open still, with an address that is none and leads nowhere: its protocol is ":".
    expect(
      await page.evaluate(() =>
        [...document.querySelectorAll<HTMLAnchorElement>("a[href]")]
          .map(({ protocol }) => protocol)
          .filter((protocol) => !["http:", "https:", ":"].includes(protocol)),
      ),
    ).toEqual([]);
  },
);

it("a host that hides behind a name is shown as what it is", async () => {
  await page.evaluate(() => window.open("https://bank.example@evil.example/login"));
  await dialog().getByRole("heading", { name: "Open evil.example (not bank.example)?" }).waitFor();
  await page.keyboard.press("Escape");
  await until(async () => (await dialog().count()) === 0);
  await page.evaluate(() => window.open("https://аррӏе.com/"));
  await dialog()
    .getByRole("heading", { name: /^Open xn--/ })
    .waitFor();
  await page.keyboard.press("Escape");
});

it("a link to a sheet goes there without a question, and pages of ours open as before", async () => {
  const first = await page.evaluate(() => (globalThis as any).quasirent.model.getters.getSheetIds()[0] as string);
  await withLink(`[there](o-spreadsheet://${first})`);
  await workbook.select("Empty!B2");
  await focusSheet(workbook);
  await page.keyboard.press("Alt+Enter");
  await until(
    async () => (await page.evaluate(() => (globalThis as any).quasirent.model.getters.getActiveSheetId())) === first,
  );
  expect(await dialog().count()).toBe(0);
});
