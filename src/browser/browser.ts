/** The browser workbook: the grid with our functions in it, opened on a sample, and the pane beside it. */

import type { Model } from "@odoo/o-spreadsheet";
import { startPane } from "../pane/shell";
import { applyTheme } from "../pane/theme";
import type { Page } from "../pane/view";
import { BrowserWorkbook, openData } from "../workbook/browser";
import { chartLibraryWhenIdle, prepareChartLibrary } from "./chart-library";
import { supplyCustomFunctions } from "./custom-functions";
import { answerAsExcel } from "./excel-answers";
import { ExampleTable } from "./example-table";
import { prepareFiles, startFiles } from "./files";
import { registerFixed } from "./fixed";
import { steerMenus } from "./grid-menus";
import { nameParts } from "./grid-parts";
import { steerSheetTabs } from "./grid-sheet-tabs";
import { steerTools } from "./grid-tools";
import { beginning, FIRST_WORKBOOK, type FirstWorkbook } from "./first-workbook";
import { addHint, prepareFormulaRow } from "./formula-row";
import { prepareCharts } from "./grid-charts";
import { LINK_TEMPLATE, prepareLinks } from "./links";
import { prepareNarrowFigures } from "./narrow-figures";
import { narrowTools } from "./narrow-tools";
import { nextPicture } from "./next-picture";
import { prepareNumberEntry } from "./number-entry";
import { joinByKeyboard, sheetOf } from "./page-keys";
import { framePane, NARROW } from "./pane-frame";
import { prepareLightPaper } from "./paper";
import { worksOffline } from "./offline";
import { loadScript, pageScripts, read } from "./page-files";
import { prepareClipboard, SheetClipboard } from "./paste/clipboard";
import { prepareNotices } from "./paste/strip";
import { type Metadata, registerFunctions, waiting } from "./register";
import { wakeStorage } from "./settings";
import { templatesFrom } from "./templates";
import { keepEntries, prepareTyping } from "./typing";
import { texts } from "./file-texts";

function part(id: string): HTMLElement {
  const found = document.getElementById(id);
  if (!found) throw new Error(`the page has no #${id}`);
  return found;
}

/** The grid measures itself when the window's size changes; its own changes with the pane's and with what is said below it. */
function fitGrid(grid: HTMLElement): void {
  new ResizeObserver(() => dispatchEvent(new Event("resize"))).observe(grid);
}

/** The grid, which prints what its File menu prints. */
interface Printing {
  readonly env: { printSpreadsheet(): void };
}

/** Of the sheet's usual size on a narrow window. */
const NARROW_ZOOM = 0.85;

function prepareTemplates(grids: Document): void {
  nameParts(grids);
  addHint(grids);
}

/** What needs the grid waits for it; all else is done while it is on its way. */
async function start(): Promise<void> {
  applyTheme();
  wakeStorage();
  // The very script that Excel runs, with the metadata that Excel reads.
  const associated = supplyCustomFunctions();
  const [metadata, supplyTemplates, first] = await Promise.all([
    read("functions.json").then((answer) => answer.json() as Promise<Metadata>),
    read("vendor/o-spreadsheet/o_spreadsheet.xml")
      .then((answer) => answer.text())
      .then((templates) => templatesFrom([templates, LINK_TEMPLATE], prepareTemplates)),
    read(FIRST_WORKBOOK).then((answer) => answer.json() as Promise<FirstWorkbook>),
    loadScript("functions.js"),
    pageScripts(),
  ]);
  registerFunctions(o_spreadsheet, metadata, associated);
  registerFixed();
  answerAsExcel();

  prepareNumberEntry();
  prepareFiles();
  prepareTyping();
  prepareFormulaRow();
  prepareNarrowFigures();
  prepareCharts();
  prepareChartLibrary();
  prepareClipboard();
  prepareNotices();
  prepareLinks();
  prepareLightPaper();

  let leave = () => {};
  let current: Model | undefined;
  const backToSheet = () => sheetOf(part("grid"))?.focus();
  const frame = framePane(part("pane"), backToSheet);
  async function show(model: Model, page: Page): Promise<void> {
    leave();
    leave = () => {};
    let root: unknown;
    const app = new owl.App(o_spreadsheet.Spreadsheet, {
      props: { model, colorScheme: matchMedia("(prefers-color-scheme: dark)").matches ? "dark" : "light" },
      // A narrow window has the same parts as a wide one; the style sheets fold them.
      env: { isSmall: false } as never,
    });
    supplyTemplates(app);
    try {
      root = await app.mount(part("grid"));
      // What fails in the first picture takes the grid off the page without a word to us.
      await nextPicture();
      if (part("grid").childElementCount === 0) throw new Error("the grid cannot show this workbook");
    } catch (error) {
      app.destroy();
      part("grid").replaceChildren();
      throw error;
    }
    keepEntries(model);
    current = model;
    if (matchMedia(NARROW).matches) model.dispatch("SET_ZOOM", { zoom: NARROW_ZOOM });
    const workbook = new BrowserWorkbook(model);
    const toSheet = () => {
      frame.showSheet();
      backToSheet();
    };
    const print = () => (root as Printing).env.printSpreadsheet();
    const pane = startPane(workbook, part("pane"), { ...page, print, show: frame.showPane, toSheet });
    const stopWaiting = waiting.serve(model);
    const clipboard = new SheetClipboard(model, part("grid"));
    const example = new ExampleTable(model, part("grid"), workbook, toSheet);
    // For whoever opens the console, and for the tests.
    const startAgain = async () => (await files).startAgain();
    const reopen = async () => (await files).reopen();
    Object.assign(globalThis, { quasirent: { workbook, model, startAgain, reopen } });
    leave = () => {
      pane.stop();
      stopWaiting();
      clipboard.stop();
      example.stop();
      app.destroy();
      void model.leaveSession();
    };
  }
  const files = startFiles(
    part("files"),
    {
      show,
      sample: beginning(first),
      empty: () => openData({}),
    },
    [...narrowTools(() => void current?.dispatch("REQUEST_UNDO")), frame.opener],
  );
  await files;
  const { showPane, showSheet } = frame;
  joinByKeyboard({ grid: part("grid"), pane: part("pane"), model: () => current, showPane, showSheet });
  steerMenus(part("grid"), backToSheet);
  steerTools(part("grid"), backToSheet);
  steerSheetTabs(part("grid"), () => current, backToSheet);
  fitGrid(part("grid"));
  chartLibraryWhenIdle();
  worksOffline();
  await (await files).tellUpdate().catch((error: unknown) => console.debug(error));
}

start().catch((error: unknown) => {
  console.error(error);
  const notice = document.createElement("p");
  notice.className = "start-failed";
  notice.setAttribute("role", "alert");
  notice.textContent = texts.startFailed;
  part("grid").replaceChildren(notice);
});
