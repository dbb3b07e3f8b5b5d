/** Explain: how the selected figure comes about, or where its error comes from. */

import { callsIn } from "../../formula/calls";
import { cellName } from "../../sheet/address";
import type { Fault, Selection } from "../../workbook/port";
import { addedStrip } from "../analyse/added-strip";
import { type Reading, readingLine } from "../analyse/reading-line";
import { element, section } from "../dom";
import { COMPUTING } from "../frame/fault-strip";
import { icon } from "../frame/icons";
import type { FunctionHelp } from "../help/function-help";
import { cells as cellTexts, explain as texts } from "../texts/explain";
import type { PaneContext, View } from "../view";
import { cellsParts, detail, functionDetails, rangeOf } from "./about";
import { accountOf } from "./account";
import { causeOf } from "./cause";
import { dependentsOn, formulasOf } from "./dependents";
import { errorCard } from "./error-card";
import { figureCard } from "./figure-card";
import { ownRows } from "./own-row";
import { cellAt, namesOfPlace, placeButton } from "./places";
import { sharesOfWhole } from "./shares";
import { ownRowCard, wayCard } from "./way-card";
import { wayFrom } from "./way";

export function explainView(context: PaneContext): View {
  const view = new ExplainView(context);
  return { root: view.root, update: (selection) => view.update(selection) };
}

/** So many cells that depend on one are named. */
const MOST_DEPENDENTS = 6;

class ExplainView {
  readonly root: HTMLElement;
  private readonly line = readingLine(() => this.say(texts.stopped), {
    what: texts.reading,
    steps: Object.values(texts.steps),
  });
  private readonly status = element("p", { role: "status", class: "said" });
  private readonly shown = element("div", { class: "explained" });
  private readonly added;
  private address = "";

  constructor(private readonly context: PaneContext) {
    this.added = addedStrip(context.workbook, (words) => this.say(words));
    this.root = element("div", { class: "explain" }, this.line.root, this.shown, this.status);
  }

  async update(selection: Selection): Promise<void> {
    delete this.root.dataset["read"];
    if (selection.address !== this.address) {
      this.address = selection.address;
      this.say("");
      this.added.clear();
    }
    await this.added.renew();
    const isDone = await this.line.run(async (reading) => {
      const parts = await this.partsOf(selection, reading);
      reading.signal.throwIfAborted();
      this.show(parts);
    });
    if (isDone) this.root.dataset["read"] = selection.address;
  }

  private say(words: string): void {
    this.status.textContent = words;
  }

  /** Who was in what is replaced, by keyboard, stays in the view. */
  private show(parts: readonly HTMLElement[]): void {
    const hadFocus = this.shown.contains(document.activeElement);
    this.shown.replaceChildren(...parts);
    if (hadFocus) this.shown.querySelector<HTMLElement>("h1")?.focus({ preventScroll: true });
  }

  private async partsOf(selection: Selection, reading: Reading): Promise<HTMLElement[]> {
    const { values, rows, columns, faults, formula } = selection;
    const [fault] = faults;
    if (fault && !COMPUTING.includes(fault.code)) return this.errorParts(selection, fault, reading);
    const value = values[0]?.[0] ?? "";
    const isOne = rows * columns === 1;
    if (isOne && !fault && (typeof value === "number" || (formula && value !== "")))
      return this.figureParts(selection, reading);
    const words = fault ? texts.computing({ cell: cellName(fault.row, fault.column) }) : texts.select;
    return [
      element("section", {}, element("h1", { tabindex: "-1" }, words)),
      ...(values.flat().every((each) => each === "") ? [] : [this.cellsCard(selection)]),
    ];
  }

  private cellsCard(selection: Selection): HTMLElement {
    const { root, body } = section(cellTexts.heading);
    body.append(...cellsParts(selection, rangeOf(selection)));
    return root;
  }

  private functionOf({ formula }: Pick<Selection, "formula">): FunctionHelp | undefined {
    return formula && callsIn(formula.text).flatMap(({ name }) => this.context.help.get(name) ?? [])[0];
  }

  private async figureParts(selection: Selection, reading: Reading): Promise<HTMLElement[]> {
    const { workbook, help } = this.context;
    const { sheet, row, column, formula } = selection;
    const at = cellAt(sheet, row, column);
    const names = await namesOfPlace(workbook, at);
    reading.at(1);
    const account = formula ? await accountOf(workbook, help, formula, selection) : null;
    const found = this.functionOf(selection);
    const shares = await sharesOfWhole(workbook, formula, /^shares /i.test(found?.returns ?? ""));
    const card = figureCard(workbook, {
      selection,
      names,
      account,
      say: (words) => this.say(words),
      added: (name) => this.added.show(name, texts.added({ name })),
    });
    card.append(this.added.root);
    reading.at(2);
    return [
      card,
      ...(shares === null
        ? []
        : [element("p", { class: "sum-strip" }, icon("sound"), element("span", {}, texts.shares({ count: shares })))]),
      ...(found ? functionDetails(found) : []),
      ...(await this.dependents(selection, reading)),
      ...(await this.wholeAnswer(selection)),
    ];
  }

  /** Of one cell of a larger answer, all of it. */
  private async wholeAnswer({ formula }: Selection): Promise<HTMLElement[]> {
    if (!formula || formula.fills === formula.address) return [];
    const cells = await this.context.workbook.read(formula.fills);
    const caption = cellTexts.answerOf({ cell: cellName(formula.row, formula.column) });
    return [detail("answer", caption, [], ...cellsParts(cells, caption))];
  }

  private async dependents({ sheet, row, column }: Selection, { signal }: Reading): Promise<HTMLElement[]> {
    const { workbook } = this.context;
    const all = await formulasOf(workbook, sheet, signal);
    const found = dependentsOn(all, cellAt(sheet, row, column));
    if (found.length === 0) return [];
    const places = found.slice(0, MOST_DEPENDENTS).map(({ formula }) => cellAt(sheet, formula.row, formula.column));
    return [
      element(
        "p",
        { class: "depends" },
        texts.depends,
        ...places.flatMap((place) => [" ", placeButton(workbook, place, sheet)]),
        ...(found.length > places.length ? [" ", texts.more({ count: found.length - places.length })] : []),
      ),
    ];
  }

  private async errorParts(selection: Selection, fault: Fault, reading: Reading): Promise<HTMLElement[]> {
    const { workbook, help } = this.context;
    const { sheet } = selection;
    reading.at(1);
    const cause = await causeOf(workbook, help, fault);
    const heading = cause.cell ? (await namesOfPlace(workbook, cause.cell.at)).column : "";
    const { at } = cause;
    const isText = typeof cause.cell?.value === "string" && cause.cell.value !== "";
    reading.at(2);
    const stops = at
      ? await wayFrom(
          workbook,
          await formulasOf(workbook, at.sheet, reading.signal),
          at,
          isText,
          cellAt(sheet, fault.row, fault.column),
        )
      : [];
    const rows = await ownRows(workbook, help, fault, at);
    const { formula } = fault;
    const found = this.functionOf({ ...(formula && { formula }) });
    const way = wayCard(workbook, cause, stops, sheet);
    return [
      errorCard(workbook, {
        fault,
        cause,
        heading,
        hasOthers: selection.faults.length > 1,
        sheet,
        say: (words) => this.say(words),
      }),
      ...(way ? [way] : []),
      ...(formula ? [ownRowCard(workbook, formula, rows, sheet)] : []),
      ...(found ? functionDetails(found) : []),
    ];
  }
}
