/**
 * Shares over time with their flags, thinning or thickening: a few links as lines in one frame, more of them in a small
 * frame each, all to one scale.
 */
import { line } from "d3-shape";
import type { Decimal } from "../core/numbers/decimal";
import { plainLabel, scaleOver } from "./axis";
import { linesOf, MAX_LINES, type Period } from "./lines";
import { change, percent, whole } from "./numerals";
import { type Drawing, FACES_BY_ROLE, type Frame, type Picture, picture, type DataTableCell, words } from "./picture";
import { mark, path, decorative, svg, type SvgNode } from "./svg";
import { truncate, wrap } from "./text-metrics";
import { pictures as texts } from "./texts";

export interface ShareSeries {
  readonly name: string;
  /** Fractions; null where a period is missing. */
  readonly figures: readonly (Decimal | null)[];
  /** Of the last against the first; null with fewer than two periods. */
  readonly change: Decimal | null;
  readonly flag: string;
}

export interface Shares {
  readonly periods: readonly Period[];
  readonly series: readonly ShareSeries[];
  /** What the shares are of. */
  readonly of: string;
}

export function shares({ periods, series, of }: Shares, frame: Frame): Picture {
  const highlighted = series.find(({ name }) => name === frame.about) ?? mostTelling(series, periods.length - 1);
  return picture(frame, {
    title: highlighted ? findingOf(highlighted, periods) : texts.shares.title,
    subtitle: texts.shares.subtitle({ whole: of, first: periods[0]?.label ?? "", last: periods.at(-1)?.label ?? "" }),
    draw: (width) =>
      series.length <= MAX_LINES
        ? linesOf(
            periods,
            series.map((each) => ({ ...each, remark: remarkOf(each), isStrong: each === highlighted })),
            width,
            { frame, label: plainLabel, said: (figure) => percent(figure), rule: 0, withZero: true, placed: inPercent },
          )
        : frames(periods, series, highlighted, width, frame),
    table: {
      head: [texts.link, ...periods.map(({ label }) => label), texts.shares.change, texts.shares.flag],
      rows: series.map(({ name, figures, change: moved, flag }) => [
        { shown: name },
        ...figures.map((figure): DataTableCell =>
          figure ? { shown: percent(figure), full: whole(figure), isFigure: true } : { shown: texts.missing },
        ),
        moved ? { shown: change(moved.times(100), 1), full: whole(moved), isFigure: true } : { shown: "" },
        { shown: flag },
      ]),
    },
  });
}

const inPercent = (share: Decimal) => share.times(100).toNumber();

/** What changed most; where changes are not told, what is largest at the end. */
function mostTelling(series: readonly ShareSeries[], last: number): ShareSeries | undefined {
  if (series.some(({ change: moved }) => moved !== null))
    return series.reduce<ShareSeries | undefined>(largerChange, undefined);
  return series.reduce<ShareSeries | undefined>((most, each) => {
    const [before, its] = [most?.figures[last], each.figures[last]];
    return !before || its?.gt(before) ? (its || !most ? each : most) : most;
  }, undefined);
}

function largerChange(most: ShareSeries | undefined, each: ShareSeries): ShareSeries {
  if (!most?.change) return each;
  return each.change?.abs().gt(most.change.abs()) ? each : most;
}

const known = ({ figures }: ShareSeries) => figures.flatMap((figure, period) => (figure ? [{ period, figure }] : []));

function remarkOf(series: ShareSeries): string {
  const last = known(series).at(-1);
  if (!last) return lower(series.flag);
  return series.flag === ""
    ? percent(last.figure)
    : texts.shares.remark({ share: percent(last.figure), flag: lower(series.flag) });
}

function findingOf(series: ShareSeries, periods: readonly Period[]): string {
  const seen = known(series);
  const [first, last] = [seen[0], seen.at(-1)];
  if (!first || !last) return texts.shares.flagged({ name: series.name, flag: lower(series.flag) });
  const shareAt = ({ figure, period }: typeof first) =>
    texts.figureIn({ figure: percent(figure), period: periods[period]!.label });
  // Shares of other links are not compared, as one period alone is with nothing.
  if (first === last || !series.change) {
    const one = { name: series.name, flag: shareAt(last) };
    return series.flag === ""
      ? texts.shares.flagged(one)
      : texts.shares.flagged({ ...one, flag: texts.shares.remark({ share: one.flag, flag: lower(series.flag) }) });
  }
  const ends = { name: series.name, first: shareAt(first), last: shareAt(last) };
  return series.flag === "" ? texts.shares.ends(ends) : texts.shares.finding({ ...ends, flag: lower(series.flag) });
}

const lower = (flag: string) => flag.charAt(0).toLowerCase() + flag.slice(1);

const MIN_WIDTH = 118;
const GAP = 16;
const LINE_HEIGHT = 14;
const PLOT_HEIGHT = 46;

