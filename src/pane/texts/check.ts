/** What the view Check says: of each finding what is so, and what to do. */

import type { Facts, Severity } from "../../findings/finding";
import type { Difference, Differences } from "../../tables/look-alike";
import { count } from "./count";
import { figure, percentage } from "./figures";

export const check = {
  heading: "Check a table",
  lead: "Looks for what would make results wrong or misleading, and for what the figures tell. Nothing on the sheet is changed.",
  what: "What to check",
  selection: "The selected table, or the table around the selected cell",
  sheet: "All tables of this sheet",
  run: "Check",
  failed: "The cells could not be read. Is a cell being edited? Finish that and check again.",
  empty: "There is no table here. Select one, or a cell in it, and check again.",
  tables: (addresses: readonly string[]) => `Checked: ${addresses.join(", ")}.`,
  none: "Nothing found.",
  lookedFor:
    "Looked for: errors, text that looks like a figure, words where figures belong, missing figures; totals, shares and chains that do not add up; percentages for fractions, shares beyond 0 to 1; different units; negative value added, costs below 0, losses, empty costs; names that look alike but are two; weight changes without a conversion, nominal beside real money, an index without its base; immiserizing growth, one buyer over half of the sales, thinning and thickening.",
  found: (number: number) => `${count(number, "finding", "findings")}.`,
  table: "Findings",
  cell: "Cell",
  finding: "Finding and what to do",
  go: (cell: string) => `Go to ${cell}`,
  more: (number: number) => `And ${count(number, "more finding", "more findings")}. Mend these first, and check again.`,
  gone: (cell: string) => `${cell} could not be shown: the sheet may have been renamed or removed. Check again.`,
  severities: { wrong: "To be mended", doubtful: "To look at again", telling: "Worth telling" } satisfies Readonly<
    Record<Severity, string>
  >,
} as const;

export interface Told {
  readonly sentence: string;
  readonly remedy: string;
}

const cells = (number: number): string => count(number, "cell", "cells");
const who = (name: string): string => (name === "" ? "This link" : name);
const above = (difference: string): string =>
  `${figure(difference.replace("-", ""))} ${difference.startsWith("-") ? "less" : "more"}`;

