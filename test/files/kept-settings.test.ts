/** What was typed and chosen goes with the workbook into an .xlsx file and out of it again: on its own sheets, and in no other form. */

import type { Model } from "@odoo/o-spreadsheet";
import { exported } from "../../src/browser/grid-export";
import { withSheetsOf } from "../../src/browser/grid-files";
import { besideOthers } from "../../src/files/add-sheets";
import { readWorkbook } from "../../src/files/xlsx-read";
import { writeWorkbook } from "../../src/files/xlsx-write";
import { withoutAddIn } from "../../src/share/lambda-copy";
import type { WorkbookData } from "../../src/files/workbook-data";
import type { Setting } from "../../src/sheet/kept-settings";
import { BrowserWorkbook, openData } from "../../src/workbook/browser";
import { fileOf } from "./packages";
import { faultsIn } from "./structure";
import { modelOf, newId, sheetOf, workbookIn } from "./grid-model";

const everything = () => true;
const CELLS = [{ row: 0, column: 0, value: "Link" }];
const keyOn = (sheet: string) => JSON.stringify([sheet, 0, 0, 3, [["Link"]]]);
const choices = (sheet: string, title: string): Setting => ({
  key: keyOn(sheet),
  height: 4,
  title,
  source: "Own <b>&",
});

const SETTINGS = {
  tables: [choices("Sheet1", "Où va l’argent? \u{1f36b} ]]> \n\uffff")],
  analyses: [
    {
      title: "VC report",
      address: "'VC report'!A1",
      of: { table: keyOn("Sheet1"), leaveOutMissing: false, rate: "5" },
    },
  ],
  scenariosInReport: ["Scenario"],
  ignoredFindings: [`${keyOn("Sheet1")}\nsums`],
};

const NAMES = ["Sheet1", "VC report", "Scenario"];

async function modelWith(settings: object, sheets: readonly string[] = NAMES): Promise<Model> {
  const model = modelOf(sheets.map((name) => sheetOf(CELLS, { name })));
  const workbook = new BrowserWorkbook(model);
  for (const [name, value] of Object.entries(settings)) await workbook.saveSetting(name, value as Setting);
  return model;
}

const fileWith = async (settings: object, sheets?: readonly string[]) =>
  (await writeWorkbook(workbookIn(await modelWith(settings, sheets)), everything)).file;

const opened = (workbook: WorkbookData) => {
  const blank = modelOf([sheetOf(CELLS, { name: "Blank" })]);
  return new BrowserWorkbook(openData(withSheetsOf(exported(blank), workbook, newId)));
};

test("all of it comes back letter by letter, and nothing is said of it", async () => {
  const file = await fileWith(SETTINGS);
  expect(await faultsIn(file)).toEqual([]);
  const { workbook, notes } = await readWorkbook(file, everything);
  expect(notes).toEqual([]);
  const again = opened(workbook);
  for (const [name, value] of Object.entries(SETTINGS)) expect(await again.setting(name)).toEqual(value);
});

test("the copy for readers without Quasirent has it too", async () => {
  const { workbook } = await readWorkbook(await fileWith(SETTINGS), everything);
  expect(withoutAddIn(workbook, () => false).workbook.settings).toEqual(SETTINGS);
});

test("what is kept of a sheet that is gone, or under a name that is not ours, is not in the file", async () => {
  const file = await fileWith(
    { ...SETTINGS, tables: [choices("Sheet1", "Mine"), choices("Deleted", "Secret")], other: ["Sheet1"] },
    ["Sheet1"],
  );
  const { workbook } = await readWorkbook(file, everything);
  expect(workbook.settings).toEqual({
    tables: [choices("Sheet1", "Mine")],
    ignoredFindings: SETTINGS.ignoredFindings,
  });
});

test("a workbook with nothing to keep has no such part", async () => {
  const { workbook } = await readWorkbook(await fileWith({}), everything);
  expect(workbook).not.toHaveProperty("settings");
});

