/** The finding of a report on a chain, which follows the figures. */

import { sameName } from "../core/data/labels";
import type { PlacedChart } from "../sheet/figures";
import type { Block } from "./block";
import { lastOf, placeChart } from "./sections";
import { listOf, type Slice } from "./slice";
import { report as texts, amountText, textFormula } from "./texts";
import { FIRST, type Writer } from "./writer";

/** `leftOut`: links that are in no figure. `isWhole`: a formula that is true while the report has all links of the sheet; without them there is no finding. */
export function chainTitle(
  writer: Writer,
  block: Block,
  isWhole: string | null,
  leftOut: readonly string[] = [],
): string {
  const [words, otherwise] = block.isSeries
    ? [seriesTitle(writer, block), texts.noTitleOfSeries]
    : [shareTitle(writer, block), texts.noTitle];
  if (words === null) return `="${otherwise}"`;
  const said = leftOut.length === 0 ? words : `${words}&${quoted(withoutWords(leftOut))}`;
  // An error is no title.
  return `=IFERROR(${isWhole === null ? said : `IF(${isWhole},${said},"${otherwise}")`},"${otherwise}")`;
}

/** So many links that are left out are named. */
const MOST_NAMED = 2;

/** Of whom the shares are not. */
function withoutWords(names: readonly string[]): string {
  if (names.length > MOST_NAMED) return texts.titleWithoutMany({ count: names.length });
  return texts.titleWithout({
    names: names.length === 2 ? texts.two({ names: names[0]!, last: names[1]! }) : names[0]!,
  });
}

const quoted = (words: string): string => `"${words.replaceAll('"', '""')}"`;

function shareTitle(writer: Writer, block: Block): string {
  // A period that lacks links of another says nothing of all of them.
  const complete = block.slices.filter(({ isComplete }) => isComplete);
  const most = Math.max(...complete.map(namesIn));
  const slice = complete.filter((each) => namesIn(each) === most).at(-1) ?? lastOf(block);
  const said = titleOfSlice(writer, block, slice);
  // A later period that lacks figures is the one to speak of once it has them all.
  const later = block.slices
    .slice(block.slices.indexOf(slice) + 1)
    .filter((each) => namesIn(each) >= most)
    .at(-1);
  if (!later) return said;
  // Asked of the figures themselves: what is computed from them may spill after the title was calculated.
  const figures = [...block.places.values()].map(({ first, last }) => listOf(writer, later, first, last));
  return `IF(ISNUMBER(SUM(${figures.join(",")})),${titleOfSlice(writer, block, later)},${said})`;
}

function titleOfSlice(writer: Writer, block: Block, slice: Slice): string {
  const { period } = slice;
  const [labels, values] = [block.labelColumn, block.value].map((column) => listOf(writer, slice, column));
  const inPeriod =
    <Args>(one: (args: Args) => string, other: (args: Args & { period: string }) => string) =>
    (args: Args) =>
      period ? other({ ...args, period: period.label }) : one(args);
  // The share itself, not what of it makes all shares sum to 100 %.
  const share = `ROUND(100*MAX(${values!})/SUM(${values!}),1)`;
  // Names that come again are one group.
  const groups = `VC.DISTRIBUTION(${labels!},${values!})`;
  const group = textFormula(
    { name: `INDEX(${groups},2,1)`, share: `ROUND(100*INDEX(${groups},2,3),1)` },
    inPeriod(texts.title, texts.titleInPeriod),
  );
  const first = `INDEX(${labels!},MATCH(MAX(${values!}),${values!},0))`;
  const one = textFormula({ name: first, share }, inPeriod(texts.title, texts.titleInPeriod));
  const amount = textFormula(
    { name: first, amount: amountText(`MAX(${values!})`) },
    inPeriod(texts.titleOfMost, texts.titleOfMostInPeriod),
  );
  // Two that are alike are both named, as long as they are.
  const last = `MATCH(2,INDEX(1/(${values!}=MAX(${values!})),0))`;
  const two = textFormula(
    { one: first, other: `INDEX(${labels!},${last})`, share },
    inPeriod(texts.titleOfTwo, texts.titleOfTwoInPeriod),
  );
  const isTwo = `SUMPRODUCT(1*(${values!}=MAX(${values!})))=2`;
  const single = `IF(${isTwo},${two},${one})`;
  const said = isRepeated(slice)
    ? group
    : slice.source
      ? `IF(ROWS(${groups})>ROWS(${labels!}),${single},${group})`
      : single;
  return `IF(MIN(${values!})<0,${amount},${said})`;
}

const namesIn = ({ labels }: Slice): number => new Set(labels.map((name) => sameName(name))).size;

const isRepeated = (slice: Slice): boolean => namesIn(slice) < slice.labels.length;

function seriesTitle(writer: Writer, block: Block): string | null {
  const known = block.slices.filter(({ isComplete }) => isComplete);
  const [first, last] = [known[0], known[known.length - 1]];
  if (!first?.period || !last?.period || first === last) return null;
  const [before, after] = [writer.at(block.value, first.from), writer.at(block.value, last.from)];
  const periods = { first: first.period.label, last: last.period.label };
  const moved = (way: string) =>
    textFormula({ from: amountText(before), to: amountText(after) }, (args) =>
      texts.titleOfSeries({ ...args, ...periods, way }),
    );
  const same = textFormula({ to: amountText(after) }, (args) => texts.same({ ...args, ...periods }));
  return `IF(${after}>${before},${moved(texts.rose)},IF(${after}<${before},${moved(texts.fell)},${same}))`;
}

/** A line of value added over time. */
export function seriesChart(writer: Writer, block: Block, charts: PlacedChart[]): void {
  const { periods, value, from } = block;
  const { to } = lastOf(block);
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
