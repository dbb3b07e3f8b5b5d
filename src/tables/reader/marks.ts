/** How text is read as a figure, where the person said so. */

import { columnName } from "../../sheet/address";
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
