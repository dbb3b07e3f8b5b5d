/** What a report on rows of trade says of itself: whether rows were added, how the table was read, its sources. */

import { columnsInWords } from "./series/page";
import type { ReadingOf } from "../../tables/reader/table-reading";
import { report } from "../texts";
import type { Writer } from "../writer";
import { isAsBuilt, outdatedFormula } from "./as-built";
import { tradeReport as texts } from "./trade-texts";

export const TEXT_COLUMNS = 7;

/** Nothing; why the report shows no figures, where the table has other rows than it was built on. */
export function liveFormula({ grid, columns, rows }: ReadingOf<"trade rows">): string {
  const from = Math.max(-1, ...rows.flatMap(({ row, role }) => (role === "heading" ? [row] : []))) + 1;
  const column = columns.find(({ role }) => role === "value")?.index ?? 0;
  const checks = columns.flatMap(({ role, index }) =>
    role === "period" || role === "flow" || role === "measure" ? (isAsBuilt(grid, index, from) ?? []) : [],
  );
  return outdatedFormula(grid, { column, from, checks }, texts);
}

const MAX_NAMED = 12;

/** How the table was read, in a line; what is left out, by reason. */
export function readingLines(writer: Writer, reading: ReadingOf<"trade rows">, hidden: number): void {
  const { grid, columns, trade } = reading;
  const note = (words: string) => writer.line(words, "note", TEXT_COLUMNS);
  writer.row += 1;
  writer.line(texts.reading, "heading");
  note(texts.columns({ columns: columnsInWords({ grid, columns }) }));
  const reasons = new Map<string, number[]>();
  for (const { row, why } of trade.notCounted) {
    const its = reasons.get(why);
    if (its) its.push(row);
    else reasons.set(why, [row]);
  }
  for (const [why, rows] of [...reasons].slice(0, MAX_NAMED)) {
    const named = rows
      .slice(0, MAX_NAMED)
      .map((row) => String(grid.row + row + 1))
      .join(", ");
    const more = rows.length - MAX_NAMED;
    note(
      texts.notCounted({
        count: rows.length,
        rows: more > 0 ? texts.more({ rows: named, count: more }) : named,
        why,
      }),
    );
  }
  if (hidden > 0) note(texts.hidden({ count: hidden }));
  const missing = trade.rows.filter(({ value }) => !value).length;
  if (missing > 0) note(texts.missing({ count: missing }));
  for (const words of [reading.title, ...reading.notes])
    if (words !== "") note(report.reading.onSheet({ note: words }));
  writer.line(report.sources({ sources: texts.sources }), "source", TEXT_COLUMNS);
}
