/** The pane in Excel. Office's start-up can hang; then the page says so, and offers to try again. */

import { ExcelWorkbook } from "../workbook/excel";
import { readSeparators } from "../workbook/excel-culture";
import { associateCommands } from "./commands";
import { followTheme, type KnownTheme } from "./colour-scheme";
import { element } from "./dom";
import { type Pane, startPane } from "./shell";
import { excel as texts } from "./texts/frame";
import { applyTheme } from "./theme";

const PATIENCE_MS = 10_000;

function tell(root: HTMLElement, words: string): void {
  const reload = element("button", { type: "button" }, texts.reload);
  reload.addEventListener("click", () => location.reload());
  root.classList.add("pane");
  root.replaceChildren(element("p", { role: "alert" }, words), reload);
}

function excelWorkbook(): ExcelWorkbook {
  const workbook = new ExcelWorkbook();
  // Asked before the pane asks for anything: it is answered first.
  readSeparators().then((separators) => (workbook.separators = separators), console.error);
  return workbook;
}

const wear = applyTheme();
const root = document.getElementById("pane") ?? document.body.appendChild(element("main"));
const watchdog = setTimeout(() => tell(root, texts.hanging), PATIENCE_MS);

// Excel looks for a button's command as soon as the page is there, which is before the pane is.
const pane = new Promise<Pane>((started) => {
  void Office.onReady(({ host }) => {
    clearTimeout(watchdog);
    // Not there in Excel on the web.
    followTheme(() => Office.context?.officeTheme as KnownTheme, wear);
    if (host === Office.HostType.Excel) started(startPane(excelWorkbook(), root));
    else tell(root, texts.elsewhere);
  });
});
associateCommands(pane);
