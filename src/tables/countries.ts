/** Names of countries, as the platform itself knows them in the languages that headings are read in. */

import type { Sliced } from "../core/sliced";
import { plainWords } from "./header-vocabulary";

const LANGUAGES = ["en", "de", "fr", "es", "pt", "it"] as const;

/** How tables abbreviate what the standard spells out. */
const SHORT = [
  "usa",
  "us",
  "u.s.",
  "uk",
  "korea",
  "rok",
  "taiwan",
  "hong kong",
  "row",
  "rest of the world",
  "rest of world",
  "eu",
  "other countries",
  "others",
  "ivory coast",
  "prc",
  "p.r. china",
  "viet nam",
  "uae",
  "drc",
  "sonstige lander",
  "autres pays",
  "otros paises",
  "outros paises",
  "altri paesi",
];

const known = new Set(SHORT);
const waiting: string[] = [...LANGUAGES];

/** Learns the names, a language a step: the platform takes a while over the first. To be run before `isCountry`. */
export function* learnCountries(): Sliced<void> {
  const letters = Array.from({ length: 26 }, (_, index) => String.fromCharCode(65 + index));
  while (waiting.length > 0) {
    const display = new Intl.DisplayNames([waiting[0]!], { type: "region", fallback: "none" });
    yield;
    for (const first of letters) {
      for (const second of letters) {
        const name = first + second === UNKNOWN ? undefined : display.of(first + second);
        if (name !== undefined) known.add(plainWords(name));
      }
    }
    waiting.shift();
    yield;
  }
}

/** The standard's code for a region that nobody knows. */
const UNKNOWN = "ZZ";

export function isCountry(text: string): boolean {
  return known.has(plainWords(text));
}
