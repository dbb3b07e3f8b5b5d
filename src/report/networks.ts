/**
 * A report on an inter-country input-output table, as a sheet of live formulas: whose value added is in whose exports,
 * exports without counting twice, part in value chains, rounds, and where each row stands. The table itself is only
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
  /** Rows below the flows of what is bought besides, such as taxes and transport margins: sales less flows contain them. */
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

/** Rows that follow one upon the other as one range: there may be a row of taxes for each country. */
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
function laidOut(
  { flows, finalDemand, countries, countriesFrom, names, besides }: NetworkRanges,
  count: number,
  countriesIn: string,
): { sheet: Sheet; countriesAt: string } {
  const writer = new Writer();
  const isDerived = countries !== null && countriesFrom.how !== "cells";
  const table = `${formatAddress(flows)},${formatAddress(finalDemand)}`;
  const by = countries ? `,${countriesIn}` : "";
  const headRows: number[] = [];
  const titleAt = writer.at(FIRST);
  writer.row += 1;
  writer.line(
    texts.lead({
      flows: formatAddress(flows),
      finalDemand: formatAddress(finalDemand),
      how: countries ? "named" : "blocks",
      countries: countries ? formatAddress(countries) : "",
    }),
    "lead",
    TEXT_COLUMNS,
  );

  /** A sentence that follows the figures, and nothing where they are errors. */
  const finding = <Key extends string>(
    formulas: Readonly<Record<Key, string>>,
    say: (args: Readonly<Record<Key, string>>) => string,
  ) => {
    writer.add(
      formula(writer.at(FIRST), `=IFERROR(${textFormula(formulas, say)},"")`, "note", { across: TEXT_COLUMNS }),
    );
    writer.row += 1;
  };
  if (besides.length > 0) {
    writer.line(texts.besides({ rows: listed(besides) }), "note", TEXT_COLUMNS);
    const rows = together(besides.map(({ area }) => area))
      .map(formatAddress)
      .join(",");
    finding({ share: `ROUND(100*SUM(${rows})/SUM(${formatAddress(finalDemand)}),1)` }, texts.besidesShare);
  }
  /** An answer with a head and a row for each country; returns its first row of figures. */
  const answer = (words: string, formats: readonly string[], total = false): number => {
    const from = writer.row;
    const rows = count + 1 + (total ? 1 : 0);
    const cell = formula(writer.at(FIRST), words, "result", {
      fills: {
        range: writer.range(FIRST, from, from + rows - 1, FIRST + formats.length - 1),
        formats,
        head: true,
        ...(total && { total: true as const }),
      },
    });
    writer.add(cell);
    writer.row += rows;
    headRows.push(from);
    return from + 1;
  };
  const spell = (columns: number, format: string): string[] => ["", ...Array.from({ length: columns }, () => format)];
  const heading = (words: string) => {
    writer.row += 1;
    writer.line(words, "heading");
  };
  const down = (column: number, from: number) => writer.range(FIRST + column, from, from + count - 1);
  /** The largest figure of a column, and whose it is. MAXIFS passes over the errors of those without exports. */
  const most = (column: number, from: number) => `MAXIFS(${down(column, from)},${down(column, from)},">=0")`;
  const largest = (column: number, from: number) =>
    `INDEX(${down(0, from)},MATCH(${most(column, from)},${down(column, from)},0))`;
  const called = countries ? "" : `"${texts.country} "&`;

  let title: Cell = formula(titleAt, `=${textFormula({}, () => texts.title({ count }))}`, "title");
  if (count > 1) {
    if ((count + 2) * (count + 1) <= MAX_CELLS) {
      writer.line(texts.exports.heading, "heading");
      answer(`=VC.TIVA(${table},"exports"${by})`, spell(count, TENTH_FORMAT), true);
      writer.line(texts.exports.note, "note", TEXT_COLUMNS);
    }

    heading(texts.decomposition.heading);
    const exports = answer(`=VC.EXPORTDECOMPOSITION(${table},"BM"${by})`, spell(10, TENTH_FORMAT));
    finding(
      {
        country: `${called}${largest(1, exports)}`,
        exports: `ROUND(${most(1, exports)},1)`,
        own: `ROUND(INDEX(${down(3, exports)},MATCH(${most(1, exports)},${down(1, exports)},0)),1)`,
      },
      texts.decomposition.finding,
    );
    writer.line(texts.decomposition.note, "note", TEXT_COLUMNS);

    heading(texts.participation.heading);
    const part = answer(`=VC.PARTICIPATION(${table}${by})`, [
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
    ]);
    finding(
      { country: `${called}${largest(6, part)}`, share: `ROUND(100*${most(6, part)},1)` },
      texts.participation.finding,
    );
    writer.line(texts.participation.note, "note", TEXT_COLUMNS);
    title = formula(
      titleAt,
      `=IFERROR(${textFormula(
        { country: `${called}${largest(4, part)}`, share: `ROUND(100*${most(4, part)},1)` },
        texts.titleAbroad,
      )},${textFormula({}, () => texts.title({ count }))})`,
      "title",
    );
  }
  writer.add(title);

  heading(texts.rounds.heading);
  const rounds = answer(`=VC.ROUNDS(${table},${ROUNDS_SHOWN}${by})`, spell(ROUNDS_SHOWN + 3, TENTH_FORMAT));
  const all = FIRST + ROUNDS_SHOWN + 3;
  finding(
    {
      share: `ROUND(100*SUM(${down(1, rounds)})/SUM(${writer.range(all, rounds, rounds + count - 1)}),1)`,
    },
    texts.rounds.finding,
  );

  heading(texts.position.heading);
  const n = flows.rows;
  const heads = [
    ...(isDerived ? [{ words: texts.country, over: "text" as const }] : []),
    ...(names.length > 0
      ? names.map((_, index) => ({ words: index === 0 ? texts.position.row : "", over: "text" as const }))
      : [{ words: texts.position.row, over: "text" as const }]),
    { words: texts.position.upstream, over: "figures" as const },
    { words: texts.position.downstream, over: "figures" as const },
  ];
  writer.heads(heads);
  const from = writer.row;
  const fill = (column: number) => writer.range(FIRST + column, from, from + n - 1);
  const nameAt = isDerived ? FIRST + 1 : FIRST;
  if (isDerived) {
    for (let row = 0; row < n; row += 1) {
      const cell =
        countries.rows === 1
          ? { ...countries, column: countries.column + row, columns: 1 }
          : { ...countries, row: countries.row + row, rows: 1 };
      writer.add(
        formula(
          writer.at(FIRST, from + row),
          countryFormula(formatAddress(cell), row === 0 ? null : writer.at(FIRST, from + row - 1), countriesFrom),
          "textResult",
        ),
      );
    }
  }
  if (names.length > 0) {
    names.forEach((name, index) =>
      writer.add(
        formula(writer.at(nameAt + index), `=${formatAddress(name)}`, "textResult", {
          fills: { range: fill(nameAt - FIRST + index) },
        }),
      ),
    );
  } else {
    for (let row = 0; row < n; row += 1) writer.add(number(writer.at(nameAt, from + row), row + 1, "textResult", "0"));
  }
  const upstream = heads.length - 2;
  writer.add(
    formula(writer.at(FIRST + upstream), `=VC.UPSTREAMNESS(${table})`, "result", {
      format: STAGE_FORMAT,
      fills: { range: fill(upstream) },
    }),
    formula(writer.at(FIRST + upstream + 1), `=VC.DOWNSTREAMNESS(${table})`, "result", {
      format: STAGE_FORMAT,
      fills: { range: fill(upstream + 1) },
    }),
  );
  writer.row += n;
  writer.line(texts.position.note, "note", TEXT_COLUMNS);
  writer.line(report.sources({ sources: SOURCES }), "source", TEXT_COLUMNS);

  writer.atLeast(FIRST, FIRST_WIDTH);
  const sheet = writer.sheet("VC networks", Math.max(TEXT_COLUMNS, count + 1), writer.at(FIRST, 4));
  // The heads come with the answers: two lines for the names of countries.
  return {
    sheet: { ...sheet, rows: { ...sheet.rows, ...Object.fromEntries(headRows.map((row) => [row, HEADER_HEIGHT])) } },
    countriesAt: writer.range(FIRST, from, from + n - 1),
  };
}
