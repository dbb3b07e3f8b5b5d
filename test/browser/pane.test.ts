/** The pane's views beside the browser workbook, as a person works them: by mouse, by keyboard, narrow, and read aloud. */

import type { Locator } from "playwright-core";
import { inChromium, type OpenWorkbook } from "./open-workbook";
import { violations } from "./accessibility";
import { screenshot } from "./screenshots";
import { answered, insertReport } from "./answers";
import { formulasHere } from "./share-view";

const chromium = inChromium();
let workbook: OpenWorkbook;

beforeEach(async () => {
  workbook = await chromium.open();
});

const TABS = ["Analyse", "Pictures", "Explain", "Share"];
const VIEWS = [...TABS, "Start", "Check", "Networks", "Functions", "Guide"];

/** The form of a function, opened from the list. */
async function formOf(name: string): Promise<Locator> {
  const view = await workbook.view("Functions");
  await view.getByRole("button", { name: `VC.${name}`, exact: true }).click();
  await view.getByRole("heading", { name: `VC.${name}` }).waitFor();
  return view;
}

/** Puts the cursor into a field, and then selects on the sheet. */
async function pick(form: Locator, field: string, range: string): Promise<void> {
  await form.getByRole("textbox", { name: field, exact: true }).focus();
  await workbook.select(range);
}

describe("the tabs", () => {
  it("are four, and the answer is there without a click", async () => {
    const { page } = workbook;
    expect(await page.locator("#pane").getByRole("tab").allTextContents()).toEqual(TABS);
    expect(await page.locator("#pane").getByRole("tab", { selected: true }).textContent()).toBe("Analyse");
    const headline = page.locator("#answer-headline");
    await headline.filter({ hasText: /^Apple adds the largest share of value added: 64\.2\s%$/ }).waitFor();
    // The table from its headings, without the titles over it; and a headline of two lines at most.
    expect(await page.locator("#pane .where").textContent()).toBe("iPhone 4 B4:H11");
    expect(await headline.evaluate((it) => it.getBoundingClientRect().height)).toBeLessThanOrEqual(2 * 26);
  });

  it("are worked by keyboard, and hold their place", async () => {
    const { page } = workbook;
    const top = async () => (await page.locator("#pane").getByRole("tablist").boundingBox())!;
    const before = await top();
    await page.keyboard.press("F6");
    for (let steps = TABS.indexOf("Explain"); steps > 0; steps--) await page.keyboard.press("ArrowRight");
    await page.keyboard.press("Enter");
    await page.locator("#view-explain h1").waitFor();
    expect(await top()).toEqual(before);
    await page.keyboard.press("End");
    await page.keyboard.press("Space");
    await page.getByRole("heading", { name: "Send the workbook" }).waitFor();
    expect(await page.locator("#pane").getByRole("tab", { selected: true }).textContent()).toBe("Share");
    const focused = () => page.evaluate(() => document.activeElement?.textContent);
    await page.keyboard.press("ArrowRight");
    expect(await focused()).toBe("Analyse");
    await page.keyboard.press("Home");
    await page.keyboard.press("ArrowLeft");
    expect(await focused()).toBe("Share");
    expect(await top()).toEqual(before);
    // One stop of the Tab key for all tabs.
    expect(
      await page
        .locator("#pane")
        .getByRole("tab")
        .evaluateAll((tabs) => tabs.filter((tab) => (tab as HTMLElement).tabIndex === 0).length),
    ).toBe(1);
    // Escape leads to the sheet, and F6 back.
    await page.keyboard.press("Escape");
    expect(await page.evaluate(() => document.activeElement?.closest("#grid") !== null)).toBe(true);
    await page.keyboard.press("F6");
    expect(await page.evaluate(() => document.activeElement?.getAttribute("role"))).toBe("tab");
  });

  it("open by the page's address, and follow it", async () => {
    const { page } = workbook;
    await page.evaluate(() => void (location.hash = "#share"));
    await page.getByRole("heading", { name: "Send the workbook" }).waitFor();
    await page.evaluate(() => void (location.hash = "#nowhere"));
    expect(await page.locator("#pane").getByRole("tab", { selected: true }).textContent()).toBe("Share");
  });

  it("load their view from wherever the page is, and try again when it does not come", async () => {
    const { page } = workbook;
    await page.route("**/sub/folder/**", async (route) => {
      const url = route.request().url().replace("sub/folder/", "");
      await route.fulfill({ response: await route.fetch({ url }) });
    });
    await page.goto(`${chromium.address}sub/folder/index.html`);
    await page.locator("#pane p.place", { hasText: " on " }).waitFor();
    await page.route("**/views/**", (route) => route.abort());
    await page.locator("#pane").getByRole("tab", { name: "Share" }).click();
    await page.getByText("This view could not be loaded").waitFor();
    await page.unroute("**/views/**");
    await page.getByRole("button", { name: "Try again" }).click();
    await page.getByRole("heading", { name: "Send the workbook" }).waitFor();
    expect(workbook.complaints.splice(0).join(" ")).toContain("ERR_FAILED");
  });
});

