/** Formulas as text: Excel's way of saving one becomes what a person types, and back. Nothing is worked out here. */

import { type Part, partsOf, together } from "./tokens";
import { columnName, quoted } from "../sheet/address";

export { type Part, partsOf, together } from "./tokens";

/** What Excel writes before functions of an add-in, and what a person types instead. */
const saved = /^_xldudf_([A-Z]+)_/i;
/** What Excel writes before functions that are newer than its file format. */
const newer = /^(?:_xlfn\.|_xlws\.)+/i;
/** What it writes before the names that a LET or a LAMBDA binds, and before a parameter that may be left out. */
const bound = /^_xl(?:pm|op)\./i;

const HAS_SAVED_FORM = /_xl|anchorarray/i;

/** Excel's saved form, without the sign of equality, as the grid writes it: `_xldudf_VC_MARGIN(A1,B1)` is `=VC.MARGIN(A1,B1)`. */
export function fromSaved(formula: string): string {
  // Most are the same in both.
  if (!HAS_SAVED_FORM.test(formula)) return `=${formula}`;
  const parts = partsOf(formula).map((part) => {
    if (part.kind === "name" && /^_xlop\./i.test(part.text))
      return { ...part, text: `[${part.text.replace(bound, "")}]` };
    if (part.kind === "name") return { ...part, text: part.text.replace(bound, "") };
    return part.kind === "function"
      ? {
          ...part,
          text: part.text
            .replace(newer, "")
            .replace(bound, "")
            .replace(saved, (_, space: string) => `${space.toUpperCase()}.`),
        }
      : part;
  });
  return `=${together(withoutAnchors(parts))}`;
}

/** `ANCHORARRAY(A1)` is how Excel saves `A1#`. */
function withoutAnchors(parts: readonly Part[]): Part[] {
  const made: Part[] = [];
  for (let index = 0; index < parts.length; index += 1) {
    const part = parts[index]!;
    if (part.kind === "function" && part.text.toUpperCase() === "ANCHORARRAY") {
      const close = parts.findIndex((each, at) => at > index && each.text === ")");
      const inside = parts.slice(index + 2, close);
      if (close > 0 && inside.every(({ kind }) => kind === "sheet" || kind === "cell")) {
        made.push(...inside, { kind: "sign", text: "#" });
        index = close;
        continue;
      }
    }
    made.push(part);
  }
  return made;
}

/** Functions that came after Excel 2007, which its files mark. */
const marked = new Set(
  (
    "ACOT ACOTH AGGREGATE ARABIC ARRAYTOTEXT BASE BETA.DIST BETA.INV BINOM.DIST BINOM.DIST.RANGE BINOM.INV BITAND BITLSHIFT BITOR BITRSHIFT BITXOR BYCOL BYROW CEILING.MATH CEILING.PRECISE " +
    "CHISQ.DIST CHISQ.DIST.RT CHISQ.INV CHISQ.INV.RT CHISQ.TEST CHOOSECOLS CHOOSEROWS COMBINA CONCAT CONFIDENCE.NORM CONFIDENCE.T COT COTH COVARIANCE.P COVARIANCE.S CSC CSCH DAYS DECIMAL DROP " +
    "ERF.PRECISE ERFC.PRECISE EXPAND EXPON.DIST F.DIST F.DIST.RT F.INV F.INV.RT F.TEST FLOOR.MATH FLOOR.PRECISE FORECAST.LINEAR FORMULATEXT GAMMA GAMMA.DIST GAMMA.INV GAMMALN.PRECISE GAUSS " +
    "HSTACK HYPGEOM.DIST IFNA IFS ISFORMULA ISOMITTED ISOWEEKNUM LAMBDA LET LOGNORM.DIST LOGNORM.INV MAKEARRAY MAP MAXIFS MINIFS MODE.MULT MODE.SNGL MUNIT NEGBINOM.DIST NORM.DIST NORM.INV NORM.S.DIST " +
    "NORM.S.INV NUMBERVALUE PDURATION PERCENTILE.EXC PERCENTILE.INC PERCENTRANK.EXC PERCENTRANK.INC PERMUTATIONA PHI POISSON.DIST QUARTILE.EXC QUARTILE.INC RANDARRAY RANK.AVG RANK.EQ REDUCE REGEXEXTRACT REGEXREPLACE REGEXTEST RRI " +
    "SCAN SEC SECH SEQUENCE SHEET SHEETS SINGLE SKEW.P SORTBY STDEV.P STDEV.S SWITCH T.DIST T.DIST.2T T.DIST.RT T.INV T.INV.2T T.TEST TAKE TEXTAFTER TEXTBEFORE TEXTJOIN TEXTSPLIT TOCOL TOROW " +
    "UNICHAR UNICODE UNIQUE VALUETOTEXT VAR.P VAR.S VSTACK WEIBULL.DIST WRAPCOLS WRAPROWS XLOOKUP XMATCH XOR Z.TEST"
  ).split(" "),
);
const markedTwice = new Set(["FILTER", "SORT"]);

