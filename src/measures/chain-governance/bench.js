import { column } from "../../../bench/arguments.js";
import { mapped } from "../../../bench/plain.js";

/** @type {import("../../../bench/jobs.js").Job} */
export const bench = {
  args: (size) => [2, 3, 5, 7].map((step) => column(size, (i) => (i % step ? "no" : "yes"))),
  plain: (customised, competent, dependent, owned) =>
    mapped(customised, (answer, i) => {
      if (owned[i][0] === "yes") return "Hierarchy";
      if (competent[i][0] === "no") return "Quasi-hierarchy";
      if (answer === "no") return "Market";
      return dependent[i][0] === "yes" ? "Quasi-hierarchy" : "Network";
    }),
};
