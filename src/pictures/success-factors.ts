/**
 * What a market asks and what a firm offers, factor by factor, with the best rival: a radar for a few factors, rows of dots
 * where there are too few for one or too many.
 */
import { Decimal, ZERO } from "../core/numbers/decimal";
import { sameName } from "../core/data/labels";
import { type Answer, type AnswerCell, figureIn, tableCell, wordsIn } from "./answer";
import { percent, whole } from "./numerals";
import type { Theme } from "./palette";
import { type Drawing, type Frame, type Picture, picture } from "./picture";
import { radar, type RadarSeries } from "./radar";
import { type Row, rowsOf, WIDE_FROM } from "./rows";
import { lowered, SAMPLE, seriesKey } from "./series-key";
import { path, svg, type SvgNode } from "./svg";
import { pictures as texts } from "./texts";

export interface Factor {
  readonly name: string;
  readonly importance: AnswerCell;
  readonly performance: AnswerCell;
  /** Performance less importance. */
  readonly gap: AnswerCell;
  /** The best rival's mark; "" where no rivals were asked for. */
  readonly rival: AnswerCell;
  readonly rivalGap: AnswerCell;
  readonly reading: AnswerCell;
}

export interface SuccessFactors {
  readonly factors: readonly Factor[];
  readonly fit: Decimal | null;
  /** The highest mark that can be given; null where nobody said. */
  readonly scale: Decimal | null;
}

/** As many spokes as can be told apart; two are a line. */
const SPOKES = { least: 3, most: 12 } as const;
const MAX_NAMES = 3;
const FIT_DIGITS = 10;

export function successFactorsIn({ rows }: Answer, scale: Decimal | null): SuccessFactors {
  const isFit = ({ name }: Answer["rows"][number], index: number) =>
    index === rows.length - 1 && sameName(name) === sameName("Fit");
  const factors = rows.flatMap((row, index): Factor[] =>
    isFit(row, index)
      ? []
      : [
          {
            name: row.name,
            importance: row.at("Importance"),
            performance: row.at("Performance"),
            gap: row.at("Gap"),
            rival: row.at("Best rival"),
            rivalGap: row.at("Gap to rival"),
            reading: row.at("Reading"),
          },
        ],
  );
  const last = rows.at(-1);
  const fit = last && isFit(last, rows.length - 1) ? figureIn(last.at("Performance")) : null;
  return { factors, fit, scale: scale ?? scaleFrom(factors, fit) };
}

/** Fit is the sum of importance x performance over scale x the sum of importance, so the scale follows from it. */
function scaleFrom(factors: readonly Factor[], fit: Decimal | null): Decimal | null {
  if (!fit?.gt(0)) return null;
  let [score, asked] = [ZERO, ZERO];
  for (const { importance, performance } of factors) {
    const [asks, has] = [figureIn(importance), figureIn(performance)];
    if (!asks || !has) return null;
    score = score.plus(asks.times(has));
    asked = asked.plus(asks);
  }
  return asked.gt(0) ? score.div(fit.times(asked)).toSignificantDigits(FIT_DIGITS) : null;
}

export function successFactors(data: SuccessFactors, frame: Frame): Picture {
  const { factors, scale } = data;
  const hasRivals = factors.some(({ rival }) => rival !== "");
  const hasReadings = factors.some(({ reading }) => reading !== "");
  const marks = factors.flatMap(({ importance, performance, rival }) =>
    [importance, performance, rival].flatMap((cell) => figureIn(cell) ?? []),
  );
  const highest = marks.reduce((most, each) => Decimal.max(most, each), ZERO);
  const rim = scale?.gte(highest) ? scale : highest.gt(0) ? highest : new Decimal(1);
  const furthest = furthestShort(factors);
  const about = factors.find(({ name }) => name === frame.about);
  const strong = about ?? (furthest.length === 1 ? furthest[0] : undefined);
  return picture(frame, {
    title: about ? sentenceOn(about) : findingOf(factors, furthest),
    subtitle: texts.successFactors.subtitle({ rim: whole(rim), isScale: scale ? "yes" : "no" }),
    draw: (width) => drawn(factors, { strong, rim, hasRivals, width, frame }),
    notes: notesOf(data, hasRivals),
    table: {
      head: [
        texts.successFactors.factor,
        texts.successFactors.importance,
        texts.successFactors.performance,
        texts.successFactors.gap,
        ...(hasRivals ? [texts.successFactors.rival, texts.successFactors.rivalGap] : []),
        ...(hasReadings ? [texts.successFactors.reading] : []),
      ],
      rows: factors.map(({ name, importance, performance, gap, rival, rivalGap, reading }) => [
        { shown: name },
        ...[
          importance,
          performance,
          gap,
          ...(hasRivals ? [rival, rivalGap] : []),
          ...(hasReadings ? [reading] : []),
        ].map((cell) => tableCell(cell, whole)),
      ]),
    },
  });
}

