/** Analyse: reads the selected table, shows how it is understood, lets that be changed, and adds a report sheet. */

import { refusalIn, refusedCellIn } from "../../pictures";
import { functionReportOn } from "../../report/function-report";
import { reportOnReading } from "../../report/kinds";
import type { Report } from "../../report/report";
import type { Choices } from "../../tables/choices";
import { CHAIN } from "../../tables/function-tables/reading";
import type { DecimalSeparator } from "../../tables/numeral";
import { type Question, questionKey } from "../../tables/reader/table-reading";
import type { Grid } from "../../tables/grid";
import type { Sliced } from "../../core/sliced";
import { runInSlices } from "../../cells/calls/scheduler";
import type { Watch } from "../../workbook/watch";
import { element, section, setBusy } from "../dom";
import { longWork } from "../long-work";
import { chosenTable, functionOf, questionOf } from "../reading/as-function";
import { acted } from "../reading/actions";
import { answersGiven } from "../reading/parts";
import { cellButtons, goButton, questionForm } from "../reading/question";
import { asFunctionTable, chainOf, readWith, type TableRead, forReport } from "../reading/read";
import { joinSheets, SAME_TABLE, sameOnOtherSheets, type SameOnSheets } from "../reading/same-tables";
import { whichTable } from "../reading/which-table";
import { meantTable } from "../selected-table";
import { type TableChoices, tableKey } from "../table-readings";
import { analyse as texts } from "../texts/analyse";
import { functionReading as readingTexts } from "../texts/function-reading";
import { kindNames, reading as readTexts } from "../texts/reading";
import { work as workTexts } from "../texts/work";
import { type PaneContext, SELECTED, type View } from "../view";
import { addedReport, removal } from "./add-report";
import { anewOffer, staleReport, type StaleReport } from "./stale-report";
import { obstacles, otherView, preview } from "./obstacles";
import { type ChainSettings, rateGiven } from "./chain-parts";
import { partsOfFunction, partsOfKind } from "./understood-parts";
import { readingChoice, scaleGiven } from "./function-reading";

