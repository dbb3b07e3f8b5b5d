/** What the sheets say where there is no share to speak of: a figure that is missing, value added that sums to 0 or less. */

import { mattersOf } from "../../src/scenario/said";
import { tornadoOf } from "../../src/scenario/tornado";
import { tornadoSheet } from "../../src/scenario/tornado-sheet";
import { evaluatedPage } from "../report/kinds/series-reports";
import { sketched } from "../tables/grid";
import { COCOA, model, scenarioOf } from "./sheets";

const CHAIN = "Link | Sales, US$ | Purchases, US$\nFarm | 10 | 0\nMill | 30 | 10\nShop | 50 | 30";
const THIN = "Link | Sales, US$ | Purchases, US$\nImporter | 100 | 90\nWholesaler | 110 | 100\nShop | 120 | 110";
const NO_TOTAL = "Scenario: value added sums to 0 or less, so there are no shares";
const MISSING = "Scenario: a figure or a name is missing";

const said = (page: ReturnType<typeof scenarioOf>) => [page.title(), page.at("B2")];
const rowOf = (page: { rows: () => string[][] }, name: string) =>
  page.rows().findIndex(([first]) => first === name) + 1;

describe("a scenario whose value added", () => {
  it("sums to 0 or less says so, and one just above 0 has its finding", () => {
    expect(said(scenarioOf(THIN, [{ factor: "price", link: 2, by: -0.35 }]))).toEqual([NO_TOTAL, ""]);
    expect(said(scenarioOf(THIN, [{ factor: "price", link: 2, by: -0.25 }]))).toEqual([NO_TOTAL, ""]);
    expect(scenarioOf(THIN, [{ factor: "price", link: 2, by: -0.24 }]).title()).toBe(
      "Value added: Shop −28.80 US$; no link gains",
    );
  });

  it.each([
    ["text", (page: ReturnType<typeof scenarioOf>) => page.write("Sheet1!B3", "abc")],
    ["no figure", (page: ReturnType<typeof scenarioOf>) => page.write("Sheet1!B3", "=NA()")],
  ])("rests on %s says that a figure is missing", (_, change) => {
    const page = scenarioOf(CHAIN, [{ factor: "price", link: 0, by: 0.1 }]);
    expect(page.title()).toBe("Value added: Farm +1 US$, Mill −1 US$");
    change(page);
    expect(said(page)).toEqual([MISSING, ""]);
    page.write("Sheet1!B3", "30");
    expect(page.title()).toBe("Value added: Farm +1 US$, Mill −1 US$");
  });

  it("has an empty sale counts it as 0, with no finding where nothing is left", () => {
    const page = scenarioOf(CHAIN);
    page.write("Sheet1!B4", "");
    expect(said(page)).toEqual([NO_TOTAL, ""]);
  });
});

describe("a blue figure", () => {
  const page = scenarioOf(CHAIN);
  const blue = `Scenario!C${rowOf(page, "All links") + 1}`;
  it.each([
    ["abc", "Scenario: a blue figure is no number"],
    ["=NA()", "Scenario: a blue figure is no number"],
    ["-1", "Scenario: a change must be above −100 %"],
    ["-0.9", "Value added: Mill +9 US$, Farm −9 US$"],
    ["", "Scenario: nothing is changed yet"],
  ])("of %s", (typed, title) => {
    page.write(blue, typed);
    expect(page.title()).toBe(title);
  });
});

describe("the note on who pays", () => {
  const note = (page: ReturnType<typeof scenarioOf>) =>
    page
      .rows()
      .map(([first]) => first!)
      .find((words) => words.endsWith("Nothing else changes."));
  it("follows the figures", () => {
    const page = scenarioOf("Link | Sales | Purchases\nFarm | 10 | 0\nMill | 30 | 10");
    expect(note(page)).toMatch(/^A link pays the new prices of those that stand beside it under Buys from/);
    page.write("Sheet1!C3", "9");
    expect(note(page)).toMatch(/^No link buys exactly what others here sell any more/);
  });
});

test("small amounts keep their digits", () => {
  const small = "Link | Sales, US$/g | Purchases, US$/g\nFarm | 0.001 | 0\nMill | 0.003 | 0.001";
  const page = scenarioOf(small, [{ factor: "price", link: 1, by: 0.1 }]);
  expect(page.title()).toBe("Value added: Mill +0.00030 US$/g; no link loses");
  const formats = ({ sheet }: ReturnType<typeof scenarioOf>) => new Set(sheet.cells.map(({ format }) => format));
  expect(formats(page)).toContain("#,##0.00000");
  expect(formats(page)).not.toContain("#,##0.00");
  expect(formats(scenarioOf(CHAIN))).toContain("#,##0.00");
});

