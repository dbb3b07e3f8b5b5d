/** Which kind a table of figures is, in the order in which evidence decides: words before figures, figures before order. */

import { sameName } from "../../core/data/labels";
import { ROWS_PER_STEP, type Sliced } from "../../core/sliced";
import { speaksOf } from "../header-vocabulary";
import { textOf } from "../table-header";
import { figuresIn } from "../understanding";
import { cellSays } from "./cell-figure";
import { type ChainFound, chainIn } from "./chain";
import type { Frame, FrameColumn } from "./frame";
import { type DraftTable, figureTable, type TableForm } from "./figure-table";
import { rowMeasureOf } from "./row-says";
import { areFractionsOf } from "./fractions";
import { arePartsOfPrice } from "./price-parts";
import { isPercentUnit, unitsDiffer, unitTextIn } from "./unit-words";
import type { ChainMethod, Measure, Member, SeriesForm, TableKind } from "./table-reading";

/** A group of members of one measure in one unit. */
export interface Group {
  readonly words: string;
  readonly measure: Measure | null;
  readonly unit: string;
  readonly members: readonly number[];
}

interface SeriesDecision {
  readonly kind: "series";
  readonly table: DraftTable;
  readonly form: SeriesForm;
  readonly measure: Measure;
  /** Whether one row is the whole of the others, as the table proves. */
  readonly isAccount?: true;
}

export type Decision =
  | { readonly kind: "chain"; readonly chain: ChainFound }
  | { readonly kind: "turned" }
  | { readonly kind: "columns" }
  | { readonly kind: "prices"; readonly table: DraftTable }
  | { readonly kind: "figures"; readonly table: DraftTable }
  | { readonly kind: "indicators"; readonly table: DraftTable; readonly groups: readonly Group[] }
  | SeriesDecision
  | { readonly kind: "nothing" };

const TRADE: readonly (Measure | null)[] = ["exportPrice", "importPrice", "exportVolume", "importVolume"];

/** What the person answered that decides the kind. */
export interface Decided {
  readonly measure?: Measure;
  readonly kind?: TableKind;
  readonly way?: ChainMethod;
}

export function* decide(frame: Frame, form: TableForm, { measure, kind, way }: Decided): Sliced<Decision> {
  const { figures } = form;
  if (figures.length === 0) return { kind: "nothing" };
  const isFractions = areFractionsOf(frame, form);
  const table = () => figureTable(frame, form, measure ?? null, isFractions);
  if (way !== undefined) return { kind: "chain", chain: { way, why: way === "steps" ? "steps" : "title" } };
  if (kind === "chain") return { kind: "chain", chain: chainIn(frame) ?? { way: "value", why: "title" } };
  if (kind === "indicators") {
    const made = yield* table();
    return { kind: "indicators", table: made, groups: yield* groupsOf(made, form) };
  }
  if (measure !== undefined) return seriesOf(yield* table(), measure);
  if (frame.headRows.length === 0 && figures.length > 1) return { kind: "columns" };
  if (frame.headRows.length === 0 && form.names.length === 0 && !form.periods) return { kind: "nothing" };
  if (yield* arePartsOfPrice(frame, form))
    return { ...seriesOf(yield* figureTable(frame, form, "value", isFractions), "value"), isAccount: true };
  const chain = chainIn(frame);
  if (chain) return { kind: "chain", chain };
  if (isTurned(frame, form)) return { kind: "turned" };
  const made = yield* table();
  const groups = yield* groupsOf(made, form);
  const measures = [...new Set(groups.map((group) => group.measure))];
  // Terms of trade and published figures beside the prices of both sides are results.
  if (measures.includes("exportPrice") && measures.includes("importPrice") && form.form === "down")
    return seriesOf(onlyOf(made, [...TRADE, "ratio", "exports", "imports"]), "price");
  if (measures.includes("exportPrice") || measures.includes("importPrice")) {
    if (measures.every((each) => TRADE.includes(each) || each === "ratio" || each === "exports" || each === "imports"))
      return seriesOf(made, "price");
  }
  const isPriceAndVolume =
    measures.length === 2 && measures.includes("price") && measures.includes("volume") && made.periods.length > 1;
  if (isPriceAndVolume && (form.form === "down" || form.form === "long")) return seriesOf(made, "price");
  if (groups.length > 1) return { kind: "indicators", table: made, groups };
  const [group] = groups;
  const single = group?.measure ?? null;
  if (single === "price" && made.periods.length <= 1) {
    if (form.names.length === 0) return { kind: "figures", table: made };
    return { kind: "prices", table: made };
  }
  const isNamed =
    made.members.some((member) => member.measureWords !== "") && form.figures.some((column) => column.measure !== null);
  const isByUnitAlone =
    form.form === "single" && !isNamed && frame.titleMeasure === null && single !== null && !isPercentUnit(group!.unit);
  if (single === null || isByUnitAlone || (single === "value" && group!.unit === ""))
    return { kind: "figures", table: made };
  return seriesOf(made, single);
}

