/**
 * A report on an inter-country input-output table, as a sheet of live formulas: whose value added is in whose exports,
 * exports without counting twice, part in value chains, rounds, and the position of each row. The table itself is only
 * referred to.
 */

import { MAX_CELLS } from "../core/data/table";
import { type Cell, formula, number, PERCENT_FORMAT, type Sheet } from "../sheet/sheet";
import { type Area, formatAddress } from "../sheet/address";
import { FIRST, Writer } from "./writer";
import { type CountriesFrom, countryFormula } from "../tables/networks/country-names";
import { networkReport as texts, report, textFormula } from "./texts";

const SOURCES =
  "Leontief (1936); OECD (2021), Guide to OECD TiVA Indicators; Borin and Mancini (2023), Measuring What Matters in Value-Added Trade; Hummels, Ishii and Yi (2001); Koopman, Wang and Wei (2014); Antràs, Chor, Fally and Hillberry (2012); Miller and Temurshoev (2017); Kaplinsky (2015), note 11";

export interface NetworkRanges {
  readonly flows: Area;
  readonly finalDemand: Area;
  readonly countries: Area | null;
  readonly countriesFrom: CountriesFrom;
  /** Columns that name the rows. */
  readonly names: readonly Area[];
  /** Rows below the flows with other purchases, such as taxes and transport margins: sales less flows contain them. */
  readonly besides: readonly { readonly name: string; readonly area: Area }[];
}

/** How many rounds of suppliers the report shows. */
export const ROUNDS_SHOWN = 4;

const TENTH_FORMAT = "#,##0.0";
const STAGE_FORMAT = "0.000";
const TEXT_COLUMNS = 11;
/** In pixels. */
const FIRST_WIDTH = 128;
const HEADER_HEIGHT = 40;

type Besides = NetworkRanges["besides"];

/** So many rows are named. */
const MAX_NAMED = 6;

function listed(besides: Besides): string {
  const named = besides
    .slice(0, MAX_NAMED)
    .map(({ name, area }) => texts.besidesRow({ name: name || texts.unnamed, row: area.row + 1 }));
  const more = besides.length - MAX_NAMED;
  return more > 0 ? report.more({ names: `${named.join(", ")},`, count: more }) : named.join(", ");
}

/** Consecutive rows as one range: there may be a row of taxes for each country. */
function together(areas: readonly Area[]): Area[] {
  const runs: Area[] = [];
  for (const area of areas) {
    const run = runs.at(-1);
    if (run && run.row + run.rows === area.row) runs[runs.length - 1] = { ...run, rows: run.rows + 1 };
    else runs.push(area);
  }
  return runs;
}

/** `count`: how many countries there are. */
export function networkReport(ranges: NetworkRanges, count: number): Sheet {
  const { countries, countriesFrom } = ranges;
  if (!countries) return laidOut(ranges, count, "").sheet;
  if (countriesFrom.how === "cells") return laidOut(ranges, count, formatAddress(countries)).sheet;
  // The report has the countries itself; where, shows once it is laid out.
  const { countriesAt } = laidOut(ranges, count, "");
  return laidOut(ranges, count, countriesAt).sheet;
}

/** `countriesIn`: the range that names the country of each row. */
function laidOut(ranges: NetworkRanges, count: number, countriesIn: string): { sheet: Sheet; countriesAt: string } {
  const page = new NetworkPage(ranges, count, countriesIn);
  const titleAt = page.writer.at(FIRST);
  page.writer.row += 1;
  page.lead();
  if (count > 1) page.exports();
  const participation = count > 1 ? page.participation() : null;
  page.writer.add(page.title(titleAt, participation));
  page.rounds();
  const countriesAt = page.position();
  return { sheet: page.sheet(), countriesAt };
}

/** An answer on the sheet, with a row for each country. */
interface Answer {
  readonly firstRow: number;
}

class NetworkPage {
  readonly writer = new Writer();
  /** The arguments that all functions of the report take, and the last one, which names the countries. */
  private readonly table: string;
  private readonly by: string;
  /** Before the name of a country that is only a number. */
  private readonly called: string;
  private readonly headRows: number[] = [];

  constructor(
    private readonly ranges: NetworkRanges,
    private readonly count: number,
    countriesIn: string,
  ) {
    const { flows, finalDemand, countries } = ranges;
    this.table = `${formatAddress(flows)},${formatAddress(finalDemand)}`;
    this.by = countries ? `,${countriesIn}` : "";
    this.called = countries ? "" : `"${texts.country} "&`;
  }

