/**
 * The browser workbook as a person uses it: in Chromium, with mouse and keyboard, on the built files. What the grid shows
 * is read through the port, which is also what the pane reads.
 */

import ids from "../runtime/ids.json";
import { inChromium, type OpenWorkbook, until } from "./open-workbook";
import { violations } from "./accessibility";

const chromium = inChromium();
let workbook: OpenWorkbook;

beforeEach(async () => {
  workbook = await chromium.open();
});

const column = (cells: { values: unknown[][] }) => cells.values.map(([value]) => value);

describe("the iPhone sheet", () => {
  it("opens on the chain, every figure right to the last digit", async () => {
    const added = await workbook.read("'iPhone 4'!E5:E11");
    expect(column(added)).toEqual([80, 25, 16, 51.5, 6.5, 321, 500]);
    expect(added.texts[4]).toEqual(["6.50"]);
    const shares = await workbook.read("'iPhone 4'!F9:G9");
    expect(shares.values).toEqual([[6.5 / 179, 6.5 / 500]]);
    expect(shares.texts).toEqual([["3.6%", "1.3%"]]);

    const explain = await workbook.view("Explain");
    await explain.locator("caption").waitFor({ state: "attached" });
    expect(await explain.locator("caption").textContent()).toBe("Result of the formula in E5");
    expect(await explain.locator("tbody td").allTextContents()).toEqual([
      "80.00",
      "25.00",
      "16.00",
      "51.50",
      "6.50",
      "321.00",
    ]);

    await workbook.screenshot("workbook-light");
  });

  it("agrees with every published figure and shows no error on any sheet", async () => {
    for (const [sheet, range] of [
      ["iPhone 4", "A1:I80"],
      ["iPhone 4 rounds", "A1:H50"],
    ] as const) {
      const { values } = await workbook.read(`'${sheet}'!${range}`);
      const found = values.flat();
      expect(found.filter((value) => typeof value === "object")).toEqual([]);
      expect(found).not.toContain("differs");
      if (sheet === "iPhone 4") expect(found.filter((value) => value === "agrees")).toHaveLength(8);
    }
  });

  it("books 20 of Korea's 80 US$ to Japan once all rounds are followed", async () => {
    const origin = (await workbook.read("'iPhone 4 rounds'!B38:C45")).values;
    expect(Object.fromEntries(origin.slice(1) as [string, number][])).toMatchObject({
      Apple: 321,
      "Supplier in Korea": 60,
      "Supplier in Japan": 20,
      "Assembler in China": 6.5,
    });
  });

  it("has the reference page of the selected function a click away, and all of them by question", async () => {
    const { page } = workbook;
    const explain = await workbook.view("Explain");
    await explain.getByText("What the function does, and its limits").click();
    const [reference] = await Promise.all([
      page.waitForEvent("popup"),
      explain.getByRole("link", { name: "VC.VALUEADDED" }).click(),
    ]);
    expect(await reference.locator("h1").textContent()).toBe("VC.VALUEADDED");
    await reference.getByRole("link", { name: "Functions by question" }).click();
    expect(await reference.locator("h1").textContent()).toBe("Functions by question");
    await reference.close();
    await page.locator("#pane header").getByRole("button", { name: "More" }).click();
    const [index] = await Promise.all([
      page.waitForEvent("popup"),
      page.getByRole("link", { name: "Reference: all functions by question" }).click(),
    ]);
    expect(await index.locator("section:not(#samples) dt").count()).toBe(Object.keys(ids).length);
    await index.close();
  });

  it("follows when a figure is changed, and undo takes the change back", async () => {
    await workbook.type("D9", "170");
    expect((await workbook.read("E9:G9")).values).toEqual([[9, 9 / 179, 9 / 500]]);
    expect((await workbook.read("G18")).values).toEqual([["differs"]]);
    expect((await workbook.read("B1")).texts).toEqual([["Assembly in China: 5 % of the iPhone’s export price"]]);
    // What other suppliers sell is the balance of the components.
    expect((await workbook.read("C8")).values).toEqual([[49]]);

    await workbook.page.keyboard.press("Control+z");
    await expect(workbook.read("E9")).resolves.toMatchObject({ values: [[6.5]] });
    // The sample itself is no step to undo.
    await workbook.page.keyboard.press("Control+z");
    await expect(workbook.read("E9")).resolves.toMatchObject({ values: [[6.5]] });
  });
});

