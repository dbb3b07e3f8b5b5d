/** Networks as a person uses it, beside the browser workbook in Chromium: understanding, report, pictures, balance, a large table. */

import { createHash } from "node:crypto";
import { readFile } from "node:fs/promises";
import path from "node:path";
import type { Locator } from "playwright-core";
import { readWorkbook } from "../../src/files/xlsx-read";
import { requireArea, cellName } from "../../src/sheet/address";
import type { Workbook } from "../../src/workbook/port";
import { cutOff } from "./cut-off";
import { fileBarOf } from "./file-bar";
import { inChromium, type OpenWorkbook, until } from "./open-workbook";
import cases from "../tables/networks/cases.json";
import { oecd, wiod } from "../tables/networks/published";
import { addTable, faultsOf } from "./tables";
import { violations } from "./accessibility";
import { screenshot } from "./screenshots";

declare const quasirent: { workbook: Workbook; model: any };

const chromium = inChromium();
let workbook: OpenWorkbook;
let view: Locator;

async function open(options: Parameters<typeof chromium.open>[0] = {}): Promise<void> {
  workbook = await chromium.open(options);
}

/** The sample of three countries, its table selected and read. */
async function openSample(options: Parameters<typeof chromium.open>[0] = {}): Promise<void> {
  await open(options);
  await workbook.addSample("network");
  await workbook.select("'Value chains of three'!B4:L12");
  view = await workbook.view("Networks");
  await read();
}

async function read(): Promise<void> {
  await view.getByRole("button", { name: /^Read/ }).click();
  await view.getByRole("heading", { name: "How the table is read" }).waitFor();
}

const field = (label: string) => view.getByLabel(label, { exact: true }).inputValue();
const status = () => view.locator("p[role=status]").first().textContent();
const plain = (words: string | null) => words?.replaceAll("\u00a0", " ");
/** The figures of the picture, under it. */
const figuresTable = () => view.locator("figure ~ details");
const titleOf = async () => plain(await view.locator("svg").first().getAttribute("aria-label"));

async function expectNothingCutOff(): Promise<void> {
  const used = requireArea(
    (await workbook.page.evaluate(
      async () => (await quasirent.workbook.sheets()).find(({ name }) => name === "VC networks")?.used,
    ))!,
  );
  expect(await cutOff(workbook.page, used.row + used.rows, used.column + used.columns)).toEqual([]);
}

async function drawn(kind: string): Promise<void> {
  await view.getByLabel("Picture", { exact: true }).selectOption(kind);
  if (!(await view.locator("svg").isVisible())) await view.getByRole("button", { name: "Draw" }).click();
  await view.locator("svg").waitFor();
}

describe("the sample", () => {
  it("is understood, and its report has no error and follows the table", async () => {
    await openSample();
    expect([
      await field("Flows between rows"),
      await field("Final demand"),
      await field("Country of each row"),
    ]).toEqual(["D6:I11", "J6:L11", "B6:B11"]);
    expect(await view.getByText(/^Excluded/).textContent()).toBe(
      "Excluded from flows and final demand: row 12 (Value added).",
    );
    await workbook.screenshot("networks-read-light");
    await view.getByRole("button", { name: "Insert report" }).click();
    await view.getByText("Added: the sheet VC networks").waitFor();
    expect(await faultsOf(workbook, "VC networks")).toEqual([]);
    // The sample's own answers stand in its sheet: the report gives the same.
    const rows = async (range: string) => (await workbook.read(range)).values;
    expect(await rows("'VC networks'!B12:L15")).toEqual(await rows("'Value chains of three'!B22:L25"));
    expect(await rows("'VC networks'!B20:K23")).toEqual(await rows("'Value chains of three'!B35:K38"));
    // The origins of exports: each country's column sums to its gross exports, and nothing in it is below 0.
    const origins = (await rows("'VC networks'!C5:E8")) as number[][];
    const exports = (await rows("'VC networks'!C13:C15")) as number[][];
    expect(origins[3]!.map((total) => total.toFixed(6))).toEqual(exports.map(([figure]) => figure!.toFixed(6)));
    for (const [country] of exports.entries())
      expect(origins[0]![country]! + origins[1]![country]! + origins[2]![country]!).toBeCloseTo(
        origins[3]![country]!,
        6,
      );
    expect((await rows("'VC networks'!B5:B8")).flat()).toEqual(["North", "South", "East", "Total"]);
    expect((await workbook.read("'VC networks'!B1")).texts[0]![0]).toMatch(
      /^\w+: [\d.]+ % of its exports is value added abroad$/,
    );
    await expectNothingCutOff();
    await workbook.page.setViewportSize({ width: 1700, height: 1700 });
    await workbook.nextPicture();
    await workbook.screenshot("networks-report");
    const before = (await workbook.read("'VC networks'!C5")).values[0]![0];
    await workbook.type("'Value chains of three'!L6", "5000");
    while ((await rows("'VC networks'!C5"))[0]![0] === before) await workbook.nextPicture();
    await view.getByRole("button", { name: "Remove this report" }).click();
    await view.getByText("Removed. Your sheet is as it was.").waitFor();
    expect(
      await workbook.page.evaluate(async () => (await quasirent.workbook.sheets()).map(({ name }) => name)),
    ).not.toContain("VC networks");
  });

  it("is drawn: origins in exports and final demand, and rounds, with the sheet's own figures", async () => {
    await openSample();
    await drawn("exports");
    expect(await titleOf()).toMatch(/^\d+\.\d % of \w+’s exports is value added in \w+\. Share of/);
    await screenshot(view.locator("figure"), "networks-exports-light");
    await view.getByLabel("Subject of the title").selectOption("North");
    expect(await titleOf()).toMatch(/% of North’s exports is value added in/);
    await drawn("final demand");
    // The sheet has the table of origins in final demand: North's own share of what North absorbs.
    await view.locator('svg[aria-label*="final demand"]').waitFor();
    const [[own], , , [total]] = (await workbook.read("'Value chains of three'!C17:C20")).values as [
      [number],
      unknown,
      unknown,
      [number],
    ];
    expect((await view.locator("g.datum").first().getAttribute("aria-label"))?.replaceAll("\u00a0", " ")).toBe(
      `North in the final demand of North: ${((100 * own) / total).toFixed(1)} %`,
    );
    await drawn("rounds");
    await view.locator('svg[aria-label*="upstream of the makers"]').waitFor();
    await screenshot(view.locator("figure"), "networks-rounds-light");
    const [makers, all] = [
      (await workbook.read("'Value chains of three'!C42")).values[0]![0] as number,
      (await workbook.read("'Value chains of three'!H42")).values[0]![0] as number,
    ];
    expect(plain(await figuresTable().locator("table tbody td").first().textContent())).toBe(
      `${((100 * makers) / all).toFixed(1)} %`,
    );
  });

  it("balances, and a row that does not is shown with its cell", async () => {
    await openSample();
    await view.getByRole("button", { name: "Check the balance" }).click();
    await view.getByText("All 6 rows balance: sales equal purchases plus value added.").waitFor();
    await addTable(
      workbook,
      "Mine",
      " | A | B | A | B\nA | 30 | 20 | 8 | 2\nB | 0 | 40 | 16 | 24\nValue added | 29 | 20 | |",
    );
    await workbook.select("Mine!C5");
    await read();
    await view.getByRole("button", { name: "Check the balance" }).click();
    await view.getByText("A sells 60, but its purchases and value added sum to 59: sales are 1 higher.").waitFor();
    await workbook.screenshot("networks-balance");
    await view.getByRole("button", { name: "Go to C6" }).click();
    while ((await workbook.selection()).address !== "Mine!C6") await workbook.nextPicture();
  });

  it("is read as the fields say, and what they say wrongly is told", async () => {
    await openSample();
    await view.getByLabel("Country of each row", { exact: true }).fill("");
    await drawn("exports");
    expect(await titleOf()).toMatch(/Country \d/);
    await view.getByLabel("Final demand", { exact: true }).fill("J6:K11");
    await view.getByLabel("Country of each row", { exact: true }).fill("B6:B11");
    await view.getByRole("button", { name: "Draw" }).click();
    await view
      .getByText("Final demand has 2 columns for 3 countries. Select one column for each country, or the same number")
      .waitFor();
    await view.getByLabel("Final demand", { exact: true }).fill("the rest");
    await view.getByRole("button", { name: "Insert report" }).click();
    expect(await status()).toBe("Final demand: this is not a range. Enter one such as B3:G8.");
    expect(await view.getByLabel("Final demand", { exact: true }).evaluate((it) => it === document.activeElement)).toBe(
      true,
    );
  });
});

