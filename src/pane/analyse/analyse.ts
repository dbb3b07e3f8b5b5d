/** Analyse: reads the selected table, shows how it is understood, lets that be changed, and adds a report sheet. */

import { functionReportOn } from "../../report/function-report";
import { type Report, type ReportOptions, reportOn } from "../../report/report";
import { type Choices, mayMultiply, NO_CHOICES, applyChoices } from "../../tables/choices";
import { warnings } from "../../tables/warnings";
import { CHAIN } from "../../tables/function-tables/reading";
import type { DecimalSeparator } from "../../tables/numeral";
import { openQuestions } from "../../tables/questions";
import { valueAddedMethod } from "../../tables/method";
import type { Sliced } from "../../core/sliced";
import { runInSlices } from "../../cells/calls/scheduler";
import { understand } from "../../tables/understand";
import { columnOf, type Understanding } from "../../tables/understanding";
import { columnName, formatAddress } from "../../sheet/address";
import type { Watch } from "../../workbook/watch";
import type { PlacedChart } from "../../sheet/figures";
import { element, section, setBusy } from "../dom";
import { longWork } from "../long-work";
import { rememberAnalysis } from "../recent";
import { selectedTable } from "../selected-table";
import { analyse as texts, questionText, warningText } from "../texts/analyse";
import { functionReading as readingTexts } from "../texts/function-reading";
import { work as workTexts } from "../texts/work";
import { type PaneContext, SELECTED, type View } from "../view";
import { columnList } from "./columns";
import { totalsList } from "./totals";
import {
  argumentList,
  chosenTable,
  functionQuestions,
  type Reading,
  readingChoice,
  readingOf,
  scaleField,
  scaleGiven,
  wholeOf,
} from "./function-reading";

