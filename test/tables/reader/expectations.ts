/** What a case of tables expects of the reader, and where a reading differs from it. */

import { runToEnd } from "../../../src/core/sliced";
import type { CellContent } from "../../../src/sheet/cells";
import { cellName, columnName, requireArea } from "../../../src/sheet/address";
import { Grid, partOf, trimmed } from "../../../src/tables/grid";
import { readTable } from "../../../src/tables/reader/read";
import {
  type Answers,
  NO_ANSWERS,
  questionKey,
  type Said,
  type TableReading,
} from "../../../src/tables/reader/table-reading";
import { tableMeant } from "../../../src/tables/tables";

export interface Expected {
  readonly kind?: string | readonly string[];
  readonly way?: string;
  readonly measure?: string;
  readonly address?: string;
  readonly question?: string | null;
  readonly questionMustContain?: readonly string[];
  readonly firstAnswer?: string;
  readonly remarksMustContain?: readonly string[];
  readonly columns?: Readonly<Record<string, string>>;
  readonly rows?: Readonly<Record<string, string>>;
  readonly periods?: readonly string[];
  readonly units?: Readonly<Record<string, string>>;
  readonly leftOut?: readonly string[];
  readonly tree?: Readonly<Record<string, readonly string[]>>;
  readonly cells?: Readonly<Record<string, number>>;
  readonly computed?: Readonly<Record<string, number>>;
  readonly tolerance?: number;
  readonly flags?: Readonly<Record<string, string>>;
  readonly titleMustContain?: readonly string[];
  readonly sentencesMustContain?: readonly string[];
  readonly members?: readonly string[];
  readonly mustNeverSay?: readonly string[];
  readonly shown?: readonly string[];
  readonly findings?: readonly Readonly<Record<string, unknown>>[];
  readonly ranges?: Readonly<Record<string, unknown>>;
  readonly refused?: boolean;
  readonly absent?: readonly string[];
  readonly after?: Readonly<Record<string, Expected>>;
}

export interface TableCase {
  readonly id: string;
  readonly source: string;
  readonly table: readonly (readonly CellContent[])[];
  readonly formats?: readonly (readonly string[])[];
  readonly select?: string;
  readonly expect: Expected;
}

export function gridOf({ table, formats, select }: Pick<TableCase, "table" | "formats" | "select">): Grid {
  const width = Math.max(...table.map((row) => row.length));
  const sheet = new Grid({
    sheet: "Sheet1",
    row: 0,
    column: 0,
    values: table.map((row) => [...row, ...Array<CellContent>(width - row.length).fill("")]),
    ...(formats && {
      formats: table.map((row, index) => row.map((_, column) => formats[index]?.[column] ?? "General")),
    }),
  });
  if (!select) return trimmed(sheet)!;
  const { row, column, rows, columns } = requireArea(select);
  return rows * columns > 1 ? partOf(sheet, { row, column, rows, columns }) : tableMeant(sheet, row, column)!;
}

export const readingOf = (grid: Grid, answers: Answers = NO_ANSWERS): TableReading =>
  runToEnd(readTable(grid, { answers }));

const same = (one: string, other: string): boolean =>
  one.replaceAll(/\s/g, " ").toLowerCase() === other.replaceAll(/\s/g, " ").toLowerCase();

