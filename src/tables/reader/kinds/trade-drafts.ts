/** The rows of a table of trade before it is known which of them are totals of others. */

import { sameName } from "../../../core/data/labels";
import { ROWS_PER_STEP, type Sliced } from "../../../core/sliced";
import type { Period } from "../../periods";
import type { Figure, TradeRow } from "../table-reading";
import { figureAt, type KindFrame, wordsAt } from "./frame";
import type { FigureColumn, FlowName, TradeColumns } from "./trade-columns";
import { tradePeriod } from "./trade-periods";
import { type FlowWord, flowIn, isAllDetail, measureIn } from "./trade-words";
import { tradeTexts as texts } from "./texts";

export interface Draft extends TradeRow {
  /** In plain exports or imports already, where the table gives those. */
  readonly isPart: boolean;
  /** Whether it is of all customs procedures, means of transport and second partners. */
  readonly isWhole: boolean;
  /** Of the value, where the table names one in each row. */
  readonly currency: string;
  /** The words beside a product's code. */
  readonly productWords: string;
}

export interface Drafts {
  readonly drafts: readonly Draft[];
  readonly out: readonly { readonly row: number; readonly why: string }[];
}

/** Comext's numbers of flows. */
const NUMBERED: ReadonlyMap<string, FlowWord> = new Map([
  ["1", { flow: "imports", part: false }],
  ["2", { flow: "exports", part: false }],
]);

const flowAt = (words: string): FlowWord | null => NUMBERED.get(words) ?? flowIn(words);

interface Parties {
  readonly reporter: string;
  readonly partner: string;
  readonly product: string;
  readonly isWhole: boolean;
  readonly currency: string;
  readonly productWords: string;
}

function partiesOf(frame: KindFrame, row: number, columns: TradeColumns): Parties {
  const words = (column: number | null) => wordsAt(frame, row, column);
  return {
    reporter: words(columns.reporter),
    partner: words(columns.partner),
    product: words(columns.code ?? columns.product) || words(columns.product),
    isWhole: columns.details.every((column) => isAllDetail(words(column)) || words(column) === ""),
    currency: words(columns.currency),
    productWords: words(columns.product),
  };
}

export function* draftsOf(frame: KindFrame, columns: TradeColumns, usesWeight: boolean): Sliced<Drafts> {
  return columns.measure === null
    ? yield* besideOneAnother(frame, columns, usesWeight)
    : yield* belowOneAnother(frame, columns, columns.measure);
}

/** Value and quantity of a row in columns of their own; of several periods or both flows in several. */
function* besideOneAnother(frame: KindFrame, columns: TradeColumns, usesWeight: boolean): Sliced<Drafts> {
  const drafts: Draft[] = [];
  const out: { row: number; why: string }[] = [];
  const quantities = usesWeight ? columns.weights : columns.quantities;
  const partnerOf = columns.values.map(({ period, flow }) =>
    quantities.find((each) => each.period?.order === period?.order && (each.flow === null || each.flow === flow)),
  );
  const isWide = columns.values.some(({ period }) => period !== null);
  for (const [position, row] of frame.rows.entries()) {
    if (position % ROWS_PER_STEP === 0) yield;
    const parties = partiesOf(frame, row, columns);
    const words = wordsAt(frame, row, columns.flow);
    const flow = columns.flow === null ? null : flowAt(words);
    if (columns.flow !== null && !flow) {
      out.push({ row, why: words === "" ? texts.noFlow : texts.otherFlow({ words }) });
      continue;
    }
    const period = columns.period === null ? null : tradePeriod(frame, row, columns.period);
    if (columns.period !== null && !period) {
      out.push({ row, why: texts.noPeriod });
      continue;
    }
    for (const [index, column] of columns.values.entries()) {
      const value = figureAt(frame, row, column.index);
      const its = partnerOf[index];
      // A blank year of a wide table is a row that a long one would not have.
      if (!value && (isWide || columns.values.length > 1)) continue;
      drafts.push({
        ...parties,
        row,
        flow: flow?.flow ?? column.flow ?? columns.layoutFlow,
        isPart: flow?.part ?? false,
        period: column.period ?? period,
        value,
        quantity: its ? quantityAt(frame, row, its.index) : null,
        unit: its ? unitAt(frame, row, its, columns, usesWeight) : "",
      });
    }
  }
  return { drafts, out };
}

