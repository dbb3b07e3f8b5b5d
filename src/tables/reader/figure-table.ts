/**
 * Figures by member and period, whatever the table's form: periods across, periods down, or long, where columns say member,
 * measure and period of every row.
 */

import { sameName } from "../../core/data/labels";
import { ROWS_PER_STEP, type Sliced } from "../../core/sliced";
import { plainWords } from "../header-vocabulary";
import { type Period, periodIn } from "../periods";
import { textOf } from "../table-header";
import { unitOfCell } from "../unit-of-cell";
import { cellSays } from "./cell-figure";
import type { Frame, FrameColumn, FrameRow } from "./frame";
import { isSummable, measureIn } from "./measures";
import { isOfThings, OF_ROWS, type RowSays, rowSayings, sectionSays } from "./row-says";
import { isPercentUnit, inUnit, measureOfUnit, unitTextIn } from "./unit-words";
import type { Figure, FigureTable, Measure, Member } from "./table-reading";
import { withTwin } from "./twins";
import { isOfMoneyBeside, unitTextAt } from "./units-column";
import { flowIn, ofFlow } from "./flows";
import { periodOf } from "./period-of";
import { wholeOf } from "./whole-of";

/** Columns that say of a row whose figures it has. */
export interface TableForm {
  readonly form: "across" | "down" | "long" | "single";
  readonly figures: readonly FrameColumn[];
  readonly names: readonly FrameColumn[];
  readonly periods: FrameColumn | undefined;
  readonly measures: FrameColumn | undefined;
  readonly units: FrameColumn | undefined;
  readonly powers: FrameColumn | undefined;
  readonly flows: FrameColumn | undefined;
}

export function formOf({ columns, rows }: Frame): TableForm {
  const of = (content: FrameColumn["content"]) => columns.filter((column) => column.content === content);
  const figures = of("figures").filter(({ twin, isOfParts, isFactor }) => twin !== "repeat" && !isOfParts && !isFactor);
  const [periods] = of("periods");
  const names = of("names");
  const isAcross = figures.some(({ period }) => period !== null);
  const records = rows.filter(({ kind }) => kind === "record");
  const form = isAcross
    ? "across"
    : periods && names.length === 0
      ? "down"
      : periods || of("measures").length > 0
        ? "long"
        : "single";
  const isOnePerPeriod =
    periods !== undefined &&
    names.length > 0 &&
    records.length > 1 &&
    form === "long" &&
    of("measures").length === 0 &&
    of("flows").length === 0;
  return {
    // Names that come once beside periods that all differ are notes on the periods.
    form: isOnePerPeriod && new Set(records.map(({ name }) => sameName(name))).size === 1 ? "down" : form,
    figures,
    names,
    periods,
    measures: of("measures")[0],
    units: of("units").find(({ isFactor }) => !isFactor),
    powers: of("powers")[0],
    flows: of("flows")[0],
  };
}

/** The only period of a table that has none. */
const NO_PERIOD: Period = { label: "", order: 0 };

/** A year alone above the headings. */
const periodOfAll = ({ titles }: Frame): Period => {
  const found = titles.flatMap((line) => periodIn(line) ?? []);
  return found.length === 1 ? found[0]! : NO_PERIOD;
};

interface Draft {
  name: string;
  section: string;
  measure: Measure | null;
  measureWords: string;
  column: string;
  unit: string;
  figures: Map<number, Figure>;
  notes: Map<number, string>;
  rows: Set<number>;
  /** By period the rows that give it other figures than one another. */
  repeats: Map<number, Set<number>>;
  index: number | null;
  place: Omit<Places, "rows" | "columns">;
  /** Whether the row's name says what it counts. */
  isNamed: boolean;
}

export interface DraftTable extends FigureTable {
  /** By member the rows and columns of its figures. */
  readonly places: readonly Places[];
  /** Rows that give one period of a member different figures: none of them is taken. */
  readonly repeatedRows: readonly number[];
}

