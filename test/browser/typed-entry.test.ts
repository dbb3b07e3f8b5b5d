import { dayWithDots, typedEntry } from "../../src/browser/typed-entry";

it.each([
  ["12 345", "12345"],
  ["1 234", "1234"],
  ["2\u00a0000", "2000"],
  ["1\u202f234\u202f567", "1234567"],
  ["12 345,67", "12345.67"],
  ["12 345.67", "12345.67"],
  ["-1 234", "-1234"],
  ["\u22121 234", "-1234"],
  ["1 250 %", "1250%"],
  [" 1 234 ", "1234"],
  // The grid has put a sign there before the person did.
  ["5%%", "5%"],
  ["-7.5% %", "-7.5%"],
  ["1 250%%", "1250%"],
  ["5%", "5%"],
  ["a%%", "a%%"],
  // No thousands: text, and no month of a year.
  ["12 34", "'12 34"],
  ["1 2", "'1 2"],
  ["2019 2020", "'2019 2020"],
  ["030 1234567", "'030 1234567"],
  // What has no digits apart is left to the grid.
  ["1234", "1234"],
  ["1,234.5", "1,234.5"],
  ["5 kg", "5 kg"],
  ["3 1/2", "3 1/2"],
  ["12 May 2020", "12 May 2020"],
  ["'1 234", "'1 234"],
  ["Link 1 234", "Link 1 234"],
  ["", ""],
])("%j goes into the cell as %j", (typed, content) => {
  expect(typedEntry(typed)).toBe(content);
});

test.each([
  ["14.03.2026", "dd.mm.yyyy", "14/03/2026"],
  ["1.2.2026", "dd.mm.yyyy", "1/2/2026"],
  ["29.02.2024", "dd.mm.yyyy", "29/02/2024"],
  ["29.02.2026", "dd.mm.yyyy", undefined],
  ["14.13.2026", "dd.mm.yyyy", undefined],
  ["1.234.567", "dd.mm.yyyy", undefined],
  ["14.03.2026", "m/d/yyyy", undefined],
])("%s with days as %s is the day %s", (content, dateFormat, day) => {
  expect(dayWithDots(content, { dateFormat })).toBe(day);
});
