/** Links on cells, between a file and its next: an address elsewhere, or a place in the workbook. */

import { cellName } from "../sheet/address";
import { type PackageEdit, RELATIONS } from "./package-edit";
import type { Link } from "./package-read";
import type { Carried, CellData, SheetData } from "./workbook-data";
import { attributeOf, childrenOf, find, node, type XmlNode } from "./xml-tree";

/** Excel has no more of them on a sheet. */
const MAX_LINKS = 65_530;

export interface CellLink {
  /** `A1`, `A1:B2`. */
  ref: string;
  /** An address of the web and the like. */
  target?: string;
  /** A place in the workbook: `Sheet2!A1`, a name; behind an address, a place there. */
  location?: string;
  tooltip?: string;
}

/** A place in the workbook follows the cells; one elsewhere has another name, so that it does not. */
export const carriedLink = ({ ref, target, location, tooltip }: CellLink): Carried => ({
  kind: "link",
  node: node("hyperlink", { ref, ...(target === undefined ? { location } : { target, fragment: location }), tooltip }),
});

export function linksIn(root: XmlNode, links: readonly Link[]): Carried[] {
  return childrenOf(find(root, "hyperlinks"), "hyperlink").flatMap((each) => {
    const [ref, id, location, tooltip] = ["ref", "id", "location", "tooltip"].map((name) => attributeOf(each, name));
    const target = id === undefined ? undefined : links.find((link) => link.id === id)?.target;
    if (ref === undefined || (target ?? location) === undefined) return [];
    return [
      carriedLink({
        ref,
        ...(target !== undefined && { target }),
        ...(location !== undefined && { location }),
        ...(tooltip !== undefined && { tooltip }),
      }),
    ];
  });
}

export const linkOf = ({ node: { attributes } }: Carried): CellLink => {
  const { ref = "", target, location, fragment, tooltip } = attributes;
  const place = location ?? fragment;
  return {
    ref,
    ...(target !== undefined && { target }),
    ...(place !== undefined && { location: place }),
    ...(tooltip !== undefined && { tooltip }),
  };
};

export async function writeLinks(edit: PackageEdit, sheet: string, carried: readonly Carried[]): Promise<void> {
  if (carried.length === 0) return;
  const made: XmlNode[] = [];
  const ids = new Map<string, string>();
  for (const { ref, target, location, tooltip } of carried.slice(0, MAX_LINKS).map(linkOf)) {
    if (target !== undefined && !ids.has(target))
      ids.set(target, await edit.linkOutside(sheet, `${RELATIONS}/hyperlink`, target));
    made.push(node("hyperlink", { ref, ...(target !== undefined && { "r:id": ids.get(target) }), location, tooltip }));
  }
  await edit.insert(sheet, "hyperlinks", node("hyperlinks", {}, made));
}

/** Of a cell that is formatted as text: the grid shows it as it is. */
const TEXT = "@";
/** Words that the grid reads as nothing else, and that do not end its way of writing a link; likewise an address. */
const PLAIN_WORDS = /^(?!(?:true|false)$)\p{L}[^[\]\r\n]*$/iu;
const PLAIN_ADDRESS = /^https?:\/\/[^\s()]+$/i;

/** By `row,column`: the links that the grid can show, in the way that it writes them. */
export function shownLinks({ cells, carried = [] }: SheetData): Map<string, { content: string; carried: Carried }> {
  const links = new Map(carried.flatMap((each) => (each.kind === "link" ? [[linkOf(each).ref, each] as const] : [])));
  if (links.size === 0) return new Map();
  return new Map(
    cells.flatMap((cell) => {
      const found = links.get(cellName(cell.row, cell.column));
      const content = found && contentFor(cell, linkOf(found));
      return content === undefined ? [] : [[`${cell.row},${cell.column}`, { content, carried: found! }] as const];
    }),
  );
}

function contentFor({ value, formula, format }: CellData, { target, location, tooltip }: CellLink): string | undefined {
  if (
    typeof value !== "string" ||
    formula !== undefined ||
    format === TEXT ||
    target === undefined ||
    location !== undefined ||
    tooltip !== undefined
  )
    return undefined;
  return PLAIN_WORDS.test(value) && PLAIN_ADDRESS.test(target) ? `[${value}](${target})` : undefined;
}
