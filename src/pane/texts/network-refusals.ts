/** Why the ranges of an input-output table cannot be solved together. */

import { messages } from "../../messages/messages";

export const networkRefusals = messages("pane.networkRefusals", {
  notSquare:
    "The flows have {rows, plural, one {# row} other {# rows}} and {columns, plural, one {# column} other {# columns}}. They need as many columns as rows, in the same order.",
  rowsDiffer:
    "Final demand has {rows, plural, one {# row} other {# rows}} and the flows have {flows}. Select as many rows of final demand, in the same order.",
  lengthsDiffer:
    "“{field}” has {cells, plural, one {# cell} other {# cells}} and the flows have {flows, plural, one {# row} other {# rows}}. Enter a range with one cell for each row.",
  noBlocks:
    "The {rows, plural, one {# row} other {# rows}} of the flows cannot be split evenly among the {columns, plural, one {# column} other {# columns}} of final demand, one for each country. Enter under “{field}” the cells that name the country of each row, or choose “{one}”.",
  noCategories:
    "Final demand has {columns, plural, one {# column} other {# columns}} for {countries, plural, one {# country} other {# countries}}. Select one column for each country, or the same number of columns for each, grouped by country.",
  noName: "{cell} is empty, but its row has figures. Enter the country of this row.",
  noNames: "“{field}” names no country. Enter the cells that name the country of each row.",
  noSales:
    "The flows and final demand contain nothing but 0, so there is no output. Select the figures of the table; an empty cell counts as 0.",
});
