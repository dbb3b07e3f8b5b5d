import { column } from "../../../bench/arguments.js";
import { mapped } from "../../../bench/plain.js";

/** @type {import("../../../bench/jobs.js").Job} */
export const bench = {
  args: (size) => [2, 3, 5, 7].map((step) => column(size, (i) => (i % step ? "yes" : "no"))),
  plain: (parallel, loss, fixedPoint, degrades) =>
    mapped(parallel, (answer, i) => {
      if (answer === "no") return "Additive";
      const isBound = loss[i][0] === "yes" || fixedPoint[i][0] === "yes" || degrades[i][0] === "yes";
      return isBound ? "Mixed" : "Vertically specialised";
    }),
};
