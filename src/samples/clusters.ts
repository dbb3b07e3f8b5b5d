/**
 * 25 African clusters as coded case studies (Kaplinsky 2015, table 1): how often each external economy and each kind of
 * support occurs, and beside which signs of dynamism.
 */

import type { Sample } from "./sample";
import { heads, page } from "../sheet/page";
import { type Cell, formula, number, text } from "../sheet/sheet";

/** Cluster and country, external economies, institutional support, evidence of dynamism, in our shorter words. */
const CASES: readonly (readonly [cluster: string, economies: string, support: string, dynamism: string])[] = [
  ["Dormiatt Furniture (Domestic), Egypt", "Labour, Suppliers, Customers, Services", "Cluster", "None"],
  ["Dormiatt Furniture (Export), Egypt", "Labour, Suppliers, Customers, Services", "External", "Growth, Upgrading"],
  [
    "Merkato Leather Footwear, Ethiopia",
    "Labour, Suppliers, Customers, Services",
    "Government, Cluster, External",
    "None",
  ],
  ["Shiro Meda Handloom, Ethiopia", "Labour, Suppliers, Customers", "External", "None"],
  ["Suame Metalwork, Ghana", "Labour, Suppliers, Customers", "Government", "Upgrading"],
  ["Suame Vehicle Repair, Ghana", "Suppliers, Customers, Services", "Government, Cluster, External", "None"],
  ["Gikomba Furniture, Kenya", "Labour, Suppliers, Services", "None", "None"],
  ["Ngong Furniture, Kenya", "Labour, Suppliers", "None", "Growth"],
  ["Kibuye Furniture, Kenya", "Labour, Suppliers, Services", "Cluster", "None"],
  ["Eastland Garment, Kenya", "Labour, Suppliers, Customers, Services", "None", "None"],
  ["Kamukunji Metalwork, Kenya", "Suppliers, Customers", "Government, Cluster", "None"],
  ["Ziwani Vehicle, Kenya", "Suppliers, Customers", "Cluster, External", "Upgrading"],
  [
    "Lake Victoria Nile Perch, Kenya",
    "Suppliers, Customers, Services",
    "Government, Cluster, External",
    "Growth, Upgrading",
  ],
  [
    "Lake Naivasha Cut Flower, Kenya",
    "Labour, Suppliers, Customers, Services",
    "Government, Cluster, External",
    "Growth, Upgrading",
  ],
  ["Otigba Computer Hardware, Nigeria", "Labour, Suppliers, Customers, Services", "Cluster", "Growth, Upgrading"],
  ["Nnewi Auto Parts, Nigeria", "Labour, Suppliers, Customers, Services", "Cluster, External", "Growth, Upgrading"],
  [
    "Textile & Clothing, Mauritius",
    "Labour, Suppliers, Customers, Services",
    "Government, Cluster, External",
    "Growth, Upgrading",
  ],
  [
    "Cape Clothing & Textile, South Africa",
    "Labour, Suppliers, Customers, Services",
    "Government, Cluster, External",
    "Growth, Upgrading",
  ],
  [
    "KZN Clothing & Textile, South Africa",
    "Labour, Suppliers, Customers, Services",
    "Government, Cluster, External",
    "Growth, Upgrading",
  ],
  [
    "Durban Automotive, South Africa",
    "Labour, Suppliers, Customers, Services",
    "Government, Cluster, External",
    "Growth, Upgrading",
  ],
  ["South African Wine, South Africa", "Labour, Suppliers, Customers", "Government, External", "Growth, Upgrading"],
  ["Mwenge Handcrafts, Tanzania", "Customers, Services", "Government, Cluster", "Growth"],
  ["Gerezani Metalworks, Tanzania", "Customers, Services", "Government, Cluster", "None"],
  ["Keko Furniture, Tanzania", "Labour, Suppliers, Customers, Services", "Cluster", "Growth"],
  ["Fish Processing, Uganda", "Suppliers, Customers, Services", "Government, Cluster, External", "Growth, Upgrading"],
];

const COUNT_FORMAT = "0";
const FIRST_ROW = 5;
const last = FIRST_ROW + CASES.length - 1;
const economies = `C${FIRST_ROW}:C${last}`;
const support = `F${FIRST_ROW}:F${last}`;
const dynamism = `H${FIRST_ROW}:H${last}`;

/** How many tags a cell holds. */
const tagsIn = (cell: string) => `=IF(${cell}="None",0,LEN(${cell})-LEN(SUBSTITUTE(${cell},",",""))+1)`;

/** The printed count beside each line of a table of ours, and whether it agrees. */
const printed = (head: number, counts: readonly (number | null)[]): Cell[] => [
  ...heads(head, {}, { G: "Printed", H: "" }),
  ...counts.flatMap((figure, index) => {
    const row = head + 1 + index;
    return figure === null
      ? []
      : [
          number(`G${row}`, figure, "published", COUNT_FORMAT),
          formula(`H${row}`, `=IF(C${row}=G${row},"agrees","differs")`, "agrees"),
        ];
  }),
];

