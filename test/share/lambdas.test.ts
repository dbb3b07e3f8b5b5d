/** Our formulas written with LAMBDAs in an open Excel workbook, and back. */
import { definitions, needed } from "../../src/lambda";
import { recorded, unfreeze } from "../../src/share/freeze";
import { lookAhead, putOursBack, writeLambdas } from "../../src/share/lambdas";
import { ExcelWorkbook } from "../../src/workbook/excel";
import { FakeExcel } from "../workbook/fake-excel";
import { FORMER_COMMENTS } from "../../src/lambda/former-comments";

let excel: FakeExcel;
let workbook: ExcelWorkbook;
const sheet = () => excel.sheet("Sheet1");
const isOurs = (text: string) => /\bVC\.|_xldudf_VC_/i.test(text);
const formulaAt = (address: string) => sheet().at(address).formula;
/** What the list itself counts by is none of the workbook's formulas. */
const formulas = async () =>
  (await workbook.formulas("workbook", () => true))
    .filter(({ address }) => !address.startsWith("'VC formulas"))
    .map(({ address, text, fills }) => [address, text, fills]);
const ourNames = () => [...excel.names.keys()];
const sheetNames = () => excel.sheets.map(({ name }) => name);

const ADDED = [[80], [6.5]];
const MARGIN = "=VC.MARGIN(B2, C2)";

beforeEach(() => {
  excel = new FakeExcel();
  Object.assign(globalThis, { Excel: excel });
  workbook = new ExcelWorkbook();
  for (const [formula, rows] of Object.entries({
    "=VC.VALUEADDED(B2:B3, C2:C3)": ADDED,
    "=VC_VALUEADDED(B2:B3, C2:C3)": [[80.00000000000001], [6.5]],
    [MARGIN]: [[1]],
    "=VC_MARGIN(B2, C2)": [[1]],
    "=VC.MARGIN(-1, 2)": [[{ error: "#NUM!" }]],
    "=VC_MARGIN(-1, 2)": [[{ error: "#NUM!" }]],
    "=VC.DEPENDENCE(A2:A3, B2:B3, C2:C3)": [
      ["Link", "Share"],
      ["a", 0.9],
    ],
  }))
    excel.learnt.set(formula, rows);
  const type = (address: string, content: string | number) => {
    const [, column = "", row = ""] = /^([A-Z])(\d+)$/.exec(address) ?? [];
    sheet().enter(Number(row) - 1, column.charCodeAt(0) - 65, content);
  };
  for (const [address, content] of Object.entries({
    B2: 80,
    B3: 179,
    C2: 0,
    C3: 172.5,
    E2: "=VC.VALUEADDED(B2:B3, C2:C3)",
    G2: MARGIN,
    G3: "=VC.MARGIN(-1, 2)",
    H2: "=VC.DEPENDENCE(A2:A3, B2:B3, C2:C3)",
    K2: "=1+1",
  }))
    type(address, content);
});
afterAll(() => delete (globalThis as any).Excel);

test("what would change is told, and nothing is changed", async () => {
  const before = await formulas();
  const ahead = await lookAhead(workbook, isOurs);
  expect(
    ahead.map(({ formula, becomes }) => [formula.address, "why" in becomes ? becomes.why : becomes.formula]),
  ).toEqual([
    ["Sheet1!E2", "=VC_VALUEADDED(B2:B3, C2:C3)"],
    ["Sheet1!G2", "=VC_MARGIN(B2, C2)"],
    ["Sheet1!H2", "VC.DEPENDENCE has no LAMBDA"],
    ["Sheet1!G3", "=VC_MARGIN(-1, 2)"],
  ]);
  expect(await formulas()).toEqual(before);
  expect(ourNames()).toEqual([]);
});

