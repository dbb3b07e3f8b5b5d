/**
 * The form of one function: a field for each argument, the resulting formula, its answer, and the cell it goes to. The field
 * that last had the cursor receives what is selected on the sheet, unless something was typed into it. A person continues
 * to work on the sheet meanwhile: a range that was received is not replaced by a single cell, and the place of the formula
 * only by an empty one. Escape ends this for the field.
 */

import { formatAddress, parseAddress } from "../../sheet/address";
import { asWritten } from "../../formula/separators";
import { requireSheets, type Selection, SheetGoneError, type Workbook } from "../../workbook/port";
import { element, pageLink } from "../dom";
import { aboutFunction } from "../help/about-function";
import { argumentOf } from "../help/arguments";
import type { FunctionHelp } from "../help/function-help";
import { whyNotInserted } from "../not-inserted";
import { rememberAnalysis } from "../recent";
import { catalogue as texts } from "../texts/catalogue";
import type { PaneContext } from "../view";
import { answerParts } from "./answer";
import { formulaFrom } from "./build";
import { argumentField, type Field, type FieldHandlers, placeField } from "./field";
import { type Answer, preview } from "./preview";
import { TableProposals } from "./proposals";
import { typedArgument } from "./typed";
import { worksheet } from "./worksheet";
import { whyNotChanged } from "../not-changed";

export class FunctionForm {
  readonly root: HTMLElement;
  private readonly title: HTMLElement;
  private readonly fields: readonly Field[];
  private readonly place: Pick<Field, "root" | "input">;
  private readonly formula = element("p", { class: "formula" });
  private readonly answer = element("div", { class: "body", "aria-live": "polite" });
  private readonly insert = element("button", { type: "button", class: "primary" }, texts.insert);
  private readonly emptySheet = element("button", { type: "button" }, texts.emptySheet);
  private readonly exampleSheet = element("button", { type: "button" }, texts.exampleSheet);
  private readonly status = element("p", { role: "status" });
  private readonly proposals: TableProposals;
  private readonly workbook: Workbook;

  /** The address of the selection; none before the first update. */
  private selected = "";
  /** The field that receives the selection. */
  private armed: HTMLInputElement | undefined;
  /** What was picked into a field; other text in it was typed, and stays. */
  private readonly picked = new Map<HTMLInputElement, string>();
  private latest: Answer = { kind: "unknown" };
  /** Numbers the previews: an earlier one that arrives late is not shown. */
  private turn = 0;
  private isFirst = true;

  constructor(
    context: PaneContext,
    private readonly help: FunctionHelp,
    close: () => void,
  ) {
    this.workbook = context.workbook;
    const handlers: FieldHandlers = {
      onFocus: (input) => this.arm(input),
      onInput: () => {
        this.status.textContent = "";
        void this.renderAnswer();
      },
      onChoice: () => void this.renderAnswer(),
      onPick: (input) => this.take(input),
    };
    this.fields = help.parameters.map((parameter) => argumentField(parameter, handlers));
    this.place = placeField(handlers);
    this.proposals = new TableProposals(context, help, this.fields, () => void this.renderAnswer());
    this.title = element("h2", { tabindex: "-1", id: "function-name" }, `VC.${help.id}`);
    const back = element("button", { type: "button" }, texts.back);
    back.addEventListener("click", close);
    this.insert.addEventListener("click", () => void this.insertFormula());
    this.emptySheet.addEventListener("click", () => void this.addSheet(false));
    this.exampleSheet.addEventListener("click", () => void this.addSheet(true));
    this.root = this.layOut(back);
    this.root.addEventListener("keydown", (event) => {
      if (event.key !== "Escape" || !this.armed) return;
      // Escape again goes to the sheet.
      event.preventDefault();
      this.disarm();
    });
  }

  get name(): string {
    return this.help.id;
  }

  focus(): void {
    this.title.focus();
  }

