/**
 * Why a figure cannot be given. The core says it as data; the sentence that a person reads, and the error code that the
 * cell shows, are in one catalogue (`cells/sentences.ts`).
 */

import type { TableQuestionReason } from "./table-question-reasons";

/** Where in the arguments: 1-based within that argument's own range; no row or column where there is but one. */
export interface ArgumentPosition {
  readonly argument: string;
  readonly row?: number;
  readonly column?: number;
}

export type Reason =
  // What a cell holds.
  | { readonly why: "not a number"; readonly place: ArgumentPosition; readonly found: string }
  | { readonly why: "not a name"; readonly place: ArgumentPosition; readonly found: string }
  | { readonly why: "missing"; readonly place: ArgumentPosition; readonly isText: boolean }
  | { readonly why: "error in cell"; readonly place: ArgumentPosition; readonly code: string }
  | { readonly why: "no name"; readonly place: ArgumentPosition }
  // The form of the arguments.
  | { readonly why: "not a vector"; readonly place: ArgumentPosition; readonly rows: number; readonly columns: number }
  | { readonly why: "not one cell"; readonly place: ArgumentPosition; readonly rows: number; readonly columns: number }
  | { readonly why: "ragged"; readonly place: ArgumentPosition }
  | {
      readonly why: "lengths differ";
      readonly place: ArgumentPosition;
      readonly length: number;
      readonly other: string;
      readonly otherLength: number;
    }
  | {
      readonly why: "records differ";
      readonly place: ArgumentPosition;
      readonly rows: number;
      readonly columns: number;
      readonly other: string;
      readonly otherLength: number;
    }
  | {
      readonly why: "shapes differ";
      readonly place: ArgumentPosition;
      readonly rows: number;
      readonly columns: number;
      readonly other: string;
      readonly otherRows: number;
      readonly otherColumns: number;
    }
  | {
      readonly why: "unknown option";
      readonly place: ArgumentPosition;
      readonly found: string;
      readonly allowed: readonly string[];
    }
  /** The same where a cell may hold several words, or the words depend on another argument. */
  | {
      readonly why: "unknown word";
      readonly place: ArgumentPosition;
      readonly found: string;
      readonly allowed: readonly string[];
    }
  | { readonly why: "entered twice"; readonly place: ArgumentPosition; readonly found: string }
  | { readonly why: "no records"; readonly place: ArgumentPosition }
  | { readonly why: "no option"; readonly place: ArgumentPosition; readonly allowed: readonly string[] }
  | {
      readonly why: "too many";
      readonly place: ArgumentPosition;
      readonly what: string;
      readonly count: number;
      readonly most: number;
    }
  | { readonly why: "no other half"; readonly place: ArgumentPosition; readonly other: string }
  // The domain of a measure.
  | { readonly why: "zero denominator"; readonly place: ArgumentPosition }
  | { readonly why: "negative"; readonly place: ArgumentPosition; readonly figure: string }
  | { readonly why: "not positive"; readonly place: ArgumentPosition; readonly figure: string }
  | {
      readonly why: "not within";
      readonly place: ArgumentPosition;
      readonly figure: string;
      readonly least: number;
      readonly most: number;
      readonly whole: boolean;
    }
  | { readonly why: "not a fraction"; readonly place: ArgumentPosition; readonly figure: string }
  /** Where a share below 0 has no meaning either. */
  | {
      readonly why: "not a share";
      readonly place: ArgumentPosition;
      readonly figure: string;
      readonly isNegative: boolean;
    }
  /** Probably a percentage: `fraction` is what was meant, if that is below 1; `meant` is what the sentence says is meant. */
  | {
      readonly why: "percentage";
      readonly place: ArgumentPosition;
      readonly figure: string;
      readonly fraction: string;
      readonly meant: "" | "fraction" | "range";
    }
  /** Probably 1 plus what was meant, which is `fraction`. */
  | {
      readonly why: "factor";
      readonly place: ArgumentPosition;
      readonly figure: string;
      readonly fraction: string;
    }
  | {
      readonly why: "not increasing";
      readonly place: ArgumentPosition;
      readonly figure: string;
      readonly before: string;
    }
  | {
      readonly why: "total not positive";
      readonly place: ArgumentPosition;
      readonly what: string;
      readonly figure: string;
    }
  | {
      readonly why: "below the sum";
      readonly place: ArgumentPosition;
      readonly figure: string;
      readonly what: string;
      readonly sum: string;
    }
  | { readonly why: "too few periods"; readonly place: ArgumentPosition; readonly count: number }
  /** Of two figures of which one is a part of the other, or the lower end of a range. */
  | {
      readonly why: "above another";
      readonly place: ArgumentPosition;
      readonly figure: string;
      readonly other: string;
      readonly otherFigure: string;
    }
  | {
      readonly why: "sum out of reach";
      readonly place: ArgumentPosition;
      readonly figure: string;
      readonly lowest: string;
      readonly highest: string;
    }
  | { readonly why: "never covered"; readonly place: ArgumentPosition; readonly figure: string; readonly cost: string }
  | {
      readonly why: "no such stage";
      readonly place: ArgumentPosition;
      readonly found: string;
      /** How many have that name. */
      readonly count: number;
      readonly stages: readonly string[];
    }
  | { readonly why: "no rate or deflator"; readonly place: ArgumentPosition }
  | { readonly why: "no deflator"; readonly place: ArgumentPosition }
  // Price transmission.
  | {
      readonly why: "too few changes";
      readonly place: ArgumentPosition;
      readonly other: string;
      readonly count: number;
    }
  | { readonly why: "never changes"; readonly place: ArgumentPosition }
  | { readonly why: "no rise or fall"; readonly place: ArgumentPosition; readonly isRise: boolean }
  | { readonly why: "too few peers"; readonly place: ArgumentPosition; readonly count: number; readonly least: number }
  /** More than another argument of the record allows. */
  | {
      readonly why: "more than";
      readonly place: ArgumentPosition;
      readonly figure: string;
      readonly other: string;
      readonly most: string;
    }
  | { readonly why: "not a count"; readonly place: ArgumentPosition; readonly figure: string }
  | { readonly why: "no scale"; readonly place: ArgumentPosition; readonly figure: string }
  | { readonly why: "no second period"; readonly place: ArgumentPosition }
  // A basket over time.
  | { readonly why: "nothing in common"; readonly place: ArgumentPosition; readonly other: number }
  /** The same where prices alone are looked at; `weights` is the row of the quantities that weight them, 0 for none. */
  | {
      readonly why: "no price in common";
      readonly place: ArgumentPosition;
      readonly other: number;
      readonly weights: number;
    }
  | { readonly why: "no price"; readonly place: ArgumentPosition; readonly weights: number }
  | { readonly why: "nothing traded"; readonly place: ArgumentPosition; readonly other: number }
  | { readonly why: "no product"; readonly place: ArgumentPosition }
  | { readonly why: "nothing sold"; readonly place: ArgumentPosition }
  | { readonly why: "no quantities"; readonly place: ArgumentPosition; readonly formula: string }
  // Two periods.
  | { readonly why: "one cost alone"; readonly place: ArgumentPosition; readonly other: string }
  | {
      readonly why: "above the world";
      readonly place: ArgumentPosition;
      readonly figure: string;
      readonly other: string;
      readonly sum: string;
    }
  | { readonly why: "no base quantity"; readonly place: ArgumentPosition }
  // Units.
  | {
      readonly why: "too few columns";
      readonly place: ArgumentPosition;
      readonly columns: number;
      readonly least: number;
    }
  | { readonly why: "no unit"; readonly place: ArgumentPosition }
  | {
      readonly why: "unknown unit";
      readonly place: ArgumentPosition;
      readonly found: string;
      readonly units: readonly string[];
    }
  | { readonly why: "no conversion"; readonly from: string; readonly to: string; readonly isMissing: boolean }
  | {
      readonly why: "ways disagree";
      readonly from: string;
      readonly to: string;
      readonly first: string;
      readonly second: string;
    }
  // Groups of records.
  | { readonly why: "no usable record"; readonly name: string }
  | { readonly why: "no value"; readonly name: string }
  // Rents.
  | { readonly why: "no rate"; readonly place: ArgumentPosition }
  | { readonly why: "no capital"; readonly place: ArgumentPosition }
  | { readonly why: "no producer"; readonly place: ArgumentPosition }
  | { readonly why: "not eroding"; readonly place: ArgumentPosition }
  | { readonly why: "decay not established"; readonly place: ArgumentPosition; readonly fit: string }
  | { readonly why: "all rents equal"; readonly place: ArgumentPosition }
  | { readonly why: "rents cancel"; readonly figure: string; readonly size: string }
  // Functions, codings and policy.
  | {
      readonly why: "no stage";
      readonly place: ArgumentPosition;
      readonly found: string;
      readonly allowed: readonly string[];
    }
  | { readonly why: "no pairs"; readonly place: ArgumentPosition; readonly other: string }
  | { readonly why: "all equal"; readonly place: ArgumentPosition; readonly pairs: number }
  | { readonly why: "ratio to zero"; readonly place: ArgumentPosition; readonly ratio: string; readonly what: string }
  | {
      readonly why: "ratio to negative";
      readonly place: ArgumentPosition;
      readonly ratio: string;
      readonly what: string;
      readonly figure: string;
    }
  | { readonly why: "too long for a cell"; readonly tag: string; readonly otherTag: string; readonly letters: number }
  // A chain of payments.
  | { readonly why: "sells to itself"; readonly place: ArgumentPosition; readonly actor: string }
  | {
      readonly why: "unknown market";
      readonly place: ArgumentPosition;
      readonly found: string;
      readonly markets: readonly string[];
    }
  /** A chain whose production would be 0 or less. */
  | { readonly why: "no production"; readonly bought: string; readonly output: string; readonly isEqual: boolean }
  | { readonly why: "no actor"; readonly place: ArgumentPosition; readonly other: string }
  | { readonly why: "no seller"; readonly place: ArgumentPosition }
  | { readonly why: "nothing sold by"; readonly actor: string }
  | { readonly why: "no named buyer"; readonly actor: string }
  | { readonly why: "purchases not known"; readonly actor: string }
  | { readonly why: "closed loop"; readonly place: ArgumentPosition; readonly actors: readonly string[] }
  | { readonly why: "loop out of range"; readonly place: ArgumentPosition; readonly actors: readonly string[] }
  // An inter-country table.
  | { readonly why: "not square"; readonly place: ArgumentPosition; readonly rows: number; readonly columns: number }
  | {
      readonly why: "rows differ";
      readonly place: ArgumentPosition;
      readonly rows: number;
      readonly other: string;
      readonly otherRows: number;
    }
  | { readonly why: "no blocks"; readonly place: ArgumentPosition; readonly columns: number; readonly rows: number }
  | {
      readonly why: "no categories";
      readonly place: ArgumentPosition;
      readonly columns: number;
      readonly countries: number;
    }
  | { readonly why: "too large"; readonly place: ArgumentPosition; readonly name: string }
  | {
      readonly why: "negative output";
      readonly place: ArgumentPosition;
      readonly name: string;
      readonly figure: string;
    }
  | { readonly why: "no output"; readonly place: ArgumentPosition; readonly name: string; readonly bought: string }
  | {
      readonly why: "not one per row";
      readonly place: ArgumentPosition;
      readonly rows: number;
      readonly columns: number;
      readonly needed: number;
    }
  | {
      readonly why: "adds without output";
      readonly place: ArgumentPosition;
      readonly name: string;
      /** Which account. */
      readonly what: string;
      readonly figure: string;
    }
  | {
      readonly why: "accounts differ";
      readonly place: ArgumentPosition;
      readonly rows: number;
      readonly columns: number;
      readonly other: string;
      readonly accounts: number;
      readonly needed: number;
    }
  | { readonly why: "unnamed account"; readonly place: ArgumentPosition }
  | {
      readonly why: "not one per country";
      readonly place: ArgumentPosition;
      readonly length: number;
      readonly countries: number;
    }
  | { readonly why: "no sales"; readonly place: ArgumentPosition }
  | { readonly why: "sells nothing"; readonly place: ArgumentPosition; readonly name: string }
  | { readonly why: "sells to itself only"; readonly place: ArgumentPosition; readonly names: readonly string[] }
  | { readonly why: "no solution"; readonly place: ArgumentPosition; readonly name: string }
  | { readonly why: "no logarithm"; readonly result: string; readonly of: string; readonly figure: string }
  | { readonly why: "no trade"; readonly place: ArgumentPosition; readonly country: string }
  | {
      readonly why: "unknown country";
      readonly place: ArgumentPosition;
      readonly found: string;
      readonly countries: readonly string[];
    }
  /** `name`: what another row is called. */
  | {
      readonly why: "unknown row";
      readonly place: ArgumentPosition;
      readonly found: string;
      readonly rows: number;
      readonly name: string;
      readonly areNamed: boolean;
    }
  | {
      readonly why: "row elsewhere";
      readonly place: ArgumentPosition;
      readonly name: string;
      readonly country: string;
    }
  | { readonly why: "no chain"; readonly place: ArgumentPosition }
  | { readonly why: "nothing in chain"; readonly place: ArgumentPosition; readonly what: string }
  | { readonly why: "nothing marked"; readonly place: ArgumentPosition }
  /** Whose sales, or to whom: `country` and `rowName` are an example of each. */
  | {
      readonly why: "unknown side";
      readonly place: ArgumentPosition;
      readonly found: string;
      readonly country: string;
      readonly rowName: string;
    }
  | { readonly why: "no final users"; readonly place: ArgumentPosition; readonly name: string }
  | { readonly why: "no partner"; readonly place: ArgumentPosition }
  | { readonly why: "no industries"; readonly place: ArgumentPosition }
  | TableQuestionReason
  | {
      readonly why: "no length";
      readonly place: ArgumentPosition;
      readonly length: string;
      readonly name: string;
      readonly what: string;
    }
  | {
      readonly why: "inverse too large";
      readonly place: ArgumentPosition;
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
