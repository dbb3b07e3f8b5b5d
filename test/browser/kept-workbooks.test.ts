/** Workbooks that this browser keeps: several of them, in several windows, of an earlier version, and in one file. */

import type { Page } from "playwright-core";
import { partsIn, textOf } from "../../src/files/zip";
import { readWorkbook } from "../../src/files/xlsx-read";
import { type FileBar, fileBarOf } from "./file-bar";
import { inChromium, type OpenWorkbook, until } from "./open-workbook";
import { keptIn, type KeptRow, leftBehind, makeVersion1, untilKept } from "./storage";
import { later, TRIED_AGAIN, windowBeside } from "./windows";

const chromium = inChromium();
let workbook: OpenWorkbook;
let page: Page;
let bar: FileBar;

beforeEach(async () => {
  workbook = await chromium.open({ acceptDownloads: true });
  ({ page } = workbook);
  bar = fileBarOf(page);
});

const second = () => windowBeside(page, chromium.address);

/** As if it were typed, in any window. */
const put = (where: Page, sheet: string, row: number, col: number, content: string) =>
  where.evaluate(
    ([name, at, across, words]) => {
      const { model } = (globalThis as any).quasirent;
      model.dispatch("UPDATE_CELL", {
        sheetId: model.getters.getSheetIdByName(name),
        row: at,
        col: across,
        content: words,
      });
    },
    [sheet, row, col, content] as const,
  );
const shown = (where: Page, sheet: string, row: number, col: number) =>
  where.evaluate(
    ([name, at, across]) => {
      const { getters } = (globalThis as any).quasirent.model;
      return getters.getEvaluatedCell({ sheetId: getters.getSheetIdByName(name), row: at, col: across })
        .value as unknown;
    },
    [sheet, row, col] as const,
  );

/** An empty workbook of this name, kept. */
async function make(name: string): Promise<void> {
  await bar.press("New");
  await bar.named("Untitled");
  await workbook.type("Sheet1!A1", name);
  await bar.named(name);
  await bar.status(/^Saved/);
}

describe("the work", () => {
  it("is there again after the page is loaded again, and gone once it is deleted", async () => {
    await bar.status("Kept in this browser once you type");
    await workbook.type("'iPhone 4'!D9", "170");
    await bar.status(/^Saved in this browser, \d/);
    await bar.restart();
    expect((await workbook.read("'iPhone 4'!E9")).values).toEqual([[9]]);
    await bar.status(/^Saved in this browser, \d/);

    await bar.press("Workbooks…");
    await bar.answer("Delete iPhone 4");
    await bar.dialog().getByRole("heading", { name: "Delete “iPhone 4”?" }).waitFor();
    await bar.picture("files-delete-light");
    await bar.answer("Cancel");
    await bar.answer("Close");
    expect((await workbook.read("'iPhone 4'!E9")).values).toEqual([[9]]);
    await bar.press("Workbooks…");
    await bar.answer("Delete iPhone 4");
    await bar.answer("Delete");
    await bar.dialog().getByText("None yet.").waitFor();
    await bar.answer("Close");
    await bar.status("Kept in this browser once you type");
    expect((await workbook.read("'iPhone 4'!E9")).values).toEqual([[6.5]]);
    await bar.restart();
    expect((await workbook.read("'iPhone 4'!E9")).values).toEqual([[6.5]]);
  });

  it("is kept even by a page that is loaded again at once, in each of several workbooks", async () => {
    await make("Cocoa");
    await workbook.type("Sheet1!B1", "5");
    await bar.restart();
    expect(await bar.name()).toBe("Cocoa");
    expect((await workbook.read("Sheet1!B1")).values).toEqual([[5]]);
    expect(await leftBehind(page)).toEqual({});
    // Of a workbook that was never kept before, too.
    await bar.press("New");
    await bar.named("Untitled");
    await workbook.type("Sheet1!A1", "Coffee");
    await bar.restart();
    expect(await bar.name()).toBe("Coffee");
    expect((await workbook.read("Sheet1!A1")).values).toEqual([["Coffee"]]);
    expect(await bar.listed()).toEqual(["Coffee", "Cocoa"]);
  });

  it("in a cell that is still being edited is kept when the page is closed", async () => {
    await workbook.select("'iPhone 4'!D9");
    await page.locator(".o-grid .o-composer").first().focus();
    await workbook.write("165");
    await bar.restart();
    expect((await workbook.read("'iPhone 4'!D9")).values).toEqual([[165]]);
  });

  it("is not kept for looking around", async () => {
    await workbook.select("'iPhone 4 rounds'!B5");
    await workbook.select("'iPhone 4'!B5");
    await page.waitForTimeout(1500);
    await bar.status("Kept in this browser once you type");
    expect(await keptIn(page)).toEqual([]);
  });

  it("that has no room beside the page is asked about before the page is left", async () => {
    await page.evaluate(
      () =>
        (Storage.prototype.setItem = () => {
          throw new DOMException("full", "QuotaExceededError");
        }),
    );
    await workbook.type("'iPhone 4'!D9", "165");
    const asked = new Promise<string>((done) =>
      page.once("dialog", (dialog) => void dialog.dismiss().then(() => done(dialog.type()))),
    );
    await page.close({ runBeforeUnload: true });
    expect(await asked).toBe("beforeunload");
    await bar.status(/^Saved/);
  });
});

