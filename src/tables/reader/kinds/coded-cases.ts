/**
 * Coded cases: rows are cases whose cells hold tags that repeat over rows, or counts of one thing (cases, firms, clusters) by
 * categories that may overlap, and so are never summed.
 */

import { sameName } from "../../../core/data/labels";
import type { Sliced } from "../../../core/sliced";
import { tagsOf } from "../../../core/data/tags";
import { isBlank } from "../../grid";
import { plainWords, speaksOf } from "../../header-vocabulary";
import { isMissingMark } from "../../numeral";
import type { CodedCases } from "../table-reading";
import { rowName } from "../tree-names";
import { figureAt, type KindColumn, type KindFrame, periodOf, wordsAt } from "./frame";
import { coded as texts } from "./texts";

export interface CodedCasesRead {
  readonly columns: readonly KindColumn[];
  readonly coded: CodedCases;
}

export function* readCodedCases(frame: KindFrame): Sliced<CodedCasesRead | null> {
  const counts = countsOf(frame);
  yield;
  return counts ?? (yield* casesOf(frame));
}

const column = (index: number, role: KindColumn["role"], why: string): KindColumn => ({
  index,
  role,
  why,
  unit: "",
  period: null,
});

const CASES =
  "cases?|clusters?|firms?|companies|company|enterprises?|studies|respondents?|interviews?|answers?|mentions|faelle|falle|firmen|unternehmen|betriebe|cas|entreprises?|empresas?|casos?|estudios?|encuestados|estudos?|casi|imprese|impresa";
/** `Number of Clusters`, `Cases`, `n`, at the end of a heading under a banner too. */
const COUNT_OF_ALL = new RegExp(
  `(?:^|\\s)(?:(?:number|no\\.?|nr\\.?|count|total number|anzahl|zahl|nombre|numero) (?:of |der |von |de |di |d')?(?:all )?(?:${CASES})|cases|n)$`,
);
/** `Number of firms (n = 120)` is one without how many were asked. */
const isCountOfAll = (heading: string): boolean =>
  COUNT_OF_ALL.test(plainWords(heading.replace(/[\s,]*[([]?\s*n\s*=\s*[\d.,\s]+[)\]]?\s*$/i, "")).trim());

const filled = ({ rows, at }: KindFrame, index: number): number[] => rows.filter((row) => !isBlank(at(row, index)));

/** Whether a column has words in all its cells, and no figure. */
function isOfWords(frame: KindFrame, index: number): boolean {
  const its = filled(frame, index);
  return its.length > 0 && its.every((row) => typeof frame.at(row, index) === "string" && !figureAt(frame, row, index));
}

const areUnique = (words: readonly string[]): boolean => new Set(words.map(sameName)).size === words.length;

function countsOf(frame: KindFrame): CodedCasesRead | null {
  const { headings, rows } = frame;
  const used = [...headings.keys()].filter((index) => filled(frame, index).length > 0);
  const names = used.filter((index) => isOfWords(frame, index));
  const counts = used.filter((index) => !names.includes(index));
  const [name] = names;
  if (names.length !== 1 || name === undefined || counts.length === 0 || rows.length < 2) return null;
  const words = rows.map((row) => wordsAt(frame, row, name));
  // Categories with a total do not overlap: those counts may be summed.
  if (!areUnique(words) || words.some((word) => word === "" || rowName(word).total !== null)) return null;
  if (rows.some((row) => periodOf(frame, row, name) !== null)) return null;
  const all = counts.filter((index) => isCountOfAll(headings[index]!));
  if (all.length !== 1 || counts.some((index) => (frame.units?.[index] ?? "") !== "" && !all.includes(index)))
    return null;
  const areCounts = counts.every((index) =>
    rows.every((row) => {
      const figure = figureAt(frame, row, index);
      const whole = figureAt(frame, row, all[0]!);
      const isCount = figure !== null && Number.isInteger(Number(figure.plain)) && Number(figure.plain) >= 0;
      return isCount ? whole === null || Number(figure.plain) <= Number(whole.plain) : isMissing(frame, row, index);
    }),
  );
  if (!areCounts) return null;
  return {
    columns: [
      column(name, "tag", texts.categories),
      ...counts.map((index) => column(index, "count", index === all[0] ? texts.all : texts.counts)),
    ],
    coded: {
      form: "counts",
      columns: counts,
      cases: rows.map((row) => ({ row, name: wordsAt(frame, row, name) })),
      tags: new Map(),
      all: all[0]!,
    },
  };
}

