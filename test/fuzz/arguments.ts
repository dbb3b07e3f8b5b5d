/**
 * Random sets of arguments for a function: some that it answers, some a little wrong, some as wrong as a host can hand over.
 * The ranges of a set hold some 1,000 cells at most.
 */
import fc from "../fast-check";
import { HostError } from "../measures/host";
import { type Argument, isOneCell, type Subject } from "../../src/measures/subject";

export const MAX_CELLS = 1_000;

/** What the figures of a user look like. */
const usual = fc.oneof(
  { weight: 4, arbitrary: fc.integer({ min: 1, max: 1_000 }) },
  {
    weight: 4,
    arbitrary: fc
      .tuple(fc.integer({ min: 1, max: 99_999 }), fc.integer({ min: 1, max: 5 }))
      .map(([digits, places]) => Number(`${digits}e-${places}`)),
  },
  { weight: 1, arbitrary: fc.constant(0) },
);

const share = fc.integer({ min: 0, max: 500 }).map((thousandths) => thousandths / 10_000);

/** What the figures of a user look like in this argument. */
const usualOf = ({ name, between }: Argument): fc.Arbitrary<number> =>
  between
    ? fc.integer({ min: between[0] * 1000, max: between[1] * 1000 }).map((thousandths) => thousandths / 1000)
    : name === "shares"
      ? share
      : usual;

const extreme = fc.oneof(
  fc.constantFrom(
    -0,
    -1,
    1e-15,
    0.1 + 0.2,
    1e15,
    123456789012345.67,
    2 ** 53,
    1e21,
    1e100,
    1e154,
    1e155,
    1e307,
    1e308,
    Number.MAX_VALUE,
    -Number.MAX_VALUE,
    Number.MIN_VALUE,
    -Number.MIN_VALUE,
    2.2250738585072014e-308,
    1e-308,
    1e-100,
    NaN,
    Infinity,
    -Infinity,
  ),
  fc.double(),
);

const words = fc.oneof(
  fc.constantFrom(
    "",
    " ",
    "0",
    "1",
    "12,5",
    "1.234,56",
    "1 000",
    "1e400",
    "-1e400",
    "1e-400",
    "1e9999999",
    "9".repeat(40),
    `0.${"0".repeat(400)}1`,
    "0x10",
    "Infinity",
    "NaN",
    "n/a",
    "=1+1",
    "+1",
    "@SUM(1)",
    "<b>1</b>",
    "__proto__",
    "constructor",
    "toString",
    "a",
    "b",
    "c",
    "A",
    "Home",
    "a, b",
    ",",
    "low",
    "high",
    "TRUE",
    "\u0000",
    "\ud800",
    "\u202e1",
    "\u00a01",
    "\uff11",
    "e\u0301",
    "\ud83c\udf6b",
    "x".repeat(32_767),
  ),
  fc.string({ maxLength: 12, unit: "grapheme" }),
);

export const CODES = [
  "#DIV/0!",
  "#N/A",
  "#NAME?",
  "#NULL!",
  "#NUM!",
  "#REF!",
  "#VALUE!",
  "#SPILL!",
  "#CALC!",
  "#BUSY!",
  "#GETTING_DATA",
];
const others = fc.oneof(
  fc.constantFrom<unknown>(null, undefined, true, false),
  fc.constantFrom(...CODES).map((code) => new HostError(code)),
  // What a host hands over for stocks, entities and pictures; and what none does.
  fc.oneof(usual, words).map((basicValue) => ({ type: "Entity", basicValue })),
  fc.constantFrom<unknown>({}, [], [1], [[1]], { basicValue: { basicValue: 1 } }, () => 1),
);

const anything = fc.oneof(
  { weight: 3, arbitrary: usual },
  { weight: 3, arbitrary: extreme },
  { weight: 2, arbitrary: words },
  { weight: 2, arbitrary: others },
);

/** What all arguments of a set have in common, so that they fit one another. */
interface Shape {
  links: number;
  columns: number;
  across: boolean;
  isFull: boolean;
}

const shapes: fc.Arbitrary<Shape> = fc.record({
  links: fc.integer({ min: 1, max: 6 }),
  columns: fc.integer({ min: 1, max: 5 }),
  across: fc.boolean(),
  isFull: fc.integer({ min: 0, max: 15 }).map((chance) => chance === 15),
});

function rows(cell: fc.Arbitrary<unknown>, links: number, columns: number): fc.Arbitrary<unknown[][]> {
  return fc.array(fc.array(cell, { minLength: columns, maxLength: columns }), { minLength: links, maxLength: links });
}

const transposed = (cells: unknown[][]): unknown[][] =>
  (cells[0] ?? []).map((_, column) => cells.map((row) => row[column]));

/** The rows once more and once more, their figures a little higher each time. */
function repeated(cells: unknown[][], most: number): unknown[][] {
  return Array.from({ length: most }, (_, row) => {
    const round = Math.floor(row / cells.length);
    return cells[row % cells.length]!.map((cell) =>
      typeof cell === "number"
        ? cell * (1 + round / 64)
        : typeof cell === "string" && cell.length === 1 && round % 2
          ? `${cell}${round}`
          : cell,
    );
  });
}

const isTable = (subject: Subject): boolean => subject.arguments.some(({ name }) => name === "flows");