describe("a function's form", () => {
  it("is filled by selecting, shows the answer, and puts a live formula where there is room", async () => {
    const { page } = workbook;
    // Beside all tables, where nothing is proposed.
    await workbook.select("K40");
    const form = await formOf("BREAKDOWN");
    expect(await form.getByText("Still needed: links, output, inputs.").count()).toBe(1);
    expect(await form.getByRole("button", { name: "Insert formula" }).isDisabled()).toBe(true);
    await pick(form, "links", "B5:B10");
    await pick(form, "output", "C5:C10");
    await pick(form, "inputs", "D5:D10");
    await pick(form, "Put the formula in", "K4");
    expect(await form.locator(".formula").first().textContent()).toBe("=VC.BREAKDOWN(B5:B10, C5:C10, D5:D10)");
    await form.getByText("The result fills 8 rows by 7 columns.").waitFor();
    expect(
      (await form.locator("table").last().locator("tr").nth(5).locator("td").allTextContents()).slice(1, 5),
    ).toEqual(["179", "172.5", "6.5", "0.013"]);
    // A preview puts nothing into the sheet.
    expect((await workbook.read("K4:L5")).values.flat()).toEqual(["", "", "", ""]);

    // What the preview shows follows the sheet.
    await workbook.type("D9", "170");
    await form.locator("td", { hasText: /^170$/ }).waitFor();
    await page.keyboard.press("Control+z");

    await form.getByRole("button", { name: "Insert formula" }).click();
    await form.getByText("Formula inserted in 'iPhone 4'!K4.").waitFor();
    expect((await workbook.read("N9:O9")).values).toEqual([[6.5, 6.5 / 500]]);
    await workbook.type("D9", "170");
    expect((await workbook.read("N9")).values).toEqual([[9]]);

    // It is remembered, and Start leads there.
    const start = await workbook.view("Start");
    await start.getByRole("button", { name: "VC.BREAKDOWN in 'iPhone 4'!K4" }).click();
    await page.locator("#pane p.place", { hasText: "K4 on iPhone 4" }).waitFor();
  });

  it("shows the same answer again once an argument that was deleted is back", async () => {
    const form = await formOf("VALUEADDED");
    // What is proposed is there, and nothing more comes.
    await form.getByText("The result fills 6 rows by 1 column.").waitFor();
    const output = form.getByRole("textbox", { name: "output", exact: true });
    await output.fill("C5:C10");
    await form.getByRole("textbox", { name: "inputs", exact: true }).fill("D5:D10");
    await form.getByText("The result fills 6 rows by 1 column.").waitFor();
    await output.fill("");
    await form.getByText("Still needed: output.").waitFor();
    await output.fill("C5:C10");
    await form.getByText("The result fills 6 rows by 1 column.").waitFor();
    expect(await form.getByText("Still needed: output.").count()).toBe(0);
  });

  it("overwrites nothing, and says where the way is blocked", async () => {
    const form = await formOf("VALUEADDED");
    await pick(form, "output", "C5:C10");
    await pick(form, "inputs", "D5:D10");
    await workbook.type("K7", "mine");
    await workbook.page.waitForFunction(
      async () => (await (globalThis as any).quasirent.workbook.read("'iPhone 4'!K7")).values[0][0] === "mine",
    );
    await form.getByRole("textbox", { name: "Put the formula in", exact: true }).fill("'iPhone 4'!K4");
    await form.getByText("The result fills 6 rows by 1 column.").waitFor();
    await form.getByRole("button", { name: "Insert formula" }).click();
    await form.getByText("'iPhone 4'!K7 is not empty, so nothing was written.").waitFor();
    expect((await workbook.read("K4:K8")).values.flat()).toEqual(["", "", "", "mine", ""]);
  });

  it("tells what is wrong before anything is inserted, and offers options as choices", async () => {
    const form = await formOf("DISTRIBUTION");
    await pick(form, "groups", "H5:H10");
    await pick(form, "values", "E5:E9");
    await form.getByText("#VALUE!: values has 5 cells, groups has 6").waitFor();
    await form.getByRole("textbox", { name: "values", exact: true }).fill("'iPhone 4'!E5:E10");
    await form
      .getByLabel(/^order/)
      .first()
      .selectOption("appearance");
    await form.locator("tr", { hasText: "Korea" }).waitFor();
    expect(await form.locator(".formula").first().textContent()).toContain('"appearance")');
    expect(await form.locator("table").last().locator("tr").nth(1).textContent()).toContain("Korea");
    // What was typed is not overwritten by a selection.
    await form.getByRole("textbox", { name: "values", exact: true }).focus();
    await workbook.select("A1");
    expect(await form.getByRole("textbox", { name: "values", exact: true }).inputValue()).toBe("'iPhone 4'!E5:E10");
  });

  it("offers the words of an argument that must be given, with its range first", async () => {
    const form = await formOf("GOVERNANCE");
    const choiceOf = (name: string) => form.getByLabel(new RegExp(`^${name}`)).first();
    expect(await choiceOf("complexity").locator("option").allTextContents()).toEqual([
      "From a cell or range",
      "high",
      "low",
    ]);
    await form.getByText("Still needed: complexity, codifiability, capability.").waitFor();
    await choiceOf("complexity").selectOption("high");
    await choiceOf("codifiability").selectOption("high");
    await workbook.type("K4", "low");
    await pick(form, "capability: From a cell or range", "K4");
    expect(await form.locator(".formula").first().textContent()).toBe('=VC.GOVERNANCE("high", "high", K4)');
    await form.getByText("Captive", { exact: true }).waitFor();
  });

  it("of a measure that was added as one folder: found, inserted, explained", async () => {
    for (const [address, content] of Object.entries({ K4: "100", L4: "75", K5: "50", L5: "60" }))
      await workbook.type(address, content);
    const view = await workbook.view("Functions");
    await view.getByRole("searchbox").fill("market power");
    await view.getByRole("button", { name: "VC.LERNER", exact: true }).click();
    await pick(view, "price", "K4:K5");
    await pick(view, "marginalCost", "L4:L5");
    await view.getByRole("textbox", { name: "Put the formula in", exact: true }).fill("'iPhone 4'!M4");
    await view.getByText("The result fills 2 rows by 1 column.").waitFor();
    await view.getByRole("button", { name: "Insert formula" }).click();
    await view.getByText("Formula inserted in 'iPhone 4'!M4.").waitFor();
    expect((await workbook.read("M4:M5")).values).toEqual([[0.25], [-0.2]]);
    const explain = await workbook.view("Explain");
    await workbook.select("M5");
    await explain.getByText("Relative to the price: (−10) / 50").waitFor();
    expect(await linesIn(explain)).toEqual([
      "Price K5 | 50",
      "less marginal cost L5 | − 60",
      "makes | −10",
      "Relative to the price: (−10) / 50 | −20 %",
      "Result | -0.2",
    ]);
  });

  it("is filled by the mouse on the sheet", async () => {
    const { page } = workbook;
    const form = await formOf("MARGIN");
    await form.getByRole("textbox", { name: "price", exact: true }).click();
    const from = await workbook.middleOf(4, 2);
    const to = await workbook.middleOf(6, 2);
    await page.mouse.move(from.x, from.y);
    await page.mouse.down();
    await page.mouse.move(to.x, to.y, { steps: 4 });
    await page.mouse.up();
    await page.locator("#pane p.place", { hasText: "C5:C7 on " }).waitFor();
    expect(await form.getByRole("textbox", { name: "price", exact: true }).inputValue()).toBe("'iPhone 4'!C5:C7");
  });

  it("is found by a question, and by the questions of Start", async () => {
    const view = await workbook.view("Functions");
    await view.getByRole("searchbox").fill("what is the farmer's share?");
    expect(await view.locator(".found").getByRole("button").first().textContent()).toBe("VC.PRODUCERSHARE");
    const start = await workbook.view("Start");
    await start.getByText("Whether it gets better or worse").click();
    const wish = start.locator("details.wish[open]");
    await wish.getByLabel("Which figures do you have?").selectOption({ label: "Shares of each link, by period" });
    await wish.getByLabel("What result do you want?").selectOption({ label: "A flag: thinning or thickening" });
    await start.getByRole("button", { name: "Fill in VC.THICKENING" }).click();
    await workbook.page.getByRole("heading", { name: "VC.THICKENING" }).waitFor();
  });
});

