/**
 * What the pages of the samples have in common: rows as high as their texts need, heads of tables, and published figures
 * beside ours.
 */

import { LOOKS } from "./styles";
import { type Cell, type Content, extent, formula, type Look, number, type Sheet, text } from "./sheet";
import { cellName, columnName, columnNumber, requireArea } from "./address";
import { largest } from "../core/numbers/largest";

/** Pixels of a row: of text that wraps, of text that does not, of figures (what a grid gives a row unasked), and of nothing. */
const WRAPPED_HEIGHTS: Readonly<Partial<Record<Look, { line: number; around: number }>>> = {
  lead: { line: 18, around: 6 },
  head: { line: 14, around: 8 },
  numberHead: { line: 14, around: 8 },
  note: { line: 16, around: 5 },
  source: { line: 16, around: 5 },
};
const FIXED_HEIGHTS: Readonly<Partial<Record<Look, number>>> = { title: 38, heading: 28 };
const ROW_HEIGHT = 23;
const GAP = 12;

/** How many lines text needs in so many pixels; its letters are assumed rather too wide than too narrow. */
function linesOf(words: string, look: Look, width: number): number {
  const { size = 10, bold } = LOOKS[look];
  const letter = ((size * 4) / 3) * (bold ? 0.51 : 0.452);
  const most = Math.floor((width - 8) / letter);
  let lines = 1;
  let used = 0;
  for (const { length } of words.split(" ")) {
    if (used > 0 && used + 1 + length > most) {
      lines += 1;
      used = length;
    } else used += length + (used > 0 ? 1 : 0);
  }
  return lines;
}

function heightFor({ look, content }: Cell, width: number): number {
  const lines = WRAPPED_HEIGHTS[look];
  if (!lines) return FIXED_HEIGHTS[look] ?? ROW_HEIGHT;
  return (
    lines.around +
    lines.line * ("text" in content ? linesOf(content.text, look, width) : linesOfFormula(content, look, width))
  );
}

/** A lead may be a formula that says one of several texts; of other formulas a line is expected. */
function linesOfFormula(content: Content, look: Look, width: number): number {
  if (look !== "lead" || !("formula" in content)) return 1;
  const texts = [...content.formula.matchAll(/"((?:[^"]|"")*)"/g)].map(([, words]) => words!);
  return linesOf(texts.join(""), look, width);
}

/** Of headings that an answer brings with it. */
function headHeight(lines: number): number {
  const { line, around } = WRAPPED_HEIGHTS.head!;
  return around + line * lines;
}

/** A sheet whose rows are as high as their texts need; a row that holds nothing is a narrow gap. */
export function page(sheet: Omit<Sheet, "rows">): Sheet {
  const widths = new Map(
    Object.entries(sheet.columns).map(([letter, width]) => [requireArea(`${letter}1`).column, width]),
  );
  const heights = new Map<number, number>();
  const atLeast = (row: number, height: number) => heights.set(row, Math.max(heights.get(row) ?? 0, height));
  for (const cell of sheet.cells) {
    const { row, column, rows, columns } = extent(cell);
    for (let below = 1; below < rows; below += 1) atLeast(row + below, ROW_HEIGHT);
    if (cell.fills?.headLines) atLeast(row, headHeight(cell.fills.headLines));
    const width = Array.from({ length: columns }, (_, index) => widths.get(column + index) ?? 0).reduce(
      (sum, each) => sum + each,
      0,
    );
    atLeast(row, heightFor(cell, width));
  }
  // A heading is set apart from what precedes it, unless a gap does that.
  for (const { at, look } of sheet.cells) {
    const { row } = requireArea(at);
    if (look === "heading" && row > 2 && heights.has(row - 1))
      heights.set(row, (FIXED_HEIGHTS.heading ?? ROW_HEIGHT) + GAP);
  }
  // A grid sizes a row by itself where none is said, and for wrapped text by its first column alone, wherever the text runs on.
  const wrapped = new Set(
    sheet.cells
      .filter(({ look, across = 1 }) => across > 1 && WRAPPED_HEIGHTS[look])
      .map(({ at }) => requireArea(at).row),
  );
  const rows: Record<number, number> = {};
  const last = largest(heights.keys());
  for (let row = 0; row <= last; row += 1) {
    const height = heights.get(row) ?? GAP;
    if (height !== ROW_HEIGHT || wrapped.has(row)) rows[row + 1] = height;
  }
  return { ...sheet, rows };
}

