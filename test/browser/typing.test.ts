/** Typing in the built page: Tab and Enter, figures wider than their cells, what is offered, and cards over errors. */

import { focusSheet } from "./clipboard";
import { inChromium, type OpenWorkbook, until } from "./open-workbook";

jest.setTimeout(120_000);

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
  ["a row is written", [["a", "Tab"], ["b", "Tab"], ["c", "Enter"]], "B3"],
  ["its last cell is left empty", [["a", "Tab"], ["b", "Tab"], ["", "Enter"]], "B3"],
  ["one goes back in it", [["a", "Tab"], ["b", "Tab"], ["", "Shift+Tab"], ["d", "Enter"]], "B3"],
  ["upward", [["a", "Tab"], ["b", "Tab"], ["c", "Shift+Enter"]], "B1"],
  ["Enter alone goes down", [["a", "Enter"], ["b", "Enter"]], "B4"],
  ["after an arrow Enter goes down from there", [["a", "Tab"], ["", "ArrowRight"], ["c", "Enter"]], "D3"],
  ["row by row", [["a", "Tab"], ["b", "Enter"], ["c", "Tab"], ["d", "Enter"]], "B4"],
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
    const set = (row: number, content: string, more: object = {}) => model.dispatch("UPDATE_CELL", { sheetId: "empty", col: 0, row, content, ...more });
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
  for (const hidden of ["123,456,789.00", "31 December 2020", "1,000,000,000"]) expect(shown.join("|")).not.toContain(hidden.slice(0, 6));
  expect(shown).toContain("98765");
  expect(shown).toContain("a text that is longer than its cell");
  await workbook.screenshot("narrow-figures");
});

it("what we write fits: no sample and no report has a figure wider than its cell", async () => {
  for (const id of ["shoe", "jeans"]) await workbook.addSample(id).catch(() => undefined);
  const cut = await page.evaluate(() => {
    const { model } = (globalThis as any).quasirent;
    const { getters } = model;
    return getters.getSheetIds().flatMap((sheetId: string) =>
      getters.getEvaluatedCellsPositions(sheetId).flatMap((position: any) => {
        if (getters.getEvaluatedCell(position).type !== "number" || getters.getMerge(position)) return [];
        const text = getters.getCellText(position);
        return getters.getTextWidth(text, { ...getters.getCellComputedStyle(position), align: "left" }) + 4 > getters.getColSize(sheetId, position.col) ? [`${getters.getSheetName(sheetId)} ${position.row},${position.col}: ${text}`] : [];
      }),
    );
  });
  expect(cut).toEqual([]);
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
