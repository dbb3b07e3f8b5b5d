/**
 * The memory of answers gives what the function would give: never a stale answer, never that of another function or of
 * arguments that only look alike. Every test here also counts that answers do come from the memory.
 */
import fc from "../fast-check";
import { snapshot, hashArguments, matches } from "../../src/cells/calls/argument-snapshot";
import { AnswerCache, type Answered, answers, MAX_WEIGHT } from "../../src/cells/calls/answer-cache";
import { refusals } from "../../src/cells/refusals";
import { answer } from "../../src/cells/write";
import { HostError, sourceFunctions } from "../measures/host";
import { type Subject, SUBJECTS } from "../measures/subjects";
import "../properties/generators";
import { atLeast, runs } from "../measures/runs";

const functions = sourceFunctions();

/** An argument in words, of which different ones differ: what the memory's own comparison is checked against. */
function spelled(argument: unknown): string {
  return Array.isArray(argument)
    ? `[${argument.map((row: unknown[]) => `[${row.map(cell).join(",")}]`).join(";")}]`
    : cell(argument);
}
function cell(value: unknown): string {
  if (Object.is(value, -0)) return "-0";
  if (typeof value === "string") return JSON.stringify(value);
  if (value instanceof HostError) return `error ${value.code}`;
  if (typeof value === "object" && value !== null) return `rich ${cell((value as { basicValue: unknown }).basicValue)}`;
  return String(value);
}

/** Cells that look alike, each one another. */
const ALIKE = [
  0,
  -0,
  1,
  "1",
  "1.0",
  " 1",
  true,
  "TRUE",
  false,
  "",
  " ",
  "0",
  null,
  undefined,
  NaN,
  0.1,
  0.1 + 2 ** -55,
  1e300,
  "#N/A",
  { basicValue: 1 },
  { basicValue: "1" },
  { basicValue: "" },
  { basicValue: null },
];
const CODES = ["#N/A", "#VALUE!", "#DIV/0!", "#REF!"];
/** A new object each time, as each comes from a host. */
const fresh = (value: unknown): unknown => (typeof value === "object" && value !== null ? { ...value } : value);
const anyCell = fc.oneof(
  fc.constantFrom(...ALIKE).map(fresh),
  fc.constantFrom(...CODES).map((code) => new HostError(code, "whatever")),
  fc.integer({ min: 0, max: 2 }),
);

/** One value, or a small rectangle of any form. */
const anyArgument: fc.Arbitrary<unknown> = fc.oneof(
  anyCell,
  fc
    .tuple(fc.integer({ min: 1, max: 3 }), fc.integer({ min: 1, max: 3 }))
    .chain(([rows, columns]) =>
      fc.array(fc.array(anyCell, { minLength: columns, maxLength: columns }), { minLength: rows, maxLength: rows }),
    ),
);

const rowsOf = (argument: unknown): unknown[][] => (Array.isArray(argument) ? (argument as unknown[][]) : [[argument]]);
const copied = (argument: unknown): unknown =>
  Array.isArray(argument) ? rowsOf(argument).map((row) => [...row]) : argument;
const turned = (argument: unknown): unknown =>
  rowsOf(argument)[0]!.map((_, column) => rowsOf(argument).map((row) => row[column]));
const inOneRow = (argument: unknown): unknown => [rowsOf(argument).flat()];
const withLast = (argument: unknown, other: unknown): unknown =>
  rowsOf(argument).map((row, r, rows) =>
    row.map((value, c) => (r === rows.length - 1 && c === row.length - 1 ? other : value)),
  );

/** Another function, by the letter it signs with, that answers with its arguments spelled out. */
const signed = ["A", "B", "C"].map((letter) => {
  const custom = (...args: unknown[]): string => `${letter}(${args.map(spelled).join(" | ")})`;
  return custom as (...args: unknown[]) => string;
});
const answered = (text: string): Answered => ({ cells: [[text]], refusals: [], cacheable: true });
const ask = (memory: AnswerCache, custom: (...args: unknown[]) => string, args: unknown[]): unknown =>
  memory.answer(custom, args, () => answered(custom(...args))).cells[0]![0];

