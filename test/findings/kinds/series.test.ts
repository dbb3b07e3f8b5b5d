/** What is said of series: figures by name, one claim over them, and nothing that the table does not show. */

import { saidSeries } from "../../../src/findings/kinds/series";
import type { ReadingOf } from "../../../src/tables/reader/table-reading";
import { seriesReading } from "./series-readings";
import * as sketches from "./series-sketches";

interface Case {
  readonly name: string;
  readonly reading: ReadingOf<"series">;
  readonly computed?: Readonly<Record<string, number>>;
  readonly flags?: Readonly<Record<string, string>>;
  readonly title: string | null;
  readonly subtitle?: string;
  readonly never?: readonly string[];
  readonly shown?: readonly string[];
}

const cases: readonly Case[] = [
  {
    name: "two export and two import products",
    reading: sketches.twoByTwo,
    computed: {
      "export price index/Jan-23": 100,
      "export price index/Jul-23": 102.64907657397399,
      "export price index/Jan-24": 103.48232322740257,
      "export price index/Jul-24": 108.76044106064224,
      "import price index/Jul-23": 104.31159722095612,
      "import price index/Jul-24": 112.91050381352235,
      "terms of trade/Jul-23": 98.4061976891596,
      "terms of trade/Jan-24": 95.28049891302935,
      "terms of trade/Jul-24": 96.3244670666476,
    },
    flags: { "Jul-23": "Growth", "Jan-24": "Growth", "Jul-24": "Growth" },
    title: "Terms of trade fell by 3.7 % from Jan-23 to Jul-24",
    subtitle: "Net barter terms of trade, Jan-23 = 100; chained Fisher of 2 export and 2 import products",
    never: ["20.9 %", "value added"],
  },
  {
    name: "immiserizing growth",
    reading: sketches.immiserized,
    computed: {
      "terms of trade/2022": 70.47619047619048,
      "income terms of trade/2022": 98.66666666666667,
      "value ratio/2022": 0.036,
      "purchasing power/2022": -0.013333333333333334,
    },
    flags: { "2020": "Diluted growth", "2021": "Diluted growth", "2022": "Immiserizing growth (purchasing power)" },
    title: "Terms of trade fell by 29.5 % from 2019 to 2022",
    never: ["value added", "Value-led", "gave way"],
  },
  {
    name: "a price and a volume until the arrangement is terminated",
    reading: sketches.terminated,
    computed: {
      "change in price/December 1990": -0.14220183486238533,
      "change in volume/December 1990": -0.6666666666666666,
      "value/January 1990": 19620,
      "value/December 1990": 5610,
    },
    flags: { "October 1990": "Contraction", "December 1990": "Contraction" },
    title: "Unit price fell by 14.2 % from January 1990 to December 1990",
    never: ["value added", "terms of trade", "71 %"],
    shown: ["Arrangement terminated and assembly transferred to Honduras"],
  },
  {
    name: "producer prices",
    reading: sketches.producerPrices,
    computed: { "change/Cocoa/2021": -0.029411764705882353, "change/Maize/2021": 0.16666666666666666 },
    title: "Maize: Producer Price rose by 16.7 % from 2020 to 2021",
    never: ["82.5 %", "share", "largest"],
  },
  {
    name: "monthly prices with a gap",
    reading: sketches.pinkSheet,
    computed: { "change/Cocoa/2020M04": -0.15384615384615385, "change/Coffee, Arabica/2020M04": 0.125 },
    title: "Cocoa: price fell by 15.4 % from 2020M01 to 2020M04",
    never: ["share of", "sums to"],
  },
  {
    name: "prices of unlike periods: each between its own first and last figure",
    reading: sketches.exporters,
    computed: { "change/Exporter 1/2000": -0.35135135135135137, "change/Exporter 2/1999": -0.2463768115942029 },
    title: "Exporter 1: price fell by 35.1 % from 1996 to 2000",
    never: ["48.3 %", "52 %", "share"],
  },
  {
    name: "indices",
    reading: sketches.exportIndices,
    computed: { "change/Services/1997": 0.8, "change/Primary/1997": 0.34, "change/Manufacturing/1997": 0.83 },
    title: "Manufacturing: index rose by 83 % from 1992 to 1997",
    never: ["share of", "36.8 %", "sums to"],
  },
  {
    name: "values of regions, as text",
    reading: sketches.regions,
    computed: {
      "share/Asia/1997": 0.8593981974416268,
      "share of the five listed/Asia/1997": 0.8593981974416268,
      "total/1997": 1066928,
      "change/Africa/1997": 3.1581164807930606,
    },
    title: "Asia: 85.9 % of these exports in 1997",
    never: ["value added"],
  },
  {
    name: "percentages: the change is in percentage points",
    reading: sketches.openness,
    computed: { "change in points/World/1997": 0.042, "change in points/East Asia and Pacific/1998": 0.163 },
    title: "East Asia and Pacific: World exports as share of GDP rose by 16.3 percentage points from 1988 to 1998",
    never: ["sum to", "largest share", "World is the total"],
  },
  {
    name: "ratios that may be percentages: the change is in the table's own figures",
    reading: sketches.proportions,
    computed: {
      "difference/Sub-Saharan Africa/1998": 8.5,
      "difference/South Asia/1998": 17,
      "difference/East Asia and Pacific/1998": 56.3,
    },
    title: "East Asia and Pacific: Trade as a proportion of GDP rose by 56.3, from 18.5 in 1960 to 74.8 in 1998",
    never: ["100 %", "37.3 %", "sum to", "largest share"],
  },
  {
    name: "parts of a total that is in the table",
    reading: sketches.catches,
    computed: { "share/Longline/2021": 0.6078431372549019, "share/Purse seine/2021": 0.39215686274509803 },
    title: "Longline: 60.8 % of Catch in 2021",
    never: ["Catch:", "value added", "50 %"],
  },
  {
    name: "one period without a name",
    reading: sketches.jobs,
    computed: { "share/Footwear manufacture": 0.45632333767926986, total: 153400 },
    title: "Footwear manufacture: 45.6 % of Direct Jobs",
    never: ["Total:"],
  },
  {
    name: "several export prices without volumes, each by itself",
    reading: sketches.coffeeAndTea,
    computed: {
      "change/Export price, coffee/2022-Q3": -0.09523809523809523,
      "change/Export price, tea/2022-Q3": -0.031578947368421054,
    },
    title: "Export price, coffee fell by 9.5 % from 2022-Q1 to 2022-Q3",
    never: ["Terms of trade"],
  },
];

