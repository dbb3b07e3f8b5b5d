/**
 * Reads and writes files in a separate thread (worker). Data is exchanged in blocks, so that the page is never blocked;
 * stopping the work ends the thread and changes nothing. If the thread fails or runs out of memory, that is reported, and the
 * page continues.
 */

import { buffersOf, CELLS_OF_A_BLOCK, CellPacker, CellUnpacker } from "../files/cell-blocks";
import type { CsvGuess, CsvReading, Encoding, Separator } from "../files/csv-read";
import type { CsvWriting } from "../files/csv-write";
import type { Read } from "../files/xlsx-read";
import { FileRefusal } from "../files/refusals";
import type { SheetData, WorkbookData } from "../files/workbook-data";
import { runInSlices } from "../cells/calls/scheduler";
import type { Watch } from "../workbook/watch";
import type { Answer, Job, Parcel, Results, TableLook } from "./file-jobs";
import { texts } from "./file-texts";
import { onlyTaken } from "./taken-formulas";

/** Our functions, and those of the grid that Excel has too. */
const registered = () => o_spreadsheet.registries.functionRegistry.content;
const functions = () => Object.keys(registered());
const excels = () =>
  Object.entries(registered()).flatMap(([name, { isExported }]) => (isExported === true ? [name] : []));

interface Pending {
  done: (result: Results[Job["kind"]]) => void;
  failed: (reason: unknown) => void;
  progress: (done: number) => void;
}

/** The page's end of the thread. One job at a time. */
class FileThread {
  private readonly worker = new Worker(
    /* webpackChunkName: "file-worker" */ new URL("./file-worker.ts", import.meta.url),
  );
  private pending: Pending | undefined;
  private received: WorkbookData | undefined;
  private unpacker = new CellUnpacker();

  constructor() {
    this.worker.onmessage = ({ data }: MessageEvent<Answer>) => this.take(data);
    // Its script could not be loaded, or it had no memory left.
    this.worker.onerror = (event) => {
      event.preventDefault();
      this.fail(event.message);
    };
    this.worker.onmessageerror = () => this.fail("a message could not be read");
  }

  async ask<Kind extends Job["kind"]>(
    job: Extract<Job, { kind: Kind }>,
    { signal, progress = () => {} }: Watch,
    transfer: Transferable[] = [],
  ): Promise<Results[Kind]> {
    signal?.throwIfAborted();
    const stop = () => {
      this.end();
      this.pending?.failed(signal?.reason);
    };
    signal?.addEventListener("abort", stop);
    try {
      return await new Promise<Results[Kind]>((done, failed) => {
        // One job at a time: what is done is this one.
        this.pending = { done: (result) => done(result as Results[Kind]), failed, progress };
        this.worker.postMessage(job, transfer);
      });
    } finally {
      this.pending = undefined;
      signal?.removeEventListener("abort", stop);
    }
  }

  /** Sends a workbook ahead of the job that is about it. */
  async send(workbook: WorkbookData, { signal, progress }: Watch): Promise<void> {
    await runInSlices(this.sending(workbook, progress), signal);
  }

  private *sending({ sheets, ...rest }: WorkbookData, progress: Watch["progress"]): Generator<undefined, void, void> {
    const packer = new CellPacker();
    const post = (parcel: Parcel, transfer: Transferable[] = []) => this.worker.postMessage(parcel, transfer);
    post({ kind: "workbook", workbook: { ...rest, sheets: sheets.map((sheet) => ({ ...sheet, cells: [] })) } });
    const all = sheets.reduce((sum, { cells }) => sum + cells.length, 0);
    let sent = 0;
    for (const [index, { cells }] of sheets.entries()) {
      for (let from = 0; from < cells.length; from += CELLS_OF_A_BLOCK) {
        const block = packer.pack(cells, from, from + CELLS_OF_A_BLOCK);
        sent += block.rows.length;
        post({ kind: "cells", sheet: index, block }, buffersOf(block));
        progress?.(sent / all);
        yield;
      }
    }
  }

