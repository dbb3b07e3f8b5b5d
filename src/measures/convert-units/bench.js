import { column, costs } from "../../../bench/arguments.js";

/** @type {[string, string, number][]} */
const FACTORS = [
  ["kg cherry", "kg green", 0.16],
  ["kg parchment", "kg green", 0.8],
  ["kg green", "lb", 2.205],
  ["bag", "kg green", 60],
];
const UNITS = ["kg cherry", "kg parchment", "kg green", "bag"];

/** @type {import("../../../bench/jobs.js").Job} */
export const bench = {
  args: (size) => [costs(size), column(size, (i) => UNITS[i % UNITS.length]), "lb", FACTORS],
  plain(values, from, to, factors) {
    /** @param {string} unit */
    const toGreen = (unit) => factors.find(([own]) => own === unit)?.[2] ?? 1;
    const pounds = factors.find(([own, other]) => own === "kg green" && other === String(to))?.[2] ?? 1;
    const known = new Map(UNITS.map((unit) => [unit, unit === "kg green" ? pounds : toGreen(unit) * pounds]));
    return values.map(([value], i) => [value * (known.get(from[i][0]) ?? 1)]);
  },
};