describe.each(cases)("$name", ({ reading, computed = {}, flags = {}, title, subtitle, never = [], shown = [] }) => {
  const said = saidSeries(reading);
  it("has these figures", () => {
    const found = Object.fromEntries(Object.keys(computed).map((key) => [key, Number(said.figures.get(key))]));
    expect(found).toEqual(computed);
  });
  it("has this title and these flags", () => {
    expect(said.title?.replaceAll("\u00a0", " ")).toBe(title);
    if (subtitle !== undefined) expect(said.subtitle).toBe(subtitle);
    expect(Object.fromEntries(said.flags)).toEqual(flags);
    expect(said.shown).toEqual(shown);
  });
  it("says nothing that it must not", () => {
    const words = [said.title, said.subtitle, ...said.sentences].join("\n").replaceAll("\u00a0", " ").toLowerCase();
    for (const each of never) expect(words).not.toContain(each.toLowerCase());
  });
});

const titleOf = (sketch: Parameters<typeof seriesReading>[0]) =>
  saidSeries(seriesReading(sketch)).title?.replaceAll("\u00a0", " ") ?? null;

describe("a claim is made only where the figures show it", () => {
  const price = (figures: readonly (number | null)[]) =>
    titleOf({ periods: [2019, 2020], members: [{ name: "Tea", measure: "price", figures }] });
  it("of one figure there is no change", () => {
    expect(price([5, null])).toBeNull();
    expect(price([5, 5])).toBe("Tea: price: unchanged from 2019 to 2020");
    expect(price([5, 6])).toBe("Tea: price rose by 20 % from 2019 to 2020");
  });
  it("a figure of 0 or below is no base of a change in per cent", () => {
    expect(price([0, 6])).toBeNull();
  });
  const exports = (second: readonly (number | null)[], third: readonly number[] = []) =>
    titleOf({
      periods: [2019, 2020],
      members: [
        { name: "Tea", measure: "exports", figures: [30, 40] },
        { name: "Coffee", measure: "exports", figures: second },
        ...(third.length > 0 ? [{ name: "Cocoa", measure: "exports" as const, figures: third }] : []),
      ],
    });
  it("a share needs all figures of its period, none below 0", () => {
    expect(exports([70, 60])).toBe("Coffee: 60 % of these exports in 2020");
    expect(exports([70, null])).toBe("Coffee: 70 % of these exports in 2019");
    expect(exports([70, -1])).toBe("Coffee: 70 % of these exports in 2019");
    expect(exports([-70, -1])).toMatch(/^Tea: exports rose by/);
  });
  it("names those that are tied", () => {
    expect(exports([70, 40], [1, 20])).toBe("Tea and Coffee: 40 % each of these exports in 2020");
  });
  it("two units have no share", () => {
    expect(
      titleOf({
        periods: [2020],
        members: [
          { name: "Tea", measure: "exports", unit: "t", figures: [30] },
          { name: "Coffee", measure: "exports", unit: "US$", figures: [70] },
        ],
      }),
    ).toBeNull();
  });
});

