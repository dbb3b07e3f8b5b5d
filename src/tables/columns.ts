/** A guess of each column's role: by its heading where the words are known, else by what its cells hold. */

import { vector } from "../cells/read";
import { columnName } from "../sheet/address";
import { isCountry, learnCountries } from "./countries";
import { type Evidence, markBy, Weighing } from "./convention";
import { type Grid, isBlank } from "./grid";
import type { TableHeader } from "./table-header";
import { type DecimalSeparator, numeralIn } from "./numeral";
import { type Period, periodIn, periodWithin } from "./periods";
import { reading } from "./reading";
import { isMeasured, isNaming, type Role, takesSeveral } from "./roles";
import type { Sliced } from "../core/sliced";
import { type Column, type Counts, figuresIn, type Shows, type Why } from "./understanding";
import { isConversion, isUnit, isUnitPrice } from "./units";
import { isPartName, plainWords, roleNamed, rolesNamed, speaksOf } from "./header-vocabulary";

/** What was seen of a column, before any guess. */
interface Seen {
  readonly index: number;
  readonly name: string;
  readonly counts: Counts;
  readonly evidence: Evidence;
  /** The first names, without repeats. */
  readonly names: readonly string[];
  readonly isRepeating: boolean;
  readonly range: Column["range"];
  readonly shows: Shows | null;
}

type Draft = { -readonly [Key in keyof Column]: Column[Key] };

const MOST_NAMES = 40;
/** A format with a currency in it, as Excel writes them: `[$€-407] #,##0.00`, `"US$" 0.00`. */
const MONEY = /\p{Sc}|\b(?:USD|EUR|GBP|CHF|JPY|CNY|INR|BRL|ZAR|KES)\b/u;
const LONGEST_TITLE = 100;

/** So many cells between two pauses take no time. */
const BREATH = 64;

function* see(grid: Grid, records: readonly number[], index: number, name: string): Sliced<Seen> {
  const counts = { numbers: 0, figuresAsText: 0, words: 0, missing: 0, empty: 0, errors: 0, periods: 0 };
  const weighing = new Weighing();
  const names = new Set<string>();
  let [worded, least, most, percents, monies] = [0, 0, 0, 0, 0];
  const size = (figure: number): void => {
    least = Math.min(least, figure);
    most = Math.max(most, figure);
  };
  for (const [position, row] of records.entries()) {
    if (position % BREATH === 0) yield;
    const value = grid.at(row, index);
    if (typeof value === "number") {
      counts.numbers += 1;
      if (periodIn(value)) counts.periods += 1;
      const format = grid.formats?.[row]?.[index] ?? "";
      if (format.includes("%")) percents += 1;
      else if (MONEY.test(format)) monies += 1;
      size(value);
      continue;
    }
    const read = reading(value, ".");
    const kind = (
      {
        empty: "empty",
        missing: "missing",
        error: "errors",
        words: "words",
        figure: "figuresAsText",
        undecided: "figuresAsText",
      } as const
    )[read.is];
    counts[kind] += 1;
    if (typeof value !== "string" || (kind !== "words" && kind !== "figuresAsText")) continue;
    if (/\d/.test(value) && periodIn(value)) counts.periods += 1;
    const numeral = kind === "figuresAsText" ? numeralIn(value) : null;
    if (numeral) {
      weighing.add(value, numeral);
      if (read.is === "figure") size(Number(read.plain));
      else if (numeral.point !== null) size(Number(numeral.point));
    }
    if (kind === "words") {
      worded += 1;
      if (names.size < MOST_NAMES) names.add(value.trim());
    }
  }
  const mostly = (shown: number) => shown > 0 && 2 * shown > counts.numbers;
  return {
    index,
    name,
    counts,
    evidence: weighing.evidence,
    names: [...names],
    isRepeating: names.size < Math.min(worded, MOST_NAMES),
    range: { least, most },
    shows: mostly(percents) ? "percent" : mostly(monies) ? "money" : null,
  };
}

