/** Calls share the memory of their columns: whatever one left there, the next answers the same. */
import { answers } from "../../src/cells/calls/answer-cache";
import { filledColumn, withColumns } from "../../src/core/numbers/columns";
import { sourceFunctions } from "./host";
import { SUBJECTS } from "./subjects";

const functions = sourceFunctions();

/** Leaves this in the first of the memory, far more than a short call takes. */
const leave = (value: number): void => withColumns(() => void filledColumn(2 ** 17, value));

test.each(SUBJECTS.map((subject) => [subject.id, subject] as const))("%s", (id, { arguments: all }) => {
  const custom = functions.get(id)!;
  const good = all.map((argument) => argument.good);
  const answeredAfter = (value: number): unknown => {
    answers.clear();
    leave(value);
    return custom(...good);
  };
  const first = structuredClone(answeredAfter(0));
  for (const value of [NaN, 7, -1e300]) expect(structuredClone(answeredAfter(value))).toEqual(first);
});