/** Those whose performance is furthest below what is asked: several where they are equal, none where none is below. */
function furthestShort(factors: readonly Factor[]): Factor[] {
  const least = factors.reduce((found, { gap }) => Decimal.min(found, figureIn(gap) ?? ZERO), ZERO);
  return least.isZero() ? [] : factors.filter(({ gap }) => figureIn(gap)?.eq(least));
}

const saidOf = ({ name, importance, performance }: Pick<Factor, "name" | "importance" | "performance">) => ({
  name,
  performance: shortOf(performance),
  importance: shortOf(importance),
});

function sentenceOn({ name, importance, performance, gap }: Factor): string {
  const [asked, has, difference] = [importance, performance, gap].map(figureIn);
  if (!asked || !has || !difference) return texts.successFactors.noMark({ name });
  const said = saidOf({ name, importance, performance });
  if (difference.isZero()) return texts.successFactors.met(said);
  return difference.lt(0) ? texts.successFactors.short(said) : texts.successFactors.more(said);
}

function findingOf(factors: readonly Factor[], furthest: readonly Factor[]): string {
  const [first] = furthest;
  const total = factors.length;
  const known = factors.filter(({ gap }) => figureIn(gap)).length;
  if (factors.length === 1) return sentenceOn(factors[0]!);
  if (known === 0) return texts.successFactors.title;
  if (!first)
    return known === total ? texts.successFactors.allMet({ total }) : texts.successFactors.noneShort({ known, total });
  if (furthest.length === 1) return texts.successFactors.furthest(saidOf(first));
  const by = whole(figureIn(first.gap)!.abs());
  return furthest.length <= MAX_NAMES
    ? texts.successFactors.tied({ names: furthest.map(({ name }) => name).join(", "), by })
    : texts.successFactors.manyTied({ count: furthest.length, total, by });
}

function notesOf({ factors, fit, scale }: SuccessFactors, hasRivals: boolean): string[] {
  const critical = factors.filter(({ reading }) => reading === "Critical").map(({ name }) => name);
  const compared = factors.filter(({ rivalGap }) => figureIn(rivalGap));
  const behind = compared.filter(({ rivalGap }) => figureIn(rivalGap)!.lt(0)).length;
  const missing = factors.some(({ importance, performance }) => !figureIn(importance) || !figureIn(performance));
  return [
    ...(fit ? [texts.successFactors.fit({ share: percent(fit) })] : []),
    ...(critical.length > 0
      ? [
          critical.length <= MAX_NAMES
            ? texts.successFactors.critical({ names: critical.join(", ") })
            : texts.successFactors.manyCritical({ count: critical.length }),
        ]
      : []),
    ...(hasRivals && compared.length > 0
      ? [texts.successFactors.behind({ count: behind, total: compared.length })]
      : []),
    ...(missing ? [texts.successFactors.gaps] : []),
    ...(scale ? [] : [texts.successFactors.noScale]),
  ];
}

interface Look {
  readonly name: string;
  readonly series: RadarSeries;
  readonly of: (factor: Factor) => AnswerCell;
}

/** Drawn upon one another where marks are equal: the larger hollow, so that each is seen. */
function looksOf(theme: Theme, hasRivals: boolean): Look[] {
  const shape = (d: string, x: number, y: number, look: Record<string, string | number>) =>
    svg("path", { d, transform: `translate(${round(x)} ${round(y)})`, ...look });
  const square = path("M", -6, -6, "H", 6, "V", 6, "H", -6, "Z");
  const diamond = path("M", 0, -5, "L", 5, 0, "L", 0, 5, "L", -5, 0, "Z");
  return [
    {
      name: texts.successFactors.asked,
      of: ({ importance }) => importance,
      series: {
        stroke: theme.bar,
        width: 2,
        isFilled: true,
        point: (x, y) => shape(square, x, y, { fill: theme.ground, stroke: theme.bar, "stroke-width": 2 }),
      },
    },
    ...(hasRivals
      ? [
          {
            name: texts.successFactors.bestRival,
            of: ({ rival }: Factor) => rival,
            series: {
              stroke: theme.ink,
              width: 1.25,
              dash: "2 3",
              point: (x: number, y: number) =>
                shape(diamond, x, y, { fill: theme.ground, stroke: theme.ink, "stroke-width": 1.25 }),
            },
          },
        ]
      : []),
    {
      name: texts.successFactors.offered,
      of: ({ performance }) => performance,
      series: {
        stroke: theme.accent,
        width: 2.5,
        point: (x, y) => svg("circle", { cx: x, cy: y, r: 3.5, fill: theme.accent }),
      },
    },
  ];
}

