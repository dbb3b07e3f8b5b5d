/** The cases of the measures: answers that are published or worked by hand. */
import fs from "node:fs";
import path from "node:path";
import { type Measure, measuresWith } from "./measures";

export interface Case {
  args: unknown[];
  expect: unknown;
  source: string;
  /** How near a figure must come, as a fraction of it; left out, it is the very double. */
  rel?: number;
}

export const casesOf = ({ folder }: Measure): Case[] =>
  JSON.parse(fs.readFileSync(path.join(folder, "cases.json"), "utf8")) as Case[];

export const CASES = measuresWith("cases.json").map((measure) => [measure.id, casesOf(measure)] as const);