  lead(): void {
    const { flows, finalDemand, countries, besides } = this.ranges;
    this.writer.line(
      texts.lead({
        flows: formatAddress(flows),
        finalDemand: formatAddress(finalDemand),
        how: countries ? "named" : "blocks",
        countries: countries ? formatAddress(countries) : "",
      }),
      "lead",
      TEXT_COLUMNS,
    );
    if (besides.length === 0) return;
    this.note(texts.besides({ rows: listed(besides) }));
    const rows = together(besides.map(({ area }) => area))
      .map(formatAddress)
      .join(",");
    this.finding({ share: `ROUND(100*SUM(${rows})/SUM(${formatAddress(finalDemand)}),1)` }, texts.besidesShare);
  }

  /** Whose value added is in whose exports, where a cell can hold so much, and each country's exports without counting twice. */
  exports(): void {
    const { table, by, called, count } = this;
    if ((count + 2) * (count + 1) <= MAX_CELLS) {
      this.writer.line(texts.exports.heading, "heading");
      this.answer(`=VC.TIVA(${table},"exports"${by})`, alike(count, TENTH_FORMAT), true);
      this.note(texts.exports.note);
    }
    this.heading(texts.decomposition.heading);
    const exports = this.answer(`=VC.EXPORTDECOMPOSITION(${table},"BM"${by})`, alike(10, TENTH_FORMAT));
    const most = this.most(1, exports);
    this.finding(
      {
        country: `${called}${this.largest(1, exports)}`,
        exports: `ROUND(${most},1)`,
        own: `ROUND(INDEX(${this.down(3, exports)},MATCH(${most},${this.down(1, exports)},0)),1)`,
      },
      texts.decomposition.finding,
    );
    this.note(texts.decomposition.note);
  }

  participation(): Answer {
    this.heading(texts.participation.heading);
    const formats = [
      "",
      TENTH_FORMAT,
      TENTH_FORMAT,
      TENTH_FORMAT,
      PERCENT_FORMAT,
      PERCENT_FORMAT,
      PERCENT_FORMAT,
      PERCENT_FORMAT,
      PERCENT_FORMAT,
      STAGE_FORMAT,
      STAGE_FORMAT,
    ];
    const answer = this.answer(`=VC.PARTICIPATION(${this.table}${this.by})`, formats);
    this.finding(this.largestShare(6, answer), texts.participation.finding);
    this.note(texts.participation.note);
    return answer;
  }

  /** Says who depends most on others abroad, where that is known. */
  title(at: string, participation: Answer | null): Cell {
    const plain = textFormula({}, () => texts.title({ count: this.count }));
    const words = participation
      ? `IFERROR(${textFormula(this.largestShare(4, participation), texts.titleAbroad)},${plain})`
      : plain;
    return formula(at, `=${words}`, "title");
  }

  rounds(): void {
    this.heading(texts.rounds.heading);
    const formats = alike(ROUNDS_SHOWN + 3, TENTH_FORMAT);
    const answer = this.answer(`=VC.ROUNDS(${this.table},${ROUNDS_SHOWN}${this.by})`, formats);
    this.finding(
      { share: `ROUND(100*SUM(${this.down(1, answer)})/SUM(${this.down(ROUNDS_SHOWN + 3, answer)}),1)` },
      texts.rounds.finding,
    );
  }

  /** How far each row is from final users and from primary inputs; returns the range of the rows' countries, where the report derives them. */
  position(): string {
    const { writer, table } = this;
    const { flows, names } = this.ranges;
    const isDerived = this.derivedCountries !== null;
    this.heading(texts.position.heading);
    const heads = [
      ...(isDerived ? [texts.country] : []),
      ...(names.length > 0 ? names.map((_, index) => (index === 0 ? texts.position.row : "")) : [texts.position.row]),
    ];
    writer.heads([
      ...heads.map((words) => ({ words, over: "text" as const })),
      { words: texts.position.upstream, over: "figures" },
      { words: texts.position.downstream, over: "figures" },
    ]);
    const from = writer.row;
    const fill = (column: number) => writer.range(column, from, from + flows.rows - 1);
    if (isDerived) this.writeCountries(from);
    this.writeNames(isDerived ? FIRST + 1 : FIRST, from);
    for (const [index, name] of ["UPSTREAMNESS", "DOWNSTREAMNESS"].entries()) {
      const column = FIRST + heads.length + index;
      writer.add(
        formula(writer.at(column), `=VC.${name}(${table})`, "result", {
          format: STAGE_FORMAT,
          fills: { range: fill(column) },
        }),
      );
    }
    writer.row += flows.rows;
    this.note(texts.position.note);
    writer.line(report.sources({ sources: SOURCES }), "source", TEXT_COLUMNS);
    return fill(FIRST);
  }

