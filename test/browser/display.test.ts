/** The page as people have set their display: enlarged to 200 %, in their own colours, without motion, and on paper. */

import type { Page } from "playwright-core";
import { violations } from "./accessibility";
import { answered } from "./answers";
import { chooseInMenu } from "./file-bar";
import { inChromium, type OpenWorkbook, until } from "./open-workbook";

const chromium = inChromium();
let workbook: OpenWorkbook;
let page: Page;

const TABS = ["Analyse", "Pictures", "Explain", "Share"];

describe("at 200 %", () => {
  beforeEach(async () => {
    // A window of 1280 by 800 that is enlarged has half as many pixels of CSS.
    const options = { viewport: { width: 640, height: 400 }, deviceScaleFactor: 2 };
    workbook = await chromium.openPrepared(options, () => Promise.resolve());
    ({ page } = workbook);
  });

  /** Words that reach beyond what shows them, and buttons that cover one another. */
  const hindrances = () =>
    page.evaluate(() => {
      const found: string[] = [];
      const { documentElement: root } = document;
      if (root.scrollWidth > innerWidth || root.scrollHeight > innerHeight)
        found.push(`the page is ${root.scrollWidth} by ${root.scrollHeight}`);
      const buttons = [...document.querySelectorAll<HTMLElement>("#files button, #pane button, .parts button")].filter(
        (button) => button.checkVisibility() && button.getBoundingClientRect().width > 0,
      );
      for (const button of buttons) {
        const { left, right } = button.getBoundingClientRect();
        if (left < 0 || right > innerWidth + 0.5) found.push(`${button.textContent}: from ${left} to ${right}`);
        if (button.scrollWidth > button.clientWidth + 1 && getComputedStyle(button).textOverflow !== "ellipsis")
          found.push(`${button.textContent}: ${button.scrollWidth} in ${button.clientWidth}`);
      }
      for (const [index, one] of buttons.entries()) {
        const a = one.getBoundingClientRect();
        for (const other of buttons.slice(index + 1)) {
          const b = other.getBoundingClientRect();
          const isOver =
            Math.min(a.right, b.right) - Math.max(a.left, b.left) > 1 &&
            Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top) > 1;
          // The top of the pane stays where it is while what is below it scrolls.
          const isScrolled = [one, other].some((each) => each.closest(".view, .place-of-page"));
          if (isOver && !isScrolled && !one.contains(other) && !other.contains(one))
            found.push(`${one.textContent} and ${other.textContent} cover one another`);
        }
      }
      return found;
    });

  test("the sheet and each view fit, and nothing covers another", async () => {
    expect(["sheet", await hindrances()]).toEqual(["sheet", []]);
    await workbook.screenshot("display-200-sheet");
    await answered(workbook);
    for (const name of TABS) {
      await workbook.view(name);
      expect([name, await hindrances()]).toEqual([name, []]);
      const { client, scroll } = await page
        .locator("#pane")
        .evaluate((pane) => ({ client: pane.clientWidth, scroll: pane.scrollWidth }));
      expect([name, scroll]).toEqual([name, client]);
      await workbook.screenshot(`display-200-${name.toLowerCase()}`);
    }
  });

  test("the answer can be read: its headline and first figures are on the window", async () => {
    await answered(workbook);
    const box = (await page.locator("#answer-headline").boundingBox())!;
    expect(box.y + box.height).toBeLessThanOrEqual(400);
  });
});

