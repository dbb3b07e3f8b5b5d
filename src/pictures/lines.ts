/**
 * Lines over time, a few of them: each with dashes and points of its own, named at its end, or in a key above where the
 * picture is narrow. A missing period is a gap, and never bridged.
 */
import {
  line,
  symbol,
  symbolCircle,
  symbolDiamond,
  symbolSquare,
  symbolTriangle,
  symbolWye,
  type SymbolType,
} from "d3-shape";
import type { Decimal } from "../core/numbers/decimal";
import { ruleAcross, type Scale, scaleOver, ticksOf, verticalAxis } from "./axis";
import { apart, sparse } from "./labels";
import type { Theme } from "./palette";
import { type Drawing, FACES_BY_ROLE, type Frame, haloed, widest, words } from "./picture";
import { mark, path, decorative, svg, type SvgNode } from "./svg";
import { textWidth, wrap } from "./text-metrics";

export interface Period {
  readonly label: string;
  /** Its place in time. */
  readonly at: number;
}

export interface Series {
  readonly name: string;
  /** What else is said about it: a flag, the last figure. */
  readonly remark: string;
  /** One for each period; null where it is missing. */
  readonly figures: readonly (Decimal | null)[];
  readonly isStrong?: boolean;
  /** In place of the hue that its position gives. */
  readonly stroke?: string;
}

/** A height that means something, such as half of a rise, and when it is reached. */
export interface Level {
  readonly name: string;
  readonly at: number;
  readonly reached: readonly { readonly at: number; readonly stroke: string }[];
}

interface Options {
  readonly frame: Frame;
  readonly label: (figure: Decimal, decimals: number) => string;
  /** A figure in full, with its unit. */
  readonly said: (figure: Decimal) => string;
  readonly rule: number;
  readonly withZero: boolean;
  /** Turns a figure into the axis's. */
  readonly placed?: (figure: Decimal) => number;
  readonly levels?: readonly Level[];
}

/** No more lines than people can follow in one frame. */
export const MAX_LINES = 5;
const DASHES = [undefined, "7 4", "2 3", "10 3 2 3", "4 2"] as const;
const SYMBOLS: readonly SymbolType[] = [symbolCircle, symbolSquare, symbolTriangle, symbolDiamond, symbolWye];

/** From this width on there is room for names at the ends of lines. */
const WIDE_FROM = 460;
const LINE_HEIGHT = 15;
const BOLD = { ...FACES_BY_ROLE.small, bold: true };
/** Beyond so many periods only the ends have points. */
const MAX_POINTS = 24;

export function linesOf(
  periods: readonly Period[],
  series: readonly Series[],
  width: number,
  {
    frame: { theme, stretch = 1 },
    label,
    said,
    rule,
    withZero,
    placed = (figure) => figure.toNumber(),
    levels = [],
  }: Options,
): Drawing {
  const isWide = width >= WIDE_FROM;
  const key = !isWide && series.length > 1 ? keyOf(series, width, theme) : { height: 10, nodes: [] };
  const top = key.height;
  const endRoom = isWide ? roomForNames(series, width) : 4;
  const ends = series.map((each) => namedLines(each, endRoom - 2));
  const endsHeight = ends.reduce((sum, texts) => sum + texts.length * LINE_HEIGHT + 6, 0);
  const bottom = top + Math.max(190 * stretch, isWide ? endsHeight : 0);

  const all = series.flatMap(({ figures }) => figures.flatMap((figure) => (figure ? [placed(figure)] : [])));
  const heights = [...all, ...levels.map(({ at }) => at)];
  const y = scaleOver(withZero ? heights : [...heights, rule], [bottom, top + 8], { withZero, isRound: !withZero });
  const ticks = ticksOf(y, 5, label);
  const tickWidth = widest(
    ticks.map((tick) => tick.label),
    FACES_BY_ROLE.small,
  );
  const left = tickWidth + 10;
  const right = width - (isWide ? endRoom + 16 : 8);
  const times = periods.map(({ at }) => at);
  const x = scaleOver(times, [left + 8, right], { withZero: false });
  const middles = times.map((at) => x(at));

  const lines = series.map((each, index): Line => ({
    series: each,
    style: series.length > 1 ? styleFor(each, index, theme) : styleAlone(each, theme),
    points: each.figures.map((figure, period) => ({
      period,
      figure,
      x: middles[period]!,
      y: figure ? y(placed(figure)) : NaN,
    })),
    last: lastKnown(each.figures),
  }));
  const tops = apart(
    lines.map(({ points, last }, index) => ({
      middle: last === undefined ? bottom : points[last]!.y,
      height: ends[index]!.length * LINE_HEIGHT + 6,
    })),
    top - 4,
    bottom + 4,
  );
  const named = levelMarks(levels, { x, y, left, right, top, bottom }, theme);
  return {
    height: bottom + 22,
    nodes: [
      ...key.nodes,
      verticalAxis(y, left, right, ticks, theme),
      ruleAcross(y(rule), left, right, theme),
      periodNames(periods, middles, width, bottom, theme),
      ...named.map(({ line }) => line),
      ...lines.flatMap((each, index) => [
        lineMark(each, isWide ? nameAtEnd(each, ends[index]!, right, tops[index]!, theme) : []),
        ...pointMarks(each, periods, said, theme),
      ]),
      ...named.map(({ name }) => name),
    ],
  };
}

