/** An answer on a sheet: plain values, whatever a file calls its countries, and where they come from. */

import { answerSheet, type AnswerSource } from "../../src/published/answer-sheet";

const SOURCE: AnswerSource = {
  files: [{ file: "2020_SML.csv", size: 150_123_456, sha256: "ab12" }],
  source: "OECD ICIO 2023",
  unit: "million US$",
  year: "2020",
  title: "Origin of value added: exports, 2020",
  measure: "TIVA",
  of: "exports",
  country: "",
  industry: "",
  options: "",
  valueAdded: ["VA"],
  day: new Date("2026-11-30T12:00:00Z"),
};

const cellsOf = (source = SOURCE) =>
  answerSheet(
    [
      ["Origin", "=1+1", "JPN"],
      ["=1+1", 1234.5678, 0.5],
      ["JPN", { code: "#N/A", sentence: "nothing is sold" }, 0.25],
      ["Total", 2000, 0.75],
    ],
    source,
  ).cells;
const at = (place: string, source = SOURCE) => cellsOf(source).find((cell) => cell.at === place);

it("is text and numbers with all their digits, and never a formula", () => {
  expect(cellsOf().every(({ content }) => !("formula" in content))).toBe(true);
  expect(at("B4")?.content).toEqual({ text: "=1+1" });
  expect(at("A5")?.content).toEqual({ text: "=1+1" });
  expect(at("B5")).toMatchObject({ content: { number: 1234.5678 }, format: "#,##0.0", look: "derived" });
  expect(at("B6")?.content).toEqual({ text: "#N/A" });
  expect(at("C6")).toMatchObject({ content: { number: 0.25 }, format: "0.0000" });
  expect([at("A7")?.look, at("B7")?.look]).toEqual(["total", "total"]);
});

it("says file, size, hash, source, year, unit, measure, definition and day", () => {
  expect(at("A1")?.content).toEqual({ text: "Origin of value added: exports, 2020" });
  expect(at("A2")?.content).toEqual({
    text: "Source: 2020_SML.csv (150,123,456 bytes, SHA-256 ab12). OECD ICIO 2023, year 2020, million US$. Measure: TIVA, exports. Value added by country of origin in exports, through all rounds of suppliers. Value added: VA. Values of 2026-11-30; they do not follow the file.",
  });
});

it("says nothing of what is not known or was not chosen", () => {
  const bare = {
    ...SOURCE,
    unit: null,
    year: "",
    of: "",
    measure: "upstreamness",
    valueAdded: null,
    country: "USA",
    industry: "C10",
  };
  expect(at("A2", bare)?.content).toEqual({
    text: "Source: 2020_SML.csv (150,123,456 bytes, SHA-256 ab12). OECD ICIO 2023. Measure: upstreamness, economies USA, industries C10. Stages to final use (Antràs, Chor, Fally & Hillberry 2012), as VC.UPSTREAMNESS defines it. Values of 2026-11-30; they do not follow the file.",
  });
  expect(at("A2", { ...SOURCE, valueAdded: [] })?.content).toMatchObject({
    text: expect.stringContaining("Value added: output less flows."),
  });
});

it("has years over its columns as years, and shares with the places that they need", () => {
  const { cells } = answerSheet(
    [
      ["Country", 2019, 2020, "Flag"],
      ["AUS", 0.353246, 0.317767, "Thinning out"],
    ],
    SOURCE,
  );
  const found = (place: string) => cells.find((cell) => cell.at === place);
  expect(found("B4")).toMatchObject({ content: { number: 2019 }, look: "numberHead", format: "0" });
  expect(found("B5")).toMatchObject({ content: { number: 0.353246 }, format: "0.0000" });
});
