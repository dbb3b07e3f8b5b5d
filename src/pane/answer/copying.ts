/** The figures of an answer for the clipboard: as a table that a spreadsheet and a document take, text with tabs beside it. */

import { copy } from "../copy";
import type { Ledger } from "../../answers/ledger";

const escaped = (words: string): string =>
  words.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll('"', "&quot;");

/** Words that begin like a formula must not become one where they are pasted; a figure is one. */
const asText = (words: string): string =>
  /^[=+@-]/.test(words) && !/^[+-]?\d[\d.,]*(?:e[+-]?\d+)?$/i.test(words) ? ` ${words}` : words;

export function copyLedger({ heads, rows, others, sum }: Ledger): Promise<void> {
  return copyTable(
    [
      [...heads],
      ...[...rows, ...(others ? [others] : [])].map(({ name, figure, share }) => [name, figure, share]),
      ...(sum ? [[sum.name, sum.figure, sum.share]] : []),
    ].map((line) => (heads[2] === "" ? line.slice(0, 2) : line)),
  );
}

/** Words, and figures as they are shown. */
export async function copyTable(rows: readonly (readonly string[])[]): Promise<void> {
  const lines = rows.map((row) => row.map(asText));
  const html = `<table>${lines.map((line) => `<tr>${line.map((cell) => `<td>${escaped(cell)}</td>`).join("")}</tr>`).join("")}</table>`;
  const text = lines.map((line) => line.map((cell) => cell.replace(/[\t\r\n]+/g, " ")).join("\t")).join("\n");
  await copy({ text, html });
}
