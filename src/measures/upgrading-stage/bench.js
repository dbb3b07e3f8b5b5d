import { column } from "../../../bench/arguments.js";
import { mapped } from "../../../bench/plain.js";

/** @type {import("../../../bench/jobs.js").Job} */
export const bench = {
  args: (size) => [column(size, (i) => ["assembly", "sourcing, assembly", "design", "logistics, brand"][i % 4])],
  plain: (functions) =>
    mapped(functions, (text) => {
      const tags = text.split(", ");
      if (tags.includes("brand")) return "OBM";
      if (tags.includes("design")) return "ODM";
      return tags.includes("manufacturing") || tags.includes("sourcing") ? "OEM" : "OEA";
    }),
};
