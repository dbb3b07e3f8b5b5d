/**
 * A report on an inter-country input-output table, as a sheet of live formulas: whose value added is in whose exports,
 * exports without counting twice, part in value chains, rounds, and the position of each row. The table itself is only
 * referred to.
 */

import { MAX_CELLS } from "../core/data/table";
import { type Cell, formula, number, PERCENT_FORMAT, type Sheet } from "../sheet/sheet";
import { type Area, formatAddress } from "../sheet/address";
import { FIRST, Writer } from "./writer";
import { countryFormula } from "../tables/networks/country-names";
import { type NetworkRanges, placesOf, rowsOf } from "../tables/networks/source";
import { columnSums, cut, listed, rowSums, together, type TableAddresses, tableAddresses } from "./network-table";
import { networkReport as texts } from "./network-texts";
import { report, textFormula } from "./texts";

const SOURCES =
  "Leontief (1936); OECD (2021), Guide to OECD TiVA Indicators; Borin and Mancini (2023), Measuring What Matters in Value-Added Trade; Hummels, Ishii and Yi (2001); Koopman, Wang and Wei (2014); Antràs, Chor, Fally and Hillberry (2012); Miller and Temurshoev (2017); Kaplinsky (2015), note 11";

/** How many rounds of suppliers the report shows. */
export const ROUNDS_SHOWN = 4;

const TENTH_FORMAT = "#,##0.0";
const STAGE_FORMAT = "0.000";
const TEXT_COLUMNS = 11;
/** In pixels. */
const FIRST_WIDTH = 128;
const HEADER_HEIGHT = 40;

/** `count`: how many countries there are. */
export function networkReport(ranges: NetworkRanges, count: number): Sheet {
  const { countries, countriesFrom, merged, isOneCountry } = ranges;
  const isDerived = countries !== null && (countriesFrom.how !== "cells" || merged.size > 0);
  if (!isDerived || isOneCountry) return laidOut(ranges, count, countries ? formatAddress(countries) : "").sheet;
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
  page.rounds();
  const rows = page.position();
  page.writer.add(page.title(titleAt, participation, rows), ...page.table.cells);
  return { sheet: page.sheet(), countriesAt: rows.countries };
}

/** The list of all rows, by its columns. */
interface RowList {
  readonly countries: string;
  readonly names: string;
  readonly valueAdded: string;
}

/** An answer on the sheet, with a row for each country. */
interface Answer {
  readonly firstRow: number;
}

class NetworkPage {
  readonly writer = new Writer();
  readonly table: TableAddresses;
  /** The arguments that all functions of the report take, and the last one, which names the countries. */
  private readonly arguments: string;
  private readonly by: string;
  /** Before the name of a country that is only a number. */
  private readonly called: string;
  private readonly headRows: number[] = [];
  private readonly n: number;

  constructor(
    private readonly ranges: NetworkRanges,
    private readonly count: number,
    countriesIn: string,
  ) {
    const { countries, isOneCountry } = ranges;
    this.table = tableAddresses(ranges, FIRST + Math.max(TEXT_COLUMNS, count + 1) + 1);
    this.n = rowsOf(ranges);
    this.arguments = `${this.table.flows},${this.table.finalDemand}`;
    // One country has no name: all its rows have one label.
    this.by = isOneCountry ? `,IF(ROW(${this.table.flows})>0,"${texts.home}","")` : countries ? `,${countriesIn}` : "";
    this.called = countries || isOneCountry ? "" : `"${texts.country} "&`;
  }

  lead(): void {
    const { flows, finalDemand, countries, isOneCountry } = this.ranges;
    const lead = texts.lead({
      flows: formatAddress(flows),
      finalDemand: finalDemand.map(formatAddress).join(", "),
      how: isOneCountry ? "one" : countries ? "named" : "blocks",
      countries: countries ? formatAddress(countries) : "",
    });
    // Rows that were inserted since are in the ranges, and not in lists that were written row by row.
    const rows = `ROWS(${formatAddress(flows)})`;
    const grown = textFormula({ sheet: quoted(flows.sheet), rows, count: String(flows.rows) }, texts.grown);
    this.writer.add(
      formula(this.writer.at(FIRST), `=${quoted(lead)}&IF(${rows}=${flows.rows},""," "&${grown})`, "lead", {
        across: TEXT_COLUMNS,
      }),
    );
    this.writer.row += 1;
    this.valueAddedNote();
  }

