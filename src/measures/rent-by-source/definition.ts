/**
 * Rents by what they rest on: a total and a share for each source, in families.
 *
 *     resource     resource
 *     endogenous   technology, human resources, organisation, process, product, innovation, design, marketing, relational, or
 *                  endogenous where nothing finer is known: made in the chain
 *     exogenous    policy, infrastructure, finance, workforce (access to a better trained one; a firm's own skills are human
 *                  resources), or exogenous: provided from outside it
 *     monopoly     monopoly
 *
 * Families in this order, within one the larger rent first, ties in order of appearance. A rent may be below 0, the sum
 * must be above 0. Every rent and its source are needed; empty rows are left out.
 *
 * Sources: Kaplinsky (2015) for the families, monopoly in his note 5; Kaplinsky & Morris (2001), A Handbook for Value Chain
 * Research, for the finer sources.
 */
import { type Decimal, sum } from "../../core/numbers/decimal";
import { nearestQuotient } from "../../core/numbers/quotient";
import { needed } from "../../core/numbers/figure";
import { refuse } from "../../core/refusal";
import type { Table } from "../../core/data/table";
import { shareable } from "../../core/data/shares";
import type { Vector } from "../../core/data/vector";
import type { OptionColumn } from "../../core/data/option-column";

const FAMILIES = {
  resource: ["resource"],
  endogenous: [
    "technology",
    "human resources",
    "organisation",
    "process",
    "product",
    "innovation",
    "design",
    "marketing",
    "relational",
    "endogenous",
  ],
  exogenous: ["policy", "infrastructure", "finance", "workforce", "exogenous"],
  monopoly: ["monopoly"],
} as const;

export type Source = (typeof FAMILIES)[keyof typeof FAMILIES][number];
export const SOURCES: readonly Source[] = Object.values(FAMILIES).flat();

const FAMILY_NAMES = Object.keys(FAMILIES);
const FAMILY_AT: ReadonlyMap<Source, number> = new Map(
  Object.values(FAMILIES).flatMap((members, family) => members.map((source): [Source, number] => [source, family])),
);
const familyAt = (source: Source): number => FAMILY_AT.get(source)!;

/** What is spelled otherwise in America, and other words for a source. */
export const OTHER_SPELLINGS: Readonly<Record<string, Source>> = {
  organization: "organisation",
  brand: "marketing",
  branding: "marketing",
};

export function rentsBySource(sources: OptionColumn<Source>, rents: Vector): Table {
  const groups = sources.groups([rents], (source) => SOURCES.indexOf(source), true);
  const named = new Set(groups);
  named.delete(-1);
  if (named.size === 0) refuse({ why: "no records", place: { argument: sources.argument } });
  const ofSources = rents.totals(groups, SOURCES.length);
  const totals = [...named].map((source): [Source, Decimal] => [SOURCES[source]!, needed(ofSources.at(source))]);
  const total = shareable(sum(totals.map(([, rent]) => rent)), rents.argument);

  return [
    ["Source", "Family", "Rent", "Share"],
    ...totals
      .sort(([one, a], [other, b]) => familyAt(one) - familyAt(other) || b.comparedTo(a))
      .map(([source, rent]) => [source, FAMILY_NAMES[familyAt(source)]!, rent, nearestQuotient(rent, total)]),
  ];
}
