/**
 * What the type of governance means for the upgrading of a supplier in a developing country.
 *
 *                       process     product     functional
 *     Market            slower      slower      more open
 *     Network           ideal       ideal       ideal
 *     Quasi-hierarchy   fast        fast        hindered
 *     Hierarchy         no finding
 *
 * Modular and Relational, of GOVERNANCE, are read as Network, and Captive as Quasi-hierarchy: Quasirent's translation, as the
 * two typologies differ. What GOVERNANCE does not call a type has no finding. A row for each type that is there, repeated
 * ones too.
 *
 * Source: Humphrey & Schmitz (2002), How Does Insertion in Global Value Chains Affect Upgrading in Industrial Clusters?,
 * which has no finding on hierarchy, and none by type on moving to another chain.
 */
import type { OptionColumn } from "../../core/data/option-column";
import { refuse } from "../../core/refusal";
import type { Table } from "../../core/data/table";

const READ_AS = {
  Market: "Market",
  Network: "Network",
  "Quasi-hierarchy": "Quasi-hierarchy",
  Hierarchy: "Hierarchy",
  Modular: "Network",
  Relational: "Network",
  Captive: "Quasi-hierarchy",
  Excluded: "",
  Unlikely: "",
  Unclassified: "",
} as const;

export type Type = keyof typeof READ_AS;
export const TYPES = Object.keys(READ_AS) as Type[];

/** With a space, none, or another hyphen. */
export const ALSO_SPELLED: Readonly<Record<string, Type>> = {
  "quasi hierarchy": "Quasi-hierarchy",
  quasihierarchy: "Quasi-hierarchy",
  "quasi\u2010hierarchy": "Quasi-hierarchy",
  "quasi\u2013hierarchy": "Quasi-hierarchy",
};

type Outlook = readonly [process: string, product: string, functional: string];

const NO_FINDING: Outlook = ["No finding", "No finding", "No finding"];

const OUTLOOKS: Readonly<Record<(typeof READ_AS)[Type], Outlook>> = {
  Market: ["Slower", "Slower", "More open"],
  Network: ["Ideal", "Ideal", "Ideal"],
  "Quasi-hierarchy": ["Fast", "Fast", "Hindered"],
  Hierarchy: NO_FINDING,
  "": NO_FINDING,
};

export function upgradingOutlook(types: OptionColumn<Type>): Table {
  const rowOf = types.each((type) => [type, READ_AS[type], ...OUTLOOKS[READ_AS[type]]]);
  const rows: string[][] = [];
  types.forEachUsed([], (_, record) => rows.push((rowOf(record) as string[]).slice()));
  if (rows.length === 0) refuse({ why: "no option", place: { argument: types.argument }, allowed: TYPES });
  return [["Type", "Read as", "Process", "Product", "Functional"], ...rows];
}
