/** The part of a report on time: shares of each link period by period, and whether its share thins or thickens. */

import { sameName } from "../core/data/labels";
import { type Cell, formula, MONEY_FORMAT, PERCENT_FORMAT, text } from "../sheet/sheet";
import type { PlacedChart } from "../sheet/figures";
import type { Period } from "../tables/periods";
import type { Block } from "./block";
import { placeChart } from "./sections";
import { report as texts } from "./texts";
import { FIRST, type Writer } from "./writer";

/** A chart with more lines is unreadable. */
const MAX_LINES = 20;

export function trajectorySection(writer: Writer, block: Block, charts: PlacedChart[]): void {
  if (block.periods.length < 2) return;
  const links = linksOf(block);
  const { periods } = block;
  const areShares = block.method === "shares";
  let top = writeMatrix(writer, periods, links, {
    title: areShares ? texts.trajectory.shares : texts.trajectory.valueAdded,
    format: areShares ? PERCENT_FORMAT : MONEY_FORMAT,
    cell: (link, period) => sumOfRecords(writer, block, links[link]!, period),
  });
  if (!areShares) {
    const valuesTop = top;
    top = writeMatrix(writer, periods, links, {
      title: texts.trajectory.shares,
      format: PERCENT_FORMAT,
      cell: (link, period) =>
        links[link]!.rows.has(periods[period]!.order)
          ? shareOfPeriod(writer, valuesTop, links.length, link, period)
          : null,
    });
  }
  const complete = completePeriods(block, links);
  if (complete.length < periods.length) writeNotInBoth(writer, block, links);
  if (complete.length >= 2) {
    const answerTop = complete.length === periods.length ? top : writeComplete(writer, periods, complete, links, top);
    writeAnswer(writer, complete, links.length, answerTop);
  }
  if (links.length <= MAX_LINES) {
    writer.row += 1;
    // A line for each link: its row of shares, under the row of periods.
    const rowOf = (row: number) => writer.range(FIRST, row, row, columnFor(periods.length - 1));
    placeChart(writer, charts, {
      kind: "line",
      title: texts.trajectory.chart({ first: periods[0]!.label, last: periods[periods.length - 1]!.label }),
      labels: rowOf(top - 1),
      values: links.map((_, link) => rowOf(top + link)),
    });
  }
}

const isKnownIn = ({ lacking }: Block, { rows }: Link, { order }: Period): boolean =>
  rows.get(order)?.every((row) => !lacking.has(row)) ?? false;

/** Periods in which every link of the chain stands, with every figure: shares are compared over these. */
const completePeriods = (block: Block, links: readonly Link[]): readonly Period[] =>
  block.periods.filter((period) => links.every((link) => isKnownIn(block, link, period)));

/** Names the links whose shares are compared with none. */
function writeNotInBoth(writer: Writer, block: Block, links: readonly Link[]): void {
  const names = links.flatMap((link) =>
    block.periods.every((period) => isKnownIn(block, link, period))
      ? []
      : [link.name === "" ? texts.unspecified : link.name],
  );
  writer.line(texts.trajectory.notInBoth({ names: names.join(", ") }), "note", 7);
}

/** The shares of complete periods beside one another, which a formula takes as one range. */
function writeComplete(
  writer: Writer,
  periods: readonly Period[],
  complete: readonly Period[],
  links: readonly Link[],
  top: number,
): number {
  return writeMatrix(writer, complete, links, {
    title: texts.trajectory.complete,
    format: PERCENT_FORMAT,
    cell: (link, period) =>
      formula(
        writer.at(columnFor(period)),
        `=${writer.at(columnFor(periods.indexOf(complete[period]!)), top + link)}`,
        "derived",
      ),
  });
}

interface Link {
  readonly name: string;
  /** Rows of the block by the order of their period. */
  readonly rows: Map<number, number[]>;
}

/** In the order in which they first appear. */
function linksOf(block: Block): Link[] {
  const links = new Map<string, Link>();
  block.records.forEach((record, index) => {
    const name = block.labels[index]!;
    const link = links.get(sameName(name)) ?? { name, rows: new Map<number, number[]>() };
    links.set(sameName(name), link);
    const { order } = record.period!;
    link.rows.set(order, [...(link.rows.get(order) ?? []), block.from + index]);
  });
  return [...links.values()];
}

const columnFor = (period: number) => FIRST + 1 + period;

/** A row for each link, a column for each period, and totals; returns the first row of figures. */
function writeMatrix(
  writer: Writer,
  periods: readonly Period[],
  links: readonly Link[],
  { title, format, cell }: { title: string; format: string; cell: (link: number, period: number) => Cell | null },
): number {
  writer.row += 1;
  writer.line(title, "heading");
  writer.add(text(writer.at(FIRST), texts.headers.link, "head"));
  periods.forEach(({ label, order }, index) =>
    writer.add(
      label === String(order)
        ? { at: writer.at(columnFor(index)), content: { number: order }, look: "numberHead", format: "0" }
        : text(writer.at(columnFor(index)), label, "numberHead"),
    ),
  );
  writer.row += 1;
  const top = writer.row;
  links.forEach(({ name }, link) => {
    writer.add(text(writer.at(FIRST), name === "" ? texts.unspecified : name, "label"));
    periods.forEach((_, period) => {
      const made = cell(link, period);
      if (made) writer.add({ ...made, format });
    });
    writer.row += 1;
  });
  writer.add(text(writer.at(FIRST), texts.total, "total"));
  periods.forEach((_, index) =>
    writer.add(
      formula(
        writer.at(columnFor(index)),
        `=SUM(${writer.range(columnFor(index), top, top + links.length - 1)})`,
        "total",
        { format },
      ),
    ),
  );
  writer.row += 1;
  return top;
}

function sumOfRecords(writer: Writer, { periods, value }: Block, { rows }: Link, period: number): Cell | null {
  const records = rows.get(periods[period]!.order);
  if (!records) return null;
  const sum = records.map((row) => writer.at(value, row)).join("+");
  return formula(writer.at(columnFor(period)), `=${sum}`, "derived");
}

function shareOfPeriod(writer: Writer, valuesTop: number, links: number, link: number, period: number): Cell {
  const column = columnFor(period);
  const whole = `SUM(${writer.range(column, valuesTop, valuesTop + links - 1)})`;
  return formula(writer.at(column), `=IF(${whole}>0,${writer.at(column, valuesTop + link)}/${whole},NA())`, "derived");
}

/** VC.TRAJECTORY over the matrix of shares that begins in row `top`. */
function writeAnswer(writer: Writer, periods: readonly Period[], links: number, top: number): void {
  const bottom = top + links - 1;
  const last = columnFor(periods.length - 1);
  const haveNumbers = periods.every(({ label, order }) => label === String(order));
  const args = [
    writer.range(FIRST, top, bottom),
    writer.range(FIRST + 1, top, bottom, last),
    ...(haveNumbers ? [writer.range(FIRST + 1, top - 1, top - 1, last)] : []),
  ];
  writer.row += 1;
  writer.line(texts.trajectory.heading, "heading");
  writer.line(texts.trajectory.note, "note", 7);
  writer.add(
    formula(writer.at(FIRST), `=VC.TRAJECTORY(${args.join(",")})`, "result", {
      fills: {
        range: writer.range(FIRST, writer.row, writer.row + links, FIRST + 6),
        formats: ["", PERCENT_FORMAT, PERCENT_FORMAT, PERCENT_FORMAT, "0.00%", "0.000", ""],
        head: true,
      },
    }),
  );
  writer.atLeast(FIRST + 6, 200);
  writer.row += links + 1;
}
