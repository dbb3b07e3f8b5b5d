/**
 * A picture as a chart of the spreadsheet's own: a sheet with live formulas on the person's table, and what of their
 * answers the chart shows. A picture that no spreadsheet knows, such as a flow, has none.
 */

import { addressAt, isBlank } from "../../tables/grid";
import { figureFrom, nameFrom } from "../../report/content";
import type { Measured } from "../../tables/roles";
import { salesRole, valueAddedMethod } from "../../tables/method";
import type { PictureId } from "../../pictures";
import {
  addressOf,
  areFractions,
  areIndices,
  type Column,
  columnOf,
  linksInTime,
  type ReadTable,
  type Role,
  type Slice,
} from "../../tables/read-table";
import { type Cell, type Content, extent, formula, type Look, type Sheet, text } from "../../sheet/sheet";
import { columnName, formatAddress } from "../../sheet/address";
import type { ChartKind } from "../../sheet/figures";
import { pictures as texts } from "../texts/pictures";

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
const HEADER_ROW = 3;
const FIRST_COLUMN = 1;
const PERCENT_FORMAT = "0.0%";
const NUMBER_FORMAT = "#,##0.00";

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
  formatAddress({ sheet: "", row: HEADER_ROW + row, column: FIRST_COLUMN + column, rows, columns });

/** A formula whose answer fills these cells of the sheet, counted from the answer's head. */
function answering(
  words: string,
  column: number,
  row: number,
  columns: number,
  rows: number,
  look: Look,
  formats?: readonly string[],
  ends: { head?: true; total?: true } = {},
): Cell {
  return formula(place(column, row, 1, 1), words, look, {
    fills: { range: place(column, row, columns, rows), ...(formats && { formats }), ...ends },
  });
}

/**
 * What the formulas refer to: the person's own cells where a formula can read them just so, else copies right of the
 * answer, each a live reference or a cleaned figure.
 */
class Sources {
  readonly cells: Cell[] = [];
  private next: number;

  constructor(
    private readonly table: ReadTable,
    columnsOfAnswer: number,
  ) {
    this.next = columnsOfAnswer + 1;
  }

  /** Of these columns, side by side, in these rows. */
  figures(columns: readonly number[], rows: readonly number[]): string {
    const areDirect = columns.every(
      (column) =>
        rows.every((row) => typeof this.value(row, column) !== "string" || isBlank(this.value(row, column))) &&
        !this.understood.columns[column]!.inPercent &&
        !this.understood.columns[column]!.isNegated,
    );
    return (
      (areDirect && areOneAfterAnother(columns) ? this.direct(columns, rows) : null) ?? this.copied(columns, rows, true)
    );
  }

  names(column: number, rows: readonly number[]): string {
    return (
      (this.understood.columns[column]!.fillsDown ? null : this.direct([column], rows)) ??
      this.copied([column], rows, false)
    );
  }

  /** Of two columns, row by row, with both beside it. */
  products(price: number, volume: number, rows: readonly number[]): string {
    const first = this.next;
    for (const column of [price, volume]) this.copied([column], rows, true);
    const column = this.next++;
    this.cells.push(text(place(column, 0, 1, 1), texts.charts.sales, "numberHead"));
    for (const index of rows.keys())
      this.cells.push(
        formula(
          place(column, index + 1, 1, 1),
          `=${place(first, index + 1, 1, 1)}*${place(first + 1, index + 1, 1, 1)}`,
          "derived",
          { format: NUMBER_FORMAT },
        ),
      );
    return place(column, 1, 1, rows.length);
  }

  private get understood() {
    return this.table.understood;
  }

  private value(row: number, column: number) {
    return this.understood.grid.at(row, column);
  }

  private direct(columns: readonly number[], rows: readonly number[]): string | null {
    return areOneAfterAnother(rows)
      ? addressAt(this.understood.grid, {
          row: rows[0]!,
          column: columns[0]!,
          rows: rows.length,
          columns: columns.length,
        })
      : null;
  }

  private copied(columns: readonly number[], rows: readonly number[], areFigures: boolean): string {
    const first = this.next;
    for (const column of columns) {
      this.cells.push(
        text(place(this.next, 0, 1, 1), this.table.columns[column]!.header, areFigures ? "numberHead" : "head"),
      );
      for (const [index, row] of rows.entries()) {
        const content = areFigures
          ? figureFrom(this.understood, row, column).content
          : nameFrom(this.understood, row, column);
        this.cells.push({
          at: place(this.next, index + 1, 1, 1),
          content,
          look: !areFigures ? "label" : "formula" in content ? "derived" : "input",
          ...(areFigures && { format: NUMBER_FORMAT }),
        });
      }
      this.next += 1;
    }
    return place(first, 1, columns.length, rows.length);
  }
}

const areOneAfterAnother = (places: readonly number[]): boolean =>
  places.every((each, index) => each === places[0]! + index);

