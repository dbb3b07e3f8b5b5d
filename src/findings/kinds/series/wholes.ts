/** What shares are of, in words: the total that the table prints, or no more than those that it lists. */

import { isTotalAlone, isWorldName } from "../../../tables/reader/tree-names";
import type { Member } from "../../../tables/reader/table-reading";
import { isTwinAlone } from "../../../tables/reader/twins";
import { areInColumns } from "./members";
import {
  isPlural,
  measureNoun,
  nounOfColumn,
  saysMeasure,
  saysOwnMeasure,
  type SeriesReading,
  withinSentence,
} from "./nouns";
import { areSomeOf, type Shares } from "./shares";
import { series as texts } from "./texts";

const { wholes } = texts;

export function countWords(count: number): string {
  const words: Readonly<Record<string, string>> = texts.counts;
  return words[String(count)] ?? String(count);
}

/** `these exports`, `World exports`, `the total`, `the two listed`, `the two listed (Gross)`. */
export function wholeWords(reading: SeriesReading, shares: Shares): string {
  const { column } = shares;
  const isNamed = measureNoun(reading) !== "" || saysMeasure(column, reading.table);
  if (areInColumns(reading.table) && !isNamed && column !== reading.table.sumColumn)
    return wholes.inColumn({ whole: ofMeasure(shares, ""), column });
  const noun = nounOfColumn(reading, column).replace(/,? total$/i, "");
  return ofMeasure(shares, isTotalAlone(noun) ? "" : noun);
}

function ofMeasure(shares: Shares, noun: string): string {
  const measure = withinSentence(noun);
  if (shares.printed) return wordsOfTotal(shares.printed, measure, areSomeOf(shares));
  const count = countWords(shares.members.length);
  if (noun === "") return wholes.listed({ count });
  if (isTwinAlone(noun)) return wholes.inColumn({ whole: wholes.listed({ count }), column: noun });
  return isPlural(noun) ? wholes.these({ measure }) : wholes.ofListed({ measure, count });
}

function wordsOfTotal({ name, measure: of }: Member, measure: string, isMore: boolean): string {
  if (!isTotalAlone(name)) {
    if (measure === "" || of === "price" || saysOwnMeasure(name)) return name;
    return (isWorldName(name) ? wholes.named : wholes.of)({ total: name, measure });
  }
  if (measure === "") return wholes.total;
  return isMore && !/^total\b/i.test(measure) ? wholes.totalOf({ measure }) : wholes.known({ measure });
}
