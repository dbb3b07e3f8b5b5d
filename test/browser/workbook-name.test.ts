import {
  cleanName,
  distinct,
  fileNameFor,
  nameBeside,
  nameOfFile,
  titleIn,
  titleOf,
  UNTITLED,
} from "../../src/browser/workbook-name";

it.each([
  ["iPhone 4", "iPhone 4"],
  ['a/b\\c:d*e?f"g<h>i|j', "a_b_c_d_e_f_g_h_i_j"],
  ["Terms of trade, 2019.", "Terms of trade, 2019"],
  ["dots...", "dots"],
  [" . .hidden", "hidden"],
  ["..", UNTITLED],
  ["", UNTITLED],
  ["\u0000\u001f\n", UNTITLED],
  ["a\tb\nc\u2028d", "a b c d"],
  ["CON", "CON_"],
  ["con.old", "con_.old"],
  ["Lpt9", "Lpt9_"],
  ["com¹", "com¹_"],
  ["nul .x", "nul_ .x"],
  ["CONTENT", "CONTENT"],
  ["COM", "COM"],
  ["COM10", "COM10"],
  ["model.xlsx", "model"],
  ["model.XLSX", "model"],
  ["Größe ½ – 電話 📱", "Größe ½ – 電話 📱"],
  ["invoice\u202Exslx.exe", "invoice xslx.exe"],
  ["half \ud83d.", "half"],
  ["__proto__", "__proto__"],
])("a file of the workbook %j is called %j", (name, file) => {
  expect(fileNameFor(name)).toBe(file);
});

it("a name has 120 characters at most, and a file name fits a disk in any script; no character is cut in half", () => {
  expect(cleanName("x".repeat(120))).toHaveLength(120);
  expect(cleanName("x".repeat(121))).toHaveLength(120);
  expect(fileNameFor("x".repeat(121))).toHaveLength(120);
  for (const letter of ["電", "é", "📱", "👨‍👩‍👧‍👦", "e\u0301\u0323"]) {
    const file = fileNameFor(letter.repeat(120));
    expect(Buffer.byteLength(file)).toBeLessThanOrEqual(200);
    expect(file.length).toBeLessThanOrEqual(120);
    expect(letter.normalize("NFC").repeat(120).startsWith(file)).toBe(true);
    expect(file.length % letter.normalize("NFC").length).toBe(0);
  }
});

it.each([
  ["chain.xlsx", "chain"],
  ["my.chain.2.csv", "my.chain.2"],
  ["noending", "noending"],
  [".xlsx", UNTITLED],
])("of the file %s the name is %s", (file, name) => {
  expect(nameOfFile(file)).toBe(name);
});

const LONGEST = "x".repeat(120);

it.each([
  ["report", [], "report"],
  ["report", ["reports"], "report"],
  ["report", ["Report "], "report (2)"],
  ["report", ["report", "REPORT (2)"], "report (3)"],
  ["report (2)", ["report", "report (2)"], "report (3)"],
  ["report (2019)", ["report (2019)"], "report (2019) (2)"],
  [LONGEST, [LONGEST], `${"x".repeat(116)} (2)`],
])("%j beside %j is called %j", (name, others, free) => {
  expect(nameBeside(name, others)).toBe(free);
});

it.each([
  ["report", [], "report (restored)"],
  ["report", ["report", "report (restored)"], "report (restored 2)"],
  [LONGEST, [], `${"x".repeat(109)} (restored)`],
])("%j beside %j with a mark is called %j", (name, others, free) => {
  expect(nameBeside(name, others, "restored")).toBe(free);
});

const sheet = (name: string, cells: Record<string, string>) =>
  ({ name, cells }) as unknown as Parameters<typeof titleOf>[0]["sheets"][0];

it.each([
  ["the name that a sheet has been given", [sheet("iPhone 4", { B1: "Assembly in China" })], "iPhone 4"],
  ["the first text that is alone in its row", [sheet("Sheet1", { A3: "third", C2: "second", A1: "12" })], "second"],
  [
    "the title of the table, not its first heading",
    [sheet("Sheet1", { A1: "Cocoa, 2023", A3: "Link", B3: "Sales", A4: "Farm", B4: "10" })],
    "Cocoa, 2023",
  ],
  ["none where headings come first", [sheet("Sheet1", { A1: "Link", B1: "Sales", A2: "Farm", A9: "Note" })], undefined],
  ["figures before a title", [sheet("Tabelle2", { A1: "1", B1: "2", AA2: "far" })], "far"],
  ["rows as numbers", [sheet("Sheet1", { A10: "tenth", A9: "ninth" })], "ninth"],
  [
    "no formula, no number, no error, no sign",
    [sheet("Sheet1", { A1: "=B1", A2: "1,5", A3: "#N/A", A4: "-5", A5: "TRUE", A6: "a title" })],
    "a title",
  ],
  ["a text that is marked as one", [sheet("Sheet1", { A1: "'2019 prices" })], "2019 prices"],
  ["the first sheet that has anything", [sheet("Notes", {}), sheet("Sheet2", { A1: "x" })], "x"],
  ["a sheet that is only styled", [sheet("Notes", { A1: "" }), sheet("Cashew", { A1: "1" })], "Cashew"],
  ["no more than a line", [sheet("Sheet1", { A1: `${"word ".repeat(30)}` })], `${"word ".repeat(15)}…`],
  ["several lines as one", [sheet("Sheet1", { A1: "first\nsecond" })], "first second"],
  ["nothing", [sheet("Sheet1", { A1: "1" })], undefined],
  ["no sheet", [], undefined],
])("the first title is %s", (_, sheets, title) => {
  expect(titleOf({ sheets })).toBe(title);
});

it.each([
  "",
  "null",
  "1",
  "[]",
  "{}",
  '{"sheets":null}',
  '{"sheets":[null]}',
  '{"sheets":[{"cells":{"A1":5},"name":"Sheet1"}]}',
  '{"sheets":[{"cells":{"A1":"x"}}]}',
])("data %s of any kind have no title, and do no harm", (data) => {
  expect(titleIn(data)).toBeUndefined();
});

it.each([
  [
    ["a", "b"],
    ["a", "b"],
  ],
  [
    ["a", "a", "a"],
    ["a", "a (2)", "a (3)"],
  ],
  [
    ["a", "a (2)", "a"],
    ["a", "a (2)", "a (3)"],
  ],
  [
    ["a", "a", "a (2)"],
    ["a", "a (3)", "a (2)"],
  ],
  [
    ["A", "a"],
    ["A", "a (2)"],
  ],
  [
    ["a", "ａ"],
    ["a", "ａ (2)"],
  ],
  [
    ["__proto__", "__proto__"],
    ["__proto__", "__proto__ (2)"],
  ],
])("names %j are shown as %j", (names, labels) => {
  expect(distinct(names)).toEqual(labels);
});
