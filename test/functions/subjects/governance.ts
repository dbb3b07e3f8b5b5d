import { type Argument, type Subject, figure, figures, names } from "./subject";

const level = (name: string, good: unknown[]): Argument => ({
  name,
  kind: "words",
  good: good.map((cell) => [cell]),
  words: ["high", "low", "TRUE", "FALSE"],
});

export const governanceSubjects: Subject[] = [
  {
    id: "GOVERNANCE",
    byElement: true,
    arguments: [
      level("complexity", ["low", "high", true]),
      level("codifiability", ["high", "low", false]),
      level("capability", ["high", "low", true]),
    ],
  },
  { id: "PREVALENCE", byElement: false, arguments: [names("tags", ["a, b", "b", "c"])] },
  {
    id: "PREVALENCE",
    byElement: false,
    arguments: [
      names("tags", ["a, b", "b", "c"]),
      { ...names("outcomes", ["Growth", "Growth, Upgrading", "None"]), optional: true },
    ],
  },
  {
    id: "ASSOCIATION",
    byElement: false,
    short: true,
    arguments: [
      { ...figures("x", [[1], [2], [3]]), skipsMissing: true },
      { ...figures("y", [[2], [1], [3]]), skipsMissing: true },
    ],
  },
  {
    id: "POLICYMATRIX",
    byElement: false,
    short: true,
    arguments: [
      figure("revenue", 100),
      figure("tradableInputs", 40),
      figure("domesticFactors", 35),
      figure("socialRevenue", 90),
      figure("socialTradableInputs", 45),
      figure("socialDomesticFactors", 30),
    ],
  },
  {
    id: "GINI",
    byElement: false,
    short: true,
    arguments: [figures("income", [[1], [5], [3]]), figures("number", [[10], [2], [4]], true)],
  },
];
