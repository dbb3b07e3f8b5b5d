/**
 * The row of the formula: each range has the colour of its argument, also where nothing is being typed, and at its end stands
 * what the argument that is being typed takes, or what the function gives.
 */

import {
  callAt,
  firstCall,
  firstClause,
  namedArgument,
  piecesOf,
  referenceNumbers,
  type Token,
  withRanges,
} from "./formula-arguments";
import { formulaTexts as texts } from "./formula-texts";

/** As the canvas draws the ranges; in the row they are the classes argument-1 and so on, which know light and dark. */
const COLOURS = ["#1a4fb4", "#a6430a", "#6b3fa0", "#0b6a6f", "#9b1c5a", "#5b5f00"];

const classFor = (number: number | undefined) =>
  number === undefined ? [] : ["argument", `argument-${(number % COLOURS.length) + 1}`];

interface GridToken extends Token {
  color?: string;
  isBlurred?: boolean;
  functionContext?: { parent: string; argPosition: number };
  start: number;
}

interface Highlight {
  color: string;
  range: object;
}

interface ComposerStore {
  editionMode: string;
  currentContent: string;
  currentTokens: GridToken[];
  tokenAtCursor: GridToken | undefined;
  placeholder?: string;
  model: { getters: { getLocale(): object } };
  colorIndexByRange: Record<string, number>;
}

interface Content {
  value: string;
  color?: string;
  classes: string[];
}

interface Composer {
  props: { composerStore: ComposerStore; focus: string };
  getContentLines: (this: Composer) => Content[][];
  getHtmlContentFromTokens: (this: Composer) => Content[];
  splitHtmlContentIntoLines(contents: Content[]): Content[][];
}

interface FormulaBar {
  composerStore: ComposerStore;
}

interface Described {
  description: string;
  args: readonly { name: string; description: string; optional?: boolean; repeating?: boolean }[];
}

const isFormula = (content: string) => content.startsWith("=");

const describe = (name: string): Described | undefined =>
  (o_spreadsheet.registries.functionRegistry.content as unknown as Record<string, Described | undefined>)[
    name.toUpperCase()
  ];

const tokensOf = (content: string, store: ComposerStore): Token[] =>
  withRanges(
    (o_spreadsheet.tokenize as unknown as (text: string, locale: object) => Token[])(
      content,
      store.model.getters.getLocale(),
    ),
  );

/** Which colour a part has that is being typed: the grid keeps it while others come and go. */
const numberOfTyped = ({ type, color }: GridToken): number | undefined => {
  const number = type === "REFERENCE" ? COLOURS.indexOf((color ?? "").slice(0, 7)) : -1;
  return number < 0 ? undefined : number;
};

/** Ranges are marked on the sheet in the colours of the row. */
function colourRanges(): void {
  const base = Object.getPrototypeOf(o_spreadsheet.stores.CellComposerStore.prototype) as ComposerStore;
  const { get: highlightsOf } = Object.getOwnPropertyDescriptor(base, "highlights") as {
    get: (this: ComposerStore) => Highlight[];
  };
  const known = new Map<string, string>();
  Object.defineProperty(base, "highlights", {
    configurable: true,
    get(this: ComposerStore): Highlight[] {
      return highlightsOf.call(this).map((each) => {
        const colour = known.get(each.color) ?? COLOURS[known.size % COLOURS.length]!;
        known.set(each.color, colour);
        return { ...each, color: colour };
      });
    },
  });
  Object.assign(o_spreadsheet.tokenColors, {
    FUNCTION: "light-dark(#0b6a6f, #5cc8c8)",
    OPERATOR: "light-dark(#424242, #d6d6d6)",
    NUMBER: "light-dark(#242424, #ffffff)",
    STRING: "light-dark(#242424, #ffffff)",
    ORPHAN_RIGHT_PAREN: "light-dark(#b10e1c, #f1a3ab)",
  });
}

/** Parts of a formula that nobody is typing in, in their colours. */
function atRest(content: string, store: ComposerStore): Content[] {
  const tokens = tokensOf(content, store);
  const numbers = referenceNumbers(tokens);
  const { FUNCTION: ofFunctions } = o_spreadsheet.tokenColors;
  return tokens.map(({ type, value }, index) => ({
    value,
    ...(type === "SYMBOL" && describe(value) && { color: ofFunctions }),
    classes: classFor(numbers[index]),
  }));
}

