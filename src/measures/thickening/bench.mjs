import { shares } from "../../../bench/arguments.mjs";
import { flag } from "../../../bench/plain.mjs";

export const bench = {
  atMost: 5,
  args: (size) => [shares(size, 10)],
  plain: (shares) => shares.map((row) => [flag(row)]),
};
