/**
 * The LAMBDAs answer as our functions do: whatever is in a cell of any argument, and for tables at random. An answer may
 * differ in the twelfth digit; a text, an error, and which cell has it, may not.
 */
import fc from "../fast-check";
import { definitionOf, definitions } from "../../src/lambda";
import type { Argument } from "../../src/measures/subject";
import { SUBJECTS } from "../measures/subjects";
import { expectSame } from "./expect-same";
import { runs, tried } from "../measures/runs";

const subjects = SUBJECTS.filter(({ id }) => definitionOf(id));

test("every LAMBDA that stands for a function of ours has a subject", () => {
  expect([...new Set(subjects.map(({ id }) => id))].sort()).toEqual(
    definitions.flatMap((each) => (each.arguments ? [each.name.slice(3)] : [])).sort(),
  );
});

const isOneCell = ({ kind }: Argument) => ["figure", "name", "option", "truth"].includes(kind);
const rowsOf = (good: unknown): unknown[][] =>
  Array.isArray(good) ? (good as unknown[][]).map((row) => [...row]) : [[good]];
const turned = (rows: unknown[][]) => rows[0]!.map((_, column) => rows.map((row) => row[column]));

const cells: unknown[] = [
  0,
  -5,
  1.5,
  0.3,
  1e-9,
  123456.789,
  null,
  "",
  true,
  false,
  "12",
  " 1.5 ",
  "-0.25",
  "+3",
  ".5",
  "5.",
  "1e2",
  "2.5E-1",
  "n/a",
  "12,5",
  "1 000",
  "0x10",
  "1e",
  "e5",
  "1e5.5",
  "1-2",
  "--1",
  "1.2.3",
  ".",
  "5%",
  "$5",
  "1/2/2020",
  "=1+1",
  "#N/A",
  "TRUE",
  ...["#N/A", "#DIV/0!", "#VALUE!", "#NUM!", "#REF!", "#NAME?"].map((error) => ({ error })),
];

