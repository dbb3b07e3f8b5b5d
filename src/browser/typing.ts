/** Typing in the sheet as spreadsheets have it: where Enter leads after Tab, which functions are offered, what an unknown one is. */

import type { Cell, CellPosition, Model } from "@odoo/o-spreadsheet";
import { didYouMean, meantBy } from "../pane/help/meant-names";
import { TEXT } from "../sheet/formats/number-format";
import { dayWithDots, typedEntry } from "./typed-entry";
import { shownFormula, typedFormula } from "./typed-formula";
import { NAMESPACE } from "./register";

type Direction = "up" | "down" | "left" | "right";

/** A row that is being written by Tab: where it began, and the cell that the last Tab has led to. */
interface Run {
  column: number;
  at: CellPosition;
}

/** Of each workbook its own, and none is kept longer than that. */
const runs = new WeakMap<Model, Run>();

const isSame = (one: CellPosition, other: CellPosition) =>
  one.sheetId === other.sheetId && one.row === other.row && one.col === other.col;

/** The row of Tabs that the position is in. */
const runAt = (model: Model, position: CellPosition): Run | undefined => {
  const run = runs.get(model);
  return run && isSame(run.at, position) ? run : undefined;
};

/** After the grid has gone from one cell to the next. */
function moved(model: Model, from: CellPosition, direction: Direction): void {
  const at = model.getters.getActivePosition();
  if (isSame(from, at) || from.sheetId !== at.sheetId) return;
  const run = runAt(model, from);
  if (direction === "left" || direction === "right") runs.set(model, { column: run?.column ?? from.col, at });
  else {
    runs.delete(model);
    if (run) model.selection.selectCell(run.column, at.row);
  }
}

type FormulaCell = Extract<Cell, { isFormula: true }>;

interface ComposerStore {
  model: Model;
  editionMode: string;
  currentContent: string;
  startEdition: (this: ComposerStore, ...how: unknown[]) => void;
  stopEdition: (this: ComposerStore, direction?: Direction) => void;
  confirmEdition: (this: ComposerStore, content: string) => void;
  getPrettifiedFormula: (this: ComposerStore, cell: FormulaCell) => string;
  handle: (this: ComposerStore, command: { type: string; figureId?: string | null }) => void;
}

interface GridComponent {
  env: { model: Model };
  isSingleCellOrMergeSelection(): boolean;
  moveInSelection: (this: GridComponent, direction: Direction) => void;
  editOrMoveInSelection: (this: GridComponent, direction: Direction) => void;
}

/** Tab, Tab, Enter: below the cell where the row began. */
function returnAfterTabs(): void {
  const composer = o_spreadsheet.stores.CellComposerStore.prototype as unknown as ComposerStore;
  const { stopEdition } = composer;
  composer.stopEdition = function stop(this: ComposerStore, direction) {
    const isOne = this.model.getters.isSingleCellOrMerge(
      this.model.getters.getActiveSheetId(),
      this.model.getters.getSelectedZone(),
    );
    const from = this.model.getters.getActivePosition();
    stopEdition.call(this, direction);
    if (direction && isOne) moved(this.model, from, direction);
  };

  const grid = o_spreadsheet.components.Grid.prototype as unknown as GridComponent;
  const { moveInSelection, editOrMoveInSelection } = grid;
  grid.moveInSelection = function move(this: GridComponent, direction) {
    const { model } = this.env;
    const isOne = this.isSingleCellOrMergeSelection();
    const from = model.getters.getActivePosition();
    moveInSelection.call(this, direction);
    if (isOne) moved(model, from, direction);
  };
  grid.editOrMoveInSelection = function enter(this: GridComponent, direction) {
    const { model } = this.env;
    const from = model.getters.getActivePosition();
    if (!this.isSingleCellOrMergeSelection() || !runAt(model, from)) {
      editOrMoveInSelection.call(this, direction);
      return;
    }
    // Nothing was written into the last cell: the row is done all the same.
    model.selection.moveAnchorCell(direction, 1);
    moved(model, from, direction);
  };
}

/** As the grid recognises formulas. */
const isFormula = (content: string) => /^[=+]/.test(content);

/** Where a cell is given a format on its way into the model, it is this one. */
function withFormat(model: Model, format: string, act: () => void): void {
  const { dispatch } = model;
  const formatted = ((...[type, payload]: Parameters<typeof dispatch>) =>
    dispatch(
      type,
      type === "UPDATE_CELL" && payload && "format" in payload && payload.format ? { ...payload, format } : payload,
    )) as typeof dispatch;
  Object.assign(model, { dispatch: formatted });
  try {
    act();
  } finally {
    Object.assign(model, { dispatch });
  }
}

