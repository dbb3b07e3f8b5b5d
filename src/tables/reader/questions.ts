/** What a table leaves open, in the words in which it is asked, the likeliest answer first. */

import { cellName, columnName } from "../../sheet/address";
import type { Grid } from "../grid";
import { plainWords } from "../header-vocabulary";
import { numeralIn } from "../numeral";
import { reading } from "../reading";
import { textOf } from "../table-header";
import { unitIn } from "../units";
import { cellSays, sizeOf } from "./cell-figure";
import { areSteps, isLinkHeading } from "./chain";
import { figureTable, periodOf, type TableForm } from "./figure-table";
import type { Frame, FrameColumn } from "./frame";
import { type Decision, firstUndecided, type Group, undecidedColumns } from "./kind-of";
import type { Answer, CellPlace, ColumnRole, FigureTable, Measure, Question, SeriesForm } from "./table-reading";
import { reader as texts } from "./texts";
import type { MemberTree } from "./totals";

const { ask, answers } = texts;

const answer = (id: string, words: string, consequence = ""): Answer => ({ id, words, consequence });

/** What the figures are, where no words say it. */
export function kindQuestion(kind: "columns" | "figures" | "prices", frame: Frame, form: TableForm): Question {
  const at = form.figures.slice(0, 1).map(({ index }): CellPlace => ({ row: frame.rows[0]?.row ?? 0, column: index }));
  if (kind === "columns")
    return {
      id: "columns",
      about: "",
      words: ask.columns,
      at,
      answers: [
        answer("one measure", answers.oneMeasure, answers.oneMeasureThen),
        answer("sales and purchases", answers.salesAndPurchases, answers.valueAddedThen),
        answer("several", answers.different, answers.severalThen),
        answer("name", answers.name),
      ],
    };
  if (kind === "prices") {
    const along = answer("along", answers.along, answers.alongThen);
    const of = answer("of products", answers.ofProducts, answers.ofProductsThen);
    return { id: "prices", about: "", words: ask.prices, at, answers: areSteps(frame) ? [along, of] : [of, along] };
  }
  const amounts = answer("amounts", answers.amounts, answers.amountsThen);
  const prices = answer("prices", answers.prices, answers.noSums);
  const rates = answer("rates", answers.rates, answers.noSums);
  const valueAdded = answer("value added", answers.valueAdded, answers.valueAddedThen);
  const several = answer("several", answers.several, answers.severalThen);
  const areOfLinks = form.names.some(({ heading }) => isLinkHeading(heading));
  const first = arePrices(frame, form)
    ? [prices, amounts, rates]
    : areRates(frame, form)
      ? [rates, amounts, prices]
      : [amounts, prices, rates];
  const [likeliest, ...others] = first;
  return {
    id: "figures",
    about: "",
    words: ask.figures,
    at,
    answers: areOfLinks ? [likeliest!, valueAdded, ...others, several] : [...first, several, valueAdded],
  };
}

const arePrices = (frame: Frame, { figures, names }: TableForm): boolean =>
  figures.some(({ unit }) => unitIn(unit).per !== undefined) ||
  unitIn(frame.titleUnit).per !== undefined ||
  (names.some(({ heading }) =>
    /\b(?:product|commodity|item|produkt|ware|produit|producto|produto|prodotto)/.test(plainWords(heading)),
  ) &&
    figures.some(({ seen }) => seen.shows === "money"));

function areRates(frame: Frame, form: TableForm): boolean {
  if (form.names.length === 0 && form.periods) return true;
  const sizes = figureTable(frame, form, null, false).members.flatMap(({ figures }) =>
    [...figures.values()].map(sizeOf),
  );
  const sums = form.figures.map((column) => sumOf(frame, column));
  const isRound = sums.every((sum) => Math.abs(sum - Math.round(sum / 10) * 10) < 1e-9 && Math.abs(sum) >= 10);
  return sizes.length > 0 && sizes.every((size) => size >= -1 && size <= 100) && !isRound;
}

const sumOf = (frame: Frame, column: FrameColumn): number =>
  frame.rows.reduce((sum, { row, kind }) => {
    const says = cellSays(frame, row, column);
    return kind === "record" && says.is === "figure" ? sum + sizeOf(says.figure) : sum;
  }, 0);

/** Rows named Sales and Purchases. */
export function turnedQuestion(frame: Frame): Question {
  return {
    id: "turned",
    about: "",
    words: ask.turned,
    at: frame.rows.slice(0, 1).map(({ row }) => ({ row, column: 0 })),
    answers: [answer("yes", answers.turnedYes, answers.turnedYesThen), answer("no", answers.no)],
  };
}