describe("a field that takes what is selected", () => {
  it("keeps a range when a single cell is selected, and lets go on Escape", async () => {
    const { page } = workbook;
    const form = await formOf("VALUEADDED");
    const output = form.getByRole("textbox", { name: "output", exact: true });
    await pick(form, "output", "C5:C10");
    await workbook.select("D9");
    expect(await output.inputValue()).toBe("'iPhone 4'!C5:C10");
    await workbook.select("C5:C9");
    expect(await output.inputValue()).toBe("'iPhone 4'!C5:C9");
    await output.focus();
    await page.keyboard.press("Escape");
    await workbook.select("D5:D9");
    expect(await output.inputValue()).toBe("'iPhone 4'!C5:C9");
    await form.getByRole("button", { name: "Use selection for inputs" }).click();
    expect(await form.getByRole("textbox", { name: "inputs", exact: true }).inputValue()).toBe("'iPhone 4'!D5:D9");
  });
});

/** Words and figure of each line of the account. */
const linesIn = (view: Locator): Promise<string[]> =>
  view
    .locator("ol.steps li")
    .evaluateAll((items) =>
      items.map((item) => [".words", ".figure"].map((part) => item.querySelector(part)?.textContent).join(" | ")),
    );

describe("Explain", () => {
  it("tells how a figure came about, with its places a click away", async () => {
    const { page } = workbook;
    const view = await workbook.view("Explain");
    await workbook.select("G10");
    await view.getByText("Apple: design, brand and distribution, ").waitFor();
    expect(await view.getByRole("heading", { level: 1 }).textContent()).toBe("64.2%");
    expect(await view.locator(".formula-box").first().textContent()).toBe("=VC.VALUEADDEDSHARE(C5:C10, D5:D10, C10)");
    expect((await linesIn(view)).slice(0, -1)).toEqual([
      "Output C10 | 500",
      "less inputs D10 | − 179",
      "is value added | 321",
      "over base C10 | ÷ 500",
    ]);
    await view.getByText("The 6 shares sum to 100 %").waitFor();
    await workbook.screenshot("explain-figure");
    await view.getByRole("button", { name: "D10", exact: true }).click();
    await page.locator("#pane p.place", { hasText: "D10 on iPhone 4" }).waitFor();
    // A figure that was typed has no formula, and formulas that take it.
    await workbook.select("C5");
    await view.getByText("Typed in: no formula.").waitFor();
    await view.getByText("What depends on this cell").getByRole("button", { name: "E5", exact: true }).click();
    await page.locator("#pane p.place", { hasText: "E5 on iPhone 4" }).waitFor();
  });

  it("inserts the steps as a sheet that follows the figures, and takes it back", async () => {
    const view = await workbook.view("Explain");
    await workbook.select("G10");
    await view.getByRole("button", { name: "Insert these steps" }).click();
    await view.getByText("Added: Steps G10.").waitFor();
    expect((await workbook.read("'Steps G10'!C5:C9")).values).toEqual([[500], [179], [321], [500], [0.642]]);
    await workbook.type("'iPhone 4'!D10", "199");
    expect((await workbook.read("'Steps G10'!C5:C9")).values).toEqual([[500], [199], [301], [500], [0.602]]);
    await workbook.select("G10");
  });

  it("corrects text that is a figure with its unit, in one step to undo", async () => {
    const { page } = workbook;
    await workbook.type("C7", "16 US$");
    const view = await workbook.view("Explain");
    await workbook.select("G7");
    await view.getByRole("heading", { name: "“16 US$” in C7 is text, not a figure" }).waitFor();
    await view.getByRole("heading", { name: "How the error came here" }).waitFor();
    const way = await view.locator("ol.way li").allTextContents();
    expect(way[0]).toBe("C7“16 US$”, typedtext");
    expect(way.some((line) => line.startsWith("C8") && line.includes("passes over the text"))).toBe(true);
    expect(await view.locator(".own-row tbody tr.at-fault td").allTextContents()).toEqual([
      "“16 US$”",
      "0.00",
      "#VALUE!",
    ]);
    await workbook.screenshot("explain-error");
    await view.getByRole("button", { name: "Make it 16" }).click();
    await view.getByRole("heading", { level: 1, name: "3.2%" }).waitFor();
    expect((await workbook.read("C7:C8")).values).toEqual([[16], [51.5]]);
    await page.keyboard.press("F6");
    await page.keyboard.press("Control+z");
    await view.getByRole("heading", { name: "“16 US$” in C7 is text, not a figure" }).waitFor();
  });

  it("says what to do where nothing is to be explained", async () => {
    const view = await workbook.view("Explain");
    await workbook.select("K30");
    await view.getByRole("heading", { level: 1, name: "Select a figure, and see how it came about" }).waitFor();
  });

  it.each([
    [
      "=VC.VALUEADDED(B1:B4,C1:C4)",
      0,
      "#VALUE!",
      "“plenty” in C1 is text, not a figure",
      "enter a number, or =NA() if it is missing.",
      "C1",
    ],
    ["=VC.VALUEADDED(B1:B4,C1:C4)", 1, "#N/A", "C2 shows #N/A", "A value that this cell needs is missing", "C2"],
    ["=VC.VALUEADDED(B1:B4,C1:C4)", 2, "#DIV/0!", "C3 shows #DIV/0!", "The formula divides by 0.", "C3"],
    [
      "=VC.VALUEADDED(B1:B4,C1:C2)",
      0,
      "#VALUE!",
      "inputs in C1:C2 has 2 rows and 1 column, output has 4 cells",
      "Select as many rows or columns as output has cells.",
      "C1:C2",
    ],
    ["=VC.MARGIN(B4,B1)", 0, "#DIV/0!", "price in B4 is 0 (division by zero)", "Enter a number greater than 0", "B4"],
    ["=VC.MARGIN(E1,B1)", 0, "#DIV/0!", "E1 is empty", "Enter a number greater than 0", "E1"],
    ["=VC.STAGEVALUEADDED(B1:B4,,D1:D4)", 0, "#NUM!", "unitsPerOutput in D2 is -2", "It must be greater than 0", "D2"],
    [
      "=VC.VALUEADDEDSHARE(B3:B4,B1:B2)",
      0,
      "#NUM!",
      "output in B3:B4: the sum of value added is -21",
      "Shares need a sum greater than 0",
      "B3:B4",
    ],
    [
      '=VC.DISTRIBUTION(A1:A4,B1:B4,"size")',
      0,
      "#VALUE!",
      'order: "size" is not an option',
      'Use "value" or "appearance".',
      null,
    ],
    ["=SUM(C1:C4)", 0, "#N/A", "C2 shows #N/A", "A value that this cell needs is missing", "C2"],
    ["=B1-C1", 0, "#ERROR", "“plenty” in C1 is text, not a figure", "Enter a figure.", "C1"],
    [
      '=VLOOKUP("x",A1:C4,3,FALSE)',
      0,
      "#N/A",
      "The value that the formula looks up was not found, or one of the cells that it looks at shows #N/A",
      "Look at the spelling",
      "C2",
    ],
    ['=VLOOKUP("x",A1:B4,2,FALSE)', 0, "#N/A", "The value that the formula looks up was not found", "spelling", null],
    ["=IF(B1>0,C3,0)", 0, "#DIV/0!", "One of the cells that this formula looks at shows #DIV/0!", "Select it", "C3"],
    ["=Gone!A1", 0, "#REF", "The formula refers to a sheet that does not exist: Gone", "Point it", null],
    ["=B1/E1", 0, "#DIV/0!", "E1 is empty", "The formula divides by it.", "E1"],
    ["=B1/B4", 0, "#DIV/0!", "B4 is 0", "The formula divides by it.", "B4"],
    [
      "=VC.UNHEARDOF(B1)",
      0,
      "#NAME?",
      "The formula contains a name that is not known here",
      "Check the spelling",
      null,
    ],
    ["=B1+F1", 0, "#CYCLE", "The formula refers to its own cell", "Remove that cell", null],
    ["=VC.VALUEADDED(B1:B4,(B1)", 0, "#BAD_EXPR", "The formula cannot be read", "Correct it in the cell", null],
  ] as const)(
    "tells why %s shows an error, row %i: %s, and leads to the cell",
    async (formula, down, code, headline, remedy, culprit) => {
      const { page } = workbook;
      await page.evaluate(async (it) => {
        const rows = [
          ["Farm", 12, "plenty", 1],
          ["Mill", 14, "=NA()", -2],
          ["Port", 5, "=1/0", 1],
          ["Shop", 0, 3, 1],
        ];
        const contentOf = (value: string | number) =>
          typeof value === "number" ? { number: value } : value.startsWith("=") ? { formula: value } : { text: value };
        const cells = [
          ...rows.flatMap((row, index) =>
            row.map((value, column) => ({
              at: `${"ABCD"[column]!}${index + 1}`,
              content: contentOf(value),
              look: "label",
            })),
          ),
          { at: "F1", content: { formula: it }, look: "label" },
        ];
        await (globalThis as any).quasirent.workbook.addSheets([
          { name: "Errors", columns: {}, rows: {}, opensOn: "A1", cells },
        ]);
      }, formula);
      const view = await workbook.view("Explain");
      await workbook.select(`Errors!F${down + 1}`);
      const errors = view.locator(".errors");
      await errors.getByText(`F${down + 1} shows ${code}`).waitFor();
      expect(await errors.getByRole("heading", { level: 1 }).textContent()).toContain(headline);
      expect(await errors.locator(".remedy").textContent()).toContain(remedy);
      const go = errors.getByRole("button");
      expect(await go.count()).toBe(culprit === null ? 0 : 1);
      expect(await view.locator("ol.steps").count()).toBe(0);
      if (culprit === null) return;
      await go.click();
      await page.locator("#pane p.place", { hasText: `${culprit} on Errors` }).waitFor();
    },
  );
});

