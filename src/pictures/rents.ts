/**
 * Rents by what they rest on, family by family, the larger first: which of them are made in the chain and can be made
 * again, and which were given or taken.
 */
import type { Decimal } from "../core/numbers/decimal";
import { percent, styled, styleFor, unitWords, whole, withUnit } from "./numerals";
import { type Frame, hatching, type Picture, picture } from "./picture";
import { type Row, rowsOf } from "./rows";
import { isSpokenOf, spokenOf } from "./spoken-of";
import { capital, headOf } from "./waterfall";
import { pictures as texts } from "./texts";

export interface RentOfSource {
  readonly name: string;
  readonly family: string;
  readonly value: Decimal;
  /** Of all rents. */
  readonly share: Decimal;
}

/** What the families are, in the words of the field. */
const families: Readonly<Record<string, string>> = texts.rents.families;

const LOSS_PATTERN = "quasirent-losing";

export function rents(sources: readonly RentOfSource[], unit: string, frame: Frame): Picture {
  const { theme } = frame;
  const style = styleFor(sources.map(({ value }) => value));
  const spoken = spokenOf(sources, frame.about);
  const [only] = spoken?.names.length === 1 ? spoken.names : [];
  const familyNames = [...new Set(sources.map(({ family }) => family))];

  const rows = sources.map((source, index): Row => {
    const isFirst = sources[index - 1]?.family !== source.family;
    return {
      name: capital(source.name),
      label: texts.rents.mark({
        name: capital(source.name),
        family: source.family,
        amount: withUnit(source.value, unit, style),
        share: percent(source.share),
      }),
      from: 0,
      to: source.value.div(style.divisor).toNumber(),
      fill: source.value.lt(0)
        ? `url(#${LOSS_PATTERN})`
        : theme.areas[familyNames.indexOf(source.family) % theme.areas.length]!,
      figures: [styled(source.value, style), percent(source.share)],
      isStrong: isSpokenOf(spoken, source),
      ...(isFirst && { heading: families[source.family] ?? capital(source.family) }),
    };
  });

  const unitOfAxis = unitWords(unit, style);
  return picture(frame, {
    title:
      spoken && only !== undefined
        ? texts.rents.finding({ name: capital(only), share: percent(spoken.share) })
        : texts.rents.title,
    subtitle: headOf(texts.rents.subtitle, unitOfAxis),
    draw: (width) =>
      rowsOf(rows, width, {
        theme,
        stretch: frame.stretch,
        heads: [unitOfAxis.length <= 12 ? unitOfAxis : "", texts.share],
        unit: unitOfAxis,
        definitions: [hatching(LOSS_PATTERN, theme.negative, theme)],
      }),
    notes: sources.some(({ value }) => value.lt(0)) ? [texts.rents.losses] : [],
    table: {
      head: [texts.rents.source, texts.rents.family, headOf(texts.rents.rent, unitOfAxis), texts.rents.share],
      rows: sources.map(({ name, family, value, share }) => [
        { shown: capital(name) },
        { shown: capital(family) },
        { shown: styled(value, style), full: whole(value), isFigure: true },
        { shown: percent(share), full: whole(share), isFigure: true },
      ]),
    },
  });
}
