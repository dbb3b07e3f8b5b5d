/** The figures of a table, line by line, each to its place in the matrix. */

import { FileRefusal } from "../../files/refusals";
import type { Account, PublishedTable, RowName } from "../published-table";
import { texts } from "../texts";
import type { Plan } from "./headings";
import type { Line } from "./lines";
import { figuresFor } from "./memory";
import { isSameRow, type PartedName, partedName, patternOf, wordsOf } from "./names";
import { yearIn } from "./year";

export class Filling {
  /** All years that the file has, where its lines name one. */
  readonly years = new Set<string>();
  private readonly n: number;
  private readonly flows: Float64Array;
  private readonly final: Float64Array;
  private readonly output: Float64Array;
  private readonly adjusted: Float64Array;
  private readonly accounts: Account[] = [];
  private readonly figures: Float64Array;
  private rows = 0;

  constructor(
    private readonly file: string,
    private readonly plan: Plan,
    private year: string | undefined,
  ) {
    const { names, countries, width } = plan;
    this.n = names.length;
    this.flows = figuresFor(file, this.n, countries.length);
    this.final = new Float64Array(this.n * countries.length);
    this.output = new Float64Array(this.n);
    this.adjusted = new Float64Array(this.n);
    this.figures = new Float64Array(width);
  }

  take(line: Line): void {
    const { form, layout } = this.plan;
    const name = partedName(line.texts(form.beside.length), form.beside);
    if (name.texts.every((text) => text === "")) return;
    if (name.year !== "") {
      this.years.add(name.year);
      this.year ??= name.year;
      if (name.year !== this.year) return;
    }
    if (this.rows < this.n) {
      const expected = this.plan.names[this.rows]!;
      if (!isSameRow(expected, name, layout.prefix)) {
        throw new FileRefusal(
          texts.rowDiffers({
            file: this.file,
            line: line.number,
            row: wordsOf(name),
            heading: wordsOf(expected),
          }),
        );
      }
      this.read(line);
      this.takeRow(line);
      this.rows += 1;
      return;
    }
    // Notes below a table have no figures.
    if (line.texts(form.beside.length + 1).length <= form.beside.length) return;
    this.read(line);
    this.takeAccount(line, name);
  }

  /** The table; null where nothing of it is of the year. */
  done(): PublishedTable | null {
    const { layout, release, countries, first, merged, names, place, outputColumn } = this.plan;
    if (this.rows === 0 && this.years.size > 0) return null;
    if (this.rows < this.n) throw new FileRefusal(texts.tooFewRows({ file: this.file, rows: this.rows, all: this.n }));
    const countryNames = layout.isNational ? [countryIn(this.file)] : countries;
    const rows: RowName[] = [];
    const rowAt = new Int32Array(this.n);
    names.forEach((name, row) => {
      rows[place[row]!] = rowName(name, countryNames, first, place[row]!);
      rowAt[place[row]!] = row;
    });
    const year = this.year ?? yearIn(this.file);
    return {
      layout,
      release,
      year,
      countries: countryNames,
      first,
      rows,
      rowAt,
      flows: this.flows,
      final: this.final,
      accounts: this.accounts,
      output: outputColumn < 0 ? null : this.output,
      adjusted: this.adjusted,
      merged,
      otherYears: [...this.years].filter((each) => each !== year),
    };
  }

  private read(line: Line): void {
    const { form, width } = this.plan;
    this.figures.fill(0);
    const count = line.figures(form.beside.length, this.figures);
    if (count < width)
      throw new FileRefusal(texts.tooFewFields({ file: this.file, line: line.number, fields: count, all: width }));
  }

  private takeRow(line: Line): void {
    const { figures, flows, final, n } = this;
    const { flowColumns, place, finalColumns, finalUsers, outputColumn, otherColumns, countries } = this.plan;
    const row = place[this.rows]!;
    const start = row * n;
    let sum = 0;
    for (let index = 0; index < n; index += 1) {
      const value = figures[flowColumns[index]!]!;
      flows[start + place[index]!] = value;
      sum += value;
    }
    for (let index = 0; index < finalColumns.length; index += 1) {
      const value = figures[finalColumns[index]!]!;
      final[row * countries.length + finalUsers[index]!]! += value;
      sum += value;
    }
    for (const column of otherColumns) this.adjusted[row]! += figures[column]!;
    if (outputColumn >= 0) this.output[row] = figures[outputColumn]!;
    if (!Number.isFinite(sum)) this.refuseText(line);
  }

  private takeAccount(line: Line, name: PartedName): void {
    const { flowColumns, place, layout } = this.plan;
    const figures = new Float64Array(this.n);
    let isNumber = true;
    for (let index = 0; index < this.n; index += 1) {
      const value = this.figures[flowColumns[index]!]!;
      figures[place[index]!] = value;
      if (Number.isNaN(value)) isNumber = false;
    }
    const pattern = patternOf(name, layout.roles.rows);
    if (!isNumber) {
      if (pattern) this.refuseText(line);
      return;
    }
    this.accounts.push({ name: wordsOf(name), role: pattern?.role ?? "unused", means: pattern?.means ?? "", figures });
  }

  /** Names the first field that is no number; where all are, their sum is none. */
  private refuseText(line: Line): never {
    const { form, flowColumns, finalColumns, names } = this.plan;
    const fields = line.texts().slice(form.beside.length);
    const column = [...flowColumns, ...finalColumns].find((each) => !Number.isFinite(this.figures[each]!));
    if (column === undefined) throw new FileRefusal(texts.sumTooLarge({ file: this.file, line: line.number }));
    const flow = flowColumns.indexOf(column);
    const heading = flow >= 0 ? wordsOf(names[flow]!) : `${form.beside.length + column + 1}`;
    throw new FileRefusal(
      texts.notANumber({ file: this.file, line: line.number, text: fields[column] ?? "", heading }),
    );
  }
}

function rowName(name: PartedName, countries: readonly string[], first: Int32Array, place: number): RowName {
  const at = first.findIndex((_, country) => place < first[country + 1]!);
  return {
    country: countries[at] ?? "",
    part: name.country,
    code: name.code !== "" ? name.code : name.number !== "" ? name.number : name.name,
    name: name.name,
  };
}

/** National tables have the country in the name of their file alone: "BEL2020ttl.csv". */
const countryIn = (file: string): string => /(?:^|[^A-Z])([A-Z]{3})_?\d{4}/.exec(file)?.[1] ?? "All rows";
