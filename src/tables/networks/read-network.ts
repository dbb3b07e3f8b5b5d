/**
 * Reads an input-output table: its flows, final demand, countries and value added, what each row and column beside them
 * is and why, and what has to be asked. Null where the cells are no such table; what is one, but cannot be solved, is
 * refused with the cell that shows why. All places are those of the sheet, from 0.
 */

import type { Sliced } from "../../core/sliced";
import { type CellRange, columnName } from "../../sheet/address";
import { learnCountries } from "../countries";
import type { Grid } from "../grid";
import { plainWords } from "../header-vocabulary";
import { belowOf, type BelowRow, wholesBelow } from "./below";
import { isFigureOrError, isNamed, nameIn } from "./cell-content";
import { isNamedOnce } from "./country-names";
import { countryOf } from "./country-question";
import { headingsRead, type NameList } from "./countries";
import { layoutsOf } from "./layouts";
import { longFormIn } from "./long-form";
import { isNoFlows } from "./not-flows";
import { finalDemandElsewhere } from "./other-ranges";
import {
  type NetworkAnswers,
  type NetworkQuestion,
  type NetworkRead,
  type NetworkReading,
  type NetworkRefused,
  runsOf,
} from "./reading";
import type { Line } from "./roles";
import { headingsOf, namesOf, type Square, squareIn } from "./square";
import { notTheSame, withoutMargins } from "./square-edges";
import { squareByShape } from "./split";
import { industriesOf } from "./subtotals";
import { Figures, plus } from "./sums";
import { questions, reasons, refusals } from "./texts";
import { useTableIn } from "./use-table";
import { type BesideColumn, usesOf } from "./uses";
import { columnRole, isCodeHeading, isUse, longest, type NamedRole, rowRole } from "./words";

export interface HowToRead {
  /** A person says that it is an input-output table: it may be one by its shape alone. */
  readonly isMeant?: boolean;
  readonly answers?: NetworkAnswers;
  /** Other tables, on this sheet and others, in which final demand may be. */
  readonly others?: readonly Grid[];
}

export function* readNetwork(grid: Grid, how: HowToRead = {}): Sliced<NetworkReading | null> {
  yield* learnCountries();
  const pivoted = yield* longFormIn(grid);
  if (pivoted) {
    const reading = yield* readWide(pivoted.grid, how);
    return reading?.is === "network" ? { ...reading, pivoted } : reading;
  }
  return yield* readWide(grid, how);
}

function* readWide(grid: Grid, how: HowToRead): Sliced<NetworkReading | null> {
  const byNames = yield* squareIn(grid);
  const found =
    byNames ?? (how.isMeant ? yield* squareByShape(grid, (labels, row) => namesOf(grid, labels, row)) : null);
  const square = found && withoutMargins(grid, found);
  if (!square) return yield* useTableIn(grid);
  const unlike = notTheSame(grid, square);
  if (unlike) return unlike;
  const reader = new Reader(grid, square, how);
  return yield* reader.read(byNames ? "names" : "shape");
}

class Reader {
  constructor(
    private readonly grid: Grid,
    private readonly square: Square,
    private readonly how: HowToRead,
  ) {}

