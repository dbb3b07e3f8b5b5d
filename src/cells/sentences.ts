/**
 * Every sentence that a refusal shows, and the error code of its cell: the one catalogue.
 *
 * A sentence names the argument and the position, what was found, and what to do. It is at most 200 characters, in plain
 * words; what comes from a cell is quoted and cut.
 */
import type { Place, Reason, Refusal } from "../core/refusal";

/** The errors that a custom function can answer with. */
export type ErrorCode = "#VALUE!" | "#N/A" | "#DIV/0!" | "#NUM!" | "#REF!" | "#NAME?" | "#NULL!";

const LONGEST = 200;
const LONGEST_QUOTE = 40;
const MOST_LISTED = 6;

type Of<Why extends Reason["why"]> = Extract<Reason, { readonly why: Why }>;
type Catalogue = {
  readonly [Why in Reason["why"]]: { readonly code: ErrorCode; readonly sentence: (reason: Of<Why>) => string };
};

const CATALOGUE: Catalogue = {
  "not a number": {
    code: "#VALUE!",
    sentence: ({ place, found }) => `${at(place)}: ${found} is not a number; enter a number, or =NA() if it is missing`,
  },
  "not a text": {
    code: "#VALUE!",
    sentence: ({ place, found }) => `${at(place)}: ${found} is not a name; enter a text`,
  },
  missing: {
    code: "#N/A",
    sentence: ({ place }) => `${at(place)} is missing (#N/A); enter the figure, or 0 if it is nothing`,
  },
  "error in cell": {
    code: "#VALUE!",
    sentence: ({ place, code }) => `${at(place)} holds the error ${code}; mend that cell first`,
  },
  "no name": {
    code: "#VALUE!",
    sentence: ({ place }) => `${at(place)} is empty, but its line has a figure; enter who it is`,
  },
  "not a vector": {
    code: "#VALUE!",
    sentence: ({ place, rows, columns }) =>
      `${at(place)} has ${size(rows, columns)}; select one row, one column or one cell`,
  },
  "not one cell": {
    code: "#VALUE!",
    sentence: ({ place, rows, columns }) => `${at(place)} has ${size(rows, columns)}; give one cell or one value`,
  },
  ragged: {
    code: "#VALUE!",
    sentence: ({ place }) => `${at(place)} is not a rectangle of at least one cell; select a range`,
  },
  "lengths differ": {
    code: "#VALUE!",
    sentence: ({ place, length, other, otherLength }) =>
      `${at(place)} has ${cells(length)}, ${other} has ${otherLength}; select ranges of the same length`,
  },
  "records differ": {
    code: "#VALUE!",
    sentence: ({ place, rows, columns, other, otherLength }) =>
      `${at(place)} has ${size(rows, columns)}, ${other} has ${cells(otherLength)}; select as many rows or columns as ${other} has cells`,
  },
  "shapes differ": {
    code: "#VALUE!",
    sentence: ({ place, rows, columns, other, otherRows, otherColumns }) =>
      `${at(place)} has ${size(rows, columns)}, ${other} has ${size(otherRows, otherColumns)}; select ranges of the same size`,
  },
  "unknown option": {
    code: "#VALUE!",
    sentence({ place, found, allowed }) {
      const [before, after] = [`${at(place)}: `, ` is not an option; use ${whole(allowed)}`];
      return before + cut(found, LONGEST - before.length - after.length) + after;
    },
  },
  "no option": {
    code: "#VALUE!",
    sentence: ({ place, allowed }) => `${at(place)} has no text; use ${whole(allowed)}`,
  },
  "no records": {
    code: "#VALUE!",
    sentence: ({ place }) => `${at(place)} and the figures beside it are all empty; select the rows of the table`,
  },
  "too many": {
    code: "#VALUE!",
    sentence: ({ place, what, count, most }) => `${at(place)}: ${count} ${what}; at most ${most} can be worked out`,
  },
  "zero denominator": {
    code: "#DIV/0!",
    sentence: ({ place }) => `${at(place)} is 0, and nothing can be divided by it; enter a figure above 0${EMPTY}`,
  },
  negative: {
    code: "#NUM!",
    sentence: ({ place, figure }) => `${at(place)} is ${short(figure)}; it must be 0 or more`,
  },
  "not positive": {
    code: "#NUM!",
    sentence: ({ place, figure }) => `${at(place)} is ${short(figure)}; it must be above 0${EMPTY}`,
  },
  "not within": {
    code: "#NUM!",
    sentence: ({ place, figure, least, most, whole }) =>
      `${at(place)} is ${short(figure)}; it must be ${whole ? "a whole number " : ""}from ${least} to ${most}`,
  },
  "not a fraction": {
    code: "#NUM!",
    sentence: ({ place, figure }) =>
      `${at(place)}: a share of ${short(figure)} is probably a percentage: divide by 100 (shares run from -1 to 1)`,
  },
  "not increasing": {
    code: "#NUM!",
    sentence: ({ place, figure, before }) =>
      `${at(place)} is ${short(figure)} after ${short(before)}; each must be above the one before${EMPTY}`,
  },
  "total not positive": {
    code: "#NUM!",
    sentence: ({ what, figure }) =>
      `the sum of ${quoteless(what)} is ${short(figure)}; shares need a sum above 0${EMPTY}`,
  },
  "too few periods": {
    code: "#N/A",
    sentence: ({ place, count }) =>
      `${at({ ...place, column: undefined })}: ${count === 1 ? "one period has" : "no period has"} a figure; two are needed`,
  },
  "nothing in common": {
    code: "#N/A",
    sentence: ({ place, other }) =>
      `${at(place)} has no product in common with row ${other}: a product counts where its price and quantity stand in both`,
  },
  "nothing traded": {
    code: "#DIV/0!",
    sentence: ({ place, other }) =>
      `${at(place)}: nothing was traded of the products in common with row ${other}; enter quantities above 0${EMPTY}`,
  },
  "no rate": {
    code: "#VALUE!",
    sentence: ({ place }) =>
      `${at(place)} is left out, but capital is given; enter the normal return as a fraction (0.1 is 10 %): there is no default rate`,
  },
  "no capital": {
    code: "#VALUE!",
    sentence: ({ place }) =>
      `${at(place)} is left out, but normalReturn is given; enter the capital it is earned on, or leave both out`,
  },
  "no producer": {
    code: "#NUM!",
    sentence: ({ place }) =>
      `${at(place)}: no producer has a quantity above 0, so none is the marginal one; enter quantities or a price${EMPTY}`,
  },
  "not eroding": {
    code: "#NUM!",
    sentence: ({ place }) =>
      `${at(place)}: this rent is not eroding: it does not fall over the periods, so it has no half-life`,
  },
  "no stage": {
    code: "#VALUE!",
    sentence: ({ place, found, allowed }) =>
      `${at(place)}: ${quoted(found)} has none of the tags ${listed(allowed)}; add one of them`,
  },
  "no pairs": {
    code: "#N/A",
    sentence: ({ place, other }) =>
      `${at(place)} and ${other} have no pair of which both sides are there; enter the missing figures`,
  },
  "all equal": {
    code: "#DIV/0!",
    sentence: ({ place, pairs }) =>
      pairs === 1
        ? `${at(place)} has one complete pair only; an association needs pairs that differ`
        : `${at(place)} is the same in all ${pairs} complete pairs, so nothing can go together with it; add cases that differ`,
  },
  "ratio to zero": {
    code: "#DIV/0!",
    sentence: ({ ratio, what }) => `${ratio} is a ratio to ${what}, which is 0; it has no value${EMPTY}`,
  },
  "ratio to negative": {
    code: "#NUM!",
    sentence: ({ ratio, what, figure }) =>
      `${ratio} is a ratio to ${what}, which is ${short(figure)}; below 0 its sign would mislead`,
  },
  "sells to itself": {
    code: "#VALUE!",
    sentence: ({ place, actor }) =>
      `${at(place)}: ${quoted(actor)} sells to itself; enter another buyer or leave the line out`,
  },
  "unknown market": {
    code: "#VALUE!",
    sentence: ({ place, found, markets }) =>
      markets.length === 0
        ? `${at(place)}: nobody buys without selling on, so there is no final market; add the final purchases`
        : `${at(place)}: ${quoted(found)} is not a final market; use ${choice(markets)}`,
  },
  "closed loop": {
    code: "#NUM!",
    sentence: ({ actors }) =>
      `${listed(actors)} sell only to each other: their loop has no source of value; add who else buys from them`,
  },
  "loop out of range": {
    code: "#NUM!",
    sentence: ({ actors }) =>
      `the loop of ${listed(actors)} mixes figures too large and too small to be solved; check their size`,
  },
  "not square": {
    code: "#VALUE!",
    sentence: ({ place, rows, columns }) =>
      `${at(place)} has ${size(rows, columns)}; it needs as many columns as rows: row i sells to column i`,
  },
  "rows differ": {
    code: "#VALUE!",
    sentence: ({ place, rows, other, otherRows }) =>
      `${at(place)} has ${count(rows, "row", "rows")}, ${other} has ${otherRows}; select the same rows of the table in both`,
  },
  "no blocks": {
    code: "#VALUE!",
    sentence: ({ place, columns, rows }) =>
      `${at(place)} has ${count(columns, "column", "columns")}, one a country, and ${rows} rows cannot be split among them evenly; give the country of each row as countries`,
  },
  "no categories": {
    code: "#VALUE!",
    sentence: ({ place, columns, countries }) =>
      `${at(place)} has ${count(columns, "column", "columns")} for ${count(countries, "country", "countries")}; select one for each, or the same number of categories for each, country after country`,
  },
  "too large": {
    code: "#NUM!",
    sentence: ({ place, name }) =>
      `${at(place)}: the sales of ${quoteless(name)} are beyond what can be worked with; use a larger unit of money`,
  },
  "negative output": {
    code: "#NUM!",
    sentence: ({ place, name, figure }) =>
      `${at(place)}: the sales of ${quoteless(name)} to all sum to ${short(figure)}, and output cannot be below 0; look for a wrong sign, or for stocks that fall by more than is sold`,
  },
  "no output": {
    code: "#NUM!",
    sentence: ({ place, name, bought }) =>
      `${at(place)}: ${quoteless(name)} has no output, its sales sum to 0, but ${
        bought === "" ? "some are not 0" : `its column buys ${short(bought)}`
      }; enter its sales, or empty its row and its column`,
  },
  "no sales": {
    code: "#NUM!",
    sentence: ({ place }) =>
      `${at(place)} and finalDemand hold nothing but 0, so there is no output; select the figures of the table${EMPTY}`,
  },
  "sells nothing": {
    code: "#N/A",
    sentence: ({ place, name }) =>
      `${at(place)}: ${quoteless(name)} sells nothing, so it has no place in a chain; enter its sales if it has any`,
  },
  "sells to itself only": {
    code: "#NUM!",
    sentence: ({ place, names }) =>
      names.length === 1
        ? `${at(place)}: ${listed(names)} sells to itself alone, and nothing reaches a final user; enter who else buys from it`
        : `${at(place)}: ${listed(names)} sell only to each other, and nothing reaches a final user; enter who else buys from them`,
  },
  "no solution": {
    code: "#NUM!",
    sentence: ({ place, name }) =>
      `${at(place)}: the table cannot be solved for ${quoteless(name)}; look for flows, final demand or value added below 0 in its row and column`,
  },
  "no logarithm": {
    code: "#NUM!",
    sentence: ({ result, of, figure }) =>
      `${result} is a difference of logarithms, and ${of} is ${short(figure)}, which has none; look for value added far below 0`,
  },
  "no trade": {
    code: "#VALUE!",
    sentence: ({ place, country }) =>
      `${at(place)}: the table has one country only, ${quoteless(country)}, and so no exports; give finalDemand a column for each country`,
  },
  "unknown country": {
    code: "#VALUE!",
    sentence: ({ place, found, countries }) =>
      found === ""
        ? `${at(place)} is empty; enter a country of the table: ${choice(countries)}`
        : `${at(place)}: ${quoted(found)} is not a country of the table; use ${choice(countries)}`,
  },
  "inverse too large": {
    code: "#VALUE!",
    sentence: ({ place, rows, most, cells: room }) =>
      `${at(place)} has ${rows} rows, and their inverse more than the ${room} cells a sheet can take; select at most ${most}, or use VC.TIVA, which needs it but does not show it`,
  },
  "too many cells": {
    code: "#VALUE!",
    sentence: ({ rows, columns, most }) =>
      `the answer has ${size(rows, columns)}, more than the ${most} cells a sheet can take; select fewer rows`,
  },
  "beyond a double": {
    code: "#NUM!",
    sentence: ({ figure }) =>
      `the result, ${short(figure)}, is beyond what a cell can hold; use a larger unit of money`,
  },
  fault: {
    code: "#VALUE!",
    sentence: ({ detail }) => `this function failed (${detail}): please report it with the figures you gave`,
  },
};

