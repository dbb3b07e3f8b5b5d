/**
 * Why a figure cannot be given. The core says it as data; the sentence that a person reads, and the error code that the
 * cell shows, are in one catalogue (`cells/sentences.ts`).
 */

/** Where in the arguments: 1-based within that argument's own range; no row or column where there is but one. */
export interface Place {
  readonly argument: string;
  readonly row?: number;
  readonly column?: number;
}

export type Reason =
  // What a cell holds.
  | { readonly why: "not a number"; readonly place: Place; readonly found: string }
  | { readonly why: "not a name"; readonly place: Place; readonly found: string }
  | { readonly why: "missing"; readonly place: Place }
  | { readonly why: "error in cell"; readonly place: Place; readonly code: string }
  | { readonly why: "no name"; readonly place: Place }
  // The form of the arguments.
  | { readonly why: "not a vector"; readonly place: Place; readonly rows: number; readonly columns: number }
  | { readonly why: "not one cell"; readonly place: Place; readonly rows: number; readonly columns: number }
  | { readonly why: "ragged"; readonly place: Place }
  | {
      readonly why: "lengths differ";
      readonly place: Place;
      readonly length: number;
      readonly other: string;
      readonly otherLength: number;
    }
  | {
      readonly why: "records differ";
      readonly place: Place;
      readonly rows: number;
      readonly columns: number;
      readonly other: string;
      readonly otherLength: number;
    }
  | {
      readonly why: "shapes differ";
      readonly place: Place;
      readonly rows: number;
      readonly columns: number;
      readonly other: string;
      readonly otherRows: number;
      readonly otherColumns: number;
    }
  | {
      readonly why: "unknown option";
      readonly place: Place;
      readonly found: string;
      readonly allowed: readonly string[];
    }
  | { readonly why: "no records"; readonly place: Place }
  | { readonly why: "no option"; readonly place: Place; readonly allowed: readonly string[] }
  | {
      readonly why: "too many";
      readonly place: Place;
      readonly what: string;
      readonly count: number;
      readonly most: number;
    }
  // The domain of a measure.
  | { readonly why: "zero denominator"; readonly place: Place }
  | { readonly why: "negative"; readonly place: Place; readonly figure: string }
  | { readonly why: "not positive"; readonly place: Place; readonly figure: string }
  | {
      readonly why: "not within";
      readonly place: Place;
      readonly figure: string;
      readonly least: number;
      readonly most: number;
      readonly whole: boolean;
    }
  | { readonly why: "not a fraction"; readonly place: Place; readonly figure: string }
  /** Where a share below 0 has no meaning either. */
  | { readonly why: "not a share"; readonly place: Place; readonly figure: string }
  /** Probably a percentage: `fraction` is what was meant, if that is below 1. */
  | { readonly why: "percentage"; readonly place: Place; readonly figure: string; readonly fraction: string }
  | { readonly why: "not increasing"; readonly place: Place; readonly figure: string; readonly before: string }
  | { readonly why: "total not positive"; readonly what: string; readonly figure: string }
  | {
      readonly why: "below the sum";
      readonly place: Place;
      readonly figure: string;
      readonly what: string;
      readonly sum: string;
    }
  | { readonly why: "too few periods"; readonly place: Place; readonly count: number }
  // A basket over time.
  | { readonly why: "nothing in common"; readonly place: Place; readonly other: number }
  | { readonly why: "nothing traded"; readonly place: Place; readonly other: number }
  | { readonly why: "no product"; readonly place: Place }
  | { readonly why: "nothing sold"; readonly place: Place }
  | { readonly why: "no quantities"; readonly place: Place; readonly formula: string }
  // Rents.
  | { readonly why: "no rate"; readonly place: Place }
  | { readonly why: "no capital"; readonly place: Place }
  | { readonly why: "no producer"; readonly place: Place }
  | { readonly why: "not eroding"; readonly place: Place }
  | { readonly why: "decay not established"; readonly place: Place; readonly fit: string }
  | { readonly why: "all rents equal"; readonly place: Place }
  | { readonly why: "rents cancel"; readonly figure: string; readonly size: string }
  // Functions, codings and policy.
  | { readonly why: "no stage"; readonly place: Place; readonly found: string; readonly allowed: readonly string[] }
  | { readonly why: "no pairs"; readonly place: Place; readonly other: string }
  | { readonly why: "all equal"; readonly place: Place; readonly pairs: number }
  | { readonly why: "ratio to zero"; readonly ratio: string; readonly what: string }
  | { readonly why: "ratio to negative"; readonly ratio: string; readonly what: string; readonly figure: string }
  // A chain of payments.
  | { readonly why: "sells to itself"; readonly place: Place; readonly actor: string }
  | {
      readonly why: "unknown market";
      readonly place: Place;
      readonly found: string;
      readonly markets: readonly string[];
    }
  | { readonly why: "closed loop"; readonly actors: readonly string[] }
  | { readonly why: "loop out of range"; readonly actors: readonly string[] }
  // An inter-country table.
  | { readonly why: "not square"; readonly place: Place; readonly rows: number; readonly columns: number }
  | {
      readonly why: "rows differ";
      readonly place: Place;
      readonly rows: number;
      readonly other: string;
      readonly otherRows: number;
    }
  | { readonly why: "no blocks"; readonly place: Place; readonly columns: number; readonly rows: number }
  | { readonly why: "no categories"; readonly place: Place; readonly columns: number; readonly countries: number }
  | { readonly why: "too large"; readonly place: Place; readonly name: string }
  | { readonly why: "negative output"; readonly place: Place; readonly name: string; readonly figure: string }
  | { readonly why: "no output"; readonly place: Place; readonly name: string; readonly bought: string }
  | { readonly why: "no sales"; readonly place: Place }
  | { readonly why: "sells nothing"; readonly place: Place; readonly name: string }
  | { readonly why: "sells to itself only"; readonly place: Place; readonly names: readonly string[] }
  | { readonly why: "no solution"; readonly place: Place; readonly name: string }
  | { readonly why: "no logarithm"; readonly result: string; readonly of: string; readonly figure: string }
  | { readonly why: "no trade"; readonly place: Place; readonly country: string }
  | {
      readonly why: "unknown country";
      readonly place: Place;
      readonly found: string;
      readonly countries: readonly string[];
    }
  | {
      readonly why: "inverse too large";
      readonly place: Place;
      readonly rows: number;
      readonly most: number;
      readonly cells: number;
    }
  // The answer.
  | { readonly why: "too many cells"; readonly rows: number; readonly columns: number; readonly most: number }
  | { readonly why: "beyond a double"; readonly figure: string }
  | { readonly why: "fault"; readonly detail: string };

/** Stands in the place of a figure that cannot be given. */
export class Refusal {
  constructor(readonly reason: Reason) {}
}

/** Thrown where a refusal is the whole answer. */
export class Refused extends Error {
  constructor(readonly refusal: Refusal) {
    super(refusal.reason.why);
    this.name = "Refused";
  }
}

export function refuse(reason: Reason): never {
  throw new Refused(new Refusal(reason));
}
