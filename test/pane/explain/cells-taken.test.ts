/** The cells behind a figure of a formula that is none of ours: each with its name, and the sign that it goes in with. */

import { accountOf } from "../../../src/pane/explain/account";
import { figureOf, wordsOf } from "../../../src/pane/explain/account-list";
import { namesOfFigure } from "../../../src/pane/explain/places";
import { plainSigns } from "../../../src/pane/explain/plain-signs";
import { withoutSpills } from "../../../src/pane/explain/spills";
import { formatAddress, requireArea } from "../../../src/sheet/address";
import { sheetWith } from "./sheet-with";

const TABLE = {
  ...{ A1: "Link", B1: "Sells for", C1: "Buys for", D1: "Ratio" },
  ...{ A2: "Farm", B2: "10", C2: "4", D2: "=B2/C2" },
  ...{ A3: "Mill", B3: "25", C3: "10", D3: "=B3-C3*2" },
  ...{ A4: "Shop", B4: "40", C4: "25" },
  ...{ A6: "Sum", B6: "=SUM(B2:B4)", C6: "=MAX(C2:C4)" },
  ...{ J1: "Name", K1: "Bought", J2: "=FILTER(A2:A4,B2:B4>0)", K2: "=FILTER(B2:B4,B2:B4+C2:C4>0)" },
  ...{ F1: "Kept", F2: "=FILTER(B2:B4,C2:C4>4)", G2: "=B2:B4-C2:C4", H2: "=SUM(G2#)" },
};

async function linesAt(cell: string, cells: Readonly<Record<string, string>> = TABLE): Promise<string[]> {
  const workbook = sheetWith(cells);
  const { row, column } = requireArea(`Sheet1!${cell}`);
  const [formula] = await workbook.formulas(`Sheet1!${cell}`, () => true);
  const { lines } = await accountOf(workbook, new Map(), formula!, { sheet: "Sheet1", row, column });
  return lines.map((line) =>
    [wordsOf(line), ...(line.at ? [formatAddress({ ...line.at, sheet: "" })] : []), figureOf(line)].join(" | "),
  );
}

it.each([
  ["D2", ["Farm, Sells for | B2 | 10", "over Farm, Buys for | C2 | ÷ 4"]],
  // What is multiplied first has no sign of its own.
  ["D3", ["Mill, Sells for | B3 | 25", "Mill, Buys for | C3 | 10"]],
  ["B6", ["Farm, Sells for | B2 | 10", "plus Mill, Sells for | B3 | + 25", "plus Shop, Sells for | B4 | + 40"]],
  // Of what only looks for a figure, the cell that shows it.
  ["C6", ["Shop, Buys for | C4 | 25"]],
  ["K3", ["Mill, Sells for | B3 | 25"]],
  ["F3", ["Shop, Sells for | B4 | 40"]],
  // Of ranges that are computed with cell by cell, the cells of this one.
  ["G3", ["Mill, Sells for | B3 | 25", "Mill, Buys for | C3 | 10"]],
])("%s", async (cell, lines) => expect(await linesAt(cell)).toEqual(lines));

it("lists so many figures of a long range, and counts the others", async () => {
  const long = Object.fromEntries(Array.from({ length: 24 }, (_, index) => [`B${index + 2}`, String(index + 1)]));
  const lines = await linesAt("B30", { ...long, B1: "Value", B30: "=SUM(B2:B25)" });
  expect(lines).toHaveLength(8);
  expect([lines[6], lines[7]]).toEqual(["plus Value | B8 | + 7", "17 other figures | "]);
});

it("the answer of a formula is the range that it fills", async () => {
  const workbook = sheetWith(TABLE);
  const [formula] = await workbook.formulas("Sheet1!H2", () => true);
  expect((await withoutSpills(workbook, formula!, "Sheet1")).text).toBe("=SUM(G2:G4)");
});

it("a total apart from its heading has that of the cells it takes, and a name goes before a period", async () => {
  const workbook = sheetWith({ ...TABLE, A8: "Coffee", B8: "2023-12", C8: "7" });
  const named = (cell: string, text: string) => namesOfFigure(workbook, requireArea(`Sheet1!${cell}`), { text });
  expect(await named("B6", "=SUM(B2:B4)")).toEqual({ row: "Sum", column: "Sells for" });
  expect(await named("B6", "=SUM(C2:C4)")).toEqual({ row: "Sum", column: "" });
  expect((await named("C8", "=7")).row).toBe("Coffee");
});

it.each([
  ["=A1+B1-C1", 3, ["", "+", "−"]],
  ["=A1*B1/C1", 3, ["", "×", "÷"]],
  ["=A1+B1*C1", 3, null],
  ["=A1/(B1+C1)", 3, null],
  ["=A1+2", 1, null],
  ["=A1", 1, null],
  ["=A1+A1", 1, null],
] as const)("%s", (formula, cells, signs) => expect(plainSigns(formula, cells)).toEqual(signs));