  /** Fills in what the selected table proposes. */
  propose(): Promise<void> {
    return this.proposals.read();
  }

  async update(selection: Selection): Promise<void> {
    const { sheet, row, column, rows, columns, values, formula } = selection;
    const now = formatAddress({ sheet, row, column, rows, columns });
    const hasMoved = now !== this.selected;
    this.selected = now;
    // The cell that was selected when the form was opened is where a formula is likely to go, if it is empty.
    if (this.isFirst && values[0]?.[0] === "" && !formula) {
      this.place.input.value = formatAddress({ sheet, row, column, rows: 1, columns: 1 });
      this.picked.set(this.place.input, this.place.input.value);
    } else if (!this.isFirst && hasMoved && this.armed?.isConnected) this.follow(this.armed, selection, now);
    if (!this.isFirst) await this.proposals.update(selection, hasMoved);
    this.isFirst = false;
    await this.renderAnswer();
  }

  private layOut(back: HTMLElement): HTMLElement {
    const { help } = this;
    return element(
      "section",
      { "aria-labelledby": this.title.id, class: "form" },
      back,
      this.title,
      element("p", {}, help.description),
      element("p", { class: "quiet" }, texts.picking),
      this.proposals.root,
      ...this.fields.map((field) => field.root),
      this.place.root,
      element("h3", {}, texts.formula),
      this.formula,
      element("h3", {}, texts.result),
      this.answer,
      element("div", { class: "actions" }, this.insert, this.emptySheet, this.exampleSheet),
      this.status,
      element(
        "details",
        {},
        element("summary", {}, texts.about),
        ...aboutFunction(help, this.workbook.separators),
        element("p", {}, pageLink(`reference/${help.id.toLowerCase()}.html`, `VC.${help.id}`)),
      ),
    );
  }

  private arm(input: HTMLInputElement): void {
    this.disarm();
    this.armed = input;
    input.setAttribute("data-armed", "");
  }

  private disarm(): void {
    this.armed?.removeAttribute("data-armed");
    this.armed = undefined;
  }

  private take(input: HTMLInputElement): void {
    input.value = this.selected;
    this.picked.set(input, this.selected);
    void this.renderAnswer();
  }

  /** The field takes the selection, where that is likely to be meant. */
  private follow(
    input: HTMLInputElement,
    { sheet, row, column, rows, columns, values, formula }: Selection,
    now: string,
  ): void {
    const isTyped = input.value !== "" && input.value !== this.picked.get(input) && !this.proposals.isProposed(input);
    if (isTyped) return;
    if (input === this.place.input) {
      if (values[0]?.[0] !== "" || formula) return;
      input.value = formatAddress({ sheet, row, column, rows: 1, columns: 1 });
    } else {
      const held = parseAddress(input.value);
      if (held && held.rows * held.columns > 1 && rows * columns === 1) return;
      input.value = now;
    }
    this.picked.set(input, input.value);
  }

  /** The cell that the formula goes to. */
  private target(): { sheet: string; address: string } | undefined {
    const area = parseAddress(this.place.input.value);
    if (!area) return undefined;
    const sheet = area.sheet || (parseAddress(this.selected)?.sheet ?? "");
    return { sheet, address: formatAddress({ ...area, sheet, rows: 1, columns: 1 }) };
  }

  private values(): string[] {
    return this.fields.map((field) => field.value());
  }

  /** The arguments as the formula has them; sentences where a field cannot be one. */
  private read(sheet: string): { written: string[]; refusals: string[] } {
    const written: string[] = [];
    const refusals: string[] = [];
    for (const { name, input, value } of this.fields) {
      const typed = typedArgument(value(), sheet, this.workbook.separators);
      input.setAttribute("aria-invalid", String(typed.kind === "refused"));
      if (typed.kind === "refused") refusals.push(texts.refusedField({ name, sentence: typed.sentence }));
      else written.push(typed.text);
    }
    return { written, refusals };
  }

