/** Workbooks of files in the grid's own model, and back: nothing is lost or changed between the two. */

import fc from "../fast-check";
import { exported } from "../../src/browser/grid-export";
import { emptied, withSheetsOf } from "../../src/browser/grid-files";
import type { GridData } from "../../src/browser/grid-data";
import { workbookOf } from "../../src/browser/grid-files-out";
import { besideOthers, notesOnNames, sheetNameFor } from "../../src/files/add-sheets";
import type { Value, WorkbookData } from "../../src/files/workbook-data";
import { writeWorkbook } from "../../src/files/xlsx-write";
import { partsIn, textOf } from "../../src/files/zip";
import { samples } from "../../src/samples";
import { cellName, parseAddress } from "../../src/sheet/address";
import { openData, openModel } from "../../src/workbook/browser";
import { NUMBER_CASES } from "./format-cases";
import { blank, newId, sheetOf as sheet } from "./grid-model";
import { runs } from "../measures/runs";

function through(workbook: WorkbookData) {
  const model = openData(withSheetsOf(emptied(exported(blank)), workbook, newId));
  const back = workbookOf(model);
  void model.leaveSession();
  return back;
}

it("values keep every digit and every letter, whatever they look like", () => {
  // A text that reads like an error is one to this grid.
  const text = fc.oneof(
    fc.string({ unit: "grapheme", minLength: 1, maxLength: 12 }),
    fc.constantFrom(
      "#N/A",
      "#ERROR",
      "#REF!",
      "01",
      "=1+1",
      "+1",
      "-5",
      "@x",
      "'quoted",
      "''x",
      "TRUE",
      " x ",
      "a\nb",
      "1/2/2020",
      "12:30",
      "5%",
      "$5",
      "1e5",
      "€5",
      "{=1}",
      "[words](https://example.org)",
      "[a](b)",
      "https://example.org",
      "__proto__",
      "constructor",
    ),
  );
  const number = fc.oneof(fc.double({ noNaN: true, noDefaultInfinity: true }), fc.integer()).map((value) => value + 0);
  const value: fc.Arbitrary<Value> = fc.oneof(
    number,
    text,
    fc.boolean(),
    fc.constantFrom("#N/A", "#DIV/0!", "#NUM!", "#VALUE!", "#REF!").map((error) => ({ error })),
  );
  fc.assert(
    fc.property(
      fc.array(
        fc.record(
          {
            value,
            format: fc.constantFrom(
              "0.0%",
              "dd/mm/yyyy",
              "#,##0.00",
              "@",
              ...NUMBER_CASES.map(([format]) => format).filter((format) => format !== "General"),
            ),
          },
          { requiredKeys: ["value"] },
        ),
        { minLength: 1, maxLength: 30 },
      ),
      (all) => {
        const cells = all.map((cell, row) => ({ row, column: row % 3, ...cell }));
        expect(through({ sheets: [sheet(cells)], names: [] }).workbook.sheets[0]!.cells).toEqual(cells);
      },
    ),
    { numRuns: runs(100) },
  );
});

it("formulas, looks, sizes, merged cells, frozen rows, hidden sheets and names are what they were", () => {
  const line = { kind: "thin" as const, colour: "#8a8a8a" };
  const workbook: WorkbookData = {
    sheets: [
      sheet(
        [
          {
            row: 0,
            column: 0,
            value: 2,
            style: {
              bold: true,
              italic: true,
              underline: true,
              struck: true,
              size: 18,
              colour: "#1a4fb4",
              fill: "#eef6f6",
              align: "center",
              vertical: "middle",
              wrap: true,
              lines: { top: line, bottom: { kind: "thick", colour: "#000000" } },
            },
          },
          { row: 0, column: 1, value: "@", format: "@" },
          { row: 1, column: 0, value: 4, formula: "=A1*2" },
          { row: 2, column: 0, value: 2, formula: "=TRANSPOSE(A1:A2)", fills: { rows: 1, columns: 2 } },
          { row: 2, column: 1, value: 4, spilled: true },
          { row: 3, column: 0, value: null, style: { fill: "#ff0000" } },
          { row: 4, column: 0, value: { error: "#DIV/0!" }, formula: "=1/0" },
          { row: 5, column: 0, value: "", formula: '=""' },
        ],
        {
          widths: new Map([[0, 236]]),
          heights: new Map([[1, 38]]),
          hidden: { rows: new Set([1, 3]), columns: new Set([2]) },
          merges: [{ row: 7, column: 1, rows: 2, columns: 3 }],
          frozen: { rows: 1, columns: 2 },
          hasGridLines: false,
        },
      ),
      { ...sheet([{ row: 0, column: 0, value: 2, formula: "=Sheet1!A1" }]), name: "My other", isHidden: true },
    ],
    names: [{ name: "Prices", range: "Sheet1!$A$1:$A$9" }],
  };
  expect(through(workbook)).toEqual({ workbook, notes: [] });
});

