/** What the view Check says around its findings, and what it looked for in each kind of table. */

import type { Kind, Severity } from "../../findings/finding";
import { messages } from "../../messages/messages";

export { type FindingText, findingText } from "./check-findings";

export const check = messages("pane.check", {
  heading: "Check a table",
  lead: "Looks for what would make results wrong or misleading, and for what the figures show. Nothing on the sheet is changed.",
  what: "What to check",
  selection: "The selected table, or the table around the selected cell",
  sheet: "All tables on this sheet",
  run: "Check",
  failed: "The cells could not be read. If a cell is being edited, finish editing and check again.",
  empty: "There is no table here. Select one, or a cell in it, and check again.",
  tables: "Checked: {address} ({kind}).",
  none: "Nothing found.",
  noneShown: "Nothing found but what is ignored.",
  open: "Nothing is said that rests on the answer to this: {question}",
  answer: "Answer in Analyse",
  rounded: "Totals differ from their sums by no more than rounding.",
  lookedFor: "Looked for: {list}.",
  found: "{count, plural, one {# finding} other {# findings}}.",
  places: "{count, plural, one {# place} other {# places}}",
  more: "{count, plural, one {# more place} other {# more places}}. Fix these first, then check again.",
  go: "Go to {cell}",
  gone: "{cell} could not be shown: the sheet may have been renamed or removed. Check again.",
  earlierRemedy: "Look at {formula}, and at what depends on it.",
  earlierDismiss: "Do not list these again",
  severity: "{severity} ({count, number})",
  severities: { error: "To fix", warning: "To review", insight: "To know" } satisfies Readonly<
    Record<Severity, string>
  >,
  fix: "Fix on a new sheet",
  fixThis: "Fix on a new sheet: {sentence}",
  fixing: "Writing the new sheet",
  fixed:
    "Added: {sheet}. {count, plural, one {# cell is} other {# cells are}} fixed there; all others follow your table, which is unchanged.",
  notFixed:
    "The sheet could not be added. If the workbook is protected or a cell is being edited, change that and try again.",
  ignore: "Ignore",
  ignoreThis: "Ignore: {sentence}",
  ignored: "{count, plural, one {# finding is} other {# findings are}} ignored.",
  showIgnored: "Show what is ignored",
  sheetName: "Fixed",
});

/** What is looked for, by kind of finding: the words of a list. */
export const LOOKED_FOR = messages("pane.check.lookedFor", {
  "empty sales": "empty cells of sales or value added",
  error: "errors",
  "text for a figure": "figures as text",
  "no figure": "words where figures are expected",
  missing: "missing figures",
  "different units": "different units",
  "not adding up": "totals that miss their parts",
  "part beyond whole": "counts of a part above its whole",
  percentages: "percentages instead of fractions",
  "share beyond": "figures outside 0 to 100 %",
  "does not balance": "rows that do not balance",
  "unknown item": "unknown items of an account",
  "chain buys from itself": "chains that buy more from themselves than they make",
  "several measures": "rows of several measures",
  "whole beside parts": "wholes beside their parts",
  "range for a figure": "ranges in place of figures",
  "not yet filled": "periods that are not filled in yet",
  "zero for missing": "zeros that may be missing figures",
  "double rows": "rows that are there twice",
  "negative cost": "negative costs",
  "negative value added": "links that sell for less than they buy",
  loss: "links that cannot pay their wages",
  "look-alike names": "names that look alike",
  residual: "profits that do not follow from their account",
  "empty cost": "empty costs",
  "weight without conversion": "changes of weight without a conversion",
  "inverse conversion": "conversions below 1",
  "nominal beside real": "current beside constant prices",
  "index without base": "an index without its base",
  gap: "periods that are left out",
  immiserizing: "immiserizing growth",
  dependence: "sellers that sell more than half to one buyer",
  "audit cost": "what audits cost small firms",
  indicator: "indicators that get worse or fall behind rivals",
  trajectory: "links that thin or thicken",
} satisfies Readonly<Record<Kind, string>>);
