/** Check: what is wrong, doubtful or worth telling in a table: one finding a kind, with its places and what to do. */

import { checkedOf, lookedFor } from "../../findings/check";
import { canFix, fixed } from "../../findings/fixes";
import type { Group } from "../../findings/groups";
import { fixedSheet } from "../../report/fixed";
import { oneUnitSheet } from "../../report/one-unit";
import type { Sheet } from "../../sheet/sheet";
import { addressAt, type Grid } from "../../tables/grid";
import { figureRows } from "../../findings/places";
import type { TableKind } from "../../tables/reader/table-reading";
import { runInSlices } from "../../cells/calls/scheduler";
import type { Watch } from "../../workbook/watch";
import { areSameCells } from "../analyse/same-cells";
import { element, section } from "../dom";
import { longWork, type Working } from "../long-work";
import { kindChoice } from "../reading/kind";
import { readWith } from "../reading/read";
import { reportedTable, reportSheetsOf } from "../reading/reported-table";
import { selectedTable, tableAtPlace, tablesOfSheet } from "../selected-table";
import { check as texts, LOOKED_FOR } from "../texts/check";
import { kindNames } from "../texts/reading";
import { work as workTexts } from "../texts/work";
import type { Selection } from "../../workbook/port";
import { type PaneContext, SELECTED, type View } from "../view";
import { checkedTable, type CheckedTable, isToFix } from "./checked";
import { type Earlier, earlierFindings, earlierFormulas, earlierNotice } from "./earlier-version";
import { groupItem } from "./group";
import { IgnoredFindings } from "./ignored";
import { whyNotChanged } from "../not-changed";

export function checkView(context: PaneContext): View {
  const view = new CheckView(context);
  return { root: view.root, update: () => view.update(), holds: (selection) => view.holds(selection) };
}

const choice = (value: string, words: string, checked: boolean) => {
  const input = element("input", { type: "radio", name: "check-what", value, ...(checked && { checked: "" }) });
  return { input, label: element("label", { class: "choice" }, input, element("span", {}, words)) };
};

class CheckView {
  readonly root: HTMLElement;
  private readonly ofSelection = choice("selection", texts.selection, true);
  private readonly ofSheet = choice("sheet", texts.sheet, false);
  private readonly work = longWork();
  private readonly status = element("p", { role: "status" });
  /** What was done about a finding; it stays while the list is made anew. */
  private readonly done = element("p", { role: "status" });
  private readonly results = element("div", { class: "results" });
  private readonly ignored: IgnoredFindings;
  /** Null before anything was looked through. */
  private tables: readonly CheckedTable[] | null = null;
  private turn = new AbortController();
  /** The cells that a finding has led to: they are looked at, and no table by themselves. */
  private shown: string | undefined;
  /** The sheet that was added by a remedy, and is shown with what is said of it. */
  private fixedOn: string | undefined;
  /** The sheets of the reports of the table. */
  private reports: readonly string[] = [];
  /** That sheet is shown as soon as it is there. */
  private isFixing = false;
  private earlier: Earlier = { found: [], madeWith: undefined };

  constructor(private readonly context: PaneContext) {
    const { root, body } = section(texts.heading);
    this.root = root;
    this.ignored = new IgnoredFindings(context.workbook);
    for (const { input } of [this.ofSelection, this.ofSheet])
      input.addEventListener("change", () => void this.update());
    // The ribbon's button means the table that is selected now, whatever was looked through before.
    context.onOpen("check", (about) => {
      if (about !== SELECTED) return;
      this.ofSelection.input.checked = true;
      void this.update();
    });
    body.append(
      element("p", { class: "quiet" }, texts.lead),
      element("fieldset", {}, element("legend", {}, texts.what), this.ofSelection.label, this.ofSheet.label),
      this.work.root,
      this.status,
      this.done,
      this.results,
    );
  }

  /** The findings of a table go with its sheet, unless one of them has led elsewhere, or all of a sheet is looked through. */
  holds({ sheet, address }: Selection): boolean {
    const [first] = this.tables ?? [];
    if (!first || this.isFixing || this.ofSheet.input.checked) return true;
    return [first.read.grid.sheet, this.fixedOn, ...this.reports].includes(sheet) || address === this.shown;
  }

