/**
 * Standards and their audits (UNIDO 2001, sections 3.5 and 5.2, figure 3.2, boxes 3.3 and 5.7): who sets which, what an audit
 * weighs by size of firm, and what audits of factories found.
 */

import type { Sample } from "./sample";
import { named } from "./wording";
import { figures, headerCells, ownArithmetic, page } from "../sheet/page";
import { formula, number, PERCENT_FORMAT, text } from "../sheet/sheet";

const WHOLE_FORMAT = "#,##0";

/** The entries of figure 3.2, in our words. */
const STANDARDS = [
  ["food hygiene", "Product", "Legal"],
  ["lead in toys", "Product", "Legal"],
  ["G3 for cellular phones", "Product", "International"],
  ["harmonised product types, EU cars", "Product", "Regional"],
  ["behind the brand name", "Product", "Firm"],
  ["health and safety at work", "Process", "Legal"],
  ["ISO 9000, quality", "Process", "International"],
  ["SA 8000, labour", "Process", "International"],
  ["QS 9000, cars", "Process", "Regional"],
  ["BS 5750, quality", "Process", "Regional"],
  ["VDA 6.1, VW", "Process", "Firm"],
] as const;

const kinds = page({
  name: "Standards",
  columns: { A: 20, B: 232, C: 232, D: 232, E: 84, F: 84, G: 84, H: 20 },
  opensOn: "B20",
  cells: [
    formula(
      "B1",
      '="Of "&COUNTA(B5:B15)&" standards: "&COUNTIF(C5:C15,"Process")&" on the process, "&COUNTIF(D5:D15,"Firm")&" a single firm’s"',
      "title",
    ),
    text(
      "B2",
      "Standards are set by law, by international or regional bodies, and by firms; they are on what a product is or on how it is made. Each row below is one entry of the source’s figure; VC.CROSSTAB counts them by both tags, or lists their names.",
      "lead",
      { across: 6 },
    ),
    text("B3", "Eleven entries of figure 3.2", "heading"),
    ...headerCells(4, { B: "Standard, in our words", C: "On the", D: "Level" }),
    ...STANDARDS.flatMap(([standard, on, level], index) => [
      text(`B${5 + index}`, standard),
      text(`C${5 + index}`, on, "tag"),
      text(`D${5 + index}`, level, "tag"),
    ]),
    text("B16", "Note: names are shortened; the figure is a picture of entries and prints no counts.", "note", {
      across: 6,
    }),
    text("B17", "Source: UNIDO (2001), figure 3.2.", "source", { across: 6 }),

    text("B18", "How many", "heading"),
    text("B19", "=VC.CROSSTAB(C5:C15, D5:D15)", "note", { across: 6 }),
    formula("B20", "=VC.CROSSTAB(C5:C15,D5:D15)", "result", {
      fills: { range: "B20:G23", formats: ["", "0", "0", "0", "0", "0"], head: true, total: true },
    }),
    text("B25", "Which", "heading"),
    text("B26", "=VC.CROSSTAB(D5:D15, C5:C15, B5:B15): the same turned, with names.", "note", { across: 6 }),
    formula("B27", "=VC.CROSSTAB(D5:D15,C5:C15,B5:B15)", "result", {
      fills: { range: "B27:E32", formats: ["", "", "", "0"], head: true, total: true },
    }),
  ],
});

const FIRMS = [
  ["Governor of the chain", 500_000_000],
  ["First-tier supplier", 6_000_000],
  ["Second-tier supplier", 750_000],
] as const;

/** How many audits: "40 audits", as part of a formula. */
const count = (cell: string): string => `${cell}&IF(${cell}=1," audit"," audits")`;

/** A table of VC.COMPLIANCECOST with the firms' names beside it. */
const costs = (row: number, title: string, audits: string, more = "") => [
  formula(`B${row - 1}`, `=${title}&", worked out"`, "heading"),
  text(`B${row}`, "Firm", "head"),
  ...FIRMS.map((_, index) => formula(`B${row + 1 + index}`, `=B${5 + index}`, "label")),
  formula(`C${row}`, `=VC.COMPLIANCECOST(C5:C7,${audits},C9${more})`, "result", {
    fills: {
      range: `C${row}:F${row + 3}`,
      formats: [WHOLE_FORMAT, WHOLE_FORMAT, "0.0000%", "#,##0.0"],
      head: true,
    },
  }),
];

