/** Dates that are spelled, as serial numbers. */

const ISO_DATE = /^(?:(\d{4})-(\d\d)-(\d\d))?T?(?:(\d\d):(\d\d)(?::(\d\d(?:\.\d+)?))?)?Z?$/;

/** Excel counts a 29 February 1900 that there was not. */
const MARCH_1900 = 61;

/** The serial number of a date that is spelled, as Excel counts; undefined where there is no such day or hour. */
export function serialOf(spelled: string): number | undefined {
  const serial = serialFrom1899(spelled);
  return serial !== undefined && /^\d{4}-/.test(spelled) && serial < MARCH_1900 ? serial - 1 : serial;
}

/** The same as everybody else counts: in days from 30 December 1899, which differs before March 1900. */
export function serialFrom1899(spelled: string): number | undefined {
  const match = ISO_DATE.exec(spelled);
  if (!match || !/\d/.test(spelled)) return undefined;
  const [year, month = 1, day = 1, hours = 0, minutes = 0, seconds = 0] = match
    .slice(1)
    .map((digits) => (digits === undefined ? undefined : Number(digits)));
  const date = new Date(Date.UTC(year ?? 1970, month - 1, day));
  const isDay = date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
  if (!isDay || hours > 24 || minutes > 59 || seconds >= 61) return undefined;
  return (
    (year === undefined ? 0 : date.getTime() / 86_400_000 + 25_569) + (hours * 3600 + minutes * 60 + seconds) / 86_400
  );
}
