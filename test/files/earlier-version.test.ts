/** Files carry the version that made them; of one that an earlier version made it is told which formulas may answer otherwise. */

import { readFileSync } from "node:fs";
import path from "node:path";
import { blankSheet, type CellData } from "../../src/files/workbook-data";
import { readWorkbook } from "../../src/files/xlsx-read";
import { writeWorkbook } from "../../src/files/xlsx-write";
import { packed, partsIn, textOf, zipOf } from "../../src/files/zip";
import { VERSION, VERSION_PROPERTY } from "../../src/sheet/version";

jest.spyOn(console, "debug").mockImplementation();

const everything = () => true;
/** Written by the writer of version 0.1.0. */
const MADE_BY_0_1_0 = new Uint8Array(readFileSync(path.join(__dirname, "made-by-0.1.0.xlsx")));

const cell = (row: number, formula: string): CellData => ({ row, column: 0, value: 1, formula });
const written = async (...formulas: string[]) =>
  (
    await writeWorkbook(
      { sheets: [{ ...blankSheet("A"), cells: formulas.map((each, row) => cell(row, each)) }], names: [] },
      everything,
    )
  ).file;

/** The same file as one of that version. */
async function asOf(file: Uint8Array<ArrayBuffer>, version: string): Promise<Uint8Array<ArrayBuffer>> {
  const parts = await Promise.all(
    Array.from(partsIn(file).values(), async (part) =>
      part.name === "docProps/custom.xml" ? packed(part.name, (await textOf(part)).replaceAll(VERSION, version)) : part,
    ),
  );
  return zipOf(parts);
}

const saidOf = ({ notes }: Awaited<ReturnType<typeof readWorkbook>>) =>
  notes.filter(({ sentence }) => sentence.includes("Quasirent"));

test("a file of 0.1.0: each formula that may answer otherwise, by its cell, and no other", async () => {
  const read = await readWorkbook(MADE_BY_0_1_0, everything);
  const [note, ...others] = saidOf(read);
  expect(others).toEqual([]);
  expect(note).toMatchObject({ kind: "information" });
  expect(note!.sentence).toMatch(/names no version of Quasirent.*before 0\.3\.0.*3 formulas/);
  expect(note!.details).toEqual([
    expect.stringMatching(/^Rents!E1: =VC\.RENT\(A1,B1,C1,D1\): VC\.RENT: #NUM! if normalReturn is 1 or more/),
    expect.stringMatching(/^Series!E1: =VC\.THICKENING\(A1:D1\): VC\.THICKENING: fewer reversals/),
    expect.stringMatching(/^Series!E2: =VC\.GOVERNANCE\(A2,B2,C2\): VC\.GOVERNANCE: Excluded or Unlikely/),
  ]);
  expect(read.workbook.earlier).toEqual({});
});

test("a file that was saved since carries the version, and nothing is said", async () => {
  const file = await written("=VC.THICKENING(B1:D1)");
  expect(await textOf(partsIn(file).get("docProps/custom.xml")!)).toContain(`name="${VERSION_PROPERTY}"`);
  const read = await readWorkbook(file, everything);
  expect(read.notes).toEqual([]);
  expect(read.workbook).not.toHaveProperty("earlier");
});

test("the file of 0.1.0, saved again, says nothing more", async () => {
  const { workbook } = await readWorkbook(MADE_BY_0_1_0, everything);
  const again = await readWorkbook((await writeWorkbook(workbook, everything)).file, everything);
  expect(saidOf(again)).toEqual([]);
});

test("a version that the file names is said", async () => {
  const read = await readWorkbook(await asOf(await written("=VC.THICKENING(B1:D1)"), "0.2.0"), everything);
  expect(saidOf(read)[0]?.sentence).toMatch(/^This workbook was made with Quasirent 0\.2\.0\./);
  expect(read.workbook.earlier).toEqual({ version: "0.2.0" });
});

test.each([
  ["no formula of ours", "=SUM(B1:D1)"],
  ["none that is affected", "=VC.VALUEADDED(B1,C1)"],
  ["one that its arguments keep from it", "=VC.RENT(B1,C1,D1,0.08)"],
])("%s: nothing is said, though the file is an earlier one's", async (_, formula) => {
  const read = await readWorkbook(await asOf(await written(formula), "0.2.0"), everything);
  expect(saidOf(read)).toEqual([]);
  expect(read.workbook).not.toHaveProperty("earlier");
});

test("another program keeps the property in a document of its own kind", async () => {
  const content =
    '<office:document-content><office:body><office:spreadsheet><table:table table:name="A"><table:table-row><table:table-cell table:formula="of:=_xldudf_vc_thickening([.B1:.D1])" office:value-type="string"><text:p>Stable</text:p></table:table-cell></table:table-row></table:table></office:spreadsheet></office:body></office:document-content>';
  const meta = (version: string) =>
    `<office:document-meta><office:meta><meta:user-defined meta:name="Other">9.9.9</meta:user-defined><meta:user-defined meta:name="${VERSION_PROPERTY}">${version}</meta:user-defined></office:meta></office:document-meta>`;
  const readOds = async (parts: Record<string, string>) =>
    saidOf(
      await readWorkbook(
        zipOf(
          await Promise.all(
            Object.entries({
              mimetype: "application/vnd.oasis.opendocument.spreadsheet",
              "content.xml": content,
              ...parts,
            }).map(([name, text]) => packed(name, text)),
          ),
        ),
        everything,
      ),
    ).map(({ sentence }) => sentence);
  expect(await readOds({ "meta.xml": meta(VERSION) })).toEqual([]);
  expect(await readOds({ "meta.xml": meta("0.2.0") })).toEqual([expect.stringMatching(/made with Quasirent 0\.2\.0/)]);
  for (const parts of [{}, { "meta.xml": "<office:document-meta>" }])
    expect(await readOds(parts)).toEqual([expect.stringMatching(/names no version/)]);
});
