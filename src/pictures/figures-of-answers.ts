/** What pictures show of a function's answer: computed by the core from a table, or as it stands on the sheet. */
import { choices, number, seriesAlong, vector, vectorOrOneWhereUsed } from "../cells/read";
import { WAYS } from "../core/data/way";
import { Decimal } from "../core/numbers/decimal";
import { type Figure, isKnown } from "../core/numbers/figure";
import { benchmark } from "../measures/benchmark/definition";
import { chainAccount } from "../measures/chain-account/definition";
import { ITEMS, OTHER_SPELLINGS } from "../measures/chain-account/items";
import { governanceMatrix } from "../measures/governance-matrix/definition";
import { linkagePath } from "../measures/linkage-path/definition";
import { successFactors } from "../measures/success-factors/definition";
import type { Answering } from "../tables/answers";
import { named } from "../tables/chain";
import { periodIn } from "../tables/periods";
import { type Column, columnOf, columnsOf, type ReadTable, unitOf } from "../tables/read-table";
import { type Answer, answerOf, answerOfTable, cellFrom } from "./answer";
import { benchmarkIn, type Indicator } from "./benchmark";
import { type ChainAccount, chainAccountIn } from "./chain-account";
import { downwards, namesOf } from "./figures";
import { governanceIn, type GovernanceMatrix } from "./governance-matrix";
import { type LinkagePath, linkageMeasuresIn } from "./linkage-path";
import { type SuccessFactors, successFactorsIn } from "./success-factors";

/** The function's answer; null where the table is neither that nor has what the function needs. */
export function answerOn(table: ReadTable, of: Answering): Answer | null {
  const { answer } = table;
  if (answer) {
    if (answer.of !== of || answer.cells.length < 2) return null;
    return answerOf(
      answer.cells.map((row) => row.map(cellFrom)),
      answer.names,
    );
  }
  switch (of) {
    case "CHAINACCOUNT":
      return accountOf(table);
    case "SUCCESSFACTORS":
      return factorsOf(table);
    case "BENCHMARK":
      return indicatorsOf(table);
    case "GOVERNANCEMATRIX":
      return mattersOf(table);
  }
}

const rangeOf = (columns: readonly Column[]): unknown[][] =>
  columns[0]?.cells.map((_, row) => columns.map(({ cells }) => cells[row])) ?? [];

function factorsOf(table: ReadTable): Answer | null {
  const [factor, importance, performance] = (["factor", "importance", "performance"] as const).map((role) =>
    columnOf(table, role),
  );
  if (!factor || !importance || !performance) return null;
  const names = namesOf(factor, "factors");
  const [asked, offered] = [importance, performance].map((column) =>
    vector(named(column, ""), downwards(column), names),
  );
  const rivals = columnsOf(table, "rival");
  const others = rivals.length === 0 ? undefined : seriesAlong("rivals", rangeOf(rivals), names);
  // Without a scale nothing is said that rests on it: the highest mark given serves to compare the marks.
  const marks = [asked!, offered!, ...(others ? [others.figures] : [])].flatMap((figures) =>
    [...figures].filter(isKnown),
  );
  const scale = scaleOf(table) ?? Decimal.max(2, ...marks);
  return answerOfTable(successFactors(names, asked!, offered!, number("scale", scale.toString()), others));
}

/** "1 to 5", "1-7": the highest mark is the second. */
const FROM_TO = /\b[01]\s*(?:to|bis|a|à|-|–)\s*(\d{1,3})\b/iu;
/** "of 10", "/5". */
const OUT_OF = /(?:\b(?:out of|of|von|sur|de|di)|\/)\s*(\d{1,3})\s*(?:[),;]|$)/iu;
/** A title with numbers may be that of table 1-3. */
const SPEAKS_OF_MARKS =
  /\b(?:marks?|scale|points?|scores?|noten?|skala|punkte?|échelle|escala|puntos|pontos|scala|punti)\b/iu;

/** The highest mark that can be given, where the headings of the marks or a title say it. */
export function scaleOf({ understood, columns }: ReadTable): Decimal | null {
  const headers = columns.flatMap(({ header, role }) =>
    role === "importance" || role === "performance" ? [header] : [],
  );
  const titles = understood.titles.filter((title) => SPEAKS_OF_MARKS.test(title));
  const found = [
    ...[...headers, ...titles].map((text) => FROM_TO.exec(text)?.[1]),
    ...headers.map((text) => OUT_OF.exec(text)?.[1]),
  ].find((each) => each !== undefined);
  return found === undefined ? null : new Decimal(found);
}