  /** The workbook that came with the last job. */
  workbook(): WorkbookData {
    if (!this.received) throw new Error("no workbook came");
    return this.received;
  }

  end(): void {
    this.worker.terminate();
  }

  private take(answer: Answer): void {
    const { pending } = this;
    switch (answer.kind) {
      case "progress":
        return pending?.progress(answer.done);
      case "workbook":
        this.received = answer.workbook;
        this.unpacker = new CellUnpacker();
        return;
      case "cells": {
        this.unpacker.unpack(answer.block, this.workbook().sheets[answer.sheet]!.cells);
        return;
      }
      case "done":
        return pending?.done(answer.result);
      case "refused":
        return pending?.failed(new FileRefusal(answer.message));
      default:
        return pending?.failed(new Error(answer.message));
    }
  }

  private fail(cause: string): void {
    console.debug(cause);
    this.end();
    this.pending?.failed(new FileRefusal(texts.threadFailed));
  }
}

async function inThread<Result>(act: (thread: FileThread) => Promise<Result>): Promise<Result> {
  const thread = new FileThread();
  try {
    return await act(thread);
  } finally {
    thread.end();
  }
}

/** Reads a workbook; the bytes are the thread's from then on. */
export function readFile(file: Uint8Array<ArrayBuffer>, watch: Watch): Promise<Read> {
  return inThread(async (thread) => {
    const { notes, kept } = await thread.ask({ kind: "read", file, functions: functions() }, watch, [file.buffer]);
    return runInSlices(onlyTaken({ workbook: thread.workbook(), notes, kept }), watch.signal);
  });
}

/** A table of text that is being looked at, in this way and that, until it is taken. */
export interface OpenTable {
  readonly guess: CsvGuess;
  /** The same where these are said. */
  guessWith(encoding: Encoding, separator: Separator): Promise<CsvGuess>;
  look(reading: CsvReading): Promise<TableLook>;
  /** The table as it was last previewed, under a name. */
  take(name: string, watch: Watch): Promise<SheetData>;
  close(): void;
}

export async function openTable(file: Uint8Array<ArrayBuffer>, watch: Watch): Promise<OpenTable> {
  const thread = new FileThread();
  /** Questions wait for one another. */
  let last: Promise<unknown> = Promise.resolve();
  const inTurn = <Result>(act: () => Promise<Result>): Promise<Result> => {
    const mine = last.then(act);
    last = mine.catch(() => undefined);
    return mine;
  };
  try {
    const guess = await thread.ask({ kind: "table", file }, watch, [file.buffer]);
    return {
      guess,
      guessWith: (encoding, separator) => inTurn(() => thread.ask({ kind: "guess", encoding, separator }, {})),
      look: (reading) => inTurn(() => thread.ask({ kind: "look", reading }, {})),
      take: (name, watching) =>
        inTurn(async () => {
          await thread.ask({ kind: "take" }, watching);
          return { ...thread.workbook().sheets[0]!, name };
        }),
      close: () => thread.end(),
    };
  } catch (error) {
    thread.end();
    throw error;
  }
}

/** The part of the work that is done before the file is written. */
const ahead = ({ signal, progress }: Watch): Watch => ({
  ...(signal && { signal }),
  progress: (done) => progress?.(0.3 * done),
});

/** Writes a workbook as .xlsx; `withoutAddIn`: as a copy with LAMBDAs in place of our functions. */
export function writeFile(workbook: WorkbookData, withoutAddIn: boolean, watch: Watch): Promise<Results["write"]> {
  return inThread(async (thread) => {
    await thread.send(workbook, ahead(watch));
    return thread.ask({ kind: "write", excels: excels(), withoutAddIn }, watch);
  });
}

/** Writes one sheet as text with separators. */
export function writeTable(sheet: SheetData, how: CsvWriting, watch: Watch): Promise<Results["write table"]> {
  return inThread(async (thread) => {
    await thread.send({ sheets: [sheet], names: [] }, ahead(watch));
    return thread.ask({ kind: "write table", how }, watch);
  });
}
