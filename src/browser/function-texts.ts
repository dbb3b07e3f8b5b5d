/** What a function says of itself in the grid: its description, and why its cell shows an error. */

import { messages } from "../messages/messages";

export const texts = messages("browser.functions", {
  category: "Value chains",
  busy: "Calculating; the result will appear automatically.",
  fault: "This function stopped because of a fault in Quasirent, not in your data.",
  emptyText: "Empty text is not a number.",
  zeroToZero: "0 to the power of 0 is undefined.",
  zeroToNegative: "0 to a negative power is a division by zero.",
  rootOfNegative: "The exponent of a negative number must be a whole number.",
  fixed: {
    description: "Rounds a number to the given number of decimals and returns it as text, with separators.",
    number: "The number to round.",
    decimals: "How many digits after the decimal separator; negative rounds to the left of it.",
    noCommas: "Whether to leave out the thousands separators.",
    tooMany: "FIXED accepts at most {limit, number} decimals.",
  },
});
