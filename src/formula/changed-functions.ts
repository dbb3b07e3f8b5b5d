/**
 * Which formulas of a workbook that an earlier version made may answer otherwise now. One table has what was corrected, in
 * which version, and of which calls it can be true as far as a formula shows; notices, Check and a test of the changelog use it.
 */

import { FIRST_WRITTEN, isBefore } from "../sheet/version";
import { callsIn } from "./calls";
import { changes, versions } from "./changed-texts";
import { NAMESPACE } from "./our-functions";

export interface Change {
  /** The id of the function, or `all`. */
  name: string;
  /** The version since which it answers otherwise. */
  since: string;
  /** Whether a call may be affected, by its arguments as they are written; what is in cells is not known. */
  affects: (args: readonly string[]) => boolean;
  /** What may differ, and for whom. */
  sentence: string;
}

const all = () => true;
const isGiven = (argument: string | undefined): argument is string => argument !== undefined && argument !== "";

/** The number that is written there; undefined where it is in a cell or calculated. */
function numberIn(argument: string): number | undefined {
  const [, sign, digits, percent] = /^([+-]?)((?:\d+\.?\d*|\.\d+)(?:e[+-]?\d+)?)\s*(%?)$/i.exec(argument) ?? [];
  if (digits === undefined) return undefined;
  return ((sign === "-" ? -1 : 1) * Number(digits)) / (percent === "%" ? 100 : 1);
}

/** The text that is written there, in small letters. */
const textIn = (argument: string): string | undefined =>
  /^"((?:[^"]|"")*)"$/.exec(argument)?.[1]?.replaceAll('""', '"').trim().toLowerCase();

/** Whether an argument may be 1 or more, which is no fraction. */
const mayBePercentage = (argument: string | undefined): boolean =>
  isGiven(argument) && !((numberIn(argument) ?? Infinity) < 1);

/** Of a rate -1 or less is refused too. */
const mayBeWholeRate = (argument: string | undefined): boolean =>
  isGiven(argument) && !(Math.abs(numberIn(argument) ?? Infinity) < 1);

const mayBeText = (argument: string | undefined, ...texts: readonly string[]): boolean =>
  isGiven(argument) && texts.includes(textIn(argument) ?? texts[0]!);

const mayBeTrue = (argument: string | undefined): boolean =>
  isGiven(argument) && !/^false(?:\(\))?$/i.test(argument) && numberIn(argument) !== 0;

const WHOLE_COLUMNS = /^(?:[^!]*!)?\$?[A-Z]{1,3}:\$?[A-Z]{1,3}$/i;

const V3 = "0.3.0";
const V4 = "0.4.0";
const V5 = "0.5.0";

const NEW_SOURCES = /\b(?:process|innovation|design|workforce|endogenous|exogenous)\b/i;

/** In the order of the changelog. A function that answers as before without its new arguments is not here. */
export const CHANGES: readonly Change[] = [
  { name: "ASSOCIATION", since: V3, affects: all, sentence: changes.association },
  { name: "THICKENING", since: V3, affects: all, sentence: changes.thickening },
  { name: "TRAJECTORY", since: V3, affects: all, sentence: changes.trajectory },
  { name: "PRICEINDEX", since: V3, affects: (args) => mayBeText(args[2], "unit value"), sentence: changes.unitValue },
  {
    name: "PRICEINDEX",
    since: V3,
    // Fisher, Tornqvist and Walsh read alike both ways.
    affects: (args) =>
      mayBeText(args[2], "laspeyres", "paasche") && mayBeTrue(args[3]) && isGiven(args[4]) && numberIn(args[4]) !== 1,
    sentence: changes.chained,
  },
  { name: "RENT", since: V3, affects: (args) => mayBeWholeRate(args[3]), sentence: changes.rate },
  { name: "RENTSHARE", since: V3, affects: (args) => mayBeWholeRate(args[3]), sentence: changes.rate },
  { name: "RENTSHARE", since: V3, affects: all, sentence: changes.rentShare },
  { name: "RENTDECAY", since: V3, affects: all, sentence: changes.rentDecay },
  {
    name: "RENTBYSOURCE",
    since: V3,
    affects: ([source = ""]) => !/^[{"]/.test(source) || /\bbrand(?:ing)?\b/i.test(source),
    sentence: changes.rentBySource,
  },
  {
    name: "UPGRADING",
    since: V3,
    affects: (args) => mayBePercentage(args[4]) || mayBePercentage(args[5]),
    sentence: changes.tolerance,
  },
  { name: "QUALITYBAND", since: V3, affects: (args) => mayBePercentage(args[2]), sentence: changes.tolerance },
  { name: "GOVERNANCE", since: V3, affects: all, sentence: changes.governance },
  { name: "DISTRIBUTION", since: V3, affects: all, sentence: changes.distribution },
  { name: "BREAKDOWN", since: V3, affects: all, sentence: changes.breakdown },
  { name: "PARTICIPATION", since: V3, affects: all, sentence: changes.participation },
  {
    name: "all",
    since: V3,
    affects: (args) => args.some((argument) => WHOLE_COLUMNS.test(argument)),
    sentence: changes.wholeColumns,
  },
  { name: "PREVALENCE", since: V4, affects: (args) => isGiven(args[1]), sentence: changes.prevalence },
  {
    name: "RENTBYSOURCE",
    since: V4,
    affects: ([source = ""]) => !/^[{"]/.test(source) || NEW_SOURCES.test(source),
    sentence: changes.moreSources,
  },
  { name: "FLOWORIGIN", since: V5, affects: all, sentence: changes.flowOrigin },
];

/** Most formulas have none of ours, and are not taken apart. */
const HAS_OURS = new RegExp(`\\b(?:${NAMESPACE}\\.|_xldudf_${NAMESPACE}_)`, "i");

/** What a formula of that version may answer otherwise now; without a version, of one before all that carry one. */
export function changesOf(formula: string, madeWith: string | undefined): string[] {
  if (!HAS_OURS.test(formula)) return [];
  const since = CHANGES.filter((change) => isBefore(madeWith, change.since));
  if (since.length === 0) return [];
  const found = callsIn(formula).flatMap((call) =>
    since
      .filter(({ name, affects }) => (name === "all" || name === call.name) && affects(call.arguments))
      .map(({ name, sentence }) => `${NAMESPACE}.${name === "all" ? call.name : name}: ${sentence}`),
  );
  return [...new Set(found)];
}

export interface ChangedFormula {
  /** With its sheet. */
  cell: string;
  formula: string;
  /** What it may answer otherwise. */
  changes: readonly string[];
}

/** What is to be said of these formulas; nothing where there are none. */
export const changedSentence = (found: readonly ChangedFormula[], madeWith: string | undefined): string =>
  madeWith === undefined
    ? versions.none({ first: FIRST_WRITTEN, count: found.length })
    : versions.older({ version: madeWith, count: found.length });

const MAX_FORMULA = 80;

export const changedLine = ({ cell, formula, changes: lines }: ChangedFormula): string =>
  versions.line({
    cell,
    formula: formula.length > MAX_FORMULA ? `${formula.slice(0, MAX_FORMULA)}…` : formula,
    change: lines.join(" "),
  });
