import { call, sentence, sourceFunctions } from "./host";

const functions = sourceFunctions();
const run = (id: string, ...args: unknown[]): unknown => call(functions.get(id), ...args);
const said = (id: string, ...args: unknown[]): string => sentence(functions.get(id), ...args);
const VALUE = { error: "#VALUE!" };
const NA = { error: "#N/A" };

// Gereffi, Humphrey & Sturgeon (2005), table 1; the last three are in the text below it.
test.each([
  ["low", "high", "high", "Market"],
  ["high", "high", "high", "Modular"],
  ["high", "low", "high", "Relational"],
  ["high", "high", "low", "Captive"],
  ["high", "low", "low", "Hierarchy"],
  ["low", "high", "low", "Excluded"],
  ["low", "low", "high", "Unlikely"],
  ["low", "low", "low", "Unlikely"],
])("complexity %s, codifiability %s, capability %s: %s", (complexity, codifiability, capability, type) => {
  expect(run("GOVERNANCE", complexity, codifiability, capability)).toBe(type);
  const truth = (level: string): boolean => level === "high";
  expect(run("GOVERNANCE", truth(complexity), truth(codifiability), truth(capability))).toBe(type);
  expect(run("GOVERNANCE", complexity.toUpperCase(), ` ${codifiability} `, truth(capability))).toBe(type);
});

test.each([[""], [null], [0], [1], [-1], ["medium"], ["yes"], ["hi"]])(
  "%p is no level, and nothing is assumed",
  (cell) => {
    expect(run("GOVERNANCE", [["high"], [cell]], [["high"], ["high"]], [["low"], ["low"]])).toEqual([
      ["Captive"],
      [VALUE],
    ]);
  },
);

test("of several that are wrong the first counts", () => {
  expect(run("GOVERNANCE", [["high", "?"]], [[NA, NA]], [["?", "low"]])).toEqual([[NA, VALUE]]);
  expect(said("GOVERNANCE", "high", "", "low")).toBe('codifiability is blank; use "high", "low", "TRUE" or "FALSE"');
  expect(said("GOVERNANCE", "high", "high", 1)).toBe(
    'capability: 1 is not an option; use "high", "low", "TRUE" or "FALSE"',
  );
});
