/**
 * How a link is governed, asked in the words of the two papers behind it, and what that means for upgrading.
 *
 * Three answers give the type after Gereffi, Humphrey & Sturgeon (2005); a fourth, after Humphrey & Schmitz (2002), shows
 * whether what one sees on the ground agrees with it.
 */

import { choices } from "../cells/read";
import { type Governance, governance, LEVELS } from "../measures/governance/definition";
import { guide } from "./texts";

export type Level = "high" | "low";
export type Relation = "market" | "network" | "quasi-hierarchy" | "hierarchy";

export interface Question<Answer extends string> {
  id: string;
  /** As the argument of the formula is called; the last question is in none. */
  label: string;
  asks: string;
  answers: readonly { value: Answer; words: string }[];
  source: string;
}

const GEREFFI_2005 = "Gereffi, Humphrey & Sturgeon (2005)";
const HUMPHREY_2002 = "Humphrey & Schmitz (2002)";

const level = (id: "complexity" | "codifiability" | "capability", order: readonly Level[]): Question<Level> => ({
  id,
  label: guide[id].label,
  asks: guide[id].asks,
  answers: order.map((value) => ({ value, words: guide[id][value] })),
  source: GEREFFI_2005,
});

export const levels: readonly Question<Level>[] = [
  level("complexity", ["low", "high"]),
  level("codifiability", ["high", "low"]),
  level("capability", ["high", "low"]),
];

export const relation: Question<Relation> = {
  id: "relation",
  label: guide.relation.label,
  asks: guide.relation.asks,
  answers: [
    { value: "market", words: guide.relation.market },
    { value: "network", words: guide.relation.network },
    { value: "quasi-hierarchy", words: guide.relation.quasiHierarchy },
    { value: "hierarchy", words: guide.relation.hierarchy },
  ],
  source: HUMPHREY_2002,
};

/** The type that the three answers give. */
export function typeOf(answers: Readonly<Record<string, Level>>): Governance {
  const [complexity, codifiability, capability] = levels.map(({ id }) => choices(id, [[answers[id]]], LEVELS));
  const [type] = governance(complexity!, codifiability!, capability!);
  if (typeof type !== "string") throw new RangeError("an answer is neither high nor low");
  return type;
}

/** What the other paper calls a link of that type. */
const RELATIONS: Readonly<Record<Governance, Relation | null>> = {
  Market: "market",
  Modular: "network",
  Relational: "network",
  Captive: "quasi-hierarchy",
  Hierarchy: "hierarchy",
  Excluded: null,
  Unlikely: null,
};

/** Whether it is a way in which a link is governed. */
export const isGoverned = (type: Governance): boolean => RELATIONS[type] !== null;

export const agrees = (type: Governance, seen: Relation): boolean =>
  RELATIONS[type] === null || RELATIONS[type] === seen;

/** What the two papers find of a type. */
export interface Meaning {
  /** What such a link is. */
  is: string;
  process: string;
  product: string;
  functional: string;
  chain: string;
  /** What is said besides, of one type alone. */
  more: readonly { heading: string; lead: string; points: readonly string[] }[];
}

type Finding = Omit<Meaning, "chain" | "more">;
/** Of chain upgrading neither paper says anything by type. */
const meaning = (finding: Finding, more: Meaning["more"] = []): Meaning => ({ ...finding, chain: guide.chain, more });
const { captiveWays: ways, captiveReasons: reasons } = guide;

export const meanings: Readonly<Record<Governance, Meaning>> = {
  Market: meaning(guide.market),
  Modular: meaning(guide.modular),
  Relational: meaning(guide.relational),
  Captive: meaning(guide.captive, [
    { heading: ways.heading, lead: ways.lead, points: [ways.markets, ways.functions, ways.together] },
    {
      heading: reasons.heading,
      lead: reasons.lead,
      points: [reasons.skills, reasons.retail, reasons.standards, reasons.failure],
    },
  ]),
  Hierarchy: meaning(guide.hierarchy),
  Excluded: meaning(guide.excluded),
  Unlikely: meaning(guide.unlikely),
};

export const SOURCES = `${HUMPHREY_2002}, How Does Insertion in Global Value Chains Affect Upgrading in Industrial Clusters?; ${GEREFFI_2005}, The Governance of Global Value Chains`;
