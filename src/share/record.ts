/** The sheet that keeps the formulas of a frozen workbook, and how it is read again. */

import { texts } from "../lambda/texts";
import { page } from "../samples/page";
import { type Cell, type Sheet, text } from "../samples/sheet";
import type { CellContent, OldFormula } from "../workbook/port";

/** A formula whose answer has become values. */
export interface Frozen extends OldFormula {
  /** Of the values that were put in its place. */
  fingerprint: string;
  /** Why it could not be written with a LAMBDA, where that was asked for. */
  why?: string;
}

export const recordName = "VC formulas";

/** A formula that was written with a LAMBDA: listed for the reader; its cell itself tells the way back. */
export interface Written extends OldFormula {
  /** The formula that stands there instead. */
  now: string;
}

/** All that such a sheet tells. */
export interface Records {
  frozen: Frozen[];
  written: Written[];
}

/** Also `VC formulas (2)`, where a person had a sheet of that name. */
export const isRecordName = (name: string) => name === recordName || /^VC formulas \(\d+\)$/.test(name);

const heads = ["Cell", "Filled", "Formula", "Mark of the values"] as const;
/** Further columns, where formulas were written with LAMBDAs or could not be. */
const more = ["Now", "Why"] as const;
const firstRow = 5;

export function recordSheet(frozen: readonly Frozen[], written: readonly Written[] = []): Sheet {
  const columns = ["B", "C", "D", "E", "F", "G"] as const;
  const isLong = written.length > 0 || frozen.some(({ why }) => why !== undefined);
  const shown: readonly string[] = isLong ? [...heads, ...more] : heads;
  const lines = [
    ...frozen.map(({ address, fills, text: formula, fingerprint, why }) => [address, fills, formula, fingerprint, ...(isLong ? [texts.values, why ?? ""] : [])]),
    ...written.map(({ address, fills, text: formula, now }) => [address, fills, formula, "", now, texts.same]),
  ];
  return page({
    name: recordName,
    columns: { A: 20, B: 180, C: 200, D: 420, E: 150, ...(isLong && { F: 420, G: 300 }) },
    opensOn: "A1",
    cells: [
      text("B1", "Formulas of this workbook, frozen", "title", { across: 4 }),
      text(
        "B2",
        "The answers of these formulas stand in this workbook as values, so that it reads the same without the add-in. Unfreeze, in the pane under Share, puts each formula back where its values have not been changed. Keep this sheet for that, and its lines as they are.",
        "lead",
        { across: 4 },
      ),
      ...(isLong ? [text("B3", texts.lead, "lead", { across: 4 })] : []),
      ...shown.map((words, index) => text(`${columns[index]!}${firstRow - 1}`, words, "head")),
      ...lines.flatMap((line, index): Cell[] => line.flatMap((words, column) => (words === "" ? [] : [text(`${columns[column]!}${firstRow + index}`, words)]))),
    ],
  });
}

/** What such a sheet holds; null where it is another sheet. A line that is no longer whole is left out. */
export function readRecord(values: readonly (readonly CellContent[])[]): Records | null {
  const top = values.findIndex((row) => heads.every((words) => row.includes(words)));
  const left = values[top]?.indexOf(heads[0]) ?? -1;
  if (left < 0) return null;
  const found: Records = { frozen: [], written: [] };
  for (const row of values.slice(top + 1)) {
    const [address = "", fills = "", formula = "", fingerprint = "", now = "", why = ""] = Array.from({ length: heads.length + more.length }, (_, index) => {
      const cell = row[left + index];
      return typeof cell === "string" ? cell : "";
    });
    if (address === "" || fills === "" || formula === "") continue;
    if (fingerprint !== "") found.frozen.push({ address, fills, text: formula, fingerprint, ...(why !== "" && { why }) });
    else if (now !== "") found.written.push({ address, fills, text: formula, now });
  }
  return found;
}
