import { column } from "../../../bench/arguments.js";

const TYPES = ["Market", "Network", "Quasi-hierarchy", "Hierarchy"];

/** @type {import("../../../bench/jobs.js").Job} */
export const bench = {
  most: 19_000,
  args: (size) => [column(size, (i) => TYPES[i % 4])],
  plain: (types) => [
    [],
    ...types.map(([type]) => {
      if (type === "Market") return [type, type, "Slower", "Slower", "More open"];
      if (type === "Network") return [type, type, "Ideal", "Ideal", "Ideal"];
      if (type === "Quasi-hierarchy") return [type, type, "Fast", "Fast", "Hindered"];
      return [type, type, "No finding", "No finding", "No finding"];
    }),
  ],
};
