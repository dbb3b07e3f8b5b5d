/** The thread that reads and writes files, so that the page stays responsive. `file-work.ts` controls it. */

import { buffersOf, CELLS_OF_A_BLOCK, CellPacker, CellUnpacker } from "../files/cell-blocks";
import { type CsvRead, guess, readCsv } from "../files/csv-read";
import { csvFile, writeCsv } from "../files/csv-write";
import { FileRefusal } from "../files/refusals";
import type { CellData, WorkbookData } from "../files/workbook-data";
import { readWorkbook } from "../files/xlsx-read";
import { writeWorkbook } from "../files/xlsx-write";
import { misspelt, withoutAddIn } from "../share/lambda-copy";
import { callsIn } from "../formula/calls";
import { type Answer, type Job, type Parcel, type Results, SHOWN } from "./file-jobs";

/** The types of a page are those of a window. */
const page = globalThis as unknown as {
  postMessage: (answer: Answer, transfer?: Transferable[]) => void;
  onmessage: (event: MessageEvent<Job | Parcel>) => void;
};

const say = (answer: Answer, transfer: Transferable[] = []) => page.postMessage(answer, transfer);

let lastProgress = 0;
/** A word of it now and then: the page draws no more than a hundred. */
function progress(done: number): void {
  if (done > lastProgress && done < lastProgress + 0.01) return;
  lastProgress = done;
  say({ kind: "progress", done });
}

const part = (from: number, to: number) => (done: number) => progress(from + done * (to - from));

/** The workbook that has come in so far, and the table of text. */
let received: WorkbookData | undefined;
let unpacker = new CellUnpacker();
let table: Uint8Array<ArrayBuffer> = new Uint8Array();
let looked: CsvRead | undefined;

/** Sends a workbook, releasing it block by block. */
function send(workbook: WorkbookData, report: (done: number) => void): void {
  const packer = new CellPacker();
  say({
    kind: "workbook",
    workbook: { ...workbook, sheets: workbook.sheets.map((sheet) => ({ ...sheet, cells: [] })) },
  });
  const all = workbook.sheets.reduce((sum, { cells }) => sum + cells.length, 0);
  let sent = 0;
  for (const [index, { cells }] of workbook.sheets.entries()) {
    for (let from = 0; from < cells.length; from += CELLS_OF_A_BLOCK) {
      const block = packer.pack(cells, from, from + CELLS_OF_A_BLOCK);
      say({ kind: "cells", sheet: index, block }, buffersOf(block));
      sent += block.rows.length;
      report(sent / all);
    }
  }
}

function needed<Thing>(thing: Thing | undefined): Thing {
  if (thing === undefined) throw new Error("nothing was sent before");
  return thing;
}

const isFirst = ({ row, column }: CellData) => row < SHOWN.rows && column < SHOWN.columns;

const isLive = (formula: string | undefined): boolean =>
  formula !== undefined && /vc[._]/i.test(formula) && callsIn(formula).length > 0;

const liveIn = ({ sheets }: WorkbookData): number =>
  sheets.reduce(
    (sum, { cells }) => sum + cells.reduce((count, { formula }) => count + (isLive(formula) ? 1 : 0), 0),
    0,
  );

const jobs: { [Kind in Job["kind"]]: (job: Extract<Job, { kind: Kind }>) => Promise<Results[Kind]> | Results[Kind] } = {
  read: async ({ file, functions }) => {
    const known = new Set(functions);
    const { workbook, notes, kept } = await readWorkbook(file, (name) => known.has(name), part(0, 0.9));
    send(workbook, part(0.9, 1));
    return { notes, kept };
  },
  table: ({ file }) => {
    table = file;
    return guess(table, undefined, undefined, progress);
  },
  guess: ({ encoding, separator }) => guess(table, encoding, separator),
  look: ({ reading }) => {
    looked = undefined;
    looked = readCsv(table, "", reading, progress);
    const {
      sheet: { cells },
      notes,
    } = looked;
    return { first: cells.filter(isFirst), cells: cells.length, notes };
  },
  take: () => {
    send({ sheets: [needed(looked).sheet], names: [] }, progress);
    return null;
  },
  write: async ({ excels, withoutAddIn: isCopy }) => {
    const known = new Set(excels);
    const copy = isCopy
      ? withoutAddIn(needed(received), (formula) => callsIn(formula).length > 0)
      : { workbook: needed(received), lines: [] };
    const asValues = copy.lines.filter(({ became }) => "why" in became).length;
    // Ours are Excel's where the add-in is.
    const { file, notes } = await writeWorkbook(
      copy.workbook,
      (name) => name.startsWith("VC.") || known.has(name),
      part(0.3, 1),
    );
    const told = [...misspelt(copy.lines), ...notes];
    return { file, notes: told, written: copy.lines.length - asValues, asValues, live: liveIn(copy.workbook) };
  },
  "write table": ({ how }) => {
    const { text, notes } = writeCsv(needed(needed(received).sheets[0]), how);
    return { file: csvFile(text), notes };
  },
};

async function answer(job: Job): Promise<void> {
  lastProgress = 0;
  try {
    const act = jobs[job.kind] as (job: Job) => Promise<Results[Job["kind"]]>;
    const result = await act(job);
    say({ kind: "done", result });
  } catch (error) {
    if (error instanceof FileRefusal) say({ kind: "refused", message: error.message });
    else say({ kind: "fault", message: error instanceof Error ? (error.stack ?? error.message) : String(error) });
  }
}

page.onmessage = ({ data }) => {
  if (data.kind === "workbook") {
    received = data.workbook;
    unpacker = new CellUnpacker();
  } else if (data.kind === "cells") unpacker.unpack(data.block, needed(needed(received).sheets[data.sheet]).cells);
  else void answer(data);
};
