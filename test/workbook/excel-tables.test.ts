/** Formulas and Excel's own tables, in which no result can fill several cells. */
import { ExcelWorkbook } from "../../src/workbook/excel";
import { InTableError, OccupiedError } from "../../src/workbook/port";
import { FakeExcel } from "./fake-excel";

let excel: FakeExcel;
let workbook: ExcelWorkbook;

beforeEach(() => {
  excel = new FakeExcel();
  Object.assign(globalThis, {
    Excel: excel,
    Office: { context: { requirements: { isSetSupported: () => true } } },
  });
  workbook = new ExcelWorkbook();
  excel.sheet("Sheet1").tables.push({ name: "Sales", at: "B2:D6" });
});
afterAll(() => {
  delete (globalThis as any).Excel;
  delete (globalThis as any).Office;
});

const insert = (address: string, rows = 1, columns = 1) =>
  workbook.insert([{ address: `Sheet1!${address}`, text: "=VC.MARGIN(5, 1)", rows, columns }]);

test.each([
  ["in a table", "D3", 1, 1, "Sheet1!F3"],
  ["with a result that reaches into it", "A1", 3, 2, "Sheet1!F1"],
])("a formula %s is refused, and a free cell outside is named", async (_, address, rows, columns, free) => {
  const error = await insert(address, rows, columns).catch((thrown: unknown) => thrown);
  expect(error).toBeInstanceOf(InTableError);
  expect(error).toMatchObject({ table: "Sales", free });
  expect(excel.sheet("Sheet1").at(address).formula).toBe("");
});

test.each(["E3", "A7"])("beside the table, in %s, it is written", async (address) => {
  await insert(address);
  expect(excel.sheet("Sheet1").at(address).formula).toBe("=VC.MARGIN(5, 1)");
});

test("the free cell has room for the whole result, outside of other tables too", async () => {
  excel.sheet("Sheet1").put("G4", 1).tables.push({ name: "Next", at: "H8:I9" });
  await expect(insert("D3", 2, 2)).rejects.toMatchObject({ free: "Sheet1!H3" });
  await expect(insert("D4", 5, 1)).rejects.toMatchObject({ free: "Sheet1!F4" });
  await expect(insert("D6", 3, 3)).rejects.toMatchObject({ free: "Sheet1!J6" });
});

test("where no room is near, none is named", async () => {
  for (let column = 5; column < 40; column += 1) excel.sheet("Sheet1").enter(2, column, 1);
  await expect(insert("D3")).rejects.toMatchObject({ table: "Sales", free: undefined });
});

test("a cell that is taken outside of tables is refused as before", async () => {
  excel.sheet("Sheet1").put("F3", 1);
  await expect(insert("F3")).rejects.toBeInstanceOf(OccupiedError);
});

test.each([
  ["a table", "C3", { kind: "table", name: "Sales" }],
  ["merged cells within reach", "F3", { kind: "merged", address: "Sheet1!G5:H6" }],
  ["neither", "J3", null],
])("#SPILL! because of %s", async (_, address, expected) => {
  excel.sheet("Sheet1").merge("G5:H6");
  expect(await workbook.spillObstacle(`Sheet1!${address}`)).toEqual(expected);
});

test("without merged areas to ask for, a table is told still", async () => {
  Object.assign((globalThis as any).Office.context.requirements, { isSetSupported: () => false });
  excel.sheet("Sheet1").merge("C3:D3");
  expect(await workbook.spillObstacle("Sheet1!C3")).toEqual({ kind: "table", name: "Sales" });
  expect(await workbook.spillObstacle("Sheet1!F3")).toBeNull();
});
