/**
 * What each function does with what it cannot use: for every argument of every function, every kind of bad input.
 * Never a wrong number, never a plain error, never a hang.
 */
import { type Argument, isOneCell } from "../../src/measures/subject";
import { type CustomFunction, HostError, call, handedOver, sentence, sourceFunctions } from "./host";
import { within } from "./processor-time";
import { tried } from "./runs";
import { SUBJECTS } from "./subjects";

const functions = sourceFunctions();
const WITH_LONG_RANGES = new Set(tried(SUBJECTS));

/** Milliseconds: what Office does not take for a hang, four times over, for slow machines. */
const LONGEST_WAIT = 20_000;

const isNumeric = ({ kind }: Argument): boolean => ["figures", "categories", "series", "figure"].includes(kind);
/** Their answers need every figure and are no tables. */
const SHARES = ["VALUEADDEDSHARE", "ROUNDSHARES", "RENTSHARE", "RICARDIANRENT"];
const copyOf = (good: unknown): unknown[][] =>
  Array.isArray(good) ? (good as unknown[][]).map((row) => [...row]) : [[good]];

/** The argument with something else in its second cell (of the second row), or in its only one. */
function withCell(argument: Argument, cell: unknown): unknown {
  if (isOneCell(argument)) return [[cell]];
  const cells = copyOf(argument.good);
  const row = cells.length > 1 ? 1 : 0;
  cells[row]![row === 1 && argument.kind !== "series" ? 0 : 1] = cell;
  return cells;
}

function transposed(cells: unknown): unknown[][] {
  const rows = copyOf(cells);
  return rows[0]!.map((_, column) => rows.map((row) => row[column]));
}

const errorsIn = (answer: unknown): string[] =>
  (Array.isArray(answer) ? answer.flat() : [answer]).flatMap((cell) =>
    typeof cell === "object" && cell !== null ? [(cell as { error: string }).error] : [],
  );

const isOfCell = (cell: unknown): boolean =>
  typeof cell === "number"
    ? Number.isFinite(cell) && !Object.is(cell, -0)
    : cell === true || typeof cell === "string" || (typeof cell === "object" && String(Object.keys(cell!)) === "error");

/** Runs the function and checks what must hold of every answer, whatever went in. */
function run(custom: CustomFunction, args: unknown[]): unknown {
  const answer = within(1000, () => call(custom, ...args));
  const rows = Array.isArray(answer) ? (answer as unknown[][]) : [[answer]];
  if (rows.some(({ length }) => length !== rows[0]!.length)) throw new Error("no rectangle");
  const strange = rows.flat().filter((cell) => !isOfCell(cell));
  if (strange.length > 0) throw new Error(`not of a cell: ${strange.map(String).join(", ")}`);
  return answer;
}

