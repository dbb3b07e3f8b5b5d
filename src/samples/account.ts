/**
 * The account of a whole chain: what each actor adds, what the chain adds through its suppliers, and who is paid. An example
 * that is made up, and the cashew chain of Côte d'Ivoire as VCA4D accounts for it.
 */

import type { Sample } from "./sample";
import { named } from "./wording";
import { comparison, figures, headerCells, OWN_ARITHMETIC, ownArithmetic, page } from "../sheet/page";
import { type Cell, formula, number, PERCENT_FORMAT, text } from "../sheet/sheet";

const TENTH_FORMAT = "#,##0.0";
const WHOLE_FORMAT = "#,##0";
const THOUSANDTH_FORMAT = "#,##0.000";

const LINES = [
  ["Farm", "sales", 100],
  ["Farm", "domestic purchases", 20],
  ["Farm", "wages", 30],
  ["Farm", "taxes", 2],
  ["Farm", "interest", 3],
  ["Farm", "depreciation", 5],
  ["Mill", "sales", 180],
  ["Mill", "chain purchases", 100],
  ["Mill", "domestic purchases", 15],
  ["Mill", "imports", 25],
  ["Mill", "wages", 12],
  ["Mill", "taxes", 6],
  ["Mill", "interest", 4],
  ["Mill", "depreciation", 8],
] as const;

const example = page({
  name: "Chain account",
  columns: {
    A: 20,
    B: 184,
    C: 128,
    D: 84,
    E: 84,
    F: 70,
    G: 70,
    H: 92,
    I: 82,
    J: 64,
    K: 76,
    L: 66,
    M: 66,
    N: 88,
    O: 88,
    P: 20,
  },
  opensOn: "I29",
  cells: [
    formula(
      "B1",
      `="Illustrative: "&ROUND(100*${named("I25:I30", '"Total"', "B25:B30")},1)&" % of what the chain makes is value added at home"`,
      "title",
    ),
    text(
      "B2",
      "One line per figure: who, what, how much. What the mill buys from the farm cancels against the farm’s sales, so nothing is counted twice. The rest of production is value added in the chain, value added of its suppliers at home, and imports: their own and those of their suppliers. All figures are illustrative.",
      "lead",
      { across: 9 },
    ),
    text("B3", "A farm and a mill, illustrative, million", "heading"),
    ...headerCells(4, { B: "Actor", C: "Item" }, { D: "Value" }),
    ...LINES.flatMap(([actor, item, value], index) => [
      text(`B${5 + index}`, actor, "tag"),
      text(`C${5 + index}`, item, "tag"),
      number(`D${5 + index}`, value, "input", WHOLE_FORMAT),
    ]),
    text("B20", "Imports in a unit of domestic purchases"),
    number("D20", 0.4, "input", "0.00"),
    text(
      "B21",
      "Note: in this import content, direct imports and those further up are one figure; give it by line where it is known. One import content cannot divide the indirect value added by who receives it.",
      "note",
      { across: 9 },
    ),
    text(
      "B22",
      "Source: all figures illustrative; the account of direct and indirect value added is that of VCA4D (2020), European Commission.",
      "source",
      { across: 9 },
    ),
    text("B23", "The account", "heading"),
    formula("B24", "=VC.CHAINACCOUNT(B5:B18,C5:C18,D5:D18,D20)", "result", {
      fills: {
        range: "B24:O30",
        formats: [
          "",
          ...Array<string>(5).fill(TENTH_FORMAT),
          PERCENT_FORMAT,
          PERCENT_FORMAT,
          ...Array<string>(6).fill(TENTH_FORMAT),
        ],
        head: true,
        headLines: 3,
        total: ["", ...Array<string>(13).fill(PERCENT_FORMAT)],
      },
    }),
    text(
      "B31",
      "Note: =VC.CHAINACCOUNT(B5:B18, C5:C18, D5:D18, D20). In every row output is the three kinds of purchases and value added; in the rows of the actors value added is the six incomes. Total, in the column share of production, is the rate of integration. Net operating profit holds what the farm’s family earns by its own work.",
      "note",
      { across: 9 },
    ),
    ...ownArithmetic(
      33,
      "D",
      "The same by hand",
      [
        { words: "Production: sales less purchases in the chain", ours: "D5+D11-D12", format: TENTH_FORMAT },
        { words: "Direct value added", ours: "(D5-D6)+(D11-D12-D13-D14)", format: TENTH_FORMAT },
        { words: "Indirect value added", ours: "(1-D20)*(D6+D13)", format: TENTH_FORMAT },
        { words: "Imports, direct and through suppliers", ours: "D14+D20*(D6+D13)", format: TENTH_FORMAT },
        { words: "Production less these three", ours: "D34-D35-D36-D37", format: TENTH_FORMAT },
        { words: "Rate of integration", ours: "(D35+D36)/D34", format: PERCENT_FORMAT },
      ],
      { fill: ["C"] },
    ),
  ],
});

