/** Tables as statistical offices and international organizations publish them. */

import { NO_CHAIN, own } from "./sheet";

const NO_SHARES = [...NO_CHAIN, "largest share", "100 %", "share of"];

export const PUBLISHED = [
  own(
    "WDI wide, one indicator that speaks of value added",
    `
    Country Name | Country Code | Indicator Name | Indicator Code | 1960 | 1970 | 1980
    Ghana | GHA | Agriculture, forestry, and fishing, value added (% of GDP) | NV.AGR.TOTL.ZS | 41.1 | 46.5 | 57.9
    Kenya | KEN | Agriculture, forestry, and fishing, value added (% of GDP) | NV.AGR.TOTL.ZS | 38.2 | 30.1 | 27.8
    Malaysia | MYS | Agriculture, forestry, and fishing, value added (% of GDP) | NV.AGR.TOTL.ZS | 34.3 | 29.4 | 22.6
    `,
    {
      kind: "series",
      measure: "ratio",
      question: null,
      columns: { B: "code", C: "measure", D: "code" },
      periods: ["1960", "1970", "1980"],
      units: { E: "% of GDP" },
      leftOut: [],
      computed: { "change in points/Ghana/1980": 0.168 },
      titleMustContain: ["Ghana", "16.8 percentage points"],
      mustNeverSay: NO_SHARES,
    },
  ),
  own(
    "WDI wide, two indicators",
    `
    Country Name | Country Code | Indicator Name | Indicator Code | 2019 | 2020 | 2021
    Ghana | GHA | GDP (current US$) | NY.GDP.MKTP.CD | 68337537816 | 70043095190 | 79524411524
    Ghana | GHA | Exports of goods and services (% of GDP) | NE.EXP.GNFS.ZS | 37.5 | 20.7 | 29.3
    Kenya | KEN | GDP (current US$) | NY.GDP.MKTP.CD | 100379713628 | 100657505560 | 109703659480
    Kenya | KEN | Exports of goods and services (% of GDP) | NE.EXP.GNFS.ZS | 11.4 | 9.6 | 10.8
    `,
    {
      kind: "indicators",
      question: "measures",
      columns: { B: "code", C: "measure", D: "code" },
      questionMustContain: ["GDP", "Exports of goods and services"],
      mustNeverSay: NO_SHARES,
    },
  ),
  own(
    "WDI from the DataBank, years with their codes and a footer",
    `
    Series Name | Series Code | Country Name | Country Code | 2010 [YR2010] | 2015 [YR2015] | 2020 [YR2020]
    Employment in agriculture (% of total employment) | SL.AGR.EMPL.ZS | Ethiopia | ETH | 73.6 | 67.7 | 64.4
    Employment in agriculture (% of total employment) | SL.AGR.EMPL.ZS | Viet Nam | VNM | 48.7 | 43.6 | ..
     | | | | | |
     | | | | | |
    Data from database: World Development Indicators | | | | | |
    Last Updated: 12/18/2023 | | | | | |
    `,
    {
      kind: "series",
      measure: "ratio",
      question: null,
      columns: { A: "measure", B: "code", D: "code" },
      computed: {
        "change in points/Ethiopia/2020": -0.092,
        "change in points/Viet Nam/2015": -0.051,
      },
      titleMustContain: ["Ethiopia", "percentage points"],
      mustNeverSay: NO_SHARES,
    },
    { select: "A1:G7" },
  ),
  own(
    "Pink Sheet by month, two heading rows, three units",
    `
    World Bank Commodity Price Data (The Pink Sheet) | | |
    monthly prices in nominal US dollars, 1960 to present | | |
    (monthly series are available only in nominal US dollars) | | |
    Updated on January 03, 2024 | | |
     | Crude oil, average | Coal, Australian | Cocoa
     | ($/bbl) | ($/mt) | ($/kg)
    2023M01 | 78.07 | 317.9 | 2.62
    2023M02 | 79.2 | 207.8 | 2.65
    2023M03 | 76.2 | 184.7 | …
    `,
    {
      kind: "indicators",
      question: "measures",
      columns: { A: "period", B: "price", C: "price", D: "price" },
      units: { B: "$/bbl", C: "$/mt", D: "$/kg" },
      periods: ["2023M01", "2023M02", "2023M03"],
      leftOut: [],
      mustNeverSay: NO_SHARES,
    },
  ),
  own(
    "Pink Sheet by year, nominal beside real",
    `
    World Bank Commodity Price Data, annual prices | | | |
     | Cocoa | Coffee, Arabica | Cocoa, real (2010=100) | Coffee, Arabica, real (2010=100)
     | ($/kg) | ($/kg) | (2010 $/kg) | (2010 $/kg)
    2019 | 2.34 | 2.88 | 2.28 | 2.81
    2020 | 2.37 | 3.32 | 2.33 | 3.26
    2021 | 2.43 | 4.51 | 2.22 | 4.13
    `,
    {
      kind: "indicators",
      question: "measures",
      columns: { A: "period" },
      periods: ["2019", "2020", "2021"],
      leftOut: [],
      mustNeverSay: NO_SHARES,
    },
  ),
  own(
    "UNCTAD, foreign direct investment by group of economies",
    `
    Foreign direct investment: Inward flows, annual | | | |
    Measure: US dollars at current prices in millions | | | |
    ECONOMY | 2018 | 2019 | 2020 | 2021
    World | 1437000 | 1708000 | 985000 | 1622000
    Developing economies | 699000 | 723000 | 644000 | 891000
    Developed economies | 738000 | 985000 | 341000 | 731000
    `,
    {
      kind: ["series", "nested account"],
      question: null,
      leftOut: ["row 4"],
      tree: { "row 4": ["row 5", "row 6"] },
      computed: { "share/Developing economies/2021": 0.5493218249075216 },
      titleMustContain: ["Developing economies", "54.9 %"],
      mustNeverSay: [...NO_CHAIN, "World has", "50 %", "World: "],
    },
  ),
  own(
    "WTO Stats, merchandise exports",
    `
    Indicator Code | Indicator | Reporting Economy Code | Reporting Economy | Partner Economy Code | Partner Economy | Product/Sector Code | Product/Sector | Year | Unit | Value
    ITS_MTV_AX | Merchandise exports by product group - annual | 288 | Ghana | 000 | World | AG | Agricultural products | 2020 | Million US dollar | 3200
    ITS_MTV_AX | Merchandise exports by product group - annual | 288 | Ghana | 000 | World | MI | Fuels and mining products | 2020 | Million US dollar | 9100
    ITS_MTV_AX | Merchandise exports by product group - annual | 404 | Kenya | 000 | World | AG | Agricultural products | 2020 | Million US dollar | 3500
    ITS_MTV_AX | Merchandise exports by product group - annual | 404 | Kenya | 000 | World | MI | Fuels and mining products | 2020 | Million US dollar | 400
    `,
    {
      kind: "trade rows",
      question: null,
      columns: { D: "reporter", F: "partner", H: "product", I: "period", K: "value" },
      mustNeverSay: [...NO_CHAIN, "value added"],
    },
  ),
  own(
    "IMF Direction of Trade Statistics",
    `
    Country Name | Country Code | Counterpart Country Name | Counterpart Country Code | Indicator Name | Indicator Code | Time Period | Value | Status
    Uganda | 746 | Kenya | 664 | Goods, Value of Exports, Free on board (FOB), US Dollars | TXG_FOB_USD | 2019 | 570000000 |
    Uganda | 746 | Italy | 136 | Goods, Value of Exports, Free on board (FOB), US Dollars | TXG_FOB_USD | 2019 | 160000000 |
    Uganda | 746 | Kenya | 664 | Goods, Value of Exports, Free on board (FOB), US Dollars | TXG_FOB_USD | 2020 | 500000000 |
    Uganda | 746 | Italy | 136 | Goods, Value of Exports, Free on board (FOB), US Dollars | TXG_FOB_USD | 2020 | 180000000 |
    `,
    {
      kind: "trade rows",
      question: null,
      columns: { A: "reporter", C: "partner", G: "period", H: "value" },
      titleMustContain: ["Kenya", "73.5 %", "2020"],
      mustNeverSay: [...NO_CHAIN, "value added"],
    },
  ),
  own(
    "FAOSTAT production, three elements",
    `
    Domain Code | Domain | Area Code (M49) | Area | Element Code | Element | Item Code (CPC) | Item | Year Code | Year | Unit | Value | Flag | Flag Description
    QCL | Crops and livestock products | "288" | Ghana | "5312" | Area harvested | "01640" | Cocoa beans | 2020 | 2020 | ha | 1500000 | A | Official figure
    QCL | Crops and livestock products | "288" | Ghana | "5510" | Production | "01640" | Cocoa beans | 2020 | 2020 | t | 800000 | A | Official figure
    QCL | Crops and livestock products | "288" | Ghana | "5419" | Yield | "01640" | Cocoa beans | 2020 | 2020 | kg/ha | 533.3 | A | Official figure
    QCL | Crops and livestock products | "288" | Ghana | "5312" | Area harvested | "01640" | Cocoa beans | 2021 | 2021 | ha | 1550000 | A | Official figure
    QCL | Crops and livestock products | "288" | Ghana | "5510" | Production | "01640" | Cocoa beans | 2021 | 2021 | t | 822000 | A | Official figure
    QCL | Crops and livestock products | "288" | Ghana | "5419" | Yield | "01640" | Cocoa beans | 2021 | 2021 | kg/ha | 530.3 | A | Official figure
    `,
    {
      kind: "indicators",
      question: "measures",
      columns: { F: "measure", J: "period", K: "unit" },
      questionMustContain: ["Area harvested", "Production", "Yield"],
      mustNeverSay: NO_SHARES,
    },
  ),
  own(
    "FAOSTAT production in tonnes by country",
    `
    Domain | Area | Element | Item | Year | Unit | Value | Flag
    Crops and livestock products | Ghana | Production | Cocoa beans | 2020 | t | 800000 | A
    Crops and livestock products | Ghana | Production | Cocoa beans | 2021 | t | 822000 | A
    Crops and livestock products | Côte d'Ivoire | Production | Cocoa beans | 2020 | t | 2200000 | E
    Crops and livestock products | Côte d'Ivoire | Production | Cocoa beans | 2021 | t | 2230000 | E
    `,
    {
      kind: "series",
      measure: "volume",
      question: null,
      columns: { C: "measure", E: "period", F: "unit", G: "volume" },
      units: { G: "t" },
      computed: { "share/Ghana/2021": 0.2693315858453473, "change/Ghana/2021": 0.0275 },
      titleMustContain: ["Côte d'Ivoire", "73.1 %"],
      mustNeverSay: [...NO_CHAIN, "value added", "sales"],
    },
  ),
  own(
    "FAOSTAT producer prices, bulk file with a column of flags beside each year",
    `
    Area Code | Area | Item Code | Item | Element Code | Element | Unit | Y2019 | Y2019F | Y2020 | Y2020F
    "81" | Ghana | "661" | Cocoa beans | "5532" | Producer Price (USD/tonne) | USD | 1500 | A | 1700 | A
    "81" | Ghana | "56" | Maize | "5532" | Producer Price (USD/tonne) | USD | 310 | A | 300 | X
    "114" | Kenya | "656" | Coffee, green | "5532" | Producer Price (USD/tonne) | USD | 2300 | A | 2650 | A
    `,
    {
      kind: "series",
      measure: "price",
      question: null,
      columns: { F: "measure", G: "unit" },
      computed: { "change/Kenya, Coffee, green/Y2020": 0.15217391304347827 },
      titleMustContain: ["Coffee", "15.2 %"],
      mustNeverSay: [...NO_SHARES, "value added"],
    },
  ),
  own(
    "FAOSTAT detailed trade matrix",
    `
    Reporter Country Code (M49) | Reporter Countries | Partner Countries | Element | Item | Year | Unit | Value
    "288" | Ghana | Netherlands | Export quantity | Cocoa beans | 2021 | t | 150000
    "288" | Ghana | Netherlands | Export value | Cocoa beans | 2021 | 1000 USD | 390000
    "288" | Ghana | Malaysia | Export quantity | Cocoa beans | 2021 | t | 90000
    "288" | Ghana | Malaysia | Export value | Cocoa beans | 2021 | 1000 USD | 210000
    `,
    {
      kind: "trade rows",
      question: null,
      columns: { B: "reporter", C: "partner", E: "product", F: "period" },
      titleMustContain: ["Netherlands", "65 %"],
      mustNeverSay: [...NO_CHAIN, "value added"],
    },
  ),
  own(
    "FAOSTAT trade matrix, years across",
    `
    Reporter Countries | Partner Countries | Item | Element | Unit | Y2020 | Y2021
    Ghana | Netherlands | Cocoa beans | Export Value | 1000 USD | 350000 | 390000
    Ghana | Malaysia | Cocoa beans | Export Value | 1000 USD | 260000 | 210000
    `,
    {
      kind: "trade rows",
      question: null,
      columns: { A: "reporter", B: "partner", C: "product" },
      titleMustContain: ["Netherlands", "65 %"],
      mustNeverSay: [...NO_CHAIN, "value added"],
    },
  ),
  own(
    "UN Comtrade, columns of the new interface",
    `
    typeCode | freqCode | refPeriodId | refYear | refMonth | period | reporterCode | reporterISO | reporterDesc | flowCode | flowDesc | partnerCode | partnerISO | partnerDesc | cmdCode | cmdDesc | qtyUnitAbbr | qty | netWgt | cifvalue | fobvalue | primaryValue
    C | A | 20210101 | 2021 | 52 | 2021 | 231 | ETH | Ethiopia | X | Export | 276 | DEU | Germany | "090111" | Coffee; not roasted or decaffeinated | kg | 60000000 | 60000000 | | 240000000 | 240000000
    C | A | 20210101 | 2021 | 52 | 2021 | 231 | ETH | Ethiopia | X | Export | 842 | USA | USA | "090111" | Coffee; not roasted or decaffeinated | kg | 40000000 | 40000000 | | 220000000 | 220000000
    C | A | 20210101 | 2021 | 52 | 2021 | 231 | ETH | Ethiopia | X | Export | 0 | W00 | World | "090111" | Coffee; not roasted or decaffeinated | kg | 120000000 | 120000000 | | 560000000 | 560000000
    `,
    {
      kind: "trade rows",
      question: null,
      columns: { I: "reporter", N: "partner", V: "value" },
      leftOut: ["row 4"],
      titleMustContain: ["2021"],
      mustNeverSay: [...NO_CHAIN, "value added", "World took", "54.9 %"],
    },
  ),
  own(
    "UN Comtrade, columns of the old files",
    `
    Classification | Year | Period | Period Desc. | Aggregate Level | Is Leaf Code | Trade Flow Code | Trade Flow | Reporter Code | Reporter | Reporter ISO | Partner Code | Partner | Partner ISO | Commodity Code | Commodity | Qty Unit Code | Qty Unit | Qty | Netweight (kg) | Trade Value (US$) | Flag
    H5 | 2018 | 2018 | 2018 | 6 | 1 | 2 | Export | 704 | Viet Nam | VNM | 156 | China | CHN | "080132" | Nuts; cashew, shelled | 8 | Weight in kilograms | 50000000 | 50000000 | 450000000 | 0
    H5 | 2018 | 2018 | 2018 | 6 | 1 | 2 | Export | 704 | Viet Nam | VNM | 842 | USA | USA | "080132" | Nuts; cashew, shelled | 8 | Weight in kilograms | 130000000 | 130000000 | 1200000000 | 0
    H5 | 2018 | 2018 | 2018 | 6 | 1 | 1 | Import | 704 | Viet Nam | VNM | 384 | Côte d'Ivoire | CIV | "080131" | Nuts; cashew, in shell | 8 | Weight in kilograms | 0 | 400000000 | 800000000 | 0
    `,
    {
      kind: "trade rows",
      question: null,
      columns: { H: "flow", J: "reporter", M: "partner", O: "code", U: "value" },
      mustNeverSay: [...NO_CHAIN, "value added", "purchases"],
    },
  ),
  own(
    "BACI",
    `
    t | i | j | k | v | q
    2020 | 288 | 528 | "180100" | 350123.4 | 140000.2
    2020 | 288 | 458 | "180100" | 260000.1 | 105000
    2020 | 384 | 528 | "180100" | 900000 | NA
    `,
    {
      kind: "trade rows",
      question: null,
      columns: { A: "period", B: "reporter", C: "partner", D: "code", E: "value", F: "quantity" },
      units: { E: "1000 US$", F: "t" },
      mustNeverSay: [...NO_CHAIN, "value added"],
    },
  ),
  own(
    "Eurostat SDMX-CSV, codes for everything",
    `
    DATAFLOW | LAST UPDATE | freq | unit | nace_r2 | na_item | geo | TIME_PERIOD | OBS_VALUE | OBS_FLAG
    ESTAT:NAMA_10_A64(1.0) | 05/12/23 23:00:00 | A | CP_MEUR | C13-C15 | D1 | DE | 2019 | 7620 |
    ESTAT:NAMA_10_A64(1.0) | 05/12/23 23:00:00 | A | CP_MEUR | C13-C15 | D1 | DE | 2020 | 7010 | p
    ESTAT:NAMA_10_A64(1.0) | 05/12/23 23:00:00 | A | CP_MEUR | C13-C15 | D1 | PT | 2019 | 3120 |
    ESTAT:NAMA_10_A64(1.0) | 05/12/23 23:00:00 | A | CP_MEUR | C13-C15 | D1 | PT | 2020 | 2950 |
    `,
    {
      kind: ["unknown", "series"],
      columns: { H: "period" },
      periods: ["2019", "2020"],
      leftOut: [],
      mustNeverSay: [...NO_CHAIN, "value added"],
    },
  ),
  own(
    "Eurostat TSV, flags behind the figures",
    `
    freq,unit,nace_r2,geo\\TIME_PERIOD | 2019  | 2020  | 2021
    A,I15,C13,DE | 98.1  | "88.4 p" | "93.2 b"
    A,I15,C13,PT | 99.5  | "85.3 " | "96.1 e"
    A,I15,C13,TR | ":" | ": " | ": c"
    `,
    {
      kind: "unknown",
      question: "figures",
      columns: { A: "member" },
      periods: ["2019", "2020", "2021"],
      mustNeverSay: NO_SHARES,
      after: {
        "Rates, indices or percentages": {
          kind: "series",
          computed: { "change/A,I15,C13,PT/2021": -0.03417085427135678 },
        },
      },
    },
  ),
  own(
    "Comext",
    `
    DECLARANT | DECLARANT_LAB | PARTNER | PARTNER_LAB | PRODUCT_NC | FLOW | PERIOD | VALUE_IN_EUROS | QUANTITY_IN_KG
    "004" | Germany | "224" | Sudan | "13012000" | 1 | 202001 | 1200000 | 600000
    "004" | Germany | "244" | Chad | "13012000" | 1 | 202001 | 800000 | 500000
    "001" | France | "224" | Sudan | "13012000" | 1 | 202001 | 5400000 | 2500000
    `,
    {
      kind: "trade rows",
      question: null,
      columns: { B: "reporter", D: "partner", E: "code", F: "flow", G: "period", H: "value", I: "weight" },
      units: { H: "EUR", I: "kg" },
      mustNeverSay: [...NO_CHAIN, "value added"],
    },
  ),
  own(
    "OECD TiVA, one indicator in per cent",
    `
    Indicator | COU | Country | IND | Industry | PAR | Partner | Time | Unit | Value
    Domestic value added share of gross exports | DEU | Germany | D29 | Motor vehicles | WLD | World | 2010 | Percentage | 71.2
    Domestic value added share of gross exports | DEU | Germany | D29 | Motor vehicles | WLD | World | 2018 | Percentage | 68.9
    Domestic value added share of gross exports | MEX | Mexico | D29 | Motor vehicles | WLD | World | 2010 | Percentage | 52.3
    Domestic value added share of gross exports | MEX | Mexico | D29 | Motor vehicles | WLD | World | 2018 | Percentage | 46.1
    `,
    {
      kind: "series",
      measure: "ratio",
      question: null,
      columns: { A: "measure", H: "period", I: "unit" },
      computed: { "change in points/Mexico/2018": -0.062 },
      titleMustContain: ["Mexico", "6.2 percentage points"],
      mustNeverSay: NO_CHAIN,
    },
  ),
  own(
    "OECD STAN, four variables",
    `
    LOCATION | Country | VAR | Variable | IND | Industry | TIME | Year | Value
    DEU | Germany | PROD | Production (gross output), current prices | D13T15 | Textiles, wearing apparel | 2018 | 2018 | 24000
    DEU | Germany | VALU | Value added, current prices | D13T15 | Textiles, wearing apparel | 2018 | 2018 | 8000
    DEU | Germany | LABR | Labour costs (compensation of employees) | D13T15 | Textiles, wearing apparel | 2018 | 2018 | 5600
    DEU | Germany | EMPN | Number of persons engaged (total employment) | D13T15 | Textiles, wearing apparel | 2018 | 2018 | 131
    `,
    {
      kind: "indicators",
      question: "measures",
      columns: { D: "measure" },
      questionMustContain: ["Value added", "Number of persons engaged"],
      mustNeverSay: [...NO_CHAIN, "largest share"],
    },
  ),
  own(
    "ILOSTAT, employment by sex with its total",
    `
    ref_area.label | indicator.label | sex.label | time | obs_value
    Viet Nam | Employment by sex (thousands) | Sex: Total | 2019 | 54659
    Viet Nam | Employment by sex (thousands) | Sex: Male | 2019 | 28800
    Viet Nam | Employment by sex (thousands) | Sex: Female | 2019 | 25859
    Viet Nam | Employment by sex (thousands) | Sex: Total | 2020 | 53610
    Viet Nam | Employment by sex (thousands) | Sex: Male | 2020 | 28300
    Viet Nam | Employment by sex (thousands) | Sex: Female | 2020 | 25310
    `,
    {
      kind: ["series", "nested account"],
      question: null,
      columns: { B: "measure", D: "period" },
      leftOut: ["row 2", "row 5"],
      titleMustContain: ["Male", "52.8 %"],
      mustNeverSay: [...NO_CHAIN, "50 %", "Sex: Total has"],
    },
  ),
  own(
    "UNIDO INDSTAT, four tables",
    `
    Table Description | Country | ISIC | ISIC Description | Year | Value | Unit
    Establishments | Ethiopia | "14" | Wearing apparel | 2017 | 82 | #
    Employees | Ethiopia | "14" | Wearing apparel | 2017 | 24500 | #
    Output | Ethiopia | "14" | Wearing apparel | 2017 | 91000000 | $
    Value added | Ethiopia | "14" | Wearing apparel | 2017 | 32000000 | $
    `,
    {
      kind: "indicators",
      question: "measures",
      mustNeverSay: [...NO_CHAIN, "largest share"],
    },
  ),
  own(
    "USDA, marketing years and several measures",
    `
    Marketing Year | Beginning Stocks | Production | Exports | Ending Stocks
    2017/18 | 2150 | 52100 | 30430 | 2300
    2018/19 | 2300 | 66500 | 41430 | 3100
    2019/20 | 3100 | 60500 | 40280 | 2480
    `,
    {
      kind: "indicators",
      question: "measures",
      columns: { A: "period" },
      periods: ["2017/18", "2018/19", "2019/20"],
      mustNeverSay: NO_SHARES,
    },
  ),
  own(
    "ICO composite price by month, dates in their format",
    `
    Month | ICO composite (US cents/lb)
    43831 | 106.89
    43862 | 102
    43891 | 109.05
    43922 | 108.91
    `,
    {
      kind: "series",
      measure: "price",
      question: null,
      columns: { A: "period", B: "price" },
      periods: ["2020-01", "2020-02", "2020-03", "2020-04"],
      units: { B: "US cents/lb" },
      titleMustContain: ["1.9 %", "2020-04"],
      mustNeverSay: NO_SHARES,
    },
    { formats: [["General"], ["mmm-yy"], ["mmm-yy"], ["mmm-yy"], ["mmm-yy"]] },
  ),
  own(
    "Exchange rates",
    `
    Exchange rates, national currency per US dollar, period average | | |
    Country | 2019 | 2020 | 2021
    Ghana | 5.22 | 5.6 | 5.81
    Kenya | 101.99 | 106.45 | 109.64
    Uganda | 3704.05 | 3718.25 | 3587.05
    `,
    {
      kind: "series",
      measure: "ratio",
      question: null,
      leftOut: [],
      mustNeverSay: [...NO_SHARES, "value added"],
    },
  ),
  own(
    "Indices of producer prices by month",
    `
    Producer price index, 2015=100 | | | |
     | Jan 2023 | Feb 2023 | Mar 2023 | Apr 2023
    Textiles | 118.2 | 118.9 | 118.4 | 117.6
    Wearing apparel | 107.1 | 107.4 | 107.9 | 108.2
    Leather | 111 | 111.3 | 111.2 | 111.9
    `,
    {
      kind: "series",
      question: null,
      periods: ["Jan 2023", "Feb 2023", "Mar 2023", "Apr 2023"],
      leftOut: [],
      titleMustContain: ["Wearing apparel", "1 %"],
      mustNeverSay: [...NO_SHARES, "index without base"],
    },
  ),
  own(
    "Export and import price indices with their base",
    `
    Year | Export price index (2010=100) | Import price index (2010=100)
    2010 | 100 | 100
    2015 | 92.1 | 104
    2020 | 88 | 110
    `,
    {
      kind: "series",
      question: null,
      columns: { A: "period", B: "exportPrice", C: "importPrice" },
      computed: { "terms of trade/2020": 80 },
      titleMustContain: ["Terms of trade fell by 20 %", "2010", "2020"],
      mustNeverSay: [...NO_SHARES, "sales", "value added"],
    },
  ),
  own(
    "Ten largest exporters of coffee, with the world",
    `
    Leading exporters of coffee (thousand 60-kg bags) | | |
    Exporter | 2019 | 2020 | 2021
    Brazil | 40697 | 44700 | 40600
    Viet Nam | 27900 | 25900 | 26200
    Colombia | 13700 | 12500 | 12400
    World | 133200 | 129400 | 129000
    `,
    {
      kind: "series",
      question: null,
      leftOut: ["row 6"],
      mustNeverSay: [...NO_CHAIN, "World has", "World:", "50 %", "value added"],
    },
  ),
];
