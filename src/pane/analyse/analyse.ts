/**
 * Analyse: what is selected is read at once and answered: the finding with its figures, what is to fix, who gets what. A
 * question stands in the place of the answer; how the table is read can be changed below it.
 */

import { refusalIn, refusedCellIn } from "../../pictures";
import { functionReportOn } from "../../report/function-report";
import { reportOnReading } from "../../report/kinds";
import type { Report, ReportPart } from "../../report/report";
import { addressAt, type Grid } from "../../tables/grid";
import { cellName } from "../../sheet/address";
import type { Sliced } from "../../core/sliced";
import { runInSlices } from "../../cells/calls/scheduler";
import type { Selection } from "../../workbook/port";
import { element, setBusy } from "../dom";
import { longWork, type Working } from "../long-work";
import { chosenTable, functionOf, questionOf } from "../reading/as-function";
import { pictureInserter } from "../pictures/insert-picture";
import { goButton } from "../reading/question";
import { asFunctionTable, chainOf, forReport, readWith, type TableRead } from "../reading/read";
import { reportedTable } from "../reading/reported-table";
import { sourceOf } from "../reading/source";
import { sameOnOtherSheets, type SameOnSheets } from "../reading/same-tables";
import { spokenRange } from "../reading/spoken-range";
import { scenarioParts } from "../scenario/in-report";
import { meantTable, tableAtPlace } from "../selected-table";
import { tableKey } from "../table-readings";
import { analyse as texts } from "../texts/analyse";
import { answer as answerTexts } from "../texts/answer";
import { readingName } from "../texts/function-reading";
import { reading as readTexts } from "../texts/reading";
import { work as workTexts } from "../texts/work";
import { type PaneContext, SELECTED, type View } from "../view";
import { addedReport } from "./add-report";
import { addedStrip } from "./added-strip";
import { AnswerParts } from "./answer-parts";
import { changesOf, type TableChanges } from "./changes";
import { type ChainSettings, rateGiven } from "./chain-parts";
import { scaleGiven } from "./function-reading";
import { obstacles } from "./obstacles";
import { type Reading, readingLine } from "./reading-line";
import { areSameCells } from "./same-cells";
import { staleReport, type StaleReport } from "./stale-report";
import { whyNotChanged } from "../not-changed";

/** A table, and what is said of it besides. */
export interface Read {
  readonly table: TableRead;
  /** The selected range with the row above it, which has headings for it. */
  readonly withHeadings: Grid | null;
  /** The same table on other sheets. */
  readonly same: SameOnSheets | null;
  /** A report of this table that the table has outgrown. */
  readonly stale: StaleReport | null;
  readonly settings: ChainSettings;
}

export function analyseView(context: PaneContext): View {
  const view = new AnalyseView(context);
  context.onOpen("analyse", (about) => {
    if (about === SELECTED) void view.readAnew();
  });
  return { root: view.root, update: (selection) => view.update(selection) };
}

class AnalyseView {
  readonly root: HTMLElement;
  private readonly work = longWork();
  private readonly status = element("p", { role: "status", class: "said" });
  private readonly line = readingLine(() => this.say(answerTexts.stopped), {
    what: answerTexts.reading,
    steps: Object.values(answerTexts.steps),
  });
  private readonly ofOurs = element("p", { class: "quiet of-ours", hidden: "" });
  private readonly added;
  private readonly pictures;
  private readonly parts: AnswerParts;
  private read: Read | null = null;
  /** What stands there in the place of an answer: nothing, or several tables, by their addresses. */
  private without = "";
  /** Whether the table is read even if it is as it was read before. */
  private isDue = false;
  /** What was said when the reading began. */
  private begun: { readonly report: string | undefined; readonly said: string } = { report: undefined, said: "" };
  /** The report that the strip speaks of. */
  private lastAdded: { readonly name: string; readonly of: Grid; readonly remarks: readonly string[] } | null = null;
  private turn = 0;

  constructor(private readonly context: PaneContext) {
    this.pictures = pictureInserter(context.workbook);
    this.added = addedStrip(context.workbook, (words) => this.say(words));
    const changes: TableChanges = changesOf(context, {
      table: () => this.read?.table ?? null,
      same: () => this.read?.same ?? null,
      set: (table) => this.set(table),
      readGrid: (grid) => this.readGrid(grid),
      readSelected: () => this.readAnew(),
      attempt: (words, failed, act) => this.attempt(words, failed, act),
      say: (words) => this.say(words),
      fail: (error, failed) => this.fail(error, failed),
    });
    this.parts = new AnswerParts(context, {
      changes,
      added: this.added,
      pictures: this.pictures,
      addReport: (replacing) => this.addReport(replacing),
      show: (address, cell) => this.show(address, cell),
      say: (words) => this.say(words),
    });
    this.root = element(
      "div",
      { class: "analyse" },
      this.line.root,
      this.ofOurs,
      this.parts.root,
      this.work.root,
      this.status,
    );
  }

