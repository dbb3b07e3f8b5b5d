/**
 * Every sentence that a refusal shows, and the error code of its cell: the one catalogue.
 *
 * A sentence names the argument and the position, what was found, and what to do. It is at most 200 characters, in plain
 * words; what comes from a cell is quoted and truncated.
 */
import { messages } from "../messages/messages";
import type { ArgumentPosition, Reason, Refusal } from "../core/refusal";
import { CODES, type Why } from "./error-codes";

const MAX_LENGTH = 200;
const MAX_QUOTE = 40;
const MAX_LISTED = 6;

type Of<Each extends Why> = Extract<Reason, { readonly why: Each }>;

/** What a reason contains, as a message takes it: numbers, text, and for a list also its length. */
type Arguments<Each> = {
  readonly [Key in keyof Each]: Each[Key] extends number
    ? number
    : Each[Key] extends boolean
      ? "true" | "false"
      : string;
} & { readonly [Key in keyof Each as Each[Key] extends readonly string[] ? `${Key & string}Count` : never]: number };

/** The compiler checks that each reason has its sentence, and that a sentence uses only arguments that its reason has. */
const SENTENCES: { readonly [Each in Why]: (reason: Arguments<Of<Each>>) => string } = messages("refusals", {
  "not a number": "{place}: {found} is not a number; enter a number, or =NA() if it is missing",
  "not a name": "{place}: {found} is not a name; enter text",
  missing:
    "{place} is missing (#N/A); {isText, select, true {fill in that cell} other {enter the value, or 0 if there is none}}",
  "error in cell": "{place} contains {code}; fix that cell first",
  "no name": "{place} is blank, but its row has a value; enter a name",
  "not a vector":
    "{place} has {rows, plural, one {# row} other {# rows}} and {columns, plural, one {# column} other {# columns}}; select one row, one column or one cell",
  "not one cell":
    "{place} has {rows, plural, one {# row} other {# rows}} and {columns, plural, one {# column} other {# columns}}; enter one cell or one value",
  ragged: "{place} is not a rectangle of at least one cell; select a range",
  "lengths differ":
    "{place} has {length, plural, one {# cell} other {# cells}}, {other} has {otherLength, number}; select ranges of the same length",
  "records differ":
    "{place} has {rows, plural, one {# row} other {# rows}} and {columns, plural, one {# column} other {# columns}}, {other} has {otherLength, plural, one {# cell} other {# cells}}; select as many rows or columns as {other} has cells",
  "shapes differ":
    "{place} has {rows, plural, one {# row} other {# rows}} and {columns, plural, one {# column} other {# columns}}, {other} has {otherRows, plural, one {# row} other {# rows}} and {otherColumns, plural, one {# column} other {# columns}}; select ranges of the same size",
  "unknown option": "{place}: {found} is not an option; use {allowed}",
  "unknown word": "{place}: {found} is not recognised; use {allowed}",
  "entered twice": "{place}: {found} is entered twice; keep one of them",
  "no option": "{place} is blank; use {allowed}",
  "no records": "{place} and the values beside it are all blank; select the rows of the table",
  "too many": "{place}: {count, number} {what}; the maximum is {most, number}",
  "no other half": "{place} is omitted although {other} is given; enter both, or omit both",
  "zero denominator": "{place} is 0 (division by zero); enter a number greater than 0 (an empty cell counts as 0)",
  negative: "{place} is {figure}; it must be 0 or more",
  "not positive": "{place} is {figure}; it must be greater than 0 (an empty cell counts as 0)",
  "not within":
    "{place} is {figure}; it must be {whole, select, true {a whole number } other {}}from {least} to {most}",
  "not a fraction": "{place}: a share of {figure} is probably a percentage; divide by 100 (shares run from -1 to 1)",
  "not a share":
    "{place}: a share of {figure} is {isNegative, select, true {below 0: check its sign} other {probably a percentage; divide by 100}} (shares run from 0 to 1)",
  percentage:
    "{place} is {figure}{fraction, select, none {; a fraction is meant, not a percentage: write 0.05 or 5 % for 5 per cent} other {: {meant, select, fraction {a fraction is meant; } range {a fraction from 0 to 1 is meant; } other {}}{figure} is probably {figure} per cent, write {fraction} or {figure} %}}",
  factor: "{place} is {figure}, which is probably the factor 1 + {place}: write {fraction}",
  "not increasing":
    "{place} is {figure} after {before}; each must be greater than the one before (an empty cell counts as 0)",
  "total not positive":
    "{place}: the sum{what, select, none {} other { of {what}}} is {figure}; shares need a sum greater than 0 (an empty cell counts as 0)",
  "below the sum":
    "{place} is {figure}, less than the {what}, which sum to {sum}; enter the total of the whole market in the unit of the {what}",
  "too few periods":
    "{place}: {count, plural, =1 {only one period has a value} other {no period has a value}}; at least two are needed",
  "above another": "{place} is {figure}, more than {other}, which is {otherFigure}; check both",
  "sum out of reach":
    "{place} is {figure}, and these ranges cannot add up to it: they sum to {lowest} at least and {highest} at most",
  "never covered":
    "{place} is {figure} and the variable cost {cost}: the price never covers the variable cost, whatever the quantity",
  "no such stage":
    "{place}: {found} {count, plural, =0 {is not a stage} other {is the name of # stages}}; use {stages}, or the position",
  "no rate or deflator": "{place} and deflator are omitted; enter the exchange rate, the deflator or both",
  "no deflator": "{place} is given, but no deflator; enter the deflator, or omit {place}",
  "too few changes":
    "{place} and {other} have {count, plural, =0 {no change} other {only one change}} with both prices before and after it; at least two are needed",
  "never changes": "{place} never changes, so there is nothing to pass on (division by zero); select more periods",
  "no rise or fall":
    "{place} never {isRise, select, true {rises} other {falls}} where both prices are known, so this is not known",
  "too few peers":
    "{place}: {count, plural, =0 {no value} one {only # value} other {only # values}}; at least {least} needed",
  "more than": "{place} is {figure}, more than {other}, which is {most}; it must be at most that",
  "not a count": "{place} is {figure}; it must be a whole number of 1 or more (an empty cell counts as 0)",
  "no scale": "{place} is {figure}; enter the highest mark, such as 5 or 7: it must be greater than 1",
  "no second period": "{place} has only one period; select at least two",
  "nothing in common":
    "{place} has no product in common with row {other, number}: a product counts if both rows have its price and quantity",
  "no price in common":
    "{place} has no product in common with row {other, number}: a product counts if both rows have its price{weights, plural, =0 {} other {, and row # its price and quantity}}",
  "no price":
    "{place} has no product: a product counts if the row has its price{weights, plural, =0 {} other {, and row # its price and quantity}}",
  "nothing traded":
    "{place}: the products in common with row {other, number} were not traded; enter quantities greater than 0 (an empty cell counts as 0)",
  "no product": "{place} has no product: a product counts if the row has its price and quantity",
  "nothing sold":
    "{place}: none of the products of this row was traded; enter quantities greater than 0 (an empty cell counts as 0)",
  "no quantities":
    "{place} is omitted, and {formula} weights the prices by quantities; select them, or use Jevons, which needs prices alone",
  "one cost alone": "{place} is omitted although {other} is given; enter the unit costs of both periods, or omit both",
  "above the world":
    "{place} is {figure}, more than the world''s in {other}, {sum}; enter world exports with the country''s own in them, in the same unit",
  "no base quantity":
    "{place}: the products of both periods have no quantity in the first; enter quantities greater than 0 (an empty cell counts as 0)",
  "too few columns":
    "{place} has {columns, plural, one {# column} other {# columns}}; it needs at least {least, number}",
  "no unit": "{place} is blank, but its row is not; enter the name of a unit",
  "unknown unit":
    "{place}{found, select, none { is blank; enter a unit of factors} other {: {found} is not a unit of factors}}{unitsCount, plural, =0 {, which has no lines} other {; use {units}}}",
  "no conversion":
    "{isMissing, select, true {a factor between {from} and {to} is missing (#N/A); enter it in factors} other {no factors lead from {from} to {to}; add one to factors}}",
  "ways disagree": "two ways from {from} to {to} disagree: {first}, {second}; correct one of their factors",
  "no usable record":
    "{name} has no usable record: a value and a quantity greater than 0, and within the screen, if there is one",
  "no value": "{name} has no value greater than 0, so there is nothing of which a share could be covered",
  "no rate":
    "{place} is omitted although capital is given; enter the normal return as a fraction (0.1 is 10 %): there is no default rate",
  "no capital": "{place} is omitted although normalReturn is given; enter the capital that earns it, or omit both",
  "no producer":
    "{place}: no producer has a quantity greater than 0, so none is marginal; enter quantities or a price (an empty cell counts as 0)",
  "not eroding":
    "{place}: this rent does not fall over the periods, so it has no half-life; check the values and their order",
  "decay not established":
    "{place}: its ups and downs hide the fall (R-squared {fit}), so a half-life is not established; set detail to TRUE to see it with its fit",
  "all rents equal": "{place} is the same in all periods, so there is nothing that a trend could explain",
  "rents cancel":
    "gains and losses nearly cancel: the rents sum to {figure}, from {size} of gains and losses; shares of so little are meaningless",
  "no stage": "{place}: {found} has none of the tags {allowed}; add one of them",
  "no pairs": "{place} and {other} have no row in which both values are present; enter the missing values",
  "all equal":
    "{place} {pairs, plural, =1 {has only one complete pair; an association needs pairs that differ} other {has the same value in all # complete pairs, so no association can be computed; add cases that differ}}",
  "too long for a cell":
    "the names in {tag}, {otherTag} have {letters, number} characters, more than a cell can hold; omit items, or shorten them",
  "ratio to zero":
    "{place}: {ratio} is undefined because its denominator, {what}, is 0; check that value (an empty cell counts as 0)",
  "ratio to negative":
    "{place}: {ratio} is undefined because its denominator, {what}, is {figure}, which would give a misleading sign; check that value",
  "sells to itself": "{place}: {actor} sells to itself; enter another buyer or leave the row out",
  "no actor": '{place} and {other} are both blank or "others"; name the seller or the buyer',
  "no seller": '{place} names no seller; enter the sellers (blank and "others" are what buyers buy elsewhere)',
  "nothing sold by": "the sales of {actor} are 0, so there is nothing to take shares of (an empty cell counts as 0)",
  "no named buyer": "{actor} has no sales to a named buyer; name its buyers",
  "purchases not known":
    'what {actor} buys elsewhere is not in the table; add a row from "others" to {actor} (0 if it buys nothing elsewhere)',
  "unknown market":
    "{place}: {marketsCount, plural, =0 {every buyer sells on, so there is no final market; add the final purchases} other {{found} is not a final market; use {markets}}}",
  "no production":
    "{isEqual, select, true {the chain makes {output} and buys as much from itself, so production is 0} other {the chain buys more from itself ({bought}) than it makes ({output})}}; check sales and chain purchases",
  "closed loop":
    "{place}: {actors} sell only to each other, so their loop has no source of value; add their other buyers",
  "loop out of range":
    "{place}: the loop of {actors} cannot be solved because its values differ too much in size; look for a wrong unit",
  "not square":
    "{place} has {rows, plural, one {# row} other {# rows}} and {columns, plural, one {# column} other {# columns}}; it needs as many columns as rows, in the same order",
  "rows differ":
    "{place} has {rows, plural, one {# row} other {# rows}}, {other} has {otherRows, number}; select the same rows of the table in both",
  "no blocks":
    "{place} has {columns, plural, one {# column} other {# columns}}, one per country, and {rows, number} rows cannot be split evenly among them; enter the country of each row as countries",
  "no categories":
    "{place} has {columns, plural, one {# column} other {# columns}} for {countries, plural, one {# country} other {# countries}}; select one per country, or the same number of categories for each, grouped by country",
  "too large": "{place}: the sales of {name} are too large to compute with; use a larger currency unit",
  "negative output":
    "{place}: total sales of {name} are negative ({figure}); look for a wrong sign, or for stocks that fall by more than is sold",
  "no output":
    "{place}: {name} has no output (its total sales are 0), but {bought, select, none {some of its sales are not 0} other {its column buys {bought}}}; enter its sales, or clear its row and its column",
  "not one per row":
    "{place} has {rows, plural, one {# row} other {# rows}} and {columns, plural, one {# column} other {# columns}}; select one cell for each of the {needed, number} rows of flows, in a row below flows or in a column",
  "adds without output": "{place}: {name} has {what} {figure} but sells nothing; enter its sales, or clear that cell",
  "accounts differ":
    "{place} has {rows, plural, one {# row} other {# rows}} and {columns, plural, one {# column} other {# columns}}; {other} has {accounts, plural, one {# cell} other {# cells}}: select a row below flows for each, or a column of {needed, number} cells",
  "unnamed account": "{place} is blank; enter a name for each account",
  "not one per country":
    "{place} has {length, plural, one {# cell} other {# cells}}; select one for each of the {countries, plural, one {# country} other {# countries}} of the table",
  "no sales":
    "{place} and finalDemand contain nothing but 0, so there is no output; select the values of the table (an empty cell counts as 0)",
  "sells nothing": "{place}: {name} sells nothing, so it has no position in a chain; enter its sales if it has any",
  "sells to itself only":
    "{place}: {namesCount, plural, =1 {{names} sells only to itself, and nothing reaches a final user; add its other buyers} other {{names} sell only to each other, and nothing reaches a final user; add their other buyers}}",
  "no solution":
    "{place}: the table cannot be solved for {name}; look for flows, final demand or value added below 0 in its row and column",
  "no logarithm":
    "{result} is undefined: it needs the logarithm of {of}, which is {figure}; look for value added far below 0",
  "no trade":
    "{place}: {country} is the only country in the table, so there are no exports; enter one column of finalDemand per country",
  "unknown country":
    "{place}{found, select, none { is blank; enter a country of the table:} other {: {found} is not a country of the table; use}} {countries}",
  "unknown row":
    "{place}: {found} is not a row of the table; use a position from 1 to {rows, number}{areNamed, select, true {, or a label such as {name}} other {}}",
  "row elsewhere": "{place}: {name} is not a row of {country}; enter rows of {country}, or leave out country",
  "no chain": "{place} and row are both blank; enter a country, a row, or both",
  "nothing in chain":
    "{place}: {what} is 0 in each row, so there is no chain; choose other products or another country",
  "nothing marked": "{place} marks no row; enter x beside each final product that counts, or leave the argument out",
  "unknown side":
    "{place}{found, select, none { is blank} other {: {found} is not in the table}}; use a country such as {country}, a row such as {rowName}, all or abroad",
  "no final users":
    '{place}: {name} is a row and buys inputs only; enter a country as {place}, or use "all" or "inputs"',
  "no partner": '{place}: output has no partner; use "country" or "row", or "exports"',
  "no industries":
    "{place} is omitted, but the countries have different numbers of rows; enter the industry of each row",
  "no table name": "{place} is blank; enter the name of an open table, as Networks in the pane shows it",
  "unknown measure":
    "{place}{found, select, none { is blank} other {: {found} is no measure of a table}}; use {some} or another that the function’s help lists",
  "table not open": "{found} is not open; open it in the pane (Networks, Open a published table)",
  "nothing to choose": "{place}: {found} says nothing here, for this measure has no choice; leave it blank",
  "unknown setting":
    "{place}: {found} is no option of {measure}; {allowedCount, plural, =0 {it has none} other {use {allowed}}}",
  "one year only": "{place}: {measure} is of one year; several are for origin, factor income and GVC income",
  "years backwards": "{place}: {found} runs backwards; enter the earlier year first",
  needed: "{place}: {measure} needs {what}; enter it",
  "no length": "{place}: {length} is undefined for {name}, because its {what} in such chains is 0",
  "inverse too large":
    "{place} has {rows, number} rows, and their inverse more than the limit of {cells, number} cells; select at most {most, number}, or use VC.TIVA, which does not show the inverse",
  "too many cells":
    "the result has {rows, plural, one {# row} other {# rows}} and {columns, plural, one {# column} other {# columns}}, more than the limit of {most, number} cells; select fewer rows",
  "beyond a double": "the result, {figure}, is beyond what a cell can hold; use a larger currency unit",
  fault: "internal error ({detail}); please report it with the inputs",
});