/** 0, -1 and other marks below 0 are how statistics write a quantity that is not known. */
function quantityAt(frame: KindFrame, row: number, column: number): Figure | null {
  const figure = figureAt(frame, row, column);
  return figure && Number(figure.plain) > 0 ? figure : null;
}

const NO_UNIT = new Set(["n/a", "na", "no quantity", "-1", "-", "none"]);

function unitAt(frame: KindFrame, row: number, column: FigureColumn, columns: TradeColumns, isWeight: boolean): string {
  // The unit that a heading names is that of its figures; a column of units is of the quantity, not of the weight.
  if (column.unit !== "" || isWeight) return column.unit;
  const words = wordsAt(frame, row, columns.unit);
  return NO_UNIT.has(words.toLowerCase()) ? "" : words;
}

/** Value and quantity in rows of their own, told apart by a column that names them. */
function* belowOneAnother(frame: KindFrame, columns: TradeColumns, measure: number): Sliced<Drafts> {
  const out: { row: number; why: string }[] = [];
  const isWide = columns.values.some(({ period }) => period !== null);
  type Pairing = {
    draft: Omit<Draft, "value" | "quantity" | "unit">;
    values: Figure[];
    quantities: Figure[];
    unit: string;
  };
  const pairs = new Map<string, Pairing>();
  const quantityIs = commonQuantity(frame, measure);
  for (const [position, row] of frame.rows.entries()) {
    if (position % ROWS_PER_STEP === 0) yield;
    const words = wordsAt(frame, row, measure);
    const its = measureIn(words);
    const ownFlow = columns.flow === null ? null : flowAt(wordsAt(frame, row, columns.flow));
    const flow = its?.flow ?? ownFlow;
    if (!its || (its.is !== "value" && its.is !== quantityIs)) {
      out.push({ row, why: texts.otherMeasure({ words }) });
      continue;
    }
    if (columns.flow !== null && !flow) {
      out.push({ row, why: texts.otherFlow({ words: wordsAt(frame, row, columns.flow) }) });
      continue;
    }
    const parties = partiesOf(frame, row, columns);
    const period = columns.period === null ? null : tradePeriod(frame, row, columns.period);
    if (columns.period !== null && !period) {
      out.push({ row, why: texts.noPeriod });
      continue;
    }
    for (const column of columns.values) {
      const at: Period | null = column.period ?? period;
      const figure = its.is === "value" ? figureAt(frame, row, column.index) : quantityAt(frame, row, column.index);
      if (!figure && isWide) continue;
      const flowName: FlowName | null = flow?.flow ?? columns.layoutFlow;
      const key = [parties.reporter, parties.partner, parties.product, parties.currency].map(sameName).join("\n");
      const whole = `${key}\n${flowName}\n${flow?.part}\n${parties.isWhole}\n${at?.order}`;
      let pair = pairs.get(whole);
      if (!pair)
        pairs.set(
          whole,
          (pair = {
            draft: { ...parties, row, flow: flowName, isPart: flow?.part ?? false, period: at },
            values: [],
            quantities: [],
            unit: "",
          }),
        );
      if (its.is === "value" && figure) pair.values.push(figure);
      if (its.is !== "value") {
        pair.unit ||= wordsAt(frame, row, columns.unit) || unitOfMeasure(words);
        if (figure) pair.quantities.push(figure);
      }
    }
  }
  const drafts = [...pairs.values()].flatMap(({ draft, values, quantities, unit }): Draft[] =>
    (values.length > 0 ? values : [null]).map((value, index) => ({
      ...draft,
      row: value?.row ?? draft.row,
      value,
      quantity: quantities[index] ?? null,
      unit,
    })),
  );
  return { drafts, out };
}

/** Of two quantities, such as weight and supplementary units, the one that more rows have. */
function commonQuantity(frame: KindFrame, measure: number): "quantity" | "weight" {
  const count = { value: 0, quantity: 0, weight: 0 };
  for (const row of frame.rows) {
    const its = measureIn(wordsAt(frame, row, measure));
    if (its) count[its.is] += 1;
  }
  return count.weight >= count.quantity && count.weight > 0 ? "weight" : "quantity";
}

const UNIT_IN_NAME = /_IN_(\d*[A-Z]+)$/;
const unitOfMeasure = (words: string): string => UNIT_IN_NAME.exec(words)?.[1]?.toLowerCase() ?? "";
