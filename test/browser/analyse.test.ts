/** Analyse and Check as a person uses them: beside the browser workbook in Chromium, on the built files. */

import { KINDS } from "../../src/findings/finding";
import { formatAddress, requireArea } from "../../src/sheet/address";
import type { Workbook } from "../../src/workbook/port";
import { cases as ofFindings } from "../findings/finding-cases";
import { kindCases } from "../findings/kind-cases";
import { cutOff } from "./cut-off";
import { answered, checked, insertReport, reportButton } from "./answers";
import { inChromium, type OpenWorkbook, until } from "./open-workbook";
import { addTable, faultsOf } from "./tables";
import { violations } from "./accessibility";
import { screenshot } from "./screenshots";

declare const quasirent: { workbook: Workbook; model: { dispatch(type: string, payload?: object): void } };

const chromium = inChromium();
let workbook: OpenWorkbook;

beforeEach(async () => {
  workbook = await chromium.open();
});

const cashew = `The cashew chain, 2019
  .
  Stufe | Land | Umsatz (US$) | Vorleistungen (US$) | Löhne | Kapital
  Anbau | Tansania | '1.234,50 | '0 | 500 | 2000
  Verarbeitung | Vietnam | '2.900,00 | '1.234,50 | 600 | 4000
  Handel | Tansania | 3400 | 2900 | 100 | 900
  Laden | Italien | 8000.25 | 3400 | 1500 | 6000
  Summe | | '15.534,75 | '7.534,50 | 2700 | 12900
  Quelle: eigene Erhebung.`;

const sheetNames = () =>
  workbook.page.evaluate(async () => (await quasirent.workbook.sheets()).map(({ name }) => name));