/** How many rows the ranges of a full set have. */
function rowsOf(subject: Subject, { links, columns, isFull }: Shape): number {
  if (!isFull) return links;
  if (isTable(subject)) return links * Math.floor(Math.sqrt(MAX_CELLS / 2) / links);
  const widths = subject.arguments.map((argument) =>
    isOneCell(argument) ? 0 : ["series", "categories"].includes(argument.kind) ? columns : 1,
  );
  return Math.max(
    1,
    Math.floor(
      MAX_CELLS /
        Math.max(
          1,
          widths.reduce((sum, width) => sum + width, 0),
        ),
    ),
  );
}

/** The whole numbers as periods, some of them years. */
const periods = (count: number, cell: fc.Arbitrary<unknown>): fc.Arbitrary<unknown[]> =>
  fc
    .tuple(fc.constantFrom(0, 1, 2001), fc.array(cell, { minLength: 1, maxLength: 1 }), fc.nat(19))
    .map(([first, [odd], chance]) =>
      Array.from({ length: count }, (_, index) => (chance === 0 && index === 0 ? odd : first + index)),
    );

/** A range or cell as the argument takes it, of cells some of which may be wrong. */
function fitting(
  argument: Argument,
  subject: Subject,
  shape: Shape,
  wrong: fc.Arbitrary<unknown> | null,
): fc.Arbitrary<unknown> {
  const { links, columns, across } = shape;
  const most = rowsOf(subject, shape);
  const cell = (right: fc.Arbitrary<unknown>): fc.Arbitrary<unknown> =>
    wrong ? fc.oneof({ weight: 4, arbitrary: right }, { weight: 1, arbitrary: wrong }) : right;
  const full = (cells: fc.Arbitrary<unknown[][]>): fc.Arbitrary<unknown[][]> =>
    cells.map((found) => repeated(found, most));
  const lying = (cells: fc.Arbitrary<unknown[][]>): fc.Arbitrary<unknown[][]> =>
    full(cells).map((found) => (across ? transposed(found) : found));
  const good = [argument.good].flat(2);
  if (argument.name === "flows")
    return rows(cell(usual), links, links).map((found) =>
      transposed(repeated(transposed(repeated(found, most)), most)),
    );
  if (argument.name === "exporter") return cell(fc.constantFrom<unknown>("a", "b", "1", 1, 1));
  if (argument.name === "periods")
    // The first argument has a period for each row, a later one for each column.
    return subject.arguments[0] === argument
      ? periods(most, cell(usual)).map((found) => (across ? [found] : found.map((period) => [period])))
      : periods(columns, cell(usual)).map((found) => [found]);
  switch (argument.kind) {
    case "figures":
      return lying(rows(cell(usualOf(argument)), links, 1));
    case "categories":
      return lying(rows(cell(usual), links, columns));
    case "series":
      return full(rows(cell(usualOf(argument)), links, columns));
    case "names":
      return lying(
        rows(cell(fc.oneof(fc.constantFrom(...good), fc.constantFrom("a", "b", "c", "d", "e", "f", "Home"))), links, 1),
      );
    case "words":
      return lying(rows(cell(fc.constantFrom(...argument.words!)), links, 1));
    case "lines":
      return fc
        .array(fc.constantFrom(...(argument.good as unknown[][])), { minLength: 1, maxLength: 8 })
        .chain((lines) => fc.tuple(...lines.map((line) => fc.tuple(...line.map((each) => cell(fc.constant(each)))))));
    case "figure":
      return cell(fc.oneof(fc.constant(argument.good), fc.nat(6), usual));
    case "option":
      return cell(fc.constantFrom(...argument.options!));
    case "truth":
      return cell(fc.boolean());
    case "name":
      return cell(fc.constantFrom(argument.good, "a", "Home"));
  }
}

const loose = fc.oneof(
  { weight: 3, arbitrary: anything },
  {
    weight: 4,
    arbitrary: fc
      .tuple(fc.integer({ min: 1, max: 5 }), fc.integer({ min: 1, max: 5 }))
      .chain(([links, columns]) => rows(anything, links, columns)),
  },
  {
    weight: 1,
    arbitrary: fc.constantFrom<unknown>(
      [],
      [[]],
      [[1], [2, 3]],
      [[1], 2],
      [[[1]]],
      [1, 2],
      Array.from({ length: MAX_CELLS }, () => []),
    ),
  },
  { weight: 1, arbitrary: anything.map((cell) => Array.from({ length: MAX_CELLS }, () => [cell])) },
);

/** Sets of arguments for the function. Optional ones at the end may be wanting altogether. */
export function argumentSets(subject: Subject): fc.Arbitrary<unknown[]> {
  // To make an arbitrary takes far longer than to draw from it.
  const made = new Map<string, fc.Arbitrary<unknown[]>>();
  return shapes.chain((shape) => {
    const key = Object.values(shape).join();
    const sets =
      made.get(key) ?? fc.tuple(...subject.arguments.map((argument) => argumentOf(argument, subject, shape)));
    made.set(key, sets);
    return sets;
  });
}

function argumentOf(argument: Argument, subject: Subject, shape: Shape): fc.Arbitrary<unknown> {
  return fc.oneof(
    { weight: 14, arbitrary: fitting(argument, subject, shape, null) },
    { weight: 3, arbitrary: fitting(argument, subject, shape, anything) },
    { weight: 1, arbitrary: loose },
    { weight: argument.optional ? 6 : 1, arbitrary: fc.constantFrom<unknown>(null, undefined) },
  );
}
