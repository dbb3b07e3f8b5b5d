/** Terms of trade over time, as indices about the line of 100: above it a unit of exports buys more than in the base. */
import type { Decimal } from "../core/numbers/decimal";
import { plainLabel } from "./axis";
import { linesOf, type Period } from "./lines";
import { amount, percent, whole } from "./numerals";
import { type Frame, type Picture, picture, type DataTableCell } from "./picture";
import { pictures as texts } from "./texts";

export interface Index {
  readonly name: string;
  readonly figures: readonly (Decimal | null)[];
}

export interface TermsOfTrade {
  readonly periods: readonly Period[];
  /** The period that is 100, by name. */
  readonly base: string;
  /** Net barter first. */
  readonly indices: readonly Index[];
  /** Why a period has no figure. */
  readonly gaps: readonly string[];
  /** How the indices are made: `chained Fisher of 2 export and 2 import products`. */
  readonly how?: string;
}

const MAX_GAPS = 3;

const DECIMALS = 1;

export function termsOfTrade({ periods, base, indices, gaps, how = "" }: TermsOfTrade, frame: Frame): Picture {
  const highlighted = indices.find(({ name }) => name === frame.about) ?? indices[0];
  return picture(frame, {
    title: highlighted ? findingOf(highlighted, periods, base) : texts.termsOfTrade.title,
    subtitle: how === "" ? texts.termsOfTrade.subtitle({ base }) : texts.termsOfTrade.subtitleHow({ base, how }),
    draw: (width) =>
      linesOf(
        periods,
        indices.map((index) => ({
          ...index,
          remark: lastOf(index, periods),
          isStrong: index === highlighted && indices.length > 1,
        })),
        width,
        { frame, label: plainLabel, said: (figure) => amount(figure, DECIMALS), rule: 100, withZero: false },
      ),
    notes: [...new Set(gaps)].slice(0, MAX_GAPS).map((why) => texts.termsOfTrade.gap({ reason: why })),
    table: {
      head: [texts.period, ...indices.map(({ name }) => texts.termsOfTrade.header({ name, base }))],
      rows: periods.map(({ label }, period) => [
        { shown: label },
        ...indices.map(({ figures }): DataTableCell => figureCell(figures[period] ?? null)),
      ]),
    },
  });
}

const figureCell = (figure: Decimal | null): DataTableCell =>
  figure ? { shown: amount(figure, DECIMALS), full: whole(figure), isFigure: true } : { shown: texts.missing };

const known = ({ figures }: Index) => figures.flatMap((figure, period) => (figure ? [{ period, figure }] : []));

function lastOf(index: Index, periods: readonly Period[]): string {
  const end = known(index).at(-1);
  return end
    ? texts.figureIn({ figure: amount(end.figure, DECIMALS), period: periods[end.period]!.label })
    : texts.noFigure;
}

/** From its first to its last figure: the base may lie between them, or be no period of the table at all. */
function findingOf(index: Index, periods: readonly Period[], base: string): string {
  const { name } = index;
  const seen = known(index);
  const [first, last] = [seen[0], seen.at(-1)];
  if (!first || !last) return texts.termsOfTrade.noFigure({ name });
  const [from, to] = [periods[first.period]!.label, periods[last.period]!.label];
  if (first === last) {
    const figure = texts.figureIn({ figure: amount(last.figure, DECIMALS), period: to });
    return to === base ? texts.termsOfTrade.base({ name, base }) : texts.overTime.one({ name, figure });
  }
  const change = last.figure.div(first.figure).minus(1);
  if (change.isZero()) return texts.termsOfTrade.unchanged({ name, from, to });
  const say = change.gt(0) ? texts.termsOfTrade.rose : texts.termsOfTrade.fell;
  return say({ name, share: percent(change.abs()), from, to });
}
