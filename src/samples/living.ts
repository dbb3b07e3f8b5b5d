/**
 * From customs rows to a living income: unit values, constant market shares, the bridge from one year's sales to the next, and
 * the price at which a household's income reaches a benchmark. Every figure is made up.
 */

import type { Sample } from "./sample";
import { named, signed } from "./wording";
import { figures, headerCells, ownArithmetic, page } from "../sheet/page";
import { formula, MONEY_FORMAT, number, PERCENT_FORMAT, text } from "../sheet/sheet";

const TENTH_FORMAT = "#,##0.0";
const WHOLE_FORMAT = "#,##0";

const SHIPMENTS = [
  ["Coffee", 100, 50],
  ["Coffee", 120, 50],
  ["Coffee", 900, 30],
  ["Cashew kernels", 700, 100],
  ["Cashew kernels", 650, 100],
  ["Cashew kernels", 60, null],
] as const;
const UNIT_VALUE_FORMATS = ["", MONEY_FORMAT, WHOLE_FORMAT, WHOLE_FORMAT, "0", "0", PERCENT_FORMAT];

const unitValues = page({
  name: "Unit values",
  columns: { A: 20, B: 172, C: 100, D: 100, E: 88, F: 80, G: 76, H: 112, I: 112, J: 20 },
  opensOn: "C23",
  cells: [
    formula(
      "B1",
      `="Illustrative: coffee at "&ROUND(${named("C16:C17", '"Coffee"', "B16:B17")},2)&" a kilogram; with the screen, "&ROUND(${named("C23:C24", '"Coffee"', "B23:B24")},2)`,
      "title",
    ),
    text(
      "B2",
      "A unit value is the value of many shipments over their quantity. It is no price: it moves with what is shipped, and one wrong quantity moves it too. A screen leaves out what is far from the middle, and the table tells how much of the value is still covered. All figures are illustrative.",
      "lead",
      { across: 8 },
    ),
    text("B3", "Shipments, illustrative", "heading"),
    ...headerCells(4, { B: "Product" }, { C: "Value, US$", D: "Quantity, kg" }),
    ...SHIPMENTS.flatMap(([product, ...amounts], index) => [
      text(`B${5 + index}`, product, "tag"),
      ...figures(`C${5 + index}:D${5 + index}`, amounts, WHOLE_FORMAT),
    ]),
    text("B11", "Note: #N/A is a quantity that is not known; that shipment is left out, and counted.", "note", {
      across: 8,
    }),
    text(
      "B12",
      "Source: all figures illustrative; why a unit value is no price is in Silver (2010) and the Export and Import Price Index Manual (2009).",
      "source",
      { across: 8 },
    ),
    text("B13", "All usable shipments", "heading"),
    text("B14", "=VC.UNITVALUES(B5:B10, C5:C10, D5:D10)", "note", { across: 8 }),
    formula("B15", "=VC.UNITVALUES(B5:B10,C5:C10,D5:D10)", "result", {
      fills: { range: "B15:H17", formats: UNIT_VALUE_FORMATS, head: true, headLines: 2 },
    }),
    text("B19", "With a screen", "heading"),
    text("B20", "Screen: times the spread around the middle"),
    number("D20", 3, "input", "0.0"),
    text("B21", "=VC.UNITVALUES(B5:B10, C5:C10, D5:D10, D20)", "note", { across: 8 }),
    formula("B22", "=VC.UNITVALUES(B5:B10,C5:C10,D5:D10,D20)", "result", {
      fills: { range: "B22:I24", formats: [...UNIT_VALUE_FORMATS, ""], head: true, headLines: 2 },
    }),
    text(
      "B25",
      "Note: a shipment that is left out takes its value with it, and the last share shows what is still covered. Whether it is an error or the best lot, the screen cannot know: look.",
      "note",
      { across: 8 },
    ),
  ],
});

