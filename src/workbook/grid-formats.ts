/**
 * The value of a cell in the browser's grid never depends on its format. The grid evaluates a cell and formats its text in
 * one go, and a format that it cannot read makes an error of both; a formula takes over formats from its arguments,
 * and one of them, Text, makes text of its answer. So cells keep their formats as they are, to be saved as they are, and the
 * grid is shown the nearest of its own wherever it works with one.
 */

import type {
  Cell,
  CellPosition,
  EvaluatedCell,
  FunctionResultObject,
  Getters,
  Locale,
  Matrix,
  Model,
} from "@odoo/o-spreadsheet";
import { formatForNumber, GENERAL, nearestFormat, TEXT } from "../sheet/formats/number-format";

type FormulaCell = Extract<Cell, { isFormula: true }>;
type LiteralCell = Extract<Cell, { isFormula: false }>;
type Answer = FunctionResultObject | Matrix<FunctionResultObject>;

/** Values of every kind on which a section of a format, or a part of a date, may fail. */
const TRIALS = [1234.5, -1234.5, 0, 1e-7, -1e15, 43_831.75, "text"];

const tried = new Map<string, string | undefined>();

/** What the grid shows of a format: the nearest that it can show any value by. undefined where that is none. */
export function shownFormat(format: string): string | undefined {
  if (tried.has(format)) return tried.get(format);
  const nearest = nearestFormat(format);
  const shown = nearest !== undefined && nearest !== "" && isTaken(nearest) ? nearest : undefined;
  tried.set(format, shown);
  return shown;
}

/** The text of a number in a cell of that format. */
export function shownNumber({ getters }: Pick<Model, "getters">, value: number, format = ""): string {
  const shown = format === "" ? undefined : shownFormat(format);
  const locale = getters.getLocale();
  return (
    ownText(value, format, locale) ??
    o_spreadsheet.helpers.formatValue(value, {
      locale,
      ...(shown !== undefined && !isOfText(shown) && { format: shown }),
    })
  );
}

/** A format that shows all digits of a number, as far as the sheet has room for them. */
export const isGeneral = (format: string | undefined): boolean => {
  const shown = format === undefined || format === "" || format === GENERAL ? undefined : shownFormat(format);
  return shown === undefined || isOfText(shown);
};

/** Nearer to 0 Excel, too, writes an exponent rather than fewer digits. */
const MIN_PLAIN = 1e-4;
/** Behind the first, as Excel has them in General. */
const DIGITS_OF_EXPONENT = 5;

/** What a number shows where the grid alone would show another one by that format; undefined where it does not. */
function ownText(value: number, format: string | undefined, locale: Locale): string | undefined {
  const forNumber = format === undefined || format === "" ? undefined : formatForNumber(format, value);
  if (forNumber !== undefined && forNumber !== GENERAL && isTaken(forNumber))
    return o_spreadsheet.helpers.formatValue(value, { format: forNumber, locale });
  if (value === 0 || Math.abs(value) >= MIN_PLAIN || !(forNumber === GENERAL || isGeneral(format))) return undefined;
  // The grid has no more than nine places for it.
  const plain = o_spreadsheet.helpers.formatValue(value, { locale }).replace(locale.decimalSeparator, ".");
  return Number(plain) === value ? undefined : withExponent(value).replace(".", locale.decimalSeparator);
}

function withExponent(value: number): string {
  const [mantissa = "", power = ""] = value.toExponential(DIGITS_OF_EXPONENT).split("e-");
  return `${mantissa.replace(/\.?0+$/, "")}E-${power.padStart(2, "0")}`;
}

/** The same of what a cell came to. */
function ownTextOf(getters: Getters, position: CellPosition, { value, format }: EvaluatedCell): string | undefined {
  return typeof value === "number"
    ? ownText(value, getters.getCell(position)?.format ?? format, getters.getLocale())
    : undefined;
}

function isTaken(format: string): boolean {
  const { constants, helpers } = o_spreadsheet;
  try {
    for (const value of TRIALS) helpers.formatValue(value, { format, locale: constants.DEFAULT_LOCALE });
    return true;
  } catch {
    return false;
  }
}

const textual = new Map<string, boolean>();

