import { optionalNumber, vector } from "../../cells/read";
import { answer } from "../../cells/write";
import { upgrading } from "./definition";

/**
 * Flags product upgrading: whether relative unit value and market share rose or fell against the base period.
 * @customfunction
 * @param unitValue Unit value of the exporter's product in each period, greater than 0.
 * @param marketUnitValue Unit value of the same product in the whole market, in the same currency, greater than 0.
 * @param marketShare The exporter's share of that market as a fraction, 0 to 1.
 * @param base Position of the base period. Optional; default 1.
 * @param tolerance Largest change of the relative unit value that counts as none, as a fraction from 0 to below 1 (0.01 is one per cent). Optional; default 0.
 * @param shareTolerance Largest change of the share that counts as none, in points from 0 to below 1 (0.01 is one percentage point). Optional; by default as tolerance.
 * @returns One flag per period, same orientation as unitValue: Base, Product upgrading (both up), Price-led growth (unit value down, share up), Niche or overpricing (unit value up, share down), Downgrading (both down) or No clear change.
 * @errors #NUM! where a unit value is 0 or less or a share is outside 0 to 1, and for the whole result if it is in the base period or when a tolerance is below 0, or 1 or more (a percentage).
 * @formula u = (unitValue_t / marketUnitValue_t) / (unitValue_b / marketUnitValue_b) - 1 and m = marketShare_t - marketShare_b, u against tolerance, m against shareTolerance
 * @domain Comparisons are strict and exact: a change of exactly the tolerance counts as none. An error in a period affects that period, in the base period the whole result. Unit values also change with the product mix. The two measures are Kaplinsky & Readman's; the names of the four quadrants are Quasirent's convention.
 * @example =VC.UPGRADING({10;12;9}, {10;10;10}, {0.1;0.12;0.12}) gives {"Base";"Product upgrading";"Price-led growth"}
 * @source Kaplinsky & Readman (2005), Globalization and Upgrading: What Can (and Cannot) Be Learnt from International Trade Statistics in the Wood Furniture Sector?
 * @related QUALITYBAND, UPGRADINGSTAGE, IMMISERIZING, MARKETSHARE, UNITVALUES, RCA, UPGRADINGOUTLOOK, PROCESSUPGRADING, CHAINUPGRADING
 * @given unitValue, marketUnitValue, marketShare, base, tolerance, shareTolerance
 * @question upgrading
 * @words supplier, grow, product upgrading
 * @requiresAddress
 */
export function UPGRADING(
  unitValue: any[][],
  marketUnitValue: any[][],
  marketShare: any[][],
  base?: any[][],
  tolerance?: any[][],
  shareTolerance?: any[][],
  invocation?: CustomFunctions.Invocation,
): any[][] {
  return answer(
    UPGRADING,
    [unitValue, marketUnitValue, marketShare, base, tolerance, shareTolerance],
    invocation,
    ([unitValue, marketUnitValue, marketShare, base, tolerance, shareTolerance]) => {
      const values = vector("unitValue", unitValue);
      const entries = upgrading(
        values,
        vector("marketUnitValue", marketUnitValue, values),
        vector("marketShare", marketShare, values),
        optionalNumber("base", base),
        optionalNumber("tolerance", tolerance),
        optionalNumber("shareTolerance", shareTolerance),
      );
      return { entries, layout: values.layout };
    },
  );
}