describe("given", () => {
  test("a copy is of what is the same, and of nothing else; and the same has one fingerprint", () => {
    fc.assert(
      fc.property(anyArgument, anyArgument, (one, other) => {
        const isTheSame = spelled(one) === spelled(other);
        expect(matches(snapshot(one)!, other)).toBe(isTheSame);
        expect(matches(snapshot(one)!, one)).toBe(true);
        if (isTheSame) expect(hashArguments(1, [one])).toBe(hashArguments(1, [other]));
      }),
      { numRuns: runs(2000) },
    );
  });

  test("each of the cells that look alike is another, as a value and in a range", () => {
    const all = [...ALIKE, ...CODES.map((code) => new HostError(code))];
    for (const [i, one] of all.entries()) {
      for (const [j, other] of all.entries()) {
        expect([spelled(one), spelled(other), matches(snapshot(one)!, other)]).toEqual([
          spelled(one),
          spelled(other),
          i === j,
        ]);
        expect(matches(snapshot([[5], [one]])!, [[5], [other]])).toBe(i === j);
        expect(matches(snapshot(one)!, [[other]])).toBe(false);
      }
    }
  });

  test.each<[string, unknown, unknown]>([
    ["a row and a column", [[1, 2]], [[1], [2]]],
    [
      "two by three and three by two",
      [
        [1, 2, 3],
        [4, 5, 6],
      ],
      [
        [1, 2],
        [3, 4],
        [5, 6],
      ],
    ],
    [
      "a matrix and the same turned over",
      [
        [1, 2],
        [3, 4],
      ],
      [
        [1, 3],
        [2, 4],
      ],
    ],
    ["a value and a range of one", 1, [[1]]],
    ["one more row", [[1], [2]], [[1], [2], [0]]],
    [
      "one more empty column",
      [[1], [2]],
      [
        [1, null],
        [2, null],
      ],
    ],
  ])("%s are not the same", (_, one, other) => {
    expect(matches(snapshot(one)!, other)).toBe(false);
    expect(matches(snapshot(other)!, one)).toBe(false);
    expect(hashArguments(1, [one])).not.toBe(hashArguments(1, [other]));
  });

  test("an error is told by its code, in whichever of its forms it comes", () => {
    const forms = (code: string) => [
      new HostError(code),
      { code, type: "CustomFunctionError" },
      { basicType: "Error", basicValue: code },
    ];
    for (const one of forms("#N/A")) {
      for (const other of forms("#N/A")) expect(matches(snapshot(one)!, other)).toBe(true);
      for (const other of forms("#NUM!")) expect(matches(snapshot(one)!, other)).toBe(false);
    }
  });

  test("what is no rectangle, or may change unseen, is not copied", () => {
    for (const argument of [
      [],
      [[]],
      [[1], [2, 3]],
      [[1], 2],
      [1, 2],
      [[new Date(0)]],
      new Date(0),
      [[{ basicValue: {} }]],
      [[1, [2]]],
    ]) {
      expect(snapshot(argument)).toBeNull();
    }
  });

  test("what is ragged is no copy of a rectangle", () => {
    for (const range of [[], [[]], [[1]], [[1], [2, 3]], [[1, 2], 3], [[1], [2], [3]]])
      expect(matches(snapshot([[1], [2]])!, range)).toBe(false);
  });
});

