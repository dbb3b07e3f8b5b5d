/** What is kept in an Excel workbook is where a file of the browser workbook has it, and what an earlier version kept is not lost. */

import { readWorkbook } from "../../src/files/xlsx-read";
import { writeWorkbook } from "../../src/files/xlsx-write";
import { partsIn, textOf } from "../../src/files/zip";
import { ExcelWorkbook } from "../../src/workbook/excel";
import type { Setting } from "../../src/workbook/port";
import { describeWithClient } from "../excel-client/microsoft-client";
import { modelOf, sheetOf, workbookIn } from "../files/grid-model";
import { fileOf } from "../files/packages";
import { BrowserWorkbook } from "../../src/workbook/browser";
import { FakeExcel } from "./fake-excel";

const OURS = "urn:quasirent:settings";
const everything = () => true;
const keyOn = (sheet: string) => JSON.stringify([sheet, 0, 0, 3, [["Link"]]]);
const table = (sheet: string, title: string): Setting => ({ key: keyOn(sheet), height: 4, title });
const analysis = (address: string): Setting => ({ title: "VC report", address });

describeWithClient("what is kept in an Excel workbook", () => {
  let excel: FakeExcel;
  let workbook: ExcelWorkbook;
  beforeEach(() => {
    excel = new FakeExcel();
    const isSetSupported = (name: string, version: string) => name === "ExcelApi" && excel.has(version);
    Object.assign(globalThis, { Excel: excel, Office: { context: { requirements: { isSetSupported } } } });
    workbook = new ExcelWorkbook();
  });
  afterEach(() =>
    expect({ unknown: excel.host.unknown, kept: excel.host.referenced }).toEqual({ unknown: [], kept: 0 }),
  );

  const put = (xml: string): void => void excel.xmlParts.set(`{${excel.xmlParts.size}}`, { xml, namespaceUri: OURS });
  const putKept = (settings: object) => put(`<settings xmlns="${OURS}">${JSON.stringify(settings)}</settings>`);
  const parts = () => [...excel.xmlParts.values()].filter(({ namespaceUri }) => namespaceUri === OURS);

  test("is read by the browser workbook from the file that Excel saves", async () => {
    await workbook.saveSetting("tables", [table("Sheet1", "Où va l’argent? <b>& ]]>")]);
    await workbook.saveSetting("analyses", [analysis("Sheet1!F1")]);
    const [part] = parts();
    const file = await fileOf({
      sheets: { Sheet1: '<row r="1"><c r="A1"><v>1</v></c></row>' },
      parts: { "customXml/item1.xml": part!.xml },
    });
    const { workbook: read, notes } = await readWorkbook(file, everything);
    expect(notes).toEqual([]);
    expect(read.settings).toEqual({
      tables: [table("Sheet1", "Où va l’argent? <b>& ]]>")],
      analyses: [analysis("Sheet1!F1")],
    });
  });

  test("is found in a file of the browser workbook, and written where it was", async () => {
    const model = modelOf([sheetOf([{ row: 0, column: 0, value: "Link" }], { name: "Sheet1" })]);
    await new BrowserWorkbook(model).saveSetting("tables", [table("Sheet1", "Où va l’argent?")]);
    const { file } = await writeWorkbook(workbookIn(model), everything);
    put(await textOf(partsIn(file).get("customXml/item1.xml")!));
    expect(await workbook.setting("tables")).toEqual([table("Sheet1", "Où va l’argent?")]);
    await workbook.saveSetting("analyses", [analysis("Sheet1!F1")]);
    expect(parts()).toHaveLength(1);
    expect(await workbook.setting("tables")).toEqual([table("Sheet1", "Où va l’argent?")]);
    expect(excel.settings.size).toBe(0);
  });

  test.each([
    [
      "with a declaration and a prefix",
      (json: string) => `<?xml version="1.0"?>\n<q:settings xmlns:q="${OURS}">${json}</q:settings >`,
    ],
    [
      "with marks for quotation marks",
      (json: string) => `<settings  xmlns='${OURS}'>${json.replaceAll('"', "&quot;")}</settings>`,
    ],
  ])("is read however another program has written it: %s", async (_, written) => {
    put(written(JSON.stringify({ tables: [table("Sheet1", "Mine")] })));
    expect(await workbook.setting("tables")).toMatchObject([{ title: "Mine" }]);
  });

  test("by an earlier version is read, goes over when it is written, and nothing of either is lost", async () => {
    excel.settings.set(
      "quasirent.tables",
      JSON.stringify([table("Sheet1", "Earlier"), table("Other", "Only earlier")]),
    );
    excel.settings.set("quasirent.analyses", JSON.stringify([analysis("Sheet1!F1")]));
    putKept({ tables: [table("Sheet1", "Of the file")] });
    const both = [table("Sheet1", "Of the file"), table("Other", "Only earlier")];
    expect(await workbook.setting("tables")).toEqual(both);
    expect(await workbook.setting("analyses")).toEqual([analysis("Sheet1!F1")]);
    await workbook.saveSetting("tables", both);
    expect([...excel.settings.keys()]).toEqual(["quasirent.analyses"]);
    expect(await workbook.setting("tables")).toEqual(both);
    expect(await workbook.setting("analyses")).toEqual([analysis("Sheet1!F1")]);
    // What is taken away is taken away in both places.
    await workbook.saveSetting("analyses", undefined);
    expect(await workbook.setting("analyses")).toBeUndefined();
    expect(excel.settings.size).toBe(0);
  });

  test("under two names at once is kept under both", async () => {
    await Promise.all([
      workbook.saveSetting("one", 1),
      workbook.saveSetting("two", [2]),
      workbook.saveSetting("three", null),
    ]);
    expect(await Promise.all(["one", "two", "three"].map((name) => workbook.setting(name)))).toEqual([1, [2], null]);
    expect(parts()).toHaveLength(1);
  });

  test("in several parts becomes one part, and one that is not as we write it stays as it is", async () => {
    put(`<settings xmlns="${OURS}">{tables</settings>`);
    putKept({ tables: [table("Sheet1", "One")], other: 1 });
    putKept({ tables: [table("Sheet2", "Two")], other: 2 });
    excel.xmlParts.set("{theirs}", { xml: '<settings xmlns="urn:example"/>', namespaceUri: "urn:example" });
    expect(await workbook.setting("tables")).toEqual([table("Sheet1", "One"), table("Sheet2", "Two")]);
    await workbook.saveSetting("ignoredFindings", ["x"]);
    expect(parts().map(({ xml }) => xml)).toEqual([
      `<settings xmlns="${OURS}">{tables</settings>`,
      expect.stringContaining("ignoredFindings"),
    ]);
    expect(await workbook.setting("tables")).toEqual([table("Sheet1", "One"), table("Sheet2", "Two")]);
    expect(await workbook.setting("other")).toBe(1);
    expect(excel.xmlParts.has("{theirs}")).toBe(true);
  });

  test("leaves no part behind when nothing is kept any more", async () => {
    await workbook.saveSetting("tables", [table("Sheet1", "One")]);
    await workbook.saveSetting("tables", undefined);
    expect(excel.xmlParts.size).toBe(0);
  });

  test("is read in one request and written in two; where its part has gone meanwhile, it is asked for again", async () => {
    await workbook.saveSetting("tables", [table("Sheet1", "One")]);
    const asked = async (act: () => Promise<unknown>) => {
      const before = excel.syncs;
      await act();
      return excel.syncs - before;
    };
    expect(await asked(() => workbook.setting("tables"))).toBe(2);
    expect(await asked(() => workbook.setting("tables"))).toBe(1);
    expect(await asked(() => workbook.saveSetting("tables", []))).toBe(2);
    excel.xmlParts.clear();
    expect(await workbook.setting("tables")).toBeUndefined();
    await workbook.saveSetting("tables", [table("Sheet1", "Two")]);
    expect(await workbook.setting("tables")).toEqual([table("Sheet1", "Two")]);
  });

  test("is kept in the add-in's own settings by an Excel without custom XML", async () => {
    excel.supports = "1.4";
    await workbook.saveSetting("tables", [table("Sheet1", "One")]);
    expect([excel.xmlParts.size, [...excel.settings.keys()]]).toEqual([0, ["quasirent.tables"]]);
    expect(await workbook.setting("tables")).toEqual([table("Sheet1", "One")]);
    await workbook.saveSetting("tables", undefined);
    expect(excel.settings.size).toBe(0);
  });

  describe("custom XML of the stand-in is as strict as Excel's", () => {
    const run = (batch: (context: Excel.RequestContext) => unknown) => excel.run(batch) as Promise<unknown>;
    const XML = '<a xmlns="urn:a"><b/></a>';

    test.each<[string, string, (xmls: Excel.CustomXmlPartCollection) => unknown]>([
      ["XML that is not well formed", "InvalidArgument", (xmls) => xmls.add("<a><b></a>")],
      ["no element", "InvalidArgument", (xmls) => xmls.add("words")],
      ["to write what is not well formed", "InvalidArgument", (xmls) => xmls.add(XML).setXml("<a")],
      ["no namespace", "InvalidArgument", (xmls) => xmls.getByNamespace("").load("items/id")],
      ["an unknown id", "ItemNotFound", (xmls) => xmls.getItem("{x}").getXml()],
      ["the only one of none", "GeneralException", (xmls) => xmls.getByNamespace("urn:a").getOnlyItem().getXml()],
      [
        "one that was deleted",
        "ItemNotFound",
        (xmls) => {
          const part = xmls.add(XML);
          part.delete();
          part.getXml();
        },
      ],
    ])("refuses %s", async (_, code, act) => {
      await expect(run(async ({ workbook: book }) => act(book.customXmlParts))).rejects.toMatchObject({ code });
    });

    test("finds parts by the namespace of their root, whatever its prefix", async () => {
      await run(async (context) => {
        const xmls = context.workbook.customXmlParts;
        const first = xmls.add(XML);
        xmls.add('<?xml version="1.0"?><!-- a --><p:a xmlns="urn:b" xmlns:p="urn:a"/>');
        xmls.add("<a/>");
        first.load("id, namespaceUri");
        const its = xmls.getByNamespace("urn:a");
        its.load("items/namespaceUri");
        const [all, count, xml] = [xmls.getCount(), its.getCount(), first.getXml()];
        const [only, none] = [xmls.getByNamespace("urn:b").getOnlyItemOrNullObject(), xmls.getItemOrNullObject("{x}")];
        only.load("id");
        none.load("id");
        await context.sync();
        expect([all.value, count.value, xml.value, first.namespaceUri]).toEqual([3, 2, XML, "urn:a"]);
        expect(its.items.map(({ namespaceUri }) => namespaceUri)).toEqual(["urn:a", "urn:a"]);
        expect([only.isNullObject, none.isNullObject, first.id]).toEqual([
          true,
          true,
          expect.stringMatching(/^\{.+\}$/),
        ]);
      });
    });
  });
});