/** 1.234 alone: of each column that is open, the reading nearer in size to the columns beside it first. */
export function decimalQuestion(frame: Frame, kind: Decision["kind"]): Question[] {
  if (kind === "nothing") return [];
  const sizes = frame.columns.flatMap((column) => (column.content === "figures" ? sizesOf(frame, column) : []));
  const usual = sizes.length === 0 ? 0 : sizes.reduce((sum, size) => sum + size, 0) / sizes.length;
  return undecidedColumns(frame.columns).flatMap((column): Question[] => {
    const found = firstUndecided(frame, column);
    const numeral = found && numeralIn(found.text);
    if (!found || !numeral || numeral.point === null || numeral.comma === null) return [];
    const letter = columnName(frame.grid.column + column.index);
    const [large, small] = Number(numeral.point) > Number(numeral.comma) ? [".", ","] : [",", "."];
    const shown = (mark: string) => shownNumeral(mark === "." ? numeral.point! : numeral.comma!);
    const isNearLarge =
      sizes.length === 0 ||
      Math.abs(Math.log10(Number(numeral.point) || 1) - usual) <= 0 ||
      distance(mark(large!, numeral), usual) <= distance(mark(small!, numeral), usual);
    const order = isNearLarge ? [large!, small!] : [small!, large!];
    return [
      {
        id: "decimal",
        about: letter,
        words: ask.decimal({ text: found.text, column: letter, one: shown(order[0]!), other: shown(order[1]!) }),
        at: [{ row: found.row, column: column.index }],
        answers: [...order.map((each) => answer(each, shown(each))), answer("text", answers.text)],
      },
    ];
  });
}

const mark = (sign: string, numeral: { readonly point: string | null; readonly comma: string | null }): number =>
  Number(sign === "." ? numeral.point : numeral.comma);
const distance = (figure: number, usual: number): number => Math.abs(Math.log10(Math.abs(figure) || 1) - usual);

const sizesOf = (frame: Frame, column: FrameColumn): number[] =>
  frame.rows.flatMap(({ row, kind }) => {
    const says = cellSays(frame, row, column);
    return kind === "record" && says.is === "figure" && sizeOf(says.figure) !== 0
      ? [Math.log10(Math.abs(sizeOf(says.figure)))]
      : [];
  });

const shownNumeral = (plain: string): string => {
  const figure = Number(plain);
  return Number.isFinite(figure) ? figure.toLocaleString("en-GB", { maximumFractionDigits: 10 }) : plain;
};

/** Which of several measures is looked at. */
export function measuresQuestion(groups: readonly Group[]): Question {
  return {
    id: "measures",
    about: "",
    words: ask.measures({ count: groups.length, measures: groups.map(({ words, unit }) => words || unit).join(", ") }),
    at: [],
    answers: [
      ...groups.map(({ words }, index) => answer(`${index}`, words, answers.thatAlone)),
      answer("each", answers.each, answers.eachThen),
    ],
  };
}

export interface UnitsDiffering {
  readonly question: Question;
  /** The columns to multiply, by what, and the unit that they then have. */
  readonly columns: readonly number[];
  readonly factor: number;
  readonly unit: string;
}

/** Figures of a chain in thousands beside units of the same money. */
export function unitQuestion(frame: Frame, roles: ReadonlyMap<number, ColumnRole>): UnitsDiffering | null {
  const money = frame.columns.filter(
    ({ index, unit }) => MONEY.includes(roles.get(index)!) && unitIn(unit).currency !== undefined,
  );
  const power = ({ unit }: FrameColumn) => unitIn(unit).power ?? 0;
  const powers = [...new Set(money.map(power))].sort((a, b) => a - b);
  const currencies = new Set(money.map(({ unit }) => unitIn(unit).currency));
  if (powers.length !== 2 || currencies.size !== 1) return null;
  const large = money.filter((column) => power(column) === powers[1]);
  const small = money.filter((column) => power(column) === powers[0]);
  const letters = (columns: readonly FrameColumn[]) =>
    columns.map(({ index }) => columnName(frame.grid.column + index)).join(", ");
  const factor = 10 ** (powers[1]! - powers[0]!);
  const words = (large.length > 1 ? ask.unit : ask.unitOne)({
    large: letters(large),
    unit: large[0]!.unit,
    small: letters(small),
    other: small[0]!.unit,
  });
  return {
    columns: large.map(({ index }) => index),
    factor,
    unit: small[0]!.unit,
    question: {
      id: "unit",
      about: "",
      words,
      at: large.map(({ index }) => ({ row: frame.headRows[frame.headRows.length - 1] ?? 0, column: index })),
      answers: [
        answer(
          "multiply",
          answers.multiply({ columns: letters(large), factor: factor.toLocaleString("en-GB") }),
          answers.multiplyThen,
        ),
        answer("one unit", answers.oneUnit),
        answer("apart", answers.apart),
      ],
    },
  };
}

