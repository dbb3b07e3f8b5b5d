/** A workbook saved for Excel without the add-in: what is in the file, and that nothing is lost when it comes back. */
import { blankSheet, type CellData } from "../../src/files/workbook-data";
import { readWorkbook } from "../../src/files/xlsx-read";
import { writeWorkbook } from "../../src/files/xlsx-write";
import { partsIn, textOf } from "../../src/files/zip";
import { misspelt, withoutAddIn } from "../../src/share/lambda-copy";
import { texts } from "../../src/lambda/texts";
import { cellName } from "../../src/sheet/address";

const isOurs = (formula: string) => /\bVC\./.test(formula);
const isKnown = (name: string) => name === "SUM" || name.startsWith("VC.");

const CELLS: CellData[] = [
  { row: 0, column: 0, value: 80 },
  { row: 1, column: 0, value: 179 },
  { row: 0, column: 1, value: 0 },
  { row: 1, column: 1, value: 172.5 },
  {
    row: 0,
    column: 2,
    value: 80,
    formula: "=VC.VALUEADDED(A1:A2,B1:B2)",
    fills: { rows: 2, columns: 1 },
    format: "0.00",
  },
  { row: 1, column: 2, value: 6.5, spilled: true, format: "0.00" },
  { row: 0, column: 3, value: { error: "#NUM!" }, formula: "=VC.MARGIN(-1,B2)" },
  { row: 1, column: 3, value: 86.5, formula: "=SUM(C1:C2)" },
  { row: 3, column: 0, value: "Link", formula: "=VC.DEPENDENCE(A1:A2,A1:A2,B1:B2)", fills: { rows: 2, columns: 2 } },
  { row: 3, column: 1, value: "Output", spilled: true },
  { row: 4, column: 0, value: "80", spilled: true },
  { row: 4, column: 1, value: 80, spilled: true },
  { row: 6, column: 0, value: 0.5, formula: "=VC.MARGIN(A1,40)+SUM(VC.DEPENDENCE(A1:A2,A1:A2,B1:B2))" },
  { row: 7, column: 0, value: "Thinning out", formula: "=VC.THICKENING(A1:B1,0.02)" },
];
const workbook = {
  sheets: [{ ...blankSheet("My chain"), cells: CELLS }],
  names: [{ name: "Prices", range: "'My chain'!$A$1:$A$2" }],
};

const saved = async (original = workbook) => {
  const copy = withoutAddIn(original, isOurs);
  const { file, notes } = await writeWorkbook(copy.workbook, isKnown);
  const parts = partsIn(file);
  const part = async (name: string) => textOf(parts.get(name)!);
  return { ...copy, file, notes, part, names: [...parts.keys()] };
};

test("a misspelt function is named with its cell, and with the function that may be meant", () => {
  const cells: CellData[] = [
    { row: 4, column: 2, value: { error: "#NAME?" }, formula: "=VC.VALUADDED(A1:A2,B1:B2)" },
    { row: 5, column: 2, value: { error: "#NAME?" }, formula: "=VC.QWERTY(A1)" },
    { row: 6, column: 2, value: 0.5, formula: "=SUM(VC.DEPENDENCE(A1:A2,A1:A2,B1:B2))" },
  ];
  const { lines } = withoutAddIn({ ...workbook, sheets: [{ ...blankSheet("My chain"), cells }] }, isOurs);
  expect(lines.map(({ became }) => ("why" in became ? became.why : ""))).toEqual([
    "There is no function VC.VALUADDED (perhaps VC.VALUEADDED): its cell shows #NAME?",
    "There is no function VC.QWERTY: its cell shows #NAME?",
    "VC.DEPENDENCE has no LAMBDA",
  ]);
  expect(misspelt(lines).map(({ sentence }) => sentence)).toEqual([
    "'My chain'!C5: There is no function VC.VALUADDED (perhaps VC.VALUEADDED): its cell shows #NAME?.",
    "'My chain'!C6: There is no function VC.QWERTY: its cell shows #NAME?.",
  ]);
});

