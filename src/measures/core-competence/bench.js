import { column } from "../../../bench/arguments.js";
import { mapped } from "../../../bench/plain.js";

/** @type {import("../../../bench/jobs.js").Job} */
export const bench = {
  args: (size) => [2, 3, 5].map((step) => column(size, (i) => (i % step ? "yes" : "no"))),
  plain: (valued, rare, hardToCopy) =>
    mapped(valued, (answer, i) => {
      const failing = [];
      if (answer === "no") failing.push("not valued");
      if (rare[i][0] === "no") failing.push("not rare");
      if (hardToCopy[i][0] === "no") failing.push("easy to copy");
      return failing.length === 0 ? "Core" : `Outsource (${failing.join(", ")})`;
    }),
};
