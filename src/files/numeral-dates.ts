/**
 * Dates as tables write them: the day that text names, where it can be one day only. Two numbers that could each be the
 * month stay text, and so do months without a day, which are periods and no dates.
 */

/** The order of day and month in figures: 31/12/2020 is `dmy`. */
export type DateOrder = "dmy" | "mdy";

export interface DateRead {
  /** Serial number as in spreadsheets. */
  value: number;
  format: string;
}

const MONTHS = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];

const DAY_MS = 86_400_000;
/** Day 0 of a spreadsheet, which takes 1900 for a leap year. */
const EPOCH = Date.UTC(1899, 11, 30);

const DAYS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

const isLeap = (year: number): boolean => year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);

const daysIn = (year: number, month: number): number => (month === 2 && isLeap(year) ? 29 : DAYS[month - 1]!);

function serialOf(year: number, month: number, day: number): number | null {
  // Before March 1900 spreadsheets do not agree on the numbers of days.
  if (year < 1900 || month < 1 || month > 12 || day < 1 || day > daysIn(year, month)) return null;
  const serial = (Date.UTC(year, month - 1, day) - EPOCH) / DAY_MS;
  return serial > 60 ? serial : null;
}

const WEEKDAY = /^(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?,? /i;
const NAMED =
  /^(?:(\d{1,2})(?:st|nd|rd|th)?[ -]([a-z]{3,9})\.?[ ,-]+(\d{4})|([a-z]{3,9})\.? (\d{1,2})(?:st|nd|rd|th)?,? (\d{4}))$/i;
const FIGURES = /^(\d{1,2})([./-])(\d{1,2})\2(\d{4})(?:,? (\d{1,2}):(\d{2})(?::(\d{2}))?(?: ?([ap])m)?)?$/i;
const ISO = /^(\d{4})([-/])(\d{1,2})\2(\d{1,2})(?:[T ](\d{2}):(\d{2})(?::(\d{2})(?:\.\d+)?)?Z?)?$/;

const FULL_MONTHS = [
  "january",
  "february",
  "march",
  "april",
  "may",
  "june",
  "july",
  "august",
  "september",
  "october",
  "november",
  "december",
];

/** The part of a day; null where the clock has no such time. */
function timeOf(hour: string, minute = "0", second = "0", half?: string): number | null {
  const [written, minutes, seconds] = [Number(hour), Number(minute), Number(second)];
  if (minutes > 59 || seconds > 59 || (half === undefined ? written > 23 : written < 1 || written > 12)) return null;
  const hours = half === undefined ? written : (written % 12) + (/p/i.test(half) ? 12 : 0);
  return (hours * 3600 + minutes * 60 + seconds) / 86_400;
}

function monthNamed(name: string): number {
  const word = name.toLowerCase();
  return (
    MONTHS.findIndex(
      (month, index) => word === month || word === FULL_MONTHS[index] || (word === "sept" && month === "sep"),
    ) + 1
  );
}

/** A date, if the text is one day only, or with the order known. */
export function dateIn(text: string, order?: DateOrder): DateRead | null {
  const trimmed = text.trim();
  const iso = ISO.exec(trimmed);
  if (iso) {
    const { 1: year, 2: between, 3: month, 4: day, 5: hour, 6: minute, 7: second = "0" } = iso;
    const serial = serialOf(Number(year), Number(month), Number(day));
    if (serial === null) return null;
    if (hour === undefined) return { value: serial, format: between === "-" ? "yyyy-mm-dd" : "yyyy/mm/dd" };
    const time = timeOf(hour, minute, second);
    return time === null ? null : { value: serial + time, format: "yyyy-mm-dd hh:mm" };
  }
  const figures = FIGURES.exec(trimmed);
  if (figures) {
    const { 1: first, 2: between, 3: second, 4: year, 5: hour, 6: minute, 7: seconds, 8: half } = figures;
    const [one, two] = [Number(first), Number(second)];
    // A point is not written between month and day: 01.02.2020 begins with the day.
    const known =
      between === "." ? "dmy" : (order ?? (one > 12 ? "dmy" : two > 12 ? "mdy" : one === two ? "dmy" : undefined));
    if (!known) return null;
    const serial = known === "dmy" ? serialOf(Number(year), two, one) : serialOf(Number(year), one, two);
    const time = hour === undefined ? 0 : timeOf(hour, minute, seconds, half);
    if (serial === null || time === null) return null;
    const format = known === "dmy" ? `dd${between}mm${between}yyyy` : `mm${between}dd${between}yyyy`;
    return {
      value: serial + time,
      format: hour === undefined ? format : `${format} hh:mm${seconds === undefined ? "" : ":ss"}`,
    };
  }
  const named = NAMED.exec(trimmed.replace(WEEKDAY, ""));
  if (!named) return null;
  const [, day, month, year, month2, day2, year2] = named;
  const number = monthNamed(month ?? month2 ?? "");
  const serial = number === 0 ? null : serialOf(Number(year ?? year2), number, Number(day ?? day2));
  return serial === null ? null : { value: serial, format: "d mmm yyyy" };
}

/** Whether the text is a date of which day and month could change places: 03/04/2020. */
export const isUndecidedDate = (text: string): boolean =>
  dateIn(text) === null && dateIn(text, "dmy") !== null && dateIn(text, "mdy") !== null;

/** Whether the text is a date, whichever order it has. */
export const isAnyDate = (text: string): boolean => dateIn(text, "dmy") !== null || dateIn(text, "mdy") !== null;

/** The order that the text alone proves. */
export function orderIn(text: string): DateOrder | undefined {
  const figures = FIGURES.exec(text.trim());
  if (!figures || figures[2] === "." || Number(figures[1]) === Number(figures[3])) return undefined;
  const date = dateIn(text);
  return date === null ? undefined : Number(figures[1]) > 12 ? "dmy" : "mdy";
}
