/** Check: what is wrong, doubtful or worth telling in a table: one finding a kind, with its places and what to do. */

import { checkedOf, findingsIn, lookedFor } from "../../findings/check";
import { type Severity, SEVERITIES } from "../../findings/finding";
import { canFix, fixed } from "../../findings/fixes";
import { type Group, groupsOf } from "../../findings/groups";
import { fixedSheet } from "../../report/fixed";
import { oneUnitSheet } from "../../report/one-unit";
import type { Sheet } from "../../sheet/sheet";
import { addressAt, type Grid } from "../../tables/grid";
import { figureRows } from "../../findings/places";
import { hiddenRecords, withoutRows } from "../../tables/reader/visible";
import type { TableKind, TableReading } from "../../tables/reader/table-reading";
import { runInSlices } from "../../cells/calls/scheduler";
import type { Watch } from "../../workbook/watch";
import { element, section, setBusy } from "../dom";
import { longWork } from "../long-work";
import { kindChoice } from "../reading/kind";
import { readWith, type TableRead, withChoices } from "../reading/read";
import { selectedTable, tablesOfSheet } from "../selected-table";
import { check as texts, LOOKED_FOR } from "../texts/check";
import { kindNames } from "../texts/reading";
import { work as workTexts } from "../texts/work";
import { type PaneContext, SELECTED, type View } from "../view";
import { type Earlier, earlierFindings, earlierFormulas, earlierNotice } from "./earlier-version";
import { groupItem } from "./group";
import { IgnoredFindings } from "./ignored";

/** A table, as it was read, and what was found in it. */
interface CheckedTable {
  readonly read: TableRead;
  /** Without what is hidden. */
  readonly grid: Grid;
  readonly reading: TableReading;
  readonly groups: readonly Group[];
}

export function checkView(context: PaneContext): View {
  const view = new CheckView(context);
  return { root: view.root, update: () => undefined };
}

const choice = (value: string, words: string, checked: boolean) => {
  const input = element("input", { type: "radio", name: "check-what", value, ...(checked && { checked: "" }) });
  return { input, label: element("label", { class: "choice" }, input, element("span", {}, words)) };
};

class CheckView {
  readonly root: HTMLElement;
  private readonly ofSelection = choice("selection", texts.selection, true);
  private readonly ofSheet = choice("sheet", texts.sheet, false);
  private readonly run = element("button", { type: "button", class: "primary" }, texts.run);
  private readonly work = longWork();
  private readonly status = element("p", { role: "status" });
  private readonly results = element("div", { class: "results" });
  private readonly ignored: IgnoredFindings;
  private tables: readonly CheckedTable[] = [];
  private earlier: Earlier = { found: [], madeWith: undefined };

  constructor(private readonly context: PaneContext) {
    const { root, body } = section(texts.heading);
    this.root = root;
    this.ignored = new IgnoredFindings(context.workbook);
    this.run.addEventListener("click", () => void this.lookAt((watch) => this.grids(watch)));
    // The ribbon's button means the table that is selected now, whatever was looked through before.
    context.onOpen("check", (about) => {
      if (about !== SELECTED) return;
      this.ofSelection.input.checked = true;
      this.run.click();
    });
    body.append(
      element("p", { class: "quiet" }, texts.lead),
      element("fieldset", {}, element("legend", {}, texts.what), this.ofSelection.label, this.ofSheet.label),
      this.run,
      this.work.root,
      this.status,
      this.results,
    );
  }

  private async grids(watch: Watch): Promise<readonly Grid[]> {
    const { workbook } = this.context;
    return this.ofSheet.input.checked
      ? await tablesOfSheet(workbook, watch)
      : [await selectedTable(workbook, watch)].flatMap((table) => table ?? []);
  }

