/**
 * A firm among its peers, an indicator a row: the peers as a line from the worst to the best with the middle half and the
 * median on it, the firm as a dot. Indicators have units of their own, so each row has a scale of its own.
 */
import { Decimal } from "../core/numbers/decimal";
import { type Answer, type AnswerCell, figureIn, tableCell } from "./answer";
import { percent, type Style, styleFor, whole, withUnit } from "./numerals";
import type { Theme } from "./palette";
import { type Drawing, FACES_BY_ROLE, type Frame, type Picture, picture, words } from "./picture";
import { type Row, rowsOf, WIDE_FROM } from "./rows";
import { lowered, SAMPLE, seriesKey } from "./series-key";
import { path, svg, type SvgNode } from "./svg";
import { textWidth } from "./text-metrics";
import { pictures as texts } from "./texts";

export interface Indicator {
  readonly name: string;
  readonly own: AnswerCell;
  /** Of the peers alone. */
  readonly best: AnswerCell;
  readonly betterQuartile: AnswerCell;
  readonly median: AnswerCell;
  readonly worseQuartile: AnswerCell;
  readonly worst: AnswerCell;
  readonly rank: AnswerCell;
  readonly of: AnswerCell;
  /** Below 0 is behind, above 0 ahead of all. */
  readonly gap: AnswerCell;
}

const FIGURES = ["own", "best", "betterQuartile", "median", "worseQuartile", "worst"] as const;
const BAR_HEIGHT = 32;
const MAX_NAMES = 3;
const MOST_DECIMALS = 6;

export const benchmarkIn = ({ rows }: Answer): readonly Indicator[] =>
  rows.map((row) => ({
    name: row.name,
    own: row.at("Own"),
    best: row.at("Best"),
    betterQuartile: row.at("Better quartile"),
    median: row.at("Median"),
    worseQuartile: row.at("Worse quartile"),
    worst: row.at("Worst"),
    rank: row.at("Rank"),
    of: row.at("Of"),
    gap: row.at("Gap to best"),
  }));

export function benchmark(indicators: readonly Indicator[], frame: Frame): Picture {
  const furthest = furthestBehind(indicators);
  const about = indicators.find(({ name }) => name === frame.about);
  const strong = about ?? (furthest.length === 1 ? furthest[0] : undefined);
  const all = texts.benchmark;
  return picture(frame, {
    title: about ? sentenceOn(about) : findingOf(indicators, furthest),
    subtitle: all.subtitle,
    draw: (width) => drawn(indicators, strong, width, frame),
    notes: [
      all.gapNote,
      ...(indicators.some(({ best, betterQuartile }) => figureIn(best) && !figureIn(betterQuartile))
        ? [all.quartileNote]
        : []),
    ],
    table: {
      head: [
        all.indicator,
        all.own,
        all.best,
        all.betterQuartile,
        all.median,
        all.worseQuartile,
        all.worst,
        all.rank,
        all.of,
        all.gap,
      ],
      rows: indicators.map((indicator) => {
        const style = styleOf(indicator);
        return [
          { shown: indicator.name },
          ...FIGURES.map((each) => tableCell(indicator[each], (figure) => withUnit(figure, "", style))),
          ...[indicator.rank, indicator.of].map((cell) => tableCell(cell, whole)),
          tableCell(indicator.gap, signed),
        ];
      }),
    },
  });
}

const signed = (gap: Decimal): string => (gap.gt(0) ? `+${percent(gap)}` : percent(gap));

const gapOf = ({ gap }: Indicator): Decimal | null => figureIn(gap);

/** Those furthest behind the best peer: several where they are equal, none where none is behind. */
function furthestBehind(indicators: readonly Indicator[]): Indicator[] {
  const least = indicators.reduce((found, each) => Decimal.min(found, gapOf(each) ?? 0), new Decimal(0));
  return least.isZero() ? [] : indicators.filter((each) => gapOf(each)?.eq(least));
}

function sentenceOn(indicator: Indicator): string {
  const { name, own, best, rank, of } = indicator;
  const [place, count, gap] = [figureIn(rank), figureIn(of), gapOf(indicator)];
  if (!figureIn(own)) return texts.benchmark.noOwn({ name });
  if (!figureIn(best) || !place || !count) return texts.benchmark.noPeers({ name });
  const said = { name, rank: whole(place), of: whole(count) };
  if (!gap) return texts.benchmark.ranked(said);
  if (gap.isZero()) return texts.benchmark.level(said);
  return (gap.lt(0) ? texts.benchmark.behind : texts.benchmark.ahead)({ ...said, gap: percent(gap.abs()) });
}

