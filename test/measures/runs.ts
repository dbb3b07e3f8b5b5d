/**
 * How many random cases a test tries: all of them, or the part that QUASIRENT_RUNS names. `npm run check` tries a tenth, the
 * same ones as the whole begins with.
 */
const PART = Number(process.env["QUASIRENT_RUNS"] ?? 1);
if (!(PART > 0))
  throw new Error(`QUASIRENT_RUNS is a number above 0, such as 0.1, and not ${process.env["QUASIRENT_RUNS"]}`);

export const runs = (whole: number): number => Math.max(1, Math.ceil(whole * PART));

/** The least of all of them that must have been of use; of a part a little less, for chance weighs more there. */
export const atLeast = (whole: number): number => (PART < 1 ? Math.floor(whole * PART * 0.7) : whole);

/** Of cases that take long, as many as are tried: all of them, or the part, spread evenly. */
export const tried = <Case>(all: readonly Case[]): Case[] =>
  all.filter((_, index) => Math.floor((index + 1) * Math.min(PART, 1)) > Math.floor(index * Math.min(PART, 1)));
