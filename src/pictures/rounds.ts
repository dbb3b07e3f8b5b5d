/**
 * How far down the chain value added sits: the share of each country's value added that lies within so many rounds of
 * suppliers, as lines up to five, in small frames beyond.
 */
import type { RoundsOfValue } from "../tables/networks/solve";
import { plainLabel } from "./axis";
import { linesOf, MAX_LINES } from "./lines";
import { percent, whole } from "./numerals";
import { type Frame, type Picture, picture, type DataTableCell } from "./picture";
import { frames, type ShareSeries } from "./shares";
import { pictures as texts } from "./texts";

/** More frames than these are too many to look at: those with the most value added are shown. */
const MAX_FRAMES = 30;

/** Whose rounds: of countries, of all rows of one country together, or of actors who pay one another. */
export type RoundsOf = "countries" | "one" | "actors";

export function rounds(
  { origins, last }: RoundsOfValue,
  frame: Frame,
  of: RoundsOf = "countries",
  notes: readonly string[] = [],
): Picture {
  const order = origins
    .map((_, index) => index)
    .sort((a, b) => origins[b]!.total.abs().cmp(origins[a]!.total.abs()) || a - b);
  const isShown = new Set(order.slice(0, MAX_FRAMES));
  const shown = origins.filter((each, index) => isShown.has(index) && each.cumulative[0] != null);
  const periods = Array.from({ length: last + 1 }, (_, round) => ({ label: String(round), at: round }));
  const highlighted =
    shown.find(({ name }) => name === frame.about) ??
    shown.reduce<(typeof shown)[number] | undefined>(
      (least, each) => (!least || each.cumulative[0]!.lt(least.cumulative[0]!) ? each : least),
      undefined,
    );
  const series = shown.map((each): ShareSeries & { remark: string; isStrong: boolean } => {
    const remark = texts.rounds.first({ share: percent(each.cumulative[0]!) });
    const suppliers = each.cumulative[1];
    return {
      name: each.name,
      figures: each.cumulative,
      change: null,
      flag: suppliers ? texts.rounds.second({ share: percent(suppliers) }) : remark,
      remark,
      isStrong: each === highlighted,
    };
  });
  const left = origins.length - shown.length;
  return picture(frame, {
    // Where all is of round 0 nothing stands out.
    title:
      highlighted && !highlighted.cumulative[0]!.eq(1)
        ? texts.rounds.finding({
            of,
            name: highlighted.name,
            share: percent(highlighted.cumulative[0]!.minus(1).neg()),
          })
        : texts.rounds.title({ of }),
    subtitle: texts.rounds.subtitle({ of, last }),
    draw: (width) =>
      series.length <= MAX_LINES
        ? linesOf(periods, series, width, {
            frame,
            label: plainLabel,
            said: (figure) => percent(figure),
            rule: 0,
            withZero: true,
            placed: (share) => share.times(100).toNumber(),
          })
        : frames(
            periods,
            series,
            series.find(({ isStrong }) => isStrong),
            width,
            frame,
            true,
          ),
    notes: [...(left > 0 ? [texts.rounds.shown({ of, shown: shown.length, count: origins.length })] : []), ...notes],
    table: {
      head: [texts.rounds.origin({ of }), ...periods.map(({ label }) => texts.rounds.toRound({ round: label }))],
      rows: origins.map(({ name, cumulative }) => [
        { shown: name },
        ...cumulative.map((share): DataTableCell =>
          share ? { shown: percent(share), full: whole(share), isFigure: true } : { shown: texts.none },
        ),
      ]),
    },
  });
}
