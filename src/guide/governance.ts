/**
 * How a link is governed, asked in the words of the two papers behind it, and what that means for upgrading.
 *
 * Three answers give the type after Gereffi, Humphrey & Sturgeon (2005); a fourth, after Humphrey & Schmitz (2002), shows
 * whether what one sees on the ground agrees with it.
 */

import { choices } from "../cells/read";
import { type Governance, governance, LEVELS } from "../measures/governance/definition";

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

const chains = "Gereffi, Humphrey & Sturgeon (2005)";
const clusters = "Humphrey & Schmitz (2002)";

export const levels: readonly Question<Level>[] = [
  {
    id: "complexity",
    label: "Complexity of what is transacted",
    asks: "How much must the buyer tell the supplier about the product and how it is made?",
    answers: [
      { value: "low", words: "Little: it is bought from a catalogue or to a common standard." },
      { value: "high", words: "Much: design, quality, delivery or the process are set for it." },
    ],
    source: chains,
  },
  {
    id: "codifiability",
    label: "How far it can be codified",
    asks: "Can that be written down, so that both sides read it alike?",
    answers: [
      { value: "high", words: "Yes: in drawings, grades, standards or data." },
      { value: "low", words: "No: it takes talks, visits and experience of one another." },
    ],
    source: chains,
  },
  {
    id: "capability",
    label: "Capability of the suppliers",
    asks: "Can suppliers do it by themselves?",
    answers: [
      { value: "high", words: "Yes: several could take the order without the buyer’s help." },
      { value: "low", words: "No: the buyer has to instruct, inspect and help them." },
    ],
    source: chains,
  },
];

export const relation: Question<Relation> = {
  id: "relation",
  label: "Who says what the product is to be",
  asks: "Who decides what the product is to be?",
  answers: [
    { value: "market", words: "The supplier, for whoever buys." },
    { value: "network", words: "Both together, each with knowledge that the other lacks." },
    { value: "quasi-hierarchy", words: "The buyer, who also watches over how it is made." },
    { value: "hierarchy", words: "The lead firm, which owns the supplier." },
  ],
  source: clusters,
};

/** The type that the three answers give. */
export function typeOf(answers: Readonly<Record<string, Level>>): Governance {
  const [complexity, codifiability, capability] = levels.map(({ id }) => choices(id, [[answers[id]]], LEVELS));
  const [type] = governance(complexity!, codifiability!, capability!);
  return typeof type === "string" ? type : "Unclassified";
}

/** What the other paper calls a link of that type. */
const relationOf: Readonly<Record<Governance, Relation | null>> = {
  Market: "market",
  Modular: "network",
  Relational: "network",
  Captive: "quasi-hierarchy",
  Hierarchy: "hierarchy",
  Unclassified: null,
};

export const agrees = (type: Governance, seen: Relation): boolean =>
  relationOf[type] === null || relationOf[type] === seen;

export interface Meaning {
  /** What such a link is. */
  is: string;
  process: string;
  product: string;
  functional: string;
  chain: string;
}

export const meanings: Readonly<Record<Governance, Meaning>> = {
  Market: {
    is: "Buyer and supplier can change one another at little cost; the price says most of it.",
    process:
      "Slow: no buyer passes knowledge on, so it comes from the firm itself, its cluster or its suppliers of machines.",
    product: "Slow for the same reason, but in the firm’s own hands.",
    functional: "Open: no buyer stands in the way of own design, brand or sales, which need own investment.",
    chain: "Open: what is learnt belongs to the firm, and it is bound to nobody.",
  },
  Modular: {
    is: "The supplier makes to the buyer’s written specification with its own know-how and machines, and can make for others.",
    process: "Good: general machines and know-how serve many buyers, and pay for themselves.",
    product: "Good within the specification; the specification itself stays with the buyer.",
    functional: "Partly open: from assembly to full supply and purchasing, seldom to brand and marketing.",
    chain: "Open: capabilities that serve many buyers serve other chains too.",
  },
  Relational: {
    is: "Both depend on one another: knowledge that cannot be written down is worked out together.",
    process: "Good: partners learn from one another.",
    product: "Good: products are worked out together.",
    functional:
      "Possible, and nearest to it of all: but such links ask for capabilities that few firms of developing countries have at the start.",
    chain: "Possible: trust and know-how carry over, bonds to one partner do not.",
  },
  Captive: {
    is: "A quasi-hierarchy: a small supplier depends on a large buyer, who specifies, watches and helps.",
    process: "Fast: the buyer shows how, and insists.",
    product: "Fast: the buyer’s demands and help lead there.",
    functional: "Hindered: design, brand and sales are what the buyer lives on, and it does not share them.",
    chain:
      "Hindered: skills fit one buyer. They can be taken to other buyers or to the home market, where what was learnt about making is of use.",
  },
  Hierarchy: {
    is: "The lead firm makes it itself: the supplier is a part of it.",
    process: "As the lead firm decides, with its knowledge.",
    product: "As the lead firm decides, with its knowledge.",
    functional: "Decided by headquarters, which keep design, brand and sales unless they move them.",
    chain: "Decided by headquarters; what people have learnt goes with them.",
  },
  Unclassified: {
    is: "The theory has no type for these three answers together. Simple transactions that cannot be codified are rare; and where suppliers of simple, codified products lack capability, they are likely to be left out of the chain.",
    process: "No finding of these papers.",
    product: "No finding of these papers.",
    functional: "No finding of these papers.",
    chain: "No finding of these papers.",
  },
};

export const sources = `${clusters}, How Does Insertion in Global Value Chains Affect Upgrading in Industrial Clusters?; ${chains}, The Governance of Global Value Chains`;