test("formulas get names of the workbook, spills and errors too; what has no LAMBDA is frozen; both are listed", async () => {
  expect(await writeLambdas(workbook, isOurs)).toEqual({ written: 3, frozen: 1, left: [], closed: [], differing: [] });
  expect(await formulas()).toEqual([
    ["Sheet1!E2", "=VC_VALUEADDED(B2:B3, C2:C3)", "Sheet1!E2:E3"],
    ["Sheet1!G2", "=VC_MARGIN(B2, C2)", "Sheet1!G2"],
    ["Sheet1!K2", "=1+1", "Sheet1!K2"],
    ["Sheet1!G3", "=VC_MARGIN(-1, 2)", "Sheet1!G3"],
  ]);
  expect([sheet().at("H2").value, sheet().at("I3").value]).toEqual(["Link", 0.9]);
  expect(ourNames()).toEqual(needed(["VC_VALUEADDED", "VC_MARGIN"]).map(({ name }) => name));
  const { formula, comment } = definitions.find(({ name }) => name === "VC_MARGIN")!;
  expect(excel.names.get("VC_MARGIN")).toEqual({ formula: `=${formula}`, comment });
  const { records, written } = await recorded(workbook);
  expect(records).toMatchObject([
    {
      address: "Sheet1!H2",
      fills: "Sheet1!H2:I3",
      text: "=VC.DEPENDENCE(A2:A3, B2:B3, C2:C3)",
      why: "VC.DEPENDENCE has no LAMBDA",
    },
  ]);
  expect(written).toEqual([
    {
      address: "Sheet1!E2",
      fills: "Sheet1!E2:E3",
      text: "=VC.VALUEADDED(B2:B3, C2:C3)",
      now: "=VC_VALUEADDED(B2:B3, C2:C3)",
    },
    { address: "Sheet1!G2", fills: "Sheet1!G2", text: MARGIN, now: "=VC_MARGIN(B2, C2)" },
    { address: "Sheet1!G3", fills: "Sheet1!G3", text: "=VC.MARGIN(-1, 2)", now: "=VC_MARGIN(-1, 2)" },
  ]);
  expect(sheetNames()).toEqual(["Sheet1", "VC formulas"]);
  // The list is text; all that is worked out on it counts cells.
  expect(
    [...excel.sheet("VC formulas").cells.values()].flatMap(({ formula: its }) => (its === "" ? [] : [its])),
  ).toEqual(["=COUNTA(Sheet1!$H$2:$I$3,Sheet1!$A$2:$A$3,Sheet1!$B$2:$B$3,Sheet1!$C$2:$C$3)"]);
});

test("all goes back, and the names and the list with it", async () => {
  const before = await formulas();
  await writeLambdas(workbook, isOurs);
  expect(await putOursBack(workbook)).toEqual({ back: 4, changed: [] });
  expect(await formulas()).toEqual(before);
  expect([ourNames(), sheetNames()]).toEqual([[], ["Sheet1", "VC formulas"]]);
  expect(await putOursBack(workbook)).toEqual({ back: 0, changed: [] });
});

test("a cell goes back wherever it is by now, with the references that Excel has moved", async () => {
  await writeLambdas(workbook, isOurs);
  sheet().enter(1, 6, "");
  excel.learnt.set("=VC_MARGIN(B12, C12)", [[1]]).set("=VC.MARGIN(B12, C12)", [[1]]);
  sheet().enter(11, 6, "=VC_MARGIN(B12, C12)");
  await putOursBack(workbook);
  expect([formulaAt("G2"), formulaAt("G12")]).toEqual(["", "=VC.MARGIN(B12, C12)"]);
});

test("an answer that would be another is put back, and so is one that Excel does not know", async () => {
  excel.learnt.set("=VC_VALUEADDED(B2:B3, C2:C3)", [[80], [6.6]]).set("=VC_MARGIN(B2, C2)", [[{ error: "#NAME?" }]]);
  const { written, differing } = await writeLambdas(workbook, isOurs);
  expect([written, differing.map(({ address }) => address)]).toEqual([1, ["Sheet1!E2", "Sheet1!G2"]]);
  expect([formulaAt("E2"), formulaAt("G2"), formulaAt("G3")]).toEqual([
    "=VC.VALUEADDED(B2:B3, C2:C3)",
    MARGIN,
    "=VC_MARGIN(-1, 2)",
  ]);
  expect(ourNames()).toEqual(needed(["VC_MARGIN"]).map(({ name }) => name));
});

