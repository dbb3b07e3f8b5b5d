/** Buyer- or producer-driven, by the words of UNIDO (2001), figure 4.3. */
import { call, sentence, sourceFunctions } from "./host";

const custom = sourceFunctions().get("CHAINDRIVER");
const column = (cells: readonly unknown[]): unknown[][] => cells.map((cell) => [cell]);
const driver = (...pairs: [unknown, unknown][]): unknown[][] =>
  call(custom, column(pairs.map(([feature]) => feature)), column(pairs.map(([, answer]) => answer))) as unknown[][];
const said = (...pairs: [unknown, unknown][]): string =>
  sentence(custom, column(pairs.map(([feature]) => feature)), column(pairs.map(([, answer]) => answer)));
const REFUSED = { error: "#VALUE!" };

const FIGURE: readonly [name: string, also: string, producer: string[], buyer: string[]][] = [
  ["Drivers", "drivers of global commodity chains", ["industrial capital"], ["commercial capital"]],
  [
    "Core competences",
    "CORE COMPETENCES",
    ["research & development", "research and development", "R&D", "r & d", "production"],
    ["design", "marketing"],
  ],
  ["Barriers to entry", "barriers  to entry", ["economies of scale", "scale"], ["economies of scope", "scope"]],
  [
    "Economic sectors",
    "economic sectors",
    ["consumer durables", "intermediate goods", "capital goods"],
    ["consumer non-durables", "consumer non durables", "Consumer non\u2011durables"],
  ],
  [
    "Typical industries",
    "typical industries",
    ["automobiles", "computers", "aircraft"],
    ["apparel", "footwear", "toys"],
  ],
  ["Ownership", "Ownership of manufacturing firms", ["transnational firms", "transnational"], ["local firms", "local"]],
  ["Network links", "Main network links", ["investment-based", "investment"], ["trade-based", "trade"]],
  ["Network structure", "Predominant network structure", ["vertical"], ["horizontal"]],
];

describe.each(FIGURE)("%s", (name, also, producer, buyer) => {
  const words = (side: string, own: readonly string[]): string[] => [side, `${side}-driven`, `${side} driven`, ...own];

  test.each([
    ["Producer", words("producer", producer)],
    ["Buyer", words("buyer", buyer)],
  ])("its words for %s", (side, all) => {
    for (const word of all)
      for (const spelled of [word, word.toUpperCase(), ` ${word} `])
        expect(driver([also, spelled])).toEqual([
          ["Feature", "Answer", "Points to"],
          [name, spelled.trim(), side],
          ["Producer", side === "Producer" ? 1 : 0, ""],
          ["Buyer", side === "Buyer" ? 1 : 0, ""],
          ["Chain", "1 of 8", `${side}-driven`],
        ]);
    expect(driver([name, all.join("; ")])[1]![2]).toBe(side);
    expect(driver([name, `${all.join(",")},`])[1]![2]).toBe(side);
  });

  test("words of both sides point to both, and the chain is mixed", () => {
    const both = `${producer[0]!}, ${buyer[0]!}`;
    expect(driver([name, both]).slice(1)).toEqual([
      [name, both, "Both"],
      ["Producer", 0, ""],
      ["Buyer", 0, ""],
      ["Chain", "1 of 8", "Mixed"],
    ]);
  });

  test("a word of another feature is refused, with the words that this one has", () => {
    for (const [other, , ...sides] of FIGURE.filter(([each]) => each !== name))
      for (const word of sides.flat()) {
        expect([other, driver([name, word])]).toEqual([other, REFUSED]);
        expect(said([name, word])).toMatch(/^answer, row 1|^answer: /);
        expect(said([name, word])).toContain(buyer[0]!);
        expect(said([name, word]).length).toBeLessThanOrEqual(200);
      }
    expect(driver([name, "producer; perhaps"])).toEqual(REFUSED);
    expect(driver([name, ";"])).toEqual(REFUSED);
  });
});

test("rows as given; one not answered points nowhere and is not counted", () => {
  expect(driver(["Network structure", "vertical"], ["Ownership", ""], ["", null], ["Drivers", "producer"])).toEqual([
    ["Feature", "Answer", "Points to"],
    ["Network structure", "vertical", "Producer"],
    ["Ownership", "", ""],
    ["Drivers", "producer", "Producer"],
    ["Producer", 2, ""],
    ["Buyer", 0, ""],
    ["Chain", "2 of 8", "Producer-driven"],
  ]);
});

test("one that points the other way makes it mixed", () => {
  const all = FIGURE.map(([name], index): [unknown, unknown] => [name, index === 7 ? "buyer" : "producer"]);
  expect(driver(...all).slice(-3)).toEqual([
    ["Producer", 7, ""],
    ["Buyer", 1, ""],
    ["Chain", "8 of 8", "Mixed"],
  ]);
});

test.each<[string, [unknown, unknown][], string]>([
  [
    "unknown feature",
    [
      ["Drivers", "buyer"],
      ["Colour", "buyer"],
    ],
    'feature, row 2: "Colour" is not recognised; use Drivers, Core competences, Barriers to entry, Economic sectors, Typical industries, Ownership, Network links or Network structure',
  ],
  [
    "a feature twice, under another name",
    [
      ["Ownership", "buyer"],
      ["ownership of manufacturing firms", "buyer"],
    ],
    'feature, row 2: "Ownership" is entered twice; keep one of them',
  ],
  [
    "an answer without a feature",
    [
      ["Ownership", "buyer"],
      ["", "buyer"],
    ],
    "feature, row 2 is blank; use Drivers, Core competences, Barriers to entry, Economic sectors, Typical industries, Ownership, Network links or Network structure",
  ],
  [
    "no answer at all",
    [
      ["Network structure", ""],
      ["Ownership", null],
    ],
    'answer is blank; use "producer", "vertical", "buyer" or "horizontal"',
  ],
  [
    "nothing",
    [
      ["", ""],
      [0, null],
    ],
    "feature is blank; use Drivers, Core competences, Barriers to entry, Economic sectors, Typical industries, Ownership, Network links or Network structure",
  ],
])("%s", (_, pairs, expected) => {
  expect(driver(...pairs)).toEqual(REFUSED);
  expect(said(...pairs)).toBe(expected);
});

test("a missing answer or an error is the whole answer", () => {
  expect(driver(["Drivers", "buyer"], ["Ownership", { error: "#N/A" }])).toEqual({ error: "#N/A" });
  expect(driver([{ error: "#REF!" }, "buyer"], ["Ownership", "buyer"])).toEqual({ error: "#REF!" });
  expect(call(custom, [["Drivers"], ["Ownership"]], [["buyer"]])).toEqual(REFUSED);
});