describe("several workbooks", () => {
  it("are listed by name, the last used first, those of one name with a number; renamed, opened, deleted", async () => {
    await make("Cocoa");
    await make("Coffee");
    await bar.rename("Cocoa");
    await bar.status(/^Saved/);
    await make("Tea");
    expect(await bar.listed()).toEqual(["Tea", "Cocoa (2)", "Cocoa"]);
    await bar.axeIn([".file-dialog"], "files-list");
    await page.setViewportSize({ width: 320, height: 700 });
    const { scroll, client } = await bar
      .dialog()
      .evaluate((dialog) => ({ scroll: dialog.scrollWidth, client: dialog.clientWidth }));
    expect(scroll).toBeLessThanOrEqual(client);
    await bar.picture("files-list-320");
    await page.setViewportSize({ width: 1280, height: 800 });

    await bar.answer("Rename Cocoa (2)");
    await bar.dialog().getByRole("textbox", { name: "Name" }).fill("Rubber");
    await bar.picture("files-rename-light");
    await page.keyboard.press("Enter");
    await bar.dialog().getByRole("button", { name: "Open Rubber" }).waitFor();
    // The one that is open is called so in the bar as well.
    await bar.answer("Rename Tea");
    await bar.dialog().getByRole("textbox", { name: "Name" }).fill("Green tea");
    await bar.answer("Rename");
    await bar.named("Green tea");
    await bar.answer("Open Rubber");
    await bar.named("Rubber");
    expect((await workbook.read("Sheet1!A1")).values).toEqual([["Coffee"]]);
    // A reload shows this window's own, a new window the one that was used last.
    await bar.restart();
    expect(await bar.name()).toBe("Rubber");
    expect(await bar.listed()).toEqual(["Rubber", "Green tea", "Cocoa"]);
    await bar.answer("Delete Rubber");
    await bar.answer("Delete");
    await bar.named("Green tea");
    await bar.answer("Close");
    expect((await keptIn(page)).map(({ name }) => name)).toEqual(["Cocoa", "Green tea"]);
  });

  it("are all deleted at once, where that is wanted", async () => {
    await make("Cocoa");
    await make("Coffee");
    await bar.press("Workbooks…");
    await bar.answer("Delete all…");
    await bar.dialog().getByRole("heading", { name: "Delete all 2 workbooks?" }).waitFor();
    await bar.answer("Delete all");
    await bar.named("iPhone 4");
    expect(await keptIn(page)).toEqual([]);
  });

  it("are open in two windows at once, and neither hinders the other", async () => {
    await make("Cocoa");
    const other = await second();
    expect(await other.bar.name()).toBe("Cocoa");
    await other.bar.press("New");
    await other.bar.named("Untitled");
    await put(other.page, "Sheet1", 0, 0, "Coffee");
    await other.bar.named("Coffee");
    await workbook.type("Sheet1!B1", "1");
    await Promise.all([bar.status(/^Saved/), other.bar.status(/^Saved/)]);
    await bar.reopen();
    await other.bar.reopen();
    expect([await bar.name(), await other.bar.name()]).toEqual(["Cocoa", "Coffee"]);
    expect([await shown(page, "Sheet1", 0, 1), await shown(other.page, "Sheet1", 0, 0)]).toEqual([1, "Coffee"]);
  });
});

