/** Whom titles of pictures speak of: names that come again, ties, shares that are none. */

import { Decimal } from "../../src/core/numbers/decimal";
import { findingOf, spokenOf } from "../../src/pictures/spoken-of";

const partsOf = (figures: readonly (readonly [string, number])[]) => {
  const sum = figures.reduce((all, [, figure]) => all + figure, 0);
  return figures.map(([name, figure]) => ({
    name,
    value: new Decimal(figure),
    share: new Decimal(figure).div(new Decimal(sum)),
  }));
};
const said = (figures: readonly (readonly [string, number])[], about?: string) => {
  const parts = partsOf(figures);
  const spoken = spokenOf(parts, about);
  return spoken && findingOf(spoken, parts, "value added", (figure) => figure.toFixed()).replaceAll("\u00a0", " ");
};

test.each<[string, readonly (readonly [string, number])[], string | null]>([
  [
    "the largest",
    [
      ["A", 1],
      ["B", 3],
    ],
    "B: 75.0 % of the value added",
  ],
  [
    "two that tie",
    [
      ["A", 2],
      ["B", 2],
      ["C", 1],
    ],
    "A and B: 40.0 % each of the value added",
  ],
  [
    "three that tie",
    [
      ["A", 2],
      ["B", 2],
      ["C", 2],
    ],
    null,
  ],
  [
    "a name that comes again, summed",
    [
      ["A", 2],
      ["B", 3],
      ["a ", 2],
    ],
    "A: 57.1 % of the value added",
  ],
  [
    "one name alone in all rows",
    [
      ["A", 2],
      ["A", 3],
    ],
    null,
  ],
  ["one row", [["A", 2]], "A: 100.0 % of the value added"],
  [
    "a part below 0",
    [
      ["A", 5],
      ["B", -1],
    ],
    "A adds the most value added: 5",
  ],
  [
    "a part of 0",
    [
      ["A", 5],
      ["B", 0],
    ],
    "A: 100.0 % of the value added",
  ],
  [
    "two that tie over a part below 0",
    [
      ["A", 5],
      ["B", -1],
      ["C", 5],
    ],
    "A and C add the most value added: 5 each",
  ],
])("%s", (_, figures, title) => expect(said(figures)).toBe(title));

test("the one that is asked for", () => {
  expect(
    said(
      [
        ["A", 1],
        ["B", 3],
      ],
      "A",
    ),
  ).toBe("A: 25.0 % of the value added");
  expect(
    said(
      [
        ["A", 5],
        ["B", -1],
      ],
      "B",
    ),
  ).toBe("B: -1 of value added");
});
