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
  const [choose, show, put, openLarge] = [
    button(texts.choose, true),
    button(texts.show, true),
    button(texts.put),
    button(texts.openLarge),
  ];
  const files = element("input", { type: "file", multiple: "", accept: ACCEPTED, hidden: "", tabindex: "-1" });
  return { choose, show, put, openLarge, files };
}

export function publishedCard({ workbook }: PaneContext): HTMLElement {
  const tables = new PublishedTables();
  const onPage = new TablesOnPage(
    tables,
    () => void workbook.calculation?.calculateAll().catch(console.error),
    openTables,
  );
  const { root, body } = section(texts.heading);
  root.classList.add("published");
  const { choose, show, put, openLarge, files } = controls();
  const work = longWork();
  const [status, sentence] = [element("p", { role: "status" }), element("p", { class: "sentence" })];
  const leftOut = element("p", { class: "quiet" });
  const asked = choices();
  const answer = element("div", { class: "results" });
  const actions = element("div", { class: "actions" }, show, put);
  const opened = element("div", { class: "body", hidden: "" }, sentence, leftOut, asked.root, actions, answer);
  body.append(element("p", { class: "quiet lead" }, texts.lead), choose, files, work.root, status, openLarge, opened);
  openLarge.hidden = put.hidden = true;

  let open: Opened | null = null;
  let answered: Answered | null = null;
  const say = (words: string) => (status.textContent = words);

  function attempt(words: string, act: (watch: Required<Watch>) => Promise<void>): void {
    say("");
    openLarge.hidden = true;
    const buttons = [choose, show, put, openLarge];
    setBusy(buttons, true);
    work
      .run(words, act)
      .then(
        (isDone) => {
          if (!isDone) say(texts.stopped);
        },
        (error: unknown) => {
          if (error instanceof LargeTable) openLarge.hidden = false;
          const isSaid = error instanceof FileRefusal || error instanceof NotAnswered;
          if (!isSaid) console.error(error);
          say(isSaid ? error.message : whyNotChanged(error, texts.failed));
        },
      )
      .finally(() => setBusy(buttons, false));
  }

  let chosen: readonly File[] = [];
  function read(isLargeAllowed: boolean): void {
    const [first] = chosen;
    if (!first) return;
    attempt(texts.reading({ file: first.name }), async (watch) => {
      const given = chosen.map((file) => ({ name: file.name, blob: file }));
      const name = first.name.replace(/(?:\.[a-z]+)+$/i, "");
      const found = await onPage.reading(name, watch, (reading) =>
        tables.ask({ ask: "open", name, files: given, isLargeAllowed }, reading),
      );
      if (open && open.name !== name) {
        await tables.ask({ ask: "close", name: open.name });
        onPage.isClosed(open.name);
      }
      open = found;
      answered = null;
      sentence.textContent = found.description.sentence;
      asked.offer(found);
      answer.replaceChildren();
      leftOut.textContent = found.leftOut.length === 0 ? "" : texts.leftOut({ files: found.leftOut.join(", ") });
      put.hidden = true;
      opened.hidden = false;
      choose.textContent = texts.chooseOthers;
      choose.classList.remove("primary");
    });
  }
  choose.addEventListener("click", () => files.click());
  files.addEventListener("change", () => {
    chosen = [...(files.files ?? [])];
    // The same file may be chosen again.
    files.value = "";
    read(false);
  });
  openLarge.addEventListener("click", () => read(true));

  show.addEventListener("click", () => {
    if (!open) return;
    const { name } = open;
    const question = asked.question();
    const valueAdded = asked.valueAdded();
    const measure = measureName(question.measure);
    attempt(texts.computing({ measure }), async (watch) => {
      const { cells, year } = await tables.ask({ ask: "measure", name, question }, watch);
      const title = texts.answer({ measure, of: question.of || "none", year: year || "none" });
      answered = { cells, year, question, valueAdded, title };
      answer.replaceChildren(
        ...answerTable(title, cells),
        element(
          "p",
          { class: "quiet" },
          texts.inCell,
          " ",
          element("span", { class: "formula" }, formulaOf(name, question, workbook.separators)),
        ),
      );
      put.hidden = false;
      answer.scrollIntoView({ block: "nearest" });
    });
  });

  put.addEventListener("click", () => {
    if (!open || !answered) return;
    const { name, description } = open;
    const { cells, year, question, valueAdded, title } = answered;
    attempt(texts.writing, async (watch) => {
      const found = await tables.ask({ ask: "fingerprints", name }, watch);
      const { source, unit } = description;
      const [sheet] = await workbook.addSheets([
        answerSheet(cells, { ...question, title, valueAdded, files: found, source, unit, year, day: new Date() }),
      ]);
      if (sheet !== undefined) say(texts.added({ sheet }));
    });
  });
  return root;
}
