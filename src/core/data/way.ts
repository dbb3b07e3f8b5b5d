/** Which way is good for an indicator: the higher the better (stock turns), or the lower (scrap). */
import { Refusal, Refused } from "../refusal";
import type { OptionColumn } from "./option-column";

export const WAYS = ["high", "low"] as const;
export type Way = (typeof WAYS)[number];
export const WAYS_ALSO_SPELLED: Readonly<Record<string, Way>> = { higher: "high", lower: "low" };

/** Of each of these rows whether high is good; a word is needed in every one. */
export function highIsGood(better: OptionColumn<Way>, rows: readonly number[]): boolean[] {
  return rows.map((row) => {
    const way = better.at(row);
    if (way instanceof Refusal) throw new Refused(way);
    return way === "high";
  });
}
