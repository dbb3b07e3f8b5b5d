/** The shipped thread that reads and writes files, in Node: without a page, and without what a page and its thread say to each other. */
import fs from "node:fs";
import path from "node:path";
import vm from "node:vm";
import { pathToFileURL } from "node:url";

/** Does a job; answers with its result and the parcels that went before it. */
export async function fileThread(dist) {
  const views = path.join(dist, "views");
  const script = fs.readdirSync(views).find((name) => /^file-worker\.\w+\.js$/.test(name));
  if (!script) throw new Error("There is no file-worker in dist: build first.");
  const run = (file) => vm.runInThisContext(fs.readFileSync(file, "utf8"), { filename: String(file) });
  let parcels = [];
  let answered;
  Object.assign(globalThis, {
    self: globalThis,
    location: pathToFileURL(path.join(views, script)),
    importScripts: (...addresses) => addresses.forEach((address) => run(new URL(address))),
    postMessage: (answer) => {
      if (answer.kind === "progress") return;
      if (answer.kind === "workbook" || answer.kind === "cells") parcels.push(answer);
      else answered(answer);
    },
  });
  run(path.join(views, script));
  // Its parts are there at once, and it begins in the next turn.
  await new Promise((done) => setTimeout(done, 0));
  const { onmessage } = globalThis;

  return {
    async ask(job) {
      parcels = [];
      const answer = await new Promise((done) => {
        answered = done;
        onmessage({ data: job });
      });
      if (answer.kind !== "done") throw new Error(answer.words);
      return { result: answer.result, parcels };
    },
    /** What is sent ahead of a job. */
    send: (parcel) => onmessage({ data: parcel }),
  };
}
