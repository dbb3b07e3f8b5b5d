/** What is frozen is known again after a trip through an .xlsx file, ours or that of another program. */
import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import type { Model } from "@odoo/o-spreadsheet";
import { exported } from "../../src/browser/grid-export";
import { emptied, withSheetsOf } from "../../src/browser/grid-files";
import { workbookOf } from "../../src/browser/grid-files-out";
import { besideOthers } from "../../src/files/add-sheets";
import type { WorkbookData } from "../../src/files/workbook-data";
import { readWorkbook } from "../../src/files/xlsx-read";
import { writeWorkbook } from "../../src/files/xlsx-write";
import { packed, partsIn, textOf, zipOf } from "../../src/files/zip";
import { formula, number, type Sheet, text } from "../../src/sheet/sheet";
import { freeze, recorded, unfreeze } from "../../src/share/freeze";
import { BrowserWorkbook, openData, openModel } from "../../src/workbook/browser";
import { grid } from "../workbook/grid";

const isFunction = (name: string) => Object.hasOwn(grid.registries.functionRegistry.content, name);
const isOurs = (words: string) => /\b(PRODUCT|TRANSPOSE|TEXT)\(/.test(words);

const chain: Sheet = {
  name: "Chain",
  columns: {},
  rows: {},
  opensOn: "A1",
  cells: [
    text("A1", "Link"),
    ...[10, 8, 7, 0.1].flatMap((figure, index) => [
      text(`A${index + 2}`, "dcba"[index]!),
      number(`B${index + 2}`, figure),
      number(`C${index + 2}`, 0.2 + index),
      formula(`D${index + 2}`, `=PRODUCT(B${index + 2},C${index + 2},1/3)`),
    ]),
    formula("F2", "=TRANSPOSE(TRANSPOSE(B2:B5))"),
    formula("G2", '=TEXT(B2,"0.00")'),
    formula("G3", "=PRODUCT(1,0)/PRODUCT(0,1)"),
    formula("H2", "=PRODUCT('Other sheet'!A1,2)"),
  ],
};
const other: Sheet = { name: "Other sheet", columns: {}, rows: {}, opensOn: "A1", cells: [number("A1", 21)] };

const formulas = async (model: Model) =>
  (await new BrowserWorkbook(model).formulas("workbook", isOurs)).map(({ address, text: words, fills }) => [
    address,
    words,
    fills,
  ]);

async function saved(model: Model): Promise<Uint8Array<ArrayBuffer>> {
  return (await writeWorkbook(workbookOf(model).workbook, isFunction)).file;
}

async function opened(
  file: Uint8Array<ArrayBuffer>,
  change: (workbook: WorkbookData) => WorkbookData = (workbook) => workbook,
): Promise<Model> {
  const { workbook } = await readWorkbook(file, isFunction);
  const blank = openModel([other]);
  return openData(withSheetsOf(emptied(exported(blank)), change(workbook), () => blank.uuidGenerator.smallUuid()));
}

async function frozen(): Promise<{ live: string[][]; model: Model; file: Uint8Array<ArrayBuffer> }> {
  const model = openModel([chain, other]);
  const live = await formulas(model);
  expect(live).toHaveLength(8);
  expect(await freeze(new BrowserWorkbook(model), "workbook", isOurs)).toMatchObject({ frozen: 8 });
  return { live, model, file: await saved(model) };
}

/** As programs do that keep neither the properties of a document nor the marks of a sheet. */
const withoutMarks = ({ sheets, ...rest }: WorkbookData): WorkbookData => ({
  ...rest,
  sheets: sheets.map(({ isAdded: _, ...sheet }) => sheet),
});

test("the file says which sheets were added, and they are known again", async () => {
  const { file } = await frozen();
  const { workbook } = await readWorkbook(file, isFunction);
  expect(workbook.sheets.map(({ name, isAdded }) => [name, isAdded])).toEqual([
    ["Chain", undefined],
    ["Other sheet", undefined],
    ["VC formulas", true],
  ]);
  expect(await new BrowserWorkbook(await opened(file)).addedSheets()).toEqual(["VC formulas"]);
});

test("a person's sheet under the name of one that was added is hers", async () => {
  const model = openModel([chain]);
  const workbook = new BrowserWorkbook(model);
  await workbook.addSheets([{ ...other, name: "Report", cells: [text("A1", "Shares of the links")] }], {
    quietly: true,
  });
  const { workbook: data } = await readWorkbook(await saved(model), isFunction);
  expect(data.sheets[1]!.isAdded).toBe(true);
  const later = await changed(await saved(model), (part, xml) =>
    part.startsWith("docProps") ? xml : xml.replaceAll("Shares of the links", "My own shares"),
  );
  const again = await readWorkbook(later, isFunction);
  expect([again.workbook.sheets[1]!.cells[0]!.value, again.workbook.sheets[1]!.isAdded]).toEqual([
    "My own shares",
    undefined,
  ]);
});

/** The file with its parts changed. */
async function changed(
  file: Uint8Array<ArrayBuffer>,
  change: (part: string, xml: string) => string,
): Promise<Uint8Array<ArrayBuffer>> {
  return zipOf(
    await Promise.all(
      Array.from(partsIn(file).values(), async (part) => packed(part.name, change(part.name, await textOf(part)))),
    ),
  );
}

describe.each([
  ["with its marks", (workbook: WorkbookData) => workbook],
  ["without marks", withoutMarks],
])("a file %s", (_what, change) => {
  test("opened: all formulas go back", async () => {
    const { live, file } = await frozen();
    const model = await opened(file, change);
    expect(await formulas(model)).toEqual([]);
    expect(await unfreeze(new BrowserWorkbook(model))).toEqual({ back: 8, changed: [], notReached: 0 });
    expect(await formulas(model)).toEqual(live);
    expect(await new BrowserWorkbook(model).sheets()).toHaveLength(2);
  });

  test("opened beside a workbook with sheets of the same names: the formulas go to the sheets of the file", async () => {
    const { live, file } = await frozen();
    const { workbook } = await readWorkbook(file, isFunction);
    const present = exported(
      openModel([
        { ...chain, cells: [text("A1", "mine")] },
        { ...other, name: "VC formulas" },
      ]),
    );
    const { workbook: joined } = besideOthers(
      change(workbook),
      present.sheets.map(({ name }) => name),
      [],
    );
    let id = 0;
    const model = openData(withSheetsOf(present, joined, () => `joined ${(id += 1)}`));
    expect(await unfreeze(new BrowserWorkbook(model))).toEqual({ back: 8, changed: [], notReached: 0 });
    expect(await formulas(model)).toEqual(
      live.map((line) => line.map((words) => words.replace(/^Chain!/, "'Chain (2)'!"))),
    );
    expect((await new BrowserWorkbook(model).sheets()).map(({ name, used }) => [name, used])).toEqual([
      ["Chain", "Chain!A1"],
      ["VC formulas", "'VC formulas'!A1"],
      ["Chain (2)", "'Chain (2)'!A1:H5"],
      ["Other sheet", "'Other sheet'!A1"],
    ]);
  });

  test("moved, sorted and renamed after it was opened, and saved and opened again", async () => {
    const { file } = await frozen();
    const first = await opened(file, change);
    const sheetId = first.getters.getSheetIdByName("Chain")!;
    first.dispatch("ADD_COLUMNS_ROWS", {
      sheetId,
      sheetName: "Chain",
      dimension: "ROW",
      base: 0,
      position: "before",
      quantity: 2,
    });
    first.dispatch("SORT_CELLS", {
      sheetId,
      col: 0,
      row: 3,
      zone: { top: 3, left: 0, bottom: 6, right: 3 },
      sortDirection: "asc",
    });
    first.dispatch("RENAME_SHEET", { sheetId, oldName: "Chain", newName: "2020" });
    const model = await opened(await saved(first), change);
    const { back, changed: notBack } = await unfreeze(new BrowserWorkbook(model));
    expect([back, notBack.map(({ address, reason }) => [address, reason.kind])]).toEqual([8, []]);
    expect((await formulas(model)).map(([, words]) => words)).toEqual([
      "=PRODUCT(B4,C4,1/3)",
      "=TRANSPOSE(TRANSPOSE(B4:B7))",
      '=TEXT(B4,"0.00")',
      "=PRODUCT('Other sheet'!A1,2)",
      "=PRODUCT(B5,C5,1/3)",
      "=PRODUCT(1,0)/PRODUCT(0,1)",
      "=PRODUCT(B6,C6,1/3)",
      "=PRODUCT(B7,C7,1/3)",
    ]);
  });
});

test("a list of version 0.1.0, whose file had no marks, is read", async () => {
  const values = { B2: 2, C2: 6 };
  const model = openModel([
    { ...chain, cells: Object.entries(values).map(([at, value]) => number(at, value)) },
    {
      ...other,
      name: "VC formulas",
      cells: [
        ...["Cell", "Filled", "Formula", "Mark of the values"].map((words, index) => text(`${"BCDE"[index]}4`, words)),
        // As that version wrote it for one cell that holds 6.
        ...["Chain!C2", "Chain!C2", "=PRODUCT(B2,3)", "v1pbtmmkrwos"].map((words, index) =>
          text(`${"BCDE"[index]}5`, words),
        ),
      ],
    },
  ]);
  const again = await opened(await saved(model));
  expect(await unfreeze(new BrowserWorkbook(again))).toEqual({ back: 1, changed: [], notReached: 0 });
  expect(await formulas(again)).toEqual([["Chain!C2", "=PRODUCT(B2,3)", "Chain!C2"]]);
});

test.each<[string, string[][]]>([
  [
    "another table",
    [
      ["Cell", "Filled", "Formula", "Mark of the values"],
      ["x", "y", "z", "w"],
    ],
  ],
  [
    "lines like ours",
    [
      ["Cell", "Filled", "Formula", "Mark of the values"],
      ["Chain!A1", "Chain!A1", "=PRODUCT(1,2)", "v123"],
    ],
  ],
  ["no heads", [["Nothing is frozen"]]],
])("a person's sheet of that name with %s is neither read nor written over", async (_what, rows) => {
  const hers: Sheet = {
    ...other,
    name: "VC formulas",
    cells: rows.flatMap((row, down) => row.map((words, right) => text(`${"BCDE"[right]}${down + 1}`, words))),
  };
  const model = await opened(await saved(openModel([chain, other, hers])));
  const workbook = new BrowserWorkbook(model);
  const before = await workbook.read("'VC formulas'!A1:H9");
  expect((await recorded(workbook)).records).toEqual([]);
  expect(await freeze(workbook, "workbook", isOurs)).toMatchObject({ frozen: 8 });
  expect((await workbook.sheets()).map(({ name }) => name)).toEqual([
    "Chain",
    "Other sheet",
    "VC formulas",
    "VC formulas (2)",
  ]);
  expect(await unfreeze(workbook)).toMatchObject({ back: 8 });
  expect(await workbook.read("'VC formulas'!A1:H9")).toEqual(before);
});

const hasLibreOffice = (() => {
  try {
    execFileSync("soffice", ["--version"]);
    return true;
  } catch {
    return false;
  }
})();

/** What LibreOffice makes of a file when it opens it and saves it as another. */
function throughLibreOffice(file: Uint8Array, ...kinds: string[]): Uint8Array<ArrayBuffer> {
  const folder = mkdtempSync(path.join(tmpdir(), "quasirent-"));
  try {
    let from = path.join(folder, "workbook.xlsx");
    writeFileSync(from, file);
    for (const [index, kind] of kinds.entries()) {
      const to = path.join(folder, String(index));
      execFileSync(
        "soffice",
        [`-env:UserInstallation=file://${folder}/profile`, "--headless", "--convert-to", kind, "--outdir", to, from],
        { stdio: "ignore" },
      );
      from = path.join(to, `workbook.${kind}`);
    }
    return new Uint8Array(readFileSync(from));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

if (hasLibreOffice) {
  test.each([[["xlsx"]], [["ods", "xlsx"]]])("through LibreOffice as %s: all formulas go back", async (kinds) => {
    const { live, file } = await frozen();
    const model = await opened(throughLibreOffice(file, ...kinds));
    expect(await unfreeze(new BrowserWorkbook(model))).toEqual({ back: 8, changed: [], notReached: 0 });
    expect(await formulas(model)).toEqual(live);
  });
}