/** `count`: the records that the picture shows; `period`: the order of the period that it shows. */
export function chartSheet(id: PictureId, table: ReadTable, count: number, period?: number): ChartSheet | null {
  const answer = answerOf(id, table, count, period);
  if (!answer) return null;
  const drawn = (column: number) => place(column, 0, 1, answer.records + 1);
  const columns = Math.max(...answer.cells.map(extent).map((area) => area.column + area.columns)) - FIRST_COLUMN;
  return {
    kind: answer.kind,
    title: answer.title,
    labels: drawn(0),
    values: answer.drawn.map(drawn),
    corner: place(0, answer.rows + 2, 1, 1),
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
  const { records } = table.understood;
  switch (id) {
    case "waterfall":
    case "smile": {
      const slice =
        table.slices.find((each) => each.period !== null && each.period.order === period) ??
        table.slices[table.slices.length - 1];
      const link = columnOf(table, "link");
      return link && slice ? chainAnswer(id, table, slice, link, count) : null;
    }
    case "rents": {
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
        columns: formats.length,
        rows: count,
        records: count,
        drawn: [2],
      };
    }
    case "shares":
      return sharesAnswer(table);
    case "terms-of-trade": {
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
        columns: 2,
        rows: records.length,
        records: records.length,
        drawn: [1],
      };
    }
    case "flow":
      return null;
  }
}

/** Value added of each link, or the share of each: a table of the whole chain where sales and purchases are given. */
function chainAnswer(
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
      columns: formats.length,
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
    columns: 3,
    rows: count,
    records: count,
    drawn: [id === "waterfall" ? 1 : 2],
  };
}

/** Periods down, a link in each column, for a chart reads columns. */
function sharesAnswer(table: ReadTable): Answer | null {
  const { understood, slices } = table;
  const [link, way] = [columnOf(table, "link"), valueAddedMethod(understood)];
  if (!link || way === null || slices.length < 2) return null;
  const links = linksInTime(table, link);
  const [count, periods] = [links.length, slices.map(({ period }) => period!)];
  // Shares are shown as they are given, anything else as shares of each period's sum: the figures themselves stand right of them.
  const areShares = areFractions(table);
  const given = areShares ? 0 : count + 2;
  // What a chain of prices is worked out from stands further right, where it cannot be read from the sheet as it is.
  const from = new Sources(table, areShares ? count + 1 : given + count + 1);
  const stages = way === "steps" ? slices.map((slice) => stagesOf(from, slice)) : [];
  const valueIn = (row: number, index: number) => {
    const { rows, columns } = slices[index]!;
    if (way === "steps") return `INDEX(${stages[index]!},${rows.indexOf(row) + 1})`;
    return way === "sales"
      ? addedIn(table, row, columns)
      : as(figureFrom(understood, row, columns.get(way === "shares" ? "share" : "valueAdded")?.[0] ?? 0).content);
  };
  const heading = (column: number) => [
    text(place(column, 0, 1, 1), texts.chartHeaders.period, "head"),
    ...links.map(({ name }, index) => text(place(column + 1 + index, 0, 1, 1), name, "numberHead" as const)),
  ];
  const label = (column: number, row: number) => text(place(column, row + 1, 1, 1), periods[row]!.label, "textResult");
  const each = (make: (row: number, column: number) => Cell) =>
    periods.flatMap((_, row) => links.map((__, column) => make(row, column)));
  const figures = each((row, column) => {
    const parts = links[column]!.rows[row]!.map((each) => valueIn(each, row));
    return formula(
      place(given + 1 + column, row + 1, 1, 1),
      `=${parts.length > 0 ? parts.join("+") : "0"}`,
      "derived",
      { format: areShares ? PERCENT_FORMAT : NUMBER_FORMAT },
    );
  });
  const shares = areShares
    ? []
    : each((row, column) => {
        const whole = place(given + 1, row + 1, count, 1);
        return formula(
          place(1 + column, row + 1, 1, 1),
          `=IF(SUM(${whole})>0,${place(given + 1 + column, row + 1, 1, 1)}/SUM(${whole}),NA())`,
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
      ...(areShares ? [] : [...heading(given), ...periods.map((_, row) => label(given, row))]),
      ...figures,
      ...shares,
      ...from.cells,
    ],
    columns: count + 1,
    rows: periods.length,
    records: periods.length,
    drawn: links.map((_, index) => index + 1),
  };
}

/** The value added of each step of a period. */
function stagesOf(from: Sources, { rows, columns }: Slice): string {
  const [others, conversion] = (["otherInputs", "conversion"] as const).map((role) =>
    columns.has(role) ? from.figures(columns.get(role)!, rows) : "",
  );
  return `VC.STAGEVALUEADDED(${[from.figures(columns.get("price")!, rows), others, conversion].join(",").replace(/,+$/, "")})`;
}

/** Sales less each of the inputs, worked out exactly: `VC.VALUEADDED(VC.VALUEADDED(C5,D5),E5)`. */
function addedIn({ understood }: ReadTable, row: number, columns: Slice["columns"]): string {
  const of = (...roles: Measured[]) =>
    roles.flatMap((role) => columns.get(role) ?? []).map((column) => as(figureFrom(understood, row, column).content));
  const sold = understood.isPriceTimesVolume ? `${of("price")[0]!}*${of("volume")[0]!}` : of(salesRole(understood))[0]!;
  return [...of("inputs", "otherInputs")].reduce((before, input) => `VC.VALUEADDED(${before},${input})`, sold);
}

/** The content as a part of a formula. */
const as = (content: Content): string =>
  "formula" in content ? content.formula.slice(1) : "number" in content ? String(content.number) : `"${content.text}"`;

const heads = (words: readonly string[]): Cell[] =>
  words.map((each, column) => text(place(column, 0, 1, 1), each, column === 0 ? "head" : "numberHead"));