describe("in colours of a person's own", () => {
  const system = (name: string) =>
    page.evaluate((colour) => {
      const probe = document.createElement("i");
      probe.style.color = colour;
      document.body.append(probe);
      const found = getComputedStyle(probe).color;
      probe.remove();
      return found;
    }, name);
  const fills = (selector: string) =>
    page.locator(selector).evaluateAll((all) => [...new Set(all.map((each) => getComputedStyle(each).fill))]);

  beforeEach(async () => {
    workbook = await chromium.open();
    ({ page } = workbook);
    await page.emulateMedia({ forcedColors: "active" });
    await answered(workbook);
  });

  test("bars are in that of text, what is spoken of in that of what is chosen, and tracks do not show", async () => {
    const ledger = "#pane .ledger";
    const [text, chosen, ground] = [await system("CanvasText"), await system("Highlight"), await system("Canvas")];
    expect(await fills(`${ledger} .bar-row:not(.spoken) .mark`)).toEqual([text]);
    expect(await fills(`${ledger} .bar-row.spoken .mark`)).toEqual([chosen]);
    expect(await fills(`${ledger} .track`)).toEqual([ground]);
    await workbook.screenshot("display-forced-colours");
  });

  test("a bar below 0 is hollow, with an edge that shows", async () => {
    await workbook.type("'iPhone 4'!C9", "100");
    const bar = page.locator("#pane .ledger .mark.negative").first();
    await bar.waitFor();
    expect(await bar.evaluate((mark) => [getComputedStyle(mark).fill, getComputedStyle(mark).stroke])).toEqual([
      "none",
      await system("CanvasText"),
    ]);
  });

  test("the chosen tab, sheet and part have a line in that of what is chosen", async () => {
    const chosen = await system("Highlight");
    const tab = page.getByRole("tab", { name: "Analyse", selected: true });
    expect(await tab.evaluate((it) => getComputedStyle(it, "::after").backgroundColor)).toBe(chosen);
    expect(await page.locator("#grid .o-sheet.active").evaluate((it) => getComputedStyle(it).borderBottomColor)).toBe(
      chosen,
    );
    await page.setViewportSize({ width: 390, height: 800 });
    const part = page.locator(".parts .part[aria-pressed=true]");
    await part.waitFor();
    expect(await part.evaluate((it) => getComputedStyle(it).borderTopColor)).toBe(chosen);
  });
});

test("without motion nothing moves: no part of the page has a transition or an animation", async () => {
  workbook = await chromium.open();
  ({ page } = workbook);
  const moving = () =>
    page.evaluate(() =>
      [...document.querySelectorAll("body, body *")].flatMap((part) => {
        const { transitionDuration, animationName, animationDuration } = getComputedStyle(part);
        const lasts = (times: string) => times.split(",").some((time) => parseFloat(time) > 0);
        const isMoving = lasts(transitionDuration) || (animationName !== "none" && lasts(animationDuration));
        return isMoving ? [`${part.tagName}.${part.getAttribute("class") ?? ""}`] : [];
      }),
    );
  await answered(workbook);
  await page.emulateMedia({ reducedMotion: "reduce" });
  expect(await moving()).toEqual([]);
  await page.keyboard.press("Alt+q");
  await page.locator("#pane .search-item").first().waitFor();
  expect(await moving()).toEqual([]);
});

describe("on paper", () => {
  const seen = (selector: string) => page.locator(selector).first().isVisible();

  beforeEach(async () => {
    workbook = await chromium.load({ colorScheme: "dark" });
    ({ page } = workbook);
    await answered(workbook);
  });

  test("the sheet is printed light and alone, also from a dark page", async () => {
    await chooseInMenu(page, ["File", "Print…"]);
    const canvas = page.locator(".o-print-page canvas").first();
    await canvas.waitFor();
    // The preview has the page to itself.
    for (const part of ["#pane", ".title-row"]) expect(await seen(part)).toBe(false);
    await workbook.screenshot("display-print-preview");
    expect(await violations(page, ".o-spreadsheet-print", { serious: true })).toEqual([]);
    await page.emulateMedia({ media: "print", colorScheme: "dark" });
    await until(async () => !(await seen(".o-print-header")));
    for (const part of ["#pane", ".title-row", ".o-spreadsheet-print .o-sidePanel"])
      expect(await seen(part)).toBe(false);
    await workbook.screenshot("display-printed");
    const { filter, corner } = await canvas.evaluate((it: HTMLCanvasElement) => ({
      filter: getComputedStyle(it).filter,
      corner: [...it.getContext("2d")!.getImageData(2, 2, 1, 1).data].slice(0, 3),
    }));
    expect(filter).toBe("none");
    expect(corner.every((value) => value >= 250 || value === 0)).toBe(true);
    const pdf = await page.pdf({ preferCSSPageSize: true, printBackground: true });
    const pages = pdf.toString("latin1").match(/\/Type\s*\/Page\b(?!s)/g) ?? [];
    expect(pages).toHaveLength(await page.locator(".o-print-page").count());
    await page.emulateMedia({ media: null });
    await page.getByRole("button", { name: "Cancel" }).click();
    await page.locator("#pane").waitFor();
    expect(await seen(".title-row")).toBe(true);
  });
});