describe("Explain, of a name that is none", () => {
  it("says what may be meant, and tells nothing of how that came about", async () => {
    await workbook.type("'iPhone 4'!L1", "=VC.VALUADDED(D5:D9,E5:E9)");
    const view = await workbook.view("Explain");
    await workbook.select("'iPhone 4'!L1");
    await view.getByRole("heading", { name: "There is no function VC.VALUADDED" }).waitFor();
    await view.getByText("Did you mean VC.VALUEADDED?").waitFor();
    expect(await view.locator("ol.steps").count()).toBe(0);
    await workbook.screenshot("explain-mistyped");
    // Of one that there is, its formula; that nothing came of it is said above.
    await workbook.type("'iPhone 4'!L1", '=VC.MARGIN("x",2)');
    await workbook.select("'iPhone 4'!L1");
    await view.getByRole("heading", { name: "The formula in L1" }).waitFor();
    expect(await view.locator("ol.steps").count()).toBe(0);
  });
});

describe("Share", () => {
  const ours = () =>
    workbook.page.evaluate(() =>
      (globalThis as any).quasirent.workbook.formulas("workbook", (text: string) => text.includes("VC.")),
    );

  it("freezes the workbook into values and puts every formula back", async () => {
    const before = await ours();
    const figures = await workbook.read("'iPhone 4'!A1:I70");
    const view = await formulasHere(workbook);
    await view.getByRole("button", { name: "Values only", exact: true }).click();
    await view.getByText(`${before.length} formulas frozen.`).waitFor();
    expect(await ours()).toEqual([]);
    expect(await workbook.read("'iPhone 4'!A1:I70")).toEqual(figures);
    // A value, which an input no longer moves.
    await workbook.type("D9", "170");
    expect((await workbook.read("E9")).values).toEqual([[6.5]]);
    await workbook.page.keyboard.press("Control+z");

    await view.getByRole("button", { name: "Put formulas back" }).click();
    await view.getByText(`${before.length} formulas restored.`).waitFor();
    expect(await ours()).toEqual(before);
    expect(await workbook.page.locator(".o-sheet-name").allTextContents()).toEqual(["iPhone 4", "iPhone 4 rounds"]);
    await workbook.type("D9", "170");
    expect((await workbook.read("E9")).values).toEqual([[9]]);
  });

  it("freezes what is selected, and no more", async () => {
    const before = await ours();
    const view = await formulasHere(workbook);
    await workbook.select("E6:E7");
    await view.getByLabel("The selected cells").check();
    await view.getByRole("button", { name: "Values only", exact: true }).click();
    await view.getByText("1 formula frozen.").waitFor();
    expect(await ours()).toHaveLength(before.length - 1);
  });

  it("names the sources without being asked, as text, as BibTeX and on a sheet", async () => {
    const { page } = workbook;
    await page.context().grantPermissions(["clipboard-read", "clipboard-write"]);
    await workbook.select("'iPhone 4'!F9");
    const view = await workbook.view("Share");
    const works = view.locator(".works li");
    await works.filter({ hasText: "A Handbook for Value Chain Research." }).waitFor();
    expect(await works.filter({ hasText: "A Handbook for Value Chain Research." }).textContent()).toMatch(
      /^Kaplinsky, Raphael and Morris, Mike \(2001\)\..*VC\.VALUEADDED, VC\.BREAKDOWN$/,
    );
    const copied = () => page.evaluate(() => navigator.clipboard.readText());
    await view.getByRole("button", { name: "BibTeX" }).click();
    await view.getByText("Copied as BibTeX.").waitFor();
    expect(await copied()).toContain("@techreport{kaplinsky2001,");
    // The source of the figures stands below the table, and is cited with the methods.
    const field = view.getByRole("textbox", { name: /^Your figures, / });
    expect(await field.inputValue()).toMatch(/^Kaplinsky, R\. \(2015\)/);
    await field.fill("My own survey (2024)");
    await field.blur();
    await view.getByText("Kept with the table.").waitFor();
    await view.getByRole("button", { name: "Copy", exact: true }).click();
    await view.getByText("Copied.", { exact: true }).waitFor();
    expect((await copied()).split("\n")[0]).toBe("My own survey (2024)");
    await view.getByRole("button", { name: "Add as a sheet" }).click();
    await view.getByText("Added: Sources.").waitFor();
    expect((await workbook.read("Sources!B1:B5")).values.map(([words]) => words)).toEqual([
      "Sources",
      expect.stringContaining("Where the figures are from"),
      "",
      "Source",
      "My own survey (2024)",
    ]);
    // What was typed goes into a report of the table, and under its pictures.
    await workbook.select("'iPhone 4'!F9");
    await insertReport(await answered(workbook));
    const { sheet } = await workbook.selection();
    const report = (await workbook.read(`'${sheet}'!B1:B120`)).values.map(([words]) => words);
    expect(report).toContain("Source of the figures: My own survey (2024).");
    await workbook.select("'iPhone 4'!F9");
    const pictures = await workbook.view("Pictures");
    await pictures.getByText("Source: My own survey (2024)").waitFor();
    // What is typed once the report is there reaches it as well, and is said to; an undo is not hidden.
    const again = await workbook.view("Share");
    await again.getByRole("textbox", { name: /^Your figures, / }).fill("My second survey (2025)");
    await again.getByRole("textbox", { name: /^Your figures, / }).blur();
    await again.getByText(`Kept with the table, and written on the sheet ${sheet}.`).waitFor();
    const lines = async () => (await workbook.read(`'${sheet}'!B1:B120`)).values.flat();
    expect((await lines()).filter((words) => String(words).startsWith("Source of the figures"))).toEqual([
      "Source of the figures: My second survey (2025).",
    ]);
    await page.keyboard.press("Control+z");
    await again.getByText(`${sheet} names another source: My own survey (2024).`).waitFor();
    expect(await again.getByText("written on the sheet").count()).toBe(0);
    await again.getByRole("button", { name: "Write the source there" }).click();
    await again.getByText(`written on the sheet ${sheet}.`).waitFor();
    expect(await lines()).toContain("Source of the figures: My second survey (2025).");
  });

  it("has nothing to repair where every function is known", async () => {
    const view = await formulasHere(workbook);
    await view.getByRole("button", { name: "Repair" }).click();
    await view.getByText("No VC formula shows #NAME?.").waitFor();
  });
});