/** A formula as Excel saves it, without the sign of equality. `namespace`: of the add-in's functions. */
export function toSaved(formula: string, namespace: string): string {
  const parts = withParameters(partsOf(formula.replace(/^=/, ""))).map((part): Part => {
    if (part.kind === "sheet" && /^[\p{L}\p{N}_.]+!$/u.test(part.text))
      return { ...part, text: `${quoted(part.text.slice(0, -1))}!` };
    if (part.kind !== "function") return part;
    const name = part.text.toUpperCase();
    if (name.startsWith(`${namespace}.`))
      return { ...part, text: `_xldudf_${namespace}_${name.slice(namespace.length + 1)}` };
    if (markedTwice.has(name)) return { ...part, text: `_xlfn._xlws.${name}` };
    return marked.has(name) ? { ...part, text: `_xlfn.${name}` } : part;
  });
  return together(withAnchors(parts));
}

/** The names that LET and LAMBDA bind are marked wherever they stand, and a parameter in brackets otherwise than its uses. */
function withParameters(parts: readonly Part[]): Part[] {
  const names = new Set<string>();
  // Of each bracket that is open: the function before it, and which of its arguments is being read.
  const calls: { name: string; argument: number }[] = [];
  const tight = parts.filter(({ kind }) => kind !== "space");
  for (const [index, { kind, text }] of tight.entries()) {
    const call = calls.at(-1);
    if (text === "(" || text === "{")
      calls.push({
        name: tight[index - 1]?.kind === "function" ? tight[index - 1]!.text.toUpperCase() : "",
        argument: 0,
      });
    else if (text === ")" || text === "}") calls.pop();
    else if (text === "," && call) call.argument += 1;
    else if ((kind === "name" || kind === "bracket") && call) {
      const isAlone = /^[(,]$/.test(tight[index - 1]?.text ?? "") && tight[index + 1]?.text === ",";
      const binds = isAlone && (call.name === "LAMBDA" || (call.name === "LET" && call.argument % 2 === 0));
      if (binds) names.add(nameIn(text));
    }
  }
  if (names.size === 0) return [...parts];
  return parts.map((part) => {
    if (part.kind === "bracket" && names.has(nameIn(part.text)))
      return { kind: "name", text: `_xlop.${part.text.slice(1, -1)}` };
    const isBound = (part.kind === "name" || part.kind === "function") && names.has(nameIn(part.text));
    return isBound ? { ...part, text: `_xlpm.${part.text}` } : part;
  });
}

const nameIn = (text: string) => text.replace(/^\[(.*)\]$/s, "$1").toLowerCase();

function withAnchors(parts: readonly Part[]): Part[] {
  const made: Part[] = [];
  for (const part of parts) {
    const cell = made.at(-1);
    if (part.text !== "#" || cell?.kind !== "cell") {
      made.push(part);
      continue;
    }
    made.pop();
    const sheet = made.at(-1)?.kind === "sheet" ? made.pop() : undefined;
    made.push(
      { kind: "function", text: "_xlfn.ANCHORARRAY" },
      { kind: "sign", text: "(" },
      ...(sheet ? [sheet] : []),
      cell,
      { kind: "sign", text: ")" },
    );
  }
  return made;
}

/** These take a range as one thing; any other part of a formula would go through it cell by cell. */
const takesRanges = new Set(
  "AVERAGE AVERAGEA COUNT COUNTA COUNTBLANK COUNTIF COUNTIFS MAX MEDIAN MIN PRODUCT STDEV SUM SUMIF SUMIFS SUMPRODUCT SUMSQ VAR COLUMNS ROWS HLOOKUP VLOOKUP INDEX MATCH".split(
    " ",
  ),
);

/** Functions whose answer may be more than one cell whatever they are given. */
const answersArrays = new Set(
  "CHOOSECOLS CHOOSEROWS DROP EXPAND FILTER FREQUENCY HSTACK INDIRECT LINEST LOGEST MINVERSE MMULT MODE.MULT MUNIT RANDARRAY SEQUENCE SORT SORTBY TAKE TEXTSPLIT TOCOL TOROW TRANSPOSE UNIQUE VSTACK WRAPCOLS WRAPROWS XLOOKUP".split(
    " ",
  ),
);

/**
 * Whether Excel must be told that a formula may answer with an array; without that it would take one cell of each range
 * (`@`). Ours always, and the LAMBDAs that stand for them; others where a range stands elsewhere than as a whole argument of a function that takes ranges.
 */
export function mayAnswerArray(formula: string, namespace: string): boolean {
  const parts = partsOf(formula.replace(/^=/, "")).filter(({ kind }) => kind !== "space");
  const calls: string[] = [];
  for (const [index, { kind, text }] of parts.entries()) {
    const name = text.toUpperCase();
    if (kind === "function" && (name.startsWith(`${namespace}.`) || name.startsWith(`${namespace}_`))) return true;
    if (text === "{" || text === "#") return true;
    if (text === "(") calls.push(parts[index - 1]?.kind === "function" ? parts[index - 1]!.text.toUpperCase() : "");
    else if (text === ")") calls.pop();
    const isRange = kind === "columns" || kind === "rows" || text === ":";
    if (!isRange && kind !== "name") continue;
    if (kind === "name" && /^(true|false)$/i.test(text)) continue;
    // Before and behind the whole reference, its sheet's name included.
    let first = text === ":" ? index - 1 : index;
    if (parts[first - 1]?.kind === "sheet") first -= 1;
    const last = text === ":" ? index + 1 : index;
    const isWhole = /^[(,]$/.test(parts[first - 1]?.text ?? "") && /^[),]$/.test(parts[last + 1]?.text ?? "");
    if (!isWhole || !takesRanges.has(calls.at(-1) ?? "")) return true;
  }
  return parts.some(({ kind, text }) => kind === "function" && answersArrays.has(text.toUpperCase()));
}

/** Excel's own size. */
const lastColumn = 16_384;
const lastRow = 1_048_576;

/** A formula as it reads so many rows further down and columns further to the right: relative references move, those with `$` stay. */
export function moved(formula: string, down: number, right: number): string {
  const column = (fixed: string, name: string) => {
    if (fixed) return fixed + name;
    const number = [...name.toUpperCase()].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) + right;
    return number >= 1 && number <= lastColumn ? columnName(number - 1) : null;
  };
  const row = (fixed: string, digits: string) => {
    if (fixed) return fixed + digits;
    const number = Number(digits) + down;
    return number >= 1 && number <= lastRow ? String(number) : null;
  };
  const both = (one: string | null, other: string | null, between = "") =>
    one === null || other === null ? "#REF!" : one + between + other;

  return together(
    partsOf(formula).map((part) => {
      const pieces = /^(\$?)([A-Za-z]*)(\$?)(\d*)(?::(\$?)([A-Za-z]*)(\$?)(\d*))?$/.exec(part.text);
      if (!pieces) return part;
      const [, a = "", b = "", c = "", d = "", e = "", f = "", g = "", h = ""] = pieces;
      if (part.kind === "cell") return { ...part, text: both(column(a, b), row(c, d)) };
      if (part.kind === "columns") return { ...part, text: both(column(a, b), column(e, f), ":") };
      if (part.kind === "rows") return { ...part, text: both(row(a || c, d), row(e || g, h), ":") };
      return part;
    }),
  );
}

