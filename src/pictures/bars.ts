/** Figures side by side as bars, in the table's order or by size: counts, shares of one time, an account with its parts by level. */
import { Decimal } from "../core/numbers/decimal";
import { percent, styled, styleFor, unitWords, whole, withUnit } from "./numerals";
import { type Frame, hatching, type Picture, picture } from "./picture";
import { type Row, rowsOf } from "./rows";
import { pictures as texts } from "./texts";

export interface Bar {
  readonly name: string;
  readonly value: Decimal;
  /** Of its whole; null where it has none, or where parts below 0 leave none. */
  readonly share: Decimal | null;
  /** How deep it is within an account: 0 for the first level. */
  readonly level: number;
  /** Stands over it: the first of a group. */
  readonly heading?: string;
}

export interface Bars {
  /** The finding, as it is said of the table. */
  readonly title: string;
  readonly subtitle: string;
  readonly bars: readonly Bar[];
  readonly unit: string;
  readonly isPercent: boolean;
  /** How many more there are than are shown. */
  readonly others: number;
  /** What a row is. */
  readonly of: string;
}

export const MAX_BARS = 20;
const BELOW_PATTERN = "quasirent-below";
/** Letters of a unit that is no wider than its figures. */
const MAX_HEAD = 12;
const HUNDRED = new Decimal(100);

export function barsPicture({ title, subtitle, bars, unit, isPercent, others, of }: Bars, frame: Frame): Picture {
  const { theme } = frame;
  const style = styleFor(bars.map(({ value }) => value));
  const about = bars.find(({ name }) => name === frame.about);
  const shown = (value: Decimal) => (isPercent ? percent(value) : styled(value, style));
  const full = (value: Decimal) => (isPercent ? percent(value) : withUnit(value, unit, style));
  const hasShares = !isPercent && bars.some(({ share }) => share !== null);
  const unitOfAxis = isPercent ? texts.percent : unitWords(unit, style);
  const said = ({ name, value, share }: Bar): string =>
    hasShares && share
      ? texts.bars.withShare({ name, figure: full(value), share: percent(share) })
      : texts.bars.mark({ name, figure: full(value) });
  const rows = bars.map((bar): Row => {
    const { name, value, share, level, heading } = bar;
    return {
      name,
      level,
      label: said(bar),
      from: 0,
      to: (isPercent ? value.times(HUNDRED) : value.div(style.divisor)).toNumber(),
      fill: value.isNegative() && !value.isZero() ? `url(#${BELOW_PATTERN})` : bar === about ? theme.accent : theme.bar,
      figures: [shown(value), ...(hasShares ? [share ? percent(share) : ""] : [])],
      isStrong: bar === about,
      ...(heading !== undefined && { heading }),
    };
  });
  return picture(frame, {
    title: about ? said(about) : title,
    subtitle: [subtitle, unitOfAxis].filter((words) => words !== "").join("; "),
    draw: (width) =>
      rowsOf(rows, width, {
        theme,
        stretch: frame.stretch,
        // A figure in per cent says so itself.
        heads: [!isPercent && unitOfAxis.length <= MAX_HEAD ? unitOfAxis : "", ...(hasShares ? [texts.share] : [])],
        unit: unitOfAxis,
        definitions: [hatching(BELOW_PATTERN, theme.negative, theme)],
      }),
    notes: others > 0 ? [texts.bars.others({ count: others })] : [],
    table: {
      head: [of, unitOfAxis === "" ? texts.bars.figure : unitOfAxis, ...(hasShares ? [texts.share] : [])],
      rows: bars.map(({ name, value, share }) => [
        { shown: name },
        { shown: shown(value), full: whole(value), isFigure: true },
        ...(hasShares ? [share ? { shown: percent(share), full: whole(share), isFigure: true } : { shown: "" }] : []),
      ]),
    },
  });
}