const sheet = page({
  name: "African clusters",
  columns: { A: 20, B: 226, C: 80, D: 80, E: 80, F: 92, G: 92, H: 122, I: 42, J: 42, K: 20 },
  opensOn: "B35",
  cells: [
    formula(
      "B1",
      `="Suppliers at hand in "&C37&" of "&COUNTIF(I${FIRST_ROW}:I${last},">=0")&" clusters; growth and upgrading in "&COUNTIF(J${FIRST_ROW}:J${last},2)`,
      "title",
    ),
    text(
      "B2",
      "Each cluster is a case, coded by tags. VC.PREVALENCE counts the cases of each tag, and those among them that grew, upgraded, or did both. Nearly every cluster has suppliers and customers nearby; fewer clusters both grew and upgraded.",
      "lead",
      { across: 9 },
    ),

    text("B3", "Twenty-five case studies", "heading"),
    ...heads(4, { B: "Cluster", H: "Dynamism" }),
    text("C4", "External economies", "head", { across: 3 }),
    text("F4", "Institutional support", "head", { across: 2 }),
    text("I4", "How many", "numberHead", { across: 2 }),
    ...CASES.flatMap(([cluster, economy, supporters, outcomes], index) => {
      const row = FIRST_ROW + index;
      return [
        text(`B${row}`, cluster),
        text(`C${row}`, economy, "tag", { across: 3 }),
        text(`F${row}`, supporters, "tag", { across: 2 }),
        text(`H${row}`, outcomes, "tag"),
        formula(`I${row}`, tagsIn(`C${row}`), "derived", { format: COUNT_FORMAT }),
        formula(`J${row}`, tagsIn(`H${row}`), "derived", { format: COUNT_FORMAT }),
      ];
    }),
    text(
      "B30",
      "Note: our labels are shorter than the source’s. Labour: labour supply; Suppliers: availability of suppliers; Customers: customer attraction; Services: specialised service providers, which table 3 calls inter-firm specialisation; Cluster: cluster or sectoral support. Tags are separated by commas; None means no tag. The last two columns count the external economies and the signs of dynamism.",
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
    formula("B35", `=VC.PREVALENCE(${economies},${dynamism})`, "result", {
      fills: { range: "B35:F39", formats: ["", COUNT_FORMAT, COUNT_FORMAT, COUNT_FORMAT, COUNT_FORMAT], head: true },
    }),
    ...printed(35, [18, 23, 22, 19]),

    ...heads(41, { B: "By number of external economies", D: "", E: "", F: "" }, { C: "Clusters", G: "Printed", H: "" }),
    ...(["Two", "Three", "Four"] as const).flatMap((words, index) => [
      text(`B${42 + index}`, words),
      formula(`C${42 + index}`, `=COUNTIF(I${FIRST_ROW}:I${last},${index + 2})`, "derived", { format: COUNT_FORMAT }),
      number(`G${42 + index}`, [5, 8, 12][index]!, "published", COUNT_FORMAT),
      formula(`H${42 + index}`, `=IF(C${42 + index}=G${42 + index},"agrees","differs")`, "agrees"),
    ]),

    text("B46", "Institutional support, alone and together (table 5)", "heading"),
    text(
      "B47",
      `=VC.PREVALENCE(SUBSTITUTE(${support}, ", ", " + "), ${dynamism}): with the commas gone, each combination is one tag. The table prints no count of clusters without support.`,
      "note",
      { across: 9 },
    ),
    formula("B48", `=VC.PREVALENCE(SUBSTITUTE(${support},", "," + "),${dynamism})`, "result", {
      fills: { range: "B48:F56", formats: ["", COUNT_FORMAT, COUNT_FORMAT, COUNT_FORMAT, COUNT_FORMAT], head: true },
    }),
    ...printed(48, [4, 2, 9, 1, 3, 2, 1, null]),

    text("B58", "Are more external economies associated with more dynamism?", "heading"),
    text(
      "B59",
      `=VC.ASSOCIATION(I${FIRST_ROW}:I${last}, J${FIRST_ROW}:J${last}): Kendall’s tau-b of the number of economies and the number of outcomes.`,
      "note",
      { across: 9 },
    ),
    formula("C60", `=VC.ASSOCIATION(I${FIRST_ROW}:I${last},J${FIRST_ROW}:J${last})`, "result", {
      fills: { range: "C60:G61", formats: ["0.00", COUNT_FORMAT, "0.000", "", ""], head: true },
    }),
    text(
      "B62",
      "Note: the cases were not drawn at random, and a cluster without any external economy would hardly be called one. The counts show what occurs together, not what causes what.",
      "note",
      { across: 9 },
    ),
    text("B63", "Source of the printed counts: Kaplinsky (2015), tables 3 and 5.", "source", { across: 9 }),
  ],
});

export const clusters: Sample = {
  id: "clusters",
  name: "African clusters",
  about: "25 coded case studies: external economies, support and dynamism.",
  sheets: [sheet],
};
