/** What this browser has kept is damaged: the page starts, says so, offers it as it is, and writes over nothing. */

import type { Page } from "playwright-core";
import { type FileBar, fileBarOf } from "./file-bar";
import { inChromium, type OpenWorkbook } from "./open-workbook";
import { damage, keptIn, type KeptRow, leftBehind } from "./storage";

const chromium = inChromium();
let workbook: OpenWorkbook;
let page: Page;
let bar: FileBar;
let whole: string;

/** Kept: the iPhone 4 with 170 in D9. */
beforeEach(async () => {
  workbook = await chromium.open({ acceptDownloads: true });
  ({ page } = workbook);
  bar = fileBarOf(page);
  await workbook.type("'iPhone 4'!D9", "170");
  await bar.status(/^Saved/);
  [{ data: whole }] = (await keptIn(page)) as unknown as [KeptRow];
});

const changed = (change: (data: any) => unknown): string => {
  const data = JSON.parse(whole);
  change(data);
  return JSON.stringify(data);
};

it.each<[what: string, data: () => unknown]>([
  ["is cut off", () => whole.slice(0, 500)],
  ["is empty", () => ""],
  ["is null", () => "null"],
  ["has a sheet twice", () => changed(({ sheets }) => sheets.push(structuredClone(sheets[0])))],
  ["has two sheets of one name", () => changed(({ sheets }) => (sheets[1].name = sheets[0].name))],
  ["has cells of another type", () => changed(({ sheets }) => (sheets[0].cells = { A1: 5, A2: null, A3: {} }))],
  ["has another version", () => changed((data) => (data.version = "99"))],
  ["has no sheets", () => changed((data) => (data.sheets = []))],
  ["has styles that are text", () => changed((data) => (data.styles = "bold"))],
  ["has no formats", () => changed((data) => delete data.formats)],
  ["has a billion rows", () => changed(({ sheets }) => (sheets[0].rowNumber = 1e9))],
  ["has lists of another kind", () => changed((data) => (data.quasirent = { kept: 5, added: {} }))],
  ["is no text", () => ({ a: 1 })],
])("a workbook that %s", async (_, make) => {
  const data = make();
  const raw = typeof data === "string" ? data : JSON.stringify(data);
  await damage(page, "iPhone 4", data);
  await bar.reopen();
  await bar
    .notice(
      "The kept workbook “iPhone 4” is damaged and could not be opened. It is not lost: save it as it is; it stays under File, Recent",
    )
    .waitFor();
  // The page works, says nothing false, and keeps what is done now as another workbook.
  await bar.status("Kept in this browser once you type");
  await workbook.type("'iPhone 4'!D9", "150");
  await bar.status(/^Saved/);
  const { name, content } = await bar.downloaded(() =>
    bar.notice("is damaged").getByRole("button", { name: "Save it as it is" }).click(),
  );
  expect([name, Buffer.from(content).toString()]).toEqual(["iPhone 4, as kept.json", raw]);
  const kept = (await keptIn(page)).map((row) => (typeof row.data === "string" ? row.data : JSON.stringify(row.data)));
  expect(kept).toHaveLength(2);
  expect(kept).toContain(raw);
});

it("is said in words that can be read, at 1280 and 320 pixels, and closed", async () => {
  await damage(page, "iPhone 4", "{");
  await bar.restart();
  await bar.notice("is damaged").waitFor();
  await bar.axeIn(["#files"], "files-damaged");
  await page.setViewportSize({ width: 320, height: 800 });
  expect(await bar.overflow()).toBeLessThanOrEqual(0);
  await bar.picture("files-damaged-320");
  await page.setViewportSize({ width: 1280, height: 800 });
  await bar.root.getByRole("button", { name: "Close this notice" }).click();
  expect(await bar.notice("is damaged").count()).toBe(0);

  // From the list, too, it is said and left as it is.
  await bar.press("Workbooks…");
  await bar.answer("Open iPhone 4");
  await bar.dialog().getByText("What is wrong: it is not JSON.").waitFor();
  await bar.picture("files-damaged-dialog-light");
  const { content } = await bar.downloaded(() => bar.answer("Save it as it is"));
  expect(Buffer.from(content).toString()).toBe("{");
  await bar.press("Workbooks…");
  await bar.answer("Delete iPhone 4");
  await bar.answer("Delete");
  await bar.answer("Close");
  await bar.restart();
  expect(await bar.notice("is damaged").count()).toBe(0);
});

it("has a previous version that opens, and keeps the damaged one as that", async () => {
  await bar.choose("t.csv", "a,b\n1,2\n");
  await bar.answer("Add as new sheets");
  await page.locator(".o-sheet", { hasText: /^\s*t\s*$/ }).waitFor();
  await bar.status(/^Saved/);
  await damage(page, "iPhone 4", "{");
  await bar.restart();
  await bar.notice("or restore its previous version under File, Recent.").waitFor();
  await bar.press("Workbooks…");
  await bar
    .dialog()
    .getByRole("button", { name: /^Restore the previous version of iPhone 4/ })
    .click();
  await bar.status(/^Saved/);
  expect((await workbook.read("'iPhone 4'!D9")).values).toEqual([[170]]);
  expect(await keptIn(page)).toEqual([expect.objectContaining({ former: "{" })]);
});

