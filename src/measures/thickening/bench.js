import { shares } from "../../../bench/arguments.js";
import { flag } from "../../../bench/plain.js";

/** @type {import("../../../bench/jobs.js").Job} */
export const bench = {
  atMost: 5,
  args: (size) => [shares(size, 10)],
  plain: (shares) => shares.map((row) => [flag(row)]),
};
