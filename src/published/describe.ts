/** What a file is found to be, as data and as the sentence that the pane says. */

import { accountsPaid, type Balance } from "./balance";
import { type PublishedTable, rowCount, valueAddedIn } from "./published-table";
import { described } from "./texts";

export interface Description {
  readonly source: string;
  readonly year: string;
  readonly otherYears: readonly string[];
  readonly economies: readonly string[];
  readonly rows: number;
  /** Of each economy; null where they differ. */
  readonly industries: number | null;
  readonly industryCodes: readonly string[];
  readonly unit: string | null;
  /** Economies that the table has in parts. */
  readonly merged: Readonly<Record<string, readonly string[]>>;
  /** The rows below the flows, and what each is. */
  readonly accounts: readonly { readonly name: string; readonly role: string; readonly means: string }[];
  /** The rows that are value added: one, or its parts. */
  readonly ownValueAdded: readonly string[];
  readonly balance: {
    readonly isOff: boolean;
    readonly worst: { readonly row: string; readonly sales: number; readonly bought: number } | null;
  };
  readonly sentence: string;
}

const figure = (value: number): string => new Intl.NumberFormat("en-GB", { maximumSignificantDigits: 6 }).format(value);
const roughly = (value: number): string =>
  new Intl.NumberFormat("en-GB", { maximumSignificantDigits: 2 }).format(value);

export function describe(table: PublishedTable, balance: Balance, withoutOutput: readonly number[]): Description {
  const { layout, release, year, countries, merged, accounts } = table;
  // A release that is not known may be in another unit, or someone's own table in this form.
  const isForm = release === "" && (layout.releases?.length ?? 0) > 1;
  const unit = isForm ? null : (layout.unit ?? null);
  const source = isForm
    ? described.form({ source: layout.source })
    : described.source({ source: layout.source, release: release === "" ? "none" : release });
  const industries = industriesOf(table);
  const unknown = accounts.filter(({ role }) => role === "unused").map(({ name }) => name);
  const sentence = described.whole({
    source,
    year: year === "" ? "none" : year,
    economies: countries.length,
    same: String(industries !== null),
    industries: industries ?? 0,
    rows: rowCount(table),
    unit: unit ?? "none",
    merged: mergedWords(merged) || "none",
    balance: balanceWords(table, balance, unit),
  });
  const { worst } = balance;
  return {
    source,
    year,
    otherYears: table.otherYears,
    economies: countries,
    rows: rowCount(table),
    industries,
    industryCodes: [...new Set(table.rows.map(({ code }) => code))],
    unit,
    merged: Object.fromEntries(merged),
    accounts: accounts.map(({ name, role, means }) => ({ name, role, means })),
    ownValueAdded: valueAddedIn(accounts).map(({ name }) => name),
    balance: { isOff: balance.isOff, worst: worst && { ...worst, row: rowWords(table, worst.row) } },
    sentence: [
      sentence,
      ...(withoutOutput.length === 0
        ? []
        : [described.withoutOutput(listed(withoutOutput.map((row) => rowWords(table, row))))]),
      ...(unknown.length === 0 ? [] : [described.unknownRows(listed(unknown))]),
    ].join(" "),
  };
}

/** "AUS A01", as answers name a row. */
export function rowWords({ rows, layout }: Pick<PublishedTable, "rows" | "layout">, row: number): string {
  const { part, code } = rows[row]!;
  return layout.isNational ? code : `${part} ${code}`;
}

const listed = (names: readonly string[]): { count: number; names: string } => ({
  count: names.length,
  names: `${names.slice(0, 4).join(", ")}${names.length > 4 ? ", …" : ""}`,
});

function mergedWords(merged: PublishedTable["merged"]): string {
  return [...merged].map(([country, parts]) => described.merged({ country, parts: parts.join(", ") })).join("; ");
}

/** Of each part where a country is in parts. */
function industriesOf({ rows }: PublishedTable): number | null {
  const counts = new Map<string, number>();
  for (const { part } of rows) counts.set(part, (counts.get(part) ?? 0) + 1);
  const [first, ...rest] = counts.values();
  return rest.every((count) => count === first) ? (first ?? null) : null;
}

function balanceWords(table: PublishedTable, { worst, isOff }: Balance, unit: string | null): string {
  if (!worst || accountsPaid(table.accounts).length === 0) return described.noAccounts;
  const row = rowWords(table, worst.row);
  const [sales, bought] = [figure(worst.sales), figure(worst.bought)];
  if (isOff) return described.unbalanced({ row, sales, bought });
  const difference = Math.abs(worst.sales - worst.bought);
  if (difference <= 1e-9 * Math.abs(worst.sales)) return described.balancesExactly;
  return described.balancesTo({ most: roughly(difference), unit: unit ?? "none", row, sales, bought });
}
