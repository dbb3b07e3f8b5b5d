/** What pictures show of rows of trade: shares of the last year, and unit values over time, as they are said of the table. */

import { Decimal } from "../core/numbers/decimal";
import { said } from "../findings/kinds";
import type { ReadingOf } from "../tables/reader/table-reading";
import { type Bar, type Bars, MAX_BARS } from "./bars";
import type { FigureSeries, FiguresOverTime } from "./over-time";
import { unitValueUnit, wordsOf } from "../findings/kinds/trade-rows";
import { percent } from "../findings/kinds/words";
import { pictures as texts } from "./texts";

type Reading = ReadingOf<"trade rows">;
type Flow = "exports" | "imports" | null;

/** The names of figures of trade, as the findings name them: `share of exports`. */
const NAMES = {
  share: { exports: "share of exports", imports: "share of imports", other: "share" },
  "unit value": { exports: "unit value of exports", imports: "unit value of imports", other: "unit value" },
} as const;

const nameOf = (what: keyof typeof NAMES, flow: Flow): string => NAMES[what][flow ?? "other"];
const FLOWS: readonly Flow[] = ["exports", "imports", null];

/** `what/name/period`; a name may hold strokes of its own. */
const figureOf = (figures: ReadonlyMap<string, string>, what: string, name: string, period: string): Decimal | null => {
  const plain = figures.get([what, name, period].filter((part) => part !== "").join("/"));
  return plain === undefined ? null : new Decimal(plain);
};

const unique = (names: readonly string[]): string[] => [...new Set(names)].filter((name) => name !== "");

/** Of reporters, where there are several; else of partners, else of products: of those that the title speaks of. */
export function tradeShares(reading: Reading): Bars | null {
  const { trade } = reading;
  const { figures, title } = said(reading);
  const periods = trade.periods.length > 0 ? [...trade.periods].reverse() : [{ label: "", order: 0 }];
  for (const flow of FLOWS) {
    const what = nameOf("share", flow);
    for (const dimension of ["reporter", "partner", "product"] as const) {
      const names = unique(trade.rows.map((row) => row[dimension]));
      for (const { label } of periods) {
        const found = names
          .flatMap((name): Bar[] => {
            const value = figureOf(figures, what, name, label);
            return value ? [{ name, value, share: null, level: 0 }] : [];
          })
          .sort((a, b) => b.value.cmp(a.value));
        if (found.length < 2) continue;
        return {
          title: title ?? reading.title,
          subtitle: texts.bars.shares({ flow: flow ?? "other", words: wordsOf(trade), period: label || "none" }),
          bars: found.slice(0, MAX_BARS),
          unit: "",
          isPercent: true,
          others: Math.max(0, found.length - MAX_BARS),
          of: texts.bars[dimension],
        };
      }
    }
  }
  return null;
}

const DIMENSIONS = ["product", "reporter", "partner"] as const;

/** Of products, or where there is one alone of reporters or partners; none beside figures of another dimension. */
export function unitValues(reading: Reading): FiguresOverTime | null {
  const { trade } = reading;
  const { periods } = trade;
  if (periods.length < 2) return null;
  const { figures } = said(reading);
  const labels = periods.map(({ label }) => label);
  for (const flow of FLOWS) {
    const all = DIMENSIONS.map((of) => ({ of, series: unitValuesOf(trade, figures, flow, of) }));
    const found = all.find(({ series }) => series.length > 1) ?? all.find(({ series }) => series.length > 0);
    if (!found) continue;
    const { of, series } = found;
    const finding = changeMost(series, labels);
    const flowWords = flow ?? "other";
    return {
      title: finding ?? texts.overTime.unitValues({ flow: flowWords, of }),
      subtitle: finding
        ? texts.overTime.unitValues({ flow: flowWords, of })
        : texts.overTime.overTime({ first: labels[0]!, last: labels.at(-1)! }),
      of: texts.bars[of],
      periods: periods.map(({ label, order }) => ({ label, at: order })),
      series,
      isOfOne: series.every(({ unit }) => unit !== "" && unit === series[0]!.unit),
      rule: null,
    };
  }
  return null;
}

function unitValuesOf(
  { rows, periods, valueUnit }: Reading["trade"],
  figures: ReadonlyMap<string, string>,
  flow: Flow,
  of: (typeof DIMENSIONS)[number],
): FigureSeries[] {
  return unique(rows.map((row) => row[of])).flatMap((name): FigureSeries[] => {
    const its = periods.map(({ label }) => figureOf(figures, nameOf("unit value", flow), name, label));
    if (its.filter((figure) => figure !== null).length < 2) return [];
    const units = new Set(rows.filter((row) => row[of] === name && row.quantity).map(({ unit }) => unit));
    const [only] = units.size === 1 ? units : [];
    return [{ name, unit: unitValueUnit(valueUnit, only ?? ""), isPercent: false, figures: its }];
  });
}

/** The series that changed most between its own first and last figure. */
function changeMost(series: readonly FigureSeries[], periods: readonly string[]): string | null {
  const changes = series.flatMap(({ name, figures }) => {
    const known = figures.flatMap((figure, at) => (figure?.gt(0) ? [{ figure, label: periods[at]! }] : []));
    const [first, last] = [known[0], known[known.length - 1]];
    if (!first || !last || first === last) return [];
    return [{ name, from: first.label, to: last.label, change: last.figure.div(first.figure).minus(1) }];
  });
  const [most] = [...changes].sort((a, b) => b.change.abs().cmp(a.change.abs()));
  if (!most || most.change.isZero()) return null;
  const args = { name: most.name, change: percent(most.change.abs()), from: most.from, to: most.to };
  return most.change.gt(0) ? texts.overTime.unitValueRose(args) : texts.overTime.unitValueFell(args);
}
