/** How text is read as a figure: by the evidence of its column, then of the others, or as the person said. */

import { columnName } from "../../sheet/address";
import type { ColumnEvidence } from "../column-evidence";
import { markBy } from "../convention";
import type { DecimalSeparator } from "../numeral";
import type { Frame } from "./frame";
import { type Answers, questionKey } from "./table-reading";

/** How text is read: as answered, and then most likely so in the other columns. */
export function withMarks(answers: Answers, frame: Frame): Frame {
  const chosen = new Map<number, DecimalSeparator>();
  for (const { index } of frame.columns) {
    const answer = answers.get(questionKey({ id: "decimal", about: columnName(frame.grid.column + index) }));
    if (answer === "." || answer === ",") chosen.set(index, answer);
  }
  if (chosen.size === 0) return frame;
  const [only, ...others] = new Set(chosen.values());
  const columns = frame.columns.map((column) => ({
    ...column,
    mark: chosen.get(column.index) ?? column.mark ?? (others.length === 0 ? only! : null),
  }));
  return { ...frame, columns };
}

export interface Marks {
  readonly byColumn: readonly (DecimalSeparator | null)[];
  readonly thousandsBy: DecimalSeparator | null;
}

/** Undecided texts of one sign with three digits behind it, ten or more and no plain figure above 999: the sign marks thousands. */
const LEAST_THOUSANDS = 10;

export function marksOf(seen: readonly ColumnEvidence[]): Marks {
  const own = seen.map(({ evidence }) => markBy(evidence));
  const proven = new Set<DecimalSeparator>(
    seen.flatMap(({ evidence: { point, comma } }): DecimalSeparator[] => [
      ...(point > 0 ? ["." as const] : []),
      ...(comma > 0 ? ["," as const] : []),
    ]),
  );
  const [only] = proven;
  if (proven.size === 1 && only !== undefined) return { byColumn: own.map((mark) => mark ?? only), thousandsBy: null };
  const open = seen.filter((_, index) => own[index] === null);
  const undecided = open.reduce((sum, { evidence }) => sum + evidence.undecided, 0);
  const examples = open.flatMap(({ evidence: { example } }) => (example === null ? [] : [example]));
  const signs = new Set(examples.map((text) => /[.,](?=\d{3}(?!\d))/.exec(text)?.[0]));
  const [sign] = signs;
  const isPlain = seen.every(({ counts, range }) => counts.numbers === 0 || Math.max(range.most, -range.least) <= 999);
  if (
    proven.size === 0 &&
    undecided >= LEAST_THOUSANDS &&
    signs.size === 1 &&
    (sign === "." || sign === ",") &&
    isPlain
  ) {
    const mark = sign === "." ? "," : ".";
    return { byColumn: own.map((each) => each ?? mark), thousandsBy: sign };
  }
  return { byColumn: own, thousandsBy: null };
}
