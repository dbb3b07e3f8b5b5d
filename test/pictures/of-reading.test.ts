/** What is offered of a table of each kind, and what its pictures say and show. */

import { runToEnd } from "../../src/core/sliced";
import { Decimal } from "../../src/core/numbers/decimal";
import { barsPicture } from "../../src/pictures/bars";
import type { SvgNode } from "../../src/pictures/svg";
import { light } from "../../src/pictures/palette";
import { picturesOf } from "../../src/pictures/of-reading";
import { refusalIn, refusedCellIn } from "../../src/pictures";
import { readTable } from "../../src/tables/reader/read";
import { sketched } from "../tables/grid";

const readingOf = (sketch: string) => runToEnd(readTable(sketched(sketch, { row: 2, column: 1 })));

/** By id the title, and the figures as a table. */
function drawn(sketch: string, about?: string) {
  return Object.fromEntries(
    picturesOf(readingOf(sketch)).flatMap(({ id, make }) => {
      const found = make();
      if (!found) return [];
      const { title, subtitle, table } = found.draw({ width: 640, theme: light, about });
      const rows = [table.head, ...table.rows.map((row) => row.map(({ shown }) => shown))];
      return [[id, { title, subtitle, rows: rows.map((row) => row.join(" | ").replaceAll("\u00a0", " ")) }]];
    }),
  );
}

const series =
  "Exports by region, US$ million\nRegion | 2020 | 2021\nAsia | 50 | 70\nAfrica | 20 | 30\nTotal | 70 | 100";

it("of a series: lines, and its last period side by side, without its total", () => {
  const pictures = drawn(series);
  expect(Object.keys(pictures)).toEqual(["lines", "bars"]);
  expect(pictures["bars"]!.rows).toEqual(["Region | US$ million", "Asia | 70", "Africa | 30"]);
  expect(pictures["bars"]!.subtitle).toContain("In 2021");
});

it("of rows of trade: the words of the table stand small within a sentence, and no year is said where there is none", () => {
  const subtitle = (...rows: string[]) => drawn(rows.join("\n"))["bars"]!.subtitle;
  expect(
    subtitle(
      "Reporter | Partner | HS | Year | Trade value (US$)",
      "Peru | Chile | 0901 | 2020 | 60",
      "Peru | Brazil | 0901 | 2020 | 40",
    ),
  ).toBe("Shares of trade value in 2020; per cent");
  expect(
    subtitle("Reporter | Partner | HS | Trade value (US$)", "Peru | Chile | 0901 | 60", "Peru | Brazil | 0901 | 40"),
  ).toBe("Shares of trade value; per cent");
});

it("all lines of a part's name are indented alike, and figures in per cent need no head", () => {
  const bar = { value: new Decimal("0.5"), share: null };
  const data = {
    ...{ title: "", subtitle: "", unit: "", isPercent: true, others: 0, of: "Name" },
    bars: [
      { ...bar, name: "Whole", level: 0 },
      { ...bar, name: "Latin America, the Caribbean and all islands of the Pacific", level: 2 },
    ],
  };
  const texts = (function within(node: SvgNode | string): { words: string; x: number }[] {
    if (typeof node === "string") return [];
    const own = node.tag === "text" ? [{ words: String(node.children[0]), x: Number(node.attributes["x"]) }] : [];
    return [...own, ...node.children.flatMap(within)];
  })(barsPicture(data, { width: 300, theme: light }).svg);
  const lines = texts.filter(({ words }) => /Latin|Caribbean|islands/.test(words));
  expect(lines.length).toBeGreaterThan(1);
  expect(lines.map(({ x }) => x)).toEqual(lines.map(() => 24));
  expect(texts.filter(({ words }) => words === "per cent")).toHaveLength(2);
});

it("of unit values that do not change: the years under the title, not the title again, and one dimension alone", () => {
  const rows = ["2019", "2020"].flatMap((year) =>
    ["Ghana", "Togo"].map((reporter) => `${reporter} | Export | Cocoa | ${year} | 240 | 100 | t`),
  );
  const {
    title,
    subtitle,
    rows: table,
  } = drawn(["Reporter | Flow | Product | Year | Value (US$) | Quantity | Unit", ...rows].join("\n"))["unit-values"]!;
  expect([title, subtitle]).toEqual(["Unit values of exports by reporter", "2019 to 2020; US$ per t"]);
  expect(table.map((row) => row.split(" | ")[0])).toEqual(["Reporter", "Ghana", "Togo"]);
});

it("of more names than can be looked at: the largest twenty, and how many others there are", () => {
  const rows = (count: number) =>
    Array.from({ length: count }, (_, index) => `Region ${index + 1} | ${index + 1001} | ${index + 1001}`);
  const barsOf = (count: number) =>
    drawn(["Region | Exports 2020 (US$ m) | Exports 2021 (US$ m)", ...rows(count)].join("\n"))["bars"]!.rows.slice(1);
  expect([barsOf(20)[0], barsOf(20).length]).toEqual(["Region 1 | 1,001", 20]);
  expect([barsOf(21)[0], barsOf(21).at(-1), barsOf(21).length]).toEqual(["Region 21 | 1,021", "Region 2 | 1,002", 20]);
});

it("the title speaks of the one that is asked for", () => {
  expect(drawn(series, "Africa")["bars"]!.title.replaceAll("\u00a0", " ")).toBe("Africa: 30 US$ million");
});