const MONEY: readonly ColumnRole[] = ["sales", "purchases", "otherInputs", "valueAdded", "wages", "price"];

/** The table with the figures of some columns multiplied by a power of ten: exact, for the exponent is written. */
export function multiplied(frame: Frame, columns: readonly number[], factor: number): Grid {
  const power = Math.round(Math.log10(factor));
  const isRecord = new Set(frame.rows.map(({ row }) => row));
  return frame.grid.with(
    frame.grid.values.map((cells, row) =>
      cells.map((cell, column) => {
        if (!isRecord.has(row) || !columns.includes(column)) return cell;
        const read = reading(cell, frame.columns[column]!.mark);
        return read.is === "figure" ? raised(read.plain, power) : cell;
      }),
    ),
  );
}

function raised(plain: number | string, power: number): number {
  const [mantissa = "", exponent = "0"] = String(plain).toLowerCase().split("e");
  return Number(`${mantissa}e${Number(exponent) + power}`);
}

/** A sum of two parts in one column only. */
export function partsQuestion(frame: Frame, { questionRow, questionParts }: MemberTree): Question | null {
  if (questionRow === null || !questionParts) return null;
  const sheetRow = (row: number) => frame.grid.row + row + 1;
  return {
    id: "parts",
    about: cellName(frame.grid.row + questionRow, frame.grid.column),
    words: ask.parts({
      whole: sheetRow(questionRow),
      one: sheetRow(questionParts[0]),
      other: sheetRow(questionParts[1]),
    }),
    at: [{ row: questionRow, column: 0 }],
    answers: [answer("yes", answers.partsYes({ what: "its parts" })), answer("no", answers.partsNo)],
  };
}

export interface Zeros {
  readonly cells: readonly CellPlace[];
  readonly name: string;
  readonly period: string;
  /** Whether a whole period is 0: a year not yet filled. */
  readonly isPeriod: boolean;
}

const NO_ZEROS: Zeros = { cells: [], name: "", period: "", isPeriod: false };
const NEVER_ZERO: readonly (Measure | "chain")[] = ["price", "index", "ratio", "share"];

/** Zeros at the ends of rows whose other figures are all above 0, or the same trailing zeros in every row. */
export function zerosIn(
  frame: Frame,
  form: TableForm,
  figures: readonly FrameColumn[],
  measure: Measure | "chain",
): Zeros {
  const across = figures.filter(({ period }) => period !== null).sort((a, b) => a.period!.order - b.period!.order);
  if (form.form !== "across" || across.length < 2) return NO_ZEROS;
  const records = frame.rows.filter(({ kind }) => kind === "record");
  const figureAt = (row: number, column: FrameColumn) => {
    const says = cellSays(frame, row, column);
    return says.is === "figure" ? sizeOf(says.figure) : null;
  };
  const orders = [...new Set(across.map(({ period }) => period!.order))];
  const isEmpty = (order: number) => {
    const its = across.filter(({ period }) => period!.order === order);
    const all = records.flatMap(({ row }) => its.map((column) => figureAt(row, column)));
    return all.some((figure) => figure === 0) && all.every((figure) => figure === 0 || figure === null);
  };
  const unfilled: number[] = [];
  for (let index = orders.length - 1; index > 0 && isEmpty(orders[index]!); index--) unfilled.push(orders[index]!);
  if (unfilled.length > 0) {
    const cells = records.flatMap(({ row }) =>
      across.filter(({ period }) => unfilled.includes(period!.order)).map(({ index }) => ({ row, column: index })),
    );
    return {
      cells,
      name: "",
      period: across.find(({ period }) => period!.order === unfilled[0])!.period!.label,
      isPeriod: true,
    };
  }
  if (!NEVER_ZERO.includes(measure)) return NO_ZEROS;
  const cells: CellPlace[] = [];
  for (const { row } of records) {
    const sizes = across.map((column) => figureAt(row, column));
    const others = sizes.filter((size) => size !== 0 && size !== null);
    if (others.length === 0 || others.some((size) => size! < 0)) continue;
    const first = sizes.findIndex((size) => size !== 0 && size !== null);
    const last = sizes.length - 1 - [...sizes].reverse().findIndex((size) => size !== 0 && size !== null);
    sizes.forEach((size, index) => {
      if (size === 0 && (index < first || index > last)) cells.push({ row, column: across[index]!.index });
    });
  }
  const [one] = cells;
  if (!one) return NO_ZEROS;
  return {
    cells,
    name: frame.rows.find(({ row }) => row === one.row)!.name,
    period: across.find(({ index }) => index === one.column)!.period!.label,
    isPeriod: false,
  };
}

