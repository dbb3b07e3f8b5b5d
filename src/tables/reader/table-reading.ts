/**
 * How a table is read: its kind, what each column and row is and why, in what unit, and what must be asked before anything is
 * said of it. Every view works from this one answer; views differ in what they do with it, never in what they see.
 */

import type { Grid } from "../grid";
import type { NetworkRole } from "../networks/roles";
import type { DecimalSeparator } from "../numeral";
import type { Period } from "../periods";
import type { Understanding } from "../understanding";

/** The kinds of tables. */
export const TABLE_KINDS = [
  "chain",
  "payments",
  "series",
  "trade rows",
  "shares",
  "nested account",
  "indicators",
  "coded cases",
  "input-output",
  "unknown",
] as const;
export type TableKind = (typeof TABLE_KINDS)[number];

/** What the figures of a column or row count. */
export type Measure =
  | "valueAdded"
  | "sales"
  | "purchases"
  | "exports"
  | "imports"
  | "price"
  | "exportPrice"
  | "importPrice"
  | "volume"
  | "exportVolume"
  | "importVolume"
  | "index"
  | "ratio"
  | "share"
  | "count"
  | "value"
  | "otherInputs"
  | "conversion"
  | "wages"
  | "capital"
  | "payment";

export const COLUMN_ROLES = [
  "link",
  "country",
  "actor",
  "activity",
  "member",
  "group",
  "case",
  "tag",
  "period",
  "sales",
  "purchases",
  "otherInputs",
  "conversion",
  "valueAdded",
  "wages",
  "capital",
  "price",
  "volume",
  "index",
  "value",
  "ratio",
  "count",
  "share",
  "exportPrice",
  "importPrice",
  "exportVolume",
  "importVolume",
  "exports",
  "imports",
  "reporter",
  "partner",
  "product",
  "code",
  "flow",
  "quantity",
  "weight",
  "unit",
  "measure",
  "payer",
  "payee",
  "seller",
  "buyer",
  "payment",
  "flows",
  "finalDemand",
  "taxes",
  "output",
  "satellite",
  "other",
  "total",
  "part",
  "statistic",
  "label",
  "note",
  "unused",
] as const;
export type ColumnRole = (typeof COLUMN_ROLES)[number];

export type RowRole =
  | "member" // a record
  | "section" // names the group of the rows below it
  | "total"
  | "part"
  | "statistic"
  | "title"
  | "heading"
  | "note"
  | "empty";

export interface ReadColumn {
  /** Within the grid. */
  readonly index: number;
  readonly role: ColumnRole;
  /** In one clause: `the heading says “Sales”`. */
  readonly why: string;
  /** Its own heading, without banner, unit line and period. */
  readonly heading: string;
  /** The heading over a group of columns; "" where there is none. */
  readonly banner: string;
  /** As the table writes it; "" where it is not known. */
  readonly unit: string;
  readonly measure: Measure | null;
  /** Where periods stand side by side. */
  readonly period: Period | null;
  /** How text is read as a figure; null where that is open. */
  readonly mark: DecimalSeparator | null;
  /** Whether 36.3 means 36.3 %. */
  readonly inPercent: boolean;
}

export interface ReadRow {
  /** Within the grid. */
  readonly row: number;
  readonly role: RowRole;
  /** What it is called, for a row named only `of which:` after the row that it is a part of. */
  readonly name: string;
  /** The section that it belongs to; "" where there is none. */
  readonly section: string;
  readonly why: string;
}

export interface CellPlace {
  readonly row: number;
  readonly column: number;
}

/** A cell's figure: a number, or a plain numeral where the cell holds text; a percentage is a fraction. */
export interface Figure extends CellPlace {
  readonly plain: number | string;
}

