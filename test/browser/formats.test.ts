/** A file of every kind of number format, as a person opens and saves it, in Chromium on the built pages. */

import { readFileSync } from "node:fs";
import type { Page } from "playwright-core";
import { readWorkbook } from "../../src/files/xlsx-read";
import { blankSheet, type CellData } from "../../src/files/workbook-data";
import { writeWorkbook } from "../../src/files/xlsx-write";
import { DATE_CASES, NUMBER_CASES } from "../files/format-cases";
import { faultsIn } from "../files/structure";
import { fileBarOf } from "./file-bar";
import { inChromium, type OpenWorkbook } from "./open-workbook";

const chromium = inChromium();
let workbook: OpenWorkbook;
let page: Page;

beforeEach(async () => {
  workbook = await chromium.open({ acceptDownloads: true });
  ({ page } = workbook);
});

const everything = () => true;
const DATE = 44_321.781_25;
const NUMBERS = [1234.5, -1234.5, 0];

const bar = () => page.locator("#files");
const press = (name: string) => fileBarOf(page).press(name);
const answer = (name: string) => page.getByRole("dialog").getByRole("button", { name }).click();
const ready = () => page.locator("#pane p.place", { hasText: " on " }).waitFor();

async function downloaded(act: () => Promise<void>): Promise<Uint8Array<ArrayBuffer>> {
  const [download] = await Promise.all([page.waitForEvent("download"), act()]);
  return new Uint8Array(readFileSync(await download.path()));
}

/** A number positive, negative and zero, a text, and a formula; then the dates. */
const cells: CellData[] = [
  ...NUMBER_CASES.flatMap(([format], row) => [
    ...NUMBERS.map((value, column): CellData => ({ row, column, value, format })),
    { row, column: 3, value: "abc", format },
    { row, column: 4, value: 2469, formula: `=A${row + 1}*2`, format },
  ]),
  ...DATE_CASES.map(([format], index): CellData => ({
    row: NUMBER_CASES.length + index,
    column: 0,
    value: DATE,
    format,
  })),
].map(({ format, ...cell }) => (format === undefined || format === "General" ? cell : { ...cell, format }));

const lastRow = NUMBER_CASES.length + DATE_CASES.length;

async function seesAll(): Promise<void> {
  const { values, texts } = await workbook.read(`Formats!A1:E${lastRow}`);
  expect(texts.slice(0, NUMBER_CASES.length).map((row) => row.slice(0, 4))).toEqual(
    NUMBER_CASES.map(([, ...shown]) => shown),
  );
  expect(texts.slice(NUMBER_CASES.length).map(([shown]) => shown)).toEqual(DATE_CASES.map(([, shown]) => shown));
  expect(values.slice(0, NUMBER_CASES.length)).toEqual(NUMBER_CASES.map(() => [...NUMBERS, "abc", 2469]));
  expect(values.slice(NUMBER_CASES.length).map(([value]) => value)).toEqual(DATE_CASES.map(() => DATE));
}

it("shows what its cells hold, keeps it, and saves content and formats as they were", async () => {
  const { file } = await writeWorkbook({ sheets: [{ ...blankSheet("Formats"), cells }], names: [] }, everything);
  await bar()
    .locator("input[type=file]")
    .setInputFiles({ name: "formats.xlsx", mimeType: "", buffer: Buffer.from(file) });
  await answer("Open in its place");
  await page.locator(".o-sheet", { hasText: "Formats" }).waitFor();
  await ready();
  await seesAll();
  await workbook.screenshot("formats");

  await page.reload();
  await page.waitForFunction(() => "quasirent" in globalThis);
  await ready();
  await seesAll();

  const saved = await downloaded(() => press("Save as .xlsx"));
  expect(await faultsIn(saved)).toEqual([]);
  expect((await readWorkbook(saved, everything)).workbook.sheets[0]!.cells).toEqual(cells);

  const csv = await downloaded(async () => {
    await press("Save sheet as .csv…");
    await answer("Save");
  });
  const lines = new TextDecoder().decode(csv).split("\r\n");
  expect(lines.slice(0, 3).map((line) => line.split(/[;,\t]/))).toEqual(
    [0, 1, 2].map(() => ["1234.5", "-1234.5", "0", "abc", "2469"]),
  );
  expect(lines.filter((line) => line.includes("#"))).toEqual([]);
});

it("the day that is typed over another, and a formula over text, look as in Excel", async () => {
  const more: CellData[] = [
    { row: 0, column: 0, value: 44_000, format: "[$-409]d\\-mmm\\-yy;@" },
    { row: 1, column: 0, value: "5", format: "@" },
    { row: 2, column: 0, value: "7", format: "@" },
  ];
  const { file } = await writeWorkbook({ sheets: [{ ...blankSheet("Typed"), cells: more }], names: [] }, everything);
  await bar()
    .locator("input[type=file]")
    .setInputFiles({ name: "typed.xlsx", mimeType: "", buffer: Buffer.from(file) });
  await answer("Open in its place");
  await page.locator(".o-sheet", { hasText: "Typed" }).waitFor();
  await ready();
  await workbook.type("Typed!A1", "6/15/2020");
  await workbook.type("Typed!B2", "=A2*2");
  await workbook.type("Typed!B3", "=A3*2");
  await workbook.type("Typed!B4", "=SUM(B2:B3)");
  expect((await workbook.read("Typed!A1:B4")).texts).toEqual([
    ["15-Jun-20", ""],
    ["5", "10"],
    ["7", "14"],
    ["", "24"],
  ]);
  const saved = await readWorkbook(await downloaded(() => press("Save as .xlsx")), everything);
  expect(saved.workbook.sheets[0]!.cells[0]).toEqual({ ...more[0], value: 43_997 });
});
