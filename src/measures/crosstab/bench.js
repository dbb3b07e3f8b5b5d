import { column } from "../../../bench/arguments.js";

/** @type {import("../../../bench/jobs.js").Job} */
export const bench = {
  args: (size) => [
    column(size, (i) => ["Product", "Process", "Labour", "Environment"][i % 4]),
    column(size, (i) => ["Legal", "International", "Regional", "Industry", "Firm"][i % 5]),
  ],
  plain(rows, columns) {
    const names = [...new Set(columns.map(([name]) => name))];
    /** @type {Map<string, Map<string, number>>} */
    const counts = new Map();
    rows.forEach(([row], i) => {
      const cells = counts.get(row) ?? new Map();
      cells.set(columns[i][0], (cells.get(columns[i][0]) ?? 0) + 1);
      counts.set(row, cells);
    });
    return [["", ...names], ...[...counts].map(([row, cells]) => [row, ...names.map((name) => cells.get(name) ?? 0)])];
  },
};