/** The name of a sheet, as it stands before the `!`. */
const sheetIn = (text: string) =>
  text
    .slice(0, -1)
    .replace(/^'(.*)'$/s, "$1")
    .replaceAll("''", "'");

/** A formula after names of ranges were given others. `names`: the new by the old, in small letters. */
export function withRangeNames(formula: string, names: ReadonlyMap<string, string>): string {
  if (names.size === 0) return formula;
  // What no formula of Excel's begins a name with, a digit or a point, may begin one of these.
  const word = /"(?:[^"]|"")*"|'(?:[^']|'')*'!|(?<![\p{L}\p{N}_.\\$:])[\p{L}\p{N}_.]+(?![\p{L}\p{N}_.\\!(:])/gu;
  return formula.replaceAll(word, (found) => names.get(found.toLowerCase()) ?? found);
}

/** A formula after sheets were given other names. `names`: the new by the old, in small letters. */
export function withSheets(formula: string, names: ReadonlyMap<string, string>): string {
  if (names.size === 0 || !formula.includes("!")) return formula;
  return together(
    partsOf(formula).map((part) => {
      const name = part.kind === "sheet" ? names.get(sheetIn(part.text).toLowerCase()) : undefined;
      return name === undefined ? part : { ...part, text: `${quoted(name)}!` };
    }),
  );
}

