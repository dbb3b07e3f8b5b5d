/** How the table of a picture was read, in sentences. */

import { columnName } from "../../sheet/address";
import { analyse as analyseTexts, markByText, reasonText, rowList } from "../texts/analyse";
import type { TableReading } from "../../tables/reader/table-reading";
import { columnText, pictures as texts } from "../texts/pictures";
import { columnRoles } from "../texts/reading";
import type { Shown } from "./offers";

/** What each column was taken for; where that was a guess, why; and what was left out. */
export function readingOf({ region, read, table }: Shown): string[] {
  if (!table) return readingOfKind(read.reading);
  const { columns, understood } = table;
  const letter = (position: number) => columnName(region.grid.column + position);
  const taken = columns.flatMap(({ role, position, period }) =>
    role ? [columnText(letter(position), role, period?.label)] : [],
  );
  const guessed = columns.flatMap(({ role, position, header }) => {
    const { why, mark, markBy } = understood.columns[position]!;
    if (!role) return [];
    const isGuess =
      ["chain", "order", "year heading"].includes(why.kind) ||
      (why.kind === "names" && header !== "" && role === "link");
    return [
      ...(isGuess ? [texts.ofColumn({ letter: letter(position), words: reasonText(why) })] : []),
      ...(mark && markBy === "others"
        ? [texts.ofColumn({ letter: letter(position), words: markByText("others", mark) })]
        : []),
    ];
  });
  const cells = columns.flatMap(({ role, position }): string[] => {
    const { isNegated, fillsDown } = understood.columns[position]!;
    if (!role) return [];
    return [...(isNegated ? ["isNegated" as const] : []), ...(fillsDown ? ["fillsDown" as const] : [])].map((manner) =>
      texts.ofColumn({ letter: letter(position), words: `${analyseTexts.manners[manner]}.` }),
    );
  });
  if (table.answer) return [texts.readAsAnswer({ name: table.answer.of })];
  const totals = understood.totals.map(({ row }) => region.grid.row + row + 1);
  return [
    texts.readAs({ columns: taken.join(", ") }),
    ...guessed,
    ...cells,
    ...(understood.isPriceTimesVolume ? [texts.priceTimesVolume] : []),
    ...(totals.length > 0 ? [texts.leftOut({ count: totals.length, rows: rowList(totals) })] : []),
  ];
}

/** The columns that say or count something, and the rows that are in no sum. */
function readingOfKind({ grid, columns, rows, leftOut }: TableReading): string[] {
  const letter = (index: number) => columnName(grid.column + index);
  const taken = columns.flatMap(({ index, role }) =>
    role === "unused" || role === "label"
      ? []
      : [texts.column({ letter: letter(index), role: columnRoles[role].toLowerCase() })],
  );
  const isTold = new Set(rows.flatMap(({ row, role }) => (role === "total" || role === "part" ? [row] : [])));
  const out = leftOut.rows.filter((row) => isTold.has(row)).map((row) => grid.row + row + 1);
  return [
    ...(taken.length > 0 ? [texts.readAs({ columns: taken.join(", ") })] : []),
    ...(out.length > 0 ? [texts.rowsLeftOut({ count: out.length, rows: rowList(out) })] : []),
  ];
}
