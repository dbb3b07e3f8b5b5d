/**
 * The scenarios of the table that is answered: a card in the answer, and over the answer what it opens, with the way back. A
 * table that allows none has no card; why stands where it is told how the table is read.
 */

import { isModel, type Model, modelOf } from "../../scenario/model";
import type { Report } from "../../report/report";
import { questionOf } from "../reading/as-function";
import { chainOf, type TableRead } from "../reading/read";
import type { Workbook } from "../../workbook/port";
import { insertSheet } from "./insert-sheet";
import { addedStrip } from "../analyse/added-strip";
import { actionRow } from "../analyse/more-rows";
import { element, section } from "../dom";
import { icon } from "../frame/icons";
import { tableKey } from "../table-readings";
import { scenario as texts } from "../texts/scenario";
import { answer as answerTexts } from "../texts/answer";
import { scenarioList as listTexts } from "../texts/scenario-list";
import { renamedAnalysis } from "../recent";
import { formatAddress } from "../../sheet/address";
import { changeView } from "./change-view";
import { renamedInReport } from "./in-report";
import { scenariosOf } from "./kept-scenarios";
import { listView } from "./list-view";
import { allowsPolicy } from "../../scenario/policy-sheet";
import { policy as policyTexts } from "../texts/policy";
import { policyView } from "./policy-view";
import { mattersView } from "./matters-view";
import { whyNotChanged } from "../not-changed";

/** What is shown over the answer: parts, and how it is put into the workbook. */
export interface Over {
  readonly parts: readonly HTMLElement[];
  /** Told when another figure of the table has changed. */
  show(model: Model): void;
}

export interface OverContext {
  readonly workbook: Workbook;
  readonly insert: (wanted: string, make: (name: string) => Report) => Promise<void>;
  readonly added: HTMLElement;
  /** It goes where the sheet that it speaks of has gone. */
  readonly renewAdded: () => Promise<void>;
  readonly say: (words: string) => void;
  readonly goTo: (cell: string) => void;
  readonly goToSheet: (sheet: string) => void;
  /** Told of a sheet that has another name now. */
  readonly renamed: (from: string, to: string) => Promise<void>;
}

export class ScenarioPlace {
  readonly root = element("div", { class: "scenario", hidden: "" });
  private readonly status = element("p", { role: "status", class: "said" });
  private readonly added;
  private readonly list = element("div", { class: "scenario-list" });
  private model: Model | null = null;
  private table: TableRead | null = null;
  private over: { readonly of: string; readonly shown: Over } | null = null;

  /** `onOver`: whether it lies over the answer from now on. `goTo`: brings a cell of the table into view. */
  constructor(
    private readonly workbook: Workbook,
    private readonly onOver: (isOver: boolean) => void,
    private readonly goTo: (table: TableRead, cell: string) => void,
  ) {
    this.added = addedStrip(workbook, (words) => this.say(words));
  }

  /** The card, none where the table allows no scenario; what lies over the answer follows the table, or closes with it. */
  cardOf(table: TableRead): HTMLElement[] {
    const chain = questionOf(table) ? null : chainOf(table);
    const made = chain && modelOf(chain);
    this.table = table;
    this.model = made && isModel(made) ? made : null;
    void this.added.renew();
    if (this.over && this.model && this.over.of === tableKey(table.grid)) this.over.shown.show(this.model);
    else this.close();
    if (!this.model) return [];
    const { period } = this.model;
    const { root, body } = section(period ? texts.headingIn({ period: period.label }) : texts.heading);
    body.classList.add("rows");
    this.list.replaceChildren();
    body.append(
      actionRow(texts.change, texts.changeAbout, () => this.open(texts.heading, changeView)),
      actionRow(texts.matters, texts.mattersAbout, () => this.open(texts.matters, mattersView)),
      ...(allowsPolicy(this.model)
        ? [actionRow(policyTexts.open, policyTexts.about, () => this.open(policyTexts.heading, policyView))]
        : []),
      this.list,
    );
    this.renewList();
    return [root];
  }

  /** The way to those that are there; none where there is none. */
  private renewList(): void {
    const { model } = this;
    if (!model) return;
    scenariosOf(this.workbook, model).then(
      (found) => {
        if (model !== this.model) return;
        const names = found.map(({ sheet }) => sheet).join(", ");
        this.list.replaceChildren(
          ...(found.length === 0 ? [] : [actionRow(listTexts.open, names, () => this.open(listTexts.open, listView))]),
        );
      },
      (error: unknown) => console.error(error),
    );
  }

  /** Why a chain allows none; null where it does, or is none. */
  static whyNot(table: TableRead): string | null {
    const chain = chainOf(table);
    const made = chain && modelOf(chain);
    return made && !isModel(made) ? made.why : null;
  }

  close(): void {
    if (this.over === null) return;
    this.over = null;
    this.root.hidden = true;
    this.root.replaceChildren();
    this.onOver(false);
    this.renewList();
  }

  private open(title: string, view: (model: Model, context: OverContext) => Over): void {
    const { model, table } = this;
    if (!model || !table) return;
    this.added.clear();
    this.status.replaceChildren();
    const shown = view(model, {
      workbook: this.workbook,
      insert: (wanted, make) => this.insert(wanted, make),
      added: this.added.root,
      renewAdded: () => this.added.renew(),
      say: (words) => this.say(words),
      goTo: (cell) => this.goTo(this.table ?? table, cell),
      goToSheet: (sheet) => {
        this.workbook.show(formatAddress({ sheet, row: 0, column: 0, rows: 1, columns: 1 })).catch((error: unknown) => {
          console.error(error);
          this.say(answerTexts.gone);
        });
      },
      renamed: async (from, to) => {
        await renamedAnalysis(this.workbook, from, to);
        await renamedInReport(this.workbook, from, to);
      },
    });
    const back = element("button", { type: "button", class: "plain back" }, icon("back"), texts.back);
    back.addEventListener("click", () => this.close());
    this.root.replaceChildren(
      element("div", { class: "back-strip" }, back, element("b", {}, title)),
      ...shown.parts,
      this.status,
    );
    this.over = { of: tableKey(table.grid), shown };
    this.root.hidden = false;
    this.onOver(true);
    back.focus();
  }

  private say(words: string): void {
    this.status.textContent = words;
  }

  /** In one step, under the first name that is free: Scenario, Scenario 2. */
  private async insert(wanted: string, make: (name: string) => Report): Promise<void> {
    const { table } = this;
    if (!table) return;
    this.status.replaceChildren();
    try {
      const name = await insertSheet(this.workbook, table, wanted, make);
      if (name !== null) this.added.show(name, texts.added({ name }));
    } catch (error) {
      console.error(error);
      this.say(whyNotChanged(error, texts.notAdded));
    }
  }
}