/** Words at the top of a range are a heading, more often than not. */
const atTop = messages("refusals.atTop", {
  words:
    "{place}: {found} is not a number; leave headings out of all ranges, as B2:B900 does, or enter a number, or =NA() if it is missing",
});

/** "n/a" and "-" are no heading. */
const WORDS = /"[^"]*\p{L}{2}/u;

const isHeading = (reason: Reason): boolean =>
  reason.why === "not a number" && reason.place.row === 1 && WORDS.test(reason.found);

/** Where many options leave no room for more. */
const short = messages("refusals.short", {
  options: "{place}: use {allowed}",
  found: "{place}: {found}? Use {allowed}",
  blank: "{place}: blank? Use {allowed}",
});

export interface Sentence {
  readonly code: string;
  readonly sentence: string;
  readonly place?: ArgumentPosition;
}

/** What the cell of a refusal shows. An error in a cell is returned unchanged. */
export function sentenceOf({ reason }: Refusal): Sentence {
  const sentence = truncate(sentenceFor(reason), MAX_LENGTH);
  const code = reason.why === "error in cell" ? reason.code : CODES[reason.why];
  return "place" in reason ? { code, sentence, place: reason.place } : { code, sentence };
}

/** What was found is truncated first, so that the remedy stays complete. */
function sentenceFor(reason: Reason): string {
  const say = (isHeading(reason) ? atTop.words : SENTENCES[reason.why]) as (
    args: Readonly<Record<string, string | number>>,
  ) => string;
  const args = argumentsOf(reason);
  const sentence = say(args);
  const excess = sentence.length - MAX_LENGTH;
  if (excess <= 0) return sentence;
  if ("allowed" in reason && reason.allowed.length > MAX_LISTED)
    return shortened(String(args["place"]), args["found"], reason.allowed.join("/"));
  if (typeof args["found"] !== "string") return withFewerNames(reason, sentence, say);
  return say({ ...args, found: truncate(args["found"], args["found"].length - excess) });
}