/** Three countries of two industries in numbers of the sample, with their names in other forms. */
const figures = [
  "420 | 203 | 4 | 11 | 105 | 35 | 2772 | 4 | 20",
  "119 | 399 | 2 | 7 | 55 | 10 | 959 | 39 | 160",
  "14 | 14 | 44 | 24 | 10 | 0 | 0 | 276 | 30",
  "0 | 21 | 16 | 20 | 10 | 0 | 0 | 261 | 25",
  "0 | 21 | 0 | 5 | 95 | 30 | 140 | 16 | 1695",
  "0 | 56 | 5 | 8 | 225 | 240 | 126 | 26 | 830",
];

it.each([
  [
    "joined names",
    ["North_Farming", "North_Making", "South_Farming", "South_Making", "East_Farming", "East_Making"],
    "This gives North, South, East; the report has a column for them.",
    'FIND("_",TRIM(',
  ],
  [
    "a name on the first row of its block",
    ["North | Farming", " | Making", "South | Farming", " | Making", "East | Farming", " | Making"],
    "This gives North, South, East; the report has a column for them.",
    "IF(TRIM(",
  ],
])("%s: the countries are proposed, drawn, and stand on the report", async (_, names, words, formula) => {
  await open();
  await addTable(workbook, "Mine", figures.map((row, index) => `${names[index]} | ${row}`).join("\n"));
  view = await workbook.view("Networks");
  await read();
  await view.getByText(words).waitFor();
  expect(await field("Country of each row")).toBe("B3:B8");
  await drawn("exports");
  expect(await titleOf()).toMatch(/^5\.9 % of East’s exports is value added in North/);
  await view.getByRole("button", { name: "Insert report" }).click();
  await view.getByText("Added: the sheet VC networks").waitFor();
  expect(await faultsOf(workbook, "VC networks")).toEqual([]);
  expect((await workbook.read("'VC networks'!B5:B8")).values.flat()).toEqual(["North", "South", "East", "Total"]);
  expect(
    (await workbook.read("'VC networks'!B13:E15")).values.map((row) =>
      row.map((cell) => (typeof cell === "number" ? Math.round(cell * 100) / 100 : cell)),
    ),
  ).toEqual(
    [
      ["North", 451, 428.81, 427.69],
      ["South", 124, 116.4, 116.33],
      ["East", 503, 377.2, 376.71],
    ].map(([name, , ...rest]) => [name, expect.any(Number), ...rest]),
  );
  const texts = await workbook.page.evaluate(async () =>
    (await quasirent.workbook.formulas("'VC networks'!A1:L60", () => true)).map(({ text }) => text),
  );
  expect(texts.filter((text) => text.includes(formula))).toHaveLength(formula.startsWith("IF") ? 5 : 6);
  await workbook.screenshot(`networks-report-${formula.startsWith("IF") ? "filled" : "joined"}`);
});

