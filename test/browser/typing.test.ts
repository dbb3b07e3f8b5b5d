/** Typing in the built page: Tab and Enter, figures wider than their cells, what is offered, and cards over errors. */

import { samples } from "../../src/samples";
import { focusSheet } from "./clipboard";
import { answered, insertReport } from "./answers";
import { inChromium, type OpenWorkbook, until } from "./open-workbook";
import { addTable } from "./tables";

const chromium = inChromium();
let workbook: OpenWorkbook;
let page: OpenWorkbook["page"];

beforeEach(async () => {
  workbook = await chromium.open();
  ({ page } = workbook);
  await page.evaluate(() => {
    const { model } = (globalThis as any).quasirent;
    model.dispatch("CREATE_SHEET", { sheetId: "empty", name: "Empty", position: 1, rows: 40, cols: 12 });
    model.dispatch("ACTIVATE_SHEET", { sheetIdFrom: model.getters.getActiveSheetId(), sheetIdTo: "empty" });
  });
});

const active = () =>
  page.evaluate(() => {
    const { col, row } = (globalThis as any).quasirent.model.getters.getActivePosition();
    return (globalThis as any).o_spreadsheet.helpers.toXC(col, row);
  });
const values = async (address: string) => (await workbook.read(`Empty!${address}`)).values;
const enter = async (words: string, key: string) => {
  if (words !== "") await workbook.write(words);
  await page.keyboard.press(key);
  await workbook.nextPicture();
};

it.each([
  [
    "a row is written",
    [
      ["a", "Tab"],
      ["b", "Tab"],
      ["c", "Enter"],
    ],
    "B3",
  ],
  [
    "its last cell is left empty",
    [
      ["a", "Tab"],
      ["b", "Tab"],
      ["", "Enter"],
    ],
    "B3",
  ],
  [
    "one goes back in it",
    [
      ["a", "Tab"],
      ["b", "Tab"],
      ["", "Shift+Tab"],
      ["d", "Enter"],
    ],
    "B3",
  ],
  [
    "upward",
    [
      ["a", "Tab"],
      ["b", "Tab"],
      ["c", "Shift+Enter"],
    ],
    "B1",
  ],
  [
    "Enter alone goes down",
    [
      ["a", "Enter"],
      ["b", "Enter"],
    ],
    "B4",
  ],
  [
    "after an arrow Enter goes down from there",
    [
      ["a", "Tab"],
      ["", "ArrowRight"],
      ["c", "Enter"],
    ],
    "D3",
  ],
  [
    "row by row",
    [
      ["a", "Tab"],
      ["b", "Enter"],
      ["c", "Tab"],
      ["d", "Enter"],
    ],
    "B4",
  ],
] as const)("%s", async (_, keys, end) => {
  await workbook.select("Empty!B2");
  await focusSheet(workbook);
  for (const [words, key] of keys) await enter(words, key);
  expect(await active()).toBe(end);
});

it("errors typed in a formula as Excel spells them", async () => {
  await workbook.select("Empty!B2");
  await focusSheet(workbook);
  for (const formula of ["=SUM(#REF!)", "=IFERROR(#REF!,3)", "=IF(TRUE,1,#N/A)"]) await enter(formula, "Enter");
  expect(await values("B2:B4")).toEqual([[{ error: "#REF" }], [3], [1]]);
});

/** What is drawn of texts, cell by cell, as the canvas is told. */
const drawn = async () => {
  await page.evaluate(() => {
    const texts: string[] = [];
    (globalThis as any).drawn = texts;
    const { fillText } = CanvasRenderingContext2D.prototype;
    CanvasRenderingContext2D.prototype.fillText = function (text: string, ...rest: [number, number]) {
      texts.push(text);
      return fillText.call(this, text, ...rest);
    };
    const { model } = (globalThis as any).quasirent;
    model.trigger("update");
  });
  await workbook.nextPicture();
  return page.evaluate(() => (globalThis as any).drawn as string[]);
};

