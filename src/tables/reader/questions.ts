/** What a table leaves open, in the words in which it is asked, the likeliest answer first. */

import type { Sliced } from "../../core/sliced";
import { cellName, columnName } from "../../sheet/address";
import type { Grid } from "../grid";
import { plainWords } from "../header-vocabulary";
import { numeralIn } from "../numeral";
import { textOf } from "../table-header";
import { unitIn } from "../units";
import { cellSays, sizeOf } from "./cell-figure";
import { areSteps, isLinkHeading } from "./chain";
import { figureTable, type TableForm } from "./figure-table";
import { measureOfUnit } from "./unit-words";
import type { Frame, FrameColumn } from "./frame";
import { type Decision, firstUndecided, type Group, undecidedColumns } from "./kind-of";
import type { Answer, CellPlace, FigureTable, Measure, Question, SeriesForm } from "./table-reading";
import { reader as texts } from "./texts";
import type { MemberTree } from "./totals";

const { ask, answers } = texts;

export const answer = (id: string, words: string, consequence = ""): Answer => ({ id, words, consequence });

/** What the figures are, where no words say it. */
export function* kindQuestion(kind: "columns" | "figures" | "prices", frame: Frame, form: TableForm): Sliced<Question> {
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
    : (yield* areRates(frame, form))
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

function* areRates(frame: Frame, form: TableForm): Sliced<boolean> {
  if (form.names.length === 0 && form.periods) return true;
  if (form.figures.some(({ unit }) => measureOfUnit(unit) === "value")) return false;
  const { members } = yield* figureTable(frame, form, null, false);
  const sizes = members.flatMap(({ figures }) => [...figures.values()].map(sizeOf));
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

/** 1.234 alone: of each column that is open, first the reading in which its last figure is the sum of the others, else the one nearer in size to the columns beside it. */
export function decimalQuestion(frame: Frame, kind: Decision["kind"]): Question[] {
  const open = kind === "nothing" ? [] : undecidedColumns(frame.columns);
  if (open.length === 0) return [];
  const sizes = frame.columns.flatMap((column) => (column.content === "figures" ? sizesOf(frame, column) : []));
  const usual = sizes.length === 0 ? 0 : sizes.reduce((sum, size) => sum + size, 0) / sizes.length;
  return open.flatMap((column): Question[] => {
    const found = firstUndecided(frame, column);
    const numeral = found && numeralIn(found.text);
    if (!found || !numeral || numeral.point === null || numeral.comma === null) return [];
    const letter = columnName(frame.grid.column + column.index);
    const [large, small] = Number(numeral.point) > Number(numeral.comma) ? [".", ","] : [",", "."];
    const shown = (mark: string) => shownNumeral(mark === "." ? numeral.point! : numeral.comma!);
    const sums = [large, small].map((sign) => endsInSum(frame, column, sign));
    const isNearLarge =
      sums[0] !== sums[1]
        ? sums[0]!
        : sizes.length === 0 ||
          Math.abs(Math.log10(Number(numeral.point) || 1) - usual) <= 0 ||
          distance(mark(large, numeral), usual) <= distance(mark(small, numeral), usual);
    const order = isNearLarge ? [large, small] : [small, large];
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

/** Whether the last figure of a column is the sum of those above it, where this sign marks its decimals. */
function endsInSum(frame: Frame, column: FrameColumn, sign: string): boolean {
  const figures = frame.rows.flatMap(({ row, kind }) => {
    const cell = frame.grid.at(row, column.index);
    if (kind !== "record" || (typeof cell !== "number" && typeof cell !== "string")) return [];
    const numeral = typeof cell === "number" ? null : numeralIn(cell);
    return numeral ? [Number(sign === "." ? numeral.point : numeral.comma)] : typeof cell === "number" ? [cell] : [];
  });
  const last = figures.pop();
  const sum = figures.reduce((all, figure) => all + figure, 0);
  return last !== undefined && figures.length > 1 && Math.abs(sum - last) <= NEARLY * Math.abs(last);
}
/** By which sums of figures in floating point differ. */
const NEARLY = 1e-9;

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
