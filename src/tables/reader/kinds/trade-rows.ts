/**
 * Rows of trade: who reports what trade of which product with whom, when, of what value and in what quantity. Such a table
 * is known by three of reporter, partner, product or code, flow and period, with a value.
 */

import { sameName } from "../../../core/data/labels";
import type { Sliced } from "../../../core/sliced";
import type { Period } from "../../periods";
import type { Answers, ColumnRole, Question, TradeRow, TradeRows } from "../table-reading";
import { areDays, journalByYear } from "./journals";
import { type KindColumn, type KindFrame, type RowOut, wordsAt } from "./frame";
import { type FigureColumn, type TradeColumns, tradeColumns } from "./trade-columns";
import { type Draft, draftsOf } from "./trade-drafts";
import { countedRows } from "./trade-totals";
import { tradeTexts as texts } from "./texts";
import { COLUMN_NAMES, isAllProducts, isWorld, squeezed } from "./trade-words";

export interface TradeReading {
  readonly columns: readonly KindColumn[];
  readonly trade: TradeRows;
  readonly notCounted: readonly RowOut[];
  readonly question: Question | null;
}

/** Null where the table is not rows of trade. */
export function* readTradeRows(frame: KindFrame, answers: Answers = new Map()): Sliced<TradeReading | null> {
  const columns = tradeColumns(frame);
  if (!columns) return null;
  yield;
  const usesWeight = prefersWeight(frame, columns);
  const { drafts: written, out } = yield* draftsOf(frame, columns, usesWeight);
  if (written.length === 0) return null;
  yield;
  const all = journalByYear(written, tradeOf, areDays);
  yield;
  const { question, chosen } = currencyQuestion(all, answers);
  const drafts = chosen === null ? all : all.filter(({ currency }) => currency === chosen);
  const { counted, why, totals } = yield* countedRows(drafts, columns.code !== null, paddedIn(frame, columns));

  const isOnlyReExports = counted.length > 0 && counted.every(({ isPart }) => isPart) && columns.flow !== null;
  const flowWords = isOnlyReExports ? wordsAt(frame, counted[0]!.row, columns.flow) : "";
  const plain = (its: readonly Draft[]): TradeRow[] => its.map((draft) => rowOf(draft, isOnlyReExports));
  yield;
  const rows = plain(counted);
  yield;
  const [value] = columns.values;
  const notCounted = [...out, ...[...why].map(([{ row }, reason]) => ({ row, why: reason }))];
  return {
    columns: columnsOf(frame, columns, usesWeight),
    notCounted,
    question,
    trade: {
      rows,
      periods: periodsIn(rows),
      totals: [...new Set(totals.map(({ row }) => row))].sort((a, b) => a - b),
      totalRows: plain(totals),
      notCounted,
      productNames: productNames(frame, columns),
      valueWords: flowWords || valueWords(frame, value!),
      valueUnit: chosen ?? valueUnit(frame, columns),
      has: {
        reporter: columns.reporter !== null,
        partner: columns.partner !== null && rows.some(({ partner }) => partner !== "" && !isWorld(partner)),
        product: (columns.product ?? columns.code) !== null && rows.some(({ product }) => !isAllProducts(product)),
        flow: rows.some(({ flow }) => flow !== null),
        period: rows.some(({ period }) => period !== null),
        quantity: rows.some(({ quantity }) => quantity !== null),
      },
    },
  };
}

/** What a survey would have a figure of in each period. */
const tradeOf = ({ reporter, partner, product, flow }: Draft): string =>
  JSON.stringify([sameName(reporter), sameName(partner), sameName(product), flow]);

function rowOf(
  { row, reporter, partner, product, flow, period, value, quantity, unit }: Draft,
  isOwnWords: boolean,
): TradeRow {
  return { row, reporter, partner, product, flow: isOwnWords ? null : flow, period, value, quantity, unit };
}

function periodsIn(rows: readonly TradeRow[]): Period[] {
  const found = new Map<number, Period>();
  for (const { period } of rows) if (period && !found.has(period.order)) found.set(period.order, period);
  return [...found.values()].sort((a, b) => a.order - b.order);
}

/** Whether weight is what unit values rest on: where more rows have it. */
function prefersWeight(frame: KindFrame, { quantities, weights }: TradeColumns): boolean {
  const count = (columns: readonly FigureColumn[]) =>
    columns.reduce((sum, { index }) => sum + frame.rows.filter((row) => Number(frame.at(row, index)) > 0).length, 0);
  return weights.length > 0 && (quantities.length === 0 || count(weights) > count(quantities));
}

