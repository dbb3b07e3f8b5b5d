/** The signs that Excel writes formulas with, by what it says of the region. */
import { separatorsFor } from "../../src/workbook/excel-culture";

const signs = (culture: string, system: string, decimal = system) =>
  Object.values(separatorsFor(culture, system, decimal)).join(" ");

test.each([
  ["en-US", ".", ". , , ;"],
  ["zh-CN", ".", ". , , ;"],
  ["de-DE", ",", ", ; . ;"],
  ["fr-FR", ",", ", ; . ;"],
  ["es-ES", ",", ", ; \\ ;"],
  ["pt-BR", ",", ", ; \\ ;"],
  ["es-MX", ".", ". , , ;"],
  ["de-CH", ".", ". ; , ;"],
])("%s with %s before decimals: %s", (culture, system, expected) => expect(signs(culture, system)).toBe(expected));

test("a decimal sign set in Excel itself", () => {
  // A comma cannot separate arguments as well; the semicolon of the system stays beside a point.
  expect(signs("en-US", ".", ",")).toBe(", ; \\ ;");
  expect(signs("de-DE", ",", ".")).toBe(". ; , ;");
});