  private async lookAt(gridsOf: (watch: Watch) => Promise<readonly Grid[]>): Promise<void> {
    setBusy([this.run], true);
    this.results.replaceChildren();
    this.status.textContent = "";
    try {
      const isDone = await this.work.run(workTexts.checking, async (watch) => {
        // Reading the cells is the first half, looking them through the second.
        const grids = await gridsOf({ ...watch, progress: (done: number) => watch.progress(done / 2) });
        await this.ignored.load();
        const tables: CheckedTable[] = [];
        for (const [index, grid] of grids.entries()) {
          tables.push(await this.checkedTable(grid, watch.signal));
          watch.progress(0.5 + (index + 1) / grids.length / 2);
        }
        this.earlier = await earlierFormulas(this.context.workbook, { signal: watch.signal });
        this.tables = tables;
        this.render();
      });
      if (!isDone) this.status.textContent = workTexts.stopped;
    } catch (error) {
      this.fail(error, texts.failed);
    } finally {
      setBusy([this.run], false);
    }
  }

  private async checkedTable(whole: Grid, signal: AbortSignal): Promise<CheckedTable> {
    const read = await readWith(this.context.tables, whole, signal);
    const reading = withChoices(read);
    const grid = withoutRows(whole, hiddenRecords(whole));
    const found = await runInSlices(findingsIn(grid, reading), signal);
    return { read, grid, reading, groups: groupsOf(found) };
  }

  private fail(error: unknown, words: string): void {
    console.error(error);
    this.status.textContent = words;
  }

  private render(): void {
    const { tables, earlier, status, results } = this;
    if (tables.length === 0 && earlier.found.length === 0) {
      status.textContent = texts.empty;
      results.replaceChildren();
      return;
    }
    const shown = tables.flatMap((table) =>
      table.groups.flatMap((group) => (this.ignored.has(table.grid, group.kind) ? [] : [{ table, group }])),
    );
    const hidden = tables.reduce((sum, { groups }) => sum + groups.length, 0) - shown.length;
    const old = earlierFindings(earlier, (address, cell) => this.show(address, cell));
    const count = shown.length + old.length;
    status.textContent = count > 0 ? texts.found({ count }) : hidden > 0 ? texts.noneShown : texts.none;
    const bySeverity = SEVERITIES.flatMap((severity) => {
      const items = shown.filter(({ group }) => group.severity === severity).map((each) => this.item(each));
      if (severity === "insight") items.push(...old);
      return items.length === 0 ? [] : [list(severity, items)];
    });
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
      show: (address, cell) => this.show(address, cell),
      fix: isFixable ? () => void this.fix(table, group) : null,
      ignore: () => {
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
    (next ?? this.run).focus();
  }

  private async fix(table: CheckedTable, group: Group): Promise<void> {
    try {
      await this.work.run(texts.fixing, async ({ signal }) => {
        const { sheet, count } = await this.fixedSheet(table, group, signal);
        const [name = ""] = await this.context.workbook.addSheets([sheet]);
        this.status.textContent = texts.fixed({ sheet: name, count });
      });
    } catch (error) {
      this.fail(error, texts.notFixed);
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

  private show(address: string, cell: string): void {
    this.context.workbook.show(address).catch((error: unknown) => this.fail(error, texts.gone({ cell })));
  }

  private ignoredLine(count: number): HTMLElement {
    const button = element("button", { type: "button" }, texts.showIgnored);
    button.addEventListener("click", () => {
      this.ignored.showAll(this.tables.map(({ grid }) => grid)).then(
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
      ...(this.tables.length === 1
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
    await this.lookAt(async () => {
      await this.context.tables.keep(read.grid, { ...read.choices, kind });
      return [read.grid];
    });
  }
}

const list = (severity: Severity, items: readonly HTMLElement[]): HTMLElement =>
  element(
    "section",
    { class: `found ${severity}` },
    element("h3", {}, texts.severity({ severity: texts.severities[severity], count: items.length })),
    element("ul", {}, ...items),
  );