  private async grids(watch: Watch): Promise<readonly Grid[]> {
    const { workbook } = this.context;
    const { tables, shown } = this;
    if (tables && tables.length > 0 && (await workbook.selection()).address === shown) {
      const now = tables.map(({ read: { grid } }) => tableAtPlace(workbook, grid, watch));
      return (await Promise.all(now)).flatMap((table) => table ?? []);
    }
    if (this.ofSheet.input.checked) return tablesOfSheet(workbook, watch);
    // A report has no findings of its own: they are those of its table.
    const table = (await reportedTable(workbook, watch)) ?? (await selectedTable(workbook, watch));
    this.reports = table ? await reportSheetsOf(workbook, table) : [];
    return table ? [table] : [];
  }

  /** Looks through what is selected now; what is as it was found before stays as it is. */
  async update(): Promise<void> {
    this.turn.abort();
    delete this.root.dataset["read"];
    const turn = (this.turn = new AbortController());
    await this.lookAt((watch) => this.grids(watch), turn);
  }

  private async lookAt(gridsOf: (watch: Watch) => Promise<readonly Grid[]>, turn: AbortController): Promise<void> {
    try {
      await this.work.idle();
      if (turn.signal.aborted) return;
      const look = async (watch: Working) => {
        const signal = AbortSignal.any([watch.signal, turn.signal]);
        // Reading the cells is the first half, looking them through the second.
        const grids = await gridsOf({ signal, progress: (done: number) => watch.progress(done / 2) });
        signal.throwIfAborted();
        watch.at(1);
        if (await this.isAsFound(grids)) return;
        await this.ignored.load();
        const tables: CheckedTable[] = [];
        for (const [index, grid] of grids.entries()) {
          tables.push(await checkedTable(await readWith(this.context.tables, grid, signal), signal));
          watch.progress(0.5 + (index + 1) / grids.length / 2);
        }
        watch.at(2);
        this.earlier = await earlierFormulas(this.context.workbook, { signal });
        signal.throwIfAborted();
        this.tables = tables;
        this.render();
      };
      const isDone = await this.work.run(workTexts.checking, look, Object.values(texts.steps));
      if (!isDone) this.stopped();
      if (!turn.signal.aborted) this.root.dataset["read"] = (await this.context.workbook.selection()).address;
    } catch (error) {
      if (!turn.signal.aborted) this.fail(error, texts.failed);
    }
  }

  private stopped(): void {
    this.tables = null;
    this.results.replaceChildren();
    this.status.textContent = workTexts.stopped;
  }

  private async isAsFound(grids: readonly Grid[]): Promise<boolean> {
    const { tables } = this;
    if (tables === null || tables.length === 0 || tables.length !== grids.length) return false;
    for (const [index, grid] of grids.entries()) {
      const { read } = tables[index]!;
      if (!areSameCells(read.grid, grid) || read.choices !== (await this.context.tables.choicesFor(grid))) return false;
    }
    return true;
  }

  private fail(error: unknown, words: string): void {
    console.error(error);
    this.tables = null;
    this.status.textContent = whyNotChanged(error, words);
  }

  private render(): void {
    const { earlier, status, results } = this;
    const tables = this.tables ?? [];
    if (tables.length === 0 && earlier.found.length === 0) {
      status.textContent = texts.empty;
      results.replaceChildren();
      return;
    }
    const shown = tables.flatMap((table) =>
      table.groups.flatMap((group) => (this.ignored.has(table.grid, group.kind) ? [] : [{ table, group }])),
    );
    const hidden = tables.reduce((sum, { groups }) => sum + groups.length, 0) - shown.length;
    const old = earlierFindings(this.context.workbook, earlier, (address, cell) => this.lead(address, cell));
    const count = shown.length + old.length;
    status.textContent = count > 0 ? texts.found({ count }) : hidden > 0 ? texts.noneShown : texts.none;
    const itemsOf = (wanted: boolean) =>
      shown.filter(({ group }) => isToFix(group.severity) === wanted).map((each) => this.item(each));
    const bySeverity = [
      ...list(texts.severities.toFix, itemsOf(true)),
      ...list(texts.severities.toKnow, [...itemsOf(false), ...old]),
    ];
    results.replaceChildren(
      ...(earlier.found.length > 0
        ? [
            earlierNotice(this.context.workbook, earlier, () => {
              this.earlier = { ...earlier, found: [] };
              this.render();
            }),
          ]
        : []),
      ...bySeverity,
      ...(hidden > 0 ? [this.ignoredLine(hidden)] : []),
      ...tables.flatMap((table) => this.about(table)),
    );
  }

