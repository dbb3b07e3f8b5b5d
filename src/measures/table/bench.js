/** @type {import("../../../bench/jobs.js").Job} */
export const bench = {
  // What a call costs while nothing is open: the question is read, and the cell told.
  sizes: [1],
  args: () => ["icio2020", "origin", "exports", "DEU, FRA", "C29", "2000:2014", "value added=own row; tolerance=0.05"],
  plain: () => [["#N/A"]],
};