function findingOf(indicators: readonly Indicator[], furthest: readonly Indicator[]): string {
  const [only, ...others] = indicators;
  if (only && others.length === 0) return sentenceOn(only);
  const known = indicators.filter((each) => gapOf(each)).length;
  const ranked = indicators.filter(({ rank }) => figureIn(rank));
  const [first] = furthest;
  if (!first) {
    if (known > 0 && known === indicators.length) return texts.benchmark.noneBehind({ total: known });
    return ranked.length === 0
      ? texts.benchmark.title
      : texts.benchmark.rankedFirst({
          count: ranked.filter(({ rank }) => figureIn(rank)!.eq(1)).length,
          total: ranked.length,
        });
  }
  const gap = percent(gapOf(first)!.abs());
  // Of indicators without a gap nobody can say which is further behind.
  const among = known === ranked.length ? 0 : known;
  if (furthest.length === 1) return texts.benchmark.furthest({ name: first.name, gap, among });
  return furthest.length <= MAX_NAMES
    ? texts.benchmark.tied({ names: furthest.map(({ name }) => name).join(", "), gap, among })
    : texts.benchmark.manyTied({ count: furthest.length, total: indicators.length, gap });
}

/** As few digits as tell the figures of the row apart. */
function styleOf(indicator: Indicator): Style {
  const figures = FIGURES.flatMap((each) => figureIn(indicator[each]) ?? []);
  const style = styleFor(figures);
  const different = new Set(figures.map(String)).size;
  const needed = Math.max(0, ...figures.map((figure) => figure.div(style.divisor).decimalPlaces()));
  let decimals = Math.min(needed, style.decimals);
  const shown = () => new Set(figures.map((figure) => figure.div(style.divisor).toFixed(decimals))).size;
  while (decimals < MOST_DECIMALS && shown() < different) decimals += 1;
  return { ...style, decimals };
}

/** From 0, the worst figure of the row, to 1, the best: the firm's own may be either. */
function placesOf(indicator: Indicator): (cell: AnswerCell) => number | null {
  const { own, best, worst, rank } = indicator;
  const figures = FIGURES.flatMap((each) => figureIn(indicator[each]) ?? []);
  if (figures.length === 0) return () => null;
  const [least, most] = [Decimal.min(...figures), Decimal.max(...figures)];
  const [top, bottom, its] = [best, worst, own].map(figureIn);
  // Peers that are all equal do not tell which way is good; the firm's rank among them does.
  const isHigh =
    !top || !bottom || !top.eq(bottom)
      ? !top || !bottom || top.gt(bottom)
      : !its || its.gt(top) === figureIn(rank)?.eq(1);
  return (cell) => {
    const figure = figureIn(cell);
    if (!figure) return null;
    if (least.eq(most)) return 0.5;
    const place = figure.minus(least).div(most.minus(least)).toNumber();
    return isHigh ? place : 1 - place;
  };
}

interface Parts {
  readonly range: (from: number, to: number, y: number) => SvgNode;
  readonly box: (from: number, to: number, y: number) => SvgNode;
  readonly median: (x: number, y: number) => SvgNode;
  readonly own: (x: number, y: number) => SvgNode;
}

const partsIn = (theme: Theme): Parts => ({
  range: (from, to, y) =>
    svg("path", {
      d: path("M", from, y - 4, "v", 8, "M", from, y, "H", to, "M", to, y - 4, "v", 8),
      stroke: theme.bar,
      "stroke-width": 2,
      fill: "none",
    }),
  box: (from, to, y) =>
    svg("rect", {
      x: Math.min(from, to),
      y: y - 5,
      width: Math.max(Math.abs(to - from), 1),
      height: 10,
      fill: theme.track,
      stroke: theme.bar,
      "stroke-width": 1.5,
    }),
  median: (x, y) => svg("path", { d: path("M", x, y - 7, "v", 14), stroke: theme.ink, "stroke-width": 2 }),
  own: (x, y) => svg("circle", { cx: x, cy: y, r: 5.5, fill: theme.accent, stroke: theme.ground, "stroke-width": 1.5 }),
});

