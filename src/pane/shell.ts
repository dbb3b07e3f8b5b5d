/** The pane: its views one below the other, and the news of the workbook brought to each of them. */

import type { Workbook } from "../workbook/port";
import { cellsView } from "./cells/cells";
import { element } from "./dom";
import { errorsView } from "./errors/errors";
import { type FunctionHelp, readHelp } from "./help/function-help";
import { helpView, pageLink } from "./help/help";
import { samplesView } from "./samples/samples";
import { texts } from "./texts";
import type { PaneContext } from "./view";

/** Fills the root with the pane, on a page that wears the theme. Returns the way to stop it. */
export function startPane(workbook: Workbook, root: HTMLElement): () => void {
  const help = new Map<string, FunctionHelp>();
  const context: PaneContext = { workbook, help };
  const views = [samplesView(context), errorsView(context), cellsView(context), helpView(context)];
  const trouble = element("p", { role: "alert", class: "trouble" });

  root.classList.add("pane");
  root.replaceChildren(
    element("header", {}, element("h1", {}, texts.name), element("p", { class: "quiet" }, texts.tagline)),
    trouble,
    ...views.map((view) => view.root),
    element("footer", {}, pageLink("reference/index.html", texts.help.index)),
  );

  let latest = 0;
  async function refresh(): Promise<void> {
    latest += 1;
    const turn = latest;
    try {
      const selection = await workbook.selection();
      if (turn !== latest) return;
      await Promise.all(views.map(async (view) => view.update(selection)));
      trouble.textContent = "";
    } catch (error) {
      console.error(error);
      trouble.textContent = texts.stopped;
    }
  }

  const stop = workbook.onChange(() => void refresh());
  void refresh();

  // The pane is of use before its help is read, and without it.
  readHelp().then((found) => {
    for (const [name, each] of found) help.set(name, each);
    return refresh();
  }, console.error);

  return stop;
}