  private async renderAnswer(): Promise<void> {
    this.proposals.settle();
    this.turn += 1;
    const { turn } = this;
    const sheet = this.target()?.sheet ?? parseAddress(this.selected)?.sheet ?? "";
    const { written, refusals } = this.read(sheet);
    const missing = this.fields
      .filter(({ isNeeded, value }) => isNeeded && value().trim() === "")
      .map(({ name }) => name);
    const { separators } = this.workbook;
    this.formula.textContent = asWritten(formulaFrom(this.help.id, this.values(), sheet, separators) ?? "", separators);
    this.insert.disabled = missing.length + refusals.length > 0;
    if (this.insert.disabled) {
      this.answer.removeAttribute("data-answer");
      this.answer.replaceChildren(
        ...refusals.map((sentence) => element("p", { class: "refused" }, sentence)),
        ...(missing.length > 0 ? [element("p", { class: "quiet" }, texts.needs({ names: missing.join(", ") }))] : []),
      );
      return;
    }
    let found: Answer;
    try {
      await requireSheets(this.workbook, this.sheetsRead(written, sheet));
      found = await preview(this.workbook, this.help.id, written, sheet);
    } catch (error) {
      if (turn !== this.turn) return;
      this.latest = { kind: "unknown" };
      this.answer.removeAttribute("data-answer");
      const why = error instanceof SheetGoneError ? texts.noSheet({ sheet: error.sheet }) : texts.notPreviewable;
      this.answer.replaceChildren(element("p", { class: "refused" }, why));
      if (!(error instanceof SheetGoneError)) console.error(error);
      return;
    }
    if (turn !== this.turn) return;
    this.latest = found;
    const shown = JSON.stringify(found);
    // Read aloud only when it has changed.
    if (this.answer.getAttribute("data-answer") === shown) return;
    this.answer.setAttribute("data-answer", shown);
    this.answer.replaceChildren(...answerParts(found, this.workbook.separators));
  }

  /** A sheet of its own for the function: what it needs, cells for that, and the formula. */
  private async addSheet(isFilled: boolean): Promise<void> {
    try {
      const [name] = await this.workbook.addSheets([worksheet(this.help, isFilled)]);
      this.status.textContent = texts.sheetAdded({ name: name! });
    } catch (error) {
      console.error(error);
      this.status.textContent = whyNotChanged(error, texts.sheetFailed);
    }
  }

  private async insertFormula(): Promise<void> {
    const target = this.target();
    if (!target) {
      this.status.textContent = texts.noPlace;
      this.place.input.focus();
      return;
    }
    const { sheet, address } = target;
    const text = formulaFrom(this.help.id, this.values(), sheet, this.workbook.separators);
    if (text === null) return;
    await this.renderAnswer();
    const { latest } = this;
    const size = latest.kind === "cells" ? { rows: latest.rows.length, columns: latest.rows[0]?.length ?? 1 } : {};
    try {
      await requireSheets(this.workbook, [sheet, ...this.sheetsRead(this.read(sheet).written, sheet)]);
      await this.workbook.insert([{ address, text, ...size }]);
    } catch (error) {
      this.status.textContent =
        error instanceof SheetGoneError
          ? texts.noSheet({ sheet: error.sheet })
          : whyNotInserted(error, { taken: (cell) => texts.taken({ cell }), failed: texts.failed });
      return;
    }
    this.disarm();
    this.status.textContent = texts.inserted({ cell: address });
    try {
      await rememberAnalysis(this.workbook, { title: `VC.${this.help.id}`, address });
      await this.workbook.show(address);
    } catch (error) {
      // The formula is there.
      console.error(error);
    }
  }

  /** The sheets of the ranges among the arguments. */
  private sheetsRead(written: readonly string[], sheet: string): string[] {
    return written.flatMap((words) => {
      const argument = argumentOf(words);
      return argument.kind === "range" ? [argument.area.sheet || sheet] : [];
    });
  }
}