function colourFormulas(): void {
  const composer = o_spreadsheet.components.Composer.prototype as unknown as Composer;
  const { getContentLines, getHtmlContentFromTokens } = composer;
  composer.getHtmlContentFromTokens = function typed(this: Composer) {
    const tokens = this.props.composerStore.currentTokens;
    return getHtmlContentFromTokens.call(this).map((content, index) => {
      const token = tokens[index];
      const number = token && numberOfTyped(token);
      if (number === undefined) return content;
      const classes = [...content.classes, ...classFor(number), ...(token?.isBlurred ? ["argument-elsewhere"] : [])];
      return { ...content, classes };
    });
  };
  composer.getContentLines = function lines(this: Composer) {
    const { composerStore, focus } = this.props;
    const { currentContent } = composerStore;
    const isShown = focus === "inactive" && composerStore instanceof o_spreadsheet.stores.CellComposerStore;
    if (!isShown || !isFormula(currentContent)) return getContentLines.call(this);
    return this.splitHtmlContentIntoLines(atRest(currentContent, composerStore));
  };
}

interface Piece {
  text: string;
  look?: string;
}

const lookOf = (numbers: readonly (number | undefined)[], places: readonly number[] | undefined): string => {
  const number = places?.map((place) => numbers[place]).find((each) => each !== undefined);
  return ["named", ...classFor(number)].join(" ");
};

/** What the argument takes in which the caret stands. */
function hintOfTyped({ tokenAtCursor, currentTokens }: ComposerStore): Piece[] {
  const context = tokenAtCursor?.functionContext;
  const described = context && describe(context.parent);
  const named = described && namedArgument(described.args, context.argPosition);
  const parameter = named === undefined ? undefined : described?.args[named];
  if (!context || !parameter) return [];
  const start = tokenAtCursor.start;
  const at = currentTokens.reduce(
    (last, { type, value, start: from }, index) =>
      type === "SYMBOL" && value.toUpperCase() === context.parent.toUpperCase() && from <= start ? index : last,
    -1,
  );
  const places = at < 0 ? [] : callAt(currentTokens, at).arguments[context.argPosition];
  const optional = parameter.optional ? ` ${texts.optional}` : "";
  return [
    { text: parameter.name, look: lookOf(currentTokens.map(numberOfTyped), places) },
    { text: `${optional}: ${firstClause(parameter.description)}` },
  ];
}

/** What the first function of a formula gives, its arguments in their colours. */
function hintAtRest(store: ComposerStore, content: string): Piece[] {
  const tokens = tokensOf(content, store);
  const call = firstCall(tokens, (name) => describe(name) !== undefined);
  const described = call && describe(call.name);
  if (!call || !described) return [];
  const numbers = referenceNumbers(tokens);
  const names = described.args.map(({ name }) => name);
  return piecesOf(described.description, names).map(({ text, name }) =>
    name === undefined ? { text } : { text, look: lookOf(numbers, call.arguments[name]) },
  );
}

function hintFor(store: ComposerStore): Piece[] {
  if (store.editionMode !== "inactive") return isFormula(store.currentContent) ? hintOfTyped(store) : [];
  const content = store.currentContent || (store.placeholder ?? "");
  return isFormula(content) ? hintAtRest(store, content) : [];
}

function giveHints(): void {
  const { TopBarComposer } = o_spreadsheet.components.TopBar.components as unknown as {
    TopBarComposer: { prototype: FormulaBar };
  };
  Object.defineProperty(TopBarComposer.prototype, "quasirentHint", {
    get(this: FormulaBar) {
      const pieces = hintFor(this.composerStore);
      return { pieces, title: pieces.map(({ text }) => text).join("") };
    },
  });
}

const HINT = `<div class="formula-hint" t-att-title="quasirentHint.title"
  ><t t-foreach="quasirentHint.pieces" t-as="piece" t-key="piece_index"
  ><span t-att-class="piece.look" t-out="piece.text"/></t></div>`;

/** Puts the hint behind the formula, in the grid's template for the row. */
export function addHint(templates: Document): void {
  const row = templates.querySelector('[t-name="o-spreadsheet-TopBarComposer"] > .o-topbar-composer-container');
  if (!row) throw new Error("the grid's templates have no row for the formula");
  row.append(new DOMParser().parseFromString(HINT, "text/xml").documentElement);
}

/** Once for the page, before the first model. */
export function prepareFormulaRow(): void {
  colourRanges();
  colourFormulas();
  giveHints();
}
