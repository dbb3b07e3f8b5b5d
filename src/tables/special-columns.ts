/**
 * Columns that only pictures are made of, by their headings: prices of exports and imports, rents with their sources, payments
 * between actors, and the tables of a few functions, whose other columns are no chain's.
 */

import { sameName } from "../core/data/labels";
import { ITEMS, OTHER_SPELLINGS } from "../measures/chain-account/items";
import { beginsWith, speaksOf, type Topic } from "./header-vocabulary";
import { type Column, figuresIn, type Understanding, wordsOf } from "./understanding";

export type PictureRole =
  | "period"
  | "share"
  | "export price"
  | "import price"
  | "export volume"
  | "rent"
  | "source"
  | "seller"
  | "buyer"
  | "payment"
  | "factor"
  | "importance"
  | "performance"
  | "rival"
  | "indicator"
  | "better"
  | "own"
  | "peer"
  | "matter"
  | "governor"
  | "earner"
  | "item"
  | "item value"
  | "import content"
  | "actual path"
  | "market path"
  | "core share";

export interface SpecialColumns {
  readonly roles: ReadonlyMap<number, PictureRole>;
  /** Whether all columns have been looked at: then none is a chain's. */
  readonly isWhole: boolean;
}

export const isFigures = ({ counts }: Column): boolean => figuresIn(counts) > 0 && figuresIn(counts) > counts.words;
export const isNames = ({ counts }: Column): boolean => counts.words > 0 && counts.words >= figuresIn(counts);

export function specialColumns(understood: Understanding): SpecialColumns {
  const ofFunction =
    factorColumns(understood) ?? indicatorColumns(understood) ?? accountColumns(understood) ?? pathColumns(understood);
  return ofFunction ? { roles: ofFunction, isWhole: true } : { roles: columnsBesides(understood), isWhole: false };
}

type Roles = Map<number, PictureRole>;

const says = (column: Column, ...topics: Topic[]): boolean => topics.every((topic) => speaksOf(topic, column.name));
const begins = (column: Column, topic: Topic): boolean => beginsWith(topic, column.name);

/** Columns of further figures, one a rival or peer: whatever says that it is a number, a note or a difference is none. */
function others({ columns }: Understanding, taken: readonly Column[]): Column[] {
  return columns.filter(
    (column) =>
      !taken.includes(column) &&
      isFigures(column) &&
      column.name !== "" &&
      !/^gap\b/i.test(column.name) &&
      !says(column, "ignored") &&
      !says(column, "statistic") &&
      column.why.kind !== "count",
  );
}

/** Factors with what a market asks and what a firm offers, and with rivals if there are any. */
function factorColumns(understood: Understanding): Roles | null {
  const { columns } = understood;
  const importance = columns.find((column) => isFigures(column) && begins(column, "importance"));
  const performance = columns.find(
    (column) => column !== importance && isFigures(column) && begins(column, "performance"),
  );
  const names = columns.filter(isNames);
  const factor = names.find((column) => says(column, "factor")) ?? names[0];
  if (!factor || !importance || !performance) return null;
  const rivals = others(understood, [importance, performance]);
  return new Map<number, PictureRole>([
    [factor.index, "factor"],
    [importance.index, "importance"],
    [performance.index, "performance"],
    ...rivals.map(({ index }) => [index, "rival"] as const),
  ]);
}

/** As VC.CHAINACCOUNT reads them. */
const ITEM_NAMES: ReadonlySet<string> = new Set([...ITEMS, ...Object.keys(OTHER_SPELLINGS)]);
const WAYS = new Set(["high", "low"]);

/** Indicators of a firm and of its peers, with which way is good. */
function indicatorColumns(understood: Understanding): Roles | null {
  const { columns } = understood;
  const better = columns.find(
    (column) => isNames(column) && begins(column, "better") && mostly(understood, column, (text) => WAYS.has(text)),
  );
  const names = columns.filter((column) => column !== better && isNames(column));
  const indicator = names.find((column) => says(column, "indicator")) ?? names[0];
  const own = columns.find((column) => isFigures(column) && begins(column, "own"));
  if (!better || !indicator || !own) return null;
  const peers = others(understood, [own]);
  if (peers.length === 0) return null;
  return new Map<number, PictureRole>([
    [indicator.index, "indicator"],
    [better.index, "better"],
    [own.index, "own"],
    ...peers.map(({ index }) => [index, "peer"] as const),
  ]);
}

