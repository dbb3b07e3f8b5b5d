/**
 * Totals and parts among the rows of a table (or its columns, turned): by what their names say, by indentation, by `of which`,
 * and by their figures. A row is the total of rows beside it where it is their sum in every column, within the rounding of
 * the printed digits; by its name, where it is so in one. What is in a total is not counted beside it.
 */

import { type Decimal, fromNumeral, sum } from "../../core/numbers/decimal";
import type { Sliced } from "../../core/sliced";
import { isSubtotalName } from "../header-vocabulary";
import { Growth, WHY } from "./tree-growth";
import { Run } from "./tree-sums";

export interface TreeRow {
  readonly name: string;
  /** In any unit: only more or less matters. */
  readonly indent: number;
  /** "" where there is none. */
  readonly section: string;
  /** Plain numerals; null where there is no figure. */
  readonly figures: readonly (string | null)[];
}

export interface TreeOptions {
  /** Totals are looked for only among figures that may be summed. */
  readonly isSummable: boolean;
  readonly kind: "chain" | "series" | "account" | "unknown";
}

export type TreeRole = "member" | "total" | "part" | "statistic" | "empty";

export interface NotAddingUp {
  readonly whole: number;
  readonly column: number;
  readonly printed: string;
  readonly sum: string;
}

/** Rows are named by their position. */
export interface TreeReading {
  readonly roles: readonly TreeRole[];
  /** In one clause each; "" for a member that is nobody's part. */
  readonly whys: readonly string[];
  /** Without "of which"; that of the section or of the row above for a row named only so. */
  readonly names: readonly string[];
  readonly parents: readonly (number | null)[];
  readonly children: ReadonlyMap<number, readonly number[]>;
  /** Whether a row is in sums and shares beside the others. */
  readonly counts: readonly boolean[];
  /** The sum of all others; null where there is none. */
  readonly grandTotal: number | null;
  /** Wholes of which not all parts are listed. */
  readonly incomplete: ReadonlySet<number>;
  /** In no sum: in an account, whose levels are looked at one by one, the wholes over the first level only. */
  readonly leftOut: readonly number[];
  readonly notAddingUp: readonly NotAddingUp[];
  /** Whether it is an account of what is earned, spent and left. */
  readonly isOfIncome: boolean;
  /** Whether a total is its sum only within rounding. */
  readonly isRounded: boolean;
  /** One column, and two parts only: that may be chance. */
  readonly question: { readonly whole: number; readonly parts: readonly [number, number] } | null;
}

export function* treeOf(rows: readonly TreeRow[], options: TreeOptions): Sliced<TreeReading> {
  const growth = new Growth(rows);
  yield* growth.grown(options);
  yield;
  return new Tree(rows, options, growth).reading();
}

class Tree {
  constructor(
    private readonly rows: readonly TreeRow[],
    private readonly options: TreeOptions,
    private readonly growth: Growth,
  ) {}

  reading(): TreeReading {
    const parents: (number | null)[] = this.rows.map(() => null);
    for (const [whole, parts] of this.growth.children) for (const part of parts) parents[part] = whole;
    const counts = this.rows.map(() => false);
    const below = this.belowTotal();
    const grandTotal = this.grandTotal(below);
    const count = (row: number): void => {
      const parts = this.growth.children.get(row);
      if (parts && (row === grandTotal || this.isOnlyTotal(row))) parts.forEach(count);
      else counts[row] = true;
    };
    this.growth.roots.filter((row) => !below.has(row)).forEach(count);
    const roles = this.rows.map((_, row): TreeRole => {
      if (this.growth.isStatistic[row] || below.has(row)) return "statistic";
      if (this.growth.isEmpty(row)) return "empty";
      const isWhole = this.growth.children.has(row);
      const saysTotal = this.growth.names[row]!.total !== null;
      if (counts[row]) return saysTotal && (isWhole || parents[row] !== null) ? "total" : "member";
      return this.underCounted(row, parents, counts) ? "part" : "total";
    });
    const isLeftOut = (row: number) =>
      !counts[row] && roles[row] !== "empty" && (this.options.kind !== "account" || roles[row] !== "part");
    return {
      roles,
      whys: this.rows.map((_, row) => this.whyOf(row, parents, below)),
      names: this.rows.map((_, row) => this.nameOf(row)),
      parents,
      children: this.growth.children,
      counts,
      grandTotal,
      incomplete: this.growth.incomplete,
      leftOut: [...this.rows.keys()].filter(isLeftOut),
      notAddingUp: this.differences(),
      isOfIncome: this.growth.isOfIncome,
      isRounded: [...this.growth.fits.values()].some(({ isExact }) => !isExact),
      question: this.options.isSummable ? this.twoParts() : null,
    };
  }

