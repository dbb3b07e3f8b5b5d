/**
 * The open tables of a page, for the cells that ask them (`VC.TABLE`). A cell is answered at once: with the answer if it is
 * known, else with #N/A and what is under way; when all that was asked for is known, the page calculates its cells again.
 */

import type { OpenTables, TableCells, TableError } from "../cells/calls/open-tables";
import type { TableQuestion } from "../measures/table/definition";
import { NotAnswered } from "./not-answered";
import type { Watch } from "./reader/lines";
import { asked } from "./texts";
import type { PublishedTables } from "./worker/tables";

const wait = (sentence: string): TableCells => [[{ code: "#N/A", sentence }]];

/** Names of tables are one in any case. */
const nameKey = (name: string): string => name.trim().toLowerCase();

export class TablesOnPage {
  /** Of each open table: its answers by question. */
  private readonly open = new Map<string, { readonly name: string; readonly answers: Map<string, TableCells> }>();
  /** Of each table that is being read: how much is. */
  private readonly read = new Map<string, number>();
  private pending = 0;

  constructor(
    private readonly tables: Pick<PublishedTables, "ask">,
    private readonly calculate: () => void,
    hub: OpenTables,
  ) {
    if (hub.provide((question) => this.answer(question as TableQuestion))) calculate();
  }

  /** Opens a table: cells that ask for it are told how much of it is read, and what it answers then. */
  async reading<Found>(name: string, watch: Watch, open: (watch: Watch) => Promise<Found>): Promise<Found> {
    const progress = (done: number) => {
      this.read.set(nameKey(name), done);
      watch.progress?.(done);
    };
    this.read.set(nameKey(name), 0);
    try {
      const found = await open({ ...watch, progress });
      // Answers of another table of this name are forgotten.
      this.open.set(nameKey(name), { name, answers: new Map() });
      return found;
    } finally {
      this.read.delete(nameKey(name));
      this.calculate();
    }
  }

  isClosed(name: string): void {
    if (this.open.delete(nameKey(name))) this.calculate();
  }

  private answer(question: TableQuestion): TableCells {
    const { table } = question;
    const done = this.read.get(nameKey(table));
    if (done !== undefined) return wait(asked.beingRead({ name: table, percent: Math.floor(100 * done) }));
    const found = this.open.get(nameKey(table));
    if (!found) return wait(asked.notOpen({ name: table }));
    const { name, answers } = found;
    const key = JSON.stringify({ ...question, table: "" });
    const known = answers.get(key);
    if (known) return known;
    const computing = wait(asked.computing({ name }));
    answers.set(key, computing);
    this.pending += 1;
    this.tables
      .ask({ ask: "measure", name, question: { ...question, table: name } })
      .then(
        ({ cells }) => answers.set(key, cells),
        (error: unknown) => {
          if (!(error instanceof NotAnswered)) console.error(error);
          const why: TableError =
            error instanceof NotAnswered ? error.error : { code: "#N/A", sentence: asked.notAnswered({ name }) };
          answers.set(key, [[why]]);
        },
      )
      .finally(() => {
        this.pending -= 1;
        if (this.pending === 0) this.calculate();
      });
    return computing;
  }
}