/** Most of the texts of a column; a misspelt one is for the function to refuse. */
function mostly(understood: Understanding, column: Column, isIt: (text: string) => boolean): boolean {
  const texts = rowsOf(understood).flatMap((row) => {
    const text = sameName(wordsOf(understood, row, column.index));
    return text === "" ? [] : [text];
  });
  return texts.length > 0 && texts.filter(isIt).length >= 0.6 * texts.length;
}

/** The lines of an account: who, what, how much. */
function accountColumns(understood: Understanding): Roles | null {
  const { columns } = understood;
  const item = columns.find((column) => isNames(column) && mostly(understood, column, (text) => ITEM_NAMES.has(text)));
  const actor =
    item &&
    (columns.find((column) => column !== item && isNames(column) && says(column, "actor")) ??
      columns.find((column) => column !== item && isNames(column)));
  const content = columns.find((column) => isFigures(column) && /\bimport content\b/i.test(column.name));
  const figures = columns.filter((column) => column !== content && isFigures(column));
  const value = figures.find((column) => begins(column, "payment")) ?? figures[0];
  if (!item || !actor || !value) return null;
  return new Map<number, PictureRole>([
    [actor.index, "earner"],
    [item.index, "item"],
    [value.index, "item value"],
    ...(content ? [[content.index, "import content"] as const] : []),
  ]);
}

/** Periods with a share and the path that markets alone would have led to. */
function pathColumns(understood: Understanding): Roles | null {
  const { columns } = understood;
  // Periods 0, 1, 2 are no years, but a heading says what they are.
  const period =
    columns.find(({ role }) => role === "period") ??
    columns.find((column) => isFigures(column) && says(column, "period") && !says(column, "share"));
  const figures = columns.filter((column) => column !== period && isFigures(column) && column.period === null);
  const market = figures.find((column) => says(column, "market path"));
  const core = figures.find((column) => column !== market && begins(column, "core") && isOneFigure(understood, column));
  const left = figures.filter((column) => column !== market && column !== core);
  const actual = left.find((column) => says(column, "share")) ?? (left.length === 1 ? left[0] : undefined);
  if (!period || !market || !actual) return null;
  return new Map<number, PictureRole>([
    [period.index, "period"],
    [actual.index, "actual path"],
    [market.index, "market path"],
    ...(core ? [[core.index, "core share"] as const] : []),
  ]);
}

/** Written once, or the same in every row. */
function isOneFigure(understood: Understanding, { index }: Column): boolean {
  const texts = rowsOf(understood).map((row) => wordsOf(understood, row, index));
  return new Set(texts.filter((text) => text !== "")).size === 1;
}

/** The rows of a table that is no chain: none of them is left out as the sum of others. */
export function rowsOf({ records, totals }: Understanding): readonly number[] {
  const kept = totals.flatMap(({ row, by }) => (by === "figures" || by === "part" ? [row] : []));
  return kept.length === 0 ? records : [...records, ...kept].sort((a, b) => a - b);
}

/** A heading alone is not enough: a rent without its source is one figure of many. */
function columnsBesides({ columns }: Understanding): Roles {
  const first = (isIt: (column: Column) => boolean) => columns.find((column) => column.name !== "" && isIt(column));
  const found = new Map<number, PictureRole>();
  const take = (role: PictureRole, column: Column | undefined) => column && found.set(column.index, role);

  const exports = first((column) => isFigures(column) && says(column, "exports", "prices"));
  const imports = first((column) => isFigures(column) && says(column, "imports", "prices"));
  if (exports && imports) {
    take("export price", exports);
    take("import price", imports);
    take(
      "export volume",
      first((column) => isFigures(column) && says(column, "exports", "volumes")),
    );
    return found;
  }
  const source = first((column) => isNames(column) && beginsWith("origin", column.name));
  const rent = first((column) => isFigures(column) && says(column, "rent") && !says(column, "share"));
  if (source && rent) {
    take("source", source);
    take("rent", rent);
    return found;
  }
  const seller = first((column) => isNames(column) && beginsWith("from", column.name));
  const buyer = first((column) => column !== seller && isNames(column) && beginsWith("to", column.name));
  if (seller && buyer) {
    const payment = first((column) => isFigures(column) && beginsWith("payment", column.name)) ?? first(isFigures);
    if (payment) {
      take("seller", seller);
      take("buyer", buyer);
      take("payment", payment);
    }
  }
  return found;
}
