/** One scenario in the list: what it changes and says, whether it is a part of the report, and what can be done with it. */

import { Decimal } from "../../core/numbers/decimal";
import { amount } from "../../pictures/numerals";
import type { FoundScenario } from "../../scenario/found";
import type { Model } from "../../scenario/model";
import { moveName } from "../../scenario/said";
import { scenarioSheet } from "../../scenario/scenario-sheet";
import { MAX_SHEET_NAME, sheetNameFrom } from "../../sheet/names";
import { element } from "../dom";
import { keyNames } from "../frame/key-names";
import { whyNotChanged } from "../not-changed";
import { scenarioList as texts } from "../texts/scenario-list";
import { removal as removalTexts } from "../texts/work";
import { keepInReport } from "./in-report";
import type { OverContext } from "./place";

const HUNDRED = 100;
/** More changes are not told one by one. */
const TOLD = 4;

export interface ItemContext {
  readonly model: Model;
  readonly context: OverContext;
  readonly isReported: boolean;
  /** The list is to be read again. */
  readonly renewed: () => void;
  /** Whether something is being asked or typed here, and the list is to stay. */
  readonly asking: (isAsking: boolean) => void;
}

export function listItem(scenario: FoundScenario, its: ItemContext): HTMLElement {
  const { sheet, title, shares } = scenario;
  const changed = changesOf(scenario, its.model);
  return element(
    "li",
    { "aria-label": sheet },
    element("h2", {}, sheet),
    ...(changed === "" ? [] : [element("p", { class: "quiet" }, changed)]),
    element("p", {}, shares === "" ? title : texts.said({ title, shares })),
    partOfReport(sheet, its),
    buttonsOf(scenario, its),
  );
}

function changesOf({ moves }: FoundScenario, model: Model): string {
  const told = moves.slice(0, TOLD).map((move) => texts.moved({ what: moveName(model, move), by: signed(move.by) }));
  const rest = moves.length - told.length;
  return [...told, ...(rest > 0 ? [texts.more({ count: rest })] : [])].join("; ");
}

const signed = (by: number): string =>
  (by > 0 ? "+" : "") + amount(new Decimal(by).times(HUNDRED), 1).replace(/\.0$/, "");

function partOfReport(sheet: string, { context: { workbook, say }, isReported }: ItemContext): HTMLElement {
  const part = element("input", { type: "checkbox", ...(isReported && { checked: "" }) });
  part.addEventListener("change", () => {
    keepInReport(workbook, sheet, part.checked).then(
      () => say(part.checked ? texts.partSaid : ""),
      (error: unknown) => {
        console.error(error);
        say(texts.notKept);
      },
    );
  });
  return element("label", { class: "choice" }, part, element("span", {}, texts.part));
}

function plain(label: string, act: () => void): HTMLElement {
  const made = element("button", { type: "button", class: "plain" }, label);
  made.addEventListener("click", act);
  return made;
}

function buttonsOf({ sheet, moves }: FoundScenario, its: ItemContext): HTMLElement {
  const { model, context, renewed, asking } = its;
  const { workbook, say } = context;
  const buttons = element("div", { class: "buttons" });

  function usual(): void {
    asking(false);
    buttons.replaceChildren(
      plain(texts.goThere, () => context.goToSheet(sheet)),
      plain(texts.rename, () => ask(renaming())),
      plain(texts.copy, () => {
        void context.insert(sheet, (name) => scenarioSheet(model, { name, moves })).then(renewed);
      }),
      plain(texts.remove, () => (workbook.undoesRemoval ? removeIt() : ask(asked()))),
    );
  }
  function ask(form: readonly HTMLElement[]): void {
    asking(true);
    say("");
    buttons.replaceChildren(...form);
    buttons.querySelector<HTMLElement>("input, button")?.focus();
  }
  function done(act: () => Promise<string>, failed: string): void {
    asking(false);
    act().then(
      (said) => {
        say(said);
        renewed();
      },
      (error: unknown) => {
        console.error(error);
        say(whyNotChanged(error, failed));
        usual();
      },
    );
  }
  const removeIt = () =>
    done(async () => {
      await workbook.removeSheets([sheet]);
      return workbook.undoesRemoval
        ? texts.removedUndo({ name: sheet, keys: keyNames({})(texts.undoKeys) })
        : texts.removed({ name: sheet });
    }, texts.notRemoved);
  const asked = (): HTMLElement[] => [
    element("p", {}, removalTexts.sure({ name: sheet })),
    plain(removalTexts.removeSure, removeIt),
    plain(removalTexts.keep, usual),
  ];
  const save = (typed: string) => {
    const name = sheetNameFrom(typed);
    if (name === "") say(texts.noName);
    else if (name === sheet) usual();
    else
      done(async () => {
        const given = await workbook.renameSheet(sheet, name);
        await context.renamed(sheet, given);
        return texts.renamed({ name: given });
      }, texts.notRenamed);
  };
  const renaming = (): HTMLElement[] => {
    const maxlength = String(MAX_SHEET_NAME);
    const input = element("input", { type: "text", value: sheet, "aria-label": texts.newName, maxlength });
    input.addEventListener("keydown", (event) => {
      if (event.key === "Enter") save(input.value);
      if (event.key !== "Escape") return;
      event.stopPropagation();
      usual();
    });
    return [input, plain(texts.save, () => save(input.value)), plain(texts.cancel, usual)];
  };
  usual();
  return buttons;
}
