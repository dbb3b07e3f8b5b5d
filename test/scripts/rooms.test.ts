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
  ["src/measures/gini/definition.ts", "../../core/data/vector", true],
  ["src/measures/gini/definition.ts", "../../cells/read", false],
  ["src/measures/gini/definition.ts", "decimal.js", false],
  ["src/measures/price-index/definition.ts", "./basket", true],
  ["src/measures/price-index/basket.ts", "../../core/data/vector", true],
  ["src/measures/price-index/basket.ts", "../../cells/read", false],
  ["src/measures/gini/function.ts", "../../cells/read", true],
  ["src/measures/gini/function.ts", "./definition", true],
  ["src/measures/gini/function.ts", "./steps", false],
  ["src/measures/gini/function.ts", "../../explain/format", false],
  ["src/measures/price-index/steps.ts", "./basket", true],
  ["src/measures/gini/steps.ts", "../../explain/format", true],
  ["src/measures/gini/steps.ts", "./function", false],
  ["src/measures/gini/lambda.ts", "../../formula/lambda/definition", true],
  ["src/measures/gini/lambda.ts", "../../lambda/rewrite", false],
  ["src/measures/gini/lambda.ts", "../../core/data/vector", false],
  ["src/measures/gini/subject.ts", "../subject", true],
  ["src/measures/gini/definition.ts", "../subject", false],
  ["src/measures/rent-share/definition.ts", "../rent/definition", true],
  ["src/measures/rent-share/steps.ts", "../rent/steps", true],
  ["src/measures/rent-share/steps.ts", "../rent/function", false],
  ["src/measures/rent/definition.ts", "../rent-share/definition", false],
  ["src/measures/gini/definition.ts", "../rent/definition", false],
  ["src/measures/gini/definition.ts", "../index", false],
  ["src/measures/steps.ts", "../explain/arguments", true],
  ["src/measures/steps.ts", "../lambda/rewrite", false],
  ["src/core/data/vector.ts", "../../measures/gini/definition", false],
  ["src/findings/buyers.ts", "../measures/gini/definition", true],
  ["src/findings/buyers.ts", "../measures/gini/subject", false],
  ["src/pane/pane.ts", "../measures/explain", true],
  ["src/pane/pane.ts", "../measures/gini/steps", false],
])("%s imports %s: %s", (file, specifier, isAllowed) => {
  expect(refusalOf(file, specifier) === undefined).toBe(isAllowed);
});
