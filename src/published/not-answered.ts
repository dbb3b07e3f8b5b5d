/** A question that has no answer, with the error that a cell shows. */
import type { TableError } from "../cells/calls/open-tables";

export class NotAnswered extends Error {
  constructor(readonly error: TableError) {
    super(error.sentence);
    this.name = "NotAnswered";
  }
}

export const noAnswer = (code: string, sentence: string): never => {
  throw new NotAnswered({ code, sentence });
};

/** Those that share the most letters at the beginning, at most six. */
export function nearest(code: string, known: readonly string[]): string {
  const shared = (each: string) => {
    let length = 0;
    while (length < code.length && each[length]?.toLowerCase() === code[length]!.toLowerCase()) length += 1;
    return length;
  };
  return [...known]
    .sort((one, other) => shared(other) - shared(one))
    .slice(0, 6)
    .join(", ");
}
