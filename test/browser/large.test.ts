/** Files are read and written in a thread of their own: it can be stopped, it can fail, and the page goes on meanwhile. */

import type { Page } from "playwright-core";
import { writeXlsx } from "hucre/xlsx";
import { type FileBar, fileBarOf } from "./file-bar";
import { inChromium, type OpenWorkbook, until } from "./open-workbook";

const chromium = inChromium();
const SCRIPT = "**/file-worker.*.js";
let workbook: OpenWorkbook;
let page: Page;
let bar: FileBar;

/** Opens the page; what a thread says at last reaches it only once it is let go. */
async function open(): Promise<void> {
  workbook = await chromium.open({ acceptDownloads: true });
  ({ page } = workbook);
  bar = fileBarOf(page);
  await page.evaluate(() => {
    const Real = Worker;
    const state = { isHeld: false, held: [] as (() => void)[], said: [] as string[] };
    class Held extends Real {
      override set onmessage(act: (event: MessageEvent) => void) {
        super.onmessage = (event) => {
          const { kind } = event.data as { kind: string };
          state.said.push(kind);
          if (kind === "done" && state.isHeld) state.held.push(() => act(event));
          else act(event);
        };
      }
    }
    Object.assign(globalThis, { Worker: Held, thread: state });
  });
}

interface Thread {
  isHeld: boolean;
  held: (() => void)[];
  said: string[];
}
declare const thread: Thread;
declare const o_spreadsheet: typeof import("@odoo/o-spreadsheet");

const hold = () => page.evaluate(() => void (thread.isHeld = true));
const isHeld = () => until(() => page.evaluate(() => thread.held.length > 0));
const letGo = () =>
  page.evaluate(() => {
    thread.isHeld = false;
    for (const each of thread.held.splice(0)) each();
  });

const sheetNames = () =>
  page.evaluate(
    () =>
      (globalThis as any).quasirent.model.getters
        .getSheetIds()
        .map((id: string) => (globalThis as any).quasirent.model.getters.getSheetName(id)) as string[],
  );
const data = () => page.evaluate(() => JSON.stringify((globalThis as any).quasirent.model.exportData().sheets));
const progress = () => bar.root.locator("progress");
const stop = () => bar.root.getByRole("button", { name: "Stop" }).click();

const figures = (rows: number) => Array.from({ length: rows }, (_, row) => [`Link ${row}`, row, row / 4]);
const xlsx = async (rows: (string | number)[][]) => Buffer.from(await writeXlsx({ sheets: [{ name: "Long", rows }] }));

beforeEach(open);

/** Each value that the bar has from now on, however quickly one follows another. */
const watchProgress = () =>
  page.evaluate(() => {
    const seen: number[] = [];
    const element = document.querySelector("#files progress")!;
    element.removeAttribute("value");
    const note = (records: MutationRecord[]) =>
      seen.push(...records.flatMap(({ oldValue }) => (oldValue === null ? [] : [Number(oldValue)])));
    new MutationObserver(note).observe(element, { attributeFilter: ["value"], attributeOldValue: true });
    Object.assign(globalThis, { progressSeen: seen });
  });
const progressSeen = () =>
  page.evaluate(() => [
    ...((globalThis as any).progressSeen as number[]),
    Number(document.querySelector("#files progress")!.getAttribute("value")),
  ]);

function expectToRise(values: readonly number[]): void {
  expect(values.length).toBeGreaterThan(2);
  expect(values).toEqual([...values].sort((one, other) => one - other));
  expect(values[0]).toBeLessThan(values.at(-1)!);
  expect(values.at(-1)).toBeLessThanOrEqual(1);
}

/** The page draws, its timers run, and its grid takes keys. */
async function expectToAnswer(): Promise<void> {
  await page.evaluate(
    () =>
      new Promise<void>((done) => {
        let pictures = 0;
        const draw = () => ((pictures += 1) < 5 ? requestAnimationFrame(draw) : setTimeout(() => done(), 1));
        requestAnimationFrame(draw);
      }),
  );
}

