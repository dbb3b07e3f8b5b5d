/**
 * Figures over time, whatever they count: a few members as lines in one frame, more of them in a small frame each. Members of
 * one measure share a scale; where measures differ each has its own, for nothing can be read across them.
 */
import { line } from "d3-shape";
import type { Decimal } from "../core/numbers/decimal";
import { plainLabel, scaleOver } from "./axis";
import { linesOf, MAX_LINES, type Period } from "./lines";
import { styled, styleFor, unitWords, whole, withUnit, percent, type Style } from "./numerals";
import { type DataTableCell, type Drawing, FACES_BY_ROLE, type Frame, type Picture, picture, words } from "./picture";
import { mark, path, svg, type SvgNode } from "./svg";
import { truncate, wrap } from "./text-metrics";
import { pictures as texts } from "./texts";

export interface FigureSeries {
  readonly name: string;
  readonly unit: string;
  /** Fractions that are written as per cent. */
  readonly isPercent: boolean;
  /** One for each period; null where it is missing. */
  readonly figures: readonly (Decimal | null)[];
}

export interface FiguresOverTime {
  /** The finding, as it is said of the table. */
  readonly title: string;
  readonly subtitle: string;
  /** What the names are. */
  readonly of: string;
  readonly periods: readonly Period[];
  readonly series: readonly FigureSeries[];
  /** Whether all are figures of one measure in one unit. */
  readonly isOfOne: boolean;
  /** A height that means something, such as an index's 100. */
  readonly rule: number | null;
}

/** More names than these are not looked at one by one. */
export const MAX_SERIES = 20;

export function overTimePicture(data: FiguresOverTime, frame: Frame): Picture {
  const { periods, isOfOne, rule } = data;
  const series = data.series.slice(0, MAX_SERIES);
  const about = series.find(({ name }) => name === frame.about);
  const isInOneFrame = isOfOne && series.length <= MAX_LINES;
  const unit = isOfOne ? (series[0]?.unit ?? "") : "";
  const style = styleFor(allOf(series));
  const toPlace = (figure: Decimal) =>
    series[0]?.isPercent === true ? figure.times(100).toNumber() : figure.div(style.divisor).toNumber();
  return picture(frame, {
    title: about ? findingOf(about, periods) : data.title,
    subtitle: [data.subtitle, isOfOne ? unitWords(series[0]?.isPercent === true ? texts.percent : unit, style) : ""]
      .filter((words) => words !== "")
      .join("; "),
    draw: (width) =>
      isInOneFrame
        ? linesOf(
            periods,
            series.map((each) => ({ ...each, remark: lastOf(each, periods), isStrong: each === about })),
            width,
            {
              frame,
              label: plainLabel,
              said: (figure) => saidOf(figure, series[0]!, style),
              rule: rule ?? 0,
              withZero: rule === null && isNearZero(allOf(series)),
              placed: toPlace,
            },
          )
        : framesOf(periods, series, about, width, isOfOne, frame),
    notes:
      data.series.length > series.length
        ? [texts.overTime.shown({ shown: series.length, count: data.series.length })]
        : [],
    table: {
      head: [data.of, ...(isOfOne ? [] : [texts.overTime.unit]), ...periods.map(({ label }) => label)],
      rows: series.map((each) => [
        { shown: each.name },
        ...(isOfOne ? [] : [{ shown: each.isPercent ? texts.percent : each.unit }]),
        ...each.figures.map((figure) => cellOf(figure, each)),
      ]),
    },
  });
}

const allOf = (series: readonly FigureSeries[]): Decimal[] =>
  series.flatMap(({ figures }) => figures.flatMap((figure) => figure ?? []));

/** Lines whose changes would be flat above a long way from 0 get a scale of their own. */
function isNearZero(all: readonly Decimal[]): boolean {
  const sizes = all.map((figure) => figure.toNumber());
  const [least, most] = [Math.min(...sizes), Math.max(...sizes)];
  return least <= 0 || least < most / 2;
}

function saidOf(figure: Decimal, { unit, isPercent }: FigureSeries, style: Style): string {
  return isPercent ? percent(figure) : withUnit(figure, unit, style);
}

const ownStyle = ({ figures }: FigureSeries): Style => styleFor(figures.flatMap((figure) => figure ?? []));

function cellOf(figure: Decimal | null, its: FigureSeries): DataTableCell {
  if (!figure) return { shown: texts.missing };
  const shown = its.isPercent ? percent(figure) : styled(figure, ownStyle(its));
  return { shown, full: whole(figure), isFigure: true };
}

const known = ({ figures }: FigureSeries) => figures.flatMap((figure, period) => (figure ? [{ figure, period }] : []));

function lastOf(series: FigureSeries, periods: readonly Period[]): string {
  const end = known(series).at(-1);
  if (!end) return texts.noFigure;
  const figure = saidOf(end.figure, series, ownStyle(series));
  const { label } = periods[end.period]!;
  return label === "" ? figure : texts.figureIn({ figure, period: label });
}

