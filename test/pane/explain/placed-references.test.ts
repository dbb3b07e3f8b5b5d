/** References with what stands around them: which of them hand an error on. */

import { isHandedOn, placedReferences } from "../../../src/pane/explain/placed-references";
import { formatAddress } from "../../../src/sheet/address";

const handedOn = (formula: string) =>
  placedReferences(formula, "S")
    .filter(isHandedOn)
    .map(({ area }) => formatAddress({ ...area, sheet: area.sheet === "S" ? "" : area.sheet }));

it.each<[string, string[]]>([
  ["=A1+B2*C3", ["A1", "B2", "C3"]],
  ["=SUM(A1:A9)/ROUND('My sheet'!B1, 2)", ["A1:A9", "'My sheet'!B1"]],
  ["=(A1 - $B$2)", ["A1", "B2"]],
  // What chooses, looks up or catches may show an error of its own, or none.
  ["=IFERROR(A1, NA())+B1", ["B1"]],
  ["=SUM(IF(A1>0, B1:B9))", []],
  ['=VLOOKUP("x", A1:B9, 2)-C1', ["C1"]],
  ["=SUM(A:A)+2:3", []],
  ['="A1"&B1', ["B1"]],
])("of %s %j", (formula, places) => {
  expect(handedOn(formula)).toEqual(places);
});

it("tells the signs beside each and whether it is a range", () => {
  const [first, second] = placedReferences("=A1/SUM(B1:B2)", "S");
  expect(first).toMatchObject({ before: "=", after: "/", isRange: false, within: [] });
  expect(second).toMatchObject({ before: "(", after: ")", isRange: true, within: ["SUM"] });
});
