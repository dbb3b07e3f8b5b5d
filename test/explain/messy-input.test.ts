/**
 * Steps for what sheets really hold: figures below 0, numerals as text, empty cells, an #N/A in one element, one row, one
 * column, a single cell, options left out. The last step is the cell's own figure, and a cell that is an error has none.
 */

import { inWords } from "../../src/explain/step";
import fc from "../fast-check";
import { stepsOf } from "../../src/measures/explain";
import { call, HostError, isCaseError, sourceFunctions } from "../measures/host";
import { atLeast, runs } from "../measures/runs";

const functions = sourceFunctions();

const figure = fc.oneof(
  { weight: 6, arbitrary: fc.integer({ min: -5000, max: 5000 }).map((cents) => cents / 100) },
  { weight: 6, arbitrary: fc.integer({ min: 1, max: 900 }) },
  { weight: 2, arbitrary: fc.integer({ min: 1, max: 9999 }).map((cents) => ` ${cents / 100}`) },
  { weight: 1, arbitrary: fc.constantFrom("", null, 0) },
  { weight: 1, arbitrary: fc.constant("n/a") },
  { weight: 1, arbitrary: fc.constant(new HostError("#N/A")) },
);
const share = fc.oneof(
  { weight: 6, arbitrary: fc.integer({ min: 0, max: 100 }).map((per) => per / 100) },
  { weight: 1, arbitrary: fc.constantFrom("", "0.25", "n/a", new HostError("#N/A")) },
);
const name = fc.constantFrom("Korea", "korea ", "China", "Japan", "", 0, null);

type Cells = unknown[][];
type Shape = "column" | "row" | "cell";
/** What an argument takes: figures of each link, of each in several categories, one figure that may be left out ... */
type Takes =
  | "series"
  | "categories"
  | "series?"
  | "rate?"
  | "base?"
  | "number?"
  | "names"
  | "shares"
  | "share series"
  | "level"
  | "buyers"
  | "sales";

const laid = (cells: readonly unknown[], shape: Shape): unknown =>
  shape === "cell" ? cells[0] : shape === "row" ? [cells] : cells.map((cell) => [cell]);

function argument(takes: Takes, length: number, shape: Shape): fc.Arbitrary<unknown> {
  const series = (of: fc.Arbitrary<unknown>) =>
    fc.array(of, { minLength: length, maxLength: length }).map((cells) => laid(cells, shape));
  const maybe = <Value>(arbitrary: fc.Arbitrary<Value>) => fc.option(arbitrary, { nil: null });
  switch (takes) {
    case "series":
      return series(figure);
    case "series?":
      return maybe(series(figure));
    case "share series":
      return series(share);
    case "categories":
      return shape === "cell"
        ? series(figure)
        : fc.oneof(
            series(figure),
            fc
              .array(fc.array(figure, { minLength: length, maxLength: length }), { minLength: 2, maxLength: 3 })
              .map((rows) =>
                shape === "row" ? rows : (rows[0]!.map((_, index) => rows.map((row) => row[index])) as Cells),
              ),
          );
    case "names":
      return series(name);
    case "buyers":
      return series(fc.constantFrom("Mill", "Shop", "others", ""));
    case "sales":
      return series(
        fc.oneof({ weight: 12, arbitrary: fc.integer({ min: 0, max: 900 }) }, { weight: 1, arbitrary: figure }),
      );
    case "level":
      return series(fc.constantFrom("high", "low", "HIGH", true, "middling"));
    case "shares":
      return fc.array(fc.array(share, { minLength: 3, maxLength: 3 }), { minLength: length, maxLength: length });
    case "rate?":
      return maybe(fc.constantFrom(0.1, 0, "0.08", -0.02));
    case "base?":
      return maybe(fc.constantFrom(1, 2, 0));
    case "number?":
      return maybe(fc.constantFrom(0.05, 100, "50", 0));
  }
}

