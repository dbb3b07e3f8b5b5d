/**
 * Reads the sheet of frozen formulas, whatever a person has done to it: lines that are as they were written count; any other
 * line with a formula is reported, and left as it is.
 */

import { texts } from "../lambda/texts";
import { requireArea, parseAddress } from "../sheet/address";
import type { Formula } from "../workbook/port";
import type { CellContent } from "../sheet/cells";
import {
  ALWAYS,
  following,
  type Frozen,
  type Head,
  HEADS,
  isAsWritten,
  isFollowing,
  moved,
  SHEET_TEXTS,
  type Written,
} from "./record";
import { referencesIn } from "./references";

type Values = readonly (readonly CellContent[])[];

/** A line that holds a formula, or held one, but is not as it was written. */
export interface Damaged {
  row: number;
  column: number;
  text: string;
}

/** A line that can be read. */
export interface Line {
  row: number;
  record: Frozen | Written;
  /** Its cells that hold what was written there; another may hold a note by now. */
  columns: number[];
}

/** Everything that such a sheet says; rows and columns count from the first of its values. */
export interface Records {
  frozen: Frozen[];
  written: Written[];
  damaged: Damaged[];
  lines: Line[];
  columns: Map<Head, number>;
  /** The row of its headers; -1 where they are not as they were written. */
  headRow: number;
  /** The last row with something on it that is neither a line that can be read nor was written around the list; -1 where there is none. */
  lastOther: number;
}

const MIN_HEADS = 3;
const FINGERPRINT = /^v[0-9a-z]{3,12}$/;
const MARKS = /^t[0-9a-z]{3,12}( [rw][0-9a-z]{3,12})*$/;

const isFormula = (content: CellContent | undefined): content is string =>
  typeof content === "string" && content.startsWith("=");
const isMark = (content: CellContent | undefined) =>
  typeof content === "string" && (FINGERPRINT.test(content) || MARKS.test(content));
const isPlace = (content: CellContent | undefined): content is string =>
  typeof content === "string" && Boolean(parseAddress(content)?.sheet);

interface List {
  headRow: number;
  columns: Map<Head, number>;
}

/** Where the list is: by its headers, and where a header is missing by the form of what is below. */
function listIn(values: Values): List | null {
  const names = Object.keys(HEADS) as Head[];
  const found = values.findIndex((row) => ALWAYS.filter((head) => row.includes(HEADS[head])).length >= MIN_HEADS);
  const headRow = found >= 0 && ALWAYS.every((head) => values[found]!.includes(HEADS[head])) ? found : -1;
  const columns = new Map(
    names.flatMap((head) =>
      values[found]?.includes(HEADS[head]) ? [[head, values[found].indexOf(HEADS[head])] as const] : [],
    ),
  );
  for (const row of values) {
    if (ALWAYS.every((head) => columns.has(head)) && columns.has("inputs")) break;
    const fingerprint = row.findIndex((content) => typeof content === "string" && FINGERPRINT.test(content));
    const [address = -1, fills = -1] = row.flatMap((content, column) => (isPlace(content) ? column : []));
    const text = row.findIndex(isFormula);
    if (fingerprint < 0 || fills < 0 || text < 0) continue;
    const inputs = row.findIndex((content) => typeof content === "string" && MARKS.test(content));
    const forms = Object.entries({ address, fills, text, fingerprint, inputs }) as [Head, number][];
    for (const [head, column] of forms)
      if (column >= 0 && !columns.has(head) && ![...columns.values()].includes(column)) columns.set(head, column);
  }
  return found >= 0 || ALWAYS.every((head) => columns.has(head)) ? { headRow, columns } : null;
}

/** Whether the beginning of a sheet is that of such a list, or bears its title. */
export const beginsList = (values: Values): boolean => bearsTitle(values) || listIn(values) !== null;

export const bearsTitle = (values: Values): boolean => values.some((row) => row.includes(SHEET_TEXTS.title));

/** Whether it is such a sheet with nothing recorded on it any more. */
export const isEmptyRecord = (values: Values): boolean =>
  values.length === 1 && values[0]?.length === 1 && values[0][0] === SHEET_TEXTS.none;

