/** Tables of series: two users' tables of trade, tables of UNIDO (2001) and the like. */

import { seriesReading } from "./series-readings";

const half = ["Jan-23", "Jul-23", "Jan-24", "Jul-24"];
const halfOrders = [2023, 2023.5, 2024, 2024.5];

export const twoByTwo = seriesReading({
  form: "trade",
  measure: "price",
  periods: half,
  orders: halfOrders,
  members: [
    { name: "Beans", measure: "exportPrice", figures: [1800, 1850, 1760, 1700] },
    { name: "Butter", measure: "exportPrice", figures: [4200, 4300, 4800, 5600] },
    { name: "Beans", measure: "exportVolume", figures: [500, 520, 540, 530] },
    { name: "Butter", measure: "exportVolume", figures: [100, 110, 130, 160] },
    { name: "Diesel", measure: "importPrice", figures: [0.62, 0.66, 0.7, 0.74] },
    { name: "Machinery", measure: "importPrice", figures: [9000, 9100, 9200, 9300] },
    { name: "Diesel", measure: "importVolume", figures: [900000, 880000, 900000, 910000] },
    { name: "Machinery", measure: "importVolume", figures: [40, 42, 41, 43] },
  ],
});

export const immiserized = seriesReading({
  form: "trade",
  measure: "price",
  periods: [2019, 2020, 2021, 2022],
  members: [
    { name: "Export price", measure: "exportPrice", figures: [100, 92, 83, 74] },
    { name: "Export volume", measure: "exportVolume", figures: [100, 112, 126, 140] },
    { name: "Import price", measure: "importPrice", figures: [100, 101, 103, 105] },
  ],
});

export const terminated = seriesReading({
  form: "price and volume",
  measure: "price",
  periods: ["January 1990", "October 1990", "December 1990", "February 1991"],
  members: [
    {
      name: "Volume",
      unit: "per week",
      measure: "volume",
      figures: [9000, 5000, 3000, null],
      notes: { "February 1991": "Arrangement terminated and assembly transferred to Honduras" },
    },
    { name: "Unit price", unit: "US$", measure: "price", figures: [2.18, 2.05, 1.87, null] },
  ],
});

export const producerPrices = seriesReading({
  periods: [2020, 2021],
  members: [
    { name: "Cocoa", measure: "price", words: "Producer Price", unit: "USD/tonne", figures: [1700, 1650] },
    { name: "Maize", measure: "price", words: "Producer Price", unit: "USD/tonne", figures: [300, 350] },
  ],
});

export const pinkSheet = seriesReading({
  periods: ["2020M01", "2020M02", "2020M03", "2020M04"],
  orders: [2020, 2020 + 1 / 12, 2020 + 2 / 12, 2020 + 3 / 12],
  members: [
    { name: "Cocoa", measure: "price", unit: "$/kg", figures: [2.6, 2.7, 2.3, 2.2] },
    { name: "Coffee, Arabica", measure: "price", unit: "$/kg", figures: [3.2, null, 3.5, 3.6] },
  ],
});

export const exporters = seriesReading({
  title: "Prices received by South African exporters of bunk beds, 1996-2000",
  isAcross: true,
  periods: [1996, 1999, 2000],
  members: [
    { name: "Exporter 1", measure: "price", unit: "pounds Sterling", figures: [74, null, 48] },
    { name: "Exporter 2", measure: "price", unit: "pounds Sterling", figures: [69, 52, null] },
  ],
});

export const exportIndices = seriesReading({
  title: "Index of exports by sector from developing countries, 1992-1997 (1992=100)",
  measure: "index",
  isAcross: true,
  periods: [1992, 1993, 1994, 1995, 1996, 1997],
  members: [
    { name: "Services", measure: "index", figures: [100, 113, 131, 153, 166, 180] },
    { name: "Primary", measure: "index", figures: [100, 98, 107, 123, 134, 134] },
    { name: "Manufacturing", measure: "index", figures: [100, 112, 133, 162, 171, 183] },
  ],
});

export const regions = seriesReading({
  title: "Manufactured exports from developing regions, 1985-1997 (US$ million)",
  measure: "value",
  isAcross: true,
  periods: [1985, 1990, 1997],
  members: [
    { name: "Africa", measure: "value", unit: "US$ million", figures: ["4035", "12524", "16778"] },
    { name: "Asia", measure: "value", unit: "US$ million", figures: ["134883", "364261", "916916"] },
    { name: "Latin America", measure: "value", unit: "US$ million", figures: ["25651", "42755", "123410"] },
    { name: "Europe", measure: "value", unit: "US$ million", figures: ["8400", "11033", "8798"] },
    { name: "Oceania", measure: "value", unit: "US$ million", figures: ["285", "768", "1026"] },
  ],
});

export const openness = seriesReading({
  title: "World exports as share of GDP, 1988-1998",
  measure: "ratio",
  isAcross: true,
  periods: [1988, 1997, 1998],
  members: [
    { name: "World", measure: "ratio", isPercent: true, unit: "%", figures: [18.7, 22.9, null] },
    { name: "High income non OECD", measure: "ratio", isPercent: true, unit: "%", figures: [86.3, 80, 77.1] },
    { name: "East Asia and Pacific", measure: "ratio", isPercent: true, unit: "%", figures: [25.5, 33.4, 41.8] },
  ],
});

export const proportions = seriesReading({
  title: "Trade as a proportion of GDP, 1960-1995",
  measure: "ratio",
  isAcross: true,
  periods: [1960, 1970, 1998],
  members: [
    {
      name: "East Asia and Pacific",
      measure: "ratio",
      words: "Trade as a proportion of GDP",
      figures: [18.5, 23.6, 74.8],
    },
    { name: "South Asia", measure: "ratio", words: "Trade as a proportion of GDP", figures: [null, 11.8, 28.8] },
    {
      name: "Sub-Saharan Africa",
      measure: "ratio",
      words: "Trade as a proportion of GDP",
      figures: [50.8, 47.3, 59.3],
    },
  ],
});

export const catches = seriesReading({
  measure: "value",
  isAcross: true,
  periods: [2019, 2020, 2021],
  members: [
    { name: "Catch", measure: "value", isTotal: true, counts: false, figures: [30, 42, 51] },
    { name: "Longline", measure: "value", figures: [20, 30, 31] },
    { name: "Purse seine", measure: "value", figures: [10, 12, 20] },
  ],
});

export const jobs = seriesReading({
  measure: "count",
  isAcross: true,
  periods: [""],
  members: [
    { name: "Footwear manufacture", measure: "count", words: "Direct Jobs", figures: [70000] },
    { name: "Shoe components", measure: "count", words: "Direct Jobs", figures: [28000] },
    { name: "Tanning", measure: "count", words: "Direct Jobs", figures: [22000] },
    { name: "Others", measure: "count", words: "Direct Jobs", figures: [33400] },
    { name: "Total", measure: "count", words: "Direct Jobs", isTotal: true, counts: false, figures: [153400] },
  ],
});

export const coffeeAndTea = seriesReading({
  form: "trade",
  measure: "price",
  periods: ["2022-Q1", "2022-Q2", "2022-Q3"],
  members: [
    { name: "Export price, coffee", measure: "exportPrice", figures: [210, 225, 190] },
    { name: "Export price, tea", measure: "exportPrice", figures: [95, 93, 92] },
    { name: "Import price", measure: "importPrice", figures: [100, 104, 109] },
  ],
});
