/**
 * Every case with a published or hand-worked answer, through the sources and through the shipped bundle: to the exact
 * double, but for the p-values, which are to 1e-9.
 */
import fs from "node:fs";
import path from "node:path";
import { bundleFunctions } from "../functions/bundle";
import { call, isCaseError, sourceFunctions } from "../functions/host";

interface Case { fn: string; args: unknown[]; expect: unknown; source: string }

const P_VALUE_TOLERANCE = 1e-9;

const files = fs.readdirSync(__dirname).filter((file) => file.endsWith(".json"));

describe.each([["sources", sourceFunctions], ["bundle", bundleFunctions]] as const)("cases through the %s", (_, load) => {
  const functions = load();
  describe.each(files)("%s", (file) => {
    const cases = JSON.parse(fs.readFileSync(path.join(__dirname, file), "utf8")) as Case[];
    it.each(cases.map((each, index) => [`${index + 1} ${each.fn}: ${each.source}`, each] as const))("%s", (_name, { fn, args, expect: expected }) => {
      expectSame(call(functions.get(fn), ...args), expected);
    });
  });
});

test("the cases are those handed to us", () => {
  expect(files).toEqual(["rents.json", "structure.json", "trade.json", "trajectory.json", "value-added.json"]);
});

function expectSame(answer: unknown, expected: unknown): void {
  if (!Array.isArray(expected)) {
    expect(answer).toEqual(expected);
    return;
  }
  const pValue = Array.isArray(expected[0]) ? expected[0].indexOf("p-value") : -1;
  const rows = answer as unknown[][];
  expect(rows.map(({ length }) => length)).toEqual((expected as unknown[][]).map(({ length }) => length));
  (expected as unknown[][]).forEach((row, r) => row.forEach((cell, c) => {
    const given = rows[r]![c];
    if (c === pValue && typeof cell === "number") {
      expect(Math.abs((given as number) - cell)).toBeLessThanOrEqual(P_VALUE_TOLERANCE);
    } else if (isCaseError(cell)) {
      expect(given).toEqual(cell);
    } else {
      expect(given).toBe(cell);
    }
  }));
}