describe.each(
  subjects.map(
    (subject) => [`${subject.id}(${subject.arguments.map(({ name }) => name).join(", ")})`, subject] as const,
  ),
)("%s", (_, { id, arguments: all }) => {
  const good = all.map((argument) => argument.good);
  const withArgument = (index: number, value: unknown) => good.map((argument, at) => (at === index ? value : argument));

  test("good figures, down, across and in one cell each", () => {
    expectSame(id, good);
    if (!all.some(({ kind }) => kind === "series"))
      expectSame(
        id,
        all.map((argument) => (isOneCell(argument) ? argument.good : turned(rowsOf(argument.good)))),
      );
    expectSame(
      id,
      all.map((argument) => rowsOf(argument.good)[0]![0]),
    );
  });

  test.each(all.map((argument, index) => [argument.name, argument, index] as const))(
    "%s: whatever its cells hold",
    (__, argument, index) => {
      const inRow = (row: number, cell: unknown) => {
        const changed = rowsOf(argument.good);
        if (changed.length === 1) changed[0]![row] = cell;
        else changed[row]![changed[row]!.length - 1] = cell;
        expectSame(id, withArgument(index, changed));
      };
      for (const cell of tried(cells)) {
        if (isOneCell(argument)) expectSame(id, withArgument(index, cell));
        else inRow(1, cell);
      }
      // The first and the last have their own part in some: a base, a stage, a share to begin with.
      for (const cell of isOneCell(argument) ? [] : tried([0, -5, null, "n/a", { error: "#N/A" }]))
        [0, 2].forEach((row) => inRow(row, cell));
      for (const option of argument.options ?? [])
        for (const spelled of [option, option.toUpperCase(), ` ${option.toLowerCase()} `])
          expectSame(id, withArgument(index, spelled));
    },
  );

  test.each(all.map((argument, index) => [argument.name, argument, index] as const))(
    "%s: other shapes, or left out",
    (__, argument, index) => {
      const rows = rowsOf(argument.good);
      for (const shape of [
        [
          [1, 2],
          [3, 4],
        ],
        turned(rows),
        rows.slice(1),
        [...rows, ...rows],
        rows[0]![0],
      ])
        if (Array.isArray(shape) ? shape.length > 0 : true) expectSame(id, withArgument(index, shape));
      if (argument.optional)
        for (let last = index; last < all.length; last += 1)
          expectSame(
            id,
            good.map((value, at) => (at >= index && at <= last && all[at]!.optional ? null : value)),
          );
    },
  );

  test("two bad cells: the same one counts", () => {
    const pairs = [
      ["text", { error: "#N/A" }],
      [{ error: "#REF!" }, "text"],
      [-1, { error: "#REF!" }],
      [0, "text"],
      [{ error: "#N/A" }, 0],
    ];
    const ranges = all.flatMap((argument, index) => (isOneCell(argument) ? [] : [index]));
    for (const one of ranges) {
      for (const other of ranges) {
        for (const [first, second] of tried(pairs)) {
          const args = good.map(rowsOf);
          args[one]![0]![0] = first;
          args[other]![one === other ? args[other]!.length - 1 : 0]![0] = second;
          expectSame(
            id,
            args.map((argument, index) => (isOneCell(all[index]!) ? argument[0]![0] : argument)),
          );
        }
      }
    }
  });

  test("tables at random", () => {
    const figure = fc.oneof(
      { weight: 12, arbitrary: fc.integer({ min: 1, max: 99_999 }).map((cents) => cents / 100) },
      { weight: 1, arbitrary: fc.constantFrom(0, null, "7.25", { error: "#N/A" }) },
    );
    const share = fc.oneof(
      { weight: 12, arbitrary: fc.integer({ min: 0, max: 60 }).map((points) => points / 100) },
      { weight: 1, arbitrary: fc.constantFrom(null, { error: "#N/A" }) },
    );
    const table = fc
      .tuple(fc.integer({ min: 1, max: 6 }), fc.integer({ min: 1, max: 4 }), fc.boolean())
      .chain(([count, width, isDown]) =>
        fc.tuple(
          ...all.map((argument): fc.Arbitrary<unknown> => {
            if (isOneCell(argument)) return fc.constant(argument.good);
            const cell = argument.words
              ? fc.constantFrom<unknown>(...argument.words, true, false, " High ", 0, { error: "#N/A" })
              : id === "THICKENING"
                ? share
                : figure;
            const wide =
              argument.kind === "figures" ||
              argument.kind === "words" ||
              (argument.kind === "categories" && width === 1)
                ? 1
                : width;
            const rows = fc.array(fc.array(cell, { minLength: wide, maxLength: wide }), {
              minLength: count,
              maxLength: count,
            });
            return isDown || argument.kind === "series" ? rows : rows.map((made) => turned(made));
          }),
        ),
      );
    fc.assert(
      fc.property(table, (args) => expectSame(id, args)),
      { seed: 4, numRuns: runs(25) },
    );
  });
});

// The evaluator takes what is left in doubles for 0 where it compares; that Excel does not is for the checklist.
test("a change of exactly the tolerance is stable", () => {
  const hundredths = Array.from({ length: 97 }, (_, index) => index + 1);
  const share = (points: number) => points / 100;
  expectSame("THICKENING", [
    hundredths.flatMap((points) => [
      [share(points), share(points + 1)],
      [share(points + 1), share(points)],
    ]),
    0.01,
  ]);
  expectSame("THICKENING", [
    hundredths.flatMap((points) => [
      [share(points + 1), share(points), share(points + 2)],
      [share(points), share(points + 2), share(points + 1)],
    ]),
    0.01,
  ]);
  expectSame("THICKENING", [hundredths.map((points) => [0, share(points), share(points + 1)]), 0.01]);
});

test("growth is told to the fifteenth digit, and no change is none", () => {
  expectSame("IMMISERIZING", [
    [[3], [3.3], [30]],
    [[1.1], [1], [0.11]],
  ]);
  expectSame("IMMISERIZING", [
    [[0.3], [0.1 + 0.2], [0.3]],
    [[0.7], [0.7], [0.1 * 7]],
  ]);
});