/** Sales, purchases from actors of the chain, direct value added: million XOF. */
const ACTORS = [
  ["High density", 43200, 0, 43200],
  ["Traditional", 232200, 0, 207432],
  ["Modern plantation", 28800, 0, 26724],
  ["Upgraded plantation", 25200, 0, 20121],
  ["Collector", 368928, 329400, 15317],
  ["Wholesaler", 437253.945, 368928, 32812],
  ["Processor", 694844.618, 437253.945, 182118],
] as const;
const ITEMS = ["sales", "chain purchases", "domestic purchases"] as const;
/** Where the lines begin that the account is calculated from. */
const FIRST = 17;
const LAST = FIRST + ITEMS.length * ACTORS.length - 1;

/** The lines of an actor: its sales and purchases, from the table above. */
const linesOf = (index: number): Cell[] =>
  ITEMS.flatMap((item, place) => {
    const row = FIRST + ITEMS.length * index + place;
    return [
      formula(`B${row}`, `=B${5 + index}`, "label"),
      text(`C${row}`, item, "tag"),
      formula(`D${row}`, `=${"CDF".charAt(place)}${5 + index}`, "derived", { format: WHOLE_FORMAT }),
    ];
  });

const PROCESSOR = [
  ["sales", "=C11"],
  ["chain purchases", "=D11"],
  ["domestic purchases", "=F11"],
  ["wages", "=D68-D72-D73"],
  ["profit", "=D69"],
] as const;
const PROCESSOR_ACCOUNT = "VC.CHAINACCOUNT(B71:B75,C71:C75,D71:D75)";

