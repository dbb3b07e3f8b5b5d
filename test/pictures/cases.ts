/** Tables of every kind that a picture has to stand: usual ones, long names, many links, tiny, negative and missing figures, one link alone. */
import type { PictureId } from "../../src/pictures";
import type { CellContent } from "../../src/sheet/cells";
import { answerCases } from "./answer-cases";

export interface PictureCase {
  readonly id: PictureId;
  readonly name: string;
  readonly table: readonly (readonly CellContent[])[];
  readonly source?: string;
  readonly about?: string;
}

const kaplinsky =
  "Kaplinsky, R. (2015), Technological upgrading in global value chains and clusters and their contribution to sustaining economic growth in low and middle income economies.";

export const phone: CellContent[][] = [
  ["Link", "Sells for, US$", "Buys for, US$", "Counted with"],
  ["Components from Korea", 80, 0, "Korea"],
  ["Components from the United States", 25, 0, "United States"],
  ["Components from Germany", 16, 0, "Germany"],
  ["Components from other suppliers", 51.5, 0, "Other countries"],
  ["Assembly in China", 179, 172.5, "China"],
  ["Apple: design, brand and distribution", 500, 179, "United States"],
  ["Sum", "", "", ""],
];

const long =
  "Manufacture of prepared, tanned and dressed leather uppers, soles and insoles for the export of branded sports shoes, including subcontracted home work";
/** Thirty links, some with names of a line and more, in a fixed disorder. */
export const many: CellContent[][] = [
  ["Link", "Value added, EUR", "Country"],
  ...Array.from({ length: 30 }, (_, index): CellContent[] => [
    index % 7 === 3 ? `${index + 1}. ${long}` : `Link ${index + 1} of the chain`,
    ((index * 37) % 23) + 0.25 * index,
    [
      "Brazil",
      "Viet Nam",
      "Democratic Republic of the Congo",
      "Italy",
      "China",
      "Côte d’Ivoire",
      "Peru",
      "Kenya",
      "Türkiye",
    ][index % 9]!,
  ]),
];

export const losses: CellContent[][] = [
  ["Link", "Value added, £", "Country"],
  ["Grower", 0.000012, "Kenya"],
  ["Exporter", 12.4, "Kenya"],
  ["Importer who bought dear", -8.75, "Netherlands"],
  ["Nobody", 0, "Netherlands"],
  ["Retailer", 31.1, "United Kingdom"],
];

const single: CellContent[][] = [
  ["Link", "Output", "Inputs", "Country"],
  ["The only link", 1234567890, 234567, "Chad"],
];

export const payments: CellContent[][] = [
  ["From (sells)", "To (buys)", "US$"],
  ["Supplier in Korea", "Assembler in China", 80],
  ["Supplier in the United States", "Assembler in China", 25],
  ["Supplier in Germany", "Assembler in China", 16],
  ["Other suppliers", "Assembler in China", 51.5],
  ["Assembler in China", "Apple", 179],
  ["Apple", "Buyers of the phone", 500],
  ["Supplier in Japan", "Supplier in Korea", 50],
  ["Supplier in Korea", "Other phone makers", 120],
];

const loop: CellContent[][] = [
  ["From", "To", "Value"],
  ["Steel mill", "Machine maker", 60],
  ["Machine maker", "Steel mill", 20],
  ["Machine maker", "Households", 100],
  ["Steel mill", "Households", 0.001],
];

export const overTime: CellContent[][] = [
  ["Supplier", 1997, 2000, 2003],
  ["Assembly in China", 0.036, 0.03, 0.034],
  ["Korea", 0.128, 0.22, 0.447],
  ["Japan", 0.339, 0.17, { error: "#N/A" }],
  ["Rest of the world", 0.268, 0.311, 0.35],
];

const manyOverTime: CellContent[][] = [
  ["Link", ...Array.from({ length: 12 }, (_, year) => 2005 + year)],
  ...Array.from({ length: 30 }, (_, link): CellContent[] => [
    link % 7 === 3 ? `${link + 1}. ${long}` : `Link ${link + 1}`,
    ...Array.from({ length: 12 }, (__, year): CellContent => 10 + ((link * 13 + year * ((link % 5) - 2) * 3) % 40) / 2),
  ]),
];

export const prices: CellContent[][] = [
  ["Year", "Export prices", "Import prices", "Export volumes"],
  [2008, 140, 90, 50],
  [2009, 118, 92, 58],
  [2010, 121, 98, 63],
  [2011, 0, 104, 66],
  [2012, 109, 107, 75],
  [2014, 101, 111, 90],
  [2015, 96, 110, 97],
];

const months: CellContent[][] = [
  ["Month", "Export prices, 2010 = 100", "Import prices, 2010 = 100"],
  ...Array.from({ length: 48 }, (_, month): CellContent[] => [
    `${["January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December"][month % 12]!} ${2010 + Math.floor(month / 12)}`,
    100 + ((month * 7) % 11),
    100 + ((month * 5) % 13) - month / 4,
  ]),
];

const sources: CellContent[][] = [
  ["Source", "Rent, million US$"],
  ["technology", 45],
  ["Marketing", 80.5],
  ["resource", 20],
  ["Human resources", 3.2],
  ["relational", -6.4],
  ["finance", 0.004],
  ["policy", 12],
  ["monopoly", 38],
];

export const cases: readonly PictureCase[] = [
  { id: "waterfall", name: "phone", table: phone, source: kaplinsky, about: "Assembly in China" },
  { id: "waterfall", name: "many", table: many },
  { id: "waterfall", name: "losses", table: losses, about: "Importer who bought dear" },
  { id: "waterfall", name: "single", table: single },
  { id: "smile", name: "phone", table: phone, source: kaplinsky },
  { id: "smile", name: "many", table: many },
  { id: "smile", name: "losses", table: losses },
  { id: "smile", name: "single", table: single },
  { id: "flow", name: "phone", table: phone, source: kaplinsky },
  { id: "flow", name: "payments", table: payments },
  { id: "flow", name: "many", table: many },
  { id: "flow", name: "losses", table: losses },
  { id: "flow", name: "loop", table: loop },
  { id: "flow", name: "single", table: single },
  { id: "shares", name: "suppliers", table: overTime },
  { id: "shares", name: "many", table: manyOverTime },
  {
    id: "shares",
    name: "single",
    table: [
      ["Link", 2001, 2002],
      ["The only link", 0.5, 0.6],
    ],
  },
  { id: "terms-of-trade", name: "years", table: prices },
  { id: "terms-of-trade", name: "months", table: months },
  { id: "rents", name: "sources", table: sources },
  {
    id: "rents",
    name: "single",
    table: [
      ["Source", "Rent"],
      ["monopoly", 1],
    ],
  },
  ...answerCases,
];
