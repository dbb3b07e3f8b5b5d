/**
 * The same figures by the spreadsheet's own functions (SUMPRODUCT, MEDIAN, SLOPE ...), as @formulajs/formulajs has them:
 * an implementation that shares nothing with ours.
 */
import * as sheet from "@formulajs/formulajs";
import fc from "../fast-check";
import { call, sourceFunctions } from "../measures/host";
import { column } from "../properties/generators";

const functions = sourceFunctions();
const run = (id: string, ...args: unknown[]): unknown => call(functions.get(id), ...args);
const figure = fc.integer({ min: 1, max: 99_999 }).map((cents) => cents / 100);
const figures = fc.array(figure, { minLength: 2, maxLength: 12 });

function expectClose(actual: unknown, expected: number, tolerance = 1e-12): void {
  expect(typeof actual).toBe("number");
  expect(Math.abs((actual as number) - expected)).toBeLessThanOrEqual(tolerance * Math.max(1, Math.abs(expected)));
}

test("VALUEADDEDSHARE by SUM", () => {
  fc.assert(
    fc.property(figures, (outputs) => {
      const inputs = outputs.map((output) => output / 4);
      const sum = sheet.SUM(outputs.map((output, link) => output - inputs[link]!)) as number;
      const shares = run("VALUEADDEDSHARE", column(outputs), column(inputs)) as number[][];
      shares.forEach(([share], link) => expectClose(share, (outputs[link]! - inputs[link]!) / sum));
    }),
  );
});

test("PRICEINDEX by SUMPRODUCT and GEOMEAN", () => {
  const periods = fc.array(fc.tuple(figure, figure, figure, figure), { minLength: 1, maxLength: 8 });
  fc.assert(
    fc.property(periods, (products) => {
      const [p0, q0, p1, q1] = [0, 1, 2, 3].map((part) => products.map((product) => product[part]!)) as [
        number[],
        number[],
        number[],
        number[],
      ];
      const product = (p: number[], q: number[]): number => sheet.SUMPRODUCT([p], [q]) as number;
      const laspeyres = product(p1, q0) / product(p0, q0);
      const paasche = product(p1, q1) / product(p0, q1);
      const index = (formula: string): unknown => (run("PRICEINDEX", [p0, p1], [q0, q1], formula) as number[][])[1]![0];
      expectClose(index("Laspeyres"), 100 * laspeyres);
      expectClose(index("Paasche"), 100 * paasche);
      expectClose(index("Fisher"), 100 * (sheet.GEOMEAN(laspeyres, paasche) as number));
    }),
  );
});

test("CONCENTRATION by SUMSQ and LARGE", () => {
  fc.assert(
    fc.property(figures, fc.integer({ min: 1, max: 2 }), (firms, k) => {
      const total = sheet.SUM(firms) as number;
      expectClose(run("CONCENTRATION", column(firms)), (10_000 * (sheet.SUMSQ(...firms) as number)) / total ** 2);
      const largest = Array.from({ length: k }, (_, place) => sheet.LARGE(firms, place + 1) as number);
      expectClose(run("CONCENTRATION", column(firms), `CR${k}`), (sheet.SUM(largest) as number) / total);
    }),
  );
});

test("RENTDECAY by SLOPE and LN", () => {
  fc.assert(
    fc.property(figures, (noise) => {
      const rents = noise.map((part, period) => 1000 * 0.8 ** period * (1 + part / 100_000));
      const slope = sheet.SLOPE(
        rents.map((rent) => sheet.LN(rent) as number),
        rents.map((_, period) => period + 1),
      ) as number;
      expectClose(run("RENTDECAY", column(rents)), Math.LN2 / -slope, 1e-9);
    }),
  );
});

test("the trend of TRAJECTORY by MEDIAN, its p-value by NORM.S.DIST", () => {
  const series = fc.array(
    fc.integer({ min: 0, max: 20 }).map((share) => share / 20),
    { minLength: 4, maxLength: 10 },
  );
  fc.assert(
    fc.property(series, (shares) => {
      const pairs = shares.flatMap((later, j) =>
        shares
          .slice(0, j)
          .map((earlier, i) => ({ slope: (later - earlier) / (j - i), sign: Math.sign(later - earlier) })),
      );
      const s = sheet.SUM(pairs.map(({ sign }) => sign)) as number;
      const n = shares.length;
      const sizes = [...new Set(shares)].map((share) => sheet.COUNTIF(shares, share) as number);
      const weight = (size: number): number => size * (size - 1) * (2 * size + 5);
      const variance = (weight(n) - sizes.reduce((sum, size) => sum + weight(size), 0)) / 18;
      const p = s === 0 ? 1 : 2 * (1 - (sheet.NORM.S.DIST((Math.abs(s) - 1) / Math.sqrt(variance), true) as number));
      const [, row] = run("TRAJECTORY", [["a"]], [shares]) as unknown[][];
      expectClose(row![4], sheet.MEDIAN(pairs.map(({ slope }) => slope)) as number);
      expectClose(row![5], p, 1e-6);
    }),
  );
});

test("ROUNDSHARES is within a unit of ROUND", () => {
  fc.assert(
    fc.property(figures, (values) => {
      const total = sheet.SUM(values) as number;
      (run("ROUNDSHARES", column(values)) as number[][]).forEach(([share], index) =>
        expect(Math.abs(share! - (sheet.ROUND(values[index]! / total, 3) as number))).toBeLessThan(0.001 + 1e-12),
      );
    }),
  );
});
