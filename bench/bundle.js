/** The shipped functions, as a host loads them, and their memory of answers. */
import fs from "node:fs";
import path from "node:path";
import vm from "node:vm";
import { fileURLToPath } from "node:url";

export const dist = path.resolve(path.dirname(fileURLToPath(import.meta.url)), "../dist");

/**
 * What a function is given and answers with: any cell may hold anything, as in the types of Excel's custom functions.
 *
 * @typedef {any[][]} Cells
 * @typedef {Cells | string | number | boolean} Argument
 * @typedef {(...args: any[]) => Cells} CustomFunction
 */

class HostError extends Error {
  /**
   * @param {string} code
   * @param {string} [message]
   */
  constructor(code, message) {
    super(message);
    this.code = code;
  }
}

/** @type {Map<string, CustomFunction>} */
const associated = new Map();
// In this context, as on a page: in one of its own every look at Math or Array would go through the sandbox, at ten times
// the time of the work.
Object.assign(globalThis, {
  CustomFunctions: { Error: HostError, ErrorCode: {}, associate: associated.set.bind(associated) },
});
vm.runInThisContext(fs.readFileSync(path.join(dist, "functions.js"), "utf8"), { filename: "functions.js" });

/** The functions' ids. */
export const ids = [...associated.keys()];

/**
 * The function of this id.
 *
 * @param {string} id
 * @returns {CustomFunction}
 */
export function functionOf(id) {
  const custom = associated.get(id);
  if (!custom) throw new Error(`There is no function ${id}.`);
  return custom;
}

/**
 * The memory that all of them answer from; empty, they work everything out.
 *
 * @type {typeof import("../src/cells/calls/answer-cache.ts").answers}
 */
export const answers = Reflect.get(globalThis, Symbol.for("quasirent.answers"));
