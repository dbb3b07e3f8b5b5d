/** The browser workbook: the grid with our functions in it, opened on a sample, and the pane beside it. */

import type { Model } from "@odoo/o-spreadsheet";
import { startPane } from "../pane/shell";
import { wearTheme } from "../pane/theme";
import type { Page } from "../pane/view";
import { firstSample } from "../samples";
import { BrowserWorkbook, openModel } from "../workbook/browser";
import { supplyCustomFunctions } from "./custom-functions";
import { prepareFiles, startFiles } from "./files";
import { type Metadata, registerFunctions } from "./register";

async function read(file: string): Promise<Response> {
  const answer = await fetch(file);
  if (!answer.ok) throw new Error(`${file}: ${answer.status}`);
  return answer;
}

function loadScript(file: string): Promise<void> {
  return new Promise((done, failed) => {
    const script = document.createElement("script");
    script.src = file;
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

/** Tab moves from cell to cell in a grid, so F6 leads from the grid to the pane and back, as from part to part in Excel. */
function joinByKeyboard(grid: HTMLElement, pane: HTMLElement): void {
  addEventListener(
    "keydown",
    (event) => {
      if (event.key !== "F6") return;
      event.preventDefault();
      const target = pane.contains(document.activeElement) ? grid.querySelector(".o-grid .o-composer") : pane.querySelector("[role=tab][aria-selected=true]");
      if (target instanceof HTMLElement) target.focus();
    },
    { capture: true },
  );
}

async function start(): Promise<void> {
  wearTheme();
  // The very script that Excel runs, with the metadata that Excel reads.
  const associated = supplyCustomFunctions();
  const [metadata, templates] = await Promise.all([
    read("functions.json").then((answer) => answer.json() as Promise<Metadata>),
    read("vendor/o-spreadsheet/o_spreadsheet.xml").then((answer) => answer.text()),
    loadScript("functions.js"),
  ]);
  registerFunctions(o_spreadsheet, metadata, associated);

  prepareFiles();

  let leave = () => {};
  async function show(model: Model, page: Page): Promise<void> {
    leave();
    const app = new owl.App(o_spreadsheet.Spreadsheet, {
      props: { model, colorScheme: matchMedia("(prefers-color-scheme: dark)").matches ? "dark" : "light" },
      // The grid fills in its own surroundings.
      env: {} as never,
    });
    app.addTemplates(templates);
    await app.mount(part("grid"));
    const workbook = new BrowserWorkbook(model);
    const stopPane = startPane(workbook, part("pane"), page);
    // For whoever opens the console, and for the tests.
    Object.assign(globalThis, { quasirent: { workbook, model } });
    leave = () => {
      stopPane();
      app.destroy();
      void model.leaveSession();
    };
  }
  await startFiles(part("files"), { show, sample: () => openModel(firstSample.sheets) });
  joinByKeyboard(part("grid"), part("pane"));
}

start().catch((error: unknown) => {
  console.error(error);
  const words = document.createElement("p");
  words.className = "start-failed";
  words.setAttribute("role", "alert");
  words.textContent = "The workbook could not be opened. Reload the page; if that does not help, build it again with npm run build.";
  part("grid").replaceChildren(words);
});
