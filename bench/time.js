/** How long a call takes. */
import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";

setFlagsFromString("--expose-gc");
/** @type {(options: { type: "minor" }) => void} */
const collect = runInNewContext("gc");

export const RUNS = 5;
/** Milliseconds: below it a clock cannot tell. */
const SHORTEST_RUN = 20;
/** Milliseconds of the processor after which code is compiled, of calls of few rows too. */
const WARM_UP = 300;

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
 * @param {() => unknown} call
 */
export function time(call) {
  /** @param {number} calls */
  const run = (calls) => {
    lastAnswer = undefined;
    collect({ type: "minor" });
    const started = performance.now();
    for (let each = 0; each < calls; each++) lastAnswer = call();
    return (performance.now() - started) / calls;
  };
  const started = processorTime();
  do run(1);
  while (processorTime() - started < WARM_UP);
  const calls = Math.max(1, Math.ceil(SHORTEST_RUN / run(1)));
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