export interface Places {
  readonly rows: readonly number[];
  readonly columns: readonly number[];
  /** Whether its own name says what its figures count, or in what unit. */
  readonly isByRow: boolean;
  /** Whether other columns have the same words and period as its own. */
  readonly isTwin: boolean;
  /** Whether such columns have no words at all. */
  readonly isBare: boolean;
  /** Its name without its section; "" where columns are members. */
  readonly own: string;
}

/** `measure`: where the person says what the figures are. */
export function* figureTable(
  frame: Frame,
  form: TableForm,
  measure: Measure | null,
  isFractions: boolean,
): Sliced<DraftTable> {
  const drafts = new Map<string, Draft>();
  const periods = new Map<number, Period>();
  const ofAll = form.form === "single" ? periodOfAll(frame) : NO_PERIOD;
  const take = (
    key: string,
    base: Omit<Draft, "figures" | "notes" | "rows" | "repeats">,
    row: number,
    column: FrameColumn,
    period: Period | null,
  ) => {
    const draft = drafts.get(key) ?? {
      ...base,
      figures: new Map(),
      notes: new Map(),
      rows: new Set<number>(),
      repeats: new Map<number, Set<number>>(),
    };
    drafts.set(key, draft);
    draft.rows.add(row);
    const at = period ?? ofAll;
    if (!periods.has(at.order)) periods.set(at.order, at);
    // A row may say itself that its figures are percentages.
    const its = isPercentUnit(base.unit) ? { ...column, unit: base.unit } : column;
    const says = cellSays(frame, row, its, isFractions);
    if (says.is === "figure") takeFigure(draft, at.order, says.figure);
    else if (says.is === "words") draft.notes.set(at.order, says.text);
  };
  const records = frame.rows.filter(({ kind }) => kind === "record");
  const repeated = repeatedNames(records);
  const naming = namingColumns(frame, form, records);
  const says = rowSayings(frame, form);
  let before: Period | null = null;
  for (const [position, record] of records.entries()) {
    if (position % ROWS_PER_STEP === 0) yield;
    const { row, section } = record;
    const period: Period | null = form.periods
      ? (periodOf(frame, row, form.periods) ?? (form.form === "down" ? null : before))
      : null;
    before = period;
    if (form.periods && period === null) continue;
    const own =
      form.form === "long" || form.form === "single" || form.form === "across" ? namesOf(frame, naming, record) : "";
    const name = section !== "" && !record.isOfWhich && repeated.has(sameName(own)) ? `${section}, ${own}` : own;
    const measureText = form.measures ? textOf(frame.grid.at(row, form.measures.index)) : "";
    const unitText = unitTextAt(frame, form, row);
    const measured = unitTextIn(measureText);
    const { unit: rowUnit, measure: named } = says(record, own);
    const flow = form.flows ? flowIn(textOf(frame.grid.at(row, form.flows.index))) : null;
    const evidence: RowEvidence = {
      own,
      records,
      named,
      namedUnit: rowUnit,
      unit: measured.unit || unitTextIn(unitText).unit || unitText || rowUnit,
      measure: measureIn(measureText),
      above: sectionSays(section),
    };
    for (const column of form.figures) {
      if (form.form === "across" && column.period === null && form.figures.some((other) => other.period !== null))
        continue;
      const words = [column.banner, column.heading].filter((part) => part !== "").join(" ");
      const cellUnit = column.isOfUnits ? unitOfCell(frame.grid, row, column.index) : "";
      const its = {
        ...evidence,
        unit: cellUnit || (form.units && isOfMoneyBeside(column, form, evidence.unit) ? "" : evidence.unit),
      };
      const { unit, measure: said, rowMeasure } = saidAt(frame, column, its);
      const found: Measure | null = ofFlow(flow, measure ?? inUnit(said, unit));
      const memberName = form.form === "down" ? withTwin(column.heading || words, column) : name;
      const head = form.form === "down" ? "" : withTwin(words, column);
      const place = form.form === "down" ? `column ${column.index}` : form.form === "long" ? section : `row ${row}`;
      const key = [memberName, head, measureText, unitText, cellUnit, column.unit, flow ?? "", place]
        .map(sameName)
        .join("\u0000");
      take(
        key,
        {
          name: memberName,
          section,
          measure: found,
          measureWords: measured.rest || head || (form.form === "down" ? words : ""),
          column: form.form === "down" ? "" : form.measures ? measured.rest : head,
          unit,
          index: form.form === "long" ? null : column.index,
          isNamed: rowMeasure !== null && rowMeasure === found,
          place: {
            own: form.form === "down" ? memberName : own,
            isTwin: column.twin !== undefined,
            isBare: column.twin !== undefined && words === "",
            isByRow:
              form.measures === undefined &&
              form.units === undefined &&
              (rowUnit !== "" || (rowMeasure !== null && rowMeasure === found)),
          },
        },
        row,
        column,
        form.form === "across" ? column.period : period,
      );
    }
  }
  yield;
  const all = [...drafts.values()];
  // Steps named by their prices: that of exports is one of them where none of imports stands beside it.
  if (!all.some((draft) => draft.measure === "importPrice"))
    for (const draft of all)
      if (draft.measure === "exportPrice" && (draft.isNamed || isPriceAmong(draft, all, form))) draft.measure = "price";
  return tableOf(frame, all, periods);
}