/** Whether the grid makes text of whatever has this format. */
function isOfText(format: string): boolean {
  let is = textual.get(format);
  if (is === undefined)
    textual.set(format, (is = isTaken(format) && o_spreadsheet.helpers.parseFormat(format).positive.type === "text"));
  return is;
}

/** The cell as the grid is to work it out. */
function evaluable(cell: Cell): Cell {
  return cell.isFormula ? evaluableFormula(cell) : evaluableLiteral(cell);
}

function evaluableLiteral(cell: LiteralCell): LiteralCell {
  const { format, content, parsedValue } = cell;
  if (format === undefined) return cell;
  // Part of an array may lie in an empty cell, and is no text for that.
  if (format === TEXT) return content === "" ? without(cell) : cell;
  const shown = shownFormat(format);
  if (shown === undefined) return without(cell);
  // Of all formats only Text itself makes text of a number.
  if (isOfText(shown))
    return typeof parsedValue === "string" ? { ...cell, format: shown, content: parsedValue } : without(cell);
  return shown === format ? cell : { ...cell, format: shown };
}

/** Neither its own format nor one of its arguments' makes text of an answer; where its own has no like here, it has none. */
function evaluableFormula(cell: FormulaCell): FormulaCell {
  const { format, compiledFormula } = cell;
  const own = format === undefined ? undefined : shownFormat(format);
  const ofText = own !== undefined && isOfText(own) ? own : undefined;
  const isPlain = format !== undefined && own === undefined;
  const adapted = (result: FunctionResultObject): FunctionResultObject => {
    if (ofText !== undefined) return typeof result.value === "string" ? { ...result, format: ofText } : plain(result);
    return result.format !== undefined && (isPlain || isOfText(result.format)) ? plain(result) : result;
  };
  const execute: typeof compiledFormula.execute = (...args) => {
    const answer: Answer = compiledFormula.execute(...args);
    if (!Array.isArray(answer)) return adapted(answer);
    return answer.every((column) => column.every((result) => adapted(result) === result))
      ? answer
      : answer.map((column) => column.map(adapted));
  };
  const shown = own === undefined || ofText !== undefined ? without(cell) : { ...cell, format: own };
  return {
    ...shown,
    compiledFormula: Object.create(compiledFormula, { execute: { value: execute } }) as typeof compiledFormula,
  };
}

const without = <Kind extends Cell>({ format: _, ...cell }: Kind): Kind => cell as unknown as Kind;

const plain = ({ format: _, ...result }: FunctionResultObject): FunctionResultObject => result;

/** The model's own getters, by those that replace them. */
const models = new WeakMap<Getters, Getters>();

/** By which a model is known: formulas are evaluated with getters other than its own. */
export const modelGetters = (getters: Getters): Getters => models.get(getters) ?? getters;

/** The same getters, but for how they show a cell. */
function withCells(getters: Getters, seen: (cell: Cell) => Cell): Getters {
  const standIn = Object.create(getters, {
    getCell: {
      value: (position: CellPosition) => {
        const cell = getters.getCell(position);
        return cell && seen(cell);
      },
    },
  }) as Getters;
  models.set(standIn, modelGetters(getters));
  return standIn;
}

/** The parts of the grid that are used here, which it does not describe. */
interface Evaluating {
  getters: Getters;
  evaluator: { getters: Getters; evaluatedCells: EvaluatedCells };
}

interface EvaluatedCells {
  set: (position: CellPosition, cell: EvaluatedCell) => void;
}

interface Showing {
  getters: Getters;
  getCellText(position: CellPosition, options?: { showFormula?: boolean }): string;
}

type Plugin = new (config: object) => object;

interface FillData {
  cell?: Cell;
}

interface Fill {
  apply: (rule: unknown, data: FillData, ...rest: unknown[]) => { cellData: { format?: string } };
}

interface FillRule {
  condition: (cell: Cell, cells: readonly (Cell | undefined)[], ...rest: unknown[]) => boolean;
  generateRule: (cell: Cell, cells: readonly (Cell | undefined)[], ...rest: unknown[]) => unknown;
}

interface Registry<Item> {
  content: Record<string, Item>;
  get: (key: string) => Item;
  replace: (key: string, item: Item) => unknown;
}

interface Composer {
  getters: Getters;
}

