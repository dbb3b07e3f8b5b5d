/** What a column of flows says of the figures beside it. */

import { plainWords } from "../header-vocabulary";
import type { Measure } from "./table-reading";

type Flow = "exports" | "imports";

/** What a cell of a column of flows says; null where it says neither. */
export function flowIn(words: string): Flow | null {
  const plain = plainWords(words).trim();
  if (/^(?:re-?)?(?:x$|export|ausfuhr|esporta)/.test(plain)) return "exports";
  return /^(?:re-?)?(?:m$|import|einfuhr|importa)/.test(plain) ? "imports" : null;
}

/** A price beside the word Export is that of exports. */
export function ofFlow(flow: Flow | null, measure: Measure | null): Measure | null {
  if (flow === null) return measure;
  if (measure === "price") return flow === "exports" ? "exportPrice" : "importPrice";
  if (measure === "volume") return flow === "exports" ? "exportVolume" : "importVolume";
  return measure === "value" || measure === null ? flow : measure;
}
