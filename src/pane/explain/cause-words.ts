/** What an error comes from in words: the cause with its place, then what to do. */

import { errors as texts } from "../texts/explain";
import type { Cause } from "./cause";
import { placeWords } from "./places";

export interface CauseWords {
  readonly headline: string;
  /** "" where there is nothing more to say. */
  readonly remedy: string;
  /** Whether it is text where a figure belongs. */
  readonly isText: boolean;
}

/** `on`: the sheet of the cell that was asked about. */
export function causeWords({ sentence, at, cell, isOurs, advice }: Cause, on: string): CauseWords {
  const { said, remedy } = parted(sentence, isOurs);
  if (!at) return { headline: said, remedy, isText: false };
  const place = placeWords(at, on);
  if (typeof cell?.value === "object")
    return { headline: texts.shows({ cell: place, code: cell.value.error }), remedy: sentence, isText: false };
  const holdsText = typeof cell?.value === "string" && cell.value !== "";
  if (holdsText && (!isOurs || said.endsWith(" is not a number"))) {
    const headline = texts.isText({ text: short(cell.shown), cell: place });
    return { headline, remedy: advice ?? (isOurs ? remedy : texts.enterFigure), isText: true };
  }
  const isEmpty = cell?.value === "";
  if (!isOurs)
    return {
      headline: isEmpty ? texts.isEmpty({ cell: place }) : texts.isZero({ cell: place }),
      remedy: texts.dividedBy,
      isText: false,
    };
  return { headline: isEmpty ? texts.isEmpty({ cell: place }) : inPlace(said, place), remedy, isText: false };
}

/** A sentence of ours ends in what to do, behind a semicolon; one on an error in general begins with what it means. */
function parted(sentence: string, isOurs: boolean): { said: string; remedy: string } {
  const found = (isOurs ? /^(.*?); (?=[a-z])(.*)$/s : /^(.*?)\. (?=[A-Z])(.*)$/s).exec(sentence);
  const [, said = sentence, remedy = ""] = found ?? [];
  return { said: said.replace(/\.$/, ""), remedy: remedy === "" ? "" : ended(capital(remedy)) };
}

/** A sentence of ours speaks of the row of an argument; here its place is an address. */
function inPlace(said: string, place: string): string {
  const named = /^(\w+)(?:, row \d+)?(?:, column \d+)?(?=:? )/.exec(said);
  if (!named) return said;
  return texts.inCell({ argument: named[1]!, cell: place }) + said.slice(named[0].length);
}

const MAX_QUOTE = 40;
export const short = (words: string): string =>
  words.length > MAX_QUOTE ? `${words.slice(0, MAX_QUOTE - 1)}…` : words;
const capital = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);
const ended = (words: string): string => (/[.?!]$/.test(words) ? words : `${words}.`);
