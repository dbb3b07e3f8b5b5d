/** What Analyse shows: a question, or the answer in cards with the strip of findings; then how the table is read. */

import { CHAIN } from "../../tables/function-tables/reading";
import { addressAt, type Grid } from "../../tables/grid";
import { hiddenRecords } from "../../tables/reader/visible";
import { visible } from "../../tables/reader/visible-texts";
import { formatAddress, requireArea } from "../../sheet/address";
import type { Question, TableKind } from "../../tables/reader/table-reading";
import { figuresCard, furtherCards, headlineParts, movedCard } from "../answer/answer-cards";
import { findingsStrip } from "../answer/findings-strip";
import type { ShowRow } from "../answer/ledger";
import { smallPicture } from "../answer/small-picture";
import { checkedTable, countsOf } from "../check/checked";
import { IgnoredFindings } from "../check/ignored";
import { element } from "../dom";
import type { PictureInserter } from "../pictures/insert-picture";
import { functionOf, questionOf } from "../reading/as-function";
import { answersGiven } from "../reading/parts";
import { goButton, questionOn } from "../reading/question";
import type { TableRead } from "../reading/read";
import { textsRead } from "../reading/texts-read";
import { whichTable } from "../reading/which-table";
import { analyse as texts } from "../texts/analyse";
import { answer as answerTexts } from "../texts/answer";
import { functionReading as readingTexts } from "../texts/function-reading";
import { furtherCardsOf } from "../scenario/further-cards";
import { ScenarioPlace } from "../scenario/place";
import { frame } from "../texts/frame";
import { kindNames, reading as readTexts } from "../texts/reading";
import { scenario as scenarioTexts } from "../texts/scenario";
import { type PaneContext, SELECTED } from "../view";
import { actionsOf } from "./actions";
import type { AddedStrip } from "./added-strip";
import type { Read } from "./analyse";
import type { TableChanges } from "./changes";
import { readingChoice } from "./function-reading";
import { headlineOf } from "./headline";
import { actionRow, moreCard } from "./more-rows";
import { obstacles, otherView } from "./obstacles";
import { reportChart } from "./report-chart";
import { anewOffer } from "./stale-report";
import { partsOfFunction, partsOfKind } from "./understood-parts";

interface Actions {
  readonly changes: TableChanges;
  readonly added: AddedStrip;
  readonly pictures: PictureInserter;
  readonly addReport: (replacing?: string) => void;
  readonly show: (address: string, cell: string) => void;
  readonly say: (words: string) => void;
}

export class AnswerParts {
  readonly root: HTMLElement;
  private readonly top = element("div", { class: "answer-top" });
  private readonly title = element("h1", { id: "answer-headline", tabindex: "-1", "data-headline": "" });
  private readonly below = element("div", {});
  private readonly first = element(
    "section",
    { class: "first", "aria-labelledby": "answer-headline" },
    // Of a new answer the headline alone is read aloud.
    element("div", { "aria-live": "polite" }, this.title),
    this.below,
  );
  private readonly strip;
  private readonly further = element("div", { class: "further" });
  private readonly understanding = element("div", { class: "understanding" });
  private readonly readAs = element(
    "details",
    { class: "read-as" },
    element("summary", {}, answerTexts.readAs),
    this.understanding,
  );
  private readonly more = element("div", {});
  private readonly picture = smallPicture();
  private readonly report = element("button", { type: "button", class: "primary" }, texts.add);
  private readonly ignored: IgnoredFindings;
  private readonly scenario: ScenarioPlace;
  private checking = new AbortController();
  private charting = new AbortController();

  constructor(
    private readonly context: PaneContext,
    private readonly actions: Actions,
  ) {
    this.ignored = new IgnoredFindings(context.workbook);
    this.strip = findingsStrip(() => context.open("check", SELECTED));
    this.report.addEventListener("click", () => actions.addReport());
    this.first.append(actions.added.root);
    // Until there is an answer.
    for (const part of [this.strip.root, this.readAs]) part.hidden = true;
    const answer = element("div", {}, this.top, this.first, this.strip.root, this.further, this.readAs, this.more);
    this.scenario = new ScenarioPlace(
      context.workbook,
      (isOver) => (answer.hidden = isOver),
      ({ grid }, cell) => {
        const { row, column } = requireArea(cell);
        actions.show(formatAddress({ sheet: grid.sheet, row, column, rows: 1, columns: 1 }), cell);
      },
    );
    this.root = element("div", { class: "answer" }, answer, this.scenario.root);
  }

  chooseKind(kind: TableKind): void {
    this.actions.changes.chooseKind(kind);
  }

  closeScenario(): void {
    this.scenario.close();
  }

