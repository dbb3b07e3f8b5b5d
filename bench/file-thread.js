/** The shipped thread that reads and writes files, in Node: without a page, and without what a page and its thread say to each other. */
import fs from "node:fs";
import path from "node:path";
import vm from "node:vm";
import { pathToFileURL } from "node:url";

/**
 * @import { Answer, Job, Parcel, Results } from "../src/browser/file-jobs.ts"
 * @typedef {{ onmessage(event: { data: Job | Parcel }): void }} Thread
 */

/**
 * Does a job; answers with its result and the parcels that went before it.
 *
 * @param {string} dist
 */
export async function fileThread(dist) {
  const views = path.join(dist, "views");
  const script = fs.readdirSync(views).find((name) => /^file-worker\.\w+\.js$/.test(name));
  if (!script) throw new Error("There is no file-worker in dist: build first.");
  /** @param {string | URL} file */
  const run = (file) => vm.runInThisContext(fs.readFileSync(file, "utf8"), { filename: String(file) });
  /** @type {Parcel[]} */
  let parcels = [];
  /** @type {(answer: Exclude<Answer, Parcel | { kind: "progress" }>) => void} */
  let answered = () => undefined;
  Object.assign(globalThis, {
    self: globalThis,
    location: pathToFileURL(path.join(views, script)),
    /** @param {URL[]} addresses */
    importScripts: (...addresses) => addresses.forEach((address) => run(new URL(address))),
    /** @param {Answer} answer */
    postMessage: (answer) => {
      if (answer.kind === "progress") return;
      if (answer.kind === "workbook" || answer.kind === "cells") parcels.push(answer);
      else answered(answer);
    },
  });
  run(path.join(views, script));
  // Its parts are there at once, and it begins in the next turn.
  await new Promise((done) => setTimeout(done, 0));
  // The types of a page are those of a window.
  const { onmessage } = /** @type {Thread} */ (/** @type {unknown} */ (globalThis));

  return {
    /**
     * @template {Job} Asked
     * @param {Asked} job
     * @returns {Promise<{ result: Results[Asked["kind"]], parcels: Parcel[] }>}
     */
    async ask(job) {
      parcels = [];
      /** @type {Parameters<typeof answered>[0]} */
      const answer = await new Promise((done) => {
        answered = done;
        onmessage({ data: job });
      });
      if (answer.kind !== "done") throw new Error(answer.message);
      return { result: /** @type {Results[Asked["kind"]]} */ (answer.result), parcels };
    },
    /**
     * What is sent ahead of a job.
     *
     * @param {Parcel} parcel
     */
    send: (parcel) => onmessage({ data: parcel }),
  };
}
