import { optionalNumber, seriesByRow } from "../../cells/read";
import { filledPeriods, flagOf, observations, toleranceOf } from "../../core/data/share-flag";
import { Refusal } from "../../core/refusal";
import { flagLines } from "../../explain/flag-lines";
import type { Steps } from "../../explain/arguments";

export const steps: Steps = ([shares, tolerance], at) => {
  const { series, layout } = seriesByRow("shares", shares);
  const link = layout === "cell" ? 0 : at.row;
  if (link >= series.count) return null;
  const tol = toleranceOf(optionalNumber("tolerance", tolerance));
  const seen = observations(series, link);
  return seen instanceof Refusal ? null : flagLines(seen.shares, tol, flagOf(seen, filledPeriods(series), tol));
};