  sheet(): Sheet {
    const { writer, count } = this;
    writer.atLeast(FIRST, FIRST_WIDTH);
    const sheet = writer.sheet("VC networks", Math.max(TEXT_COLUMNS, count + 1), writer.at(FIRST, 4));
    // The headers come with the answers: two lines for the names of countries.
    return {
      ...sheet,
      rows: { ...sheet.rows, ...Object.fromEntries(this.headRows.map((row) => [row, HEADER_HEIGHT])) },
    };
  }

  /** The cells from which the report has to derive the country of each row. */
  private get derivedCountries(): Area | null {
    const { countries, countriesFrom } = this.ranges;
    return countriesFrom.how === "cells" ? null : countries;
  }

  private writeCountries(from: number): void {
    const countries = this.derivedCountries;
    if (!countries) return;
    for (let row = 0; row < this.ranges.flows.rows; row += 1) {
      const cell =
        countries.rows === 1
          ? { ...countries, column: countries.column + row, columns: 1 }
          : { ...countries, row: countries.row + row, rows: 1 };
      const above = row === 0 ? null : this.writer.at(FIRST, from + row - 1);
      this.writer.add(
        formula(
          this.writer.at(FIRST, from + row),
          countryFormula(formatAddress(cell), above, this.ranges.countriesFrom),
          "textResult",
        ),
      );
    }
  }

  /** The names of the rows, or their numbers. */
  private writeNames(column: number, from: number): void {
    const { writer } = this;
    const {
      names,
      flows: { rows },
    } = this.ranges;
    for (const [index, name] of names.entries())
      writer.add(
        formula(writer.at(column + index), `=${formatAddress(name)}`, "textResult", {
          fills: { range: writer.range(column + index, from, from + rows - 1) },
        }),
      );
    if (names.length > 0) return;
    for (let row = 0; row < rows; row += 1)
      writer.add(number(writer.at(column, from + row), row + 1, "textResult", "0"));
  }

  private heading(words: string): void {
    this.writer.row += 1;
    this.writer.line(words, "heading");
  }

  private note(words: string): void {
    this.writer.line(words, "note", TEXT_COLUMNS);
  }

  /** A sentence that follows the figures, and nothing where they are errors. */
  private finding<Key extends string>(
    formulas: Readonly<Record<Key, string>>,
    say: (args: Readonly<Record<Key, string>>) => string,
  ): void {
    const { writer } = this;
    writer.add(
      formula(writer.at(FIRST), `=IFERROR(${textFormula(formulas, say)},"")`, "note", { across: TEXT_COLUMNS }),
    );
    writer.row += 1;
  }

  /** An answer with a head and a row for each country. */
  private answer(words: string, formats: readonly string[], total = false): Answer {
    const { writer, count } = this;
    const from = writer.row;
    const rows = count + 1 + (total ? 1 : 0);
    writer.add(
      formula(writer.at(FIRST), words, "result", {
        fills: {
          range: writer.range(FIRST, from, from + rows - 1, FIRST + formats.length - 1),
          formats,
          head: true,
          ...(total && { total: true as const }),
        },
      }),
    );
    writer.row += rows;
    this.headRows.push(from);
    return { firstRow: from + 1 };
  }

  private down(column: number, { firstRow }: Answer): string {
    return this.writer.range(FIRST + column, firstRow, firstRow + this.count - 1);
  }

  /** The largest figure of a column. MAXIFS passes over the errors of those without exports. */
  private most(column: number, answer: Answer): string {
    return `MAXIFS(${this.down(column, answer)},${this.down(column, answer)},">=0")`;
  }

  /** Whose it is. */
  private largest(column: number, answer: Answer): string {
    return `INDEX(${this.down(0, answer)},MATCH(${this.most(column, answer)},${this.down(column, answer)},0))`;
  }

  private largestShare(column: number, answer: Answer): { country: string; share: string } {
    return {
      country: `${this.called}${this.largest(column, answer)}`,
      share: `ROUND(100*${this.most(column, answer)},1)`,
    };
  }
}

/** The formats of an answer's columns: names, then figures that are alike. */
const alike = (columns: number, format: string): string[] => ["", ...Array.from({ length: columns }, () => format)];
