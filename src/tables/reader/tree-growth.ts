/** Finds which rows are the parts of which, for `treeOf`. */

import { ROWS_PER_STEP, type Sliced } from "../../core/sliced";
import { incomeAccountOf } from "./income-account";
import { isMemo, isOfOthers, isStatistic, mayBeIncomplete, type RowName, rowName } from "./tree-names";
import { columnsOf, type Fit, Run, type SumColumn } from "./tree-sums";
import type { TreeOptions, TreeRow } from "./tree";
import { isInUnion, unionIn } from "./unions";

/** Fewer bits than this may agree by chance within rounding. */
const MIN_BITS = 5;
/** EU27, EU28, EA19, EA20. */
const MAX_UNIONS = 6;
/** Longer lists behind "of which" are not looked through. */
const MAX_LISTED = 1000;

export class Growth {
  columns: readonly SumColumn[] = [];
  readonly names: RowName[] = [];
  readonly isStatistic: boolean[] = [];
  readonly children = new Map<number, readonly number[]>();
  readonly fits = new Map<number, Fit>();
  readonly why = new Map<number, string>();
  readonly incomplete = new Set<number>();
  roots: number[] = [];
  /** Whether it is an account of what is earned, spent and left. */
  isOfIncome = false;

  constructor(readonly rows: readonly TreeRow[]) {}

  *grown({ isSummable, kind }: TreeOptions): Sliced<void> {
    this.columns = yield* columnsOf(this.rows);
    for (const [row, { name, section }] of this.rows.entries()) {
      if (row % ROWS_PER_STEP === 0) yield;
      this.names.push(rowName(name));
      this.isStatistic.push(isStatistic(name) || isMemo(name) || isMemo(section));
      if (!this.isEmpty(row) && !this.isStatistic[row]) this.roots.push(row);
    }
    if (!isSummable) return;
    this.unions();
    if (this.totalOfAll() || (kind !== "chain" && this.accountOfIncome())) return;
    yield;
    this.listsNamedSo();
    yield* this.grow();
    yield;
    this.wholeInTheMiddle();
    yield;
    this.totalsByNameAlone();
  }

  isEmpty(row: number): boolean {
    return this.rows[row]!.figures.every((figure) => figure === null);
  }

  /** The European Union beside its members is their total, listed or not; the euro area beside the Union is a number about them. */
  private unions(): void {
    const found = this.roots.flatMap((row) => {
      const union = unionIn(this.rows[row]!.name);
      return union ? [{ row, union }] : [];
    });
    if (found.length === 0 || found.length > MAX_UNIONS) return;
    const others = this.roots.filter((row) => !found.some((each) => each.row === row));
    const areMembers = others.length > 1 && others.every((row) => isInUnion(this.rows[row]!.name));
    if (!areMembers) return;
    const [total, ...more] = [...found].sort((a, b) => Number(b.union === "EU") - Number(a.union === "EU"));
    this.names[total!.row] = { ...this.names[total!.row]!, total: "all words" };
    for (const { row } of more) this.isStatistic[row] = true;
    this.roots = this.roots.filter((row) => !this.isStatistic[row]);
  }

  /**
   * The only row that says it is a total, and is the sum of all others: then none of these is the sum of others beside it,
   * whatever its figures come to.
   */
  private totalOfAll(): boolean {
    const [total, ...more] = this.roots.filter((row) => this.names[row]!.total !== null);
    if (total === undefined || more.length > 0 || this.names[total]!.total !== "all words") return false;
    const others = this.roots.filter((row) => row !== total);
    if (others.length < 2 || others.some((row) => this.names[row]!.ofWhich !== null)) return false;
    const run = new Run(this.columns, this.rows, this.roots.length);
    for (const row of others) run.push(row);
    const fit = run.fit(total, others.length);
    if (fit.off.length > 0 || fit.fits.length === 0 || !fit.hasSum) return false;
    this.children.set(total, others);
    this.fits.set(total, fit);
    this.why.set(total, WHY.name);
    this.roots = [total];
    return true;
  }

  /** What is earned is the whole of what it costs and what is left. */
  private accountOfIncome(): boolean {
    const found = incomeAccountOf(this.rows, this.columns, this.roots);
    if (!found) return false;
    const [earned] = this.roots;
    for (const [whole, parts] of found) {
      this.children.set(whole, parts);
      this.why.set(whole, this.names[whole]!.total ? WHY.name : WHY.income);
    }
    this.roots = [earned!];
    this.isOfIncome = true;
    return true;
  }

