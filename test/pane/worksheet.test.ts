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
  "%s: the same cells, empty, and what goes into them",
  (_, each) => {
    const [empty, filled] = [worksheet(each, false), worksheet(each, true)];
    expect(formulaOf(empty)).toBe(formulaOf(filled));
    const cells = argumentsOf(empty).flatMap((range) => range?.flat() ?? []);
    expect(cells.length).toBeGreaterThan(0);
    expect(new Set(cells)).toEqual(new Set([""]));
    const said = empty.cells.flatMap(({ content }) => ("text" in content ? [content.text] : [])).join("\n");
    for (const { name, description, optional } of each.parameters) {
      expect(said).toContain(name);
      if (!optional) expect(said).toContain(description);
    }
    expect(said).toContain(each.source);
  },
);

test("no cell is used twice, and none holds more than one thing", () => {
  for (const each of help) {
    const places = worksheet(each, true).cells.map(({ at }) => at);
    expect([each.id, new Set(places).size]).toEqual([each.id, places.length]);
  }
});
