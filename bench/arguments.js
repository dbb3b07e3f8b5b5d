/** What the functions are given in the bench, by size: money with up to six decimals, shares, names. The same every time. */

let state = 1;
/** A number from 0 to 1, from a fixed sequence (Park and Miller). */
export function next() {
  state = (state * 48271) % 2147483647;
  return state / 2147483647;
}

/**
 * @template Cell
 * @param {number} size
 * @param {(row: number) => Cell} cell
 */
export const column = (size, cell) => Array.from({ length: size }, (_, i) => [cell(i)]);
/**
 * Money with up to six decimals.
 *
 * @param {number} from
 * @param {number} to
 */
export const money = (from, to) => () => {
  const units = 10 ** Math.floor(next() * 7);
  return Math.round((from + next() * (to - from)) * units) / units;
};
/**
 * @param {number} rows
 * @param {number} columns
 * @param {() => number} cell
 */
export const matrix = (rows, columns, cell) =>
  Array.from({ length: rows }, () => Array.from({ length: columns }, () => cell()));
/**
 * @param {number} size
 * @param {number} periods
 */
export const shares = (size, periods) => matrix(size, periods, () => Math.round(next() * 1e4) / 1e4);
/** @param {number} size */
export const outputs = (size) => column(size, money(500, 1000));
/** @param {number} size */
export const costs = (size) => column(size, money(10, 500));

/** A table of seven columns has at most this many rows in an answer of 100,000 cells. */
export const MAX_ROWS_OF_SEVEN = 14_000;

/** Lines of payments for each actor. */
const LINES_OF_AN_ACTOR = 10;
/** A table of five columns has at most this many rows in an answer of 100,000 cells. */
const MAX_ACTORS = 19_000;

/**
 * A chain of actors without loops, each selling to up to ten after it.
 *
 * @param {number} size
 */
function payments(size) {
  const actors = Math.min(MAX_ACTORS, Math.max(2, Math.floor(size / LINES_OF_AN_ACTOR)));
  return Array.from({ length: size }, (_, i) => {
    const from = Math.floor((i / size) * actors);
    const to = from + 1 + Math.floor(next() * 10);
    return [`Actor ${from}`, to < actors ? `Actor ${to}` : "Home", money(10, 100)()];
  });
}

/** @param {number} size */
export function paymentArguments(size) {
  const lines = payments(size);
  return [0, 1, 2].map((part) => lines.map((line) => [line[part]]));
}

/**
 * Actors each of whom sells to ten others anywhere in the chain, and to the market.
 *
 * @param {number} actors
 * @returns {import("./bundle.js").Argument[]}
 */
export function loop(actors) {
  const lines = Array.from({ length: actors * LINES_OF_AN_ACTOR }, (_, i) => {
    const from = i % actors;
    const to = (from + 1 + Math.floor(next() * (actors - 1))) % actors;
    return [`Actor ${from}`, `Actor ${to}`, money(10, 100)()];
  });
  lines.push(...Array.from({ length: actors }, (_, from) => [`Actor ${from}`, "Home", money(10, 100)()]));
  return [...[0, 1, 2].map((part) => lines.map((line) => [line[part]])), "Home"];
}