it("a cell of text with a number or a formula in it works out as before", () => {
  const { workbook } = through({
    sheets: [
      sheet([
        { row: 0, column: 0, value: 5, format: "@" },
        { row: 1, column: 0, value: 10, formula: "=A1*2", format: "@" },
      ]),
    ],
    names: [],
  });
  expect(workbook.sheets[0]!.cells.map(({ value }) => value)).toEqual([5, 10]);
});

it.each(["#N/A", "#REF!", "#ERROR", "#CYCLE"])(
  "the text %s stays text, and the error an error, in cells of text and others",
  (code) => {
    const cells = [undefined, "@", "0.0%"].flatMap((format, row) =>
      [code, ...(code.endsWith("!") || code === "#N/A" ? [{ error: code }] : [])].map((value, column) => ({
        row,
        column,
        value,
        ...(format && { format }),
      })),
    );
    expect(through({ sheets: [sheet(cells)], names: [] }).workbook.sheets[0]!.cells).toEqual(cells);
  },
);

it("a lost reference is written as Excel writes it", () => {
  const data = withSheetsOf(
    emptied(exported(blank)),
    { sheets: [sheet([{ row: 1, column: 1, value: 0, formula: '=A1&"#REF"' }])], names: [] },
    newId,
  );
  const model = openData(data);
  model.dispatch("REMOVE_COLUMNS_ROWS", {
    sheetId: data.sheets[0]!.id,
    sheetName: "Sheet1",
    dimension: "COL",
    elements: [0],
  });
  expect(workbookOf(model).workbook.sheets[0]!.cells).toEqual([
    { row: 1, column: 0, value: { error: "#REF!" }, formula: '=#REF!&"#REF"' },
  ]);
});

describe("what the grid holds", () => {
  /** Zones in any division, cell by cell, and what their numbers stand for. */
  function plain(data: GridData): unknown {
    const spread = (zones: Record<string, number>, things: Record<number, unknown>) =>
      Object.fromEntries(
        Object.entries(zones).flatMap(([zone, number]) => {
          const { row, column, rows, columns } = parseAddress(zone)!;
          return Array.from({ length: rows * columns }, (_, index) => [
            cellName(row + Math.floor(index / columns), column + (index % columns)),
            things[number],
          ]);
        }),
      );
    const { styles, formats, borders, sheets, ...rest } = data;
    return {
      ...rest,
      sheets: sheets.map((each) => ({
        ...each,
        styles: spread(each.styles, styles),
        formats: spread(each.formats, formats),
        borders: spread(each.borders, borders),
      })),
    };
  }
  const own = (model: ReturnType<typeof openModel>) => (model as any)._exportData(false) as GridData;

  it.each(samples.map(({ id, sheets }) => [id, sheets] as const))(
    "of the sample %s is what it exports itself",
    (_, sheets) => {
      const model = openModel(sheets);
      expect(plain(exported(model))).toEqual(plain(own(model)));
      // And it still exports itself.
      expect(own(model).sheets[0]!.cells).not.toEqual({});
      void model.leaveSession();
    },
  );

  it("after edits, with looks beyond the cells, is what it exports itself", () => {
    const model = openModel(samples[0]!.sheets);
    const sheetId = model.getters.getActiveSheetId();
    model.dispatch("SET_FORMATTING", {
      sheetId,
      target: [{ top: 30, bottom: 45, left: 1, right: 3 }],
      style: { bold: true },
      format: "0.00%",
    });
    model.dispatch("SET_FORMATTING", {
      sheetId,
      target: [{ top: 35, bottom: 38, left: 2, right: 2 }],
      style: { fillColor: "#FF0000" },
    });
    model.dispatch("SET_ZONE_BORDERS", {
      sheetId,
      target: [{ top: 40, bottom: 44, left: 0, right: 5 }],
      border: { position: "all", color: "#112233", style: "thin" },
    });
    model.dispatch("REMOVE_COLUMNS_ROWS", {
      sheetId,
      sheetName: model.getters.getSheetName(sheetId),
      dimension: "ROW",
      elements: [36],
    });
    model.dispatch("UPDATE_CELL", { sheetId, col: 5, row: 50, content: "=SUM(A1:A5)" });
    expect(plain(exported(model))).toEqual(plain(own(model)));
  });
});

