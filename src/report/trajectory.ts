/** The part of a report on time: shares of each link period by period, and whether its share thins or thickens. */

import { sameName } from "../core/data/labels";
import { type Cell, formula, MONEY_FORMAT, PERCENT_FORMAT, text } from "../sheet/sheet";
import type { PlacedChart } from "../sheet/figures";
import { addressAt } from "../tables/grid";
import type { Period } from "../tables/periods";
import type { Understanding } from "../tables/understanding";
import type { Block } from "./block";
import type { Entry } from "../tables/records";
import type { Charted } from "./chain-count";
import { liveTrajectory } from "./live-trajectory";
import { placeChart } from "./sections";
import { report as texts } from "./texts";
import { columnFor, writeAnswer, writePeriods } from "./trajectory-table";
import { FIRST, type Writer } from "./writer";

/** A chart with more lines is unreadable. */
const MAX_LINES = 20;

/** Returns what its chart shows, where that does not follow the sheet. */
export function trajectorySection(
  writer: Writer,
  table: Understanding,
  block: Block,
  charts: PlacedChart[],
): Charted | null {
  if (block.periods.length < 2) return null;
  const links = linksOf(block);
  const { periods } = block;
  const complete = completePeriods(block, links);
  const cells = links.map(({ rows }) => nameCell(table, block, [...rows.values()][0]![0]!.record));
  const live = block.live && liveTrajectory(writer, block, complete, cells);
  const top = live ? live.top : cellByCell(writer, block, complete, links);
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
  return live && links.length <= MAX_LINES
    ? {
        shown: writer.range(FIRST, live.top, live.top + links.length - 1),
        others: writer.range(FIRST, live.top + links.length, live.bottom),
      }
    : null;
}

/** The cell of the sheet that names a record. */
const nameCell = ({ grid, columns }: Understanding, { labelRole }: Block, { row }: Entry): string =>
  addressAt(grid, { row, column: columns.find(({ role }) => role === labelRole)?.index ?? 0, rows: 1, columns: 1 });

/** Returns the first row of shares. */
function cellByCell(writer: Writer, block: Block, complete: readonly Period[], links: readonly Link[]): number {
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
  if (complete.length < periods.length) writeNotInBoth(writer, block, links);
  if (complete.length >= 2) {
    const answerTop = complete.length === periods.length ? top : writeComplete(writer, periods, complete, links, top);
    writeAnswer(writer, complete, { top: answerTop, bottom: answerTop + links.length - 1 }, {});
  }
  return top;
}

const isKnownIn = ({ lacking }: Block, { rows }: Link, { order }: Period): boolean =>
  rows.get(order)?.every(({ record }) => !lacking.has(record)) ?? false;

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
  /** Records by the order of their period, each with its row of the block. */
  readonly rows: Map<number, { readonly record: Entry; readonly row: number }[]>;
}

/** In the order in which they first appear. */
function linksOf({ slices }: Block): Link[] {
  const links = new Map<string, Link>();
  for (const { period, from, records, labels } of slices)
    records.forEach((record, index) => {
      const name = labels[index]!;
      const link: Link = links.get(sameName(name)) ?? { name, rows: new Map() };
      links.set(sameName(name), link);
      const its = link.rows.get(period!.order) ?? [];
      link.rows.set(period!.order, [...its, { record, row: from + index }]);
    });
  return [...links.values()];
}

/** A row for each link, a column for each period, and totals; returns the first row of figures. */
function writeMatrix(
  writer: Writer,
  periods: readonly Period[],
  links: readonly Link[],
  { title, format, cell }: { title: string; format: string; cell: (link: number, period: number) => Cell | null },
): number {
  writePeriods(writer, title, periods);
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
  const sum = records.map(({ row }) => writer.at(value, row)).join("+");
  return formula(writer.at(columnFor(period)), `=${sum}`, "derived");
}

function shareOfPeriod(writer: Writer, valuesTop: number, links: number, link: number, period: number): Cell {
  const column = columnFor(period);
  const whole = `SUM(${writer.range(column, valuesTop, valuesTop + links - 1)})`;
  return formula(writer.at(column), `=IF(${whole}>0,${writer.at(column, valuesTop + link)}/${whole},NA())`, "derived");
}
