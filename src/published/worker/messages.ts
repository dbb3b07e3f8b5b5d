/** What the page and the thread that keeps published tables say to each other. */

import type { TableQuestion } from "../../measures/table/definition";
import type { AnswerCell, AnswerError, Question } from "../ask";
import type { Description } from "../describe";
import type { NamedFile } from "../reader/sources";
import type { Said } from "../reader/headings";

/** A table that is open, under the name by which it is asked. */
export interface Opened {
  readonly name: string;
  readonly description: Description;
  /** The year that was read, and all that can be asked for, the earliest first; "" where none is known. */
  readonly year: string;
  readonly years: readonly string[];
  /** Files beside it that are none of the tables that are known. */
  readonly leftOut: readonly string[];
}

export type Job =
  | {
      readonly ask: "open";
      readonly name: string;
      readonly files: readonly NamedFile[];
      readonly isLargeAllowed?: boolean;
      readonly said?: Said;
    }
  | { readonly ask: "measure"; readonly name: string; readonly question: Question | TableQuestion }
  /** SHA-256 of each of its files. */
  | { readonly ask: "fingerprints"; readonly name: string }
  | { readonly ask: "close"; readonly name: string };

export interface Results {
  open: Opened;
  measure: { readonly cells: readonly (readonly AnswerCell[])[]; readonly year: string };
  fingerprints: readonly { readonly file: string; readonly size: number; readonly sha256: string }[];
  close: null;
}

/** Each job has a number, by which it is answered, and stopped. */
export type ToThread = { readonly id: number; readonly job: Job } | { readonly stop: number };

export type FromThread = { readonly id: number } & (
  | { readonly kind: "progress"; readonly done: number }
  | { readonly kind: "done"; readonly result: Results[Job["ask"]] }
  /** The file is at fault; the words are for whoever chose it. */
  | {
      readonly kind: "refused";
      readonly message: string;
      /** No layout fits: its first lines. */
      readonly lines?: readonly (readonly string[])[];
      /** It can be opened if it is allowed. */
      readonly isLarge?: boolean;
    }
  /** The question has no answer. */
  | { readonly kind: "error"; readonly error: AnswerError }
  | { readonly kind: "stopped" }
  /** We are at fault; the words are for the console. */
  | { readonly kind: "fault"; readonly message: string }
);