describe("Analyse", () => {
  it("reads a messy table, adds a report without an error, follows the sheet, and takes the report away", async () => {
    await addTable(workbook, "Meine Kette", cashew);
    const panel = await answered(workbook);
    expect(
      await panel
        .locator("select")
        .evaluateAll((all) => all.map((each) => (each as HTMLSelectElement).selectedOptions[0]!.textContent)),
    ).toEqual(["Link of the chain", "Country", "Sales (output)", "Inputs bought", "Wages", "Capital"]);
    await panel.getByLabel(/Normal return/).fill("8,5");
    await workbook.screenshot("analyse-light");
    await insertReport(panel);

    expect(await faultsOf(workbook, "VC report")).toEqual([]);
    const { values } = await workbook.read("'VC report'!B5:J8");
    expect(values.map((row) => row[0])).toEqual(["Anbau", "Verarbeitung", "Handel", "Laden"]);
    const used = requireArea(
      (await workbook.page.evaluate(
        async () => (await quasirent.workbook.sheets()).find(({ name }) => name === "VC report")?.used,
      ))!,
    );
    expect(await cutOff(workbook.page, used.rows, used.columns)).toEqual([]);
    await workbook.page.setViewportSize({ width: 1500, height: 2300 });
    await workbook.nextPicture();
    await workbook.screenshot("report-whole");
    const title = await workbook.read("'VC report'!B1");
    expect(title.texts[0]![0]).toMatch(/^Laden adds the largest share of value added: 57\.5 %$/);

    // A figure that is changed on the sheet changes the report; one that was cleaned does not.
    await workbook.type("'Meine Kette'!D9", "10000.25");
    await until(() =>
      workbook.page.evaluate(async () =>
        (await quasirent.workbook.read("'VC report'!B1")).texts[0]![0]!.endsWith("66 %"),
      ),
    );

    const start = await workbook.view("Start");
    await start.getByText("Report: VC report").waitFor();
    await workbook.view("Analyse");
    await panel.getByRole("button", { name: "Undo", exact: true }).click();
    await panel.getByText(/^Removed/).waitFor();
    expect(await sheetNames()).not.toContain("VC report");
    expect((await workbook.read("'Meine Kette'!D6")).values).toEqual([["1.234,50"]]);
  });

  it("asks how 1.234 is to be read before it adds anything", async () => {
    await addTable(workbook, "Mine", "Link | Sales | Inputs\nFarm | '1.234 | 0\nMill | '2.500 | 1");
    const panel = await answered(workbook);
    const add = reportButton(panel);
    expect(await add.count()).toBe(0);
    await workbook.screenshot("analyse-asks");
    const question = panel.getByRole("group", { name: "Is 1.234 in column C 1.234 or 1,234?" });
    for (const name of ["1.234", "1,234", "Keep as text", "Go to C4"])
      expect([name, await question.getByRole("button", { name, exact: true }).count()]).toEqual([name, 1]);
    await question.getByRole("button", { name: "1,234", exact: true }).click();
    await add.waitFor();
    // What was answered has the focus on the answer now.
    await until(() => panel.locator("[data-headline]").evaluate((it) => it === document.activeElement));
    await insertReport(panel);
    expect((await workbook.read("'VC report'!C5:C6")).values).toEqual([[1234], [2500]]);
    expect(await faultsOf(workbook, "VC report")).toEqual([]);
  });

  it("lets a guess be changed, and gives a name that is taken a number", async () => {
    await addTable(workbook, "Mine", "Link | Value added | Other\nFarm | 10 | 30\nMill | 20 | 10");
    const panel = await answered(workbook);
    await panel.getByLabel("C: Value added").selectOption("ignored");
    expect(await panel.getByText("No column is sales, prices, value added or shares").count()).toBe(1);
    await panel.getByLabel("D: Other").selectOption("valueAdded");
    await insertReport(panel);
    await workbook.select("Mine!B3");
    await insertReport(panel);
    expect(await sheetNames()).toEqual(expect.arrayContaining(["VC report", "VC report (2)"]));
    expect((await workbook.read("'VC report (2)'!C5:D6")).values).toEqual([
      [30, 0.75],
      [10, 0.25],
    ]);
    expect(await faultsOf(workbook, "VC report (2)")).toEqual([]);
  });

  it.each([
    ["years side by side", "Value added of each link\nLink | 2005 | 2010 | 2015\nFarm | 5 | 4 | 3\nMill | 5 | 6 | 7"],
    [
      "periods down the rows",
      "Year | Link | Country | Output | Inputs\n2010 | Mill | Italy | 30 | 12\n2005 | Farm | Kenya | 10 | 1\n2005 | Mill | Italy | 25 | 10\n2010 | Farm | Kenya | 12 | 2\n2015 | Farm | Kenya | 12 | 2\n2015 | Shop | Italy | 40 | 12",
    ],
    [
      "steps with weight loss",
      "Stage | Price | Other costs | Conversion\nFarm | 0.9 | 0.2 | 0\nFactory | 6.1 | 1.1 | 4.5",
    ],
    ["a loss", "Link | Sales | Inputs\nFarm | 10 | 12\nMill | 25 | 10"],
  ])("adds a report on %s without an error", async (name, table) => {
    await addTable(workbook, "Mine", table);
    const panel = await answered(workbook);
    await insertReport(panel);
    expect(await faultsOf(workbook, "VC report")).toEqual([]);
    await workbook.screenshot(`report-${name.replaceAll(" ", "-")}`);
  });

  it("proposes price times volume as sales, works it out on the report, and lets the person decide against it", async () => {
    await addTable(
      workbook,
      "Prices",
      "Link | Price per kg | Quantity (kg) | Inputs\nFarm | 2 | 50 | 20\nMill | 6 | 40 | 100",
    );
    const panel = await answered(workbook);
    const times = panel.getByRole("checkbox", { name: "Sales are price × volume: column C times column D." });
    expect(await times.isChecked()).toBe(true);
    await times.scrollIntoViewIfNeeded();
    await workbook.screenshot("analyse-price-volume");
    await insertReport(panel);
    expect((await workbook.read("'VC report'!B4:G6")).values).toEqual([
      ["Link", "Price", "Volume, kg", "Buys for", "Sales: price × volume", "Value added"],
      ["Farm", 2, 50, 20, 100, 80],
      ["Mill", 6, 40, 100, 240, 140],
    ]);
    expect(await faultsOf(workbook, "VC report")).toEqual([]);
    await times.uncheck();
    expect(
      await panel.getByRole("checkbox", { name: /price × volume/ }).evaluate((box) => document.activeElement === box),
    ).toBe(true);
    await insertReport(panel);
    expect((await workbook.read("'VC report (2)'!B4:E4")).values).toEqual([
      ["Link", "Price", "Buys for", "Value added"],
    ]);
  });

  it("says what is unsure of a table, and lets each guess be changed", async () => {
    await addTable(
      workbook,
      "Mine",
      `Country | Stage | Sales (USD m) | Materials (USD m) | Overheads
      China | Parts | 100 | -20 | 3
       | Assembly | 150 | -100 | 4
      Total China | | 250 | -120 | 7
      USA | Shop | 300 | -150 | 9
       | of which online | 90 | -40 | 2`,
    );
    const panel = await answered(workbook);
    const boxes = () =>
      panel
        .locator("label.choice")
        .evaluateAll((all) =>
          all.map(
            (label) => `${(label as HTMLLabelElement).control!.matches(":checked") ? "x" : "-"} ${label.textContent}`,
          ),
        );
    expect(await boxes()).toEqual([
      "x An empty cell repeats the name above it",
      "x Negative figures in this column are costs",
      "x Exclude row 6, “Total China”: its name says that it is a total",
      "x Exclude row 8, “of which online”: it is part of the row above",
    ]);
    expect(await panel.locator(".remark").allTextContents()).toEqual([
      "Not used: column F. If the links buy any of it from others, choose “Inputs bought” for it.",
    ]);
    await workbook.page.setViewportSize({ width: 1280, height: 1500 });
    await workbook.screenshot("analyse-unsure");
    await insertReport(panel);
    expect((await workbook.read("'VC report'!B4:F7")).values).toEqual([
      ["Stage", "Country", "Sells for, USD m", "Buys for, USD m", "Value added, USD m"],
      ["Parts", "China", 100, 20, 80],
      ["Assembly", "China", 150, 100, 50],
      ["Shop", "USA", 300, 150, 150],
    ]);
    expect(await faultsOf(workbook, "VC report")).toEqual([]);
    await panel.getByLabel("An empty cell repeats the name above it").uncheck();
    expect(
      await panel
        .getByLabel("An empty cell repeats the name above it")
        .evaluate((box) => document.activeElement === box),
    ).toBe(true);
    await panel.getByLabel("Negative figures in this column are costs").uncheck();
    await insertReport(panel);
    expect((await workbook.read("'VC report (2)'!C6:F6")).values).toEqual([["", 150, -100, 250]]);
  });

  it("is taken back whole, charts and all, by one undo", async () => {
    await addTable(
      workbook,
      "Years",
      "Link | Sales 2005 | Costs 2005 | Sales 2010 | Costs 2010 | Sales 2015 | Costs 2015\nFarm | 10 | 1 | 12 | 2 | 15 | 3\nMill | 25 | 10 | 30 | 12 | 40 | 15",
    );
    const before = await sheetNames();
    const panel = await answered(workbook);
    await insertReport(panel);
    expect(await sheetNames()).toEqual([...before, "VC report"]);
    // The chart of shares is in view.
    await workbook.page.evaluate(() => quasirent.workbook.show("'VC report'!B45"));
    await workbook.nextPicture();
    await workbook.screenshot("analyse-years");
    await workbook.page.evaluate(() => quasirent.model.dispatch("REQUEST_UNDO"));
    expect(await sheetNames()).toEqual(before);
    await workbook.page.evaluate(() => quasirent.model.dispatch("REQUEST_REDO"));
    expect(await sheetNames()).toEqual([...before, "VC report"]);
  });

  it("leaves nothing behind when it is stopped", async () => {
    await addTable(workbook, "Mine", "Link | Country | Sales | Inputs\nFarm | Kenya | 10 | 0\nMill | Italy | 25 | 10");
    const panel = await answered(workbook);
    await workbook.page.evaluate(() => {
      const { workbook: its } = quasirent;
      const addSheets = its.addSheets.bind(its);
      its.addSheets = async (...given) => {
        const names = await addSheets(...given);
        await new Promise<void>((done) => Object.assign(globalThis, { goOn: done }));
        return names;
      };
    });
    await reportButton(panel).click();
    await panel.getByRole("button", { name: "Stop" }).click();
    await workbook.page.evaluate(() => (globalThis as unknown as { goOn(): void }).goOn());
    await panel.getByText("Stopped. Nothing was changed.").waitFor();
    expect(await sheetNames()).not.toContain("VC report");
    expect(await panel.getByRole("button", { name: "Undo", exact: true }).count()).toBe(0);
    expect(await reportButton(panel).isEnabled()).toBe(true);
  });

  it("says so where there is no table", async () => {
    await addTable(workbook, "Mine", "Link | Sales\nFarm | 10");
    await workbook.select("Mine!H20");
    const panel = await answered(workbook);
    await panel.getByRole("heading", { name: "No table at H20" }).waitFor();
    await panel.getByText("There is no table here").waitFor();
  });
});

