/** What is said of shares, accounts with parts, indicators and coded cases. */

import { messages } from "../../messages/messages";

export const accounts = messages("findings.accounts", {
  shares: {
    title:
      "{member}: {share} of {whole}{period, select, none {} other { in {period}}}{first, select, none {} other {, {change} since {first}}}",
    points: "{by} {count, select, one {percentage point} other {percentage points}}",
    unchanged: "unchanged",
    columnSum: "each column’s sum",
    changedMost:
      "{count, plural, one {The only one that has a name of its own} other {Of {count} names the one whose share changed most between its own first and last figure}}",
    changedMostEach: "Of {count} names those whose shares changed most between their own first and last figures",
    largest: "The largest of {count} shares",
    largestNamed:
      "{count, plural, one {The only one that has a name of its own} other {The largest of {count} shares that have a name of their own}}",
    sentence: "{member}: {from} in {first}, {to} in {last} ({change})",
  },
  nested: {
    title: "{part} is {share} of {whole}{period, select, none {} other { in {period}}}",
    titleEach: "{parts} are {share} each of {whole}{period, select, none {} other { in {period}}}",
    titleAmount: "{part}: {amount} of {whole} {total}{period, select, none {} other { in {period}}}",
    subtitle: "The largest of the {count} parts on the first level",
    subtitleSingle: "The largest on the first level that has a name of its own",
    theTotal: "the total",
    inColumn: "{whole} ({column})",
    each: "{whole}{period, select, none {} other { in {period}}}: {parts}",
    part: "{part} {share}",
  },
  indicators: {
    title:
      "{measures, plural, one {# measure} other {# measures}}, {periods, plural, one {# period} other {# periods}}",
    titleWithout: "{measures, plural, one {# measure} other {# measures}}",
    subtitle: "Each measure by itself: they are not added up",
    sentence: "{member}: {from} in {first}, {to} in {last} ({change})",
    level: "{member}: {figure}{period, select, none {} other { in {period}}}",
    rise: "+{by}",
    fall: "−{by}",
    same: "unchanged",
  },
  coded: {
    title: "{tags}: {count} of {cases} cases",
    titleEach: "{tags}: {count} of {cases} cases each",
    counted: "{tags}: {count} {things}",
    countedEach: "{tags}: {count} {things} each",
    within: "{tag}: {heading} in {count} of {all} {things}",
    column: "Of the tags in {heading}",
    overlap: "Categories may overlap: their counts are not added up",
    prevalence: "{heading}: {tags}",
    tag: "{tag} {count}",
    beyond: "{part} {count} is more than {whole} {all} ({row})",
    cases: "cases",
  },
});
