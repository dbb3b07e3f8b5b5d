/** Terms of trade over time, as indices about the line of 100: above it a unit of exports buys more than in the base. */
import type { Decimal } from "../core/numbers/decimal";
import { plainLabel } from "./axis";
import { linesOf, type Period } from "./lines";
import { amount, percent, whole } from "./numerals";
import { type Frame, type Picture, picture, type TwinCell } from "./picture";

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
}

const mostGaps = 3;

const decimals = 1;

export function termsOfTrade({ periods, base, indices, gaps }: TermsOfTrade, frame: Frame): Picture {
  const spoken = indices.find(({ name }) => name === frame.about) ?? indices[0];
  return picture(frame, {
    title: spoken ? findingOf(spoken, periods, base) : "Terms of trade",
    subtitle: `Index, ${base} = 100`,
    draw: (width) =>
      linesOf(
        periods,
        indices.map((index) => ({
          ...index,
          remark: lastOf(index, periods),
          isStrong: index === spoken && indices.length > 1,
        })),
        width,
        { frame, label: plainLabel, said: (figure) => amount(figure, decimals), rule: 100, withZero: false },
      ),
    notes: [...new Set(gaps)].slice(0, mostGaps).map((why) => `A gap: ${why}.`),
    table: {
      head: ["Period", ...indices.map(({ name }) => `${name}, ${base} = 100`)],
      rows: periods.map(({ label }, period) => [
        { shown: label },
        ...indices.map(({ figures }): TwinCell => figureCell(figures[period] ?? null)),
      ]),
    },
  });
}

const figureCell = (figure: Decimal | null): TwinCell =>
  figure ? { shown: amount(figure, decimals), full: whole(figure), isFigure: true } : { shown: "missing" };

function last({ figures }: Index): { period: number; figure: Decimal } | undefined {
  return figures.flatMap((figure, period) => (figure ? [{ period, figure }] : [])).at(-1);
}

function lastOf(index: Index, periods: readonly Period[]): string {
  const end = last(index);
  return end ? `${amount(end.figure, decimals)} in ${periods[end.period]!.label}` : "no figure";
}

function findingOf(index: Index, periods: readonly Period[], base: string): string {
  const end = last(index);
  if (!end) return `${index.name}: no figure`;
  const difference = end.figure.minus(100).div(100);
  const when = `from ${base} to ${periods[end.period]!.label}`;
  if (periods[end.period]!.label === base) return `${index.name}: ${base} is the base`;
  if (difference.isZero()) return `${index.name} are where they were, ${when}`;
  return `${index.name} ${difference.gt(0) ? "rose" : "fell"} by ${percent(difference.abs())} ${when}`;
}