function matters(table: string, link: number, by: number) {
  const its = model(table);
  const about = { links: [link], name: its.links[link]!.name, by };
  const page = evaluatedPage(sketched(table), tornadoSheet(its, { name: "What matters most", about }));
  return { page, said: mattersOf(its, tornadoOf(its, [link], by), about), tornado: tornadoOf(its, [link], by) };
}

describe("what matters most where a figure leaves nothing to share", () => {
  it.each([
    ["below 0", "Link | Sales | Purchases\nImporter | 100 | 95\nTrader | 105 | 100\nShop | 110 | 105"],
    ["exactly 0", "Link | Sales | Purchases\nImporter | 100 | 88\nTrader | 105 | 100\nShop | 110 | 105"],
  ])("is that figure, first and without a share (%s)", (_, table) => {
    const { page, said: words, tornado } = matters(table, 0, 0.2);
    expect(tornado.noShare).toContainEqual({ of: "price", link: 2 });
    expect(page.title()).toBe(words.title);
    expect(page.title()).toMatch(/leaves no value added to share$/);
    const first = rowOf(page, "Price of Shop") - 1;
    expect(page.rows()[first]!.slice(1, 5)).toEqual([
      expect.anything(),
      expect.stringMatching(/^0\.\d+$/),
      expect.anything(),
      "–",
    ]);
    expect(page.rows()[first]![1]).toBe("–");
    expect(page.rows().flat().join(" ")).not.toMatch(/#[A-Z]/);
    expect(page.at("B3")).toBe(words.noEffect);
  });

  it("is an ordinary finding where something is left", () => {
    const { page, tornado } = matters(THIN, 0, 0.2);
    expect(tornado.noShare).toEqual([]);
    expect(page.title()).not.toMatch(/share$/);
  });

  it.each([CHAIN, COCOA])("is not said of a change that is none (%#)", (table) => {
    const { page } = matters(table, 0, 0.1);
    const change = `'What matters most'!C${rowOf(page, "Moved by")}`;
    const none = /: the figures have to move by more than 0 and less than 100 %$/;
    for (const typed of ["abc", "1", "0", ""]) {
      page.write(change, typed);
      expect([page.title(), page.at("B2"), page.at("B3")]).toEqual([expect.stringMatching(none), "", ""]);
    }
    page.write(change, "0.99");
    expect(page.title()).not.toMatch(none);
  });

  it("is nothing where the table has lost a figure", () => {
    for (const [table, cell] of [
      [COCOA, "Sheet1!B6"],
      [CHAIN, "Sheet1!B4"],
    ] as const) {
      const { page } = matters(table, 0, 0.1);
      expect(page.title()).toMatch(/matters? most/);
      page.write(cell, "");
      expect([page.title(), page.at("B2"), page.at("B3")]).toEqual([
        expect.stringMatching(/^What matters most to Farm( gate)?: its share cannot be computed$/),
        "",
        "",
      ]);
    }
  });
});

describe("what is left after wages, where wages are all value added or more", () => {
  const WAGES = "Link | Sales | Purchases | Wages\nFarm | 40 | 0 | 30\nMill | 70 | 40 | 25\nShop | 100 | 70 | 12";
  const section = (page: ReturnType<typeof scenarioOf>) => page.under("What is left after wages");

  it("is told with the link and the cell, and shows no error", () => {
    // 36 + 30 + 14.4 of 100: something is left. At half as much again 45 + 37.5 + 18 of 100.
    expect(
      section(scenarioOf(WAGES, [{ factor: "wages", link: null, by: 0.2 }]))
        .flat()
        .join(" "),
    ).not.toMatch(/nothing to share/);
    const page = scenarioOf(WAGES, [{ factor: "wages", link: null, by: 0.5 }]);
    expect(section(page)[0]).toEqual([
      "As changed, wages leave nothing to share: those of Mill are 37.50 (I21), its value added 30.",
    ]);
    expect(page.at("I21")).toBe(37.5);
    expect(page.rows().flat().join(" ")).not.toMatch(/#[A-Z]/);
  });

  it("is told of the table as it is", () => {
    const page = scenarioOf(WAGES.replace("| 30\n", "| 63\n"));
    expect(section(page)[0]![0]).toMatch(/^As it is, .*: those of Farm are 63 \([A-Z]+\d+\), its value added 40\.$/);
    page.write("Sheet1!D2", "62");
    expect(section(page).flat().join(" ")).not.toMatch(/nothing to share/);
  });
});

test("a unit that is a number itself is told apart from the figure", () => {
  const page = scenarioOf("Link | Sales, 1000 EUR | Purchases, 1000 EUR\nFarm | 10 | 0\nMill | 30 | 10", [
    { factor: "price", link: 1, by: 0.1 },
  ]);
  expect(page.title()).toBe("Value added: Mill +3 × 1000 EUR; no link loses");
});