describe("the memory", () => {
  // With one fingerprint for all calls nothing but the comparison is left to tell them apart.
  test.each([
    ["", hashArguments, 0.1],
    [", also where all have one fingerprint", () => 1, 0.02],
  ])(
    "what it answers is what would be worked out, whatever was asked before and whoever changes arrays%s",
    (_, print, least) => {
      let [asked, hits] = [0, 0];
      // Few arguments that look alike, asked again and again in any order; now and then an array is changed after a call.
      const pool = fc
        .tuple(anyArgument, anyCell)
        .map(([one, other]) => [one, withLast(one, other), turned(one), inOneRow(one), copied(one)]);
      const call = fc.record({
        of: fc.nat(2),
        chosen: fc.array(fc.nat(4), { minLength: 1, maxLength: 2 }),
        change: fc.option(anyCell, { freq: 1 }),
      });
      fc.assert(
        fc.property(
          pool,
          fc.array(call, { minLength: 20, maxLength: 60 }),
          fc.integer({ min: 70, max: 1500 }),
          (ranges, calls, most) => {
            const memory = new AnswerCache(most, ticking(0), print);
            for (const { of, chosen, change } of calls) {
              const args = chosen.map((index) => ranges[index]);
              expect(ask(memory, signed[of]!, args)).toBe(signed[of]!(...args));
              expect(memory.size).toBeLessThanOrEqual(most);
              const [first] = args;
              if (change !== null && Array.isArray(first)) (first as unknown[][])[0]![0] = change;
            }
            asked += calls.length;
            hits += memory.hits;
          },
        ),
      );
      expect(hits / asked).toBeGreaterThan(least);
    },
  );

  test("a single cell that differs makes another answer, wherever it is in a large range", () => {
    const table = Array.from({ length: 20 }, (_, row) => Array.from({ length: 20 }, (_, column) => 20 * row + column));
    const sum = (range: number[][]): Answered =>
      answered(String(range.flat().reduce((all, figure) => all + figure, 0)));
    const custom = (): string => "";
    const memory = new AnswerCache(MAX_WEIGHT, ticking(1000));
    let shared = 0;
    for (let at = 0; at < 400; at++) {
      const other = table.map((row, r) => row.map((figure, c) => (20 * r + c === at ? figure + 1000 : figure)));
      if (hashArguments(1, [table]) === hashArguments(1, [other])) shared += 1;
      for (const range of [table, other, other])
        expect(memory.answer(custom, [range], () => sum(range)).cells).toEqual(sum(range).cells);
    }
    // Most cells are not in the fingerprint, so the comparison was what told the two apart; and some calls were the same.
    expect(shared).toBeGreaterThan(atLeast(300));
    expect(memory.hits).toBeGreaterThanOrEqual(400);
  });

  test.each([
    ["", hashArguments],
    [", also where all have one fingerprint", () => 1],
  ])("more or fewer arguments are another call%s", (_, print) => {
    const memory = new AnswerCache(MAX_WEIGHT, ticking(0), print);
    for (const args of [[1], [1, undefined], [1, null], [1, undefined, undefined], [1], []]) {
      for (let twice = 0; twice < 2; twice++) expect(ask(memory, signed[0]!, args)).toBe(signed[0]!(...args));
    }
    expect(memory.hits).toBeGreaterThanOrEqual(6);
  });

  test("who changes an answer changes his own", () => {
    const memory = new AnswerCache();
    const error = new HostError("#N/A", "is missing");
    const work = (): Answered => ({
      cells: [
        [1, "two"],
        [error as unknown as CustomFunctions.Error, 4],
      ],
      refusals: [],
      cacheable: true,
    });
    const first = memory.answer(signed[0]!, [1], work).cells;
    first[0]![0] = 99;
    (first[1]![0] as { code: string }).code = "#REF!";
    first.pop();
    for (let again = 0; again < 2; again++) {
      const { cells } = memory.answer(signed[0]!, [1], () => {
        throw new Error("worked out again");
      });
      expect(cells).toEqual([
        [1, "two"],
        [new HostError("#N/A", "is missing"), 4],
      ]);
      expect(cells[1]![0]).toMatchObject({ code: "#N/A" });
      expect(cells[1]![0]).toBeInstanceOf(HostError);
      cells[0]![1] = "changed";
      (cells[1]![0] as { code: string }).code = "#NUM!";
    }
    expect(memory.hits).toBe(2);
  });

  test("what does not last is worked out again", () => {
    const memory = new AnswerCache();
    let works = 0;
    for (let call = 0; call < 3; call++)
      memory.answer(signed[0]!, [1], () => ({ cells: [[++works]], refusals: [], cacheable: false }));
    expect([works, memory.hits, memory.size]).toEqual([3, 0, 0]);
  });
});

