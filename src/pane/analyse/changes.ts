/** What a person changes of how a table is read: kept for all views, and the table read again where that follows. */

import type { Choices } from "../../tables/choices";
import { addressAt, type Grid } from "../../tables/grid";
import type { DecimalSeparator } from "../../tables/numeral";
import { type Question, questionKey, type TableKind } from "../../tables/reader/table-reading";
import { CHAIN } from "../../tables/function-tables/reading";
import type { Watch } from "../../workbook/watch";
import { acted } from "../reading/actions";
import type { TableRead } from "../reading/read";
import { joinSheets, SAME_TABLE, type SameOnSheets } from "../reading/same-tables";
import type { TableChoices } from "../table-readings";
import { analyse as texts } from "../texts/analyse";
import { reading as readTexts } from "../texts/reading";
import { work as workTexts } from "../texts/work";
import type { PaneContext } from "../view";

export interface TableChanges {
  choose(change: Partial<Choices>): void;
  readAgain(change: Partial<TableChoices>): void;
  chooseKind(kind: TableKind): void;
  chooseReading(key: string): void;
  chooseMark(column: number, mark: DecimalSeparator | null): void;
  chooseScale(typed: string): void;
  /** Null: to be asked again. */
  answer(question: Question, id: string | null): void;
  joinOrNot(given: "yes" | "no" | null): void;
  takeHeadings(whole: Grid): void;
}

interface Analysed {
  table(): TableRead | null;
  same(): SameOnSheets | null;
  /** The same table with other choices. */
  set(table: TableRead): void;
  readGrid(grid: Grid): Promise<void>;
  readSelected(): Promise<void>;
  attempt(words: string, failed: string, act: (watch: Required<Watch>) => Promise<void>): void;
  say(words: string): void;
  fail(error: unknown, failed: string): void;
}

export function changesOf({ workbook, tables }: PaneContext, its: Analysed): TableChanges {
  /** What was chosen is kept for all views; its line is rebuilt, and keeps the focus. */
  function keep(change: Partial<TableChoices>): void {
    const table = its.table();
    if (!table) return;
    const focused = document.activeElement?.id;
    const changed = { ...table, choices: { ...table.choices, ...change } };
    tables.keep(changed.grid, changed.choices).catch(console.error);
    its.set(changed);
    if (focused) document.getElementById(focused)?.focus();
  }

  const choose = (change: Partial<Choices>): void => {
    const table = its.table();
    if (table) keep({ chain: { ...table.choices.chain, ...change } });
  };

  /** What changes how the table is read: it is read again. */
  function readAgain(change: Partial<TableChoices>): void {
    const table = its.table();
    if (!table) return;
    const { grid, choices } = table;
    const focused = document.activeElement;
    its.attempt(workTexts.reading, texts.failed, async () => {
      await tables.keep(grid, { ...choices, ...change });
      await its.readGrid(grid);
      if (focused instanceof HTMLElement && focused.isConnected) return;
      const again = focused?.id ? document.getElementById(focused.id) : null;
      // The next question, or the answer.
      (again ?? document.querySelector<HTMLElement>("#pane [data-headline]"))?.focus();
    });
  }

  function answer(question: Question, id: string | null): void {
    const table = its.table();
    if (!table) return;
    const { choices, reading } = table;
    const answers = new Map(choices.answers);
    if (id === null) answers.delete(questionKey(question));
    else answers.set(questionKey(question), id);
    void (id === null ? Promise.resolve(undefined) : acted(workbook, reading, question, id)).then(
      async (done) => {
        if (!done) readAgain({ answers });
        else if (done.isElsewhere) await its.readSelected();
        if (done) its.say(done.words);
      },
      (error: unknown) => its.fail(error, texts.notWritten),
    );
  }

  function joinOrNot(given: "yes" | "no" | null): void {
    const [table, all] = [its.table(), its.same()];
    if (!table || !all) return;
    const answers = new Map(table.choices.answers);
    if (given === null) answers.delete(SAME_TABLE);
    else answers.set(SAME_TABLE, given);
    if (given !== "yes") keep({ answers });
    else
      its.attempt(workTexts.reading, texts.notWritten, async (watch) => {
        const joined = await joinSheets(workbook, all, watch);
        if (joined) await its.readSelected();
        its.say(
          joined
            ? (joined.isLive ? readTexts.joined : readTexts.joinedAsIs)({ sheet: joined.name })
            : readTexts.notJoined,
        );
      });
  }

  return {
    choose,
    readAgain,
    answer,
    joinOrNot,
    chooseKind: (kind) => readAgain({ kind, asFunction: CHAIN }),
    chooseReading(key) {
      keep({ asFunction: key });
      document.getElementById("analyse-reading")?.focus();
    },
    chooseMark(column, mark) {
      const table = its.table();
      if (!table) return;
      const marks = new Map(table.choices.chain.marks);
      if (mark === null) marks.delete(column);
      else marks.set(column, mark);
      choose({ marks });
    },
    chooseScale(scale) {
      const table = its.table();
      if (table) keep({ ...table.choices, scale });
    },
    // Selected, so that it is what is read from now on.
    takeHeadings: (whole) =>
      void workbook
        .show(addressAt(whole, { row: 0, column: 0, rows: whole.height, columns: whole.width }))
        .catch((error: unknown) => its.fail(error, texts.failed)),
  };
}
