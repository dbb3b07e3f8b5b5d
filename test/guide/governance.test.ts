import { governancePage, type Level, meanings, typeOf } from "../../src/guide/governance";

const answers = (complexity: Level, codifiability: Level, capability: Level, relation = "") => ({
  complexity,
  codifiability,
  capability,
  relation,
});

test.each([
  ["low", "high", "high", "Market"],
  ["high", "high", "high", "Modular"],
  ["high", "low", "high", "Relational"],
  ["high", "high", "low", "Captive"],
  ["high", "low", "low", "Hierarchy"],
  ["low", "low", "high", "Unlikely"],
  ["low", "low", "low", "Unlikely"],
  ["low", "high", "low", "Excluded"],
] as const)("%s, %s, %s: %s", (complexity, codifiability, capability, type) => {
  expect(typeOf([complexity, codifiability, capability])).toBe(type);
  expect(governancePage.read(answers(complexity, codifiability, capability))?.heading).toBe(`This link: ${type}`);
});

test("each question of the formula has both levels, and the fourth all relations", () => {
  const [relation, ...levels] = [...governancePage.questions].reverse();
  for (const { choices } of levels) expect(choices?.map(({ value }) => value).sort()).toEqual(["high", "low"]);
  expect(relation?.choices?.map(({ value }) => value)).toEqual(["market", "network", "quasi-hierarchy", "hierarchy"]);
});

type Levels = readonly [Level, Level, Level];
const MARKET: Levels = ["low", "high", "high"];
const MODULAR: Levels = ["high", "high", "high"];
const RELATIONAL: Levels = ["high", "low", "high"];
const CAPTIVE: Levels = ["high", "high", "low"];
const HIERARCHY: Levels = ["high", "low", "low"];
const EXCLUDED: Levels = ["low", "high", "low"];

test.each([
  [CAPTIVE, "quasi-hierarchy", true],
  [MODULAR, "network", true],
  [RELATIONAL, "network", true],
  [MARKET, "market", true],
  [HIERARCHY, "hierarchy", true],
  [CAPTIVE, "network", false],
  [MARKET, "quasi-hierarchy", false],
] as const)("%p beside %s: the two papers' names go together: %s", (levels, relation, agrees) => {
  expect(governancePage.read(answers(...levels, relation))?.check?.agrees).toBe(agrees);
});

test("nothing that is observed contradicts what is no type of governance, and nothing is checked before it is answered", () => {
  expect(governancePage.read(answers(...EXCLUDED, "market"))?.check).toBeUndefined();
  expect(governancePage.read(answers(...MARKET))?.check).toBeUndefined();
});

test("no answer is read before the three are given", () => {
  expect(governancePage.read({})).toBeNull();
  expect(governancePage.read({ complexity: "high", codifiability: "high", relation: "market" })).toBeNull();
});

test("a quasi-hierarchy is fast in process and product, and hindered in functions", () => {
  expect(meanings.Captive.process).toMatch(/^Fast/);
  expect(meanings.Captive.product).toMatch(/^Fast/);
  expect(meanings.Captive.functional).toMatch(/^Hindered/);
});

/** What a page says under its headings. */
const said = (levels: readonly [Level, Level, Level]) => JSON.stringify(governancePage.read(answers(...levels)));

test("chain upgrading: one line for all types, with its author", () => {
  const lines = [MARKET, MODULAR, CAPTIVE, HIERARCHY, EXCLUDED].map(
    (levels) => governancePage.read(answers(...levels))!.parts[0]!.lines!.at(-1)![1],
  );
  expect(new Set(lines).size).toBe(1);
  expect(lines[0]).toContain("Humphrey & Schmitz (2002)");
});

test.each(["Hierarchy", "Excluded", "Unlikely"] as const)(
  "%s: the papers find nothing, and nothing is said",
  (type) => {
    const { process, product, functional } = meanings[type];
    expect(new Set([process, product, functional])).toEqual(new Set(["No finding in these papers."]));
  },
);

test("a captive supplier depends on few buyers, and need not be small; the ways out are its own", () => {
  expect(meanings.Captive.is).toContain("depends on few large buyers");
  expect(meanings.Captive.is).not.toMatch(/a small supplier/);
  expect(said(CAPTIVE)).not.toContain("what was learnt about production");
  const [, , ways, reasons] = governancePage.read(answers(...CAPTIVE))!.parts;
  expect([ways?.points?.length, reasons?.points?.length]).toEqual([3, 4]);
  for (const other of [MARKET, MODULAR, HIERARCHY]) expect(said(other)).not.toContain("Ways out");
});

test.each([
  [MARKET, "Read as Market", ["Slower", "Slower", "More open"]],
  [MODULAR, "Read as Network", ["Ideal", "Ideal", "Ideal"]],
  [CAPTIVE, "Read as Quasi-hierarchy", ["Fast", "Fast", "Hindered"]],
  [HIERARCHY, "Read as Hierarchy", ["No finding", "No finding", "No finding"]],
] as const)("%p among the four types: %s", (levels, lead, outlook) => {
  const part = governancePage.read(answers(...levels))!.parts[1]!;
  expect(part.lead).toContain(lead);
  expect(part.lines?.map(([, words]) => words)).toEqual(outlook);
});

test("what is no type has no place among the four", () => {
  expect(governancePage.read(answers(...EXCLUDED))!.parts).toHaveLength(1);
});

test("a market is also where a buyer's drawing could be made by many firms", () => {
  expect(governancePage.questions.at(-1)!.choices!.find(({ value }) => value === "market")?.words).toContain(
    "a drawing that many firms could make",
  );
});
