/** What was answered about a chain, and what its reader decided, is on its report. */

import { runToEnd } from "../../../src/core/sliced";
import { reportOnReading } from "../../../src/report/kinds";
import { Grid } from "../../../src/tables/grid";
import { readVisible } from "../../../src/tables/reader/visible";
import { type Answers, NO_ANSWERS, questionKey } from "../../../src/tables/reader/table-reading";
import { sketched } from "../../tables/grid";

function wordsOf(grid: Grid, answers: Answers = NO_ANSWERS): string[] {
  const reading = runToEnd(readVisible(grid, { answers }));
  expect(reading.question).toBeNull();
  expect(reading.kind).toBe("chain");
  const { sheet } = runToEnd(reportOnReading(reading, { rate: null, leaveOutMissing: false })!)!;
  const all = sheet.cells.flatMap(({ content }) => ("text" in content ? [content.text] : []));
  return all.slice(all.indexOf("How the table was read"));
}

const links = "Link | Sales | Purchases\nFarm | 10 | 0\nMill | 25 | 10\nReturns | 30 | ..\nShop | 60 | 30";

it("an answer is one line", () => {
  const { question } = runToEnd(readVisible(sketched(links), {}));
  expect(question?.id).toBe("missing");
  const answer = question!.answers.find(({ words }) => words.startsWith("Leave Returns out"))!;
  expect(wordsOf(sketched(links), new Map([[questionKey(question!), answer.id]]))).toContain(
    `${question!.words} ${answer.words}`,
  );
});

it("so is what the reader tells", () => {
  const grid = sketched("Link | Sales | Purchases\nFarm | 10 | 0\nMill | 25 | 10\nTrader | 90 | 25\nShop | 60 | 30");
  expect(wordsOf(new Grid({ ...grid, values: grid.values, hiddenRows: [3] }))).toContain("1 hidden row is left out.");
  expect(wordsOf(grid).join("\n")).not.toContain("hidden");
});

it("a chain of one record a period has them too", () => {
  const grid = sketched("Year | Sales | Purchases\n2019 | 10 | 5\n2020 | 25 | 10\n2021 | 90 | 25\n2022 | 60 | 30");
  expect(wordsOf(new Grid({ ...grid, values: grid.values, hiddenRows: [4] }))).toContain("1 hidden row is left out.");
});