/** The members of some measures, without parts and wholes among them. */
function onlyOf(table: DraftTable, measures: readonly (Measure | null)[]): DraftTable {
  const isKept = (index: number) => measures.includes(table.members[index]!.measure);
  return {
    ...table,
    members: table.members.filter((_, index) => isKept(index)),
    places: table.places.filter((_, index) => isKept(index)),
  };
}

function seriesOf(table: DraftTable, measure: Measure): SeriesDecision {
  const has = (of: Measure) => table.members.some((member) => member.measure === of);
  const isPriced = (has("price") || has("exportPrice")) && (has("volume") || has("exportVolume"));
  return {
    kind: "series",
    table,
    measure: asSeries(measure),
    form: has("exportPrice") && has("importPrice") ? "trade" : isPriced ? "price and volume" : "plain",
  };
}

/** Measures of money are amounts in a series, whatever they are called. */
const asSeries = (measure: Measure): Measure =>
  (
    ({
      exportPrice: "price",
      importPrice: "price",
      exportVolume: "volume",
      importVolume: "volume",
      exports: "value",
      imports: "value",
      sales: "value",
      purchases: "value",
      otherInputs: "value",
      wages: "value",
      capital: "value",
      valueAdded: "value",
      payment: "value",
      conversion: "ratio",
    }) as const satisfies Partial<Record<Measure, Measure>> as Partial<Record<Measure, Measure>>
  )[measure] ?? measure;

/** Members by measure and unit, in the table's order. Units that are not known do not part members of one measure. */
export function* groupsOf({ members, places }: DraftTable, form: TableForm): Sliced<readonly Group[]> {
  const groups: (Omit<Group, "members"> & { members: number[]; isNamed: boolean; key: string })[] = [];
  for (const [index, member] of members.entries()) {
    if (index % ROWS_PER_STEP === 0) yield;
    const { measure, unit } = member;
    const { isByRow, isTwin } = places[index]!;
    const isNamed =
      isTwin ||
      // Prices at the farm and in the shop, a column each, are no prices of one thing.
      (form.form === "single" && measure === "price") ||
      (isOfKinds(measure) &&
        (isByRow ||
          (form.form === "down" && !form.figures.every(({ isMember }) => isMember)) ||
          form.form === "single" ||
          form.measures !== undefined ||
          isBannered(form, member)));
    const words = isByRow ? bareRowName(member.name) : form.form === "down" ? member.name : member.measureWords;
    const key = sameName(words);
    const found = groups.find(
      (group) =>
        group.measure === measure &&
        (!(isNamed || group.isNamed) || group.key === key) &&
        (group.unit === unit || !unitsDiffer(group.unit, unit)) &&
        !areOfOtherPrices(members[group.members[0]!]!, member),
    );
    if (found) found.members.push(index);
    else groups.push({ words, measure, unit, members: [index], isNamed, key });
  }
  const isOfSeveralRows = ({ members: its }: (typeof groups)[number]) =>
    form.measures === undefined &&
    its.every((member) => places[member]!.isByRow) &&
    new Set(its.map((member) => sameName(bareRowName(members[member]!.name)))).size > 1;
  const namesOf = (group: (typeof groups)[number]) => firstNames(group.members.map((member) => members[member]!.name));
  // A unit alone says which group is meant only where no other has it.
  const called = groups.map((group) =>
    group.words === "" && groups.some((other) => other !== group && !unitsDiffer(other.unit, group.unit))
      ? wordsOfGroup({ words: namesOf(group), unit: group.unit })
      : wordsOfGroup(isOfSeveralRows(group) ? { words: namesOf(group), unit: group.unit } : group),
  );
  return groups.map((group, index) => ({
    words:
      groups.length === 1
        ? ""
        : called.some((other, at) => at !== index && sameName(other) === sameName(called[index]!))
          ? wordsOfGroup({ words: namesOf(group), unit: group.unit })
          : called[index]!,
    measure: group.measure,
    unit: group.unit,
    members: group.members,
  }));
}

