/** Proposals of a table whose arguments are columns. */

import { figuresDiffer, namesMissing } from "./cells";
import type { ArgumentFeed } from "./feed";
import type { LineColumn, Lines, LineTable } from "./lines";
import { areaOf, type Proposal, withoutRange } from "./proposal";
import { columnSpan, columnsText, rowSpan } from "./spans";
import { argumentTexts as texts } from "./texts";

export function proposedOfLines(table: LineTable, feeds: readonly ArgumentFeed[]): Proposal[] {
  const isComparing = feeds.some(({ at }) => at === "first");
  const problem =
    table.mixed ??
    (!isComparing || table.compares === "two" ? null : table.compares === "one" ? texts.onePeriod : texts.otherLinks);
  return feeds.flatMap((feed) => {
    const lines = table[feed.at];
    const columns = columnsFor(lines, feed);
    if (columns.length === 0 || lines.rows.length === 0) return [];
    return [problem === null ? proposed(table, lines, feed, columns) : withoutRange(feed.argument, problem)];
  });
}

function columnsFor({ columns }: Lines, { roles, takes }: ArgumentFeed): readonly LineColumn[] {
  if (takes !== "alike") return columns.filter(({ role }) => roles.includes(role));
  const [only, ...others] = roles.filter((role) => columns.some((column) => column.role === role));
  return only === undefined || others.length > 0 ? [] : columns.filter(({ role }) => role === only);
}

function proposed(table: LineTable, lines: Lines, feed: ArgumentFeed, columns: readonly LineColumn[]): Proposal {
  const { grid, outOf } = table;
  const { argument, takes } = feed;
  const indices = columns.map(({ index }) => index);
  if (takes === "one" && columns.length > 1)
    return withoutRange(argument, texts.several({ columns: columnsText(grid, indices) }));
  const across = columnSpan(grid, indices);
  if (across.is === "refused") return withoutRange(argument, across.sentence);
  const down = rowSpan(grid, lines.rows, outOf, table.empty);
  if (down.is === "refused") return withoutRange(argument, down.sentence);
  for (const column of columns) {
    const differs = column.isFigures
      ? figuresDiffer(grid, column, lines.rows)
      : column.isWrittenOnce
        ? namesMissing(grid, column.index, lines.rows)
        : null;
    if (differs !== null) return withoutRange(argument, differs);
  }
  const area = areaOf(grid, { rows: [down.first, down.last], columns: [across.first, across.last] });
  return { argument, area, why: whyOf(columns, lines, table.isComplete ? feed.at : "latest") };
}

function whyOf(columns: readonly LineColumn[], { period }: Lines, which: "first" | "last" | "latest"): string {
  const why = [...new Set(columns.map((column) => column.why))].filter((each) => each !== "").join("; ");
  return period === null ? why : texts.inPeriod({ why, period: period.label, which });
}
