/** What could not be written at once, for want of room, for a fault, or because the window was closed: nothing of it is lost. */

import type { Page } from "playwright-core";
import { type FileBar, fileBarOf } from "./file-bar";
import { inChromium, type OpenWorkbook, until } from "./open-workbook";
import { keptIn, leftBehind, untilKept } from "./storage";
import { later, TRIED_AGAIN, windowBeside } from "./windows";

const chromium = inChromium();
let workbook: OpenWorkbook;
let page: Page;
let bar: FileBar;

beforeEach(async () => {
  workbook = await chromium.open();
  ({ page } = workbook);
  bar = fileBarOf(page);
});

async function keep(content: string): Promise<void> {
  await workbook.type("'iPhone 4'!D9", content);
  await untilKept(page, `"D9":"${content}"`);
  await bar.status(/^Saved/);
}

/** D9 in the states that are kept: the present ones, and the ones before. */
const states = async () =>
  (await keptIn(page)).map(({ data, former }) => [data, former].map((state) => /"D9":"(\d+)"/.exec(state ?? "")?.[1]));

/** No state can be written in this page, for want of room, until there is room again. */
const fill = (where: Page) =>
  where.evaluate(() => {
    Object.assign(globalThis, { isFull: true });
    const original = Reflect.get(IDBObjectStore.prototype, "put") as IDBObjectStore["put"];
    IDBObjectStore.prototype.put = function (this: IDBObjectStore, ...what: [unknown]) {
      if ((globalThis as any).isFull && this.name === "states") throw new DOMException("no room", "QuotaExceededError");
      return original.apply(this, what);
    };
  });
/** There is room again, and so much time passes that it is tried. */
async function makeRoom(): Promise<void> {
  await page.evaluate(() => Object.assign(globalThis, { isFull: false }));
  await later(page, TRIED_AGAIN);
}

async function addSheets(): Promise<void> {
  await bar.choose("more.csv", "a,b\n1,2\n");
  await bar.answer("Add as new sheets");
  await until(() =>
    page.evaluate(() => (globalThis as any).quasirent.model.getters.getSheetIdByName("more") !== undefined),
  );
}

async function restorePrevious(): Promise<void> {
  await bar.press("Workbooks…");
  await bar
    .dialog()
    .getByRole("button", { name: /^Restore the previous version/ })
    .click();
}

it("a file is saved although the storage does not answer", async () => {
  await workbook.type("'iPhone 4'!D9", "171");
  await page.evaluate(() => {
    IDBObjectStore.prototype.get = () => ({}) as IDBRequest;
  });
  chromium.loadNext();
  const { name } = await bar.downloaded(() => page.keyboard.press("Control+s"));
  expect(name).toBe("iPhone 4.xlsx");
});

describe("a state that replaces another, while there is no room", () => {
  afterEach(() => void workbook.complaints.splice(0));

  it("restored: what it replaces is the previous version once there is room", async () => {
    await keep("171");
    await addSheets();
    await keep("172");
    expect(await states()).toEqual([["172", "171"]]);
    await fill(page);
    await restorePrevious();
    await bar.status("its storage is full");
    expect(await states()).toEqual([["172", "171"]]);
    await makeRoom();
    await bar.status(/^Saved/);
    expect(await states()).toEqual([["171", "172"]]);
  });

  it("restored and closed: the next window keeps both", async () => {
    await keep("171");
    await addSheets();
    await keep("172");
    await fill(page);
    await restorePrevious();
    await bar.status("its storage is full");
    page.on("dialog", (dialog) => void dialog.accept());
    await bar.restart();
    expect((await workbook.read("'iPhone 4'!D9")).values).toEqual([[171]]);
    expect(await states()).toEqual([["171", "172"]]);
    expect(await leftBehind(page)).toEqual({});
  });

  it("with sheets of a file: the workbook without them is the previous version, whether it was full before or not", async () => {
    await keep("171");
    await fill(page);
    await workbook.type("'iPhone 4'!D9", "172");
    await bar.status("its storage is full");
    await addSheets();
    await workbook.type("'iPhone 4'!D9", "173");
    await makeRoom();
    await bar.status(/^Saved/);
    expect(await states()).toEqual([["173", "172"]]);
  });

  it("of another window: that one's is the previous version", async () => {
    await keep("171");
    const { page: second, bar: its } = await windowBeside(page, chromium.address);
    await keep("172");
    await second.evaluate(() => {
      const { model } = (globalThis as any).quasirent;
      model.dispatch("UPDATE_CELL", {
        sheetId: model.getters.getSheetIdByName("iPhone 4"),
        row: 8,
        col: 3,
        content: "160",
      });
    });
    await its.status("Another window has kept a different version");
    await fill(second);
    await its.press("Keep this one instead");
    await its.status("its storage is full");
    expect(await states()).toEqual([["172", undefined]]);
    await second.evaluate(() => Object.assign(globalThis, { isFull: false }));
    await later(second, TRIED_AGAIN);
    await its.status(/^Saved/);
    expect(await states()).toEqual([["160", "172"]]);
  });
});

