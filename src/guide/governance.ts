/**
 * How a link is governed, asked in the words of the two papers behind it, and what that means for upgrading.
 *
 * Three answers give the type after Gereffi, Humphrey & Sturgeon (2005); a fourth, after Humphrey & Schmitz (2002), shows
 * whether what one sees on the ground agrees with it.
 */

import { choices } from "../cells/read";
import { type Governance, governance, LEVELS } from "../measures/governance/definition";
import { answered, type GuidePage, type Part, type Question } from "./page";
import { outlookBlock, outlookPart, waysOut } from "./outlook";
import { guide } from "./texts";

export type Level = "high" | "low";
export type Relation = "market" | "network" | "quasi-hierarchy" | "hierarchy";

const GEREFFI_2005 = "Gereffi, Humphrey & Sturgeon (2005)";
const HUMPHREY_2002 = "Humphrey & Schmitz (2002)";

const level = (id: "complexity" | "codifiability" | "capability", order: readonly Level[]): Question => ({
  id,
  label: guide[id].label,
  asks: guide[id].asks,
  choices: order.map((value) => ({ value, words: guide[id][value] })),
  source: GEREFFI_2005,
});

const levels: readonly Question[] = [
  level("complexity", ["low", "high"]),
  level("codifiability", ["high", "low"]),
  level("capability", ["high", "low"]),
];
const LEVEL_IDS = levels.map(({ id }) => id);

const relation: Question = {
  id: "relation",
  label: guide.relation.label,
  asks: guide.relation.asks,
  choices: [
    { value: "market", words: guide.relation.market },
    { value: "network", words: guide.relation.network },
    { value: "quasi-hierarchy", words: guide.relation.quasiHierarchy },
    { value: "hierarchy", words: guide.relation.hierarchy },
  ],
  source: HUMPHREY_2002,
};

/** The type that the three answers give. */
export function typeOf(answers: readonly string[]): Governance {
  const [complexity, codifiability, capability] = answers.map((answer, index) =>
    choices(LEVEL_IDS[index]!, [[answer]], LEVELS),
  );
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

const agrees = (type: Governance, seen: string): boolean => RELATIONS[type] === null || RELATIONS[type] === seen;

/** What the two papers find of a type. */
export interface Meaning {
  /** What such a link is. */
  is: string;
  process: string;
  product: string;
  functional: string;
}

export const meanings: Readonly<Record<Governance, Meaning>> = {
  Market: guide.market,
  Modular: guide.modular,
  Relational: guide.relational,
  Captive: guide.captive,
  Hierarchy: guide.hierarchy,
  Excluded: guide.excluded,
  Unlikely: guide.unlikely,
};

/** What a type means for upgrading. Of chain upgrading neither paper says anything by type. */
const upgradingPart = ({ process, product, functional }: Meaning): Part => ({
  heading: guide.upgrading.heading,
  lines: [
    [guide.upgrading.process, process],
    [guide.upgrading.product, product],
    [guide.upgrading.functional, functional],
    [guide.upgrading.chain, guide.chain],
  ],
});

export const governancePage: GuidePage = {
  id: "governance",
  heading: guide.heading,
  lead: guide.lead,
  questions: [...levels, relation],
  unanswered: guide.unanswered,
  title: guide.title,
  works: `${HUMPHREY_2002}, How Does Insertion in Global Value Chains Affect Upgrading in Industrial Clusters?; ${GEREFFI_2005}, The Governance of Global Value Chains`,
  read(answers) {
    const chosen = answered(answers, LEVEL_IDS);
    if (!chosen) return null;
    const type = typeOf(chosen);
    const seen = answers.relation ?? "";
    return {
      heading: guide.result({ type }),
      paragraphs: [meanings[type].is],
      // What is no type of governance contradicts nothing that is observed.
      ...(seen !== "" &&
        RELATIONS[type] !== null && {
          check: { agrees: agrees(type, seen), words: agrees(type, seen) ? guide.agree : guide.disagree },
        }),
      parts: [upgradingPart(meanings[type]), ...outlookPart(type), ...(type === "Captive" ? waysOut : [])],
    };
  },
  block(answers) {
    return {
      rows: levels.map(({ id, label }) => [label, answers[id] ?? ""]),
      formulas: [
        {
          label: guide.title,
          text: ({ each }) => `=VC.GOVERNANCE(${each.join(", ")})`,
          rows: 1,
          columns: 1,
        },
        outlookBlock,
      ],
    };
  },
};
