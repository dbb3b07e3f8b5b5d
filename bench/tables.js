/**
 * What was measured, as tables: `{ title, says, columns, rows }`, every cell a text. They are printed, and written to
 * docs/performance.md, from the very same cells.
 */

/**
 * @typedef {{ title: string, says: string, columns: string[], rows: string[][] }} Table
 * @typedef {[what: string, figure: number | undefined, atMost: number | undefined, digits?: number]} Target
 */

/**
 * @param {number} figure
 * @param {number} [digits]
 */
export const fixed = (figure, digits = 1) => figure.toFixed(digits);

/**
 * Targets of a row and whether they are met: `["ratio", 1.9, 2.5, 1]` is "ratio at most 2.5: met". Without a target, "".
 *
 * @param {...Target} targets
 */
export function verdict(...targets) {
  return targets
    .flatMap(([what, figure, atMost, digits = 0]) =>
      figure === undefined || atMost === undefined
        ? []
        : [`${what ? `${what} ` : ""}at most ${fixed(atMost, digits)}: ${figure <= atMost ? "met" : "MISSED"}`],
    )
    .join(", ");
}

/**
 * The targets that are missed, with the row they stand in.
 *
 * @param {Table[]} tables
 */
export function missed(tables) {
  return tables.flatMap(({ title, rows }) =>
    rows
      .filter((row) => row.some((cell) => cell.includes("MISSED")))
      .map((row) => `${title}: ${row.filter(Boolean).join(", ")}`),
  );
}

/** @param {Table} table */
export function asText({ title, says, columns, rows }) {
  const widths = columns.map((_, column) => Math.max(...[columns, ...rows].map((row) => row[column].length)));
  // Names and words to the left, figures to the right.
  /** @param {string[]} row */
  const line = (row) =>
    row
      .map((cell, column) => (isFigures(rows, column) ? cell.padStart(widths[column]) : cell.padEnd(widths[column])))
      .join("  ")
      .trimEnd();
  return [title, ...(says ? [says] : []), line(columns), ...rows.map(line), ""].join("\n");
}

/** @param {Table} table */
export function asMarkdown({ title, says, columns, rows }) {
  /** @param {string[]} row */
  const line = (row) => `| ${row.join(" | ")} |`;
  const rule = line(columns.map((_, column) => (isFigures(rows, column) ? "---:" : "---")));
  return [`## ${title}`, "", ...(says ? [says, ""] : []), line(columns), rule, ...rows.map(line), ""].join("\n");
}

/**
 * @param {string[][]} rows
 * @param {number} column
 */
function isFigures(rows, column) {
  return rows.every((row) => row[column] === "" || Number.isFinite(Number(row[column])));
}