it("reads: progress rises while the page answers, Stop leaves all as it was and says so, and the file opens afterwards", async () => {
  const file = await xlsx(figures(6000));
  const before = await data();
  await hold();
  await watchProgress();
  await bar.choose("long.xlsx", file);
  await isHeld();
  await expectToAnswer();
  await progress().waitFor();
  expect(await bar.root.getByText("Reading long.xlsx").isVisible()).toBe(true);
  expectToRise(await progressSeen());
  await workbook.screenshot("large-reading");
  await stop();
  await bar.news("Stopped. Nothing was changed.");
  expect(await bar.dialog().count()).toBe(0);
  // A word that comes too late is nobody's.
  await letGo();
  await workbook.nextPicture();
  expect([await data(), await bar.dialog().count(), await progress().isVisible()]).toEqual([before, 0, false]);

  await bar.choose("long.xlsx", file);
  await bar.answer("Add as new sheets");
  await until(async () => (await sheetNames()).includes("Long"));
  expect((await workbook.read("Long!A6000:C6000")).values).toEqual([["Link 5999", 5999, 1499.75]]);
});

it("a table of text can be stopped too", async () => {
  const before = await data();
  await hold();
  await bar.choose("table.csv", "a,b\n1,2\n");
  await isHeld();
  await progress().waitFor();
  await stop();
  await bar.news("Stopped. Nothing was changed.");
  await letGo();
  expect([await data(), await bar.dialog().count()]).toEqual([before, 0]);
});

it("saves: progress rises while the page answers, and Stop leaves no file", async () => {
  await bar.choose("long.xlsx", await xlsx(figures(6000)));
  await bar.answer("Add as new sheets");
  await until(async () => (await sheetNames()).includes("Long"));
  await bar.ready();
  await bar.status(/^Saved/);
  const before = await data();
  let downloads = 0;
  page.on("download", () => (downloads += 1));
  await hold();
  await watchProgress();
  await bar.press("Save as .xlsx");
  await isHeld();
  await expectToAnswer();
  await progress().waitFor();
  expect(await bar.root.getByText("Writing the file").isVisible()).toBe(true);
  expectToRise(await progressSeen());
  await stop();
  await bar.news("Stopped. Nothing was changed.");
  await letGo();
  await workbook.nextPicture();
  expect([downloads, await data()]).toEqual([0, before]);
  await bar.downloaded(() => bar.press("Save as .xlsx"));
});

it.each<[what: string, script: { status: number; body: string }, complaint: RegExp]>([
  ["is not there", { status: 404, body: "" }, /404/],
  ["is no script", { status: 200, body: "<!doctype html>" }, /./],
  ["breaks off", { status: 200, body: "onmessage = () => { throw new Error('out of memory'); };" }, /./],
])("a thread that %s is told in a sentence, and the page goes on", async (_, { status, body }, complaint) => {
  await page.route(SCRIPT, (route) => route.fulfill({ status, body, contentType: "text/javascript" }));
  const before = await data();
  await bar.choose("long.xlsx", await xlsx(figures(3)));
  await bar.dialog().getByText("The part of this page that reads and writes files has stopped").waitFor();
  await bar.answer("Close");
  await bar.press("Save as .xlsx");
  await bar.dialog().getByText("The workbook is unchanged.").waitFor();
  await workbook.screenshot(`large-thread-failed`);
  await bar.answer("Close");
  expect(await data()).toBe(before);
  await workbook.type("'iPhone 4'!D9", "170");
  await bar.status(/^Saved/);
  await page.unroute(SCRIPT);
  await bar.downloaded(() => bar.press("Save as .xlsx"));
  // The browser's own line about the script is all there is in the console.
  for (const each of workbook.complaints.splice(0)) expect(each).toMatch(complaint);
});

