/** What shares are of, in words: the total that the table prints, or no more than those that it lists. */

import { isTotalAlone, mayBeIncomplete } from "../../../tables/reader/tree-names";
import type { Member } from "../../../tables/reader/table-reading";
import { isPlural, nounOfColumn, type SeriesReading, withinSentence } from "./nouns";
import { areSomeOf, type Shares } from "./shares";
import { series as texts } from "./texts";

export function countWords(count: number): string {
  const words: Readonly<Record<string, string>> = texts.counts;
  return words[String(count)] ?? String(count);
}

/** `these exports`, `World exports`, `the total`, `the two listed`. `count`: how their number is written. */
export function wholeWords(reading: SeriesReading, shares: Shares, count: string = countWords(shares.members.length)): string {
  const noun = nounOfColumn(reading, shares.column);
  const measure = withinSentence(noun);
  const { wholes } = texts;
  if (shares.printed) return wordsOfTotal(shares.printed, measure, areSomeOf(shares));
  if (noun === "") return wholes.listed({ count });
  return isPlural(noun) ? wholes.these({ measure }) : wholes.ofListed({ measure, count });
}

function wordsOfTotal({ name }: Member, measure: string, isMore: boolean): string {
  const { wholes } = texts;
  if (!isTotalAlone(name)) {
    if (measure === "") return name;
    return (mayBeIncomplete(name) ? wholes.named : wholes.of)({ total: name, measure });
  }
  if (measure === "") return wholes.total;
  return isMore && !/^total\b/i.test(measure) ? wholes.totalOf({ measure }) : wholes.known({ measure });
}