  *read(squareBy: "names" | "shape"): Sliced<NetworkReading | null> {
    const { grid, square, how } = this;
    const { answers = {} } = how;
    const layouts = layoutsOf(this.plainNames(square.below), this.plainHeadings([...square.columns, ...square.beside]));
    const besideAll = square.beside.map((column): BesideColumn => {
      const names = this.headings(column);
      const named = columnRole(names, layouts);
      return { column, name: nameOf(names, (list) => columnRole(list, layouts)), named };
    });
    const belowAll = square.below
      .filter((row) => square.columns.some((column) => isFigureOrError(grid.at(row, column))))
      .map((row): BelowRow => {
        const names = namesOf(grid, square.labels, row);
        const named = rowRole(names, layouts);
        return { row, name: nameOf(names, (list) => rowRole(list, layouts)), named };
      });
    yield;
    const whole = yield* Figures.read(grid, square.rows, square.columns, {
      rows: square.below,
      columns: square.beside,
    });
    const industries = yield* industriesOf(
      whole,
      square.rows.map((row) => namesOf(grid, square.labels, row)),
    );
    const figures =
      industries.subtotals.length === 0
        ? whole
        : yield* Figures.read(grid, industries.rows, industries.columns, {
            rows: square.below,
            columns: square.beside,
          });
    yield;
    const given = (column: number) => answers.columns?.[grid.column + column];
    const withFigures = besideAll.filter(({ column }) => this.hasFigures(column));
    const accounts = wholesBelow(grid, figures, belowAll);
    const uses = yield* usesOf(figures, withFigures, accounts, given, (column) => columnName(grid.column + column));
    yield;
    const hasEvidence =
      uses.isProven ||
      belowAll.some(({ named }) => named !== null && named.role !== "total") ||
      withFigures.some(({ name }) => isUse(name));
    if (yield* isNoFlows(figures, square.paired, hasEvidence)) return null;
    // Names down and other names across are no square, unless rows and columns balance: totals of rows alone are in any table.
    const areNamed = square.labels.length > 0 && square.columns.some((column) => this.headings(column).length > 0);
    if (squareBy === "shape" && areNamed && !uses.isBalanced) return yield* useTableIn(grid);

    const elsewhere =
      uses.finals.length === 0 ? finalDemandElsewhere(this.rowKeys(figures.rows), how.others ?? []) : null;
    if (uses.finals.length === 0 && !elsewhere) {
      // A square of names alone may be of anything: only what speaks of an account is refused.
      if (!how.isMeant && !belowAll.some(({ named }) => named !== null && named.role !== "total")) return null;
      return this.withoutFinalDemand(figures);
    }
    const sales = plus(figures.sold(figures.columns), elsewhere ? elsewhere.sold : figures.sold(uses.finals));
    const rows = [
      ...industries.subtotals.map(({ row: at, ...rest }): Line => ({ ...rest, at })),
      ...belowOf(figures, belowAll, sales),
    ];
    const columns = [
      ...square.labels.map((column) => this.label(column)),
      ...industries.subtotals.map(({ column: at, ...rest }): Line => ({ ...rest, at })),
      ...uses.lines,
    ];
    yield;
    const heads = elsewhere
      ? elsewhere.heads
      : square.heads.map((row) => uses.finals.map((column) => nameIn(grid.at(row, column))));
    const areas = elsewhere
      ? elsewhere.columns.map((column) => ({ ...elsewhere.at, column, columns: 1 }))
      : uses.finals.map((column) => this.area(figures.rows, [column]));
    const country = countryOf({
      lists: this.nameLists(figures),
      n: figures.n,
      heads: headingsRead(heads),
      areas,
      headings: heads,
      answer: answers.countries,
      sheet: grid.sheet,
      isUnnamed: square.labels.length === 0 && square.heads.length === 0,
    });
    if ("sentence" in country) return country;
    const reading: NetworkRead = {
      is: "network",
      sheet: grid.sheet,
      layouts: layouts.map(({ name }) => name),
      flows: span(this.area(figures.rows, figures.columns)),
      flowRows: this.runs(figures.rows, grid.row),
      flowColumns: this.runs(figures.columns, grid.column),
      finalDemand: joined(areas),
      finalDemandOrder: country.order && joined(country.order.map((index) => areas[index]!)),
      orderedNames: (country.order ?? [...areas.keys()]).map(
        (index) =>
          heads
            .map((row) => row[index] ?? "")
            .filter((name) => name !== "")
            .at(-1) ?? "",
      ),
      countries: country.countries,
      names: this.nameColumns(figures.rows),
      rowNames: this.rowNames(figures.rows),
      valueAdded: this.valueAdded(rows, figures),
      rows: rows.map((line) => ({ ...line, at: line.at + grid.row })),
      columns: columns.map((line) => {
        const isOfUser = country.areUsersNamed && line.role === "finalDemand" && line.by === "order";
        return { ...line, ...(isOfUser && { why: reasons.users, by: "name" as const }), at: line.at + grid.column };
      }),
      squareBy,
      question:
        country.question ?? (country.areUsersNamed ? null : this.finalDemandQuestion(uses.unexplained, square.heads)),
      pivoted: null,
      grid,
    };
    return reading;
  }

