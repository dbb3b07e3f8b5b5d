/**
 * What the headings of a table say before any figure is read: which columns are flows, whose final demand, and what is
 * beside them. A layout fits where every heading has its place in it, or it does not fit at all.
 */

import { plainWords } from "../../tables/header-vocabulary";
import type { LinePattern } from "../../tables/networks/layouts/layout";
import type { NetworkRole } from "../../tables/networks/roles";
import type { Form, PublishedLayout } from "../layouts/layout";
import { isSameRow, type PartedName, partedName, patternOf, userBehind } from "./names";

/** Where the figures of a table go. Columns are counted from the first with figures. */
export interface Plan {
  readonly layout: PublishedLayout;
  readonly release: string;
  readonly form: Form;
  /** Columns with figures. */
  readonly width: number;
  /** The flows in their order in the file: the column of each, its name, and its place among the rows, which are country by country. */
  readonly flowColumns: Int32Array;
  readonly names: readonly PartedName[];
  readonly place: Int32Array;
  /** The columns of final demand, and the country that each is of. */
  readonly finalColumns: Int32Array;
  readonly finalUsers: Int32Array;
  /** A column that has the output of each row; -1 where there is none. */
  readonly outputColumn: number;
  /** Columns that are an adjustment, and no one's final demand: they balance a row. */
  readonly otherColumns: Int32Array;
  readonly countries: readonly string[];
  /** Where the rows of each country begin; one more for the end. */
  readonly first: Int32Array;
  /** Countries that the table has in parts, and the parts. */
  readonly merged: ReadonlyMap<string, readonly string[]>;
}

/** What someone says of a table that is not known: columns by their numbers, from 1, those of names among them. */
export interface Said {
  readonly form: Form;
  readonly isNational?: true;
  readonly finalDemand: readonly (readonly [from: number, to: number])[];
  readonly leftOut?: readonly number[];
  /** What rows below the flows are, by the first of their names. */
  readonly rows?: Readonly<Record<string, NetworkRole>>;
}

/** The plan by which lines are read, where the last of them is the first with figures, and the layout fits all of them. */
export function planOf(lines: readonly (readonly string[])[], layout: PublishedLayout, said?: Said): Plan | null {
  for (const form of layout.forms) {
    const plan = planInForm(lines, layout, form, said);
    if (plan) return plan;
  }
  return null;
}

const FIGURE = /^[-+]?(?:\d+(?:[.,]\d*)?|[.,]\d+)(?:e[-+]?\d+)?$/i;

function planInForm(
  lines: readonly (readonly string[])[],
  layout: PublishedLayout,
  form: Form,
  said: Said | undefined,
): Plan | null {
  const skip = form.beside.length;
  const line = lines[lines.length - 1]!;
  const figures = line.slice(skip);
  const isFirst = figures.some((text) => text !== "") && figures.every((text) => text === "" || FIGURE.test(text));
  if (!isFirst) return null;
  // Titles above have no heading over the figures, and pandas writes a row of names without any.
  const heads = lines.slice(0, -1).filter((texts) => texts.slice(skip).filter((text) => text !== "").length > 1);
  if (heads.length < form.above.length) return null;
  const over = heads.slice(-form.above.length);
  const width = Math.max(...over.map((texts) => texts.length)) - skip;
  const columns = Array.from({ length: width }, (_, column) =>
    partedName(
      over.map((texts) => texts[skip + column] ?? ""),
      form.above,
    ),
  );
  while (columns.length > 0 && columns[columns.length - 1]!.texts.every((text) => text === "")) columns.pop();
  const plan = placesOf(columns, layout, form, said && patternSaid(said, skip));
  const own = partedName(line.slice(0, skip), form.beside);
  return plan && isSameRow(plan.names[0]!, own, layout.prefix) ? plan : null;
}

/** What is said of a column instead of what its names say. */
type Say = (column: number) => LinePattern | null;

