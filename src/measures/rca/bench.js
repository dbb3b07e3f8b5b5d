import { column, next } from "../../../bench/arguments.js";
import { mapped } from "../../../bench/plain.js";

/**
 * Exports in thousands, from so much to twice that.
 *
 * @param {number} size
 * @param {number} from
 */
const thousands = (size, from) => column(size, () => Math.round(from + next() * from));

/** @type {import("../../../bench/jobs.js").Job} */
export const bench = {
  args: (size) => [thousands(size, 1000), 1e8, thousands(size, 10_000), 1e9],
  plain: (exports, total, world, worldTotal) =>
    mapped(exports, (own, i) => own / Number(total) / (world[i][0] / Number(worldTotal))),
};
