/**
 * The bar above the grid: opens files, saves them, and says that the work is kept. What reads and writes files is loaded when
 * it is first needed. The workbook that is open is never lost to one that is opened: it stays beside it, or is kept.
 */

import type { Model } from "@odoo/o-spreadsheet";
import { besideOthers, planBeside, sheetNameFor } from "../files/beside";
import { FileRefusal, notes as noteOn, refusals } from "../files/sentences";
import type { Note, WorkbookData } from "../files/workbook-data";
import { element, pageLink } from "../pane/dom";
import { longWork } from "../pane/long-work";
import type { Page as PanePage, Saved } from "../pane/view";
import { openData } from "../workbook/browser";
import type { Watch } from "../workbook/port";
import { registerCarrying } from "./carrying";
import { askCsv, askCsvOut, type Opened } from "./csv-dialogs";
import { ask, type Choice, noteParts, tell } from "./dialog";
import { texts } from "./file-texts";
import { openTable, readFile, writeFile, writeTable } from "./file-work";
import { exported, exporting } from "./grid-export";
import { addingSheets, emptied, type GridData, showing } from "./grid-files";
import { onUnchanged } from "./grid-steps";
import { ASKED_ABOVE, isTold, secondsFor, timed } from "./grid-time";
import { countChanges, Keeper, type KeepState } from "./keep";
import { readKept } from "./kept-workbook";
import { waiting } from "./register";

export interface Page {
  /** Puts a workbook on the page, in place of the one that is there; the pane beside it can save it. */
  show: (model: Model, pane: PanePage) => Promise<void>;
  /** What the page begins with, where nothing is kept. */
  sample: () => Model;
}

/** Before any model is made. */
export function prepareFiles(): void {
  countChanges();
  registerCarrying();
}

