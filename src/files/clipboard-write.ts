/** A block of cells as HTML for other programs' clipboards: all digits, formats and looks, in the attributes that Excel and LibreOffice read. */

import { msoOfFormat } from "./clipboard-format";
import type { CellFormat, Value } from "./workbook-data";

export interface CopiedCell {
  value: Value | null;
  /** As the sheet shows it. */
  text: string;
  format?: string;
  look?: Pick<CellFormat, "bold" | "italic" | "fill" | "colour" | "align">;
  across?: number;
  down?: number;
}

const escaped = (text: string) =>
  text
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll('"', "&quot;")
    .replaceAll("'", "&#39;");

/** Not in XML, and cut off by some programs. */
const CONTROLS = /[\u0000-\u0008\u000b\u000c\u000e-\u001f]/g;

/** `id`: by which the grid recognises its own copies. undefined: a cell under a merged one. */
export function htmlOfCells(rows: readonly (readonly (CopiedCell | undefined)[])[], id: string): string {
  const body = rows.map((row) => `<tr>${row.map((cell) => (cell ? cellHtml(cell) : "")).join("")}</tr>`).join("");
  return `<html xmlns:x="urn:schemas-microsoft-com:office:excel"><head><meta charset="utf-8"></head><body><div data-osheet-clipboard-id='${escaped(id)}'><table border="1" style="border-collapse:collapse">${body}</table></div></body></html>`;
}

function cellHtml({ value, text, format, look = {}, across = 1, down = 1 }: CopiedCell): string {
  const isNumber = typeof value === "number";
  // A number in a cell formatted as text is a number there too.
  const kept = format === undefined || format === "" || format === "@" ? undefined : format;
  // Text stays text in the program that takes it: no number, no date and no formula.
  const mso = isNumber ? kept : typeof value === "string" && value !== "" ? "@" : undefined;
  const style = [
    ...(mso === undefined ? [] : [`mso-number-format:${msoOfFormat(mso)}`]),
    ...(look.bold ? ["font-weight:700"] : []),
    ...(look.italic ? ["font-style:italic"] : []),
    ...(look.fill === undefined ? [] : [`background:${look.fill}`]),
    ...(look.colour === undefined ? [] : [`color:${look.colour}`]),
    ...(look.align === undefined ? [] : [`text-align:${look.align}`]),
  ].join(";");
  const attributes = [
    ...(isNumber ? [`x:num="${value}"`, `sdval="${value}"`, `sdnum="1033;1033;${escaped(kept ?? "General")}"`] : []),
    ...(typeof value === "string" && value !== "" ? ["x:str"] : []),
    ...(typeof value === "boolean" ? [`x:bool="${value ? "TRUE" : "FALSE"}"`] : []),
    ...(across > 1 ? [`colspan="${across}"`] : []),
    ...(down > 1 ? [`rowspan="${down}"`] : []),
    ...(style === "" ? [] : [`style="${escaped(style)}"`]),
  ];
  const content = escaped(text.replaceAll(CONTROLS, "")).replaceAll("\n", '<br style="mso-data-placement:same-cell">');
  return `<td${attributes.map((each) => ` ${each}`).join("")}>${content}</td>`;
}
