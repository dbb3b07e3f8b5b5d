import { isCaseError } from "../measures/host";

const isNear = (answer: unknown, expected: unknown): boolean =>
  typeof expected === "number"
    ? typeof answer === "number" && Math.abs(answer - expected) <= 1e-12 * Math.abs(expected)
    : isCaseError(expected)
      ? isCaseError(answer) && answer.error === expected.error
      : answer === expected;

/**
 * Figures of two answers may differ in the twelfth digit; text, errors and where they are may not. Compared without the
 * matchers, each of which makes an error with its stack beforehand.
 */
export function expectNear(answer: unknown, expected: unknown): void {
  if (Array.isArray(expected)) {
    if (!Array.isArray(answer) || answer.length !== expected.length)
      throw new Error(`${JSON.stringify(answer)} has not the shape of ${JSON.stringify(expected)}`);
    expected.forEach((each, index) => expectNear(answer[index], each));
  } else if (!isNear(answer, expected))
    throw new Error(`${JSON.stringify(answer)} is not near ${JSON.stringify(expected)}`);
}
