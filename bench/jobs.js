/** What the bench runs of each function, from its folder: arguments by size, and the same calculation in plain floating point. */
import path from "node:path";
import { pathToFileURL } from "node:url";
import { hasFacet, measures, pathOf } from "../scripts/measures.js";

/**
 * What a function is given at a size, and the same calculation in plain floating point. `most`: the largest size that makes sense. `atMost` and `exponentAtMost`: the targets
 * for its time, times that of the plain loop, and for its growth. `plainIsLess`: the loop does not do the whole job.
 *
 * @typedef {object} Job
 * @property {(size: number) => import("./bundle.js").Argument[]} args
 * @property {(...args: import("./bundle.js").Cells[]) => unknown} plain
 * @property {number[]} [sizes]
 * @property {number} [most]
 * @property {number} [atMost]
 * @property {number} [exponentAtMost]
 * @property {boolean} [plainIsLess]
 */

/**
 * @param {import("../scripts/measures.js").Measure} measure
 * @returns {Promise<[string, Job]>}
 */
async function read(measure) {
  if (!hasFacet(measure, "bench.js")) throw new Error(`The bench needs ${pathOf(measure, "bench.js")}.`);
  const { bench } = await import(pathToFileURL(path.join(measure.folder, "bench.js")).href);
  return [measure.id, bench];
}

export const jobs = new Map(await Promise.all(measures().map(read)));

/**
 * The job of this function; the plain loop takes whatever the job gives it.
 *
 * @param {string} id
 * @returns {Omit<Job, "plain"> & { plain: (...args: any[]) => unknown }}
 */
export function jobOf(id) {
  const job = jobs.get(id);
  if (!job) throw new Error(`There is no measure ${id}.`);
  return job;
}
