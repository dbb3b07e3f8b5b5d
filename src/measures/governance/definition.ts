/**
 * How a chain is governed, from the complexity of what is transacted, how far it can be codified, and the capability of
 * the suppliers.
 *
 *     complexity  codifiability  capability
 *     low         high           high         Market
 *     high        high           high         Modular
 *     high        low            high         Relational
 *     high        high           low          Captive
 *     high        low            low          Hierarchy
 *     low         high           low          Excluded
 *     low         low            high         Unlikely
 *     low         low            low          Unlikely
 *
 * The last three are not types of governance. A supplier that cannot do even what is simple and codified stays out of the
 * chain; and what is simple can as a rule be codified. Each is "high" or "low", or TRUE or FALSE; nothing is assumed where
 * there is neither.
 *
 * Source: Gereffi, Humphrey & Sturgeon (2005), The Governance of Global Value Chains, table 1 and the text below it.
 */
import { Refusal } from "../../core/refusal";
import type { OptionColumn } from "../../core/data/option-column";

export const LEVELS = ["high", "low", "TRUE", "FALSE"] as const;
export type Level = (typeof LEVELS)[number];

export type Governance = "Market" | "Modular" | "Relational" | "Captive" | "Hierarchy" | "Excluded" | "Unlikely";

/** Complexity, codifiability and capability: 4, 2 and 1 where they are high. */
const TYPES: readonly Governance[] = [
  "Unlikely",
  "Unlikely",
  "Excluded",
  "Market",
  "Hierarchy",
  "Relational",
  "Captive",
  "Modular",
];

/** The type of each link, or why it has none. */
export function governance(
  complexity: OptionColumn<Level>,
  codifiability: OptionColumn<Level>,
  capability: OptionColumn<Level>,
): (Governance | Refusal)[] {
  const [first, second, third] = [complexity, codifiability, capability].map((column) => column.each(isHigh)) as [
    Rank,
    Rank,
    Rank,
  ];
  const types = new Array<Governance | Refusal>(complexity.length);
  for (let link = 0; link < types.length; link++) {
    const [a, b, c] = [first(link), second(link), third(link)];
    if (a instanceof Refusal) types[link] = a;
    else if (b instanceof Refusal) types[link] = b;
    else if (c instanceof Refusal) types[link] = c;
    else types[link] = TYPES[(a ? 4 : 0) + (b ? 2 : 0) + (c ? 1 : 0)]!;
  }
  return types;
}

type Rank = (link: number) => boolean | Refusal;

const isHigh = (level: Level): boolean => level === "high" || level === "TRUE";
