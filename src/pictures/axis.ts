/** A scale of values with its grid and numbers: as many as there is room for, without overlaps. */
import { nice, ticks as roundValues } from "d3-array";
import { Decimal } from "../core/numbers/decimal";
import { largest, smallest } from "../core/numbers/largest";
import { amount } from "./numerals";
import type { Theme } from "./palette";
import { FACES_BY_ROLE, widest, words } from "./picture";
import { path, decorative, svg, type SvgNode } from "./svg";

/** From values to pixels, in proportion. */
export interface Scale {
  (value: number): number;
  readonly domain: readonly [least: number, most: number];
  readonly range: readonly [start: number, end: number];
}

function linear(domain: readonly [number, number], range: readonly [number, number]): Scale {
  const [[least, most], [start, end]] = [domain, range];
  return Object.assign((value: number) => start + ((value - least) / (most - least)) * (end - start), {
    domain,
    range,
  });
}

export interface Tick {
  readonly at: number;
  readonly label: string;
}

/** Between two numbers of an axis. */
const LABEL_GAP = 14;

/** Ticks at round values; `label` writes one, given how many decimals distinguish it from the next. */
export function ticksOf(scale: Scale, most: number, label: (value: Decimal, decimals: number) => string): Tick[] {
  const values = roundValues(...scale.domain, most);
  const step = Math.abs((values[1] ?? 1) - (values[0] ?? 0));
  const decimals = step > 0 ? Math.max(0, -Math.floor(Math.log10(step) + 1e-9)) : 0;
  // A tick is a round number; what a double adds to it is left out.
  return values.map((value) => ({
    at: value,
    label: label(new Decimal(value.toPrecision(12)), Math.min(decimals, 12)),
  }));
}

export const plainLabel = (value: Decimal, decimals: number): string => amount(value, decimals);

interface Extent {
  /** Whether 0 belongs to it, as it does wherever a length is a figure. */
  readonly withZero?: boolean;
  /** Out to the next round values. */
  readonly isRound?: boolean;
}

/** Over an extent of values; one value alone gets room around it. */
export function scaleOver(
  values: readonly number[],
  range: readonly [number, number],
  { withZero = true, isRound = false }: Extent = {},
): Scale {
  const all = withZero ? [0, ...values] : values;
  let [least, most] = [smallest(all), largest(all)];
  if (least === most) {
    const around = withZero ? 0 : Math.max(1, Math.abs(least) * 0.1);
    [least, most] = withZero ? [0, 1] : [least - around, most + around];
  }
  return linear(isRound ? nice(least, most, 5) : [least, most], range);
}

/** Numbers below, and lines through the bands of the drawing. `bounds` are those of the picture, which no number leaves. */
export function horizontalAxis(
  scale: Scale,
  bottom: number,
  bands: readonly { readonly top: number; readonly bottom: number }[],
  [least, most]: readonly [number, number],
  label: (value: Decimal, decimals: number) => string,
  theme: Theme,
): { height: number; node: SvgNode } {
  const [left, right] = scale.range;
  let ticks = ticksOf(scale, 8, label);
  for (
    let wanted = 7;
    wanted > 1 &&
    ticks.length *
      (widest(
        ticks.map((tick) => tick.label),
        FACES_BY_ROLE.small,
      ) +
        LABEL_GAP) >
      right - left + LABEL_GAP;
    wanted -= 1
  )
    ticks = ticksOf(scale, wanted, label);
  const node = decorative(
    ...ticks.flatMap(({ at }) =>
      bands.map((band) =>
        svg("path", { d: path("M", scale(at), band.top, "V", band.bottom), stroke: theme.grid, "stroke-width": 1 }),
      ),
    ),
    ...ticks.map(({ at, label: text }) => {
      const half = widest([text], FACES_BY_ROLE.small) / 2;
      return words(
        Math.min(Math.max(scale(at), least + half), most - half),
        bottom + 15,
        text,
        FACES_BY_ROLE.small,
        theme.quiet,
        "middle",
      );
    }),
  );
  return { height: 20, node };
}

/** Numbers on the left, lines across. `left` is where the lines begin. */
export function verticalAxis(scale: Scale, left: number, right: number, ticks: readonly Tick[], theme: Theme): SvgNode {
  return decorative(
    ...ticks.map(({ at }) =>
      svg("path", { d: path("M", left, scale(at), "H", right), stroke: theme.grid, "stroke-width": 1 }),
    ),
    ...ticks.map(({ at, label }) => words(left - 6, scale(at) + 4, label, FACES_BY_ROLE.small, theme.quiet, "end")),
  );
}

/** The line of a value that means something, such as 0 or an index's 100. */
export const ruleAcross = (y: number, left: number, right: number, theme: Theme): SvgNode =>
  decorative(svg("path", { d: path("M", left, y, "H", right), stroke: theme.edge, "stroke-width": 1 }));