  private withoutFinalDemand({ rows }: Figures): NetworkRefused {
    const at = this.cell(rows[0]!, this.square.columns.at(-1)!);
    return {
      is: "refused",
      why: "no final demand",
      sheet: this.grid.sheet,
      at,
      sentence: refusals.noFinalDemand({ cell: nameOfCell(at) }),
    };
  }

  private headings(column: number): string[] {
    return headingsOf(this.grid, this.square.heads, column);
  }

  private plainHeadings(columns: readonly number[]): string[] {
    return columns.flatMap((column) => this.headings(column).map(plainWords));
  }

  private plainNames(rows: readonly number[]): string[] {
    return rows.flatMap((row) => namesOf(this.grid, this.square.labels, row).map(plainWords));
  }

  private hasFigures(column: number): boolean {
    const { grid, square } = this;
    return (
      square.rows.some((row) => isFigureOrError(grid.at(row, column))) ||
      // A column of empty cells under a heading holds zeros.
      (this.headings(column).length > 0 && !square.rows.some((row) => isNamed(grid.at(row, column))))
    );
  }

  private rowKeys(rows: readonly number[]): string[][] {
    return this.square.labels.map((column) => rows.map((row) => plainWords(nameIn(this.grid.at(row, column)))));
  }

  private cell(row: number, column: number): CellRange {
    return { row: this.grid.row + row, column: this.grid.column + column, rows: 1, columns: 1 };
  }

  private area(rows: readonly number[], columns: readonly number[]) {
    const { grid } = this;
    return {
      sheet: grid.sheet,
      row: grid.row + rows[0]!,
      column: grid.column + columns[0]!,
      rows: rows.at(-1)! - rows[0]! + 1,
      columns: columns.at(-1)! - columns[0]! + 1,
    };
  }

  private readonly runs = (places: readonly number[], first: number) => runsOf(places.map((place) => place + first));

  private label(column: number): Line {
    const { grid, square } = this;
    const heading = this.labelHeading(column);
    const cells = square.rows.map((row) => grid.at(row, column));
    const isNumbers = cells.every((cell) => typeof cell === "number");
    const isYear = /\b(?:year|jahr|annee|ano|anno|period|time)\b/.test(plainWords(heading));
    const isCode =
      isCodeHeading(heading) || (isNumbers && !isYear && square.labels.length > 1) || isNumbering(cells.map(nameIn));
    return isCode && square.labels.length > 1
      ? { at: column, name: heading, role: "code", why: reasons.codes, by: "name" }
      : { at: column, name: heading, role: "label", why: reasons.names, by: "name" };
  }

  /** Of rows with headings over the flows: titles stand over names too. */
  private labelHeading(column: number): string {
    const { grid, square } = this;
    const heads = square.heads.filter((row) => square.columns.some((each) => isNamed(grid.at(row, each))));
    return headingsOf(grid, heads, column)[0] ?? "";
  }

  private nameColumns(rows: readonly number[]): CellRange[] {
    const { grid, square } = this;
    const named = square.labels.filter((column) => rows.every((row) => isNamed(grid.at(row, column))));
    const words = named.filter((column) => {
      const cells = rows.map((row) => nameIn(grid.at(row, column)));
      return (
        !isNumbering(cells) &&
        !(new Set(cells).size === 1 && rows.length > 1) &&
        !rows.every((row) => typeof grid.at(row, column) === "number")
      );
    });
    return (words.length > 0 ? words : named.slice(0, 1)).map((column) => span(this.area(rows, [column])));
  }

  private rowNames(rows: readonly number[]): string[] {
    const { grid } = this;
    const columns = this.nameColumns(this.square.rows).map(({ column }) => column - grid.column);
    return rows.map((row) =>
      columns
        .map((column) => nameIn(grid.at(row, column)))
        .filter((name) => name !== "")
        .join(", "),
    );
  }