/** In one line each, how the reading differs. */
export function differences(reading: TableReading, expected: Expected): string[] {
  const found: string[] = [];
  const { grid } = reading;
  const letter = (index: number) => columnName(grid.column + index);
  const note = (what: string, wanted: unknown, given: unknown) =>
    found.push(`${what}: wanted ${JSON.stringify(wanted)}, is ${JSON.stringify(given)}`);
  if (expected.kind !== undefined && ![expected.kind].flat().includes(reading.kind))
    note("kind", expected.kind, reading.kind);
  const way = reading.kind === "chain" ? reading.way : undefined;
  if (expected.way !== undefined && expected.way !== way) note("way", expected.way, way);
  const measure = reading.kind === "series" ? reading.measure : undefined;
  if (expected.measure !== undefined && expected.measure !== measure) note("measure", expected.measure, measure);
  if (expected.question !== undefined && expected.question !== (reading.question?.id ?? null))
    note("question", expected.question, reading.question);
  for (const words of expected.questionMustContain ?? []) {
    const all = reading.question
      ? [reading.question.words, ...reading.question.answers.map((answer) => answer.words)].join(" ")
      : "";
    if (!all.includes(words)) note("question's words", words, all);
  }
  if (expected.firstAnswer !== undefined && reading.question?.answers[0]?.words !== expected.firstAnswer)
    note("first answer", expected.firstAnswer, reading.question?.answers[0]?.words);
  const members = "table" in reading && "members" in reading.table ? reading.table.members.map(({ name }) => name) : [];
  for (const name of expected.members ?? []) if (!members.includes(name)) note("member", name, members);
  for (const words of expected.remarksMustContain ?? [])
    if (!reading.remarks.join(" ").includes(words)) note("remarks", words, reading.remarks);
  for (const [name, role] of Object.entries(expected.columns ?? {})) {
    const column = reading.columns.find(({ index }) => letter(index) === name);
    if (column?.role !== role) note(`column ${name}`, role, column?.role);
  }
  for (const [name, unit] of Object.entries(expected.units ?? {})) {
    if (/\d/.test(name)) continue;
    const column = reading.columns.find(({ index }) => letter(index) === name);
    if (!same(column?.unit ?? "", unit)) note(`unit of ${name}`, unit, column?.unit);
  }
  for (const [name, role] of Object.entries(expected.rows ?? {})) {
    const row = reading.rows.find((each) => grid.row + each.row + 1 === Number(name));
    const own = row && reading.networkRows?.get(row.row);
    if (own === role) continue;
    if (row?.role !== role && !(role !== row?.role && row?.name === role))
      note(`row ${name}`, role, [row?.role, row?.name]);
  }
  const periods = reading.periods.map(({ label }) => label);
  if (expected.periods && JSON.stringify(expected.periods) !== JSON.stringify(periods))
    note("periods", expected.periods, periods);
  const leftOut = [
    ...reading.leftOut.rows.map((row) => `row ${grid.row + row + 1}`),
    ...reading.leftOut.columns.map((column) => `column ${letter(column)}`),
  ];
  if (reading.kind === "input-output") {
    // Totals below the flows are out of every sum too, whether a case names them or not.
    const lacking = (expected.leftOut ?? []).filter((each) => !leftOut.includes(each));
    if (lacking.length > 0) note("left out", expected.leftOut, leftOut);
  } else if (expected.leftOut && JSON.stringify([...expected.leftOut].sort()) !== JSON.stringify([...leftOut].sort()))
    note("left out", expected.leftOut, leftOut);
  for (const [whole, parts] of Object.entries(expected.tree ?? {})) {
    const row = Number(whole.slice(4)) - 1 - grid.row;
    const its = (reading.tree.get(row) ?? []).map((part) => `row ${grid.row + part + 1}`);
    if (JSON.stringify(its) !== JSON.stringify(parts)) note(`tree of ${whole}`, parts, its);
  }
  if (expected.address !== undefined) {
    const address = `${cellName(grid.row, grid.column)}:${cellName(grid.row + grid.height - 1, grid.column + grid.width - 1)}`;
    if (address !== expected.address) note("address", expected.address, address);
  }
  return found;
}

/** The answers with the one more that has these words. */
export function answeredWith(reading: TableReading, answers: Answers, words: string): Answers | null {
  const { question } = reading;
  const answer = question?.answers.find((each) => same(each.words, words));
  return question && answer ? new Map([...answers, [questionKey(question), answer.id]]) : null;
}

export const plain = (text: string): string => text.replaceAll(/\s/g, " ").replaceAll("\u2212", "-").toLowerCase();

/** How what is said of the table differs from what is expected. */
export function unsaid(said: Said, expected: Expected): string[] {
  const found: string[] = [];
  for (const [name, wanted] of Object.entries(expected.computed ?? {})) {
    const figure = [...said.figures].find(([key]) => same(key, name))?.[1];
    const isNear =
      figure !== undefined &&
      (Object.is(Number(figure), wanted) ||
        Math.abs(Number(figure) - wanted) <=
          (expected.tolerance ?? 2 ** -53) * Math.max(Math.abs(wanted), Number.MIN_VALUE));
    if (!isNear) found.push(`${name}: wanted ${wanted}, is ${figure}`);
  }
  for (const [name, wanted] of Object.entries(expected.flags ?? {})) {
    const flag = [...said.flags].find(([key]) => same(key, name))?.[1];
    if (flag === undefined || !same(flag, wanted)) found.push(`flag of ${name}: wanted ${wanted}, is ${flag}`);
  }
  const title = plain(`${said.title ?? ""} ${said.subtitle}`);
  for (const words of expected.titleMustContain ?? [])
    if (!title.includes(plain(words))) found.push(`title lacks “${words}”: ${said.title} | ${said.subtitle}`);
  const all = plain([said.title ?? "", said.subtitle, ...said.sentences, ...said.flags.values()].join(" | "));
  for (const words of expected.mustNeverSay ?? [])
    if (hasWhole(all, plain(words))) found.push(`says “${words}”: ${all}`);
  for (const words of expected.sentencesMustContain ?? [])
    if (!said.sentences.some((each) => plain(each).includes(plain(words)))) found.push(`no sentence says “${words}”`);
  for (const words of expected.shown ?? [])
    if (!said.shown.some((each) => plain(each).includes(plain(words)))) found.push(`does not show “${words}”`);
  return found;
}

/** Figures match whole: 50 % is not in 150 %. */
export function hasWhole(text: string, words: string): boolean {
  const escaped = words.replaceAll(/[.*+?^${}()|[\]\\]/g, "\\$&");
  return new RegExp(
    `${/^[\d.,-]/.test(words) ? "(?<![\\d.,-])" : ""}${escaped}${/\d$/.test(words) ? "(?![\\d]|[.,]\\d)" : ""}`,
  ).test(text);
}

/** As figures and sentences compare: one kind of space and of minus, no case. */
export const plainly = (text: string): string => text.replaceAll(/\s+/g, " ").replaceAll("\u2212", "-").toLowerCase();