test("an Excel that knows no LAMBDA keeps its formulas, and no names are left behind", async () => {
  for (const formula of ["=VC_VALUEADDED(B2:B3, C2:C3)", "=VC_MARGIN(B2, C2)", "=VC_MARGIN(-1, 2)"])
    excel.learnt.set(formula, [[{ error: "#NAME?" }]]);
  const { written, differing } = await writeLambdas(workbook, isOurs);
  expect([written, differing.length, ourNames()]).toEqual([0, 3, []]);
  expect([formulaAt("E2"), formulaAt("G2"), formulaAt("G3")]).toEqual([
    "=VC.VALUEADDED(B2:B3, C2:C3)",
    MARGIN,
    "=VC.MARGIN(-1, 2)",
  ]);
  expect((await recorded(workbook)).written).toEqual([]);
});

test("an Excel that refuses a name has lost nothing: nothing is frozen, and no name is left behind", async () => {
  const before = await formulas();
  const refused = new Error("too long");
  const add = jest.spyOn(workbook.formulaNames, "add").mockRejectedValue(refused);
  await expect(writeLambdas(workbook, isOurs)).rejects.toMatchObject({ name: "NamesRefusedError", cause: refused });
  add.mockRestore();
  expect(await formulas()).toEqual(before);
  expect([ourNames(), sheetNames()]).toEqual([[], ["Sheet1"]]);
});

test("a name that means something else stays, and its formulas become values", async () => {
  excel.names.set("vc_alike", { formula: "=Sheet1!$A$1", comment: "mine" });
  expect(await writeLambdas(workbook, isOurs)).toMatchObject({ written: 1, frozen: 3 });
  expect(excel.names.get("vc_alike")).toEqual({ formula: "=Sheet1!$A$1", comment: "mine" });
});

test("names that Excel has written anew are still ours by their comment; only those that stand as we made them are taken away", async () => {
  await writeLambdas(workbook, isOurs);
  const { formula, comment } = excel.names.get("VC_MARGIN")!;
  excel.names.set("VC_MARGIN", { formula: `${formula}+0`, comment });
  expect(await putOursBack(workbook)).toEqual({ back: 4, changed: [] });
  expect(formulaAt("G2")).toBe(MARGIN);
  expect(ourNames()).toContain("VC_MARGIN");
  expect(ourNames()).not.toContain("VC_VALUEADDED");
});

test("names that an earlier version made are ours by what their comments said then, and their formulas are restored", async () => {
  await writeLambdas(workbook, isOurs);
  const { formula } = excel.names.get("VC_NUMBER")!;
  const [comment] = FORMER_COMMENTS["VC_NUMBER"]!;
  excel.names.set("VC_NUMBER", { formula: `${formula}+0`, comment: comment! });
  excel.learnt
    .set('=VC_GOVERNANCE("low", "low", "high")', [["Unclassified"]])
    .set('=VC.GOVERNANCE("low", "low", "high")', [["Unlikely"]]);
  sheet().enter(8, 0, '=VC_GOVERNANCE("low", "low", "high")');
  excel.names.set("VC_GOVERNANCE", {
    formula: "=LAMBDA(complexity,codifiability,capability,1)",
    comment: FORMER_COMMENTS["VC_GOVERNANCE"]![0]!,
  });
  expect(await putOursBack(workbook)).toMatchObject({ back: 5, changed: [] });
  expect(formulaAt("A9")).toBe('=VC.GOVERNANCE("low", "low", "high")');
});

test.each(Object.entries(FORMER_COMMENTS))("%s has other words now than in earlier versions", (name, former) => {
  const { comment } = definitions.find((each) => each.name === name)!;
  expect(former).not.toContain(comment);
});

