/**
 * The pane's views, each in a panel of its own: those with a tab, and pages that lie over the tabs' panels until one goes
 * back. All but one are hidden; a view is made when it is first asked for.
 */

import { element } from "../dom";
import { frame as texts } from "../texts/frame";
import type { PaneContext, View, ViewId } from "../view";
import type { ViewEntry } from "../views";
import { icon } from "./icons";

export interface Panels {
  readonly roots: readonly HTMLElement[];
  show(id: ViewId): void;
  /** The view, made when it is first asked for; undefined where its script does not come. */
  viewOf(entry: ViewEntry): Promise<View | undefined>;
  /** The view if it was made before. */
  made(id: ViewId): Promise<View | undefined>;
}

interface Panel {
  readonly root: HTMLElement;
  readonly place: HTMLElement;
}

export function panelsFor(
  entries: readonly ViewEntry[],
  tabPanels: ReadonlyMap<ViewId, HTMLElement>,
  context: PaneContext,
  actions: { readonly goBack: () => void; readonly tryAgain: (id: ViewId) => void },
): Panels {
  const views = new Map<ViewId, Promise<View>>();
  const panels = new Map<ViewId, Panel>(
    entries.map(({ id, title }) => {
      const tabPanel = tabPanels.get(id);
      return [id, tabPanel ? { root: tabPanel, place: tabPanel } : pageOf(id, title, actions.goBack)];
    }),
  );

  return {
    roots: [...panels.values()].map(({ root }) => root),
    show(id) {
      for (const [each, { root }] of panels) root.hidden = each !== id;
    },
    made: async (id) => views.get(id)?.catch(() => undefined),
    async viewOf(entry) {
      const { place } = panels.get(entry.id)!;
      let promise = views.get(entry.id);
      try {
        if (!promise) {
          promise = entry.load().then((makeView) => makeView(context));
          views.set(entry.id, promise);
          place.replaceChildren(element("p", { class: "quiet", role: "status" }, texts.loading));
          place.replaceChildren((await promise).root);
        }
        return await promise;
      } catch (error) {
        console.error(error);
        views.delete(entry.id);
        const again = element("button", { type: "button" }, texts.tryAgain);
        again.addEventListener("click", () => actions.tryAgain(entry.id));
        place.replaceChildren(element("p", { role: "alert" }, texts.notLoaded), again);
        return undefined;
      }
    },
  };
}

/** A page over the tabs' panels, with the way back. */
function pageOf(id: ViewId, title: string, goBack: () => void): Panel {
  const back = element("button", { type: "button", class: "plain back" }, icon("back"), texts.back);
  back.addEventListener("click", goBack);
  const place = element("div", { class: "place-of-page" });
  const root = element(
    "div",
    { id: `view-${id}`, role: "group", "aria-label": title, class: "view page", hidden: "" },
    element("div", { class: "back-strip" }, back),
    place,
  );
  return { root, place };
}
