import { recentAnalyses, rememberAnalysis } from "../../src/pane/recent";
import type { Setting, Workbook } from "../../src/workbook/port";

/** A workbook with these sheets, which keeps what it is given. */
function workbookWith(...sheets: string[]) {
  const kept = new Map<string, Setting>();
  const workbook: Partial<Workbook> = {
    setting: (name) => Promise.resolve(kept.get(name)),
    saveSetting: (name, value) => Promise.resolve(void (value !== undefined && kept.set(name, value))),
    sheets: () => Promise.resolve(sheets.map((name) => ({ name, used: null }))),
  };
  return workbook as Workbook;
}

const analysis = (title: string, address: string) => ({ title, address });

it("the latest is first", async () => {
  const workbook = workbookWith("A");
  await rememberAnalysis(workbook, analysis("one", "A!B1"));
  await rememberAnalysis(workbook, analysis("two", "A!B2"));
  expect(await recentAnalyses(workbook)).toEqual([analysis("two", "A!B2"), analysis("one", "A!B1")]);
});

it("an analysis of the same place takes the place of the former", async () => {
  const workbook = workbookWith("A");
  await rememberAnalysis(workbook, analysis("one", "A!B1"));
  await rememberAnalysis(workbook, analysis("two", "A!B2"));
  await rememberAnalysis(workbook, analysis("again", "A!B1"));
  expect(await recentAnalyses(workbook)).toEqual([analysis("again", "A!B1"), analysis("two", "A!B2")]);
});

it("six are remembered, a seventh takes the place of the first", async () => {
  const workbook = workbookWith("A");
  for (let index = 1; index <= 7; index += 1) await rememberAnalysis(workbook, analysis(`${index}`, `A!B${index}`));
  expect((await recentAnalyses(workbook)).map(({ title }) => title)).toEqual(["7", "6", "5", "4", "3", "2"]);
});

it("a report is remembered behind six others: a source still reaches it", async () => {
  const workbook = workbookWith("A");
  const of = { table: "key", leaveOutMissing: false, rate: "", sourceAt: "B40" };
  await rememberAnalysis(workbook, { ...analysis("report", "A!A1"), of });
  for (let index = 1; index <= 7; index += 1) await rememberAnalysis(workbook, analysis(`${index}`, `A!B${index}`));
  expect((await recentAnalyses(workbook)).map(({ title }) => title)).toEqual(["7", "6", "5", "4", "3", "2", "report"]);
  expect((await recentAnalyses(workbook)).at(-1)).toEqual({ title: "report", address: "A!A1", of });
});

it("one whose sheet is gone is not offered, and one that is not an analysis is not either", async () => {
  const workbook = workbookWith("A", "B c");
  await workbook.saveSetting("analyses", [
    analysis("here", "'B c'!B1"),
    analysis("gone", "C!B1"),
    { title: "no address" },
    "text",
    null,
  ]);
  expect(await recentAnalyses(workbook)).toEqual([analysis("here", "'B c'!B1")]);
});

it("nothing is kept at first", async () => expect(await recentAnalyses(workbookWith("A"))).toEqual([]));