describe.each(
  SUBJECTS.map(
    (subject) => [`${subject.id}(${subject.arguments.map(({ name }) => name).join(", ")})`, subject] as const,
  ),
)("%s", (_, subject) => {
  const custom = functions.get(subject.id)!;
  const good = subject.arguments.map((argument) => argument.good);
  const withArgument = (index: number, value: unknown): unknown[] =>
    good.map((argument, at) => (at === index ? value : argument));

  test("the good figures give an answer without errors", () => {
    expect(errorsIn(run(custom, good))).toEqual([]);
  });

  describe.each(subject.arguments.map((argument, index) => [argument.name, argument, index] as const))(
    "%s",
    (name, argument, index) => {
      const answerTo = (value: unknown): unknown => run(custom, withArgument(index, value));
      /** The bad cell spoils its own element, or the whole where every value is needed. */
      const expectRefused = (cell: unknown, code: string): void => {
        const answer = answerTo(withCell(argument, cell));
        expect(new Set(errorsIn(answer))).toEqual(new Set([code]));
        if (subject.byRow) expect((answer as unknown[]).filter((row) => errorsIn([row]).length > 0)).toHaveLength(1);
        else if (subject.byElement && !isOneCell(argument)) expect(errorsIn(answer).length).toBeLessThan(3);
        else expect(answer).toEqual({ error: code });
        const said = sentence(custom, ...withArgument(index, withCell(argument, cell)));
        expect(said).toContain(name);
        expect(said.length).toBeLessThanOrEqual(200);
      };

      if (isNumeric(argument)) {
        test.each([["n/a"], ["12,5"], ["1 000"], ["0x10"], ["Infinity"], ["1e"], ["=1+1"], ["<b>1</b>"]])(
          "text %p is not a number",
          (text) => expectRefused(text, "#VALUE!"),
        );
        test.each([[true], [false]])("%p is not a number", (cell) => expectRefused(cell, "#VALUE!"));
        test.each([[NaN], [Infinity], [{}], [[1]], [() => 1]])("%p, which no cell holds, is not a number", (cell) =>
          expectRefused(cell, "#VALUE!"),
        );
        test("every kind of empty is 0", () => {
          const zero = answerTo(withCell(argument, 0));
          for (const empty of [null, undefined, ""]) expect(answerTo(withCell(argument, empty))).toEqual(zero);
        });
        test("the noise past the fifteenth digit is no digit", () => {
          const cell = copyOf(withCell(argument, null)).flat().includes(null) ? 0.1 : 0;
          expect(answerTo(withCell(argument, cell + 2e-17))).toEqual(answerTo(withCell(argument, 0.1)));
          expect(answerTo(withCell(argument, 0.10000000000000002))).toEqual(answerTo(withCell(argument, 0.1)));
        });
        test("a numeral in text is its number", () => {
          expect(answerTo(withCell(argument, " 1.0e-1 "))).toEqual(answerTo(withCell(argument, 0.1)));
          expect(answerTo(withCell(argument, `0.1${"0".repeat(39)}`))).toEqual(answerTo(withCell(argument, 0.1)));
        });
        test.each([
          [1e308],
          [-1e308],
          [1.7976931348623157e308],
          [1e-308],
          [-1e-308],
          [5e-324],
          ["1e400"],
          ["-1e400"],
          ["1e-400"],
          ["9".repeat(40)],
          ["1e9999999"],
          ["1e-9999999"],
        ])("%p gives figures within a double, or #NUM!", (cell) => {
          const allowed = subject.divides ? ["#NUM!", "#DIV/0!", "#N/A"] : ["#NUM!"];
          const codes = new Set(errorsIn(answerTo(withCell(argument, cell))));
          expect([...codes].filter((code) => !allowed.includes(code))).toEqual([]);
        });
        test("a figure below 0 is an answer or #NUM!", () => {
          expect(errorsIn(answerTo(withCell(argument, -5))).filter((code) => code !== "#NUM!")).toEqual([]);
        });
      }

      const { options } = argument;
      if (options) {
        test.each([["sideways"], [7], [true]])("%p is unknown, and the options are listed", (cell) => {
          expectRefused(cell, "#VALUE!");
          const said = sentence(custom, ...withArgument(index, cell));
          for (const known of options) expect(said).toMatch(new RegExp(`\\b${known}\\b`));
        });
        test("an option is found in any case, with or without accents", () => {
          for (const known of options) {
            for (const spelling of [
              known.toUpperCase(),
              ` ${known.toLowerCase()} `,
              known.replace(/[eao]/, "$&\u0301"),
            ]) {
              expect(answerTo(spelling)).toEqual(answerTo(known));
            }
          }
        });
        test("no text is the default", () => {
          for (const none of [0, "", [[null]]]) expect(answerTo(none)).toEqual(answerTo(null));
        });
      }
      if (argument.kind === "truth") {
        test.each([["sideways"], [7], [-1]])("%p is neither TRUE nor FALSE", (cell) => expectRefused(cell, "#VALUE!"));
        test("TRUE and FALSE, also as 1, 0, text or an empty cell", () => {
          for (const yes of [1, "true", " TRUE "]) expect(answerTo(yes)).toEqual(answerTo(true));
          for (const no of [0, "false", "", [[null]], null]) expect(answerTo(no)).toEqual(answerTo(false));
        });
      }

      const { words } = argument;
      if (words) {
        test.each([["sideways"], [7], ["high low"]])("%p is none of the words, and they are listed", (cell) => {
          expectRefused(cell, "#VALUE!");
          const said = sentence(custom, ...withArgument(index, withCell(argument, cell)));
          for (const word of words) expect(said).toContain(word);
        });
        test.each([[0], [""], [null], [undefined]])("no text (%p) is no word, or an empty row", (cell) => {
          if (!argument.skipsBlank) return expectRefused(cell, "#VALUE!");
          const short = copyOf(argument.good).filter((_, row) => row !== 1);
          expect(answerTo(withCell(argument, cell))).toEqual(answerTo(short));
        });
        test("a word is found in any case", () => {
          for (const word of words) {
            for (const spelling of [word.toUpperCase(), ` ${word.toLowerCase()} `]) {
              expect(answerTo(withCell(argument, spelling))).toEqual(answerTo(withCell(argument, word)));
            }
          }
        });
      }

      test.each([["#DIV/0!"], ["#REF!"], ["#NAME?"], ["#NUM!"], ["#VALUE!"], ["#NULL!"]])(
        "%s comes back as it is",
        (code) => expectRefused({ error: code }, code),
      );

      if (argument.spoilsCells)
        test("#N/A is missing: #N/A in the cells that rest on it", () => {
          const answer = answerTo(withCell(argument, { error: "#N/A" }));
          expect(new Set(errorsIn(answer))).toEqual(new Set(["#N/A"]));
          expect((answer as unknown[][]).flat().length).toBeGreaterThan(errorsIn(answer).length);
          expect(sentence(custom, ...withArgument(index, withCell(argument, { error: "#N/A" })))).toContain(name);
        });
      else if (!argument.skipsMissing) test("#N/A is missing: #N/A", () => expectRefused({ error: "#N/A" }, "#N/A"));
      else
        test("#N/A is skipped", () => {
          const answer = answerTo(withCell(argument, { error: "#N/A" }));
          expect(errorsIn(answer)).toEqual([]);
          expect(answer).not.toEqual(run(custom, good));
        });

      if (!["categories", "series", "lines"].includes(argument.kind)) {
        test("two rows and two columns: #VALUE!, with what to select", () => {
          expect(
            answerTo([
              [1, 2],
              [3, 4],
            ]),
          ).toEqual({ error: "#VALUE!" });
          expect(
            sentence(
              custom,
              ...withArgument(index, [
                [1, 2],
                [3, 4],
              ]),
            ),
          ).toMatch(`${name} has 2 rows and 2 columns`);
        });
      }
      if (!isOneCell(argument) && argument.kind !== "series" && argument.kind !== "lines") {
        test("another length: #VALUE!, with both", () => {
          const shorter =
            argument.kind === "figures" && copyOf(argument.good).length === 1
              ? [copyOf(argument.good)[0]!.slice(1)]
              : copyOf(argument.good).slice(1);
          if (subject.arguments.filter((other) => !isOneCell(other)).length === 1) return;
          expect(answerTo(shorter)).toEqual({ error: "#VALUE!" });
          const [less, more] = [shorter.flat().length, copyOf(argument.good).flat().length].map(String);
          expect(sentence(custom, ...withArgument(index, shorter))).toMatch(
            new RegExp(` has ${less} .*${more}|${more} .* has ${less}`),
          );
        });
      }
      test("a range that is no rectangle: #VALUE!", () => {
        for (const range of [[], [[]], [[1], [2, 3]], [[1], 2]]) expect(answerTo(range)).toEqual({ error: "#VALUE!" });
      });
      if (argument.optional) {
        test("left out is its default", () => expect(errorsIn(answerTo(null))).toEqual(errorsIn(answerTo(undefined))));
      }
    },
  );

  const isTable = !subject.byElement;
  test("an empty range: zeros, whatever empty is, or a refusal", () => {
    const all = (cell: unknown): unknown =>
      run(
        custom,
        subject.arguments.map((argument) =>
          isOneCell(argument) ? argument.good : copyOf(argument.good).map((row) => row.map(() => cell)),
        ),
      );
    const zeros = all(0);
    for (const empty of [null, undefined, ""]) expect(all(empty)).toEqual(zeros);
    if (isTable && !subject.arguments.every(isOneCell))
      expect(["#VALUE!", "#NUM!", "#N/A", "#DIV/0!"]).toContain(errorsIn(zeros)[0]);
  });

  test("one cell each, as a scalar or as a range of one", () => {
    const scalars = subject.arguments.map((argument) => copyOf(argument.good)[0]![0]);
    expect(
      run(
        custom,
        scalars.map((cell) => [[cell]]),
      ),
    ).toEqual(run(custom, scalars));
  });

  if (!subject.arguments.some(({ kind }) => kind === "series" || kind === "lines")) {
    test("a row gives what a column gives", () => {
      const across = run(
        custom,
        subject.arguments.map((argument) => (isOneCell(argument) ? argument.good : transposed(argument.good))),
      );
      const down = run(custom, good);
      expect(isTable && !SHARES.includes(subject.id) ? across : transposed(across)).toEqual(down);
    });
  }

  if (!WITH_LONG_RANGES.has(subject)) return;
  if (subject.short) {
    test("a range as long as a sheet takes gives an answer", () => {
      const long = (argument: Argument): unknown => {
        if (isOneCell(argument)) return argument.good;
        const rows = copyOf(argument.good);
        return Array.from({ length: 100_000 }, (_, row) => (argument.name === "periods" ? [row] : rows[row % 3]!));
      };
      const args = subject.arguments.map(long);
      expect(within(LONGEST_WAIT, () => call(custom, ...args))).toBeDefined();
    });
    return;
  }
  // Of the functions that answer element by element one is enough: the gate is the same.
  if (subject.byElement && subject.id !== "VALUEADDED") return;
  test("an answer of more cells than a sheet can take is refused", () => {
    const answer = call(custom, ...good) as unknown[][];
    const rows = Math.ceil(100_001 / answer[0]!.length) + 1;
    const long = (argument: Argument): unknown => {
      if (isOneCell(argument) || argument.name === "periods") return argument.good;
      const good = copyOf(argument.good);
      return Array.from({ length: rows }, (_, row) =>
        argument.kind === "names" ? [row % 2 ? `b${row}` : `a${row}`] : good[row % 3]!,
      );
    };
    expect(sentence(custom, ...subject.arguments.map(long))).toMatch(
      /more than the limit of 100,000 cells|sells to itself|is not a final market|cannot add up to it/,
    );
  });
});

test("every function is here", () => {
  // What TABLE answers is not in its arguments.
  const inArguments = [...functions.keys()].filter((id) => id !== "TABLE");
  expect([...new Set(SUBJECTS.map(({ id }) => id))].sort()).toEqual(inArguments.sort());
});

test("an error that the host cannot take when thrown is returned", () => {
  const answer = functions.get("VALUEADDED")!(...[new HostError("#REF!"), 1].map(handedOver)) as unknown[][];
  expect((answer[0]![0] as HostError).code).toBe("#REF!");
});