describe("the guide", () => {
  const openPage = async (name: string) => {
    const view = await workbook.view("Guide");
    const back = view.getByRole("button", { name: "All questions" });
    if (await back.isVisible()) await back.click();
    await view.getByRole("button", { name }).click();
    await view.getByRole("heading", { name }).waitFor();
    return { view, insert: view.getByRole("button", { name: "Insert as a live formula" }) };
  };

  it("leads to a type, what it means, and formulas that follow its answers", async () => {
    const { view, insert } = await openPage("How is a link governed?");
    expect(await insert.isDisabled()).toBe(true);
    await view.getByLabel("Much: design").check();
    await view.getByLabel("Yes: in drawings").check();
    await view.getByLabel("No: the buyer has to instruct").check();
    await view.getByRole("heading", { name: "This link: Captive" }).waitFor();
    await view.getByLabel("The supplier, for any buyer;").check();
    await view.getByText("does not agree with that").waitFor();
    await view.getByLabel("The buyer, who also monitors").check();
    await view.getByText("agrees with that").waitFor();
    await view.getByText("Read as Quasi-hierarchy.").waitFor();

    await workbook.select("K4");
    await insert.click();
    await view.getByText("The result is in 'iPhone 4'!L9.").waitFor();
    const [[question, works]] = (await workbook.read("K4:L4")).values as [[string, string]];
    expect([question, works.slice(0, 24)]).toEqual(["How is a link governed?", "Humphrey & Schmitz (2002"]);
    expect((await workbook.read("K5:P10")).values).toEqual([
      ["Complexity of what is transacted", "high", "", "", "", ""],
      ["How far it can be codified", "high", "", "", "", ""],
      ["Capability of the suppliers", "low", "", "", "", ""],
      ["Governance of the link", "Captive", "", "", "", ""],
      ["Outlook for upgrading", "Type", "Read as", "Process", "Product", "Functional"],
      ["", "Captive", "Quasi-hierarchy", "Fast", "Fast", "Hindered"],
    ]);
    await workbook.type("L7", "high");
    expect((await workbook.read("L8")).values).toEqual([["Modular"]]);
    expect((await workbook.read("L10:P10")).values).toEqual([["Modular", "Network", "Ideal", "Ideal", "Ideal"]]);
    await workbook.select("K4");
    await insert.click();
    await view.getByText("'iPhone 4'!K4 is not empty, so nothing was written.").waitFor();
    await screenshot(workbook.page.locator("#pane"), "guide-governance");
  });

  it("counts what the features of a chain point to", async () => {
    const { view, insert } = await openPage("Is the chain buyer- or producer-driven?");
    await view.getByLabel("Commercial capital").check();
    await view.getByLabel("Design and marketing.").check();
    await view.getByRole("heading", { name: "2 features of eight: Buyer-driven" }).waitFor();
    await workbook.select("K20");
    await insert.click();
    await view.getByText("The result is in 'iPhone 4'!L29.").waitFor();
    expect((await workbook.read("L38:N40")).values).toEqual([
      ["Producer", 0, ""],
      ["Buyer", 2, ""],
      ["Chain", "2 of 8", "Buyer-driven"],
    ]);
    // What was left open can be answered on the sheet.
    await workbook.type("L23", "producer");
    expect((await workbook.read("L40:N40")).values).toEqual([["Chain", "3 of 8", "Mixed"]]);
    await screenshot(workbook.page.locator("#pane"), "guide-driver");
    // What was answered is still there after a look at another page.
    await openPage("How is a link governed?");
    await openPage("Is the chain buyer- or producer-driven?");
    expect(await view.getByLabel("Design and marketing.").isChecked()).toBe(true);
  });

  it("names who governs what, and lets no name become a formula", async () => {
    const { view, insert } = await openPage("Who sets the rules, and who enforces them?");
    await view.getByLabel("Who sets the standards to be met?").fill('=HYPERLINK("x")');
    await view.getByText("A name begins with a letter or a digit").waitFor();
    expect(await insert.isDisabled()).toBe(true);
    await view.getByLabel("Who sets the standards to be met?").fill("Nike, the state");
    await view.getByLabel("Who checks that they are met?").fill("Nike");
    await view.getByRole("heading", { name: "One actor holds every matter that is held" }).waitFor();
    await workbook.select("K50");
    await insert.click();
    await view.getByText("The result is in 'iPhone 4'!L57.").waitFor();
    expect((await workbook.read("K51:L57")).values).toEqual([
      ["Entry", ""],
      ["Division of labour", ""],
      ["Standards", "Nike"],
      ["Standards", "the state"],
      ["Monitoring", "Nike"],
      ["Assistance", ""],
      ["Who governs what", "Actor"],
    ]);
    expect((await workbook.read("L61:M61")).values).toEqual([["Governance", "Single governor"]]);
    await screenshot(workbook.page.locator("#pane"), "guide-governing");
  });

  it.each([
    [
      "Which of the four types of chain is it?",
      ["Yes: to this buyer’s own", "Yes: the buyer does not doubt", "No: neither depends", "No."],
      "This link: Network",
    ],
    ["Is an activity a core competence?", ["Yes: customers", "No: many", "No: others could"], "Not a core competence"],
    ["Which family does the chain belong to?", ["No: each stage"], "This chain: Additive"],
  ])("%s", async (name, labels, heading) => {
    const { view } = await openPage(name);
    for (const label of labels)
      await view
        .getByLabel(label, { exact: label === "No." })
        .last()
        .check();
    for (const id of ["loss", "fixedPoint", "degrades"]) {
      const yes = view.locator(`#guide-${id}-0`);
      if (await yes.isVisible()) await yes.check();
    }
    await view.getByRole("heading", { name: heading }).waitFor();
    await screenshot(workbook.page.locator("#pane"), `guide-${heading.replaceAll(/\W+/g, "-").toLowerCase()}`);
  });
});

