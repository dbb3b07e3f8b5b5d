/**
 * Cases by two tags: how many there are of each combination, or which.
 *
 * A row for each tag of the rows and a column for each of the columns, both in order of first appearance, `(none)` last if a
 * case has no tag, then totals. The whole cell is one tag: commas do not separate it. Tags are the same when they differ only
 * in what no one sees (see `fold.ts`), the first spelling is shown; "None" is no tag. With items the cells list the names of
 * the cases, and the totals still count. A case with no text at all is an empty row and left out.
 *
 * Source: UNIDO (2001), Integrating SMEs in Global Value Chains, figures 3.2 and 4.4 and box 4.5, for the layout.
 */
import { placesOf } from "../../core/numbers/columns";
import { listOf } from "../../core/data/list";
import { type Labels, occupied, Register, sameName, UNSPECIFIED } from "../../core/data/labels";
import { refuse } from "../../core/refusal";
import { type Entry, MAX_CELLS, type Table } from "../../core/data/table";

const NONE = "(none)";
const TOTAL = "Total";

/** What a cell of Excel can hold. */
const MAX_LETTERS = 32_767;

export function crosstab(rows: Labels, columns: Labels, items?: Labels): Table {
  const cases = occupied(items ? [rows, columns, items] : [rows, columns], []);
  if (cases.length === 0) refuse({ why: "no records", place: { argument: rows.argument } });
  const down = new Tags(rows, cases);
  const across = new Tags(columns, cases);
  const [height, width] = [down.names.length, across.names.length];
  if ((height + 2) * (width + 2) > MAX_CELLS)
    refuse({ why: "too many cells", rows: height + 2, columns: width + 2, most: MAX_CELLS });

  const counts = new Int32Array(height * width);
  const listed = items && listOf(counts.length, (): string[] => []);
  const rowTotals = new Int32Array(height);
  const columnTotals = new Int32Array(width);
  cases.forEach((each, index) => {
    const [row, column] = [down.of[index]!, across.of[index]!];
    counts[row * width + column]! += 1;
    rowTotals[row]! += 1;
    columnTotals[column]! += 1;
    if (items) listed![row * width + column]!.push(items.at(each) || UNSPECIFIED);
  });
  const cellOf = (row: number, column: number): Entry => {
    const cell = row * width + column;
    return listed ? joined(listed[cell]!, down.names[row]!, across.names[column]!) : counts[cell]!;
  };
  return [
    ["", ...across.names, TOTAL],
    ...down.names.map((name, row) => [name, ...across.names.map((_, column) => cellOf(row, column)), rowTotals[row]!]),
    [TOTAL, ...columnTotals, cases.length],
  ];
}

/** The tags of the cases by first appearance, `(none)` last if there is one, and which of them each case has. */
class Tags {
  readonly names: readonly string[];
  readonly of: Int32Array;

  constructor(labels: Labels, cases: readonly number[]) {
    const register = new Register();
    const entered = labels.enter(register, NONE);
    const found = placesOf(cases.length, (index) => entered(cases[index]!));
    const isNone = (name: string): boolean => ["none", NONE].includes(sameName(name));
    const names = register.names.filter((name) => !isNone(name));
    let position = 0;
    const positions = register.names.map((name) => (isNone(name) ? names.length : position++));
    this.of = placesOf(found.length, (index) => positions[found[index]!]!);
    this.names = names.length < register.names.length ? [...names, NONE] : names;
  }
}

function joined(names: readonly string[], tag: string, otherTag: string): string {
  const letters = names.reduce((sum, name) => sum + name.length + SEPARATOR.length, -SEPARATOR.length);
  if (letters > MAX_LETTERS) refuse({ why: "too long for a cell", tag, otherTag, letters });
  return names.join(SEPARATOR);
}

const SEPARATOR = "; ";
