/** Each finding of Check in a sentence, and what to do about it. */

import type { Facts } from "../../findings/finding";
import type { Differences } from "../../tables/look-alike";
import { messages } from "../../messages/messages";
import { figure, percentage } from "./figures";
import { functionFindingText, isOfFunction } from "./check-functions";
import { tableFindingText } from "./check-tables";
import { named } from "./named";

export interface FindingText {
  readonly sentence: string;
  readonly remedy: string;
}

const findings = messages("pane.findings", {
  error: {
    sentence: "The cell shows {code}, and so does everything that depends on it.",
    remedy: "Fix its formula, or enter #N/A if the figure is not known.",
  },
  ambiguous: {
    sentence: "“{text}” is text that can be read in two ways: its separator may be for thousands or for decimals.",
    remedy: "Type it as a number. Analyse lets you choose how it is read.",
  },
  textForFigure: {
    sentence: "“{text}” looks like a number but is text: sums ignore it.",
    remedy: "Type it as a number, or fix it on a new sheet.",
  },
  textForFigures: {
    sentence:
      "“{text}” and {count, plural, one {# cell} other {# cells}} below look like numbers but are text: sums ignore them.",
    remedy: "Type them as numbers, or fix them on a new sheet.",
  },
  noFigure: {
    sentence: "“{text}” is where a figure is expected.",
    remedy: "Enter a figure, 0 if there is none, or =NA() if it is not known.",
    remedyOfRemark: "Enter the figure alone, and put the note in another cell.",
  },
  missing: {
    sentence:
      "{count, plural, =1 {A figure is missing} other {# figures are missing}} here{marked, select, yes { ({mark})} other {}}: it is in no total, and not counted as 0.",
    sentenceOfQuantities:
      "{count, plural, =1 {A quantity is missing} other {# quantities are missing}} here: unit values rest on {coverage} of the value.",
    remedy: "Enter the figure, 0 if there is none, or leave the row out.",
  },
  percentages: {
    sentence: "Column {column} contains percentages such as {figure}; the functions take fractions.",
    remedy: "Divide by 100: {figure} becomes {fraction}.",
  },
  shareBeyond: {
    sentence:
      "The share of {named, select, yes {{name}} other {this link}} is {share}: outside 0 to 100 % of the whole.",
    remedy: "Check the figure. A share can be below 0 or above 1 only if some links make losses.",
  },
  units: {
    sentence: "“{one}” and “{other}” are different units: such figures cannot be compared or subtracted.",
    remedy: "Convert all figures to one unit first.",
  },
  negativeCosts: {
    sentence:
      "Costs are negative here, such as {figure}: subtracted from sales as they are, they would increase value added.",
    remedy: "Enter costs as positive figures. Analyse does so on a separate sheet.",
  },
  negativeCost: {
    sentence: "A cost{named, select, yes { of {name}} other {}} is {figure}: below 0 it increases value added.",
    remedy: "Check its sign. Only a refund can be below 0.",
  },
  negativeValueAdded: {
    sentence:
      "{named, select, yes {{name}} other {This link}} sells for less than it buys: its value added is {figure}.",
    remedy:
      "Check the row and the unit of both figures. If they are right, the link lives on subsidies or its reserves.",
  },
  loss: {
    sentence:
      "{named, select, yes {{name}} other {This link}} cannot pay its wages out of its value added: {figure} is left.",
    remedy: "Check the period of both figures. If they are right, the link makes a loss.",
  },
  lookAlike: {
    sentence: "“{name}” ({cell}) and “{other}” ({otherCell}) look alike but are counted as two names.",
    sentenceWhy:
      "“{name}” ({cell}) and “{other}” ({otherCell}) look alike but are counted as two names: they differ in {differences}.",
    remedy: "If they are the same, write both the same way. If they are different, nothing needs to be done.",
    sentenceOfTag: "“{other}” ({otherCell}) is written “{name}” in {cell}: they are counted as one.",
    remedyOfTag: "Write it the same way everywhere.",
  },
  emptyCost: {
    sentence: "A cost{named, select, yes { of {name}} other {}} is empty, and counts as 0.",
    remedy: "Enter 0 if nothing is bought, the figure if it is known, =NA() if it is not.",
  },
  emptyCosts: {
    sentence: "{count, plural, one {# cost cell is empty, and counts} other {# cost cells are empty, and count}} as 0.",
  },
  inverse: {
    sentence:
      "{named, select, yes {{name}} other {This step}} takes {figure} units of the previous product per unit of its own. Was the inverse, {inverse}, meant?",
    remedy:
      "Enter the units of the previous product that go into ONE unit: 5 kg of raw nut per kg of kernel is 5, not 0.2. Below 1 is right for an ingredient, or a product that gains weight.",
  },
  conversion: {
    sentenceOfUnits: "Prices are per {from} and per {to}: they are not for the same quantity.",
    sentenceOfVolumes:
      "The volume changes from {from} to {to} along the chain, and no column says how much of one goes into the other.",
    remedy: "Add a column of conversions (5 kg of raw nut for 1 kg of kernel is 5) and use VC.STAGEVALUEADDED.",
  },
  nominal: {
    sentence: "“{nominal}” is in current prices, “{real}” in constant prices: their difference is partly inflation.",
    remedy: "Deflate one of them, or use both in current prices.",
  },
  index: {
    sentence: "“{column}” is an index, but no period is 100 and its header does not name a base.",
    remedy: "Say in the header which period is 100.",
  },
  immiserizing: {
    sentence:
      "{named, select, yes {{name}, } other {}}{period}: more is sold than in the base period, {by, select, price {and less is earned} power {and what is earned buys less abroad} other {and the real wage is lower}}. {flag}.",
    remedy: "VC.IMMISERIZING shows it for every period, against the base, import prices and real wages.",
  },
  trajectory: {
    sentence: "{named, select, yes {{name}} other {This link}}: {flag}, from {first} to {last} of value added.",
    remedy: "VC.TRAJECTORY gives the trend and its significance.",
    open: "{named, select, yes {{name}} other {This link}}: exit, or empty: {last} of value added in the last period, as all others have.",
    openRemedy: "Enter =NA() where a value is not yet known; 0 says that the link is not in the chain.",
  },
  total: {
    sentence:
      "{named, select, yes {“{name}”} other {The total}} is {given}, but the rows above sum to {sum}: {difference} {sign, select, less {less} other {more}}.",
    remedy: "Look for a row that is missing or counted twice; if the figures are rounded, say so in a note.",
  },
  parts: {
    sentence:
      "{named, select, yes {“{name}”} other {The total}} is {given}, but its parts sum to {sum}: {difference} {sign, select, less {less} other {more}}.",
    remedy: "Look for a part that is missing or counted twice; if the figures are rounded, say so in a note.",
  },
  shares: {
    sentence: "The shares{named, select, yes { of {name}} other {}} sum to {sum}, not to 100 %.",
    remedy: "Look for a link that is missing, or round with VC.ROUNDSHARES.",
  },
  valueAdded: {
    sentence:
      "Value added{named, select, yes { of {name}} other {}} is stated as {given}, but sales less inputs are {sum}: {difference} {sign, select, less {less} other {more}}.",
    remedy: "Check the three figures, or use VC.VALUEADDED.",
  },
  chain: {
    sentence:
      "The chain does not add up: value added sums to {sum}, {difference} {sign, select, less {less} other {more}} than the last sale of {given}.",
    remedy: "A link buys for less than the one before sells: enter what it pays.",
  },
});

