/** Networks' card for a published table: a file that stays beside the sheet, what it is, and what is asked of it. */

import { openTables } from "../../../cells/calls/open-tables";
import { FileRefusal } from "../../../files/refusals";
import { answerSheet } from "../../../published/answer-sheet";
import { type AnswerCell, NotAnswered } from "../../../published/ask";
import { LargeTable } from "../../../published/reader/refusals";
import type { Opened } from "../../../published/worker/messages";
import { TablesOnPage } from "../../../published/on-page";
import { PublishedTables } from "../../../published/worker/tables";
import type { Watch } from "../../../workbook/watch";
import { element, section, setBusy } from "../../dom";
import { longWork } from "../../long-work";
import { whyNotChanged } from "../../not-changed";
import { published as texts } from "../../texts/published";
import type { PaneContext } from "../../view";
import { answerTable } from "./answer-table";
import { choices, measureName } from "./choices";
import { formulaOf } from "./formula";
import { TableNames } from "./table-names";

const ACCEPTED = ".csv,.tsv,.txt,.tab,.xlsx,.gz,.zip";

/** An answer, with all that its source line says. */
interface Answered {
  readonly cells: readonly (readonly AnswerCell[])[];
  readonly year: string;
  readonly question: ReturnType<ReturnType<typeof choices>["question"]>;
  readonly valueAdded: readonly string[] | null;
  readonly title: string;
}

/** What a person presses, and chooses files with. */
function controls() {
  const button = (words: string, primary = false) =>
    element("button", { type: "button", ...(primary && { class: "primary" }) }, words);
  const [choose, show, put, openLarge, close] = [
    button(texts.choose, true),
    button(texts.show, true),
    button(texts.put),
    button(texts.openLarge),
    button(texts.close),
  ];
  const files = element("input", { type: "file", multiple: "", accept: ACCEPTED, hidden: "", tabindex: "-1" });
  return { choose, show, put, openLarge, close, files };
}

export const publishedCard = (context: PaneContext): HTMLElement => new PublishedCard(context.workbook).root;

class PublishedCard {
  readonly root: HTMLElement;
  private readonly tables = new PublishedTables();
  private readonly onPage: TablesOnPage;
  private readonly names = new TableNames();
  private readonly controls = controls();
  private readonly work = longWork();
  private readonly status = element("p", { role: "status" });
  private readonly sentence = element("p", { class: "sentence" });
  private readonly leftOut = element("p", { class: "quiet" });
  private readonly asked = choices();
  private readonly answer = element("div", { class: "results" });
  private readonly opened: HTMLElement;

  private chosen: readonly File[] = [];
  private open: Opened | null = null;
  private answered: Answered | null = null;

  constructor(private readonly workbook: PaneContext["workbook"]) {
    const calculate = () => void workbook.calculation?.calculateAll().catch(console.error);
    this.onPage = new TablesOnPage(this.tables, calculate, openTables);
    const { choose, show, put, openLarge, close, files } = this.controls;
    const { asked, status, sentence, leftOut, answer } = this;
    const actions = element("div", { class: "actions" }, show, put, close);
    this.opened = element("div", { class: "body", hidden: "" }, sentence, leftOut, asked.root, actions, answer);
    const { root, body } = section(texts.heading);
    this.root = root;
    root.classList.add("published");
    const lead = element("p", { class: "quiet lead" }, texts.lead);
    body.append(lead, choose, files, this.work.root, status, openLarge, this.opened);
    openLarge.hidden = put.hidden = true;

    for (const event of ["input", "change"]) asked.root.addEventListener(event, () => this.forget());
    choose.addEventListener("click", () => files.click());
    files.addEventListener("change", () => {
      this.chosen = [...(files.files ?? [])];
      // The same file may be chosen again.
      files.value = "";
      this.read(false);
    });
    openLarge.addEventListener("click", () => this.read(true));
    show.addEventListener("click", () => this.show());
    put.addEventListener("click", () => this.put());
    close.addEventListener("click", () => this.close());
  }