describe("the memory of answers", () => {
  const hits = () =>
    workbook.page.evaluate(() => (globalThis as Record<symbol, any>)[Symbol.for("quasirent.answers")].hits as number);

  it("answers the same formula in another cell, and the figures of before once a change is taken back", async () => {
    const { page } = workbook;
    const before = (await workbook.read("E5:G11")).values;
    const atFirst = await hits();
    await workbook.type("J20", "=VC.VALUEADDED(C5:C10, D5:D10)");
    expect(await hits()).toBeGreaterThan(atFirst);
    expect(column(await workbook.read("J20:J25"))).toEqual([80, 25, 16, 51.5, 6.5, 321]);

    await workbook.type("D9", "170");
    expect(column(await workbook.read("J20:J25"))).toEqual([80, 25, 16, 49, 9, 321]);
    const changed = await hits();
    await page.keyboard.press("Control+z");
    expect((await workbook.read("E5:G11")).values).toEqual(before);
    expect(column(await workbook.read("J20:J25"))).toEqual([80, 25, 16, 51.5, 6.5, 321]);
    expect(await hits()).toBeGreaterThan(changed);
  });

  it("gives an error that is in two cells its sentence in both", async () => {
    await workbook.type("J20", "=VC.MARGIN(0, D9)");
    await workbook.type("J21", "=VC.MARGIN(0, D9)");
    const explain = await workbook.view("Explain");
    for (const cell of ["J20", "J21"]) {
      await workbook.select(cell);
      await explain.locator(".errors", { hasText: `${cell} shows #DIV/0!` }).waitFor();
      expect(await explain.locator(".errors").textContent()).toContain("price is 0");
    }
  });
});

describe("a formula typed by hand", () => {
  it("is completed with our description, helped with our argument names, and spills", async () => {
    const { page } = workbook;
    await workbook.select("J4");
    await workbook.keys("=vc.valuea");
    const proposals = page.locator(".o-autocomplete-value");
    await proposals.first().waitFor();
    expect(await proposals.first().textContent()).toBe("VC.VALUEADDED");
    expect(await page.locator(".o-autocomplete-description").first().textContent()).toMatch(
      /^Value added of each link/,
    );

    // The key is let go only when the name is there: the grid looks for the cursor when it is.
    await page.keyboard.down("Tab");
    await page.locator(".o-grid .o-composer", { hasText: "VC.VALUEADDED(" }).waitFor();
    await workbook.nextPicture();
    await page.keyboard.up("Tab");
    await workbook.keys("C5:C10, ");
    const help = page.locator(".o-formula-assistant-head");
    await help.waitFor();
    expect((await help.textContent())?.replaceAll(/\s+/g, " ").trim()).toBe("VC.VALUEADDED ( output, inputs )");
    expect(await help.locator(".o-formula-assistant-focus").textContent()).toContain("inputs");
    await workbook.keys("D5:D10)");
    await page.keyboard.press("Enter");

    expect(column(await workbook.read("J4:J10"))).toEqual([80, 25, 16, 51.5, 6.5, 321, ""]);
    expect((await workbook.read("J4")).values).toEqual([[80]]);
  });

  it("may leave an optional argument out in the middle, and take constants", async () => {
    await workbook.type("J4", '=VC.DISTRIBUTION(H5:H10, E5:E10, "appearance")');
    expect(column(await workbook.read("J4:J9"))).toEqual([
      "Group",
      "Korea",
      "United States",
      "Germany",
      "Not split: others and United States",
      "China",
    ]);
    await workbook.type("N4", "=VC.VALUEADDED({10;20}, {4;5})");
    expect(column(await workbook.read("N4:N5"))).toEqual([6, 15]);
    await workbook.type("N7", "=VC.VALUEADDED(179, 172.5)");
    expect((await workbook.read("N7")).values).toEqual([[6.5]]);
  });

  it("counts an empty cell as 0", async () => {
    await workbook.type("J4", "=VC.VALUEADDED(C9, J9)");
    expect((await workbook.read("J4")).values).toEqual([[179]]);
  });

  it("shows #SPILL! and why, where the answer has no room", async () => {
    await workbook.type("J6", "mine");
    await workbook.type("J4", "=VC.VALUEADDED(C5:C10, D5:D10)");
    await workbook.select("J4");
    await expect(workbook.selection()).resolves.toMatchObject({ faults: [{ code: "#SPILL!" }] });
    await workbook.view("Explain");
    await workbook.page.locator(".errors").getByText("more cells than are free").waitFor();
    expect((await workbook.read("J6")).values).toEqual([["mine"]]);
  });
});