const ASKED: Readonly<Record<string, readonly Takes[]>> = {
  VALUEADDED: ["series", "categories"],
  VALUEADDEDSHARE: ["series", "categories", "number?"],
  STAGEVALUEADDED: ["series", "series?", "series?"],
  BREAKDOWN: ["names", "series", "categories"],
  DISTRIBUTION: ["names", "series"],
  RENT: ["series", "categories", "series?", "rate?"],
  RENTSHARE: ["series", "categories", "series?", "rate?"],
  RICARDIANRENT: ["series", "series?", "number?"],
  MARGIN: ["series", "series"],
  MARKUP: ["series", "series"],
  TERMSOFTRADE: ["series", "series", "base?"],
  INCOMETERMSOFTRADE: ["series", "series", "series", "base?"],
  FACTORALTERMSOFTRADE: ["series", "series", "series", "series?", "base?"],
  GROSSTERMSOFTRADE: ["series", "series", "base?"],
  THICKENING: ["shares", "number?"],
  TRAJECTORY: ["names", "shares"],
  IMMISERIZING: ["series", "series", "series?", "series?", "base?"],
  UPGRADING: ["series", "series", "share series", "base?", "number?"],
  QUALITYBAND: ["series", "series", "number?"],
  GOVERNANCE: ["level", "level", "level"],
  CHAINGOVERNANCE: ["level", "level", "level", "level"],
  CORECOMPETENCE: ["level", "level", "level"],
  CHAINFAMILY: ["level", "level", "level", "level"],
  DEPENDENCE: ["names", "buyers", "sales"],
};

/** Cells of tables that have nothing to work out: heads, names, figures that are taken as they are. */
const plain: Readonly<Record<string, (row: number, column: number, rows: number) => boolean>> = {
  BREAKDOWN: (row, column, rows) => row === 0 || column < 3 || (row === rows - 1 && column !== 3),
  DISTRIBUTION: (row, column) => row === 0 || column === 0,
  TRAJECTORY: (row, column) => row === 0 || column === 0,
  DEPENDENCE: (row, column) => row === 0 || column === 0,
};

/** The figure with which a step ends. */
function lastFigure(step: string): { said: number; isPercent: boolean } | null {
  const [, said, sign] = /(\(?−?[\d,]*\.?\d+\)?)( %| percentage points?)?$/.exec(step) ?? [];
  return said === undefined
    ? null
    : {
        said: Number(said.replaceAll(/[(),]/g, "").replace("−", "-")) / (sign ? 100 : 1),
        isPercent: sign === " %",
      };
}

test.each(Object.entries(ASKED))("%s", (id, takes) => {
  const tables = ["BREAKDOWN", "DISTRIBUTION", "TRAJECTORY", "DEPENDENCE"].includes(id);
  let [figures, errors] = [0, 0];
  const cases = fc
    .tuple(fc.integer({ min: 1, max: 4 }), fc.constantFrom<Shape>("column", "row", "cell"))
    .chain(([length, shape]) => {
      const its: Shape = tables || id === "THICKENING" ? "column" : shape;
      return fc.tuple(...takes.map((each) => argument(each, its === "cell" ? 1 : length, its)));
    });
  fc.assert(
    fc.property(cases, (args) => {
      const answer = call(functions.get(id), ...args);
      const table = (Array.isArray(answer) ? answer : [[answer]]) as Cells;
      table.forEach((cells, row) =>
        cells.forEach((cell, column) => {
          const steps = stepsOf(id, args, { row, column })?.map(inWords) ?? null;
          if (isCaseError(cell)) {
            errors += 1;
            expect(steps).toBeNull();
            return;
          }
          if (plain[id]?.(row, column, table.length) || cell === "") return;
          if (steps === null) throw new Error(`no steps to ${String(cell)} in ${row}, ${column}`);
          figures += 1;
          const last = steps.at(-1)!;
          if (typeof cell === "string") {
            if (!last.startsWith("the base period")) expect(last).toBe(cell);
            return;
          }
          const found = lastFigure(last);
          if (!found) throw new Error(`no figure in “${last}”`);
          expect(Math.abs(found.said - Number(cell))).toBeLessThanOrEqual(
            found.isPercent ? 0.000501 : Math.abs(found.said) * 1e-7 + 1e-12,
          );
        }),
      );
    }),
    { numRuns: runs(400), seed: 5 },
  );
  // The cases hold enough of both.
  expect([figures > atLeast(40), errors > atLeast(10)]).toEqual([true, true]);
});
