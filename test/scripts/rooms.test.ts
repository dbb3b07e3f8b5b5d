import { existsSync, readdirSync, statSync } from "node:fs";
import path from "node:path";
import { refusalOf, ROOMS } from "../../scripts/rooms.js";

const src = path.resolve(__dirname, "../../src");

it("every folder with code is a room", () => {
  const folders = readdirSync(src).filter((name) => statSync(path.join(src, name)).isDirectory());
  const withCode = folders.filter((name) =>
    readdirSync(path.join(src, name), { recursive: true }).some((file) => String(file).endsWith(".ts")),
  );
  const rooms = ROOMS.map(({ room }) => room);
  expect(withCode.filter((name) => !rooms.includes(name))).toEqual([]);
  expect(rooms.filter((room) => !existsSync(path.join(src, room)))).toEqual([]);
});

it.each([
  ["src/tables/grid.ts", "../core/data/fold", true],
  ["src/tables/grid.ts", "../sheet/address", true],
  ["src/tables/networks/cells.ts", "../grid", true],
  ["src/tables/grid.ts", "../pictures/svg", false],
  ["src/core/data/vector.ts", "../numbers/decimal", true],
  ["src/core/data/vector.ts", "../../cells/read", false],
  ["src/core/data/vector.ts", "numfmt", false],
  ["src/core/numbers/decimal.ts", "decimal.js", true],
  ["src/files/xlsx-read.ts", "hucre/xlsx", true],
  ["src/files/xlsx-read.ts", "hucrex", false],
  ["src/pane/view.ts", "../workbook/port", true],
  ["src/pane/view.ts", "../workbook/excel", false],
  ["src/pane/pane.ts", "../workbook/excel", true],
  ["src/pane/pictures/draw.ts", "../../pictures/svg", true],
  ["src/pane/pictures/draw.ts", "../../browser/dialog", false],
  ["src/browser/browser.ts", "../workbook/browser", true],
])("%s imports %s: %s", (file, specifier, isAllowed) => {
  expect(refusalOf(file, specifier) === undefined).toBe(isAllowed);
});
