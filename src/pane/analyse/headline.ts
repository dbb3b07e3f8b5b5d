/** What the headline card of a table says: its finding, its ledger or else its picture. */

import { answerTo, type Answer } from "../../answers/answer";
import type { Drawable } from "../../pictures";
import { light } from "../../pictures/palette";
import { capital } from "../../pictures/waterfall";
import { CHAIN } from "../../tables/function-tables/reading";
import { readTable } from "../../tables/read-table";
import { recordsOf } from "../../tables/records";
import { chosenTable, functionOf } from "../reading/as-function";
import { chainOf, type TableRead, withChoices } from "../reading/read";
import { type Offer, type Shown, shownOf } from "../pictures/offers";
import { readingName } from "../texts/function-reading";
import { kindNames, reading as readTexts } from "../texts/reading";

export interface Headline {
  readonly words: string;
  readonly answer: Answer;
  readonly picture: Drawable | null;
  /** What pictures and charts are made from; undefined where none fits. */
  readonly shown: Shown | undefined;
  readonly offer: Offer | undefined;
}

/** Longer tables are summed by a report; a list and a picture of so many would be no answer at a glance. */
const MAX_RECORDS = 2000;
/** What a picture says does not depend on it. */
const ANY_WIDTH = 320;
const NOTHING: Answer = { headline: null, line: "", sentences: [], ledger: null, cards: [], moved: null };

export function headlineOf(its: TableRead): Headline {
  const isLong = its.grid.height > MAX_RECORDS;
  const shown = isLong ? undefined : shownOf({ grid: its.grid }, its);
  const offer = shown?.offers.find((each) => "drawable" in each);
  const picture = offer && "drawable" in offer ? offer.drawable : null;
  const table = chosenTable(functionOf(its));
  if (functionOf(its).chosen !== CHAIN) {
    const drawn = picture?.draw({ width: ANY_WIDTH, theme: light, isBare: true });
    const words = drawn?.title ?? (table ? capital(readingName(table)) : kindNames[its.reading.kind]);
    return { words, answer: { ...NOTHING, line: drawn?.subtitle ?? "" }, picture, shown, offer };
  }
  const chain = chainOf(its);
  const isTall = isLong || (chain !== null && recordsOf(chain).records.length > MAX_RECORDS);
  const answer = answerTo(withChoices(its), chain && !isTall ? readTable(chain) : null);
  if (answer.headline !== null) return { words: answer.headline, answer, picture, shown, offer };
  const sentences = answer.sentences.length > 0 ? answer.sentences : [readTexts.noFinding];
  const words = its.reading.title === "" ? kindNames[its.reading.kind] : its.reading.title;
  return { words, answer: { ...answer, sentences: sentences.slice(0, 2) }, picture, shown, offer };
}