describe("one workbook in two windows", () => {
  let other: Awaited<ReturnType<typeof second>>;

  /** The first has kept 170, the second 160 on its screen. */
  beforeEach(async () => {
    await workbook.type("'iPhone 4'!D9", "171");
    await bar.status(/^Saved/);
    other = await second();
    await workbook.type("'iPhone 4'!D9", "170");
    await untilKept(page, '"D9":"170"');
    await bar.status(/^Saved/);
    await put(other.page, "iPhone 4", 8, 3, "160");
    await other.bar.status("Another window has kept a different version");
  });

  it("is not written over without a word, and what was written over is the previous version", async () => {
    await other.bar.axeIn(["#files"], "files-elsewhere");
    await bar.reopen();
    expect((await workbook.read("'iPhone 4'!E9")).values).toEqual([[9]]);
    await other.bar.press("Keep this one instead");
    await other.bar.status(/^Saved/);
    await other.page.close();
    await bar.reopen();
    expect((await workbook.read("'iPhone 4'!E9")).values).toEqual([[19]]);
    await bar.press("Workbooks…");
    await bar
      .dialog()
      .getByRole("button", { name: /^Restore the previous version/ })
      .click();
    await page.waitForFunction(
      () =>
        (globalThis as any).quasirent.model.getters.getEvaluatedCell({
          sheetId: (globalThis as any).quasirent.model.getters.getSheetIdByName("iPhone 4"),
          row: 8,
          col: 4,
        }).value === 9,
    );
    await bar.status(/^Saved/);
    expect(await keptIn(page)).toEqual([
      expect.objectContaining({
        name: "iPhone 4",
        data: expect.stringContaining('"170"'),
        former: expect.stringContaining('"160"'),
      }),
    ]);
  });

  it("can become two", async () => {
    await other.bar.press("Keep both");
    await other.bar.named("iPhone 4 (2)");
    await other.bar.status(/^Saved/);
    const [first, copy] = await keptIn(page);
    expect([first, copy]).toEqual([
      expect.objectContaining({ name: "iPhone 4", data: expect.stringContaining('"170"') }),
      expect.objectContaining({ name: "iPhone 4 (2)", data: expect.stringContaining('"160"') }),
    ]);
    await other.bar.reopen();
    expect(await shown(other.page, "iPhone 4", 8, 3)).toBe(160);
  });

  it("can be shown as the other window has it, once a person is sure", async () => {
    await other.bar.press("Show the other");
    await other.bar.answer("Cancel");
    expect(await shown(other.page, "iPhone 4", 8, 3)).toBe(160);
    await other.bar.press("Show the other");
    await other.bar.answer("Show the other");
    await other.bar.status(/^Saved/);
    expect(await shown(other.page, "iPhone 4", 8, 3)).toBe(170);
  });

  it("is a workbook of its own before this window goes on to another", async () => {
    await other.bar.press("New");
    await other.bar.named("Untitled");
    expect((await keptIn(page)).map(({ name }) => name)).toEqual(["iPhone 4", "iPhone 4 (2)"]);
  });

  it("that another window deletes is kept again only when that is wanted", async () => {
    await bar.press("Workbooks…");
    await bar.answer("Delete iPhone 4");
    await bar.answer("Delete");
    await bar.answer("Close");
    await other.bar.press("Keep this one instead");
    await other.bar.status(/^Saved/);
    await bar.press("Workbooks…");
    await bar.answer("Delete iPhone 4");
    await bar.answer("Delete");
    await bar.answer("Close");
    await put(other.page, "iPhone 4", 8, 3, "155");
    await other.bar.status("Another window has deleted this workbook.");
    expect(await keptIn(page)).toEqual([]);
    await other.bar.press("Keep it again");
    await other.bar.status(/^Saved/);
    expect(await keptIn(page)).toEqual([expect.objectContaining({ data: expect.stringContaining('"155"') })]);
  });

  it("shows changes that a closed window left too late as a workbook of their own", async () => {
    await other.bar.press("Show the other");
    await other.bar.answer("Show the other");
    await other.bar.status(/^Saved/);
    // Seen here: the latest. Then the first goes on, and the second is closed in the middle of a change.
    await other.page.evaluate(() => {
      const put = Reflect.get(IDBObjectStore.prototype, "put") as IDBObjectStore["put"];
      IDBObjectStore.prototype.put = function (this: IDBObjectStore) {
        IDBObjectStore.prototype.put = put;
        throw new Error("not now");
      };
    });
    await workbook.type("'iPhone 4'!D9", "172");
    await untilKept(page, '"D9":"172"');
    await bar.status(/^Saved/);
    await other.page.evaluate(() => {
      const { model } = (globalThis as any).quasirent;
      model.dispatch("UPDATE_CELL", {
        sheetId: model.getters.getSheetIdByName("iPhone 4"),
        row: 8,
        col: 3,
        content: "150",
      });
      dispatchEvent(new Event("pagehide"));
    });
    await other.page.goto("about:blank");
    expect(Object.keys(await leftBehind(page))).toHaveLength(1);
    await bar.restart();
    await bar.notice("iPhone 4 (changes left behind)").waitFor();
    expect(await shown(page, "iPhone 4", 8, 3)).toBe(172);
    expect((await keptIn(page)).map(({ name, data }) => [name, /"D9":"(\d+)"/.exec(data)?.[1]])).toEqual([
      ["iPhone 4", "172"],
      ["iPhone 4 (changes left behind)", "150"],
    ]);
    workbook.complaints.splice(0);
  });
});

