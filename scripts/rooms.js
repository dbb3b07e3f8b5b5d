/**
 * The rooms of the house, lowest first, and the lint rule that holds them: a file imports from its own room, from rooms
 * that come before it in this list, and the packages named beside it.
 */
import path from "node:path";
import { fileURLToPath } from "node:url";

/** @type {{ room: string, packages?: string[] }[]} */
export const ROOMS = [
  { room: "core", packages: ["decimal.js"] },
  { room: "messages", packages: ["@formatjs/icu-messageformat-parser"] },
  { room: "cells" },
  { room: "sheet", packages: ["numfmt"] },
  { room: "formula" },
  { room: "explain" },
  { room: "measures" },
  { room: "lambda" },
  { room: "tables" },
  { room: "findings" },
  { room: "report" },
  { room: "pictures", packages: ["d3-array", "d3-sankey", "d3-shape"] },
  { room: "answers" },
  { room: "scenario" },
  { room: "samples" },
  { room: "files", packages: ["hucre"] },
  { room: "workbook", packages: ["@odoo/o-spreadsheet"] },
  { room: "share" },
  { room: "guide" },
  { room: "pane", packages: ["@fluentui/tokens"] },
  { room: "browser", packages: ["@odoo/o-spreadsheet"] },
];

/**
 * The files of a measure, src/measures/<name>, have layers of their own: which rooms each uses, and which files of its folder.
 * A file of another name is a part of the definition.
 *
 * @type {Record<string, { rooms: string[], own: string[] }>}
 */
const FACETS = {
  definition: { rooms: ["core"], own: [] },
  function: { rooms: ["core", "cells"], own: ["definition"] },
  steps: { rooms: ["messages", "core", "cells", "explain"], own: ["definition"] },
  lambda: { rooms: ["formula"], own: [] },
  subject: { rooms: ["core"], own: ["definition"] },
};

/**
 * Measures that others are defined by, in the same layer or above it. Anything else that two of them need moves down.
 *
 * @type {Record<string, string[]>}
 */
const BUILT_ON = {
  "value-added": ["value-added-share", "breakdown", "flow-breakdown", "flow-origin", "compare"],
  rent: ["rent-share"],
  "terms-of-trade": ["income-terms-of-trade", "factoral-terms-of-trade"],
};

/** What other rooms may know of a workbook: not which spreadsheet it is. The two entries bring the spreadsheet and the pane together. */
const PORT = ["src/workbook/port", "src/workbook/watch"];
const ENTRIES = ["src/pane/pane.ts"];

const root = fileURLToPath(new URL("..", import.meta.url));
/** @param {string} file */
const levelOf = (file) => ROOMS.findIndex(({ room }) => file.startsWith(`src/${room}/`));

/**
 * The measure and the facet of one of its files.
 *
 * @param {string} file
 */
function facetOf(file) {
  const [, measure, name] = /^src\/measures\/([\w-]+)\/([\w-]+)(?:\.ts)?$/.exec(file) ?? [];
  if (!measure || !name) return undefined;
  return { measure, facet: Object.hasOwn(FACETS, name) ? name : "definition" };
}

/**
 * Why a file of a measure may not import the other file.
 *
 * @param {{ measure: string, facet: string }} from
 * @param {string} target
 */
function refusalInMeasure(from, target) {
  const { rooms, own } = FACETS[from.facet] ?? { rooms: [], own: [] };
  const to = facetOf(target);
  if (!to) {
    if (target === "src/measures/subject") return from.facet === "subject" ? undefined : "Only subjects are for tests.";
    const isAllowed = rooms.some((room) => target.startsWith(`src/${room}/`));
    return isAllowed ? undefined : `A ${from.facet} imports ${rooms.join(", ")} and nothing else.`;
  }
  if (to.facet !== from.facet && !own.includes(to.facet)) return `A ${from.facet} does not import a ${to.facet}.`;
  if (to.measure === from.measure || BUILT_ON[to.measure]?.includes(from.measure)) return undefined;
  return `${from.measure} is not built on ${to.measure} (scripts/rooms.js): what both need moves down.`;
}

/**
 * Why the file may not import this; undefined where it may.
 *
 * @param {string} file
 * @param {string} specifier
 */
export function refusalOf(file, specifier) {
  const level = levelOf(file);
  const own = ROOMS[level];
  if (!own) return undefined;
  const { room, packages = [] } = own;
  if (!specifier.startsWith(".")) {
    const isNamed = packages.some((name) => specifier === name || specifier.startsWith(`${name}/`));
    return isNamed ? undefined : `${room} does not use the package ${specifier}.`;
  }
  const target = path.relative(root, path.resolve(root, path.dirname(file), specifier)).replaceAll(path.sep, "/");
  const facet = facetOf(file);
  if (facet) return refusalInMeasure(facet, target);
  const other = facetOf(target);
  if (other && room !== "measures" && other.facet !== "definition")
    return "Other rooms use the definition of a measure, and what src/measures itself has.";
  const above = ROOMS.slice(level + 1).find(({ room: other }) => `${target}/`.startsWith(`src/${other}/`));
  if (above) return `${above.room} comes after ${room} in the list of rooms: what both need moves down.`;
  const isOfHost = target.startsWith("src/workbook/") && !["workbook", "browser"].includes(room);
  return isOfHost && !PORT.includes(target) && !ENTRIES.includes(file)
    ? "Only the browser workbook knows which spreadsheet it is: use src/workbook/port."
    : undefined;
}

/** @type {import("eslint").Rule.RuleModule} */
const rule = {
  meta: { type: "problem", schema: [] },
  create(context) {
    const file = path.relative(root, context.filename).replaceAll(path.sep, "/");
    /** @param {{ source?: import("estree").Expression | null | undefined }} node */
    const check = ({ source }) => {
      if (source?.type !== "Literal") return;
      const message = refusalOf(file, String(source.value));
      if (message) context.report({ node: source, message });
    };
    return {
      ImportDeclaration: check,
      ImportExpression: check,
      ExportNamedDeclaration: check,
      ExportAllDeclaration: check,
    };
  },
};

export const plugin = { rules: { rooms: rule } };