const moved = (at: string) => {
  const { row, column, rows, columns } = requireArea(at);
  return { row: row + 2, column: column + 1, rows, columns };
};

const faulty = `Link | Sales | Inputs | Wages
  Farm | 10 | | 2
  Mill | '25,5 | 10 | 5
  Trader | 40 | 45 | 1
  Shop | n/a | 40 | 3
  Total | 80 | 95 | 11`;

describe("Check", () => {
  it("tells each finding with its cell and leads there, by keyboard too", async () => {
    await addTable(workbook, "Mine", faulty);
    const panel = await checked(workbook);
    await panel.getByText(/ findings?\.$/).waitFor();
    const rows = await panel
      .locator("li.finding")
      .evaluateAll((all) =>
        all.map((row) => row.querySelector("button")!.textContent + " " + row.querySelector("p")!.textContent),
      );
    expect(rows).toEqual([
      "C7 Shop has no sales: what follows from it is not known.",
      "C5 “25,5” looks like a number but is text: sums ignore it.",
      "C6 Trader sells for less than it buys: its value added is -5.",
      "D4 A cost of Farm is empty, and counts as 0.",
    ]);
    await workbook.screenshot("check-light");
    expect(await violations(workbook.page, "#pane", { serious: true })).toEqual([]);

    await panel.getByRole("button", { name: "Go to C6" }).focus();
    await workbook.page.keyboard.press("Enter");
    await until(() => workbook.page.evaluate(async () => (await quasirent.workbook.selection()).address === "Mine!C6"));
  });

  it("finds each kind of thing in a table that has it, and leads to its cell on a click", async () => {
    const firsts = [
      ...new Map(
        [...ofFindings, ...kindCases].map((each) => [
          `${each.kind} ${JSON.stringify(each.tells[0]!["what"] ?? "")}`,
          each,
        ]),
      ).values(),
    ];
    expect(new Set(firsts.map(({ kind }) => kind))).toEqual(new Set(Object.keys(KINDS)));
    for (const [index, { fires, tells, kind, name }] of firsts.entries()) {
      await addTable(workbook, `Case ${index}`, fires);
      const panel = await checked(workbook);
      // The table stands two rows further down and one column further right than in its sketch.
      const address = formatAddress({ ...moved(String(tells[0]!["at"])), sheet: "" });
      const go = panel.getByRole("button", { name: `Go to ${address}`, exact: true }).first();
      await go.waitFor().catch(() => {
        throw new Error(`${kind}, ${name}: ${address} is not there`);
      });
      await go.click();
      await until(() =>
        workbook.page.evaluate(
          async (it) => (await quasirent.workbook.selection()).address === it,
          `'Case ${index}'!${address}`,
        ),
      );
    }
  });

  it("checks all tables of a sheet, and says what was looked for where nothing is found", async () => {
    await addTable(
      workbook,
      "Mine",
      "Link | Sales | Inputs\nFarm | 10 | 0\nMill | 25 | 10\n.\nLink | Share\nFarm | 0.4\nMill | 0.6",
    );
    const panel = await workbook.view("Check");
    await panel.getByLabel("All tables on this sheet").check();
    await panel.getByText("Nothing found.").waitFor();
    expect(await panel.getByText(/^Checked: /).allTextContents()).toEqual([
      "Checked: Mine!B3:D5 (Value chain).",
      "Checked: Mine!B7:C9 (Shares).",
    ]);
    const [ofChain, ofSeries] = await panel.getByText(/^Looked for: /).allTextContents();
    expect(ofChain).toContain("empty costs");
    expect(ofSeries).not.toMatch(/costs|value added|loss/);
  });

  it("finds the sample sound", async () => {
    await workbook.select("'iPhone 4'!B5");
    const panel = await checked(workbook);
    await panel.getByText(/findings?\.$|Nothing found\./).waitFor();
    expect(await panel.getByRole("status").first().textContent()).toBe("Nothing found.");
    await workbook.screenshot("check-iphone");
  });
});

