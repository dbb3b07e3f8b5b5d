/** Which formulas take a cell, and which pass over text in it. */

import { type Dependent, dependentsOn, passesOverText } from "../../../src/pane/explain/dependents";
import { areaOfReference, referencesIn } from "../../../src/share/references";
import { requireArea } from "../../../src/sheet/address";

const dependent = (address: string, text: string, fills = address): Dependent => {
  const { sheet, row, column } = requireArea(address);
  return {
    formula: { address, row, column, text, fills },
    takes: referencesIn(text, sheet).map(areaOfReference),
  };
};

it("finds what takes the cell by itself, in a range, in a whole column, and nothing on another sheet", () => {
  const all = [
    dependent("S!B1", "=A1"),
    dependent("S!B2", "=SUM(A1:A9)"),
    dependent("S!B3", "=SUM(A:A)"),
    dependent("S!B4", "=A2"),
    dependent("S!B5", "=T!A1"),
    dependent("S!B6", '="A1"'),
    dependent("S!A1", "=SUM(A1:A3)", "S!A1:A3"),
  ];
  expect(dependentsOn(all, requireArea("S!A1")).map(({ formula }) => formula.address)).toEqual([
    "S!B1",
    "S!B2",
    "S!B3",
  ]);
});

it.each([
  ["=D9-SUM(C5:C7)", true],
  ["=AVERAGE( C5:C7 )", true],
  ["=SUM('My sheet'!C5:C7)", false],
  ["=SUM(C5,C6)", false],
  ["=SUM(C8:C9)", false],
  ["=VC.VALUEADDED(C5:C7,D5:D7)", false],
  ["=SUM(D5:D7)+VC.MARGIN(C5:C7,D5:D7)", false],
  ["=COUNTA(C5:C7)", false],
])("%s passes over text in C7: %s", (formula, isSo) => {
  expect(passesOverText(formula, "S", requireArea("S!C7"))).toBe(isSo);
});