it.each([
  ["wiod", "light", wiod()],
  ["oecd", "dark", oecd()],
] as const)(
  "a table pasted as it was published (%s): understood, reported on, drawn, and in balance, %s",
  async (name, colorScheme, { values }) => {
    await open({ colorScheme });
    await workbook.page.evaluate(
      (text) => {
        const { model } = quasirent;
        model.dispatch("CREATE_SHEET", { sheetId: "pasted", name: "Pasted", position: 1, rows: 60, cols: 40 });
        model.dispatch("ACTIVATE_SHEET", { sheetIdFrom: model.getters.getActiveSheetId(), sheetIdTo: "pasted" });
        model.dispatch("PASTE_FROM_OS_CLIPBOARD", {
          target: [{ top: 0, left: 0, bottom: 0, right: 0 }],
          clipboardContent: { text },
        });
      },
      values.map((row) => row.join("\t")).join("\n"),
    );
    await workbook.select("Pasted!E9");
    view = await workbook.view("Networks");
    await read();
    expect([
      await field("Flows between rows"),
      await field("Final demand"),
      await field("Country of each row"),
    ]).toEqual(name === "wiod" ? ["E7:J12", "K7:Y12", "C7:C12"] : ["B2:G7", "H2:Y7", "A2:A7"]);
    await view.getByText(/Sales less flows also includes row .+: that is the difference between the two\./).waitFor();
    expect(await view.getByText("Value added is computed as sales less flows").count()).toBe(0);
    await workbook.screenshot(`networks-${name}-read-${colorScheme}`);
    await view.getByRole("button", { name: "Check the balance" }).click();
    await view
      .getByText(
        name === "wiod"
          ? "All 6 rows balance: sales equal purchases plus value added; 3 totals add up."
          : "All 6 rows balance: sales equal purchases plus value added; 2 totals add up.",
      )
      .waitFor();
    await drawn("exports");
    // The flows and final demand are those of the sample, by country: so is the finding.
    expect(await titleOf()).toMatch(/^5\.9 % of ROW’s exports is value added in AUS/);
    await screenshot(view.locator("figure"), `networks-${name}-exports-${colorScheme}`);
    await drawn("rounds");
    await view.locator('svg[aria-label*="upstream of"]').waitFor();
    await screenshot(view.locator("figure"), `networks-${name}-rounds-${colorScheme}`);
    await view.getByRole("button", { name: "Insert report" }).click();
    await view.getByText("Added: the sheet VC networks").waitFor();
    expect(await faultsOf(workbook, "VC networks")).toEqual([]);
    const texts = (await workbook.read("'VC networks'!B1:B9")).texts.flat();
    expect(texts[2]).toContain(
      name === "wiod"
        ? "taxes less subsidies on products (row 14), Cif/ fob adjustments on exports (row 15)"
        : "TLS (row 8).",
    );
    // 27 of taxes and margins.
    expect(texts[3]).toBe("Sales less flows and the table’s own value added differ by 27.");
    await workbook.page.setViewportSize({ width: 1700, height: 1500 });
    await workbook.nextPicture();
    await workbook.screenshot(`networks-${name}-report-${colorScheme}`);
    await workbook.page.setViewportSize({ width: 320, height: 2400 });
    await workbook.showPart("Answer");
    await workbook.nextPicture();
    expect(
      await workbook.page.evaluate(() => {
        const pane = document.getElementById("pane")!;
        return pane.scrollWidth - pane.clientWidth;
      }),
    ).toBeLessThanOrEqual(0);
    await workbook.screenshot(`networks-${name}-320-${colorScheme}`);
  },
);

it("one country's table, whose final demand has kinds of use, is taken for one country's", async () => {
  await open();
  await addTable(
    workbook,
    "National",
    " | Farms | Mines | Mills | Shops | Households | Government | Fixed capital formation | Exports\nFarms | 10 | 0 | 40 | 5 | 60 | 2 | 3 | 20\nMines | 5 | 10 | 30 | 2 | 1 | 1 | 2 | 50\nMills | 15 | 20 | 60 | 30 | 90 | 10 | 40 | 70\nShops | 10 | 10 | 30 | 20 | 120 | 40 | 5 | 10\nImports | 8 | 6 | 40 | 12 | | | |\nValue added | 92 | 55 | 135 | 176 | | | |",
  );
  view = await workbook.view("Networks");
  await read();
  expect([await field("Flows between rows"), await field("Final demand"), await field("Countries")]).toEqual([
    "C4:F7",
    "G4:J7",
    "one",
  ]);
  await view.getByText("No names show that the rows are of several countries.").waitFor();
  await view.getByRole("button", { name: "Check the balance" }).click();
  await view.getByText("All 4 rows balance: sales equal purchases plus value added.").waitFor();
  await view.getByRole("button", { name: "Insert report" }).click();
  await view.getByText("Added: the sheet VC networks").waitFor();
  expect(await faultsOf(workbook, "VC networks")).toEqual([]);
  const texts = (await workbook.read("'VC networks'!B1:B9")).texts.flat();
  expect([texts[0], texts[2], texts[3]]).toEqual([
    "Shops adds 38.4 % of the value added",
    "Value added of the rows is the table’s own: Value added (National!C9:F9). Exports, rounds and stages are computed with sales less flows, which includes the rows below the flows: Imports (row 8).",
    "Sales less flows and the table’s own value added differ by 66.",
  ]);
  expect(texts).toContain("All rows");
  const pictures = () => view.getByLabel("Picture", { exact: true }).locator("option").allTextContents();
  expect(await pictures()).toEqual(["Rounds of suppliers"]);
  await drawn("rounds");
  expect(await titleOf()).toMatch(
    /^[\d.]+ % of value added is created by suppliers, upstream of the makers of final goods\. /,
  );
  expect(await titleOf()).not.toMatch(/countr/i);
  // Below the picture, over several lines.
  expect((await view.locator("svg text").allTextContents()).join(" ").replaceAll(/\s+/g, " ")).toContain(
    "Value added is sales less flows here, so it includes row 8 (Imports).",
  );
  await view.getByLabel("Countries", { exact: true }).selectOption("several");
  expect(await pictures()).toHaveLength(3);
  await view.getByLabel("Countries", { exact: true }).selectOption("one");
  await workbook.page.setViewportSize({ width: 1500, height: 1100 });
  await workbook.nextPicture();
  await workbook.screenshot("networks-national");
});