describe("a window that is closed", () => {
  const closeAndOpen = async () => {
    const next = await page.context().newPage();
    // Without asking: as some browsers close a page.
    await page.close();
    page = next;
    bar = fileBarOf(page);
    await page.goto(chromium.address);
    await page.waitForFunction(() => "quasirent" in globalThis);
    await bar.ready();
  };
  const shown = () =>
    page.evaluate(() => {
      const { getters } = (globalThis as any).quasirent.model;
      return getters.getEvaluatedCell({ sheetId: getters.getSheetIdByName("iPhone 4"), row: 8, col: 3 })
        .value as unknown;
    });

  it("leaves what is half typed in its cell", async () => {
    await keep("171");
    await workbook.select("'iPhone 4'!D9");
    await page.locator(".o-grid .o-composer").first().focus();
    await workbook.write("165");
    await closeAndOpen();
    expect(await shown()).toBe(165);
  });

  it("while its storage is full leaves what was done since, and it is kept once there is room", async () => {
    await keep("171");
    await fill(page);
    await workbook.type("'iPhone 4'!D9", "165");
    await bar.status("its storage is full");
    await closeAndOpen();
    expect(await shown()).toBe(165);
    expect(await states()).toEqual([["165", undefined]]);
    workbook.complaints.splice(0);
  });
});

describe("what was left behind", () => {
  const leave = (data: string, seen: string) =>
    page.evaluate(
      ([text, mark, entry]) =>
        localStorage.setItem(
          "quasirent left behind test",
          JSON.stringify({ id: entry, name: "iPhone 4", seen: mark, data: text }),
        ),
      [data, seen, id] as const,
    );
  let id = "";
  let data = "";

  beforeEach(async () => {
    await keep("171");
    [{ id, data }] = (await keptIn(page)) as unknown as [{ id: string; data: string }];
  });

  it("and has arrived all the same is no workbook of its own", async () => {
    await leave(data, "an earlier one");
    await bar.reopen();
    expect(await keptIn(page)).toHaveLength(1);
    expect(await leftBehind(page)).toEqual({});
    await expect(bar.notice("changes left behind").count()).resolves.toBe(0);
  });

  it("and is another state is one", async () => {
    await leave(data.replace('"D9":"171"', '"D9":"172"'), "an earlier one");
    await bar.reopen();
    await bar.notice("changes left behind").waitFor();
    expect((await states()).map(([present]) => present)).toEqual(["171", "172"]);
  });
});

it("is full only when all is put: said so, and the kept state is whole", async () => {
  // In a storage that was never used, and that no other test uses: its size counts.
  await page.context().close();
  workbook = await chromium.open();
  ({ page } = workbook);
  bar = fileBarOf(page);
  const holder = await page.context().newPage();
  await holder.goto(`${chromium.address}privacy.html`);
  const { origin } = new URL(chromium.address);
  const session = await page.context().newCDPSession(holder);
  await session.send("Storage.overrideQuotaForOrigin", { origin, quotaSize: 400_000 });
  await page.bringToFront();
  await bar.restart();
  await keep("171");
  const before = await keptIn(page);
  // What cannot be made smaller.
  await page.evaluate(() => {
    const { model } = (globalThis as any).quasirent;
    const words = Array.from({ length: 6 }, () =>
      Array.from(crypto.getRandomValues(new Uint32Array(16_000)), (number) => number.toString(36)).join(""),
    ).join("");
    model.dispatch("UPDATE_CELL", {
      sheetId: model.getters.getSheetIdByName("iPhone 4"),
      row: 30,
      col: 0,
      content: `x${words}`,
    });
  });
  await bar.status("its storage is full");
  expect(await keptIn(page)).toEqual(before);
  workbook.complaints.splice(0);
  await page.context().close();
});

it("a workbook that cannot be deleted is said to be there still, and goes on being kept", async () => {
  await keep("171");
  await page.evaluate(() => {
    const original = Reflect.get(IDBObjectStore.prototype, "delete") as IDBObjectStore["delete"];
    IDBObjectStore.prototype.delete = () => {
      IDBObjectStore.prototype.delete = original;
      throw new DOMException("not now", "UnknownError");
    };
  });
  await bar.press("Workbooks…");
  await bar.answer("Delete iPhone 4");
  await bar.answer("Delete");
  await bar.dialog().getByRole("heading", { name: "That did not work" }).waitFor();
  await bar.answer("Close");
  await bar.dialog().getByRole("heading", { name: "Workbooks in this browser" }).waitFor();
  await bar.answer("Close");
  await keep("172");
  workbook.complaints.splice(0);
});

it("a writing is on the disk before it is called kept", async () => {
  await page.evaluate(() => {
    const seen: string[] = [];
    Object.assign(globalThis, { seen });
    const original = Reflect.get(IDBDatabase.prototype, "transaction") as IDBDatabase["transaction"];
    IDBDatabase.prototype.transaction = function (this: IDBDatabase, ...what) {
      const transaction = original.apply(this, what);
      if (transaction.mode === "readwrite") seen.push(transaction.durability);
      return transaction;
    };
  });
  await keep("171");
  expect(new Set(await page.evaluate(() => (globalThis as any).seen))).toEqual(new Set(["strict"]));
});
