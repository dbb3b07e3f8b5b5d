/** Whether a number format shows days or times: by its letters alone, not by those in quotation marks, padding or the names of colours. */

import { choose, kindOf, type Part, partedOf } from "./format-sections";

/** What a number shows in this format, by the section that Excel takes for it; without a number by the first. */
function partsFor(format: string, number?: number): readonly Part[] | undefined {
  const numbers = partedOf(format)?.numbers;
  const section = numbers?.[number === undefined ? 0 : choose(numbers, number)];
  return section && kindOf(section) === "date" ? section.parts : undefined;
}

/** Whether a number with this format is a date or a time. */
export const isDateFormat = (format: string): boolean => partsFor(format) !== undefined;

/** The letters of days among the parts, in their order: `d`, `m` for months, `y`, and what else is of a day. */
function lettersOfDays(parts: readonly Part[]): string[] {
  const units = parts.flatMap((part) =>
    part.kind === "elapsed" ? [part.unit] : part.kind === "date" ? [part.letters.toLowerCase()] : [],
  );
  const isTime = (unit: string | undefined, letter: string) => unit?.startsWith(letter) === true;
  return units.flatMap((unit, index) => {
    // `a` alone is a half of the day, `aaa` its name; beside hours or seconds an `m` is of minutes.
    const isOfDay =
      unit === "m" || unit === "mm"
        ? !isTime(units[index - 1], "h") && !isTime(units[index + 1], "s")
        : unit.length > 2
          ? !/^[hs]/.test(unit)
          : !/^[hsa]/.test(unit);
    return isOfDay ? [unit[0]!] : [];
  });
}

/** Whether this number shows a day in this format, with or without a time. */
export function showsDay(format: string, number: number): boolean {
  const parts = partsFor(format, number);
  return parts !== undefined && !parts.some(({ kind }) => kind === "elapsed") && lettersOfDays(parts).length > 0;
}

/** In `mm/dd/yyyy` the month comes first. If the year comes first, or the month is named, a format says nothing about the order of two numbers. */
export function orderOfFormat(format: string): "dmy" | "mdy" | undefined {
  const parts = partsFor(format) ?? [];
  const letters = lettersOfDays(parts);
  const [day, month] = [letters.indexOf("d"), letters.indexOf("m")];
  const isNamed = parts.some((part) => part.kind === "date" && /^mmm/i.test(part.letters));
  return day < 0 || month < 0 || isNamed || letters[0] === "y" ? undefined : day < month ? "dmy" : "mdy";
}
