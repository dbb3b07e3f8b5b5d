/**
 * Whatever a function is given, it answers with finite numbers, texts and errors with a sentence, in a rectangle, and soon:
 * 1,000 random sets of arguments for each function, the same on every machine; `npm run fuzz` looks further.
 * Ranges are frozen, so that a function that changed what is the user's would fail too.
 */
import fc from "../fast-check";
import { answers } from "../../src/cells/calls/answer-cache";
import { type CustomFunction, HostError, sourceFunctions } from "../measures/host";
import { type Subject, SUBJECTS } from "../measures/subjects";
import { within } from "../measures/processor-time";
import { runs } from "../measures/runs";
import { argumentSets, CODES } from "./arguments";

const SETS = Number(process.env.QUASIRENT_FUZZ_SETS ?? runs(1_000));
const SEED = Number(process.env.QUASIRENT_FUZZ_SEED ?? 1817);
/** Milliseconds. */
const A_HANG = 100;
/** A function of several kinds of arguments has so many sets in all. */
const subjectsOf = (id: string): number => SUBJECTS.filter((subject) => subject.id === id).length;

const functions = sourceFunctions();

function frozen(value: unknown): unknown {
  if (Array.isArray(value)) for (const cell of Object.freeze(value) as unknown[]) frozen(cell);
  return value;
}

function checkError(error: unknown): void {
  if (!(error instanceof HostError)) throw new Error(`a plain error: ${String(error)}`, { cause: error });
  if (!CODES.includes(error.code)) throw new Error(`no error of a cell: ${error.code}`);
  if (error.message === "" || error.message.length > 200)
    throw new Error(`no sentence of up to 200 characters: ${error.message}`);
  if (/this function failed|\[object/.test(error.message)) throw new Error(error.message);
}

function checkCell(cell: unknown): void {
  if (typeof cell === "number") {
    if (!Number.isFinite(cell) || Object.is(cell, -0)) throw new Error(`no number of a cell: ${cell}`);
  } else if (cell === true) return;
  else if (typeof cell !== "string") checkError(cell);
  else if (cell.length > 32_767) throw new Error("a text longer than a cell");
}

interface Outcome {
  readonly table: readonly (readonly unknown[])[] | null;
  readonly thrown?: unknown;
}

function call(custom: CustomFunction, args: readonly unknown[]): Outcome {
  answers.clear();
  try {
    return { table: custom(...args) as unknown[][] };
  } catch (thrown) {
    return { table: null, thrown };
  }
}

/** Checks what came back; true where some of it is a figure or text. */
function isWell({ table, thrown }: Outcome): boolean {
  if (!table) {
    checkError(thrown);
    return false;
  }
  const columns = table[0]!.length;
  if (columns === 0 || table.some((row) => row.length !== columns)) throw new Error("no rectangle");
  let isAnswered = false;
  for (const row of table) {
    for (const cell of row) {
      checkCell(cell);
      isAnswered ||= !(cell instanceof HostError);
    }
  }
  return isAnswered;
}

/** Every so many-th subject is in a file of its own, so that they run side by side. */
export const PARTS = 5;

/** The tests of one part of the functions, from 1 to `PARTS`. */
export function fuzzPart(part: number): void {
  const subjects = SUBJECTS.filter((_, index) => index % PARTS === part - 1);
  test.each(
    subjects.map((subject): [string, Subject] => [
      `${subject.id}(${subject.arguments.map(({ name }) => name).join(", ")})`,
      subject,
    ]),
  )(
    "%s",
    (_, subject) => {
      const custom = functions.get(subject.id)!;
      const numRuns = Math.ceil(SETS / subjectsOf(subject.id));
      let answered = 0;
      fc.assert(
        fc.property(argumentSets(subject), (args) => {
          frozen(args);
          if (isWell(within(A_HANG, () => call(custom, args)))) answered += 1;
        }),
        { numRuns, seed: SEED },
      );
      // Sets that are all refused would show little.
      expect(answered).toBeGreaterThan(numRuns / 100);
    },
    300_000 + SETS * 60,
  );
}
