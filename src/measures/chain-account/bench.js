import { column, costs } from "../../../bench/arguments.js";

/** The lines of an actor, of which its purchases sum to less than its sales. */
const LINES = [
  "sales",
  "domestic purchases",
  "imports",
  "wages",
  "taxes",
  "subsidies",
  "interest",
  "land rent",
  "depreciation",
  "profit",
];

/** @type {import("../../../bench/jobs.js").Job} */
export const bench = {
  // A table of 15 columns has at most 6,600 actors in an answer of 100,000 cells.
  sizes: [10_000, 60_000],
  args: (size) => [
    column(size, (i) => `Actor ${Math.floor(i / LINES.length)}`),
    column(size, (i) => LINES[i % LINES.length]),
    costs(size).map(([cost], i) => [i % LINES.length === 0 ? cost + 1000 : cost]),
    0.3,
  ],
  plain(actors, items, values, content) {
    /** @type {Map<string, Record<string, number>>} */
    const accounts = new Map();
    actors.forEach(([name], i) => {
      const account = accounts.get(name) ?? {};
      accounts.set(name, account);
      account[items[i][0]] = (account[items[i][0]] ?? 0) + values[i][0];
    });
    const rows = [...accounts].map(([name, of]) => {
      const added = of.sales - of["domestic purchases"] - of.imports;
      const taxes = of.taxes - of.subsidies;
      const profit = added - of.wages - taxes - of.interest - of["land rent"] - of.depreciation;
      return { name, of, added, taxes, profit };
    });
    const made = rows.reduce((sum, { of }) => sum + of.sales, 0);
    const direct = rows.reduce((sum, { added }) => sum + added, 0);
    const domestic = rows.reduce((sum, { of }) => sum + of["domestic purchases"], 0);
    return [
      [],
      ...rows.map(({ name, of, added, taxes, profit }) => [
        ...[name, of.sales, 0, of["domestic purchases"], of.imports, added, added / direct, added / made],
        ...[of.wages, taxes, of.interest, of["land rent"], of.depreciation, profit, profit - of.profit],
      ]),
      [(direct + (1 - Number(content)) * domestic) / made],
    ];
  },
};
