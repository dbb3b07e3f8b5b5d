/** How a table of text is read, and how a sheet is written as one: guessed, shown, and for a person to change. */

import type { DecimalSeparator } from "../files/csv-numerals";
import type { CsvGuess, CsvReading, Separator } from "../files/csv-read";
import type { CsvWriting } from "../files/csv-write";
import { FileRefusal } from "../files/refusals";
import type { CellData, Value } from "../files/workbook-data";
import { element } from "../pane/dom";
import { ask, noteParts, picker } from "./dialog";
import type { OpenTable } from "./file-work";
import { texts } from "./file-texts";
import { choicesFor, type Opened, type PresentPlace, wordsOn } from "./opening-place";

const SEPARATORS: Readonly<Record<Separator, string>> = {
  ",": texts.separators.comma,
  ";": texts.separators.semicolon,
  "\t": texts.separators.tab,
  "|": texts.separators.bar,
};

const DECIMALS: Readonly<Record<DecimalSeparator, string>> = { ".": texts.decimals.point, ",": texts.decimals.comma };

/** Asks how the table is to be read and where to. `warning`: what is to be said of so many cells. */
export async function askCsv(
  file: OpenTable,
  name: string,
  place: PresentPlace,
  warning: (cells: number) => string,
): Promise<Opened | undefined> {
  let found = file.guess;
  const doubt = element("p", { class: "doubt", role: "status" });
  const shown = element("div", { class: "preview", tabindex: "0", role: "region", "aria-label": texts.preview });
  const remarks = element("div", { role: "status" });
  const confirms: HTMLButtonElement[] = [];

  const encoding = picker(texts.encoding, texts.encodings, found.encoding, () => void guessAnew());
  const separator = picker<Separator>(texts.separator, SEPARATORS, found.separator, () => void guessAnew());
  let isSignChosen = false;
  const decimal = picker<DecimalSeparator>(texts.decimal, DECIMALS, signOf(found), () => {
    isSignChosen = true;
    void show();
  });

  const reading = (): CsvReading => ({
    encoding: encoding.value() || found.encoding,
    separator: separator.value() || found.separator,
    decimal: decimal.value() || ".",
  });

  async function guessAnew(): Promise<void> {
    for (const button of confirms) button.disabled = true;
    // Other letters or other fields may tell another thing of the decimal sign, as long as nobody has said it.
    found = await file.guessWith(encoding.value() || found.encoding, separator.value() || found.separator);
    if (!isSignChosen) decimal.set(signOf(found));
    await show();
  }

  let looks = 0;
  async function show(): Promise<void> {
    looks += 1;
    const mine = looks;
    doubt.textContent =
      decimal.value() === "" ? texts.doubtful({ examples: found.doubtful.slice(0, 3).join(", ") }) : "";
    for (const button of confirms) button.disabled = true;
    let isRead = true;
    try {
      const { first, cells, notes } = await file.look(reading());
      // Something else was chosen meanwhile.
      if (mine !== looks) return;
      shown.replaceChildren(preview(first));
      const sentence = warning(cells);
      remarks.replaceChildren(
        ...noteParts(notes, texts.readNotes),
        ...(sentence === "" ? [] : [element("p", {}, sentence)]),
      );
    } catch (error) {
      if (mine !== looks) return;
      isRead = false;
      remarks.replaceChildren();
      shown.replaceChildren(
        element("p", { role: "alert" }, error instanceof FileRefusal ? error.message : texts.fault),
      );
    }
    for (const button of confirms) button.disabled = decimal.value() === "" || !isRead;
  }

  const confirm = (button: HTMLButtonElement) => {
    // Not before the first rows are there.
    button.disabled = true;
    confirms.push(button);
  };
  const answer = ask<Opened | undefined>(
    texts.csvTitle({ name }),
    [
      element("div", { class: "pickers" }, encoding.root, separator.root, decimal.root),
      doubt,
      element("p", { class: "quiet" }, texts.preview),
      shown,
      remarks,
      element("p", { class: "quiet" }, texts.csvRules),
      ...wordsOn(place),
    ],
    choicesFor(place, confirm),
  );
  void show();
  return answer;
}

const signOf = ({ decimal, doubtful }: CsvGuess): DecimalSeparator | "" => (doubtful.length > 0 ? "" : decimal);

function preview(cells: readonly CellData[]): HTMLElement {
  const rows = new Map<number, Map<number, Value | null>>();
  for (const { row, column, value } of cells) {
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
            return element(
              "td",
              { class: typeof value === "number" ? "number" : undefined },
              typeof value === "object" ? value.error : String(value),
            );
          }),
        ),
      ),
    ),
  );
}

/** As the country of this browser writes numbers. */
const usual = (): CsvWriting =>
  new Intl.NumberFormat().format(1.5).includes(",")
    ? { separator: ";", decimal: "," }
    : { separator: ",", decimal: "." };

export async function askCsvOut(sheet: string): Promise<CsvWriting | undefined> {
  const first = usual();
  let save: HTMLButtonElement | undefined;
  const check = () => {
    // A decimal sign that separates fields as well would need quotation marks around every number.
    if (save) save.disabled = separator.value() === decimal.value();
  };
  const separator = picker<Separator>(texts.separator, SEPARATORS, first.separator, check);
  const decimal = picker<DecimalSeparator>(texts.decimal, DECIMALS, first.decimal, check);
  const isWanted = await ask(
    texts.csvOut({ sheet }),
    [
      element("div", { class: "pickers" }, separator.root, decimal.root),
      element("p", { class: "quiet" }, texts.csvOutRules),
    ],
    [
      { label: texts.csvSave, answer: true, isMain: true, button: (button) => void (save = button) },
      { label: texts.cancel, answer: false },
    ],
  );
  return isWanted
    ? { separator: separator.value() || first.separator, decimal: decimal.value() || first.decimal }
    : undefined;
}
