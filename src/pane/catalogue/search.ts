/** Finds functions by a word or a question. */

import type { FunctionHelp } from "../help/function-help";

/** Words of a question that say nothing of what is asked. */
const idle = new Set(
  "a an and are as at be by do does for from has have how i in is it its much my of on or our than that the their to up was what when where which who whose why with".split(
    " ",
  ),
);

const plain = (words: string) => words.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();

/** Words without their endings: `prices` finds `price`, `thinning` finds `thins`. */
const stem = (word: string) => (word.length > 4 ? word.replace(/(ning|ing|ies|es|ed|s)$/, "") : word);

/** A word in two parts, one of which says nothing by itself, is one: a by-product is no product. */
const TWO_PARTS = /(?<![-\p{L}])(\p{L}+)-(\p{L}+)(?![-\p{L}])/gu;
const joined = (words: string) =>
  words.replace(TWO_PARTS, (whole, one: string, other: string) =>
    idle.has(one) || idle.has(other) ? one + other : whole,
  );

export function stemsOf(words: string): string[] {
  return joined(plain(words))
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word.length > 1 && !idle.has(word))
    .map(stem);
}

/** The functions that fit best first; those that fit at all where the question has no words to look for. */
export function found(query: string, functions: readonly FunctionHelp[]): FunctionHelp[] {
  const asked = stemsOf(query);
  if (asked.length === 0) return [...functions];
  const scored = functions
    .map((help) => ({ help, score: scoreOf(help, asked) }))
    .sort((one, other) => other.score - one.score);
  const best = scored[0]?.score ?? 0;
  // What fits much worse than the best is in the way.
  return scored.filter(({ score }) => score > 0 && score >= best / 2).map(({ help }) => help);
}

/** What an everyday word of the function counts, and each word of an expression of the field that is asked for whole. */
const EVERYDAY = 6;
const OF_AN_EXPRESSION = 4;

/** Where a word is found counts: in the name most, in the arguments least. */
function scoreOf(help: FunctionHelp, asked: readonly string[]): number {
  const fields: [number, string][] = [
    [12, help.id],
    [5, help.asks],
    [4, help.description],
    [2, `${help.returns} ${help.formula} ${help.source}`],
    [1, `${help.domain} ${help.parameters.map(({ name, description }) => `${name} ${description}`).join(" ")}`],
  ];
  const expressions = help.words.map(stemsOf);
  const everyday = expressions.flat();
  const whole = Math.max(
    0,
    ...expressions.filter((stems) => stems.every((stem) => asked.includes(stem))).map(({ length }) => length),
  );
  const held = fields.map(([weight, words]) => ({ weight, stems: stemsOf(words) }));
  const best = (word: string) =>
    Math.max(
      everyday.includes(word) ? EVERYDAY : 0,
      ...held.map(({ weight, stems }, index) =>
        stems.some((each) => each.startsWith(word)) || (index === 0 && plain(help.id).includes(word)) ? weight : 0,
      ),
    );
  return asked.reduce((sum, word) => sum + best(word), whole * OF_AN_EXPRESSION);
}