describe("a workbook that takes the grid a while", () => {
  const table = (cells: number) =>
    `${"1,2,3,4,5,6,7,8,9,10\n".repeat(Math.floor(cells / 10))}${"1\n".repeat(cells % 10)}`;
  const WARNING = "and this page does not respond meanwhile.";

  it.each([
    [100_000, 0],
    [100_001, 1],
  ])("%d cells of text are asked for with their seconds: %d", async (cells, times) => {
    await bar.choose("table.csv", table(cells));
    await bar.dialog().getByRole("button", { name: "Add as new sheets" }).and(page.locator(":enabled")).waitFor();
    expect(await bar.dialog().getByText(WARNING).count()).toBe(times);
    if (times > 0)
      expect(await bar.dialog().innerText()).toMatch(
        /Showing 100,001 cells takes (a second or two|about \d+ seconds), and/,
      );
    await bar.answer("Cancel");
    expect(await sheetNames()).not.toContain("table");
  });

  it("so are those of a workbook", async () => {
    await bar.choose(
      "long.xlsx",
      await xlsx(Array.from({ length: 4001 }, (_, row) => Array.from({ length: 25 }, (__, column) => row + column))),
    );
    await bar.dialog().getByText("Showing 100,025 cells").waitFor();
    expect(await bar.dialog().getByText(WARNING).count()).toBe(1);
    await workbook.screenshot("large-asked");
    await bar.answer("Cancel");
    expect(await sheetNames()).not.toContain("Long");
  });
});

it("what is typed while a file is read is in its cell afterwards", async () => {
  await hold();
  await bar.choose("long.xlsx", await xlsx(figures(3)));
  await isHeld();
  await workbook.select("'iPhone 4'!D9");
  await page.locator(".o-grid .o-composer").first().focus();
  await workbook.write("171");
  await letGo();
  await bar.answer("Add as new sheets");
  await until(async () => (await sheetNames()).includes("Long"));
  expect((await workbook.read("'iPhone 4'!D9")).values).toEqual([[171]]);
});

it.each(["the grid cannot build it", "nobody wants it after all"])(
  "grid and pane take what is done again where %s",
  async (why) => {
    const before = await data();
    if (why.startsWith("the grid")) {
      await page.evaluate(() => {
        // Once: the next model is the one of the file.
        const { Model } = o_spreadsheet;
        Object.defineProperty(o_spreadsheet, "Model", {
          configurable: true,
          get() {
            Object.defineProperty(o_spreadsheet, "Model", { value: Model });
            throw new Error("not with this grid");
          },
        });
      });
    } else {
      // Nothing can be kept: before the file takes the place of the workbook, a person is asked.
      await workbook.type("'iPhone 4'!D9", "170");
      await page.evaluate(
        () =>
          (IDBObjectStore.prototype.put = () => {
            throw new DOMException("full", "QuotaExceededError");
          }),
      );
      await workbook.type("'iPhone 4'!D9", "171");
      await bar.status(/not kept|cannot|full/i);
    }
    await bar.choose("long.xlsx", await xlsx(figures(3)));
    if (!why.startsWith("the grid")) {
      await bar
        .dialog()
        .getByText(
          "This browser does not keep “iPhone 4”: if you open the file in its place, you are first asked whether to save it.",
        )
        .waitFor();
      expect(await bar.dialog().locator("button.main").innerText()).toBe("Add as new sheets");
    }
    await bar.answer(why.startsWith("the grid") ? "Add as new sheets" : "Open in its place");
    await bar.answer(why.startsWith("the grid") ? "Close" : "Cancel");
    await bar.dialog().waitFor({ state: "detached" });
    if (why.startsWith("the grid")) expect(await data()).toBe(before);
    await workbook.select("'iPhone 4'!D9");
    // As a person does: a click into the sheet.
    await page.locator(".o-grid-overlay").click({ position: { x: 300, y: 60 } });
    await workbook.type("'iPhone 4'!D9", "172");
    expect((await workbook.read("'iPhone 4'!D9")).values).toEqual([[172]]);
    expect(await page.locator("[inert]").count()).toBe(0);
    workbook.complaints.splice(0);
  },
);

it("grid and pane take what is done again once the file is there", async () => {
  await bar.choose("long.xlsx", await xlsx(figures(3)));
  await bar.answer("Add as new sheets");
  await until(async () => (await sheetNames()).includes("Long"));
  await bar.ready();
  await workbook.type("Long!A1", "typed");
  expect((await workbook.read("Long!A1")).values).toEqual([["typed"]]);
  expect(await page.locator("[inert]").count()).toBe(0);
});
