/** The pane in Excel. Office can leave its own start hanging; whoever waits is told, and can try again. */

import { ExcelWorkbook } from "../workbook/excel";
import { element } from "./dom";
import { startPane } from "./shell";
import { excel as texts } from "./texts/frame";
import { wearTheme } from "./theme";

const patience = 10_000;

function tell(root: HTMLElement, words: string): void {
  const reload = element("button", { type: "button" }, texts.reload);
  reload.addEventListener("click", () => location.reload());
  root.classList.add("pane");
  root.replaceChildren(element("p", { role: "alert" }, words), reload);
}

wearTheme();
const root = document.getElementById("pane") ?? document.body.appendChild(element("main"));
const watchdog = setTimeout(() => tell(root, texts.hanging), patience);

void Office.onReady(({ host }) => {
  clearTimeout(watchdog);
  if (host === Office.HostType.Excel) startPane(new ExcelWorkbook(), root);
  else tell(root, texts.elsewhere);
});
