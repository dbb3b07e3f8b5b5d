/**
 * False alarms of the flags of THICKENING and TRAJECTORY: links whose true path is known, with normal noise, flagged by the
 * shipped functions (new), by the rule before version 0.3.0 (old: a dip or a peak counts from the tolerance on), and by one
 * between them that was considered (half: from half the change between the ends on).
 *
 *     npm run build && node bench/thickening-noise.js
 */
import { functionOf } from "./bundle.js";

const LINKS = 20_000;
const SEED = 2015;

/** @type {{ path: string, from: number, to: number, sd: number, periods: number, tolerance: number }[]} */
const SETTINGS = [
  { path: "20 % throughout", from: 0.2, to: 0.2, sd: 0.01, periods: 10, tolerance: 0.01 },
  { path: "20 % throughout", from: 0.2, to: 0.2, sd: 0.01, periods: 10, tolerance: 0.02 },
  { path: "20 % throughout", from: 0.2, to: 0.2, sd: 0.01, periods: 10, tolerance: 0.03 },
  { path: "20 % throughout", from: 0.2, to: 0.2, sd: 0.005, periods: 10, tolerance: 0.01 },
  { path: "20 % throughout", from: 0.2, to: 0.2, sd: 0.02, periods: 10, tolerance: 0.01 },
  { path: "20 % throughout", from: 0.2, to: 0.2, sd: 0.01, periods: 5, tolerance: 0.01 },
  { path: "30 % falling to 25 %", from: 0.3, to: 0.25, sd: 0.01, periods: 10, tolerance: 0.01 },
  { path: "30 % falling to 25 %", from: 0.3, to: 0.25, sd: 0.01, periods: 20, tolerance: 0.01 },
  { path: "30 % falling to 20 %", from: 0.3, to: 0.2, sd: 0.02, periods: 10, tolerance: 0.01 },
];

let state = SEED;

/** From 0 to 1, the same numbers in every run (mulberry32). */
function uniform() {
  state = (state + 0x6d2b79f5) | 0;
  let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
  mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
  return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
}

const normal = () => Math.sqrt(-2 * Math.log(1 - uniform())) * Math.cos(2 * Math.PI * uniform());

/** @param {(typeof SETTINGS)[number]} setting */
const links = ({ from, to, sd, periods }) =>
  Array.from({ length: LINKS }, () =>
    Array.from({ length: periods }, (_, t) => from + ((to - from) * t) / (periods - 1) + sd * normal()),
  );

/**
 * The flag of a row of shares above 0, where a reversal is more than such a part of the change between the ends.
 *
 * @param {number[]} row
 * @param {number} tolerance
 * @param {number} part
 */
function flagBy(row, tolerance, part) {
  const [first, last] = [row[0] ?? 0, row.at(-1) ?? 0];
  const change = last - first;
  const bar = Math.max(tolerance, part * Math.abs(change));
  const dip = Math.min(first, last) - Math.min(...row);
  const peak = Math.max(...row) - Math.max(first, last);
  if (dip > bar && dip >= peak) return "Thinned, then thickened";
  if (peak > bar) return "Thickened, then thinned";
  if (Math.abs(change) <= tolerance) return "Stable";
  return change < 0 ? "Thinning out" : "Thickening";
}

/** @param {boolean[]} found */
const perCent = (found) => ((100 * found.filter(Boolean).length) / found.length).toFixed(1);
/** @param {string} flag */
const isReversal = (flag) => flag.includes(", then ");
/** @param {string} flag */
const isTrend = (flag) => flag.startsWith("Thickening") || flag.startsWith("Thinning out");
/** @param {string} flag */
const isBareTrend = (flag) => isTrend(flag) && !flag.endsWith("(not significant)");

/**
 * p-value and flag of each row, so many at a time as a sheet takes.
 *
 * @param {number[][]} rows
 * @param {number} tolerance
 */
function trajectories(rows, tolerance) {
  const found = [];
  for (let start = 0; start < rows.length; start += 10_000) {
    const part = rows.slice(start, start + 10_000);
    const table = functionOf("TRAJECTORY")(
      part.map((_, link) => [`Link ${link}`]),
      part,
      null,
      tolerance,
    );
    found.push(...table.slice(1).map((row) => ({ p: Number(row[5]), flag: String(row[6]) })));
  }
  return found;
}

console.log(`${LINKS} links each, seed ${SEED}; per cent of links.\n`);
console.log(
  "path | periods | sd | tolerance | Stable | reversal: old, half, new | trend: old, half, new | " +
    "bare trend in TRAJECTORY: new | reversal beside p <= 0.05: old, new",
);
for (const setting of SETTINGS) {
  const rows = links(setting);
  const { tolerance } = setting;
  const [old, half, again] = [0, 0.5, 1].map((part) => rows.map((row) => flagBy(row, tolerance, part)));
  if (!old || !half || !again) throw new Error("three rules");
  const answers = functionOf("THICKENING")(rows, tolerance).map(([flag]) => String(flag));
  const differ = answers.filter((flag, link) => flag !== again[link]).length;
  if (differ > 0) throw new Error(`${differ} flags are not those of the rule`);
  const tested = trajectories(rows, tolerance);
  /** @param {(flag: string) => boolean} is */
  const three = (is) => [old, half, answers].map((flags) => perCent(flags.map(is))).join(", ");
  /** @param {string[]} flags */
  const contradicted = (flags) => perCent(flags.map((flag, link) => isReversal(flag) && tested[link].p <= 0.05));
  console.log(
    [
      setting.path,
      setting.periods,
      `${setting.sd * 100}`,
      `${tolerance * 100}`,
      perCent(answers.map((flag) => flag === "Stable")),
      three(isReversal),
      three(isTrend),
      perCent(tested.map(({ flag }) => isBareTrend(flag))),
      `${contradicted(old)}, ${contradicted(answers)}`,
    ].join(" | "),
  );
}
