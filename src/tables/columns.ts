/** A guess of each column's role: by its heading where the words are known, else by what its cells hold. */

import type { Sliced } from "../core/sliced";
import {
  oneOfEach,
  setSumsAside,
  settleCosts,
  settleMarks,
  settleParts,
  settlePrices,
  settleShares,
} from "./column-corrections";
import { type Draft, take } from "./column-draft";
import { type ColumnEvidence, observeColumn } from "./column-evidence";
import { isCountry, learnCountries } from "./countries";
import type { Grid } from "./grid";
import { roleNamed, rolesNamed } from "./header-vocabulary";
import { type Period, periodWithin } from "./periods";
import { isMeasured, isNaming, type Role } from "./roles";
import type { TableHeader } from "./table-header";
import { type Column, type Counts, figuresIn, type Shows } from "./understanding";
import { isConversion, isUnit, isUnitPrice } from "./units";

const MAX_TITLE_LENGTH = 100;

/** The guess of every column. `totals` are the rows that say they are one. */
export function* guessColumns(
  grid: Grid,
  header: TableHeader,
  records: readonly number[],
  totals: readonly number[],
): Sliced<Column[]> {
  const seen: ColumnEvidence[] = [];
  for (let index = 0; index < grid.width; index++)
    seen.push(yield* observeColumn(grid, records, index, header.names[index] ?? ""));
  // A line is a title, a paragraph says too much to name the figures.
  const title = header.titles.filter(({ length }) => length <= MAX_TITLE_LENGTH).join(" ");
  const drafts: Draft[] = [];
  for (const column of seen) {
    yield;
    drafts.push(draftOf(column, title));
  }
  yield* learnCountries();
  guessNames(drafts, seen);
  yield;
  setCountsAside(drafts, grid, records);
  guessFigures(drafts, seen, grid, records);
  yield;
  settleShares(drafts, seen, grid, records, title);
  settlePrices(drafts);
  oneOfEach(drafts, grid);
  settleMarks(drafts);
  setSumsAside(drafts, grid, records);
  settleParts(drafts, grid, records, totals);
  settleCosts(drafts);
  return drafts;
}

/** What the heading alone says. */
function draftOf({ index, name, counts, evidence, range, shows }: ColumnEvidence, title: string): Draft {
  const within = periodWithin(name);
  const isFigures =
    figuresIn(counts) > counts.words && counts.periods < counts.numbers + counts.figuresAsText + counts.words;
  const period: Period | null = within && isFigures ? within.period : null;
  const words = within ? within.rest : name;
  const base = {
    index,
    name,
    period,
    evidence,
    mark: null,
    markBy: null,
    inPercent: false,
    isNegated: false,
    fillsDown: false,
    namedIn: null,
    counts,
    range,
    shows,
  } as const;
  const holdsNames = counts.words > 0 && counts.words >= figuresIn(counts);
  const isPeriods = counts.periods > 0 && counts.periods >= 0.9 * (figuresIn(counts) + counts.words);
  const fits = (role: Role) =>
    role === "ignored" ||
    (isNaming(role) ? !isMeasuredColumn(counts) : role === "period" ? isPeriods || counts.words > 0 : !holdsNames);
  const named = rolesNamed(words).find(({ role }) => fits(role));
  const isMoney =
    named &&
    (["output", "price", "inputs", "otherInputs", "valueAdded", "wages"] as readonly Role[]).includes(named.role);
  if (!holdsNames && !isMoney && isConversion(words))
    return { ...base, role: "conversion", why: { kind: "heading", words } };
  if (named) return { ...base, role: named.role, why: { kind: "heading", words: named.words } };
  if (!holdsNames && isUnitPrice(words)) return { ...base, role: "price", why: { kind: "heading", words } };
  if (isPeriods && !within) return { ...base, role: "period", why: { kind: "periods", example: "" } };
  if (period) {
    if (shows === "percent") return { ...base, role: "share", why: { kind: "format", shows } };
    const byTitle = roleNamed(title);
    const role = byTitle && isMeasured(byTitle.role) ? byTitle.role : "valueAdded";
    return {
      ...base,
      role,
      why: byTitle && isMeasured(byTitle.role) ? { kind: "heading", words: byTitle.words } : { kind: "year heading" },
    };
  }
  return { ...base, role: "ignored", why: { kind: "nothing" } };
}