  /** Rows that say themselves that they are of the row above: before any sum is looked for among them. */
  private listsNamedSo(): void {
    const found = new Found();
    const run = new Run(this.columns, this.rows, this.roots.length);
    for (const row of [...this.roots].reverse()) {
      const next = run.back(0);
      const isOver = next !== undefined && this.isPartByName(next) && !this.isPartByName(row);
      const parts = isOver ? this.listBelow(row, run, this.reach(row, run, false), found) : 0;
      if (parts > 0) found.children.set(row, run.pop(parts).reverse());
      run.push(row);
    }
    for (let index = 0; index < run.length; index++) found.roots.push(run.back(index)!);
    if (found.children.size > 0) this.take(found);
  }

  private isPartByName(row: number): boolean {
    return this.names[row]!.ofWhich === "before";
  }

  /** Totals over the rows beside them, until none is found: first in the direction in which there are more. */
  private *grow(): Sliced<void> {
    const down = yield* this.attempt(true);
    const up = yield* this.attempt(false);
    let isDown = down.children.size > up.children.size;
    for (let found = isDown ? down : up; found.children.size > 0; found = yield* this.attempt(isDown)) {
      this.take(found);
      isDown = !isDown;
    }
  }

  private take(found: Found): void {
    this.roots = found.roots;
    for (const [whole, parts] of found.children) this.children.set(whole, parts);
    for (const [whole, fit] of found.fits) this.fits.set(whole, fit);
    for (const [row, reason] of found.why) this.why.set(row, reason);
    for (const row of found.incomplete) this.incomplete.add(row);
  }

  private *attempt(isDown: boolean): Sliced<Found> {
    const found = new Found();
    const run = new Run(this.columns, this.rows, this.roots.length);
    for (const [position, row] of (isDown ? this.roots : [...this.roots].reverse()).entries()) {
      if (position % ROWS_PER_STEP === 0) yield;
      const parts = this.children.has(row) ? 0 : this.partsOf(row, run, isDown, found);
      if (parts > 0) {
        const its = run.pop(parts);
        found.children.set(row, isDown ? its : its.reverse());
      }
      run.push(row);
    }
    for (let index = run.length - 1; index >= 0; index--) found.roots.push(run.back(index)!);
    if (!isDown) found.roots.reverse();
    return found;
  }

  /** How many of the last rows of the run are the parts of a row. */
  private partsOf(row: number, run: Run, isDown: boolean, found: Found): number {
    const limit = this.reach(row, run, isDown);
    const name = this.names[row]!;
    const full = best(run.fitting(row, limit), (fit) => this.isProved(fit, row));
    if (name.number !== null && name.number >= 2 && name.number <= limit && full?.parts !== name.number) {
      const numbered = run.fit(row, name.number);
      if (numbered.fits.length > 0) return this.accept(row, numbered, found, WHY.name);
    }
    if (full) return this.accept(row, full, found, name.total ? WHY.name : WHY.figures);
    if (name.total && isOfOthers(name.bare)) return 0;
    if (name.total && !mayBeIncomplete(name.bare)) {
      const some = best(run.fittingSomewhere(row, limit), () => true);
      if (some) return this.accept(row, some, found, WHY.name);
    } else if (name.total) {
      const most = best(run.fittingSomewhere(row, limit), ({ fits, off }) => fits.length > off.length);
      if (most) return this.accept(row, most, found, WHY.name);
    }
    return isDown ? 0 : this.listBelow(row, run, limit, found);
  }

  /** Parts below a row that "of which" or indentation makes its parts; they need not be all. */
  private listBelow(row: number, run: Run, limit: number, found: Found): number {
    const next = run.back(0);
    if (next === undefined || limit === 0) return 0;
    const isDeeper = this.rows[next]!.indent > this.rows[row]!.indent;
    const isBefore = this.names[next]!.ofWhich === "before";
    const hasList = ["behind", "alone"].includes(this.names[row]!.ofWhich ?? "") || isBefore;
    if (!isDeeper && !hasList) return 0;
    let most = 0;
    while (most < Math.min(limit, MAX_LISTED) && this.continuesList(row, run.back(most)!, isDeeper)) most += 1;
    const reason = hasList ? WHY.ofWhich : WHY.indented;
    const summed = best(
      run.fittingSomewhere(row, most),
      ({ fits, off, parts }) => fits.length > off.length || (isDeeper && parts === most && fits.length > 0),
    );
    if (summed) return this.accept(row, summed, found, reason);
    let some = most;
    if (isBefore && !isDeeper) {
      some = 0;
      while (some < most && this.names[run.back(some)!]!.ofWhich === "before") some += 1;
    }
    const within = run.within(row, some);
    if (within === 0 || (isDeeper && !hasList && within < some)) return 0;
    found.incomplete.add(row);
    found.why.set(row, reason);
    return within;
  }

  private continuesList(row: number, part: number, isDeeper: boolean): boolean {
    const [whole, its] = [this.rows[row]!, this.rows[part]!];
    const { ofWhich, total } = this.names[part]!;
    return (
      ofWhich !== "alone" &&
      total !== "all words" &&
      its.section === whole.section &&
      (!isDeeper || its.indent > whole.indent)
    );
  }