/** A finding and its remedy. */
export function findingText(finding: Facts): FindingText {
  switch (finding.kind) {
    case "error":
      return { sentence: findings.error.sentence({ code: finding.code }), remedy: findings.error.remedy };
    case "text for a figure": {
      const { text, count } = finding;
      if (finding.undecided) return { ...findings.ambiguous, sentence: findings.ambiguous.sentence({ text }) };
      return count === 1
        ? { ...findings.textForFigure, sentence: findings.textForFigure.sentence({ text }) }
        : { ...findings.textForFigures, sentence: findings.textForFigures.sentence({ text, count: count - 1 }) };
    }
    case "no figure":
      return {
        sentence: findings.noFigure.sentence({ text: finding.text }),
        remedy: finding.looksLikeOne ? findings.noFigure.remedyOfRemark : findings.noFigure.remedy,
      };
    case "missing":
      return {
        sentence:
          finding.coverage === undefined
            ? findings.missing.sentence({
                count: finding.count,
                mark: finding.mark,
                marked: finding.mark === "" ? "no" : "yes",
              })
            : findings.missing.sentenceOfQuantities({
                count: finding.count,
                coverage: percentage(finding.coverage),
              }),
        remedy: findings.missing.remedy,
      };
    case "not adding up":
      return notAddingUpText(finding);
    case "percentages":
      return {
        sentence: findings.percentages.sentence({ column: finding.column, figure: figure(finding.figure) }),
        remedy: findings.percentages.remedy({
          figure: figure(finding.figure),
          fraction: figure(String(Number(finding.figure) / 100)),
        }),
      };
    case "share beyond":
      return {
        sentence: findings.shareBeyond.sentence({ ...named(finding.name), share: percentage(finding.figure) }),
        remedy: findings.shareBeyond.remedy,
      };
    case "different units":
      return {
        sentence: findings.units.sentence({ one: finding.one, other: finding.other }),
        remedy: findings.units.remedy,
      };
    case "negative cost": {
      const cost = { ...named(finding.name), figure: figure(finding.figure) };
      return finding.isColumn
        ? { sentence: findings.negativeCosts.sentence(cost), remedy: findings.negativeCosts.remedy }
        : { sentence: findings.negativeCost.sentence(cost), remedy: findings.negativeCost.remedy };
    }
    case "negative value added":
      return {
        sentence: findings.negativeValueAdded.sentence({ ...named(finding.name), figure: figure(finding.figure) }),
        remedy: findings.negativeValueAdded.remedy,
      };
    case "loss":
      return {
        sentence: findings.loss.sentence({ ...named(finding.name), figure: figure(finding.figure) }),
        remedy: findings.loss.remedy,
      };
    case "look-alike names": {
      const { name, cell, other, otherCell } = finding;
      if (finding.isTag)
        return {
          sentence: findings.lookAlike.sentenceOfTag({ name, cell, other, otherCell }),
          remedy: findings.lookAlike.remedyOfTag,
        };
      const differences = differenceList(finding.differ);
      return {
        sentence:
          differences === ""
            ? findings.lookAlike.sentence({ name, cell, other, otherCell })
            : findings.lookAlike.sentenceWhy({ name, cell, other, otherCell, differences }),
        remedy: findings.lookAlike.remedy,
      };
    }
    case "empty cost":
      return {
        sentence:
          finding.count === 1
            ? findings.emptyCost.sentence(named(finding.name))
            : findings.emptyCosts.sentence({ count: finding.count }),
        remedy: findings.emptyCost.remedy,
      };
    case "trajectory":
      return trajectoryText(finding);
    case "inverse conversion":
    case "weight without conversion":
    case "nominal beside real":
    case "index without base":
    case "immiserizing":
      return comparisonText(finding);
    default:
      return isOfFunction(finding) ? functionFindingText(finding) : tableFindingText(finding);
  }
}