/** The guess of every column. `totals` are the rows that say they are one. */
export function* guessColumns(
  grid: Grid,
  heads: TableHeader,
  records: readonly number[],
  totals: readonly number[],
): Sliced<Column[]> {
  const seen: Seen[] = [];
  for (let index = 0; index < grid.width; index++)
    seen.push(yield* see(grid, records, index, heads.names[index] ?? ""));
  // A line is a title, a paragraph says too much to name the figures.
  const title = heads.titles.filter(({ length }) => length <= LONGEST_TITLE).join(" ");
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
function draftOf({ index, name, counts, evidence, range, shows }: Seen, title: string): Draft {
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
    role === "aside" ||
    (isNaming(role) ? !isMeasuredColumn(counts) : role === "period" ? isPeriods || counts.words > 0 : !holdsNames);
  const named = rolesNamed(words).find(({ role }) => fits(role));
  const isMoney =
    named &&
    (["output", "price", "inputs", "otherInputs", "valueAdded", "wages"] as readonly Role[]).includes(named.role);
  if (!holdsNames && !isMoney && isConversion(words))
    return { ...base, role: "conversion", why: { by: "heading", words } };
  if (named) return { ...base, role: named.role, why: { by: "heading", words: named.words } };
  if (!holdsNames && isUnitPrice(words)) return { ...base, role: "price", why: { by: "heading", words } };
  if (isPeriods && !within) return { ...base, role: "period", why: { by: "periods", example: "" } };
  if (period) {
    if (shows === "percent") return { ...base, role: "share", why: { by: "format", shows } };
    const byTitle = roleNamed(title);
    const role = byTitle && isMeasured(byTitle.role) ? byTitle.role : "valueAdded";
    return {
      ...base,
      role,
      why: byTitle && isMeasured(byTitle.role) ? { by: "heading", words: byTitle.words } : { by: "year heading" },
    };
  }
  return { ...base, role: "aside", why: { by: "nothing" } };
}

const isMeasuredColumn = (counts: Counts): boolean => figuresIn(counts) > counts.words;

const take = (draft: Draft, role: Role, why: Why): void => {
  draft.role = role;
  draft.why = why;
};

/** Columns of names whose headings say nothing. */
function guessNames(drafts: Draft[], seen: readonly Seen[]): void {
  const open = drafts.filter(
    (draft) => draft.why.by === "nothing" && draft.counts.words > 0 && draft.counts.words >= figuresIn(draft.counts),
  );
  const has = (role: Role) => drafts.some((draft) => draft.role === role);
  for (const draft of open) {
    const { names } = seen[draft.index]!;
    const countries = names.filter(isCountry);
    const isCountries = countries.length > 0 && countries.length >= 0.6 * names.length;
    if (isCountries && !has("country")) take(draft, "country", { by: "countries", example: countries[0]! });
    // Words that come again and again beside known names are remarks, such as a flag.
    else if (
      !isCountries &&
      !has("link") &&
      !(seen[draft.index]!.isRepeating && drafts.some(({ role }) => isNaming(role)))
    )
      take(draft, "link", { by: "names" });
  }
}

/** Columns of figures whose headings say nothing. */
function guessFigures(drafts: Draft[], seen: readonly Seen[], grid: Grid, records: readonly number[]): void {
  // A table with headings that say nothing of sales is not taken for one of them, but a unit says nothing of anything.
  const hasHeadings = drafts.some(({ name }) => name !== "");
  const all = drafts.filter(
    ({ name, why, counts }) => why.by === "nothing" && isMeasuredColumn(counts) && (hasHeadings ? isUnit(name) : true),
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
        !isUnit(name) && isMeasuredColumn(counts) && role === "aside" && why.by === "nothing",
    )
  )
    return;
  // What a link buys is what the one before sells: then these two are sales and purchases.
  for (const sells of open) {
    const buys = open.find((other) => other !== sells && isChain(grid, records, sells.index, other.index));
    if (!buys) continue;
    take(sells, "output", { by: "chain" });
    take(buys, "inputs", { by: "chain" });
    return;
  }
  const [first, second] = open.filter(({ range }) => range.most > 0 || range.least < 0);
  if (first) take(first, "output", { by: "order" });
  if (second) take(second, "inputs", { by: "order" });
  const [share] = showing("percent");
  if (!first && share) take(share, "share", { by: "format", shows: "percent" });
}

