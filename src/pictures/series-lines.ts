/** Figures of several members over time in one unit: the few that are spoken of as lines, all of them in the table. */

import type { Decimal } from "../core/numbers/decimal";
import { plainLabel } from "./axis";
import { linesOf, MAX_LINES, type Period } from "./lines";
import { amount, percent, styled, styleFor, unitWords, whole } from "./numerals";
import { type DataTableCell, type Frame, type Picture, picture } from "./picture";
import { pictures as texts } from "./texts";

export interface LinedMember {
  readonly name: string;
  /** One per period; null where it is missing. A percentage is a fraction. */
  readonly figures: readonly (Decimal | null)[];
  /** What the title says of it. */
  readonly finding: string;
}

export interface SeriesLines {
  readonly periods: readonly Period[];
  /** Those that matter most first: these are drawn. */
  readonly members: readonly LinedMember[];
  /** What the figures are: `price`, `exports`. */
  readonly measure: string;
  readonly unit: string;
  readonly isPercent: boolean;
  /** A line that means something: 100 of an index, 0. */
  readonly rule: 0 | 100;
  /** By what the members that are drawn were chosen. */
  readonly by: "share" | "change";
  readonly notes: readonly string[];
}

/** Digits behind the point of a figure that is shown. */
const DECIMALS = 2;

export function seriesLines(data: SeriesLines, frame: Frame): Picture {
  const { periods, members, measure, unit, isPercent, rule, by, notes } = data;
  const spokenOf = members.find(({ name }) => name === frame.about) ?? members[0];
  const drawn = [
    ...members.filter((member) => member === spokenOf),
    ...members.filter((member) => member !== spokenOf),
  ].slice(0, MAX_LINES);
  // An axis of billions counts billions.
  const style = styleFor(members.flatMap(({ figures }) => figures.flatMap((figure) => figure ?? [])));
  const isScaled = !isPercent && style.scale !== "";
  const shown = (figure: Decimal) =>
    isPercent ? percent(figure) : isScaled ? styled(figure, style) : amount(figure, decimalsOf(figure));
  const unitShown = isScaled ? unitWords(unit, style) : unit;
  const hasGap = drawn.some(({ figures }) => isBroken(figures));
  return picture(frame, {
    title: spokenOf?.finding ?? texts.series.title,
    subtitle: texts.series.subtitle({
      what: capitalised(measure || texts.series.title),
      unit: unitShown === "" ? "none" : unitShown,
      first: periods[0]?.label ?? "",
      last: periods.at(-1)?.label ?? "",
    }),
    draw: (width) =>
      linesOf(
        periods,
        drawn.map(({ name, figures }, index) => ({
          name,
          figures,
          remark: lastShown(figures, periods, shown),
          isStrong: index === 0 && drawn.length > 1,
        })),
        width,
        {
          frame,
          label: plainLabel,
          said: shown,
          rule,
          withZero: rule === 0,
          ...(isPercent && { placed: (figure: Decimal) => figure.times(100).toNumber() }),
          ...(isScaled && { placed: (figure: Decimal) => figure.div(style.divisor).toNumber() }),
        },
      ),
    notes: [
      ...(members.length > drawn.length
        ? [texts.series.shown({ shown: drawn.length, count: members.length, how: by })]
        : []),
      ...(hasGap ? [texts.series.gap] : []),
      ...notes,
    ],
    table: {
      head: [texts.period, ...members.map(({ name }) => (name === "" ? capitalised(measure) : name))],
      rows: periods.map(({ label }, period) => [
        { shown: label },
        ...members.map(({ figures }): DataTableCell => {
          const figure = figures[period] ?? null;
          return figure
            ? { shown: shown(figure), full: isPercent ? shown(figure) : whole(figure), isFigure: true }
            : { shown: texts.missing };
        }),
      ]),
    },
  });
}

/** Beyond a thousand decimals mean nothing to the eye. */
const decimalsOf = (figure: Decimal): number =>
  figure.abs().gte(1000) ? 0 : Math.min(DECIMALS, figure.decimalPlaces());

/** Missing between figures: at the ends a series only begins later or ends earlier. */
function isBroken(figures: readonly (Decimal | null)[]): boolean {
  const known = figures.flatMap((figure, position) => (figure ? [position] : []));
  return known.length > 0 && known[known.length - 1]! - known[0]! + 1 > known.length;
}

function lastShown(
  figures: readonly (Decimal | null)[],
  periods: readonly Period[],
  shown: (figure: Decimal) => string,
): string {
  const end = figures.flatMap((figure, position) => (figure ? [{ figure, position }] : [])).at(-1);
  return end ? texts.figureIn({ figure: shown(end.figure), period: periods[end.position]!.label }) : texts.noFigure;
}

const capitalised = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);