describe("growth a year", () => {
  const yearly = (periods: (number | string)[], orders?: number[]) =>
    saidSeries(
      seriesReading({
        periods,
        ...(orders && { orders }),
        members: [{ name: "Tea", measure: "price", figures: [100, 121] }],
      }),
    ).figures.get(`growth a year/Tea/${periods[1]}`);
  it("takes the true distance", () => {
    expect(Number(yearly([2010, 2012]))).toBeCloseTo(0.1, 12);
    expect(Number(yearly(["Jan-20", "Jul-21"], [2020, 2021.5]))).toBeCloseTo(1.21 ** (1 / 1.5) - 1, 12);
  });
  it("is not told within a year, nor of averages over years", () => {
    expect(yearly(["Jan-20", "Dec-20"], [2020, 2020 + 11 / 12])).toBeUndefined();
    expect(yearly(["1989-1993", "1994-1998"], [1989, 1994])).toBeUndefined();
    expect(yearly(["2018/19", "2020/21"], [2018, 2020])).toBeDefined();
  });
});

describe("terms of trade", () => {
  const trade = (
    members: Parameters<typeof seriesReading>[0]["members"],
    periods: (number | string)[] = [2019, 2020],
  ) => saidSeries(seriesReading({ form: "trade", measure: "price", periods, members }));
  it("indices on one base are taken as they are", () => {
    const said = trade([
      { name: "Export prices", unit: "2010 = 100", measure: "exportPrice", figures: [120, 126] },
      { name: "Import prices", unit: "2010 = 100", measure: "importPrice", figures: [150, 150] },
    ]);
    expect(said.figures.get("terms of trade/2019")).toBe("80");
    expect(said.figures.get("terms of trade/2020")).toBe("84");
    expect(said.title).toMatch(/^Terms of trade rose by 5\s% from 2019 to 2020$/);
    expect(said.subtitle).toBe("indices as given, 2010 = 100");
  });
  it("indices on two bases are rebased", () => {
    const said = trade([
      { name: "Export prices", unit: "2010 = 100", measure: "exportPrice", figures: [120, 126] },
      { name: "Import prices", unit: "2015 = 100", measure: "importPrice", figures: [150, 150] },
    ]);
    expect(said.figures.get("terms of trade/2020")).toBe("105");
  });
  it("begin where both sides have a figure", () => {
    const said = trade(
      [
        { name: "Export price", measure: "exportPrice", figures: [10, 20, 30] },
        { name: "Import price", measure: "importPrice", figures: [null, 10, 10] },
      ],
      [2018, 2019, 2020],
    );
    expect(said.title).toMatch(/^Terms of trade rose by 50\s% from 2019 to 2020$/);
    expect(said.figures.has("terms of trade/2018")).toBe(false);
  });
  it("a product sold later joins the chain; volumes are matched by name and not by order", () => {
    const said = trade(
      [
        { name: "Beans price", measure: "exportPrice", figures: [100, 110, 121] },
        { name: "Butter price", measure: "exportPrice", figures: [null, 50, 55] },
        { name: "Butter volume", measure: "exportVolume", figures: [null, 2, 2] },
        { name: "Beans volume", measure: "exportVolume", figures: [5, 5, 5] },
        { name: "Import price", measure: "importPrice", figures: [10, 10, 10] },
      ],
      [2018, 2019, 2020],
    );
    expect(said.figures.get("export price index/2020")).toBe("121");
    expect(said.subtitle).toContain("export prices: chained Fisher of 2 products; import prices: one series");
  });
  it("volumes of other products make no basket", () => {
    const said = trade([
      { name: "Beans", measure: "exportPrice", figures: [100, 110] },
      { name: "Butter", measure: "exportPrice", figures: [50, 50] },
      { name: "Beans", measure: "exportVolume", figures: [5, 5] },
      { name: "Tea", measure: "exportVolume", figures: [5, 5] },
      { name: "Import price", measure: "importPrice", figures: [10, 10] },
    ]);
    expect(said.title).toMatch(/^Beans: export price rose by 10\s%/);
    expect([...said.figures.keys()].some((key) => key.startsWith("terms of trade"))).toBe(false);
  });
  it("two currencies make no basket, and that is told", () => {
    const said = trade([
      { name: "Beans", unit: "US$/t", measure: "exportPrice", figures: [100, 110] },
      { name: "Butter", unit: "€/t", measure: "exportPrice", figures: [50, 50] },
      { name: "Beans", measure: "exportVolume", figures: [5, 5] },
      { name: "Butter", measure: "exportVolume", figures: [5, 5] },
      { name: "Import price", measure: "importPrice", figures: [10, 10] },
    ]);
    expect(said.sentences[0]).toContain("US$/t and €/t");
    expect(said.title).not.toContain("Terms of trade");
  });
  it("a price of 0 is named with its cell", () => {
    const said = trade([
      { name: "Beans", measure: "exportPrice", figures: [100, 0] },
      { name: "Butter", measure: "exportPrice", figures: [50, 50] },
      { name: "Beans", measure: "exportVolume", figures: [5, 5] },
      { name: "Butter", measure: "exportVolume", figures: [5, 5] },
      { name: "Import price", measure: "importPrice", figures: [10, 10] },
    ]);
    expect(said.sentences[0]).toContain("B3 is 0");
  });
  it("with productivity there are factoral terms, with values in one unit a trading gain", () => {
    const said = trade([
      { name: "Export price", measure: "exportPrice", figures: [100, 90] },
      { name: "Import price", measure: "importPrice", figures: [100, 110] },
      { name: "Labour productivity", measure: "ratio", figures: [1, 1.5] },
      { name: "Exports", unit: "US$ m", measure: "exports", figures: [100, 120] },
      { name: "Imports", unit: "US$ m", measure: "imports", figures: [100, 120] },
    ]);
    expect(Number(said.figures.get("single factoral terms of trade/2020"))).toBe(122.72727272727273);
    // (X - M) / P - (X / Px - M / Pm) with X = M = 120.
    expect(Number(said.figures.get("trading gain/2020"))).toBeCloseTo(-(120 / 0.9 - 120 / 1.1), 10);
    expect(said.sentences.join("\n")).toContain("US$");
  });
  it("values of two units have no trading gain", () => {
    const said = trade([
      { name: "Export price", measure: "exportPrice", figures: [100, 90] },
      { name: "Import price", measure: "importPrice", figures: [100, 110] },
      { name: "Exports", unit: "US$ m", measure: "exports", figures: [100, 120] },
      { name: "Imports", unit: "EUR m", measure: "imports", figures: [100, 120] },
    ]);
    expect(said.figures.has("trading gain/2020")).toBe(false);
  });
});

