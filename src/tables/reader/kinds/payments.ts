/**
 * Payments between actors: two columns of names and one of money. Who pays is what the headings say; where From and To stand
 * alone it is asked.
 */

import { ROWS_PER_STEP, type Sliced } from "../../../core/sliced";
import { sameName } from "../../../core/data/labels";
import { unitOf } from "../../read-table";
import type { Answers, Figure, Payments, Question } from "../table-reading";
import { arePartsOfYears, journalByYear } from "./journals";
import { figureAt, type KindColumn, type KindFrame, periodOf, type RowOut, wordsAt } from "./frame";
import { type DueSide, dueSideOf, isDue, isLoan } from "./payment-dues";
import { amountSays, isPaying, moneyRank, type Side, sideOf } from "./payment-words";
import { paymentTexts as texts } from "./texts";
import { isUnitText, unitsDiffer } from "../unit-words";

export interface PaymentsReading {
  readonly columns: readonly KindColumn[];
  /** While the question is open: as if the first column sold. */
  readonly payments: Payments;
  readonly notCounted: readonly RowOut[];
  readonly question: Question | null;
  readonly answered: { readonly question: Question; readonly answer: Question["answers"][number] } | null;
}

/** What the first column does. */
type Direction = "sells" | "pays";

/** Null where the table is not of payments. */
export function* readPayments(frame: KindFrame, answers: Answers = new Map()): Sliced<PaymentsReading | null> {
  const names = nameColumns(frame);
  yield;
  const amount = names && amountColumn(frame, names);
  if (!names || amount === null) return null;
  const units = unitsOf(frame, [...names, amount.index]);
  // Dollars and euros have no sum: each is looked at by itself.
  if (units.length > 1) return null;
  const period = periodColumn(frame, [...names, amount.index]);
  const [first, second] = names;
  const [side, other] = [sideOf(frame.headings[first] ?? ""), sideOf(frame.headings[second] ?? "")];
  const heading = frame.headings[amount.index] ?? "";
  const owes = debtsOf(frame, names);
  const known = owes
    ? knownOfDebts(owes, heading, headingsOf(frame, names))
    : direction(side, other, amountSays(heading));
  const records = yield* recordsOf(frame, names, amount.index, period);
  if (records.rows.length === 0) return null;
  const asked =
    known === null ? directionQuestion(frame, records.rows[0]!, owes && byDebts(owes, isLoan(heading))) : null;
  const answer = asked?.answers.find(({ id }) => id === answers.get("direction")) ?? null;
  const is = known ?? (answer?.id === "pays" ? "pays" : "sells");

  const isOpen = asked !== null && answer === null;
  const arePayments = owes !== null || side === "payer" || side === "payee";
  const speaksOf = is === "sells" && !arePayments ? "sales" : "payments";
  const roles = isOpen
    ? (["actor", "actor"] as const)
    : arePayments || (known === null && is === "pays") || amountSays(heading) === "payments"
      ? is === "pays"
        ? (["payer", "payee"] as const)
        : (["payee", "payer"] as const)
      : is === "pays"
        ? (["buyer", "seller"] as const)
        : (["seller", "buyer"] as const);
  const column = (index: number, role: KindColumn["role"], unit = ""): KindColumn => ({
    index,
    role,
    why: texts.heading({ heading: frame.headings[index] ?? "" }),
    unit,
    period: null,
  });
  return {
    columns: [
      column(first, roles[0]),
      column(second, roles[1]),
      {
        ...column(amount.index, "payment", unitOf(heading) || (frame.units?.[amount.index] ?? "") || (units[0] ?? "")),
        period: amount.period,
      },
      ...amount.ofOthers.map((index) => ({
        ...column(index, "unused"),
        why: texts.otherPeriod({ period: amount.period!.label }),
        period: frame.columnPeriods![index]!,
      })),
      ...(period === null ? [] : [column(period, "period")]),
    ].sort((a, b) => a.index - b.index),
    payments: {
      rows: records.rows.map(({ row, first: from, second: to, amount: figure }) => ({
        row,
        payer: is === "pays" ? from : to,
        payee: is === "pays" ? to : from,
        amount: figure,
      })),
      period: records.period ?? amount.period,
      speaksOf,
    },
    notCounted: records.out,
    question: isOpen ? asked : null,
    answered: asked && answer ? { question: asked, answer } : null,
  };
}

const headingsOf = (frame: KindFrame, names: readonly number[]): string[] =>
  names.map((index) => frame.headings[index] ?? "");