it("a large table in the grid: the report says #BUSY!, the page goes on, and the figures come; a file waits for them", async () => {
  await open();
  view = await workbook.view("Networks");
  await workbook.page.evaluate(() => {
    const { model } = quasirent;
    const [rows, countries] = [160, 8];
    model.dispatch("CREATE_SHEET", { sheetId: "large", name: "Large", position: 1, rows: 200, cols: 200 });
    model.dispatch("ACTIVATE_SHEET", { sheetIdFrom: model.getters.getActiveSheetId(), sheetIdTo: "large" });
    const table = Array.from({ length: rows }, (_, i) =>
      Array.from({ length: rows + countries }, (__, j) =>
        j < rows ? ((i * 31 + j * 17) % 97) / 10 : 100 + ((i * j) % 13),
      ),
    );
    model.dispatch("PASTE_FROM_OS_CLIPBOARD", {
      target: [{ top: 0, left: 0, bottom: 0, right: 0 }],
      clipboardContent: { text: table.map((row) => row.join("\t")).join("\n") },
    });
  });
  await workbook.select("Large!A1");
  await read();
  // Figures without names: that they are of several countries is said, not assumed.
  await view.getByRole("heading", { name: "Is this one country’s table?" }).waitFor();
  expect(await view.getByRole("button", { name: "Insert report" }).isVisible()).toBe(false);
  await view.getByRole("button", { name: "Several: in the order of the rows" }).click();
  await view.getByText("You said: Several: in the order of the rows.").waitFor();
  expect([await field("Flows between rows"), await field("Final demand")]).toEqual(["A1:FD160", "FE1:FL160"]);
  const busy = await workbook.page.evaluate(() => {
    const seen = { busy: 0 };
    quasirent.model.on("update", seen, () => {
      const { getters } = quasirent.model;
      const sheetId = getters.getSheetIdByName("VC networks");
      if (sheetId !== undefined && getters.getEvaluatedCell({ sheetId, col: 1, row: 3 }).value === "#BUSY!")
        seen.busy += 1;
    });
    Object.assign(globalThis, { seen });
    return seen.busy;
  });
  expect(busy).toBe(0);
  await view.getByRole("button", { name: "Insert report" }).click();
  await view.getByText("Added: the sheet VC networks").waitFor();
  while ((await faultsOf(workbook, "VC networks")).some((fault) => fault.startsWith("#BUSY!")))
    await workbook.nextPicture();
  expect(await workbook.page.evaluate(() => (globalThis as any).seen.busy as number)).toBeGreaterThan(0);
  expect(await faultsOf(workbook, "VC networks")).toEqual([]);
  const before = (await workbook.read("'VC networks'!C5")).values[0]![0];
  const titleBefore = (await workbook.read("'VC networks'!B1")).values[0]![0];

  /** Work in slices stands still at its next pause, until it may go on. */
  const hold = () =>
    workbook.page.evaluate(() => {
      const Real = MessageChannel;
      const held: (() => void)[] = [];
      let isHeld = true;
      const Held = function () {
        const { port1, port2 } = new Real();
        return {
          port1,
          port2: {
            postMessage: (message: unknown) =>
              isHeld ? held.push(() => port2.postMessage(message)) : port2.postMessage(message),
          },
        };
      };
      Object.assign(globalThis, {
        MessageChannel: Held,
        goOn: () => {
          isHeld = false;
          for (const each of held) each();
        },
      });
    });
  // Two edits one upon the other, and a file at once: nothing of the first answer is in it, and nothing that waits.
  const edit = (content: string) =>
    workbook.page.evaluate(
      (it) => quasirent.model.dispatch("UPDATE_CELL", { sheetId: "large", col: 165, row: 0, content: it }),
      content,
    );
  await hold();
  await edit("900");
  await edit("5000");
  expect((await workbook.read("'VC networks'!B4")).values).toEqual([[{ error: "#BUSY!" }]]);
  await workbook.screenshot("networks-busy");
  expect(await workbook.page.locator(".tab-mark:not([hidden])").count()).toBe(0);
  let downloads = 0;
  workbook.page.on("download", () => (downloads += 1));
  const saved = workbook.page.waitForEvent("download");
  await fileBarOf(workbook.page).press("Save as .xlsx");
  for (let pictures = 0; pictures < 60; pictures += 1) await workbook.nextPicture();
  expect(downloads).toBe(0);
  await workbook.page.evaluate(() => (globalThis as any).goOn());
  const download = await saved;
  const file = await readWorkbook(new Uint8Array(await readFile(await download.path())), () => true);
  const sheet = file.workbook.sheets.find(({ name }) => name === "VC networks")!;
  // A file has the values of formulas, and of a spilled answer its first.
  const inFile = sheet.cells
    .filter(({ formula }) => formula !== undefined)
    .map(({ row, column, value }) => [cellName(row, column), value] as const);
  expect(inFile.length).toBeGreaterThan(5);
  expect(sheet.cells.some(({ value }) => typeof value === "object" && value !== null)).toBe(false);
  const after = (await workbook.read("'VC networks'!C5")).values[0]![0];
  expect(after).not.toBe(before);
  for (const [cell, value] of inFile)
    expect([cell, (await workbook.read(`'VC networks'!${cell}`)).values[0]![0]]).toEqual([cell, value]);
  expect(inFile.find(([cell]) => cell === "B1")![1]).not.toBe(titleBefore);
});

