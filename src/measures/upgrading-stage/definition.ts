/**
 * The position of a supplier on the trajectory of functional upgrading, from what it does: the first of these that it names.
 *
 *     brand                       OBM   own brand manufacture
 *     design                      ODM   own design manufacture
 *     manufacturing or sourcing   OEM   original equipment manufacture
 *     assembly                    OEA   original equipment assembly
 *
 * The functions are tags in one cell, separated by commas, in any case; other tags are allowed beside these. Without one of these
 * there is no stage.
 *
 * Source: Kaplinsky & Morris (2001), A Handbook for Value Chain Research.
 */
import { Refusal } from "../../core/refusal";
import { tagsOf } from "../../core/data/tags";
import type { OptionColumn } from "../../core/data/option-column";

export type Stage = "OBM" | "ODM" | "OEM" | "OEA";

const STAGES: Readonly<Record<string, Stage>> = {
  brand: "OBM",
  design: "ODM",
  manufacturing: "OEM",
  sourcing: "OEM",
  assembly: "OEA",
};
export const STAGE_FUNCTIONS: readonly string[] = Object.keys(STAGES);

export function upgradingStage(functions: OptionColumn): (Stage | Refusal)[] {
  const stageAt = functions.each((text) => {
    const named = new Set(tagsOf(text).map(({ key }) => key));
    const highest = STAGE_FUNCTIONS.find((name) => named.has(name));
    return { text, stage: highest === undefined ? null : STAGES[highest]! };
  });
  const stages = new Array<Stage | Refusal>(functions.length);
  for (let supplier = 0; supplier < stages.length; supplier++) {
    const found = stageAt(supplier);
    if (found instanceof Refusal) stages[supplier] = found;
    else
      stages[supplier] =
        found.stage ??
        new Refusal({
          why: "no stage",
          place: functions.place(supplier),
          found: found.text,
          allowed: STAGE_FUNCTIONS,
        });
  }
  return stages;
}
