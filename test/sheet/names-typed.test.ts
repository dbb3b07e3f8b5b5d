/** What a person types as the name of a sheet, made one that Excel and the grid take. */

import { sheetNameFrom } from "../../src/sheet/names";

test.each([
  ["Dearer beans", "Dearer beans"],
  [" Dearer: beans / 10 %? ", "Dearer beans 10 %"],
  ["Bob's [plan]", "Bob’s plan"],
  ["a".repeat(31), "a".repeat(31)],
  ["a".repeat(32), "a".repeat(31)],
  [`${"a".repeat(30)} b`, "a".repeat(30)],
  [":*?", ""],
])("%s becomes %s", (typed, name) => expect(sheetNameFrom(typed)).toBe(name));
