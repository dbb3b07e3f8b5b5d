import { column } from "../../../bench/arguments.js";

const FIVE = ["Entry", "Division of labour", "Standards", "Monitoring", "Assistance"];

/** @type {import("../../../bench/jobs.js").Job} */
export const bench = {
  args: (size) => [
    column(size, (i) => FIVE[i % 5]),
    column(size, (i) => `Actor ${Math.floor(i / 3) % Math.max(1, Math.floor(size / 10))}`),
  ],
  plain(matters, actors) {
    /** @type {Map<string, Set<string>>} */
    const held = new Map();
    matters.forEach(([matter], i) => {
      const own = held.get(actors[i][0]) ?? new Set();
      own.add(matter);
      held.set(actors[i][0], own);
    });
    const rows = [...held].map(([actor, own]) => [actor, ...FIVE.map((matter) => own.has(matter) || ""), own.size]);
    const counts = FIVE.map((_, matter) => rows.filter((row) => row[matter + 1] === true).length);
    const all = counts.filter((count) => count > 0).length;
    const flag = rows.filter((row) => row[6] === all).length === 1 ? "Single governor" : "Several nodes";
    return [[], ...rows, ["Actors", ...counts, all], ["Governance", flag, "", "", "", "", ""]];
  },
};
