/** The name of a workbook: how it is taken from its content or its file, and how files on a disk are called by it. */

import type { Sheet } from "../sheet/sheet";
import { contentOf } from "../workbook/browser";
import { texts } from "./file-texts";
import type { GridSheet } from "./grid-data";

export const UNTITLED = texts.untitled;

const MAX_CHARACTERS = 120;
/** Disks count bytes, 255 as a rule; a browser adds " (1)" to a name that is taken, and we an ending and some words. */
const MAX_FILE_BYTES = 200;
const MAX_TITLE = 80;

/** Controls, line ends, signs that turn the direction of the text around (they can disguise an ending), and halves of a character. */
const UNSEEN = /[\p{Cc}\p{Zl}\p{Zp}\p{Cs}\u061c\u200b\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff\u00ad]/gu;

/** As a person counts them. Browsers that cannot tell cut between code points. */
const characters = (text: string) =>
  "Segmenter" in Intl ? Array.from(new Intl.Segmenter("en").segment(text), ({ segment }) => segment) : Array.from(text);
const bytesOf = (text: string) => new TextEncoder().encode(text).length;

/** As much of the text as fits, never half a character. */
function cut(text: string, fits: (text: string) => boolean): string {
  if (fits(text)) return text;
  let kept = "";
  for (const character of characters(text)) {
    if (!fits(kept + character)) break;
    kept += character;
  }
  return kept.trimEnd();
}

/** One line without signs that nobody sees; "" where nothing is left. */
export function cleanName(text: string): string {
  const line = text.normalize("NFC").replaceAll(UNSEEN, " ").replaceAll(/\s+/gu, " ").trim();
  return cut(line, (part) => part.length <= MAX_CHARACTERS);
}

/** Names of devices on Windows, with any ending. */
const DEVICE = /^(con|prn|aux|nul|com[0-9¹²³]|lpt[0-9¹²³]|conin\$|conout\$|clock\$)(?=\s*(\.|$))/iu;

/** What a file of this workbook is called, without its ending: nothing that a file system does not take. */
export function fileNameFor(name: string): string {
  const allowed = cleanName(name)
    .replaceAll(/[\\/:*?"<>|]/gu, "_")
    .replace(/\.(xlsx|xlsm|ods|csv|tsv)$/iu, "")
    .replace(/^[.\s]+/u, "")
    .replace(DEVICE, "$1_");
  return cut(allowed, (part) => bytesOf(part) <= MAX_FILE_BYTES).replace(/[.\s]+$/u, "") || UNTITLED;
}

/** The name that a file gives its workbook. */
export const nameOfFile = (file: string): string => cleanName(file.replace(/\.[^.]*$/u, "")) || UNTITLED;

/** What programs call a sheet that nobody has named. */
const ANY_SHEET =
  /^(sheet|tabelle|tabellenblatt|feuil|feuille|hoja|foglio|blad|plan|planilha|folha|ark|taulukko|arkusz|list|munkalap|лист|シート|工作表)\s*\d*$/iu;

function placeOf(address: string): [row: number, column: number] {
  const [, letters = "", row = "0"] = /^([A-Z]+)(\d+)$/u.exec(address) ?? [];
  return [Number(row), Array.from(letters).reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0)];
}

const isTitle = (content: string) =>
  /\p{L}/u.test(content) && !/^[=+@-]/u.test(content) && !/^(true|false)$/iu.test(content) && !content.startsWith("#");

interface Titled {
  sheets: readonly Pick<GridSheet, "name" | "cells">[];
}

/**
 * The first title of a workbook: of its first sheet with content the name that somebody has given the sheet, or else its
 * first text that stands alone in a row, as no heading of a table does. undefined where there is neither.
 */
export function titleOf({ sheets }: Titled): string | undefined {
  const sheet = sheets.find(({ cells }) => Object.values(cells).some((content) => content !== ""));
  if (!sheet) return undefined;
  if (!ANY_SHEET.test(sheet.name.trim())) return cleanName(sheet.name) || undefined;
  const title = titleAbove(sheet.cells);
  const line = cleanName(title.replace(/^'/u, ""));
  if (line.length <= MAX_TITLE) return line || undefined;
  const part = cut(line, (text) => text.length <= MAX_TITLE);
  return `${part.replace(/\s\S*$/u, "")} …`;
}

/** The first text that stands alone in its row, above the headings of the first table; "" where there is none. */
function titleAbove(cells: Readonly<Record<string, string>>): string {
  const rows = new Map<number, string[]>();
  for (const [address, content] of Object.entries(cells))
    if (content !== "") rows.set(placeOf(address)[0], [...(rows.get(placeOf(address)[0]) ?? []), content]);
  for (const [, [content = "", ...others]] of [...rows].sort(([one], [other]) => one - other)) {
    if (others.length > 0 && [content, ...others].some(isTitle)) return "";
    if (isTitle(content)) return content;
  }
  return "";
}

/** The same of sheets that are not in the grid yet. */
export const titleOfSheets = (sheets: readonly Sheet[]): string | undefined =>
  titleOf({
    sheets: sheets.map(({ name, cells }) => ({
      name,
      cells: Object.fromEntries(cells.map(({ at, content }) => [at, contentOf(content)])),
    })),
  });

/** The same of data as text, whatever they are. */
export function titleIn(data: string): string | undefined {
  try {
    return titleOf(JSON.parse(data) as Titled);
  } catch {
    return undefined;
  }
}

/** As people compare names. */
const keyOf = (name: string) => name.normalize("NFKC").toLowerCase().trim();

/**
 * A name that none of the others has: the same where it is free, then "Name (2)". With a mark, which says what state of a
 * workbook that is there it is: "Name (restored)", then "Name (restored 2)".
 */
export function nameBeside(name: string, others: readonly string[], mark?: string): string {
  const taken = new Set(others.map(keyOf));
  const own = cleanName(name);
  for (let number = 1; ; number += 1) {
    const suffix = [mark, number === 1 ? undefined : number].filter((word) => word !== undefined).join(" ");
    const ending = suffix === "" ? "" : ` (${suffix})`;
    const base = mark === undefined && number > 1 ? own.replace(/ \(\d{1,2}\)$/u, "") : own;
    const label = cut(base, (part) => part.length + ending.length <= MAX_CHARACTERS) + ending;
    if (!taken.has(keyOf(label))) return label;
  }
}

/** Names as a list shows them: of equal ones the second is "Name (2)". In the order in which the workbooks were made. */
export function distinct(names: readonly string[]): string[] {
  const taken = new Set<string>();
  const all = new Set(names.map(keyOf));
  return names.map((name) => {
    let [label, number] = [name, 1];
    while (taken.has(keyOf(label)) || (number > 1 && all.has(keyOf(label)))) {
      number += 1;
      label = `${name} (${number})`;
    }
    taken.add(keyOf(label));
    return label;
  });
}
