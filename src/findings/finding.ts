/** What a check can find: what it is, where, and the facts that its sentence needs. The words are the pane's. */

import type { Differences } from "../tables/look-alike";
import type { Span } from "../tables/grid";
import type { Records } from "../tables/records";
import type { Role } from "../tables/roles";
import type { FunctionTable } from "../tables/function-tables";
import type { Understanding } from "../tables/understanding";

/** How much a finding matters: figures that must be fixed, figures to review, and what the figures show. */
export const SEVERITIES = ["error", "warning", "insight"] as const;
export type Severity = (typeof SEVERITIES)[number];

/** The kinds, with how much each matters; of one severity the first are the more serious. */
export const KINDS = {
  error: "error",
  "text for a figure": "error",
  "no figure": "error",
  missing: "error",
  "not adding up": "error",
  percentages: "error",
  "share beyond": "error",
  "different units": "error",
  "unknown item": "error",
  "chain buys from itself": "error",
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
  immiserizing: "insight",
  dependence: "insight",
  "one buyer": "insight",
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
  | { readonly kind: "missing"; readonly count: number; readonly mark: string }
  | {
      readonly kind: "not adding up";
      readonly what: "total" | "shares" | "value added" | "chain";
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
  | { readonly kind: "one buyer"; readonly name: string; readonly share: string }
  | {
      readonly kind: "dependence";
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
