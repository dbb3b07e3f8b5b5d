/**
 * 25 African clusters as coded case studies (Kaplinsky 2015, table 1): how often each external economy, kind of support,
 * market and collective action occurs, and beside which signs of dynamism.
 */

import { CASES } from "./cluster-cases";
import type { Sample } from "./sample";
import { named } from "./wording";
import { figures, headerCells, page } from "../sheet/page";
import { type Cell, formula, number, text } from "../sheet/sheet";

const COUNT_FORMAT = "0";
const FIRST_ROW = 5;
const last = FIRST_ROW + CASES.length - 1;
const column = (letter: string) => `${letter}${FIRST_ROW}:${letter}${last}`;
const economies = column("C");
const support = column("F");
const dynamism = column("H");
const actions = column("M");
const actionCounts = column("O");
const marketGroups = column("P");

/** How many tags a cell holds. */
const tagsIn = (cell: string) => `IF(${cell}="None",0,LEN(${cell})-LEN(SUBSTITUTE(${cell},",",""))+1)`;

/** The groups of table 2: how far away the furthest market is, and for export whether there is a market at home too. */
function marketGroup(cell: string): string {
  const has = (market: string) => `COUNTIF(${cell},"*${market}*")>0`;
  return `=IF(${cell}="International","Only international",IF(${has("International")},"Home and international",IF(${has("Regional")},"Domestic and regional",IF(${has("National")},"Domestic","Local"))))`;
}

/** How many activities a case has in common, as a tag. */
const countTag = (cell: string) =>
  `=IF(${cell}="None","None",${tagsIn(cell)}&IF(${tagsIn(cell)}=1," activity"," activities"))`;

const answersTo = (row: number, call: string, lines: number): Cell =>
  formula(`B${row}`, `=VC.PREVALENCE(${call})`, "result", {
    fills: {
      range: `B${row}:G${row + lines}`,
      formats: ["", COUNT_FORMAT, COUNT_FORMAT, COUNT_FORMAT, COUNT_FORMAT, COUNT_FORMAT],
      head: true,
    },
  });

/** The printed number of clusters beside each line of a table of ours, and whether it agrees. */
const printed = (head: number, counts: readonly (number | null)[]): Cell[] => [
  ...headerCells(head, {}, { H: "Published", I: "" }),
  ...counts.flatMap((figure, index) => {
    const row = head + 1 + index;
    return figure === null
      ? []
      : [
          number(`H${row}`, figure, "published", COUNT_FORMAT),
          formula(`I${row}`, `=IF(C${row}=H${row},"agrees","differs")`, "agrees"),
        ];
  }),
];

type PrintedLine = readonly [clusters: number, growth: number, upgrading: number, both: number, because?: string];

/** All printed counts beside each line of a table of ours; where they differ, what may be said of it. */
const printedWhole = (head: number, lines: readonly PrintedLine[]): Cell[] => [
  ...headerCells(head, {}, { H: "Published: cases", I: "Growth", J: "Upgrading", K: "Both", L: "" }),
  ...lines.flatMap(([clusters, growth, upgrading, both, because], index) => {
    const row = head + 1 + index;
    return [
      ...figures(`H${row}:K${row}`, [clusters, growth, upgrading, both], COUNT_FORMAT, "published"),
      formula(
        `L${row}`,
        `=IF((C${row}=H${row})*(D${row}=I${row})*(E${row}=J${row})*(F${row}=K${row})=1,"agrees","differs")`,
        "agrees",
      ),
      ...(because ? [text(`M${row}`, because, "note", { across: 4 })] : []),
    ];
  }),
];