test("beside a sheet of the same name it follows the one that is renamed, and what is there stays", async () => {
  const { workbook } = await readWorkbook(await fileWith(SETTINGS), everything);
  const model = await modelWith({ tables: [choices("Sheet1", "Here")] }, ["Sheet1"]);
  const joined = new BrowserWorkbook(
    openData(withSheetsOf(exported(model), besideOthers(workbook, ["Sheet1"], []).workbook, newId)),
  );
  const [, second] = (await joined.sheets()).map(({ name }) => name);
  expect(second).not.toBe("Sheet1");
  expect(await joined.setting("tables")).toEqual([
    choices("Sheet1", "Here"),
    { ...(SETTINGS.tables[0] as object), key: keyOn(second!) },
  ]);
  expect(await joined.setting("analyses")).toMatchObject([{ of: { table: keyOn(second!) } }]);
  expect(await joined.setting("ignoredFindings")).toEqual([`${keyOn(second!)}\nsums`]);
});

describe("of a file by somebody else", () => {
  const part = (xml: string) =>
    fileOf({ sheets: { Sheet1: '<row r="1"><c r="A1"><v>1</v></c></row>' }, parts: { "customXml/item1.xml": xml } });
  const ours = (text: string) => part(`<settings xmlns="urn:quasirent:settings">${text}</settings>`);
  const deep = `{"tables":${"[".repeat(50)}${"]".repeat(50)}}`;

  it.each([
    ["no JSON", "{tables"],
    ["a list", "[]"],
    ["lists in lists without end", deep],
  ])("%s under our name is left out, and that is said", async (_, text) => {
    const { workbook, notes } = await readWorkbook(await ours(text), everything);
    expect(workbook).not.toHaveProperty("settings");
    expect(notes.map(({ sentence }) => sentence)).toEqual([
      "What Quasirent kept in this file (titles, sources and choices about tables) is damaged and is left out.",
    ]);
  });

  it("what several parts of ours have is read from all of them, the first of them first", async () => {
    const written = (settings: object) =>
      `<settings xmlns="urn:quasirent:settings">${JSON.stringify(settings)}</settings>`;
    const file = await fileOf({
      sheets: { Sheet1: '<row r="1"><c r="A1"><v>1</v></c></row>', Sheet2: "" },
      parts: {
        "customXml/item1.xml": written({
          scenariosInReport: ["Sheet1"],
          tables: [{ key: keyOn("Sheet1"), title: "One" }],
        }),
        "customXml/item2.xml": written({
          scenariosInReport: ["Sheet2", "Sheet1"],
          tables: [
            { key: keyOn("Sheet1"), title: "Two" },
            { key: keyOn("Sheet2"), title: "Other" },
          ],
        }),
      },
    });
    expect((await readWorkbook(file, everything)).workbook.settings).toEqual({
      scenariosInReport: ["Sheet1", "Sheet2"],
      tables: [
        { key: keyOn("Sheet1"), title: "One" },
        { key: keyOn("Sheet2"), title: "Other" },
      ],
    });
  });

  it("other lists and entries under our name are left", async () => {
    const text = JSON.stringify({
      __proto__: null,
      constructor: ["Sheet1"],
      added: ["Sheet1"],
      tables: [3, { key: "x" }, { key: '["Nowhere"]' }, "Sheet1"],
      scenariosInReport: "Sheet1",
    });
    const { workbook, notes } = await readWorkbook(await ours(text), everything);
    expect([workbook.settings, notes]).toEqual([undefined, []]);
  });

  it("data of another’s are named as before, and not read", async () => {
    const { workbook, notes } = await readWorkbook(
      await part('<settings xmlns="urn:example">{"scenariosInReport":["Sheet1"]}</settings>'),
      everything,
    );
    expect(workbook).not.toHaveProperty("settings");
    expect(notes.flatMap(({ details }) => details)).toEqual(["custom XML data"]);
  });
});
