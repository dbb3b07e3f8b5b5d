/** A unit behind a figure: one that begins with a number is no part of the figure. */

import { behindFigure } from "../../src/core/numbers/unit";

test.each([
  ["US$", "US$"],
  ["EUR thousand", "EUR thousand"],
  ["1000 EUR", "×\u00A01000 EUR"],
  ["1,000 t", "×\u00A01,000 t"],
  ["'000 US$", "×\u00A0'000 US$"],
  ["60-kg bags", "×\u00A060-kg bags"],
  ["2010 US$", "US$ of 2010"],
  ["2100 US$", "×\u00A02100 US$"],
  ["2010 = 100", "2010 = 100"],
])("%s is written %s", (unit, words) => expect(behindFigure(unit)).toBe(words));