  async update(selection: Selection): Promise<void> {
    delete this.root.dataset["read"];
    const turn = (this.turn += 1);
    await this.added.renew();
    if (this.status.textContent !== "" && this.status.textContent === (await this.pictures.gone())) this.say("");
    // On a report, a chart or a scenario the answer is that to its table: nothing is asked of a sheet of ours.
    const own = await reportedTable(this.context.workbook, {});
    if (turn !== this.turn) return;
    this.ofOurs.hidden = own === null;
    this.ofOurs.textContent = own ? texts.ofOurs({ sheet: selection.sheet, table: whole(own) }) : "";
    if (own) await this.readAgainAt(own);
    else await this.readSelected(selection);
    if (turn === this.turn) this.root.dataset["read"] = selection.address;
  }

  /** The table that is selected now, read even where it is as it was. Until that is done, what is shown can be used. */
  async readAnew(): Promise<void> {
    this.isDue = true;
    this.without = "";
    this.parts.closeScenario();
    try {
      await this.update(await this.context.workbook.selection());
    } catch (error) {
      this.fail(error, texts.failed);
    }
  }

  private async readAgainAt(grid: Grid): Promise<void> {
    await this.reading(async (reading) => {
      const now = await tableAtPlace(this.context.workbook, grid, { signal: reading.signal });
      if (now) await this.take(now, null, reading);
    });
  }

  private readSelected(selection: Selection): Promise<void> {
    return this.reading(async (reading) => {
      const { signal } = reading;
      const meant = await meantTable(this.context.workbook, { signal });
      signal.throwIfAborted();
      if (meant.is === "table" && meant.grid.height > 1 && meant.grid.width > 1)
        await this.take(meant.grid, meant.withHeadings, reading);
      else this.showNone(selection, meant.is === "several" ? meant.tables : []);
    });
  }

  private async reading(act: (reading: Reading) => Promise<void>): Promise<void> {
    try {
      await this.runReading(act);
    } catch (error) {
      this.fail(error, texts.failed);
    }
  }

  private runReading(act: (reading: Reading) => Promise<void>): Promise<boolean> {
    this.begun = { report: this.added.report, said: this.status.textContent };
    return this.line.run(act);
  }

  private showNone({ row, column }: Selection, tables: readonly Grid[]): void {
    const state = tables.length > 0 ? tables.map(whole).join(", ") : cellName(row, column);
    if (this.read === null && this.without === state) return;
    this.read = null;
    this.without = state;
    this.isDue = false;
    this.clear();
    this.context.speakOf("analyse", null);
    if (tables.length > 0) this.parts.askWhich(tables);
    else this.parts.sayNone(cellName(row, column));
  }

  /** Reads a table, unless it is as it was read. */
  private async take(grid: Grid, withHeadings: Grid | null, reading: Reading): Promise<void> {
    const { read } = this;
    const choices = await this.context.tables.choicesFor(grid);
    const isSame = read !== null && areSameCells(read.table.grid, grid) && read.table.choices === choices;
    if (!this.isDue && isSame && String(read.withHeadings?.row) === String(withHeadings?.row)) return;
    await this.readWhole(grid, withHeadings, reading);
  }

  private async readGrid(grid: Grid): Promise<void> {
    await this.runReading((reading) => this.readWhole(grid, null, reading));
  }

  private async readWhole(grid: Grid, withHeadings: Grid | null, { signal, at }: Reading): Promise<void> {
    const { workbook, tables } = this.context;
    at(1, grid.height);
    const table = await readWith(tables, grid, signal);
    at(2);
    const same = await sameOnOtherSheets(workbook, grid, { signal });
    const stale = await staleReport(workbook, grid);
    signal.throwIfAborted();
    at(3);
    const before = this.read;
    const isOther = before === null || tableKey(before.table.grid) !== tableKey(grid);
    const settings =
      stale && (isOther || !before.stale)
        ? stale.settings
        : isOther
          ? { leaveOutMissing: false, rate: "" }
          : before.settings;
    this.without = "";
    this.isDue = false;
    this.read = { table, withHeadings, same, stale, settings };
    if (isOther) this.clear();
    this.render();
  }

  /** Nothing of another table stays but what became known while this one was read: nobody has seen that yet. */
  private clear(): void {
    const { report, said } = this.begun;
    if (this.added.report === report) this.added.clear();
    else this.tellAdded();
    if (this.status.textContent === said) this.status.replaceChildren();
  }

