/** The scenarios of the table: what each says, and how it is renamed, copied or removed; several put side by side. */

import { besideSheet } from "../../scenario/beside-sheet";
import type { FoundScenario } from "../../scenario/found";
import type { Model } from "../../scenario/model";
import { moveName } from "../../scenario/said";
import { scenarioSheet } from "../../scenario/scenario-sheet";
import { scenario as words } from "../../scenario/texts";
import { amount } from "../../pictures/numerals";
import { Decimal } from "../../core/numbers/decimal";
import { sheetNameFrom } from "../../sheet/names";
import { element } from "../dom";
import { scenarioList as texts } from "../texts/scenario-list";
import { inReport, keepInReport } from "./in-report";
import { scenariosOf } from "./kept-scenarios";
import type { Over, OverContext } from "./place";

const HUNDRED = 100;
/** More changes are not told one by one. */
const TOLD = 4;

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
    if (turn !== reading || isAsking) return;
    if (JSON.stringify([now, kept]) === JSON.stringify([found, reported]) && list.children.length > 0) return;
    reported = kept;
    found = now;
    line.textContent = texts.about({ count: found.length });
    beside.hidden = found.length < 2;
    list.replaceChildren(...found.map(itemOf));
  }

  const renewed = () => {
    refresh().catch((error: unknown) => {
      console.error(error);
      say(texts.notRead);
    });
  };

  function itemOf(scenario: FoundScenario): HTMLElement {
    const { sheet, title: finding, shares, moves } = scenario;
    const item = element("li", { "aria-label": sheet });
    const plain = (label: string, act: () => void) => {
      const made = element("button", { type: "button", class: "plain" }, label);
      made.addEventListener("click", act);
      return made;
    };
    const changed = moves
      .slice(0, TOLD)
      .map((move) => texts.moved({ what: moveName(model, move), by: signed(move.by) }));
    const rest = moves.length - changed.length;
    const told = element("div", { class: "buttons" });
    const usual = () => {
      isAsking = false;
      told.replaceChildren(
        plain(texts.goThere, () => context.goToSheet(sheet)),
        plain(texts.rename, () => ask(renaming())),
        plain(texts.copy, () => {
          void context.insert(sheet, (name) => scenarioSheet(model, { name, moves })).then(renewed);
        }),
        plain(texts.remove, () => (workbook.undoesRemoval ? removeIt() : ask(asked()))),
      );
    };
    const ask = (form: readonly HTMLElement[]) => {
      isAsking = true;
      say("");
      told.replaceChildren(...form);
      told.querySelector<HTMLElement>("input, button")?.focus();
    };
    const done = (act: () => Promise<string>, failed: string) => {
      isAsking = false;
      act().then(
        (said) => {
          say(said);
          renewed();
        },
        (error: unknown) => {
          console.error(error);
          say(failed);
          usual();
        },
      );
    };
    const removeIt = () =>
      done(async () => {
        await workbook.removeSheets([sheet]);
        return workbook.undoesRemoval ? texts.removedUndo({ name: sheet }) : texts.removed({ name: sheet });
      }, texts.notRemoved);
    const asked = (): HTMLElement[] => [
      element("p", {}, texts.sure({ name: sheet })),
      plain(texts.removeSure, removeIt),
      plain(texts.keep, usual),
    ];
    const renaming = (): HTMLElement[] => {
      const input = element("input", { type: "text", value: sheet, "aria-label": texts.newName, maxlength: "31" });
      const save = () => {
        const name = sheetNameFrom(input.value);
        if (name === "" || name === sheet) {
          say(name === "" ? texts.noName : "");
          if (name !== "") usual();
          return;
        }
        done(async () => {
          const given = await workbook.renameSheet(sheet, name);
          await context.renamed(sheet, given);
          return texts.renamed({ name: given });
        }, texts.notRenamed);
      };
      input.addEventListener("keydown", (event) => {
        if (event.key === "Enter") save();
        if (event.key !== "Escape") return;
        event.stopPropagation();
        usual();
      });
      return [input, plain(texts.save, save), plain(texts.cancel, usual)];
    };
    usual();
    const part = element("input", { type: "checkbox", ...(reported.includes(sheet) && { checked: "" }) });
    part.addEventListener("change", () => {
      keepInReport(workbook, sheet, part.checked).then(
        () => say(part.checked ? texts.partSaid : ""),
        (error: unknown) => {
          console.error(error);
          say(texts.notKept);
        },
      );
    });
    item.append(
      element("h2", {}, sheet),
      ...(changed.length === 0
        ? []
        : [
            element(
              "p",
              { class: "quiet" },
              [...changed, ...(rest > 0 ? [texts.more({ count: rest })] : [])].join("; "),
            ),
          ]),
      element(
        "p",
        {},
        [finding, shares]
          .filter((each) => each !== "")
          .join(". ")
          .replace(/\.\.$/, "."),
      ),
      element("label", { class: "choice" }, part, element("span", {}, texts.part)),
      told,
    );
    return item;
  }

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

const signed = (by: number): string =>
  (by > 0 ? "+" : "") + amount(new Decimal(by).times(HUNDRED), 1).replace(/\.0$/, "");
