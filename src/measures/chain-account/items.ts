/** The items of an account, and how they are spelled. */

export const ITEMS = [
  "sales",
  "own use",
  "stock change",
  "chain purchases",
  "domestic purchases",
  "imports",
  "subsidies",
  "wages",
  "taxes",
  "interest",
  "land rent",
  "depreciation",
  "profit",
] as const;

export type Item = (typeof ITEMS)[number];

/** Also accepted. */
export const OTHER_SPELLINGS: Readonly<Record<string, Item>> = {
  sale: "sales",
  "own consumption": "own use",
  "chain purchase": "chain purchases",
  "purchase in chain": "chain purchases",
  "purchases in chain": "chain purchases",
  "domestic purchase": "domestic purchases",
  "purchase domestic": "domestic purchases",
  "purchases domestic": "domestic purchases",
  import: "imports",
  subsidy: "subsidies",
  wage: "wages",
  tax: "taxes",
  "net profit": "profit",
  "net operating profit": "profit",
};

/** Those that may be below 0: stocks that fall, and losses. */
export const SIGNED: ReadonlySet<Item> = new Set<Item>(["stock change", "profit"]);

/** Those that say who receives the value added; a profit is only compared. */
export const isIncome = (item: Item): boolean => INCOME_ITEMS.has(item);

const INCOME_ITEMS: ReadonlySet<Item> = new Set<Item>([
  "subsidies",
  "wages",
  "taxes",
  "interest",
  "land rent",
  "depreciation",
]);