it("a number wider than its cell shows number signs, a text is cut, and a number that just fits is whole", async () => {
  const fits = await page.evaluate(() => {
    const { model } = (globalThis as any).quasirent;
    const set = (row: number, content: string, more: object = {}) =>
      model.dispatch("UPDATE_CELL", { sheetId: "empty", col: 0, row, content, ...more });
    set(0, "123456789", { format: "#,##0.00" });
    set(1, "a text that is longer than its cell");
    set(2, "44196", { format: "d mmmm yyyy" });
    set(3, "=10^9", { format: "#,##0", style: { wrapping: "wrap" } });
    set(4, "98765", { style: { align: "center" } });
    set(5, "98765", { style: { bold: true } });
    const width = Math.ceil(model.getters.getTextWidth("98765", {}) + 5);
    model.dispatch("RESIZE_COLUMNS_ROWS", { sheetId: "empty", dimension: "COL", elements: [0], size: width });
    return width;
  });
  expect(fits).toBeGreaterThan(20);
  const shown = await drawn();
  expect(shown.filter((text) => /^#+$/.test(text)).length).toBeGreaterThanOrEqual(3);
  for (const hidden of ["123,456,789.00", "31 December 2020", "1,000,000,000"])
    expect(shown.join("|")).not.toContain(hidden.slice(0, 6));
  expect(shown).toContain("98765");
  expect(shown).toContain("a text that is longer than its cell");
  await workbook.screenshot("narrow-figures");
});

/** The figures that their columns would show as number signs, by the grid's own measure; and how many figures there are. */
const tooWide = () =>
  page.evaluate(() => {
    const { getters } = (globalThis as any).quasirent.model;
    const figures = getters.getSheetIds().flatMap((sheetId: string) =>
      getters.getEvaluatedCellsPositions(sheetId).flatMap((position: any) => {
        if (getters.getEvaluatedCell(position).type !== "number") return [];
        const merge = getters.getMerge(position) ?? { left: position.col, right: position.col };
        let width = 0;
        for (let column = merge.left; column <= merge.right; column += 1) width += getters.getColSize(sheetId, column);
        const text = getters.getCellText(position);
        const needed = getters.getTextWidth(text, { ...getters.getCellComputedStyle(position), align: "left" }) + 4;
        return [
          {
            at: `${getters.getSheetName(sheetId)}!${(globalThis as any).o_spreadsheet.helpers.toXC(position.col, position.row)}: ${text}`,
            isCut: needed > width,
          },
        ];
      }),
    );
    return { count: figures.length, cut: figures.filter(({ isCut }: any) => isCut).map(({ at }: any) => at) };
  });

it("what we write fits: no sample has a figure wider than its cell", async () => {
  for (const { id } of samples.slice(1)) await workbook.addSample(id);
  const { count, cut } = await tooWide();
  expect(count).toBeGreaterThan(500);
  expect(cut).toEqual([]);
});

it.each([
  [
    "price and volume",
    "Link | Price per kg | Quantity (kg) | Inputs\nFarm | 20000 | 5000000 | 20\nMill | 60000 | 40000000 | 100",
  ],
  ["small figures", "Link | Country | Sales | Inputs\nFarm | Kenya | 10 | 1\nMill | Italy | 25 | 10"],
  [
    "large figures",
    "Link | Country | Sales | Inputs\nFarm | Kenya | 123456789012.25 | 0\nMill | Italy | 987654321098.75 | 123456789012.25",
  ],
  [
    "many digits and losses",
    "Link | Sales | Inputs\nFarm | 0.123456789012345 | 98765432.1234567\nMill | 98765432.1234567 | 0.123456789012345",
  ],
  [
    "periods",
    "Link | Sales 2005 | Costs 2005 | Sales 2010 | Costs 2010\nFarm | 1234567890 | 1 | 12 | 2\nMill | 2345678901.5 | 1234567890 | 30 | 12",
  ],
])("what we write fits: a report on %s", async (_, table) => {
  await addTable(workbook, "Mine", table);
  const panel = await answered(workbook);
  await insertReport(panel);
  expect((await tooWide()).cut.filter((at: string) => at.includes("VC report"))).toEqual([]);
  await workbook.screenshot(`report-fits-${_.replaceAll(" ", "-")}`);
});

it("what we write fits: columns grow with a formula that the pane puts in, in the same step", async () => {
  await page.evaluate(async () => {
    const { model, workbook: its } = (globalThis as any).quasirent;
    for (const [row, content] of ["123456789012.25", "=A1/7"].entries()) {
      model.dispatch("UPDATE_CELL", { sheetId: "empty", col: 0, row, content });
      model.dispatch("UPDATE_CELL", { sheetId: "empty", col: 1, row, content: "0" });
    }
    model.dispatch("RESIZE_COLUMNS_ROWS", { sheetId: "empty", dimension: "COL", elements: [0], size: 200 });
    await its.insert([
      { address: "Empty!C1", text: "=VC.VALUEADDED(A1:A2,B1:B2)", rows: 2, format: "#,##0.00" },
      { address: "Empty!F1", text: "a label that is longer" },
      { address: "Empty!G1", text: "=1/3*10^12" },
    ]);
  });
  expect(await tooWide().then(({ cut }) => cut.filter((at: string) => at.startsWith("Empty")))).toEqual([]);
  const widths = () =>
    page.evaluate(() =>
      [2, 3, 5].map((column) => (globalThis as any).quasirent.model.getters.getColSize("empty", column)),
    );
  const [figures, untouched, label] = await widths();
  expect([figures > 96, untouched, label > 96]).toEqual([true, 96, true]);
  await page.evaluate(() => (globalThis as any).quasirent.model.dispatch("REQUEST_UNDO"));
  expect([await widths(), await values("C1:G2")]).toEqual([
    [96, 96, 96],
    [
      ["", "", "", "", ""],
      ["", "", "", "", ""],
    ],
  ]);
});

it.each([
  ["=va", /^VC\.VALUEADDED$/],
  ["=vc.val", /^VC\.VALUEADDED$/],
  ["=su", /^SUM$|^VC\.SU/],
])("typed %s, the first offered is ours where one fits", async (words, first) => {
  await workbook.select("Empty!A1");
  await focusSheet(workbook);
  await workbook.keys(words);
  const offered = page.locator(".o-autocomplete-value");
  await offered.first().waitFor();
  expect((await offered.first().textContent())?.trim()).toMatch(first);
});

it.each([
  ["=VC.VALUADDED(1,2)", /Did you mean VC\.VALUEADDED/],
  ["=VC.MRAGIN(1,2)", /Did you mean VC\.MARGIN\?/],
  ["=VALUEADDED(1,2)", /Did you mean VC\.VALUEADDED\?/],
  ["=VC.XYZXYZXYZ(1)", /Unknown function: "VC\.XYZXYZXYZ"$/],
  ["=NOSUCH(1)", /Unknown function: "NOSUCH"$/],
])("%s: the error says what may be meant", async (formula, sentence) => {
  await workbook.type("Empty!A1", formula);
  await workbook.select("Empty!A1");
  const { faults } = await workbook.selection();
  expect(faults[0]?.message ?? "").toMatch(sentence);
});

it("the card over an error lets clicks through, goes when the pointer leaves, and what is typed goes into the cell", async () => {
  await workbook.type("Empty!B2", "=VC.VALUADDED(1,2)");
  await workbook.select("Empty!A1");
  const { x, y } = await workbook.middleOf(1, 1);
  await page.mouse.move(x - 2, y);
  await page.mouse.move(x, y);
  const card = page.locator(".o-error-tooltip");
  await card.waitFor();
  await workbook.screenshot("did-you-mean");
  const box = (await card.boundingBox())!;
  const under = { x: box.x + box.width / 2, y: box.y + box.height / 2 };
  await page.mouse.click(under.x, under.y);
  await workbook.nextPicture();
  const clicked = await active();
  expect(clicked).not.toBe("A1");
  await workbook.write("typed");
  await page.keyboard.press("Enter");
  expect(await values(clicked)).toEqual([["typed"]]);
  await page.mouse.move(x, y);
  await card.waitFor();
  await page.mouse.move(5, 5);
  await until(async () => (await card.count()) === 0);
});

it("digits with spaces between them are a number by thousands, text otherwise, and never a month of a year", async () => {
  const typed = ["12 345", "12 500,75", "12 34"];
  for (const [row, words] of typed.entries()) await workbook.type(`'iPhone 4'!K${row + 1}`, words);
  expect((await workbook.read("'iPhone 4'!K1:K3")).values).toEqual([[12345], [12500.75], ["12 34"]]);
});

it("what is typed fast arrives whole", async () => {
  await workbook.select("Empty!A1");
  await focusSheet(workbook);
  await page.keyboard.type("quick");
  await page.keyboard.press("Enter");
  await page.keyboard.type("12345");
  await page.keyboard.press("Enter");
  await until(async () => (await values("A2"))[0]![0] !== "");
  expect(await values("A1:A2")).toEqual([["quick"], [12345]]);
});
