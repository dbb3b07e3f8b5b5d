/** Germany's terms of trade in 2019 (Destatis), and the price index example of the Producer Price Index Manual (2004). */

import type { Sample } from "./sample";
import { bySign } from "./wording";
import { figures, headerCells, page, verdict } from "../sheet/page";
import { type Cell, formula, MONEY_FORMAT, text } from "../sheet/sheet";

const TENTH_FORMAT = "0.0";
const MONTHS = ["March", "April", "May", "June", "July", "August", "September"];

const terms = page({
  name: "Terms of trade",
  columns: { A: 20, B: 148, C: 104, D: 104, E: 112, F: 104, G: 92, H: 128, I: 20 },
  opensOn: "E5",
  cells: [
    formula(
      "B1",
      `="A unit of German exports buys "&ABS(ROUND(E11-100,1))&" % "&${bySign("E11-100", "more", "fewer")}&" imports than in 2010"`,
      "title",
    ),
    text(
      "B2",
      "The net barter terms of trade are the price of exports over the price of imports. Both are indices with 2010 = 100. As published, in 2019 import prices were lower relative to 2010 than export prices, so a unit of exports bought more.",
      "lead",
      { across: 7 },
    ),

    text("B3", "Export and import prices, March to September 2019", "heading"),
    ...headerCells(
      4,
      { B: "Month" },
      {
        C: "Export prices, 2010 = 100",
        D: "Import prices, 2010 = 100",
        E: "Terms of trade, 2010 = 100",
        F: "Published",
        G: "",
        H: "Terms of trade, March = 100",
      },
    ),
    ...MONTHS.map((month, index) => text(`B${5 + index}`, month)),
    ...figures("C5:C11", [91.6, 91.3, 91.5, 92.2, 92.8, 92.3, 92.2], TENTH_FORMAT),
    ...figures("D5:D11", [90.3, 89.9, 90, 90.4, 89.9, 89, 89.8], TENTH_FORMAT),
    formula("E5", "=VC.TERMSOFTRADE(C5:C11,D5:D11,0)", "result", { format: TENTH_FORMAT, fills: { range: "E5:E11" } }),
    ...figures("F5:F11", [101.4, 101.6, 101.7, 102, 103.2, 103.7, 102.7], TENTH_FORMAT, "published"),
    ...MONTHS.map((_, index) => verdict(`G${5 + index}`, `E${5 + index}`, `F${5 + index}`, 1)),
    formula("H5", "=VC.TERMSOFTRADE(C5:C11,D5:D11)", "result", { format: TENTH_FORMAT, fills: { range: "H5:H11" } }),
    text(
      "B12",
      "Note: both series are already indices with 2010 = 100, so the base is 0: VC.TERMSOFTRADE(C5:C11, D5:D11, 0) does not rebase. If omitted, the base is the first period, as in the last column: the movement is the same, the level differs. Prices rounded to 0.1 leave an uncertainty of about 0.1 in a ratio; as published it agrees in all seven months.",
      "note",
      { across: 7 },
    ),
    text("B13", "Source: Destatis (2019), export prices, import prices and terms of trade.", "source", { across: 7 }),
  ],
});

const PRODUCTS = ["C", "D", "E", "F", "G", "H"] as const;
const PRICES = [
  [1, 1, 1, 1, 1, 1],
  [1.2, 3, 1.3, 0.7, 1.4, 0.8],
  [1, 1, 1.5, 0.5, 1.7, 0.6],
  [0.8, 0.5, 1.6, 0.3, 1.9, 0.4],
  [1, 1, 1.6, 0.1, 2, 0.2],
];
const QUANTITIES = [
  [1, 1, 2, 1, 4.5, 0.5],
  [0.8, 0.9, 1.9, 1.3, 4.7, 0.6],
  [1, 1.1, 1.8, 3, 5, 0.8],
  [1.2, 1.2, 1.9, 6, 5.6, 1.3],
  [0.9, 1.2, 2, 12, 6.5, 2.5],
];
const FORMULAS = ["Fisher", "Laspeyres", "Paasche", "Törnqvist", "Walsh", "Unit value"];

const overColumns = (words: readonly string[]): Record<string, string> =>
  Object.fromEntries(PRODUCTS.map((column, index) => [column, words[index] ?? ""]));

const table = (head: number, words: string, over: readonly string[]): Cell[] => [
  ...headerCells(head, { B: words }, overColumns(over)),
  ...PRICES.map((_, index) => text(`B${head + 1 + index}`, `Period ${index + 1}`)),
];

