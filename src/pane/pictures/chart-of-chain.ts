/** What charts of a chain show: value added of its links or their shares, in one period or over time. */

import { figureFrom } from "../../report/content";
import { salesRole, valueAddedMethod } from "../../tables/method";
import { areFractions, type Column, columnOf, linksInTime, type ReadTable, type Slice } from "../../tables/read-table";
import type { Measured } from "../../tables/roles";
import { type Cell, formula, text } from "../../sheet/sheet";
import { pictures as texts } from "../texts/pictures";
import { type Answer, answering, NUMBER_FORMAT, heads, PERCENT_FORMAT, place } from "./chart-cells";
import { addedIn, asTerm, Sources, stagesOf } from "./chart-sources";

/** Value added of each link, or the share of each: a table of the whole chain where sales and purchases are given. */
export function chainAnswer(
  id: "waterfall" | "smile",
  table: ReadTable,
  slice: Slice,
  link: Column,
  count: number,
): Answer | null {
  const { rows, columns, period } = slice;
  const way = valueAddedMethod(table.understood);
  const of = (...roles: Measured[]) => roles.flatMap((role) => columns.get(role) ?? []);
  const when = (title: string) => (period === null ? title : texts.charts.inPeriod({ title, period: period.label }));
  const title = when(id === "waterfall" ? texts.charts.added : texts.charts.shares);
  const kind = id === "waterfall" ? "waterfall" : "line";
  if (way === "sales") {
    const formats = ["", NUMBER_FORMAT, NUMBER_FORMAT, NUMBER_FORMAT, PERCENT_FORMAT, PERCENT_FORMAT, PERCENT_FORMAT];
    const from = new Sources(table, formats.length);
    const call = `=VC.BREAKDOWN(${from.names(link.position, rows)},${table.understood.isPriceTimesVolume ? from.products(of("price")[0]!, of("volume")[0]!, rows) : from.figures(of(salesRole(table.understood)), rows)},${from.figures(of("inputs", "otherInputs"), rows)})`;
    const cells = [
      answering(call, 0, 0, formats.length, count + 2, "result", formats, { head: true, total: true }),
      ...from.cells,
    ];
    return {
      kind,
      title,
      cells,
      rows: count + 1,
      records: count,
      drawn: [id === "waterfall" ? 3 : 4],
    };
  }
  if (count !== rows.length) return null;
  const from = new Sources(table, 3);
  const added = way === "steps" ? stagesOf(from, slice) : from.figures(of("valueAdded"), rows);
  const sum = `SUM(${place(1, 1, 1, count).replaceAll(/\d+/g, "$$$&")})`;
  const cells = [
    ...heads([texts.chartHeaders.link, texts.chartHeaders.added, texts.chartHeaders.share]),
    answering(`=${from.names(link.position, rows)}`, 0, 1, 1, count, "textResult"),
    answering(`=${added}`, 1, 1, 1, count, "result", [NUMBER_FORMAT]),
    ...Array.from({ length: count }, (_, row) =>
      formula(place(2, row + 1, 1, 1), `=${place(1, row + 1, 1, 1)}/${sum}`, "result", { format: PERCENT_FORMAT }),
    ),
  ];
  return {
    kind,
    title,
    cells: [...cells, ...from.cells],
    rows: count,
    records: count,
    drawn: [id === "waterfall" ? 1 : 2],
  };
}

/** Periods down, a link in each column, for a chart reads columns. */
export function sharesAnswer(table: ReadTable): Answer | null {
  const { understood, slices } = table;
  const [link, way] = [columnOf(table, "link"), valueAddedMethod(understood)];
  if (!link || way === null || slices.length < 2) return null;
  const links = linksInTime(table, link);
  const [count, periods] = [links.length, slices.map(({ period }) => period!)];
  // Shares are shown as they are in the table, anything else as shares of each period's sum, with the figures right of them.
  const areShares = areFractions(table);
  const figuresAt = areShares ? 0 : count + 2;
  // Further right are the sources of a chain of prices, where they cannot be read from the sheet as they are.
  const from = new Sources(table, areShares ? count + 1 : figuresAt + count + 1);
  const stages = way === "steps" ? slices.map((slice) => stagesOf(from, slice)) : [];
  const valueIn = (row: number, index: number) => {
    const { rows, columns } = slices[index]!;
    if (way === "steps") return `INDEX(${stages[index]!},${rows.indexOf(row) + 1})`;
    return way === "sales"
      ? addedIn(table, row, columns)
      : asTerm(figureFrom(understood, row, columns.get(way === "shares" ? "share" : "valueAdded")?.[0] ?? 0).content);
  };
  const heading = (column: number) => [
    text(place(column, 0, 1, 1), texts.chartHeaders.period, "head"),
    ...links.map(({ name }, index) => text(place(column + 1 + index, 0, 1, 1), name, "numberHead" as const)),
  ];
  const label = (column: number, row: number) => text(place(column, row + 1, 1, 1), periods[row]!.label, "textResult");
  // A link that is not listed in a period has no cell then.
  const each = (make: (row: number, column: number) => Cell) =>
    periods.flatMap((_, row) =>
      links.flatMap(({ rows }, column) => (rows[row]!.length > 0 ? [make(row, column)] : [])),
    );
  const figures = each((row, column) => {
    const parts = links[column]!.rows[row]!.map((each) => valueIn(each, row));
    return formula(place(figuresAt + 1 + column, row + 1, 1, 1), `=${parts.join("+")}`, "derived", {
      format: areShares ? PERCENT_FORMAT : NUMBER_FORMAT,
    });
  });
  const shares = areShares
    ? []
    : each((row, column) => {
        const whole = place(figuresAt + 1, row + 1, count, 1);
        return formula(
          place(1 + column, row + 1, 1, 1),
          `=IF(SUM(${whole})>0,${place(figuresAt + 1 + column, row + 1, 1, 1)}/SUM(${whole}),NA())`,
          "result",
          { format: PERCENT_FORMAT },
        );
      });
  return {
    kind: "line",
    title: texts.charts.overTime,
    cells: [
      ...heading(0),
      ...periods.map((_, row) => label(0, row)),
      ...(areShares ? [] : [...heading(figuresAt), ...periods.map((_, row) => label(figuresAt, row))]),
      ...figures,
      ...shares,
      ...from.cells,
    ],
    rows: periods.length,
    records: periods.length,
    drawn: links.map((_, index) => index + 1),
  };
}
