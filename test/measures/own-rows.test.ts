/** The rows of an answer are the host's: whatever it writes into them, the next answer is the same. */
import { answers } from "../../src/cells/calls/answer-cache";
import { sourceFunctions } from "./host";
import { SUBJECTS } from "./subjects";

const functions = sourceFunctions();

test.each(SUBJECTS.map((subject) => [subject.id, subject] as const))("%s", (id, { arguments: all }) => {
  const custom = functions.get(id)!;
  const good = all.map((argument) => argument.good);
  const answered = (): unknown => {
    answers.clear();
    return custom(...good);
  };
  const first = answered();
  const before = structuredClone(first);
  if (Array.isArray(first)) for (const row of first as unknown[][]) row.fill("changed");
  expect(answered()).toEqual(before);
});