/** Formulas are typed and shown as Excel writes them, and numbers typed as people write them. */
function speakAsExcel(): void {
  const composer = o_spreadsheet.stores.CellComposerStore.prototype as unknown as ComposerStore;
  const { confirmEdition, getPrettifiedFormula } = composer;
  composer.confirmEdition = function confirm(this: ComposerStore, content) {
    const { getters } = this.model;
    const isOfText = getters.getCell(getters.getActivePosition())?.format === TEXT;
    const locale = getters.getLocale();
    const day = isOfText ? undefined : dayWithDots(content, locale);
    if (day !== undefined) {
      withFormat(this.model, locale.dateFormat, () => confirmEdition.call(this, day));
      return;
    }
    confirmEdition.call(this, isFormula(content) ? typedFormula(content) : isOfText ? content : typedEntry(content));
  };
  composer.getPrettifiedFormula = function show(this: ComposerStore, cell) {
    return shownFormula(
      cell.compiledFormula.toFormulaString(this.model.getters),
      getPrettifiedFormula.call(this, cell),
    );
  };
}

/** Where an entry of a workbook is being written, or was last. */
const writing = new WeakMap<Model, ComposerStore>();

/** The grid drops an entry when something is formatted or a figure is selected; it is to go into its cell first. */
function keepEntriesInGrid(): void {
  const composer = o_spreadsheet.stores.CellComposerStore.prototype as unknown as ComposerStore;
  const { startEdition, handle } = composer;
  composer.startEdition = function start(this: ComposerStore, ...how) {
    writing.set(this.model, this);
    startEdition.apply(this, how);
  };
  composer.handle = function hear(this: ComposerStore, command) {
    const isDropped = command.type === "SET_FORMATTING" || (command.type === "SELECT_FIGURE" && command.figureId);
    if (isDropped && this.editionMode !== "inactive") this.stopEdition();
    handle.call(this, command);
  };
}

/** What the grid reports when another sheet is activated, and about our own commands. */
const LEAVING = new Set(["ACTIVATE_SHEET", "QUASIRENT_STEP", "SET_FORMATTING"]);

/**
 * Of one workbook: an entry goes into its cell as a step of its own before the sheet is left. The grid would drop it, but for
 * a formula, which goes on there, so that cells of other sheets can be pointed at.
 */
export function keepEntries(model: Model): void {
  const { dispatch } = model;
  const keeping = ((...[type, payload]: Parameters<typeof dispatch>) => {
    const composer = LEAVING.has(type) ? writing.get(model) : undefined;
    const isDropped =
      composer &&
      composer.editionMode !== "inactive" &&
      !(type === "ACTIVATE_SHEET" && isFormula(composer.currentContent));
    if (isDropped) composer.stopEdition();
    return dispatch(type, payload);
  }) as typeof dispatch;
  Object.assign(model, { dispatch: keeping });
}

interface Proposal {
  text: string;
  fuzzySearchKey?: string;
}

interface Provider {
  getProposals: (this: unknown, token: { value: string }, content: string) => Proposal[] | undefined;
}

const PREFIX = `${NAMESPACE}.`;

/** `=va` finds VC.VALUEADDED as it finds VALUE, and our functions come before others that match as well. */
function offerOursFirst(): void {
  const provider = o_spreadsheet.registries.autoCompleteProviders.get(
    "functions_and_named_ranges",
  ) as unknown as Provider;
  const { getProposals } = provider;
  provider.getProposals = function proposals(token, content) {
    const all = getProposals.call(this, token, content) ?? [];
    const isOurs = ({ text }: Proposal) => text.startsWith(PREFIX);
    const begins = PREFIX.startsWith(token.value.toUpperCase().slice(0, PREFIX.length));
    const ours = all
      .filter(isOurs)
      .map((proposal) => (begins ? proposal : { ...proposal, fuzzySearchKey: proposal.text.slice(PREFIX.length) }));
    return [...ours, ...all.filter((proposal) => !isOurs(proposal))];
  };
}

const UNKNOWN_FUNCTION = 'Unknown function: "%s"';

/** The grid fills names into its sentences as it translates them; to this sentence what may be meant is added. */
class UnknownFunction extends String {
  override replace(pattern: never, by: never): string {
    const sentence = super.replace(pattern, by);
    const name = /"(.*)"/.exec(sentence)?.[1] ?? "";
    const own = Object.keys(o_spreadsheet.registries.functionRegistry.content).filter((each) =>
      each.startsWith(PREFIX),
    );
    const meant = meantBy(
      name,
      own.map((each) => each.slice(PREFIX.length)),
    );
    return meant.length === 0 ? sentence : `${sentence}. ${didYouMean(meant)}`;
  }
}

function sayWhatIsMeant(): void {
  const sentence = new UnknownFunction(UNKNOWN_FUNCTION) as unknown as string;
  o_spreadsheet.setTranslationMethod((...[text]) => (text === UNKNOWN_FUNCTION ? sentence : text));
}

/** Once for the page, after our functions are known and before the first model. */
export function prepareTyping(): void {
  returnAfterTabs();
  speakAsExcel();
  keepEntriesInGrid();
  offerOursFirst();
  sayWhatIsMeant();
}
