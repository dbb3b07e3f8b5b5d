/** What is said of payments. */

import { saidPayments } from "../../../src/findings/kinds/payments";
import { type Cells, paymentsReading } from "../../tables/reader/kind-frame";
import { type Expected, expectSaid } from "./cases";

const NEVER = ["value added", "nothing found", "others takes", "depends on others", "sums of other rows"];

const phone: Cells = [
  ["From", "To", "Value"],
  ["Apple", "Foxconn", 179],
  ["Foxconn", "Korea", 80],
  ["Foxconn", "Germany", 16],
  ["Foxconn", "United States", 25],
  ["Buyers", "Apple", 500],
];
const cluster = (others: string): Cells => [
  ["Seller", "Buyer", "Sales (US$ m)"],
  ["Largest exporters", "Main buyer", 40],
  ["Largest exporters", others, 10],
  ["Small exporters", others, 51],
];
const answer = (id: string) => new Map([["direction", id]]);

const cases: readonly { name: string; table: Cells; answers?: ReadonlyMap<string, string>; expected: Expected }[] = [
  ...["Others", "Outros", "Übrige", "autres", "otros", "altri"].map((others) => ({
    name: `dependence per seller; ${others} is no buyer`,
    table: cluster(others),
    expected: {
      computed: {
        "dependence/Largest exporters": 0.8,
        "share of all sales/Main buyer": 0.39603960396039606,
        "share kept/Small exporters": 0.504950495049505,
      },
      title: ["Small exporters keeps the most: 51 of 101 US$ m (50.5 %)"],
      flags: { "Largest exporters": "Depends on Main buyer" },
      never: [`depends on ${others}`],
      absent: ["dependence/Small exporters", `share of all sales/${others}`],
    },
  })),
  {
    name: "From pays To",
    table: phone,
    answers: answer("pays"),
    expected: {
      computed: {
        "kept/Apple": 321,
        "kept/Foxconn": 58,
        "kept/Korea": 80,
        "paid by final payers": 500,
        "share kept/Apple": 0.642,
        "origin/Buyers/Apple": 0.642,
      },
      title: ["Apple keeps the most: 321 of 500 (64.2 %)"],
    },
  },
  { name: "From sells to To", table: phone, answers: answer("sells"), expected: { computed: { "kept/Apple": -321 } } },
  {
    name: "exactly one half is no dependence",
    table: [
      ["Seller", "Buyer", "Sales"],
      ["A", "X", 5],
      ["A", "Y", 5],
    ],
    expected: { computed: { "dependence/A": 0.5 }, absent: ["A"] },
  },
  {
    name: "others who sell and others who buy are not one",
    table: [
      ["Seller", "Buyer", "Sales"],
      ["Others", "A", 60],
      ["A", "Others", 100],
    ],
    expected: {
      computed: { "kept/A": 40, "kept/Others (sellers)": 60 },
      title: ["Of those named, A keeps the most: 40 of 100 (40 %)"],
    },
  },
  {
    name: "ties name both",
    table: [
      ["Seller", "Buyer", "Sales"],
      ["A", "X", 5],
      ["B", "X", 5],
    ],
    expected: { title: ["A and B keep the most: 5 each, of 10 (50 % each)"] },
  },
];

test.each(cases)("$name", ({ table, answers, expected }) => {
  expectSaid(saidPayments(paymentsReading(table, answers)), {
    ...expected,
    never: [...NEVER, ...(expected.never ?? [])],
  });
});

test.each<[string, Cells]>([
  ["while the direction is open", phone],
  [
    "where an amount is missing",
    [
      ["Seller", "Buyer", "Sales"],
      ["A", "X", 5],
      ["B", "X", "n/a"],
    ],
  ],
  [
    "where an amount is below 0",
    [
      ["Seller", "Buyer", "Sales"],
      ["A", "X", 5],
      ["B", "X", -1],
    ],
  ],
  [
    "where all are paid",
    [
      ["Seller", "Buyer", "Sales"],
      ["A", "B", 5],
      ["B", "A", 5],
    ],
  ],
])("%s there is no title and no figure", (_, table) => {
  const said = saidPayments(paymentsReading(table));
  expect([said.title, said.figures.size]).toEqual([null, 0]);
});