/** What is said of one that the person asks for: its ends, and no more. */
function findingOf(series: FigureSeries, periods: readonly Period[]): string {
  const seen = known(series);
  const [first, last] = [seen[0], seen.at(-1)];
  const inTime = ({ figure, period }: { figure: Decimal; period: number }) =>
    texts.figureIn({ figure: saidOf(figure, series, ownStyle(series)), period: periods[period]!.label });
  if (!first || !last) return texts.overTime.none({ name: series.name });
  if (first === last) return texts.overTime.one({ name: series.name, figure: inTime(first) });
  return texts.overTime.ends({ name: series.name, first: inTime(first), last: inTime(last) });
}

const MIN_WIDTH = 132;
const GAP = 16;
const LINE_HEIGHT = 14;
const PLOT_HEIGHT = 46;

/** A frame for each; of one measure all to one scale. */
function framesOf(
  periods: readonly Period[],
  series: readonly FigureSeries[],
  about: FigureSeries | undefined,
  width: number,
  isOfOne: boolean,
  { theme, stretch = 1 }: Frame,
): Drawing {
  const plotHeight = PLOT_HEIGHT * stretch;
  const columns = Math.max(1, Math.floor((width + GAP) / (MIN_WIDTH + GAP)));
  const room = (width - GAP * (columns - 1)) / columns;
  const x = scaleOver(
    periods.map(({ at }) => at),
    [4, room - 4],
    { withZero: false },
  );
  const scaleOf = (its: readonly FigureSeries[]) =>
    scaleOver(
      allOf(its).map((figure) => figure.toNumber()),
      [plotHeight, 4],
      { withZero: isNearZero(allOf(its)) },
    );
  const common = isOfOne ? scaleOf(series) : null;
  const face = { ...FACES_BY_ROLE.small, bold: true };
  const nodes: SvgNode[] = [];
  let top = 0;
  for (let start = 0; start < series.length; start += columns) {
    const row = series.slice(start, start + columns).map((each) => ({ each, name: wrap(each.name, room, face, 2) }));
    const plotTop = Math.max(...row.map(({ name }) => name.length)) * LINE_HEIGHT + 4;
    const height = plotTop + plotHeight + 2 * LINE_HEIGHT + 12;
    for (const [column, { each, name }] of row.entries()) {
      const y = common ?? scaleOf([each]);
      const points = each.figures.map((figure, period) => ({
        figure,
        x: x(periods[period]!.at),
        y: figure ? y(figure.toNumber()) : NaN,
      }));
      const d =
        line<(typeof points)[number]>(
          (at) => at.x,
          (at) => at.y,
        ).defined(({ figure }) => figure !== null)(points) ?? "";
      const seen = points.filter(({ figure }) => figure !== null);
      const said = findingOf(each, periods);
      const colour = each === about ? theme.accent : theme.bar;
      nodes.push(
        svg(
          "g",
          { transform: `translate(${Math.round(column * (room + GAP))} ${top})` },
          mark(
            said,
            svg("rect", { class: "reach", width: room, height: height - 6, fill: "none", "pointer-events": "all" }),
            ...name.map((text, index) =>
              words(0, plotTop - 6 - (name.length - 1 - index) * LINE_HEIGHT, text, face, theme.ink),
            ),
            svg(
              "g",
              { transform: `translate(0 ${plotTop})` },
              svg("path", { d: path("M", 0, plotHeight, "H", room), stroke: theme.edge, "stroke-width": 1 }),
              svg("path", { d, fill: "none", stroke: colour, "stroke-width": 2, "stroke-linejoin": "round" }),
              ...[seen[0], seen.at(-1)].flatMap((at) =>
                at ? [svg("circle", { cx: at.x, cy: at.y, r: 3, fill: colour })] : [],
              ),
            ),
            ...endsOf(each, periods).map((text, index) =>
              words(
                0,
                plotTop + plotHeight + 14 + index * LINE_HEIGHT,
                truncate(text, room, FACES_BY_ROLE.small),
                FACES_BY_ROLE.small,
                index === 0 ? theme.ink : theme.quiet,
              ),
            ),
          ),
        ),
      );
    }
    top += height;
  }
  return { height: top, nodes };
}

/** The last figure with its unit, and the first below it. */
function endsOf(series: FigureSeries, periods: readonly Period[]): string[] {
  const seen = known(series);
  const inTime = ({ figure, period }: { figure: Decimal; period: number }) =>
    texts.figureIn({ figure: saidOf(figure, series, ownStyle(series)), period: periods[period]!.label });
  const [first, last] = [seen[0], seen.at(-1)];
  if (!first || !last) return [texts.noFigure];
  return first === last ? [inTime(last)] : [inTime(last), inTime(first)];
}
