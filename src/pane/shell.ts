/** The pane: its tabs, the view that is open, and the news of the workbook brought to it. */

import { formatAddress } from "../sheet/address";
import type { Selection, Workbook } from "../workbook/port";
import { element, blockBusyClicks, pageLink } from "./dom";
import { type FunctionHelp, readHelp } from "./help/function-help";
import { TableReadings } from "./table-readings";
import { tabsFor } from "./tabs";
import { frame as texts } from "./texts/frame";
import type { Page, PaneContext, View, ViewId } from "./view";
import { type ViewEntry, views } from "./views";

export interface Pane {
  /** Opens a view, as its tab does; `about` says what of. */
  open: (view: ViewId, about?: string) => void;
  stop: () => void;
}

function layOut(root: HTMLElement, parts: readonly HTMLElement[]): void {
  root.classList.add("pane");
  root.replaceChildren(
    element("header", {}, element("h1", {}, texts.name), element("p", { class: "quiet" }, texts.tagline)),
    ...parts,
    element(
      "footer",
      {},
      pageLink("reference/index.html", texts.reference),
      pageLink("support.html", texts.support),
      pageLink("privacy.html", texts.privacy),
    ),
  );
}

/** Fills the root with the pane, on a page that wears the theme. */
export function startPane(workbook: Workbook, root: HTMLElement, page: Page = {}): Pane {
  const help = new Map<string, FunctionHelp>();
  const subjects = new Map<ViewId, (about: string) => void>();
  const context: PaneContext = {
    ...page,
    workbook,
    tables: new TableReadings(workbook),
    help,
    open: (id, about) => void open(id, about),
    onOpen: (id, listener) => void subjects.set(id, listener),
  };

  const made = new Map<ViewId, Promise<View>>();
  const tabs = tabsFor(texts.tabs, views, (id) => void open(id));
  const place = element("p", { class: "place", role: "status" });
  const trouble = element("p", { role: "alert", class: "trouble" });
  let current: ViewId = "start";
  let selection: Selection | undefined;

  blockBusyClicks(root);
  layOut(root, [tabs.root, place, trouble, ...tabs.panels.values()]);

  async function open(id: ViewId, about?: string): Promise<void> {
    const entry = views.find((view) => view.id === id);
    if (!entry) return;
    current = id;
    tabs.select(id);
    const view = await viewOf(entry);
    if (!view) return;
    await bring(view);
    if (about !== undefined) subjects.get(id)?.(about);
  }

  /** The view, made when it is first asked for; undefined where its script does not come. */
  async function viewOf(entry: ViewEntry): Promise<View | undefined> {
    const panel = tabs.panels.get(entry.id);
    let promise = made.get(entry.id);
    try {
      if (!promise) {
        promise = entry.load().then((makeView) => makeView(context));
        made.set(entry.id, promise);
        panel?.replaceChildren(element("p", { class: "quiet", role: "status" }, texts.loading));
        panel?.replaceChildren((await promise).root);
      }
      return await promise;
    } catch (error) {
      console.error(error);
      made.delete(entry.id);
      const again = element("button", { type: "button" }, texts.tryAgain);
      again.addEventListener("click", () => void open(entry.id));
      panel?.replaceChildren(element("p", { role: "alert" }, texts.notLoaded), again);
      return undefined;
    }
  }

  /** Tells a view what is selected, as far as that is known. */
  async function bring(view: View): Promise<void> {
    try {
      if (selection) await view.update(selection);
      trouble.textContent = "";
    } catch (error) {
      console.error(error);
      trouble.textContent = texts.stopped;
    }
  }

  let latest = 0;
  async function refresh(): Promise<void> {
    latest += 1;
    const turn = latest;
    try {
      const found = await workbook.selection();
      if (turn !== latest) return;
      selection = found;
    } catch (error) {
      console.error(error);
      trouble.textContent = texts.stopped;
      return;
    }
    const { sheet, row, column, rows, columns, faults } = selection;
    const range = formatAddress({ sheet: "", row, column, rows, columns });
    place.textContent =
      rows * columns === 1 ? texts.cell({ range, sheet }) : texts.range({ range, sheet, rows, columns });
    // What is still being computed is not an error.
    tabs.mark("explain", faults.some(({ code }) => code !== "#BUSY!" && code !== "#GETTING_DATA") ? texts.fault : "");
    const view = await made.get(current)?.catch(() => undefined);
    if (view && turn === latest) await bring(view);
  }

  // A link may name the view to open.
  const named = (): ViewId | undefined => views.find(({ id }) => id === location.hash.slice(1))?.id;
  const followHash = () => {
    const id = named();
    if (id) void open(id);
  };
  addEventListener("hashchange", followHash);

  void open(named() ?? "start");
  const stop = workbook.onChange(() => void refresh());
  void refresh();

  // The pane is of use before its help is read, and without it.
  readHelp().then((found) => {
    for (const [name, each] of found) help.set(name, each);
    return refresh();
  }, console.error);

  return {
    open: context.open,
    stop() {
      removeEventListener("hashchange", followHash);
      stop();
    },
  };
}
