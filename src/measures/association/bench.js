import { column, next } from "../../../bench/arguments.js";
import { twoSided } from "../../../bench/plain.js";

/** @type {import("../../../bench/jobs.js").Job} */
export const bench = {
  args: (size) => [column(size, () => Math.floor(next() * 5)), column(size, () => Math.floor(next() * 7))],
  /** By a cross table of the values, with the normal p-value. */
  plain(x, y) {
    const [valuesX, valuesY] = [x, y].map((side) => [...new Set(side.map(([value]) => value))].sort((a, b) => a - b));
    const [placeX, placeY] = [valuesX, valuesY].map((values) => new Map(values.map((value, place) => [value, place])));
    const width = valuesY.length;
    const table = new Float64Array(valuesX.length * width);
    const [tiesX, tiesY] = [new Float64Array(valuesX.length), new Float64Array(width)];
    x.forEach(([value], i) => {
      const [row, column] = [placeX.get(value) ?? 0, placeY.get(y[i][0]) ?? 0];
      table[row * width + column] += 1;
      tiesX[row] += 1;
      tiesY[column] += 1;
    });
    let s = 0;
    for (let row = 0; row < valuesX.length; row++)
      for (let column = 0; column < width; column++)
        for (let above = row + 1; above < valuesX.length; above++)
          for (let other = 0; other < width; other++)
            s += Math.sign(other - column) * table[row * width + column] * table[above * width + other];
    const n = x.length;
    /** @param {(size: number) => number} of */
    const sums = (of) => [tiesX, tiesY].map((ties) => ties.reduce((sum, size) => sum + of(size), 0));
    const [pairsX, pairsY] = sums((t) => (t * (t - 1)) / 2);
    const [spreadX, spreadY] = sums((t) => t * (t - 1) * (2 * t + 5));
    const [triplesX, triplesY] = sums((t) => t * (t - 1) * (t - 2));
    const all = (n * (n - 1)) / 2;
    const variance =
      (n * (n - 1) * (2 * n + 5) - spreadX - spreadY) / 18 +
      (triplesX * triplesY) / (9 * n * (n - 1) * (n - 2)) +
      (2 * pairsX * pairsY) / (n * (n - 1));
    const p = s === 0 ? 1 : twoSided((Math.abs(s) - 1) / Math.sqrt(variance));
    return [[], [s / Math.sqrt((all - pairsX) * (all - pairsY)), n, p, "normal", p <= 0.05 ? "significant" : ""]];
  },
};
