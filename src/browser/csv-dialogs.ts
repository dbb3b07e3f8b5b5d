/** How a table of text is read, and how a sheet is written as one: guessed, shown, and for a person to change. */

import type { DecimalSign } from "../files/csv-numerals";
import { type CsvReading, type CsvGuess, encodingOf, guess, readCsv, type Separator } from "../files/csv-read";
import type { CsvWriting } from "../files/csv-write";
import { FileRefusal } from "../files/sentences";
import type { SheetData, Value } from "../files/workbook-data";
import { element } from "../pane/dom";
import { ask, type Choice, picker } from "./dialog";
import { texts } from "./file-texts";

export type Opened = "instead" | "beside";

const previewRows = 8;
const previewColumns = 8;
/** Enough for the preview; the whole file is read once it is sure how. */
const previewBytes = 20_000;

/** Asks how the file is to be read and where to. */
export async function askCsv(file: Uint8Array<ArrayBuffer>, name: string, canBeKept: boolean): Promise<{ reading: CsvReading; opened: Opened } | undefined> {
  const head = file.length > previewBytes ? file.subarray(0, file.lastIndexOf(10, previewBytes) + 1 || previewBytes) : file;
  let found = guess(file, encodingOf(file));
  const doubt = element("p", { class: "doubt", role: "status" });
  const table = element("div", { class: "preview", tabindex: "0", role: "region", "aria-label": texts.preview });
  const confirms: HTMLButtonElement[] = [];

  const encoding = picker(texts.encoding, texts.encodings, found.encoding, () => {
    found = guess(file, encoding.value() || found.encoding);
    show();
  });
  const separator = picker<Separator>(texts.separator, texts.separators, found.separator, () => show());
  const decimal = picker<DecimalSign>(texts.decimal, texts.decimals, signOf(found), () => show());

  const reading = (): CsvReading => ({ encoding: encoding.value() || found.encoding, separator: separator.value() || found.separator, decimal: decimal.value() || "." });

  function show(): void {
    doubt.textContent = decimal.value() === "" ? texts.doubtful(found.doubtful.slice(0, 3).join(", ")) : "";
    let isRead = true;
    try {
      table.replaceChildren(preview(readCsv(head, "", reading()).sheet));
    } catch (error) {
      isRead = false;
      table.replaceChildren(element("p", { role: "alert" }, error instanceof FileRefusal ? error.message : texts.fault));
    }
    for (const button of confirms) button.disabled = decimal.value() === "" || !isRead;
  }

  const confirm = (words: string, answer: Opened, isMain?: true): Choice<Opened> => ({ words, answer, ...(isMain && { isMain }), button: (button) => void confirms.push(button) });
  const answer = ask<Opened | undefined>(
    texts.csvTitle(name),
    [element("div", { class: "pickers" }, encoding.root, separator.root, decimal.root), doubt, element("p", { class: "quiet" }, texts.preview), table, element("p", { class: "quiet" }, texts.csvRules), ...(canBeKept ? [element("p", { class: "quiet" }, texts.howOpened)] : [])],
    [confirm(texts.beside, "beside", true), ...(canBeKept ? [confirm(texts.instead, "instead")] : []), { words: texts.cancel, answer: undefined }],
  );
  show();
  const opened = await answer;
  return opened && { reading: reading(), opened };
}

const signOf = ({ decimal, doubtful }: CsvGuess): DecimalSign | "" => (doubtful.length > 0 ? "" : decimal);

function preview({ cells }: SheetData): HTMLElement {
  const rows = new Map<number, Map<number, Value | null>>();
  for (const { row, column, value } of cells) {
    if (row >= previewRows || column >= previewColumns) continue;
    if (!rows.has(row)) rows.set(row, new Map());
    rows.get(row)?.set(column, value);
  }
  const columns = Math.max(0, ...Array.from(rows.values(), (row) => Math.max(...row.keys()) + 1));
  return element(
    "table",
    {},
    element(
      "tbody",
      {},
      ...Array.from({ length: Math.max(0, ...Array.from(rows.keys(), (row) => row + 1)) }, (_, row) =>
        element(
          "tr",
          {},
          ...Array.from({ length: columns }, (__, column) => {
            const value = rows.get(row)?.get(column) ?? "";
            return element("td", { class: typeof value === "number" ? "number" : undefined }, typeof value === "object" ? value.error : String(value));
          }),
        ),
      ),
    ),
  );
}

/** As the country of this browser writes numbers. */
const usual = (): CsvWriting => (new Intl.NumberFormat().format(1.5).includes(",") ? { separator: ";", decimal: "," } : { separator: ",", decimal: "." });

export async function askCsvOut(sheet: string): Promise<CsvWriting | undefined> {
  const first = usual();
  let save: HTMLButtonElement | undefined;
  const check = () => {
    // A decimal sign that separates fields as well would need quotation marks around every number.
    if (save) save.disabled = separator.value() === decimal.value();
  };
  const separator = picker<Separator>(texts.separator, texts.separators, first.separator, check);
  const decimal = picker<DecimalSign>(texts.decimal, texts.decimals, first.decimal, check);
  const isWanted = await ask(
    texts.csvOut(sheet),
    [element("div", { class: "pickers" }, separator.root, decimal.root), element("p", { class: "quiet" }, texts.csvOutRules)],
    [
      { words: texts.csvSave, answer: true, isMain: true, button: (button) => void (save = button) },
      { words: texts.cancel, answer: false },
    ],
  );
  return isWanted ? { separator: separator.value() || first.separator, decimal: decimal.value() || first.decimal } : undefined;
}
