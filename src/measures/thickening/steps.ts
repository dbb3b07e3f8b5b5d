import { optionalNumber, seriesByRow } from "../../cells/read";
import { observations, toleranceOf } from "../../core/data/share-flag";
import { Refusal } from "../../core/refusal";
import { flagLines } from "../../explain/flag-lines";
import { type Steps, textAt } from "../../explain/arguments";
import { thickening } from "./definition";

export const steps: Steps = ([shares, tolerance], at) => {
  const { series, layout } = seriesByRow("shares", shares);
  const link = layout === "cell" ? 0 : at.row;
  if (link >= series.count) return null;
  const given = optionalNumber("tolerance", tolerance);
  const flag = textAt(thickening(series, given)[link]);
  const seen = observations(series, link);
  return flagLines(seen instanceof Refusal ? [] : seen.shares, toleranceOf(given), flag);
};