test("360 months of two baskets take no deep recursion", () => {
  const months = Array.from({ length: 360 }, (_, index) => `${1990 + Math.floor(index / 12)}M${(index % 12) + 1}`);
  const wave = (base: number, by: number) => months.map((_, index) => base + ((index * by) % 17));
  const said = saidSeries(
    seriesReading({
      form: "trade",
      measure: "price",
      periods: months,
      orders: months.map((_, index) => 1990 + index / 12),
      members: [
        { name: "Beans", measure: "exportPrice", figures: wave(100, 3) },
        { name: "Butter", measure: "exportPrice", figures: wave(200, 5) },
        { name: "Beans", measure: "exportVolume", figures: wave(50, 7) },
        { name: "Butter", measure: "exportVolume", figures: wave(60, 2) },
        { name: "Import price", measure: "importPrice", figures: wave(80, 4) },
      ],
    }),
  );
  expect(said.title).toMatch(/^Terms of trade (?:rose|fell) by [\d.]+\s% from 1990M1 to 2019M12$/);
  expect([...said.figures.keys()].filter((key) => key.startsWith("terms of trade/"))).toHaveLength(360);
});

describe("growth against the base, of a basket whose chained volume index drifts", () => {
  const reading = (last: readonly [number, number]) =>
    seriesReading({
      form: "trade",
      periods: [2019, 2020, 2021],
      members: [
        { name: "Beans", measure: "exportPrice", figures: [10, 4, 5] },
        { name: "Butter", measure: "exportPrice", figures: [20, 30, 18] },
        { name: "Beans", measure: "exportVolume", figures: [100, 300, last[0]] },
        { name: "Butter", measure: "exportVolume", figures: [60, 20, last[1]] },
        { name: "Oil", measure: "importPrice", figures: [50, 55, 60] },
      ],
    });

  it("is none where every volume is that of the base", () => {
    expect(saidSeries(reading([100, 60])).flags.get("2021")).toBeUndefined();
  });

  it("is told where one of them has grown", () => {
    expect(saidSeries(reading([160, 90])).flags.get("2021")).toMatch(/growth/i);
  });
});