const sheet = page({
  name: "African clusters",
  columns: {
    A: 20,
    B: 226,
    C: 80,
    D: 80,
    E: 80,
    F: 92,
    G: 92,
    H: 122,
    I: 76,
    J: 76,
    K: 104,
    L: 104,
    M: 98,
    N: 98,
    O: 92,
    P: 150,
    Q: 20,
  },
  opensOn: "B35",
  cells: [
    formula(
      "B1",
      `="Suppliers at hand in "&${named("C36:C39", '"Suppliers"', "B36:B39")}&" of "&COUNTIF(I${FIRST_ROW}:I${last},">=0")&" clusters; growth and upgrading in "&COUNTIF(J${FIRST_ROW}:J${last},2)`,
      "title",
    ),
    text(
      "B2",
      "Each cluster is a case, coded by tags. VC.PREVALENCE counts the cases of each tag, and those among them that grew, upgraded, or did both. In the source nearly every cluster has suppliers and customers nearby; fewer clusters both grew and upgraded. Three printed rows of tables 2 and 4 do not follow from table 1.",
      "lead",
      { across: 9 },
    ),

    text("B3", "Twenty-five case studies", "heading"),
    ...headerCells(4, { B: "Cluster", H: "Dynamism", O: "Number of activities", P: "Markets, grouped" }),
    text("C4", "External economies", "head", { across: 3 }),
    text("F4", "Institutional support", "head", { across: 2 }),
    text("I4", "How many", "numberHead", { across: 2 }),
    text("K4", "End market", "head", { across: 2 }),
    text("M4", "Collective action", "head", { across: 2 }),
    ...CASES.flatMap(([cluster, economy, supporters, outcomes, market, action], index) => {
      const row = FIRST_ROW + index;
      return [
        text(`B${row}`, cluster),
        text(`C${row}`, economy, "tag", { across: 3 }),
        text(`F${row}`, supporters, "tag", { across: 2 }),
        text(`H${row}`, outcomes, "tag"),
        formula(`I${row}`, `=${tagsIn(`C${row}`)}`, "derived", { format: COUNT_FORMAT }),
        formula(`J${row}`, `=${tagsIn(`H${row}`)}`, "derived", { format: COUNT_FORMAT }),
        text(`K${row}`, market, "tag", { across: 2 }),
        text(`M${row}`, action, "tag", { across: 2 }),
        formula(`O${row}`, countTag(`M${row}`), "label"),
        formula(`P${row}`, marketGroup(`K${row}`), "label"),
      ];
    }),
    text(
      "B30",
      "Note: our labels are shorter than the source’s. Labour: labour supply; Suppliers: availability of suppliers; Customers: customer attraction; Services: specialised service providers, which table 3 calls inter-firm specialisation; Cluster: cluster or sectoral support. Tags are separated by commas; None means no tag. “How many” counts the external economies and the signs of dynamism. The last two columns follow from End market and Collective action, by formulas.",
      "note",
      { across: 9 },
    ),
    text(
      "B31",
      "Source: Kaplinsky, R. (2015), Technological upgrading in global value chains and clusters and their contribution to sustaining economic growth in low and middle income economies, table 1.",
      "source",
      { across: 9 },
    ),

    text("B33", "External economies and dynamism (table 3)", "heading"),
    text(
      "B34",
      `=VC.PREVALENCE(${economies}, ${dynamism}): cases that have the tag, and those of them with each outcome.`,
      "note",
      { across: 9 },
    ),
    answersTo(35, `${economies},${dynamism}`, 4),
    ...printed(35, [18, 23, 22, 19]),

    ...headerCells(
      41,
      { B: "By number of external economies", D: "", E: "", F: "", G: "" },
      { C: "Clusters", H: "Published", I: "" },
    ),
    ...(["Two", "Three", "Four"] as const).flatMap((words, index) => [
      text(`B${42 + index}`, words),
      formula(`C${42 + index}`, `=COUNTIF(I${FIRST_ROW}:I${last},${index + 2})`, "derived", { format: COUNT_FORMAT }),
      number(`H${42 + index}`, [5, 8, 12][index]!, "published", COUNT_FORMAT),
      formula(`I${42 + index}`, `=IF(C${42 + index}=H${42 + index},"agrees","differs")`, "agrees"),
    ]),

    text("B46", "Institutional support, alone and together (table 5)", "heading"),
    text(
      "B47",
      `=VC.PREVALENCE(${support}, ${dynamism}, "exact"): each set of tags is one. The source’s table has no row without support.`,
      "note",
      { across: 9 },
    ),
    answersTo(48, `${support},${dynamism},"exact"`, 8),
    ...printed(48, [4, 2, 9, 1, 3, 2, 1, null]),

    text("B58", "End markets and dynamism (table 2)", "heading"),
    text(
      "B59",
      `=VC.PREVALENCE(${marketGroups}, ${dynamism}): each case has one group, the last column of the case studies.`,
      "note",
      { across: 9 },
    ),
    answersTo(60, `${marketGroups},${dynamism}`, 5),
    ...printedWhole(60, [
      [6, 2, 2, 2],
      [3, 3, 3, 3],
      [7, 1, 2, 0],
      [4, 1, 0, 1, "The printed row cannot be right: both is more than upgrading."],
      [5, 5, 5, 5],
    ]),
    text("B66", "Note: where the text has 10 clusters, these are 4 + 5 = 9 of table 1.", "note", { across: 9 }),

    text("B68", "Collective action and dynamism (table 4)", "heading"),
    text(
      "B69",
      `=VC.PREVALENCE(${actions}, ${dynamism}), and below ${actionCounts} in place of the actions: by their number.`,
      "note",
      { across: 9 },
    ),
    answersTo(70, `${actions},${dynamism}`, 4),
    ...printedWhole(70, [
      [10, 8, 6, 6],
      [16, 12, 11, 10],
      [11, 10, 10, 10, "Table 1 has one cluster more with logistics."],
    ]),
    answersTo(76, `${actionCounts},${dynamism}`, 4),
    ...printedWhole(76, [
      [5, 5, 5, 5],
      [5, 0, 3, 2, "Growth and upgrading are coded otherwise in table 1."],
      [9, 7, 5, 5],
    ]),
    text(
      "B82",
      "Note: where the text has approximately 75 % of the clusters with learning, that is their growth, 12 of 16; growth, upgrading or both have 13 of 16.",
      "note",
      { across: 9 },
    ),

    text("B84", "Are more external economies associated with more dynamism?", "heading"),
    text(
      "B85",
      `=VC.ASSOCIATION(I${FIRST_ROW}:I${last}, J${FIRST_ROW}:J${last}): Kendall’s tau-b of the number of economies and the number of outcomes.`,
      "note",
      { across: 9 },
    ),
    formula("C86", `=VC.ASSOCIATION(I${FIRST_ROW}:I${last},J${FIRST_ROW}:J${last})`, "result", {
      fills: { range: "C86:G87", formats: ["0.00", COUNT_FORMAT, "0.000", "", ""], head: true },
    }),
    text(
      "B88",
      "Note: the cases were not drawn at random, and a cluster without any external economy would hardly be called one. The counts show what occurs together, not what causes what.",
      "note",
      { across: 9 },
    ),
    text("B89", "Source of the printed counts: Kaplinsky (2015), tables 2 to 5.", "source", { across: 9 }),
  ],
});

export const clusters: Sample = {
  id: "clusters",
  name: "African clusters",
  about: "25 coded case studies: external economies, markets, support and dynamism.",
  sheets: [sheet],
};