function drawn(
  indicators: readonly Indicator[],
  strong: Indicator | undefined,
  width: number,
  { theme }: Frame,
): Drawing {
  const parts = partsIn(theme);
  const middle = SAMPLE.height / 2;
  const key = seriesKey(
    [
      { name: texts.benchmark.own, sample: (x, y) => [parts.own(x + SAMPLE.width / 2, y + middle)] },
      { name: texts.benchmark.keyRange, sample: (x, y) => [parts.range(x + 1, x + SAMPLE.width - 1, y + middle)] },
      { name: texts.benchmark.keyMedian, sample: (x, y) => [parts.median(x + SAMPLE.width / 2, y + middle)] },
      ...(indicators.some(({ betterQuartile }) => figureIn(betterQuartile))
        ? [
            {
              name: texts.benchmark.keyMiddle,
              sample: (x: number, y: number) => [parts.box(x + 3, x + SAMPLE.width - 3, y + middle)],
            },
          ]
        : []),
    ],
    width,
    theme,
  );
  const isWide = width >= WIDE_FROM;
  const rows = indicators.map((indicator): Row => {
    const style = styleOf(indicator);
    const shown = (cell: AnswerCell) => tableCell(cell, (figure) => withUnit(figure, "", style)).shown;
    const [rank, of] = [figureIn(indicator.rank), figureIn(indicator.of)];
    const figures = [
      shown(indicator.own),
      rank && of ? texts.benchmark.rankOf({ rank: whole(rank), of: whole(of) }) : "",
      tableCell(indicator.gap, signed).shown,
    ];
    return {
      name: indicator.name,
      label: texts.benchmark.mark({
        finding: sentenceOn(indicator),
        own: shown(indicator.own),
        worst: shown(indicator.worst),
        median: shown(indicator.median),
        best: shown(indicator.best),
      }),
      from: 0,
      to: 1,
      fill: "none",
      figures: isWide ? figures : figures.slice(0, 2),
      isStrong: indicator === strong,
      draw: (x, top) =>
        glyphs(indicator, parts, shown, (cell) => inPixels(placesOf(indicator)(cell), x), [x(0), x(1)], top, theme),
    };
  });
  const heads = [texts.benchmark.own, texts.benchmark.rank, texts.benchmark.gap];
  const drawing = rowsOf(rows, width, {
    theme,
    heads: isWide ? heads : heads.slice(0, 2),
    unit: "",
    barHeight: BAR_HEIGHT,
    hasAxis: false,
  });
  return {
    height: key.height + drawing.height,
    nodes: [...key.nodes, lowered(svg("g", {}, ...drawing.nodes), key.height)],
  };
}

/** Room for half a dot at either end. */
const INSET = 8;
function inPixels(place: number | null, x: (value: number) => number): number | null {
  if (place === null) return null;
  const [start, end] = [x(0) + INSET, x(1) - INSET];
  return start + place * (end - start);
}

function glyphs(
  { own, best, betterQuartile, median, worseQuartile, worst }: Indicator,
  parts: Parts,
  shown: (cell: AnswerCell) => string,
  at: (cell: AnswerCell) => number | null,
  [start, end]: readonly [number, number],
  top: number,
  theme: Theme,
): SvgNode[] {
  const y = top + 8;
  const [left, right] = [at(worst), at(best)];
  const [from, to, middle, its] = [at(worseQuartile), at(betterQuartile), at(median), at(own)];
  const face = FACES_BY_ROLE.small;
  const below = (x: number, cell: AnswerCell, anchor: "start" | "middle" | "end") =>
    words(x, y + 20, shown(cell), face, theme.quiet, anchor);
  const ends: SvgNode[] = [];
  if (left !== null && right !== null) {
    const isApart = right - left > textWidth(shown(worst), face) + textWidth(shown(best), face) + 8;
    // Where both figures have no room they are in the table and in the mark.
    if (left === right)
      ends.push(below(left, best, left < start + INSET ? "start" : left > end - INSET ? "end" : "middle"));
    else if (isApart) ends.push(below(left - 4, worst, "start"), below(right + 4, best, "end"));
  }
  return [
    ...(left !== null && right !== null ? [parts.range(left, right, y)] : []),
    ...(from !== null && to !== null ? [parts.box(from, to, y)] : []),
    ...(middle !== null ? [parts.median(middle, y)] : []),
    ...(its !== null ? [parts.own(its, y)] : []),
    ...ends,
  ];
}
