/** Charts and pictures on their way through a file, as a person sends them: saved, opened again, and there as before. */

import { execFileSync, spawnSync } from "node:child_process";
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import type { Page } from "playwright-core";
import { readWorkbook } from "../../src/files/xlsx-read";
import { type FileBar, fileBarOf } from "./file-bar";
import { answered, insertReport } from "./answers";
import { inChromium, type OpenWorkbook, until } from "./open-workbook";
import { output } from "./screenshots";

const chromium = inChromium();
let workbook: OpenWorkbook;
let page: Page;
let bar: FileBar;

beforeEach(async () => {
  workbook = await chromium.open({ acceptDownloads: true, viewport: { width: 1500, height: 1500 } });
  ({ page } = workbook);
  bar = fileBarOf(page);
});

interface Shown {
  sheet: string;
  tag: string;
  kind: string;
  title: string;
  at: number[];
}

/** What lies over the cells of each sheet, as the grid has it. */
const figures = (): Promise<Shown[]> =>
  page.evaluate(() => {
    const { getters } = (globalThis as any).quasirent.model;
    return getters.getSheetIds().flatMap((id: string) =>
      getters.getFigures(id).map((figure: any) => {
        const chart =
          figure.tag === "chart"
            ? getters.getChartDefinition(getters.getChartIdFromFigureId?.(figure.id) ?? figure.id)
            : undefined;
        return {
          sheet: getters.getSheetName(id),
          tag: figure.tag,
          kind: chart?.type ?? "",
          title: chart?.title?.text ?? "",
          at: [figure.col, figure.row, Math.round(figure.width), Math.round(figure.height)],
        };
      }),
    );
  });

async function insertReportAndPicture(): Promise<void> {
  await workbook.select("'iPhone 4'!B5");
  const analyse = await answered(workbook);
  await insertReport(analyse);
  await workbook.select("'iPhone 4'!B5");
  const pictures = await workbook.view("Pictures");
  await pictures.locator("figure svg").waitFor();
  await pictures.getByRole("button", { name: "Insert picture" }).click();
  await pictures.getByText("Inserted at 'iPhone 4'!J4").waitFor();
}

it("a report's charts and a picture are in the saved file, and there again when it is opened", async () => {
  await insertReportAndPicture();
  const before = await figures();
  expect(before.map(({ tag }) => tag).sort()).toEqual(expect.arrayContaining(["chart", "image"]));
  await workbook.select("'VC report'!A1");
  await workbook.nextPicture();
  await workbook.screenshot("charts-before");

  const { content } = await bar.downloaded(() => bar.press("Save as .xlsx"));
  mkdirSync(output, { recursive: true });
  const file = path.join(output, "charts.xlsx");
  writeFileSync(file, content);
  const saved = await readWorkbook(content, () => true);
  // Elsewhere than on this page, too: LibreOffice makes pages of it.
  if (spawnSync("soffice", ["--version"]).status === 0) {
    execFileSync(
      "soffice",
      [
        "--headless",
        `-env:UserInstallation=file://${path.join(output, "soffice")}`,
        "--convert-to",
        "pdf",
        "--outdir",
        output,
        file,
      ],
      { timeout: 150_000, stdio: "ignore" },
    );
    expect(readFileSync(path.join(output, "charts.pdf")).subarray(0, 5).toString()).toBe("%PDF-");
  }
  expect(saved.notes.filter(({ kind }) => kind === "lost")).toEqual([]);

  await bar.press("New");
  await bar.ready();
  expect(await figures()).toEqual([]);
  await bar.choose("charts.xlsx", Buffer.from(content));
  await bar.answer("Open in its place");
  await bar.named("charts");
  await workbook.select("'VC report'!A1");
  await workbook.nextPicture();
  await workbook.screenshot("charts-again");
  // Stacked bars in the file, the grid's waterfall here, and nothing of the block under it.
  expect(before.map(({ kind }) => kind)).toContain("waterfall");
  expect(await figures()).toEqual(before);
  expect(
    saved.workbook.sheets.flatMap(({ cells }) => cells.filter(({ formula = "" }) => /&" {2}"&FIXED\(/.test(formula))),
  ).toEqual([]);
  // And nothing becomes of them on a second trip.
  const { content: second } = await bar.downloaded(() => bar.press("Save as .xlsx"));
  const figuresIn = async (bytes: Uint8Array<ArrayBuffer>) =>
    (await readWorkbook(bytes, () => true)).workbook.sheets.map((sheet) => sheet.figures);
  expect(await figuresIn(second)).toEqual(await figuresIn(content));
});

describe("the library that draws charts", () => {
  const LIBRARY = "**/chart.umd.min.js*";
  /** A page that is never idle: only a chart brings it. */
  const neverIdle = (its: Page) => its.addInitScript(() => void (globalThis.requestIdleCallback = () => 0));
  const isThere = () => page.evaluate(() => "Chart" in globalThis);
  const insertChart = async () => {
    const analyse = await answered(workbook);
    await analyse.getByRole("button", { name: "Insert chart" }).click();
    await page.locator(".added-strip").getByRole("button", { name: "Go there" }).click();
    await page.locator(".o-figure canvas").first().waitFor();
  };
  /** Whether anything is drawn on the first chart. */
  const isDrawn = () =>
    page
      .locator(".o-figure canvas")
      .first()
      .evaluate((canvas: HTMLCanvasElement) =>
        canvas
          .getContext("2d")!
          .getImageData(0, 0, canvas.width, canvas.height)
          .data.some((value) => value !== 0),
      );

  it("comes with the first chart, and not before", async () => {
    workbook = await chromium.openPrepared({}, neverIdle);
    ({ page } = workbook);
    await answered(workbook);
    expect(await isThere()).toBe(false);
    await insertChart();
    await until(isDrawn);
    expect(await isThere()).toBe(true);
  });

  it("comes by itself once the page has nothing to do", async () => {
    await until(isThere);
  });

  it("that does not come leaves the sheet where it is, and is asked for again", async () => {
    workbook = await chromium.openPrepared({}, async (its) => {
      await neverIdle(its);
      await its.route(LIBRARY, (route) => route.abort());
    });
    ({ page } = workbook);
    await insertChart();
    // The words that stand for it.
    await until(isDrawn);
    expect(await isThere()).toBe(false);
    await workbook.screenshot("chart-without-library");
    await workbook.type("'iPhone 4'!D9", "170");
    expect((await workbook.read("'iPhone 4'!E9")).values).toEqual([[9]]);
    await page.unroute(LIBRARY);
    await insertChart();
    await until(isThere);
    expect(workbook.complaints.splice(0).join(" ")).toContain("ERR_FAILED");
  });
});