const market = page({
  name: "Market shares",
  columns: { A: 20, B: 160, C: 84, D: 84, E: 84, F: 84, G: 104, H: 112, I: 84, J: 84, K: 84, L: 20 },
  opensOn: "H14",
  cells: [
    formula(
      "B1",
      `="Illustrative: exports "&${signed("E15")}&": world growth "&${signed("F15")}&", composition "&${signed("G15")}&", competitiveness "&${signed("H15")}`,
      "title",
    ),
    text(
      "B2",
      "Exports can grow, and yet by less than the world’s trade does. Constant market shares divide the change into what the world’s growth gave, what the mix of products gave, and the rest, which is called competitiveness and holds price, quality, tariffs and destinations. All figures are illustrative.",
      "lead",
      { across: 10 },
    ),
    text("B3", "Exports and world trade, illustrative, million US$", "heading"),
    ...headerCells(
      4,
      { B: "Product" },
      { C: "Exports before", D: "World before", E: "Exports after", F: "World after" },
    ),
    text("B5", "Coffee"),
    text("B6", "Cashew kernels"),
    ...figures("C5:F5", [10, 100, 15, 200], WHOLE_FORMAT),
    ...figures("C6:F6", [20, 100, 24, 110], WHOLE_FORMAT),
    text(
      "B7",
      "Note: list all products of the trade looked at, because the growth of the world is theirs. Weights are those of the first year; other weights divide otherwise.",
      "note",
      { across: 10 },
    ),
    text(
      "B8",
      "Source: all figures illustrative; the method is that of Tyszynski (1951) and Leamer & Stern (1970), the warning Richardson’s (1971).",
      "source",
      { across: 10 },
    ),
    text("B10", "Why exports grew", "heading"),
    text("B11", "=VC.MARKETSHARE(B5:B6, C5:C6, D5:D6, E5:E6, F5:F6)", "note", { across: 10 }),
    formula("B12", "=VC.MARKETSHARE(B5:B6,C5:C6,D5:D6,E5:E6,F5:F6)", "result", {
      fills: {
        range: "B12:K15",
        formats: ["", ...Array<string>(7).fill(TENTH_FORMAT), PERCENT_FORMAT, PERCENT_FORMAT],
        head: true,
        headLines: 2,
        total: true,
      },
    }),
    ...ownArithmetic(
      17,
      "E",
      "Total",
      [
        {
          words: "Sum of the four effects",
          ours: "F15+G15+H15+I15",
          format: TENTH_FORMAT,
        },
      ],
      { fill: ["C", "D"] },
    ),
  ],
});

const bridge = page({
  name: "Sales bridge",
  columns: { A: 20, B: 190, C: 84, D: 84, E: 84, F: 84, G: 84, H: 92, I: 84, J: 84, K: 20 },
  opensOn: "I14",
  cells: [
    formula(
      "B1",
      `="Illustrative: sales "&${signed("I14")}&", of this volume "&${signed("D14")}&", mix "&${signed("E14")}&", prices "&${signed("F14")}`,
      "title",
    ),
    text(
      "B2",
      "Sales change because more or less is sold, because dearer products sell better or worse than cheap ones, and because prices change. The bridge leads from one year’s sales to the next: before, volume, mix, price, products new or lost, after. All figures are illustrative.",
      "lead",
      { across: 9 },
    ),
    text("B3", "Prices and quantities of two years, illustrative, US$ and kg", "heading"),
    ...headerCells(
      4,
      { B: "Product" },
      {
        C: "Price before",
        D: "Quantity before",
        E: "Price after",
        F: "Quantity after",
        G: "Unit cost before",
        H: "Unit cost after",
      },
    ),
    text("B5", "Cashew kernels, broken"),
    text("B6", "Cashew kernels, whole"),
    ...figures("C5:H5", [10, 100, 11, 90, 6, 6.5], TENTH_FORMAT),
    ...figures("C6:H6", [20, 50, 20, 80, 15, 14], TENTH_FORMAT),
    text(
      "B7",
      "Note: quantities must be in one unit, or their sum means nothing; take invoices together by product first.",
      "note",
      { across: 9 },
    ),
    text(
      "B8",
      "Source: all figures illustrative; volume and mix are the variances of Horngren, Datar & Rajan (2012), Cost Accounting.",
      "source",
      { across: 9 },
    ),
    text("B9", "Why sales changed", "heading"),
    text("B10", "=VC.PRICEVOLUMEMIX(B5:B6, C5:C6, D5:D6, E5:E6, F5:F6)", "note", { across: 9 }),
    formula("B11", "=VC.PRICEVOLUMEMIX(B5:B6,C5:C6,D5:D6,E5:E6,F5:F6)", "result", {
      fills: { range: "B11:I14", formats: ["", ...Array<string>(7).fill(TENTH_FORMAT)], head: true, total: true },
    }),
    ...ownArithmetic(16, "C", "The bridge", [
      { words: "Before + the effects", ours: "C14+D14+E14+F14+G14", format: TENTH_FORMAT },
      { words: "After", ours: "E5*F5+E6*F6", format: TENTH_FORMAT },
    ]),
    text("B20", "Why the contribution changed", "heading"),
    text("B21", "=VC.PRICEVOLUMEMIX(B5:B6, C5:C6, D5:D6, E5:E6, F5:F6, G5:G6, H5:H6)", "note", { across: 9 }),
    formula("B22", "=VC.PRICEVOLUMEMIX(B5:B6,C5:C6,D5:D6,E5:E6,F5:F6,G5:G6,H5:H6)", "result", {
      fills: { range: "B22:J25", formats: ["", ...Array<string>(8).fill(TENTH_FORMAT)], head: true, total: true },
    }),
    text(
      "B26",
      "Note: the contribution is price less unit cost, times quantity. The mix is counted from 0; from the average of the first year it would be the same in total.",
      "note",
      { across: 9 },
    ),
  ],
});

