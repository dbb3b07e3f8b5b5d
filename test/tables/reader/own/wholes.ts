/** What shares are of: a printed world or total, made up by the members listed or not; and who is no news in a title. */

import { NO_CHAIN, own } from "./sheet";

export const WHOLES = [
  own(
    "Two of the world",
    `
    Country | Exports (US$ million)
    Ghana | 42
    Togo | 20
    World | 95
    `,
    {
      kind: "series",
      question: null,
      leftOut: ["row 4"],
      titleMustContain: ["Ghana: 44.2 % of World exports", "95 US$ million", "the 2 listed are 65.3 %"],
      computed: { "share/Ghana": 42 / 95, "share of the two listed/Ghana": 42 / 62, total: 95 },
      mustNeverSay: [...NO_CHAIN, "67.7 %", "World:"],
    },
  ),
  own(
    "Three of the world over two years",
    `
    Coffee exports (thousand bags) | |
    Country | 2019 | 2020
    Brazil | 40 | 44
    Viet Nam | 27 | 26
    Colombia | 13 | 12
    World | 130 | 128
    `,
    {
      kind: "series",
      leftOut: ["row 6"],
      titleMustContain: ["Brazil: 34.4 % of World export volume in 2020"],
      mustNeverSay: ["53.7 %", "World:", "these export volume"],
    },
  ),
  own(
    "All of the world over two years",
    `
    Cocoa exports (thousand tonnes) | |
    Country | 2019 | 2020
    Ivory Coast | 40 | 44
    Ghana | 27 | 26
    Nigeria | 13 | 12
    World | 80 | 82
    `,
    {
      kind: "series",
      leftOut: ["row 6"],
      titleMustContain: ["Ivory Coast: 53.7 % of World export volume in 2020", "sum of the 3 listed"],
    },
  ),
  own(
    "A total of what nobody names",
    `
    Commodity | Value (US$ million)
    Cocoa | 2300
    Coffee | 220
    Others | 90
    Total | 2610
    `,
    { leftOut: ["row 5"], titleMustContain: ["Cocoa: 88.1 % of the total"] },
  ),
  own(
    "A total of more than is listed",
    `
    Country | Exports (US$ million)
    Ghana | 42
    Togo | 20
    Mali | 5
    Total | 95
    `,
    { titleMustContain: ["Ghana: 44.2 % of total exports", "the 3 listed are 70.5 %"], mustNeverSay: ["62.7 %"] },
  ),
  own(
    "A total that is the sum in one year and is not in the other",
    `
    Exports (US$ m) | 2019 | 2020
    Togo | 40 | 40
    Benin | 40 | 30
    Total | 80 | 95
    `,
    { titleMustContain: ["Togo: 57.1 % of these exports in 2020"], mustNeverSay: ["42.1 %", "of total"] },
  ),
  own(
    "A total of less than is listed",
    `
    Exports (US$ m) | 2019 | 2020
    Togo | 40 | 40
    Benin | 40 | 30
    Total | 80 | 60
    `,
    { titleMustContain: ["Togo: 57.1 % of these exports in 2020"], mustNeverSay: ["66.7 %"] },
  ),
  own(
    "The first four without a total",
    `
    Top exporters of cut flowers, 2019 (US$ million) | |
    Country | Exports
    Netherlands | 4500
    Colombia | 1400
    Ecuador | 880
    Kenya | 750
    `,
    { titleMustContain: ["Netherlands: 59.8 % of these exports", "sum of the 4 listed"], mustNeverSay: ["World"] },
  ),
  own(
    "Others are the largest",
    `
    Partner | Exports 2019 (US$ million) | Exports 2020 (US$ million)
    Germany | 20 | 25
    France | 15 | 14
    Others | 60 | 90
    `,
    { titleMustContain: ["Germany: 19.4 % of these exports in 2020"], computed: { "share/Others/2020": 90 / 129 } },
  ),
  own(
    "The rest of the world changed most",
    `
    Price of land (EUR/ha) | 2019 | 2020
    Spain | 20 | 25
    France | 15 | 14
    Rest of world | 10 | 90
    `,
    { titleMustContain: ["Spain: price rose by 25 %", "2 named"] },
  ),
  own(
    "Areas not elsewhere specified",
    `
    Partner | Imports (US$ million)
    Germany | 20
    France | 15
    Areas, nes | 60
    World | 95
    `,
    { leftOut: ["row 5"], titleMustContain: ["Germany: 21.1 % of World imports"], mustNeverSay: ["Areas, nes:"] },
  ),
  own(
    "Übrige und Insgesamt",
    `
    Ausfuhr nach Ländern (Mio. EUR) | 2019 | 2020
    Frankreich | 40 | 42
    Polen | 30 | 33
    Übrige | 120 | 150
    Insgesamt | 190 | 225
    `,
    { leftOut: ["row 5"], titleMustContain: ["Frankreich: 18.7 % of exports in 2020"] },
  ),
  own(
    "Autres pays",
    `
    Exportations par pays (millions d'euros) | |
    Pays | 2019 | 2020
    Allemagne | 40 | 42
    Italie | 30 | 33
    Autres pays | 120 | 150
    Total | 190 | 225
    `,
    { leftOut: ["row 6"], titleMustContain: ["Allemagne: 18.7 % of exports in 2020"] },
  ),
  own(
    "Firms of a size that is not specified",
    `
    Firms by size, number | 2019 | 2020
    Small | 100 | 120
    Large | 20 | 15
    Not specified | 400 | 480
    `,
    { titleMustContain: ["Small: 19.5 % of the number of the three listed in 2020"] },
  ),
  own(
    "A tie of two",
    `
    Country | Exports (US$ million)
    Ghana | 40
    Togo | 40
    Mali | 20
    `,
    { titleMustContain: ["Ghana and Togo: 40 % each of these exports"] },
  ),
  own(
    "Others among partners of customs rows",
    `
    Reporter | Partner | Year | Trade Value (US$) | Qty (t)
    Kenya | Other countries | 2020 | 900 | 30
    Kenya | Uganda | 2020 | 400 | 20
    Kenya | Pakistan | 2020 | 500 | 25
    `,
    { kind: "trade rows", titleMustContain: ["Pakistan: 27.8 %"] },
  ),
  own(
    "Others among the parts of an account",
    `
    Exports by region (US$ million) | 2019 | 2020
    Asia | 80 | 90
     China | 25 | 30
     Other Asia | 55 | 60
    Other regions | 90 | 100
     Ghana | 60 | 65
     Togo | 30 | 35
    Total | 170 | 190
    `,
    { kind: "nested account", titleMustContain: ["Asia is 47.4 % of the total"], mustNeverSay: ["Other regions is"] },
  ),
  own(
    "Years down with the column of their sum",
    `
    Exports by destination, Ghana, US$ m | | | |
    Year | EU | USA | Others | Total
    2019 | 100 | 50 | 300 | 450
    2020 | 110 | 40 | 350 | 500
    2021 | 140 | 45 | 420 | 605
    `,
    {
      kind: "series",
      columns: { E: "total" },
      titleMustContain: ["EU: 23.1 % of exports in 2021"],
      mustNeverSay: ["Total:", "50 %", "11.6 %"],
    },
  ),
  own(
    "Years down beside the world",
    `
    Coffee production (thousand bags) | | |
    Year | Brazil | Viet Nam | World
    2019 | 58 | 30 | 165
    2020 | 69 | 29 | 175
    `,
    { titleMustContain: ["Brazil: 39.4 % of World volume in 2020"], mustNeverSay: ["World:", "25.3 %"] },
  ),
  own(
    "Prices of years down have no total",
    `
    Price (US$/t) | | |
    Year | Coffee | Cocoa | World
    2019 | 2000 | 2300 | 4300
    2020 | 2100 | 2400 | 4500
    `,
    { kind: "series", measure: "price", leftOut: [], mustNeverSay: ["sum of", "% of"] },
  ),
  own(
    "The Union beside two of its members",
    `
    Production value, agriculture (million euro) | |
    GEO | 2019 | 2020
    European Union - 27 countries (from 2020) | 400 | 410
    Euro area - 20 countries (from 2023) | 300 | 305
    Germany | 57 | 58
    France | 75 | 76
    `,
    {
      leftOut: ["row 3", "row 4"],
      titleMustContain: ["France: 18.5 % of sales of European Union - 27 countries"],
      mustNeverSay: ["European Union - 27 countries (from 2020):", "Euro area"],
    },
  ),
  own(
    "The Union as a partner among others",
    `
    Exports by partner (US$ m) | 2019 | 2020
    European Union | 500 | 520
    United States | 300 | 310
    China | 200 | 260
    `,
    { leftOut: [], titleMustContain: ["European Union: 47.7 % of these exports in 2020"] },
  ),
  own(
    "Two measures named in the rows of a long table",
    `
    Country | Indicator | Year | Value
    Ghana | Coffee exports (US$ m) | 2020 | 2
    Kenya | Coffee exports (US$ m) | 2020 | 220
    World | Coffee exports (US$ m) | 2020 | 31000
    Ghana | Cocoa exports (US$ m) | 2020 | 2300
    Kenya | Cocoa exports (US$ m) | 2020 | 1
    World | Cocoa exports (US$ m) | 2020 | 9800
    `,
    {
      kind: "series",
      leftOut: ["row 4", "row 7"],
      titleMustContain: ["Ghana: 23.5 % of World Cocoa exports in 2020"],
      mustNeverSay: ["World:", "2523"],
    },
  ),
];