describe("bad tables, each in its cells", () => {
  const exports = "EXPORTDECOMPOSITION",
    positions = "UPSTREAMNESS";
  /** The table, names beside it first; the function; its ranges; what its cell says. */
  const bad: [what: string, table: string, id: string, ranges: string, code: string, sentence: string][] = [
    [
      "not square",
      "A | 1 | 2 | 3 | 9\nB | 1 | 2 | 3 | 9",
      exports,
      "C3:E4,F3:F4",
      "#VALUE!",
      "flows has 2 rows and 3 columns; it needs as many columns as rows, in the same order",
    ],
    [
      "columns that are no multiple",
      "A | 1 | 2 | 3 | 9 | 9\nB | 1 | 2 | 3 | 9 | 9\nC | 1 | 2 | 3 | 9 | 9",
      exports,
      "C3:E5,F3:G5",
      "#VALUE!",
      "finalDemand has 2 columns, one per country, and 3 rows cannot be split evenly among them; enter the country of each row as countries",
    ],
    [
      "columns that are no multiple, with countries",
      "A | 1 | 2 | 9 | 9 | 9\nB | 1 | 2 | 9 | 9 | 9",
      exports,
      'C3:D4,E3:G4,"BM",B3:B4',
      "#VALUE!",
      "finalDemand has 3 columns for 2 countries; select one per country, or the same number of categories for each, grouped by country",
    ],
    [
      "labels of another length",
      "A | 1 | 2 | 9 | 9\nB | 1 | 2 | 9 | 9",
      exports,
      'C3:D4,E3:F4,"BM",B3:B5',
      "#VALUE!",
      "countries has 3 cells, flows has 2; select ranges of the same length",
    ],
    [
      "an empty label",
      "A | 1 | 2 | 9 | 9\n | 1 | 2 | 9 | 9",
      exports,
      'C3:D4,E3:F4,"BM",B3:B4',
      "#VALUE!",
      "countries, row 2 is blank",
    ],
    [
      "output below 0",
      "Chad | 1 | 2 | 9 | -90\nPeru | 1 | 2 | 9 | 9",
      exports,
      'C3:D4,E3:F4,"BM",B3:B4',
      "#NUM!",
      "flows, row 1: total sales of Chad are negative (-78); look for a wrong sign, or for stocks that fall by more than is sold",
    ],
    [
      "a row that buys and sells nothing",
      "Chad | 1 | 2 | 9 | 9\nPeru | 0 | 0 | 0 | 0",
      exports,
      'C3:D4,E3:F4,"BM",B3:B4',
      "#NUM!",
      "flows, row 2: Peru has no output (its total sales are 0), but its column buys 2; enter its sales, or clear its row and its column",
    ],
    [
      "a loop that nothing leaves",
      "Chad | 0 | 2 | 0 | 0 | 0 | 0\nPeru | 2 | 0 | 0 | 0 | 0 | 0\nMali | 0 | 0 | 1 | 9 | 9 | 9",
      exports,
      'C3:E5,F3:H5,"BM",B3:B5',
      "#NUM!",
      "flows, row 2: Chad and Peru sell only to each other, and nothing reaches a final user; add their other buyers",
    ],
    [
      "all zero",
      "A | 0 | 0 | 0 | 0\nB | 0 | 0 | 0 | 0",
      exports,
      "C3:D4,E3:F4",
      "#NUM!",
      "flows and finalDemand contain nothing but 0, so there is no output; select the values of the table (an empty cell counts as 0)",
    ],
    [
      "text in a cell",
      "A | 1 | n/a | 9 | 9\nB | 1 | 2 | 9 | 9",
      exports,
      "C3:D4,E3:F4",
      "#VALUE!",
      'flows, row 1, column 2: "n/a" is not a number; enter a number, or =NA() if it is missing',
    ],
    [
      "a missing figure",
      "A | 1 | 2 | 9 | 9\nB | !#N/A | 2 | 9 | 9",
      exports,
      "C3:D4,E3:F4",
      "#N/A",
      "flows, row 2, column 1 is missing (#N/A); enter the value, or 0 if there is none",
    ],
    [
      "one row only",
      "A | 1 | 9",
      exports,
      "C3,D3",
      "#VALUE!",
      "finalDemand: country 1 is the only country in the table, so there are no exports; enter one column of finalDemand per country",
    ],
    [
      "one row of two",
      "Chad | 1 | 2 | 9 | 9\nPeru | 0 | 0 | 0 | 0",
      positions,
      "C4:D4,E4:F4",
      "#VALUE!",
      "flows has 1 row and 2 columns; it needs as many columns as rows, in the same order",
    ],
  ];

  it("say which row or country, and what to do", async () => {
    await open();
    for (const [index, [what, table, id, ranges, code, sentence]] of bad.entries()) {
      await addTable(workbook, `Bad ${index}`, table);
      await workbook.type(`'Bad ${index}'!B9`, `=VC.${id}(${ranges})`);
      const said = await workbook.page.evaluate((name) => {
        const { getters } = quasirent.model;
        const cell = getters.getEvaluatedCell({ sheetId: getters.getSheetIdByName(name), col: 1, row: 8 });
        return [cell.value, cell.message];
      }, `Bad ${index}`);
      expect([what, ...said]).toEqual([what, code, expect.stringContaining(sentence)]);
    }
    await workbook.screenshot("networks-bad");
  });

  it("a country that only imports absorbs, and its ratios say why they have no value", async () => {
    await open();
    await addTable(
      workbook,
      "Importer",
      "Chad | 30 | 20 | 0 | 8 | 1 | 1\nPeru | 0 | 40 | 0 | 16 | 20 | 4\nMali | 0 | 0 | 0 | 0 | 0 | 0",
    );
    await workbook.type("Importer!B9", "=VC.PARTICIPATION(C3:E5,F3:H5,B3:B5)");
    expect((await workbook.read("Importer!B12:F12")).values[0]).toEqual(["Mali", 0, 0, 0, { error: "#DIV/0!" }]);
    expect(
      await workbook.page.evaluate(
        () =>
          quasirent.model.getters.getEvaluatedCell({
            sheetId: quasirent.model.getters.getSheetIdByName("Importer"),
            col: 5,
            row: 11,
          }).message as string,
      ),
    ).toContain("Backward is undefined because its denominator, the export total of Mali, is 0");
    await workbook.select("Importer!B3");
    view = await workbook.view("Networks");
    await read();
    await view.getByRole("button", { name: "Insert report" }).click();
    await view.getByText("Added: the sheet VC networks").waitFor();
    // What is found is told of the others.
    expect((await workbook.read("'VC networks'!B1")).texts[0]![0]).toBe(
      "Peru: 50 % of its exports is value added abroad",
    );
    expect((await workbook.read("'VC networks'!B24")).texts[0]![0]).toBe(
      "Peru participates most: 50 % of its exports cross more than one border.",
    );
    // The ratios of who exports nothing, and nothing else.
    expect((await faultsOf(workbook, "VC networks")).map((fault) => fault.replace(/ in .*/, ""))).toEqual([
      ...Array.from({ length: 7 }, () => "#DIV/0!"),
      "#N/A",
      "#N/A",
    ]);
    await workbook.page.setViewportSize({ width: 1500, height: 1300 });
    await workbook.nextPicture();
    await workbook.screenshot("networks-importer");
  });
});

it("says what is wrong, with the cell and a button that goes there", async () => {
  await open();
  view = await workbook.view("Networks");
  await addTable(workbook, "None", "A | 1 | 2\nB | 3 | 4");
  await view.getByRole("button", { name: /^Read/ }).click();
  await view.getByText("This is not an input-output table").waitFor();
  for (const [index, [table, words, cell]] of (
    [
      [
        " | A | B | A | B | Rest of world\nA | 30 | 20 | 8 | 1 | 1\nB | 0 | 40 | 16 | 20 | 4",
        "E4: final demand has columns for Rest of world, but no row is of that country.",
        "E4",
      ],
      [
        " | A | B | A | B | A\nA | 30 | 20 | 8 | 1 | 1\nB | 0 | 40 | 16 | 20 | 4",
        "E4: final demand has not the same number of columns for each country (A: 2, B: 1).",
        "E4",
      ],
      [sketchOf("T68"), "C4: the rows and the columns have different names (“C_01” and “I_01”)", "C4"],
    ] as const
  ).entries()) {
    await addTable(workbook, `Mine ${index}`, table);
    await view.getByRole("button", { name: /^Read/ }).click();
    await view.getByText(words).waitFor();
    expect(await view.getByRole("button", { name: "Insert report" }).isVisible()).toBe(false);
    await workbook.select(`'Mine ${index}'!B3`);
    await view.getByRole("button", { name: `Go to ${cell}` }).click();
    while ((await workbook.selection()).address !== `'Mine ${index}'!${cell}`) await workbook.nextPicture();
  }
  await workbook.screenshot("networks-refused");
});