/** Fills the bar, and shows what was kept or else the sample. */
export async function startFiles(root: HTMLElement, { show, sample }: Page): Promise<void> {
  let model: Model;
  let fileName = "workbook";

  const status = element("span", { class: "state", role: "status" });
  const news = element("span", { class: "news", role: "status" });
  const work = longWork();
  const button = (words: string, act: () => unknown, help?: string) => {
    const made = element("button", { type: "button", title: help }, words);
    made.addEventListener("click", () => void busy(act));
    return made;
  };
  const chooser = element("input", { type: "file", accept: ".xlsx,.xlsm,.xls,.csv,.tsv,.txt", class: "chooser", tabindex: "-1", "aria-hidden": "true" });
  chooser.addEventListener("change", () => {
    const [file] = chooser.files ?? [];
    // The same file may be chosen again.
    if (file) void busy(() => open(file)).finally(() => (chooser.value = ""));
  });
  const opener = element("button", { type: "button", title: texts.openHelp }, texts.open);
  opener.addEventListener("click", () => chooser.click());
  const back = button(texts.putBack, putBack);
  const clearer = button(texts.clear, clear);
  const other = element("span", { class: "actions" });
  root.setAttribute("role", "region");
  root.setAttribute("aria-label", texts.bar);
  root.replaceChildren(opener, chooser, button(texts.save, save), button(texts.csv, saveCsv), back, pageLink("reference/index.html#samples", texts.samples), work.root, news, element("span", { class: "kept", title: texts.stateHelp }, status, other, clearer));

  const keeper = new Keeper(say);

  function say(state: KeepState): void {
    status.textContent = state.kind === "kept" ? keptWords(state.at) : texts.state[state.kind];
    status.classList.toggle("worry", ["elsewhere", "impossible", "damaged"].includes(state.kind));
    clearer.hidden = ["unchanged", "impossible"].includes(state.kind);
    other.replaceChildren(
      ...(state.kind === "elsewhere" ? [button(texts.keepMine, () => keeper.insist().then(showFormer)), button(texts.showOther, () => location.reload())] : []),
      ...(state.kind === "damaged" ? [button(texts.takeRaw, () => download(texts.rawName, new Blob([state.data], { type: "application/json" })))] : []),
    );
  }

  /** One thing at a time; what goes wrong is said. */
  async function busy(act: () => unknown): Promise<void> {
    if (root.getAttribute("aria-busy") === "true") return;
    root.setAttribute("aria-busy", "true");
    try {
      await act();
    } catch (error) {
      if (!(error instanceof FileRefusal)) console.error(error);
      news.textContent = "";
      await tell(texts.notOpened(chooser.files?.[0]?.name ?? "It"), element("p", { role: "alert" }, error instanceof FileRefusal ? error.message : texts.fault));
    } finally {
      root.removeAttribute("aria-busy");
    }
  }

  /** Says something and lets the page draw it, before work that takes a while. */
  async function announce(words: string): Promise<void> {
    news.textContent = words;
    await new Promise((done) => requestAnimationFrame(() => setTimeout(done)));
  }

  /** Work in a thread of its own, with its bar; undefined where it was stopped. */
  async function working<Result>(words: string, act: (watch: Required<Watch>) => Promise<Result>): Promise<Result | undefined> {
    let outcome: { result: Result } | undefined;
    news.textContent = "";
    await work.run(words, async (watch) => {
      outcome = { result: await act(watch) };
    });
    if (!outcome) news.textContent = texts.stopped;
    return outcome?.result;
  }

  async function open(file: File): Promise<void> {
    const isText = /\.(csv|tsv|txt)$/i.test(file.name);
    const bytes = await bytesOf(file);
    const canBeKept = await keeps();
    if (isText) await openText(file.name, bytes, canBeKept);
    else await openWorkbook(file.name, bytes, canBeKept);
  }

  async function openText(name: string, bytes: Uint8Array<ArrayBuffer>, canBeKept: boolean): Promise<void> {
    if (bytes.length === 0) throw new FileRefusal(refusals.empty());
    const table = await working(texts.reading(name), (watch) => openTable(bytes, watch));
    if (!table) return;
    try {
      const how = await askCsv(table, name, canBeKept, gridWords);
      const sheet = how && (await working(texts.reading(name), (watch) => table.take(sheetNameFor(name), watch)));
      if (how && sheet) await take({ sheets: [sheet], names: [] }, how, name);
    } finally {
      table.close();
    }
  }

  async function openWorkbook(name: string, bytes: Uint8Array<ArrayBuffer>, canBeKept: boolean): Promise<void> {
    const started = performance.now();
    const read = await working(texts.reading(name), (watch) => readFile(bytes, watch));
    if (!read) return;
    const cells = cellsOf(read.workbook);
    reading = { ms: performance.now() - started, cells };
    // What joining the others would change is said before, too: nothing comes as a surprise afterwards.
    const beside = planBeside(read.workbook, ...namesIn(model));
    const how = await askHow(name, read.workbook, [...read.notes, ...beside.notes], canBeKept, gridWords(cells));
    if (how) await take(read.workbook, how, name);
  }

  /** How long the last file took to read, from which the grid's time is told before it was ever measured. */
  let reading: { ms: number; cells: number } | undefined;

  /** What is to be said before the grid builds so many cells; of few nothing. */
  const gridWords = (cells: number): string => (cells > ASKED_ABOVE ? texts.gridTakes(cells, secondsFor(cells, reading)) : "");

  /** The grid's own step, told before it begins. */
  async function build(cells: number, data: () => unknown): Promise<Model> {
    const seconds = secondsFor(cells, reading);
    await announce(isTold(seconds) ? texts.openingFor(seconds) : texts.opening);
    return timed(cells, () => openData(data()));
  }

  async function take(workbook: WorkbookData, how: Opened, name: string): Promise<void> {
    await announce(texts.opening);
    let present: GridData | undefined;
    function* adding() {
      present = yield* exporting(model);
      const base = how === "instead" ? emptied(present) : present;
      return yield* addingSheets(base, besideOthers(workbook, ...namesThere(base)).workbook, () => model.uuidGenerator.smallUuid());
    }
    const data = await onUnchanged(model, adding);
    const before = present!;
    // Written down before the grid has it: the grid makes the data its own.
    const written = how === "instead" ? JSON.stringify(data) : "";
    const next = await build(cellsIn(data), () => data);
    if (how === "instead") {
      await keeper.replace(written, JSON.stringify(before));
      fileName = name.replace(/\.[^.]*$/, "");
      await put(next);
    } else {
      const first = next.getters.getSheetIds()[before.sheets.length];
      if (first !== undefined) next.dispatch("ACTIVATE_SHEET", { sheetIdFrom: next.getters.getActiveSheetId(), sheetIdTo: first });
      await put(next, true);
    }
    await showFormer();
    news.textContent = "";
  }

  /** `isNew`: not kept yet as it is. */
  async function put(next: Model, isNew = false): Promise<void> {
    model = next;
    await show(next, pane);
    keeper.watch(next);
    if (isNew) await keeper.keepNow();
  }

  /** The whole workbook as it shows itself, once nothing in it waits. */
  async function shown(signal: AbortSignal) {
    await waiting.whenNoneWaits(model);
    return onUnchanged(model, () => showing(model), signal);
  }

  async function save(): Promise<void> {
    const saved = await working(texts.writing, async (watch) => {
      const { workbook, notes } = await shown(watch.signal);
      const written = await writeFile(workbook, false, watch);
      return { file: written.file, notes: [...notes, ...written.notes] };
    });
    if (!saved) return;
    const name = `${fileName}.xlsx`;
    download(name, xlsxOf(saved.file));
    await done(name, saved.notes);
  }

  const pane: PanePage = { saveWithLambdas };

  async function saveWithLambdas(watch: Required<Watch>): Promise<Saved> {
    const { workbook, notes } = await shown(watch.signal);
    const { file, written, asValues, notes: more } = await writeFile(workbook, true, watch);
    const name = texts.withLambdas(fileName);
    download(name, xlsxOf(file));
    return { name, written, asValues, notes: [...notes, ...more].map(({ sentence }) => sentence) };
  }

  async function saveCsv(): Promise<void> {
    const sheetName = model.getters.getSheetName(model.getters.getActiveSheetId());
    const how = await askCsvOut(sheetName);
    if (!how) return;
    const saved = await working(texts.writing, async (watch) => {
      const { workbook: { sheets } } = await shown(watch.signal);
      const sheet = sheets.find(({ name }) => name === sheetName);
      if (!sheet) return { others: 0 };
      return { others: sheets.length - 1, ...(await writeTable(sheet, how, watch)) };
    });
    if (!saved || !("file" in saved)) return;
    const name = `${sheetName}.csv`;
    download(name, saved.file);
    await done(name, [...saved.notes, ...(saved.others > 0 ? [noteOn.csvOneSheet(sheetName, saved.others)] : [])]);
  }

  async function done(name: string, notes: readonly Note[]): Promise<void> {
    news.textContent = texts.saved(name);
    if (notes.length > 0) await tell(texts.savedWith(name), ...noteParts(notes, texts.savedNotes));
  }

  /** The two change places, so that this can be undone too. */
  async function putBack(): Promise<void> {
    const former = await readKept("former");
    if (!former) return showFormer();
    const data = JSON.parse(former.data) as GridData;
    const next = await build(cellsIn(data), () => data);
    await keeper.replace(former.data, JSON.stringify(exported(model)));
    await put(next);
    news.textContent = "";
    await showFormer();
  }

  async function clear(): Promise<void> {
    const isSure = await ask<boolean>(texts.clearTitle, [element("p", {}, texts.clearWords)], [
      { words: texts.cancel, answer: false, isMain: true },
      { words: texts.clearYes, answer: true },
    ]);
    if (!isSure) return;
    await keeper.clear();
    fileName = "workbook";
    model = sample();
    await show(model, pane);
    keeper.watch(model);
    await showFormer();
  }

  async function showFormer(): Promise<void> {
    const former = await readKept("former").catch(() => undefined);
    back.hidden = former === undefined;
  }

  dropping((file) => void busy(() => open(file)));

  const kept = await keeper.restore();
  const restored = kept && restoredFrom(kept.data);
  model = restored ?? sample();
  await show(model, pane);
  if (kept) keeper.watch(model, restored ? { kind: "kept", at: kept.at } : { kind: "damaged", data: kept.data });
  else keeper.watch(model);
  if (kept?.isLeft && restored) await keeper.keepNow();
  await showFormer();
}

