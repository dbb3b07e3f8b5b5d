import { type Argument, type Subject, figure, option } from "../subject";
import { FORMULAS } from "./definition";

const series = (name: string, good: number[][], optional?: true): Argument => ({
  name,
  kind: "series",
  good,
  skipsMissing: true,
  ...(optional ? { optional } : {}),
});

const prices = series("prices", [
  [1, 1],
  [1.2, 3],
  [1, 1.5],
]);
const quantities = series(
  "quantities",
  [
    [1, 2],
    [0.8, 1.9],
    [1, 1.8],
  ],
  true,
);
const base = figure("base", 2, true);
const weights = figure("weights", 3, true);
const chained = (good: boolean): Argument => ({ name: "chained", kind: "truth", good, optional: true });

export const subjects: readonly Subject[] = [
  {
    byElement: false,
    arguments: [prices, quantities, option("formula", "Walsh", FORMULAS), chained(true), base, weights],
  },
  // By the quantities of one period alone.
  { byElement: false, arguments: [prices, quantities, option("formula", "Young", FORMULAS), chained(false), base] },
];