/** Whether the first column's actors owe or are owed, where the headings name one side of a debt or both. */
function debtsOf(frame: KindFrame, names: readonly number[]): DueSide | null {
  const headings = headingsOf(frame, names);
  if (headings.some((heading) => isNamedPaying(heading))) return null;
  const [own, its] = headings.map((heading) => dueSideOf(heading));
  return own === its ? null : (own ?? (its === "owes" ? "owed" : "owes"));
}

const isNamedPaying = (heading: string): boolean => {
  const side = sideOf(heading);
  return side !== null && isPaying(side) !== null;
};

/** Who owes pays; a loan is paid by who is owed. */
const byDebts = (first: DueSide, isOfLoan = false): Direction => ((first === "owes") === isOfLoan ? "sells" : "pays");

const knownOfDebts = (first: DueSide, amount: string, headings: readonly string[]): Direction | null =>
  isDue(amount, headings) ? byDebts(first) : null;

/** Who the first column is: by its own word, the other's, or that of the amounts. */
function direction(side: Side | null, other: Side | null, says: "payments" | "sales" | null): Direction | null {
  const own = side && isPaying(side);
  if (own !== null) return own ? "pays" : "sells";
  const its = other && isPaying(other);
  if (its !== null) return its ? "sells" : "pays";
  if (says === null || (says === "payments" && side === null && other === null)) return null;
  // The first column may be To: "To, From, Paid".
  const isFrom = side !== "to" && other !== "from";
  return (says === "payments") === isFrom ? "pays" : "sells";
}

const HALF = 0.5;

function nameColumns(frame: KindFrame): readonly [number, number] | null {
  const columns = frame.headings.flatMap((_, index) => (holdsNames(frame, index) ? [index] : []));
  const sided = columns.filter((index) => sideOf(frame.headings[index] ?? "") !== null);
  const [one, two] = sided;
  if (one !== undefined && two !== undefined && areOpposite(frame.headings[one]!, frame.headings[two]!))
    return [one, two];
  const [owing, owed] = columns.filter((index) => dueSideOf(frame.headings[index] ?? "") !== null);
  if (owing !== undefined && owed !== undefined && areOfOneDebt(frame.headings[owing]!, frame.headings[owed]!))
    return [owing, owed];
  // Without such words: two columns of names of which one name at least is in both.
  const [first, second, third] = columns;
  if (first === undefined || second === undefined || third !== undefined) return null;
  return hasNameInBoth(frame, first, second) ? [first, second] : null;
}

const areOfOneDebt = (one: string, other: string): boolean => dueSideOf(one) !== dueSideOf(other);

function areOpposite(one: string, other: string): boolean {
  const [a, b] = [sideOf(one)!, sideOf(other)!];
  const [pays, paysToo] = [isPaying(a), isPaying(b)];
  if (pays !== null && paysToo !== null) return pays !== paysToo;
  return a !== b;
}

function holdsNames(frame: KindFrame, column: number): boolean {
  const filled = frame.rows.filter((row) => wordsAt(frame, row, column) !== "");
  const names = filled.filter(
    (row) =>
      typeof frame.at(row, column) === "string" &&
      figureAt(frame, row, column) === null &&
      periodOf(frame, row, column) === null,
  );
  return filled.length > 0 && names.length > HALF * filled.length;
}

function hasNameInBoth(frame: KindFrame, one: number, other: number): boolean {
  const names = new Set(frame.rows.map((row) => sameName(wordsAt(frame, row, one))));
  names.delete("");
  return frame.rows.some((row) => names.has(sameName(wordsAt(frame, row, other))));
}

interface Amounts {
  readonly index: number;
  /** By its heading. */
  readonly period: Payments["period"];
  /** The same amounts in other periods. */
  readonly ofOthers: readonly number[];
}

/** The column of money: by its words, or the only one of figures; of several periods side by side that of the last. */
function amountColumn(frame: KindFrame, names: readonly number[]): Amounts | null {
  const columns = frame.headings.flatMap((heading, index) => {
    if (names.includes(index) || isPeriods(frame, index)) return [];
    const filled = frame.rows.filter((row) => wordsAt(frame, row, index) !== "");
    const figures = filled.filter((row) => figureAt(frame, row, index) !== null);
    const rank = moneyRank(heading);
    return rank > 0 && filled.length > 0 && figures.length >= HALF * filled.length ? [{ index, rank }] : [];
  });
  const most = Math.max(0, ...columns.map(({ rank }) => rank));
  const best = columns.filter(({ rank }) => rank === most);
  const periods = best.map(({ index }) => frame.columnPeriods?.[index] ?? null);
  const [only] = best;
  if (only === undefined) return null;
  if (best.length === 1) return { index: only.index, period: periods[0]!, ofOthers: [] };
  const orders = periods.map((period) => period?.order ?? NaN);
  const areOfOne =
    new Set(best.map(({ index }) => sameName(frame.bareHeadings?.[index] ?? frame.headings[index]!))).size === 1;
  if (!areOfOne || new Set(orders).size < orders.length || orders.some(Number.isNaN)) return null;
  const at = orders.indexOf(Math.max(...orders));
  return {
    index: best[at]!.index,
    period: periods[at]!,
    ofOthers: best.filter((_, index) => index !== at).map(({ index }) => index),
  };
}

