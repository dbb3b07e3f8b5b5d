import { call, sentence, sourceFunctions } from "./host";

const functions = sourceFunctions();
const run = (...args: unknown[]): unknown => call(functions.get("RESOURCELINKAGES"), ...args);
const said = (...args: unknown[]): string => sentence(functions.get("RESOURCELINKAGES"), ...args);
const NA = { error: "#N/A" };
const DIV = { error: "#DIV/0!" };
const NUM = { error: "#NUM!" };
const VALUE = { error: "#VALUE!" };

const SECTOR = {
  ...{ revenue: 1000, rent: 300, fiscal: 120, inputs: 400, localInputs: 200, localSales: 100 },
  ...{ wages: 150, spend: 0.8, localShare: 0.5 },
};
type Sector = Partial<Record<keyof typeof SECTOR | "again", unknown>>;

/** The sector above, with some other figures. */
const argumentsOf = (others: Sector): unknown[] => [
  ...Object.keys(SECTOR).map((name) => ({ ...SECTOR, ...others })[name as keyof typeof SECTOR]),
  ...("again" in others ? [others.again] : []),
];
const rows = (others: Sector): Record<string, unknown[]> =>
  Object.fromEntries((run(...argumentsOf(others)) as unknown[][]).slice(1).map(([name, ...row]) => [name, row]));

test("all rounds are there only with again, also of 0", () => {
  expect(Object.keys(rows({}))).toEqual(["Fiscal", "Consumption", "Backward", "Forward"]);
  expect(Object.keys(rows({ again: null }))).toEqual(["Fiscal", "Consumption", "Backward", "Forward"]);
  expect(rows({ again: 0 })["Consumption, all rounds"]).toEqual(rows({})["Consumption"]);
  // k = 0.8 x 0.5 x 0.5 = 0.2; a sum of 60 + 12 + 2.4 + ...
  expect(rows({ again: 0.5 })["Consumption, all rounds"]).toEqual([75, 0.075, 0.5, "wages"]);
});

test.each<[string, Sector, Record<string, unknown[]>]>([
  ["rent of 0", { rent: 0 }, { Fiscal: [120, 0.12, DIV, "rent"] }],
  ["an empty rent", { rent: null }, { Fiscal: [120, 0.12, DIV, "rent"] }],
  ["rent below 0", { rent: -1e-9 }, { Fiscal: [120, 0.12, NUM, "rent"] }],
  ["the state takes more than the rent", { fiscal: 450 }, { Fiscal: [450, 0.45, 1.5, "rent"] }],
  ["inputs of 0", { inputs: 0, localInputs: 0 }, { Backward: [0, 0, DIV, "inputs"] }],
  [
    "revenue of 0",
    { revenue: 0, localSales: 0, again: 0.5 },
    {
      Fiscal: [120, DIV, 0.4, "rent"],
      Consumption: [60, DIV, 0.4, "wages"],
      "Consumption, all rounds": [75, DIV, 0.5, "wages"],
      Backward: [200, DIV, 0.5, "inputs"],
      Forward: [0, DIV, DIV, "revenue"],
    },
  ],
  [
    "k of 1",
    { spend: 1, localShare: 1, again: 1 },
    { Consumption: [150, 0.15, 1, "wages"], "Consumption, all rounds": [DIV, DIV, DIV, "wages"] },
  ],
  ["k just below 1", { spend: 1, localShare: 1, again: 0.9 }, { "Consumption, all rounds": [1500, 1.5, 10, "wages"] }],
  [
    "revenue missing",
    { revenue: NA, again: 0.5 },
    {
      Fiscal: [120, NA, 0.4, "rent"],
      "Consumption, all rounds": [75, NA, 0.5, "wages"],
      Forward: [100, NA, NA, "revenue"],
    },
  ],
  ["fiscal missing", { fiscal: NA }, { Fiscal: [NA, NA, NA, "rent"], Consumption: [60, 0.06, 0.4, "wages"] }],
  ["inputs missing", { inputs: NA }, { Backward: [200, 0.2, NA, "inputs"] }],
  [
    "localInputs missing",
    { localInputs: NA },
    { Backward: [NA, NA, NA, "inputs"], Forward: [100, 0.1, 0.1, "revenue"] },
  ],
  ["spend missing", { spend: NA }, { Consumption: [NA, NA, NA, "wages"] }],
  [
    "again missing",
    { again: NA },
    { Consumption: [60, 0.06, 0.4, "wages"], "Consumption, all rounds": [NA, NA, NA, "wages"] },
  ],
  ["wages missing", { wages: NA, again: 0.5 }, { "Consumption, all rounds": [NA, NA, 0.5, "wages"] }],
  [
    "all inputs and sales at home",
    { localInputs: 400, localSales: 1000 },
    { Backward: [400, 0.4, 1, "inputs"], Forward: [1000, 1, 1, "revenue"] },
  ],
])("%s", (_, others, expected) => expect(rows(others)).toMatchObject(expected));

test.each<[string, Sector, unknown, string]>([
  ["revenue below 0", { revenue: -1 }, NUM, "revenue is -1; it must be 0 or more"],
  ["wages below 0", { wages: -1 }, NUM, "wages is -1; it must be 0 or more"],
  [
    "more inputs at home than inputs",
    { localInputs: 400.01 },
    NUM,
    "localInputs is 400.01, more than inputs, which is 400; it must be at most that",
  ],
  [
    "more sales at home than sales",
    { localSales: 1000.01 },
    NUM,
    "localSales is 1000.01, more than revenue, which is 1000; it must be at most that",
  ],
  [
    "80 for 80 %",
    { spend: 80 },
    NUM,
    "spend is 80: a fraction from 0 to 1 is meant; 80 is probably 80 per cent, write 0.8 or 80 %",
  ],
  [
    "a little more than all",
    { localShare: 1.01 },
    NUM,
    "localShare is 1.01: a fraction from 0 to 1 is meant; 1.01 is probably 1.01 per cent, write 0.0101 or 1.01 %",
  ],
  ["again below 0", { again: -0.1 }, NUM, "again is -0.1; it must be 0 or more"],
  ["text", { fiscal: "n/a" }, VALUE, 'fiscal: "n/a" is not a number; enter a number, or =NA() if it is missing'],
  ["a range", { rent: [[1], [2]] }, VALUE, "rent has 2 rows and 1 column; enter one cell or one value"],
  ["an error", { wages: { error: "#REF!" } }, { error: "#REF!" }, "wages contains #REF!; fix that cell first"],
])("refused: %s", (_, others, error, words) => {
  expect(run(...argumentsOf(others))).toEqual(error);
  expect(said(...argumentsOf(others))).toBe(words);
});
