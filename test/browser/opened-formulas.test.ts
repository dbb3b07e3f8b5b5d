/** Formulas of an opened file in the built page: what is said of them, what they answer, and how they are saved; typed, pasted and changed. */

import { readWorkbook } from "../../src/files/xlsx-read";
import { partsIn, textOf } from "../../src/files/zip";
import { fileOf } from "../files/packages";
import { type FileBar, fileBarOf } from "./file-bar";
import { focusSheet, pasteEvent } from "./clipboard";
import { inChromium, type OpenWorkbook } from "./open-workbook";

const chromium = inChromium();
let workbook: OpenWorkbook;
let bar: FileBar;

beforeEach(async () => {
  workbook = await chromium.open({ acceptDownloads: true });
  bar = fileBarOf(workbook.page);
});

const escaped = (text: string) => text.replaceAll("&", "&amp;").replaceAll("<", "&lt;");

async function open(
  formulas: readonly (readonly [formula: string, value: string])[],
  name = "Formulas.xlsx",
): Promise<void> {
  const cell = ([formula, value]: readonly [string, string], row: number) =>
    `<c r="A${row + 1}"${/^-?[\d.]+$/.test(value) ? "" : ' t="str"'}><f>${escaped(formula)}</f><v>${escaped(value)}</v></c>`;
  const rows = formulas.map(
    (each, row) =>
      `<row r="${row + 1}">${cell(each, row)}${row < 2 ? `<c r="B${row + 1}"><v>${row + 3}</v></c>` : ""}</row>`,
  );
  await bar.choose(name, Buffer.from(await fileOf({ sheets: { Data: rows.join("") } })));
}

const shown = async (address: string) => (await workbook.read(`Data!${address}`)).values.map(([value]) => value);

it("signs, quotation marks and what cannot be read: told before, right in the cells, saved with formula and value", async () => {
  await open([
    ["-2^2", "4"],
    ["12/-B1*B2", "-16"],
    ['"a""b"&B1', 'a"b3'],
    ["SUM((B1,B2))", "7"],
    ["SUM(B1:INDEX(B1:B2,2))", "7"],
    ["LOG(B1,2,3)", "1"],
    ["B1+B2", "7"],
  ]);
  await bar.dialog().getByText("3 formulas use something that is not supported here.").waitFor();
  expect(await bar.dialog().getByText("Everything in it could be kept").count()).toBe(0);
  await bar.answer("Open in its place");
  await bar.named("Formulas");
  expect(await shown("A1:A7")).toEqual([4, -16, 'a"b3', 7, 7, 1, 7]);
  expect(await bar.notice("than in the file").count()).toBe(0);

  const { content } = await bar.downloaded(() => bar.press("Save as .xlsx"));
  const { workbook: saved } = await readWorkbook(content, () => true);
  expect(
    saved.sheets[0]!.cells.filter(({ column }) => column === 0).map(({ formula, value }) => [formula, value]),
  ).toEqual([
    ["=(-2)^2", 4],
    ["=12/(-B1)*B2", -16],
    ['="a""b"&B1', 'a"b3'],
    [undefined, 7],
    [undefined, 7],
    [undefined, 1],
    ["=B1+B2", 7],
  ]);
  expect(await textOf(partsIn(content).get("xl/worksheets/sheet1.xml")!)).toContain('<f>"a""b"&amp;B1</f>');
});

it("says which answers are others than in the file, and keeps what fails here as its value", async () => {
  await open([
    ["B1+1", "5"],
    ["B1*2", "6"],
    ["A1*2", "10"],
    ['VALUE("x1")', "8"],
    ["A4+1", "9"],
    ["B2-1", "2"],
    ["B2-2", "1"],
  ]);
  await bar.answer("Open in its place");
  await bar.named("Formulas");
  await bar
    .notice(
      "4 cells have different results here than in the file: Data!A1 shows 4, the file has 5; Data!A3 shows 8, the file has 10; Data!A6 shows 3, the file has 2; …",
    )
    .waitFor();
  await bar
    .notice("1 formula results in an error here but in a value in the file. Its last value is kept in the cell")
    .waitFor();
  await bar.picture("other-answers");
  expect(await shown("A4:A5")).toEqual([8, 9]);
  await bar.notice("4 cells").getByRole("button", { name: "List them" }).click();
  await bar.dialog().getByText("Data!A7 shows 2, the file has 1").waitFor();
});

it("typed, changed and pasted as in Excel", async () => {
  const { page } = workbook;
  await open([["B1+B2", "7"]]);
  await bar.answer("Open in its place");
  await bar.named("Formulas");
  await workbook.select("Data!D1");
  await focusSheet(workbook);
  for (const formula of ["=-2^2", '="a""b"', '="C:\\"&B1', "=-(2^2)", "=12/-2*3"]) {
    await workbook.write(formula);
    await page.keyboard.press("Enter");
    await workbook.nextPicture();
  }
  expect(await shown("D1:D5")).toEqual([4, 'a"b', "C:\\3", -4, -18]);
  // Opened to be changed, each reads as Excel has it, and left again it means what it meant.
  for (const [row, text] of [
    [1, "=-2^2"],
    [2, '="a""b"'],
    [3, '="C:\\"&B1'],
    [4, "=-(2^2)"],
  ] as const) {
    await workbook.select(`Data!D${row}`);
    await focusSheet(workbook);
    await workbook.edit();
    await page.keyboard.insertText('&""');
    await workbook.nextPicture();
    expect((await page.locator(".o-grid .o-composer").first().innerText()).replaceAll(/\s/g, "")).toBe(`${text}&""`);
    await page.keyboard.press("Enter");
    await workbook.nextPicture();
  }
  expect(await shown("D1:D4")).toEqual(["4", 'a"b', "C:\\3", "-4"]);
  await pasteEvent(workbook, "Data!E1", { text: '=-B1^2&"""x"' });
  expect(await shown("E1")).toEqual(['9"x']);
});