/** A published case as a sketch. */
function sketchOf(id: string): string {
  return cases
    .find((each) => each.id === id)!
    .table.map((row) => row.join(" | "))
    .join("\n");
}

describe("published cases", () => {
  async function openCase(id: string): Promise<void> {
    await open();
    await addTable(workbook, id, sketchOf(id));
    view = await workbook.view("Networks");
    await view.getByRole("button", { name: /^Read/ }).click();
  }
  async function report(): Promise<string[]> {
    await view.getByRole("button", { name: "Insert report" }).click();
    await view.getByText(/^Added: the sheet VC networks/).waitFor();
    return (await workbook.read("'VC networks'!B1:B9")).texts.flat();
  }

  it("T07: value added is the table's own, and may be sales less flows", async () => {
    await openCase("T07");
    await view.getByRole("heading", { name: "How the table is read" }).waitFor();
    expect(await field("Value added")).toBe("own");
    await view.locator("summary", { hasText: "Rows and columns, and why they are read so" }).click();
    await view.getByText("net_tax: taxes less subsidies").waitFor();
    await workbook.page.setViewportSize({ width: 1400, height: 1500 });
    await workbook.nextPicture();
    await workbook.screenshot("networks-own-value-added");
    await view.getByRole("button", { name: "Check the balance" }).click();
    await view.getByText(/^All 2 rows balance/).waitFor();
    expect((await report())[0]).toBe("Mills adds 66.7 % of the value added");
    expect(await faultsOf(workbook, "VC networks")).toEqual([]);
    await workbook.nextPicture();
    await workbook.screenshot("networks-own-report");
    await view.getByRole("button", { name: "Remove this report" }).click();
    await view.getByText("Removed. Your sheet is as it was.").waitFor();
    await view.getByLabel("Value added", { exact: true }).selectOption("rest");
    expect((await report())[0]).toBe("Mills adds 68.2 % of the value added");
  });

  it("T58: final demand by category first is taken country by country, from a copy that follows", async () => {
    await openCase("T58");
    await view.getByText("Its columns are taken country by country, in the order of the rows").waitFor();
    expect(await field("Final demand")).toBe("G4:J7");
    expect((await report())[0]).toBe("DEU: 11.3 % of its exports is value added abroad");
    expect(await faultsOf(workbook, "VC networks")).toEqual([]);
    // Its exports by the table: 2, 3, 4, 6 and final demand of 8, 2, 12, 8.
    expect((await workbook.read("'VC networks'!C12:C13")).values.flat()).toEqual(expect.arrayContaining([45]));
    await workbook.page.setViewportSize({ width: 1900, height: 1300 });
    await workbook.nextPicture();
    await workbook.screenshot("networks-permuted-report");
    await expectNothingCutOff();
    await workbook.type("T58!H4", "108");
    while (!(await workbook.read("'VC networks'!C12:C13")).values.flat().includes(145)) await workbook.nextPicture();
  });

  it("T57: parts of a country are merged", async () => {
    await openCase("T57");
    await view.getByText("MX1, MX2 are read as parts of MEX.").waitFor();
    await drawn("exports");
    expect(await titleOf()).toMatch(/% of (MEX|USA)’s exports is value added in (MEX|USA)/);
    await workbook.screenshot("networks-merged");
  });

  it("T56: the long form becomes a table on a sheet of its own, which follows the pairs", async () => {
    await openCase("T56");
    await view.getByText("The pairs of from and to fill a square of 4 rows.").waitFor();
    await view.getByRole("button", { name: "Write the table on a new sheet" }).click();
    await view.getByRole("heading", { name: "How the table is read" }).waitFor();
    expect([await field("Flows between rows"), await field("Final demand")]).toEqual(["B2:E5", "F2:I5"]);
    expect((await report())[0]).toBe("FR: 11.3 % of its exports is value added abroad");
    expect(await faultsOf(workbook, "VC networks")).toEqual([]);
    await workbook.screenshot("networks-long-form");
  });

  it("a question is asked with its consequences, and the answer can be taken back", async () => {
    await open();
    await addTable(workbook, "Asked", " | Farms | Mills | Y1\nFarms | 10 | 20 | 70\nMills | 20 | 30 | 150");
    view = await workbook.view("Networks");
    await view.getByRole("button", { name: /^Read/ }).click();
    await view.getByRole("heading", { name: "What is column E, “Y1”?" }).waitFor();
    expect(await view.getByRole("button", { name: "Insert report" }).isVisible()).toBe(false);
    await workbook.screenshot("networks-question");
    await view.getByRole("button", { name: "Final demand", exact: true }).click();
    await view.getByText("You said: Final demand.").waitFor();
    expect((await report())[0]).toBe("Mills adds 68.2 % of the value added");
    await view.getByRole("button", { name: "Take back" }).click();
    await view.getByRole("heading", { name: "What is column E, “Y1”?" }).waitFor();
  });
});

it("has nothing serious against it and fits, light and dark, at 320 pixels", async () => {
  await openSample();
  await workbook.page.setViewportSize({ width: 320, height: 4200 });
  await workbook.showPart("Answer");
  for (const kind of ["exports", "rounds"]) {
    await drawn(kind);
    await view.locator(`svg[aria-label*="${kind === "rounds" ? "upstream of" : "exports"}"]`).waitFor();
    await figuresTable().locator("table").waitFor({ state: "attached" });
    for (const details of await view.locator("details").all())
      await details.evaluate((its) => ((its as HTMLDetailsElement).open = true));
    expect(
      await workbook.page.evaluate(() => {
        const pane = document.getElementById("pane")!;
        return pane.scrollWidth - pane.clientWidth;
      }),
    ).toBeLessThanOrEqual(0);
    for (const scheme of ["light", "dark"]) {
      expect(await violations(workbook.page, "#pane", { isDark: scheme === "dark", serious: true })).toEqual([]);
      await screenshot(workbook.page.locator("#pane"), `networks-320-${kind}-${scheme}`);
    }
  }
});

