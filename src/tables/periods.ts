/** A heading's or a cell's period: a year, a business year, a quarter, a month, or the first, second, third ... of a series. */

import { plainWords } from "./header-vocabulary";

export interface Period {
  readonly label: string;
  /** By which periods are ordered and trends are taken: the year, with its part for quarters and months. */
  readonly order: number;
  /** Whether it is an average of several years (1989-1993): a period of its own, never a step of growth. */
  readonly isAverage?: true;
  /** Whether it may be a month or a year over two (2005-06): what stands beside it decides. */
  readonly isAmbiguous?: true;
  /** How many months of a year it is of (6 of Jan-Jun 2022), where it is not a year or a single month. */
  readonly months?: number;
}

const YEAR = "((?:18|19|20|21)\\d\\d)";

/** Usual forms that no locale writes: März is Mrz in tables, Januar is Jänner in Austria. */
const OTHER_MONTHS: readonly [string, number][] = [
  ["janner", 0],
  ["feber", 1],
  ["mrz", 2],
  ["maerz", 2],
];

let months: ReadonlyMap<string, number> | undefined;

/** Worked out when a table is read: each format of a language takes milliseconds, which a page that starts does not have. */
function monthCalled(name: string): number | undefined {
  months ??= new Map([
    ...OTHER_MONTHS,
    ...["en", "de", "fr", "es", "pt", "it"].flatMap((language) =>
      (["long", "short"] as const).flatMap((month) => {
        const format = new Intl.DateTimeFormat(language, { month, timeZone: "UTC" });
        return Array.from({ length: 12 }, (_, index): [string, number] => [
          plainWords(format.format(Date.UTC(2000, index, 15))).replace(/\.$/, ""),
          index,
        ]);
      }),
    ),
  ]);
  return months.get(name);
}

const QUARTER = new RegExp(
  `^(?:[qt]([1-4])[\\s/.-]*${YEAR}|([1-4])[.]?\\s?(?:q|quartal|quarter|trimestre|trim)[.]?[\\s/-]*${YEAR}|${YEAR}[\\s/.-]*[qt]([1-4]))$`,
);
const HALF = new RegExp(
  `^(?:[hs]([12])[\\s/.-]*${YEAR}|([12])[.]?\\s?(?:h|hj|halbjahr|half|semestre|sem)[.]?[\\s/-]*${YEAR}|${YEAR}[\\s/.-]*(?:h|hj|s)([12]))$`,
);
const BUSINESS_YEAR = new RegExp(`^(?:fy\\s*|yr?)?${YEAR}(?:\\s*[/–-]\\s*\\d{2,4})?$`);
/** Two digits mean a year only behind FY. */
const SHORT_BUSINESS_YEAR = /^fy\s*'?(\d\d)(?:\s*[/–-]\s*\d\d)?$/;
/** 2019-03, 2019-03-31, 03/2019, 31.03.2019; with slashes, day and month could not be told apart. */
const DATES = [
  new RegExp(`^${YEAR}-(?<month>0[1-9]|1[0-2])(?:-(?<day>[0-3]\\d))?$`),
  new RegExp(`^(?<month>0?[1-9]|1[0-2])[/.-]${YEAR}$`),
  new RegExp(`^(?<day>[0-3]?\\d)\\.\\s?(?<month>0?[1-9]|1[0-2])\\.\\s?${YEAR}$`),
];
const NUMBERED_PERIOD =
  /^(?:t|period|periode|periodo|round|wave|year|jahr|an|ano|anno|week|woche|kw|semaine|semana|settimana|month|monat|mois|mes|mese|day|tag|jour|dia|giorno|season|saison|hour|stunde|heure|hora|ora)\s*(\d{1,2})$/;
