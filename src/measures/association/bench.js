import { column, next } from "../../../bench/arguments.js";

/** @type {import("../../../bench/jobs.js").Job} */
export const bench = {
  args: (size) => [column(size, () => Math.floor(next() * 5)), column(size, () => Math.floor(next() * 7))],
  /** For codings from 0 to 9, by their cross table. */
  plain(x, y) {
    const table = new Float64Array(100);
    x.forEach(([code], i) => {
      table[10 * code + y[i][0]] += 1;
    });
    let s = 0,
      apartX = 0,
      apartY = 0;
    for (let a = 0; a < 100; a++) {
      for (let b = 0; b < a; b++) {
        const dx = Math.sign(Math.floor(a / 10) - Math.floor(b / 10));
        const dy = Math.sign((a % 10) - (b % 10));
        s += dx * dy * table[a] * table[b];
        apartX += Math.abs(dx) * table[a] * table[b];
        apartY += Math.abs(dy) * table[a] * table[b];
      }
    }
    return [[], [s / Math.sqrt(apartX * apartY), x.length, ""]];
  },
};