/** The units that a column beside the amounts says, each once: `Currency`. */
function unitsOf(frame: KindFrame, taken: readonly number[]): readonly string[] {
  const column = frame.headings.findIndex((_, index) => {
    const words = frame.rows.map((row) => wordsAt(frame, row, index)).filter((text) => text !== "");
    return !taken.includes(index) && words.length > 0 && words.filter(isUnitText).length >= MOST * words.length;
  });
  if (column < 0) return [];
  return frame.rows
    .map((row) => wordsAt(frame, row, column))
    .filter((text) => text !== "")
    .reduce<string[]>((known, unit) => (known.some((one) => !unitsDiffer(one, unit)) ? known : [...known, unit]), []);
}

const MOST = 0.9;

const isPeriods = (frame: KindFrame, column: number): boolean =>
  frame.rows.length > 0 &&
  frame.rows.filter((row) => periodOf(frame, row, column) !== null).length >= MOST * frame.rows.length;

const PERIOD_HEADING = /year|period|month|date|jahr|monat|ann|mois|año|ano|mes|fecha|data|mese/i;

const periodColumn = (frame: KindFrame, taken: readonly number[]): number | null =>
  frame.headings.flatMap((heading, index) =>
    !taken.includes(index) && PERIOD_HEADING.test(heading) && isPeriods(frame, index) ? [index] : [],
  )[0] ?? null;

interface Recorded {
  readonly row: number;
  readonly first: string;
  readonly second: string;
  readonly amount: Figure | null;
}

/** The payments of the last period, of a journal those of the last year; an empty name below a written one repeats it where the other name is there. */
function* recordsOf(
  frame: KindFrame,
  [first, second]: readonly [number, number],
  amount: number,
  periods: number | null,
): Sliced<{ rows: Recorded[]; out: RowOut[]; period: Payments["period"] }> {
  const out: RowOut[] = [];
  const written: (Recorded & { period: Payments["period"] })[] = [];
  let before = "";
  for (const [position, row] of frame.rows.entries()) {
    if (position % ROWS_PER_STEP === 0) yield;
    const [own, other] = [wordsAt(frame, row, first), wordsAt(frame, row, second)];
    if (own !== "") before = own;
    const name = own === "" && other !== "" ? before : own;
    const figure = figureAt(frame, row, amount);
    if (name === "" || other === "") {
      if (figure) out.push({ row, why: texts.noName });
      continue;
    }
    const period = periods === null ? null : periodOf(frame, row, periods);
    written.push({ row, first: name, second: other, amount: figure, period });
  }
  const keyOf = (record: Recorded) => JSON.stringify([sameName(record.first), sameName(record.second)]);
  const rows = journalByYear(written, keyOf, arePartsOfYears);
  const last = rows.reduce<Payments["period"]>(
    (latest, { period }) => (period && (!latest || period.order > latest.order) ? period : latest),
    null,
  );
  const isLast = ({ period }: { period: Payments["period"] }) => last === null || period?.order === last.order;
  for (const record of rows)
    if (!isLast(record)) out.push({ row: record.row, why: texts.otherPeriod({ period: last!.label }) });
  return { rows: rows.filter(isLast), out, period: last };
}

/** Of debts the likelier answer first. */
function directionQuestion(frame: KindFrame, { row, first, second }: Recorded, likely: Direction | null): Question {
  const [from, to] = [first, second];
  const sells = { id: "sells", words: texts.sellsTo({ from, to }), consequence: texts.toPays({ from, to }) };
  const pays = { id: "pays", words: texts.paysTo({ from, to }), consequence: "" };
  return {
    id: "direction",
    about: "",
    words: texts.question({ row: String(frame.rowNumber?.(row) ?? row + 1), from, to }),
    answers: likely === "pays" ? [pays, sells] : [sells, pays],
    at: [],
  };
}