/** Kilograms sold, cost, number of households; the income of the first is the worked example of the function. */
const GROUPS = [
  ["Small farms", 600, 300, 50],
  ["Middle farms", 1100, 480, 30],
  ["Large farms", 1600, 680, 20],
] as const;
const OTHER_INCOME = 400;

const income = page({
  name: "Living income",
  columns: { A: 20, B: 190, C: 92, D: 100, E: 92, F: 92, G: 92, H: 92, I: 104, J: 20 },
  opensOn: "H18",
  cells: [
    formula(
      "B1",
      `="Illustrative: "&ROUND(100*${named("H15:H19", '"Share below"', "B15:B19")},0)&" % of households are below a living income"`,
      "title",
    ),
    text(
      "B2",
      "What a household earns from all sources, beside what a decent living costs. The price that closes the gap differs from group to group: the less a group sells, the more price alone would have to rise for the same gap. All figures are illustrative, US$ per household and year.",
      "lead",
      { across: 8 },
    ),
    text("B3", "Households that grow cocoa, illustrative", "heading"),
    ...headerCells(4, { B: "Group" }, { C: "Sold, kg", D: "Cost", E: "Other income", F: "Income", G: "Households" }),
    ...GROUPS.flatMap(([group, sold, cost, households], index) => [
      text(`B${5 + index}`, group),
      ...figures(`C${5 + index}:E${5 + index}`, [sold, cost, OTHER_INCOME], WHOLE_FORMAT),
      formula(`F${5 + index}`, `=C${5 + index}*C9-D${5 + index}+E${5 + index}`, "derived", { format: WHOLE_FORMAT }),
      number(`G${5 + index}`, households, "input", WHOLE_FORMAT),
    ]),
    text("B9", "Price per kilogram"),
    number("C9", 1.8),
    text("B10", "Benchmark of a living income"),
    number("C10", 2000, "input", WHOLE_FORMAT),
    text(
      "B11",
      "Note: income and benchmark are of the same unit, here the household, and time; income is net of costs. A group counts as a whole: for the spread within it give the households.",
      "note",
      { across: 8 },
    ),
    text(
      "B12",
      "Source: all figures illustrative; the gap to a living income as in Tyszler, Bymolt & Laven (2018).",
      "source",
      { across: 8 },
    ),
    text("B13", "Gap, and money that would close it", "heading"),
    formula("B14", "=VC.LIVINGINCOME(B5:B7,F5:F7,C10,G5:G7)", "result", {
      fills: {
        range: "B14:I19",
        formats: ["", WHOLE_FORMAT, WHOLE_FORMAT, WHOLE_FORMAT, PERCENT_FORMAT, "0", "0", WHOLE_FORMAT],
        head: true,
        total: ["", "", "", "", "", "", PERCENT_FORMAT, ""],
      },
    }),
    text(
      "B20",
      "Note: =VC.LIVINGINCOME(B5:B7, F5:F7, C10, G5:G7). What one group has above the benchmark does not make up for what others lack.",
      "note",
      { across: 8 },
    ),
    text("B21", "Price at which the gap closes", "heading"),
    ...headerCells(22, { B: "Group" }, { C: "Living income price", D: "Over the price now" }),
    ...GROUPS.flatMap((_, index) => [
      formula(`B${23 + index}`, `=B${5 + index}`, "label"),
      formula(`D${23 + index}`, `=C${23 + index}/C9-1`, "derived", { format: PERCENT_FORMAT }),
    ]),
    formula("C23", "=VC.LIVINGPRICE(C10,E5:E7,D5:D7,C5:C7)", "result", {
      format: MONEY_FORMAT,
      fills: { range: "C23:C25" },
    }),
    text(
      "B26",
      "Note: =VC.LIVINGPRICE(C10, E5:E7, D5:D7, C5:C7), all else equal: with the same harvest, costs and other income. Below 0 % the benchmark is reached at a lower price than today’s.",
      "note",
      { across: 8 },
    ),
  ],
});

export const living: Sample = {
  id: "living",
  name: "Trade and living income",
  about: "Unit values, market shares, why sales changed, and a living income; illustrative.",
  sheets: [unitValues, market, bridge, income],
};
