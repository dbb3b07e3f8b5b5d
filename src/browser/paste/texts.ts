/** The words of pasting and copying. */

import type { Hidden, Question } from "../../files/pasted-block";
import { columnName } from "../../sheet/address";

/** With as many digits as every number keeps; very large and very small ones with an exponent. */
const figure = (value: number) =>
  /e/.test(String(value)) ? String(value) : value.toLocaleString("en-US", { maximumSignificantDigits: 15 });

/** The day of a serial number, the month in letters. */
const day = (serial: number) =>
  new Date((serial - 25_569) * 86_400_000).toLocaleDateString("en-GB", {
    day: "numeric",
    month: "long",
    year: "numeric",
    timeZone: "UTC",
  });

const cells = (count: number) => (count === 1 ? "The cell stays" : `The ${count.toLocaleString("en-US")} cells stay`);

export const texts = {
  strip: "Pasted table",
  close: "Close",
  reading: ({ kind, readings }: Question): string[] =>
    readings.map(({ value }) => (kind === "date" ? day(value) : figure(value))),
  question: (question: Question, column: number): string =>
    `Is ${question.example} in column ${columnName(column)} ${texts.reading(question).join(" or ")}?`,
  /** `left`: the first column of the block. */
  meanwhile(settled: readonly Question[], left: number): string {
    const count = settled.reduce((sum, question) => sum + question.cells.length, 0);
    if (settled.length === 1) return `${cells(count)} text until you answer.`;
    const columns = settled.map(({ column }) => columnName(left + column));
    return `The answer holds for columns ${columns.slice(0, -1).join(", ")} and ${columns.at(-1) ?? ""}: their ${count.toLocaleString("en-US")} cells stay text until then.`;
  },
  byKeyboard: "Press F6 to answer by keyboard.",
  keep: "Keep as text",
  thousands: (example: string, shown: number) =>
    `${example} was read as ${figure(shown)}: all figures have three digits behind the sign.`,
  hidden: ({ rows, columns, cells: some }: Hidden): string => {
    const parts = (
      [
        [rows, "row"],
        [columns, "column"],
        [some, "cell"],
      ] as const
    ).flatMap(([count, what]) =>
      count > 0 ? [`${count.toLocaleString("en-US")} hidden ${what}${count === 1 ? "" : "s"}`] : [],
    );
    return `${[parts.slice(0, -1).join(", "), parts.at(-1)].filter(Boolean).join(" and ")} ${rows + columns + some === 1 ? "was" : "were"} left out.`;
  },
  hashes: (count: number) =>
    `${count === 1 ? "1 cell" : `${count.toLocaleString("en-US")} cells`} came as ####, without ${count === 1 ? "its figure" : "their figures"}: widen the column where you copied it, and copy again.`,
  formulas: (count: number) =>
    count === 1
      ? "1 cell begins with = and was pasted as text, not as a formula."
      : `${count} cells begin with = and were pasted as text, not as formulas.`,
  notPasted: "Nothing was pasted",
  notCopied: "Nothing was copied",
  manyZones: "Several ranges are selected. Select one cell or one range, then paste again.",
  manyCut: "Several ranges are selected. Select one range, then cut again.",
  merged: (address: string) => `${address} is merged. Unmerge it (Format, Merge cells), then paste again.`,
  spilled: (cell: string, formula: string) =>
    `${cell} shows a part of the answer of the formula in ${formula}. Paste elsewhere, or delete that formula first.`,
  tooLarge: (rows: number, columns: number, most: { rows: number; columns: number; cells: number }) =>
    `The block would reach ${rows.toLocaleString("en-US")} rows and ${columns.toLocaleString("en-US")} columns; a sheet holds ${most.rows.toLocaleString("en-US")} rows, ${most.columns.toLocaleString("en-US")} columns, and a block ${most.cells.toLocaleString("en-US")} cells. Copy a part of it.`,
  locked: "The sheet is locked. Unlock it (right-click its tab), then paste again.",
  fault: "Something went wrong while pasting. The workbook is as it was.",
  noAccess: "The browser does not let this page read the clipboard from a menu. Press Ctrl+V in the sheet.",
  empty: "The clipboard holds no text and no table.",
} as const;
