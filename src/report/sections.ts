/** The parts of a report after its first block; each refers to that block and to nothing else. */

import { sameName } from "../core/data/labels";
import { type Cell, formula, MONEY_FORMAT, PERCENT_FORMAT, text } from "../sheet/sheet";
import type { Chart, PlacedChart } from "../sheet/figures";
import type { Measured, Naming } from "../tables/roles";
import { salesRole } from "../tables/method";
import type { Understanding } from "../tables/understanding";
import { type Block, type Slice } from "./block";
import { figureFrom } from "./content";
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

const inPeriod = (heading: string, { period }: Slice): string =>
  period ? texts.inPeriod({ heading, period: period.label }) : heading;

/** Value added / inputs, in one line. */
const RATIO_HEADER_WIDTH = 132;

export function breakdownSection(writer: Writer, block: Block, sales: { first: number; last: number }): void {
  const slice = lastOf(block);
  const rows = slice.to - slice.from + 1;
  const inputs = [block.places.get("inputs"), block.places.get("otherInputs")].flatMap((place) => place ?? []);
  if (inputs.length === 0 || rows < 1) return;
  const range = (column: number, last = column) => writer.range(column, slice.from, slice.to, last);
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
        total: true,
      },
    }),
  );
  writer.atLeast(FIRST + 6, Math.max(RATIO_HEADER_WIDTH, widthOfAmount(block.largestMarkUp)));
  writer.row = top + rows + 2;
}

/** Whether the records of a period have a column of it. */
const has = ({ records, from }: Block, slice: Slice, role: Measured): boolean =>
  records.slice(slice.from - from, slice.to - from + 1).some(({ columns }) => (columns.get(role)?.length ?? 0) > 0);

/** How many groups names make. */
export const groupsIn = (names: readonly string[]): number => new Set(names.map((name) => sameName(name))).size;

/**
 * What each link keeps of the final price, beside its share of value added, and what of the price is nobody's value added. Of
 * prices step by step, or where each link buys what the one before it sells: else there is no final price of all.
 */
export function finalPriceSection(
  writer: Writer,
  table: Understanding,
  block: Block,
  sales: { first: number; last: number },
): void {
  const slice = lastOf(block);
  if (block.method === "value" || block.method === "shares" || !slice.isComplete || slice.from === slice.to) return;
  if (block.method === "sales" && !isClosed(table, block, slice)) return;
  const bought = block.places.get("inputs");
  const price = writer.at(sales.first, slice.to).replace(/\d+/, "$$$&").replace(/^/, "$$");
  const { finalPrice } = texts;
  writer.row += 1;
  writer.line(inPeriod(finalPrice.heading, slice), "heading");
  writer.line(block.method === "sales" ? finalPrice.note : finalPrice.noteSteps, "note", 7);
  writer.heads([
    { words: texts.headers.link, over: "text" },
    { words: texts.headers.valueAdded, over: "figures" },
    { words: finalPrice.share, over: "figures" },
  ]);
  const top = writer.row;
  const line = (name: Cell, value: string, look: "derived" | "total") => {
    const share = `=IF(${price}>0,${writer.at(FIRST + 1)}/${price},NA())`;
    writer.add(
      name,
      formula(writer.at(FIRST + 1), value, look, { format: MONEY_FORMAT }),
      formula(writer.at(FIRST + 2), share, look, { format: PERCENT_FORMAT }),
    );
    writer.row += 1;
  };
  for (let row = slice.from; row <= slice.to; row++) {
    const isNamed = block.labels[row - block.from] !== "";
    const at = writer.at(FIRST);
    line(
      isNamed ? formula(at, `=${writer.at(block.labelColumn, row)}`, "label") : text(at, "", "label"),
      `=${writer.at(block.value, row)}`,
      "derived",
    );
  }
  const rest = bought && block.method === "sales" ? finalPrice.first : finalPrice.others;
  line(
    text(writer.at(FIRST), rest, "label"),
    `=${price}-SUM(${writer.range(FIRST + 1, top, writer.row - 1)})`,
    "derived",
  );
  line(text(writer.at(FIRST), finalPrice.price, "total"), `=${price}`, "total");
}

