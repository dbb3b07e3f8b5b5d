/**
 * Excel for the tests of the adapter without a page: a workbook of the stand-in's model behind Microsoft's own client
 * (test/excel-client). What the client or the model's Excel refuses fails here as there.
 */

import { type EventName, EVENTS } from "../excel-client/api/host";
import { answerWith, fromHost, startClient } from "../excel-client/client-in-node";
import { Excel as Host } from "../excel-client/excel";
import { Book } from "../excel-client/model/book";

export type { Figure as FakeFigure } from "../excel-client/model/sheet";

export class OfficeError extends Error {
  constructor(
    readonly code: string,
    message = code,
  ) {
    super(message);
    this.name = "RichApi.Error";
  }
}

export class FakeExcel extends Book {
  readonly host = new Host(async (message) => fromHost(message), { book: this, computes: false });
  private readonly client = startClient();
  /** What `Excel.run` was asked to take as one step, and whether it says that it cannot. */
  readonly steps: unknown[] = [];
  refusesToMerge = false;
  /** The version of Excel's interface that this Excel has. */
  supports = "1.17";

  constructor() {
    super();
    answerWith(this.host);
    // A test that needs another Office puts it in the place of this one.
    const isSetSupported = (name: string, version: string) => name === "ExcelApi" && this.has(version);
    Object.assign(globalThis, { Office: { context: { requirements: { isSetSupported } } } });
  }

  has(version: string): boolean {
    return version.localeCompare(this.supports, "en", { numeric: true }) <= 0;
  }

  /** Requests so far. */
  get syncs(): number {
    return this.host.requests.length;
  }

  /** What the page listens to. */
  get handlers(): ReadonlySet<EventName> {
    return this.host.listening;
  }

  fire(event: keyof typeof EVENTS): void {
    this.host.happened(event, {});
  }

  /** The `Excel.run` that a page finds. The client of the package is older than the option to take all as one step. */
  run = async (...args: unknown[]): Promise<unknown> => {
    const [options] = args;
    if (typeof options === "object" && options !== null && "mergeUndoGroup" in options) {
      if (this.refusesToMerge) throw new OfficeError("UndoNotSupported");
      this.steps.push(options.mergeUndoGroup);
    }
    return (this.client.run as (...all: unknown[]) => Promise<unknown>)(...args);
  };
}
