import { costs, outputs } from "../../../bench/arguments.js";
import { mapped } from "../../../bench/plain.js";

/** @type {import("../../../bench/jobs.js").Job} */
export const bench = {
  args: (size) => [costs(size), 1e9, outputs(size), 1e10],
  plain: (exports, total, world, worldTotal) =>
    mapped(exports, (own, i) => own / Number(total) / (world[i][0] / Number(worldTotal))),
};
