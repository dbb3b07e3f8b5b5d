/** The sheet of a function: its formula over the example's cells is the example. */
import { functionFiles } from "../../scripts/function-files.js";
import { functionHelp } from "../../scripts/function-help.js";
import { callsIn } from "../../src/formula/calls";
import { worksheet } from "../../src/pane/catalogue/worksheet";
import { parseAddress, requireArea } from "../../src/sheet/address";
import type { Sheet } from "../../src/sheet/sheet";
import { call, sourceFunctions } from "../measures/host";
import { parsed } from "../measures/examples";

const help = functionHelp(functionFiles);
const functions = sourceFunctions();

const contentAt = (sheet: Sheet, row: number, column: number): unknown => {
  const cell = sheet.cells.find(({ at }) => {
    const area = requireArea(at);
    return area.row === row && area.column === column;
  });
  return cell && Object.values(cell.content)[0];
};

const formulaOf = (sheet: Sheet): string =>
  sheet.cells.flatMap(({ content }) => ("formula" in content ? [content.formula] : []))[0]!;

/** The cells of each argument. */
const argumentsOf = (sheet: Sheet) =>
  callsIn(formulaOf(sheet))[0]!.arguments.map((range) => {
    const area = parseAddress(range);
    return (
      area &&
      Array.from({ length: area.rows }, (_, down) =>
        Array.from({ length: area.columns }, (__, right) => contentAt(sheet, area.row + down, area.column + right)),
      )
    );
  });

test.each(help.map((each) => [each.id, each] as const))("%s: its example, filled in", (id, each) => {
  const sheet = worksheet(each, true);
  const { args } = parsed(each.example.formula);
  expect(call(functions.get(id), ...argumentsOf(sheet))).toEqual(call(functions.get(id), ...args));
});

test.each(help.map((each) => [each.id, each] as const))(
  "%s: empty cells for what is required, and what goes into them",
  (_, each) => {
    const sheet = worksheet(each, false);
    const ranges = argumentsOf(sheet);
    each.parameters.forEach(({ name, optional }, index) => {
      // An optional argument that were blank would be 0, which is not what it is when it is omitted.
      if (!optional) expect([name, Array.isArray(ranges[index])]).toEqual([name, true]);
    });
    expect(new Set(ranges.flatMap((range) => range?.flat() ?? []))).toEqual(new Set([""]));
    const said = sheet.cells.flatMap(({ content }) => ("text" in content ? [content.text] : [])).join("\n");
    for (const { name, description, optional } of each.parameters) {
      expect(said).toContain(name);
      if (!optional) expect(said).toContain(description);
    }
    expect(said).toContain(each.source);
  },
);

test.each(help.map((each) => [each.id, each] as const))("%s: nothing is below its inputs or its result", (_, each) => {
  for (const isFilled of [false, true]) {
    const sheet = worksheet(each, isFilled);
    const first = Math.min(
      ...callsIn(formulaOf(sheet))[0]!.arguments.flatMap((range) => parseAddress(range)?.row ?? []),
    );
    // All that runs across several columns is above them: a paste or a longer answer meets nothing.
    for (const { at, across = 1 } of sheet.cells)
      if (requireArea(at).row >= first - 1) expect([at, across]).toEqual([at, 1]);
  }
});

test.each([
  ["LIVINGINCOME", 12, ["", "", ""]],
  ["UNITVALUES", 12, ["", "", ""]],
  ["CHAINACCOUNT", 12, ["", "", ""]],
  ["REAL", 2, ["", "", ""]],
  ["MARGIN", 2, ["", ""]],
  ["THICKENING", 2, ["", "", ""]],
])("%s: room for %i records", (id, rows, record) => {
  const ranges = argumentsOf(
    worksheet(
      help.find((each) => each.id === id)!,
      false,
    ),
  ).flatMap((range) => (range ? [range] : []));
  expect(Math.max(...ranges.map((range) => range.length))).toBe(rows);
  expect(ranges.flatMap((range) => range.at(-1)!)).toEqual(record);
});

test("what is wanted is optional, and has cells on the empty sheet", () => {
  const wanting = help.filter(({ wanted }) => wanted.length > 0);
  expect(wanting.map(({ id }) => id)).toEqual(expect.arrayContaining(["REAL", "PRICEINDEX"]));
  for (const { parameters, wanted, ...each } of wanting) {
    const ranges = argumentsOf(worksheet({ ...each, parameters, wanted }, false));
    for (const name of wanted) {
      const at = parameters.findIndex((parameter) => parameter.name === name);
      expect([each.id, name, parameters[at]?.optional, Array.isArray(ranges[at])]).toEqual([each.id, name, true, true]);
    }
  }
});

test("no cell is used twice, and none holds more than one thing", () => {
  for (const each of help) {
    const places = worksheet(each, true).cells.map(({ at }) => at);
    expect([each.id, new Set(places).size]).toEqual([each.id, places.length]);
  }
});
