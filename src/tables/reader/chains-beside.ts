/** Chains side by side under one list of links: of coffee and of tea, each with its own sales and purchases. */

import { plainWords } from "../header-vocabulary";
import type { Frame, FrameColumn } from "./frame";
import { answer } from "./questions";
import type { ColumnRole, Question } from "./table-reading";
import { reader as texts } from "./texts";
import { unitTextIn } from "./unit-words";

export interface ChainBeside {
  /** What only its own headings say: `Coffee`. */
  readonly words: string;
  readonly columns: readonly number[];
}

const SOLD: readonly ColumnRole[] = ["sales", "price"];
const BOUGHT: readonly ColumnRole[] = ["purchases", "otherInputs", "conversion"];
const OF_CHAINS: readonly ColumnRole[] = [...SOLD, ...BOUGHT, "valueAdded", "wages", "capital", "volume"];

/** None where there is one chain, or where the headings do not tell several apart. */
export function chainsBeside({ columns }: Frame, roles: ReadonlyMap<number, ColumnRole>): readonly ChainBeside[] {
  const found = new Map<string, { words: string; columns: number[]; roles: Set<ColumnRole> }>();
  for (const role of OF_CHAINS) {
    const its = columns.filter(({ index }) => roles.get(index) === role);
    for (const column of its) {
      const same = its.filter(({ period }) => period?.order === column.period?.order);
      if (same.length < 2) continue;
      const words = ownWords(column, same);
      const chain = found.get(plainWords(words)) ?? { words, columns: [], roles: new Set() };
      chain.columns.push(column.index);
      chain.roles.add(role);
      found.set(plainWords(words), chain);
    }
  }
  const chains = [...found.values()];
  const isWhole = ({ words, roles: its }: (typeof chains)[number]) =>
    words !== "" &&
    (its.has("valueAdded") || (SOLD.some((role) => its.has(role)) && BOUGHT.some((role) => its.has(role))));
  return chains.length > 1 && chains.every(isWhole) ? chains : [];
}

/** The words of a heading that those beside it do not share. */
function ownWords(column: FrameColumn, all: readonly FrameColumn[]): string {
  const wordsOf = ({ words }: FrameColumn) =>
    unitTextIn(words)
      .rest.split(/\s+/)
      .filter((word) => /\p{L}/u.test(word));
  const lists = all.map((each) => new Set(wordsOf(each).map(plainWords)));
  return wordsOf(column)
    .filter((word) => !lists.every((list) => list.has(plainWords(word))))
    .join(" ");
}

export function chainsQuestion(chains: readonly ChainBeside[]): Question | null {
  if (chains.length === 0) return null;
  return {
    id: "measures",
    about: "",
    words: texts.ask.measures({ count: chains.length, measures: chains.map(({ words }) => words).join(", ") }),
    at: [],
    answers: chains.map(({ words }, index) => answer(`${index}`, words, texts.answers.thatAlone)),
  };
}
