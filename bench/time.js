/** How long a call takes. */

export const RUNS = 5;
/** Milliseconds: below it a clock cannot tell, and code is not yet compiled. */
const SHORTEST_RUN = 20;

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
 * Milliseconds a call: the median of several runs, each of as many calls as a clock can tell.
 *
 * @param {() => unknown} call
 */
export function time(call) {
  /** @param {number} calls */
  const run = (calls) => {
    const started = performance.now();
    for (let each = 0; each < calls; each++) lastAnswer = call();
    return (performance.now() - started) / calls;
  };
  const started = performance.now();
  do run(1);
  while (performance.now() - started < SHORTEST_RUN);
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
