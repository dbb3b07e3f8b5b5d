/** The finding of a report on a chain, which follows the figures, and the line that says when the table has grown. */

import { sameName } from "../core/data/labels";
import type { PlacedChart } from "../sheet/figures";
import { quoteSheetName } from "../sheet/address";
import { columnOf, type Understanding } from "../tables/understanding";
import { type Block, type Slice } from "./block";
import { countNow, filledIn, type Run } from "./live-line";
import { lastOf, placeChart } from "./sections";
import { report as texts, textFormula } from "./texts";
import { FIRST, type Writer } from "./writer";

/** An error is no title. */
const orElse = (words: string, otherwise: string): string => `=IFERROR(${words},"${otherwise}")`;

export function chainTitle(writer: Writer, block: Block): string {
  return block.isSeries ? seriesTitle(writer, block) : shareTitle(writer, block);
}

function shareTitle(writer: Writer, block: Block): string {
  const slice = [...block.slices].reverse().find(({ isComplete }) => isComplete) ?? lastOf(block);
  const { from, to, period } = slice;
  const [labels, values] = [block.labelColumn, block.value].map((column) => writer.range(column, from, to));
  const inPeriod =
    <Args>(one: (args: Args) => string, other: (args: Args & { period: string }) => string) =>
    (args: Args) =>
      period ? other({ ...args, period: period.label }) : one(args);
  // The share itself, not what of it makes all shares sum to 100 %.
  const share = `ROUND(100*MAX(${values!})/SUM(${values!}),1)`;
  const largest = isRepeated(block, slice)
    ? // Names that come again are one group.
      textFormula(
        {
          name: `INDEX(VC.DISTRIBUTION(${labels!},${values!}),2,1)`,
          share: `ROUND(100*INDEX(VC.DISTRIBUTION(${labels!},${values!}),2,3),1)`,
        },
        inPeriod(texts.title, texts.titleInPeriod),
      )
    : textFormula(
        { name: `INDEX(${labels!},MATCH(MAX(${values!}),${values!},0))`, share },
        inPeriod(texts.title, texts.titleInPeriod),
      );
  const most = textFormula(
    { name: `INDEX(${labels!},MATCH(MAX(${values!}),${values!},0))`, amount: `ROUND(MAX(${values!}),2)` },
    inPeriod(texts.titleOfMost, texts.titleOfMostInPeriod),
  );
  // Two that are alike are both named, as long as they are.
  const first = `MATCH(MAX(${values!}),${values!},0)`;
  const last = `MATCH(2,INDEX(1/(${values!}=MAX(${values!})),0))`;
  const two = textFormula(
    { one: `INDEX(${labels!},${first})`, other: `INDEX(${labels!},${last})`, share },
    inPeriod(texts.titleOfTwo, texts.titleOfTwoInPeriod),
  );
  const isTwo = `COUNTIF(${values!},MAX(${values!}))=2`;
  const said = isRepeated(block, slice) ? largest : `IF(${isTwo},${two},${largest})`;
  return orElse(`IF(MIN(${values!})<0,${most},${said})`, texts.noTitle);
}

const isRepeated = ({ labels, from }: Block, slice: Slice): boolean => {
  const names = labels.slice(slice.from - from, slice.to - from + 1).map((name) => sameName(name));
  return new Set(names).size < names.length;
};

function seriesTitle(writer: Writer, block: Block): string {
  const known = block.slices.filter(({ isComplete }) => isComplete);
  const [first, last] = [known[0], known[known.length - 1]];
  if (!first?.period || !last?.period || first === last) return `="${texts.noTitleOfSeries}"`;
  const [before, after] = [writer.at(block.value, first.from), writer.at(block.value, last.from)];
  const periods = { first: first.period.label, last: last.period.label };
  const moved = (way: string) =>
    textFormula({ from: `ROUND(${before},2)`, to: `ROUND(${after},2)` }, (args) =>
      texts.titleOfSeries({ ...args, ...periods, way }),
    );
  const same = textFormula({ to: `ROUND(${after},2)` }, (args) => texts.same({ ...args, ...periods }));
  return orElse(
    `IF(${after}>${before},${moved(texts.rose)},IF(${after}<${before},${moved(texts.fell)},${same}))`,
    texts.noTitleOfSeries,
  );
}

/** A line of value added over time. */
export function seriesChart(writer: Writer, block: Block, charts: PlacedChart[]): void {
  const { periods, value, from, to } = block;
  if (periods.length < 2) return;
  writer.row += 1;
  placeChart(writer, charts, {
    kind: "line",
    title: texts.trajectory.chartOfSeries({ first: periods[0]!.label, last: periods[periods.length - 1]!.label }),
    labels: writer.range(periodColumn(block), from - 1, to),
    values: [writer.range(value, from - 1, to)],
  });
}

/** The column of the periods is the first behind the names. */
const periodColumn = ({ names }: Block): number => Math.max(FIRST, ...names.values()) + 1;

/** The longest text within a formula that Excel takes. */
const LONGEST_TEXT = 250;

const quoted = (words: string): string =>
  (words.match(new RegExp(`.{1,${LONGEST_TEXT}}`, "gsu")) ?? [""])
    .map((part) => `"${part.replaceAll('"', '""')}"`)
    .join("&");

/** The lead, and in its place how many links the sheet has by now, where those are others than when the report was made. */
export function liveLine(table: Understanding, block: Block, lead: string): string | null {
  const { grid, records } = table;
  const [first, last] = [records[0], records[records.length - 1]];
  const column = (["link", "activity", "actor", "country", "period"] as const)
    .map((role) => columnOf(table, role))
    .find((each) => each !== undefined);
  if (first === undefined || last === undefined || !column) return null;
  const run: Run = { isDown: true, row: first, column: column.index, count: last - first + 1 };
  // Totals, sections and hidden rows between the records are none; an empty row that is inserted is none yet.
  const hidden = (grid.hiddenRows ?? []).filter((row) => row > first && row < last).length;
  const others = filledIn(grid, run) + hidden - records.length;
  const count = `(${countNow(grid, run, "filled")}${others === 0 ? "" : others > 0 ? `-${others}` : `+${-others}`})`;
  const say = textFormula({ now: count }, (args) =>
    (block.isSeries ? texts.liveOfSeries : texts.live)({
      ...args,
      sheet: quoteSheetName(grid.sheet),
      built: records.length,
    }),
  );
  return `=IF(${count}=${records.length},${quoted(lead)},${say})`;
}