/** A clock on which each thing takes so many milliseconds. */
function ticking(milliseconds: number): () => number {
  let time = 0;
  return () => (time += milliseconds);
}

describe("what is kept", () => {
  const column = (length: number) => Array.from({ length }, (_, row) => [row]);
  const hitsOf = (length: number, milliseconds: number): number => {
    const memory = new AnswerCache(MAX_WEIGHT, ticking(milliseconds));
    for (let call = 0; call < 3; call++) ask(memory, signed[0]!, [column(length)]);
    return memory.hits;
  };

  test("a few cells always, many only where they took ten times longer than to keep them", () => {
    expect(hitsOf(200, 0)).toBe(2);
    expect(hitsOf(20_000, 0)).toBe(0);
    expect(hitsOf(20_000, 4)).toBe(0);
    expect(hitsOf(20_000, 6)).toBe(2);
  });

  test("no more than the bound, the longest unused out first", () => {
    const memory = new AnswerCache(10_000);
    const of = (call: number): unknown => ask(memory, signed[0]!, [[[call]]]);
    of(0);
    for (let call = 1; call < 1000; call++) {
      of(call);
      of(0);
      expect(memory.size).toBeLessThanOrEqual(10_000);
    }
    expect(memory.hits).toBe(999);
    of(999);
    expect(memory.hits).toBe(1000);
    of(1);
    expect(memory.hits).toBe(1000);
    memory.clear();
    expect(memory.size).toBe(0);
    of(0);
    expect(memory.hits).toBe(1000);
  });

  test("a change that the hash does not show takes the place of the one before, and none beside it", () => {
    const memory = new AnswerCache(MAX_WEIGHT, ticking(1000));
    const range = column(1000);
    ask(memory, signed[0]!, [range]);
    const { size } = memory;
    for (let row = 0; row < 1000; row++) {
      const changed = range.map(([figure], at) => [at === row ? -1 : figure]);
      if (hashArguments(1, [changed]) !== hashArguments(1, [range])) continue;
      ask(memory, signed[0]!, [changed]);
      expect(memory.size).toBeLessThan(1.1 * size);
    }
  });

  test("long texts count by their length, in arguments and in answers", () => {
    const memory = new AnswerCache(10_000);
    ask(memory, signed[0]!, ["x".repeat(60_000)]);
    expect(memory.size).toBe(0);
    memory.answer(signed[1]!, [1], () => answered("y".repeat(60_000)));
    expect(memory.size).toBe(0);
    ask(memory, signed[2]!, ["z".repeat(4000)]);
    expect(memory.size).toBeGreaterThan(2000);
  });

  test("what is larger than the bound pushes nothing out", () => {
    const memory = new AnswerCache(1000, ticking(1000));
    ask(memory, signed[0]!, [1]);
    ask(memory, signed[1]!, [column(2000)]);
    ask(memory, signed[0]!, [1]);
    expect(memory.hits).toBe(1);
  });
});

