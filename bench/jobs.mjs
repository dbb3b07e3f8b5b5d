/** What the bench runs of each function, from its folder: arguments by size, and the same calculation in plain floating point. */
import path from "node:path";
import { pathToFileURL } from "node:url";
import script from "../scripts/measures.js";

const read = async (measure) => {
  if (!script.hasFacet(measure, "bench.mjs"))
    throw new Error(`The bench needs ${script.pathOf(measure, "bench.mjs")}.`);
  const { bench } = await import(pathToFileURL(path.join(measure.folder, "bench.mjs")).href);
  return [measure.id, bench];
};

export const jobs = Object.fromEntries(await Promise.all(script.measures().map(read)));
