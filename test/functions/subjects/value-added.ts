import { type Argument, type Subject, names } from "./subject";

const output: Argument = { name: "output", kind: "figures", good: [[80], [179], [500]] };
const inputs: Argument = { name: "inputs", kind: "categories", good: [[0], [172.5], [179]] };
const prices: Argument = { name: "price", kind: "figures", good: [[120], [142], [170]] };

export const valueAddedSubjects: Subject[] = [
  { id: "VALUEADDED", byElement: true, arguments: [output, inputs] },
  { id: "VALUEADDEDSHARE", byElement: false, arguments: [output, inputs] },
  {
    id: "VALUEADDEDSHARE",
    byElement: true,
    arguments: [output, inputs, { name: "base", kind: "figure", good: 500, optional: true }],
  },
  {
    id: "STAGEVALUEADDED",
    byElement: true,
    arguments: [
      prices,
      { name: "otherInputs", kind: "categories", good: [[1], [2], [3]], optional: true },
      { name: "unitsPerOutput", kind: "figures", good: [[1], [1.2], [1.5]], optional: true },
    ],
  },
  { id: "BREAKDOWN", byElement: false, arguments: [names("links"), output, inputs] },
  {
    id: "DISTRIBUTION",
    byElement: false,
    arguments: [
      names("groups"),
      { name: "values", kind: "figures", good: [[1], [2], [3]], skipsMissing: true },
      { name: "order", kind: "option", good: "appearance", options: ["value", "appearance"], optional: true },
    ],
  },
  {
    id: "FLOWBREAKDOWN",
    byElement: false,
    arguments: [
      names("from"),
      names("to", ["b", "c", "Home"]),
      { name: "value", kind: "figures", good: [[1], [2], [3]] },
    ],
  },
  {
    id: "FLOWORIGIN",
    byElement: false,
    arguments: [
      names("from"),
      names("to", ["b", "c", "Home"]),
      { name: "value", kind: "figures", good: [[1], [2], [3]] },
      { name: "market", kind: "name", good: "Home" },
    ],
  },
  {
    id: "PRODUCERSHARE",
    byElement: true,
    arguments: [
      { name: "producerPrice", kind: "figures", good: [[300], [310], [320]] },
      { name: "finalPrice", kind: "figures", good: [[3222], [3300], [3400]] },
      { name: "unitsPerOutput", kind: "figures", good: [[5], [5], [5]] },
    ],
  },
  {
    id: "MARGIN",
    byElement: true,
    arguments: [prices, { name: "cost", kind: "figures", good: [[105], [130], [157]] }],
  },
  {
    id: "MARKUP",
    byElement: true,
    arguments: [prices, { name: "cost", kind: "figures", good: [[105], [130], [157]] }],
  },
  {
    id: "NETBACK",
    byElement: true,
    arguments: [
      { name: "finalPrice", kind: "figures", good: [[1000], [400], [300]] },
      { name: "otherCosts", kind: "categories", good: [[400], [150], [20]] },
      { name: "unitsPerOutput", kind: "figures", good: [[2], [1], [3]] },
    ],
  },
  {
    id: "ROUNDSHARES",
    byElement: false,
    arguments: [
      { name: "values", kind: "figures", good: [[1], [2], [4]] },
      { name: "decimals", kind: "figure", good: 2, optional: true },
    ],
  },
  {
    id: "THICKENING",
    byElement: true,
    arguments: [
      {
        name: "shares",
        kind: "series",
        good: [
          [0.1, 0.2],
          [0.3, 0.2],
          [0.6, 0.6],
        ],
        skipsMissing: true,
      },
      { name: "tolerance", kind: "figure", good: 0.02, optional: true },
    ],
  },
  {
    id: "TRAJECTORY",
    byElement: false,
    arguments: [
      names("links"),
      {
        name: "shares",
        kind: "series",
        good: [
          [0.1, 0.2, 0.3],
          [0.3, 0.05, 0.1],
          [0.6, 0.55, 0.6],
        ],
        skipsMissing: true,
      },
      { name: "periods", kind: "figures", good: [[2001, 2002, 2004]], optional: true },
      { name: "tolerance", kind: "figure", good: 0.02, optional: true },
    ],
  },
];
