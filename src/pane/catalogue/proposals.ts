/**
 * What the selected table proposes for the fields of a function's form: read as in every view, with what was chosen and
 * answered. What a person typed stays; a proposal says why it is one, and goes with one click.
 */

import { runInSlices } from "../../cells/calls/scheduler";
import { formatAddress } from "../../sheet/address";
import { concerns, proposals, sourceOf } from "../../tables/arguments/propose";
import type { Proposal } from "../../tables/arguments/proposal";
import type { FunctionTable } from "../../tables/function-tables";
import { CHAIN } from "../../tables/function-tables/reading";
import { addressAt, type Grid, isBlank } from "../../tables/grid";
import { type Question, questionKey } from "../../tables/reader/table-reading";
import type { Selection } from "../../workbook/port";
import type { Watch } from "../../workbook/watch";
import { element } from "../dom";
import type { FunctionHelp } from "../help/function-help";
import { longWork } from "../long-work";
import { acted } from "../reading/actions";
import { chosenTable, functionOf, type Reading } from "../reading/as-function";
import { headingsOffer } from "../reading/headings";
import { answersGiven } from "../reading/parts";
import { questionOn } from "../reading/question";
import { asFunctionTable, chainOf, readWith, type TableRead } from "../reading/read";
import { whichTable } from "../reading/which-table";
import { meantTable } from "../selected-table";
import { proposals as texts } from "../texts/proposals";
import { kindNames, reading as readTexts } from "../texts/reading";
import { work as workTexts } from "../texts/work";
import { type PaneContext, SELECTED } from "../view";
import type { Field } from "./field";

export class TableProposals {
  readonly root: HTMLElement;
  private readonly status = element("p", { role: "status", tabindex: "-1", class: "quiet" });
  private readonly use = element("button", { type: "button" }, texts.use);
  private readonly asking = element("div", { class: "questions" });
  private readonly work = longWork();
  private table: TableRead | undefined;
  /** What was put into a field; other text in it is the person's. */
  private readonly proposed = new Map<Field, string>();
  /** Proposals that the person did not want. */
  private readonly cleared = new Set<Field>();

  constructor(
    private readonly context: PaneContext,
    private readonly help: FunctionHelp,
    private readonly fields: readonly Field[],
    private readonly changed: () => void,
  ) {
    this.use.hidden = true;
    this.use.addEventListener("click", () => {
      this.cleared.clear();
      void this.read().then(() => this.status.focus());
    });
    this.root = element(
      "div",
      { class: "body proposals", role: "group", "aria-label": texts.label },
      this.status,
      this.asking,
      this.use,
      this.work.root,
    );
    this.root.hidden = true;
  }

  /** Whether the field holds what was proposed. */
  isProposed(input: HTMLInputElement): boolean {
    return [...this.proposed].some(([field, value]) => field.input === input && input.value === value);
  }

  /** Reads the table that is selected, and fills in what it proposes. */
  read(): Promise<void> {
    return this.attempt(async (watch) => {
      const meant = await meantTable(this.context.workbook, watch);
      if (meant.is === "several") {
        this.forget();
        this.asking.replaceChildren(whichTable(meant.tables, (address) => this.readAt(address)));
        this.root.hidden = false;
        return;
      }
      if (meant.is === "table" && meant.grid.height > 1 && meant.grid.width > 1)
        await this.readGrid(meant.grid, meant.withHeadings, watch);
      else this.forget();
    });
  }

  /** Another place is selected, or something has changed: the table there may be meant. */
  async update({ sheet, row, column, values }: Selection, hasMoved: boolean): Promise<void> {
    const { table } = this;
    if (this.help.reads.length === 0 || isBlank(values[0]?.[0])) return;
    const isWithin =
      table !== undefined &&
      table.grid.sheet === sheet &&
      row >= table.grid.row &&
      row < table.grid.row + table.grid.height &&
      column >= table.grid.column &&
      column < table.grid.column + table.grid.width;
    const isAsRead = isWithin && hasMoved && (await this.context.tables.choicesFor(table.grid)) === table.choices;
    this.use.hidden = isAsRead;
    this.root.hidden &&= isAsRead;
  }

  /** What a field no longer holds is no proposal any more. */
  settle(): void {
    for (const [field, value] of this.proposed) {
      if (field.value() === value) continue;
      if (field.value() === "") this.cleared.add(field);
      this.release(field);
    }
  }

  private release(field: Field): void {
    this.proposed.delete(field);
    field.note.replaceChildren();
    field.input.removeAttribute("data-proposed");
  }

  private attempt(act: (watch: Required<Watch>) => Promise<void>): Promise<void> {
    if (this.help.reads.length === 0) return Promise.resolve();
    return this.work.run(workTexts.reading, act).then(
      (isDone) => {
        if (!isDone) this.say(workTexts.stopped);
      },
      (error: unknown) => {
        console.error(error);
        this.say(texts.failed);
      },
    );
  }

  private say(words: string): void {
    this.status.textContent = words;
    this.root.hidden = false;
    this.use.hidden = false;
  }

  private readAt(address: string): void {
    this.context.workbook.show(address).then(
      () => this.read(),
      (error: unknown) => {
        console.error(error);
        this.say(texts.failed);
      },
    );
  }

