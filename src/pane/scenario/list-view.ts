/** The scenarios of the table: what each says, and how it is renamed, copied or removed; several put side by side. */

import { besideSheet } from "../../scenario/beside-sheet";
import type { FoundScenario } from "../../scenario/found";
import type { Model } from "../../scenario/model";
import { scenario as words } from "../../scenario/texts";
import { element } from "../dom";
import { scenarioList as texts } from "../texts/scenario-list";
import { inReport } from "./in-report";
import { scenariosOf } from "./kept-scenarios";
import { listItem } from "./list-item";
import type { Over, OverContext } from "./place";

export function listView(first: Model, context: OverContext): Over {
  const { workbook, say } = context;
  let model = first;
  let found: readonly FoundScenario[] = [];
  /** Sheets of those that are a part of the report. */
  let reported: readonly string[] = [];
  const title = element("h1", { tabindex: "-1" }, texts.heading);
  const line = element("p", { class: "quiet line" });
  const list = element("ol", { class: "scenarios" });
  const beside = element("button", { type: "button", class: "primary", hidden: "" }, texts.beside);
  beside.addEventListener("click", () => {
    void context.insert(words.beside.sheet, (name) => besideSheet(model, { name, scenarios: found }));
  });
  const section = element(
    "section",
    { class: "first" },
    title,
    line,
    list,
    element("div", { class: "actions" }, beside),
    context.added,
  );
  /** Which of them is being renamed, or is asked about; then nothing is drawn over it. */
  let isAsking = false;
  let reading = 0;

  async function refresh(): Promise<void> {
    const turn = (reading += 1);
    const now = await scenariosOf(workbook, model);
    const kept = await inReport(workbook);
    // What was added may be what has just been removed or renamed.
    await context.renewAdded();
    if (turn !== reading || isAsking) return;
    if (JSON.stringify([now, kept]) === JSON.stringify([found, reported]) && list.children.length > 0) return;
    reported = kept;
    found = now;
    line.textContent = texts.about({ count: found.length });
    beside.hidden = found.length < 2;
    list.replaceChildren(
      ...found.map((scenario) =>
        listItem(scenario, {
          model,
          context,
          isReported: reported.includes(scenario.sheet),
          renewed,
          asking: (isIt) => (isAsking = isIt),
        }),
      ),
    );
  }

  const renewed = () => {
    refresh().catch((error: unknown) => {
      console.error(error);
      say(texts.notRead);
    });
  };

  renewed();
  const stop = workbook.onChange(() => {
    if (section.isConnected) renewed();
    else stop();
  });
  return {
    parts: [section, element("p", { class: "quiet own" }, texts.own)],
    show(next) {
      model = next;
      renewed();
    },
  };
}