describe("beside others", () => {
  const other = {
    ...sheet([{ row: 0, column: 0, value: 1, formula: "=Prices+'It''s'!A1+\"Prices!\"+SUM(Sheet1!A1:B2)" }]),
    name: "It's",
  };

  it("of many names the sentence counts, and the list of formulas kept as values, which is ours, is none of them", () => {
    const named = (name: string) => ({ ...sheet([]), name });
    const names = ["A", "B", "C", "D"];
    expect(notesOnNames({ sheets: names.map(named), names: [] }, names, [])).toEqual([
      {
        kind: "information",
        sentence: "If added as new sheets, 4 sheets get other names; formulas are updated.",
        details: names.map((name) => `“${name}” becomes “${name} (2)”`),
      },
    ]);
    for (const ours of ["Formulas kept as values", "Formulas kept as values (2)"])
      expect(notesOnNames({ sheets: [named(ours)], names: [] }, [ours], [])).toEqual([]);
    expect(
      notesOnNames({ sheets: [named("Formulas kept as value")], names: [] }, ["Formulas kept as value"], []),
    ).toHaveLength(1);
  });

  it("names that are taken get a number, formulas and names follow, and it is said", () => {
    const opened = {
      sheets: [sheet([]), other],
      names: [
        { name: "Prices", range: "'It''s'!$A$1" },
        { name: "Taken", range: "Sheet1!$A$1" },
      ],
    };
    const { workbook } = besideOthers(opened, ["sheet1"], ["TAKEN"]);
    expect(workbook.sheets.map(({ name }) => name)).toEqual(["Sheet1 (2)", "It’s"]);
    expect(workbook.sheets[1]!.cells[0]!.formula).toBe(
      "=Prices+It’s!A1+\"Prices!\"+SUM('Sheet1 (2)'!A1:B2)".replace("It’s!", "'It’s'!"),
    );
    expect(workbook.names).toEqual([{ name: "Prices", range: "'It’s'!$A$1" }]);
    // What happens in any case is told apart from what happens only beside others.
    expect(notesOnNames(opened, ["sheet1"], ["TAKEN"])).toEqual([
      { kind: "information", sentence: "Sheets renamed: “It's” is now “It’s”; formulas are updated.", details: [] },
      {
        kind: "information",
        sentence: "If added as new sheets: “Sheet1” becomes “Sheet1 (2)”; formulas are updated.",
        details: [],
      },
      {
        kind: "information",
        sentence: expect.stringMatching(/^If added as new sheets: .*use the ones defined here/),
        details: ["Taken"],
      },
    ]);
  });

  it("nothing is said where nothing changes", () => {
    expect(besideOthers({ sheets: [sheet([])], names: [] }, ["Other"], [])).toMatchObject({
      workbook: { sheets: [{ name: "Sheet1" }] },
    });
    expect(notesOnNames({ sheets: [sheet([])], names: [] }, ["Other"], [])).toEqual([]);
  });

  it.each([
    ["prices.csv", "prices"],
    ["a.b.csv", "a.b"],
    ["[x]:*?/\\y.txt", "x      y"],
    ["'.csv", "Table"],
    [".csv", "Table"],
    ["a name that is far too long for a sheet.csv", "a name that is far too long for"],
  ])("%s makes a sheet called %s", (file, name) => expect(sheetNameFor(file)).toBe(name));
});

describe("sheets whose names mean another thing in a formula", () => {
  const odd = ["TRUE", "False", "2020", "R", "RC", "A1"];
  const workbook: WorkbookData = {
    sheets: [
      { ...sheet(odd.map((name, row) => ({ row, column: 0, value: 7, formula: `='${name}'!A1` }))), name: "All" },
      ...odd.map((name) => ({ ...sheet([{ row: 0, column: 0, value: 7 }]), name })),
    ],
    names: odd.map((name, index) => ({ name: `Of_${index}`, range: `'${name}'!$A$1:$B$2` })),
  };

  it("stand in quotation marks in what is saved, in formulas and in names", async () => {
    const back = through(workbook).workbook;
    expect(back.names).toEqual(workbook.names);
    const parts = partsIn((await writeWorkbook(back, () => true)).file);
    const sheetXml = await textOf(parts.get("xl/worksheets/sheet1.xml")!);
    expect([...sheetXml.matchAll(/<f>([^<]*)<\/f>/g)].map(([, formula]) => formula!.replaceAll("&apos;", "'"))).toEqual(
      odd.map((name) => `'${name}'!A1`),
    );
    const bookXml = await textOf(parts.get("xl/workbook.xml")!);
    expect(
      [...bookXml.matchAll(/<definedName [^>]*>([^<]*)</g)].map(([, range]) => range!.replaceAll("&apos;", "'")),
    ).toEqual(odd.map((name) => `'${name}'!$A$1:$B$2`));
  });
});
