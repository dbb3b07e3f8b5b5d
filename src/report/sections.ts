/** The parts of a report after its first block; each refers to that block and to nothing else. */

import { sameName } from "../core/data/labels";
import { type Cell, formula, MONEY_FORMAT, PERCENT_FORMAT, text } from "../sheet/sheet";
import type { Chart, PlacedChart } from "../sheet/figures";
import type { Measured, Naming } from "../tables/roles";
import type { Block } from "./block";
import { areaOf, besideOneAnother, listOf, type Slice, spareOf } from "./slice";
import { FIRST, widthOfAmount, type Writer } from "./writer";
import { report as texts } from "./texts";

/** A chart's size on the page, and the rows that it takes. */
const CHART = { width: 640, height: 300, rows: 13 } as const;

export function placeChart(writer: Writer, charts: PlacedChart[], chart: Omit<Chart, "width" | "height">): void {
  charts.push({ at: writer.at(FIRST), chart: { ...chart, width: CHART.width, height: CHART.height } });
  writer.keep(CHART.rows);
  writer.row += 1;
}

/** The period that parts about one time are taken from: the last. */
export const lastOf = ({ slices }: Block): Slice => slices[slices.length - 1]!;

export const inPeriod = (heading: string, { period }: Slice): string =>
  period ? texts.inPeriod({ heading, period: period.label }) : heading;

/** Value added / inputs, in one line. */
const RATIO_HEADER_WIDTH = 132;

export function breakdownSection(writer: Writer, block: Block, sales: { first: number; last: number }): void {
  const slice = lastOf(block);
  const rows = slice.end - slice.from + 1;
  const inputs = [block.places.get("inputs"), block.places.get("otherInputs")].flatMap((place) => place ?? []);
  if (inputs.length === 0 || rows < 1) return;
  // Empty rows, which are kept for more records, are no part of the answer.
  const range = (column: number, last = column) => areaOf(writer, slice, column, last);
  const call = `=VC.BREAKDOWN(${range(block.labelColumn)},${range(sales.first)},${range(inputs[0]!.first, inputs[inputs.length - 1]!.last)})`;
  writer.row += 1;
  writer.line(inPeriod(texts.breakdown.heading, slice), "heading");
  writer.line(texts.breakdown.note({ call: call.replaceAll(",", ", ") }), "note", 7);
  const top = writer.row;
  writer.add(
    formula(writer.at(FIRST), call, "result", {
      fills: {
        range: writer.range(FIRST, top, top + rows + 1, FIRST + 6),
        formats: ["", MONEY_FORMAT, MONEY_FORMAT, MONEY_FORMAT, PERCENT_FORMAT, PERCENT_FORMAT, PERCENT_FORMAT],
        head: true,
        // Where the answer can grow its last row is not always the same one.
        ...(slice.source ? spareOf(slice) : { total: true as const }),
      },
    }),
  );
  writer.atLeast(FIRST + 6, Math.max(RATIO_HEADER_WIDTH, widthOfAmount(block.largestMarkUp)));
  writer.row = top + rows + 2;
}

/** Whether the records of a period have a column of it. */
export const has = ({ records }: Slice, role: Measured): boolean =>
  records.some(({ columns }) => (columns.get(role)?.length ?? 0) > 0);

/** How many groups names make. */
export const groupsIn = (names: readonly string[]): number => new Set(names.map((name) => sameName(name))).size;

/** Who gets what, by country, actor or activity: totals, shares, and shares that sum to 100 %. */
export function distributionSection(
  writer: Writer,
  block: Block,
  charts: PlacedChart[],
  by: Naming,
  names: readonly string[],
): void {
  const slice = lastOf(block);
  const groups = groupsIn(names);
  const group = texts.distribution.groups[by];
  const call = `=VC.DISTRIBUTION(${areaOf(writer, slice, block.names.get(by)!)},${areaOf(writer, slice, block.value)})`;
  writer.row += 1;
  writer.line(inPeriod(texts.distribution.heading({ group }), slice), "heading");
  writer.line(texts.distribution.note({ call: call.replaceAll(",", ", ") }), "note", 7);
  const top = writer.row;
  const bottom = top + groups + (slice.end - slice.to);
  writer.add(
    formula(writer.at(FIRST), call, "result", {
      fills: {
        range: writer.range(FIRST, top, bottom, FIRST + 2),
        formats: ["", block.method === "shares" ? PERCENT_FORMAT : MONEY_FORMAT, PERCENT_FORMAT],
        head: true,
        ...spareOf(slice),
      },
    }),
  );
  if (slice.isRoundable) {
    const values = writer.range(FIRST + 1, top + 1, bottom);
    const rounded = slice.source ? `FILTER(${values},ISNUMBER(${values}))` : values;
    writer.add(
      text(writer.at(FIRST + 3), texts.headers.roundedShare, "numberHead"),
      formula(writer.at(FIRST + 3, top + 1), `=VC.ROUNDSHARES(${rounded},1)`, "result", {
        format: PERCENT_FORMAT,
        fills: { range: writer.range(FIRST + 3, top + 1, bottom), ...spareOf(slice) },
      }),
    );
  }
  // Below the answer: should it ever outgrow its place, the grid says so instead of leaving a group out.
  writer.row = bottom + 1;
  const sum = (at: number): Cell =>
    formula(
      writer.at(at),
      `=IF(ISTEXT(${writer.at(FIRST, top)}),SUM(${writer.range(at, top + 1, bottom)}),NA())`,
      "total",
      {
        format: at === FIRST + 1 && block.method !== "shares" ? MONEY_FORMAT : PERCENT_FORMAT,
      },
    );
  writer.add(
    text(writer.at(FIRST), texts.total, "total"),
    sum(FIRST + 1),
    sum(FIRST + 2),
    ...(slice.isRoundable ? [sum(FIRST + 3)] : []),
  );
  writer.row += 1;
  if (groups > 1 && groups <= 30) {
    writer.row += 1;
    placeChart(writer, charts, {
      kind: "bar",
      title: inPeriod(texts.distribution.chart({ group }), slice),
      labels: writer.range(FIRST, top, bottom),
      values: [writer.range(FIRST + 1, top, bottom)],
    });
  }
}

