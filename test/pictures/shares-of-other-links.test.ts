/** Shares over time: what is compared are shares of the same links. */

import { drawable } from "../../src/pictures";
import { light } from "../../src/pictures/palette";
import type { CellContent } from "../../src/sheet/cells";
import { read } from "./read";

function shares(rows: CellContent[][]) {
  const { title } = drawable("shares", read([["Link", "Period", "Value added"], ...rows]))!.draw({
    width: 640,
    theme: light,
  });
  return { title: title.replaceAll("\u00a0", " ") };
}

const SAME = [
  ["Farm", 2010, 20],
  ["Brand", 2010, 55],
  ["Farm", 2020, 20],
  ["Brand", 2020, 72],
];

test("a link in one period alone: nothing is compared", () => {
  const { title } = shares([...SAME.slice(0, 2), ["Sewing", 2010, 25], ...SAME.slice(2)]);
  expect(title).toBe("Brand: 78.3 % in 2020");
});

test("the same links in both: their change is told", () => {
  const { title } = shares([...SAME.slice(0, 2), ["Sewing", 2010, 25], ...SAME.slice(2), ["Sewing", 2020, 0]]);
  expect(title).toMatch(/^Sewing: .*25\.0 % in 2010, 0\.0 % in 2020/);
});