  openReadAs(): void {
    this.readAs.open = true;
  }

  sayNone(cell: string): void {
    const { open } = this.context;
    this.say(answerTexts.noTable({ cell }));
    this.showAlone(
      element("p", { class: "quiet line" }, texts.empty),
      element(
        "div",
        { class: "rows" },
        actionRow(answerTexts.sample, "", () => open("start")),
        actionRow(answerTexts.which, "", () => open("start")),
      ),
    );
  }

  askWhich(tables: readonly Grid[]): void {
    const form = whichTable(tables, (address) => this.actions.show(address, address));
    this.askBy(form);
    this.showAlone(this.caption(), element("div", { class: "questions asking", role: "status" }, form));
  }

  show(read: Read): void {
    const { table } = read;
    if (table.reading.kind !== "chain") this.scenario.close();
    const question = questionOf(table);
    const unanswered = question ? [] : obstacles(table);
    this.renderTop(read);
    this.renderReadAs(read);
    this.readAs.hidden = false;
    if (isNetwork(table)) this.showNetwork(table);
    else if (question) this.ask(question, table);
    else if (unanswered.length > 0) this.tellObstacles(table, unanswered);
    else this.answer(read);
    this.check(table);
  }

  /** In the place of an answer, with nothing besides. */
  private showAlone(...parts: readonly HTMLElement[]): void {
    this.scenario.close();
    this.checking.abort();
    this.below.replaceChildren(...parts);
    this.strip.root.hidden = true;
    this.readAs.hidden = true;
    for (const part of [this.top, this.further, this.more]) part.replaceChildren();
  }

  private say(headline: string): void {
    this.title.classList.remove("finding");
    if (this.title.textContent !== headline) this.title.textContent = headline;
  }

  private readonly caption = () => element("p", { class: "quiet caption" }, answerTexts.question);

  private readonly goTo = (cell: string, { grid }: TableRead) => goButton(grid.sheet, cell, this.actions.show);

  /** The words of a question are the headline. */
  private askBy(form: HTMLElement): void {
    const words = form.querySelector<HTMLElement>(".words");
    words?.setAttribute("data-headline", "");
    words?.setAttribute("role", "heading");
    words?.setAttribute("aria-level", "1");
    this.title.classList.remove("finding");
    this.title.textContent = "";
  }

  private ask(question: Question, table: TableRead): void {
    const { grid } = table;
    this.scenario.close();
    const { changes, show } = this.actions;
    const form = questionOn(grid, question, (id) => changes.answer(question, id), show);
    this.askBy(form);
    this.below.replaceChildren(
      this.caption(),
      element("div", { class: "questions asking", role: "status" }, form),
      ...(question.id === "figures" ? [this.somethingElse()] : []),
      element("p", { class: "quiet holds" }, readTexts.holds),
    );
    // They need nothing of what is asked.
    this.further.replaceChildren(...furtherCardsOf(this.context.workbook, table));
    this.more.replaceChildren();
  }

  /** The last resort: how the table is read, with the kind to choose. */
  private somethingElse(): HTMLElement {
    const button = element("button", { type: "button", class: "plain something-else" }, readTexts.somethingElse);
    button.addEventListener("click", () => {
      this.openReadAs();
      this.readAs.scrollIntoView({ block: "start" });
      this.readAs.querySelector<HTMLElement>("select, summary")?.focus();
    });
    return button;
  }

  private tellObstacles(table: TableRead, unanswered: ReturnType<typeof obstacles>): void {
    this.scenario.close();
    const cards = furtherCardsOf(this.context.workbook, table);
    // Ranges are no figures, but there is an answer in them.
    this.say(cards.length > 0 ? texts.openButFor : texts.open);
    this.below.replaceChildren(
      element(
        "div",
        { class: "questions asking" },
        element(
          "ul",
          {},
          ...unanswered.map(({ sentence, cells }) =>
            element("li", {}, sentence, ...cells.flatMap((cell) => [" ", this.goTo(cell, table)])),
          ),
        ),
        ...otherView(table.reading, this.context.open),
      ),
    );
    // What is asked is answered there.
    this.readAs.open = cards.length === 0;
    this.further.replaceChildren(...cards);
    this.more.replaceChildren(...moreCard(table, false, this.context));
  }