  private say(words: string): void {
    this.status.textContent = words;
  }

  private attempt(words: string, act: (watch: Required<Watch>) => Promise<void>): void {
    const { choose, show, put, openLarge, close } = this.controls;
    const buttons = [choose, show, put, openLarge, close];
    this.say("");
    openLarge.hidden = true;
    setBusy(buttons, true);
    this.work
      .run(words, act)
      .then(
        (isDone) => {
          if (!isDone) this.say(texts.stopped);
        },
        (error: unknown) => {
          if (error instanceof LargeTable) openLarge.hidden = false;
          const isSaid = error instanceof FileRefusal || error instanceof NotAnswered;
          if (!isSaid) console.error(error);
          this.say(isSaid ? error.message : whyNotChanged(error, texts.failed));
        },
      )
      .finally(() => setBusy(buttons, false));
  }

  /** An answer stands only under the question that it answers. */
  private forget(): void {
    this.answered = null;
    this.controls.put.hidden = true;
    this.answer.replaceChildren();
  }

  private read(isLargeAllowed: boolean): void {
    const { chosen, tables } = this;
    const [first] = chosen;
    if (!first) return;
    this.attempt(texts.reading({ file: first.name }), async (watch) => {
      const files = chosen.map((file) => ({ name: file.name, blob: file }));
      const name = this.names.of(chosen);
      const found = await this.onPage.reading(name, watch, (reading) =>
        tables.ask({ ask: "open", name, files, isLargeAllowed }, reading),
      );
      this.open = found;
      this.forget();
      this.sentence.textContent = `${found.description.sentence} ${texts.openAs({ name })}`;
      this.asked.offer(found);
      this.leftOut.textContent = found.leftOut.length === 0 ? "" : texts.leftOut({ files: found.leftOut.join(", ") });
      this.opened.hidden = false;
      this.controls.choose.textContent = texts.chooseOthers;
      this.controls.choose.classList.remove("primary");
    });
  }

  private show(): void {
    if (!this.open) return;
    const { name } = this.open;
    const question = this.asked.question();
    const valueAdded = this.asked.valueAdded();
    const measure = measureName(question.measure);
    this.forget();
    this.attempt(texts.computing({ measure }), async (watch) => {
      const { cells, year } = await this.tables.ask({ ask: "measure", name, question }, watch);
      const whose = [question.country, question.industry].filter((codes) => codes !== "").join(", ");
      const title = texts.answer({ measure, of: question.of || "none", whose: whose || "none", year: year || "none" });
      this.answered = { cells, year, question, valueAdded, title };
      const formula = element("span", { class: "formula" }, formulaOf(name, question, this.workbook.separators));
      this.answer.replaceChildren(
        ...answerTable(title, cells),
        element("p", { class: "quiet" }, texts.inCell, " ", formula),
      );
      this.controls.put.hidden = false;
      this.answer.scrollIntoView({ block: "nearest" });
    });
  }

  private put(): void {
    if (!this.open || !this.answered) return;
    const { name, description } = this.open;
    const { cells, year, question, valueAdded, title } = this.answered;
    this.attempt(texts.writing, async (watch) => {
      const files = await this.tables.ask({ ask: "fingerprints", name }, watch);
      const { source, unit } = description;
      const [sheet] = await this.workbook.addSheets([
        answerSheet(cells, { ...question, title, valueAdded, files, source, unit, year, day: new Date() }),
      ]);
      if (sheet !== undefined) this.say(texts.added({ sheet }));
    });
  }

  private close(): void {
    if (!this.open) return;
    const { name } = this.open;
    this.attempt(texts.closing, async () => {
      await this.tables.ask({ ask: "close", name });
      this.onPage.isClosed(name);
      this.open = null;
      this.forget();
      this.opened.hidden = true;
    });
  }
}