/** The names that others must do without. */
const namesThere = ({ sheets, namedRanges }: GridData) => [sheets.map(({ name }) => name), Object.keys(namedRanges)] as const;

const namesIn = ({ getters }: Model) => [getters.getSheetIds().map((id) => getters.getSheetName(id)), getters.getNamedRanges().map(({ name }) => name)] as const;

const cellsOf = ({ sheets }: WorkbookData) => sheets.reduce((sum, { cells }) => sum + cells.length, 0);
const cellsIn = ({ sheets }: GridData) => sheets.reduce((sum, { cells }) => sum + Object.keys(cells).length, 0);

/** Not before it is known that it may be read. */
async function bytesOf(file: File): Promise<Uint8Array<ArrayBuffer>> {
  const { limits } = await import("../files/limits");
  if (file.size > limits.fileBytes) throw new FileRefusal(refusals.tooLarge(file.size));
  return new Uint8Array(await file.arrayBuffer());
}

/** Whether this browser keeps anything. */
async function keeps(): Promise<boolean> {
  return readKept("present").then(
    () => true,
    () => false,
  );
}

const keptWords = (at: number) => (new Date(at).toDateString() === new Date().toDateString() ? texts.state.kept(at) : texts.state.keptOn(at));

/** The workbook that was kept; undefined where that is damaged. */
function restoredFrom(data: string): Model | undefined {
  try {
    const found = JSON.parse(data) as Partial<GridData>;
    const isWhole = Array.isArray(found.sheets) && found.sheets.length > 0 && found.sheets.every((sheet) => typeof sheet.name === "string" && typeof sheet.cells === "object");
    return isWhole ? openData(found) : undefined;
  } catch (error) {
    console.debug(error);
    return undefined;
  }
}