describe("what version 1 kept", () => {
  const dataNow = async (d9: string, title: string) => {
    await put(page, "iPhone 4", 8, 3, d9);
    await untilKept(page, `"D9":"${d9}"`);
    await bar.status(/^Saved/);
    const [{ data }] = (await keptIn(page)) as unknown as [KeptRow];
    return data.replaceAll(/"D9":"\d+"/g, `"D9":"${d9}"`).replaceAll('"iPhone 4"', JSON.stringify(title));
  };
  async function from(records: Record<string, unknown>, scrap?: string): Promise<void> {
    await page.evaluate(() => sessionStorage.clear());
    await makeVersion1(page, records, scrap);
    await bar.reopen();
  }
  /** The same by a page that is loaded. */
  async function loadedFrom(records: Record<string, unknown>): Promise<void> {
    await page.goto(`${chromium.address}/privacy.html`);
    await page.evaluate(() => sessionStorage.clear());
    await makeVersion1(page, records);
    await page.goto(chromium.address);
    await page.waitForFunction(() => "quasirent" in globalThis);
    await bar.ready();
  }

  it("becomes two workbooks of the list, the present one open", async () => {
    const [present, former] = [await dataNow("171", "Phones"), await dataNow("150", "Old phones")];
    await loadedFrom({
      present: { data: present, at: 1_700_000_000_000, mark: "m1" },
      former: { data: former, at: 1_600_000_000_000, mark: "m0 former" },
    });
    expect(await bar.name()).toBe("Phones");
    expect(await shown(page, "Phones", 8, 3)).toBe(171);
    await bar.status(/^Saved in this browser, .*2023/);
    expect((await keptIn(page)).map(({ name, mark, data }) => [name, mark, data])).toEqual([
      ["Old phones (previous)", "m0 former", former],
      ["Phones", "m1", present],
    ]);
    expect(await bar.listed()).toEqual(["Phones", "Old phones (previous)"]);
    await bar.answer("Open Old phones (previous)");
    await bar.named("Old phones (previous)");
    expect(await shown(page, "Old phones", 8, 3)).toBe(150);
  });

  it("goes on from what its page left behind", async () => {
    const [present, left] = [await dataNow("171", "Phones"), await dataNow("165", "Phones")];
    await from(
      { present: { data: present, at: 1_700_000_000_000, mark: "m1" } },
      JSON.stringify({ seen: "m1", data: left }),
    );
    expect(await shown(page, "Phones", 8, 3)).toBe(165);
    expect(await keptIn(page)).toHaveLength(1);
    expect(await leftBehind(page)).toEqual({});
  });

  it("left behind without anything kept is a workbook", async () => {
    const left = await dataNow("165", "Phones");
    await from({}, JSON.stringify({ data: left }));
    expect(await bar.name()).toBe("Phones");
    expect(await shown(page, "Phones", 8, 3)).toBe(165);
  });

  it("is not written over by what a damaged scrap of its page leads to", async () => {
    const present = await dataNow("171", "Phones");
    await from({ present: { data: present, at: 1_700_000_000_000, mark: "m1" } }, "{");
    await bar.notice("Changes left by a closed window are damaged").waitFor();
    expect([await bar.name(), await shown(page, "Phones", 8, 3)]).toEqual(["Phones", 171]);
    await bar.status(/^Saved in this browser, .*2023/);
    expect((await keptIn(page)).map(({ data }) => data).sort()).toEqual([present, "{"].sort());
    // The work goes on in it.
    await put(page, "Phones", 8, 3, "160");
    await untilKept(page, '"D9":"160"');
    await bar.reopen();
    expect([await bar.name(), await shown(page, "Phones", 8, 3)]).toEqual(["Phones", 160]);
  });

  it("heals where it showed errors for formats that the grid cannot read", async () => {
    const accounting = '_("$"* #,##0.00_);_("$"* \\(#,##0.00\\);_("$"* "-"??_);_(@_)';
    const data = JSON.parse(await dataNow("171", "Phones"));
    const [first] = data.sheets;
    Object.assign(data.formats, { 901: accounting, 902: "#,##0;[Red]-#,##0", 903: "m/d/yy h:mm" });
    Object.assign(first.cells, { K1: "1234.5", K2: "=K1*2", K3: "43831.75", K4: "=K3" });
    Object.assign(first.formats, { K1: 901, K2: 902, K3: 903 });
    const kept = JSON.stringify(data);
    await from({ present: { data: kept, at: 1_700_000_000_000, mark: "m1" } });
    await bar.named("Phones");
    const values = await Promise.all([0, 1, 2, 3].map((row) => shown(page, "Phones", row, 10)));
    expect(values).toEqual([1234.5, 2469, 43_831.75, 43_831.75]);
    const { texts } = await workbook.read("Phones!K1:K3");
    expect(texts.flat()).toEqual([
      expect.stringContaining("1,234.50"),
      "2,469",
      expect.stringMatching(/2020.*18:00|1\/1\/20.*18:00/),
    ]);
    const { content } = await bar.downloaded(() => bar.press("Save as .xlsx"));
    const cells = (await readWorkbook(content, () => true)).workbook.sheets[0]!.cells.filter(
      ({ column, row }) => column === 10 && row < 3,
    );
    expect(cells.map(({ value, format }) => [value, format])).toEqual([
      [1234.5, accounting],
      [2469, "#,##0;[Red]-#,##0"],
      [43_831.75, "m/d/yy h:mm"],
    ]);
  });

  it.each<[string, unknown, string]>([
    ["damaged data", { data: '{"sheets":[{"na', at: 5, mark: "x" }, '{"sheets":[{"na'],
    ["no data", { at: "yesterday" }, '{"at":"yesterday"}'],
    ["a text", "nothing", '"nothing"'],
  ])("stays as it is with %s", async (_, record, raw) => {
    await from({ present: record });
    await bar.notice("is damaged and could not be opened").waitFor();
    expect((await keptIn(page)).map(({ data }) => data)).toEqual([raw]);
  });
});