interface LineStyle {
  readonly stroke: string;
  readonly dash: string | undefined;
  readonly symbol: SymbolType;
}

interface Line {
  readonly series: Series;
  readonly style: LineStyle;
  readonly points: readonly { readonly period: number; readonly figure: Decimal | null; x: number; y: number }[];
  /** The last period that has a figure. */
  readonly last: number | undefined;
}

type NameLine = { readonly words: string; readonly isName: boolean };

const styleFor = ({ stroke }: Series, index: number, { lines }: Theme): LineStyle => ({
  stroke: stroke ?? lines[index % lines.length]!,
  dash: DASHES[index % DASHES.length],
  symbol: SYMBOLS[index % SYMBOLS.length]!,
});

/** One line is told apart from no other. */
const styleAlone = ({ stroke }: Series, { accent }: Theme): LineStyle => ({
  stroke: stroke ?? accent,
  dash: undefined,
  symbol: SYMBOLS[0]!,
});

const dashed = ({ dash }: LineStyle) => (dash === undefined ? {} : { "stroke-dasharray": dash });

const pointAt = ({ stroke, symbol: shape }: LineStyle, x: number, y: number, theme: Theme): SvgNode =>
  svg("path", {
    d: symbol(shape, 48)() ?? "",
    transform: `translate(${round(x)} ${round(y)})`,
    fill: stroke,
    stroke: theme.ground,
    "stroke-width": 1,
  });

const nameLine = (x: number, y: number, { words: text, isName }: NameLine, isBold: boolean, theme: Theme): SvgNode =>
  words(x, y, text, isName && isBold ? BOLD : FACES_BY_ROLE.small, isName ? theme.ink : theme.quiet);

/** The lines and their names above the plot, where there is no room at their ends. */
function keyOf(series: readonly Series[], width: number, theme: Theme): Drawing {
  const nodes: SvgNode[] = [];
  let top = 10;
  for (const [index, each] of series.entries()) {
    const style = styleFor(each, index, theme);
    const texts = namedLines(each, width - 38);
    nodes.push(
      decorative(
        svg("path", {
          d: path("M", 0, top + 6, "H", 30),
          stroke: style.stroke,
          "stroke-width": 2,
          ...dashed(style),
        }),
        pointAt(style, 15, top + 6, theme),
      ),
    );
    for (const [row, text] of texts.entries())
      nodes.push(decorative(nameLine(38, top + 10 + row * LINE_HEIGHT, text, each.isStrong === true, theme)));
    top += texts.length * LINE_HEIGHT + 3;
  }
  return { height: top + 8, nodes };
}

function roomForNames(series: readonly Series[], width: number): number {
  const texts = series.flatMap(({ name, remark }) => [name, remark]);
  return Math.min(widest(texts, BOLD) + 4, width * 0.34);
}

function periodNames(
  periods: readonly Period[],
  middles: readonly number[],
  width: number,
  bottom: number,
  theme: Theme,
): SvgNode {
  const widths = periods.map((period) => textWidth(period.label, FACES_BY_ROLE.small));
  return decorative(
    ...sparse(middles, widths).map((index) => {
      const half = widths[index]! / 2;
      return words(
        Math.min(Math.max(middles[index]!, half), width - half),
        bottom + 16,
        periods[index]!.label,
        FACES_BY_ROLE.small,
        theme.quiet,
        "middle",
      );
    }),
  );
}