/** What of value added is paid to labour, and what is left for profit, rent, interest, depreciation and taxes. */
export function wagesSection(writer: Writer, block: Block): void {
  const wages = block.places.get("wages");
  const slice = lastOf(block);
  // A period without a column of wages has no wages, which are not 0.
  if (!wages || block.method === "shares" || !has(slice, "wages")) return;
  const sum = (column: number, last = column) => `SUM(${listOf(writer, slice, column, last)})`;
  writer.row += 1;
  writer.line(inPeriod(texts.wages.heading, slice), "heading");
  writer.line(texts.wages.note, "note", 7);
  writer.heads([
    { words: texts.headers.paidTo, over: "text" },
    { words: texts.headers.value, over: "figures" },
    { words: texts.headers.share, over: "figures" },
  ]);
  const top = writer.row;
  const line = (words: string, value: string, look: "derived" | "total") => {
    writer.add(
      text(writer.at(FIRST), words, look === "total" ? "total" : "label"),
      formula(writer.at(FIRST + 1), value, look, { format: MONEY_FORMAT }),
      formula(writer.at(FIRST + 2), `=${writer.at(FIRST + 1)}/${writer.at(FIRST + 1, top + 2)}`, look, {
        format: PERCENT_FORMAT,
      }),
    );
    writer.row += 1;
  };
  line(texts.wages.labour, `=${sum(wages.first, wages.last)}`, "derived");
  line(texts.wages.remainder, `=${writer.at(FIRST + 1, top + 2)}-${writer.at(FIRST + 1, top)}`, "derived");
  line(texts.headers.valueAdded, `=${sum(block.value)}`, "total");
}

/** What each link earns above the next best use of its resources; the rate is the reader's to set. */
export function rentSection(
  writer: Writer,
  block: Block,
  rate: number | null,
  sales: { first: number; last: number },
): void {
  const capital = block.places.get("capital");
  const slice = lastOf(block);
  if (!capital || block.method !== "sales" || !has(slice, "capital")) return;
  const list = (place: { first: number; last: number }) => listOf(writer, slice, place.first, place.last);
  const costs = besideOneAnother(writer, block, slice, ["inputs", "otherInputs", "wages"]);
  if (costs === null) return;
  const hasWages = has(slice, "wages");
  writer.row += 1;
  writer.line(inPeriod(texts.rents.heading, slice), "heading");
  writer.line(hasWages ? texts.rents.note : texts.rents.noteWithoutWages, "note", 7);
  writer.line(rate === null ? texts.rents.enterRate : texts.rents.changeRate, "note", 7);
  writer.atLeast(FIRST, 270);
  const rateCell = writer.at(FIRST + 1);
  writer.add(
    text(writer.at(FIRST), texts.rents.rate, "label"),
    rate === null
      ? formula(rateCell, "=NA()", "input", { format: PERCENT_FORMAT })
      : { at: rateCell, content: { number: rate }, look: "input", format: PERCENT_FORMAT },
  );
  writer.row += 1;
  writer.heads([
    { words: texts.headers.link, over: "text" },
    { words: texts.headers.rent, over: "figures" },
  ]);
  const top = writer.row;
  const bottom = top + slice.end - slice.from;
  writeLabels(writer, block, slice);
  writer.add(
    formula(writer.at(FIRST + 1), `=VC.RENT(${list(sales)},${costs},${list(capital)},${rateCell})`, "result", {
      format: MONEY_FORMAT,
      fills: { range: writer.range(FIRST + 1, top, bottom), ...spareOf(slice) },
    }),
  );
  writer.row = bottom + 1;
  writer.add(
    text(writer.at(FIRST), texts.total, "total"),
    formula(writer.at(FIRST + 1), `=SUM(${writer.range(FIRST + 1, top, bottom)})`, "total", {
      format: MONEY_FORMAT,
    }),
  );
  writer.row += 1;
}

/** The labels of the records again, from the next row on. */
export function writeLabels(writer: Writer, { labelColumn }: Block, slice: Slice): void {
  if (slice.source) {
    writer.add(
      formula(writer.at(FIRST), `=${listOf(writer, slice, labelColumn)}`, "label", {
        fills: { range: writer.range(FIRST, writer.row, writer.row + slice.end - slice.from), ...spareOf(slice) },
      }),
    );
    return;
  }
  slice.labels.forEach((label, index) => {
    const at = writer.at(FIRST, writer.row + index);
    writer.add(label === "" ? text(at, "") : formula(at, `=${writer.at(labelColumn, slice.from + index)}`, "label"));
  });
}