const indices = (head: number, ending: string): Cell[] => [
  ...table(head, "Index, period 1 = 100", FORMULAS),
  ...PRODUCTS.map((column, index) =>
    formula(`${column}${head + 1}`, `=VC.PRICEINDEX(C5:H9,C12:H16,"${FORMULAS[index]}"${ending})`, "result", {
      format: TENTH_FORMAT,
      fills: { range: `${column}${head + 1}:${column}${head + 5}` },
    }),
  ),
];

const BY_HAND: readonly (readonly [words: string, ours: string, plain: string])[] = [
  [
    "Laspeyres: today’s prices on the basket of period 1",
    "D24",
    "100*SUMPRODUCT(C9:H9,C12:H12)/SUMPRODUCT(C5:H5,C12:H12)",
  ],
  ["Paasche: the same on the basket of period 5", "E24", "100*SUMPRODUCT(C9:H9,C16:H16)/SUMPRODUCT(C5:H5,C16:H16)"],
  ["Fisher: the square root of Laspeyres times Paasche", "C24", "SQRT(D24*E24)"],
  [
    "Unit value: revenue per unit, of all products",
    "H24",
    "100*SUMPRODUCT(C9:H9,C16:H16)/SUM(C16:H16)/(SUMPRODUCT(C5:H5,C12:H12)/SUM(C12:H12))",
  ],
  [
    "Walsh: geometric mean of the two baskets",
    "G24",
    "100*SUMPRODUCT(C9:H9,SQRT(C12:H12*C16:H16))/SUMPRODUCT(C5:H5,SQRT(C12:H12*C16:H16))",
  ],
];

const priceIndices = page({
  name: "Price indices",
  columns: { A: 20, B: 176, C: 102, D: 102, E: 102, F: 102, G: 102, H: 102, I: 20 },
  opensOn: "C20",
  cells: [
    formula(
      "B1",
      '="Period 5: Laspeyres says "&ROUND(D24,0)&", Paasche "&ROUND(E24,0)&", Fisher "&ROUND(C24,0)',
      "title",
    ),
    text(
      "B2",
      "In the Manual’s example there are six products, whose prices rise steadily, jump and fall back, or fall to a tenth while far more is bought. The basket of the first period gives little weight to what buyers switch to, that of the last gives it full weight. So always state the formula of an index.",
      "lead",
      { across: 7 },
    ),

    text("B3", "Prices and quantities of six products", "heading"),
    ...table(4, "Price", ["Product 1", "Product 2", "Product 3", "Product 4", "Product 5", "Product 6"]),
    ...PRICES.flatMap((row, index) => figures(`C${5 + index}:H${5 + index}`, row, TENTH_FORMAT)),
    ...table(11, "Quantity", ["Product 1", "Product 2", "Product 3", "Product 4", "Product 5", "Product 6"]),
    ...QUANTITIES.flatMap((row, index) => figures(`C${12 + index}:H${12 + index}`, row, TENTH_FORMAT)),
    text(
      "B17",
      "Source: ILO, IMF, OECD, UNECE and World Bank (2004), Producer Price Index Manual: Theory and Practice, tables 19.1 and 19.2.",
      "source",
      { across: 7 },
    ),

    text("B18", "Each period against the first", "heading"),
    ...indices(19, ""),

    text("B26", "Chained: the product of the links from period to period", "heading"),
    ...indices(27, ",TRUE"),
    text(
      "B33",
      "Note: with the Manual’s figures chaining brings Laspeyres and Paasche closer, in period 5 from 144 and 80 to 133 and 112. It is no cure: where prices jump and fall back, a chained index need not return to 100 when all prices do. The unit value adds up quantities of different products and so changes with their mix; with the Manual’s figures it equals Paasche only because all prices start at 1.",
      "note",
      { across: 7 },
    ),

    ...headerCells(
      35,
      { B: "Period 5, plain formulas", C: "", D: "", E: "" },
      { F: "VC.PRICEINDEX", G: "Plain", H: "" },
    ),
    ...BY_HAND.flatMap(([words, ours, plain], index) => {
      const row = 36 + index;
      return [
        text(`B${row}`, words),
        formula(`F${row}`, `=${ours}`, "derived", { format: MONEY_FORMAT }),
        formula(`G${row}`, `=${plain}`, "derived", { format: MONEY_FORMAT }),
        formula(`H${row}`, `=IF(ROUND(F${row}-G${row},9)=0,"agrees","differs")`, "agrees"),
      ];
    }),
  ],
});

export const trade: Sample = {
  id: "trade",
  name: "Terms of trade",
  about: "Germany’s terms of trade in 2019, and one basket under six price index formulas.",
  sheets: [terms, priceIndices],
};
