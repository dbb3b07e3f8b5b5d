/** What pictures show of a function's answer: computed by the core from a table, or as it stands on the sheet. */
import { number, vector } from "../cells/read";
import { Decimal } from "../core/numbers/decimal";
import { type Figure, isKnown } from "../core/numbers/figure";
import { linkagePath } from "../measures/linkage-path/definition";
import type { Answering } from "../tables/answers";
import { named } from "../tables/chain";
import { compute } from "../tables/function-tables/compute";
import { namingCells } from "../tables/function-tables/refused-cell";
import { scaleIn } from "../tables/function-tables/scale";
import { periodIn } from "../tables/periods";
import { type Column, columnOf, type ReadTable, unitOf } from "../tables/read-table";
import { type Answer, answerOf, answerOfTable, cellFrom } from "./answer";
import { benchmarkIn, type Indicator } from "./benchmark";
import { type ChainAccount, chainAccountIn } from "./chain-account";
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
  const { understood, forFunction } = table;
  if (forFunction?.of !== of) return null;
  const scale = of === "SUCCESSFACTORS" ? (scaleOf(table) ?? highestMark(table)).toString() : undefined;
  return answerOfTable(
    namingCells(understood, forFunction, () => compute(understood, forFunction, scale)),
    forFunction.columns.has("period") ? 1 : 0,
  );
}

/** Without a scale nothing is said that rests on it: the highest mark given serves to compare the marks. */
function highestMark({ columns }: ReadTable): Decimal {
  const marks = columns
    .filter(({ role }) => role === "importance" || role === "performance" || role === "rival")
    .flatMap(({ cells }) => cells.map(Number).filter((mark) => mark > 0 && Number.isFinite(mark)));
  return new Decimal(Math.max(2, ...marks));
}

/** The highest mark that can be given, where the headings of the marks or a title say it. */
export const scaleOf = ({ understood, forFunction }: ReadTable): Decimal | null => {
  const scale = forFunction && scaleIn(understood, forFunction);
  return scale === null ? null : new Decimal(scale);
};

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
