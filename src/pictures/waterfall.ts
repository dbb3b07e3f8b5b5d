/**
 * The waterfall: from nothing to the final price, a step for each link's value added. A link that loses steps back,
 * hatched. The last bar is the sum.
 */
import { type Decimal, ZERO } from "../core/numbers/decimal";
import { percent, styled, styleFor, unitWords, whole, withUnit } from "./numerals";
import { type Frame, hatching, type Picture, picture } from "./picture";
import { type Row, rowsOf } from "./rows";
import { findingOf, isSpokenOf, type Part, spokenOf } from "./spoken-of";
import { pictures as texts } from "./texts";

export type Step = Part;

export interface Waterfall {
  readonly steps: readonly Step[];
  readonly total: Decimal;
  readonly unit: string;
  /** What the sum is: `final price`, `value added`. */
  readonly totalName: string;
  /** Where the table has several. */
  readonly period?: string;
}

const LOSS_PATTERN = "quasirent-losing";

export function waterfall({ steps, total, unit, totalName, period }: Waterfall, frame: Frame): Picture {
  const { theme } = frame;
  const style = styleFor([...steps.map(({ value }) => value), total]);
  const spoken = spokenOf(steps, frame.about);
  const toPlace = (figure: Decimal) => figure.div(style.divisor).toNumber();

  let running = ZERO;
  const rows = steps.map((step): Row => {
    const before = running;
    running = running.plus(step.value);
    const isLoss = step.value.isNegative() && !step.value.isZero();
    const figures = `${withUnit(step.value, unit, style)}, ${percent(step.share)}`;
    return {
      name: step.name,
      label: `${step.name}: ${figures}`,
      from: toPlace(before),
      to: toPlace(running),
      fill: isLoss ? `url(#${LOSS_PATTERN})` : isSpokenOf(spoken, step) ? theme.accent : theme.bar,
      figures: [styled(step.value, style), percent(step.share)],
      isStrong: isSpokenOf(spoken, step),
      leadsOn: true,
    };
  });
  const sum: Row = {
    name: capital(totalName),
    label: `${capital(totalName)}: ${withUnit(total, unit, style)}`,
    from: 0,
    to: toPlace(total),
    fill: theme.total,
    figures: [styled(total, style), percent(total.div(total))],
  };

  const unitOfAxis = unitWords(unit, style);
  return picture(frame, {
    title: inPeriod(
      spoken ? findingOf(spoken, steps, totalName, (figure) => withUnit(figure, unit, style)) : texts.waterfall.byLink,
      period,
    ),
    subtitle: headOf(
      totalName === texts.wholes.valueAdded ? texts.waterfall.byLink : texts.waterfall.summing({ whole: totalName }),
      unitOfAxis,
    ),
    draw: (width) =>
      rowsOf([...rows, sum], width, {
        theme,
        stretch: frame.stretch,
        heads: [unitOfAxis.length <= 12 ? unitOfAxis : "", texts.share],
        unit: unitOfAxis,
        definitions: [hatching(LOSS_PATTERN, theme.negative, theme)],
      }),
    notes: steps.some(({ value }) => value.lt(0)) ? [texts.waterfall.losses] : [],
    table: {
      head: [texts.link, headOf(texts.valueAdded, unitOfAxis), texts.shareHeader({ whole: totalName })],
      rows: [...steps, { name: capital(totalName), value: total, share: total.div(total) }].map(
        ({ name, value, share }) => [
          { shown: name },
          { shown: styled(value, style), full: whole(value), isFigure: true },
          { shown: percent(share), full: whole(share), isFigure: true },
        ],
      ),
    },
  });
}

/** The finding, and of when it is. */
export const inPeriod = (words: string, period: string | undefined): string =>
  period === undefined ? words : texts.inPeriod({ words, period });

export const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** A heading with its unit, where there is one: `Value added, US$`. */
export const headOf = (heading: string, unit: string): string =>
  unit === "" ? heading : texts.withUnit({ heading, unit });
