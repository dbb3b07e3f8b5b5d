/**
 * A picture as a chart of the spreadsheet's own: a sheet with live formulas on the person's table, and what of their
 * answers the chart shows. A picture that no spreadsheet knows, such as a flow, has none.
 */

import type { PictureId } from "../../pictures";
import { periodColumns } from "../../pictures/figures";
import { areIndices, type Column, columnOf, type ReadTable, type Role } from "../../pictures/read-table";
import { type Cell, formula, type Look, type Sheet, text } from "../../samples/sheet";
import { columnName, formatAddress } from "../../workbook/address";
import type { ChartKind } from "../../workbook/port";
import { pictures as texts } from "../texts/pictures";
import { type Region, within } from "./region";

export interface ChartSheet {
  readonly kind: ChartKind;
  readonly title: string;
  readonly sheet: Sheet;
  /** On that sheet: the column of names, and those of figures, each with its head. */
  readonly labels: string;
  readonly values: readonly string[];
  /** The cell in which the chart's corner lies: below the answer. */
  readonly corner: string;
}

/** The head of the answer stands in row 4, its records below; from column B on. */
const headRow = 3;
const firstColumn = 1;
const percent = "0.0%";
const figure = "#,##0.00";

interface Answer {
  readonly kind: ChartKind;
  readonly title: string;
  readonly cells: readonly Cell[];
  /** Columns of the answer, rows below its head, and how many of these are drawn: a total is not. */
  readonly columns: number;
  readonly rows: number;
  readonly records: number;
  /** Which of the columns are drawn, beside the first, which names them. */
  readonly drawn: readonly number[];
}

const place = (column: number, row: number, columns: number, rows: number) =>
  formatAddress({ sheet: "", row: headRow + row, column: firstColumn + column, rows, columns });

/** A formula whose answer fills these cells of the sheet, counted from the answer's head. */
function answering(words: string, column: number, row: number, columns: number, rows: number, look: Look, formats?: readonly string[], ends: { head?: true; total?: true } = {}): Cell {
  return formula(place(column, row, 1, 1), words, look, { fills: { range: place(column, row, columns, rows), ...(formats && { formats }), ...ends } });
}

/** `count`: the records that the picture shows, for a range may hold empty rows. */
export function chartSheet(id: PictureId, table: ReadTable, region: Region, count: number): ChartSheet | null {
  const answer = answerOf(id, table, region, count);
  if (!answer) return null;
  const drawn = (column: number) => place(column, 0, 1, answer.records + 1);
  return {
    kind: answer.kind,
    title: answer.title,
    labels: drawn(0),
    values: answer.drawn.map(drawn),
    corner: place(0, answer.rows + 2, 1, 1),
    sheet: {
      name: texts.names[id],
      columns: { A: 20, B: 220, ...Object.fromEntries(Array.from({ length: answer.columns - 1 }, (_, index) => [columnName(firstColumn + 1 + index), 96])) },
      rows: { 1: 38, 2: 40, 4: 34 },
      cells: [text("B1", texts.names[id], "title"), text("B2", texts.chartLead(within(region, { row: table.firstRow, column: 0, rows: table.rows, columns: region.columns })), "lead", { across: 8 }), ...answer.cells],
      opensOn: place(0, 0, 1, 1),
    },
  };
}

function answerOf(id: PictureId, table: ReadTable, region: Region, count: number): Answer | null {
  const range = (column: Column | undefined) => column && within(region, { row: table.firstRow, column: column.position, rows: table.rows, columns: 1 });
  const of = (role: Role) => range(columnOf(table, role));
  switch (id) {
    case "waterfall":
    case "smile": {
      const kind = id === "waterfall" ? "waterfall" : "line";
      const [link, output, inputs, added] = [of("link"), of("output"), of("inputs"), of("value added")];
      if (link && output && inputs) {
        const formats = ["", figure, figure, figure, percent, percent, percent];
        const cells = [answering(`=VC.BREAKDOWN(${link},${output},${inputs})`, 0, 0, formats.length, count + 2, "result", formats, { head: true, total: true })];
        return { kind, title: id === "waterfall" ? texts.charts.added : texts.charts.shares, cells, columns: formats.length, rows: count + 1, records: count, drawn: [id === "waterfall" ? 3 : 4] };
      }
      if (!link || !added || count !== table.rows) return null;
      const cells = [
        ...heads(["Link", "Value added"]),
        answering(`=${link}`, 0, 1, 1, count, "textResult"),
        answering(`=${added}`, 1, 1, 1, count, "result", [figure]),
      ];
      return { kind, title: texts.charts.added, cells, columns: 2, rows: count, records: count, drawn: [1] };
    }
    case "rents": {
      const [source, rent] = [of("source"), of("rent")];
      if (!source || !rent) return null;
      const formats = ["", "", figure, percent];
      const cells = [answering(`=VC.RENTBYSOURCE(${source},${rent})`, 0, 0, formats.length, count + 1, "result", formats, { head: true })];
      return { kind: "bar", title: texts.charts.rents, cells, columns: formats.length, rows: count, records: count, drawn: [2] };
    }
    case "shares": {
      const periods = periodColumns(table);
      const links = range(columnOf(table, "link") ?? columnOf(table, "group"));
      const first = periods[0]?.position ?? 0;
      const areSideBySide = periods.every(({ position }, index) => position === first + index);
      // What is no fraction is no share yet: a chart of the cells would show something else than the picture.
      const areFractions = periods.every(({ cells }) => cells.every((cell) => typeof cell !== "number" || Math.abs(cell) <= 1));
      if (!links || periods.length < 2 || !areSideBySide || !areFractions || table.firstRow === 0 || count !== table.rows) return null;
      const across = (row: number, rows: number) => within(region, { row, column: first, rows, columns: periods.length });
      // A chart reads columns: periods down, a link in each.
      const cells = [
        ...heads(["Period"]),
        answering(`=TRANSPOSE(${links})`, 1, 0, count, 1, "numberHead"),
        answering(`=TRANSPOSE(${across(table.firstRow - 1, 1)})`, 0, 1, 1, periods.length, "textResult"),
        answering(`=TRANSPOSE(${across(table.firstRow, count)})`, 1, 1, count, periods.length, "result", Array.from({ length: count }, () => percent)),
      ];
      return { kind: "line", title: texts.charts.overTime, cells, columns: count + 1, rows: periods.length, records: periods.length, drawn: Array.from({ length: count }, (_, index) => index + 1) };
    }
    case "terms-of-trade": {
      const [exports, imports] = [columnOf(table, "export price"), columnOf(table, "import price")];
      const periods = of("period") ?? of("link") ?? of("group");
      if (!exports || !imports || !periods) return null;
      const base = areIndices(exports.header, imports.header) === undefined ? "" : ",0";
      const cells = [
        ...heads(["Period", "Net barter terms of trade"]),
        answering(`=${periods}`, 0, 1, 1, table.rows, "textResult"),
        answering(`=VC.TERMSOFTRADE(${range(exports) ?? ""},${range(imports) ?? ""}${base})`, 1, 1, 1, table.rows, "result", ["0.0"]),
      ];
      return { kind: "line", title: texts.charts.terms, cells, columns: 2, rows: table.rows, records: table.rows, drawn: [1] };
    }
    case "flow":
      return null;
  }
}

const heads = (words: readonly string[]): Cell[] => words.map((each, column) => text(place(column, 0, 1, 1), each, column === 0 ? "head" : "numberHead"));