describe("at 320 pixels", () => {
  const width = 320;
  it("fits, and axe finds nothing serious, light and dark", async () => {
    await workbook.page.setViewportSize({ width: 1280, height: 1400 });
    await addTable(workbook, "Meine Kette", cashew);
    await answered(workbook);
    await workbook.page.evaluate((pixels) => {
      const pane = document.getElementById("pane")!;
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(`#pane { width: ${pixels}px !important; flex: none !important; }`);
      document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
      return pane.clientWidth;
    }, width);
    const overflow = () =>
      workbook.page.evaluate(() => {
        const pane = document.getElementById("pane")!;
        return pane.scrollWidth - pane.clientWidth;
      });
    const isFine = async (what: string) => {
      for (const scheme of ["light", "dark"]) {
        expect(await violations(workbook.page, "#pane", { isDark: scheme === "dark", serious: true })).toEqual([]);
        await screenshot(workbook.page.locator("#pane"), `${what}-320-${scheme}`);
      }
    };
    expect(await overflow()).toBeLessThanOrEqual(0);
    await isFine("analyse");
    await addTable(workbook, "Faulty", faulty);
    const check = await checked(workbook);
    await check.getByText(/ findings?\.$/).waitFor();
    expect(await overflow()).toBeLessThanOrEqual(0);
    await isFine("check");
    chromium.loadNext();
  });
});

