import { choices, periodsAlong } from "../../cells/read";
import { answer } from "../../cells/write";
import { disembodied, KINDS } from "./definition";

/**
 * Share of disembodied, knowledge-intensive activities in value added, period by period: functional upgrading.
 * @customfunction
 * @param kind "embodied" or "disembodied" (design, branding, marketing, research, finance) for each activity; nothing is guessed from names.
 * @param valueAdded Value added (or labour, or cost) of each activity: one figure each, or several columns (rows beside a row), one a period.
 * @returns One share a period as a fraction, in a row (in a column where kind lies in a row).
 * @errors #VALUE! for the whole when a kind is neither; #NUM! in a period whose sum is 0 or less; a text, a missing value or an error spoils its own period.
 * @formula sum of valueAdded where kind is disembodied / sum of valueAdded
 * @domain A single figure may be below 0 as long as its period sums to more. Activities with no kind and nothing but zeros are empty rows and left out; any other needs a kind.
 * @example =VC.DISEMBODIED({"embodied";"disembodied"}, {80,55;20,45}) gives {0.2,0.45}
 * @source Kaplinsky & Morris (2001), A Handbook for Value Chain Research
 * @related UPGRADINGSTAGE, UPGRADING, VALUEADDEDSHARE
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