/** A frame for each link, to one scale. */
export function frames(
  periods: readonly Period[],
  series: readonly ShareSeries[],
  highlighted: ShareSeries | undefined,
  width: number,
  { theme, stretch = 1 }: Frame,
  /** Whether the ends are told where a change is not: they are of one thing, such as rounds. */
  tellsEnds = false,
): Drawing {
  const plotHeight = PLOT_HEIGHT * stretch;
  const columns = Math.max(1, Math.floor((width + GAP) / (MIN_WIDTH + GAP)));
  const room = (width - GAP * (columns - 1)) / columns;
  const y = scaleOver(
    series.flatMap((each) => known(each).map(({ figure }) => inPercent(figure))),
    [plotHeight, 4],
  );
  const x = scaleOver(
    periods.map(({ at }) => at),
    [4, room - 4],
    { withZero: false },
  );

  const face = { ...FACES_BY_ROLE.small, bold: true };

  const nodes: SvgNode[] = [];
  let top = 0;
  for (let start = 0; start < series.length; start += columns) {
    const row = series.slice(start, start + columns).map((each) => ({
      each,
      name: wrap(each.name, room, face, 2),
      flag: wrap(each.flag, room, FACES_BY_ROLE.small, 2),
    }));
    const [nameLines, flagLines] = [
      Math.max(...row.map(({ name }) => name.length)),
      Math.max(...row.map(({ flag }) => flag.length)),
    ];
    const plotTop = nameLines * LINE_HEIGHT + 4;
    const rowHeight = plotTop + plotHeight + 16 + flagLines * LINE_HEIGHT + 12;
    for (const [column, { each, name, flag }] of row.entries()) {
      const colour = each === highlighted ? theme.accent : theme.bar;
      const points = each.figures.map((figure, period) => ({
        figure,
        period,
        x: x(periods[period]!.at),
        y: figure ? y(inPercent(figure)) : NaN,
      }));
      const d =
        line<(typeof points)[number]>(
          (at) => at.x,
          (at) => at.y,
        ).defined(({ figure }) => figure !== null)(points) ?? "";
      const seen = known(each);
      const ends = [seen[0], seen.at(-1)].flatMap((end) => (end ? [end] : []));
      const said =
        !tellsEnds && !each.change && ends[1]
          ? texts.figureIn({ figure: percent(ends[1].figure), period: periods[ends[1].period]!.label })
          : ends.length === 2
            ? texts.fromTo({ first: percent(ends[0]!.figure), last: percent(ends[1]!.figure) })
            : texts.noFigure;
      const hasPoint = ({ figure, period }: (typeof points)[number]) =>
        figure !== null && (periods.length <= 8 || ends.some((end) => end.period === period));
      nodes.push(
        svg(
          "g",
          { transform: `translate(${Math.round(column * (room + GAP))} ${top})` },
          mark(
            texts.shares.flagged({ name: each.name, flag: each.flag === "" ? said : `${lower(each.flag)}, ${said}` }),
            svg("rect", { class: "reach", width: room, height: rowHeight - 6, fill: "none", "pointer-events": "all" }),
            // Names are above their frames, in one line or two.
            ...name.map((text, index) =>
              words(0, plotTop - 6 - (name.length - 1 - index) * LINE_HEIGHT, text, face, theme.ink),
            ),
            svg(
              "g",
              { transform: `translate(0 ${plotTop})` },
              svg("path", { d: path("M", 0, y(0), "H", room), stroke: theme.edge, "stroke-width": 1 }),
              svg("path", {
                d,
                fill: "none",
                stroke: colour,
                "stroke-width": each === highlighted ? 3 : 2,
                "stroke-linejoin": "round",
              }),
              ...points.filter(hasPoint).map((at) => svg("circle", { cx: at.x, cy: at.y, r: 3, fill: colour })),
            ),
            words(
              0,
              plotTop + plotHeight + 14,
              truncate(said, room, FACES_BY_ROLE.small),
              FACES_BY_ROLE.small,
              theme.ink,
            ),
            ...flag.map((text, index) =>
              words(0, plotTop + plotHeight + 14 + (index + 1) * LINE_HEIGHT, text, FACES_BY_ROLE.small, theme.quiet),
            ),
          ),
        ),
      );
    }
    top += rowHeight;
  }
  const [low, high] = y.domain;
  const scale = wrap(texts.shares.scale({ low: low.toFixed(0), high: high.toFixed(0) }), width, FACES_BY_ROLE.small, 2);
  return {
    height: top + scale.length * LINE_HEIGHT + 4,
    nodes: [
      ...nodes,
      decorative(
        ...scale.map((text, row) => words(0, top + 8 + row * LINE_HEIGHT, text, FACES_BY_ROLE.small, theme.quiet)),
      ),
    ],
  };
}