  /** How many of the last rows of the run may be the parts of a row: of its section, and not less indented. */
  reach(row: number, run: Run, isDown: boolean): number {
    const { section, indent } = this.rows[row]!;
    const isEverywhere = section === "" || this.names[row]!.total !== null;
    const limit = isEverywhere ? run.length : run.inSection(section);
    const next = run.back(0);
    if (isDown || next === undefined) return limit;
    return Math.min(limit, run.indented(indent, this.rows[next]!.indent > indent));
  }

  /** Whether figures alone, or with a name or indentation, make a row the sum of others. */
  private isProved(fit: Fit, row: number): boolean {
    const { parts, fits, off, isExact, hasSum, bits } = fit;
    if (off.length > 0 || fits.length === 0 || !hasSum) return false;
    if (this.names[row]!.total !== null) return true;
    const compared = this.rows[row]!.figures.filter((figure) => figure !== null).length;
    if (2 * fits.length < compared || (!isExact && bits < MIN_BITS)) return false;
    return parts >= 3 || fits.length >= 2;
  }

  private accept(row: number, fit: Fit, found: Found, why: string): number {
    found.fits.set(row, fit);
    found.why.set(row, why);
    return fit.parts;
  }

  /** A total with parts on both of its sides is the sum of all other rows. */
  private wholeInTheMiddle(): void {
    if (this.roots.length < 4) return;
    const run = new Run(this.columns, this.rows, this.roots.length);
    for (const row of this.roots) run.push(row);
    for (const row of this.roots) {
      if (this.children.has(row) || !run.isHalf(row)) continue;
      const others = this.roots.filter((other) => other !== row);
      const alone = new Run(this.columns, this.rows, others.length);
      for (const other of others) alone.push(other);
      const fit = alone.fit(row, others.length);
      if (!this.isProved(fit, row)) continue;
      this.children.set(row, others);
      this.fits.set(row, fit);
      this.why.set(row, WHY.figures);
      this.roots = [row];
      return;
    }
  }

  /** A row whose name says nothing but total is one, also where its figures are not the sum: that is told. */
  private totalsByNameAlone(): void {
    const isTotal = (row: number) => this.names[row]!.total === "all words";
    const kept: number[] = [];
    // Rows since the last total, of one section.
    let above: number[] = [];
    for (let at = 0; at < this.roots.length; at++) {
      const row = this.roots[at]!;
      const { section } = this.rows[row]!;
      if (above.length > 0 && this.rows[above[0]!]!.section !== section) above = [];
      kept.push(row);
      if (!isTotal(row)) {
        above.push(row);
        continue;
      }
      if (!this.children.has(row)) {
        const isBelow = (other: number) => !isTotal(other) && this.rows[other]!.section === section;
        const below = above.length > 0 ? [] : this.roots.slice(at + 1, at + 1 + this.runLength(at + 1, isBelow));
        const parts = above.length > 0 ? above : below;
        if (above.length > 0) kept.splice(-1 - above.length, above.length);
        at += below.length;
        this.takeByName(row, parts);
      }
      above = [];
    }
    this.roots = kept;
  }

  private takeByName(row: number, parts: readonly number[]): void {
    if (parts.length === 0) return;
    this.children.set(row, parts);
    this.why.set(row, WHY.name);
    if (mayBeIncomplete(this.names[row]!.bare)) this.incomplete.add(row);
  }

  /** How many roots from one on meet a condition. */
  private runLength(from: number, isIt: (row: number) => boolean): number {
    let end = from;
    while (end < this.roots.length && isIt(this.roots[end]!)) end += 1;
    return end - from;
  }
}

class Found {
  readonly roots: number[] = [];
  readonly children = new Map<number, readonly number[]>();
  readonly fits = new Map<number, Fit>();
  readonly why = new Map<number, string>();
  readonly incomplete = new Set<number>();
}

/** What fits in most columns, exactly rather than by rounding, with most parts. */
function best(fits: Iterable<Fit>, isPossible: (fit: Fit) => boolean): Fit | null {
  let found: Fit | null = null;
  for (const fit of fits) {
    if (!isPossible(fit)) continue;
    const better =
      found === null
        ? 1
        : fit.fits.length - found.fits.length || found.distance - fit.distance || fit.parts - found.parts;
    if (better > 0) found = fit;
    if (fit.isPerfect) break;
  }
  return found;
}

/** Reasons, as clauses. */
export const WHY = {
  name: "its name says that it is a total",
  income: "it is the sum of what it costs and what is left",
  figures: "it is the sum of the rows beside it in every column",
  ofWhich: "“of which” lists its parts",
  indented: "the rows indented below it are its parts",
  part: "it is a part of another row",
  statistic: "it is a number about the other rows, or beside them",
  below: "it is below the total",
} as const;