  /** Its ranges, its report and its pictures have cards of their own, which come as a script of their own. */
  private showNetwork({ grid, reading }: TableRead): void {
    const { title } = reading;
    const otherwise = title === "" ? kindNames[reading.kind] : title;
    this.say(otherwise);
    this.below.replaceChildren();
    this.further.replaceChildren();
    this.more.replaceChildren();
    this.readAs.open = false;
    import(/* webpackChunkName: "networks" */ "../networks/networks").then(
      async ({ networksOf }) => {
        const its = networksOf(this.context);
        this.below.replaceChildren(its.root);
        its.embed(true);
        its.onHeadline((words) => {
          if (this.below.contains(its.root)) this.say(words ?? otherwise);
        });
        await its.readGrid(grid);
      },
      (error: unknown) => {
        console.error(error);
        this.actions.say(frame.notLoaded);
      },
    );
  }

  private answer({ table, stale }: Read): void {
    const { workbook } = this.context;
    const { added, addReport, say, show } = this.actions;
    const found = headlineOf(table);
    this.charting.abort();
    const { signal } = (this.charting = new AbortController());
    const isByKind = functionOf(table).chosen === CHAIN;
    const ofReport = () => (isByKind ? reportChart(table, workbook.chartKinds(), signal) : Promise.resolve(null));
    this.say(found.words);
    this.title.classList.toggle("finding", found.answer.headline !== null);
    const { grid } = table;
    const showRow: ShowRow = (row, isThere) => {
      const address = addressAt(grid, { row, column: 0, rows: 1, columns: 1 });
      show(address, address);
      if (isThere) this.context.toSheet?.();
    };
    this.below.replaceChildren(
      ...hiddenTold(table),
      ...headlineParts({ answer: found.answer, picture: found.picture }, this.picture, showRow),
      ...anewOffer(stale, false, addReport),
      actionsOf(found, {
        report: this.report,
        workbook,
        read: table,
        pictures: this.actions.pictures,
        say,
        added: (name, words) => added.show(name, words),
        ofReport,
      }),
    );
    const { picture, answer } = found;
    this.further.replaceChildren(
      ...(answer.moved ? [movedCard(answer.moved)] : []),
      ...furtherCards(answer.cards, showRow),
      ...(picture && !answer.ledger ? [figuresCard(picture, answer.moved?.prices ?? null)] : []),
      ...(functionOf(table).chosen === CHAIN
        ? [...this.scenario.cardOf(table), ...furtherCardsOf(workbook, table)]
        : []),
    );
    this.more.replaceChildren(...moreCard(table, picture !== null, this.context));
  }

  /** What was answered, over the answer. */
  private renderTop({ table }: Read): void {
    const isByKind = functionOf(table).chosen === CHAIN;
    const { changes } = this.actions;
    this.top.replaceChildren(
      ...(isByKind
        ? [...answersGiven(table.reading, (question) => changes.answer(question, null)), ...textsRead(table.reading)]
        : []),
    );
  }

  private renderReadAs({ table, withHeadings, same, settings }: Read): void {
    const { changes } = this.actions;
    const functions = functionOf(table);
    const { kind } = table.reading;
    const otherwise = kind === "chain" ? readingTexts.chain : kindNames[kind];
    this.understanding.replaceChildren(
      element("h2", { tabindex: "-1" }, texts.understood),
      ...readingChoice(functions, otherwise, (key) => changes.chooseReading(key)),
      ...(functions.chosen === CHAIN
        ? partsOfKind(table, { withHeadings, same, settings }, changes)
        : partsOfFunction(table, functions, {
            mark: (column, mark) => changes.chooseMark(column, mark),
            scale: (typed) => changes.chooseScale(typed),
          })),
      ...noScenario(table),
    );
  }

  /** What is to fix and to know, once the answer is there. */
  private check(table: TableRead): void {
    this.checking.abort();
    const own = (this.checking = new AbortController());
    this.strip.root.hidden = false;
    this.strip.show(null);
    const done = async () => {
      await this.ignored.load();
      const checked = await checkedTable(table, own.signal);
      if (!own.signal.aborted) this.strip.show(countsOf(checked, this.ignored));
    };
    done().catch((error: unknown) => {
      if (own.signal.aborted) return;
      console.error(error);
      this.strip.root.hidden = true;
    });
  }
}

/** Beside the answer, which may be another one with them. */
function hiddenTold({ grid }: TableRead): HTMLElement[] {
  const count = hiddenRecords(grid).length;
  return count === 0 ? [] : [element("p", { class: "remark" }, visible.leftOut({ count }))];
}

/** Why a chain allows no scenario: told where it is told how the table is read. */
function noScenario(table: TableRead): HTMLElement[] {
  const why = questionOf(table) ? null : ScenarioPlace.whyNot(table);
  return why === null ? [] : [element("p", { class: "quiet" }, scenarioTexts.none({ why }))];
}

/** One that is refused is none to be computed: why is said. */
const isNetwork = ({ reading }: TableRead): boolean => reading.kind === "input-output" && !reading.refused;
