/** What would count twice in a chain: costs beside their sum, and rows beside a total that only looks like one. */

import { said } from "../../../src/findings/kinds";
import { sketched } from "../grid";
import { readingOf } from "./expectations";

const read = (sketch: string) => {
  const reading = readingOf(sketched(sketch));
  return {
    roles: reading.columns.map(({ role }) => role),
    out: reading.leftOut.rows.map((row) => row + 1),
    added: said(reading).figures.get("value added/total"),
  };
};

test("costs beside their sum count once", () => {
  const { roles, added } = read(
    "Link|Sales|Materials|Energy|Services|Total inputs\nYarn|100|40|10|5|55\nFabric|180|100|12|8|120",
  );
  expect([roles[5], added]).toEqual(["total", "105"]);
});

test("the same costs beside another cost count all", () => {
  const { roles, added } = read(
    "Link|Sales|Materials|Energy|Services|Rents\nYarn|100|40|10|5|7\nFabric|180|100|12|8|9",
  );
  expect([roles[2], roles[3], added]).toEqual(["purchases", "purchases", "105"]);
});

test("a link that happens to be the sum of two others is one where the total counts all three", () => {
  const sketch = (total: string) => `Link|Sales|Inputs\nFarm A|10|2\nFarm B|20|4\nFarm C|30|6\n${total}`;
  expect(read(sketch("Total|60|12"))).toMatchObject({ out: [5], added: "48" });
  // The total of two says that the third sums them up.
  expect(read(sketch("Shop|90|30"))).not.toMatchObject({ added: "108" });
});