const MONTH_AND_YEAR = new RegExp(`^(\\p{L}+)\\.?[\\s-]+(?:de\\s+|do\\s+)?${YEAR}$`, "u");
/** Jan-Jun 2022, Jan.-Sep. 2022, January to June 2022. */
const MONTHS_OF_YEAR = new RegExp(
  `^(\\p{L}+)\\.?\\s*(?:[-–—/]|to|bis|a|al|au)\\s*(\\p{L}+)\\.?[\\s'-]+(?:de\\s+|do\\s+)?${YEAR}$`,
  "u",
);
/** Jan-20, Mär 20, Ene-20: two digits mean a year behind the name of a month. */
const MONTH_AND_SHORT_YEAR = /^(\p{L}+)\.?[\s'-]+(\d\d)$/u;
/** 1Q20, Q1-20. */
const SHORT_QUARTER = /^(?:([1-4])\s?[qt]|[qt]\s?([1-4])[\s/'-]*)(\d\d)$/;
/** 2020M01 of the World Bank and the IMF. */
const YEAR_AND_MONTH = new RegExp(`^${YEAR}(?:[\\s-]?m[\\s-]?|/)(0[1-9]|1[0-2])$`);
const SHORT_MONTH_CODE = new RegExp(`^${YEAR}m([1-9])$`);
/** W05 2020, 2020-W05. */
const WEEK = new RegExp(`^(?:(?:w|kw)\\s?(\\d{1,2})[\\s/-]*${YEAR}|${YEAR}[\\s/-]*(?:w|kw)\\s?(\\d{1,2}))$`);
/** The mean of several years: 1989-1993, 1990-94. */
const AVERAGE = new RegExp(
  `^${YEAR}\\s*[-\u2013/]\\s*((?:18|19|20|21)?\\d\\d)(?:\\s*\\(?(?:annual |yearly )?(?:average|avg|mean|durchschnitt|moyenne|promedio|media)\\)?)?$`,
);
/** A mark of a footnote behind a year. */
const NOTE_MARK =
  /\s*(?:\[(?:[\p{L}\p{N}]{1,3}|yr\d{4})\]|[*\u2020\u2021\u00a7]+|\(?[pref]\)?|\(?(?:forecast|projected|projection|estimated?|provisional|preliminary|revised|prognose|geschatzt|schatzung|vorlaufig|prevision|estimation|provisoire|estimado|preliminar|provisional|previsao|previsione|stima|provvisorio)\)?)$/u;
/** A year alone, or one over two: 2020, 2020/21. */
const YEAR_OR_SEASON = new RegExp(`^${YEAR}(?:\\s*[/–-]\\s*\\d{2,4})?$`);

/** `2019 [YR2019]` of the World Bank. */
const SAME_YEAR_AGAIN = /^(\d{4}) \[YR\1\]$/;

/** The period that text or a number is as a whole; null where it is something else. */
export function periodIn(value: number | string, among: "years" | "months" = "years"): Period | null {
  if (typeof value === "number")
    return Number.isInteger(value) && value >= 1800 && value < 2200 ? { label: String(value), order: value } : null;
  const label = value.trim().replace(SAME_YEAR_AGAIN, "$1");
  if (label.length > MAX_LENGTH || !/\d/.test(label)) return null;
  const written = plainWords(label).replace(/^(?:in|en|em|nel|im)\s+/, "");
  const noted = written.replace(NOTE_MARK, "");
  const plain = (YEAR_OR_SEASON.test(noted) ? noted : written).replace(/^(\d{4})\.0$/, "$1");
  const average = isMonth(plain, among) ? null : AVERAGE.exec(plain);
  const [start, end] = average ? yearsOf(average[1]!, average[2]!) : [0, 0];
  if (end - start > 1) return { label, order: (start + end) / 2, isAverage: true };
  const ofYear = BUSINESS_YEAR.exec(plain);
  if (ofYear && !isMonth(plain, among))
    return {
      label,
      order: Number(ofYear[1]),
      ...(/^\d{4}-(?:0[1-9]|1[0-2])$/.test(plain) && { isAmbiguous: true as const }),
    };
  const code = YEAR_AND_MONTH.exec(plain) ?? SHORT_MONTH_CODE.exec(plain);
  if (code) return { label, order: Number(code[1]) + (Number(code[2]) - 1) / 12 };
  const quarter = SHORT_QUARTER.exec(plain);
  if (quarter) return { label, order: century(quarter[3]!) + (Number(quarter[1] ?? quarter[2]) - 1) / 4 };
  const week = WEEK.exec(plain);
  if (week) return { label, order: Number(week[2] ?? week[3]) + (Number(week[1] ?? week[4]) - 1) / 53 };
  const ofQuarter = QUARTER.exec(plain);
  if (ofQuarter)
    return {
      label,
      order:
        Number(ofQuarter[2] ?? ofQuarter[4] ?? ofQuarter[5]) +
        (Number(ofQuarter[1] ?? ofQuarter[3] ?? ofQuarter[6]) - 1) / 4,
    };
  const ofHalf = HALF.exec(plain);
  if (ofHalf)
    return {
      label,
      order: Number(ofHalf[2] ?? ofHalf[4] ?? ofHalf[5]) + (Number(ofHalf[1] ?? ofHalf[3] ?? ofHalf[6]) - 1) / 2,
    };
  const short = SHORT_BUSINESS_YEAR.exec(plain)?.[1];
  if (short) return { label, order: century(short) };
  for (const form of DATES) {
    const found = form.exec(plain);
    const { month = "", day = "1" } = found?.groups ?? {};
    if (found && Number(day) >= 1 && Number(day) <= 31)
      return {
        label,
        order: Number(found.find((part) => part?.length === 4)) + (Number(month) - 1) / 12 + (Number(day) - 1) / 372,
      };
  }
  const part = MONTHS_OF_YEAR.exec(plain);
  const [from, to] = [monthCalled(part?.[1] ?? ""), monthCalled(part?.[2] ?? "")];
  if (part && from !== undefined && to !== undefined && from < to)
    return { label, order: Number(part[3]) + from / 12, ...(to - from < 11 && { months: to - from + 1 }) };
  const ofMonth = MONTH_AND_YEAR.exec(plain);
  const month = ofMonth && monthCalled(ofMonth[1]!);
  if (ofMonth && month !== undefined && month !== null) return { label, order: Number(ofMonth[2]) + month / 12 };
  const ofShort = MONTH_AND_SHORT_YEAR.exec(plain);
  const shortMonth = ofShort && monthCalled(ofShort[1]!);
  if (ofShort && shortMonth !== undefined && shortMonth !== null)
    return { label, order: century(ofShort[2]!) + shortMonth / 12 };
  const count = NUMBERED_PERIOD.exec(plain);
  return count ? { label, order: Number(count[1]) } : null;
}

/** The first and the last year of 1989-1993, 1990-94. */
function yearsOf(first: string, last: string): [number, number] {
  const from = Number(first);
  return [from, last.length === 4 ? Number(last) : Number(first.slice(0, 2) + last)];
}

/** Whether the figures of one may be compared with those of the other: those of six months not with those of a year. */
export const areAlike = (one: Period, other: Period): boolean => monthsIn(one) === monthsIn(other);

/** Null of years and single months, which no table has side by side as one series. */
function monthsIn({ label, months: own }: Period): number | null {
  if (own !== undefined) return own;
  const plain = plainWords(label);
  return QUARTER.test(plain) || SHORT_QUARTER.test(plain) ? 3 : HALF.test(plain) ? 6 : null;
}

/** Whether it is a whole year, or a season over two. */
export function isYear({ label, isAverage, isAmbiguous }: Period): boolean {
  const plain = plainWords(label).replace(NOTE_MARK, "");
  if (isAverage || isAmbiguous || isMonth(plain, "years")) return false;
  return BUSINESS_YEAR.test(plain) || SHORT_BUSINESS_YEAR.test(plain);
}

/** Of periods side by side those that are whole years of which quarters, months or days stand there too. */
export function yearsBesideTheirParts<Of extends Period>(periods: readonly Of[]): ReadonlySet<Of> {
  const parts = new Map<number, Set<number>>();
  const years: Of[] = [];
  for (const period of periods) {
    const year = Math.floor(period.order);
    if (isYear(period)) years.push(period);
    else parts.set(year, (parts.get(year) ?? new Set()).add(period.order));
  }
  return new Set(years.filter(({ order }) => (parts.get(order)?.size ?? 0) > 1));
}

/** Whether it is a single day: 2019-03-31, 31.03.2019. */
export const isDay = ({ label }: Period): boolean => A_DAY.test(label);
const A_DAY = /^(?:\d{4}-\d\d-\d\d|\d{1,2}\.\s?\d{1,2}\.\s?\d{4})$/;

/** No period is longer. */
const MAX_LENGTH = 40;

/** The year that two digits mean. */
const century = (digits: string): number => Number(digits) + (Number(digits) < 70 ? 2000 : 1900);

/** March, of a year that the table does not name: a period under a heading of time. */
export function monthNameIn(value: number | string): Period | null {
  if (typeof value === "number") return null;
  const label = value.trim();
  const month = monthCalled(plainWords(label).replace(/\.$/, ""));
  return month === undefined ? null : { label, order: month / 12 };
}

/** The first, second, third ... of the periods that a heading of time names: 1 under Week. */
export function countedPeriodIn(value: number | string, heading: string): Period | null {
  const count = typeof value === "number" ? value : /^\d{1,3}$/.test(value.trim()) ? Number(value) : NaN;
  if (!Number.isInteger(count) || count < 0 || count > MOST_COUNTED) return null;
  return { label: isCountedBy(heading) ? `${heading.trim()} ${count}` : `${count}`, order: count };
}
const MOST_COUNTED = 999;

/** Whether periods can be numbered under such a heading; months and weeks in the plural are how long something takes. */
export const isCountedBy = (heading: string): boolean => COUNTED_BY.test(plainWords(heading).trim());
const COUNTED_BY =
  /^(?:t|period|round|wave|year|month|week|day|hour|quarter|season|jahr|monat|woche|tag|quartal|saison|annee|mois|semaine|jour|trimestre|periode|ano|mes|semana|dia|periodo|anno|mese|settimana|giorno)$/;

/** 202001, as customs write months: digits that only a heading of time tells from other codes. */
export function monthCodeIn(value: number | string): Period | null {
  const found = MONTH_CODE.exec(String(value).trim());
  return found ? { label: found[0], order: Number(found[1]) + (Number(found[2]) - 1) / 12 } : null;
}
const MONTH_CODE = new RegExp(`^${YEAR}(0[1-9]|1[0-2])$`);

/** 2019-03 is a month and 2019-20 a business year; 2005-06 is taken for the latter, but among months. */
function isMonth(plain: string, among: "years" | "months"): boolean {
  const [, year = "", second = ""] = MONTH_OR_YEAR.exec(plain) ?? [];
  return second !== "" && (among === "months" || (Number(year) + 1) % 100 !== Number(second));
}
const MONTH_OR_YEAR = /^(\d{4})-(0[1-9]|1[0-2])$/;

/** What 2005-06 is among: months where another of the cells, such as 2005-07, can be nothing else. */
export function amongOf(cells: Iterable<unknown>): "years" | "months" {
  for (const cell of cells) if (typeof cell === "string" && isMonth(plainWords(cell.trim()), "years")) return "months";
  return "years";
}

const YEAR_WITHIN = new RegExp(`(?<!\\d)(?:fy\\s?)?${YEAR}(?:/\\d{2,4}|[-–]\\d{2}(?!-))?(?!\\d)`, "i");
/** What is said of several years is of none of them: "CAGR 2010-20", "Average 2020-21". */
const OVER_YEARS = new RegExp(
  `^(?:cagr|average|avg|mean|change|growth|increase|durchschnitt|mittel|veranderung|wachstum|moyenne|variation|croissance|promedio|variacion|crecimiento|media|variacao|crescimento|variazione|crescita)(?![\\p{L}\\d]).*${YEAR}\\s*[-–/]\\s*\\d{2,4}(?!\\d)`,
  "u",
);
/** A quarter, a half or a month of a year among other words. */
const PART_OF_YEAR_WITHIN = new RegExp(
  `(?<![\\p{L}\\d])(?:[qths][1-4][\\s/.-]*${YEAR}|${YEAR}[\\s/.-]*[qths][1-4]|${YEAR}-(?:0[1-9]|1[0-2])|\\p{L}{3,9}\\.?\\s?(?:[-–/]|to|bis|a|al|au)\\s?\\p{L}{3,9}\\.?\\s${YEAR}|\\p{L}{3,9}\\.?\\s${YEAR}|fy\\s?'?\\d\\d)(?![\\p{L}\\d])`,
  "giu",
);
/** A year that only says of which year the money or the index is: "at 2015 prices", "2010 = 100". */
const YEAR_OF_PRICES = new RegExp(
  `${YEAR}\\s*(?:=|prices|preise|us\\$|usd|[$€£]|eur\\b|dollars)|(?:=\\s*100)|(?:prices|preisen|prix|precios|precos|prezzi)\\s+(?:of|von|de|del|di)\\s+${YEAR}`,
  "i",
);

/** The period that a heading names beside other words ("Output 2005"), and the words without it. */
export function periodWithin(heading: string): { period: Period; rest: string } | null {
  const whole = periodIn(heading);
  if (whole) return { period: whole, rest: "" };
  if (YEAR_OF_PRICES.test(heading) || OVER_YEARS.test(plainWords(heading))) return null;
  for (const [part] of heading.matchAll(PART_OF_YEAR_WITHIN)) {
    const period = periodIn(part);
    if (period) return { period, rest: without(heading, part) };
  }
  const year = YEAR_WITHIN.exec(heading);
  if (!year || heading.slice(year.index + year[0].length).search(YEAR_WITHIN) >= 0) return null;
  return { period: { label: year[0], order: Number(year[1]) }, rest: without(heading, year[0]) };
}

/** Its brackets and commas go with the period where nothing else is in them: "Output (2005), net", but "2019 (t)". */
const without = (heading: string, part: string): string =>
  heading
    .replace(part, " ")
    .replaceAll(/([([])[\s,;:·–-]+|[\s,;:·–-]+(?=[)\]])/g, "$1")
    .replaceAll(/[([][)\]]/g, " ")
    .replaceAll(/([,;:·–-])(?:\s*[,;:·–-])+(?=\s)/g, "$1")
    .replaceAll(/\s+(?=[,;:])/g, "")
    .replaceAll(/\s+/g, " ")
    .replaceAll(/^[\s,;:·–-]+|[\s,;:·–-]+$/g, "");
