/**
 * How one cell of an answer comes about, step by step in its own numbers. Every figure is the core's decimal: what is read
 * here is what the cell was computed from.
 */

import { Refused } from "../core/refusal";
import type { At, Argument } from "../explain/arguments";
import type { Step } from "../explain/step";
import { STEPS } from "./steps";

/** The steps, or null where the function has none or the cell is an error, which has its own sentence. */
export function stepsOf(name: string, args: readonly Argument[], at: At): Step[] | null {
  try {
    return STEPS.get(name)?.(args, at) ?? null;
  } catch (thrown) {
    if (thrown instanceof Refused) return null;
    throw thrown;
  }
}

/** Which functions have steps. */
export const hasSteps = (name: string): boolean => STEPS.has(name);
