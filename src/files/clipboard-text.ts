/** Tables as the text of a clipboard: one line per row, tabs between cells, quotation marks around cells that contain either. */

/**
 * The rows of text from a clipboard. Excel ends each row with a line break, even the last: that one does not begin a row. A
 * quotation mark that is not closed before a tab or a line break is part of the text, since not every program escapes them.
 */
export function rowsOfText(text: string): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  let at = 0;
  for (;;) {
    const quoted = text[at] === '"' ? quotedField(text, at) : null;
    const end = quoted ? quoted.end : plainEnd(text, at);
    row.push(quoted ? quoted.field : text.slice(at, end));
    at = end;
    if (text[at] === "\t") {
      at += 1;
      continue;
    }
    rows.push(row);
    if (at >= text.length) return rows;
    row = [];
    at += text[at] === "\r" && text[at + 1] === "\n" ? 2 : 1;
    if (at >= text.length) return rows;
  }
}

function plainEnd(text: string, from: number): number {
  let end = from;
  while (end < text.length && text[end] !== "\t" && text[end] !== "\n" && text[end] !== "\r") end += 1;
  return end;
}

function quotedField(text: string, from: number): { field: string; end: number } | null {
  for (let mark = text.indexOf('"', from + 1); mark >= 0; mark = text.indexOf('"', mark + 2)) {
    if (text[mark + 1] === '"') continue;
    const isClosed = mark + 1 >= text.length || "\t\r\n".includes(text[mark + 1] ?? "");
    return isClosed
      ? {
          field: text
            .slice(from + 1, mark)
            .replaceAll('""', '"')
            .replaceAll("\r\n", "\n"),
          end: mark + 1,
        }
      : null;
  }
  return null;
}

/** As Excel writes them. */
export const textOfRows = (rows: readonly (readonly string[])[]): string =>
  rows.map((row) => row.map(fieldOf).join("\t")).join("\r\n");

const fieldOf = (text: string) =>
  /[\t\r\n]/.test(text) || text.startsWith('"') ? `"${text.replaceAll('"', '""')}"` : text;
