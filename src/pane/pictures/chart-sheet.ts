/**
 * A picture as a chart of the spreadsheet's own: a sheet with live formulas on the person's table, and what of their
 * answers the chart shows. A picture that no spreadsheet knows, such as a flow, has none.
 */

import type { PictureId } from "../../pictures";
import { addressOf, areIndices, columnOf, type ReadTable, type Role } from "../../tables/read-table";
import { extent, type Sheet, text } from "../../sheet/sheet";
import { columnName } from "../../sheet/address";
import type { ChartKind } from "../../sheet/figures";
import { pictures as texts } from "../texts/pictures";
import { type Answer, answering, NUMBER_FORMAT, FIRST_COLUMN, heads, PERCENT_FORMAT, place } from "./chart-cells";
import { answerChart, pathChart } from "./chart-of-answer";
import { chainAnswer, sharesAnswer } from "./chart-of-chain";
import { Sources } from "./chart-sources";
import { largest } from "../../core/numbers/largest";

export interface ChartSheet {
  readonly kind: ChartKind;
  readonly title: string;
  readonly sheet: Sheet;
  /** On that sheet: the column of names, and those of figures, each with its head. */
  readonly labels: string;
  readonly values: readonly string[];
  /** The cell of the chart's corner: below the answer. */
  readonly corner: string;
  /** The free cell between answer and chart, for the source of the figures. */
  readonly sourceAt: string;
}

/** `count`: the records that the picture shows; `period`: the order of the period that it shows. */
export function chartSheet(id: PictureId, table: ReadTable, count: number, period?: number): ChartSheet | null {
  const answer = answerOf(id, table, count, period);
  if (!answer) return null;
  const drawn = (column: number) => place(column, 0, 1, answer.records + 1);
  const columns = largest(answer.cells.map(extent).map((area) => area.column + area.columns)) - FIRST_COLUMN;
  return {
    kind: answer.kind,
    title: answer.title,
    labels: drawn(0),
    values: answer.drawn.map(drawn),
    corner: place(0, answer.rows + 3, 1, 1),
    sourceAt: place(0, answer.rows + 2, 1, 1),
    sheet: {
      name: texts.names[id],
      columns: {
        A: 20,
        B: 220,
        ...Object.fromEntries(
          Array.from({ length: columns - 1 }, (_, index) => [columnName(FIRST_COLUMN + 1 + index), 96]),
        ),
      },
      rows: { 1: 38, 2: 40, 4: 34 },
      cells: [
        text("B1", texts.names[id], "title"),
        text("B2", texts.chartLead({ table: addressOf(table) }), "lead", { across: 8 }),
        ...answer.cells,
      ],
      opensOn: place(0, 0, 1, 1),
    },
  };
}

function answerOf(id: PictureId, table: ReadTable, count: number, period: number | undefined): Answer | null {
  switch (id) {
    case "waterfall":
    case "smile": {
      const slice =
        table.slices.find((each) => each.period !== null && each.period.order === period) ??
        table.slices[table.slices.length - 1];
      const link = columnOf(table, "link");
      return link && slice ? chainAnswer(id, table, slice, link, count) : null;
    }
    case "rents":
      return rentsAnswer(table, count);
    case "shares":
      return sharesAnswer(table);
    case "terms-of-trade":
      return termsAnswer(table);
    case "success-factors":
    case "benchmark":
    case "chain-account":
      return answerChart(id, table, count);
    case "linkage-path":
      return pathChart(table);
    case "flow":
    case "governance-matrix":
      return null;
  }
}

/** The rents by their sources, summed up. */
function rentsAnswer(table: ReadTable, count: number): Answer | null {
  const { records } = table.understood;
  const [source, rent] = [columnOf(table, "source"), columnOf(table, "rent")];
  if (!source || !rent) return null;
  const formats = ["", "", NUMBER_FORMAT, PERCENT_FORMAT];
  const from = new Sources(table, formats.length);
  const cells = [
    answering(
      `=VC.RENTBYSOURCE(${from.names(source.position, records)},${from.figures([rent.position], records)})`,
      0,
      0,
      formats.length,
      count + 1,
      "result",
      formats,
      { head: true },
    ),
  ];
  return {
    kind: "bar",
    title: texts.charts.rents,
    cells: [...cells, ...from.cells],
    rows: count,
    records: count,
    drawn: [2],
  };
}

/** The terms of trade, period by period. */
function termsAnswer(table: ReadTable): Answer | null {
  const { records } = table.understood;
  const of = (role: Role) => columnOf(table, role);
  const [exports, imports, periods] = [
    of("export price"),
    of("import price"),
    of("period") ?? of("link") ?? of("group"),
  ];
  if (!exports || !imports || !periods) return null;
  const base = areIndices(exports.header, imports.header) === undefined ? "" : ",0";
  const from = new Sources(table, 2);
  const cells = [
    ...heads([texts.chartHeaders.period, texts.chartHeaders.terms]),
    answering(`=${from.names(periods.position, records)}`, 0, 1, 1, records.length, "textResult"),
    answering(
      `=VC.TERMSOFTRADE(${from.figures([exports.position], records)},${from.figures([imports.position], records)}${base})`,
      1,
      1,
      1,
      records.length,
      "result",
      ["0.0"],
    ),
  ];
  return {
    kind: "line",
    title: texts.charts.terms,
    cells: [...cells, ...from.cells],
    rows: records.length,
    records: records.length,
    drawn: [1],
  };
}
