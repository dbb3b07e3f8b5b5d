/** A question to an open table, and its answer as cells. What is shown is picked once all of it is computed. */

import type { TableCell, TableError } from "../cells/calls/open-tables";
import { label } from "../cells/read";
import { sentenceOf } from "../cells/sentences";
import { type Entry, MAX_CELLS, type Table } from "../core/data/table";
import { toDouble } from "../core/numbers/decimal";
import { Refusal } from "../core/refusal";
import type { Sliced } from "../core/sliced";
import { type TableQuestion, tableQuestion } from "../measures/table/definition";
import { ASKED, optionsOf } from "../measures/table/vocabulary";
import { rowWords } from "./describe";
import { MEASURES } from "./measures";
import { economiesIn, industriesIn } from "./measures/rows";
import { noAnswer, NotAnswered } from "./not-answered";
import { type OpenTable, withOwnValueAdded } from "./open-table";
import { type RowName, valueAddedIn } from "./published-table";
import { asked } from "./texts";

export { NotAnswered };
export type AnswerCell = TableCell;
export type AnswerError = TableError;

/** As a person asks: texts, "" or left out where nothing is said. */
export interface Question {
  readonly measure: string;
  readonly of?: string;
  readonly country?: string;
  readonly industry?: string;
  readonly year?: string;
  readonly options?: string;
}

/** What it means; refused where it could be asked of no table. */
export function questionTo(table: string, { measure, of, country, industry, year, options }: Question): TableQuestion {
  const cell = (argument: string, text: string | undefined) =>
    text === undefined || text === "" ? undefined : label(argument, [[text]]);
  return tableQuestion({
    name: label("name", [[table]]),
    measure: label("measure", [[measure]]),
    of: cell("of", of),
    country: cell("country", country),
    industry: cell("industry", industry),
    year: cell("year", year),
    options: cell("options", options),
  });
}

/** All that the measure gives, with the labels of the table. */
export function* tableFor(open: OpenTable, question: TableQuestion): Sliced<Table> {
  const hasValueAdded = optionsOf(ASKED[question.measure]!).includes("value added");
  return yield* MEASURES[question.measure]!.answer(
    hasValueAdded ? withValueAddedBy(open, question.options["value added"]) : open,
    question,
  );
}

export function* answerTo(open: OpenTable, question: TableQuestion): Sliced<TableCell[][]> {
  const { shown, hasIndustries } = MEASURES[question.measure]!;
  if (question.industry !== "" && shown !== "all" && !hasIndustries)
    noAnswer("#VALUE!", asked.noIndustries({ measure: question.measure }));
  const economies = new Set<Entry>(economiesIn(open, question));
  const industries = new Set<Entry>(industriesIn(open, question));
  const [head = [], ...rows] = yield* tableFor(open, question);
  const columns = [...head.keys()].filter(
    (column) => column === 0 || shown !== "columns" || economies.size === 0 || economies.has(head[column]!),
  );
  const rowAt = head.indexOf("Row");
  const named = rowAt < 0 ? null : rowsByWords(open);
  const codeOf = (row: readonly Entry[], heading: "Country" | "Industry"): Entry | undefined => {
    const at = head.indexOf(heading);
    const found = at < 0 ? named?.get(row[rowAt]!) : undefined;
    return at < 0 ? found?.[heading === "Country" ? "country" : "code"] : row[at];
  };
  const isOf = (row: readonly Entry[], heading: "Country" | "Industry", codes: ReadonlySet<Entry>) => {
    const code = codes.size === 0 ? undefined : codeOf(row, heading);
    return code === undefined || codes.has(code);
  };
  const picked =
    shown === "rows"
      ? rows.filter(
          (row) => row[0] === "Total" || (isOf(row, "Country", economies) && isOf(row, "Industry", industries)),
        )
      : rows;
  return cellsOf([head, ...picked].map((row) => columns.map((column) => row[column]!)));
}

const rowsByWords = ({ published }: OpenTable): ReadonlyMap<Entry, RowName> =>
  new Map(published.rows.map((name, row) => [rowWords(published, row), name]));

export function cellsOf(table: Table): TableCell[][] {
  const cells = table.length * (table[0]?.length ?? 0);
  if (cells > MAX_CELLS) noAnswer("#VALUE!", asked.tooManyCells({ cells, most: MAX_CELLS }));
  return table.map((row) => row.map(cellOf));
}

function withValueAddedBy(open: OpenTable, by: string | undefined): OpenTable {
  const hasOwn = valueAddedIn(open.published.accounts).length > 0;
  if (by === "own row" && !hasOwn) return noAnswer("#N/A", asked.noOwnRow);
  return hasOwn && by !== "output less flows" ? withOwnValueAdded(open) : open;
}

function cellOf(entry: Entry): TableCell {
  if (entry instanceof Refusal) return errorOf(entry);
  return typeof entry === "object" ? toDouble(entry) : typeof entry === "boolean" ? String(entry) : entry;
}

export function errorOf(refusal: Refusal): TableError {
  const { code, sentence } = sentenceOf(refusal);
  return { code, sentence };
}