/** Numbers in a column of codes of even length have lost the 0 in front. */
function paddedIn(frame: KindFrame, { code }: TradeColumns): (draft: Draft) => boolean {
  if (code === null || /sitc|bec|isic|nace|cpa/i.test(frame.headings[code] ?? "")) return () => false;
  return ({ row }) => typeof frame.at(row, code) === "number";
}

function productNames(frame: KindFrame, { code, product }: TradeColumns): Map<string, string> {
  const names = new Map<string, string>();
  if (code === null || product === null) return names;
  for (const row of frame.rows) {
    const its = wordsAt(frame, row, code);
    if (its !== "" && !names.has(its)) names.set(its, wordsAt(frame, row, product));
  }
  return names;
}

/** As the table calls its value, without the unit; "" where it says no more than that it is a value. */
function valueWords(frame: KindFrame, { index, period }: FigureColumn): string {
  const heading = frame.headings[index] ?? "";
  const isColumnName = COLUMN_NAMES.has(squeezed(heading)) && !/\s/.test(heading.trim());
  if (period || isColumnName || squeezed(heading).length < 2) return "";
  const bare = heading
    .replaceAll(/\([^)]*\)|\[[^\]]*\]/g, " ")
    .replace(/,[^,]*$/, "")
    .replaceAll(/\s+/g, " ")
    .trim();
  return /^(?:values?|amount|wert|betrag|valeur|montant|valor|valore|importe|importo)$/i.test(bare) ? "" : bare;
}

function valueUnit(frame: KindFrame, { values, measure, unit }: TradeColumns): string {
  if (measure === null || unit === null) return values[0]!.unit;
  const row = frame.rows.find((each) => /val|wert/i.test(wordsAt(frame, each, measure)));
  if (row === undefined) return values[0]!.unit;
  const its = wordsAt(frame, row, unit);
  // `1000` alone is how many, not of what.
  if (/^[\d.,\s]+$/.test(its))
    return (
      /\(([^()]+)\)$/.exec(wordsAt(frame, row, measure))?.[1]?.trim() ??
      (values[0]!.unit === "" ? "" : `${its} ${values[0]!.unit}`)
    );
  return its || values[0]!.unit;
}

/** Two currencies are never added: which of them is meant is asked. */
function currencyQuestion(
  drafts: readonly Draft[],
  answers: Answers,
): { question: Question | null; chosen: string | null } {
  const currencies = new Map<string, string>();
  for (const { currency } of drafts)
    if (currency !== "" && !currencies.has(sameName(currency))) currencies.set(sameName(currency), currency);
  if (currencies.size < 2) return { question: null, chosen: null };
  const names = [...currencies.values()];
  const answer = answers.get("measures");
  const chosen = names.find((name) => name === answer) ?? null;
  const question: Question = {
    id: "measures",
    about: "",
    words: texts.question({
      count: names.length,
      currencies: names.join(", "),
      areUnits: names.every((name) => /^\p{Lu}{3}$|^\p{Sc}$|^US\$$/u.test(name)) ? "no" : "yes",
    }),
    answers: names.map((name) => ({ id: name, words: name, consequence: "" })),
    at: [],
  };
  return { question: chosen === null ? question : null, chosen };
}

function columnsOf(frame: KindFrame, columns: TradeColumns, usesWeight: boolean): KindColumn[] {
  const found = new Map<number, KindColumn>();
  const put = (index: number | null, role: ColumnRole, more: Partial<KindColumn> = {}) => {
    if (index === null || found.has(index)) return;
    const heading = frame.headings[index] ?? "";
    const why = more.period
      ? texts.periodHeading
      : COLUMN_NAMES.has(squeezed(heading))
        ? texts.columnName({ heading })
        : texts.heading({ heading });
    found.set(index, { index, role, why, unit: "", period: null, ...more });
  };
  put(columns.reporter, "reporter");
  put(columns.partner, "partner");
  put(columns.code, "code");
  put(columns.product, "product");
  put(columns.flow, "flow");
  put(columns.period, "period");
  put(columns.measure, "measure");
  put(columns.unit, "unit");
  put(columns.currency, "unit");
  for (const { index, unit, period } of columns.values) put(index, "value", { unit, period });
  for (const { index, unit, period } of usesWeight ? columns.weights : columns.quantities)
    put(index, usesWeight ? "weight" : "quantity", { unit, period });
  for (const { index, unit, period } of usesWeight ? columns.quantities : columns.weights)
    put(index, usesWeight ? "quantity" : "weight", { unit, period });
  for (const index of [...columns.details, ...columns.labels]) put(index, "label");
  return [...found.values()].sort((a, b) => a.index - b.index);
}
