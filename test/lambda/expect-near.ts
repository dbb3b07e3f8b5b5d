import { isCaseError } from "../measures/host";

/** Figures of two answers may differ in the twelfth digit; texts, errors and where they stand may not. */
export function expectNear(answer: unknown, expected: unknown): void {
  if (Array.isArray(expected)) {
    expect(answer).toHaveLength(expected.length);
    expected.forEach((each, index) => expectNear((answer as unknown[])[index], each));
  } else if (typeof expected === "number") {
    expect(typeof answer).toBe("number");
    expect(Math.abs((answer as number) - expected)).toBeLessThanOrEqual(1e-12 * Math.abs(expected));
  } else if (isCaseError(expected)) {
    expect(answer).toEqual(expected);
  } else {
    expect(answer).toBe(expected);
  }
}
