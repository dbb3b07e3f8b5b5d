/** Pictures of series: the title says what the figures show, all members are in the table. */

import { picturesOfSeries } from "../../src/pictures/of-series";
import { light } from "../../src/pictures/palette";
import { toText } from "../../src/pictures/svg";
import { seriesReading } from "../findings/kinds/series-readings";
import * as sketches from "../findings/kinds/series-sketches";
import { saidSeries } from "../../src/findings/kinds/series";
import { gridOf, readingOf } from "../tables/reader/expectations";

const drawn = (reading: Parameters<typeof picturesOfSeries>[0], about?: string) =>
  picturesOfSeries(reading).map(({ id, drawable }) => {
    const { title, subtitle, table, svg } = drawable.draw({ width: 640, theme: light, about });
    return {
      id,
      title: title.replaceAll("\u00a0", " "),
      subtitle: subtitle.replaceAll("\u00a0", " "),
      table,
      text: toText(svg),
    };
  });

test.each<[string, Parameters<typeof picturesOfSeries>[0], string[]]>([
  [
    "two baskets",
    sketches.twoByTwo,
    [
      "terms-of-trade: Net barter terms of trade fell by 3.7 % from Jan-23 to Jul-24",
      "prices: Export price index rose by 8.8 % from Jan-23 to Jul-24",
      "volumes: Export volume index rose by 25.2 % from Jan-23 to Jul-24",
    ],
  ],
  [
    "one price and a volume",
    sketches.terminated,
    [
      "prices: Unit price fell by 14.2 % from January 1990 to December 1990",
      "volumes: Volume fell by 66.7 % from January 1990 to December 1990",
    ],
  ],
  ["producer prices", sketches.producerPrices, ["lines: Maize: Producer Price rose by 16.7 % from 2020 to 2021"]],
  ["values", sketches.regions, ["lines: Asia: 85.9 % of these exports in 1997"]],
  [
    "percentages",
    sketches.openness,
    ["lines: East Asia and Pacific: World exports as share of GDP rose by 16.3 percentage points from 1988 to 1998"],
  ],
  [
    "prices without volumes",
    sketches.coffeeAndTea,
    ["lines: Export price, coffee fell by 9.5 % from 2022-Q1 to 2022-Q3"],
  ],
  ["one period", sketches.jobs, []],
])("%s", (_, reading, titles) => {
  expect(drawn(reading).map(({ id, title }) => `${id}: ${title}`)).toEqual(titles);
});

test("the formula of a basket is in the subtitle", () => {
  expect(drawn(sketches.twoByTwo)[0]!.subtitle).toBe(
    "Index, Jan-23 = 100; chained Fisher of 2 export and 2 import products",
  );
});

test("the title speaks of the member that is asked for", () => {
  expect(drawn(sketches.pinkSheet, "Coffee, Arabica")[0]!.title).toBe(
    "Coffee, Arabica: price rose by 12.5 % from 2020M01 to 2020M04",
  );
});

test("five lines are drawn, all members are in the table", () => {
  const names = Array.from({ length: 9 }, (_, index) => `Product ${index + 1}`);
  const [picture] = drawn(
    seriesReading({
      periods: [2019, 2020],
      members: names.map((name, index) => ({ name, measure: "price", figures: [10, 10 + index] })),
    }),
  );
  expect(picture!.text).toContain("Shown: the 5 of 9 series that changed most.");
  expect(picture!.table.head).toHaveLength(10);
  expect(picture!.title).toMatch(/^Product 9: price rose by 80 % /);
});

test("a table with an open question has no picture", () => {
  const question = { id: "basket" as const, about: "", words: "", answers: [], at: [] };
  expect(picturesOfSeries({ ...sketches.coffeeAndTea, question })).toEqual([]);
});

describe("a change of an index is from its first to its last figure", () => {
  const titles = (base: string, years: readonly number[], exports: readonly number[], imports: readonly number[]) => {
    const table = [
      ["Year", `Export price index (${base}=100)`, `Import price index (${base}=100)`],
      ...years.map((year, row) => [year, exports[row]!, imports[row]!]),
    ];
    const reading = readingOf(gridOf({ table })) as Parameters<typeof picturesOfSeries>[0];
    return {
      said: saidSeries(reading).title?.replaceAll("\u00a0", " "),
      drawn: drawn(reading).map(({ title }) => title),
    };
  };

  it.each([
    [
      "the base beyond the years",
      "2010",
      [2001, 2002, 2005],
      [62, 65, 92],
      [70, 72, 84],
      ["23.7 % from 2001 to 2005", "48.4 % from 2001 to 2005"],
    ],
    [
      "the base amid the years",
      "2002",
      [2001, 2002, 2005],
      [80, 100, 120],
      [100, 100, 100],
      ["50.0 % from 2001 to 2005", "50.0 % from 2001 to 2005"],
    ],
    [
      "the base first",
      "2001",
      [2001, 2002, 2005],
      [100, 110, 120],
      [100, 100, 80],
      ["50.0 % from 2001 to 2005", "20.0 % from 2001 to 2005"],
    ],
  ])("%s", (_, base, years, exports, imports, [terms, prices]) => {
    const found = titles(base, years, exports, imports);
    expect(found.drawn).toEqual([`Net barter terms of trade rose by ${terms}`, `Export price index rose by ${prices}`]);
    expect(found.said).toBe(`Terms of trade rose by ${terms!.replace(".0", "")}`);
  });
});

describe("the line under the title", () => {
  const subtitleOf = (members: Parameters<typeof seriesReading>[0]["members"]) =>
    drawn(seriesReading({ periods: [2019, 2020], members }))[0]!.subtitle;

  it("names the measure of all, and none where they are of several", () => {
    const [one, other] = [
      { name: "Coffee", measure: "price" as const, unit: "US$/t", figures: [10, 12] },
      { name: "Cocoa", measure: "price" as const, unit: "US$/t", figures: [20, 22] },
    ];
    expect(subtitleOf([one, other])).toBe("Price, US$/t, 2019 to 2020");
    expect(subtitleOf([one, { ...other, measure: "value" }])).toBe("Figures over time, US$/t, 2019 to 2020");
  });

  it("counts billions where the axis does", () => {
    const exports = (figures: number[]) => [{ name: "Kenya", measure: "exports" as const, unit: "US$", figures }];
    expect(subtitleOf(exports([25e9, 26e9]))).toBe("Exports, billion US$, 2019 to 2020");
    expect(subtitleOf(exports([2500000, 2600000]))).toBe("Exports, US$, 2019 to 2020");
  });
});
