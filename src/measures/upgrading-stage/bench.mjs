import { column } from "../../../bench/arguments.mjs";
import { mapped } from "../../../bench/plain.mjs";

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
