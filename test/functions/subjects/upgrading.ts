import { type Argument, type Subject, figure, figures } from "./subject";

const unitValue = figures("unitValue", [[10], [12], [9]]);
const alpha = figure("alpha", 0.2, true);
const kind: Argument = {
  name: "kind",
  kind: "words",
  good: [["embodied"], ["disembodied"], ["embodied"]],
  words: ["embodied", "disembodied"],
};

export const upgradingSubjects: Subject[] = [
  {
    id: "UPGRADING",
    byElement: true,
    arguments: [
      unitValue,
      figures("marketUnitValue", [[10], [10], [11]]),
      figures("marketShare", [[0.1], [0.12], [0.11]]),
      figure("base", 1, true),
      figure("tolerance", 0.01, true),
    ],
  },
  { id: "QUALITYBAND", byElement: true, arguments: [unitValue, figure("benchmark", 10), alpha] },
  { id: "QUALITYBAND", byElement: true, arguments: [unitValue, figures("benchmark", [[10], [11], [12]]), alpha] },
  {
    id: "DISEMBODIED",
    byElement: false,
    short: true,
    arguments: [kind, { name: "valueAdded", kind: "categories", good: [[40], [10], [40]] }],
  },
  {
    id: "UPGRADINGSTAGE",
    byElement: true,
    arguments: [
      {
        name: "functions",
        kind: "words",
        good: [["assembly"], ["assembly, sourcing"], ["brand, logistics"]],
        words: ["brand", "design", "manufacturing", "sourcing", "assembly"],
      },
    ],
  },
];