/** Broken lines across, named above them on the right; and down to the time at which each is reached. */
function levelMarks(
  levels: readonly Level[],
  plot: { x: Scale; y: Scale; left: number; right: number; top: number; bottom: number },
  theme: Theme,
): { line: SvgNode; name: SvgNode }[] {
  const { x, y, left, right, top, bottom } = plot;
  const face = FACES_BY_ROLE.small;
  const tops = apart(
    levels.map(({ at }) => ({ middle: y(at) - LINE_HEIGHT / 2, height: LINE_HEIGHT })),
    top - 12,
    bottom,
  );
  return levels.map(({ name, at, reached }, index) => ({
    line: decorative(
      svg("path", {
        d: path("M", left, y(at), "H", right),
        stroke: theme.edge,
        "stroke-width": 1,
        "stroke-dasharray": "5 4",
      }),
      ...reached.map((time) =>
        svg("path", {
          d: path("M", x(time.at), y(at), "V", bottom),
          stroke: time.stroke,
          "stroke-width": 1.25,
          "stroke-dasharray": "2 3",
        }),
      ),
    ),
    // Over the lines of figures, with a rim.
    name: decorative(
      ...wrap(name, right - left - 8, face, 1).map((text) =>
        haloed(words(right - 4, tops[index]! + LINE_HEIGHT - 6, text, face, theme.quiet, "end"), theme),
      ),
    ),
  }));
}

/** Its name at the line's end, and a thin line that leads there. */
function nameAtEnd(
  { series, points, last }: Line,
  texts: readonly NameLine[],
  right: number,
  top: number,
  theme: Theme,
): SvgNode[] {
  if (last === undefined) return [];
  const end = points[last]!;
  return [
    svg("path", {
      d: path("M", end.x + 6, end.y, "L", right + 10, top + 9),
      fill: "none",
      stroke: theme.edge,
      "stroke-width": 0.75,
    }),
    ...texts.map((text, row) =>
      nameLine(right + 14, top + 12 + row * LINE_HEIGHT, text, series.isStrong === true, theme),
    ),
  ];
}

function lineMark({ series, style, points }: Line, name: readonly SvgNode[]): SvgNode {
  const d =
    line<Line["points"][number]>(
      (at) => at.x,
      (at) => at.y,
    ).defined(({ figure }) => figure !== null)(points) ?? "";
  return mark(
    [series.name, series.remark].filter((text) => text !== "").join(": "),
    svg("path", {
      d,
      fill: "none",
      stroke: style.stroke,
      "stroke-width": series.isStrong ? 3 : 2,
      "stroke-linejoin": "round",
      ...dashed(style),
    }),
    ...name,
  );
}

function pointMarks(
  { series: { name, figures }, style, points, last }: Line,
  periods: readonly Period[],
  said: Options["said"],
  theme: Theme,
): SvgNode[] {
  const first = figures.findIndex((figure) => figure !== null);
  const hasPoint = (period: number) =>
    periods.length <= MAX_POINTS || period === first || period === last || isAlone(figures, period);
  return points.flatMap(({ period, figure, x, y }) =>
    figure && hasPoint(period)
      ? [
          mark(
            `${name}, ${periods[period]!.label}: ${said(figure)}`,
            svg("circle", { class: "reach", cx: x, cy: y, r: 9, fill: "none", "pointer-events": "all" }),
            pointAt(style, x, y, theme),
          ),
        ]
      : [],
  );
}

/** The name in two lines at most, and what is said of it in two more. */
function namedLines({ name, remark }: Series, room: number): NameLine[] {
  return [
    ...wrap(name, room, BOLD, 2).map((text) => ({ words: text, isName: true })),
    ...wrap(remark, room, FACES_BY_ROLE.small, 2).map((text) => ({ words: text, isName: false })),
  ];
}

function lastKnown(figures: readonly (Decimal | null)[]): number | undefined {
  const known = figures.flatMap((figure, index) => (figure ? [index] : []));
  return known.at(-1);
}

/** A figure between two gaps, which no line would show. */
const isAlone = (figures: readonly (Decimal | null)[], at: number) =>
  (figures[at - 1] ?? null) === null && (figures[at + 1] ?? null) === null;

const round = (value: number) => Math.round(value * 100) / 100;