/** A finding in words. */
export function told(finding: Facts): Told {
  switch (finding.kind) {
    case "error":
      return {
        sentence: `The cell shows ${finding.code}, and so does all that needs it.`,
        remedy: "Mend its formula, or put #N/A where the figure is not known.",
      };
    case "text for a figure":
      return finding.undecided
        ? {
            sentence: `“${finding.text}” is text, and may be read in two ways: its mark may part thousands or decimals.`,
            remedy: "Type it as a number. Analyse lets you choose how it is read.",
          }
        : finding.count === 1
          ? {
              sentence: `“${finding.text}” looks like a figure, but is text: sums pass over it.`,
              remedy: "Type it as a number, or let Analyse clean it on a sheet of its own.",
            }
          : {
              sentence: `“${finding.text}” and ${cells(finding.count - 1)} below look like figures, but are text: sums pass over them.`,
              remedy: "Type them as numbers, or let Analyse clean them on a sheet of its own.",
            };
    case "no figure":
      return {
        sentence: `“${finding.text}” stands where a figure belongs.`,
        remedy: finding.looksLikeOne
          ? "Put the figure alone, and its remark into another cell."
          : "Put a figure, 0 if it is nothing, or =NA() if it is not known.",
      };
    case "missing":
      return {
        sentence: `${finding.count === 1 ? "A figure is" : `${figure(String(finding.count))} figures are`} missing here (${finding.mark}): shares of the whole cannot be worked out.`,
        remedy: "Put the figure in, 0 if it is nothing, or leave the row out.",
      };
    case "not adding up":
      return addingUp(finding);
    case "percentages":
      return {
        sentence: `Column ${finding.column} holds percentages such as ${figure(finding.figure)}; the functions take fractions.`,
        remedy: `Divide by 100: ${figure(finding.figure)} becomes ${figure(String(Number(finding.figure) / 100))}. Analyse does so on its own sheet.`,
      };
    case "share beyond":
      return {
        sentence: `The share of ${finding.name === "" ? "this link" : finding.name} is ${percentage(finding.figure)}: beyond 0 to 100 % of a whole.`,
        remedy: "Check the figure. Only where links lose can a share be below 0 or above 1.",
      };
    case "different units":
      return {
        sentence: `“${finding.one}” and “${finding.other}” are different units: such figures cannot be set off against each other.`,
        remedy: "Bring all to one unit before anything is taken from it.",
      };
    case "negative cost":
      return finding.isColumn
        ? {
            sentence: `Costs stand below 0 here, such as ${figure(finding.figure)}: taken off sales as they are, they would add to value added.`,
            remedy: "Write costs above 0. Analyse does so on its own sheet.",
          }
        : {
            sentence: `A cost${finding.name === "" ? "" : ` of ${finding.name}`} is ${figure(finding.figure)}: below 0 it adds to value added.`,
            remedy: "Check its sign. Only a refund can be below 0.",
          };
    case "negative value added":
      return {
        sentence: `${who(finding.name)} sells for less than it buys: its value added is ${figure(finding.figure)}.`,
        remedy:
          "Check the row and the unit of both figures. If they are right, the link lives on subsidies or its reserves.",
      };
    case "loss":
      return {
        sentence: `${who(finding.name)} cannot pay its wages out of its value added: ${figure(finding.figure)} is left.`,
        remedy: "Check the period of both figures. If they are right, the link makes a loss.",
      };
    case "look-alike names":
      return {
        sentence: `“${finding.name}” (${finding.cell}) and “${finding.other}” (${finding.otherCell}) look alike but are counted as two names${differing(finding.differ)}.`,
        remedy: "If they are one, write both the same way. If they are two, nothing needs to be done.",
      };
    case "empty cost":
      return {
        sentence:
          finding.count === 1
            ? `A cost${finding.name === "" ? "" : ` of ${finding.name}`} is empty, and counts as 0.`
            : `${cells(finding.count)} of costs are empty, and count as 0.`,
        remedy: "Put 0 if nothing is bought, the figure if it is known, =NA() if it is not.",
      };
    case "weight without conversion":
      return {
        sentence:
          finding.by === "units"
            ? `Prices are per ${finding.from} and per ${finding.to}: they are not of the same quantity.`
            : `The volume changes from ${figure(finding.from)} to ${figure(finding.to)} along the chain, and no column says how much of the one goes into the other.`,
        remedy: "Add a column of conversions (5 kg of raw nut for 1 kg of kernel is 5) and use VC.STAGEVALUEADDED.",
      };
    case "nominal beside real":
      return {
        sentence: `“${finding.nominal}” is in money of the day, “${finding.real}” in constant money: their difference is partly inflation.`,
        remedy: "Deflate the one, or use both in money of the day.",
      };
    case "index without base":
      return {
        sentence: `“${finding.column}” is an index, but no period is 100 and its heading names no base.`,
        remedy: "Say in the heading which period is 100.",
      };
    case "immiserizing":
      return {
        sentence: `${finding.name === "" ? "" : `${finding.name}, `}${finding.period}: more is sold and less is earned than in the first period. ${finding.flag}.`,
        remedy: "VC.IMMISERIZING shows it for every period, against import prices and wages too.",
      };
    case "one buyer":
      return {
        sentence: `${finding.name === "" ? "One buyer" : finding.name} takes ${percentage(finding.share)} of the sales: the seller depends on it.`,
        remedy: "VC.CONCENTRATION measures it; the governance of such a chain is often captive.",
      };
    case "trajectory":
      return {
        sentence: `${who(finding.name)}: ${finding.flag.toLowerCase()}, from ${percentage(finding.first)} to ${percentage(finding.last)} of value added.`,
        remedy: "VC.TRAJECTORY gives the trend and how sure it is.",
      };
  }
}

const differences: Readonly<Record<Difference, string>> = {
  mark: "a mark at the end",
  accents: "accents",
  dot: "the dot of an i",
  letters: "letters of another alphabet",
  joins: "hyphens or spaces",
  quotes: "apostrophes or quotation marks",
  zero: "a 0 in place of an O",
};

/** In what names differ, and of a letter that looks like another which it is, as nobody can see that. */
function differing({ by, foreign }: Differences): string {
  const words = by.map((each) =>
    each === "letters" && foreign
      ? `${differences.letters} (“${foreign.letter}” is ${foreign.alphabet})`
      : differences[each],
  );
  return words.length === 0 ? "" : `: they differ in ${new Intl.ListFormat("en-GB").format(words)}`;
}

function addingUp({ what, given, sum, difference, name }: Extract<Facts, { kind: "not adding up" }>): Told {
  switch (what) {
    case "total":
      return {
        sentence: `${name === "" ? "The total" : `“${name}”`} is ${figure(given)}, but the rows above sum to ${figure(sum)}: ${above(difference)}.`,
        remedy: "Look for a row that is missing or counted twice; where figures are rounded, say so in a note.",
      };
    case "shares":
      return {
        sentence: `The shares${name === "" ? "" : ` of ${name}`} sum to ${percentage(sum)}, not to 100 %.`,
        remedy: "Look for a link that is missing, or round with VC.ROUNDSHARES.",
      };
    case "value added":
      return {
        sentence: `Value added${name === "" ? "" : ` of ${name}`} is given as ${figure(given)}, but sales less inputs are ${figure(sum)}: ${above(difference)}.`,
        remedy: "Check the three figures, or use VC.VALUEADDED.",
      };
    case "chain":
      return {
        sentence: `The chain does not add up: value added sums to ${figure(sum)}, ${above(difference)} than the last sale of ${figure(given)}.`,
        remedy: "A link buys for less than the one before sells: put in what it pays.",
      };
  }
}