  /** Which value added the page speaks of, and what the other has more. */
  private valueAddedNote(): void {
    const { finalDemand, besides, valueAdded, isOwn, flowColumns } = this.ranges;
    const rows = listed(besides);
    const own =
      valueAdded && isOwn ? { name: valueAdded.name, address: valueAdded.areas.map(formatAddress).join(", ") } : null;
    if (besides.length === 0) return;
    this.note(own ? texts.ownBesides({ ...own, rows }) : texts.besides({ rows }));
    const sum = (areas: readonly Area[]) => `SUM(${together(areas).map(formatAddress).join(",")})`;
    const taken = sum(besides.flatMap(({ area }) => cut(area, null, flowColumns)[0]!));
    const final = sum(finalDemand);
    if (own) {
      const difference = `${final}-SUM(${this.table.valueAdded.join(",")})`;
      this.finding({ difference: `ROUND(${difference},1)` }, texts.ownDifference);
      return;
    }
    // More than all value added is no share of it.
    const share = `ROUND(100*${taken}/${final},1)`;
    this.finding({ share: `IF(AND(${taken}>=0,${taken}<=${final}),${share},NA())` }, texts.besidesShare);
  }

  /** Whose value added is in whose exports, where a cell can hold so much, and each country's exports without counting twice. */
  exports(): void {
    const { arguments: table, by, called, count } = this;
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
    const answer = this.answer(`=VC.PARTICIPATION(${this.arguments}${this.by})`, formats);
    this.finding(this.largestShare(6, answer), texts.participation.finding);
    this.note(texts.participation.note);
    return answer;
  }

  /** Says who depends most on others abroad; of one country, which row adds most. Where neither is known, what the page is. */
  title(at: string, participation: Answer | null, { names, valueAdded }: RowList): Cell {
    const plain = textFormula({}, () => texts.title({ count: this.count }));
    if (participation)
      return formula(
        at,
        `=IFERROR(${textFormula(this.largestShare(4, participation), texts.titleAbroad)},${plain})`,
        "title",
      );
    const most = `MAX(${valueAdded})`;
    const says = textFormula(
      {
        row: `INDEX(${names},MATCH(${most},${valueAdded},0))`,
        share: `ROUND(100*${most}/SUM(${valueAdded}),1)`,
      },
      texts.titleIndustry,
    );
    // Not of equals, and not where losses make a share of more than all.
    const isOne = `AND(SUM(${valueAdded})>0,${most}<=SUM(${valueAdded}),COUNTIF(${valueAdded},${most})=1)`;
    return formula(at, `=IFERROR(IF(${isOne},${says},${plain}),${plain})`, "title");
  }

  rounds(): void {
    this.heading(texts.rounds.heading);
    const formats = alike(ROUNDS_SHOWN + 3, TENTH_FORMAT);
    const answer = this.answer(`=VC.ROUNDS(${this.arguments},${ROUNDS_SHOWN}${this.by})`, formats);
    this.finding(
      { share: `ROUND(100*SUM(${this.down(1, answer)})/SUM(${this.down(ROUNDS_SHOWN + 3, answer)}),1)` },
      texts.rounds.finding,
    );
  }

