/** What is said where a formula was not put in. */
import { whyNotInserted } from "../../src/pane/not-inserted";
import { InTableError, OccupiedError } from "../../src/workbook/port";

const words = { taken: (cell: string) => `${cell} is taken`, failed: "failed" };

test("a cell that is taken, a table with a free cell beside it and one without are told apart", () => {
  expect(whyNotInserted(new OccupiedError("Sheet1!B2"), words)).toBe("Sheet1!B2 is taken");
  expect(whyNotInserted(new InTableError("Sales", "Sheet1!F3"), words)).toMatch(
    /^Sales is a table .* Sheet1!F3 has room\.$/,
  );
  expect(whyNotInserted(new InTableError("Sales"), words)).toMatch(/Choose a cell outside it\.$/);
});

test("what is not known goes to the console", () => {
  const told = jest.spyOn(console, "error").mockImplementation(() => undefined);
  const error = new Error("else");
  expect(whyNotInserted(error, words)).toBe("failed");
  expect(told).toHaveBeenCalledWith(error);
  told.mockRestore();
});
