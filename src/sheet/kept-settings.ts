/**
 * What Quasirent keeps with a workbook: lists under a few names, each entry of them about one sheet. A file has the entries on
 * its own sheets and no others, and where a sheet is renamed on its way into a file or out of it, they follow.
 */

import { formatAddress, parseAddress } from "./address";

/** What can be kept in a workbook. */
export type Setting = string | number | boolean | null | readonly Setting[] | { readonly [name: string]: Setting };

export type Settings = Readonly<Record<string, readonly Setting[]>>;

/** The new name of a sheet; undefined where there is no such sheet. */
type Rename = (sheet: string) => string | undefined;
/** An entry with other names of its sheets; undefined where it is about none, or is no entry. */
type Entry = (setting: Setting, rename: Rename) => Setting | undefined;

/** Choices about a table: its key is a list that begins with the sheet. */
function keyOfTable(key: Setting | undefined, rename: Rename): string | undefined {
  if (typeof key !== "string") return undefined;
  try {
    const read: unknown = JSON.parse(key);
    const [sheet, ...rest] = Array.isArray(read) ? (read as unknown[]) : [];
    const name = typeof sheet === "string" ? rename(sheet) : undefined;
    return name === undefined ? undefined : JSON.stringify([name, ...rest]);
  } catch {
    return undefined;
  }
}

const fieldsOf = (setting: Setting | undefined): Readonly<Record<string, Setting>> | undefined =>
  typeof setting === "object" && setting !== null && !Array.isArray(setting)
    ? (setting as Readonly<Record<string, Setting>>)
    : undefined;

function tableEntry(setting: Setting, rename: Rename): Setting | undefined {
  const entry = fieldsOf(setting);
  const key = keyOfTable(entry?.["key"], rename);
  return entry && key !== undefined ? { ...entry, key } : undefined;
}

/** Of a report: where it is, and which table it is of. Its title is the name of its sheet as long as nobody gave it another. */
function analysisEntry(setting: Setting, rename: Rename): Setting | undefined {
  const entry = fieldsOf(setting);
  const area = typeof entry?.["address"] === "string" ? parseAddress(entry["address"]) : null;
  const sheet = area ? rename(area.sheet) : undefined;
  if (!entry || !area || sheet === undefined) return undefined;
  const of = fieldsOf(entry["of"]);
  const table = of && keyOfTable(of["table"], rename);
  const its = Object.entries(entry).filter(([name]) => name !== "of");
  return {
    ...Object.fromEntries(its),
    ...(entry["title"] === area.sheet && { title: sheet }),
    address: formatAddress({ ...area, sheet }),
    ...(of && table !== undefined && { of: { ...of, table } }),
  };
}

const sheetEntry: Entry = (setting, rename) => (typeof setting === "string" ? rename(setting) : undefined);

/** The key of a table, and behind a line feed the kind of finding that is not to be shown. */
function findingEntry(setting: Setting, rename: Rename): Setting | undefined {
  if (typeof setting !== "string") return undefined;
  const end = setting.lastIndexOf("\n");
  const key = end < 0 ? undefined : keyOfTable(setting.slice(0, end), rename);
  return key === undefined ? undefined : key + setting.slice(end);
}

const ENTRIES: ReadonlyMap<string, Entry> = new Map([
  ["tables", tableEntry],
  ["analyses", analysisEntry],
  ["scenariosInReport", sheetEntry],
  ["ignoredFindings", findingEntry],
]);

/** What of it is about these sheets, under the names that they get. Anything that is not kept here, or not like this, is left. */
export function settingsOn(kept: unknown, rename: Rename): Settings {
  const made: Record<string, readonly Setting[]> = {};
  for (const [name, entry] of ENTRIES) {
    const all: unknown =
      typeof kept === "object" && kept !== null && Object.hasOwn(kept, name) ? Reflect.get(kept, name) : [];
    const entries = (Array.isArray(all) ? (all as Setting[]) : []).flatMap((each) => entry(each, rename) ?? []);
    if (entries.length > 0) made[name] = entries;
  }
  return made;
}

/** The same of sheets that keep their names. */
export const settingsOnSheets = (kept: unknown, sheets: readonly { name: string }[]): Settings => {
  const names = new Set(sheets.map(({ name }) => name));
  return settingsOn(kept, (sheet) => (names.has(sheet) ? sheet : undefined));
};

/** Both lists under each name. */
export function joinedSettings(one: Readonly<Record<string, Setting>>, other: Settings): Record<string, Setting> {
  const joined = { ...one };
  for (const [name, entries] of Object.entries(other)) {
    const there = joined[name];
    joined[name] = [...(Array.isArray(there) ? (there as readonly Setting[]) : []), ...entries];
  }
  return joined;
}

/** What an entry is about: the table of its key, the place of its report, or what it says. */
function subjectOf(entry: Setting): string {
  const { key, address } = fieldsOf(entry) ?? {};
  return JSON.stringify(key ?? address ?? entry);
}

/** What is kept in two places, as one: of two entries about the same thing the first holds, and so it does of what is no list. */
export function mergedSettings<Kept extends Readonly<Record<string, Setting>>>(one: Kept, other: Kept): Kept {
  const merged: Record<string, Setting> = { ...other, ...one };
  for (const [name, entries] of Object.entries<Setting>(one)) {
    const theirs: Setting = Object.hasOwn(other, name) ? other[name]! : [];
    if (!Array.isArray(entries) || !Array.isArray(theirs)) continue;
    const first = entries as readonly Setting[];
    const subjects = new Set(first.map(subjectOf));
    merged[name] = [...first, ...(theirs as readonly Setting[]).filter((each) => !subjects.has(subjectOf(each)))];
  }
  return merged as Kept;
}