const EMPTY = " (an empty cell counts as 0)";

export interface Sentence {
  readonly code: string;
  readonly sentence: string;
  readonly place?: Place;
}

/** What the cell of a refusal shows. An error in a cell comes back as it is. */
export function sentenceOf(refusal: Refusal): Sentence {
  const { reason } = refusal;
  const entry = CATALOGUE[reason.why] as Catalogue["fault"];
  const sentence = cut(entry.sentence(reason as Of<"fault">), LONGEST);
  const code = reason.why === "error in cell" ? reason.code : entry.code;
  return "place" in reason ? { code, sentence, place: reason.place } : { code, sentence };
}

// The words of a sentence.

function at({
  argument,
  row,
  column,
}: {
  argument: string;
  row?: number | undefined;
  column?: number | undefined;
}): string {
  return argument + (row === undefined ? "" : `, row ${row}`) + (column === undefined ? "" : `, column ${column}`);
}

export function quoted(text: string): string {
  return `"${cut(text, LONGEST_QUOTE)}"`;
}

function quoteless(text: string): string {
  return cut(text, LONGEST_QUOTE);
}

/** A figure in at most 15 digits. */
function short(figure: string): string {
  return figure.length <= 20 ? figure : String(Number(Number(figure).toPrecision(15)));
}

function size(rows: number, columns: number): string {
  return `${rows} ${rows === 1 ? "row" : "rows"} and ${columns} ${columns === 1 ? "column" : "columns"}`;
}

function count(number: number, one: string, many: string): string {
  return `${number} ${number === 1 ? one : many}`;
}

function cells(count: number): string {
  return count === 1 ? "1 cell" : `${count} cells`;
}

function choice(options: readonly string[]): string {
  return listed(options.map(quoted), "or");
}

/** All the options, however many: a long list goes without quotes. */
function whole(options: readonly string[]): string {
  return options.length > MOST_LISTED
    ? `${options.slice(0, -1).join(", ")} or ${options[options.length - 1]}`
    : choice(options);
}

function listed(names: readonly string[], joint = "and"): string {
  const shown = names.slice(0, MOST_LISTED).map((name) => cut(name, LONGEST_QUOTE));
  const more = names.length - shown.length;
  if (more > 0) return `${shown.join(", ")} ${joint} ${more} more`;
  return shown.length < 2 ? shown.join("") : `${shown.slice(0, -1).join(", ")} ${joint} ${shown[shown.length - 1]}`;
}

function cut(text: string, longest: number): string {
  return text.length <= longest ? text : `${text.slice(0, longest - 3)}...`;
}
