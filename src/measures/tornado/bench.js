import { column, costs, next, outputs } from "../../../bench/arguments.js";

/** @type {import("../../../bench/jobs.js").Job} */
export const bench = {
  // Three rows for each stage, of five columns.
  most: 6_600,
  args: (size) => [
    column(size, (i) => `Stage ${i}`),
    outputs(size),
    0.1,
    costs(size),
    column(size, () => 1 + Math.round(next()) / 1000),
  ],
  plain(names, prices, change, others, units) {
    const by = Number(change);
    const last = prices.length - 1;
    const quantity = units.slice(1).reduce((product, [unit]) => product * unit, 1);
    const share = (p = 1, o = 1, u = 1, final = 1) =>
      (quantity * u * (p * prices[0][0] - o * others[0][0])) / (final * prices[last][0]);
    const base = share();
    /** @param {string} name @param {(factor: number) => number} at */
    const row = (name, at) => [name, at(1 - by), base, at(1 + by), Math.abs(at(1 + by) - at(1 - by))];
    const rows = [
      ...names.map(([name], i) =>
        row(`${name}: price`, (f) => (i === 0 ? share(f) : i === last ? share(1, 1, 1, f) : base)),
      ),
      ...names.map(([name], i) => row(`${name}: other inputs`, (f) => (i === 0 ? share(1, f) : base))),
      ...names.slice(1).map(([name]) => row(`${name}: units per output`, (f) => share(1, 1, f))),
    ];
    return [[], ...rows.sort((a, b) => Number(b[4]) - Number(a[4]))];
  },
};
