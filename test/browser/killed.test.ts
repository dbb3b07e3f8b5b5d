/** A browser that is killed: what it has kept is a state that was, and what it has called kept is there. */

import type { Page } from "playwright-core";
import { fileBarOf } from "./file-bar";
import { type Killable, killable } from "./killable";
import { type Served, serve } from "./open-workbook";
import { keptIn, untilKept } from "./storage";

let served: Served;
let chromium: Killable;
let page: Page;

beforeAll(async () => void (served = await serve()));
beforeEach(async () => {
  chromium = killable();
  page = await chromium.start(served.address);
});
afterEach(async () => {
  await chromium.kill();
  chromium.clear();
});
afterAll(() => served.stop());

const put = (content: string) =>
  page.evaluate((words) => {
    const { model } = (globalThis as any).quasirent;
    model.dispatch("UPDATE_CELL", {
      sheetId: model.getters.getSheetIdByName("iPhone 4"),
      row: 8,
      col: 3,
      content: words,
    });
  }, content);

const shown = () =>
  page.evaluate(() => {
    const { getters } = (globalThis as any).quasirent.model;
    return getters.getEvaluatedCell({ sheetId: getters.getSheetIdByName("iPhone 4"), row: 8, col: 3 }).value as unknown;
  });

async function keep(content: string): Promise<void> {
  await put(content);
  await untilKept(page, `"D9":"${content}"`);
  await fileBarOf(page).status(/^Saved/);
}

/** From now on a writing is begun and never comes to its end. */
const holdUpWriting = () =>
  page.evaluate(() => {
    const original = Reflect.get(IDBObjectStore.prototype, "put") as IDBObjectStore["put"];
    IDBObjectStore.prototype.put = function (this: IDBObjectStore, ...what: [unknown]) {
      const request = original.apply(this, what);
      const goOn = () => {
        if (this.name === "states") Object.assign(globalThis, { isWriting: true });
        this.get("none").onsuccess = goOn;
      };
      request.addEventListener("success", goOn);
      return request;
    };
  });
const untilWriting = () => page.waitForFunction(() => "isWriting" in globalThis);

async function killAndStart(): Promise<void> {
  await chromium.kill();
  page = await chromium.start(served.address);
}

it("as soon as it says that the workbook is kept: it is", async () => {
  for (const content of ["171", "172"]) {
    await keep(content);
    await killAndStart();
    expect(await shown()).toBe(Number(content));
    await fileBarOf(page).status(/^Saved/);
    expect(await keptIn(page)).toHaveLength(1);
  }
});

it("in the middle of writing: the state before is there, whole", async () => {
  await keep("171");
  const before = await keptIn(page);
  await holdUpWriting();
  await put("172");
  await untilWriting();
  await killAndStart();
  expect(await shown()).toBe(171);
  expect((await keptIn(page)).map(({ id, data, mark }) => ({ id, data, mark }))).toEqual(
    before.map(({ id, data, mark }) => ({ id, data, mark })),
  );
  await keep("173");
});

it("in the middle of restoring the previous version: both are as they were", async () => {
  await keep("171");
  const bar = fileBarOf(page);
  await bar.choose("more.csv", "a,b\n1,2\n");
  await bar.answer("Add as new sheets");
  await bar.named("iPhone 4");
  await page.waitForFunction(() => (globalThis as any).quasirent.model.getters.getSheetIdByName("more") !== undefined);
  await untilKept(page, '"more"');
  await bar.status(/^Saved/);
  const before = await keptIn(page);
  await holdUpWriting();
  await bar.press("Workbooks…");
  await bar
    .dialog()
    .getByRole("button", { name: /^Restore the previous version/ })
    .click();
  await untilWriting();
  await killAndStart();
  const states = ({ id, data, former }: (typeof before)[number]) => ({ id, data, former });
  expect((await keptIn(page)).map(states)).toEqual(before.map(states));
});