export function analyseView({ workbook, tables, open, onOpen }: PaneContext): View {
  const { root, body } = section(texts.heading);
  const read = element("button", { type: "button", class: "primary" }, texts.read);
  const work = longWork();
  const status = element("p", { role: "status" });
  const understanding = element("div", { class: "understanding" });
  const report = element("div", { class: "body" });
  body.append(element("p", { class: "quiet" }, texts.lead), read, understanding, work.root, status, report);

  let table: TableRead | undefined;
  /** The selected range with the row above it, which has headings for it. */
  let withHeadings: Grid | null = null;
  /** The same table on other sheets. */
  let same: SameOnSheets | null = null;
  /** A report of this table that the table has outgrown. */
  let stale: StaleReport | null = null;
  let settings: ChainSettings = { leaveOutMissing: false, rate: "" };

  const attempt = (
    words: string,
    failed: string | ((error: unknown) => string),
    act: (watch: Required<Watch>) => Promise<void>,
  ): void => {
    status.replaceChildren();
    const buttons = [...root.querySelectorAll<HTMLButtonElement>("button.primary")];
    setBusy(buttons, true);
    work
      .run(words, act)
      .then(
        (isDone) => {
          if (!isDone) status.textContent = workTexts.stopped;
        },
        (error: unknown) => fail(error, typeof failed === "string" ? failed : failed(error)),
      )
      .finally(() => {
        setBusy(buttons, false);
        renewQuestions();
      });
  };

  /** What the core refuses is said with its cell; anything else in the words of what was tried. */
  function fail(error: unknown, failed: string): void {
    const refusal = refusalIn(error);
    if (refusal === undefined) console.error(error);
    const cell = refusedCellIn(error);
    status.replaceChildren(
      refusal === undefined ? failed : readTexts.refused({ sentence: refusal }),
      ...(cell !== null && table ? [" ", goButton(table.grid.sheet, cell, show)] : []),
    );
  }

  function show(address: string, cell: string): void {
    workbook.show(address).catch((error: unknown) => {
      console.error(error);
      status.textContent = readTexts.gone({ cell });
    });
  }

  read.addEventListener("click", () =>
    attempt(workTexts.reading, texts.failed, async (watch) => {
      const meant = await meantTable(workbook, watch);
      report.replaceChildren();
      table = undefined;
      stale = null;
      settings = { leaveOutMissing: false, rate: "" };
      if (meant.is === "several") {
        const form = whichTable(
          meant.tables,
          (address) =>
            void workbook.show(address).then(
              () => read.click(),
              (error: unknown) => fail(error, texts.failed),
            ),
        );
        understanding.replaceChildren(element("div", { class: "questions asking", role: "status" }, form));
        return;
      }
      const isTable = meant.is === "table" && meant.grid.height > 1 && meant.grid.width > 1;
      if (!isTable) {
        understanding.replaceChildren();
        status.textContent = texts.empty;
        return;
      }
      withHeadings = meant.withHeadings;
      await readGrid(meant.grid, watch);
      read.textContent = texts.again;
      read.classList.remove("primary");
    }),
  );

  async function readGrid(grid: Grid, watch: Watch): Promise<void> {
    table = await readWith(tables, grid, watch.signal);
    same = await sameOnOtherSheets(workbook, grid, watch);
    const before = stale;
    stale = await staleReport(workbook, grid);
    if (stale && !before) settings = stale.settings;
    renew();
  }

  // The ribbon's button means the table that is selected now.
  onOpen("analyse", (about) => {
    if (about === SELECTED) read.click();
  });

  // The parts that follow every choice.
  const questions = element("div", { class: "questions", role: "status" });
  const add = element("button", { type: "button", class: "primary" }, texts.add);
  add.addEventListener("click", () => addReport());
  const anew = element("div", { class: "body" });

  /** What was chosen is kept for all views; its line is rebuilt, and keeps the focus. */
  function keep(change: Partial<TableChoices>): void {
    if (!table) return;
    const focused = document.activeElement?.id;
    table = { ...table, choices: { ...table.choices, ...change } };
    tables.keep(table.grid, table.choices).catch(console.error);
    renew();
    if (focused) document.getElementById(focused)?.focus();
  }

  const choose = (change: Partial<Choices>): void => {
    if (table) keep({ chain: { ...table.choices.chain, ...change } });
  };

  /** What changes how the table is read: it is read again. */
  function readAgain(change: Partial<TableChoices>): void {
    if (!table) return;
    const { grid, choices } = table;
    const focused = document.activeElement?.id;
    attempt(workTexts.reading, texts.failed, async (watch) => {
      await tables.keep(grid, { ...choices, ...change });
      await readGrid(grid, watch);
      const again = focused ? document.getElementById(focused) : null;
      // The next question, or how the table is read now.
      (again ?? questions.querySelector<HTMLElement>(".words") ?? understanding.querySelector("h3"))?.focus();
    });
  }

  /** Null: to be asked again. */
  function answer(question: Question, id: string | null): void {
    if (!table) return;
    const { choices, reading } = table;
    const answers = new Map(choices.answers);
    if (id === null) answers.delete(questionKey(question));
    else answers.set(questionKey(question), id);
    void (id === null ? Promise.resolve(undefined) : acted(workbook, reading, question, id)).then(
      (done) => {
        if (!done) readAgain({ answers });
        else if (done.isElsewhere) read.click();
        if (done) status.textContent = done.words;
      },
      (error: unknown) => fail(error, texts.notWritten),
    );
  }

  function joinOrNot(given: "yes" | "no" | null): void {
    if (!table || !same) return;
    const [all, answers] = [same, new Map(table.choices.answers)];
    if (given === null) answers.delete(SAME_TABLE);
    else answers.set(SAME_TABLE, given);
    if (given !== "yes") keep({ answers });
    else
      attempt(workTexts.reading, texts.notWritten, async (watch) => {
        const joined = await joinSheets(workbook, all, watch);
        withHeadings = null;
        const meant = joined && (await meantTable(workbook, watch));
        if (meant?.is === "table") await readGrid(meant.grid, watch);
        status.textContent = joined
          ? (joined.isLive ? readTexts.joined : readTexts.joinedAsIs)({ sheet: joined.name })
          : readTexts.notJoined;
      });
  }

  function chooseReading(key: string): void {
    keep({ asFunction: key });
    document.getElementById("analyse-reading")?.focus();
  }

  function chooseMark(column: number, mark: DecimalSeparator | null): void {
    if (!table) return;
    const marks = new Map(table.choices.chain.marks);
    if (mark === null) marks.delete(column);
    else marks.set(column, mark);
    choose({ marks });
  }

  function chooseScale(typed: string): void {
    if (table) {
      table = { ...table, choices: { ...table.choices, scale: typed } };
      tables.keep(table.grid, table.choices).catch(console.error);
    }
    renewQuestions();
  }

  function takeHeadings(whole: Grid): void {
    withHeadings = null;
    attempt(workTexts.reading, texts.failed, (watch) => readGrid(whole, watch));
  }

  function renew(): void {
    if (!table) return;
    const { reading } = table;
    const functions = functionOf(table);
    const isAsking = questionOf(table) !== null;
    const otherwise = reading.kind === "chain" ? readingTexts.chain : kindNames[reading.kind];
    understanding.replaceChildren(
      element("h3", { tabindex: "-1" }, texts.understood),
      ...readingChoice(functions, otherwise, chooseReading),
      // A question comes before all that depends on its answer.
      ...(isAsking ? [questions] : []),
      ...(functions.chosen === CHAIN
        ? partsOfKind(table, { withHeadings, same, settings }, { readAgain, choose, takeHeadings, joinOrNot })
        : partsOfFunction(table, functions, { mark: chooseMark, scale: chooseScale })),
      ...(functions.chosen === CHAIN ? answersGiven(reading, (question) => answer(question, null)) : []),
      ...(isAsking ? [] : [questions]),
      anew,
      add,
    );
    renewQuestions();
  }

  function renewQuestions(): void {
    if (!table) return;
    const its = table;
    const question = questionOf(its);
    const unanswered = question ? [] : obstacles(its);
    add.disabled = question !== null || unanswered.length > 0;
    if (question) questions.replaceChildren(asked(question, its));
    else if (unanswered.length > 0)
      questions.replaceChildren(
        element("h3", {}, texts.open),
        element(
          "ul",
          {},
          ...unanswered.map(({ sentence, cells }) =>
            element("li", {}, sentence, ...cells.flatMap((cell) => [" ", goButton(its.grid.sheet, cell, show)])),
          ),
        ),
        ...otherView(its.reading, open),
      );
    else questions.replaceChildren(...preview(its));
    questions.classList.toggle("asking", add.disabled);
    anew.replaceChildren(...anewOffer(stale, add.disabled, addReport));
  }

  const asked = (question: Question, { grid }: TableRead): HTMLElement =>
    questionForm(question, (id) => answer(question, id), cellButtons(grid, question.at, show));

  /** `replacing`: an earlier report, which goes in the same step. */
  function addReport(replacing?: string): void {
    if (!table || questionOf(table) || obstacles(table).length > 0) return;
    const its = table;
    const found = chosenTable(functionOf(its));
    if (found) {
      const understood = asFunctionTable(its);
      const scale = scaleGiven(understood, found, its.choices.scale);
      write(() => functionReportOn(understood, found, { scale }), replacing);
      return;
    }
    const rate = rateGiven(chainOf(its), settings.rate);
    if (rate === undefined) {
      status.textContent = texts.rateWrong;
      document.getElementById("analyse-rate")?.focus();
      return;
    }
    const { without } = its.whole;
    const made = reportOnReading(forReport(its), { rate, leaveOutMissing: settings.leaveOutMissing, without });
    if (made) write(() => made, replacing);
  }

  function write(make: () => Sliced<Report | null>, replacing?: string): void {
    const of = { table: tableKey(table!.grid), ...settings };
    let failed = (error: unknown) =>
      texts.notComputed({ reason: error instanceof Error ? error.message : String(error) });
    attempt(
      workTexts.writing,
      (error) => failed(error),
      async (watch) => {
        const made = await runInSlices(make(), watch.signal);
        if (!made) {
          status.textContent = texts.nothingToReport;
          return;
        }
        failed = () => texts.notWritten;
        const added = await addedReport(workbook, made, { of, replacing, signal: watch.signal });
        if (!added) return;
        const { name, withCharts } = added;
        if (replacing !== undefined) stale = null;
        status.textContent = [texts.added({ name }), ...(withCharts ? [] : [texts.noCharts])].join(" ");
        report.replaceChildren(
          removal(workbook, name, (words, isGone) => {
            status.textContent = words;
            if (!isGone) return;
            report.replaceChildren();
            read.focus();
          }),
        );
        report.scrollIntoView({ block: "nearest" });
      },
    );
  }

  return {
    root,
    async update() {
      // What was chosen in another view holds here too.
      const its = table;
      if (!its || its.choices === (await tables.choicesFor(its.grid))) return;
      const again = await readWith(tables, its.grid);
      if (table !== its) return;
      table = again;
      renew();
    },
  };
}