test("what becomes of each formula of ours", async () => {
  const { lines, notes } = await saved();
  expect(notes).toEqual([]);
  expect(lines.map(({ address, fills, became }) => [address, fills, became])).toEqual([
    ["'My chain'!C1", "'My chain'!C1:C2", { formula: "=VC_VALUEADDED(A1:A2,B1:B2)" }],
    ["'My chain'!D1", "'My chain'!D1", { formula: "=VC_MARGIN(-1,B2)" }],
    ["'My chain'!A4", "'My chain'!A4:B5", { why: "VC.DEPENDENCE has no LAMBDA" }],
    ["'My chain'!A7", "'My chain'!A7", { why: "VC.DEPENDENCE has no LAMBDA" }],
    ["'My chain'!A8", "'My chain'!A8", { formula: "=VC_THICKENING(A1:B1,0.02)" }],
  ]);
});

test("what was part of a frozen answer is a value of its own, what is part of a live one is not", async () => {
  const { workbook: copy } = withoutAddIn(workbook, isOurs);
  const spilled = copy.sheets[0]!.cells.filter((cell) => cell.spilled).map(({ row, column }) => cellName(row, column));
  expect(spilled).toEqual(["C2"]);
});

test("the file has the names and formulas in the form in which Excel stores them, with their last values", async () => {
  const { part, names } = await saved();
  const sheet = await part("xl/worksheets/sheet1.xml");
  expect(sheet).toMatch(
    /<c r="C1"[^>]* cm="1"[^>]*><f t="array" ref="C1:C2">VC_VALUEADDED\(A1:A2,B1:B2\)<\/f><v>80<\/v><\/c>/,
  );
  expect(sheet).toMatch(/<c r="C2"[^>]*><v>6\.5<\/v>/);
  expect(sheet).toMatch(/<c r="D1"[^>]*t="e"[^>]*><f t="array" ref="D1">VC_MARGIN\(-1,B2\)<\/f><v>#NUM!<\/v>/);
  expect(sheet).toMatch(/<c r="D2"[^>]*><f>SUM\(C1:C2\)<\/f><v>86\.5<\/v>/);
  expect(sheet).not.toMatch(/VC\.|_xldudf|DEPENDENCE/);
  expect(names).toContain("xl/metadata.xml");
  expect(await part("xl/metadata.xml")).toMatch(/XLDAPR[^]*fDynamic="1"/);
  expect(await part("[Content_Types].xml")).toContain("/xl/metadata.xml");

  const book = await part("xl/workbook.xml");
  const defined = [...book.matchAll(/<definedName name="([^"]+)"([^>]*)>([^<]*)</g)].map(
    ([, name = "", attributes = "", text = ""]) => ({ name, attributes, text }),
  );
  // But for those that say how sheets are printed.
  expect(defined.map(({ name }) => name).filter((name) => !name.startsWith("_xlnm."))).toEqual([
    "Prices",
    "VC_NUMBER",
    "VC_NUMERAL",
    "VC_NOTNEGATIVE",
    "VC_FRACTION",
    "VC_DIFFERENCE",
    "VC_ONE",
    "VC_ALIKE",
    "VC_ALONG",
    "VC_FITS",
    "VC_RECORDS",
    "VC_LESS",
    "VC_VALUEADDED",
    "VC_MARGIN",
    "VC_FLAG",
    "VC_SERIESFLAG",
    "VC_THICKENING",
  ]);
  expect(defined.find(({ name }) => name === "VC_VALUEADDED")).toMatchObject({
    text: "_xlfn.LAMBDA(_xlpm.output,_xlpm.inputs,IF(VC_FITS(_xlpm.inputs,_xlpm.output),VC_LESS(_xlpm.output,_xlpm.inputs),#VALUE!))",
    attributes: expect.stringContaining('comment="Value added of each link: V = S - M."'),
  });
  expect(defined.find(({ name }) => name === "VC_THICKENING")!.text).toMatch(
    /^_xlfn\.LAMBDA\(_xlpm\.shares,_xlop\.tolerance,_xlfn\.LET\(_xlpm\.change,IF\(_xlfn\.ISOMITTED\(_xlpm\.tolerance\),0\.01,/,
  );
  for (const { name, text } of defined)
    if (name.startsWith("VC_"))
      expect(text).not.toMatch(
        /(^|[^._A-Z])(LAMBDA|LET|MAP|REDUCE|BYROW|SEQUENCE|HSTACK|DROP|TOCOL|FILTER|NUMBERVALUE|ISOMITTED)\(/,
      );
  expect(defined.find(({ name }) => name === "VC_SERIESFLAG")!.text).toContain("_xlfn._xlws.FILTER(");
});

test("it comes back as it was: our functions live, what was frozen as values, and the list", async () => {
  const { file } = await saved();
  const { workbook: read, notes } = await readWorkbook(file, isKnown);
  expect(notes).toEqual([]);
  expect(read.names).toEqual(workbook.names);
  expect(read.sheets.map(({ name }) => name)).toEqual(["My chain", "VC formulas"]);
  const byName = (all: CellData[]) =>
    Object.fromEntries(
      all.map(({ row, column, value, formula, fills }) => [cellName(row, column), { value, formula, fills }]),
    );
  const [now, before] = [byName(read.sheets[0]!.cells), byName(CELLS)];
  for (const at of ["C1", "D1", "D2", "A8", "A1"]) expect(now[at]).toEqual(before[at]);
  for (const [at, value] of Object.entries({ A4: "Link", B4: "Output", A5: "80", B5: 80, A7: 0.5 }))
    expect(now[at]).toEqual({ value, formula: undefined, fills: undefined });
  const list = read.sheets[1]!.cells.filter(({ row }) => row > 2).map(({ value }) => value);
  expect(list.slice(0, 10)).toEqual([
    ...texts.headers,
    "'My chain'!C1",
    "'My chain'!C1:C2",
    "=VC.VALUEADDED(A1:A2,B1:B2)",
    "=VC_VALUEADDED(A1:A2,B1:B2)",
    "The same, by a LAMBDA",
  ]);
  expect(list.slice(-15, -10)).toEqual([
    "'My chain'!A4",
    "'My chain'!A4:B5",
    "=VC.DEPENDENCE(A1:A2,A1:A2,B1:B2)",
    "Its values",
    "VC.DEPENDENCE has no LAMBDA",
  ]);
});

test("a name that means something else is not taken: its formulas become values", async () => {
  const { lines, part } = await saved({ ...workbook, names: [{ name: "vc_number", range: "'My chain'!$A$1" }] });
  expect(lines.map(({ became }) => "why" in became)).toEqual([true, true, true, true, true]);
  expect(await part("xl/workbook.xml")).not.toContain("LAMBDA");
});

test("a LAMBDA of that name that somebody has changed is not ours: the value is kept, and the formula listed", async () => {
  const { workbook: copy } = withoutAddIn(workbook, isOurs);
  const { file } = await writeWorkbook(
    {
      ...copy,
      formulaNames: copy.formulaNames!.map((each) =>
        each.name === "VC_DIFFERENCE" ? { ...each, formula: "LAMBDA(figure,largest,figure)" } : each,
      ),
    },
    isKnown,
  );
  const { workbook: read, notes } = await readWorkbook(file, isKnown);
  expect(read.sheets[0]!.cells.find(({ row, column }) => row === 0 && column === 2)).toMatchObject({ value: 80 });
  expect(read.sheets[0]!.cells.find(({ row, column }) => row === 0 && column === 2)!.formula).toBeUndefined();
  expect(notes.map(({ sentence }) => sentence).join()).toMatch(
    /use something that is not supported here.*VC_DIFFERENCE|defined name/,
  );
});

test("a workbook without our functions gets no list", async () => {
  const { workbook: copy, lines } = withoutAddIn({ sheets: [blankSheet("Empty")], names: [] }, isOurs);
  expect([lines, copy.sheets.map(({ name }) => name), copy.formulaNames]).toEqual([[], ["Empty"], []]);
});