export function zeroQuestion(_frame: Frame, zeros: Zeros): Question | null {
  if (zeros.cells.length === 0) return null;
  return {
    id: "zero",
    about: "",
    words: zeros.isPeriod
      ? ask.zeroPeriod({ period: zeros.period })
      : ask.zero({ name: zeros.name, period: zeros.period }),
    at: zeros.cells,
    answers: [answer("missing", answers.zeroMissing, answers.zeroMissingThen), answer("zero", answers.zeroIs)],
  };
}

export interface MissingFigure {
  readonly name: string;
  readonly heading: string;
  readonly period: string;
  readonly at: CellPlace;
  readonly isBlankCost: boolean;
}

const NEEDED: readonly ColumnRole[] = ["sales", "purchases", "valueAdded", "price"];
const INCOME: readonly ColumnRole[] = ["sales", "valueAdded", "price"];

/** The first figure that value added needs and that is missing: a mark, or an empty cell of sales. */
export function missingIn(
  frame: Frame,
  form: TableForm,
  roles: ReadonlyMap<number, ColumnRole>,
  records: readonly number[],
): MissingFigure | null {
  const columns = frame.columns.filter(({ index }) => NEEDED.includes(roles.get(index)!));
  for (const row of records) {
    const figures = columns.map((column) => ({ column, says: cellSays(frame, row, column) }));
    for (const { column, says } of figures) {
      const role = roles.get(column.index)!;
      const inPeriod = figures.filter((other) => other.column.period?.order === column.period?.order);
      if (!inPeriod.some((other) => other.says.is === "figure")) continue;
      const isMissing = says.is === "missing" || (says.is === "empty" && INCOME.includes(role));
      if (!isMissing) continue;
      const down = form.periods ? periodOf(frame, row, form.periods)?.label : undefined;
      return {
        name: frame.rows.find((each) => each.row === row)!.name,
        heading: column.heading,
        period: column.period?.label ?? down ?? "",
        at: { row, column: column.index },
        isBlankCost: false,
      };
    }
  }
  return null;
}

export function missingQuestion(_frame: Frame, missing: MissingFigure | null): Question | null {
  if (!missing) return null;
  const zero = answer("zero", answers.zero);
  const leaveOut = answer("leave out", answers.leaveOut({ name: missing.name }));
  const keep = answer("keep", answers.keep);
  return {
    id: "missing",
    about: missing.name,
    words: ask.missing({
      name: missing.name,
      figure:
        missing.heading === "" ? "figure" : missing.heading.charAt(0).toLocaleLowerCase() + missing.heading.slice(1),
      period: missing.period === "" ? "" : ask.inPeriod({ period: missing.period }),
    }),
    at: [missing.at],
    answers: missing.isBlankCost ? [zero, leaveOut, keep] : [leaveOut, keep, zero],
  };
}

/** Several prices of exports or imports without volumes. */
export function basketQuestion(table: FigureTable, form: SeriesForm): Question | null {
  if (form !== "trade") return null;
  const of = (measure: Measure) => table.members.filter((member) => member.measure === measure);
  const sides = [
    { prices: of("exportPrice"), volumes: of("exportVolume"), words: ask.exportPrices },
    { prices: of("importPrice"), volumes: of("importVolume"), words: ask.importPrices },
  ];
  const open = sides.find(({ prices, volumes }) => prices.length > 1 && volumes.length === 0);
  if (!open) return null;
  return {
    id: "basket",
    about: "",
    words: ask.basket({ count: open.prices.length, prices: open.words }),
    at: [],
    answers: [answer("each", answers.basketEach, answers.basketEachThen), answer("volumes", answers.volumes)],
  };
}

export const textAt = (grid: Grid, { row, column }: CellPlace): string => textOf(grid.at(row, column));