/** Whether every link but the first buys exactly what the one before it sells. */
function isClosed(table: Understanding, { records, from, places }: Block, slice: Slice): boolean {
  if (table.isPriceTimesVolume || places.has("otherInputs")) return false;
  const its = records.slice(slice.from - from, slice.to - from + 1);
  const plain = (index: number, role: Measured): string | null => {
    const columns = its[index]!.columns.get(role) ?? [];
    return columns.length === 1 ? String(figureFrom(table, its[index]!.row, columns[0]!).plain) : null;
  };
  const sold = salesRole(table);
  return its.every((_, index) => {
    if (index === 0) return plain(0, "inputs") !== null;
    const [bought, before] = [plain(index, "inputs"), plain(index - 1, sold)];
    return bought !== null && before !== null && Number(bought) === Number(before);
  });
}

/** Who gets what, by country, actor or activity: totals, shares, and shares that sum to 100 %. */
export function distributionSection(
  writer: Writer,
  block: Block,
  charts: PlacedChart[],
  by: Naming,
  names: readonly string[],
): void {
  const slice = lastOf(block);
  const column = block.names.get(by)!;
  const groups = groupsIn(names);
  const group = texts.distribution.groups[by];
  const call = `=VC.DISTRIBUTION(${writer.range(column, slice.from, slice.to)},${writer.range(block.value, slice.from, slice.to)})`;
  writer.row += 1;
  writer.line(inPeriod(texts.distribution.heading({ group }), slice), "heading");
  writer.line(texts.distribution.note({ call: call.replaceAll(",", ", ") }), "note", 7);
  const top = writer.row;
  writer.add(
    formula(writer.at(FIRST), call, "result", {
      fills: {
        range: writer.range(FIRST, top, top + groups, FIRST + 2),
        formats: ["", block.method === "shares" ? PERCENT_FORMAT : MONEY_FORMAT, PERCENT_FORMAT],
        head: true,
      },
    }),
  );
  if (slice.isRoundable) {
    writer.add(
      text(writer.at(FIRST + 3), texts.headers.roundedShare, "numberHead"),
      formula(
        writer.at(FIRST + 3, top + 1),
        `=VC.ROUNDSHARES(${writer.range(FIRST + 1, top + 1, top + groups)},1)`,
        "result",
        { format: PERCENT_FORMAT, fills: { range: writer.range(FIRST + 3, top + 1, top + groups) } },
      ),
    );
  }
  // Right below the answer: should it ever grow, the grid says so instead of leaving a group out.
  writer.row = top + groups + 1;
  const sum = (at: number): Cell =>
    formula(writer.at(at), `=SUM(${writer.range(at, top + 1, top + groups)})`, "total", {
      format: at === FIRST + 1 && block.method !== "shares" ? MONEY_FORMAT : PERCENT_FORMAT,
    });
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
      labels: writer.range(FIRST, top, top + groups),
      values: [writer.range(FIRST + 1, top, top + groups)],
    });
  }
}

/** What of value added is paid to labour, and what is left for profit, rent, interest, depreciation and taxes. */
export function wagesSection(writer: Writer, block: Block): void {
  const wages = block.places.get("wages");
  const slice = lastOf(block);
  // A period without a column of wages has no wages, which are not 0.
  if (!wages || block.method === "shares" || !has(block, slice, "wages")) return;
  const sum = (column: number, last = column) => `SUM(${writer.range(column, slice.from, slice.to, last)})`;
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
  if (!capital || block.method !== "sales" || !has(block, slice, "capital")) return;
  const range = (place: { first: number; last: number }) => writer.range(place.first, slice.from, slice.to, place.last);
  const costs = (["inputs", "otherInputs", "wages"] as const).flatMap((role) => block.places.get(role) ?? []);
  if (costs.length === 0) return;
  const hasWages = has(block, slice, "wages");
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
  const rows = slice.to - slice.from + 1;
  for (let index = 0; index < rows; index++) {
    const isNamed = block.labels[slice.from - block.from + index] !== "";
    const at = writer.at(FIRST, top + index);
    writer.add(isNamed ? formula(at, `=${writer.at(block.labelColumn, slice.from + index)}`, "label") : text(at, ""));
  }
  const first = costs[0]!.first;
  const last = costs[costs.length - 1]!.last;
  writer.add(
    formula(
      writer.at(FIRST + 1),
      `=VC.RENT(${range(sales)},${writer.range(first, slice.from, slice.to, last)},${range(capital)},${rateCell})`,
      "result",
      { format: MONEY_FORMAT, fills: { range: writer.range(FIRST + 1, top, top + rows - 1) } },
    ),
  );
  writer.row = top + rows;
  writer.add(
    text(writer.at(FIRST), texts.total, "total"),
    formula(writer.at(FIRST + 1), `=SUM(${writer.range(FIRST + 1, top, top + rows - 1)})`, "total", {
      format: MONEY_FORMAT,
    }),
  );
  writer.row += 1;
}
