/**
 * The version that workbooks and files carry: by it a later version knows which of their formulas may answer otherwise. What
 * was made before 0.3.0 carries none.
 */

/** Between two releases that of the next, as soon as a function answers otherwise. A test holds it to package.json and CHANGELOG.md. */
export const VERSION = "0.9.0";

/** The first that is written into workbooks. */
export const FIRST_WRITTEN = "0.3.0";

/** The property of a document that says it; spreadsheet programs keep such. */
export const VERSION_PROPERTY = "Quasirent version";

const NUMBERS = /^(\d{1,6})\.(\d{1,6})\.(\d{1,6})$/;

/** A version as it is written; undefined of anything else, which somebody else has put there. */
export const versionOf = (value: unknown): string | undefined =>
  typeof value === "string" && NUMBERS.test(value) ? value : undefined;

/** Whether one version comes before another. What carries none comes before all. */
export function isBefore(one: string | undefined, other: string): boolean {
  const [numbers, others] = [NUMBERS.exec(one ?? ""), NUMBERS.exec(other)!];
  if (!numbers) return true;
  for (let place = 1; place <= 3; place += 1) {
    const difference = Number(numbers[place]) - Number(others[place]);
    if (difference !== 0) return difference < 0;
  }
  return false;
}