/** Lets the workbook answer with a table that would take the grid minutes to hold. */
async function withRows(rows: number): Promise<void> {
  await workbook.page.evaluate((count) => {
    const values = [
      ["Firm", "Country", "Buyer", "Sales", "Inputs", "Wages"],
      ...Array.from({ length: count }, (_, index) => [
        `Firm ${index}`,
        ["Kenya", "Italy"][index % 2]!,
        `Buyer ${index % 700}`,
        1000 + (index % 1000) / 100,
        index % 89 === 0 ? "" : 500 + (index % 777) / 7,
        100,
      ]),
    ];
    const place = { address: `Large!A1:F${count + 1}`, sheet: "Large", row: 0, column: 0, rows: count + 1, columns: 6 };
    Object.assign(quasirent.workbook, {
      selection: () => Promise.resolve({ ...place, values: [], texts: [], faults: [] }),
      readWhole: () => Promise.resolve({ ...place, values, texts: [], formats: [] }),
    });
  }, rows);
}

describe("50,000 rows", () => {
  it("name the steps of their reading after a second; the last answer stays, and Stop ends it", async () => {
    const { page } = workbook;
    const panel = await answered(workbook);
    const headline = await panel.locator("#answer-headline").textContent();
    await withRows(1000);
    await page.evaluate(() => {
      const { workbook } = quasirent as unknown as { workbook: { readWhole: () => Promise<unknown> } };
      const read = workbook.readWhole;
      const held: (() => void)[] = [];
      const said: string[] = [];
      new MutationObserver(() => said.push(document.querySelector("#view-analyse .reading h2")!.textContent)).observe(
        document.querySelector("#view-analyse .reading")!,
        { childList: true, subtree: true },
      );
      Object.assign(workbook, { readWhole: () => new Promise((go) => held.push(() => go(read()))) });
      Object.assign(globalThis, { held, said });
    });
    const change = (content: string) =>
      page.evaluate((it) => {
        const { model } = quasirent as unknown as { model: { getters: { getActiveSheetId(): string } } };
        const place = { sheetId: model.getters.getActiveSheetId(), row: 40, col: 12 };
        quasirent.model.dispatch("UPDATE_CELL", { ...place, content: it });
      }, content);
    await change("1");
    const steps = panel.locator(".reading li");
    await panel.getByText("You can go on in the sheet; the answer comes here.").waitFor();
    expect(await steps.allTextContents()).toEqual([
      "Read the cells",
      "Tell what each column holds",
      "Look for it on other sheets",
      "Put the answer together",
    ]);
    expect(await panel.locator('[aria-current="step"]').textContent()).toBe("Read the cells");
    expect(await panel.locator("#answer-headline").textContent()).toBe(headline);
    await screenshot(page.locator("#pane"), "long-work");
    await panel.locator(".reading").getByRole("button", { name: "Stop" }).click();
    await panel.getByText("Stopped. Select another cell to read again.").waitFor();
    expect(await panel.locator(".reading").isVisible()).toBe(false);
    // Once it goes on, it says on how many rows.
    await change("2");
    await panel.getByText("You can go on in the sheet; the answer comes here.").waitFor();
    await page.evaluate(() => (globalThis as any).held.splice(0).forEach((go: () => void) => go()));
    await page.waitForFunction(() => (globalThis as any).said.includes("Working on 1,001 rows"));
  });

  it("are checked without holding the page up", async () => {
    await withRows(50_000);
    await workbook.page.evaluate(() => {
      const seen = { tasks: [] as number[], turns: 0 };
      new PerformanceObserver((list) => seen.tasks.push(...list.getEntries().map(({ duration }) => duration))).observe({
        type: "longtask",
      });
      // The bar is there while the check runs.
      const isShown = () => document.querySelector<HTMLElement>("#view-check .work")?.hidden === false;
      setInterval(() => (seen.turns += isShown() ? 1 : 0), 1);
      Object.assign(globalThis, { seen });
    });
    const panel = await workbook.view("Check");
    await panel.getByText(/ findings?\.$/).waitFor();
    const { tasks, turns } = await workbook.page.evaluate(
      () => (globalThis as any).seen as { tasks: number[]; turns: number },
    );
    // How long a task is depends on what else the machine does (its own work is measured in test/tables/speed.test.ts); how often others have their turn does not.
    if (process.env["QUASIRENT_TIMES"]) console.log({ tasks, turns });
    expect(turns).toBeGreaterThan(4);
  });

  it("can be stopped", async () => {
    await withRows(50_000);
    // A spreadsheet that is slow to answer, as Excel on the web can be.
    await workbook.page.evaluate(() =>
      Object.assign(quasirent.workbook, {
        readWhole: (_: string, { signal }: { signal: AbortSignal }) =>
          new Promise((__, stop) => signal.addEventListener("abort", () => stop(signal.reason))),
      }),
    );
    const panel = await workbook.view("Check");
    await panel.getByRole("button", { name: "Stop" }).click();
    await panel.getByText("Stopped. Nothing was changed.").waitFor();
    expect(await panel.locator("li.finding").count()).toBe(0);
  });
});