/** Prices of exports over time beside those of the farm and the shop, without volumes, are prices as these are. */
const isPriceAmong = ({ unit }: Draft, all: readonly Draft[], { form }: TableForm): boolean =>
  form === "down" &&
  all.some((other) => other.measure === "price" && other.unit === unit) &&
  !all.some(({ measure }) => measure === "volume" || measure === "exportVolume");

/** Of two figures for one period neither is taken: which of them holds, or whether they add up, nothing says. */
function takeFigure({ figures, repeats }: Draft, order: number, figure: Figure): void {
  const before = figures.get(order);
  const rows = repeats.get(order);
  if (rows) rows.add(figure.row);
  else if (before && before.row !== figure.row && String(before.plain) !== String(figure.plain)) {
    repeats.set(order, new Set([before.row, figure.row]));
    figures.delete(order);
  } else figures.set(order, figure);
}

/** The members, without what their drafts needed. */
function tableOf(frame: Frame, all: readonly Draft[], periods: ReadonlyMap<number, Period>): DraftTable {
  return {
    members: all.map(
      ({ rows: _rows, repeats: _repeats, index: _index, place: _place, isNamed: _isNamed, ...draft }): Member => ({
        ...draft,
        isSummable: isSummable(draft.measure) && !isPercentUnit(draft.unit),
        isPercent: isPercentUnit(draft.unit),
        parent: null,
        counts: true,
        isTotal: false,
      }),
    ),
    periods: [...periods.values()].sort((a, b) => a.order - b.order),
    whole: wholeOf(frame),
    sumColumn: "",
    repeatedRows: [...new Set(all.flatMap(({ repeats }) => [...repeats.values()].flatMap((rows) => [...rows])))].sort(
      (a, b) => a - b,
    ),
    places: all.map(({ rows, index, figures, place }) => ({
      ...place,
      rows: [...rows],
      columns: [...new Set([...figures.values()].map((figure) => figure.column).concat(index ?? []))],
    })),
  };
}

/** What a row says of all its figures. */
interface RowEvidence {
  readonly own: string;
  readonly records: readonly FrameRow[];
  /** By its name. */
  readonly named: Measure | null;
  readonly namedUnit: string;
  /** By its name or by a column of units. */
  readonly unit: string;
  /** By a column of measures. */
  readonly measure: Measure | null;
  readonly above: RowSays;
}

/** What a figure counts, by the row and the column where it stands. */
function saidAt(
  { titleMeasure }: Frame,
  column: FrameColumn,
  row: RowEvidence,
): { readonly unit: string; readonly measure: Measure | null; readonly rowMeasure: Measure | null } {
  const { own, named, namedUnit, records, above } = row;
  // A heading that says what its column holds stands over a row's name, but not over its unit or its "%".
  const isSaidAbove = notValue(column.measure) !== null || isPercentUnit(column.unit);
  const isOverruled =
    named !== null &&
    namedUnit === "" &&
    (isOfThings(own, named, records) ? isSaidAbove || column.unit !== "" : isSaidAbove && !OF_ROWS.includes(named));
  const rowMeasure = isOverruled ? null : named;
  // Employees below sales in millions are none of money.
  const isOfOther = rowMeasure !== null && OF_ROWS.includes(rowMeasure) && measureOfUnit(column.unit) === "value";
  const unit = row.unit || (isOfOther ? "" : column.unit || above.unit);
  const measure =
    row.measure ?? rowMeasure ?? notValue(column.measure) ?? above.measure ?? titleMeasure ?? measureOfUnit(unit);
  return { unit, measure: measure ?? column.measure, rowMeasure };
}