  /** Left out for its parts: its name says nothing but total, or in a chain that it is one. */
  private isOnlyTotal(row: number): boolean {
    const { total } = this.growth.names[row]!;
    return total === "all words" || (total !== null && this.options.kind === "chain");
  }

  private underCounted(row: number, parents: readonly (number | null)[], counts: readonly boolean[]): boolean {
    for (let at = parents[row]!; at !== null; at = parents[at]!) if (counts[at]) return true;
    return false;
  }

  private grandTotal(below: ReadonlySet<number>): number | null {
    const tops = this.growth.roots.filter((row) => !below.has(row));
    return tops.length === 1 && this.growth.children.has(tops[0]!) ? tops[0]! : null;
  }

  /** Rows below the total of all rows above it: comparisons, the total as printed. */
  private belowTotal(): ReadonlySet<number> {
    const [total, ...below] = this.growth.roots;
    if (total === undefined || below.length === 0 || this.growth.names[total]!.total !== "all words") return new Set();
    const parts = this.growth.children.get(total) ?? [];
    const isMore = (row: number) =>
      this.growth.children.has(row) || this.rows[row]!.section !== this.rows[total]!.section;
    if (below.some(isMore)) return new Set();
    const isBelowAll = parts.length > 0 && parts.every((part) => part < total);
    return isBelowAll && !isSubtotalName(this.growth.names[total]!.bare) ? new Set(below) : new Set();
  }

  private whyOf(row: number, parents: readonly (number | null)[], below: ReadonlySet<number>): string {
    if (this.growth.isStatistic[row]) return WHY.statistic;
    if (below.has(row)) return WHY.below;
    return this.growth.why.get(row) ?? (parents[row] === null ? "" : WHY.part);
  }

  private nameOf(row: number): string {
    const { bare, ofWhich } = this.growth.names[row]!;
    if (ofWhich !== "alone") return bare;
    const { section } = this.rows[row]!;
    return section !== "" ? section : row > 0 ? this.nameOf(row - 1) : this.rows[row]!.name;
  }

  /** Totals that miss their parts by more than rounding, where all parts are there. */
  private differences(): NotAddingUp[] {
    const found: NotAddingUp[] = [];
    for (const [whole, parts] of [...this.growth.children].sort(([a], [b]) => a - b)) {
      if (this.growth.incomplete.has(whole)) continue;
      const run = new Run(this.growth.columns, this.rows, parts.length);
      for (const part of parts) run.push(part);
      for (const column of run.fit(whole, parts.length).off) {
        const figures = parts.flatMap((part) => this.figure(part, column) ?? []);
        if (figures.length < parts.length) continue;
        found.push({ whole, column, printed: this.rows[whole]!.figures[column]!, sum: sum(figures).toFixed() });
      }
    }
    return found;
  }

  private figure(row: number, column: number): Decimal | null {
    const figure = this.rows[row]!.figures[column];
    return figure === null || figure === undefined ? null : fromNumeral(figure);
  }

  /** One column of figures in which a row is the sum of the two beside it. */
  private twoParts(): TreeReading["question"] {
    const isFilled = (column: number) => this.growth.roots.some((row) => this.rows[row]!.figures[column] != null);
    if (this.options.kind === "unknown" || [...this.growth.columns.keys()].filter(isFilled).length !== 1) return null;
    for (const isDown of [true, false]) {
      const run = new Run(this.growth.columns, this.rows, this.growth.roots.length);
      for (const row of isDown ? this.growth.roots : [...this.growth.roots].reverse()) {
        if (this.growth.reach(row, run, isDown) >= 2 && !this.growth.children.has(row)) {
          const { fits, hasSum, isExact } = run.fit(row, 2);
          const parts = [run.back(0)!, run.back(1)!].sort((a, b) => a - b) as [number, number];
          if (fits.length > 0 && hasSum && isExact) return { whole: row, parts };
        }
        run.push(row);
      }
    }
    return null;
  }
}
