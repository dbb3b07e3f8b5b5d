/** A heading's or a cell's period: a year, a business year, a quarter, a month, or the first, second, third ... of a series. */

import { plainWords } from "./words";

export interface Period {
  readonly label: string;
  /** By which periods are ordered and trends are taken: the year, with its part for quarters and months. */
  readonly order: number;
}

const YEAR = "((?:18|19|20|21)\\d\\d)";

const months: ReadonlyMap<string, number> = new Map(
  ["en", "de", "fr", "es", "pt", "it"].flatMap((language) =>
    (["long", "short"] as const).flatMap((month) => {
      const format = new Intl.DateTimeFormat(language, { month, timeZone: "UTC" });
      return Array.from({ length: 12 }, (_, index): [string, number] => [plainWords(format.format(Date.UTC(2000, index, 15))).replace(/\.$/, ""), index]);
    }),
  ),
);

const quarter = new RegExp(`^(?:[qt]([1-4])[\\s/.-]*${YEAR}|${YEAR}[\\s/.-]*[qt]([1-4]))$`);
const businessYear = new RegExp(`^(?:fy\\s*)?${YEAR}(?:\\s*[/–-]\\s*\\d{2,4})?$`);
const numbered = /^(?:t|period|periode|periodo|round|wave|year|jahr|an|ano|anno)\s*(\d{1,2})$/;
const monthly = new RegExp(`^(\\p{L}+)\\.?\\s+(?:de\\s+|do\\s+)?${YEAR}$`, "u");

/** The period that a text or number is, whole; null where it is something else. */
export function periodIn(value: number | string): Period | null {
  if (typeof value === "number") return Number.isInteger(value) && value >= 1800 && value < 2200 ? { label: String(value), order: value } : null;
  const label = value.trim();
  const plain = plainWords(label).replace(/^(?:in|en|em|nel|im)\s+/, "");
  const ofYear = businessYear.exec(plain);
  if (ofYear) return { label, order: Number(ofYear[1]) };
  const ofQuarter = quarter.exec(plain);
  if (ofQuarter) return { label, order: Number(ofQuarter[2] ?? ofQuarter[3]) + (Number(ofQuarter[1] ?? ofQuarter[4]) - 1) / 4 };
  const ofMonth = monthly.exec(plain);
  const month = ofMonth && months.get(ofMonth[1]!);
  if (ofMonth && month !== undefined && month !== null) return { label, order: Number(ofMonth[2]) + month / 12 };
  const count = numbered.exec(plain);
  return count ? { label, order: Number(count[1]) } : null;
}

const yearWithin = new RegExp(`(?<!\\d)(?:fy\\s?)?${YEAR}(?:/\\d{2,4})?(?!\\d)`, "i");
/** A year that only says of which year the money or the index is: "at 2015 prices", "2010 = 100". */
const yearOfPrices = new RegExp(`${YEAR}\\s*(?:=|prices|preise|us\\$|usd)|(?:=\\s*100)|(?:prices|preisen|prix|precios|precos|prezzi)\\s+(?:of|von|de|del|di)\\s+${YEAR}`, "i");

/** The period that a heading names beside other words ("Output 2005"), and the words without it. */
export function periodWithin(heading: string): { period: Period; rest: string } | null {
  const whole = periodIn(heading);
  if (whole) return { period: whole, rest: "" };
  if (yearOfPrices.test(heading)) return null;
  const year = yearWithin.exec(heading);
  if (!year || heading.slice(year.index + year[0].length).search(yearWithin) >= 0) return null;
  const rest = `${heading.slice(0, year.index)} ${heading.slice(year.index + year[0].length)}`.replaceAll(/[\s,;:()·–-]+/g, " ").trim();
  return { period: { label: year[0], order: Number(year[1]) }, rest };
}