export function analyseView({ workbook, onOpen }: PaneContext): View {
  const { root, body } = section(texts.heading);
  const read = element("button", { type: "button", class: "primary" }, texts.read);
  const work = longWork();
  const status = element("p", { role: "status" });
  const understanding = element("div", { class: "understanding" });
  const report = element("div", { class: "body" });
  body.append(element("p", { class: "quiet" }, texts.lead), read, understanding, work.root, status, report);

  let guess: Understanding | undefined;
  let choices: Choices = NO_CHOICES;
  let leaveOutMissing = false;
  let rate = "";
  let chosenReading: string | null = null;
  let scale = "";

  const attempt = (words: string, failed: string, act: (watch: Required<Watch>) => Promise<void>): void => {
    status.textContent = "";
    const buttons = [...root.querySelectorAll<HTMLButtonElement>("button.primary")];
    setBusy(buttons, true);
    work
      .run(words, act)
      .then(
        (isDone) => {
          if (!isDone) status.textContent = workTexts.stopped;
        },
        (error: unknown) => {
          console.error(error);
          status.textContent = failed;
        },
      )
      .finally(() => {
        setBusy(buttons, false);
        renewQuestions();
      });
  };

  read.addEventListener("click", () =>
    attempt(workTexts.reading, texts.failed, async (watch) => {
      const grid = await selectedTable(workbook, watch);
      const isTable = grid !== null && grid.height > 1 && grid.width > 1;
      guess = isTable ? await runInSlices(understand(grid), watch.signal) : undefined;
      choices = NO_CHOICES;
      leaveOutMissing = false;
      chosenReading = null;
      scale = "";
      report.replaceChildren();
      if (!guess) {
        understanding.replaceChildren();
        status.textContent = texts.empty;
        return;
      }
      read.textContent = texts.again;
      read.classList.remove("primary");
      renew();
    }),
  );

  // The ribbon's button means the table that is selected now.
  onOpen("analyse", (about) => {
    if (about === SELECTED) read.click();
  });

  // The parts that follow every choice.
  const questions = element("div", { class: "questions", role: "status" });
  const add = element("button", { type: "button", class: "primary" }, texts.add);
  add.addEventListener("click", addReport);

  const current = (): Understanding | undefined => guess && applyChoices(guess, choices);
  // What the person chose of columns is about links: the table of a function is told by the guess, and by marks.
  const asFunction = (): Understanding => applyChoices(guess!, { ...NO_CHOICES, marks: choices.marks });

  function choose(change: Partial<Choices>): void {
    choices = { ...choices, ...change };
    // What was chosen keeps the focus, though its line is rebuilt.
    const focused = document.activeElement?.id;
    renew();
    if (focused) document.getElementById(focused)?.focus();
  }

  function chooseReading(key: string): void {
    chosenReading = key;
    renew();
    document.getElementById("analyse-reading")?.focus();
  }

  function renew(): void {
    const table = current();
    if (!guess || !table) return;
    const reading = readingOf(asFunction(), chosenReading);
    if (reading.chosen !== CHAIN) {
      renewFunction(reading);
      return;
    }
    const whole = wholeOf(table);
    const way = valueAddedMethod(table);
    understanding.replaceChildren(
      element("h3", {}, texts.understood),
      ...readingChoice(reading, chooseReading),
      element(
        "p",
        { class: "quiet" },
        texts.place({ address: whole, records: table.records.length }),
        ...(table.titles.length > 0 ? [` ${texts.titles({ title: table.titles.join(" ") })}`] : []),
      ),
      columnList(table, {
        role: (column, role) => choose({ roles: new Map(choices.roles).set(column, role) }),
        mark: chooseMark,
        manner: (column, manner, isSo) =>
          choose({ manners: new Map(choices.manners).set(column, { ...choices.manners.get(column), [manner]: isSo }) }),
      }),
      ...(way ? [element("p", {}, texts.way[way])] : []),
      ...multipliedOf(table),
      ...totalsList(guess, table, (row, isOut) => choose({ totals: new Map(choices.totals).set(row, isOut) })),
      ...settingsOf(table),
      ...warnings(table).map((remark) =>
        element(
          "p",
          { class: "remark" },
          warningText(
            remark,
            (column) => columnName(table.grid.column + column),
            (row) => table.grid.row + row + 1,
          ),
        ),
      ),
      questions,
      add,
    );
    renewQuestions();
  }

  function chooseMark(column: number, mark: DecimalSeparator | null): void {
    const marks = new Map(choices.marks);
    if (mark === null) marks.delete(column);
    else marks.set(column, mark);
    choose({ marks });
  }

  /** A table of a function: its columns are arguments. Nothing but the choice is shown where that is asked. */
  function renewFunction(reading: Reading): void {
    const understood = asFunction();
    const table = chosenTable(reading);
    understanding.replaceChildren(
      element("h3", {}, texts.understood),
      ...readingChoice(reading, chooseReading),
      ...(table
        ? [
            element(
              "p",
              { class: "quiet" },
              readingTexts.place({ address: wholeOf(understood), rows: table.rows.length, of: table.of }),
              ...(table.headRow === undefined && understood.titles.length > 0
                ? [` ${texts.titles({ title: understood.titles.join(" ") })}`]
                : []),
            ),
            argumentList(understood, table, { mark: chooseMark }),
            ...scaleField(understood, table, scale, (typed) => {
              scale = typed;
              renewQuestions();
            }),
          ]
        : []),
      questions,
      add,
    );
    renewQuestions();
  }

  /** What must be answered first, in sentences. */
  function asked(): string[] {
    const table = current();
    if (!table) return [];
    const reading = readingOf(asFunction(), chosenReading);
    if (reading.chosen === null) return [readingTexts.ask];
    const its = chosenTable(reading);
    if (its) return functionQuestions(asFunction(), its, scale);
    const { grid } = table;
    return openQuestions(table).map((question) =>
      questionText(
        question,
        (column) => columnName(grid.column + column),
        (row) => grid.row + row + 1,
      ),
    );
  }

  function renewQuestions(): void {
    const sentences = asked();
    add.disabled = sentences.length > 0;
    questions.replaceChildren(
      ...(sentences.length === 0
        ? []
        : [
            element("h3", {}, texts.open),
            element("ul", {}, ...sentences.map((sentence) => element("li", {}, sentence))),
          ]),
    );
  }

  /** Proposed where a price and a volume are side by side, and the person's to change. */
  function multipliedOf({ columns, isPriceTimesVolume, grid }: Understanding): HTMLElement[] {
    if (!mayMultiply(columns)) return [];
    const letterOf = (role: "price" | "volume") =>
      columnName(grid.column + columns.find((column) => column.role === role)!.index);
    const input = element("input", {
      type: "checkbox",
      id: "analyse-times",
      ...(isPriceTimesVolume && { checked: "" }),
    });
    input.addEventListener("change", () => choose({ isPriceTimesVolume: input.checked }));
    return [
      element(
        "label",
        { class: "choice" },
        input,
        element("span", {}, texts.times({ price: letterOf("price"), volume: letterOf("volume") })),
      ),
    ];
  }

  function settingsOf(table: Understanding): HTMLElement[] {
    const parts: HTMLElement[] = [];
    if (
      table.columns.some(
        ({ role, counts }) => role !== "ignored" && counts.missing + (role === "link" ? 0 : counts.errors) > 0,
      )
    ) {
      const input = element("input", {
        type: "checkbox",
        id: "analyse-leave-out",
        ...(leaveOutMissing && { checked: "" }),
      });
      input.addEventListener("change", () => (leaveOutMissing = input.checked));
      parts.push(
        element("label", { class: "choice" }, input, element("span", {}, texts.leaveOut)),
        element("p", { class: "quiet" }, texts.leaveOutWhy),
      );
    }
    if (columnOf(table, "capital") && valueAddedMethod(table) === "sales") {
      const input = element("input", {
        type: "text",
        inputmode: "decimal",
        id: "analyse-rate",
        "aria-describedby": "analyse-rate-why",
        value: rate,
      });
      input.addEventListener("input", () => (rate = input.value));
      parts.push(
        element("label", { for: "analyse-rate" }, texts.rate),
        input,
        element("p", { class: "quiet", id: "analyse-rate-why" }, texts.rateWhy),
      );
    }
    return parts.length === 0 ? [] : [element("fieldset", {}, element("legend", {}, texts.settings), ...parts)];
  }

  /** The rate as a fraction, null where none is given; undefined where it is no number. */
  function rateGiven(table: Understanding): number | null | undefined {
    const words = rate.trim().replace(/\s*%$/, "").replace(",", ".");
    if (words === "" || !columnOf(table, "capital")) return null;
    const figure = Number(words);
    // As a person sees it: 8.3 per cent is 0.083, without the noise of a division.
    return Number.isFinite(figure) ? Number((figure / 100).toPrecision(15)) : undefined;
  }

  function addReport(): void {
    const table = current();
    if (!table || asked().length > 0) return;
    const its = chosenTable(readingOf(asFunction(), chosenReading));
    if (its) {
      const understood = asFunction();
      write(() => functionReportOn(understood, its, { scale: scaleGiven(understood, its, scale) }));
      return;
    }
    const given = rateGiven(table);
    if (given === undefined) {
      status.textContent = texts.rateWrong;
      document.getElementById("analyse-rate")?.focus();
      return;
    }
    const options: ReportOptions = { rate: given, leaveOutMissing };
    write(() => reportOn(table, options));
  }

  function write(make: () => Sliced<Report>): void {
    attempt(workTexts.writing, texts.notWritten, async (watch) => {
      const made = await runInSlices(make(), watch.signal);
      const { name, withCharts } = await added(made);
      if (name === undefined) return;
      if (watch.signal.aborted) {
        await workbook.removeSheets([name]);
        watch.signal.throwIfAborted();
      }
      await rememberAnalysis(workbook, {
        title: texts.report({ name }),
        address: formatAddress({ sheet: name, row: 0, column: 0, rows: 1, columns: 1 }),
      });
      status.textContent = [texts.added({ name }), ...(withCharts ? [] : [texts.noCharts])].join(" ");
      report.replaceChildren(removal(name));
      report.scrollIntoView({ block: "nearest" });
    });
  }

  /** Adds the report with its charts, in one step; without them where the spreadsheet would not have them. */
  async function added({ sheet, charts }: Report): Promise<{ name: string | undefined; withCharts: boolean }> {
    const kinds = workbook.chartKinds();
    const possible = charts.flatMap(({ at, chart }): PlacedChart[] => {
      const kind = kinds.includes(chart.kind) ? chart.kind : kinds.includes("bar") ? "bar" : undefined;
      return kind ? [{ at, chart: { ...chart, kind } }] : [];
    });
    try {
      const [name] = await workbook.addSheets([{ ...sheet, charts: possible }]);
      return { name, withCharts: possible.length === charts.length };
    } catch (error) {
      if (possible.length === 0) throw error;
      console.warn(error);
      const [name] = await workbook.addSheets([sheet]);
      return { name, withCharts: false };
    }
  }

  function removal(name: string): HTMLElement {
    const remove = element("button", { type: "button" }, texts.remove);
    remove.addEventListener("click", () => {
      workbook.removeSheets([name]).then(
        () => {
          status.textContent = texts.removed;
          report.replaceChildren();
          read.focus();
        },
        (error: unknown) => {
          console.error(error);
          status.textContent = texts.notRemoved;
        },
      );
    });
    return remove;
  }

  return { root, update: () => undefined };
}
