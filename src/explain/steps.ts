/**
 * How one cell of an answer comes about, step by step in its own numbers. Every figure is the core's decimal: what is read
 * here is what the cell was worked out from.
 */

import { Refused } from "../core/refusal";
import { bandSteps, governanceSteps, immiserizingSteps, thickeningSteps, upgradingSteps } from "./flags";
import { flowBreakdownSteps, flowOriginSteps } from "./flows";
import { priceIndexSteps } from "./price-index";
import { marginSteps, markupSteps, netbackSteps, producerShareSteps } from "./prices";
import { rentShareSteps, rentSteps, ricardianSteps } from "./rents";
import { factoralSteps, grossSteps, incomeSteps, termsOfTradeSteps } from "./trade";
import { trajectorySteps } from "./trajectory";
import { breakdownSteps, distributionSteps, shareSteps, stageSteps, valueAddedSteps } from "./value-added";
import type { At, Given, Steps } from "./given";

/** The steps, or null where the function has none to tell or the cell is an error, which has its own sentence. */
export function stepsOf(name: string, args: readonly Given[], at: At): string[] | null {
  try {
    return steps[name]?.(args, at) ?? null;
  } catch (thrown) {
    if (thrown instanceof Refused) return null;
    throw thrown;
  }
}

/** Which functions have steps. */
export const hasSteps = (name: string): boolean => Object.hasOwn(steps, name);

const steps: Readonly<Record<string, Steps>> = {
  VALUEADDED: valueAddedSteps,
  VALUEADDEDSHARE: shareSteps,
  BREAKDOWN: breakdownSteps,
  STAGEVALUEADDED: stageSteps,
  MARGIN: marginSteps,
  MARKUP: markupSteps,
  PRODUCERSHARE: producerShareSteps,
  NETBACK: netbackSteps,
  RENT: rentSteps,
  RENTSHARE: rentShareSteps,
  RICARDIANRENT: ricardianSteps,
  TERMSOFTRADE: termsOfTradeSteps,
  INCOMETERMSOFTRADE: incomeSteps,
  FACTORALTERMSOFTRADE: factoralSteps,
  GROSSTERMSOFTRADE: grossSteps,
  THICKENING: thickeningSteps,
  IMMISERIZING: immiserizingSteps,
  UPGRADING: upgradingSteps,
  QUALITYBAND: bandSteps,
  GOVERNANCE: governanceSteps,
  DISTRIBUTION: distributionSteps,
  TRAJECTORY: trajectorySteps,
  PRICEINDEX: priceIndexSteps,
  FLOWBREAKDOWN: flowBreakdownSteps,
  FLOWORIGIN: flowOriginSteps,
};