  private item({ table, group }: { table: CheckedTable; group: Group }): HTMLElement {
    const { grid, reading } = table;
    const isUnit = group.kind === "different units" && reading.question?.id === "unit";
    const isFixable = isUnit || canFix({ grid }, group);
    return groupItem(grid, group, {
      show: (address, cell) => this.lead(address, cell),
      fix: isFixable ? () => void this.fix(table, group) : null,
      ignore: () => {
        this.done.textContent = "";
        this.ignored.ignore(grid, group.kind).then(
          () => {
            this.render();
            this.focusResults();
          },
          (error: unknown) => this.fail(error, texts.failed),
        );
      },
    });
  }

  /** The button that had the focus is gone. */
  private focusResults(): void {
    const next = this.results.querySelector<HTMLElement>("li.finding button, button");
    (next ?? this.ofSelection.input).focus();
  }

  private async fix(table: CheckedTable, group: Group): Promise<void> {
    try {
      await this.work.idle();
      await this.work.run(texts.fixing, async ({ signal }) => {
        const { sheet, count } = await this.fixedSheet(table, group, signal);
        this.isFixing = true;
        const [name = ""] = await this.context.workbook.addSheets([sheet]);
        this.fixedOn = name;
        this.done.textContent = texts.fixed({ sheet: name, count });
      });
    } catch (error) {
      this.fail(error, texts.notFixed);
    } finally {
      this.isFixing = false;
    }
  }

  private async fixedSheet(
    { grid, reading }: CheckedTable,
    { kind }: Group,
    signal: AbortSignal,
  ): Promise<{ sheet: Sheet; count: number }> {
    const unit = kind === "different units" && reading.question ? oneUnitSheet(reading, reading.question) : null;
    if (unit) return { sheet: unit, count: unit.cells.filter(({ look }) => look === "derived").length };
    const cells = await runInSlices(fixed(await runInSlices(checkedOf(grid, reading), signal), kind), signal);
    const first = figureRows(reading)[0]?.row ?? 0;
    return { sheet: fixedSheet(texts.sheetName, grid, cells, first), count: cells.length };
  }

  /** To a cell of a finding: the list stays. */
  private lead(address: string, cell: string): void {
    this.shown = address;
    this.show(address, cell);
  }

  private show(address: string, cell: string): void {
    this.context.workbook.show(address).catch((error: unknown) => this.fail(error, texts.gone({ cell })));
  }

  private ignoredLine(count: number): HTMLElement {
    const button = element("button", { type: "button" }, texts.showIgnored);
    button.addEventListener("click", () => {
      this.ignored.showAll((this.tables ?? []).map(({ grid }) => grid)).then(
        () => {
          this.render();
          this.focusResults();
        },
        (error: unknown) => this.fail(error, texts.failed),
      );
    });
    return element("p", { class: "ignored" }, texts.ignored({ count }), " ", button);
  }

  /** Where a table is, what kind it is, what was looked for in it, and what is open. */
  private about(table: CheckedTable): HTMLElement[] {
    const { grid, reading, read, groups } = table;
    const address = addressAt(grid, { row: 0, column: 0, rows: grid.height, columns: grid.width });
    const { question } = reading;
    const quiet = (words: string) => element("p", { class: "quiet" }, words);
    return [
      quiet(texts.tables({ address, kind: kindNames[reading.kind] })),
      ...(groups.length === 0
        ? [
            quiet(
              texts.lookedFor({
                list: lookedFor(reading)
                  .map((kind) => LOOKED_FOR[kind])
                  .join(", "),
              }),
            ),
          ]
        : []),
      ...(reading.isRounded && !groups.some(({ kind }) => kind === "not adding up") ? [quiet(texts.rounded)] : []),
      ...reading.remarks.map(quiet),
      ...(question ? [this.openQuestion(question.words)] : []),
      ...(this.tables?.length === 1
        ? kindChoice(reading.kind, read.choices.kind, (kind) => void this.chooseKind(table, kind)).slice(1)
        : []),
    ];
  }

  private openQuestion(words: string): HTMLElement {
    const answer = element("button", { type: "button" }, texts.answer);
    answer.addEventListener("click", () => this.context.open("analyse", SELECTED));
    return element("p", { class: "open" }, texts.open({ question: words }), " ", answer);
  }

  private async chooseKind({ read }: CheckedTable, kind: TableKind): Promise<void> {
    await this.context.tables.keep(read.grid, { ...read.choices, kind });
    await this.update();
  }
}

const list = (severity: string, items: readonly HTMLElement[]): HTMLElement[] =>
  items.length === 0
    ? []
    : [
        element(
          "section",
          { class: "found" },
          element("h3", {}, texts.severity({ severity, count: items.length })),
          element("ul", {}, ...items),
        ),
      ];