/** Of many names as many as there is room for. */
function withFewerNames(reason: Reason, whole: string, say: (args: Record<string, string | number>) => string): string {
  const facts = reason as unknown as Readonly<Record<string, Fact>>;
  const key = ["actors", "names"].find((each) => Array.isArray(facts[each]));
  if (key === undefined) return whole;
  const names = facts[key] as readonly string[];
  let sentence = whole;
  for (let count = Math.min(names.length, MAX_LISTED) - 1; count > 0 && sentence.length > MAX_LENGTH; count--)
    sentence = say({ ...argumentsOf(reason), [key]: listed(names, "and", count) });
  return sentence;
}

/** With what was found, as far as there is room for it. */
function shortened(place: string, found: unknown, allowed: string): string {
  const whole = typeof found === "string" ? short.found({ place, found, allowed }) : short.blank({ place, allowed });
  if (whole.length <= MAX_LENGTH) return whole;
  const room = typeof found === "string" ? found.length - (whole.length - MAX_LENGTH) : 0;
  return room < LEAST_FOUND
    ? short.options({ place, allowed })
    : short.found({ place, found: truncate(String(found), room), allowed });
}

/** Less of what was found tells nothing. */
const LEAST_FOUND = 8;

/** The facts of a reason as its message takes them. An answer may have a hundred thousand, so nothing else is allocated. */
function argumentsOf(reason: Reason): Record<string, string | number> {
  const { why } = reason;
  const facts = reason as unknown as Readonly<Record<string, Fact>>;
  const args: Record<string, string | number> = {};
  for (const key in facts) {
    const value = facts[key]!;
    if (key === "why") continue;
    if (typeof value === "number") args[key] = value;
    else if (typeof value === "string") args[key] = written(why, key, value);
    else if (typeof value === "boolean") args[key] = value ? "true" : "false";
    else if ("argument" in value) args[key] = placeText(value, why !== "too few periods");
    else {
      args[key] = listedAs(key, value);
      args[`${key}Count`] = value.length;
    }
  }
  return args;
}