type Comparison = Extract<
  Facts,
  {
    kind:
      | "inverse conversion"
      | "weight without conversion"
      | "nominal beside real"
      | "index without base"
      | "immiserizing";
  }
>;

function comparisonText(finding: Comparison): FindingText {
  switch (finding.kind) {
    case "inverse conversion":
      return {
        sentence: findings.inverse.sentence({
          ...named(finding.name),
          figure: figure(finding.figure),
          inverse: figure(finding.inverse),
        }),
        remedy: findings.inverse.remedy,
      };
    case "weight without conversion":
      return {
        sentence:
          finding.by === "units"
            ? findings.conversion.sentenceOfUnits({ from: finding.from, to: finding.to })
            : findings.conversion.sentenceOfVolumes({ from: figure(finding.from), to: figure(finding.to) }),
        remedy: findings.conversion.remedy,
      };
    case "nominal beside real":
      return {
        sentence: findings.nominal.sentence({ nominal: finding.nominal, real: finding.real }),
        remedy: findings.nominal.remedy,
      };
    case "index without base":
      return { sentence: findings.index.sentence({ column: finding.column }), remedy: findings.index.remedy };
    case "immiserizing":
      return {
        sentence: findings.immiserizing.sentence({
          ...named(finding.name),
          period: finding.period,
          flag: finding.flag,
          by: /\(price/.test(finding.flag) ? "price" : finding.flag.includes("purchasing power") ? "power" : "wages",
        }),
        remedy: findings.immiserizing.remedy,
      };
  }
}

function trajectoryText(finding: Extract<Facts, { kind: "trajectory" }>): FindingText {
  if (finding.flag === "Exit or empty")
    return {
      sentence: findings.trajectory.open({ ...named(finding.name), last: percentage(finding.last) }),
      remedy: findings.trajectory.openRemedy,
    };
  return {
    sentence: findings.trajectory.sentence({
      ...named(finding.name),
      flag: finding.flag.toLowerCase(),
      first: percentage(finding.first),
      last: percentage(finding.last),
    }),
    remedy: findings.trajectory.remedy,
  };
}

const differences = messages("pane.differences", {
  mark: "a mark at the end",
  accents: "accents",
  dot: "the dot of an i",
  letters: "letters of another alphabet",
  lettersNamed: "letters of another alphabet (“{letter}” is {alphabet})",
  joins: "hyphens or spaces",
  quotes: "apostrophes or quotation marks",
  zero: "a 0 in place of an O",
});

/** In what names differ; a letter of another alphabet is named, because nobody can see it. */
function differenceList({ by, foreign }: Differences): string {
  const all = by.map((each) =>
    each === "letters" && foreign
      ? differences.lettersNamed({ letter: foreign.letter, alphabet: foreign.alphabet })
      : differences[each],
  );
  return new Intl.ListFormat("en-GB").format(all);
}

function notAddingUpText({
  what,
  given,
  sum,
  difference,
  name,
}: Extract<Facts, { kind: "not adding up" }>): FindingText {
  const sums = {
    ...named(name),
    given: figure(given),
    sum: figure(sum),
    difference: figure(difference.replace("-", "")),
    sign: difference.startsWith("-") ? "less" : "more",
  };
  switch (what) {
    case "total":
      return { sentence: findings.total.sentence(sums), remedy: findings.total.remedy };
    case "parts":
      return { sentence: findings.parts.sentence(sums), remedy: findings.parts.remedy };
    case "shares":
      return {
        sentence: findings.shares.sentence({ ...named(name), sum: percentage(sum) }),
        remedy: findings.shares.remedy,
      };
    case "value added":
      return { sentence: findings.valueAdded.sentence(sums), remedy: findings.valueAdded.remedy };
    case "chain":
      return { sentence: findings.chain.sentence(sums), remedy: findings.chain.remedy };
  }
}