/** Somebody or something whose figures stand in the table: a row, a column, or in a long table the rows of one name. */
export interface Member {
  /** `Developing countries`, or with its section `Manufacturing, Developing countries`. */
  readonly name: string;
  readonly section: string;
  readonly measure: Measure | null;
  /** The table's own words for its measure: `Producer Price`; "" where there are none. */
  readonly measureWords: string;
  /**
   * The words over its column, or over its columns of one banner, where columns stand side by side: each is a whole of its own,
   * and nothing is summed over two of them; "" where columns are members or periods.
   */
  readonly column: string;
  readonly unit: string;
  /** Whether its figures may be summed with those of other members of the same measure and unit. */
  readonly isSummable: boolean;
  readonly isPercent: boolean;
  /** By the order of the period; 0 where the table has none. A figure that is missing is left out. */
  readonly figures: ReadonlyMap<number, Figure>;
  /** The whole that it is a part of, by its position among the members; null where it is none's. */
  readonly parent: number | null;
  /** Whether it is counted in sums and shares: no total, and no part of a member that is counted. */
  readonly counts: boolean;
  /** Whether it is the sum of all others. */
  readonly isTotal: boolean;
  /** Words that stand in the place of figures, by period: `Arrangement terminated`. */
  readonly notes: ReadonlyMap<number, string>;
}

/** Figures by member and period: series, shares, nested accounts, indicators. */
export interface FigureTable {
  readonly members: readonly Member[];
  /** By time; a single one without a name where the table has none. */
  readonly periods: readonly Period[];
  /** `FDI to developing countries`, of a table of shares; "" where that is not said. */
  readonly whole: string;
  /** Of members in several columns: the words of the column that is the sum of the others; "" where none is. */
  readonly sumColumn: string;
}

export interface Payments {
  readonly rows: readonly {
    readonly row: number;
    readonly payer: string;
    readonly payee: string;
    readonly amount: Figure | null;
  }[];
  readonly period: Period | null;
  /** The words of the table: sellers are paid. */
  readonly speaksOf: "payments" | "sales";
}

export interface TradeRow {
  readonly row: number;
  readonly reporter: string;
  readonly partner: string;
  readonly product: string;
  readonly flow: "exports" | "imports" | null;
  readonly period: Period | null;
  readonly value: Figure | null;
  readonly quantity: Figure | null;
  /** Of the quantity. */
  readonly unit: string;
}

export interface TradeRows {
  readonly rows: readonly TradeRow[];
  readonly periods: readonly Period[];
  /** Rows that sum others up: World, TOTAL, shorter codes. */
  readonly totals: readonly number[];
  /** The same as rows of trade: what the world exports, and a country of all products. They are in no sum. */
  readonly totalRows: readonly TradeRow[];
  /** Rows that are in no sum, totals among them, and why. */
  readonly notCounted: readonly { readonly row: number; readonly why: string }[];
  /** What products are called that rows name by a code. */
  readonly productNames: ReadonlyMap<string, string>;
  /** What the table calls its value: `Trade value`. */
  readonly valueWords: string;
  readonly valueUnit: string;
  readonly has: Readonly<Record<"reporter" | "partner" | "product" | "flow" | "period" | "quantity", boolean>>;
}

export interface CodedCases {
  /** Rows are cases whose cells hold tags, or counts of cases by category. */
  readonly form: "tags" | "counts";
  /** The columns of tags, or of counts. */
  readonly columns: readonly number[];
  readonly cases: readonly { readonly row: number; readonly name: string }[];
  /** By column (its index), by tag as first written: the rows that have it. Empty for counts. */
  readonly tags: ReadonlyMap<number, ReadonlyMap<string, readonly number[]>>;
  /** The column of all cases among the counts; null where there is none. */
  readonly all: number | null;
}

export type ChainMethod = "sales" | "steps" | "value";

/** What the kind adds to the reading. */
export type KindReading =
  | { readonly kind: "chain"; readonly way: ChainMethod; readonly understood: Understanding }
  | { readonly kind: "payments"; readonly payments: Payments }
  | { readonly kind: "series"; readonly measure: Measure; readonly table: FigureTable; readonly form: SeriesForm }
  | { readonly kind: "trade rows"; readonly trade: TradeRows }
  | { readonly kind: "shares"; readonly table: FigureTable }
  | { readonly kind: "nested account"; readonly table: FigureTable }
  | { readonly kind: "indicators"; readonly table: FigureTable; readonly measures: readonly MeasureGroup[] }
  | { readonly kind: "coded cases"; readonly coded: CodedCases }
  | { readonly kind: "input-output"; readonly refused: string | null }
  | { readonly kind: "unknown"; readonly hasFigures: boolean };