interface Layout {
  readonly strong: Factor | undefined;
  readonly rim: Decimal;
  readonly hasRivals: boolean;
  readonly width: number;
  readonly frame: Frame;
}

function drawn(factors: readonly Factor[], layout: Layout): Drawing {
  const { hasRivals, width, rim, strong, frame } = layout;
  const { theme } = frame;
  const looks = looksOf(theme, hasRivals);
  const isRadar = factors.length >= SPOKES.least && factors.length <= SPOKES.most;
  const key = seriesKey(
    looks.map(({ name, series: { stroke, width: thick, dash, point } }) => ({
      name,
      sample: (x, y) => [
        ...(isRadar
          ? [
              svg("path", {
                d: path("M", x, y + SAMPLE.height / 2, "h", SAMPLE.width),
                stroke,
                "stroke-width": thick,
                "stroke-dasharray": dash,
              }),
            ]
          : []),
        point(x + SAMPLE.width / 2, y + SAMPLE.height / 2),
      ],
    })),
    width,
    theme,
  );
  const drawing = isRadar
    ? radar(
        factors.map((factor) => ({
          name: factor.name,
          label: labelOf(factor, looks),
          figures: looks.map(({ of }) => shortOf(of(factor))).join(" / "),
          isStrong: factor === strong,
          values: looks.map(({ of }) => figureIn(of(factor))),
        })),
        looks.map(({ series }) => series),
        rim,
        texts.successFactors.listed({ figures: looks.map(({ name }) => name).join(" / ") }),
        width,
        frame,
      )
    : inRows(factors, looks, layout);
  return {
    height: key.height + drawing.height,
    nodes: [...key.nodes, lowered(svg("g", {}, ...drawing.nodes), key.height)],
  };
}

function inRows(factors: readonly Factor[], looks: readonly Look[], { strong, rim, width, frame }: Layout): Drawing {
  const { theme } = frame;
  const shown = width >= WIDE_FROM ? looks : looks.filter(({ of }, index) => index === 0 || of === looks.at(-1)!.of);
  const rows = factors.map((factor): Row => {
    const marks = looks.map(({ of, series }) => ({ value: figureIn(of(factor))?.toNumber(), series }));
    const [asked, own] = [marks[0]!.value, marks.at(-1)!.value];
    return {
      name: factor.name,
      label: labelOf(factor, looks),
      from: 0,
      to: rim.toNumber(),
      fill: "none",
      figures: shown.map(({ of }) => shortOf(of(factor))),
      isStrong: factor === strong,
      draw: (x, top, height): SvgNode[] => [
        ...(asked !== undefined && own !== undefined
          ? [
              svg("path", {
                d: path("M", x(asked), top + height / 2, "H", x(own)),
                stroke: theme.bar,
                "stroke-width": 2,
              }),
            ]
          : []),
        ...marks.flatMap(({ value, series }) =>
          value === undefined ? [] : [series.point(x(value), top + height / 2)],
        ),
      ],
    };
  });
  return rowsOf(rows, width, { theme, heads: shown.map(({ name }) => name), unit: "" });
}

const shortOf = (cell: AnswerCell): string => tableCell(cell, whole).shown || texts.noFigure;

const labelOf = ({ name, reading, ...factor }: Factor, looks: readonly Look[]): string => {
  const marks = looks.map((look) =>
    texts.successFactors.markOf({ of: look.name, mark: shortOf(look.of({ name, reading, ...factor })) }),
  );
  const read = wordsIn(reading);
  return texts.successFactors.mark({ name, marks: [...marks, ...(read === "" ? [] : [read])].join(", ") });
};

const round = (value: number) => Math.round(value * 100) / 100;
