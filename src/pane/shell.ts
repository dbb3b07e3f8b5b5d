/** The pane: search on top, its tabs, the view that is open, and the news of the workbook brought to it. */

import type { Selection, Workbook } from "../workbook/port";
import { blockBusyClicks, element } from "./dom";
import { faultStrip, hasError } from "./frame/fault-strip";
import { header } from "./frame/header";
import { type KeyActions, keyActions, paneKeys } from "./frame/keys";
import { keep, kept } from "./kept";
import { panelsFor } from "./frame/panels";
import { placeLine } from "./frame/place-line";
import { tabsFor } from "./frame/tabs";
import { type FunctionHelp, readHelp } from "./help/function-help";
import { TableReadings } from "./table-readings";
import { frame as texts } from "./texts/frame";
import type { Page, PaneContext, Spoken, SpokenOf, View, ViewId } from "./view";
import { views } from "./views";

export interface Pane {
  /** Opens a view, as its tab does; `about` says what of. */
  open: (view: ViewId, about?: string) => void;
  /** Opens the search. */
  search: () => void;
  stop: () => void;
}

const withTab = views.filter(({ hasTab }) => hasTab);
const tabNamed = (name: string | null): ViewId | undefined => withTab.find(({ id }) => id === name)?.id;

/** Fills the root with the pane, on a page that wears the theme. */
export function startPane(workbook: Workbook, root: HTMLElement, page: Page = {}): Pane {
  const help = new Map<string, FunctionHelp>();
  const subjects = new Map<ViewId, (about: string) => void>();
  const spokenOf = new Map<ViewId, SpokenOf | Spoken | null>();
  const context: PaneContext = {
    ...page,
    workbook,
    tables: new TableReadings(workbook),
    help,
    open: (id, about) => void open(id, about),
    onOpen: (id, listener) => void subjects.set(id, listener),
    speakOf(id, what) {
      spokenOf.set(id, what);
      if (id === current) place.speakOf(what);
    },
    picture: { chosen: undefined },
    search: searchOpener(
      () => context,
      root,
      () => trouble,
    ),
  };

  const tabs = tabsFor(texts.tabs, withTab, (id) => void open(id));
  const goBack = () => void open(tab).then(() => tabs.focus());
  const panels = panelsFor(views, tabs.panels, context, { goBack, tryAgain: (id) => void open(id) });
  const place = placeLine();
  const faults = faultStrip(() => void open("explain"));
  const trouble = element("p", { role: "alert", class: "trouble" });
  const head = header({
    search: context.search,
    allFunctions: () => void open("functions"),
    page,
  });
  /** Whether Explain, the tab last used, opens by itself once there is an error to explain, if the person goes nowhere else. */
  let isExplainDue = kept("tab") === "explain";
  /** The tab that is selected, under whatever page lies over it. */
  let tab: ViewId = isExplainDue ? "analyse" : (tabNamed(kept("tab")) ?? "analyse");
  let current: ViewId = tab;
  let selection: Selection | undefined;
  /** Whether there is nothing in the workbook: then Start is shown in the place of Analyse. */
  let isEmpty = false;

  fill(root, [head, tabs.root, place.root], [faults.root, trouble, ...panels.roots]);

  async function open(id: ViewId, about?: string, isByItself = false): Promise<void> {
    isExplainDue &&= isByItself;
    if (tabNamed(id) !== undefined) {
      tab = id;
      if (!isByItself) keep("tab", id);
    }
    const shown = id === "analyse" && isEmpty ? "start" : id;
    const entry = views.find((view) => view.id === shown);
    if (!entry) return;
    const isOther = current !== shown;
    current = shown;
    tabs.select(tab);
    panels.show(shown);
    root.classList.toggle("beginning", shown === "start" && isEmpty);
    place.speakOf(spokenOf.get(shown) ?? null);
    tellFaults();
    if (isOther) root.scrollTop = 0;
    const view = await panels.viewOf(entry);
    if (!view) return;
    await bring(view, selection, trouble);
    if (about !== undefined) subjects.get(shown)?.(about);
  }

  /** Explain says itself why. */
  const tellFaults = () => faults.tell(current === "explain" || !selection ? [] : selection.faults);

  let latest = 0;
  async function refresh(): Promise<void> {
    latest += 1;
    const turn = latest;
    try {
      const [found, sheets] = [await workbook.selection(), await workbook.sheets()];
      if (turn !== latest) return;
      selection = found;
      isEmpty = sheets.every(({ used }) => used === null);
    } catch (error) {
      console.error(error);
      trouble.textContent = texts.stopped;
      return;
    }
    place.select(selection);
    tellFaults();
    // What is begun with goes once there is something, and comes back where all is taken away.
    const isBeginning = root.classList.contains("beginning");
    if (isEmpty !== isBeginning && (isBeginning || current === "analyse")) {
      await open(tab, undefined, true);
      return;
    }
    if (isExplainDue && current !== "explain" && hasError(selection)) {
      await open("explain", undefined, true);
      return;
    }
    const view = await panels.made(current);
    if (!view || turn !== latest) return;
    if (tabNamed(current) === undefined && view.holds?.(selection) === false) await open(tab);
    else await bring(view, selection, trouble);
  }

  const stopPage = followPage(root, (id) => void open(id), keyActions(root, page, context));

  const stop = workbook.onChange(() => void refresh());
  // Whether there is anything is known before a view is shown: nothing takes the place of another.
  void refresh().then(() => open(named() ?? tab, undefined, named() === undefined));
  // The pane is of use before its help is read, and without it.
  readHelpInto(help).then(refresh, console.error);

  return {
    open: context.open,
    search: context.search,
    stop() {
      stopPage();
      stop();
    },
  };
}

/** The pane, under a top that stays in view. */
function fill(root: HTMLElement, top: readonly HTMLElement[], rest: readonly HTMLElement[]): void {
  blockBusyClicks(root);
  root.classList.add("pane");
  root.replaceChildren(element("div", { class: "pane-top" }, ...top), ...rest);
}

async function readHelpInto(help: Map<string, FunctionHelp>): Promise<void> {
  for (const [name, each] of await readHelp()) help.set(name, each);
}

/** Tells a view what is selected, as far as that is known. */
async function bring(view: View, selection: Selection | undefined, trouble: HTMLElement): Promise<void> {
  if (!selection) return;
  try {
    await view.update(selection);
    trouble.textContent = "";
  } catch (error) {
    console.error(error);
    trouble.textContent = texts.stopped;
  }
}

/** A link may name the view to open. */
const named = (): ViewId | undefined => views.find(({ id }) => id === location.hash.slice(1))?.id;

/** The page's address, and its keys. Returns the way to stop. */
function followPage(root: HTMLElement, open: (id: ViewId) => void, keys: KeyActions): () => void {
  const followHash = () => {
    const id = named();
    if (id) open(id);
  };
  addEventListener("hashchange", followHash);
  const stopKeys = paneKeys(root, keys);
  return () => {
    removeEventListener("hashchange", followHash);
    stopKeys();
  };
}

/** The search is a script of its own, which comes when it is first wanted. */
function searchOpener(context: () => PaneContext, root: HTMLElement, trouble: () => HTMLElement): () => void {
  let loading: Promise<{ openSearch: (context: PaneContext, root: HTMLElement) => void }> | undefined;
  return () => {
    loading ??= import(/* webpackChunkName: "search" */ "./search/search");
    loading.then(
      ({ openSearch }) => openSearch(context(), root),
      (error: unknown) => {
        console.error(error);
        loading = undefined;
        trouble().textContent = texts.notLoaded;
      },
    );
  };
}