export interface Known {
  /** Whether the grid has this function. */
  isFunction: (name: string) => boolean;
  /** Defined names, in small letters. */
  names: ReadonlySet<string>;
}

function before(parts: readonly Part[], index: number): Part | undefined {
  let at = index - 1;
  while (parts[at]?.kind === "space") at -= 1;
  return parts[at];
}

const behind = (parts: readonly Part[], index: number) => parts.find(({ kind }, at) => at > index && kind !== "space");

/** What of a formula the grid does not know, in a few words; undefined where it knows all of it. */
export function unknownIn(formula: string, { isFunction, names }: Known): string | undefined {
  const parts = partsOf(formula.replace(/^=/, ""));
  const isOfCall: boolean[] = [];
  for (const [index, { kind, text }] of parts.entries()) {
    if (text === "(" || text === "{") isOfCall.push(text === "{" || before(parts, index)?.kind === "function");
    else if (text === ")" || text === "}") isOfCall.pop();
    else if (text === "," && isOfCall.at(-1) !== true) return "several ranges put together";
    else if (
      text === ":" &&
      kind === "sign" &&
      [before(parts, index), behind(parts, index)].some((part) => part?.kind !== "cell" && part?.kind !== "sheet")
    )
      return "a range that is worked out";
    if (kind === "function" && !isFunction(text.toUpperCase())) return `the function ${text}`;
    if (kind === "sheet" && text.includes("[")) return "another workbook";
    if (kind === "sheet" && /^[^']*:|^'(?:[^']|'')*:/.test(text)) return "a span of sheets";
    if (kind === "bracket") return "a column of a table";
    if (kind === "error" && text !== "#REF!" && text !== "#N/A") return `the error ${text} in a formula`;
    if (text === "@") return "the sign @";
    if (kind === "name" && !/^(true|false)$/i.test(text) && !names.has(text.toLowerCase())) return `the name ${text}`;
    // A space between two references asks for the cells that they share.
    const isReference = (part: Part | undefined) =>
      part !== undefined && ["cell", "columns", "rows", "sheet"].includes(part.kind);
    if (kind === "space" && isReference(parts[index - 1]) && isReference(parts[index + 1]))
      return "ranges that overlap";
  }
  return undefined;
}