/** 1, 2, 3 ... before the names: the rows are numbered. */
function setCountsAside(drafts: Draft[], grid: Grid, records: readonly number[]): void {
  const firstName = drafts.find(({ role }) => isNaming(role))?.index ?? drafts.length;
  for (const draft of drafts) {
    if (draft.index > firstName || draft.why.by !== "nothing" || records.length < 2) continue;
    const cells = records.map((row) => grid.at(row, draft.index));
    const first = cells[0];
    if (
      typeof first === "number" &&
      (first === 0 || first === 1) &&
      cells.every((cell, index) => cell === first + index)
    )
      take(draft, "aside", { by: "count" });
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

/** Shares: named so, or periods side by side whose columns each sum to 1 or to 100. */
function settleShares(
  drafts: Draft[],
  seen: readonly Seen[],
  grid: Grid,
  records: readonly number[],
  title: string,
): void {
  const wide = drafts.filter((draft) => draft.why.by === "year heading");
  // A price in each row, from the farm's to the shop's.
  const names = drafts.flatMap(({ index, role }) => (isNaming(role) ? [seen[index]!.names] : []));
  const prices = names.find((its) => its.length > 1 && its.every((name) => speaksOf("prices", name)));
  if (prices) for (const draft of wide) take(draft, "price", { by: "rows", example: prices[0]! });
  if (!prices && wide.length > 1) {
    const sums = wide.map(({ index }) => sumOf(grid, records, index));
    const near = (whole: number) => sums.every((sum) => sum !== null && Math.abs(sum - whole) <= 0.005 * whole);
    if (near(1) || near(100)) for (const draft of wide) take(draft, "share", { by: "shares" });
  }
  const shares = drafts.filter((draft) => draft.role === "share");
  const isAbove = shares.some(({ range }) => Math.max(range.most, -range.least) > 1.5);
  // Shown as 36.3 %, the cell holds 0.363.
  for (const draft of shares)
    draft.inPercent =
      seen[draft.index]!.shows !== "percent" &&
      isAbove &&
      (draft.counts.numbers > 0 ||
        /%|per ?cent|prozent|por ?cien|por ?cent|pourcent|percentual/i.test(draft.name + title));
}

function sumOf(grid: Grid, records: readonly number[], column: number): number | null {
  const cells = records.map(
    (row) =>
      [reading(grid.at(row, column), null)].map((read) =>
        read.is === "figure" ? read.plain : read.is === "empty" ? 0 : "?",
      )[0]!,
  );
  try {
    return vector(
      "sum",
      cells.map((cell) => [cell]),
    )
      .total()
      .toNumber();
  } catch {
    return null;
  }
}

/** A price with a conversion beside it, or with nothing, is that of a step-by-step chain: what is bought besides is "other". */
function settlePrices(drafts: Draft[]): void {
  const has = (role: Role) => drafts.some((draft) => draft.role === role);
  if (has("price") && has("conversion") && !has("output")) {
    for (const draft of drafts) if (draft.role === "inputs") draft.role = "otherInputs";
  }
  if (has("otherInputs") && !has("conversion") && !(has("price") && !has("inputs"))) {
    for (const draft of drafts) if (draft.role === "otherInputs") draft.role = "inputs";
  }
}

/** Inputs that are the sum of others beside them, or say that they are a total: counted with those, they would count twice. */
function setSumsAside(drafts: Draft[], grid: Grid, records: readonly number[]): void {
  for (const role of ["inputs", "otherInputs", "wages"] as const) {
    for (const draft of drafts.filter((each) => each.role === role)) {
      const others = drafts.filter(
        (other) => other !== draft && other.role === role && other.period?.order === draft.period?.order,
      );
      const more = drafts.filter(
        (other) => role !== "wages" && other.role === "wages" && other.period?.order === draft.period?.order,
      );
      if (others.length === 0) continue;
      if (isPartName(draft.name)) {
        take(draft, "aside", { by: "part" });
        continue;
      }
      const isTotal =
        speaksOf("total", draft.name) ||
        isSumAcross(grid, records, draft, others) ||
        isSumAcross(grid, records, draft, [...others, ...more]);
      if (isTotal && !others.some(({ name }) => speaksOf("total", name))) take(draft, "aside", { by: "sum" });
    }
  }
}

/** Whether in each record a column holds the sum of two or more others. */
function isSumAcross(grid: Grid, records: readonly number[], column: Draft, others: readonly Draft[]): boolean {
  if (others.length < 2 || records.length < 2) return false;
  const figure = ({ index, mark }: Draft, row: number): number => {
    const read = reading(grid.at(row, index), mark);
    return read.is === "figure" ? Number(read.plain) : read.is === "empty" ? 0 : NaN;
  };
  let hasSum = false;
  return (
    records.slice(0, 200).every((row) => {
      const sum = others.reduce((total, other) => total + figure(other, row), 0);
      const own = figure(column, row);
      hasSum ||= own !== 0;
      return Math.abs(own - sum) <= 1e-9 * Math.max(Math.abs(own), Math.abs(sum));
    }) && hasSum
  );
}

/** Prices with a total that is their sum are those of the parts of one product, not of its steps. */
function settleParts(drafts: Draft[], grid: Grid, records: readonly number[], totals: readonly number[]): void {
  const has = (role: Role) => drafts.some((draft) => draft.role === role);
  if (has("conversion") || has("inputs") || has("otherInputs") || has("volume") || records.length < 2) return;
  for (const draft of drafts.filter(({ role }) => role === "price")) {
    const read = (row: number): number => {
      const cell = reading(grid.at(row, draft.index), draft.mark);
      return cell.is === "figure" ? Number(cell.plain) : cell.is === "empty" ? 0 : NaN;
    };
    const isSum = (row: number, of: readonly number[]) => {
      const sum = of.reduce((all, other) => all + read(other), 0);
      // Printed figures are rounded.
      return of.length > 1 && sum > 0 && Math.abs(sum - read(row)) <= 0.005 * sum;
    };
    const last = records[records.length - 1]!;
    const isOfParts =
      totals.some((row) => isSum(row, records)) || (records.length >= 4 && isSum(last, records.slice(0, -1)));
    if (isOfParts) take(draft, "valueAdded", { by: "parts" });
  }
}

/** Accounts write costs below 0. */
function settleCosts(drafts: Draft[]): void {
  for (const draft of drafts) {
    const { least, most } = draft.range;
    draft.isNegated =
      (["inputs", "otherInputs", "wages"] as readonly Role[]).includes(draft.role) && least < 0 && most === 0;
  }
}

const strongLinkWords = new Set([
  "link",
  "stage",
  "step",
  "node",
  "segment",
  "glied",
  "kettenglied",
  "stufe",
  "maillon",
  "etape",
  "stade",
  "eslabon",
  "etapa",
  "elo",
  "estagio",
  "anello",
  "stadio",
  "passaggio",
]);

/** A role that one column alone can have goes to the first, of links to the one that says so most plainly. */
function oneOfEach(drafts: Draft[], grid: Grid): void {
  const links = drafts.filter((draft) => draft.role === "link");
  const plainest =
    links.find(({ why }) => why.by === "heading" && strongLinkWords.has(plainWords(why.words))) ??
    links.find(({ why }) => why.by === "heading") ??
    links[0];
  const kept = new Map<string, Draft>();
  if (plainest) kept.set("link ", plainest);
  for (const draft of drafts) {
    if (takesSeveral(draft.role)) continue;
    const key = `${draft.role} ${draft.period ? draft.period.order : ""}`;
    const holder = kept.get(key);
    if (!holder) kept.set(key, draft);
    else if (holder !== draft)
      take(draft, "aside", { by: "second", role: draft.role, column: columnName(grid.column + holder.index) });
  }
  // Shares and value added beside the figures they are worked out from are results, not data.
  const has = (role: Role) => drafts.some((draft) => draft.role === role);
  const hasInputs = has("inputs") || has("otherInputs") || has("conversion");
  // Prices or sales alone do not tell what is added; the table that gives it is taken at its word.
  if (has("valueAdded") && !hasInputs)
    for (const draft of drafts)
      if (draft.role === "output" || draft.role === "price") take(draft, "aside", { by: "given" });
  if (has("output") || has("price"))
    for (const draft of drafts)
      if (draft.role === "valueAdded" || draft.role === "share")
        take(draft, "aside", { by: "second", role: draft.role, column: "" });
  if (has("valueAdded"))
    for (const draft of drafts)
      if (draft.role === "share") take(draft, "aside", { by: "second", role: draft.role, column: "" });
}

/** A column that is undecided follows the others where they are of one mind, and says so. */
function settleMarks(drafts: Draft[]): void {
  for (const draft of drafts) {
    draft.mark = markBy(draft.evidence);
    draft.markBy = draft.mark !== null && draft.evidence.undecided > 0 ? "column" : null;
  }
  const proven = new Set<DecimalSeparator>(
    drafts.flatMap(({ evidence: { point, comma } }): DecimalSeparator[] => [
      ...(point > 0 ? ["." as const] : []),
      ...(comma > 0 ? ["," as const] : []),
    ]),
  );
  const [only] = proven;
  if (proven.size !== 1 || only === undefined) return;
  for (const draft of drafts) {
    if (draft.mark !== null) continue;
    draft.mark = only;
    draft.markBy = "others";
  }
}

/** Names that stand once over several rows, as merged cells leave them: of a group of links, or of a link over its periods. */
export function withNamesFilled(columns: readonly Column[], grid: Grid, records: readonly number[]): Column[] {
  const hasPeriods = columns.some(({ role }) => role === "period");
  const naming = columns.filter(({ role }) => isNaming(role));
  return columns.map((column) => {
    if (column.counts.words < figuresIn(column.counts) || column.counts.empty === 0 || records.length === 0)
      return column;
    const namedIn: number[] = [];
    const names: string[] = [];
    let last = -1;
    for (const row of records) {
      const value = grid.at(row, column.index);
      if (!isBlank(value)) {
        last = row;
        names.push(plainWords(typeof value === "object" ? value.error : String(value)));
      }
      namedIn[row] = last < 0 ? row : last;
    }
    if (names.length === records.length || isBlank(grid.at(records[0]!, column.index))) return column;
    const isNamedElsewhere =
      hasPeriods ||
      records.every(
        (row) =>
          !isBlank(grid.at(row, column.index)) ||
          naming.some((other) => other !== column && !isBlank(grid.at(row, other.index))),
      );
    // A name that is written again where it holds is not meant where nothing is written.
    return isNamedElsewhere ? { ...column, namedIn, fillsDown: new Set(names).size === names.length } : column;
  });
}
