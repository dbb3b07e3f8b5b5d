/** What a check can find: what it is, where, and the facts that its sentence needs. The words are the pane's. */

import type { Differences } from "../tables/look-alike";
import type { Grid, Span } from "../tables/grid";
import type { TableReading } from "../tables/reader/table-reading";
import type { NetworkFinding } from "./networks/balance";
import type { Records } from "../tables/records";
import type { Role } from "../tables/roles";
import type { FunctionTable } from "../tables/function-tables";
import type { Understanding } from "../tables/understanding";

/** How much a finding matters: figures that must be fixed, figures to review, and what the figures show. */
export const SEVERITIES = ["error", "warning", "insight"] as const;
export type Severity = (typeof SEVERITIES)[number];

/** The kinds, with how much each matters; of one severity the first are told first: what is missing before what follows from it. */
export const KINDS = {
  "empty sales": "error",
  error: "error",
  "text for a figure": "error",
  "no figure": "error",
  missing: "error",
  "different units": "error",
  "not adding up": "error",
  "part beyond whole": "error",
  percentages: "error",
  "share beyond": "error",
  "does not balance": "error",
  "unknown item": "error",
  "chain buys from itself": "error",
  "several measures": "warning",
  "whole beside parts": "warning",
  "range for a figure": "warning",
  "not yet filled": "warning",
  "zero for missing": "warning",
  "double rows": "warning",
  "negative cost": "warning",
  "negative value added": "warning",
  loss: "warning",
  "look-alike names": "warning",
  residual: "warning",
  "empty cost": "warning",
  "weight without conversion": "warning",
  "inverse conversion": "warning",
  "nominal beside real": "warning",
  "index without base": "warning",
  gap: "warning",
  immiserizing: "insight",
  dependence: "insight",
  "audit cost": "insight",
  indicator: "insight",
  trajectory: "insight",
} as const satisfies Readonly<Record<string, Severity>>;
export type Kind = keyof typeof KINDS;

/** Figures as plain numerals, for the pane to write as people do. */
export type Facts =
  | { readonly kind: "error"; readonly code: string }
  | { readonly kind: "text for a figure"; readonly text: string; readonly undecided: boolean; readonly count: number }
  | { readonly kind: "no figure"; readonly text: string; readonly looksLikeOne: boolean }
  /** `coverage`: of rows of trade, the share of the value whose rows have a quantity. */
  | { readonly kind: "missing"; readonly count: number; readonly mark: string; readonly coverage?: string }
  /** `what`: the heading of the cell. */
  | { readonly kind: "empty sales"; readonly name: string; readonly what: string; readonly period: string }
  | { readonly kind: "range for a figure"; readonly text: string; readonly count: number }
  | { readonly kind: "several measures"; readonly measures: readonly string[] }
  | { readonly kind: "whole beside parts"; readonly name: string; readonly parts: readonly string[] }
  | {
      readonly kind: "zero for missing";
      readonly name: string;
      readonly count: number;
      readonly first: string;
      readonly last: string;
    }
  | { readonly kind: "not yet filled"; readonly period: string; readonly count: number }
  | { readonly kind: "part beyond whole"; readonly words: string }
  | { readonly kind: "double rows"; readonly row: number; readonly first: number }
  /** No figure for so many periods between these two. */
  | { readonly kind: "gap"; readonly after: string; readonly before: string }
  | { readonly kind: "does not balance"; readonly finding: NetworkFinding; readonly name: string }
  | {
      readonly kind: "not adding up";
      readonly what: "total" | "parts" | "shares" | "value added" | "chain";
      readonly given: string;
      readonly sum: string;
      readonly difference: string;
      readonly name: string;
    }
  | { readonly kind: "percentages"; readonly figure: string; readonly column: string }
  | { readonly kind: "share beyond"; readonly figure: string; readonly name: string }
  | { readonly kind: "different units"; readonly one: string; readonly other: string }
  | { readonly kind: "negative cost"; readonly figure: string; readonly name: string; readonly isColumn: boolean }
  | { readonly kind: "negative value added"; readonly figure: string; readonly name: string }
  | { readonly kind: "loss"; readonly figure: string; readonly name: string }
  | {
      readonly kind: "look-alike names";
      readonly name: string;
      readonly cell: string;
      readonly other: string;
      readonly otherCell: string;
      readonly differ: Differences;
      /** Tags that differ in no letter are counted as one. */
      readonly isTag?: true;
    }
  | { readonly kind: "empty cost"; readonly count: number; readonly name: string }
  | {
      readonly kind: "weight without conversion";
      readonly from: string;
      readonly to: string;
      readonly by: "volumes" | "units";
    }
  | { readonly kind: "inverse conversion"; readonly figure: string; readonly inverse: string; readonly name: string }
  | { readonly kind: "nominal beside real"; readonly nominal: string; readonly real: string }
  | { readonly kind: "index without base"; readonly column: string }
  | { readonly kind: "immiserizing"; readonly name: string; readonly period: string; readonly flag: string }
  | {
      readonly kind: "dependence";
      /** "" where the table is of the sales of one that it does not name. */
      readonly seller: string;
      readonly buyer: string;
      readonly share: string;
      /** What the seller is of all that the buyer buys; "" where that is not known. */
      readonly ofPurchases: string;
    }
  | {
      readonly kind: "audit cost";
      readonly name: string;
      readonly share: string;
      readonly largest: string;
      readonly largestShare: string;
      readonly times: string;
    }
  /** `by`: how much better it got, how fast against rivals, or how far it is ahead of them; below 0 behind. */
  | {
      readonly kind: "indicator";
      readonly what: "worse" | "not faster" | "behind";
      readonly name: string;
      readonly own: string;
      readonly other: string;
      readonly by: string;
    }
  | { readonly kind: "unknown item"; readonly text: string; readonly items: readonly string[] }
  | { readonly kind: "chain buys from itself"; readonly bought: string; readonly output: string }
  | {
      readonly kind: "residual";
      readonly name: string;
      readonly given: string;
      readonly computed: string;
      readonly residual: string;
    }
  | {
      readonly kind: "trajectory";
      readonly name: string;
      readonly flag: string;
      readonly first: string;
      readonly last: string;
    };

export type Finding = Facts & { readonly area: Span };

/** What a check looks at. */
export interface Checked {
  /** The cells as they are on the sheet. */
  readonly grid: Grid;
  readonly reading: TableReading;
  /** The links of a chain; of any other table its columns alone. */
  readonly table: Understanding;
  readonly records: Records;
  /** The role of a column by its heading, where it is ignored because it can be computed: a stated value added, for example. */
  readonly given: (role: Role) => number | undefined;
  /** How it may be read as the table of a function: none, one, or two where its headings leave it open. */
  readonly functions: readonly FunctionTable[];
}

/** Looks for one kind of thing. Yields nothing wherever it may pause. */
export type Check = (checked: Checked) => Generator<Finding | undefined, void, void>;

export const cell = (row: number, column: number): Span => ({ row, column, rows: 1, columns: 1 });
