/** The figures of an answer for the clipboard: as a table that a spreadsheet and a document take, text with tabs beside it. */

import type { Ledger } from "../../answers/ledger";

const escaped = (words: string): string =>
  words.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll('"', "&quot;");

/** A name that begins like a formula must not become one where it is pasted. */
const asText = (name: string): string => (/^[=+@-]/.test(name) ? ` ${name}` : name);

export async function copyLedger({ heads, rows, others, sum }: Ledger): Promise<void> {
  const lines = [
    [...heads],
    ...[...rows, ...(others ? [others] : [])].map(({ name, figure, share }) => [asText(name), figure, share]),
    ...(sum ? [[asText(sum.name), sum.figure, sum.share]] : []),
  ].map((line) => (heads[2] === "" ? line.slice(0, 2) : line));
  const html = `<table>${lines.map((line) => `<tr>${line.map((cell) => `<td>${escaped(cell)}</td>`).join("")}</tr>`).join("")}</table>`;
  const plain = lines.map((line) => line.map((cell) => cell.replace(/[\t\r\n]+/g, " ")).join("\t")).join("\n");
  await navigator.clipboard.write([
    new ClipboardItem({
      "text/html": new Blob([html], { type: "text/html" }),
      "text/plain": new Blob([plain], { type: "text/plain" }),
    }),
  ]);
}