const audits = page({
  name: "Audit costs",
  columns: { A: 20, B: 248, C: 116, D: 96, E: 104, F: 156, G: 120, H: 20 },
  opensOn: "C16",
  cells: [
    formula("B1", `=${count("C11")}&": "&ROUND(100*E24,1)&" % of the sales of the "&LOWER(B7)`, "title"),
    text(
      "B2",
      "An audit costs about the same whatever the size of the firm, so it weighs most on the smallest; and each customer may ask for its own. Sharing an audit lowers the cost, not the inequality.",
      "lead",
      { across: 6 },
    ),
    text("B3", "Firms and fee", "heading"),
    ...headerCells(4, { B: "Firm" }, { C: "Sales, $" }),
    ...FIRMS.map(([firm]) => firm).map((firm, index) => text(`B${5 + index}`, firm)),
    ...figures(
      "C5:C7",
      FIRMS.map(([, sales]) => sales),
      WHOLE_FORMAT,
    ),
    text("B9", "Fee of an audit, $"),
    number("C9", 5000, "input", WHOLE_FORMAT),
    text("D9", "often more, so this is a lower bound", "note", { across: 4 }),
    text("B10", "Audits, first case"),
    number("C10", 1, "input", WHOLE_FORMAT),
    text("B11", "Audits, second case"),
    number("C11", 40, "input", WHOLE_FORMAT),
    text("D11", "in the source one firm was audited for 40 customers in a month", "note", {
      across: 4,
    }),
    text("B12", "Firms that share an audit"),
    number("C12", 10, "input", WHOLE_FORMAT),
    text("D12", "illustrative: the source has the idea of joint audits, not the number", "note", { across: 4 }),
    text(
      "B13",
      "Note: the combination is ours. The source’s fee and its forty customers are not those of these three firms.",
      "note",
      { across: 6 },
    ),
    text("B14", "Source: UNIDO (2001), sections 3.5 and 5.2; box 5.7 for the sales.", "source", { across: 6 }),

    ...costs(16, count("C10"), "C10"),
    ...costs(21, count("C11"), "C11"),
    ...costs(26, `${count("C10")}&" shared by "&C12&IF(C12=1," firm"," firms")`, "C10", ",C12"),

    text("B31", "Sales from which one audit is a small share", "heading"),
    text("B32", "Share of sales taken as small, illustrative"),
    number("C32", 0.01, "input", PERCENT_FORMAT),
    ...ownArithmetic(33, "C", "One audit", [
      { words: "Sales from which it costs no more, $", ours: "C9/C32", format: WHOLE_FORMAT },
    ]),
  ],
});

/** Factories that do not meet the standard, of 22, by category; the names that we do not have are numbers. */
const FAILURES = [1, 0, 2, 1, 1, 1, 0, 4, 6, 3, 12, 1, 1, 9] as const;
const NAMED: Readonly<Record<number, string>> = {
  8: "Benefits",
  10: "Health and safety",
  13: "Documentation and inspection",
};

const factories = page({
  name: "Factory audits",
  columns: { A: 20, B: 236, C: 118, D: 118, E: 96, F: 96, G: 96, H: 96, I: 20 },
  opensOn: "D15",
  cells: [
    formula(
      "B1",
      `=${named("B5:B18", "MAX(C5:C18)", "C5:C18")}&": "&MAX(C5:C18)&" of "&C20&" factories do not meet the standard"`,
      "title",
    ),
    text(
      "B2",
      "Audits of a brand’s suppliers in Central and South America, by category. As printed, eleven categories are met by all factories but four or fewer; health and safety, documentation and inspection, and benefits fail most often.",
      "lead",
      { across: 7 },
    ),
    text("B3", "Factories not meeting the standard (box 3.3)", "heading"),
    ...headerCells(4, { B: "Category" }, { C: "Factories, as printed", D: "Share, worked out" }),
    ...FAILURES.flatMap((count, index) => [
      text(`B${5 + index}`, NAMED[index] ?? `Category ${index + 1}`),
      number(`C${5 + index}`, count, "input", "0"),
      formula(`D${5 + index}`, `=C${5 + index}/C20`, "derived", { format: PERCENT_FORMAT }),
    ]),
    text("B19", "All categories", "total"),
    formula("C19", "=SUM(C5:C18)", "total", { format: "0" }),
    formula("D19", "=C19/(14*C20)", "total", { format: PERCENT_FORMAT }),
    text("B20", "Factories audited"),
    number("C20", 22, "input", "0"),
    text("D20", "in the table", "note"),
    text(
      "B21",
      "Note: the table is of 22 factories and leaves out Mexico; the text speaks of 25 factories in Central and South America. The categories keep the source’s order; three are named here, the others only numbered.",
      "note",
      { across: 7 },
    ),
    text("B22", "Source: UNIDO (2001), box 3.3.", "source", { across: 7 }),

    text("B23", "Who sets the standards, who monitors", "heading"),
    ...headerCells(24, { B: "Matter, coded by us", C: "Actor" }),
    ...(
      [
        ["standards, monitoring", "Nike"],
        ["standards", "State"],
        ["monitoring", "PricewaterhouseCoopers"],
      ] as const
    ).flatMap(([matter, actor], index) => [
      text(`B${25 + index}`, matter, "tag"),
      text(`C${25 + index}`, actor, "tag", { across: 2 }),
    ]),
    text("B28", "=VC.GOVERNANCEMATRIX(B25:B27, C25:C27)", "note", { across: 7 }),
    formula("B29", "=VC.GOVERNANCEMATRIX(B25:B27,C25:C27)", "result", {
      fills: { range: "B29:H34", formats: ["", "0", "0", "0", "0", "0", "0"], head: true },
    }),
    text(
      "B35",
      "Note: coded by us from the box. Several actors may set standards or monitor; “Single governor” means that exactly one actor holds every matter that anybody holds, alone or beside others.",
      "note",
      { across: 7 },
    ),
  ],
});

export const standards: Sample = {
  id: "standards",
  name: "Standards and audits",
  about: "Who sets standards, what an audit costs firms of different size, what audits found.",
  sheets: [kinds, audits, factories],
};