/** What a series is about: trade (export and import prices), the price and volume of one product, or any. */
export type SeriesForm = "trade" | "price and volume" | "plain";

/** Members of one measure in one unit. */
export interface MeasureGroup {
  /** As the table names it: `US$ million`, `Direct Jobs`. */
  readonly words: string;
  readonly members: readonly number[];
}

export const QUESTION_IDS = [
  "which table",
  "columns",
  "headings",
  "decimal",
  "period",
  "turned",
  "measures",
  "figures",
  "unit",
  "parts",
  "zero",
  "direction",
  "missing",
  "basket",
  "prices",
  "countries",
  "final demand",
] as const;
export type QuestionId = (typeof QUESTION_IDS)[number];

export interface Answer {
  /** Kept with the table. */
  readonly id: string;
  /** The button. */
  readonly words: string;
  /** What follows from it; "" where the words say that. */
  readonly consequence: string;
}

export interface Question {
  readonly id: QuestionId;
  /** Tells two questions of one id apart: a column's letter, a cell. */
  readonly about: string;
  readonly words: string;
  /** The likeliest first. */
  readonly answers: readonly Answer[];
  /** The cells that it is about. */
  readonly at: readonly CellPlace[];
}

/** The key under which an answer is kept. */
export const questionKey = ({ id, about }: Pick<Question, "id" | "about">): string =>
  about === "" ? id : `${id} ${about}`;

/** What the person has answered: by `questionKey` the answer's id. */
export type Answers = ReadonlyMap<string, string>;
export const NO_ANSWERS: Answers = new Map();

export interface LeftOut {
  readonly rows: readonly number[];
  readonly columns: readonly number[];
}

/** A printed total that misses its parts by more than rounding. */
export interface Mismatch extends CellPlace {
  /** As it is printed, and the sum of its parts; plain numerals. */
  readonly printed: string;
  readonly sum: string;
}

interface TableReadingBase {
  /** The block of cells that was read. */
  readonly grid: Grid;
  readonly title: string;
  readonly notes: readonly string[];
  readonly columns: readonly ReadColumn[];
  readonly rows: readonly ReadRow[];
  readonly periods: readonly Period[];
  /** Rows and columns in no sum, share or title. */
  readonly leftOut: LeftOut;
  /** By the row of a whole the rows of its parts. */
  readonly tree: ReadonlyMap<number, readonly number[]>;
  /** Totals that miss their parts; left out where none does. */
  readonly notAddingUp?: readonly Mismatch[];
  /** Whether a total is the sum of its parts only within the rounding of their digits. */
  readonly isRounded?: boolean;
  /** What must be answered before anything is said; null where nothing is open. */
  readonly question: Question | null;
  /** What was chosen, in one line each. */
  readonly answered: readonly { readonly question: Question; readonly answer: Answer }[];
  /** Of an input-output table: what the rows below the flows are; left out for other kinds. */
  readonly networkRows?: ReadonlyMap<number, NetworkRole>;
  /** What the reader decided by itself and tells: headings across an empty row, points that mark thousands. */
  readonly remarks: readonly string[];
}

export type TableReading = TableReadingBase & KindReading;
export type ReadingOf<Kind extends TableKind> = Extract<TableReading, { readonly kind: Kind }>;

/**
 * What may be said of a table: figures by name, and one line over them. Figures are named `what/name/period`, such as
 * `share/Farm/2015`; exact plain numerals.
 */
export interface Said {
  readonly figures: ReadonlyMap<string, string>;
  /** By name (or by period) a flag: `Immiserizing growth`. */
  readonly flags: ReadonlyMap<string, string>;
  /** The finding in one line; null where nothing may be said. */
  readonly title: string | null;
  /** Under the title: the formula, the products, what the shares are of. */
  readonly subtitle: string;
  /** Further sentences that the figures show. */
  readonly sentences: readonly string[];
  /** Cells shown as they stand: ranges, notes. */
  readonly shown: readonly string[];
}

export const NOTHING_SAID: Said = {
  figures: new Map(),
  flags: new Map(),
  title: null,
  subtitle: "",
  sentences: [],
  shown: [],
};
