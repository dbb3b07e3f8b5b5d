/**
 * The licence of everything that is shipped, as a page: whose code is in our scripts, and whose files stand beside them.
 * A package without a text of its licence, or under one that is not on the list, stops the build.
 */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { page, text } from "./page-frame.js";

/** @typedef {{ name: string, version: string, license?: string, repository?: string | { url?: string } }} PackageJson */

/** What may be part of our own scripts. */
const INSIDE = ["MIT", "ISC", "BSD-2-Clause", "BSD-3-Clause", "Apache-2.0", "0BSD"];
/** What may stand beside them, unmodified, in files of its own. */
const BESIDE = [...INSIDE, "LGPL-3.0-only", "LGPL-3.0-or-later", "(OFL-1.1 AND MIT)"];

/**
 * What the page says of a package. `served`: where its licence is as a file of the site.
 *
 * @typedef {object} Notice
 * @property {string} name
 * @property {string} version
 * @property {string} license
 * @property {string} words The licence's text.
 * @property {string | undefined} source Where its source is.
 * @property {string | undefined} served
 */

/**
 * The folder of the package that a file belongs to, installed or kept with our sources; undefined for a file of ours.
 *
 * @param {string} file
 */
export const packageOf = (file) =>
  /^(.*[\\/](?:node_modules[\\/](?:@[^\\/]+[\\/])?|src[\\/]workbook[\\/]vendor[\\/])[^\\/]+)[\\/]/.exec(file)?.[1];

/**
 * What a notice has to say of a package in this folder. `licence`: where its text is, if not there.
 *
 * @param {string} folder
 * @param {{ isInside: boolean, licence?: string | undefined, source?: string, served?: string }} how
 * @returns {Notice}
 */
export function noticeOf(folder, { isInside, licence, source, served }) {
  /** @type {PackageJson} */
  const { name, version, license, repository } = JSON.parse(readFileSync(path.join(folder, "package.json"), "utf8"));
  const allowed = isInside ? INSIDE : BESIDE;
  if (!license || !allowed.includes(license))
    throw new Error(
      `${name} ${version} is under ${license ?? "no licence"}, which is not among those that may be shipped ${isInside ? "in our scripts" : "beside them"}`,
    );
  const file = licence ?? licenceFile(folder);
  if (!file) throw new Error(`${name} ${version} has no text of its licence`);
  return {
    name,
    version,
    license: license.replace(/^\((.*)\)$/, "$1"),
    words: readFileSync(file, "utf8").trim(),
    source: source ?? addressOf(repository),
    served,
  };
}

/** @param {string} folder */
function licenceFile(folder) {
  const name = existsSync(folder) && readdirSync(folder).find((each) => /^licen[cs]e(\.(md|txt))?$/i.test(each));
  return name ? path.join(folder, name) : undefined;
}

/**
 * `git+https://github.com/a/b.git` as a page.
 *
 * @param {PackageJson["repository"]} repository
 */
function addressOf(repository) {
  const address = (typeof repository === "string" ? repository : (repository?.url ?? ""))
    .replace(/^git\+/, "")
    .replace(/^git:/, "https:")
    .replace(/\.git$/, "");
  if (/^[\w-]+\/[\w.-]+$/.test(address)) return `https://github.com/${address}`;
  return address.startsWith("https://") ? address : undefined;
}

/** @param {{ own: string, inside: Notice[], beside: Notice[] }} notices */
export const noticesPage = ({ own, inside, beside }) =>
  page({
    title: "Licences",
    body: `
      <h1>Licences</h1>
      <p>Quasirent is free to use, change and pass on. So is all that it is built on and comes with; each has its own terms, which stand here with the names of those who made it.</p>
      <h2>Quasirent</h2>
      <pre class="licence" tabindex="0">${text(own)}</pre>
      <h2>In our scripts</h2>
      ${sorted(inside).map(entry).join("")}
      <h2>Beside them, in the browser workbook only</h2>
      <p>These files are served as their makers publish them, unchanged, and the page loads them as scripts and style sheets of their own. None is part of the Excel add-in. Whoever wants another version of a library puts it in the place of the one in its folder under vendor/; see <a href="vendor/NOTICE.txt">vendor/NOTICE.txt</a>. o-spreadsheet and owl are under the GNU Lesser General Public License; the links lead to their sources.</p>
      ${sorted(beside).map(entry).join("")}`,
  });

/** @param {Notice[]} notices */
const sorted = (notices) =>
  [...notices].sort((one, other) =>
    one.name < other.name ? -1 : one.name > other.name ? 1 : one.version < other.version ? -1 : 1,
  );

/** @param {Notice} notice */
function entry({ name, version, license, words, source, served }) {
  return `
      <section class="package">
        <h3>${text(name)} ${text(version)}</h3>
        <p>${text(license)}${source ? `, <a href="${text(source)}">source</a>` : ""}${served ? `, <a href="${text(served)}">its licence as a file</a>` : ""}</p>
        ${served && words.length > 10_000 ? "" : `<pre class="licence" tabindex="0">${text(words)}</pre>`}
      </section>`;
}