  private nameLists(figures: Figures): NameList[] {
    const { grid, square } = this;
    const { rows, columns } = figures;
    const beside = square.labels.map((column): NameList => ({
      at: span(this.area(rows, [column])),
      texts: rows.map((row) => nameIn(grid.at(row, column))),
      heading: this.headings(column).join(" "),
      isRow: false,
    }));
    const isWhole = ({ texts }: NameList) => texts.every((text) => text !== "");
    const isWords = ({ texts }: NameList) => texts.some((text) => /\p{L}/u.test(text));
    return [
      ...beside.filter((list) => isWhole(list) && isWords(list)),
      ...beside
        .filter((list) => !isWhole(list) && isNamedOnce(list.texts))
        .map((list) => ({ ...list, isNamedOnce: true })),
      ...square.heads
        .map((row): NameList => ({
          at: span(this.area([row], columns)),
          texts: columns.map((column) => nameIn(grid.at(row, column))),
          heading: "",
          isRow: true,
        }))
        .filter((list) => isWhole(list) && isWords(list)),
    ];
  }

  private valueAdded(lines: readonly Line[], { columns }: Figures): NetworkRead["valueAdded"] {
    const of = (role: Line["role"]) => lines.filter((line) => line.role === role);
    const whole = of("valueAdded");
    const chosen = whole.length > 0 ? whole : of("valueAdded part");
    if (chosen.length === 0) return null;
    return {
      runs: runsOf(chosen.map(({ at }) => at)).map(({ from, count }) =>
        span(this.area([from, from + count - 1], columns)),
      ),
      are: whole.length > 0 ? "whole" : "parts",
      name: chosen.map(({ name }) => name).join(", "),
    };
  }

  /** Columns without headings are known by their place alone, which nothing can be asked about. */
  private finalDemandQuestion(unexplained: readonly BesideColumn[], heads: readonly number[]): NetworkQuestion | null {
    const { grid } = this;
    const named = unexplained.filter(({ name }) => name !== "");
    const [first] = named;
    if (!first || heads.length === 0) return null;
    const run = named.slice(0, runsOf(named.map(({ column }) => column))[0]!.count);
    const letter = (column: number) => columnName(grid.column + column);
    const gives = (role: "finalDemand" | "total" | "unused") => ({
      columns: Object.fromEntries(run.map(({ column }) => [grid.column + column, role])),
    });
    const texts = questions.finalDemand;
    const last = run.at(-1)!;
    return {
      id: "final demand",
      words:
        run.length === 1
          ? texts.words({ letter: letter(first.column), name: first.name })
          : texts.several({ first: letter(first.column), last: letter(last.column), from: first.name, to: last.name }),
      at: span(this.area(this.square.rows, [first.column, last.column])),
      answers: [
        { words: texts.finalDemand, means: texts.finalDemandMeans, gives: gives("finalDemand") },
        { words: texts.total, means: texts.totalMeans, gives: gives("total") },
        { words: texts.unused, means: texts.unusedMeans, gives: gives("unused") },
      ],
    };
  }
}

/** Of a code, a description and a number, the longest that says what the line is. */
const nameOf = (names: readonly string[], roleOf: (names: readonly string[]) => NamedRole | null): string => {
  const role = roleOf(names)?.role;
  const telling = names.filter((name) => role !== undefined && roleOf([name])?.role === role);
  return longest(telling.length > 0 ? telling : names);
};

const span = ({ row, column, rows, columns }: CellRange): CellRange => ({ row, column, rows, columns });
const nameOfCell = ({ row, column }: CellRange): string => columnName(column) + String(row + 1);

/** r1, r2, r3 beside the rows: no name where there is another. */
const isNumbering = (texts: readonly string[]): boolean =>
  texts.length > 1 &&
  texts.every((words, row) => /^[a-z]{0,2}\d{1,4}$/i.test(words) && words.replace(/^\D+/, "") === String(row + 1));

/** Areas that stand side by side as one. */
function joined<Place extends CellRange & { sheet: string }>(areas: readonly Place[]): Place[] {
  const runs: Place[] = [];
  for (const area of areas) {
    const last = runs.at(-1);
    if (last && last.sheet === area.sheet && last.row === area.row && last.column + last.columns === area.column)
      runs[runs.length - 1] = { ...last, columns: last.columns + area.columns };
    else runs.push(area);
  }
  return runs;
}