function isMissing({ at }: KindFrame, row: number, index: number): boolean {
  const value = at(row, index);
  return isBlank(value) || (typeof value === "string" && isMissingMark(value));
}

/** Fewer rows show nothing that repeats. */
const MIN_CASES = 3;
/** Longer words are sentences. */
const MAX_TAG = 60;

function* casesOf(frame: KindFrame): Sliced<CodedCasesRead | null> {
  const { headings, rows } = frame;
  const used = [...headings.keys()].filter((index) => filled(frame, index).length > 0);
  if (rows.length < MIN_CASES || used.length < 2 || used.some((index) => hasFigures(frame, index))) return null;
  yield;
  const name = used.find((index) => {
    const words = rows.map((row) => wordsAt(frame, row, index));
    // Lists of tags may all differ though their tags come back.
    const isOfLists = index !== used[0] && [...tagsIn(frame, index, new Map()).values()].some((its) => its.length > 1);
    return words.every((word) => word !== "") && areUnique(words) && !isOfLists;
  });
  if (name === undefined || headings[name] === undefined) return null;
  const before = used.filter((index) => index < name);
  const after = used.filter((index) => index > name);
  const spelled = new Map<string, string>();
  const tags = new Map<number, Map<string, readonly number[]>>();
  for (const index of after) {
    yield;
    tags.set(index, tagsIn(frame, index, spelled));
  }
  const times = timesOf([...tags.values()]);
  const repeating = after.filter((index) => repeats(tags.get(index)!, times));
  if (repeating.length === 0 || 2 * repeating.length < after.length) return null;
  return {
    columns: [
      column(name, "case", texts.cases),
      ...before.map((index) =>
        column(index, speaksOf("country", headings[index]!) ? "country" : "group", texts.groups),
      ),
      ...after.map((index) =>
        repeating.includes(index)
          ? column(index, "tag", texts.tags)
          : column(index, speaksOf("country", headings[index]!) ? "country" : "note", texts.notTags),
      ),
    ],
    coded: {
      form: "tags",
      columns: repeating,
      cases: rows.map((row) => ({ row, name: wordsAt(frame, row, name) })),
      tags: new Map(repeating.map((index) => [index, tags.get(index)!])),
      all: null,
    },
  };
}

/** Numbers, or text that is read as one. */
const hasFigures = (frame: KindFrame, index: number): boolean =>
  frame.rows.some((row) => figureAt(frame, row, index) !== null && periodOf(frame, row, index) === null);

/** The rows of each tag, as first written: counted as VC.PREVALENCE counts, and Check tells of spellings that look alike. */
function tagsIn(frame: KindFrame, index: number, spelled: Map<string, string>): Map<string, readonly number[]> {
  const found = new Map<string, number[]>();
  for (const row of frame.rows) {
    if (isMissing(frame, row, index)) continue;
    for (const key of new Set(tagsOf(wordsAt(frame, row, index)).map((each) => spelling(spelled, each)))) {
      const its = found.get(key);
      if (its) its.push(row);
      else found.set(key, [row]);
    }
  }
  return found;
}

function spelling(spelled: Map<string, string>, { tag, key }: { readonly tag: string; readonly key: string }): string {
  const first = spelled.get(key) ?? tag;
  spelled.set(key, first);
  return first;
}

/** How often each tag is in the table: tags may come back in another column. */
function timesOf(columns: readonly ReadonlyMap<string, readonly number[]>[]): ReadonlyMap<string, number> {
  const times = new Map<string, number>();
  for (const tags of columns) for (const [tag, rows] of tags) times.set(tag, (times.get(tag) ?? 0) + rows.length);
  return times;
}

/** Whether most of its cells hold tags that come back, and no sentences. */
function repeats(tags: ReadonlyMap<string, readonly number[]>, times: ReadonlyMap<string, number>): boolean {
  let [all, back, long] = [0, 0, 0];
  for (const [tag, rows] of tags) {
    all += rows.length;
    if (times.get(tag)! > 1) back += rows.length;
    if (tag.length > MAX_TAG) long += rows.length;
  }
  return back > 0 && 2 * back >= all && 5 * long <= all;
}
