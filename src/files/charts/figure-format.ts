/** How figures of cells are written in a chart: as their cells have them, with no more decimals than the chart needs. */

/** What of a format is not text, colour or condition, up to the first semicolon. */
const bare = (format: string): string => format.replaceAll(/"[^"]*"|\[[^\]]*\]|\\.|[_*]./g, "").split(";")[0]!;

export const isPercent = (format: string): boolean => bare(format).includes("%");

/** Whether it writes numbers, and not dates, fractions or text. */
const isOfNumbers = (format: string): boolean => /[0#]/.test(bare(format)) && !/[dmyhse@/]/i.test(bare(format));

/** How many decimals a format shows; undefined where it says nothing of that. */
export function decimalsShown(format: string): number | undefined {
  if (!isOfNumbers(format)) return undefined;
  return /\.([0#?]+)/.exec(bare(format))?.[1]!.length ?? 0;
}

/** Some decimals fewer in each part of a format; texts in it stay as they are. */
const withDecimals = (format: string, most: number): string =>
  format.replaceAll(/"[^"]*"|\[[^\]]*\]|\\.|[_*].|\.([0#?]+)/g, (all, digits: string | undefined) =>
    digits === undefined ? all : most === 0 ? "" : `.${digits.slice(0, most)}`,
  );

/** The format of an axis up to so much: steps of an axis are round numbers, a tenth of it or more. */
export function axisFormat(format: string, largest: number): string {
  if (format === "General" || format === "") return largest >= 1000 ? "#,##0" : "General";
  if (!isOfNumbers(format) || !(largest > 0)) return format;
  const shown = isPercent(format) ? largest * 100 : largest;
  return withDecimals(format, Math.max(0, 1 - Math.floor(Math.log10(shown) + 1e-9)));
}

const writers = new Map<number, Intl.NumberFormat>();

/** As FIXED writes it in English: thousands parted, halves away from 0. */
export function fixedWords(value: number, decimals: number): string {
  let writer = writers.get(decimals);
  if (!writer)
    writers.set(
      decimals,
      (writer = new Intl.NumberFormat("en-US", { minimumFractionDigits: decimals, maximumFractionDigits: decimals })),
    );
  return writer.format(value).replace(/^-(?=[0.,]*$)/, "");
}
