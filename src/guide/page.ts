/**
 * A page of the guide: questions about a chain or one of its links, what the answers say, and the formulas that say it on the
 * sheet.
 */

/** An answer that is chosen. */
export interface Choice {
  readonly value: string;
  readonly words: string;
}

export interface Question {
  readonly id: string;
  /** What the answer is called on the sheet. */
  readonly label: string;
  readonly asks: string;
  /** Without choices the names of actors are typed, separated by commas. */
  readonly choices?: readonly Choice[];
  readonly source: string;
}

/** By question; one that is not answered yet is missing or "". */
export type Answers = Readonly<Record<string, string | undefined>>;

/** A heading, and what is under it. */
export interface Part {
  readonly heading: string;
  readonly lead?: string;
  /** A name, and what is said of it. */
  readonly lines?: readonly (readonly [string, string])[];
  readonly points?: readonly string[];
}

export interface Reading {
  readonly heading: string;
  readonly paragraphs: readonly string[];
  /** What agrees with the answer, or contradicts it. */
  readonly check?: { readonly agrees: boolean; readonly words: string };
  readonly parts: readonly Part[];
}

/** The cells of a block whose rows are a label and an answer. */
export interface BlockCells {
  readonly labels: string;
  readonly answers: string;
  /** Each answer's cell. */
  readonly each: readonly string[];
  /** The cell of the formula before; the first has none. */
  readonly previous: string;
}

export interface BlockFormula {
  readonly label: string;
  readonly text: (cells: BlockCells) => string;
  /** The size of its answer. */
  readonly rows: number;
  readonly columns: number;
}

/** What goes on the sheet: rows of two columns, and below them formulas of the second. */
export interface Block {
  readonly rows: readonly (readonly [string, string])[];
  readonly formulas: readonly BlockFormula[];
}

export interface GuidePage {
  readonly id: string;
  readonly heading: string;
  readonly lead: string;
  readonly questions: readonly Question[];
  /** Said until enough is answered. */
  readonly unanswered: string;
  /** What the answers say; null where too few are given. */
  read(answers: Answers): Reading | null;
  block(answers: Answers): Block;
  /** What the analysis is called where the workbook keeps it. */
  readonly title: string;
  readonly works: string;
}

/** A word that a formula answers. */
export function wordOf(entry: unknown): string {
  if (typeof entry !== "string") throw new RangeError("not a word");
  return entry;
}

/** The answers to these questions, in their order; null where one is missing. */
export function answered(answers: Answers, ids: readonly string[]): string[] | null {
  const found = ids.map((id) => answers[id] ?? "");
  return found.includes("") ? null : found;
}
