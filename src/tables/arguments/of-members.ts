/** Proposals of series and shares: the figures of a member stand in one column, or in one row. */

import type { Sliced } from "../../core/sliced";
import type { Grid } from "../grid";
import type { ColumnRole, FigureTable, Member, TableReading } from "../reader/table-reading";
import { figureDiffers } from "./cells";
import type { ArgumentFeed } from "./feed";
import { areaOf, type Block, type Proposal, withoutRange } from "./proposal";
import { columnSpan, columnsText, refused, type Refused, type RowOut, rowSpan, rowsText, type Span } from "./spans";
import { argumentTexts as texts } from "./texts";

/** A member along its line. */
interface Line {
  readonly member: Member;
  readonly isDown: boolean;
  /** The column that it stands in, or the row. */
  readonly at: number;
  /** The rows, or the columns, of its figures, by time. */
  readonly places: readonly number[];
}

interface MemberTable {
  readonly grid: Grid;
  readonly reading: TableReading;
  readonly lines: readonly Line[];
  /** Rows, or columns, from the first figure to the last of all lines. */
  readonly extent: readonly [first: number, last: number];
  readonly outOf: (row: number) => RowOut;
}

export function* proposedOfMembers(
  grid: Grid,
  reading: TableReading,
  { members }: FigureTable,
  feeds: readonly ArgumentFeed[],
): Sliced<Proposal[]> {
  const roles = new Set(feeds.flatMap((feed) => feed.roles));
  const lines: Line[] = [];
  for (const member of members) {
    yield;
    const line = lineOf(member);
    if (line && roles.has(member.measure as ColumnRole) && !member.isTotal) lines.push(line);
  }
  const places = lines.flatMap((line) => line.places);
  if (places.length === 0) return [];
  const extent = [places.reduce((a, b) => Math.min(a, b)), places.reduce((a, b) => Math.max(a, b))] as const;
  const read = new Map(reading.rows.map((row) => [row.row, row]));
  const outOf = (row: number): RowOut => ({ name: read.get(row)?.name ?? "", why: "" });
  const table = { grid, reading, lines, extent, outOf };
  return feeds.flatMap((feed) => ofFeed(table, feed) ?? []);
}

/** Null where its figures stand in several rows and columns, or where it has none. */
function lineOf(member: Member): Line | null {
  const figures = [...member.figures].sort(([one], [other]) => one - other).map(([, figure]) => figure);
  const rows = new Set(figures.map(({ row }) => row));
  const columns = new Set(figures.map(({ column }) => column));
  if (columns.size === 1 && rows.size > 1)
    return { member, isDown: true, at: figures[0]!.column, places: figures.map(({ row }) => row) };
  if (rows.size === 1 && columns.size > 1)
    return { member, isDown: false, at: figures[0]!.row, places: figures.map(({ column }) => column) };
  return null;
}

function ofFeed(table: MemberTable, feed: ArgumentFeed): Proposal | null {
  const { argument, roles, takes } = feed;
  if (takes === "all" && roles.includes("share")) return ofShares(table, feed);
  const has = (role: ColumnRole) => table.lines.some(({ member }) => member.measure === role);
  const [only, ...others] = roles.filter(has);
  if (only === undefined) return headerOf(table, feed);
  if (others.length > 0) return null;
  const lines = table.lines.filter(({ member }) => member.measure === only);
  const isDown = lines.every((line) => line.isDown);
  const places = lines.map(({ at }) => at).sort((one, other) => one - other);
  if (takes === "one" && lines.length > 1)
    return withoutRange(argument, texts.several({ columns: placesText(table.grid, lines) }));
  if (takes === "alike" && !isDown) return withoutRange(argument, texts.notDown);
  const beside = columnSpan(table.grid, places);
  if (beside.is === "refused") return withoutRange(argument, beside.sentence);
  const along = alongOf(table, lines);
  if (along.is === "refused") return withoutRange(argument, along.sentence);
  return blockOf(table, argument, lines, along, beside);
}

function placesText(grid: Grid, lines: readonly Line[]): string {
  const places = lines.map(({ at }) => at).sort((one, other) => one - other);
  return lines.every(({ isDown }) => isDown) ? columnsText(grid, places) : rowsText(grid, places);
}

