/**
 * Looks over the XML of a workbook's parts for single tags, without building anything from it: how large a sheet is before
 * it is read, and the figures of dates, digit by digit.
 */

/** Quotation marks keep a `>` inside. */
const attributesPattern = String.raw`((?:[^<>"']|"[^"]*"|'[^']*')*)`;

export type Attributes = ReadonlyMap<string, string>;

/** The tags of this name, whatever stands before its colon, with their attributes. */
export function* tags(xml: string, name: string): Generator<Attributes> {
  for (const match of xml.matchAll(new RegExp(`<(?:[^\\s<>:/]+:)?${name}(?=[\\s/>])${attributesPattern}>`, "g"))) yield attributesOf(match[1] ?? "");
}

function attributesOf(text: string): Attributes {
  return new Map(Array.from(text.matchAll(/([^\s=/]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g), ([, name = "", double, single]) => [name, plain(double ?? single ?? "")]));
}

const entities = new Map(Object.entries({ amp: "&", lt: "<", gt: ">", quot: '"', apos: "'" }));

const plain = (text: string) =>
  text.replace(/&(?:#x([\da-f]+)|#(\d+)|(\w+));/gi, (all, hex?: string, decimal?: string, name?: string) => {
    if (name !== undefined) return entities.get(name) ?? all;
    const code = hex === undefined ? Number(decimal) : parseInt(hex, 16);
    return code <= 0x10ffff ? String.fromCodePoint(code) : all;
  });

/** The value of an attribute, whatever stands before its colon. */
export function attribute(attributes: Attributes, name: string): string | undefined {
  for (const [each, value] of attributes) if (each === name || each.endsWith(`:${name}`)) return value;
  return undefined;
}

export interface Extent {
  /** Cells that are written down, with or without a value. */
  cells: number;
  /** Down to the last and across to the last. */
  rows: number;
  columns: number;
}

const cellTag = new RegExp(`<(?:[^\\s<>:/]+:)?(row|c)(?=[\\s/>])${attributesPattern}>`, "g");
const reference = /(?:^|\s)r\s*=\s*["']([A-Za-z]*)(\d+)["']/;

/** How far a sheet reaches. A cell or row that does not say where it is stands behind the one before. */
export function extentOf(xml: string): Extent {
  let [cells, rows, columns, row, column] = [0, 0, 0, 0, 0];
  for (const match of xml.matchAll(cellTag)) {
    const place = reference.exec(match[2] ?? "");
    if (match[1] === "row") {
      row = place ? Number(place[2]) : row + 1;
      column = 0;
    } else {
      cells += 1;
      column = place?.[1] ? columnIn(place[1]) : column + 1;
      if (place) row = Number(place[2]);
      columns = Math.max(columns, column);
    }
    rows = Math.max(rows, row);
  }
  return { cells, rows, columns };
}

const columnIn = (letters: string) => [...letters.toUpperCase()].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);

const whole = new RegExp(`<(?:[^\\s<>:/]+:)?c(?=[\\s/>])${attributesPattern.replace(/\*\)$/, "*?)")}(?:/>|>([^]*?)</(?:[^\\s<>:/]+:)?c>)`, "g");

/** The cells of a sheet that is known to be whole: place, attributes and what is written down for a value. */
function* cellsIn(xml: string): Generator<{ name: string; attributes: string; value: string }> {
  for (const [, attributes = "", inside = ""] of xml.matchAll(whole)) {
    const place = reference.exec(attributes);
    const value = /<(?:[^\s<>:/]+:)?v(?:\s[^<>]*)?>([^<]*)</.exec(inside);
    if (place?.[1] && value) yield { name: place[1].toUpperCase() + place[2]!, attributes, value: value[1]! };
  }
}

/** The figures of the cells asked for, by reference, as they are written down. */
export function figuresOf(xml: string, wanted: ReadonlySet<string>): Map<string, number> {
  const found = new Map<string, number>();
  if (wanted.size === 0) return found;
  for (const { name, value } of cellsIn(xml)) if (wanted.has(name)) found.set(name, Number(value));
  return found;
}

const spelled = /\st\s*=\s*["']d["']/;
const isoDate = /^(?:(\d{4})-(\d\d)-(\d\d))?T?(?:(\d\d):(\d\d)(?::(\d\d(?:\.\d+)?))?)?Z?$/;
/** Excel counts a 29 February 1900 that there was not. */
const marchOf1900 = 61;

/** Whether a sheet may spell dates, as Excel's strict files do. */
export const spellsDates = (xml: string): boolean => spelled.test(xml);

/** The serial numbers of the dates that are spelled, by reference. */
export function datesSpelledIn(xml: string): Map<string, number> {
  const found = new Map<string, number>();
  for (const { name, attributes, value } of cellsIn(xml)) {
    const parts = spelled.test(attributes) && value.trim() !== "" ? isoDate.exec(value.trim()) : null;
    if (!parts) continue;
    const [year, month, day, hours = 0, minutes = 0, seconds = 0] = parts.slice(1).map((digits) => (digits === undefined ? undefined : Number(digits)));
    const days = year === undefined ? 0 : Date.UTC(year, month! - 1, day) / 86_400_000 + 25_569;
    found.set(name, days - (year !== undefined && days < marchOf1900 ? 1 : 0) + (hours * 3600 + minutes * 60 + seconds) / 86_400);
  }
  return found;
}

/** Whether cells are worked out as a table of what would be if (a data table): such a formula is no text. */
export const hasDataTable = (xml: string): boolean => /<(?:[^\s<>:/]+:)?f\s[^<>]*t\s*=\s*["']dataTable["']/.test(xml);