describe("all in one file", () => {
  it("holds every workbook for any program, brings back what is missing, and changes nothing that is there", async () => {
    await make("Cocoa");
    await workbook.type("Sheet1!A2", "=1+1");
    await make("Cocoa/Ghana");
    await bar.press("Workbooks…");
    const { name, content } = await bar.downloaded(() => bar.answer("Save all in one file"));
    expect(name).toMatch(/^quasirent-workbooks-\d{4}-\d\d-\d\d\.zip$/);
    const parts = partsIn(content);
    expect([...parts.keys()]).toEqual([
      "Cocoa_Ghana.xlsx",
      "Cocoa.xlsx",
      "quasirent-workbooks.json",
      "kept/1.json",
      "kept/2.json",
    ]);
    const { expanded } = await import("../../src/files/zip");
    const { workbook: cocoa } = await readWorkbook(await expanded(parts.get("Cocoa.xlsx")!), () => true);
    expect(cocoa.sheets[0]!.cells.find(({ row, column }) => row === 1 && column === 0)).toMatchObject({
      formula: "=1+1",
      value: 2,
    });
    expect(JSON.parse(await textOf(parts.get("quasirent-workbooks.json")!))).toMatchObject({
      kind: "quasirent workbooks",
      version: 1,
      workbooks: [{ name: "Cocoa/Ghana" }, { name: "Cocoa" }],
    });

    const before = await keptIn(page);
    const restore = async () => {
      await bar.choose(name, Buffer.from(content));
      await bar.dialog().getByText("2 workbooks, saved").waitFor();
      await bar.picture("files-restore-light");
      await bar.answer("Restore");
    };
    await restore();
    await bar.news("Nothing added: all 2 workbooks in the file are already here.");
    expect(await keptIn(page)).toEqual(before);

    // One is gone, the other another by now.
    await bar.press("Workbooks…");
    await bar.answer("Delete Cocoa");
    await bar.answer("Delete");
    await bar.answer("Close");
    await workbook.type("Sheet1!B1", "7");
    await untilKept(page, '"B1":"7"');
    await bar.status(/^Saved/);
    await restore();
    await bar.news(
      "2 workbooks added, 1 of them beside another version of the same workbook; open them under File, Recent.",
    );
    const after = await keptIn(page);
    expect(after.map((each) => each.name)).toEqual(["Cocoa", "Cocoa/Ghana", "Cocoa/Ghana (restored)"]);
    expect(after.map(({ data }) => data.includes('"B1":"7"'))).toEqual([false, true, false]);
    expect(after[0]).toMatchObject({ id: before[0]!.id, data: before[0]!.data });
    expect(after[2]!.data).toBe(before[1]!.data);
  });

  it("restored twice beside another state is two copies with names of their own; a damaged file is told as what it is", async () => {
    await make("Cocoa");
    await bar.press("Workbooks…");
    const { name, content } = await bar.downloaded(() => bar.answer("Save all in one file"));
    await workbook.type("Sheet1!B1", "8");
    await untilKept(page, '"B1":"8"');
    for (const copies of [1, 2]) {
      await bar.choose(name, Buffer.from(content));
      await bar.answer("Restore");
      await until(async () => (await keptIn(page)).length === 1 + copies);
      await bar.news("1 workbook added beside another version of it; open it under File, Recent.");
    }
    const kept = await keptIn(page);
    expect(kept.map((each) => each.name)).toEqual(["Cocoa", "Cocoa (restored 2)", "Cocoa (restored)"]);
    for (const damaged of [
      content.slice(0, content.length - 50),
      content.map((byte, index) => (index % 997 === 100 ? byte ^ 0xff : byte)),
    ]) {
      await bar.choose(name, Buffer.from(damaged));
      await bar
        .dialog()
        .getByText(
          "The file is damaged: it is a file of all workbooks, but it is incomplete, or its contents do not fit together. Download or copy it again.",
        )
        .waitFor();
      expect(await bar.dialog().innerText()).not.toContain("Excel");
      await bar.answer("Close");
    }
    expect(await keptIn(page)).toEqual(kept);
  });

  it("of another browser is restored whole", async () => {
    await make("Cocoa");
    await bar.press("Workbooks…");
    const { name, content } = await bar.downloaded(() => bar.answer("Save all in one file"));
    const kept = await keptIn(page);
    const elsewhere = await chromium.open();
    const its = fileBarOf(elsewhere.page);
    await its.choose(name, Buffer.from(content));
    await its.answer("Restore");
    await its.news("1 workbook added; open it under File, Recent.");
    expect(await keptIn(elsewhere.page)).toEqual([{ ...kept[0], used: 0 }]);
    await its.press("Workbooks…");
    await its.answer("Open Cocoa");
    await its.named("Cocoa");
  });
});

