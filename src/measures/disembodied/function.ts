import { choices, periodsAlong } from "../../cells/read";
import { answer } from "../../cells/write";
import { disembodied, KINDS } from "./definition";

/**
 * Share of disembodied, knowledge-intensive activities in value added, per period: functional upgrading.
 * @customfunction
 * @param kind "embodied" or "disembodied" (design, branding, marketing, research, finance) for each activity; nothing is inferred from names.
 * @param valueAdded Value added (or labour, or cost) of each activity: one value each, or one column per period (one row per period where kind is a row).
 * @returns One share per period as a fraction, in a row (in a column where kind is a row).
 * @errors #VALUE! for the whole result when a kind is neither; #NUM! in a period whose sum is 0 or less; text, a missing value or an error affects its own period only.
 * @formula sum of valueAdded where kind is disembodied / sum of valueAdded
 * @domain Individual values may be negative as long as the sum of their period is positive. Rows with no kind and only zeros are empty and ignored; any other activity needs a kind.
 * @example =VC.DISEMBODIED({"embodied";"disembodied"}, {80,55;20,45}) gives {0.2,0.45}
 * @source Kaplinsky & Morris (2001), A Handbook for Value Chain Research
 * @related UPGRADINGSTAGE, UPGRADING, VALUEADDEDSHARE, CORECOMPETENCE
 * @reads value chain: valueAdded = valueAdded
 * @question upgrading
 * @options kind embodied | disembodied
 * @requiresAddress
 */
export function DISEMBODIED(kind: any[][], valueAdded: any[][], invocation?: CustomFunctions.Invocation): any[][] {
  return answer(DISEMBODIED, [kind, valueAdded], invocation, ([kind, valueAdded]) => {
    const kinds = choices("kind", kind, KINDS);
    const { periods, layout } = periodsAlong("valueAdded", valueAdded, kinds);
    return { entries: disembodied(kinds, periods), layout };
  });
}
