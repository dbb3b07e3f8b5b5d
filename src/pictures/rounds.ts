/**
 * How far down the chain value added sits: the share of each country's value added that lies within so many rounds of
 * suppliers, as lines up to five, in small frames beyond.
 */
import type { RoundsOfValue } from "../tables/networks/solve";
import { plainLabel } from "./axis";
import { linesOf, mostLines } from "./lines";
import { percent, whole } from "./numerals";
import { type Frame, type Picture, picture, type TwinCell } from "./picture";
import { frames, type ShareSeries } from "./shares";

/** More frames than these are too many to look at: those with the most value added are shown. */
const mostFrames = 30;

export function rounds({ origins, last }: RoundsOfValue, frame: Frame): Picture {
  const order = origins
    .map((_, index) => index)
    .sort((a, b) => origins[b]!.total.abs().cmp(origins[a]!.total.abs()) || a - b);
  const isShown = new Set(order.slice(0, mostFrames));
  const shown = origins.filter((each, index) => isShown.has(index) && each.cumulative[0] != null);
  const periods = Array.from({ length: last + 1 }, (_, round) => ({ label: String(round), at: round }));
  const spoken =
    shown.find(({ name }) => name === frame.about) ??
    shown.reduce<(typeof shown)[number] | undefined>(
      (least, each) => (!least || each.cumulative[0]!.lt(least.cumulative[0]!) ? each : least),
      undefined,
    );
  const series = shown.map((each): ShareSeries & { remark: string; isStrong: boolean } => {
    const remark = `${percent(each.cumulative[0]!)} in round 0`;
    const suppliers = each.cumulative[1];
    return {
      name: each.name,
      figures: each.cumulative,
      change: null,
      flag: suppliers ? `${percent(suppliers)} to round 1` : remark,
      remark,
      isStrong: each === spoken,
    };
  });
  const left = origins.length - shown.length;
  return picture(frame, {
    title: spoken
      ? `${spoken.name}: ${percent(spoken.cumulative[0]!.minus(1).neg())} of its value added sits with suppliers, behind the makers of final goods`
      : "Value added by round of suppliers",
    subtitle: `Share of each country’s value added within so many rounds of suppliers, per cent; round 0 is the makers of final goods, rounds 0 to ${last}`,
    draw: (width) =>
      series.length <= mostLines
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
          ),
    notes: left > 0 ? [`Note: the ${shown.length} countries that add most are shown, of ${origins.length}.`] : [],
    table: {
      head: ["Origin", ...periods.map(({ label }) => `To round ${label}`)],
      rows: origins.map(({ name, cumulative }) => [
        { shown: name },
        ...cumulative.map((share): TwinCell =>
          share ? { shown: percent(share), full: whole(share), isFigure: true } : { shown: "none" },
        ),
      ]),
    },
  });
}
