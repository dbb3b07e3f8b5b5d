/** Words in the cells of such tables: which way is good, and who is no actor of a name. */

import type { Way } from "../../core/data/way";
import { plainWords } from "../header-vocabulary";

const WAY_WORDS: Readonly<Record<Way, string>> = {
  high: "high|higher|hoch|hoher|haut|eleve|plus|alto|alta|mayor|maior|maggiore",
  low: "low|lower|niedrig|niedriger|tief|gering|bas|faible|moins|bajo|baja|menor|baixo|baixa|basso|bassa|minore",
};
const WAYS = new Map(
  (["high", "low"] as const).flatMap((way) => WAY_WORDS[way].split("|").map((word) => [word, way] as const)),
);

/** Null where the text is neither. */
export const wayOf = (text: string): Way | null => WAYS.get(plainWords(text).trim()) ?? null;

/** Those who are not named, but for "other" and "others", which the function knows; and the many who are no single buyer. */
const UNNAMED = new Set(
  (
    "all others|other buyers|other customers|other sellers|other suppliers|rest|the rest|" +
    "ubrige|andere|sonstige|rest|ubrige kunden|andere kunden|sonstige kunden|autres|autres clients|otros|otros clientes|" +
    "outros|outros clientes|altri|altri clienti|consumers|final consumers|consumer|households|final demand|final users|" +
    "verbraucher|konsumenten|haushalte|consommateurs|menages|consumidores|hogares|consumatori|famiglie"
  ).split("|"),
);

export const isUnnamed = (text: string): boolean => UNNAMED.has(plainWords(text).trim());
/** As VC.DEPENDENCE spells them. */
export const OTHERS = "others";
