import { column } from "../../../bench/arguments.js";
import { mapped } from "../../../bench/plain.js";

/** @type {import("../../../bench/jobs.js").Job} */
export const bench = {
  args: (size) => [2, 3, 5].map((step) => column(size, (i) => (i % step ? "high" : "low"))),
  plain: (complexity, codifiability, capability) =>
    mapped(complexity, (level, i) => {
      if (capability[i][0] === "high" && codifiability[i][0] === "high") return level === "high" ? "Modular" : "Market";
      if (level === "low") return codifiability[i][0] === "high" ? "Excluded" : "Unlikely";
      if (capability[i][0] === "high") return "Relational";
      return codifiability[i][0] === "high" ? "Captive" : "Hierarchy";
    }),
};
