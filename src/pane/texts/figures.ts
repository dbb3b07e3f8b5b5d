/** Figures in sentences: as many digits as mean something, in English as all the pane's words are. */

/** `1,234.5` for the plain numeral 1234.50000001. */
export function figure(plain: string): string {
  return Number(plain).toLocaleString("en", { maximumSignificantDigits: 6 });
}

/** `36.3 %` for 0.363. */
export function percentage(plain: string): string {
  return `${(100 * Number(plain)).toLocaleString("en", { maximumFractionDigits: 1 })} %`;
}

/** Shares below a tenth of a per cent too: `0.001 %` for 0.00001. */
export function smallPercentage(plain: string): string {
  return `${(100 * Number(plain)).toLocaleString("en", { maximumSignificantDigits: 3 })} %`;
}