const cashew = page({
  name: "Cashew account",
  columns: { A: 20, B: 248, C: 128, D: 104, E: 104, F: 104, G: 96, H: 96, I: 96, J: 20 },
  opensOn: "H42",
  cells: [
    formula("B1", '="Producers add "&ROUND(100*D58,2)&" % of the value added in the cashew chain"', "title"),
    text(
      "B2",
      "Cashew of Côte d’Ivoire, from four kinds of producers to the export of kernels. VCA4D publishes quantities, prices and the direct value added of each actor; what each buys from outside the chain follows by difference. As published, the processor’s costs and profit exceed its sales: a subsidy is not among the lines.",
      "lead",
      { across: 8 },
    ),
    text("B3", "Actors in 2020, million XOF", "heading"),
    ...headerCells(
      4,
      { B: "Actor" },
      { C: "Sales", D: "Bought in the chain", E: "Direct value added", F: "Other inputs, by difference" },
    ),
    ...ACTORS.flatMap(([actor, ...values], index) => [
      text(`B${5 + index}`, actor),
      ...figures(`C${5 + index}:E${5 + index}`, values, WHOLE_FORMAT),
      formula(`F${5 + index}`, `=C${5 + index}-D${5 + index}-E${5 + index}`, "derived", { format: WHOLE_FORMAT }),
    ]),
    text(
      "B12",
      "Note: sales and purchases are quantity times price as published. Other inputs are taken to be bought at home: the figures used here do not show how much of them is imported.",
      "note",
      { across: 8 },
    ),
    text("B13", "Source: VCA4D (2020), European Commission, the cashew chain of Côte d’Ivoire.", "source", {
      across: 8,
    }),

    text("B15", "The same as lines: who, what, how much", "heading"),
    ...headerCells(16, { B: "Actor", C: "Item" }, { D: "Million XOF" }),
    ...ACTORS.flatMap((_, index) => linesOf(index)),

    text("B39", "The account, million XOF", "heading"),
    text("B40", `=VC.CHAINACCOUNT(B${FIRST}:B${LAST}, C${FIRST}:C${LAST}, D${FIRST}:D${LAST})`, "note", { across: 8 }),
    {
      ...formula("B41", `=VC.CHAINACCOUNT(B${FIRST}:B${LAST},C${FIRST}:C${LAST},D${FIRST}:D${LAST})`, "result", {
        fills: {
          range: "B41:I51",
          formats: ["", ...Array<string>(5).fill(WHOLE_FORMAT), PERCENT_FORMAT, PERCENT_FORMAT],
          head: true,
          headLines: 2,
        },
      }),
      missing: ["F50", "G50", "I50", "F51", "G51", "I51"],
    },
    text(
      "B52",
      "Note: #N/A because no import content is given: without it the other inputs cannot be divided into value added of suppliers at home and imports.",
      "note",
      { across: 8 },
    ),
    ...comparison(
      54,
      ["D", "E", "F"],
      "Against the printed",
      [
        {
          words: "Direct value added, million XOF",
          ours: "G49",
          published: 527_724,
          decimals: 0,
          format: WHOLE_FORMAT,
        },
      ],
      { fill: ["C"] },
    ),
    ...ownArithmetic(
      56,
      "D",
      "From the account",
      [
        { words: "Production, million XOF", ours: "C49", format: TENTH_FORMAT },
        { words: "Producers’ share of direct value added", ours: "SUM(H42:H45)", format: "0.00%" },
      ],
      { fill: ["C"] },
    ),

    text("B60", "With an import content, illustrative", "heading"),
    text("B61", "Imports in a unit of other inputs"),
    number("D61", 0.25, "input", "0.00"),
    ...ownArithmetic(
      62,
      "D",
      "What would follow",
      [
        { words: "Indirect value added, million XOF", ours: "(1-D61)*E49", format: WHOLE_FORMAT },
        { words: "Rate of integration", ours: "(G49+D63)/C49", format: PERCENT_FORMAT },
      ],
      { fill: ["C"] },
    ),
    text(
      "B65",
      "Note: VCA4D reads a rate above 0.7 as integrated. That is its reading, not a test; and the import content is our assumption.",
      "note",
      { across: 8 },
    ),

    text("B66", "Does the processor’s account close?", "heading"),
    ...headerCells(67, { B: "Processor, million XOF", C: "" }, { D: "As published" }),
    text("B68", "Costs, purchases among them"),
    number("D68", 691_308.846, "input", THOUSANDTH_FORMAT),
    text("B69", "Net operating profit"),
    number("D69", 14_172.385, "input", THOUSANDTH_FORMAT),
    ...headerCells(70, { B: "Actor", C: "Item" }, { D: "Million XOF" }),
    ...PROCESSOR.flatMap(([item, value], index) => [
      formula(`B${71 + index}`, "=B11", "label"),
      text(`C${71 + index}`, item, "tag"),
      formula(`D${71 + index}`, value, "derived", { format: THOUSANDTH_FORMAT }),
    ]),
    ...headerCells(76, { B: "By VC.CHAINACCOUNT", C: "" }, { D: OWN_ARITHMETIC }),
    ...(
      [
        ["Value added", 6],
        ["Net operating profit, by the account", 14],
        ["Residual: that profit less the published", 15],
      ] as const
    ).flatMap(([words, place], index) => [
      text(`B${77 + index}`, words),
      formula(`D${77 + index}`, `=INDEX(${PROCESSOR_ACCOUNT},2,${place})`, "result", { format: THOUSANDTH_FORMAT }),
    ]),
    text(
      "B80",
      "Note: all costs that are not purchases are entered as wages here, because they are known only together; that changes nothing in the residual. As published it is below 0: costs and profit exceed the sales by 10,637 million, the subsidy that the lines leave out. It is shown, and divided among nobody.",
      "note",
      { across: 8 },
    ),
  ],
});

export const account: Sample = {
  id: "account",
  name: "Chain account",
  about: "What a chain adds, directly and through suppliers, and who is paid; cashew by VCA4D.",
  sheets: [example, cashew],
};