describe("the functions", () => {
  /** Answers of fewer cells are kept however quick they were, with the arguments of a subject beside them. */
  const FEW = 250;
  const goodOf = ({ arguments: its }: Subject): unknown[] => its.map(({ good }) => good);

  /** The answer or what was thrown. */
  function result(id: string, args: unknown[]): unknown {
    try {
      return functions.get(id)!(...args);
    } catch (thrown) {
      return { thrown, sentence: (thrown as Error).message };
    }
  }
  function worked(id: string, args: unknown[]): unknown {
    answers.clear();
    return result(id, args);
  }

  /** What a table that is open answers is not kept: the same question has another answer when another is opened. */
  const kept = [...functions.keys()].filter((id) => id !== "TABLE");

  test("every function is asked", () =>
    expect([...new Set(SUBJECTS.map(({ id }) => id))].sort()).toEqual([...kept].sort()));

  test("none gives another's answer to the same arguments, and each gives its own from the memory", () => {
    for (const subject of SUBJECTS) {
      const args = goodOf(subject);
      const all = kept;
      const wanted = all.map((id) => worked(id, args));
      answers.clear();
      const before = answers.hits;
      expect(all.map((id) => result(id, args))).toEqual(wanted);
      expect(answers.hits).toBe(before);
      expect(all.map((id) => result(id, args))).toEqual(wanted);
      // Whether a larger answer is kept is a question of the clock.
      const few = wanted.filter((answer) => !Array.isArray(answer) || answer.flat().length < FEW);
      expect(answers.hits).toBeGreaterThanOrEqual(before + few.length);
      expect(few.length).toBeGreaterThan(0.9 * all.length);
    }
  });

  test.each(
    SUBJECTS.map(
      (subject) => [`${subject.id}(${subject.arguments.map(({ name }) => name).join(", ")})`, subject] as const,
    ),
  )("%s: each argument counts", (_, subject) => {
    const good = goodOf(subject);
    subject.arguments.forEach((_argument, index) => {
      for (const other of [new HostError("#REF!"), [[new HostError("#NUM!")]], [["?", 1]]]) {
        const changed = good.map((value, at) => (at === index ? other : value));
        const wanted = worked(subject.id, changed);
        answers.clear();
        expect(result(subject.id, good)).not.toEqual(wanted);
        expect(result(subject.id, changed)).toEqual(wanted);
        const { hits } = answers;
        expect(result(subject.id, changed)).toEqual(wanted);
        expect(answers.hits).toBe(hits + 1);
      }
    });
  });

  test("an empty range of numbers, of nothings and of texts are asked anew", () => {
    for (const { id, arguments: its } of SUBJECTS) {
      const filled = (empty: unknown): unknown[] =>
        its.map(({ good }) => (Array.isArray(good) ? (good as unknown[][]).map((row) => row.map(() => empty)) : empty));
      const kinds = [0, null, undefined, "", "0", false, 1, "1", true];
      const wanted = kinds.map((kind) => worked(id, filled(kind)));
      answers.clear();
      const { hits } = answers;
      expect(kinds.map((kind) => result(id, filled(kind)))).toEqual(wanted);
      expect(answers.hits).toBe(hits);
    }
  });

  test("a refusal from the memory is thrown anew, and kept for the pane under the address of its own call", () => {
    answers.clear();
    const at = (address: string) => ({ address });
    const first = result("MARGIN", [0, 5, at("Sheet1!A1")]) as { thrown: HostError };
    const { hits } = answers;
    const second = result("MARGIN", [0, 5, at("Sheet1!A2")]) as { thrown: HostError };
    expect(answers.hits).toBe(hits + 1);
    expect(second).toEqual(first);
    expect(second.thrown).not.toBe(first.thrown);
    expect(second.thrown).toBeInstanceOf(HostError);
    expect(refusals.of("Sheet1!A2")).toEqual(refusals.of("Sheet1!A1"));
    expect(refusals.of("Sheet1!A2")).toMatchObject([{ code: "#DIV/0!", argument: { name: "price" } }]);

    result("MARGIN", [10, 5]);
    result("MARGIN", [10, 5, at("Sheet1!A2")]);
    expect(answers.hits).toBe(hits + 2);
    expect(refusals.of("Sheet1!A2")).toEqual([]);
    expect(refusals.of("Sheet1!A1")).toHaveLength(1);
  });

  test("a fault of ours is not remembered", () => {
    const TEST = (figure: unknown): number[][] => [[figure as number]];
    let isBroken = true;
    const call = (): unknown =>
      answer(TEST, [1], null, () => {
        if (isBroken) throw new TypeError("out of something");
        return [["right"]];
      });
    expect(call).toThrow("out of something");
    isBroken = false;
    expect(call()).toEqual([["right"]]);
  });
});
