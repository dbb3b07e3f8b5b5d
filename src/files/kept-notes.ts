/** What is said of a file's contents that are kept for the next file and not shown. */

import { shownLinks } from "./links";
import { noteOn, notes } from "./notes";
import { thing } from "./things";
import type { Carried, Note, SheetData } from "./workbook-data";
import { allNodes, localName } from "./xml-tree";

const hasExtension = ({ kind, node }: Carried, name: string): boolean =>
  kind === "extension" && [...allNodes(node)].some((each) => localName(each) === name);

export function keptNotes(sheets: readonly SheetData[]): Note[] {
  const where = (has: (each: Carried) => boolean) =>
    sheets.filter(({ carried }) => carried?.some(has)).map(({ name }) => name);
  const framed = sheets.flatMap(({ name, figures = [] }) =>
    figures.flatMap((figure) =>
      "carried" in figure && figure.carried && !("chart" in figure) && !("image" in figure)
        ? [thing.onSheet({ sheet: name, what: figure.carried.kind })]
        : [],
    ),
  );
  const unseen = sheets
    .filter((sheet) => (sheet.carried?.filter(({ kind }) => kind === "link").length ?? 0) > shownLinks(sheet).size)
    .map(({ name }) => name);
  const all: (readonly [(details: string[]) => Note, string[]])[] = [
    [notes.framed, framed],
    [notes.tables, where(({ kind }) => kind === "table")],
    [notes.validation, where((each) => each.kind === "validation" || hasExtension(each, "dataValidation"))],
    [notes.conditional, where((each) => each.kind === "conditional" || hasExtension(each, "conditionalFormatting"))],
    [notes.sparklines, where((each) => hasExtension(each, "sparklineGroup"))],
    [notes.filters, where(({ kind }) => kind === "filter")],
    [notes.links, unseen],
    [notes.comments, where(({ kind }) => kind === "comment")],
  ];
  return all.flatMap(([make, details]) => noteOn(make, details));
}
