/** Formulas as text: Excel's way of saving one becomes what a person types, and back. Nothing is computed here. */

import { type Token, tokenize, joinTokens } from "./tokens";
import { quoteSheetName } from "../sheet/address";

/** What Excel writes before functions of an add-in, and what a person types instead. */
const SAVED = /^_xldudf_([A-Z]+)_/i;
/** What Excel writes before functions that are newer than its file format. */
const NEWER = /^(?:_xlfn\.|_xlws\.)+/i;
/** What it writes before the names that a LET or a LAMBDA binds, and before a parameter that may be left out. */
const BOUND = /^_xl(?:pm|op)\./i;

const HAS_SAVED_FORM = /_xl|anchorarray/i;

/** Excel's saved form, without the sign of equality, as the grid writes it: `_xldudf_VC_MARGIN(A1,B1)` is `=VC.MARGIN(A1,B1)`. */
export function fromSaved(formula: string): string {
  // Most are the same in both.
  if (!HAS_SAVED_FORM.test(formula)) return `=${formula}`;
  const parts = tokenize(formula).map((part) => {
    if (part.kind === "name" && /^_xlop\./i.test(part.text))
      return { ...part, text: `[${part.text.replace(BOUND, "")}]` };
    if (part.kind === "name") return { ...part, text: part.text.replace(BOUND, "") };
    return part.kind === "function"
      ? {
          ...part,
          text: part.text
            .replace(NEWER, "")
            .replace(BOUND, "")
            .replace(SAVED, (_, space: string) => `${space.toUpperCase()}.`),
        }
      : part;
  });
  return `=${joinTokens(withoutAnchors(parts))}`;
}

/** `ANCHORARRAY(A1)` is how Excel saves `A1#`. */
function withoutAnchors(parts: readonly Token[]): Token[] {
  const made: Token[] = [];
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
const MARKED = new Set(
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
const MARKED_TWICE = new Set(["FILTER", "SORT"]);

/** A formula as Excel saves it, without the sign of equality. `namespace`: of the add-in's functions. */
export function toSaved(formula: string, namespace: string): string {
  const parts = withParameters(tokenize(formula.replace(/^=/, ""))).map((part): Token => {
    if (part.kind === "sheet" && /^[\p{L}\p{N}_.]+!$/u.test(part.text))
      return { ...part, text: `${quoteSheetName(part.text.slice(0, -1))}!` };
    if (part.kind !== "function") return part;
    const name = part.text.toUpperCase();
    if (name.startsWith(`${namespace}.`))
      return { ...part, text: `_xldudf_${namespace}_${name.slice(namespace.length + 1)}` };
    if (MARKED_TWICE.has(name)) return { ...part, text: `_xlfn._xlws.${name}` };
    return MARKED.has(name) ? { ...part, text: `_xlfn.${name}` } : part;
  });
  return joinTokens(withAnchors(parts));
}

/** The names that LET and LAMBDA bind are marked wherever they occur, and a parameter in brackets otherwise than its uses. */
function withParameters(parts: readonly Token[]): Token[] {
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

function withAnchors(parts: readonly Token[]): Token[] {
  const made: Token[] = [];
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
