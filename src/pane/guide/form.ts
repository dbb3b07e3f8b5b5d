/** One page of the guide: its questions, what their answers say, and the formulas that go into the sheet. */

import { type Answers, type Block, type GuidePage, type Part, type Question, type Reading } from "../../guide/page";
import { namesIn } from "../../guide/governing";
import { type Area, formatAddress } from "../../sheet/address";
import type { NewFormula, Workbook } from "../../workbook/port";
import { element } from "../dom";
import { whyNotInserted } from "../not-inserted";
import { rememberAnalysis } from "../recent";
import { guide as texts } from "../texts/guide";

export class GuideForm {
  readonly root: HTMLElement;
  private readonly title: HTMLElement;
  private readonly result = element("div", { class: "body", "aria-live": "polite" });
  private readonly place = element("p", { class: "quiet", id: "guide-place" });
  private readonly insert = element(
    "button",
    { type: "button", class: "primary", "aria-describedby": "guide-place" },
    texts.insert,
  );
  private readonly status = element("p", { role: "status" });
  private readonly answers: Record<string, string> = {};
  private selected: Area = { sheet: "", row: 0, column: 0, rows: 1, columns: 1 };

  constructor(
    private readonly workbook: Workbook,
    readonly page: GuidePage,
    close: () => void,
  ) {
    this.title = element("h2", { tabindex: "-1", id: "guide-page" }, page.heading);
    const back = element("button", { type: "button" }, texts.all);
    back.addEventListener("click", close);
    this.insert.addEventListener("click", () => void this.insertBlock());
    this.root = element(
      "section",
      { "aria-labelledby": this.title.id, class: "form" },
      back,
      this.title,
      element("p", {}, page.lead),
      ...page.questions.map((question) => this.asked(question)),
      this.result,
      element("div", { class: "actions" }, this.insert),
      this.place,
      this.status,
    );
    this.render();
  }

  focus(): void {
    this.title.focus();
  }

  /** The block begins at this cell. */
  select(cell: Area): void {
    this.selected = cell;
  }

  private asked(question: Question): HTMLElement {
    return question.choices ? this.choice(question, question.choices) : this.names(question);
  }

  private choice({ id, asks, source }: Question, choices: NonNullable<Question["choices"]>): HTMLElement {
    const options = choices.map(({ value, words }, index) => {
      const input = element("input", { type: "radio", name: `guide-${id}`, value, id: `guide-${id}-${index}` });
      input.addEventListener("change", () => this.answer(id, value));
      return element("label", { class: "choice", for: input.id }, input, element("span", {}, words));
    });
    return element("fieldset", {}, element("legend", {}, asks), ...options, element("p", { class: "quiet" }, source));
  }

  private names({ id, asks, source }: Question): HTMLElement {
    const input = element("input", {
      type: "text",
      id: `guide-${id}`,
      autocomplete: "off",
      spellcheck: "false",
      "aria-describedby": `guide-${id}-help`,
    });
    input.addEventListener("input", () => this.answer(id, input.value));
    return element(
      "div",
      { class: "field" },
      element("label", { for: input.id }, asks),
      input,
      element("p", { class: "quiet", id: `guide-${id}-help` }, `${texts.names} ${source}`),
    );
  }

  private answer(id: string, value: string): void {
    this.answers[id] = value;
    this.status.textContent = "";
    this.render();
  }

  private render(): void {
    const { page, answers } = this;
    const refused = refusedName(page, answers);
    const reading = refused === undefined ? page.read(answers) : null;
    this.insert.disabled = !reading;
    this.result.replaceChildren(
      ...(reading
        ? [...readingParts(reading), element("p", { class: "quiet" }, texts.source({ works: page.works }))]
        : [
            refused === undefined
              ? element("p", { class: "quiet" }, page.unanswered)
              : element("p", { class: "refused" }, texts.badNames({ name: refused })),
          ]),
    );
    this.place.textContent = texts.place(sizeOf(page.block(answers)));
  }

  private async insertBlock(): Promise<void> {
    const { page, workbook } = this;
    const block = page.block(this.answers);
    const formulas = laidOut(page, block, this.selected);
    const last = formulas.at(-1)!.address;
    try {
      await workbook.insert(formulas);
      await rememberAnalysis(workbook, { title: page.title, address: last });
      await workbook.show(last);
      this.status.textContent = texts.inserted({ cell: last });
    } catch (error) {
      this.status.textContent = whyNotInserted(error, {
        taken: (cell) => texts.taken({ cell, ...sizeOf(block) }),
        failed: texts.failed,
      });
    }
  }
}

/** A typed name that a spreadsheet might take for a formula; text from a person never becomes one. */
function refusedName({ questions }: GuidePage, answers: Answers): string | undefined {
  return questions
    .filter(({ choices }) => !choices)
    .flatMap(({ id }) => namesIn(answers[id] ?? ""))
    .find((name) => !/^[\p{L}\p{N}]/u.test(name));
}

function readingParts({ heading, paragraphs, check, parts }: Reading): HTMLElement[] {
  return [
    element("h2", {}, heading),
    ...paragraphs.map((words) => element("p", {}, words)),
    ...(check ? [element("p", { class: check.agrees ? "quiet" : "refused" }, check.words)] : []),
    ...parts.flatMap(partElements),
  ];
}

function partElements({ heading, lead, lines = [], points = [] }: Part): HTMLElement[] {
  return [
    element("h3", {}, heading),
    ...(lead === undefined ? [] : [element("p", {}, lead)]),
    ...(lines.length === 0
      ? []
      : [element("dl", {}, ...lines.flatMap(([name, words]) => [element("dt", {}, name), element("dd", {}, words)]))]),
    ...(points.length === 0 ? [] : [element("ul", {}, ...points.map((point) => element("li", {}, point)))]),
  ];
}

/** Above the rows of a block: its question, and the works behind it. */
const HEAD_ROWS = 1;

/** The rows and columns that a block takes. */
function sizeOf({ rows, formulas }: Block): { rows: number; columns: number } {
  return {
    rows: formulas.reduce((sum, formula) => sum + formula.rows, HEAD_ROWS + rows.length),
    columns: 1 + Math.max(1, ...formulas.map(({ columns }) => columns)),
  };
}

/** The block of a page as cells, its upper left one at `at`. */
export function laidOut({ heading, works }: GuidePage, { rows, formulas }: Block, at: Area): NewFormula[] {
  const beside = (down: number, right: number, height = 1, width = 1): string =>
    formatAddress({ sheet: at.sheet, row: at.row + down, column: at.column + right, rows: height, columns: width });
  const onSheet = (down: number, right: number, height = 1): string =>
    formatAddress({ sheet: "", row: at.row + down, column: at.column + right, rows: height, columns: 1 });
  const cells = {
    labels: onSheet(HEAD_ROWS, 0, rows.length),
    answers: onSheet(HEAD_ROWS, 1, rows.length),
    each: rows.map((_, row) => onSheet(HEAD_ROWS + row, 1)),
  };
  const laid: NewFormula[] = [[heading, works], ...rows].flatMap(([label = "", answer = ""], row) =>
    [label, answer].map((text, column) => ({ address: beside(row, column), text })).filter(({ text }) => text !== ""),
  );
  let row = HEAD_ROWS + rows.length;
  let previous = "";
  for (const { label, text, rows: height, columns } of formulas) {
    laid.push(
      { address: beside(row, 0), text: label },
      { address: beside(row, 1), text: text({ ...cells, previous }), rows: height, columns },
    );
    previous = onSheet(row, 1);
    row += height;
  }
  return laid;
}