  /** What each row adds, and how far it is from final users and primary inputs. The last list of the page: it may grow. */
  position(): RowList {
    const { writer, arguments: table, n } = this;
    const { valueAdded, isOwn, besides, isOneCountry } = this.ranges;
    const { flows, finalDemand } = this.table;
    this.heading(texts.position.heading);
    if (valueAdded && isOwn && besides.length === 0)
      this.note(texts.own({ name: valueAdded.name, address: valueAdded.areas.map(formatAddress).join(", ") }));
    this.note(texts.position.note);
    writer.line(report.sources({ sources: SOURCES }), "source", TEXT_COLUMNS);
    const rest = {
      words: texts.position.rest,
      formula: `=${rowSums(flows)}+${rowSums(finalDemand)}-${columnSums(flows)}`,
    };
    const own = valueAdded && {
      words: texts.position.own,
      formula: `=${this.table.valueAdded.map(columnSums).join("+")}`,
    };
    const isCountry = this.derivedCountries !== null;
    const names = this.ranges.names.length > 0 ? this.ranges.names.length : 1;
    const first = FIRST + (isCountry ? 1 : 0);
    const chosen = own && isOwn ? own : rest;
    // Two columns of the same figures say nothing.
    const other = !own || besides.length === 0 ? [] : [chosen === own ? rest : own];
    const at = { output: first + names, valueAdded: first + names + 1 };
    const columns: { words: string; formula: string; format: string }[] = [
      { words: texts.position.output, formula: `=${rowSums(flows)}+${rowSums(finalDemand)}`, format: TENTH_FORMAT },
      { ...chosen, format: TENTH_FORMAT },
      ...other.map((each) => ({ ...each, format: TENTH_FORMAT })),
    ];
    const from = writer.row + 1;
    const fill = (column: number) => writer.range(column, from, from + n - 1);
    const range = fill(at.valueAdded);
    columns.push(
      {
        words: texts.position.share,
        formula: `=IF(SUM(${range})>0,${range}/SUM(${range}),NA())`,
        format: PERCENT_FORMAT,
      },
      { words: texts.position.upstream, formula: `=VC.UPSTREAMNESS(${table})`, format: STAGE_FORMAT },
      { words: texts.position.downstream, formula: `=VC.DOWNSTREAMNESS(${table})`, format: STAGE_FORMAT },
    );
    writer.heads([
      ...(isCountry ? [{ words: texts.country, over: "text" as const }] : []),
      ...Array.from({ length: names }, (_, index) => ({
        words: index === 0 ? texts.position.row : "",
        over: "text" as const,
      })),
      ...columns.map(({ words }) => ({ words, over: "figures" as const })),
    ]);
    this.headRows.push(from - 1);
    if (isCountry && !isOneCountry) this.writeCountries(from);
    this.writeNames(first, from);
    for (const [index, { formula: words, format }] of columns.entries())
      writer.add(
        formula(writer.at(at.output + index), words, "result", { format, fills: { range: fill(at.output + index) } }),
      );
    writer.row += n;
    return { countries: fill(FIRST), names: fill(this.namedColumn(first)), valueAdded: range };
  }

  /** The column of names that tells the rows best: the last one, where a country or a code comes first. */
  private namedColumn(first: number): number {
    return first + Math.max(0, this.ranges.names.length - 1);
  }

  sheet(): Sheet {
    const { writer, count } = this;
    writer.atLeast(FIRST, FIRST_WIDTH);
    const width = Math.max(TEXT_COLUMNS, count + 1) + (this.table.columns > 0 ? this.table.columns + 1 : 0);
    const sheet = writer.sheet("VC networks", width, writer.at(FIRST, 4));
    // The headers come with the answers: two lines for the names of countries.
    return {
      ...sheet,
      rows: { ...sheet.rows, ...Object.fromEntries(this.headRows.map((row) => [row, HEADER_HEIGHT])) },
    };
  }

  /** The cells from which the report has to derive the country of each row. */
  private get derivedCountries(): Area | null {
    const { countries, countriesFrom, merged } = this.ranges;
    return countriesFrom.how === "cells" && merged.size === 0 ? null : countries;
  }

  private writeCountries(from: number): void {
    const countries = this.derivedCountries;
    if (!countries) return;
    const { flowRows, flowColumns, countriesFrom, merged } = this.ranges;
    const places = placesOf(countries.rows === 1 ? flowColumns : flowRows);
    for (const [row, place] of places.entries()) {
      const cell =
        countries.rows === 1 ? { ...countries, column: place, columns: 1 } : { ...countries, row: place, rows: 1 };
      const above = row === 0 ? null : this.writer.at(FIRST, from + row - 1);
      this.writer.add(
        formula(
          this.writer.at(FIRST, from + row),
          countryFormula(formatAddress(cell), above, countriesFrom, merged),
          "textResult",
        ),
      );
    }
  }

  /** The names of the rows, or their numbers. */
  private writeNames(column: number, from: number): void {
    const { writer, n } = this;
    const { names, flowRows } = this.ranges;
    for (const [index, name] of names.entries()) {
      let row = from;
      for (const [piece] of cut(name, flowRows, null)) {
        const range = writer.range(column + index, row, row + piece!.rows - 1);
        writer.add(
          formula(writer.at(column + index, row), `=${formatAddress(piece!)}`, "textResult", { fills: { range } }),
        );
        row += piece!.rows;
      }
    }
    if (names.length > 0) return;
    for (let row = 0; row < n; row += 1) writer.add(number(writer.at(column, from + row), row + 1, "textResult", "0"));
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

const quoted = (words: string): string => `"${words.replaceAll('"', '""')}"`;

/** The formats of an answer's columns: names, then figures that are alike. */
const alike = (columns: number, format: string): string[] => ["", ...Array.from({ length: columns }, () => format)];