describe("every view", () => {
  it("is usable by everyone, light and dark: axe finds nothing", async () => {
    const seen = workbook;
    const { page } = seen;
    const check = async (what: string) => {
      for (const scheme of ["light", "dark"]) {
        expect([what, await violations(page, "#pane", { isDark: scheme === "dark" })]).toEqual([what, []]);
        await screenshot(page.locator("#pane"), `pane-${what.toLowerCase().replaceAll(" ", "-")}-${scheme}`);
      }
    };
    await seen.select("F9");
    for (const name of VIEWS) {
      const view = await seen.view(name);
      if (name === "Share") await view.locator(".works li").first().waitFor();
      if (name === "Guide") {
        const back = view.getByRole("button", { name: "All questions" });
        if (await back.isVisible()) await back.click();
        await check("Guides");
        await view.getByRole("button", { name: "How is a link governed?" }).click();
        for (const id of ["complexity-1", "codifiability-1", "capability-1"])
          await view.locator(`#guide-${id}`).check();
      }
      await check(name);
    }
    const functions = await seen.view("Functions");
    await functions.getByRole("button", { name: "VC.VALUEADDED", exact: true }).click();
    await functions.getByRole("textbox", { name: "output", exact: true }).fill("C5:C10");
    await functions.getByRole("textbox", { name: "inputs", exact: true }).fill("D5:D10");
    await functions.getByText("The result fills").waitFor();
    await check("Form");
  });

  it.each([320, 160])("needs no sideways scroll at %i pixels, as at 200 % zoom", async (width) => {
    const { page } = workbook;
    await page.addStyleTag({
      content: `body.workbook { grid-template-columns: minmax(0, 1fr) ${width}px !important; }`,
    });
    await workbook.select("F9");
    for (const name of VIEWS) {
      const view = await workbook.view(name);
      if (name === "Functions") {
        await view.getByRole("button", { name: "VC.BREAKDOWN", exact: true }).click();
        await view.getByRole("textbox", { name: "links", exact: true }).fill("'iPhone 4'!B5:B10");
      }
      const { client, scroll } = await page
        .locator("#pane")
        .evaluate((pane) => ({ client: pane.clientWidth, scroll: pane.scrollWidth }));
      expect([name, scroll]).toEqual([name, client]);
      if (width === 320) {
        for (const isDark of [false, true])
          expect([name, isDark, await violations(page, "#pane", { isDark })]).toEqual([name, isDark, []]);
        await page.emulateMedia({ colorScheme: "light" });
      }
      await screenshot(page.locator("#pane"), `pane-${name.toLowerCase()}-${width}`);
    }
  });
});
