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
 *
 * The theory says nothing of the three other combinations: Unclassified. Each is "high" or "low", or TRUE or FALSE;
 * nothing is assumed where there is neither.
 *
 * Source: Gereffi, Humphrey & Sturgeon (2005), The Governance of Global Value Chains, table 1.
 */
import { Refusal } from "../../core/refusal";
import type { OptionColumn } from "../../core/data/option-column";

export const LEVELS = ["high", "low", "TRUE", "FALSE"] as const;
export type Level = (typeof LEVELS)[number];

export type Governance = "Market" | "Modular" | "Relational" | "Captive" | "Hierarchy" | "Unclassified";

const TYPES: Readonly<Record<string, Governance>> = {
  "low high high": "Market",
  "high high high": "Modular",
  "high low high": "Relational",
  "high high low": "Captive",
  "high low low": "Hierarchy",
};

/** The type of each link, or why it has none. */
export function governance(
  complexity: OptionColumn<Level>,
  codifiability: OptionColumn<Level>,
  capability: OptionColumn<Level>,
): (Governance | Refusal)[] {
  return Array.from({ length: complexity.length }, (_, link) => {
    const levels = [complexity, codifiability, capability].map((words) => words.at(link));
    return (
      levels.find((level) => level instanceof Refusal) ??
      TYPES[levels.map((level) => (level === "high" || level === "TRUE" ? "high" : "low")).join(" ")] ??
      "Unclassified"
    );
  });
}