it("of export and import prices: the terms of trade first", () => {
  const pictures = drawn("Year | Export price | Import price\n2020 | 100 | 100\n2021 | 90 | 120");
  expect(Object.keys(pictures)[0]).toBe("terms-of-trade");
});

it("of indicators: each to its own scale, and nothing side by side", () => {
  const reading = readingOf(
    "Indicator | 2020 | 2021\nYield (kg/ha) | 500 | 550\nScrap rate (%) | 4 | 3\nJobs (number) | 20 | 25",
  );
  expect(reading.kind).toBe("indicators");
  const { question } = reading;
  const pictures = picturesOf({ ...reading, question: null });
  expect(question?.id).toBe("measures");
  expect(pictures.map(({ id }) => id)).toEqual(["lines"]);
  const picture = pictures[0]!.make()!.draw({ width: 640, theme: light });
  expect(picture.table.head).toEqual(["Name", "Unit", "2020", "2021"]);
  expect(
    picture.table.rows.map((row) =>
      row
        .map(({ shown }) => shown)
        .join(" | ")
        .replaceAll("\u00a0", " "),
    ),
  ).toEqual([
    "Yield (kg/ha) | kg/ha | 500 | 550",
    "Scrap rate (%) | per cent | 4.0 % | 3.0 %",
    "Jobs (number) | number | 20 | 25",
  ]);
});

it("while a question is open, none", () => {
  const reading = readingOf("Name | 2020 | 2021\nCocoa | 3.1 | 3.4\nCoffee | 4.4 | 4.1");
  expect(reading.question?.id).toBe("figures");
  expect(picturesOf(reading)).toEqual([]);
});

const payments = (farm: string) =>
  `Paid in a year\nBuyer | Seller | Payment (US$)\nShop | Mill | 25\nMill | Farm | ${farm}\nPeople | Shop | 60`;

it("of payments: who pays whom", () => {
  const pictures = drawn(payments("10"));
  expect(Object.keys(pictures)).toEqual(["flow", "rounds"]);
  expect(pictures["flow"]!.rows).toContain("Mill | Shop | 25");
});

it("a payment below 0 refuses it, and the sentence names the cell of the sheet", () => {
  const [flow] = picturesOf(readingOf(payments("-10")));
  let refused: unknown;
  try {
    flow!.make();
  } catch (error) {
    refused = error;
  }
  expect(refusalIn(refused)).toMatch(/^value, D6 is -10/);
  expect(refusedCellIn(refused)).toBe("D6");
});

it("of rows of trade: shares of the last year, and unit values over time", () => {
  const rows = [
    "Reporter | Flow | Partner | HS | Year | Value (US$ k) | Quantity | Unit",
    "Vietnam | Export | Japan | '640391 | 2019 | 800 | 50 | k pairs",
    "Vietnam | Export | Germany | '640391 | 2019 | 1200 | 60 | k pairs",
    "Vietnam | Export | Japan | '640391 | 2020 | 700 | 50 | k pairs",
    "Vietnam | Export | Germany | '640391 | 2020 | 1300 | 80 | k pairs",
  ];
  const pictures = drawn(rows.join("\n"));
  expect(pictures["bars"]!.rows).toEqual(["Partner | per cent", "Germany | 65.0 %", "Japan | 35.0 %"]);
  expect(pictures["bars"]!.subtitle).toBe("Shares of exports in 2020; per cent");
  expect(pictures["unit-values"]!.rows).toEqual([
    "Partner | 2019 | 2020",
    "Japan | 16 | 14",
    "Germany | 20.00 | 16.25",
  ]);
  expect(pictures["unit-values"]!.subtitle).toBe("Unit values of exports by partner; US$ k per k pairs");
  expect(JSON.stringify(pictures)).not.toMatch(/value added|thinning|thickening/i);
});

describe("of columns side by side", () => {
  const products = "Exports, US$ million\nCountry | Coffee | Cocoa\nGhana | 2 | 230\nUganda | 60 | 9";
  it("each bar says its column, and none stands for two", () => {
    const { title, rows } = drawn(products)["bars"]!;
    expect(title.replaceAll("\u00a0", " ")).toBe("Ghana: 96.2 % of these Cocoa exports");
    expect(rows).toEqual([
      "Country | US$ million",
      "Ghana, Coffee | 2",
      "Uganda, Coffee | 60",
      "Ghana, Cocoa | 230",
      "Uganda, Cocoa | 9",
    ]);
  });
  it("the column of their sum alone where there is one", () => {
    const sums = "Exports, US$ million\nCountry | Coffee | Cocoa | Total\nGhana | 2 | 230 | 232\nUganda | 60 | 9 | 69";
    expect(drawn(`${sums}\nTogo | 1 | 2 | 3`)["bars"]!.rows).toEqual([
      "Country | US$ million",
      "Ghana | 232",
      "Uganda | 69",
      "Togo | 3",
    ]);
  });
  it("lines say their column, that of the title first", () => {
    const years = "Exports (US$ m) | Coffee | | Cocoa |\nCountry | 2019 | 2020 | 2019 | 2020";
    const { title, rows } = drawn(`${years}\nGhana | 1 | 2 | 200 | 230\nUganda | 50 | 60 | 8 | 9`)["lines"]!;
    expect(title.replaceAll("\u00a0", " ")).toBe("Ghana: 96.2 % of these Cocoa exports in 2020");
    expect(rows[0]).toContain("Ghana, Cocoa");
    expect(rows[0]).toContain("Uganda, Coffee");
  });
});