/** All shares, a row each, and periods across. */
function ofShares(table: MemberTable, { argument }: ArgumentFeed): Proposal | null {
  const lines = table.lines.filter(({ member }) => member.measure === "share" && member.counts);
  if (lines.length === 0) return null;
  if (lines.some(({ isDown }) => isDown)) return withoutRange(argument, texts.notAcross);
  const rows = lines.map(({ at }) => at).sort((one, other) => one - other);
  const down = rowSpan(table.grid, rows, table.outOf, "counts");
  if (down.is === "refused") return withoutRange(argument, down.sentence);
  const along = alongOf(table, lines);
  return along.is === "refused" ? withoutRange(argument, along.sentence) : blockOf(table, argument, lines, along, down);
}

/** From the first figure to the last, the same for all lines. */
function alongOf(table: MemberTable, lines: readonly Line[]): Span {
  const { grid, extent } = table;
  const [first, last] = extent;
  const isDown = lines[0]!.isDown;
  if (lines.some((line) => line.isDown !== isDown)) return refused(texts.otherPeriods);
  if (table.lines.some((line) => line.isDown !== isDown)) return refused(texts.otherPeriods);
  for (const line of lines) {
    if (line.places.some((place, index) => index > 0 && place < line.places[index - 1]!))
      return refused(texts.backwards);
    const found = isDown ? downProblem(table, line) : acrossProblem(table, line);
    if (found) return found;
  }
  return { is: "span", first, last };

  function downProblem({ outOf }: MemberTable, line: Line): Refused | null {
    const rows = table.reading.rows.flatMap(({ row, role }) =>
      row >= first && row <= last && (role === "member" || role === "note") ? [row] : [],
    );
    const down = rowSpan(grid, rows, outOf, "counts");
    return down.is === "refused" ? down : cellsProblem(table, line);
  }

  function acrossProblem({ reading }: MemberTable, line: Line): Refused | null {
    const columns = reading.columns.flatMap(({ index, period }) =>
      index >= first && index <= last && period !== null ? [index] : [],
    );
    const across = columnSpan(grid, columns);
    return across.is === "refused" ? across : cellsProblem(table, line);
  }
}

function cellsProblem({ grid, extent: [first, last] }: MemberTable, { member, isDown, at }: Line): Refused | null {
  const plain = new Map(
    [...member.figures.values()].map((figure) => [isDown ? figure.row : figure.column, figure.plain]),
  );
  for (let place = first; place <= last; place++) {
    const [row, column] = isDown ? [place, at] : [at, place];
    const differs = figureDiffers(grid, row, column, plain.get(place));
    if (differs !== null) return refused(differs);
  }
  return null;
}

function blockOf(
  { grid, reading }: MemberTable,
  argument: string,
  lines: readonly Line[],
  along: Extract<Span, { is: "span" }>,
  beside: Extract<Span, { is: "span" }>,
): Proposal {
  const [one, other] = [
    [along.first, along.last],
    [beside.first, beside.last],
  ] as const;
  const isDown = lines[0]!.isDown;
  const block: Block = isDown ? { rows: one, columns: other } : { rows: other, columns: one };
  const whys = isDown
    ? lines.map(({ at }) => reading.columns[at]?.why ?? "")
    : lines.length === 1
      ? [texts.row({ name: lines[0]!.member.name })]
      : [reading.columns[along.first]?.why ?? ""];
  return { argument, area: areaOf(grid, block), why: [...new Set(whys)].join("; ") };
}

/** The names of the members, or the years over their figures. */
function headerOf({ grid, reading, lines, extent }: MemberTable, { argument, roles }: ArgumentFeed): Proposal | null {
  if (lines.some(({ isDown }) => isDown)) return null;
  if (roles.includes("member")) {
    const column = reading.columns.find(({ role }) => role === "member");
    const rows = lines.filter(({ member }) => member.counts).map(({ at }) => at);
    if (!column || rows.length === 0) return null;
    const [first, last] = [Math.min(...rows), Math.max(...rows)];
    if (last - first + 1 > rows.length) return null;
    const block: Block = { rows: [first, last], columns: [column.index, column.index] };
    return { argument, area: areaOf(grid, block), why: column.why };
  }
  if (!roles.includes("period")) return null;
  const years = reading.rows.find(
    ({ row, role }) =>
      role === "heading" &&
      reading.columns
        .slice(extent[0], extent[1] + 1)
        .every(({ index, period }) => grid.at(row, index) === period?.order),
  );
  if (!years) return null;
  return { argument, area: areaOf(grid, { rows: [years.row, years.row], columns: extent }), why: texts.periods };
}
