/** How long a call takes. */
import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";

setFlagsFromString("--expose-gc");
/** @type {(options: { type: "minor" }) => void} */
const collect = runInNewContext("gc");

export const RUNS = 5;
/** Milliseconds: below it what else the machine does shows; the clock tells a thousandth of one. */
const SHORTEST_RUN = 10;
/**
 * Milliseconds of the processor after which code is compiled. Of calls of ten rows they are some thousands, as many as a sheet of a
 * few hundred formulas makes in its first dozen recalculations.
 */
const WARM_UP = 300;
/** The same of code that ran before, on other arguments, and of a plain loop, which is compiled at once. */
export const WARM_UP_AGAIN = 75;

function processorTime() {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}

/** @param {number[]} times */
export function median(times) {
  return [...times].sort((a, b) => a - b)[times.length >> 1];
}

/**
 * The last answer: one that nobody looks at need not be worked out.
 *
 * @type {unknown}
 */
export let lastAnswer;

/**
 * Milliseconds a call: the median of several runs, each of as many calls as a clock can tell, after the garbage of the run before
 * it is collected: that of a plain loop, a row for each answer, would otherwise be paid for now by one and now by the other.
 * (Of the young objects: a collection of all discards compiled code too.)
 *
 * It is warmed up in runs as long as those that are measured. Were the garbage collected before each of its calls, most of the
 * warm-up would be that, and calls of ten rows would be measured before they are compiled.
 *
 * @param {() => unknown} call
 */
export function time(call, warmUp = WARM_UP) {
  /** @param {number} calls */
  const run = (calls) => {
    lastAnswer = undefined;
    collect({ type: "minor" });
    const started = performance.now();
    for (let each = 0; each < calls; each++) lastAnswer = call();
    return (performance.now() - started) / calls;
  };
  const started = processorTime();
  let calls = 1;
  do calls = Math.max(1, Math.ceil(SHORTEST_RUN / run(calls)));
  while (processorTime() - started < warmUp);
  return median(Array.from({ length: RUNS }, () => run(calls)));
}

/**
 * The exponent e of cost ~ size^e between the first and the last.
 *
 * @template {{ size: number }} Measured
 * @param {Measured[]} measured
 * @param {(one: Measured) => number} cost
 */
export function growth(measured, cost) {
  const [first, last] = [measured[0], measured[measured.length - 1]];
  return Math.log(cost(last) / cost(first)) / Math.log(last.size / first.size);
}