describe("the browser’s storage", () => {
  it("that was full is tried again, and kept when there is room", async () => {
    await page.evaluate(() => {
      const original = Reflect.get(IDBObjectStore.prototype, "put") as IDBObjectStore["put"];
      IDBObjectStore.prototype.put = function (this: IDBObjectStore) {
        IDBObjectStore.prototype.put = original;
        throw new DOMException("no room", "QuotaExceededError");
      };
    });
    await workbook.type("'iPhone 4'!D9", "171");
    await bar.status("its storage is full");
    await bar.picture("files-full-light");
    await later(page, TRIED_AGAIN);
    await bar.status(/^Saved/);
    workbook.complaints.splice(0);
    await bar.reopen();
    expect((await workbook.read("'iPhone 4'!D9")).values).toEqual([[171]]);
  });

  it("of a newer version of the page is not touched, and said to be", async () => {
    await workbook.type("'iPhone 4'!D9", "171");
    await bar.status(/^Saved/);
    await page.evaluate(
      () =>
        new Promise<void>((done, failed) => {
          const request = indexedDB.open("quasirent", 3);
          request.onupgradeneeded = () => void request.result.createObjectStore("of version 3");
          request.onerror = () => failed(request.error);
          request.onsuccess = () => {
            request.result.close();
            done();
          };
        }),
    );
    await workbook.type("'iPhone 4'!D9", "160");
    await bar.status("a newer version of this page");
    await bar.press("Workbooks…");
    await bar.dialog().getByRole("alert").getByText("A newer version of this page").waitFor();
    await bar.answer("Close");
    await page.evaluate(() => sessionStorage.clear());
    page.on("dialog", (dialog) => void dialog.accept());
    await bar.restart();
    await bar.status("a newer version of this page");
    // As it was kept, and all stores are there.
    expect(await keptIn(page)).toEqual([
      expect.objectContaining({ name: "iPhone 4", data: expect.stringContaining('"171"') }),
    ]);
    workbook.complaints.splice(0);
  });

  it("that a window with the older version holds is waited for, and said to be", async () => {
    const holder = await page.context().newPage();
    await holder.goto(`${chromium.address}/privacy.html`);
    await page.goto("about:blank");
    await makeVersion1(holder, {});
    await holder.evaluate(
      () =>
        new Promise<void>((done) => {
          const request = indexedDB.open("quasirent", 1);
          request.onsuccess = () => {
            Object.assign(globalThis, { held: request.result });
            done();
          };
        }),
    );
    await page.bringToFront();
    await page.goto(chromium.address);
    await page.waitForFunction(() => "quasirent" in globalThis);
    await bar.status("an older version of this page is open in another window");
    await workbook.type("'iPhone 4'!D9", "171");
    await holder.evaluate(() => (globalThis as any).held.close());
    await later(page, TRIED_AGAIN);
    await bar.status(/^Saved/);
    workbook.complaints.splice(0);
  });

  it("that never answers is not waited for without end", async () => {
    const silent = await page.context().newPage();
    await silent.clock.install();
    await silent.addInitScript(() => {
      IDBFactory.prototype.open = () => {
        Object.assign(globalThis, { isAsked: true });
        return {} as IDBOpenDBRequest;
      };
    });
    await silent.goto(chromium.address);
    await silent.waitForFunction(() => "isAsked" in globalThis, undefined, { polling: 50 });
    await silent.clock.fastForward(15_000);
    const its = fileBarOf(silent);
    await its.status("This browser does not keep the workbook: its storage has failed.");
    await its.ready();
  });

  it("that is switched off is said to be, and leaving an unsaved workbook is asked about", async () => {
    const off = await chromium.openPrepared({ acceptDownloads: true }, (fresh) =>
      fresh.addInitScript(() => {
        for (const name of ["indexedDB", "localStorage", "sessionStorage"]) {
          Object.defineProperty(globalThis, name, {
            get: () => {
              throw new DOMException("no", "SecurityError");
            },
          });
        }
      }),
    );
    const its = fileBarOf(off.page);
    await its.status("its storage is switched off");
    await off.type("'iPhone 4'!D9", "171");
    await its.press("New");
    await its.dialog().getByText("This browser does not keep it").waitFor();
    await its.answer("Cancel");
    expect((await off.read("'iPhone 4'!D9")).values).toEqual([[171]]);
    // Nor is it left where saving it was stopped.
    await off.page.evaluate(() => {
      Object.assign(globalThis, { post: Reflect.get(Worker.prototype, "postMessage") });
      Worker.prototype.postMessage = () => undefined;
    });
    await its.press("New");
    await its.answer("Save as .xlsx and continue");
    await its.press("Stop");
    await its.news("Stopped. Nothing was changed.");
    expect(await its.name()).toBe("iPhone 4");
    expect((await off.read("'iPhone 4'!D9")).values).toEqual([[171]]);
    await off.page.evaluate(() => (Worker.prototype.postMessage = (globalThis as any).post));
    await its.press("New");
    const { name } = await its.downloaded(() => its.answer("Save as .xlsx and continue"));
    expect(name).toBe("iPhone 4.xlsx");
    await its.named("Untitled");
    await its.status("its storage is switched off");
    off.complaints.splice(0);
  });

  it("is asked to last once there is something to lose, and its answer is told", async () => {
    for (const [answer, words] of [
      [true, "The browser has agreed not to delete it on its own."],
      [false, "The browser may delete it when space runs short."],
    ] as const) {
      const one = await chromium.openPrepared({}, (fresh) =>
        fresh.addInitScript((it) => {
          Object.assign(globalThis, { asked: 0 });
          StorageManager.prototype.persisted = () => Promise.resolve(false);
          StorageManager.prototype.persist = () => {
            (globalThis as any).asked += 1;
            return Promise.resolve(it);
          };
        }, answer),
      );
      const its = fileBarOf(one.page);
      expect(await one.page.evaluate(() => (globalThis as any).asked)).toBe(0);
      await one.type("'iPhone 4'!D9", "171");
      await its.status(/^Saved/);
      await one.page.locator(`#files .kept[title*="${words}"]`).waitFor();
      await one.type("'iPhone 4'!D9", "172");
      await untilKept(one.page, '"D9":"172"');
      await its.status(/^Saved/);
      expect(await one.page.evaluate(() => (globalThis as any).asked)).toBe(1);
    }
  });
});