/** The texts of cells, wherever the grid puts them down. */
function showOwnTexts({ getters, evaluator }: Evaluating): void {
  const withOwnTexts = (cells: EvaluatedCells): EvaluatedCells => {
    const { set } = cells;
    cells.set = (position, cell) => {
      const text = ownTextOf(getters, position, cell);
      set.call(cells, position, text === undefined ? cell : { ...cell, formattedValue: text });
    };
    return cells;
  };
  let cells = withOwnTexts(evaluator.evaluatedCells);
  // It begins a new list with each evaluation of all.
  Object.defineProperty(evaluator, "evaluatedCells", {
    get: () => cells,
    set: (next: EvaluatedCells) => (cells = withOwnTexts(next)),
  });
}

/** Once for all models, before the first of them is made. */
export function showNearestFormats(): void {
  const { coreViewsPluginRegistry, featurePluginRegistry, autofillModifiersRegistry, autofillRulesRegistry } =
    o_spreadsheet.registries as unknown as {
      coreViewsPluginRegistry: Registry<Plugin>;
      featurePluginRegistry: Registry<Plugin>;
      autofillModifiersRegistry: Registry<Fill>;
      autofillRulesRegistry: Registry<FillRule>;
    };
  const Evaluation = coreViewsPluginRegistry.get("evaluation");
  class EvaluationPlugin extends Evaluation {
    constructor(config: object) {
      super(config);
      const { evaluator } = this as unknown as Evaluating;
      evaluator.getters = withCells(evaluator.getters, evaluable);
      showOwnTexts(this as unknown as Evaluating);
    }
  }
  coreViewsPluginRegistry.replace("evaluation", EvaluationPlugin);

  const Sheets = featurePluginRegistry.get("ui_sheet") as new (config: object) => Showing;
  class SheetUIPlugin extends Sheets {
    override getCellText(position: CellPosition, options?: { showFormula?: boolean }): string {
      const isFormula = options?.showFormula === true && this.getters.getCell(position)?.isFormula;
      return (
        (isFormula ? undefined : ownTextOf(this.getters, position, this.getters.getEvaluatedCell(position))) ??
        super.getCellText(position, options)
      );
    }
  }
  featurePluginRegistry.replace("ui_sheet", SheetUIPlugin);

  // Filling down shows each value beforehand in the format of the cell that it comes from, and asks whether that is of dates.
  for (const [name, fill] of Object.entries(autofillModifiersRegistry.content)) {
    const apply: Fill["apply"] = (rule, data, ...rest) => {
      if (!data.cell) return fill.apply(rule, data, ...rest);
      const filled = fill.apply(rule, { ...data, cell: shownCell(data.cell) }, ...rest);
      return "format" in filled.cellData
        ? { ...filled, cellData: { ...filled.cellData, format: data.cell.format! } }
        : filled;
    };
    autofillModifiersRegistry.replace(name, { ...fill, apply });
  }
  for (const [name, rule] of Object.entries(autofillRulesRegistry.content)) {
    const shown = (cell: Cell, cells: readonly (Cell | undefined)[]) => {
      const all = cells.map((each) => each && shownCell(each));
      return [all[cells.indexOf(cell)] ?? shownCell(cell), all] as const;
    };
    autofillRulesRegistry.replace(name, {
      ...rule,
      condition: (cell, cells, ...rest) => rule.condition(...shown(cell, cells), ...rest),
      generateRule: (cell, cells, ...rest) => rule.generateRule(...shown(cell, cells), ...rest),
    });
  }

  // A date that is typed over another keeps the format of the cell, if the grid sees that it is one of dates.
  const composer = o_spreadsheet.stores.CellComposerStore.prototype as unknown as {
    confirmEdition: (this: Composer, content: string) => void;
  };
  const { confirmEdition } = composer;
  composer.confirmEdition = function (this: Composer, content) {
    const { getters } = this;
    this.getters = withCells(getters, shownCell);
    try {
      confirmEdition.call(this, content);
    } finally {
      this.getters = getters;
    }
  };
}

/** A cell with a format that the grid can read, for what asks for nothing but that. */
function shownCell(cell: Cell): Cell {
  if (cell.format === undefined) return cell;
  const shown = shownFormat(cell.format);
  return shown === undefined ? without(cell) : { ...cell, format: shown };
}
