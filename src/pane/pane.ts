/** The pane in Excel. Office's start-up can hang; then the page says so, and offers to try again. */

import { ExcelWorkbook } from "../workbook/excel";
import type { Workbook } from "../workbook/port";
import { readSeparators } from "../workbook/excel-culture";
import { associateCommands } from "./commands";
import { followTheme } from "./colour-scheme";
import { element } from "./dom";
import { sendLinks } from "./links";
import { type Pane, startPane } from "./shell";
import { excel as texts } from "./texts/frame";
import { setFunctionsRefresh } from "./functions-cache";
import { applyTheme } from "./theme";
import { servedVersion, versionStrip } from "./versions";

declare global {
  /** Put on the page by functions.js. */
  var quasirentVersion: string | undefined;
}

const PATIENCE_MS = 10_000;

function tell(root: HTMLElement, words: string): void {
  const reload = element("button", { type: "button" }, texts.reload);
  reload.addEventListener("click", () => location.reload());
  root.classList.add("pane");
  root.replaceChildren(element("p", { role: "alert" }, words), reload);
}

/** A script of its own: the pane starts without it too. */
const helpers = import(/* webpackChunkName: "excel-helpers" */ "../workbook/excel-helpers").catch((error: unknown) => {
  console.error(error);
  return null;
});

async function start(root: HTMLElement): Promise<Pane> {
  const excel = new ExcelWorkbook();
  // Asked before the pane asks for anything: it is answered first.
  readSeparators().then((separators) => (excel.separators = separators), console.error);
  const known = await helpers;
  clearTimeout(watchdog);
  if (opensBrowser()) sendLinks(root, (address) => Office.context.ui.openBrowserWindow(address));
  const started = startPane(known ? known.reported<Workbook>(excel) : excel, root, {
    noDownloads: known?.noDownloads() ?? false,
    ...(known && { isMac: known.platform() === "MAC" }),
  });
  root.querySelector(".pane-top")?.after(versionNotice());
  return started;
}

/** Empty until it is known whether there is anything to say. */
function versionNotice(): HTMLElement {
  const notice = element("div", {});
  void servedVersion().then((served) => {
    const functions = globalThis.quasirentVersion;
    const strip = versionStrip({ functions, served }, () => setFunctionsRefresh(true));
    if (strip) notice.append(strip);
    else if (functions !== undefined && served !== undefined) setFunctionsRefresh(false).catch(console.error);
  });
  return notice;
}

/** Links would open in a window of Excel's own (office-js#712). */
const opensBrowser = (): boolean =>
  Office.context?.requirements?.isSetSupported("OpenBrowserWindowApi", "1.1") ?? false;

const wear = applyTheme();
const root = document.getElementById("pane") ?? document.body.appendChild(element("main"));
const watchdog = setTimeout(() => tell(root, texts.hanging), PATIENCE_MS);

// Excel looks for a button's command as soon as the page is there, which is before the pane is.
const pane = new Promise<Pane>((started) => {
  void Office.onReady(({ host }) => {
    // Not there in Excel on the web.
    followTheme(() => Office.context?.officeTheme, wear);
    if (host === Office.HostType.Excel) started(start(root));
    else {
      clearTimeout(watchdog);
      tell(root, texts.elsewhere);
    }
  });
});
associateCommands(pane);
