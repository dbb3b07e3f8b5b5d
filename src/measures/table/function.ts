import { answerOfTable } from "../../cells/live";
import { isLeftOut, type Range } from "../../cells/range";
import { label } from "../../cells/read";
import { tableQuestion } from "./definition";

const oneOrNone = (argument: string, range: Range) => (isLeftOut(range) ? undefined : label(argument, range));

/**
 * Measure of a published inter-country table that is open in the pane: OECD, WIOD, FIGARO, ADB, Eora, EXIOBASE.
 * @customfunction
 * @param name Name of the open table, as the pane shows it.
 * @param measure What to compute: the name of a sheet's function of such tables, such as TIVA, PARTICIPATION or SMILECURVE, also in words ("smile curve", "GVC income", "export decomposition"), or countries, industries, years, accounts or output.
 * @param of What it is of, as in the function: for TIVA, origin, smile curve and factor income "final demand", "exports" or "production"; for decompositions the method; for embodied the account; for rounds their number. Optional; default the first of these.
 * @param country Code of a country, or several separated by commas: the chain or seller that is meant, or the rows or columns shown. Optional; by default all.
 * @param industry Code of an industry, or several separated by commas, of all countries or of country. Optional; by default all.
 * @param year Year; for origin, factor income and GVC income also several, such as 2000:2014, or all: then shares by year, their change and a flag. Optional; default the last year.
 * @param options Options such as "value added=own row", "by=row", "buyer=abroad", "use=inputs", "accounts=Wages, Surplus" or "tolerance=0.05", separated by semicolons. Optional; by default none.
 * @returns A table as the function of the same name gives it, with the labels of the published table; with several years: Country, a column for each year, Change, Value change and Flag.
 * @errors #VALUE! for an unknown measure, option, country, industry or year, or where something required is missing; #N/A while the table is not open or is being read, or has no such account; others as in the function itself.
 * @formula The measure's own function over the whole published table
 * @domain The answer depends on the table that is open and not on the arguments alone: a workbook keeps the formula, and shows #N/A until the table is opened again. To keep values, put the answer on a sheet from the pane.
 * @example =VC.TABLE("icio2020", "TIVA") gives #N/A
 * @source OECD (2021), Guide to OECD TiVA Indicators
 * @related TIVA, VALUEORIGIN, GVCINCOME
 * @given name, measure, of, country, industry, year, options
 * @question rounds
 * @words published table, ICIO, WIOD, FIGARO, Eora, EXIOBASE, OECD, ADB, open table
 * @requiresAddress
 */
export function TABLE(
  name: any[][],
  measure: any[][],
  of?: any[][],
  country?: any[][],
  industry?: any[][],
  year?: any[][],
  options?: any[][],
  invocation?: CustomFunctions.Invocation,
): any[][] {
  return answerOfTable(
    [name, measure, of, country, industry, year, options],
    invocation,
    ([name, measure, of, country, industry, year, options]) =>
      tableQuestion({
        name: label("name", name),
        measure: label("measure", measure),
        of: oneOrNone("of", of),
        country: oneOrNone("country", country),
        industry: oneOrNone("industry", industry),
        year: oneOrNone("year", year),
        options: oneOrNone("options", options),
      }),
  );
}