/** What such a sheet holds; null where it is another sheet. `formulas`: of the sheet, with rows and columns that count as those of the values do. */
export function readRecord(
  values: Values,
  formulas: readonly Pick<Formula, "row" | "column" | "text">[] = [],
): Records | null {
  const list = listIn(values) ?? (bearsTitle(values) ? { headRow: -1, columns: new Map<Head, number>() } : null);
  if (!list) return null;
  const counts = countsIn(list, formulas);
  const read = values.map((cells, row) => (row === list.headRow ? null : lineOf(cells, row, list, counts.get(row))));
  const asWritten = new Map(
    read.flatMap((line) => (line && "fingerprint" in line.record ? [[following(line.record), line] as const] : [])),
  );
  const lines = read.flatMap((line): Line[] => {
    if (!line) return [];
    const count = counts.get(line.row);
    if (count === undefined || !("fingerprint" in line.record)) return [line];
    // That of another line, as when only some columns of the list were sorted.
    const owner = asWritten.get(count);
    return [
      owner && owner !== line && following(line.record) !== count
        ? line
        : { ...line, record: moved(line.record, count) },
    ];
  });
  const own = new Map(lines.map(({ row, columns }) => [row, columns]));
  return {
    ...list,
    lines,
    frozen: lines.flatMap(({ record }) => ("fingerprint" in record ? record : [])),
    written: lines.flatMap(({ record }) => ("fingerprint" in record ? [] : record)),
    damaged: values.flatMap((cells, row) => damagedIn(cells, row, own.get(row))),
    lastOther: lastOther(values, list, own),
  };
}

/** The counting formula of each row, in the column of the list for it. */
function countsIn(
  { columns }: List,
  formulas: readonly Pick<Formula, "row" | "column" | "text">[],
): Map<number, string> {
  const counting = formulas.filter(({ text }) => isFollowing(text));
  if (!columns.has("cells") && counting[0]) columns.set("cells", counting[0].column);
  return new Map(counting.filter(({ column }) => column === columns.get("cells")).map(({ row, text }) => [row, text]));
}

function lineOf(cells: readonly CellContent[], row: number, { columns }: List, count: string | undefined): Line | null {
  const content = (head: Head) => cells[columns.get(head) ?? -1];
  const words = (head: Head) => {
    const its = content(head);
    return typeof its === "string" ? its : "";
  };
  const line = { address: words("address"), fills: words("fills"), text: words("text") };
  if (!isPlace(line.address) || !isPlace(line.fills) || !isFormula(line.text)) return null;
  const [fingerprint, now, why, inputs] = [words("fingerprint"), words("now"), words("why"), words("inputs")];
  const holding = (...columnNames: Head[]) => columnNames.flatMap((head) => columns.get(head) ?? []);
  if (fingerprint === "")
    return isFormula(now)
      ? {
          row,
          record: { ...line, now },
          columns: holding("address", "fills", "text", "now", ...(why === texts.same ? (["why"] as const) : [])),
        }
      : null;
  const all = MARKS.test(inputs) ? inputs.split(" ") : [];
  // Version 0.1.0 had no marks.
  if (columns.has("inputs") ? !isAsWritten({ ...line, fingerprint }, all[0] ?? "") : !FINGERPRINT.test(fingerprint))
    return null;
  const rows = all.find((mark) => mark.startsWith("r"));
  const [its, ...reads] = all.filter((mark) => mark.startsWith("w"));
  const isMarked = its !== undefined && reads.length === referencesIn(line.text, requireArea(line.fills).sheet).length;
  const isCount = count !== undefined || typeof content("cells") === "number";
  return {
    row,
    record: {
      ...line,
      fingerprint,
      ...(why !== "" && { why }),
      ...(isMarked && { marks: { values: its, inputs: reads, ...(rows !== undefined && { rows }) } }),
    },
    columns: holding(
      ...ALWAYS,
      "why",
      "inputs",
      ...(now === texts.values ? (["now"] as const) : []),
      ...(isCount ? (["cells"] as const) : []),
    ),
  };
}

function damagedIn(cells: readonly CellContent[], row: number, own: readonly number[] = []): Damaged[] {
  const formulas = cells.flatMap((text, column) =>
    isFormula(text) && !own.includes(column) ? { row, column, text } : [],
  );
  const mark = formulas.length + own.length > 0 ? -1 : cells.findIndex(isMark);
  return mark < 0 ? formulas : [{ row, column: mark, text: "" }];
}

/** Sentences of ours are above and below the list. */
const OWN_WORDS: ReadonlySet<CellContent> = new Set([
  SHEET_TEXTS.title,
  SHEET_TEXTS.lead,
  SHEET_TEXTS.formerLead,
  texts.lead,
  ...Object.values(HEADS),
]);

function lastOther(values: Values, { headRow }: List, own: ReadonlyMap<number, readonly number[]>): number {
  const isOther = (content: CellContent, row: number, column: number) =>
    content !== "" && !(own.get(row)?.includes(column) ?? ((headRow < 0 || row <= headRow) && OWN_WORDS.has(content)));
  return Math.max(
    -1,
    ...values.flatMap((cells, row) => (cells.some((content, column) => isOther(content, row, column)) ? row : [])),
  );
}

/** Whether a line of the list bears the mark that only we put on it. */
export const provesItself = (values: Values): boolean =>
  readRecord(values)?.lines.some(
    ({ row, record }) =>
      "fingerprint" in record && values[row]?.some((content) => typeof content === "string" && MARKS.test(content)),
  ) ?? false;