describe("600 rows of 30 countries", () => {
  /** Lets the workbook answer with a table that would take the grid long to hold. */
  async function large(isToBeRead = true): Promise<void> {
    await open();
    view = await workbook.view("Networks");
    await workbook.page.evaluate(() => {
      const n = 600;
      const all = Array.from({ length: n + 1 }, (_, row) =>
        Array.from({ length: n + 31 }, (__, column) =>
          row === 0
            ? column === 0
              ? "Country"
              : column <= n
                ? `Land ${Math.floor((column - 1) / 20) + 1}`
                : `Final ${column - n}`
            : column === 0
              ? `Land ${Math.floor((row - 1) / 20) + 1}`
              : column <= n
                ? ((row * 31 + column * 17) % 97) / 10
                : 100 + ((row * column) % 13),
        ),
      );
      const place = { address: "Large!A1:XG601", sheet: "Large", row: 0, column: 0, rows: n + 1, columns: n + 31 };
      const number = (letters: string) =>
        [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
      const readWhole = (address: string) => {
        const [, c1, r1, c2 = c1, r2 = r1] = /!([A-Z]+)(\d+)(?::([A-Z]+)(\d+))?$/.exec(address)!;
        const [row, column] = [Number(r1) - 1, number(c1!)];
        const values = all.slice(row, Number(r2)).map((cells) => cells.slice(column, number(c2!) + 1));
        return Promise.resolve({
          address,
          sheet: "Large",
          row,
          column,
          rows: values.length,
          columns: values[0]!.length,
          values,
          texts: [],
          formats: [],
        });
      };
      Object.assign(quasirent.workbook, {
        selection: () => Promise.resolve({ ...place, values: [], texts: [], faults: [] }),
        readWhole,
      });
    });
    if (isToBeRead) await read();
  }

  it("are drawn and checked without holding the page up", async () => {
    await large();
    expect([
      await field("Flows between rows"),
      await field("Final demand"),
      await field("Country of each row"),
    ]).toEqual(["B2:WC601", "WD2:XG601", "A2:A601"]);
    await workbook.page.evaluate(() => {
      const seen = { tasks: [] as number[], turns: 0 };
      new PerformanceObserver((list) => seen.tasks.push(...list.getEntries().map(({ duration }) => duration))).observe({
        type: "longtask",
      });
      const button = [...document.querySelectorAll<HTMLButtonElement>("#pane button")].find(
        ({ textContent }) => textContent === "Draw",
      )!;
      setInterval(() => (seen.turns += button.ariaDisabled === "true" ? 1 : 0), 1);
      Object.assign(globalThis, { seen });
    });
    const times: Record<string, unknown> = {};
    const told = async (what: string) => {
      await workbook.nextPicture();
      times[what] = await workbook.page.evaluate(() => {
        const { seen } = globalThis as any;
        const tasks = [...seen.tasks];
        seen.tasks.length = 0;
        return tasks;
      });
    };
    await drawn("exports");
    await told("exports");
    await screenshot(view.locator("figure"), "networks-large-exports");
    await told("screenshot");
    await drawn("rounds");
    await view.locator('svg[aria-label*="upstream of"]').waitFor();
    await told("rounds");
    await screenshot(view.locator("figure"), "networks-large-rounds");
    await told("screenshot");
    await view.getByRole("button", { name: "Check the balance" }).click();
    await view.getByText("Nothing else was found").waitFor();
    await told("balance");
    const turns = await workbook.page.evaluate(() => (globalThis as any).seen.turns as number);
    // How long a task is depends on what else the machine does; how often others have their turn does not.
    if (process.env["QUASIRENT_TIMES"]) console.log(JSON.stringify({ turns, times }));
    expect(turns).toBeGreaterThan(4);
  });

  it("can be stopped while it is read, at any pause, and read again", async () => {
    await large(false);
    await workbook.page.evaluate(() => {
      const Real = MessageChannel;
      const held: (() => void)[] = [];
      let left = 5;
      const Held = function () {
        const { port1, port2 } = new Real();
        const postMessage = (message: unknown) =>
          --left >= 0 ? port2.postMessage(message) : held.push(() => port2.postMessage(message));
        return { port1, port2: { postMessage } };
      };
      Object.assign(globalThis, {
        MessageChannel: Held,
        held,
        goOn: () => {
          left = Infinity;
          for (const each of held.splice(0)) each();
        },
      });
    });
    await view.getByRole("button", { name: /^Read/ }).click();
    while ((await workbook.page.evaluate(() => (globalThis as any).held.length as number)) === 0)
      await workbook.nextPicture();
    await view.getByRole("button", { name: "Stop" }).click();
    await workbook.page.evaluate(() => (globalThis as any).goOn());
    await view.getByText("Stopped. Nothing was changed.").waitFor();
    expect(await view.getByRole("heading", { name: "How the table is read" }).isVisible()).toBe(false);
    await read();
    expect(await field("Country of each row")).toBe("A2:A601");
  });

  it("can be stopped", async () => {
    await large();
    await workbook.page.evaluate(() =>
      Object.assign(quasirent.workbook, {
        readWhole: (_: string, { signal }: { signal: AbortSignal }) =>
          new Promise((__, stop) => signal.addEventListener("abort", () => stop(signal.reason))),
      }),
    );
    await view.getByRole("button", { name: "Draw" }).click();
    await view.getByRole("button", { name: "Stop" }).click();
    await view.getByText("Stopped. Nothing was changed.").waitFor();
    expect(await view.locator("svg").isVisible()).toBe(false);
    expect(await view.getByRole("button", { name: "Draw" }).isEnabled()).toBe(true);
  });
});

describe("a published table, as a file beside the sheet", () => {
  const REGIONS = path.resolve(__dirname, "../data/published/wiod2011_7_regions.csv");
  const card = () => view.getByRole("region", { name: "Open a published table" });

  it("says what it is, answers, and puts the answer on a sheet with its source", async () => {
    await open();
    view = await workbook.view("Networks");
    const published = card();
    const asking = "I30:J30";
    await workbook.type("I30", '=VC.TABLE("wiod2011_7_regions","TIVA","exports","R2")');
    expect((await workbook.read(asking)).values[0]![0]).toEqual({ error: "#N/A" });
    await published.locator("input[type=file]").setInputFiles(REGIONS);
    await published.getByText("7 economies, 35 industries each; balances exactly.").waitFor();
    // A cell that asked before follows by itself.
    await until(async () => (await workbook.read(asking)).values[0]![1] === "R2");
    expect((await workbook.read("I31:J31")).values[0]).toEqual(["R1", expect.closeTo(162_144, 0)]);
    await published.getByLabel("Of", { exact: true }).selectOption("exports");
    await published.getByLabel("Economies", { exact: true }).fill("R2, R9");
    await published.getByRole("button", { name: "Show" }).click();
    await published.getByText("“R9” is no country of this table; use its code, such as R1").waitFor();
    await published.getByLabel("Economies", { exact: true }).fill("R2");
    await published.getByRole("button", { name: "Show" }).click();
    await published.getByRole("columnheader", { name: "R2" }).waitFor();
    const shown = await published.locator("tbody tr").first().locator("th, td").allTextContents();
    expect(shown).toEqual(["R1", "162,144"]);
    await published
      .getByText('=VC.TABLE("wiod2011_7_regions","TIVA","exports","R2",,,"value added=own row")')
      .waitFor();
    expect(await violations(workbook.page)).toEqual([]);
    await screenshot(workbook.page, "networks-published");
    await workbook.page.emulateMedia({ colorScheme: "dark" });
    expect(await violations(workbook.page, "#pane", { isDark: true })).toEqual([]);
    await screenshot(workbook.page, "networks-published-dark");
    // Under another question no answer stands, and none can be put on a sheet.
    await published.getByLabel("Measure", { exact: true }).selectOption("participation");
    expect(await published.getByRole("button", { name: "Put on a sheet" }).isVisible()).toBe(false);
    await published.getByLabel("Measure", { exact: true }).selectOption("TIVA");
    await published.getByLabel("Of", { exact: true }).selectOption("exports");
    await published.getByRole("button", { name: "Show" }).click();
    await published.getByRole("button", { name: "Put on a sheet" }).click();
    await published.getByText("Added: the sheet VC published.").waitFor();
    const { values } = await workbook.read("'VC published'!A1:B13");
    expect(values[0]![0]).toBe("Origin of value added: exports, R2, 2011");
    const hash = createHash("sha256")
      .update(await readFile(REGIONS))
      .digest("hex");
    expect(values[1]![0]).toContain(`wiod2011_7_regions.csv (1,017,722 bytes, SHA-256 ${hash})`);
    expect(values[1]![0]).toContain("Measure: TIVA, exports, economies R2.");
    expect(values[1]![0]).toContain("Value added: VA.");
    expect(values.slice(3).map(([label]) => label)).toEqual([
      "Origin",
      "R1",
      "R2",
      "R3",
      "R4",
      "R5",
      "R6",
      "R7",
      "Taxes and other",
      "Total",
    ]);
    await screenshot(workbook.page, "networks-published-sheet");
    await workbook.page.setViewportSize({ width: 320, height: 1400 });
    await workbook.showPart("Answer");
    await published.scrollIntoViewIfNeeded();
    const beyond = () => {
      const pane = document.getElementById("pane")!;
      return pane.scrollWidth - pane.clientWidth;
    };
    expect(await workbook.page.evaluate(beyond)).toBeLessThanOrEqual(0);
    await screenshot(workbook.page, "networks-published-320");
  });

  it("is found by its publisher; of several years the last is asked for first, as often as one is", async () => {
    await open();
    const { page } = workbook;
    await page.locator("#pane .search-field").click();
    await page.keyboard.type("FIGARO");
    await page.locator("#pane .search-item .name", { hasText: /^Open a published table$/ }).click();
    view = page.locator("#view-networks");
    const published = card();
    const choose = published.getByRole("button", { name: "Choose files…" });
    await until(() => choose.evaluate((button) => button === document.activeElement));
    const year = (name: string, sold: number) => ({
      name,
      mimeType: "text/csv",
      buffer: Buffer.from(
        [
          ",AAA_c1,BBB_c1,AAA_HFCE,BBB_HFCE,OUT",
          `AAA_c1,10,5,${sold},10,${25 + sold}`,
          "BBB_c1,4,20,6,50,80",
          `VA,${11 + sold},55,0,0,0`,
          `OUT,${25 + sold},80,0,0,0`,
        ].join("\n"),
      ),
    });
    await published.locator("input[type=file]").setInputFiles([year("2019_SML.csv", 60), year("2020_SML.csv", 20)]);
    await published.getByText("Open as “2019_SML”; cells can ask it by that name.").waitFor();
    const chosen = () => published.getByLabel("Year", { exact: true }).inputValue();
    expect(await chosen()).toBe("2020");
    await published.getByLabel("Measure", { exact: true }).selectOption("GVC income");
    await published.getByLabel("Year", { exact: true }).selectOption("All years");
    await published.getByRole("button", { name: "Show" }).click();
    await published.getByRole("columnheader", { name: "Flag" }).waitFor();
    await screenshot(page, "networks-published-years");
    await published.getByLabel("Measure", { exact: true }).selectOption("participation");
    expect(await chosen()).toBe("2020");
    await published.getByRole("button", { name: "Close", exact: true }).click();
    await published.getByRole("button", { name: "Show" }).waitFor({ state: "hidden" });
  });

  it("is not opened where it is none, and can be stopped; what was open stays so", async () => {
    await open();
    view = await workbook.view("Networks");
    const published = card();
    const give = (file: Parameters<Locator["setInputFiles"]>[0]) =>
      published.locator("input[type=file]").setInputFiles(file);
    await give(REGIONS);
    const sentence = published.getByText("7 economies, 35 industries each; balances exactly.");
    await sentence.waitFor();
    await give({ name: "sales.csv", mimeType: "text/csv", buffer: Buffer.from("Year,Sales\n2020,5\n") });
    await published.getByText(/^sales.csv is none of the tables that are known/).waitFor();
    await workbook.page.evaluate(() => {
      // The thread hears of nothing but that it is to stop.
      const { postMessage } = Worker.prototype;
      Worker.prototype.postMessage = function (this: Worker, message: { stop?: number; id?: number }) {
        if (message.stop === undefined) return;
        Worker.prototype.postMessage = postMessage;
        const data = { id: message.stop, kind: "stopped" };
        this.onmessage?.({ data } as MessageEvent);
      };
    });
    await give(REGIONS);
    await published.getByRole("button", { name: "Stop" }).click();
    await published.getByText("Stopped. What was open before is open still.").waitFor();
    expect(await sentence.isVisible()).toBe(true);
    await published.getByRole("button", { name: "Show" }).click();
    await published.getByRole("columnheader", { name: "R7" }).waitFor();
  });
});
