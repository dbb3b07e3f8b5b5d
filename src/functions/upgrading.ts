/* Upgrading: of products, of functions, of the supplier. */
import { KINDS, disembodied } from "../core/disembodied";
import { qualityBand } from "../core/quality-band";
import { upgrading } from "../core/upgrading";
import { STAGE_FUNCTIONS, upgradingStage } from "../core/upgrading-stage";
import { choices, optionalNumber, periodsAlong, texts, vector, vectorOrOne } from "../cells/read";
import { answer } from "../cells/write";

/**
 * Flags product upgrading: whether relative unit value and market share rose or fell against the base period.
 * @customfunction
 * @param unitValue Unit value of the exporter's product in each period, above 0.
 * @param marketUnitValue Unit value of the same product in the whole market, in the same money, above 0.
 * @param marketShare The exporter's share of that market as a fraction, 0 to 1.
 * @param base Position of the base period; left out: 1.
 * @param tolerance Change that still counts as none, as a fraction of the relative unit value and in points of the share (0.01 is one per cent and one percentage point); left out: 0.
 * @returns One flag a period, lying as unitValue does: Base, Product upgrading (both up), Price-led growth (unit value down, share up), Niche or overpricing (unit value up, share down), Downgrading (both down) or No clear change.
 * @errors #NUM! where a unit value is 0 or less or a share beyond 0 to 1, and for the whole when it is in the base period or tolerance is below 0.
 * @formula u = (unitValue_t / marketUnitValue_t) / (unitValue_b / marketUnitValue_b) - 1 and m = marketShare_t - marketShare_b, each against the tolerance
 * @domain Comparisons are strict and exact: a change of exactly the tolerance is none. What is wrong in a period spoils that period, in the base period the whole. A unit value also moves with the mix of what is sold.
 * @example =VC.UPGRADING({10;12;9}, {10;10;10}, {0.1;0.12;0.12}) gives {"Base";"Product upgrading";"Price-led growth"}
 * @source Kaplinsky & Readman (2005), Globalization and Upgrading: What Can (and Cannot) Be Learnt from International Trade Statistics in the Wood Furniture Sector?
 * @related QUALITYBAND, UPGRADINGSTAGE, IMMISERIZING
 * @question upgrading
 * @requiresAddress
 */
export function UPGRADING(
  unitValue: any[][],
  marketUnitValue: any[][],
  marketShare: any[][],
  base?: any[][],
  tolerance?: any[][],
  invocation?: CustomFunctions.Invocation,
): any[][] {
  return answer(UPGRADING, [unitValue, marketUnitValue, marketShare, base, tolerance], invocation, () => {
    const values = vector("unitValue", unitValue);
    const entries = upgrading(
      values,
      vector("marketUnitValue", marketUnitValue, values),
      vector("marketShare", marketShare, values),
      optionalNumber("base", base),
      optionalNumber("tolerance", tolerance),
    );
    return { entries, layout: values.layout };
  });
}

/**
 * Says whether a product is sold up-market, down-market or like its benchmark, by its unit value.
 * @customfunction
 * @param unitValue Unit value of each product, above 0.
 * @param benchmark Unit value that it is compared with, in the same money for the same unit, above 0: one a product, or one for all.
 * @param alpha Width of the band, 0 or more; left out: 0.15.
 * @returns One band a product, lying as unitValue does: Up-market above 1 + alpha times the benchmark, Down-market below 1 / (1 + alpha) times, else Similar.
 * @errors #NUM! where a unit value or benchmark is 0 or less, and for the whole when alpha is below 0.
 * @formula Up-market where unitValue / benchmark > 1 + alpha, Down-market where unitValue / benchmark < 1 / (1 + alpha)
 * @domain Comparisons are strict and exact: at the limits themselves a product is Similar. A unit value moves with the mix of what is sold, so a band is a hint and no proof of quality.
 * @example =VC.QUALITYBAND({1.2;0.8;1}, 1) gives {"Up-market";"Down-market";"Similar"}
 * @source Fontagné & Freudenberg (1997), Intra-Industry Trade: Methodological Issues Reconsidered
 * @related UPGRADING, UPGRADINGSTAGE
 * @question upgrading
 * @requiresAddress
 */
export function QUALITYBAND(
  unitValue: any[][],
  benchmark: any[][],
  alpha?: any[][],
  invocation?: CustomFunctions.Invocation,
): any[][] {
  return answer(QUALITYBAND, [unitValue, benchmark, alpha], invocation, () => {
    const values = vector("unitValue", unitValue);
    return {
      entries: qualityBand(values, vectorOrOne("benchmark", benchmark, values), optionalNumber("alpha", alpha)),
      layout: values.layout,
    };
  });
}

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
 * @requiresAddress
 */
export function DISEMBODIED(kind: any[][], valueAdded: any[][], invocation?: CustomFunctions.Invocation): any[][] {
  return answer(DISEMBODIED, [kind, valueAdded], invocation, () => {
    const kinds = choices("kind", kind, KINDS);
    const { periods, layout } = periodsAlong("valueAdded", valueAdded, kinds);
    return { entries: disembodied(kinds, periods), layout };
  });
}

/**
 * Where a supplier stands on the trajectory of upgrading, from assembly to its own brand.
 * @customfunction
 * @param functions What each supplier does: tags in one cell, parted by commas, such as "assembly, sourcing". Tags other than brand, design, manufacturing, sourcing and assembly may stand beside these.
 * @returns One stage a supplier, lying as functions do: OBM with "brand", else ODM with "design", else OEM with "manufacturing" or "sourcing", else OEA with "assembly".
 * @errors #VALUE! where a supplier has none of these tags; an error or a missing value in its own place.
 * @formula OBM with brand; else ODM with design; else OEM with manufacturing or sourcing; else OEA with assembly
 * @domain The tags are matched whole, in any case: branding is not brand. Nothing is guessed: a supplier with other tags only has no stage.
 * @example =VC.UPGRADINGSTAGE({"assembly";"assembly, sourcing";"manufacturing, design";"brand"}) gives {"OEA";"OEM";"ODM";"OBM"}
 * @source Kaplinsky & Morris (2001), A Handbook for Value Chain Research
 * @related DISEMBODIED, UPGRADING, GOVERNANCE
 * @question upgrading
 * @requiresAddress
 */
export function UPGRADINGSTAGE(functions: any[][], invocation?: CustomFunctions.Invocation): any[][] {
  return answer(UPGRADINGSTAGE, [functions], invocation, () => {
    const suppliers = texts("functions", functions, STAGE_FUNCTIONS);
    return { entries: upgradingStage(suppliers), layout: suppliers.layout };
  });
}