/** The head of a table: by column, words over text and words over figures. */
export const headerCells = (
  row: number,
  overText: Readonly<Record<string, string>>,
  overFigures: Readonly<Record<string, string>> = {},
): Cell[] => [
  ...Object.entries(overText).map(([column, words]) => text(`${column}${row}`, words, "head")),
  ...Object.entries(overFigures).map(([column, words]) => text(`${column}${row}`, words, "numberHead")),
];

/** Figures in a row or a column: `figures("C5:E5", [1, 2, 3])`; null is one that the source does not have. */
export function figures(
  range: string,
  values: readonly (number | null)[],
  format: string,
  look: Look = "input",
): Cell[] {
  const { row, column, columns } = requireArea(range);
  return values.map((value, index) => {
    const at = cellName(row + Math.floor(index / columns), column + (index % columns));
    return value === null ? missing(at, look, format) : number(at, value, look, format);
  });
}

/** A figure that the source does not have: neither 0 nor an empty cell, which counts as 0. */
export const missing = (at: string, look: Look, format: string): Cell =>
  formula(at, "=NA()", look, { format, missing: [at] });

/** The names of columns: `columnsFrom("C", 3)` is C, D, E. */
export const columnsFrom = (first: string, count: number): string[] =>
  Array.from({ length: count }, (_, index) => columnName(columnNumber(first) + index));

/** Over our own arithmetic on printed figures; "Published" is only over figures that a source prints. */
export const OWN_ARITHMETIC = "Result";

/** Says whether a result, rounded as the published figure is, is that figure. */
export const verdict = (at: string, ours: string, published: string, decimals: number): Cell =>
  formula(at, `=IF(ROUND(${ours},${decimals})=${published},"agrees","differs")`, "agrees");

interface Comparison {
  words: string;
  /** A formula, without the sign of equality. */
  ours: string;
  published: number;
  /** Decimals of the published figure; of a share, two more than it has as a percentage. */
  decimals: number;
  format: string;
  /** Why the two differ. */
  because?: { words: string; across: number };
}

/** A table of results, the figures published for them, and whether they agree; then, where they do not, why. */
export function comparison(
  row: number,
  [ours, published, agrees, why]: readonly [string, string, string, string?],
  title: string,
  lines: readonly Comparison[],
  { fill = [], mine = "Ours", over = "Published" }: { fill?: readonly string[]; mine?: string; over?: string } = {},
): Cell[] {
  return [
    text(`B${row}`, title, "head"),
    ...fill.map((column) => text(`${column}${row}`, "", "head")),
    ...headerCells(row, {}, { [ours]: mine, [published]: over, [agrees]: "" }),
    ...lines.flatMap((line, index) => {
      const at = row + 1 + index;
      return [
        text(`B${at}`, line.words),
        formula(`${ours}${at}`, `=${line.ours}`, "derived", { format: line.format }),
        number(`${published}${at}`, line.published, "published", line.format),
        verdict(`${agrees}${at}`, `${ours}${at}`, `${published}${at}`, line.decimals),
        ...(line.because && why
          ? [text(`${why}${at}`, line.because.words, "note", { across: line.because.across })]
          : []),
      ];
    }),
  ];
}

/** A table of what is our own arithmetic on figures that a source prints: nothing is published beside it to agree with. */
export function ownArithmetic(
  row: number,
  column: string,
  title: string,
  lines: readonly { words: string; ours: string; format: string }[],
  { fill = [] }: { fill?: readonly string[] } = {},
): Cell[] {
  return [
    text(`B${row}`, title, "head"),
    ...fill.map((each) => text(`${each}${row}`, "", "head")),
    ...headerCells(row, {}, { [column]: OWN_ARITHMETIC }),
    ...lines.flatMap(({ words, ours, format }, index) => [
      text(`B${row + 1 + index}`, words),
      formula(`${column}${row + 1 + index}`, `=${ours}`, "derived", { format }),
    ]),
  ];
}
