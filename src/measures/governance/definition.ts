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

type Levels = `${Rank} ${Rank} ${Rank}`;
type Rank = "high" | "low";

/** Complexity, codifiability and capability. */
const TYPES: Readonly<Record<Levels, Governance>> = {
  "low high high": "Market",
  "high high high": "Modular",
  "high low high": "Relational",
  "high high low": "Captive",
  "high low low": "Hierarchy",
  "low high low": "Excluded",
  "low low high": "Unlikely",
  "low low low": "Unlikely",
};

/** The type of each link, or why it has none. */
export function governance(
  complexity: OptionColumn<Level>,
  codifiability: OptionColumn<Level>,
  capability: OptionColumn<Level>,
): (Governance | Refusal)[] {
  return Array.from({ length: complexity.length }, (_, link) => {
    const [first, second, third] = [complexity, codifiability, capability].map((words) => rank(words.at(link)));
    for (const level of [first, second, third]) if (level instanceof Refusal) return level;
    return TYPES[`${first as Rank} ${second as Rank} ${third as Rank}`];
  });
}

function rank(level: Level | Refusal): Rank | Refusal {
  if (level instanceof Refusal) return level;
  return level === "high" || level === "TRUE" ? "high" : "low";
}