it("a workbook that the grid cannot show is given back as one that is damaged, and the page has one that it can", async () => {
  // In the grid's own hands, after it has taken the data.
  await page.addInitScript(() => {
    let mounts = 0;
    let owl: any;
    let patched: unknown;
    // It is there before it is filled.
    Object.defineProperty(globalThis, "owl", {
      get() {
        const App = owl?.App;
        if (App && App !== patched) {
          patched = App;
          const { mount } = App.prototype;
          App.prototype.mount = function (this: unknown, ...args: unknown[]) {
            mounts += 1;
            return mounts === 1 ? Promise.reject(new Error("the first one fails")) : mount.apply(this, args);
          };
        }
        return owl;
      },
      set: (its) => (owl = its),
      configurable: true,
    });
  });
  await bar.restart();
  await bar.notice("is damaged and could not be opened").waitFor();
  expect((await workbook.read("'iPhone 4'!D9")).values).toEqual([[172.5]]);
  expect((await keptIn(page)).map(({ data }) => data)).toEqual([whole]);
  await page.context().close();
});

describe("what a closed window left behind", () => {
  const OLD_KEY = "quasirent left behind";
  const leave = (text: string, key: string) =>
    page.evaluate(([name, content]) => localStorage.setItem(name, content), [key, text] as const);

  it.each<[what: string, text: string, key: string]>([
    ["is no JSON", "{", OLD_KEY],
    ["is empty", "", OLD_KEY],
    ["is null", "null", OLD_KEY],
    ["is a number", "5", OLD_KEY],
    ["is a list", "[]", OLD_KEY],
    ["has another shape", '{"a":1}', OLD_KEY],
    ["has data of another type", '{"seen":"x","data":5}', OLD_KEY],
    ["has damaged data", '{"data":"{"}', OLD_KEY],
    ["is damaged under a window’s own key", "{", "quasirent left behind 123"],
  ])("and %s is set aside and told; the workbook is as it was kept", async (_, text, key) => {
    await leave(text, key);
    await bar.reopen();
    await bar.notice("Changes left by a closed window are damaged and could not be added to their workbook").waitFor();
    expect(await bar.name()).toBe("iPhone 4");
    expect((await workbook.read("'iPhone 4'!D9")).values).toEqual([[170]]);
    await bar.status(/^Saved/);
    const rows = await keptIn(page);
    expect(rows).toHaveLength(2);
    expect(rows.find(({ name }) => name === "iPhone 4")!.data).toBe(whole);
    expect(await leftBehind(page)).toEqual({});
    // Nothing is lost, and it is told once.
    const raw = rows.find(({ name }) => name.startsWith("Left behind, damaged"))!.data;
    expect([text, "{"]).toContain(raw);
    await bar.reopen();
    expect(await bar.notice("left behind").count()).toBe(0);
    expect((await workbook.read("'iPhone 4'!D9")).values).toEqual([[170]]);
  });

  it("is set aside once, however often it comes, and other things beside it", async () => {
    for (const [index, text] of ["{", "{", "[]", ""].entries()) await leave(text, `quasirent left behind ${index}`);
    await bar.restart();
    await bar.notice("Changes left by a closed window are damaged").waitFor();
    await leave("{", OLD_KEY);
    await leave("", "quasirent left behind x");
    await bar.restart();
    await bar.notice("Changes left by a closed window are damaged").waitFor();
    expect(await leftBehind(page)).toEqual({});
    expect((await keptIn(page)).map(({ data }) => data).sort()).toEqual([whole, "{", "[]", ""].sort());
  });

  it("waits where it is while the storage is full, beside the workbook as it was kept", async () => {
    await page.addInitScript(() => {
      if (sessionStorage.getItem("full") === null) return;
      IDBObjectStore.prototype.put = () => {
        throw new DOMException("no room", "QuotaExceededError");
      };
    });
    await page.evaluate(() => sessionStorage.setItem("full", ""));
    await leave("{", OLD_KEY);
    await bar.restart();
    await bar.notice("Changes left by a closed window have not been added to their workbook yet").waitFor();
    await bar.picture("files-left-waits-light");
    expect((await workbook.read("'iPhone 4'!D9")).values).toEqual([[170]]);
    await bar.status(/^Saved/);
    expect(await leftBehind(page)).toEqual({ [OLD_KEY]: "{" });
    expect((await keptIn(page)).map(({ data }) => data)).toEqual([whole]);
    await page.evaluate(() => sessionStorage.removeItem("full"));
    await bar.restart();
    await bar.notice("Changes left by a closed window are damaged").waitFor();
    expect((await workbook.read("'iPhone 4'!D9")).values).toEqual([[170]]);
    expect(await leftBehind(page)).toEqual({});
    expect((await keptIn(page)).map(({ data }) => data).sort()).toEqual([whole, "{"].sort());
  });

  it("with the right mark but garbled data never takes the workbook’s place", async () => {
    const [{ id, mark }] = (await keptIn(page)) as unknown as [KeptRow];
    const data = changed(({ sheets }) => sheets.push(structuredClone(sheets[0])));
    await leave(JSON.stringify({ id, seen: mark, data }), "quasirent left behind x");
    await bar.restart();
    await bar.notice("left behind").waitFor();
    expect((await workbook.read("'iPhone 4'!D9")).values).toEqual([[170]]);
    expect((await keptIn(page)).map((row) => row.data)).toEqual(expect.arrayContaining([whole, data]));
  });
});