/** `Production, Consumption`, or the first and how many more: where nothing else tells one group from another. */
const firstNames = (names: readonly string[]): string => (names.length > 2 ? `${names[0]!} …` : names.join(", "));

/** Amounts of the day and at the prices of one year are two measures, whatever their unit. */
function areOfOtherPrices(one: Member, other: Member): boolean {
  if (!one.isSummable || !other.isSummable) return false;
  const [its, others] = [priceBasisOf(one), priceBasisOf(other)];
  return its !== null && others !== null && its !== others;
}

/** Looked for first, as all words of both are many. */
const MAY_SAY_BASIS = /nominal|curr|konstant|const|laufend|cour|corr|real|reel|réel|deflat|bereinigt|cost|money/i;

function priceBasisOf({ name, measureWords }: Member): "nominal" | "real" | null {
  const words = `${measureWords} ${name}`;
  if (!MAY_SAY_BASIS.test(words)) return null;
  const [isNominal, isReal] = [speaksOf("nominal", words), speaksOf("real", words)];
  return isNominal === isReal ? null : isNominal ? "nominal" : "real";
}

/** Under a heading of its own over its periods. */
const isBannered = ({ form }: TableForm, { measureWords }: Member): boolean => form === "across" && measureWords !== "";

/** Two ratios or two counts of different names are two things; two prices are prices. */
const isOfKinds = (measure: Measure | null): boolean =>
  measure === "ratio" || measure === "share" || measure === "count";

const bareRowName = (name: string): string =>
  unitTextIn(name.replace(/^.*?,\s*(?=[—–-])/, "").replace(/^[\s—–-]+/, "")).rest || name;

/** How a group is offered: by its unit where that says most, else by its words. */
function wordsOfGroup({ words, unit }: Pick<Group, "words" | "unit">): string {
  if (words === "") return unit;
  // The t of Exports is no unit.
  const isSaid =
    unit === "" || ` ${words.toLowerCase()} `.replaceAll(/[()[\],;]/g, " ").includes(` ${unit.toLowerCase()} `);
  return isSaid ? words : `${words} (${unit})`;
}

/** Rows named Sales and Purchases, with the links across. */
function isTurned(frame: Frame, form: TableForm): boolean {
  if (form.form === "long" || form.form === "down" || form.figures.length < 2) return false;
  const records = frame.rows.filter(({ kind }) => kind === "record");
  const measures = records.map(({ name }) => rowMeasureOf(name, ""));
  return (
    measures.includes("sales") &&
    measures.includes("purchases") &&
    measures.filter((measure) => measure !== null).length >= 0.5 * records.length &&
    records.length <= 12
  );
}

/** Columns of figures that nobody could read: undecided decimal marks. */
export const undecidedColumns = (columns: readonly FrameColumn[]): readonly FrameColumn[] =>
  columns.filter(({ content, seen, mark }) => content === "figures" && figuresIn(seen.counts) > 0 && mark === null);

export const firstUndecided = (
  frame: Frame,
  column: FrameColumn,
): { readonly row: number; readonly text: string } | null => {
  for (const { row } of frame.rows) {
    const says = cellSays(frame, row, column);
    if (says.is === "undecided") return { row, text: textOf(frame.grid.at(row, column.index)) };
  }
  return null;
};
