/** The manifest of a build: the template at the top level with the address and the version put in. */
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

export const template = fileURLToPath(new URL("../manifest.xml", import.meta.url));

/**
 * Excel's versions have four parts, npm's three. In front stands a 1: Microsoft refuses a manifest whose version is below
 * 1.0, its validator by "Manifest Version Too Low" and Excel itself without a word.
 *
 * @param {string} version
 */
export function fourParts(version) {
  if (!/^\d+\.\d+\.\d+$/.test(version))
    throw new Error(`Excel takes no version "${version}": three numbers are needed, as in 1.2.3.`);
  return `1.${version}`;
}

/**
 * @param {{ base: string, version: string }} settings
 * @param {string} [source] The template's text.
 */
export function filledManifest({ base, version }, source = readFileSync(template, "utf8")) {
  /** @type {Record<string, string>} */
  const values = { base: escaped(base), version: fourParts(version) };
  return source.replace(/\{\{(\w+)\}\}/g, (_, name) => values[name] ?? fail(name));
}

/** @param {string} text */
function escaped(text) {
  return text.replace(/&/g, "&amp;").replace(/"/g, "&quot;").replace(/</g, "&lt;");
}

/**
 * @param {string} name
 * @returns {never}
 */
function fail(name) {
  throw new Error(`manifest.xml asks for {{${name}}}, which nobody knows.`);
}
