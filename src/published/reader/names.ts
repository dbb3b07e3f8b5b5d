/** What the names of a row or column say: whose it is, which industry's, and what else it may be. */

import { plainWords } from "../../tables/header-vocabulary";
import type { LinePattern } from "../../tables/networks/layouts/layout";
import type { Part } from "../layouts/layout";

/** The parts of a name; "" what it does not have. */
export interface PartedName {
  readonly texts: readonly string[];
  readonly country: string;
  readonly code: string;
  readonly name: string;
  readonly number: string;
  readonly year: string;
}

export function partedName(texts: readonly string[], parts: readonly Part[]): PartedName {
  const found = { country: "", code: "", name: "", number: "", year: "" };
  parts.forEach((part, index) => {
    const text = texts[index] ?? "";
    if (part === "none") return;
    if (part === "joined") {
      const at = text.indexOf("_");
      found.country = at < 0 ? "" : text.slice(0, at);
      found.code = text.slice(at + 1);
    } else if (part === "letters") {
      const [, letters = "", number = ""] = /^(\p{L}+)(\d+)$/u.exec(text) ?? [];
      found.country = letters;
      found.number = number;
    } else found[part] = part === "number" ? text.replace(/^[rc](?=\d+$)/i, "") : text;
  });
  return { texts: texts.slice(0, parts.length), ...found };
}

/** A heading such as "HFCE_AUS" has the country behind the low line. */
export function userBehind(text: string): string {
  return text.slice(text.lastIndexOf("_") + 1);
}

/** What the patterns say of a row or column; a part decides over a total, which may stand beside each of them. */
export function patternOf({ texts, code }: PartedName, patterns: readonly LinePattern[]): LinePattern | null {
  const words = [...new Set([...texts, code])].filter((text) => text !== "").map(plainWords);
  const found = patterns.filter(({ match }) => words.some((word) => match.test(word)));
  return found.find(({ role }) => role !== "total") ?? found[0] ?? null;
}

const SAME = ["code", "number", "name"] as const;

/** Whether both are the same industry of the same country, by whatever both of them say; `prefix` is no part of a code. */
export function isSameRow(one: PartedName, other: PartedName, prefix?: RegExp): boolean {
  if (one.country !== other.country) return false;
  const bare = (text: string) => plainWords(prefix ? text.replace(prefix, "") : text);
  const both = SAME.filter((part) => one[part] !== "" && other[part] !== "");
  return (
    both.every((part) => bare(one[part]) === bare(other[part])) &&
    (both.length > 0 || SAME.every((part) => one[part] === "" && other[part] === ""))
  );
}

/** As a sentence has it. */
export const wordsOf = ({ texts }: PartedName): string => texts.filter((text) => text !== "").join(" ");
