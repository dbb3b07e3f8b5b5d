/** The browser workbook: the grid with our functions in it, opened on a sample, and the pane beside it. */

import type { Model } from "@odoo/o-spreadsheet";
import { startPane } from "../pane/shell";
import { applyTheme } from "../pane/theme";
import type { Page } from "../pane/view";
// The page opens on it; the others come when they are asked for.
import { iphone as firstSample } from "../samples/iphone";
import { BrowserWorkbook, modelMaker, openData } from "../workbook/browser";
import { supplyCustomFunctions } from "./custom-functions";
import { answerAsExcel } from "./excel-answers";
import { prepareFiles, startFiles } from "./files";
import { registerFixed } from "./fixed";
import { prepareCharts } from "./grid-charts";
import { LINK_TEMPLATE, prepareLinks } from "./links";
import { prepareNarrowFigures } from "./narrow-figures";
import { nextPicture } from "./next-picture";
import { prepareClipboard, SheetClipboard } from "./paste/clipboard";
import { prepareNotices } from "./paste/strip";
import { type Metadata, registerFunctions, waiting } from "./register";
import { templatesFrom } from "./templates";
import { keepEntries, prepareTyping } from "./typing";
import { titleOfSheets } from "./workbook-name";
import { texts } from "./file-texts";

/** What the page's head says of a file that is loaded here: its address, and the mark of its content, where the build has made one. */
function announced(file: string): HTMLLinkElement {
  const link = [...document.querySelectorAll<HTMLLinkElement>("link[rel=preload]")].find(
    (each) => each.getAttribute("href")?.split("?")[0] === file,
  );
  if (!link) throw new Error(`the page does not name ${file}`);
  return link;
}

async function read(file: string): Promise<Response> {
  const { href, dataset } = announced(file);
  const answer = await fetch(href, { integrity: dataset["integrity"] ?? "" });
  if (!answer.ok) throw new Error(`${file}: ${answer.status}`);
  return answer;
}

function loadScript(file: string): Promise<void> {
  const { href, integrity } = announced(file);
  return new Promise((done, failed) => {
    const script = document.createElement("script");
    script.src = href;
    script.integrity = integrity;
    script.crossOrigin = "anonymous";
    script.onload = () => done();
    script.onerror = () => failed(new Error(`${file} could not be loaded`));
    document.head.append(script);
  });
}

function part(id: string): HTMLElement {
  const found = document.getElementById(id);
  if (!found) throw new Error(`the page has no #${id}`);
  return found;
}

const isShown = (part: Element): boolean => part.getClientRects().length > 0;

/** Tab moves from cell to cell in a grid, so F6 leads from the grid to the pane and back, as from part to part in Excel; a question on what was pasted comes between. */
function joinByKeyboard(grid: HTMLElement, pane: HTMLElement): void {
  addEventListener(
    "keydown",
    (event) => {
      if (event.key !== "F6") return;
      event.preventDefault();
      const asked = grid.contains(document.activeElement)
        ? document.querySelector(".paste-strip:not([hidden]) button")
        : null;
      const target = pane.contains(document.activeElement)
        ? grid.querySelector(".o-grid .o-composer")
        : (asked ?? [...pane.querySelectorAll("[role=tab][aria-selected=true], .search-field")].reverse().find(isShown));
      if (target instanceof HTMLElement) target.focus();
    },
    { capture: true },
  );
  // What Escape does in the pane itself, it says.
  pane.addEventListener("keydown", (event) => {
    if (event.key !== "Escape" || event.defaultPrevented) return;
    const sheet = grid.querySelector(".o-grid .o-composer");
    if (sheet instanceof HTMLElement) sheet.focus();
  });
}

async function start(): Promise<void> {
  applyTheme();
  // The very script that Excel runs, with the metadata that Excel reads.
  const associated = supplyCustomFunctions();
  const [metadata, templates] = await Promise.all([
    read("functions.json").then((answer) => answer.json() as Promise<Metadata>),
    read("vendor/o-spreadsheet/o_spreadsheet.xml").then((answer) => answer.text()),
    loadScript("functions.js"),
  ]);
  registerFunctions(o_spreadsheet, metadata, associated);
  registerFixed();
  answerAsExcel();

  prepareFiles();
  prepareTyping();
  prepareNarrowFigures();
  prepareCharts();
  prepareClipboard();
  prepareNotices();
  prepareLinks();

  const supplyTemplates = templatesFrom([templates, LINK_TEMPLATE]);
  let leave = () => {};
  async function show(model: Model, page: Page): Promise<void> {
    leave();
    leave = () => {};
    const app = new owl.App(o_spreadsheet.Spreadsheet, {
      props: { model, colorScheme: matchMedia("(prefers-color-scheme: dark)").matches ? "dark" : "light" },
    });
    supplyTemplates(app);
    try {
      await app.mount(part("grid"));
      // What fails in the first picture takes the grid off the page without a word to us.
      await nextPicture();
      if (part("grid").childElementCount === 0) throw new Error("the grid cannot show this workbook");
    } catch (error) {
      app.destroy();
      part("grid").replaceChildren();
      throw error;
    }
    keepEntries(model);
    const workbook = new BrowserWorkbook(model);
    const pane = startPane(workbook, part("pane"), page);
    const stopWaiting = waiting.serve(model);
    const clipboard = new SheetClipboard(model, part("grid"));
    // For whoever opens the console, and for the tests.
    const startAgain = async () => (await files).startAgain();
    const reopen = async () => (await files).reopen();
    Object.assign(globalThis, { quasirent: { workbook, model, startAgain, reopen } });
    leave = () => {
      pane.stop();
      stopWaiting();
      clipboard.stop();
      app.destroy();
      void model.leaveSession();
    };
  }
  const files = startFiles(part("files"), {
    show,
    sample: { title: titleOfSheets(firstSample.sheets), open: modelMaker(firstSample.sheets) },
    empty: () => openData({}),
  });
  await files;
  joinByKeyboard(part("grid"), part("pane"));
}

start().catch((error: unknown) => {
  console.error(error);
  const notice = document.createElement("p");
  notice.className = "start-failed";
  notice.setAttribute("role", "alert");
  notice.textContent = texts.startFailed;
  part("grid").replaceChildren(notice);
});
