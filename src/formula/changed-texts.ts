/** What a corrected function answers otherwise, and who is affected: the sentences of `changed-functions.ts`. */

import { messages } from "../messages/messages";

export const changes = messages("formula.changed", {
  association:
    "two columns more on the right (#SPILL! if they are not free), and another p-value: exact up to 12 pairs, or 50 without many ties; above, a little larger.",
  thickening:
    "fewer reversals, more Thickening and Thinning out, if a series has a ripple between the tolerance and its whole change; Exit or empty for a single row that ends in 0, and for a last period that is empty in all rows; #NUM! if the tolerance is 1 or more.",
  trajectory:
    "as THICKENING, and “(not significant)” after a flag of trend with p above 0.05 and four points or more: comparisons with “Thickening” need “Thickening*”.",
  unitValue: "another unit value, now over all transactions of each period, if goods come and go.",
  chained: "other periods before the base: a chain always links the earlier to the later period.",
  rate: "#NUM! if normalReturn is 1 or more, or -1 or less: a percentage, which was wrong, or a true return of 100 % per period.",
  rentShare: "#NUM! if the rents nearly cancel: a total below a tenth of all gains and losses.",
  rentDecay:
    "#NUM! if the fall is not established, in noisy series of three periods or more; otherwise the same number.",
  rentBySource: "brand and branding are accepted, where the result was #VALUE!.",
  tolerance: "#NUM! if a tolerance or alpha is 1 or more: a percentage.",
  governance: "Excluded or Unlikely in place of Unclassified: comparisons with that word.",
  distribution:
    "if values are missing, the number of them in the name of the last row, whose value and share are now blank: sums of the column become right.",
  breakdown: "the last header is “Value added / inputs”: look-ups by “Mark-up”.",
  participation: "one column more on the right: #SPILL! if it is not free.",
  prevalence: "with two or more outcomes one column more on the right, Any outcome: #SPILL! if it is not free.",
  moreSources:
    "process, innovation, design, workforce, endogenous and exogenous are accepted, where the result was #VALUE!.",
  flowOrigin: "an answer for loops that keep nearly all that they sell, where the result was #NUM!.",
  wholeColumns:
    "whole columns are answered, cut at the last filled row, where the result was #VALUE! or counted empty rows.",
});

export const versions = messages("formula.versions", {
  older:
    "This workbook was made with Quasirent {version}. Functions were corrected since: {count, plural, one {# formula may give another result} other {# formulas may give other results}}.",
  none: "This workbook names no version of Quasirent: workbooks made before {first} do not. If it is one of them, functions were corrected since, and {count, plural, one {# formula may give another result} other {# formulas may give other results}}.",
  line: "{cell}: {formula}: {change}",
});
