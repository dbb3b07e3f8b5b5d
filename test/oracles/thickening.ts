/**
 * The table of flags a second time, in exact fractions and in another style: each condition by itself, as a row of a table,
 * over a whole matrix of shares. A share is a fraction, or null where it is missing.
 */
import { Fraction, zero } from "./fraction";

export type Shares = readonly (readonly (Fraction | null)[])[];

interface Series {
  readonly known: readonly Fraction[];
  /** Of the zeros at its end, whether another row has a figure other than 0 beside one of them. */
  readonly isLeft: boolean;
  readonly tolerance: Fraction;
}

const sign = ({ above }: Fraction): number => Number(above > 0n) - Number(above < 0n);
const isAbove = (a: Fraction, b: Fraction): boolean => sign(a.minus(b)) > 0;
const isAtLeast = (a: Fraction, b: Fraction): boolean => sign(a.minus(b)) >= 0;
const sorted = (figures: readonly Fraction[]): Fraction[] => [...figures].sort((a, b) => sign(a.minus(b)));
const size = (figure: Fraction): Fraction => (sign(figure) < 0 ? zero.minus(figure) : figure);
const TENTH = Fraction.of(1n, 10n);

const first = ({ known }: Series): Fraction => known[0]!;
const last = ({ known }: Series): Fraction => known.at(-1)!;
const change = (series: Series): Fraction => last(series).minus(first(series));
const ends = (series: Series): Fraction[] => sorted([first(series), last(series)]);
const dip = (series: Series): Fraction => ends(series)[0]!.minus(sorted(series.known)[0]!);
const peak = (series: Series): Fraction => sorted(series.known).at(-1)!.minus(ends(series)[1]!);
const exceedsBar = (figure: Fraction, series: Series): boolean =>
  isAbove(figure, series.tolerance) && isAbove(figure, size(change(series)));
const isNewcomer = (series: Series): boolean => first(series).isZero && !last(series).isZero;
const grewSinceEntry = (series: Series): boolean => {
  const entry = series.known.find((share) => sign(share) > 0);
  return entry !== undefined && isAbove(last(series).minus(entry), series.tolerance);
};

const CONDITIONS: readonly (readonly [string, (series: Series) => boolean])[] = [
  ["Insufficient data", ({ known }) => known.length < 2],
  ["Absent", ({ known }) => known.every(({ isZero }) => isZero)],
  ["Exit", (series) => last(series).isZero && series.isLeft],
  ["Exit or empty", (series) => last(series).isZero],
  ["Thickening", (series) => isNewcomer(series) && grewSinceEntry(series)],
  ["Thinning in", (series) => isNewcomer(series) && isAtLeast(TENTH, last(series))],
  ["Entry", isNewcomer],
  ["Thinned, then thickened", (series) => exceedsBar(dip(series), series) && isAtLeast(dip(series), peak(series))],
  ["Thickened, then thinned", (series) => exceedsBar(peak(series), series)],
  ["Thinning out", (series) => isAbove(zero.minus(change(series)), series.tolerance)],
  ["Thickening", (series) => isAbove(change(series), series.tolerance)],
  ["Stable", () => true],
];

export function flagsOf(shares: Shares, tolerance: Fraction): string[] {
  return shares.map((row, link) => {
    const known = row.filter((share) => share !== null);
    const end = row.reduce((at, share, period) => (share === null || share.isZero ? at : period), -1);
    const isLeft = row.some(
      (share, period) =>
        period > end &&
        share !== null &&
        shares.some((other, at) => at !== link && other[period] !== null && !other[period]!.isZero),
    );
    return CONDITIONS.find(([, holds]) => holds({ known, isLeft, tolerance }))![0];
  });
}
