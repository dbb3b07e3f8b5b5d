/** A question to an open table, and its answer as cells. What is shown is picked once all of it is computed. */

import { sentenceOf } from "../cells/sentences";
import { type Entry, MAX_CELLS } from "../core/data/table";
import { toDouble } from "../core/numbers/decimal";
import { Refusal } from "../core/refusal";
import type { Sliced } from "../core/sliced";
import { type Measure, MEASURES } from "./measures";
import { type OpenTable, withOwnValueAdded } from "./open-table";
import { valueAddedIn } from "./published-table";
import { asked } from "./texts";

export interface Question {
  readonly measure: string;
  readonly of?: string;
  /** A code, or several by comma. */
  readonly country?: string;
  /** The same of industries, where the answer has rows of them. */
  readonly industry?: string;
  readonly year?: string;
  /** Left out: its own row where the table has one, else output less flows. */
  readonly valueAdded?: ValueAddedBy;
}

export const VALUE_ADDED_BY = ["own row", "output less flows"] as const;
export type ValueAddedBy = (typeof VALUE_ADDED_BY)[number];

/** An error as a cell shows it, and why. */
export interface AnswerError {
  readonly code: string;
  readonly sentence: string;
}
export type AnswerCell = string | number | boolean | AnswerError;

/** A question that has no answer. */
export class NotAnswered extends Error {
  constructor(readonly error: AnswerError) {
    super(error.sentence);
    this.name = "NotAnswered";
  }
}

const notAValue = (sentence: string): never => {
  throw new NotAnswered({ code: "#VALUE!", sentence });
};

const key = (text: string): string =>
  text
    .trim()
    .toLowerCase()
    .replaceAll(/[\s_-]/g, "");

/** The measure and what it is of; known without a table. */
export function measureOf({ measure, of = "" }: Question): { measure: Measure; of: string } {
  const found =
    MEASURES.find(({ name }) => key(name) === key(measure)) ??
    notAValue(asked.noMeasure({ measure, allowed: MEASURES.map(({ name }) => name).join(", ") }));
  if (found.of.length === 0 || of.trim() === "") return { measure: found, of: found.of[0] ?? "" };
  const what =
    found.of.find((each) => key(each) === key(of)) ??
    notAValue(asked.noSuchOf({ of, measure: found.name, allowed: found.of.join(", ") }));
  return { measure: found, of: what };
}

export function* answerTo(open: OpenTable, question: Question): Sliced<AnswerCell[][]> {
  const { measure, of } = measureOf(question);
  const { countries, rows: named } = open.published;
  const wanted = codesIn(question.country ?? "", countries, asked.noCountry);
  const industries = codesIn(question.industry ?? "", [...new Set(named.map(({ code }) => code))], asked.noIndustry);
  const [head = [], ...rows] = yield* measure.answer(
    measure.hasValueAdded ? seen(open, question.valueAdded) : open,
    of,
  );
  const columns = [...head.keys()].filter(
    (column) => column === 0 || measure.shown !== "columns" || !wanted || wanted.has(head[column]),
  );
  const isShown = (row: readonly Entry[], heading: string, codes: ReadonlySet<Entry | undefined> | null) =>
    !codes || !head.includes(heading) || codes.has(row[head.indexOf(heading)]);
  const shown = [
    head,
    ...rows.filter(
      (row) => measure.shown !== "rows" || (isShown(row, "Country", wanted) && isShown(row, "Industry", industries)),
    ),
  ].map((row) => columns.map((column) => row[column]!));
  const cells = shown.length * columns.length;
  if (cells > MAX_CELLS) notAValue(asked.tooManyCells({ cells, most: MAX_CELLS }));
  return shown.map((row) => row.map(cellOf));
}

function seen(open: OpenTable, by: ValueAddedBy | undefined): OpenTable {
  const hasOwn = valueAddedIn(open.published.accounts).length > 0;
  if (by === "own row" && !hasOwn) throw new NotAnswered({ code: "#N/A", sentence: asked.noOwnRow });
  return hasOwn && by !== "output less flows" ? withOwnValueAdded(open) : open;
}

/** The codes in a text with commas, as the table has them; null where there is none. */
function codesIn(
  text: string,
  known: readonly string[],
  unknown: (args: { code: string; nearest: string }) => string,
): ReadonlySet<Entry | undefined> | null {
  // Names of industries may have commas themselves.
  const all = known.includes(text.trim()) ? [text] : text.split(",");
  const codes = all.map((code) => code.trim()).filter((code) => code !== "");
  if (codes.length === 0) return null;
  return new Set(
    codes.map(
      (code) =>
        known.find((each) => each.toLowerCase() === code.toLowerCase()) ??
        notAValue(unknown({ code, nearest: nearest(code, known).join(", ") })),
    ),
  );
}

/** Those that share the most letters at the beginning, at most six. */
function nearest(code: string, countries: readonly string[]): string[] {
  const shared = (country: string) => {
    let length = 0;
    while (length < code.length && country[length]?.toLowerCase() === code[length]!.toLowerCase()) length += 1;
    return length;
  };
  return [...countries].sort((one, other) => shared(other) - shared(one)).slice(0, 6);
}

function cellOf(entry: Entry): AnswerCell {
  if (entry instanceof Refusal) return errorOf(entry);
  return typeof entry === "object" ? toDouble(entry) : entry;
}

export function errorOf(refusal: Refusal): AnswerError {
  const { code, sentence } = sentenceOf(refusal);
  return { code, sentence };
}
