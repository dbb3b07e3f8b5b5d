/** Names of countries, as the platform itself knows them in the languages that headings are read in. */

import { plainWords } from "./words";

const LANGUAGES = ["en", "de", "fr", "es", "pt", "it"] as const;

/** How tables abbreviate what the standard spells out. */
const SHORT = ["usa", "us", "u.s.", "uk", "korea", "rok", "taiwan", "hong kong", "row", "rest of the world", "rest of world", "eu", "other countries", "others", "ivory coast", "prc", "p.r. china", "viet nam", "uae", "drc", "sonstige lander", "autres pays", "otros paises", "outros paises", "altri paesi"];

let known: Set<string> | undefined;

function names(): Set<string> {
  if (known) return known;
  known = new Set(SHORT);
  const codes: string[] = [];
  for (let first = 65; first <= 90; first++) for (let second = 65; second <= 90; second++) codes.push(String.fromCharCode(first, second));
  for (const language of LANGUAGES) {
    const display = new Intl.DisplayNames([language], { type: "region", fallback: "none" });
    for (const code of codes) {
      const name = display.of(code);
      if (name !== undefined && code !== "ZZ") known.add(plainWords(name));
    }
  }
  return known;
}

export function isCountry(text: string): boolean {
  return names().has(plainWords(text));
}
