/** What a person has protected is left alone and named, and all else goes on. */

import { freeze, repair, unfreeze } from "../../src/share/freeze";
import { writeLambdas } from "../../src/share/lambdas";
import { number } from "../../src/sheet/sheet";
import { ExcelWorkbook } from "../../src/workbook/excel";
import { FakeExcel } from "../workbook/fake-excel";
import { describeWithClient } from "./microsoft-client";
import { Refusal } from "./wire";

describeWithClient("in an Excel with protected sheets", () => {
  let excel: FakeExcel;
  let workbook: ExcelWorkbook;
  const isOurs = (text: string) => text.includes("VC.");
  const refused = () => excel.host.requests.filter(({ error }) => error).map(({ error }) => error!.Code);

  beforeEach(async () => {
    excel = new FakeExcel();
    Object.assign(globalThis, { Excel: excel, Office: { context: { requirements: { isSetSupported: () => true } } } });
    workbook = new ExcelWorkbook();
    // Else it is looked through first, and the sheets of the test before are asked for.
    await workbook.saveVersion();
    for (const sheet of [excel.sheet("Sheet1"), excel.add("Theirs")])
      sheet.put("A1", 5).answer("B1", "=VC.MARGIN(A1,10)", [[0.5]]);
  });
  afterEach(() => expect(excel.host.unknown).toEqual([]));
  const formulas = (sheet: string) =>
    excel
      .sheet(sheet)
      .formulas()
      .map(({ formula }) => formula);

  test("freezing leaves what is on them, and what is put back waits for them", async () => {
    excel.sheet("Theirs").isProtected = true;
    const { frozen, closed } = await freeze(workbook, "workbook", isOurs);
    expect([frozen, closed.map(({ address }) => address)]).toEqual([1, ["Theirs!B1"]]);
    expect([formulas("Sheet1"), formulas("Theirs")]).toEqual([[], ["=VC.MARGIN(A1,10)"]]);
    excel.sheet("Sheet1").isProtected = true;
    expect(await unfreeze(workbook)).toMatchObject({
      back: 0,
      changed: [{ address: "Sheet1!B1", reason: { kind: "protected" } }],
    });
    excel.sheet("Sheet1").isProtected = false;
    expect(await unfreeze(workbook)).toMatchObject({ back: 1, changed: [] });
    expect(formulas("Sheet1")).toEqual(["=VC.MARGIN(A1,10)"]);
    expect(refused()).toEqual([]);
  });

  test("nothing is frozen where the list cannot be written", async () => {
    await freeze(workbook, "Sheet1!A1:B1", isOurs);
    excel.sheet("VC formulas").isProtected = true;
    await expect(freeze(workbook, "workbook", isOurs)).rejects.toMatchObject({ sheet: "VC formulas" });
    expect(formulas("Theirs")).toEqual(["=VC.MARGIN(A1,10)"]);
    await expect(unfreeze(workbook)).rejects.toMatchObject({ sheet: "VC formulas" });
    expect(formulas("Sheet1")).toEqual([]);
  });

  test("unknown formulas are entered again on the others", async () => {
    for (const name of ["Sheet1", "Theirs"])
      excel.sheet(name).answer("B1", "=VC.MARGIN(A1,10)", [[{ error: "#NAME?" }]]);
    excel.sheet("Theirs").isProtected = true;
    const { entered, closed } = await repair(workbook, isOurs);
    expect([entered, closed].map((each) => each.map(({ address }) => address))).toEqual([["Sheet1!B1"], ["Theirs!B1"]]);
  });

  test("LAMBDAs are written on the others", async () => {
    excel.sheet("Theirs").isProtected = true;
    excel.learnt.set("=VC_MARGIN(A1,10)", [[0.5]]);
    const { written, closed } = await writeLambdas(workbook as never, isOurs);
    expect([written, closed.map(({ address }) => address)]).toEqual([1, ["Theirs!B1"]]);
    expect([formulas("Sheet1"), formulas("Theirs")]).toEqual([["=VC_MARGIN(A1,10)"], ["=VC.MARGIN(A1,10)"]]);
  });

  test("a formula goes into cells that are not locked, and into no others", async () => {
    excel.sheet("Theirs").unlock("D1:D3").isProtected = true;
    const insert = (address: string, rows: number) =>
      workbook.insert([{ address, text: "=SEQUENCE(3)", rows, format: "0.0" }]);
    await expect(insert("Theirs!D1", 4)).rejects.toMatchObject({ name: "ProtectedError", sheet: "Theirs" });
    await expect(insert("Theirs!E1", 1)).rejects.toThrow("The sheet Theirs is protected");
    await insert("Theirs!D1", 3);
    expect(formulas("Theirs")).toContain("=SEQUENCE(3)");
    expect(refused()).toEqual([]);
  });

  test("what cannot be changed, placed or put back there is refused by the name of the sheet", async () => {
    excel.sheet("Theirs").put("A2", "16 US$").isProtected = true;
    const picture = { description: "", width: 9, height: 9, png: "iVBORw0KGgo=" };
    const its = { name: "ProtectedError", sheet: "Theirs" };
    await expect(workbook.correct("Theirs!A2", "16 US$", 16)).rejects.toMatchObject(its);
    await expect(workbook.insertPicture("Theirs!C3", picture)).rejects.toMatchObject(its);
    const formula = { address: "Theirs!B1", fills: "Theirs!B1", text: "=VC.MARGIN(A1,10)", row: 0, column: 1 };
    await expect(workbook.freeze([formula])).rejects.toMatchObject(its);
    await expect(workbook.restoreFormulas([formula])).rejects.toMatchObject(its);
    expect(excel.sheet("Theirs").at("A2").value).toBe("16 US$");
    // A cell that is not locked is changed.
    excel.sheet("Theirs").unlock("A2");
    expect(await workbook.correct("Theirs!A2", "16 US$", 16)).toBe(true);
  });

  test("nor is a sheet of ours renamed or removed there; and what is refused for another reason keeps it", async () => {
    const sheet = { name: "New", columns: {}, rows: {}, cells: [number("A1", 1)], opensOn: "A1" };
    await workbook.addSheets([sheet]);
    excel.isProtected = true;
    await expect(workbook.renameSheet("New", "Other")).rejects.toMatchObject({ name: "ProtectedError", sheet: null });
    await expect(workbook.removeSheets(["New"])).rejects.toMatchObject({ name: "ProtectedError", sheet: null });
    expect(excel.named("New")).toBeDefined();
    excel.isProtected = false;
    jest.spyOn(excel, "rename").mockImplementation(() => {
      throw new Refusal("AccessDenied");
    });
    await expect(workbook.renameSheet("New", "Other")).rejects.toMatchObject({ code: "AccessDenied" });
  });

  test("no sheet is added to a protected workbook, and that is said", async () => {
    excel.isProtected = true;
    const sheet = { name: "New", columns: {}, rows: {}, cells: [number("A1", 1)], opensOn: "A1" };
    await expect(workbook.addSheets([sheet])).rejects.toThrow(
      "This workbook is protected, so no sheet can be added, renamed or removed.",
    );
    expect(excel.sheets).toHaveLength(2);
    expect(refused()).toEqual([]);
  });
});
