import { type Subject, figures, names } from "../subject";

const period = (name: "0" | "1", prices: number[], quantities: number[]) => [
  figures(
    `price${name}`,
    prices.map((price) => [price]),
  ),
  figures(
    `quantity${name}`,
    quantities.map((quantity) => [quantity]),
  ),
];

const sales = [
  names("products"),
  ...period("0", [10, 20, 5], [100, 50, 40]),
  ...period("1", [11, 20, 6], [90, 80, 30]),
];

export const subjects: readonly Subject[] = [
  { byElement: false, arguments: sales },
  { byElement: false, arguments: [...sales, figures("cost0", [[6], [15], [2]]), figures("cost1", [[6.5], [14], [3]])] },
];