type Fact = ArgumentPosition | string | number | boolean | readonly string[];

/** Reasons whose `found` the core passes as the cell has it; other readers have quoted it already. */
const FOUND_AS_IT_IS: ReadonlySet<Why> = new Set<Why>([
  "no stage",
  "unknown market",
  "unknown country",
  "unknown row",
  "unknown side",
  "unknown unit",
  "no such stage",
  "unknown word",
  "entered twice",
  "table not open",
  "unknown measure",
  "nothing to choose",
  "unknown setting",
  "years backwards",
]);

/** Names from cells, in the midst of a sentence. */
const QUOTED: ReadonlySet<string> = new Set(["actor", "tag", "otherTag", "from", "to"]);

/** Facts that are figures in all their digits. */
const FIGURES: ReadonlySet<string> = new Set(
  "figure fraction sum size before bought otherFigure lowest highest cost output most".split(" "),
);

function written(why: Why, key: string, text: string): string {
  if (text === "") return NONE;
  if (QUOTED.has(key) || (key === "found" && FOUND_AS_IT_IS.has(why))) return quoted(text);
  if (FIGURES.has(key)) return digitsOf(text);
  return key === "name" ||
    key === "country" ||
    (key === "what" && (why === "total not positive" || why === "adds without output"))
    ? truncate(text, MAX_QUOTE)
    : text;
}

