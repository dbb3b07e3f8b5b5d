/** What the name of a row says of its place among totals and parts. */

import { unionIn } from "./unions";
import { isStatisticName, isTotalName, mayBeTotalName, plainWords } from "../header-vocabulary";

/** Words behind or before a name, or alone, that begin a list of parts. */
const OF_WHICH =
  "out of which|of which|thereof|davon|darunter|dont|de los cuales|de las cuales|de ellos|dos quais|das quais|di cui|tra cui";
const ALONE = new RegExp(`^(?:${OF_WHICH})$`);
const BEHIND = new RegExp(`[\\s,;:(]+(?:${OF_WHICH})[\\s:).…]*$`, "i");
const BEFORE = new RegExp(`^[\\s(–—-]*(?:${OF_WHICH}|incl\\.|including|incluyendo|dentre)[\\s:,]+(?=\\S)`, "i");

export interface RowName {
  /** Without the words that begin a list of parts; "" where there are no others. */
  readonly bare: string;
  /** `of which:` alone, behind a name whose parts follow, or before the name of a part. */
  readonly ofWhich: "alone" | "behind" | "before" | null;
  /** Whether all its words say total, or one of them does. */
  readonly total: "all words" | "a word" | null;
  /** The 10 of `Total of next 10`. */
  readonly number: number | null;
}

/** Codes of published tables. */
const TOTAL_CODES = new Set(["tot", "ii_fob", "wld", "_t"]);

export function rowName(name: string): RowName {
  const words = plainWords(name);
  const isAlone = ALONE.test(words.replaceAll(/[\s:;,.()…–—-]+$|^[\s(–—-]+/g, ""));
  const ofWhich = isAlone ? "alone" : BEHIND.test(name) ? "behind" : BEFORE.test(name) ? "before" : null;
  const bare = isAlone ? "" : name.replace(ofWhich === "behind" ? BEHIND : ofWhich === "before" ? BEFORE : /^\s+/, "");
  const total =
    bare === ""
      ? null
      : isTotalName(bare) || TOTAL_CODES.has(words.trim())
        ? "all words"
        : mayBeTotalName(bare)
          ? "a word"
          : null;
  const number = total === null ? null : /(?<![\d.,])(\d{1,4})(?![\d.,%])/.exec(bare)?.[1];
  return { bare: bare.trim(), ofWhich, total, number: number ? Number(number) : null };
}

/** `Total`, `All`, `Insgesamt`: no word of what is summed up. */
export const isTotalAlone = (name: string): boolean => isTotalName(name) && !mayBeIncomplete(name);

/** Whether what it sums up is not listed: `Total of rest`. */
export const isOfOthers = (name: string): boolean =>
  /(?:^|\s)(?:rest|remainder|remaining|other|others|autres|reste|otros|otras|resto|outros|outras|altri|altre|ubrige[nrs]?|sonstige[nrs]?)(?:\s|$)/.test(
    plainWords(name),
  );

/** The sum of all countries. */
export const isWorldName = (name: string): boolean => /^(?:world|welt|monde|mundo|mondo|wld)\b/.test(plainWords(name));

/** Whether only a part of a table is summed up: the world and a union may have members that are not listed. */
export const mayBeIncomplete = (name: string): boolean => isWorldName(name) || unionIn(name) !== null;

const SHARE_OF_TOTAL =
  /^(?:(?:the )?(?:share|percentage|percent|per cent|proportion|anteil|part|participacion|cuota|participacao|quota)|in %|as %|%)\s+(?:of|in|am|an|du|de|del|da|do|sul|dans|no|na)\s+(?:the |la |le |el |o |il )?(?:\p{L}+\s)?(?:total|totale|gesamt|insgesamt|summe|sum|world|ensemble|somme|suma|soma|somma)\b/u;
const CHANGE =
  /^(?:(?:annual |percentage |per cent |percent |%\s?)?(?:change|growth|growth rate)(?:,? (?:in )?(?:%|per cent|percent))?|rank|ranking|rang|veranderung|wachstum|variation|croissance|variacion|crecimiento|variacao|crescimento|variazione|crescita)[\s%(),.]*$/u;

/** Whether a row, or the section that it is in, stands beside an account and in none of its sums: `Memo: GDP`, `Nachrichtlich`. */
export const isMemo = (name: string): boolean => MEMO.test(plainWords(name).trim());
const MEMO =
  /^(?:memo(?:randum|randa)?(?: items?)?|for (?:reference|information|comparison)|nachrichtlich|zum vergleich|pour (?:memoire|information)|partidas? informativas?|pro memoria|para memoria|itens? para memoria|per memoria)(?:[\s:,;.–-]|$)/;

/** Whether a row is a number about the others: a mean, a rank, a change, a share of their total. */
export function isStatistic(name: string): boolean {
  const plain = plainWords(name).trim();
  return isStatisticName(name) || SHARE_OF_TOTAL.test(plain) || CHANGE.test(plain);
}
