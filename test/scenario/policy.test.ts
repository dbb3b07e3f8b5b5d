/** A policy on a chain: who bears a tax, and the matrix of each link, against figures worked out by hand. */

import { borneBy, policySaid } from "../../src/scenario/policy";
import { allowsPolicy, policySheet } from "../../src/scenario/policy-sheet";
import { evaluatedPage } from "../report/kinds/series-reports";
import { sketched } from "../tables/grid";
import { COCOA, model, rowsUnder } from "./sheets";

const CHAIN =
  "Link | Sales, US$ | Purchases, US$ | Wages, US$\nFarm | 40 | 4 | 20\nMill | 70 | 40 | 10\nShop | 100 | 70 | 12";
/** Rows of the blue figures: heads are in 7. */
const ROW = { Farm: 8, Mill: 9, Shop: 10, rate: 11 } as const;
const COLUMN = { tax: "C", passed: "D", revenue: "E", inputs: "F", factors: "G" } as const;

function opened() {
  const page = evaluatedPage(sketched(CHAIN), policySheet(model(CHAIN), "Policy"));
  const under = (heading: string) => rowsUnder(page.rows(), heading);
  return {
    ...page,
    under,
    enter: (link: keyof typeof ROW, column: keyof typeof COLUMN, figure: number) =>
      page.write(`Policy!${COLUMN[column]}${ROW[link]}`, String(figure)),
    changes: () =>
      under("Who bears the tax")
        .slice(1, 7)
        .map((row) => [row[0], ...row.slice(-1).map(Number)]),
    ratio: (link: string, name: string) =>
      under(`Policy analysis matrix: ${link}`).find(([first]) => first === name)![1]!,
  };
}

describe("a tax on the mill", () => {
  it("is borne by it, and by the shop as far as it is passed on", () => {
    const page = opened();
    expect(page.title()).toBe("Policy: no tax, subsidy or social price is entered yet");
    page.enter("Mill", "tax", 0.1);
    expect([page.title(), page.at("B2")]).toEqual([
      "The largest burden is on Mill: 7 US$",
      "The government gets 7 US$.",
    ]);
    page.enter("Mill", "passed", 0.25);
    expect(page.changes()).toEqual([
      ["Farm", 0],
      ["Mill", -5.25],
      ["Shop", -1.75],
      ["Government", 7],
      ["Buyers outside the table", 0],
      ["Total", 0],
    ]);
    page.enter("Mill", "passed", 0.5);
    expect(page.title()).toBe("The largest burden is on Mill, and on others alike: 3.50 US$ each");
  });

  it("is a subsidy below 0", () => {
    const page = opened();
    page.enter("Mill", "tax", -0.1);
    expect([page.title(), page.at("B2")]).toEqual([
      "The largest gain is that of Mill: 7 US$",
      "The government pays 7 US$.",
    ]);
  });

  it("is that of its link where rows of the table are swapped", () => {
    const page = opened();
    page.enter("Farm", "tax", 0.1);
    const fill = (row: number, cells: readonly (string | number)[]) =>
      cells.forEach((cell, index) => page.write(`Sheet1!${"ABCD"[index]!}${row}`, String(cell)));
    fill(2, ["Mill", 70, 40, 10]);
    fill(3, ["Farm", 40, 4, 20]);
    expect(page.title()).toBe("The largest burden is on Farm: 4 US$");
  });
});

test.each([
  { link: 1, rate: 0.1, passed: 0.25 },
  { link: 2, rate: 0.1, passed: 0.4 },
  { link: 0, rate: -0.2, passed: 0 },
])("what the pane shows is what the sheet works out: %j", (tax) => {
  const its = model(CHAIN);
  const page = evaluatedPage(sketched(CHAIN), policySheet(its, "Policy", tax));
  const { before, after, government, outside } = borneBy(its, tax);
  const changes = [...after.map((each, index) => each.minus(before[index]!)), government, outside];
  const shown = rowsUnder(page.rows(), "Who bears the tax")
    .slice(1, 6)
    .map((row) => Number(row[3]));
  expect(shown).toEqual(changes.map((each) => expect.closeTo(each.toNumber(), 12)));
  const said = policySaid(its, { before, after, government, outside });
  const plain = (words: string) =>
    words
      .replaceAll("\u00a0", " ")
      .replaceAll(".00 ", " ")
      .replaceAll(/(\.\d)0 /g, "$1 ");
  expect([plain(said.title), plain(said.line)]).toEqual([page.title(), page.at("B2")]);
});

test("what the last link passes on is paid by buyers whom the table does not have", () => {
  const page = opened();
  page.enter("Shop", "tax", 0.1);
  page.enter("Shop", "passed", 1);
  expect(page.changes()).toEqual([
    ["Farm", 0],
    ["Mill", 0],
    ["Shop", 0],
    ["Government", 10],
    ["Buyers outside the table", -10],
    ["Total", 0],
  ]);
  expect([page.title(), page.at("B2")]).toEqual([
    "Policy: no link gains or loses by it",
    "The government gets 10 US$.",
  ]);
});

describe("social prices", () => {
  it("above those that are paid cost the farm what it does not get", () => {
    const page = opened();
    // 48 - 4 - 20 = 24 instead of 16; 40 / 48, 36 / 44, 20 / 44, 20 / 36, 16 / 24, -8 / 48.
    page.enter("Farm", "revenue", 1.2);
    expect([page.title(), page.at("B2")]).toEqual([
      "Profit of Farm: 8 US$ less than at social prices",
      "The government gets and pays nothing.",
    ]);
    const ratios = ["NPC", "NPCI", "EPC", "DRC", "PCR", "PC", "SRP"].map((name) => Number(page.ratio("Farm", name)));
    expect(ratios).toEqual(
      [40 / 48, 1, 36 / 44, 20 / 44, 20 / 36, 16 / 24, -8 / 48].map((ratio) => expect.closeTo(ratio, 12)),
    );
  });

  it("follow an overvalued currency, of all that is sold and bought", () => {
    const page = opened();
    page.write(`Policy!C${ROW.rate}`, "0.25");
    // Of the farm 50 - 5 - 20 = 25 instead of 16; of the mill 27.5 instead of 20; of the shop 25.5 instead of 18.
    expect(page.title()).toBe("Profit of Farm: 9 US$ less than at social prices");
    expect(Number(page.ratio("Mill", "NPC"))).toBeCloseTo(0.8, 12);
  });

  it("that leave no denominator have a dash", () => {
    const page = opened();
    page.enter("Farm", "inputs", 0);
    expect(page.ratio("Farm", "NPCI")).toBe("–");
    expect(page.ratio("Farm", "NPC")).toBe("1");
  });
});

test("a blue figure that is none, and a figure of the table that is missing, are told", () => {
  const page = opened();
  page.write(`Policy!C${ROW.Farm}`, "abc");
  expect(page.title()).toBe("Policy: a blue figure is no number");
  page.write(`Policy!C${ROW.Farm}`, "0.1");
  page.write("Sheet1!B2", "=NA()");
  expect(page.title()).toBe("Policy: a figure or a name is missing");
});

test.each([
  [CHAIN, true],
  [COCOA, false],
  ["Link | Sales | Purchases\nFarm | 10 | 0\nMill | 30 | 10", false],
])("it needs sales, purchases and wages (%#)", (table, isAllowed) =>
  expect(allowsPolicy(model(table))).toBe(isAllowed),
);
