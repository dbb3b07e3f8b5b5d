/** Spellings of options that were read are remembered from call to call, and nothing else is. */
import { choices, option } from "../../src/cells/read";
import { Vocabulary } from "../../src/core/data/vocabulary";
import { partsOf, tagsOf } from "../../src/core/data/tags";
import { Refusal, Refused } from "../../src/core/refusal";

const WORDS = ["design", "marketing"] as const;
/** From what was read before, too. */
const TWICE = ["at first", "again"];
const ALSO = { brand: "marketing" } as const;

const read = (cells: unknown[], also?: Record<string, (typeof WORDS)[number]>): (string | Refusal)[] => {
  const column = choices(
    "kind",
    cells.map((cell) => [cell]),
    WORDS,
    undefined,
    also,
  );
  return cells.map((_, index) => column.at(index));
};

const refusalOf = (work: () => unknown): Refusal => {
  try {
    work();
  } catch (thrown) {
    if (thrown instanceof Refused) return thrown.refusal;
  }
  throw new Error("It was not refused.");
};

test.each(TWICE)("a spelling is read the same, %s", () => {
  expect(read(["Design", " MARKETING ", "design"])).toEqual(["design", "marketing", "design"]);
});

test("another spelling holds for those who ask for it, before and after", () => {
  expect(read(["brand"], ALSO)).toEqual(["marketing"]);
  expect(read(["brand"])[0]).toBeInstanceOf(Refusal);
  expect(read(["brand"], ALSO)).toEqual(["marketing"]);
});

test.each(TWICE)("what is no option is refused in each cell, with its own place, %s", () => {
  const refused = read(["design", "sewing", "sewing"]).slice(1) as Refusal[];
  expect(refused.map(({ reason }) => "place" in reason && reason.place)).toEqual([
    { argument: "kind", row: 2 },
    { argument: "kind", row: 3 },
  ]);
});

test.each(TWICE)("more spellings than are remembered, and longer ones, are read all the same, %s", () => {
  const spaces = (count: number): string => " ".repeat(count);
  const many = Array.from({ length: 6000 }, (_, index) => `${spaces(index % 250)}design${spaces(index / 250)}`);
  expect(new Set(read(many))).toEqual(new Set(["design"]));
});

test.each(TWICE)("one option, blank or not, and one that is none, %s", () => {
  expect(option("kind", " DESIGN", WORDS, "marketing")).toBe("design");
  expect(option("kind", "", WORDS, "marketing")).toBe("marketing");
  expect(option("kind", 0, WORDS, "marketing")).toBe("marketing");
  expect(refusalOf(() => option("kind", "sewing", WORDS, "marketing")).reason.why).toBe("unknown option");
});

test("words of a vocabulary", () => {
  const vocabulary = new Vocabulary(
    [
      ["Rules & norms", 1],
      ["price", 2],
    ] as const,
    ["rules and norms", "price"],
  );
  for (const row of [1, 2]) {
    expect(vocabulary.read("rules and Norms", { argument: "matter", row })).toBe(1);
    const { reason } = refusalOf(() => vocabulary.read("taste", { argument: "matter", row }));
    expect("place" in reason && reason.place).toEqual({ argument: "matter", row });
  }
});

test.each([
  ["one", ["one"]],
  ["one,two", ["one", "two"]],
  ["one\uff0ctwo,three", ["one", "two", "three"]],
  ["", [""]],
  [",", ["", ""]],
])("the parts of %p", (text, parts) => {
  expect(partsOf(text)).toEqual(parts);
  expect(tagsOf(text).map(({ tag }) => tag)).toEqual(parts.filter((part) => part !== ""));
});
