/** Several places of one kind in one sentence. */

import type { Group } from "../../findings/groups";
import type { Kind } from "../../findings/finding";
import { messages } from "../../messages/messages";
import { type FindingText, findingText } from "./check-findings";

const groups = messages("pane.findings.groups", {
  "empty sales": "{count} cells of sales or value added have no figure: what follows from them is not known.",
  error: "{cells} cells show errors, and so does everything that depends on them.",
  "text for a figure":
    "{cells} cells hold figures as text{commas, select, yes {, with decimal commas} other {}}: sums ignore them.",
  undecided: "{cells} cells hold figures as text that can be read in two ways.",
  "no figure": "{cells} cells hold words where figures are expected.",
  missing: "{cells} figures are missing: they are in no total, and not counted as 0.",
  "different units": "In {count} places units differ: such figures cannot be compared or subtracted.",
  "not adding up": "{count} figures are not the sums that they should be.",
  "part beyond whole": "{count} counts of a part are above the counts of its whole.",
  percentages: "{count} columns contain percentages; the functions take fractions.",
  "share beyond": "{count} shares are outside 0 to 100 % of their whole.",
  "does not balance": "{count} figures of the table do not balance.",
  "unknown item": "{count} lines have no item of an account.",
  "chain buys from itself": "The chain buys more from itself than it makes.",
  "several measures": "The rows are of several kinds of figures.",
  "whole beside parts": "{count} rows are sums of other rows: each counts once.",
  "range for a figure": "{cells} cells hold ranges or bounds, not figures: they count as missing.",
  "not yet filled": "{cells} cells of the last periods are 0: they look as if they are not filled in yet.",
  "zero for missing": "{cells} zeros may mean that a figure is missing: all other figures of their rows are above 0.",
  "double rows": "{count} rows repeat other rows in every cell: their figures count twice.",
  "negative cost": "{count} costs are below 0, which increases value added.",
  "negative value added": "{count} times a link sells for less than it buys.",
  loss: "{count} times a link cannot pay its wages out of its value added.",
  "look-alike names": "{count} names look like others in the table.",
  residual: "{count} profits do not follow from their accounts.",
  "empty cost": "{cells} cost cells are empty, and count as 0.",
  "weight without conversion": "In {count} places weight or unit changes without a conversion.",
  "inverse conversion": "{count} conversions are below 1: the inverse may be meant.",
  "nominal beside real": "Current prices are beside constant prices: their difference is partly inflation.",
  "index without base": "{count} indices are 100 in no period, and nothing names their base.",
  gap: "In {count} places periods are left out of the series.",
  immiserizing: "In {count} periods growth was immiserizing.",
  dependence: "{count} get more than half of what they are paid from one payer.",
  "audit cost": "Audits cost {count} firms more of their sales than others.",
  indicator: "{count} indicators get worse, or fall behind rivals.",
  trajectory: "{count} links thin or thicken.",
});

/** What is said of all places together; of a single cell what is said of it. */
export function groupText(group: Group): FindingText {
  const { kind, findings, places: count, cells } = group;
  const [first] = findings;
  const own = findingText(first!);
  if (count === 1 && (cells === 1 || !COUNTS_CELLS.has(kind))) return own;
  const texts = findings.flatMap((each) => (each.kind === "text for a figure" ? [each] : []));
  const isOpen = texts.length > 0 && texts.every(({ undecided }) => undecided);
  const say = groups[isOpen ? "undecided" : kind];
  const commas = texts.some(({ text, undecided }) => !undecided && /,\d+\D*$/.test(text) && !/,\d{3}\D*$/.test(text));
  const sentence = typeof say === "string" ? say : say({ count, cells, commas: commas ? "yes" : "no" });
  return { sentence, remedy: own.remedy };
}

/** Kinds of which a run of neighbouring cells is one place. */
const COUNTS_CELLS: ReadonlySet<Kind> = new Set<Kind>([
  "error",
  "text for a figure",
  "no figure",
  "missing",
  "range for a figure",
  "empty cost",
  "zero for missing",
]);