const isMeasuredColumn = (counts: Counts): boolean => figuresIn(counts) > counts.words;

/** Columns of names whose headings say nothing. */
function guessNames(drafts: Draft[], seen: readonly ColumnEvidence[]): void {
  const open = drafts.filter(
    (draft) => draft.why.kind === "nothing" && draft.counts.words > 0 && draft.counts.words >= figuresIn(draft.counts),
  );
  const has = (role: Role) => drafts.some((draft) => draft.role === role);
  for (const draft of open) {
    const { names } = seen[draft.index]!;
    const countries = names.filter(isCountry);
    const isCountries = countries.length > 0 && countries.length >= 0.6 * names.length;
    if (isCountries && !has("country")) take(draft, "country", { kind: "countries", example: countries[0]! });
    // Words that come again and again beside known names are remarks, such as a flag.
    else if (
      !isCountries &&
      !has("link") &&
      !(seen[draft.index]!.isRepeating && drafts.some(({ role }) => isNaming(role)))
    )
      take(draft, "link", { kind: "names" });
  }
}

/** Columns of figures whose headings say nothing. */
function guessFigures(drafts: Draft[], seen: readonly ColumnEvidence[], grid: Grid, records: readonly number[]): void {
  // A table with headings that say nothing of sales is not taken for one of them, but a unit says nothing of anything.
  const hasHeadings = drafts.some(({ name }) => name !== "");
  const all = drafts.filter(
    ({ name, why, counts }) =>
      why.kind === "nothing" && isMeasuredColumn(counts) && (hasHeadings ? isUnit(name) : true),
  );
  const showing = (shows: Shows | null) => all.filter(({ index }) => seen[index]!.shows === shows);
  // Money is sold and bought for, a percentage is not.
  const open = showing("money").length > 0 ? showing("money") : showing(null);
  const has = (role: Role) => drafts.some((draft) => draft.role === role);
  if (has("output") || has("price") || has("valueAdded") || has("share")) return;
  if (
    hasHeadings &&
    drafts.some(
      ({ name, role, why, counts }) =>
        !isUnit(name) && isMeasuredColumn(counts) && role === "ignored" && why.kind === "nothing",
    )
  )
    return;
  // What a link buys is what the one before sells: then these two are sales and purchases.
  for (const sells of open) {
    const buys = open.find((other) => other !== sells && isChain(grid, records, sells.index, other.index));
    if (!buys) continue;
    take(sells, "output", { kind: "chain" });
    take(buys, "inputs", { kind: "chain" });
    return;
  }
  const [first, second] = open.filter(({ range }) => range.most > 0 || range.least < 0);
  if (first) take(first, "output", { kind: "order" });
  if (second) take(second, "inputs", { kind: "order" });
  const [share] = showing("percent");
  if (!first && share) take(share, "share", { kind: "format", shows: "percent" });
}

/** 1, 2, 3 ... before the names: the rows are numbered. */
function setCountsAside(drafts: Draft[], grid: Grid, records: readonly number[]): void {
  const firstName = drafts.find(({ role }) => isNaming(role))?.index ?? drafts.length;
  for (const draft of drafts) {
    if (draft.index > firstName || draft.why.kind !== "nothing" || records.length < 2) continue;
    const cells = records.map((row) => grid.at(row, draft.index));
    const first = cells[0];
    if (
      typeof first === "number" &&
      (first === 0 || first === 1) &&
      cells.every((cell, index) => cell === first + index)
    )
      take(draft, "ignored", { kind: "count" });
  }
}

/** Whether in most rows the second column holds about what the first holds one row before. */
function isChain(grid: Grid, records: readonly number[], sells: number, buys: number): boolean {
  const few = records.slice(0, 200);
  let [hits, pairs] = [0, 0];
  for (let index = 1; index < few.length; index++) {
    const before = grid.at(few[index - 1]!, sells);
    const now = grid.at(few[index]!, buys);
    if (typeof before !== "number" || typeof now !== "number" || before === 0) continue;
    pairs += 1;
    if (now === before) hits += 1;
  }
  return pairs > 0 && hits >= 0.6 * pairs;
}
