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
import { ruleAcross, scaleOver, ticksOf, verticalAxis } from "./axis";
import { apart, sparse } from "./labels";
import { type Drawing, FACES_BY_ROLE, type Frame, widest, words } from "./picture";
import { mark, path, decorative, svg, type SvgNode } from "./svg";
import { textWidth, wrap } from "./text-metrics";

export interface Period {
  readonly label: string;
  /** Where it stands in time. */
  readonly at: number;
}

export interface Series {
  readonly name: string;
  /** What is said of it besides: a flag, the last figure. */
  readonly remark: string;
  /** One for each period; null where it is missing. */
  readonly figures: readonly (Decimal | null)[];
  readonly isStrong?: boolean;
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
}

/** No more lines than people can follow in one frame. */
export const MAX_LINES = 5;
const dashes = [undefined, "7 4", "2 3", "10 3 2 3", "4 2"] as const;
const symbols: readonly SymbolType[] = [symbolCircle, symbolSquare, symbolTriangle, symbolDiamond, symbolWye];

const WIDE_FROM = 460;
const LINE_HEIGHT = 15;
/** Beyond so many periods only the ends have points. */
const MAX_POINTS = 24;

export function linesOf(
  periods: readonly Period[],
  series: readonly Series[],
  width: number,
  { frame: { theme }, label, said, rule, withZero, placed = (figure) => figure.toNumber() }: Options,
): Drawing {
  const isWide = width >= WIDE_FROM;
  const nodes: SvgNode[] = [];
  const style = (index: number) => ({
    stroke: theme.lines[index % theme.lines.length]!,
    dash: dashes[index % dashes.length],
    symbol: symbols[index % symbols.length]!,
  });
  const point = (index: number, x: number, y: number) => {
    const { stroke, symbol: shape } = style(index);
    return svg("path", {
      d: symbol(shape, 48)() ?? "",
      transform: `translate(${round(x)} ${round(y)})`,
      fill: stroke,
      stroke: theme.ground,
      "stroke-width": 1,
    });
  };

  // Narrow: the key first.
  let top = 10;
  if (!isWide && series.length > 1) {
    for (const [index, each] of series.entries()) {
      const { stroke, dash } = style(index);
      nodes.push(
        decorative(
          svg("path", {
            d: path("M", 0, top + 6, "H", 30),
            stroke,
            "stroke-width": 2,
            ...(dash && { "stroke-dasharray": dash }),
          }),
          point(index, 15, top + 6),
        ),
      );
      for (const [row, text] of namedLines(each, width - 38).entries()) {
        nodes.push(
          decorative(
            words(
              38,
              top + 10 + row * LINE_HEIGHT,
              text.words,
              text.isName && each.isStrong ? { ...FACES_BY_ROLE.small, bold: true } : FACES_BY_ROLE.small,
              text.isName ? theme.ink : theme.quiet,
            ),
          ),
        );
      }
      top += namedLines(each, width - 38).length * LINE_HEIGHT + 3;
    }
    top += 8;
  }

  const endRoom = isWide
    ? Math.min(
        widest(
          series.flatMap(({ name, remark }) => [name, remark]),
          { ...FACES_BY_ROLE.small, bold: true },
        ) + 4,
        width * 0.34,
      )
    : 4;
  const ends = series.map((each) => namedLines(each, endRoom - 2));
  const plotHeight = Math.max(190, isWide ? ends.reduce((sum, texts) => sum + texts.length * LINE_HEIGHT + 6, 0) : 0);
  const bottom = top + plotHeight;

  const all = series.flatMap(({ figures }) => figures.flatMap((figure) => (figure ? [placed(figure)] : [])));
  const y = scaleOver(withZero ? all : [...all, rule], [bottom, top + 8], { withZero, isRound: !withZero });
  const ticks = ticksOf(y, 5, label);
  const left =
    widest(
      ticks.map((tick) => tick.label),
      FACES_BY_ROLE.small,
    ) + 10;
  const right = width - (isWide ? endRoom + 16 : 8);
  const times = periods.map(({ at }) => at);
  const x = scaleOver(times, [left + 8, right], { withZero: false });

  nodes.push(verticalAxis(y, left, right, ticks, theme), ruleAcross(y(rule), left, right, theme));

  const middles = periods.map(({ at }) => x(at));
  const shown = sparse(
    middles,
    periods.map((period) => textWidth(period.label, FACES_BY_ROLE.small)),
  );
  nodes.push(
    decorative(
      ...shown.map((index) => {
        const half = textWidth(periods[index]!.label, FACES_BY_ROLE.small) / 2;
        return words(
          Math.min(Math.max(middles[index]!, half), width - half),
          bottom + 16,
          periods[index]!.label,
          FACES_BY_ROLE.small,
          theme.quiet,
          "middle",
        );
      }),
    ),
  );

  const lastAt = series.map(({ figures }) => lastKnown(figures));
  const tops = apart(
    series.map((_, index) => {
      const last = lastAt[index];
      return {
        middle: last === undefined ? bottom : y(placed(series[index]!.figures[last]!)),
        height: ends[index]!.length * LINE_HEIGHT + 6,
      };
    }),
    top - 4,
    bottom + 4,
  );

  for (const [index, each] of series.entries()) {
    const { stroke, dash } = style(index);
    const points = each.figures.map((figure, period) => ({
      period,
      figure,
      x: middles[period]!,
      y: figure ? y(placed(figure)) : NaN,
    }));
    const d =
      line<(typeof points)[number]>(
        (at) => at.x,
        (at) => at.y,
      ).defined(({ figure }) => figure !== null)(points) ?? "";
    const last = lastAt[index];
    const first = each.figures.findIndex((figure) => figure !== null);
    const hasPoint = (period: number) =>
      periods.length <= MAX_POINTS || period === first || period === last || isAlone(each.figures, period);

    const parts: SvgNode[] = [
      svg("path", {
        d,
        fill: "none",
        stroke,
        "stroke-width": each.isStrong ? 3 : 2,
        "stroke-linejoin": "round",
        ...(dash && { "stroke-dasharray": dash }),
      }),
    ];
    if (isWide && last !== undefined) {
      const labelTop = tops[index]!;
      const [fromX, fromY] = [middles[last]!, y(placed(each.figures[last]!))];
      parts.push(
        svg("path", {
          d: path("M", fromX + 6, fromY, "L", right + 10, labelTop + 9),
          fill: "none",
          stroke: theme.edge,
          "stroke-width": 0.75,
        }),
      );
      for (const [row, text] of ends[index]!.entries()) {
        parts.push(
          words(
            right + 14,
            labelTop + 12 + row * LINE_HEIGHT,
            text.words,
            text.isName ? { ...FACES_BY_ROLE.small, bold: each.isStrong === true } : FACES_BY_ROLE.small,
            text.isName ? theme.ink : theme.quiet,
          ),
        );
      }
    }
    nodes.push(mark([each.name, each.remark].filter((text) => text !== "").join(": "), ...parts));
    for (const at of points) {
      if (at.figure && hasPoint(at.period)) {
        nodes.push(
          mark(
            `${each.name}, ${periods[at.period]!.label}: ${said(at.figure)}`,
            svg("circle", { class: "reach", cx: at.x, cy: at.y, r: 9, fill: "none", "pointer-events": "all" }),
            point(index, at.x, at.y),
          ),
        );
      }
    }
  }
  return { height: bottom + 22, nodes };
}

/** The name in two lines at most, and what is said of it in two more. */
function namedLines({ name, remark }: Series, room: number): { words: string; isName: boolean }[] {
  return [
    ...wrap(name, room, { ...FACES_BY_ROLE.small, bold: true }, 2).map((text) => ({ words: text, isName: true })),
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
