/**
 * Every case with a published or hand-worked answer, through the sources and through the shipped bundle: to the exact
 * double, but for p-values, which are to 1e-9, and for cases that say how near is near enough.
 */
import { type Case, CASES } from "./cases";
import { bundleFunctions } from "./bundle";
import { call, isCaseError, sourceFunctions } from "./host";

const P_VALUE_TOLERANCE = 1e-9;

/** Functions of logarithms in floating point: as fractions of the figure. */
const TOLERANCES: Readonly<Record<string, number>> = { PASSTHROUGH: 1e-9 };

describe.each([
  ["sources", sourceFunctions],
  ["bundle", bundleFunctions],
] as const)("cases through the %s", (_, load) => {
  const functions = load();
  describe.each(CASES)("%s", (id, cases) => {
    it.each(cases.map((each, index) => [`${index + 1}: ${each.source}`, each] as const))("%s", (_name, each) =>
      expectSame(call(functions.get(id), ...each.args), { rel: TOLERANCES[id] ?? 0, ...each }),
    );
  });
});

function expectSame(answer: unknown, { expect: expected, rel }: Case): void {
  if (!Array.isArray(expected)) {
    expect(answer).toEqual(expected);
    return;
  }
  const pValue = Array.isArray(expected[0]) ? expected[0].indexOf("p-value") : -1;
  const rows = answer as unknown[][];
  expect(rows.map(({ length }) => length)).toEqual((expected as unknown[][]).map(({ length }) => length));
  (expected as unknown[][]).forEach((row, r) =>
    row.forEach((cell, c) => {
      const actual = rows[r]![c];
      const tolerance = c === pValue ? P_VALUE_TOLERANCE : Math.abs(Number(cell)) * (rel ?? 0);
      if (typeof cell === "number" && tolerance > 0) {
        expect(Math.abs((actual as number) - cell)).toBeLessThanOrEqual(tolerance);
      } else if (isCaseError(cell)) {
        expect(actual).toEqual(cell);
      } else {
        expect(actual).toBe(cell);
      }
    }),
  );
}
