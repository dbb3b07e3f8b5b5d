/** The sheet that keeps the formulas of a frozen workbook, and how it is read again. */

import { page } from "../samples/page";
import { type Cell, type Sheet, text } from "../samples/sheet";
import type { CellContent, OldFormula } from "../workbook/port";

/** A formula whose answer has become values. */
export interface Frozen extends OldFormula {
  /** Of the values that were put in its place. */
  fingerprint: string;
}

export const recordName = "VC formulas";

/** Also `VC formulas (2)`, where a person had a sheet of that name. */
export const isRecordName = (name: string) => name === recordName || /^VC formulas \(\d+\)$/.test(name);

const heads = ["Cell", "Filled", "Formula", "Mark of the values"] as const;
const firstRow = 5;

export function recordSheet(frozen: readonly Frozen[]): Sheet {
  const columns = ["B", "C", "D", "E"] as const;
  return page({
    name: recordName,
    columns: { A: 20, B: 180, C: 200, D: 420, E: 150 },
    opensOn: "A1",
    cells: [
      text("B1", "Formulas of this workbook, frozen", "title", { across: 4 }),
      text(
        "B2",
        "The answers of these formulas stand in this workbook as values, so that it reads the same without the add-in. Unfreeze, in the pane under Share, puts each formula back where its values have not been changed. Keep this sheet for that, and its lines as they are.",
        "lead",
        { across: 4 },
      ),
      ...heads.map((words, index) => text(`${columns[index]!}${firstRow - 1}`, words, "head")),
      ...frozen.flatMap(({ address, fills, text: formula, fingerprint }, index): Cell[] =>
        [address, fills, formula, fingerprint].map((words, column) => text(`${columns[column]!}${firstRow + index}`, words)),
      ),
    ],
  });
}

/** What such a sheet holds; null where it is another sheet. A line that is no longer whole is left out. */
export function readRecord(values: readonly (readonly CellContent[])[]): Frozen[] | null {
  const top = values.findIndex((row) => heads.every((words) => row.includes(words)));
  const left = values[top]?.indexOf(heads[0]) ?? -1;
  if (left < 0) return null;
  return values.slice(top + 1).flatMap((row) => {
    const words = row.slice(left, left + heads.length).filter((cell) => typeof cell === "string" && cell !== "") as string[];
    const [address = "", fills = "", formula = "", fingerprint = ""] = words;
    return words.length === heads.length ? [{ address, fills, text: formula, fingerprint }] : [];
  });
}