function askHow(name: string, { sheets }: WorkbookData, notes: readonly Note[], canBeKept: boolean, warning: string): Promise<Opened | undefined> {
  const cells = sheets.reduce((sum, sheet) => sum + sheet.cells.filter(({ value, formula }) => value !== null || formula !== undefined).length, 0);
  const choices: Choice<Opened | undefined>[] = [{ words: texts.beside, answer: "beside", isMain: true }];
  if (canBeKept) choices.push({ words: texts.instead, answer: "instead" });
  choices.push({ words: texts.cancel, answer: undefined });
  return ask(
    texts.choose(name),
    [
      element("p", {}, texts.size(sheets.length, cells)),
      ...(notes.some(({ kind }) => kind === "lost") ? [] : [element("p", {}, texts.noNotes)]),
      ...noteParts(notes, texts.readNotes),
      ...(warning === "" ? [] : [element("p", {}, warning)]),
      ...(canBeKept ? [element("p", { class: "quiet" }, texts.howOpened)] : []),
    ],
    choices,
  );
}

const xlsxOf = (file: Uint8Array<ArrayBuffer>) => new Blob([file], { type: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet" });

function download(name: string, content: Blob): void {
  const address = URL.createObjectURL(content);
  const link = element("a", { href: address, download: name });
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}

/** A file that is dropped anywhere on the page. The grid would take it for a picture. */
function dropping(open: (file: File) => void): void {
  const hasFile = (event: DragEvent) => event.dataTransfer?.types.includes("Files") ?? false;
  const over = (isOver: boolean) => {
    if (isOver) document.body.dataset["drop"] = texts.drop;
    else delete document.body.dataset["drop"];
  };
  const take = (event: DragEvent) => {
    if (!hasFile(event)) return;
    event.preventDefault();
    event.stopPropagation();
    over(event.type === "dragover");
    const [file] = event.type === "drop" ? (event.dataTransfer?.files ?? []) : [];
    if (file) open(file);
  };
  addEventListener("dragover", take, { capture: true });
  addEventListener("drop", take, { capture: true });
  addEventListener("dragleave", (event) => {
    if (event.relatedTarget === null) over(false);
  });
}
