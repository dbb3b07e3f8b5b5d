/** A function of texts that remembers: it answers as the function does, and works for few of the times it is asked. */
import { remembered } from "../../src/core/data/remembered";

/** How often it worked while it was asked, and whether each answer was right. */
function asked(texts: readonly string[]): { works: number; isRight: boolean } {
  let works = 0;
  const lengthOf = remembered((text) => {
    works += 1;
    return text.length;
  });
  const isRight = texts.every((text) => lengthOf(text) === text.length);
  return { works, isRight };
}

test.each([
  ["the same text again", ["Farm", "Farm", "Mill", "Farm"], 2],
  ["an empty text", ["", ""], 1],
  ["the longest that is a name", ["x".repeat(200), "x".repeat(200)], 1],
  ["a sentence, each time", ["x".repeat(201), "x".repeat(201)], 2],
  ["as many names as it keeps", [...Array.from({ length: 5_000 }, (_, at) => `Link ${at}`), "Link 0"], 5_000],
  ["one more: it begins anew", [...Array.from({ length: 5_001 }, (_, at) => `Link ${at}`), "Link 0"], 5_002],
] as const)("%s", (_, texts, works) => {
  expect(asked(texts)).toEqual({ works, isRight: true });
});
