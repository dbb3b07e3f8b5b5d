/** Standards and audits: the entries of figure 3.2, the weight of an audit by size of firm, and what audits found. */

import { standards } from "../../src/samples/standards";
import { evaluated } from "./evaluated";

const read = evaluated(standards);
const column = (address: string): unknown[] => read(address).flat();

it("of eleven entries product has 2 1 1 1, process 1 2 2 1", () => {
  expect(read("Standards!B20:G23")).toEqual([
    ["", "Legal", "International", "Regional", "Firm", "Total"],
    ["Product", 2, 1, 1, 1, 5],
    ["Process", 1, 2, 2, 1, 6],
    ["Total", 3, 3, 3, 2, 11],
  ]);
});

it("names them, turned", () => {
  expect(read("Standards!B27:E32")).toEqual([
    ["", "Product", "Process", "Total"],
    ["Legal", "food hygiene; lead in toys", "health and safety at work", 3],
    ["International", "G3 for cellular phones", "ISO 9000, quality; SA 8000, labour", 3],
    ["Regional", "harmonised product types, EU cars", "QS 9000, cars; BS 5750, quality", 3],
    ["Firm", "behind the brand name", "VDA 6.1, VW", 2],
    ["Total", 5, 6, 11],
  ]);
});

describe("an audit of 5,000 weighs on sales of 500m, 6m and 0.75m", () => {
  it.each([
    ["one", "E17:F19", [1 / 100_000, 1 / 1200, 1 / 150]],
    ["forty", "E22:F24", [1 / 2500, 1 / 30, 4 / 15]],
    ["one shared by ten", "E27:F29", [1 / 1_000_000, 1 / 12_000, 1 / 1500]],
  ])("%s", (_, range, shares) => {
    const times = [1, 250 / 3, 2000 / 3];
    read(`'Audit costs'!${range}`).forEach(([share, most], index) => {
      expect(share).toBeCloseTo(shares[index]!, 15);
      expect(most).toBeCloseTo(times[index]!, 10);
    });
  });

  it("and is 1 % of sales of 500,000", () => {
    expect(column("'Audit costs'!C34")).toEqual([500_000]);
  });
});

describe("factories that do not meet the standard", () => {
  it("42 of 308 are 3/22", () => {
    expect(column("'Factory audits'!C19:D19")).toEqual([42, 42 / 308]);
    expect(column("'Factory audits'!D19")[0]).toBeCloseTo(3 / 22, 15);
  });

  it("health and safety 12/22, documentation and inspection 9/22, benefits 6/22", () => {
    const rows = read("'Factory audits'!B5:D18");
    expect(rows.map(([, count]) => count)).toEqual([1, 0, 2, 1, 1, 1, 0, 4, 6, 3, 12, 1, 1, 9]);
    expect(rows.filter(([name]) => !String(name).startsWith("Category"))).toEqual([
      ["Benefits", 6, 6 / 22],
      ["Health and safety", 12, 12 / 22],
      ["Documentation and inspection", 9, 9 / 22],
    ]);
  });

  it("standards are Nike's and the state's, monitoring Nike's and PricewaterhouseCoopers'", () => {
    expect(read("'Factory audits'!B30:H33")).toEqual([
      ["Nike", "", "", true, true, "", 2],
      ["State", "", "", true, "", "", 1],
      ["PricewaterhouseCoopers", "", "", "", true, "", 1],
      ["Actors", 0, 0, 2, 2, 0, 2],
    ]);
  });
});