describe("text where a figure belongs", () => {
  beforeEach(() => workbook.type("D6", "n/a"));

  it("makes that link an error, with our sentence in the grid's own tooltip", async () => {
    expect(column(await workbook.read("E5:E10"))).toEqual([80, { error: "#VALUE!" }, 16, 51.5, 6.5, 321]);

    const { x, y } = await workbook.middleOf(5, 4);
    await workbook.page.mouse.move(x - 5, y);
    await workbook.page.mouse.move(x, y);
    const tooltip = workbook.page.locator(".o-error-tooltip-message");
    await tooltip.waitFor();
    expect(await tooltip.textContent()).toContain('inputs, row 2: "n/a" is not a number');
    await workbook.screenshot("error-tooltip");
  });

  it("is explained in the pane, with a button that leads to the cell", async () => {
    const { page } = workbook;
    await workbook.select("E6");
    // Whatever view is open, a strip over it tells that there is something to explain, and leads there.
    await page.getByText("E6 shows #VALUE!").waitFor();
    await page.getByRole("button", { name: "Why?" }).click();
    const errors = page.locator("section.errors");
    await errors.waitFor();
    expect(await errors.locator(".shows").textContent()).toBe("E6 shows #VALUE!");
    expect(await errors.getByRole("heading", { level: 1 }).textContent()).toBe("“n/a” in D6 is text, not a figure");
    expect(await errors.locator(".remedy").textContent()).toBe("Enter a number, or =NA() if it is missing.");
    await workbook.screenshot("error-pane");

    await errors.getByRole("button", { name: "Go to D6" }).click();
    await page.locator("#pane p.place", { hasText: "D6 on iPhone 4" }).waitFor();
    await errors.waitFor({ state: "detached" });
    expect(await page.locator("#pane").getByRole("tab", { name: "Explain" }).textContent()).toBe("Explain");
  });

  it("stays text in the pane, even where it looks like HTML or a formula", async () => {
    await workbook.type("J4", "<img src=x onerror=alert(1)>");
    await workbook.select("J4");
    await workbook.view("Explain");
    await workbook.page.locator("#pane tbody td", { hasText: "<img src=x onerror=alert(1)>" }).waitFor();
    expect(await workbook.page.locator("#pane img").count()).toBe(0);
  });

  it("or a missing argument is explained by what the grid has to say", async () => {
    await workbook.type("J4", "=VC.VALUEADDED(C5:C10)");
    await workbook.select("J4");
    await workbook.view("Explain");
    await workbook.page
      .locator("section.errors")
      .getByText(/number of arguments/)
      .waitFor();
  });

  it("of a cell without our functions is explained too", async () => {
    await workbook.select("E11");
    await workbook.view("Explain");
    const errors = workbook.page.locator("section.errors");
    // Through the answer that the sum takes, to the cell that is at fault.
    await errors.getByRole("heading", { name: "“n/a” in D6 is text, not a figure" }).waitFor();
    expect(await errors.locator(".shows").textContent()).toBe("E11 shows #VALUE!");
    const way = workbook.page.locator("ol.way li");
    expect(await way.locator(".ref").allTextContents()).toEqual(expect.arrayContaining(["D6", "E6", "E11"]));
    expect(await way.first().locator(".figure").textContent()).toBe("text");
  });
});

describe("adding a sample", () => {
  it("adds numbered sheets, overwrites nothing, and is one step to undo", async () => {
    const { page } = workbook;
    await workbook.type("D9", "170");
    await workbook.addSample("iphone");
    await page.locator("#pane p.place", { hasText: "E9 on iPhone 4 (2)" }).waitFor();
    expect(await page.locator("#view-start").getByText("Added: ").textContent()).toBe(
      "Added: iPhone 4 (2), iPhone 4 rounds (2).",
    );
    expect(await page.locator(".o-sheet-name").allTextContents()).toEqual([
      "iPhone 4",
      "iPhone 4 rounds",
      "iPhone 4 (2)",
      "iPhone 4 rounds (2)",
    ]);

    expect((await workbook.read("'iPhone 4'!D9:E9")).values).toEqual([[170, 9]]);
    expect((await workbook.read("'iPhone 4 (2)'!D9:E9")).values).toEqual([[172.5, 6.5]]);

    await workbook.addSample("iphone");
    await page.locator("#pane p.place", { hasText: "E9 on iPhone 4 (3)" }).waitFor();
    await page.keyboard.press("F6");
    await page.keyboard.press("Control+z");
    await page.locator(".o-sheet-name", { hasText: "(3)" }).first().waitFor({ state: "detached" });
    expect(await page.locator(".o-sheet-name").count()).toBe(4);
    expect((await workbook.read("'iPhone 4'!D9:E9")).values).toEqual([[170, 9]]);
  });
});