const notValue = (measure: Measure | null): Measure | null => (measure === "value" ? null : measure);

/** Remarks on a row are no part of its name. */
const isNotes = (heading: string): boolean =>
  /^(?:notes?|remarks?|comments?|sources?|footnotes?|anmerkung(?:en)?|bemerkung(?:en)?|quelle|remarques?|commentaires?|notas?|observacion(?:es)?|observac(?:ao|oes)|fuente|fonte|osservazion[ei])$/.test(
    plainWords(heading).trim(),
  );

/** The columns of names that tell members apart: what is the same in every row names none. */
function namingColumns(
  { grid }: Frame,
  { names: all, form }: TableForm,
  records: readonly FrameRow[],
): readonly FrameColumn[] {
  const named = all.filter(({ heading }) => !isNotes(heading));
  const names = named.length > 0 ? named : all;
  if (names.length <= 1 || form === "down") return names;
  const telling = names.filter(
    ({ index }) => new Set(records.map(({ row }) => sameName(textOf(grid.at(row, index))))).size > 1,
  );
  if (telling.length === 0) return sayingWhose(names);
  const wordsOf = ({ index }: FrameColumn) => records.map(({ row }) => sameName(textOf(grid.at(row, index))));
  const lengthOf = (words: readonly string[]) => words.reduce((sum, word) => sum + word.length, 0);
  const words = telling.map(wordsOf);
  // Of a code and the name that it stands for the name is enough.
  return telling.filter((_, at) =>
    words.every(
      (other, its) =>
        its === at ||
        !isOneToOne(words[at]!, other) ||
        lengthOf(other) < lengthOf(words[at]!) ||
        (lengthOf(other) === lengthOf(words[at]!) && its > at) ||
        !isOfCodes(words[at]!),
    ),
  );
}

/** Where all names are the same in every row: without those that only say where the figures come from. */
function sayingWhose(names: readonly FrameColumn[]): readonly FrameColumn[] {
  const whose = names.filter(({ heading }) => !OF_THE_SOURCE.test(plainWords(heading).trim()));
  return (whose.length > 0 ? whose : names).slice(0, whose.length > 0 ? MAX_SAME_NAMES : 1);
}
const MAX_SAME_NAMES = 2;
const OF_THE_SOURCE =
  /^(?:domain|database|data ?base|data ?set|dataflow|source|quelle|datenbank|datensatz|fuente|fonte|base de (?:datos|dados|donnees))(?: (?:name|label|code))?$/;

const isOneToOne = (one: readonly string[], other: readonly string[]): boolean => {
  const pairs = new Set(one.map((word, index) => `${word}\u0000${other[index]!}`)).size;
  return pairs === new Set(one).size && pairs === new Set(other).size;
};

/** Short words without a space. */
const isOfCodes = (words: readonly string[]): boolean => words.every((word) => /^[\p{L}\p{N}._-]{1,10}$/u.test(word));

function namesOf({ grid, columns }: Frame, naming: readonly FrameColumn[], record: FrameRow): string {
  const isFirst = naming[0]?.index === columns.find(({ content }) => content === "names")?.index;
  if (record.isOfWhich || (naming.length <= 1 && isFirst)) return record.name;
  const parts = naming.map(({ index }) => textOf(grid.at(record.row, index))).filter((part) => part !== "");
  return parts.length === 0 ? record.name : parts.join(", ");
}

const repeatedNames = (records: readonly FrameRow[]): ReadonlySet<string> => {
  const seen = new Set<string>();
  const again = new Set<string>();
  for (const { name } of records) {
    const key = sameName(name);
    if (seen.has(key)) again.add(key);
    seen.add(key);
  }
  return again;
};
