/** Reports on columns side by side: each a whole of its own, and the printed total where the members listed are some of it. */

import { saidSeries } from "../../../src/findings/kinds/series";
import type { ReadingOf } from "../../../src/tables/reader/table-reading";
import { gridOf, readingOf } from "../../tables/reader/expectations";
import { sheet } from "../../tables/reader/own/sheet";
import { evaluatedReport } from "./series-reports";

function seriesOf(lines: string): ReadingOf<"series"> {
  const reading = readingOf(gridOf({ table: sheet(lines) }));
  if (reading.kind !== "series" || reading.question) throw new Error(`read as ${reading.kind}`);
  return reading;
}

const plain = (words: string | null) => words?.replaceAll("\u00a0", " ");
const rowOf = (rows: string[][], name: string, from = 0) => rows.slice(from).find(([first]) => first === name)!;

describe("products beside one another", () => {
  const reading = seriesOf(`
    Exports by product, 2020 (US$ million) | | |
    Country | Coffee | Cocoa | Tea
    Ghana | 20 | 2300 | 0
    Kenya | 220 | 0 | 1230
    Uganda | 515 | 110 | 80
    Others | 900 | 10 | 40
  `);
  const { rows, title, charts, write } = evaluatedReport(reading);
  it("has a list for each, whose shares are of its own sum", () => {
    expect(title()).toBe("Ghana: 95 % of these Cocoa exports in 2020");
    expect(plain(saidSeries(reading).title)).toBe(title());
    const all = rows();
    const coffee = all.findIndex(([first]) => first === "Coffee exports, US$ million");
    expect(rowOf(all, "Ghana").slice(1, 3)).toEqual(["2300", String(2300 / 2420)]);
    expect(rowOf(all, "Uganda", coffee).slice(1, 3)).toEqual(["515", String(515 / 1655)]);
    expect(all.filter(([first]) => first === "Sum of the 4 listed").map(([, sum]) => sum)).toEqual([
      "2420",
      "1655",
      "1350",
    ]);
    expect(charts.map(({ chart }) => chart.title)).toEqual(["Cocoa exports, US$ million"]);
  });
  it("names nobody in particular, ties, and follows the sheet", () => {
    write("Sheet1!C6", "5000");
    expect(title()).toBe("Ghana: 31 % of these Cocoa exports in 2020");
    write("Sheet1!C5", "2300");
    expect(title()).toBe("Ghana and Uganda: 24 % each of these Cocoa exports in 2020");
    write("Sheet1!C5", "110");
    write("Sheet1!C6", "10");
  });
});

describe("some of a printed total", () => {
  const reading = seriesOf(`
    Country | Exports (US$ million)
    Ghana | 42
    Togo | 20
    World | 95
  `);
  const { rows, title, write } = evaluatedReport(reading);
  it("shares are of it", () => {
    expect(title()).toBe("Ghana: 44.2 % of World exports");
    expect(plain(saidSeries(reading).title)).toBe(title());
    expect(rowOf(rows(), "Ghana")[2]).toBe(String(42 / 95));
    expect(rowOf(rows(), "Sum of the 2 listed").slice(1, 3)).toEqual(["62", String(62 / 95)]);
    expect(rowOf(rows(), "World")[1]).toBe("95");
  });
  it("are none where the total is less than they are by now", () => {
    write("Sheet1!B4", "60");
    expect(rowOf(rows(), "Ghana")[2]).toBe("#N/A");
    expect(title()).not.toContain("%");
    write("Sheet1!B4", "95");
  });
});

describe("over time", () => {
  it("shares of some of the world follow its own row", () => {
    const reading = seriesOf(`
    Coffee exports (thousand bags) | |
    Country | 2019 | 2020
    Brazil | 40 | 44
    Viet Nam | 27 | 26
    Colombia | 13 | 12
    World | 130 | 128
    `);
    const { rows, title, write } = evaluatedReport(reading);
    expect(title()).toBe("Brazil: 34.4 % of World export volume in 2020");
    expect(plain(saidSeries(reading).title)).toBe(title());
    expect(rowOf(rows(), "Brazil").at(6)).toBe(String(44 / 128));
    write("Sheet1!C6", "176");
    expect(title()).toBe("Brazil: 25 % of World export volume in 2020");
  });
  it("banners are wholes of their own", () => {
    const reading = seriesOf(`
    Exports (US$ million) | Coffee | | Cocoa |
    Country | 2019 | 2020 | 2019 | 2020
    Ghana | 1 | 2 | 200 | 230
    Uganda | 50 | 60 | 8 | 9
    Kenya | 70 | 65 | 0 | 1
    `);
    const { rows, title } = evaluatedReport(reading);
    expect(title()).toBe("Ghana: 95.8 % of these Cocoa exports in 2020");
    expect(plain(saidSeries(reading).title)).toBe(title());
    const all = rows();
    const coffee = all.findIndex(([first]) => first === "Coffee exports");
    expect(rowOf(all, "Kenya", coffee).at(6)).toBe(String(65 / 127));
  });
  it("prices name the column that changed most, and none of the others", () => {
    const reading = seriesOf(`
    Maize price (US$/kg) | Wholesale | | Retail |
    Market | 2019 | 2020 | 2019 | 2020
    Accra | 0.4 | 0.5 | 0.6 | 0.7
    Kumasi | 0.3 | 0.35 | 0.5 | 0.95
    Other markets | 0.3 | 0.9 | 0.5 | 1.95
    `);
    const { title, write } = evaluatedReport(reading);
    expect(title()).toBe("Kumasi: Retail price rose by 90 % from 2019 to 2020");
    expect(plain(saidSeries(reading).title)).toBe(title());
    write("Sheet1!C3", "0.9");
    expect(title()).toBe("Accra: Wholesale price rose by 125 % from 2019 to 2020");
  });
});

describe.each([
  [
    "in one period",
    "Actor | Exports 2020 (US$ m)\nGhana | 10\nghana | 5\nTogo | 12",
    "Ghana: 55.6 % of these exports in 2020",
  ],
  [
    "over years",
    "Actor | Exports 2019 (US$ m) | Exports 2020 (US$ m)\nGhana | 10 | 11\nTogo | 12 | 13\nGhana | 5 | 6",
    "Ghana: 56.7 % of these exports in 2020",
  ],
])("a name in several rows, %s", (_, lines, headline) => {
  const reading = seriesOf(lines);
  const { title, write } = evaluatedReport(reading);
  it("is summed, in the finding and in the title", () => {
    expect(plain(saidSeries(reading).title)).toBe(headline);
    expect(title()).toBe(headline);
  });
  it("has no change of one of its rows", () => {
    expect(saidSeries(reading).sentences.join("\n")).not.toContain("Ghana");
  });
  it("follows the sheet", () => {
    write("Sheet1!B2", "1");
    write("Sheet1!C2", "1");
    expect(title()).toMatch(/^Togo: /);
  });
});
