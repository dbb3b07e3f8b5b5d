/** Why a cell shows an error: our sentence, and the cell that caused it where the formula shows which it is. */

import { type CellRefusal, refusals } from "../../cells/refusals";
import { formatAddress, parseAddress } from "../../sheet/address";
import type { Fault } from "../../workbook/port";
import { callsIn } from "../../formula/calls";
import type { FunctionHelp } from "../help/function-help";
import { didYouMean, functionsIn, meantBy } from "../help/meant-names";
import { cellAt } from "./places";
import type { GivenRange } from "./range-fault";
import { errorMeanings, errors as texts } from "../texts/explain";

export interface Reason {
  sentence: string;
  /** The address of the cell or range to blame. */
  culprit?: string;
  /** The argument that it belongs to. */
  given?: GivenRange;
  /** Whether a function of ours has refused. */
  isOurs: boolean;
}

type Help = ReadonlyMap<string, FunctionHelp>;

export function reasonFor(fault: Fault, help: Help): Reason {
  const refusal = refusalOf(fault);
  if (!refusal) return { sentence: unknownFunction(fault, help) ?? generalSentence(fault), isOurs: false };
  const found =
    fault.formula && refusal.argument && culpritOf(fault.formula.address, fault.formula.text, refusal.argument, help);
  return { sentence: refusal.sentence, isOurs: true, ...found };
}

/** The refusal of this very cell, or that of the whole answer, which is on its first cell. */
function refusalOf({ formula, row, column, code }: Fault): CellRefusal | undefined {
  if (!formula) return undefined;
  return refusals
    .of(formula.address)
    .find(
      (refusal) =>
        refusal.row === row - formula.row && refusal.column === column - formula.column && refusal.code === code,
    );
}

/** That the formula calls a function that there is not, and which of ours may be meant. */
function unknownFunction({ code, formula }: Fault, help: Help): string | undefined {
  if (code !== "#NAME?" || !formula) return undefined;
  const own = [...help.keys()];
  for (const name of functionsIn(formula.text)) {
    if (/^VC\./i.test(name) && help.has(name.slice(3).toUpperCase())) continue;
    const meant = meantBy(name, own);
    if (meant.length > 0) return texts.unknownFunction({ name: name.toUpperCase(), remedy: didYouMean(meant) });
  }
  return undefined;
}

/** Errors of the formula in the cell, which no cell that it refers to has brought in. */
export const ERRORS_OF_THE_FORMULA: readonly string[] = [
  "#SPILL!",
  "#NAME?",
  "#CYCLE",
  "#BAD_EXPR",
  "#BUSY!",
  "#GETTING_DATA",
  "#CONNECT!",
  "#BLOCKED!",
];

/** For an error that is not ours: what such an error means. */
function generalSentence({ code, message }: Fault): string {
  const known = errorMeanings[code];
  if (known === undefined) return message ?? texts.unknown;
  if (code === "#BAD_EXPR" && message !== undefined)
    return texts.unreadable({ message: message.replace(/[.]?$/, ".") });
  return known;
}

type Argument = NonNullable<CellRefusal["argument"]>;

/** Only where the formula calls one function of ours, and that argument is a plain range. */
function culpritOf(
  formulaAddress: string,
  formula: string,
  { name, row, column }: Argument,
  help: Help,
): Required<Pick<Reason, "culprit" | "given">> | undefined {
  const calls = callsIn(formula);
  const call = calls.length === 1 ? calls[0] : undefined;
  const position = call
    ? (help.get(call.name)?.parameters.findIndex((parameter) => parameter.name === name) ?? -1)
    : -1;
  const range = parseAddress(call?.arguments[position] ?? "");
  if (!range) return undefined;
  const sheet = range.sheet || (parseAddress(formulaAddress)?.sheet ?? "");
  const given = { argument: name, range: { ...range, sheet } };
  if (row === undefined && column === undefined) return { culprit: formatAddress(given.range), given };
  const culprit = formatAddress(cellAt(sheet, range.row + (row ?? 1) - 1, range.column + (column ?? 1) - 1));
  return { culprit, given };
}
