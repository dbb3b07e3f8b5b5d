/** What the columns together say of a guess: shares, prices, sums, parts, costs, marks, and one column for each role. */

import { vector } from "../cells/read";
import { columnName } from "../sheet/address";
import { type Draft, take } from "./column-draft";
import type { ColumnEvidence } from "./column-evidence";
import { markBy } from "./convention";
import type { Grid } from "./grid";
import { isPartName, plainWords, speaksOf } from "./header-vocabulary";
import type { DecimalSeparator } from "./numeral";
import { reading } from "./reading";
import { isNaming, type Role, takesSeveral } from "./roles";

/** Shares: named so, or periods side by side whose columns each sum to 1 or to 100. */
export function settleShares(
  drafts: Draft[],
  seen: readonly ColumnEvidence[],
  grid: Grid,
  records: readonly number[],
  title: string,
): void {
  const wide = drafts.filter((draft) => draft.why.kind === "year heading");
  // A price in each row, from the farm's to the shop's.
  const names = drafts.flatMap(({ index, role }) => (isNaming(role) ? [seen[index]!.names] : []));
  const prices = names.find((its) => its.length > 1 && its.every((name) => speaksOf("prices", name)));
  if (prices) for (const draft of wide) take(draft, "price", { kind: "rows", example: prices[0]! });
  if (!prices && wide.length > 1) {
    const sums = wide.map(({ index }) => sumOf(grid, records, index));
    const near = (whole: number) => sums.every((sum) => sum !== null && Math.abs(sum - whole) <= 0.005 * whole);
    if (near(1) || near(100)) for (const draft of wide) take(draft, "share", { kind: "shares" });
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
export function settlePrices(drafts: Draft[]): void {
  const has = (role: Role) => drafts.some((draft) => draft.role === role);
  if (has("price") && has("conversion") && !has("output")) {
    for (const draft of drafts) if (draft.role === "inputs") draft.role = "otherInputs";
  }
  if (has("otherInputs") && !has("conversion") && !(has("price") && !has("inputs"))) {
    for (const draft of drafts) if (draft.role === "otherInputs") draft.role = "inputs";
  }
}

/** Inputs that are the sum of others beside them, or say that they are a total: counted with those, they would count twice. */
export function setSumsAside(drafts: Draft[], grid: Grid, records: readonly number[]): void {
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
        take(draft, "ignored", { kind: "part" });
        continue;
      }
      const isTotal =
        speaksOf("total", draft.name) ||
        isSumAcross(grid, records, draft, others) ||
        isSumAcross(grid, records, draft, [...others, ...more]);
      if (isTotal && !others.some(({ name }) => speaksOf("total", name))) take(draft, "ignored", { kind: "sum" });
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
export function settleParts(drafts: Draft[], grid: Grid, records: readonly number[], totals: readonly number[]): void {
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
    if (isOfParts) take(draft, "valueAdded", { kind: "parts" });
  }
}

/** Accounts write costs below 0. */
export function settleCosts(drafts: Draft[]): void {
  for (const draft of drafts) {
    const { least, most } = draft.range;
    draft.isNegated =
      (["inputs", "otherInputs", "wages"] as readonly Role[]).includes(draft.role) && least < 0 && most === 0;
  }
}

const PLAIN_LINK_WORDS = new Set([
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
export function oneOfEach(drafts: Draft[], grid: Grid): void {
  const links = drafts.filter((draft) => draft.role === "link");
  const plainest =
    links.find(({ why }) => why.kind === "heading" && PLAIN_LINK_WORDS.has(plainWords(why.words))) ??
    links.find(({ why }) => why.kind === "heading") ??
    links[0];
  const kept = new Map<string, Draft>();
  if (plainest) kept.set("link ", plainest);
  for (const draft of drafts) {
    if (takesSeveral(draft.role)) continue;
    const key = `${draft.role} ${draft.period ? draft.period.order : ""}`;
    const holder = kept.get(key);
    if (!holder) kept.set(key, draft);
    else if (holder !== draft)
      take(draft, "ignored", { kind: "second", role: draft.role, column: columnName(grid.column + holder.index) });
  }
  // Shares and value added beside the figures from which they are computed are results, not data.
  const has = (role: Role) => drafts.some((draft) => draft.role === role);
  const hasInputs = has("inputs") || has("otherInputs") || has("conversion");
  // Prices or sales alone do not show what is added; a table that states it is believed.
  if (has("valueAdded") && !hasInputs)
    for (const draft of drafts)
      if (draft.role === "output" || draft.role === "price") take(draft, "ignored", { kind: "stated" });
  if (has("output") || has("price"))
    for (const draft of drafts)
      if (draft.role === "valueAdded" || draft.role === "share")
        take(draft, "ignored", { kind: "second", role: draft.role, column: "" });
  if (has("valueAdded"))
    for (const draft of drafts)
      if (draft.role === "share") take(draft, "ignored", { kind: "second", role: draft.role, column: "" });
}

/** A column that is undecided follows the others where they are of one mind, and says so. */
export function settleMarks(drafts: Draft[]): void {
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