test("where no answer is there yet, no names are left behind", async () => {
  for (const address of ["E2", "G2", "G3", "H2"]) sheet().at(address).value = "#BUSY!";
  for (const address of ["E2", "G2", "G3", "H2"]) sheet().at(address).type = "Error";
  const { written, left } = await writeLambdas(workbook, isOurs);
  expect([written, left.length, ourNames()]).toEqual([0, 4, []]);
});

test("an answer that is not there yet is left", async () => {
  sheet().answer("G2", MARGIN, [[{ error: "#BUSY!" }]]);
  expect(await writeLambdas(workbook, isOurs)).toMatchObject({ written: 2, left: [{ address: "Sheet1!G2" }] });
  expect(formulaAt("G2")).toBe(MARGIN);
});

test("a second time finds what is new, and loses nothing of the list; unfreezing keeps it", async () => {
  await writeLambdas(workbook, isOurs);
  excel.learnt.set("=VC.MARKUP(B2, C3)", [[2]]).set("=VC_MARKUP(B2, C3)", [[2]]);
  sheet().enter(8, 0, "=VC.MARKUP(B2, C3)");
  expect(await writeLambdas(workbook, isOurs)).toMatchObject({ written: 1, frozen: 0 });
  expect((await recorded(workbook)).written.map(({ address }) => address)).toEqual([
    "Sheet1!E2",
    "Sheet1!G2",
    "Sheet1!G3",
    "Sheet1!A9",
  ]);
  expect(await unfreeze(workbook)).toEqual({ back: 1, changed: [], notReached: 0 });
  expect(await recorded(workbook)).toMatchObject({ records: [], written: { length: 4 } });
  expect(await putOursBack(workbook)).toEqual({ back: 4, changed: [] });
  expect([ourNames(), sheetNames()]).toEqual([[], ["Sheet1", "VC formulas"]]);
});

test("a name that a formula of the user's calls stays", async () => {
  await writeLambdas(workbook, isOurs);
  excel.learnt.set("=VC_NUMBER(A1)+1", [[1]]);
  sheet().enter(9, 0, "=VC_NUMBER(A1)+1");
  await putOursBack(workbook);
  expect(ourNames()).toEqual(["VC_NUMBER", "VC_NUMERAL"]);
  expect(formulaAt("A10")).toBe("=VC_NUMBER(A1)+1");
});

test("a formula whose LAMBDA a person has replaced is known to the list alone, and stays there", async () => {
  await writeLambdas(workbook, isOurs);
  sheet().enter(1, 6, 5);
  const { back, changed } = await putOursBack(workbook);
  expect([back, changed.map(({ address, reason }) => [address, reason.kind])]).toEqual([3, [["Sheet1!G2", "changed"]]]);
  expect((await recorded(workbook)).written.map(({ address, text }) => [address, text])).toEqual([
    ["Sheet1!G2", "=VC.MARGIN(B2, C2)"],
  ]);
  // Entered again by hand it is no longer needed there.
  sheet().enter(1, 6, "=VC.MARGIN(B2, C2)");
  expect(await putOursBack(workbook)).toEqual({ back: 0, changed: [] });
  expect((await recorded(workbook)).written).toEqual([]);
});

test("a failure in between loses nothing: what was written goes back", async () => {
  const before = await formulas();
  const { editSheet } = workbook;
  // The list cannot be written, as in a workbook whose structure is protected.
  workbook.editSheet = (name, emptied, cells) =>
    cells.some(({ content }) => "text" in content && content.text.includes("VC_MARGIN("))
      ? Promise.reject(new Error("protected"))
      : editSheet.call(workbook, name, emptied, cells);
  await expect(writeLambdas(workbook, isOurs)).rejects.toThrow("protected");
  expect(formulaAt("G2")).toBe("=VC_MARGIN(B2, C2)");
  workbook.editSheet = editSheet;
  expect(await putOursBack(workbook)).toEqual({ back: 4, changed: [] });
  expect(await formulas()).toEqual(before);
});
