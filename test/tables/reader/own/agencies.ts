/** Tables as the agencies' download pages give them: indicators, customs data, balances, fiscal years. */

import { NO_CHAIN, own } from "./sheet";

export const AGENCIES = [
  own(
    "WDI, an indicator of investment in per cent of GDP, a negative figure",
    `
    Country Name | Country Code | Indicator Name | Indicator Code | 2018 | 2019 | 2020 | 2021
    Angola | AGO | Foreign direct investment, net inflows (% of GDP) | BX.KLT.DINV.WD.GD.ZS | -6.4 | -5.9 | -3.5 | -6.5
    Ghana | GHA | Foreign direct investment, net inflows (% of GDP) | BX.KLT.DINV.WD.GD.ZS | 4.4 | 5.7 | 2.7 | 3.1
    Kenya | KEN | Foreign direct investment, net inflows (% of GDP) | BX.KLT.DINV.WD.GD.ZS | .8 | .5 | .4 | .4
    Viet Nam | VNM | Foreign direct investment, net inflows (% of GDP) | BX.KLT.DINV.WD.GD.ZS | 6.3 | 6.1 | 5.8 | 5.4
    `,
    {
      kind: "series",
      measure: "ratio",
      question: null,
      columns: { B: "code", D: "code" },
      periods: ["2018", "2019", "2020", "2021"],
      leftOut: [],
      computed: { "change in points/Ghana/2021": -0.013, "change in points/Viet Nam/2021": -0.009 },
      titleMustContain: ["Ghana", "1.3 percentage points"],
      mustNeverSay: [...NO_CHAIN, "share of", "largest share", "value added"],
    },
  ),
  own(
    "Days behind the figures are no flags",
    `
    Stage | Lead time
    Spinning | 12 d
    Weaving | 9 d
    Sewing | 21 d
    Shipping | 30 d
    `,
    { kind: "unknown", question: "figures", units: { B: "d" }, mustNeverSay: [...NO_CHAIN, "value added", "share"] },
  ),
  own(
    "Seconds behind the figures by year",
    `
    Cycle time per unit | | |
    Line | 2019 | 2020 | 2021
    Cutting | 42 s | 40 s | 36 s
    Sewing | 95 s | 91 s | 88 s
    Packing | 20 s | 21 s | 19 s
    `,
    {
      kind: ["series", "unknown"],
      units: { B: "s" },
      periods: ["2019", "2020", "2021"],
      mustNeverSay: [...NO_CHAIN, "value added"],
    },
  ),
  own(
    "Eurostat, provisional and estimated figures of some cells",
    `
    Employment in manufacturing (thousand persons) | | |
    GEO | 2019 | 2020 | 2021
    Germany | 7862 | 7728 | 7680 p
    Greece | 352 e | 348 | 350 p
    Spain | 2244 | 2165 b | 2190
    Italy | 3890 | 3810 | 3830 p
    `,
    {
      kind: "series",
      measure: "count",
      question: null,
      computed: { "change/Greece/2021": -0.005681818181818182, "total/2021": 14050 },
      titleMustContain: ["Germany", "54.7 %"],
      mustNeverSay: [...NO_CHAIN, "value added"],
    },
  ),
  own(
    "Comtrade rows, the world beside its partners, quantities of 0",
    `
    Reporter | Trade Flow | Partner | Commodity Code | Year | Trade Value (US$) | Netweight (kg)
    Ethiopia | Export | World | 090111 | 2020 | 360000000 | 0
    Ethiopia | Export | Germany | 090111 | 2020 | 210000000 | 60000000
    Ethiopia | Export | Saudi Arabia | 090111 | 2020 | 150000000 | 0
    `,
    {
      kind: "trade rows",
      question: null,
      leftOut: ["row 2"],
      columns: { A: "reporter", B: "flow", C: "partner", D: "code", E: "period", F: "value", G: "weight" },
      units: { F: "US$" },
      computed: {
        "exports/Ethiopia/2020": 360000000,
        "share of exports/Germany/2020": 0.5833333333333334,
        "unit value of exports/090111/2020": 3.5,
      },
      titleMustContain: ["Germany", "58.3 %"],
      mustNeverSay: [...NO_CHAIN, "value added", "50 %", "World took"],
    },
  ),
  own(
    "HS headings beside their subheadings, long",
    `
    Reporter | HS code | Product | Year | Exports (US$ million)
    Viet Nam | 64 | Footwear | 2021 | 100
    Viet Nam | 6403 | Leather uppers | 2021 | 60
    Viet Nam | 6404 | Textile uppers | 2021 | 40
    Viet Nam | 64 | Footwear | 2022 | 120
    Viet Nam | 6403 | Leather uppers | 2022 | 54
    Viet Nam | 6404 | Textile uppers | 2022 | 66
    `,
    {
      kind: "trade rows",
      question: null,
      leftOut: ["row 2", "row 5"],
      columns: { A: "reporter", B: "code", D: "period" },
      computed: { "exports/Viet Nam/2022": 120, "exports/Viet Nam/2021": 100 },
      mustNeverSay: [...NO_CHAIN, "value added", "240", "50 %"],
    },
  ),
  own(
    "HS chapters with the total of all products, years across",
    `
    Exports of Bangladesh by HS chapter (US$ billion) | | |
    HS | Product | 2020 | 2022
    61 | Knitted garments | 15 | 24
    62 | Woven garments | 13 | 20
    63 | Home textiles | 1 | 2
    | Other products | 3 | 4
    TOTAL | All products | 32 | 50
    `,
    {
      kind: "series",
      measure: "value",
      question: null,
      leftOut: ["row 7"],
      columns: { A: "code" },
      units: { C: "US$ billion" },
      computed: { "change/Home textiles/2022": 1 },
      titleMustContain: ["Knitted garments", "48 %"],
      mustNeverSay: [...NO_CHAIN, "value added", "All products has", "50 %"],
    },
  ),
  own(
    "UNCTAD, billions beside shares of the world in one table",
    `
    FDI inflows, by group of economies | | | | | |
     | US$ billion | | | Share of world total (%) | |
    Region | 2019 | 2020 | 2021 | 2019 | 2020 | 2021
    World | 1480 | 963 | 1582 | 100 | 100 | 100
    Developed economies | 764 | 319 | 746 | 51.6 | 33.1 | 47.2
    Developing economies | 716 | 644 | 836 | 48.4 | 66.9 | 52.8
    `,
    {
      kind: "indicators",
      question: "measures",
      leftOut: ["row 4"],
      units: { B: "US$ billion", E: "%" },
      mustNeverSay: [...NO_CHAIN, "value added", "50 %"],
      after: {
        "Share of world total (%)": {
          kind: "shares",
          titleMustContain: ["Developed economies", "Developing economies", "4.4 percentage points"],
          mustNeverSay: ["World: "],
        },
      },
    },
  ),
  own(
    "OECD.Stat, a block of descriptions above the years",
    `
    Dataset: Value added and its components by activity | | | |
    Transaction | Gross value added | | |
    Unit | Euro, Millions | | |
    Activity | 2018 | 2019 | 2020
    Agriculture | 4100 | 4200 | 4000
    Manufacturing | 64000 | 65000 | 60000
    Services | 240000 | 248000 | 236000
    `,
    {
      kind: "chain",
      way: "value",
      question: null,
      periods: ["2018", "2019", "2020"],
      titleMustContain: ["Services", "78.7 %"],
      mustNeverSay: ["Transaction", "Gross value added has"],
    },
  ),
  own(
    "IMF World Economic Outlook, two subjects in two units",
    `
    WEO Country Code | ISO | Country | Subject Descriptor | Units | Scale | 2021 | 2022 | 2023
    652 | GHA | Ghana | Gross domestic product, current prices | U.S. dollars | Billions | 79.5 | 73.8 | 76.4
    652 | GHA | Ghana | Inflation, average consumer prices | Percent change | | 10 | 31.9 | 39.2
    664 | KEN | Kenya | Gross domestic product, current prices | U.S. dollars | Billions | 109.7 | 114.4 | 107.4
    664 | KEN | Kenya | Inflation, average consumer prices | Percent change | | 6.1 | 7.6 | 7.7
    `,
    {
      kind: "indicators",
      question: "measures",
      periods: ["2021", "2022", "2023"],
      columns: { A: "code", B: "code", D: "measure" },
      mustNeverSay: [...NO_CHAIN, "value added", "share"],
    },
  ),
  own(
    "WITS, partners beside the world that they do not make up",
    `
    Reporter Name | Partner Name | Trade Flow | Product Group | Indicator | 2018 | 2019 | 2020
    Kenya | World | Export | All Products | Export (US$ Thousand) | 6052000 | 5836000 | 6034000
    Kenya | Uganda | Export | All Products | Export (US$ Thousand) | 613000 | 606000 | 680000
    Kenya | Pakistan | Export | All Products | Export (US$ Thousand) | 585000 | 440000 | 511000
    `,
    {
      kind: "trade rows",
      question: null,
      leftOut: ["row 2"],
      periods: ["2018", "2019", "2020"],
      mustNeverSay: [...NO_CHAIN, "value added", "57.1 % of Kenya's exports", "World took", "50 %"],
    },
  ),
  own(
    "Eurostat download with the lines around its table",
    `
    Gross domestic product at market prices [NAMA_10_GDP] | | |
    Last update: 12/03/2023 | | |
    Unit of measure: Current prices, million euro | | |
     | | |
    GEO/TIME | 2019 | 2020 | 2021
    Germany | 3473260 | 3405430 | 3601750
    France | 2437635 | 2317832 | 2502118
    Italy | 1796649 | 1661240 | :
     | | |
    Special value: | | |
    : | not available | |
    `,
    {
      kind: ["series", "unknown"],
      periods: ["2019", "2020", "2021"],
      leftOut: [],
      mustNeverSay: [...NO_CHAIN, "value added", "59 %", "-100 %"],
    },
  ),
  own(
    "WTO, groups of products with their products indented",
    `
    Merchandise exports of Peru, US$ million | |
     | 2020 | 2021
    Total merchandise | 42826 | 63151
    Agricultural products | 10000 | 11500
      Food | 9500 | 10900
      Raw materials | 500 | 600
    Fuels and mining products | 22826 | 36651
      Fuels | 2000 | 3500
      Ores and minerals | 20826 | 33151
    Manufactures | 10000 | 15000
    `,
    {
      kind: "nested account",
      question: null,
      units: { B: "US$ million" },
      tree: { "row 3": ["row 4", "row 7", "row 10"], "row 4": ["row 5", "row 6"], "row 7": ["row 8", "row 9"] },
      titleMustContain: ["Fuels and mining products", "58 %", "2021"],
      mustNeverSay: [...NO_CHAIN, "value added", "Total merchandise has"],
    },
  ),
  own(
    "Exports by fiscal years that run over two",
    `
    Ethiopia: exports by commodity (US$ million) | | | |
    Commodity | 2018/19 | 2019/20 | 2020/21
    Coffee | 764 | 855 | 907
    Flowers | 257 | 423 | 471
    Gold | 28 | 197 | 672
    Others | 1618 | 1512 | 1567
    Total | 2667 | 2987 | 3617
    `,
    {
      kind: "series",
      measure: "value",
      question: null,
      periods: ["2018/19", "2019/20", "2020/21"],
      leftOut: ["row 7"],
      computed: { "share/Coffee/2020/21": 0.250760298589992, "change/Gold/2020/21": 23 },
      mustNeverSay: [...NO_CHAIN, "value added", "Total: ", "50 %"],
    },
  ),
  own(
    "Years from the newest to the oldest",
    `
    Cocoa exports (US$ million) | | |
    Country | 2021 | 2020 | 2019
    Ghana | 2790 | 2330 | 2290
    Ecuador | 943 | 930 | 765
    Nigeria | 489 | 525 | 610
    `,
    {
      kind: "series",
      measure: "value",
      question: null,
      periods: ["2019", "2020", "2021"],
      computed: { "change/Ecuador/2021": 0.23267973856209152, "share/Ghana/2021": 0.6608242539080997 },
      titleMustContain: ["Ghana", "66.1 %", "2021"],
      mustNeverSay: [...NO_CHAIN, "value added"],
    },
  ),
  own(
    "Years over columns in no order",
    `
    Price of tea (US$/kg) | | |
    Country | 2021 | 2019 | 2020
    Kenya | 2.4 | 2 | 2.1
    India | 2.2 | 2 | 2.6
    `,
    {
      kind: "series",
      measure: "price",
      question: null,
      periods: ["2019", "2020", "2021"],
      computed: { "change/Kenya/2021": 0.2, "change/India/2021": 0.1 },
      titleMustContain: ["Kenya", "20 %", "2019", "2021"],
      mustNeverSay: [...NO_CHAIN, "value added", "fell"],
    },
  ),
  own(
    "FAOSTAT, an index with its base in the element",
    `
    Domain | Area | Element | Item | Year | Unit | Value | Flag
    Production Indices | Ghana | Gross Production Index Number (2014-2016 = 100) | Agriculture | 2018 | index | 112.4 | E
    Production Indices | Ghana | Gross Production Index Number (2014-2016 = 100) | Agriculture | 2019 | index | 118 | E
    Production Indices | Kenya | Gross Production Index Number (2014-2016 = 100) | Agriculture | 2018 | index | 101.2 | E
    Production Indices | Kenya | Gross Production Index Number (2014-2016 = 100) | Agriculture | 2019 | index | 104.8 | E
    `,
    {
      kind: "series",
      measure: "index",
      question: null,
      periods: ["2018", "2019"],
      titleMustContain: ["Ghana", "5 %"],
      mustNeverSay: [...NO_CHAIN, "value added", "share of", "largest"],
    },
  ),
];
