import { agrees, type Level, levels, meanings, relation, typeOf } from "../../src/guide/governance";

const answered = (complexity: Level, codifiability: Level, capability: Level) => ({
  complexity,
  codifiability,
  capability,
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
  expect(typeOf(answered(complexity, codifiability, capability))).toBe(type);
});

test("each question of the formula has both levels, and the fourth all relations", () => {
  for (const { answers } of levels) expect(answers.map(({ value }) => value).sort()).toEqual(["high", "low"]);
  expect(relation.answers.map(({ value }) => value)).toEqual(["market", "network", "quasi-hierarchy", "hierarchy"]);
});

test("the two papers' names go together", () => {
  expect([
    agrees("Captive", "quasi-hierarchy"),
    agrees("Modular", "network"),
    agrees("Relational", "network"),
    agrees("Market", "market"),
    agrees("Hierarchy", "hierarchy"),
  ]).toEqual([true, true, true, true, true]);
  expect([agrees("Captive", "network"), agrees("Market", "quasi-hierarchy")]).toEqual([false, false]);
  // They are no types of governance, so nothing seen speaks against them.
  expect([agrees("Excluded", "market"), agrees("Unlikely", "market")]).toEqual([true, true]);
});

test("a quasi-hierarchy is fast in process and product, and hindered in functions", () => {
  expect(meanings.Captive.process).toMatch(/^Fast/);
  expect(meanings.Captive.product).toMatch(/^Fast/);
  expect(meanings.Captive.functional).toMatch(/^Hindered/);
});

test("chain upgrading: one line for all types, with its author", () => {
  expect(new Set(Object.values(meanings).map(({ chain }) => chain)).size).toBe(1);
  expect(meanings.Market.chain).toContain("Humphrey & Schmitz (2002)");
});

test.each(["Hierarchy", "Excluded", "Unlikely"] as const)(
  "%s: the papers find nothing, and nothing is said",
  (type) => {
    const { process, product, functional, more } = meanings[type];
    expect(new Set([process, product, functional])).toEqual(new Set(["No finding in these papers."]));
    expect(more).toEqual([]);
  },
);

test("a captive supplier depends on few buyers, and need not be small", () => {
  expect(meanings.Captive.is).toContain("depends on few large buyers");
  expect(meanings.Captive.is).not.toMatch(/a small supplier/);
  expect(JSON.stringify(meanings.Captive)).not.toContain("what was learnt about production");
  const [ways, reasons] = meanings.Captive.more;
  expect([ways?.points.length, reasons?.points.length]).toEqual([3, 4]);
});

test("a market is also where a buyer's drawing could be made by many firms", () => {
  expect(relation.answers.find(({ value }) => value === "market")?.words).toContain(
    "a drawing that many firms could make",
  );
});
