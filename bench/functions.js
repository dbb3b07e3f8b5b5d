/** Each function, working out its answer, beside the same job in plain floating point; and the same call a second time. */
import { answers, functionOf } from "./bundle.js";
import { loop } from "./arguments.js";
import { jobOf } from "./jobs.js";
import { fixed, verdict } from "./tables.js";
import { growth, time, WARM_UP_AGAIN } from "./time.js";

const SIZES = [1000, 10_000, 100_000];
/** Times the plain loop, from the size at which what every call costs is little; inter-country tables are smaller. */
const AT_MOST = 5;
const COMPARED_FROM = 1000;
/** Microseconds by which a call of ten rows may exceed one whose answer is at hand, an empty call with the same cells. */
const FEW_ROWS_AT_MOST = 10;
/** A chain, and a long list. */
const REPEATED = [10, 10_000];

/**
 * @import { Argument, CustomFunction } from "./bundle.js"
 * @import { Job } from "./jobs.js"
 * @import { Table } from "./tables.js"
 */

/**
 * The sizes at which a job is measured.
 *
 * @param {Job} job
 */
function sizesOf({ sizes = SIZES, most = Infinity }) {
  return [...new Set(sizes.map((size) => Math.min(size, most)))];
}

/**
 * Whether its arguments are an inter-country table, whose inverse is what takes time.
 *
 * @param {Job} job
 */
const isOfNetworks = ({ sizes = SIZES }) => Math.max(...sizes) < COMPARED_FROM;

/**
 * Milliseconds of a call whose answer is not at hand.
 *
 * @param {CustomFunction} custom
 * @param {Argument[]} args
 * @param {number} [warmUp]
 */
function timeAnew(custom, args, warmUp) {
  return time(() => {
    answers.clear();
    return custom(...args);
  }, warmUp);
}

/**
 * A loop over rows is linear on paper, and takes longer for each where they no longer fit into the processor's cache.
 *
 * @param {Job} job
 * @param {number} [plainGrown]
 */
function growthAtMost({ exponentAtMost }, plainGrown = 0) {
  return exponentAtMost && Math.max(exponentAtMost, plainGrown);
}

/**
 * @param {string[]} ids
 * @returns {Table}
 */
export function functionTimes(ids) {
  const rows = ids.flatMap((id) => {
    const job = jobOf(id);
    const measured = sizesOf(job).map((size, i) => {
      const args = job.args(size);
      const ours = timeAnew(functionOf(id), args, i > 0 ? WARM_UP_AGAIN : undefined);
      return { size, ours, plain: time(() => job.plain(...args), WARM_UP_AGAIN) };
    });
    return measured.map(({ size, ours, plain: theirs }, i) => {
      const isLast = i === measured.length - 1;
      const [grown, plainGrown] =
        isLast && i > 0 ? [growth(measured, (one) => one.ours), growth(measured, (one) => one.plain)] : [];
      return [
        id,
        String(size),
        fixed(ours, 3),
        fixed(theirs, 3),
        fixed(ours / theirs),
        grown === undefined ? "" : fixed(grown, 2),
        plainGrown === undefined ? "" : fixed(plainGrown, 2),
        verdict(
          ["ratio", ours / theirs, isLast && job.atMost ? job.atMost : size >= COMPARED_FROM ? AT_MOST : undefined, 1],
          ["growth", grown, growthAtMost(job, plainGrown), 2],
        ),
      ];
    });
  });
  return {
    title: "Functions",
    says: "Each function of the shipped bundle, and the same calculation as a loop in plain floating point without any checks. Growth is the exponent e of time ~ size^e from the smallest to the largest size; the target for growth applies to the largest, and is that of the plain loop where it grows faster: of each row it does the same, and so shows what it costs that more rows no longer fit into the processor's cache. Each run is timed after the young garbage of the one before is collected. For inter-country tables the plain calculation is the inverse alone.",
    columns: ["function", "size", "ours, ms", "plain, ms", "ratio", "growth", "plain growth", "target"],
    rows,
  };
}

/** Milliseconds. */
const LOOP_AT_MOST = 1000;
const LOOPS = [100, 500];

/** @returns {Table} */
export function loopTimes() {
  return {
    title: "Actors who buy from each other",
    says: "VC.FLOWORIGIN where all actors are in one loop, each with ten buyers in it: a linear system with as many unknowns.",
    columns: ["actors", "ms", "target"],
    rows: LOOPS.map((actors, i) => {
      const ms = timeAnew(functionOf("FLOWORIGIN"), loop(actors));
      return [String(actors), fixed(ms), i === LOOPS.length - 1 ? verdict(["", ms, LOOP_AT_MOST]) : ""];
    }),
  };
}

/** @param {Argument[]} ranges */
const cellsIn = (ranges) =>
  ranges.map((range) => (Array.isArray(range) ? range.length * range[0].length : 1)).reduce((a, b) => a + b, 0);

/**
 * @param {string[]} ids
 * @returns {Table}
 */
export function repeatedTimes(ids) {
  const rows = ids.flatMap((id) => {
    const job = jobOf(id);
    const { most = Infinity } = job;
    return [...new Set(REPEATED.map((size) => Math.min(size, most, Math.max(...sizesOf(job)))))].map((size) => {
      const args = job.args(size);
      const isFew = size === REPEATED[0];
      const first = timeAnew(functionOf(id), args, isFew ? undefined : WARM_UP_AGAIN);
      answers.clear();
      const again = time(() => functionOf(id)(...args), WARM_UP_AGAIN);
      const over = 1000 * (first - again);
      return [
        id,
        String(size),
        String(cellsIn([...args, functionOf(id)(...args)])),
        fixed(1000 * first),
        fixed(1000 * again),
        fixed(first / again),
        verdict(["over", over, isFew && !isOfNetworks(job) ? FEW_ROWS_AT_MOST : undefined]),
      ];
    });
  });
  return {
    title: "The same call again",
    says: "A call whose answer is calculated, and the same call with the same values again; how many cells are read and answered in it. A long list that can be calculated as fast as it can be compared is calculated again. Both are measured as in a sheet that has been recalculated a few times: after some thousands of calls, when the engine has compiled the code; the very first calls take many times as long.",
    columns: ["function", "size", "cells", "first, µs", "again, µs", "ratio", "target, µs over again"],
    rows,
  };
}
