/**
 * Steps as lines of an account: what is taken, added or divided by, each with its figure and its sign, and what that makes.
 * A step that is no plain calculation of named figures stays in one line, its result at the end.
 */

import { GoingOn, inWords, type Step } from "./step";

export type Sign = "" | "+" | "−" | "×" | "÷";

export interface Line {
  readonly is: "operand" | "result" | "step";
  /** The name of the operand or of the result, "" where none is known; of a step all its words. */
  readonly words: string;
  readonly sign: Sign;
  /** "" where the step has no figure of its own. */
  readonly figure: string;
  /** Whether the figure goes on. */
  readonly isRounded: boolean;
}

interface Side {
  readonly terms: readonly string[];
  readonly signs: readonly Sign[];
}

const SIGNS: Readonly<Record<string, Sign>> = { "+": "+", "−": "−", "×": "×", "/": "÷" };
const FIGURE = /^\(?−?\d[\d,]*(?:\.\d+)?\)?$/;

export function linesOf(steps: readonly Step[]): Line[] {
  const lines: Line[] = [];
  for (const step of steps) {
    const account = accountIn(inWords(step));
    if (!account) {
      lines.push(stepLine(inWords(step)));
      continue;
    }
    const { names, figures, result, isRounded } = account;
    const before = lines.at(-1);
    const goesOn = step instanceof GoingOn && before !== undefined;
    if (goesOn && before.is === "result" && before.words === "")
      lines.splice(-1, 1, { ...before, words: names.terms[0]! });
    for (const [index, figure] of figures.terms.entries())
      if (index > 0 || !goesOn)
        lines.push({
          is: "operand",
          words: names.terms[index]!,
          sign: index === 0 ? "" : figures.signs[index - 1]!,
          figure: bare(figure),
          isRounded: false,
        });
    lines.push({ is: "result", words: "", sign: "", figure: result, isRounded });
  }
  return lines;
}

const bare = (figure: string): string => figure.replace(/^\((.*)\)$/, "$1");

/** `output − inputs: 179 − 172.5 = 6.5`: as many names as figures, with the same signs, and one order to work them out in. */
function accountIn(step: string) {
  const at = step.indexOf(": ");
  const end = resultIn(step);
  if (at < 0 || !end || end.at < at) return null;
  const names = parted(step.slice(0, at));
  const figures = parted(step.slice(at + 2, end.at));
  const isNamed = figures.terms.length > 1 && names.signs.join("") === figures.signs.join("");
  const kinds = new Set(figures.signs.map((sign) => sign === "+" || sign === "−"));
  if (!isNamed || kinds.size !== 1 || !figures.terms.every((term) => FIGURE.test(term))) return null;
  return { names, figures, result: end.figure, isRounded: end.isRounded };
}

function stepLine(step: string): Line {
  const end = resultIn(step);
  if (end) return { is: "step", words: step.slice(0, end.at), sign: "", figure: end.figure, isRounded: end.isRounded };
  const named = /^(.*): (−?\d[\d,]*(?:\.\d+)?(?: %)?)$/s.exec(step);
  return { is: "step", words: named?.[1] ?? step, sign: "", figure: named?.[2] ?? "", isRounded: false };
}

/** The figure behind the last sign of equality, where nothing else is behind it. */
function resultIn(step: string): { at: number; figure: string; isRounded: boolean } | null {
  const at = Math.max(step.lastIndexOf(" = "), step.lastIndexOf(" ≈ "));
  const figure = step.slice(at + 3);
  if (at < 0 || !/^−?\d[\d,]*(?:\.\d+)?(?: (?:%|percentage points?))?$/.test(figure)) return null;
  return { at, figure, isRounded: step[at + 1] === "≈" };
}

/** At the signs that stand outside brackets. */
function parted(words: string): Side {
  const terms = [""];
  const signs: Sign[] = [];
  let depth = 0;
  for (const word of words.split(" ")) {
    const sign = depth === 0 ? SIGNS[word] : undefined;
    if (sign !== undefined) {
      signs.push(sign);
      terms.push("");
      continue;
    }
    depth += count(word, "(") - count(word, ")");
    const last = terms.pop()!;
    terms.push(last === "" ? word : `${last} ${word}`);
  }
  return { terms, signs };
}

const count = (words: string, letter: string): number => words.split(letter).length - 1;