  private async readGrid(grid: Grid, withHeadings: Grid | null, watch: Required<Watch>): Promise<void> {
    const read = await readWith(this.context.tables, grid, watch.signal);
    this.table = read;
    this.use.hidden = true;
    this.root.hidden = false;
    const { reading } = read;
    const functions = functionOf(read);
    const question = functions.chosen === CHAIN ? reading.question : null;
    const isOpen = question !== null && concerns(question, reading, chainOf(read), this.help.reads);
    const isUndecided = functions.chosen === null && this.isMeant(read, functions);
    const found = isOpen || isUndecided ? [] : await this.proposalsOf(read, chosenTable(functions), watch);
    this.fill(found);
    this.status.textContent = isOpen || isUndecided ? "" : this.summary(read, found);
    this.asking.classList.toggle("asking", isOpen);
    this.asking.replaceChildren(
      ...headingsOffer(withHeadings, (whole) => void this.attempt((again) => this.readGrid(whole, null, again))),
      ...(isUndecided ? this.undecided() : []),
      ...(isOpen ? [this.asked(question, read)] : []),
      ...(found.length > 0 ? answersGiven(reading, (each) => this.answer(each, null)) : []),
    );
  }

  /** Whether one of the ways to read it feeds the function. */
  private isMeant(read: TableRead, { tables }: Reading): boolean {
    const source = sourceOf(read.reading, chainOf(read));
    return tables.some(({ of }) => of === this.help.id) || this.help.reads.some((feed) => feed.source === source);
  }

  private proposalsOf(
    read: TableRead,
    table: FunctionTable | undefined,
    { signal }: Required<Watch>,
  ): Promise<Proposal[]> {
    const { grid, reading } = read;
    const own = table ? { understood: asFunctionTable(read), table } : null;
    const { id, reads } = this.help;
    return runInSlices(proposals({ grid, reading, chain: chainOf(read), own }, id, reads), signal);
  }

  private summary({ grid, reading: { kind } }: TableRead, found: readonly Proposal[]): string {
    const address = addressAt(grid, { row: 0, column: 0, rows: grid.height, columns: grid.width });
    const place = { address, kind: kindNames[kind] };
    const { size } = this.proposed;
    if (size > 0) return texts.filled({ ...place, count: size });
    return found.some(({ area }) => area === null) ? texts.notFilled(place) : texts.noneFits(place);
  }

  private fill(found: readonly Proposal[]): void {
    const byName = new Map(found.map((proposal) => [proposal.argument, proposal]));
    for (const field of this.fields) {
      const before = this.proposed.get(field);
      const isOwn = field.value() !== "" && field.value() !== before;
      if (isOwn) this.release(field);
      if (isOwn || this.cleared.has(field)) continue;
      const proposal = byName.get(field.name);
      if (proposal?.area) this.propose(field, formatAddress(proposal.area), proposal.why);
      else this.withdraw(field, proposal?.why);
    }
    this.changed();
  }

  private propose(field: Field, value: string, why: string): void {
    this.proposed.set(field, value);
    field.take(value);
    field.input.setAttribute("data-proposed", "");
    const clear = element(
      "button",
      { type: "button", class: "plain", "aria-label": texts.clearThis({ name: field.name }) },
      texts.clear,
    );
    clear.addEventListener("click", () => {
      this.cleared.add(field);
      this.withdraw(field, undefined);
      field.input.focus();
      this.changed();
    });
    field.note.replaceChildren(element("span", {}, why === "" ? texts.proposed : texts.because({ why })), " ", clear);
  }

  /** `sentence`: why nothing is proposed, where the table has it. */
  private withdraw(field: Field, sentence: string | undefined): void {
    if (this.proposed.delete(field)) field.take("");
    field.input.removeAttribute("data-proposed");
    field.note.replaceChildren(...(sentence === undefined ? [] : [texts.notProposed({ sentence })]));
  }

  private forget(): void {
    this.table = undefined;
    this.asking.classList.remove("asking");
    this.asking.replaceChildren();
    this.status.textContent = "";
    this.fill([]);
  }

  private undecided(): HTMLElement[] {
    const button = element("button", { type: "button" }, texts.analyse);
    button.addEventListener("click", () => this.context.open("analyse", SELECTED));
    return [element("p", {}, texts.asked), button];
  }

  private asked(question: Question, { grid }: TableRead): HTMLElement {
    const show = (address: string, cell: string) =>
      void this.context.workbook.show(address).catch((error: unknown) => {
        console.error(error);
        this.say(readTexts.gone({ cell }));
      });
    return questionOn(grid, question, (id) => this.answer(question, id), show);
  }

  /** Null: to be asked again. What is answered here holds in every view. */
  private answer(question: Question, id: string | null): void {
    const { table } = this;
    if (!table) return;
    const { workbook, tables } = this.context;
    void this.attempt(async (watch) => {
      const done = id === null ? undefined : await acted(workbook, table.reading, question, id);
      if (done) {
        this.say(done.words);
        return;
      }
      const answers = new Map(table.choices.answers);
      if (id === null) answers.delete(questionKey(question));
      else answers.set(questionKey(question), id);
      await tables.keep(table.grid, { ...table.choices, answers });
      await this.readGrid(table.grid, null, watch);
      (this.asking.querySelector<HTMLElement>(".words") ?? this.status).focus();
    });
  }
}
