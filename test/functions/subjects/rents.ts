import { type Argument, type Subject, figure, figures } from "./subject";

const revenue = figures("revenue", [[100], [80], [60]]);
const costs: Argument = { name: "costs", kind: "categories", good: [[70], [75], [50]] };
const capital = figures("capital", [[50], [20], [10]], true);
const rent = figures("rent", [[100], [60], [30]]);
const producers = [figures("unitCost", [[10], [20], [30]]), figures("quantity", [[5], [6], [7]])];

export const SOURCES = [
  "resource",
  "technology",
  "human resources",
  "organisation",
  "product",
  "marketing",
  "relational",
  "policy",
  "infrastructure",
  "finance",
  "monopoly",
];

export const rentSubjects: Subject[] = [
  { id: "RENT", byElement: true, arguments: [revenue, costs] },
  { id: "RENT", byElement: true, arguments: [revenue, costs, capital, figure("normalReturn", 0.1, true)] },
  {
    id: "RENT",
    byElement: true,
    arguments: [revenue, costs, capital, figures("normalReturn", [[0.1], [0.2], [0.1]], true)],
  },
  { id: "RENTSHARE", byElement: false, arguments: [revenue, costs, capital, figure("normalReturn", 0.1, true)] },
  { id: "RICARDIANRENT", byElement: false, arguments: producers },
  { id: "RICARDIANRENT", byElement: true, arguments: [...producers, figure("price", 25, true)] },
  {
    id: "RENTBYSOURCE",
    byElement: false,
    short: true,
    arguments: [
      { name: "source", kind: "words", good: [["resource"], ["policy"], ["marketing"]], words: SOURCES },
      rent,
    ],
  },
  {
    id: "RENTDECAY",
    byElement: false,
    short: true,
    arguments: [rent, figures("periods", [[2001], [2003], [2004]], true)],
  },
  {
    id: "CONCENTRATION",
    byElement: false,
    short: true,
    arguments: [
      figures("values", [[50], [30], [20]]),
      { name: "measure", kind: "option", good: "CR2", options: ["HHI", "N", "CR1", "CR20"], optional: true },
    ],
  },
];
