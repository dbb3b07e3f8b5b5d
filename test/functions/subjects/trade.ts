import type { Argument, Subject } from "./subject";

const figures = (name: string, good: unknown[][], optional?: true): Argument => ({
  name,
  kind: "figures",
  good,
  ...(optional ? { optional } : {}),
});
const exportPrices = figures("exportPrices", [[100], [90], [81]]);
const importPrices = figures("importPrices", [[50], [55], [60]]);
const base = (good: number): Argument => ({ name: "base", kind: "figure", good, optional: true });

export const tradeSubjects: Subject[] = [
  {
    id: "PRICEINDEX",
    byElement: false,
    arguments: [
      {
        name: "prices",
        kind: "series",
        good: [
          [1, 1],
          [1.2, 3],
          [1, 1.5],
        ],
        skipsMissing: true,
      },
      {
        name: "quantities",
        kind: "series",
        good: [
          [1, 2],
          [0.8, 1.9],
          [1, 1.8],
        ],
        skipsMissing: true,
      },
      {
        name: "formula",
        kind: "option",
        good: "Walsh",
        options: ["Fisher", "Laspeyres", "Paasche", "Tornqvist", "Walsh", "Unit value"],
        optional: true,
      },
      { name: "chained", kind: "truth", good: true, optional: true },
      base(2),
    ],
  },
  { id: "TERMSOFTRADE", byElement: true, arguments: [exportPrices, importPrices, base(1)] },
  {
    id: "INCOMETERMSOFTRADE",
    byElement: true,
    arguments: [exportPrices, importPrices, figures("exportVolumes", [[10], [12], [15]]), base(0)],
  },
  {
    id: "FACTORALTERMSOFTRADE",
    byElement: true,
    arguments: [
      exportPrices,
      importPrices,
      figures("exportProductivity", [[1], [1.1], [1.2]]),
      figures("importProductivity", [[1], [1.2], [1.4]], true),
      base(3),
    ],
  },
  {
    id: "GROSSTERMSOFTRADE",
    byElement: true,
    arguments: [figures("importVolumes", [[10], [12], [15]]), figures("exportVolumes", [[10], [14], [15]]), base(1)],
  },
  {
    id: "TRADINGGAIN",
    byElement: true,
    arguments: [
      figures("exports", [[100], [120], [90]]),
      figures("imports", [[90], [100], [110]]),
      figures("exportPrices", [[100], [120], [110]]),
      figures("importPrices", [[100], [105], [130]]),
      { name: "deflator", kind: "option", good: "import", options: ["average", "import", "export"], optional: true },
    ],
  },
  {
    id: "TRADINGGAIN",
    byElement: true,
    arguments: [
      figures("exports", [[100], [120], [90]]),
      figures("imports", [[90], [100], [110]]),
      figures("exportPrices", [[100], [120], [110]]),
      figures("importPrices", [[100], [105], [130]]),
      figures("deflator", [[100], [110], [120]], true),
    ],
  },
  {
    id: "IMMISERIZING",
    byElement: true,
    arguments: [
      figures("volume", [[100], [110], [120]]),
      figures("price", [[1], [0.9], [0.8]]),
      figures("importPrice", [[1], [1.1], [1.2]], true),
      figures("realWage", [[1], [1], [0.9]], true),
      base(1),
    ],
  },
];
