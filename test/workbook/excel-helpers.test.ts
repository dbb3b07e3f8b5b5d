/** Microsoft's office-js-helpers: that the file is theirs, what we take from it, and why nothing else. */
import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import path from "node:path";

const FILE = path.resolve(__dirname, "../../src/workbook/vendor/office-js-helpers/office.helpers.js");

test("the file is dist/office.helpers.js of version 1.0.2 as Microsoft published it", () => {
  expect(createHash("sha256").update(readFileSync(FILE)).digest("hex")).toBe(
    "132a5b54d608ca8a7930fd254eb0f656dac7094dd671702c76ebb6692cb1f1ab",
  );
});

type Helpers = typeof import("../../src/workbook/excel-helpers");

/** Ours over theirs, on a page with this platform. */
function onPlatform(platform: unknown): { helpers: Helpers; said: unknown[] } {
  const said: unknown[] = [];
  class OfficeError extends Error {}
  const page = { Office: { context: { host: "Excel", platform } }, OfficeExtension: { Error: OfficeError } };
  Object.assign(globalThis, page, { window: globalThis });
  for (const how of ["error", "group", "groupCollapsed"] as const)
    jest.spyOn(console, how).mockImplementation((...words: unknown[]) => void said.push(...words));
  let helpers!: Helpers;
  jest.isolateModules(() => (helpers = jest.requireActual("../../src/workbook/excel-helpers")));
  return { helpers, said };
}
afterEach(() => {
  jest.restoreAllMocks();
  for (const name of ["Office", "OfficeExtension", "window"]) Reflect.deleteProperty(globalThis, name);
});

test.each([
  ["Mac", "MAC", true],
  ["iOS", "IOS", true],
  ["PC", "PC", false],
  ["OfficeOnline", "OFFICE_ONLINE", false],
  [null, null, false],
  [undefined, null, false],
])("Excel on %s", (named, platform, noDownloads) => {
  const { helpers } = onPlatform(named);
  expect([helpers.platform(), helpers.noDownloads()]).toEqual([platform, noDownloads]);
});

function officeError(): Error {
  const error: Error = new (globalThis as any).OfficeExtension.Error("no such range");
  return Object.assign(error, { debugInfo: { code: "InvalidArgument", statement: "range.getCell(...);" } });
}

test("an error of Office's is reported with the statement that failed", () => {
  const { helpers, said } = onPlatform("PC");
  const error = officeError();
  helpers.report(error);
  expect(said).toContainEqual({ code: "InvalidArgument", statement: "range.getCell(...);" });
  helpers.report("words");
  expect(said).toContain("words");
});

test("what fails in Excel is reported wherever it is caught, and nothing else is", async () => {
  const { helpers, said } = onPlatform("PC");
  const error = officeError();
  const port = helpers.reported({
    name: "a workbook",
    fails: () => Promise.reject(error),
    refuses: () => Promise.reject(new Error("occupied")),
    named(): Promise<string> {
      return Promise.resolve(this.name);
    },
  });
  expect([port.name, await port.named()]).toEqual(["a workbook", "a workbook"]);
  await expect(port.refuses()).rejects.toThrow("occupied");
  expect(said).toEqual([]);
  await expect(port.fails()).rejects.toBe(error);
  expect(said).toContainEqual(expect.objectContaining({ statement: "range.getCell(...);" }));
});

test("its Storage is of no use: it clears nothing, counts nothing in memory, and has every key in the browser's storage", () => {
  onPlatform("PC");
  jest.spyOn(console, "warn").mockImplementation(() => undefined);
  let theirs: any;
  jest.isolateModules(() => (theirs = jest.requireActual(FILE)));
  const storage = new theirs.Storage("ours", theirs.StorageType.InMemoryStorage);
  storage.set("a", 1);
  storage.clear();
  expect([storage.get("a"), storage.count]).toEqual([1, 0]);
  Object.assign(globalThis, { localStorage: { getItem: () => null } });
  expect(new theirs.Storage("ours", theirs.StorageType.LocalStorage).has("b")).toBe(true);
  Reflect.deleteProperty(globalThis, "localStorage");
});
