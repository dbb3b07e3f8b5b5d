/** The view Pictures in Chromium: what it draws of a selection, and what comes of its buttons. */

import { readFileSync } from "node:fs";
import type { Locator } from "playwright-core";
import { addTable, faultsOf } from "./tables";
import { inChromium, type OpenWorkbook } from "./open-workbook";
import { choosePicture, chosenPicture, fromMenu, isOffered, offeredPictures, openTitle } from "./picture-choice";
import { violations } from "./accessibility";

const chromium = inChromium();
let workbook: OpenWorkbook;
let view: Locator;

async function open(options: Parameters<typeof chromium.open>[0] = {}): Promise<void> {
  workbook = await chromium.open({ permissions: ["clipboard-read", "clipboard-write"], ...options });
  view = await workbook.view("Pictures");
  await view.locator("figure svg").waitFor();
}

/** With plain spaces in place of those that do not break. */
const titleOf = async () =>
  (await view.locator("figure svg").first().getAttribute("aria-label"))?.replaceAll("\u00a0", " ");

describe("the view Pictures", () => {
  it("draws the table around the selected cell, names its columns, and follows a change", async () => {
    await open();
    expect(await offeredPictures(view)).toEqual(["Flow of value", "Waterfall of value added", "Smile curve"]);
    expect(await titleOf()).toContain("United States: 69.2 % of the final price");
    expect(await view.getByText("Columns read as").textContent()).toBe(
      "Columns read as: B link, C sales, D inputs, H counted with.",
    );
    await choosePicture(view, "waterfall");
    await openTitle(view);
    await view.getByLabel("Speaks of").selectOption("Assembly in China");
    expect(await titleOf()).toContain("Assembly in China: 1.3 % of the final price");
    await workbook.screenshot("pictures-light");
    await workbook.type("D9", "170");
    await view.locator('svg[aria-label*="Assembly in China: 1.8\u00a0%"]').waitFor();
    // The source stands below the table.
    await view.getByText("Source: Kaplinsky, R. (2015), Technological upgrading in global value chains").waitFor();
  });

  it("says what it needs where no picture fits, and keeps the choice from table to table", async () => {
    await open();
    await choosePicture(view, "smile");
    await workbook.select("'iPhone 4'!K40:L41");
    await view.getByText("No picture fits these cells").waitFor();
    expect(await view.locator("figure svg").isVisible()).toBe(false);
    await workbook.select("'iPhone 4'!B4:D9");
    await view.locator("figure svg").waitFor();
    expect(await chosenPicture(view)).toBe("smile");
    // Without Apple the chain ends with the export price.
    await choosePicture(view, "waterfall");
    await openTitle(view);
    await view.getByLabel("Speaks of").selectOption("Assembly in China");
    expect(await titleOf()).toContain("Assembly in China: 3.6 % of the final price");
  });

  it("names Networks for an input-output table, and what it needs elsewhere", async () => {
    await open();
    await workbook.addSample("network");
    view = await workbook.view("Pictures");
    await workbook.select("'Value chains of three'!B4:L12");
    await view.getByText("No picture here fits an input-output table.").waitFor();
    expect(await view.getByText("No picture fits these cells").isVisible()).toBe(false);
    await workbook.select("'iPhone 4'!K40:L41");
    await view.getByText("No picture fits these cells").waitFor();
    expect(await view.getByText("No picture here fits an input-output table.").isVisible()).toBe(false);
    await workbook.select("'iPhone 4'!B4:D9");
    await view.locator("figure svg").waitFor();
    expect(await view.getByText("No picture here").isVisible()).toBe(false);
  });

  it("draws each kind from the samples, from a cell within the table or a range", async () => {
    await open();
    const add = async (sample: string) => {
      await workbook.addSample(sample);
      view = await workbook.view("Pictures");
    };
    const drawn = async (cell: string, picture: string) => {
      await workbook.select(cell);
      await isOffered(view, picture);
      await choosePicture(view, picture);
      return titleOf();
    };
    expect(await drawn("'iPhone 4 rounds'!C7", "flow")).toContain("Apple: 51.8 % of the payments of final payers");
    await add("rents");
    // Its heads are merged over two columns, so one cell does not tell the whole table.
    expect(await drawn("Rents!B17:E25", "rents")).toContain("of the rents");
    await workbook.screenshot("pictures-rents");
    await add("trade");
    expect(await drawn(`'${(await workbook.selection()).sheet}'!C6`, "terms-of-trade")).toContain(
      "Net barter terms of trade",
    );
    await workbook.screenshot("pictures-trade");
  });

  it("leads through the marks by keyboard and tells each in full", async () => {
    await open();
    await choosePicture(view, "waterfall");
    const { page } = workbook;
    await view.getByRole("button", { name: "Full screen" }).focus();
    await page.keyboard.press("Tab");
    const told = async () => (await view.locator(".detail").textContent())?.replaceAll("\u00a0", " ");
    expect(await told()).toBe("Components from Korea: 80.00 US$, 16.0 %");
    await page.keyboard.press("ArrowDown");
    expect(await told()).toBe("Components from the United States: 25.00 US$, 5.0 %");
    await workbook.screenshot("pictures-focus");
    await page.keyboard.press("End");
    expect(await told()).toBe("Final price: 500.00 US$");
    await page.keyboard.press("ArrowDown");
    expect(await told()).toBe("Final price: 500.00 US$");
    expect(await view.locator('svg [tabindex="0"]').count()).toBe(1);
    // A pointer that lies still over a picture that is drawn anew does not speak over the keyboard; one that moves does.
    const bar = view.locator("g.datum").first();
    await bar.dispatchEvent("pointerenter");
    expect(await told()).toBe("Final price: 500.00 US$");
    await bar.locator("rect, path").first().hover();
    await view.locator(".detail", { hasText: "Components from Korea" }).waitFor();
    // Drawn anew, the picture leaves the focus where it was.
    await page.emulateMedia({ colorScheme: "dark" });
    await view.locator(".detail", { hasText: "Final price" }).waitFor();
    expect(await view.locator("svg :focus").getAttribute("aria-label")).toContain("Final price");
    expect(await view.locator('svg [tabindex="0"]').count()).toBe(1);
    // On from the picture with one more key, not after all of its marks.
    await page.keyboard.press("Tab");
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe("Insert picture");
  });

  it("fills the page by F or its button, with the pictures and what is chosen at its side, and goes back by Escape", async () => {
    await open();
    const { page } = workbook;
    const marks = view.locator('figure svg [tabindex="0"]');
    await marks.focus();
    await page.keyboard.press("f");
    const whole = page.getByRole("dialog");
    await whole.locator("figure svg").waitFor();
    expect(await whole.locator(".full-about").textContent()).toMatch(/^Flow of value 'iPhone 4'!B\d+:H11$/);
    const width = async () => (await whole.locator("figure svg").boundingBox())!.width;
    expect(await width()).toBeGreaterThan(700);
    // Down to where its source stands, and no further.
    const bottomOf = async (selector: string) => {
      const { y, height } = (await whole.locator(selector).boundingBox())!;
      return y + height;
    };
    const { height } = page.viewportSize()!;
    expect(await bottomOf("figure svg")).toBeGreaterThan(height * 0.8);
    expect(await bottomOf(".detail")).toBeLessThanOrEqual(height);
    await whole.locator('.thumbnails button[data-picture="waterfall"]').click();
    await whole.locator('svg[aria-label*="Apple"]').waitFor();
    await whole.getByLabel("Speaks of").selectOption("Assembly in China");
    await whole.locator('svg[aria-label*="Assembly in China: 1.3\u00a0%"]').waitFor();
    await workbook.screenshot("pictures-full");
    expect(await violations(page, "dialog.picture-full", { serious: true })).toEqual([]);
    const [download] = await Promise.all([
      page.waitForEvent("download"),
      fromMenu(whole, "Save as…", "SVG, for documents"),
    ]);
    expect(download.suggestedFilename()).toBe("assembly-in-china-1-3-of-the-final-price.svg");
    await whole.getByText("svg goes to your downloads").waitFor();
    await page.keyboard.press("Escape");
    await whole.waitFor({ state: "detached" });
    // The choice holds in the pane, and the parts that were lent are there again.
    expect(await chosenPicture(view)).toBe("waterfall");
    expect(await titleOf()).toContain("Assembly in China: 1.3 % of the final price");
    expect(await view.locator(".thumbnails button").count()).toBe(3);
    // From anywhere in the view, but not where a letter is typed.
    await view.locator("summary", { hasText: "Title and source" }).click();
    await view.getByLabel("Source under the picture").press("f");
    await view.locator(".thumbnails button").first().press("f");
    await whole.locator("figure svg").waitFor();
    await page.keyboard.press("f");
    await whole.waitFor({ state: "detached" });
    await view.getByRole("button", { name: "Full screen" }).click();
    await whole.locator("figure svg").waitFor();
    await whole.getByRole("button", { name: "Close" }).click();
    expect(await page.evaluate(() => document.activeElement?.getAttribute("aria-label"))).toBe("Full screen");
  });

  it("saves a file that stands for itself, as SVG and as PNG, light in a dark pane", async () => {
    await open({ colorScheme: "dark" });
    await workbook.screenshot("pictures-dark");
    const { page } = workbook;
    const save = async (name: string) => {
      const [download] = await Promise.all([page.waitForEvent("download"), fromMenu(view, "Save as…", name)]);
      return { name: download.suggestedFilename(), content: readFileSync(await download.path()) };
    };
    const svg = await save("SVG, for documents");
    expect(svg.name).toBe("united-states-69-2-of-the-final-price.svg");
    expect(await view.getByRole("status").textContent()).toBe(`${svg.name} goes to your downloads.`);
    const text = svg.content.toString("utf8");
    expect(text).toMatch(
      /^<\?xml version="1.0" encoding="UTF-8"\?>\n<svg xmlns="http:\/\/www.w3.org\/2000\/svg" viewBox="0 0 720 \d+"/,
    );
    expect(text).toContain('fill="#ffffff"');
    expect(text).not.toMatch(/var\(|class="[^"]*"\s+style|<script|#292929|tabindex/);
    expect(
      await page.evaluate(
        (file) =>
          new DOMParser().parseFromString(file, "image/svg+xml").querySelector("parsererror")?.textContent ?? "",
        text,
      ),
    ).toBe("");
    const png = await save("PNG, as an image");
    expect(png.name).toBe("united-states-69-2-of-the-final-price.png");
    // Twice as many pixels as the picture has, and its ground is white.
    const height = Number(/height="(\d+)"/.exec(text)![1]);
    expect([png.content.readUInt32BE(16), png.content.readUInt32BE(20)]).toEqual([1440, 2 * height]);
    await fromMenu(view, "Save as…", "Copy as picture");
    await view.getByText("Copied as a picture.").waitFor();
    expect(await page.evaluate(async () => (await navigator.clipboard.read()).flatMap(({ types }) => types))).toContain(
      "image/png",
    );
  });

  it("puts the picture beside the table, and a chart of live formulas on a sheet of its own", async () => {
    await open();
    await view.getByRole("button", { name: "Insert picture" }).click();
    await view.getByText("Inserted at 'iPhone 4'!J4").waitFor();
    await workbook.page.keyboard.press("Control+z");
    await view.getByText("Inserted at").waitFor({ state: "detached" });
    await view.getByRole("button", { name: "Insert picture" }).click();
    await view.getByText("Inserted at 'iPhone 4'!J4").waitFor();
    expect(await view.getByRole("button", { name: "Insert chart" }).isVisible()).toBe(false);
    await choosePicture(view, "waterfall");
    await view.getByRole("button", { name: "Insert chart" }).click();
    await view.getByText("Inserted on the sheet Waterfall of value added").waitFor();
    const answer = await workbook.read("'Waterfall of value added'!B4:H11");
    expect(answer.values.map(([link, , , added]) => [link, added])).toEqual([
      ["Link", "Value added"],
      ["Components from Korea", 80],
      ["Components from the United States", 25],
      ["Components from Germany", 16],
      ["Other components, and service payments to Apple", 51.5],
      ["Assembly in China", 6.5],
      ["Apple: design, brand and distribution", 321],
      ["Total", 500],
    ]);
    expect((await workbook.selection()).formula?.text).toBe(
      "=VC.BREAKDOWN('iPhone 4'!B5:B10,'iPhone 4'!C5:C10,'iPhone 4'!D5:D10)",
    );
    await workbook.nextPicture();
    await workbook.screenshot("pictures-chart");
  });

  it("makes charts of shares, prices, rents and single figures too, each with formulas that answer", async () => {
    await open();
    const inserted = async (picture: string, sheet: string, range: string) => {
      await isOffered(view, picture);
      await choosePicture(view, picture);
      await view.getByRole("button", { name: "Insert chart" }).click();
      await view.getByText(`Inserted on the sheet ${sheet}`).waitFor();
      return (await workbook.read(`'${sheet}'!${range}`)).values;
    };
    const { page } = workbook;
    const tables = [
      {
        name: "A",
        rows: [
          ["Link", "Value added 1997", "Value added 2000"],
          ["Korea", 0.25, 0.5],
          ["Japan", 0.75, 0.5],
        ],
      },
      {
        name: "B",
        rows: [
          ["Year", "Export prices", "Import prices"],
          [2001, 100, 100],
          [2002, 90, 120],
        ],
      },
      {
        name: "C",
        rows: [
          ["Source", "Rent, US$"],
          ["technology", 30],
          ["monopoly", 10],
        ],
      },
      {
        name: "D",
        rows: [
          ["Link", "Value added"],
          ["Farm", 3],
          ["Mill", 1],
        ],
      },
    ];
    await page.evaluate(async (all) => {
      const { quasirent } = globalThis as unknown as {
        quasirent: { workbook: { addSheets(sheets: unknown[]): Promise<string[]> } };
      };
      const content = (value: string | number) => (typeof value === "number" ? { number: value } : { text: value });
      await quasirent.workbook.addSheets(
        all.map(({ name, rows }) => ({
          name,
          columns: {},
          rows: {},
          opensOn: "A1",
          cells: rows.flatMap((row, down) =>
            row.map((value, right) => ({ at: `${"ABC"[right]!}${down + 1}`, content: content(value), look: "label" })),
          ),
        })),
      );
    }, tables);
    await workbook.select("A!B2");
    expect(await inserted("shares", "Shares over time", "B4:D6")).toEqual([
      ["Period", "Korea", "Japan"],
      ["1997", 0.25, 0.75],
      ["2000", 0.5, 0.5],
    ]);
    await workbook.select("B!B2");
    expect(await inserted("terms-of-trade", "Terms of trade", "B4:C6")).toEqual([
      ["Period", "Net barter terms of trade"],
      [2001, 100],
      [2002, 75],
    ]);
    await workbook.select("C!A2");
    expect(await inserted("rents", "Rents by source", "B4:E6")).toEqual([
      ["Source", "Family", "Rent", "Share"],
      ["technology", "endogenous", 30, 0.75],
      ["monopoly", "monopoly", 10, 0.25],
    ]);
    await workbook.select("D!A2");
    expect(await inserted("smile", "Smile curve", "B4:D6")).toEqual([
      ["Link", "Value added", "Share"],
      ["Farm", 3, 0.75],
      ["Mill", 1, 0.25],
    ]);
    await workbook.nextPicture();
    await workbook.screenshot("pictures-charts");
  });

  const messy = `Chaîne du cacao
    .
    Année | Maillon | Ventes | Achats | Énergie
    2021 | Ferme | '1.200,50 € | '0 | '0,5
    2021 | Moulin | '2.000,00 € | '1.200,50 | '10
    2022 | Ferme | '1.000,00 € | '0 | '0,25
    2022 | Moulin | '2.500,00 € | '1.000 | '20
    Total | | '6.700,50 € | '2.200,50 | '30,75`;

  it("draws a messy table of several years, each or all in time, and makes charts of its cleaned figures", async () => {
    await open();
    await addTable(workbook, "Cacao", messy);
    await workbook.select("Cacao!C5");
    await isOffered(view, "shares");
    expect(await view.locator("li").filter({ hasText: "Columns read as" }).textContent()).toBe(
      "Columns read as: B period, C link, D sales, E inputs, F inputs.",
    );
    expect(await view.locator("li").filter({ hasText: "Excluded" }).textContent()).toBe(
      "Excluded, as totals or other rows that are not links: row 10.",
    );
    await choosePicture(view, "waterfall");
    expect(await titleOf()).toContain("Moulin: 59.7 % of the value added in 2022");
    await openTitle(view);
    await view.getByLabel("Period", { exact: true }).selectOption("2021");
    expect(await titleOf()).toContain("Ferme: 60.3 % of the value added in 2021");
    await workbook.screenshot("pictures-messy");
    // What is typed while the field before it is taken up stays, and so does the keyboard.
    const ownTitle = view.getByLabel("Title of its pictures and reports");
    await view.getByLabel("Source under the picture").fill("Own survey");
    await ownTitle.pressSequentially("Who earns on cacao");
    await view.locator(".from", { hasText: "Own survey" }).waitFor();
    expect(await ownTitle.inputValue()).toBe("Who earns on cacao");
    await ownTitle.press("Tab");
    await view.locator("h1", { hasText: "Who earns on cacao" }).waitFor();
    expect(await workbook.page.evaluate(() => document.activeElement?.id)).toBe("picture-period");
    // So do the pictures beside it, where the same fit as before.
    await ownTitle.fill("");
    const first = view.locator(".thumbnails button").first();
    await first.focus();
    await view.locator("h1", { hasText: "Ferme: 60.3" }).waitFor();
    expect(await first.evaluate((it) => document.activeElement === it)).toBe(true);
    await view.getByRole("button", { name: "Insert chart" }).click();
    await view.getByText("Inserted on the sheet Waterfall of value added").waitFor();
    expect((await workbook.read("'Waterfall of value added'!B4:E7")).values).toEqual([
      ["Link", "Output", "Inputs", "Value added"],
      ["Ferme", 1200.5, 0.5, 1200],
      ["Moulin", 2000, 1210.5, 789.5],
      ["Total", "", "", 1989.5],
    ]);
    await workbook.screenshot("pictures-messy-chart");
    await workbook.select("Cacao!C5");
    await choosePicture(view, "shares");
    expect(await view.getByLabel("Period", { exact: true }).isVisible()).toBe(false);
    await view.getByRole("button", { name: "Insert chart" }).click();
    await view.getByText("Inserted on the sheet Shares over time").waitFor();
    const { values } = await workbook.read("'Shares over time'!B4:G6");
    expect(
      values.map((row) => row.map((value) => (typeof value === "number" ? Math.round(value * 1e4) / 1e4 : value))),
    ).toEqual([
      ["Period", "Ferme", "Moulin", "", "Period", "Ferme"],
      ["2021", 0.6032, 0.3968, "", "2021", 1200],
      ["2022", 0.4032, 0.5968, "", "2022", 999.75],
    ]);
    expect(await faultsOf(workbook, "Shares over time")).toEqual([]);
    await workbook.screenshot("pictures-messy-shares");
  });

  it("draws prices step by step over time, with a name on the first of its years only, and makes a chart of them", async () => {
    await open();
    await addTable(
      workbook,
      "Cashew",
      "Stage | Year | Price | Other costs | Conversion\nRaw nut | 2010 | 1 | '0,1 |\n | 2015 | 1.5 | '0,1 |\nKernel | 2010 | 6 | 1 | 5\n | 2015 | 9 | 1 | 5",
    );
    await workbook.select("Cashew!D4");
    await isOffered(view, "shares");
    expect(await view.locator("li").allTextContents()).toContain("B: An empty cell repeats the name above it.");
    await choosePicture(view, "shares");
    // Raw nut: 5 × (1 − 0.1) = 4.5, kernel: 6 − 5 − 1 = 0; then 5 × 1.4 = 7 and 9 − 7.5 − 1 = 0.5.
    expect(await titleOf()).toContain("Raw nut: thinning out, 100.0 % in 2010, 93.3 % in 2015");
    await view.getByRole("button", { name: "Insert chart" }).click();
    await view.getByText("Inserted on the sheet Shares over time").waitFor();
    const { values } = await workbook.read("'Shares over time'!B4:H6");
    expect(
      values.map((row) => row.map((value) => (typeof value === "number" ? Math.round(value * 1e4) / 1e4 : value))),
    ).toEqual([
      ["Period", "Raw nut", "Kernel", "", "Period", "Raw nut", "Kernel"],
      ["2010", 1, 0, "", "2010", 4.5, 0],
      ["2015", 0.9333, 0.0667, "", "2015", 7, 0.5],
    ]);
    expect(await faultsOf(workbook, "Shares over time")).toEqual([]);
    await workbook.nextPicture();
    await workbook.screenshot("pictures-steps-over-time");
  });

  it("asks how a text is read that may be two figures, and then draws it", async () => {
    await open();
    await addTable(workbook, "Open", "Link | Value added\nFarm | '1.234\nMill | '2.500");
    await workbook.select("Open!C4");
    await view.getByRole("group", { name: /^Is 1\.234 in column C / }).waitFor();
    expect(await view.locator("figure svg").isVisible()).toBe(false);
    await workbook.screenshot("pictures-asked");
    await view.getByRole("button", { name: "1,234", exact: true }).click();
    await view.locator("figure svg").waitFor();
    expect(await view.locator("details td").allTextContents()).toContain("1,234");
    // The same table later: the choice holds.
    await workbook.select("'iPhone 4'!C5");
    await view.getByText("D inputs, H counted with").waitFor();
    await workbook.select("Open!C4");
    await view.getByText("B link, C value added").waitFor();
    expect(await view.locator("figure svg").isVisible()).toBe(true);
  });

  it("asks what is meant where words stand for a figure, in place of the picture", async () => {
    await open();
    await choosePicture(view, "smile");
    await workbook.type("C9", "plenty");
    await view.getByText("Assembly in China has no Sells for. What is meant?").waitFor();
    expect(await view.locator("figure svg").isVisible()).toBe(false);
    expect(await view.getByRole("button", { name: "Save as…" }).isVisible()).toBe(false);
  });

  it("has nothing serious against it, light and dark, at 320 pixels", async () => {
    await open({ viewport: { width: 320, height: 1400 } });
    const { page } = workbook;
    for (const picture of ["flow", "waterfall", "smile"]) {
      await choosePicture(view, picture);
      const table = view.getByText("The figures as a table");
      if (
        !(await view
          .locator("details", { hasText: "The figures as a table" })
          .evaluate((details) => (details as HTMLDetailsElement).open))
      )
        await table.click();
      for (const isDark of [false, true])
        expect(await violations(page, "#pane", { isDark, serious: true })).toEqual([]);
    }
    await workbook.screenshot("pictures-320-dark");
  });
});