/** The branch of a message for empty text; text from a cell is quoted, so it is never this. */
const NONE = "none";

function placeText({ argument, row, column }: ArgumentPosition, withColumn: boolean): string {
  let text = argument;
  if (row !== undefined) text += `, row ${row}`;
  if (withColumn && column !== undefined) text += `, column ${column}`;
  return text;
}

export function quoted(text: string): string {
  return `"${truncate(text, MAX_QUOTE)}"`;
}

/** A figure in at most 15 digits. */
function digitsOf(figure: string): string {
  return figure.length <= 20 ? figure : String(Number(Number(figure).toPrecision(15)));
}

function listedAs(key: string, all: readonly string[]): string {
  if (key === "actors" || key === "names") return listed(all);
  // All the options, however many: a long list goes without quotes.
  if (key === "allowed" && all.length > MAX_LISTED) return `${all.slice(0, -1).join(", ")} or ${all[all.length - 1]}`;
  return listed(all.map(quoted), "or");
}

function listed(names: readonly string[], joint = "and", count = MAX_LISTED): string {
  const shown = names.slice(0, count).map((name) => truncate(name, MAX_QUOTE));
  const more = names.length - shown.length;
  if (more > 0) return `${shown.join(", ")} ${joint} ${more} more`;
  return shown.length < 2 ? shown.join("") : `${shown.slice(0, -1).join(", ")} ${joint} ${shown[shown.length - 1]}`;
}

function truncate(text: string, length: number): string {
  return text.length <= length ? text : `${text.slice(0, Math.max(0, length - 3))}...`;
}
