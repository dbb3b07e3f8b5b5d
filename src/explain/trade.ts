/** How terms of trade come about. */

import { optionalNumber, optionalVector, vector } from "../cells/read";
import { basePeriodOrIndex } from "../core/data/base-period";
import { factoralTermsOfTrade, grossBarter, incomeTermsOfTrade, netBarter } from "../core/terms-of-trade";
import type { Vector } from "../core/data/vector";
import { elementAt, of, type Steps } from "./given";
import { equals, figure } from "./say";

/** A series relative to its base period: `105 / 100`. */
function ratio(series: Vector, base: number | null, index: number): string {
  return base === null
    ? `${figure(of(series, index))} / 100`
    : `${figure(of(series, index))} / ${figure(of(series, base))}`;
}

export const termsOfTradeSteps: Steps = ([exportPrices, importPrices, base], at) => {
  const px = vector("exportPrices", exportPrices);
  const pm = vector("importPrices", importPrices, px);
  const given = optionalNumber("base", base);
  const period = basePeriodOrIndex(given, px.length);
  const index = elementAt(px, at);
  return [
    `export prices against the base: ${ratio(px, period, index)}`,
    `import prices against the base: ${ratio(pm, period, index)}`,
    `net barter: 100 × (${ratio(px, period, index)}) / (${ratio(pm, period, index)}) ${equals(of(netBarter(px, pm, given), index))}`,
  ];
};

export const incomeSteps: Steps = ([exportPrices, importPrices, exportVolumes, base], at) => {
  const px = vector("exportPrices", exportPrices);
  const pm = vector("importPrices", importPrices, px);
  const qx = vector("exportVolumes", exportVolumes, px);
  const given = optionalNumber("base", base);
  const index = elementAt(px, at);
  const net = of(netBarter(px, pm, given), index);
  const before = termsOfTradeSteps([exportPrices, importPrices, base], at) ?? [];
  return [
    ...before,
    `income: ${figure(net)} × ${ratio(qx, basePeriodOrIndex(given, px.length), index)} ${equals(of(incomeTermsOfTrade(px, pm, qx, given), index))}`,
  ];
};

export const factoralSteps: Steps = (
  [exportPrices, importPrices, exportProductivity, importProductivity, base],
  at,
) => {
  const px = vector("exportPrices", exportPrices);
  const pm = vector("importPrices", importPrices, px);
  const ax = vector("exportProductivity", exportProductivity, px);
  const am = optionalVector("importProductivity", importProductivity, px);
  const given = optionalNumber("base", base);
  const period = basePeriodOrIndex(given, px.length);
  const index = elementAt(px, at);
  const single = of(factoralTermsOfTrade(px, pm, ax, undefined, given), index);
  const before = termsOfTradeSteps([exportPrices, importPrices, base], at) ?? [];
  return [
    ...before,
    `single factoral: ${figure(of(netBarter(px, pm, given), index))} × ${ratio(ax, period, index)} ${equals(single)}`,
    ...(am
      ? [
          `double factoral: ${figure(single)} / (${ratio(am, period, index)}) ${equals(of(factoralTermsOfTrade(px, pm, ax, am, given), index))}`,
        ]
      : []),
  ];
};

export const grossSteps: Steps = ([importVolumes, exportVolumes, base], at) => {
  const qm = vector("importVolumes", importVolumes);
  const qx = vector("exportVolumes", exportVolumes, qm);
  const given = optionalNumber("base", base);
  const period = basePeriodOrIndex(given, qm.length);
  const index = elementAt(qm, at);
  return [
    `100 × (${ratio(qm, period, index)}) / (${ratio(qx, period, index)}) ${equals(of(grossBarter(qm, qx, given), index))}`,
  ];
};
