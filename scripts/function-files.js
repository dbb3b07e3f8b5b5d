/** The files of the custom functions, in the order that help lists them. */
import path from "node:path";
import { hasFacet, measures } from "./measures.js";

export const functionFiles = measures()
  .filter((measure) => hasFacet(measure, "function.ts"))
  .map(({ folder }) => path.join(folder, "function.ts"));
