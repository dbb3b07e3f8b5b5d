/** The title that a person has typed, before the finding, which stays live. */

import { withOwnTitle } from "../../src/report/own-title";
import { formula, text } from "../../src/sheet/sheet";

const reportOf = (cell: ReturnType<typeof text>) => ({
  sheet: { name: "R", columns: {}, rows: {}, cells: [text("B2", "Lead", "lead"), cell], opensOn: "B1" },
  charts: [],
});
const titleOf = (cell: ReturnType<typeof text>, title: string) => withOwnTitle(reportOf(cell), title).sheet.cells[1];

it("goes before the finding", () => {
  expect(titleOf(text("B1", "Mill leads", "title"), "Cocoa.")?.content).toEqual({ text: "Cocoa: Mill leads" });
  expect(titleOf(formula("B1", '=A1&" leads"', "title"), 'My "cocoa"')?.content).toEqual({
    formula: '="My ""cocoa"": "&(A1&" leads")',
  });
});

it("is no part of a formula that would be too long, and none where nothing was typed", () => {
  const long = formula("B1", `="${"x".repeat(8000)}"`, "title");
  expect(titleOf(long, "Cocoa")).toBe(long);
  const report = reportOf(text("B1", "Mill leads", "title"));
  expect(withOwnTitle(report, " ")).toBe(report);
});