const patternSaid =
  ({ finalDemand, leftOut = [] }: Said, skip: number): Say =>
  (column) => {
    const number = column + skip + 1;
    const means = "said to be";
    if (leftOut.includes(number)) return { match: /$^/, role: "total", means };
    const isFinal = finalDemand.some(([from, to]) => number >= from && number <= to);
    return isFinal ? { match: /$^/, role: "finalDemand", means } : null;
  };

function placesOf(
  columns: readonly PartedName[],
  layout: PublishedLayout,
  form: Form,
  say: Say | undefined,
): Plan | null {
  const patterns = layout.columns ?? layout.roles.columns;
  const roles = columns.map((name, column) => (say ? say(column) : patternOf(name, patterns)));
  const at = (wanted: (role: NetworkRole | null) => boolean) =>
    [...columns.keys()].filter((column) => wanted(roles[column]?.role ?? null));
  const flows = at((role) => role === null);
  const finals = at((role) => role === "finalDemand");
  if (flows.length < 2 || finals.length === 0) return null;

  const mergedBy = layout.roles.merged ?? {};
  const countryNamed = (name: string) => (layout.isNational ? "" : (mergedBy[name] ?? name));
  const names = flows.map((column) => columns[column]!);
  if (!layout.isNational && names.some(({ country }) => country === "")) return null;
  if (layout.industries && !names.every(({ code }) => layout.industries!.test(code))) return null;
  if (new Set(names.map(keyOf)).size < names.length) return null;
  const countries = [...new Set(names.map(({ country }) => countryNamed(country)))];
  const named = finals.map((column) => {
    const { country, texts } = columns[column]!;
    return countries.indexOf(countryNamed(layout.usersBehind ? userBehind(texts[0]!) : country));
  });
  // Where someone says what final demand is, its headings may name no country: it is in the order of the rows.
  const users =
    say && named.every((user) => user < 0)
      ? finals.map((_, index) => Math.floor((index * countries.length) / finals.length))
      : named;
  // As many kinds of final use for each country, and for no one else.
  const kinds = countries.map((_, user) => users.filter((each) => each === user).length);
  if (users.includes(-1) || kinds.some((count) => count !== kinds[0])) return null;
  const release = releaseOf(layout, names);
  if (release === null) return null;

  const countryAt = names.map(({ country }) => countries.indexOf(countryNamed(country)));
  const order = [...names.keys()].sort((one, other) => countryAt[one]! - countryAt[other]! || one - other);
  const place = new Int32Array(names.length);
  order.forEach((row, index) => (place[row] = index));
  const first = new Int32Array(countries.length + 1);
  for (const country of countryAt) first[country + 1]! += 1;
  countries.forEach((_, country) => (first[country + 1]! += first[country]!));
  return {
    layout,
    release,
    form,
    width: columns.length,
    flowColumns: Int32Array.from(flows),
    names,
    place,
    finalColumns: Int32Array.from(finals),
    finalUsers: Int32Array.from(users),
    outputColumn: at((role) => role === "output")[0] ?? -1,
    otherColumns: Int32Array.from(at((role) => role === "other")),
    countries,
    first,
    merged: partsOf(names, mergedBy),
  };
}

const keyOf = ({ country, code, name, number }: PartedName): string =>
  [country, code, name, number].map(plainWords).join("\n");

/** "" where the releases are none of those that are known; null where the layout has but one, and this is not it. */
function releaseOf({ release, releases }: PublishedLayout, names: readonly PartedName[]): string | null {
  if (!releases) return release ?? "";
  const found = releases.find(({ has }) => names.some(({ code }) => has.test(code)));
  return found ? found.name : releases.length > 1 ? "" : null;
}

/** The parts of each country that are there. */
function partsOf(
  names: readonly PartedName[],
  mergedBy: Readonly<Record<string, string>>,
): ReadonlyMap<string, readonly string[]> {
  const merged = new Map<string, string[]>();
  for (const part of new Set(names.map(({ country }) => country))) {
    const country = mergedBy[part];
    if (country !== undefined) merged.set(country, [...(merged.get(country) ?? []), part]);
  }
  return merged;
}