describe("the pane", () => {
  it("shows a selected range as a table with heads, all digits on demand, and a larger one in part", async () => {
    const { page } = workbook;
    await workbook.view("Explain");
    await workbook.select("B4:E6");
    const headers = page.locator("#view-explain thead tr").nth(1).locator("th[scope=col]");
    await headers.first().waitFor();
    expect(await headers.allTextContents()).toEqual(["Link", "Sells for, US$", "Buys for, US$", "Value added, US$"]);
    expect(await page.locator("#view-explain tbody th[scope=row]").allTextContents()).toEqual(["5", "6"]);

    await workbook.select("F9");
    await page.locator("#view-explain .all-digits", { hasText: `All digits: ${6.5 / 179}` }).waitFor();

    await workbook.type("J4", "=VC.VALUEADDED(C5:C10, D5:D10)");
    await workbook.addRows(1000);
    await workbook.select("J1:K1050");
    await page.locator("#view-explain").getByText("Shown here").waitFor();
    expect(await page.locator("#view-explain tbody tr").count()).toBe(200);
    expect(await page.locator("#pane section", { hasText: "Selected cells" }).textContent()).toContain(
      "Shown here: the first 200 rows of 1,050 and 2 columns of 2.",
    );
  });

  it("is usable by everyone, light and dark: axe finds nothing", async () => {
    await workbook.type("D6", "n/a");
    await workbook.select("E6");
    await workbook.view("Explain");
    for (const scheme of ["light", "dark"]) {
      expect(await violations(workbook.page, "#pane", { isDark: scheme === "dark" })).toEqual([]);
      await workbook.screenshot(`workbook-error-${scheme}`);
    }
  });

  it("is reached and worked by keyboard", async () => {
    const { page } = workbook;
    await page.keyboard.press("F6");
    expect(await page.evaluate(() => document.activeElement?.id)).toBe("tab-analyse");
    // Past the kind of the table to the first row of the answer, and on by arrows: each is marked on the sheet.
    await page.locator("#pane .ledger").first().waitFor();
    await page.keyboard.press("Tab");
    await page.keyboard.press("Tab");
    const focused = () => page.evaluate(() => document.activeElement?.textContent);
    await until(async () => (await focused()) === "Components from Korea");
    await page.keyboard.press("ArrowDown");
    expect(await focused()).toBe("Components from the United States");
    await page.locator("#pane p.place", { hasText: "B6 on iPhone 4" }).waitFor();
    await page.keyboard.press("Escape");
    await workbook.write("7");
    await page.keyboard.press("Enter");
    expect((await workbook.read("'iPhone 4'!B6")).values).toEqual([[7]]);
  });

  it("fits 320 pixels without a sideways scroll", async () => {
    const widths = await workbook.page.locator("#pane").evaluate((pane) => [pane.clientWidth, pane.scrollWidth]);
    expect(widths[1]).toBe(widths[0]);
  });
});

describe("leaving", () => {
  it("loses nothing that was typed and asks nothing: the work is kept", async () => {
    const { page } = workbook;
    const asked: string[] = [];
    page.on("dialog", (dialog) => {
      asked.push(dialog.type());
      void dialog.accept();
    });
    await workbook.type("D9", "170");
    await page.reload();
    await page.waitForFunction(() => "quasirent" in globalThis);
    expect(asked).toEqual([]);
    expect((await workbook.read("'iPhone 4'!E9")).values).toEqual([[9]]);
  });
});

describe("without a network", () => {
  it("goes on working once it is loaded", async () => {
    await workbook.page.context().setOffline(true);
    await workbook.type("D9", "170");
    expect((await workbook.read("E9")).values).toEqual([[9]]);
    await workbook.addSample("iphone");
    await workbook.page.locator("#pane p.place", { hasText: "iPhone 4 (2)" }).waitFor();
  });
});

describe("the pictures", () => {
  it("shows the workbook in the dark", async () => {
    const seen = await chromium.open({ colorScheme: "dark" });
    await seen.screenshot("workbook-dark");
    await seen.page.context().close();
  });
});
