/** Which figure gives a share, at the edges: a price of 0, a product that is free, a share that is there already, no shares at all. */

import { Decimal } from "../../src/core/numbers/decimal";
import { sentencesOf } from "../../src/pane/scenario/target-part";
import { targetOf } from "../../src/scenario/target";
import { COCOA, model, scenarioOf } from "./sheets";

const HALF = new Decimal(0.5);
const CHAIN = "Link | Sales, US$ | Purchases, US$\nFarm | 10 | 0\nMill | 30 | 10\nShop | 50 | 30";

/** The rows of the links, with their names. */
const rowOf = (page: ReturnType<typeof scenarioOf>, name: string): string[] =>
  page.under("Which figure gives a share?").find(([first]) => first === name)!;
const said = (table: string, link: number, share = HALF): string[] =>
  sentencesOf(model(table), link, share).map((words) => words.replaceAll("\u00a0", " "));

describe("a price of 0", () => {
  it("of a link that sells for nothing is answered with what it would have to sell for", () => {
    const table = "Link | Sales | Purchases\nFarm | 0 | 0\nMill | 30 | 0\nShop | 50 | 30";
    // 50 of 50 + 50.
    expect(targetOf(model(table), 0, HALF).price?.toNumber()).toBe(50);
    expect(said(table, 0)[1]).toBe("Its sales, at the same volume: 50 instead of 0.");
    expect(rowOf(scenarioOf(table), "Farm").slice(1, 5)).toEqual(["0", "0", "50", "–"]);
  });

  it("of a step is answered per unit of its own product", () => {
    const table = COCOA.replace("Farm gate | 2 |", "Farm gate | 0 |");
    expect(targetOf(model(table), 0, HALF).price?.toNumber()).toBe(8);
    expect(rowOf(scenarioOf(table), "Farm gate")[3]).toBe("8");
  });
});

describe("units of a previous product", () => {
  const table = (farm: number) =>
    `Step | Price, US$/kg | Kg of previous product per kg\nFarm | ${farm} | 0\nMill | 10 | 2\nShop | 12 | 1`;
  it("that is free have no answer, and nothing is said of them", () => {
    expect(said(table(0), 1).join(" ")).not.toMatch(/units/);
    const row = rowOf(scenarioOf(table(0)), "Mill");
    expect(row[7]).toBe("–");
    expect(row.join(" ")).not.toMatch(/units|#/);
  });
  it("that costs something have one", () => {
    // Mill keeps 10 - 2u of 12, which is half at u = 2.
    expect(targetOf(model(table(2)), 1, new Decimal("0.25")).units?.toNumber()).toBe(3.5);
    expect(said(table(2), 1, new Decimal("0.25")).at(-1)).toMatch(/3\.50 instead of 2/);
  });
});

describe("a share that a link has already", () => {
  it("is said, in the pane and on the sheet", () => {
    const table = CHAIN.replace("Farm | 10 | 0", "Farm | 25 | 0")
      .replace("30 | 10", "30 | 25")
      .replace("50 | 30", "50 | 30");
    expect(said(table, 0)).toEqual(["Share of Farm in value added now: 50.0 %.", "It has that share already."]);
    expect(rowOf(scenarioOf(table), "Farm").at(-1)).toBe("It has that share already.");
    expect(said(table, 1)).not.toContain("It has that share already.");
  });
});

test("a table of sales has sales as its answer, steps have a price", () => {
  expect(said(CHAIN, 0)[1]).toBe("Its sales, at the same volume: 25 instead of 10.");
  expect(said(CHAIN, 0)[2]).toMatch(/^The sales of Shop, at the same volume: 20 instead of 50\./);
  expect(said(COCOA, 0)[1]).toMatch(/^Its price: 8 instead of 2\./);
});

test("without a sum of value added nothing is answered on the sheet", () => {
  for (const [table, cell] of [
    [CHAIN, "Sheet1!B4"],
    [COCOA, "Sheet1!B6"],
  ] as const) {
    const page = scenarioOf(table);
    page.write(cell, "");
    const row = rowOf(page, table === CHAIN ? "Farm" : "Farm gate");
    expect(row.slice(3).filter((each) => each !== "–" && each !== "")).toEqual([]);
  }
});