function indicatorsOf(table: ReadTable): Answer | null {
  const [indicator, better, own] = (["indicator", "better", "own"] as const).map((role) => columnOf(table, role));
  if (!indicator || !better || !own) return null;
  const names = namesOf(indicator, "indicators");
  return answerOfTable(
    benchmark(
      names,
      choices(named(better, "better"), downwards(better), WAYS, names),
      vector(named(own, "own"), downwards(own), names),
      seriesAlong("peers", rangeOf(columnsOf(table, "peer")), names),
    ),
  );
}

function mattersOf(table: ReadTable): Answer | null {
  const [matter, governor, period] = (["matter", "governor", "period"] as const).map((role) => columnOf(table, role));
  if (!matter || !governor) return null;
  const cells = governanceMatrix(
    namesOf(matter, "matter"),
    namesOf(governor, "actor"),
    period && namesOf(period, "period"),
  );
  return answerOfTable(cells, period ? 1 : 0);
}

function accountOf(table: ReadTable): Answer | null {
  const [earner, item, value] = (["earner", "item", "item value"] as const).map((role) => columnOf(table, role));
  if (!earner || !item || !value) return null;
  const content = columnOf(table, "import content");
  const actors = namesOf(earner, "actor");
  return answerOfTable(
    chainAccount(
      actors,
      choices(named(item, "item"), downwards(item), ITEMS, actors, OTHER_SPELLINGS),
      vector(named(value, "value"), downwards(value), actors),
      content && vectorOrOneWhereUsed(named(content, "importContent"), downwards(content), actors),
    ),
  );
}

export function successFactorsOf(table: ReadTable): SuccessFactors | null {
  const answer = answerOn(table, "SUCCESSFACTORS");
  if (!answer) return null;
  if (table.answer) return successFactorsIn(answer, null);
  const scale = scaleOf(table);
  const found = successFactorsIn(answer, scale);
  if (scale) return found;
  return { factors: found.factors.map((factor) => ({ ...factor, reading: "" })), fit: null, scale: null };
}

export function benchmarkOf(table: ReadTable): readonly Indicator[] | null {
  const answer = answerOn(table, "BENCHMARK");
  return answer && benchmarkIn(answer);
}

export function governanceOf(table: ReadTable): GovernanceMatrix | null {
  const answer = answerOn(table, "GOVERNANCEMATRIX");
  return answer && governanceIn(answer);
}

export function chainAccountOf(table: ReadTable): ChainAccount | null {
  const answer = answerOn(table, "CHAINACCOUNT");
  return answer && chainAccountIn(answer, unitOf(columnOf(table, "item value")?.header ?? ""));
}

/** Beyond this shares are per cent, as in the tables of a chain. */
const MOST_FRACTION = 1.5;

export function linkagePathOf(table: ReadTable): LinkagePath | null {
  const [period, actual, market] = (["period", "actual path", "market path"] as const).map((role) =>
    columnOf(table, role),
  );
  const core = columnOf(table, "core share");
  if (!period || !actual || !market) return null;
  const inPercent = [actual, market, ...(core ? [core] : [])].some(({ cells }) =>
    cells.some(
      (cell) => (typeof cell === "number" || typeof cell === "string") && Math.abs(Number(cell)) > MOST_FRACTION,
    ),
  );
  const shares = (column: Column): unknown[] =>
    column.cells.map((cell) =>
      inPercent && (typeof cell === "number" || (typeof cell === "string" && cell.trim() !== "")) ? `${cell}e-2` : cell,
    );
  const down = (cells: readonly unknown[]) => cells.map((cell) => [cell]);
  const level = core && shares(core).find((cell) => cell !== "");
  const times = vector(named(period, "periods"), down(period.cells.map(timeOf)));
  const [its, theirs] = [actual, market].map((column) => vector(named(column, ""), down(shares(column)), times));
  const limit = level === undefined ? undefined : number("core", level);
  const measures = linkageMeasuresIn(answerOfTable(linkagePath(times, its!, theirs!, limit)));
  const known = (figures: Iterable<Figure>) => [...figures].map((figure) => (isKnown(figure) ? figure : null));
  return {
    ...measures,
    periods: known(times).map((at, index) => ({ label: String(period.cells[index]), at: at?.toNumber() ?? index })),
    actual: known(its!),
    market: known(theirs!),
    core: limit ? (known(limit)[0] ?? null) : null,
  };
}

/** Quarters and months too, by their part of the year. */
function timeOf(cell: unknown): unknown {
  return typeof cell === "string" && Number.isNaN(Number(cell)) ? (periodIn(cell)?.order ?? cell) : cell;
}