  /** The table of the report is named where another is shown. */
  private tellAdded(): void {
    if (!this.lastAdded) return;
    const { name, of, remarks } = this.lastAdded;
    const isShown = this.read !== null && tableKey(this.read.table.grid) === tableKey(of);
    const words = isShown ? texts.added({ name }) : texts.addedOf({ name, table: whole(of) });
    this.added.show(name, [words, ...remarks].join(" "));
  }

  private set(table: TableRead): void {
    if (!this.read) return;
    this.read = { ...this.read, table };
    this.render();
  }

  private render(): void {
    const { read } = this;
    if (!read) return;
    const { grid, reading } = read.table;
    const own = chosenTable(functionOf(read.table));
    this.context.speakOf("analyse", {
      sheet: grid.sheet,
      range: spokenRange(grid, reading),
      kind: reading.kind,
      named: own ? readingName(own) : null,
      choose: (kind) => this.parts.chooseKind(kind),
    });
    this.parts.show(read);
  }

  private say(words: string): void {
    this.status.textContent = words;
  }

  /** What the core refuses is said with its cell; anything else in the words of what was tried. */
  private fail(error: unknown, failed: string): void {
    const refusal = refusalIn(error);
    if (refusal === undefined) console.error(error);
    const cell = refusedCellIn(error);
    this.status.replaceChildren(
      refusal === undefined ? failed : readTexts.refused({ sentence: refusal }),
      ...(cell !== null && this.read
        ? [" ", goButton(this.read.table.grid.sheet, cell, (address, at) => this.show(address, at))]
        : []),
    );
    // Below all else; what was pressed is above.
    this.status.scrollIntoView({ block: "nearest" });
  }

  private show(address: string, cell: string): void {
    this.context.workbook.show(address).catch((error: unknown) => {
      console.error(error);
      this.say(readTexts.gone({ cell }));
    });
  }

  private attempt(
    words: string,
    failed: string | ((error: unknown) => string),
    act: (working: Working) => Promise<void>,
    steps: readonly string[] = [],
  ): void {
    this.status.replaceChildren();
    const buttons = [...this.root.querySelectorAll<HTMLButtonElement>("button.primary")];
    setBusy(buttons, true);
    this.work
      .idle()
      .then(() => this.work.run(words, act, steps))
      .then(
        (isDone) => {
          if (!isDone) this.say(workTexts.stopped);
        },
        (error: unknown) => this.fail(error, typeof failed === "string" ? failed : failed(error)),
      )
      .finally(() => setBusy(buttons, false));
  }

  /** `replacing`: an earlier report, which goes in the same step. */
  private addReport(replacing?: string): void {
    const { read } = this;
    if (!read || questionOf(read.table) || obstacles(read.table).length > 0) return;
    const { table, settings } = read;
    const found = chosenTable(functionOf(table));
    if (found) {
      const understood = asFunctionTable(table);
      const scale = scaleGiven(understood, found, table.choices.scale);
      this.write(read, () => functionReportOn(understood, found, { scale }), replacing);
      return;
    }
    const rate = rateGiven(chainOf(table), settings.rate);
    if (rate === undefined) {
      this.say(texts.rateWrong);
      this.parts.openReadAs();
      document.getElementById("analyse-rate")?.focus();
      return;
    }
    const { without } = table.whole;
    const { leaveOutMissing } = settings;
    const make = (parts: readonly ReportPart[]) =>
      reportOnReading(forReport(table), { rate, leaveOutMissing, without, parts });
    if (make([])) this.write(read, (parts) => make(parts)!, replacing);
  }

  private write(
    { table, settings }: Read,
    make: (parts: readonly ReportPart[]) => Sliced<Report | null>,
    replacing?: string,
  ): void {
    const of = { table: tableKey(table.grid), ...settings };
    let failed = (error: unknown) =>
      texts.notComputed({ reason: error instanceof Error ? error.message : String(error) });
    this.attempt(
      workTexts.writing,
      (error) => failed(error),
      async ({ signal, at }) => {
        const made = await runInSlices(make(await scenarioParts(this.context.workbook, table)), signal);
        if (!made) {
          this.say(texts.nothingToReport);
          return;
        }
        failed = (error) => whyNotChanged(error, texts.notWritten);
        at(1);
        const { workbook } = this.context;
        const source = await sourceOf(workbook, table.grid, table.choices, { signal });
        const added = await addedReport(workbook, made, { of, title: table.choices.title, source, replacing, signal });
        if (!added) return;
        const { name, withCharts } = added;
        if (replacing !== undefined && this.read) this.read = { ...this.read, stale: null };
        if (replacing !== undefined) this.render();
        this.lastAdded = { name, of: table.grid, remarks: withCharts ? [] : [texts.noCharts] };
        this.tellAdded();
      },
      [workTexts.figures, workTexts.sheet],
    );
  }
}

const whole = (grid: Grid): string => addressAt(grid, { row: 0, column: 0, rows: grid.height, columns: grid.width });
