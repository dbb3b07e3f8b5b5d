/**
 * A range of cells as a table of a chain: which column is what, told by the words over it. The first column of text names
 * the links. Rows of sums at the end, and notes below, are no records.
 *
 * A simple reading, behind one function, so that a better guess can take its place.
 */

/** A cell as the workbook's port hands it over. */
export type TableCell = number | string | boolean | { readonly error: string };

export const roles = [
  "link", "group", "output", "inputs", "value added", "period", "share", "export price", "import price", "export volume",
  "rent", "source", "seller", "buyer", "payment",
] as const;
export type Role = (typeof roles)[number];

export interface Column {
  readonly header: string;
  readonly role: Role | undefined;
  /** Where it stands in the range, from 0. */
  readonly position: number;
  /** As a host hands cells to a function. */
  readonly cells: readonly unknown[];
}

export interface ReadTable {
  readonly columns: readonly Column[];
  /** The first row of the records within the range, from 0, and how many there are. */
  readonly firstRow: number;
  readonly rows: number;
}

const isFilled = (cell: TableCell | undefined) => cell !== undefined && cell !== "";
const isWords = (cell: TableCell | undefined) => typeof cell === "string" && cell.trim() !== "" && !isNumeral(cell);
const isNumeral = (text: string) => /^\s*[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?\s*$/i.test(text);
const isYear = (cell: TableCell | undefined) => (typeof cell === "number" || (typeof cell === "string" && isNumeral(cell))) && Number.isInteger(Number(cell)) && Number(cell) >= 1500 && Number(cell) <= 2200;

const sums = /^(grand total|totals?|sum|all links|summe|gesamt|insgesamt|somme|suma|soma|totale)\b/i;

/** What the words over a column say, in the order in which they are asked; the first that fits counts. */
const words: readonly (readonly [role: Role, kind: "text" | "figures", pattern: RegExp])[] = [
  ["seller", "text", /^(from|seller|supplier)\b/i],
  ["buyer", "text", /^(to|buyer|customer)\b/i],
  ["source", "text", /^(source|kind of rent|form of rent)\b/i],
  ["group", "text", /\b(country|countries|region|actor|group|counted with|firm|company|owner|factor|gender|sector)\b/i],
  ["period", "text", /^(period|year|quarter|month|date)\b/i],
  ["period", "figures", /^(period|year|quarter|month|date)\b/i],
  ["share", "figures", /\bshare\b|%|\bper ?cent/i],
  ["export price", "figures", /\bexport.*\b(price|unit value)|\b(price|unit value).*\bexport/i],
  ["import price", "figures", /\bimport.*\b(price|unit value)|\b(price|unit value).*\bimport/i],
  ["export volume", "figures", /\bexport.*\b(volume|quantit)|\b(volume|quantit).*\bexport/i],
  ["value added", "figures", /\bvalue.?added\b/i],
  ["rent", "figures", /\brents?\b/i],
  ["inputs", "figures", /^(inputs?|purchases|buys?|bought|intermediate|materials)\b/i],
  ["output", "figures", /^(outputs?|sales|sells?|price|selling|revenue|turnover)\b/i],
  ["payment", "figures", /^(value|payments?|amount|paid)\b/i],
];

/** Null where there is no table: fewer than one name or period and one figure. */
export function readTable(values: readonly (readonly TableCell[])[]): ReadTable | null {
  const width = values[0]?.length ?? 0;
  const head = headRow(values);
  const header = head < 0 ? [] : values[head]!;
  let records = values.slice(head + 1);

  const kinds = Array.from({ length: width }, (_, position) => kindOf(records.map((row) => row[position])));
  const firstText = kinds.indexOf("text");
  const hasFigures = (row: readonly TableCell[]) => kinds.some((kind, position) => kind === "figures" && isFilled(row[position]) && !isWords(row[position]));
  const isSum = (row: readonly TableCell[]) => firstText >= 0 && sums.test(headerText(row[firstText]));
  // Records end with their sum, or before the notes and empty rows at the end. A sum that comes first has records below.
  const sum = records.findIndex((row, index) => index > 0 && isSum(row));
  let end = sum > 0 ? sum : records.length;
  while (end > 0 && !hasFigures(records[end - 1]!)) end -= 1;
  records = records.slice(0, end);
  if (records.length === 0 || !kinds.includes("figures")) return null;

  const taken = new Set<Role>();
  const columns = Array.from({ length: width }, (_, position): Column => {
    const title = headerText(header[position]);
    const kind = kinds[position];
    const found = kind === undefined ? undefined : words.find(([role, its, pattern]) => its === kind && !taken.has(role) && pattern.test(title));
    if (found && found[0] !== "share") taken.add(found[0]);
    return { header: title, role: found?.[0], position, cells: records.map((row) => asArgument(row[position])) };
  });
  return { columns: completed(columns, kinds), firstRow: head + 1, rows: records.length };
}

/** The row of words (and years) over the first figures; -1 where the range begins with them. */
function headRow(values: readonly (readonly TableCell[])[]): number {
  const isHead = (row: readonly TableCell[]) => {
    const years = row.filter((cell) => typeof cell === "number");
    return row.every((cell) => !isFilled(cell) || isWords(cell) || isYear(cell)) && years.every((year, index) => index === 0 || year > years[index - 1]!);
  };
  const firstWith = (isFigure: (cell: TableCell) => boolean) => values.findIndex((row) => row.some(isFigure));
  const certain = firstWith((cell) => typeof cell === "number" && !isYear(cell));
  // Figures that could all be years are figures none the less.
  const firstFigures = certain >= 0 ? certain : firstWith((cell) => typeof cell === "number");
  // The fullest of the rows above, and of two alike the upper: a title has one cell, a text in place of a figure stands below.
  let head = -1;
  let most = 1;
  for (let row = 0; row < firstFigures; row += 1) {
    const filled = values[row]!.filter(isFilled).length;
    if (isHead(values[row]!) && filled > most) [head, most] = [row, filled];
  }
  return head;
}

function kindOf(cells: readonly (TableCell | undefined)[]): "text" | "figures" | undefined {
  const filled = cells.filter(isFilled);
  if (filled.length === 0) return undefined;
  const figures = filled.filter((cell) => !isWords(cell) && typeof cell !== "boolean").length;
  return figures * 2 >= filled.length ? "figures" : "text";
}

const headerText = (cell: TableCell | undefined) => (cell === undefined || typeof cell === "object" ? "" : String(cell).trim());

/** An error is told to a function by its code. */
const asArgument = (cell: TableCell | undefined): unknown => (typeof cell === "object" ? { code: cell.error } : (cell ?? ""));

/** What the words leave open: the names, and a single column of figures. */
function completed(columns: readonly Column[], kinds: readonly ("text" | "figures" | undefined)[]): Column[] {
  const has = (role: Role) => columns.some((column) => column.role === role);
  const open = (kind: "text" | "figures") => columns.filter(({ role, position }) => role === undefined && kinds[position] === kind);
  const given = new Map<Column, Role>();
  if (has("seller") && has("buyer")) {
    const [first] = open("figures");
    if (!has("payment") && first) given.set(first, "payment");
  } else if (!has("period")) {
    const [first] = open("text");
    const named = first ?? columns.find(({ role }) => role === "group" || role === "seller");
    if (named) given.set(named, "link");
    const figures = open("figures").filter(({ header }) => !periodOf(header));
    if (!["output", "inputs", "value added", "rent", "export price", "share"].some((role) => has(role as Role))) {
      // Sales and purchases, as our functions take them; or one figure for each link.
      if (figures.length === 2 && figures.every(({ header }) => header === "")) given.set(figures[0]!, "output").set(figures[1]!, "inputs");
      else if (figures.length === 1) given.set(figures[0]!, "value added");
    }
    if (has("payment") && !has("value added") && !has("output")) given.set(columns.find(({ role }) => role === "payment")!, "value added");
  }
  return columns.map((column) => (given.has(column) ? { ...column, role: given.get(column) } : column));
}

/** The period that a column's head names, such as 2009 or Q3 2010. */
export function periodOf(header: string): string | undefined {
  return /\b(?:[qQ][1-4][ /-]?)?(?:1[5-9]|20|21)\d\d(?:[/-]\d\d(?:\d\d)?)?\b/.exec(header)?.[0];
}

export const columnOf = (table: ReadTable, role: Role): Column | undefined => table.columns.find((column) => column.role === role);

/** The unit that a head names: `Sells for, US$`, `Output (million €)`. */
export function unitOf(header: string): string {
  if (/^\p{L}{0,4}\p{Sc}$|^[A-Z]{3}$/u.test(header)) return header;
  const unit = /\(([^()]+)\)\s*$/.exec(header)?.[1] ?? /,\s*([^,]+)$/.exec(header)?.[1] ?? "";
  return /^\p{L}{9,}$|=|illustrative|buys|sells|\d{4}/iu.test(unit) ? "" : unit.trim();
}

/** The common base that two heads name, `Export prices, 2010 = 100`; undefined where they name none or two. */
export function areIndices(one: string, other: string): string | undefined {
  const [base, its] = [one, other].map((header) => /([^,;(]+?)\s*=\s*100\b/.exec(header)?.[1]?.trim());
  return base === its ? base : undefined;
}
