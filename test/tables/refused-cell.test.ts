/** What a picture cannot show for a word in a cell: the sentence names that cell of the sheet. */
import { drawable, refusalIn } from "../../src/pictures";
import { tables } from "../pictures/answer-cases";
import { read } from "../pictures/read";

function refusal(rows: Parameters<typeof read>[0]): string | undefined {
  try {
    drawable("chain-account", read(rows));
    return undefined;
  } catch (error) {
    return refusalIn(error);
  }
}

const item = tables.account[0]!.findIndex((head) => /item/i.test(String(head)));
const withItem = (line: number, word: string) =>
  tables.account.map((row, index) => row.map((cell, column) => (index === line && column === item ? word : cell)));

test.each([1, 2, 4])("an item of row %s of the table that no account has", (line) => {
  const { understood } = read(tables.account);
  const cell = `${String.fromCharCode(65 + understood.grid.column + item)}${understood.grid.row + line + 1}`;
  const sentence = refusal(withItem(line, "Inputs brought in"));
  expect(sentence).toContain(`, ${cell}`);
  expect(sentence).not.toMatch(/, row \d/);
});

test("an account whose items are known is refused nothing", () => expect(refusal(tables.account)).toBeUndefined());
