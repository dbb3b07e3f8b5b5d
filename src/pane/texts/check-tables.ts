/** What Check says of how a table is made: what is missing, what counts twice, what does not go together. */

import type { Facts } from "../../findings/finding";
import { messages } from "../../messages/messages";
import type { FindingText } from "./check-findings";
import { named } from "./named";
import { networkFindingText } from "./networks";

const findings = messages("pane.findings.tables", {
  emptySales: {
    sentence:
      "{named, select, yes {{name}} other {This row}} has no {what}{dated, select, yes { in {period}} other {}}: what follows from it is not known.",
    figure: "figure",
    remedy: "Enter the figure, or 0 if there was none. It is not counted as 0.",
  },
  range: {
    sentence: "“{text}” is a range or a bound, not a figure: it counts as missing.",
    remedy: "Enter one figure if it is known. Put the range into a note.",
  },
  measures: {
    sentence:
      "The rows are of {count, plural, one {# kind} other {# kinds}} of figures: {measures}. No total is made of them.",
    remedy: "Analyse looks at each by itself.",
  },
  whole: {
    sentence: "“{name}” is the sum of {parts}: it is listed beside its own parts, and counts once.",
    remedy: "Nothing is added up twice here. In sums of your own leave out either the whole or its parts.",
    and: "{first} and {last}",
  },
  unfilled: {
    sentence: "Every figure of {period} is 0: it looks like a period that is not filled in yet.",
    remedy: "Leave the cells empty until the figures are known.",
  },
  zero: {
    sentence:
      "{named, select, yes {{name}} other {This row}} is 0 in {first}{several, select, yes { to {last}} other {}}, and above 0 in all other periods: the 0 may mean that the figure is missing.",
    remedy: "Leave the cell empty, or enter =NA(), where the figure is not known.",
  },
  part: { remedy: "Check both counts: whatever has both has each of the two." },
  double: {
    sentence: "Row {row} repeats row {first} in every cell: its figures count twice.",
    remedy: "Delete one of the two, if they are the same trade.",
  },
  gap: {
    sentence: "There are no figures between {after} and {before}, where all other periods follow one another.",
    remedy: "Enter the figures of the period if they are known. Growth per year is computed over the true distance.",
  },
});

type TableFacts = Extract<
  Facts,
  {
    kind:
      | "empty sales"
      | "range for a figure"
      | "several measures"
      | "whole beside parts"
      | "not yet filled"
      | "zero for missing"
      | "part beyond whole"
      | "double rows"
      | "gap"
      | "does not balance";
  }
>;

/** More parts are counted. */
const MAX_PARTS = 6;

export function tableFindingText(finding: TableFacts): FindingText {
  switch (finding.kind) {
    case "empty sales": {
      const { name, what, period } = finding;
      return {
        sentence: findings.emptySales.sentence({
          ...named(name),
          what: what === "" ? findings.emptySales.figure : lowerFirst(what),
          period,
          dated: period === "" ? "no" : "yes",
        }),
        remedy: findings.emptySales.remedy,
      };
    }
    case "range for a figure":
      return { sentence: findings.range.sentence({ text: finding.text }), remedy: findings.range.remedy };
    case "several measures": {
      const { measures } = finding;
      return {
        sentence: findings.measures.sentence({ count: measures.length, measures: measures.join("; ") }),
        remedy: findings.measures.remedy,
      };
    }
    case "whole beside parts":
      return {
        sentence: findings.whole.sentence({ name: finding.name.trim(), parts: partList(finding.parts) }),
        remedy: findings.whole.remedy,
      };
    case "not yet filled":
      return { sentence: findings.unfilled.sentence({ period: finding.period }), remedy: findings.unfilled.remedy };
    case "zero for missing": {
      const { name, first, last } = finding;
      return {
        sentence: findings.zero.sentence({ ...named(name), first, last, several: first === last ? "no" : "yes" }),
        remedy: findings.zero.remedy,
      };
    }
    case "part beyond whole":
      return { sentence: finding.words, remedy: findings.part.remedy };
    case "double rows":
      return {
        sentence: findings.double.sentence({ row: String(finding.row), first: String(finding.first) }),
        remedy: findings.double.remedy,
      };
    case "gap":
      return {
        sentence: findings.gap.sentence({ after: finding.after, before: finding.before }),
        remedy: findings.gap.remedy,
      };
    case "does not balance":
      return networkFindingText(finding.finding, () => finding.name);
  }
}

const lowerFirst = (words: string): string => words.charAt(0).toLocaleLowerCase() + words.slice(1);

function partList(parts: readonly string[]): string {
  const names = parts.map((part) => part.trim());
  if (names.length > MAX_PARTS) return `${names.slice(0, MAX_PARTS).join(", ")} …`;
  return names.length < 2
    ? names.join("")
    : findings.whole.and({ first: names.slice(0, -1).join(", "), last: names.at(-1)! });
}
