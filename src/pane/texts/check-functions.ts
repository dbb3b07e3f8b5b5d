/** What Check says of the tables of functions: sales by seller and buyer, audits, indicators, accounts. */

import type { Facts, Kind } from "../../findings/finding";
import { messages } from "../../messages/messages";
import type { FindingText } from "./check-findings";
import { figure, percentage, smallPercentage } from "./figures";
import { named } from "./named";

const findings = messages("pane.findings.functions", {
  dependence: {
    sentence: "{seller} sells {share} of its sales to {buyer}: it depends on this buyer.",
    sentenceOfOne: "{buyer} takes {share} of these sales: who sells depends on this buyer.",
    sentenceOfBoth:
      "{seller} sells {share} of its sales to {buyer}, and is {ofPurchases} of what {buyer} buys: {more, select, seller {the seller depends more} buyer {the buyer depends more} other {they depend on each other alike}}.",
    remedy: "VC.DEPENDENCE shows it for every seller. Other buyers, or a product that is hard to replace, lessen it.",
  },
  audit: {
    sentence:
      "Audits cost {named, select, yes {{name}} other {the smallest firm}} {share} of its sales, {times} times the share of {largestNamed, select, yes {{largest}} other {the largest firm}} ({largestShare}).",
    remedy: "Firms that share audits share their cost. VC.COMPLIANCECOST takes the number that share one.",
  },
  worse: {
    sentence: "{name} gets worse: from {other} to {own}.",
    remedy: "Check which way is good for it. VC.PROCESSUPGRADING shows each indicator.",
  },
  notFaster: {
    sentence:
      "{name} improves, but not faster than with rivals{isKnown, select, yes { ({by} against theirs)} other {}}.",
    remedy: "Improvement alone is not upgrading: the rate against rivals decides.",
  },
  behind: {
    sentence: "{name} is behind the rivals: {own} against {other}{isKnown, select, yes { ({by})} other {}}.",
    remedy: "However fast it improves, this is where it is today.",
  },
  noItem: {
    sentence: "The item of this line is empty: it cannot be entered in the account.",
    sentenceOfText: "“{text}” is no item of an account.",
    remedy: "Write one of: {items}.",
  },
  itself: {
    sentence: "The chain buys more from itself ({bought}) than it makes ({output}).",
    remedy: "Look for sales that are missing, or for purchases that are made outside the chain.",
  },
  residual: {
    sentence:
      "The profit of {name} is given as {given}, but what comes in less what is paid out leaves {computed}: a residual of {residual}.",
    remedyBelow: "Costs and profit given exceed what came in: often own use or a subsidy is left out.",
    remedyAbove: "More came in than costs and profit given: often a cost is left out.",
  },
});

const OF_FUNCTIONS = [
  "dependence",
  "audit cost",
  "indicator",
  "unknown item",
  "chain buys from itself",
  "residual",
] as const satisfies readonly Kind[];
type FunctionFacts = Extract<Facts, { kind: (typeof OF_FUNCTIONS)[number] }>;

export const isOfFunction = (facts: Facts): facts is FunctionFacts =>
  (OF_FUNCTIONS as readonly Kind[]).includes(facts.kind);

export function functionFindingText(finding: FunctionFacts): FindingText {
  switch (finding.kind) {
    case "dependence": {
      const { seller, buyer, share, ofPurchases } = finding;
      const { remedy } = findings.dependence;
      if (seller === "")
        return { sentence: findings.dependence.sentenceOfOne({ buyer, share: percentage(share) }), remedy };
      if (ofPurchases === "")
        return { sentence: findings.dependence.sentence({ seller, buyer, share: percentage(share) }), remedy };
      const more = Number(share) - Number(ofPurchases);
      return {
        sentence: findings.dependence.sentenceOfBoth({
          seller,
          buyer,
          share: percentage(share),
          ofPurchases: percentage(ofPurchases),
          more: more > 0 ? "seller" : more < 0 ? "buyer" : "none",
        }),
        remedy,
      };
    }
    case "audit cost": {
      const { name, largest, share, largestShare, times } = finding;
      return {
        sentence: findings.audit.sentence({
          ...named(name),
          largest,
          largestNamed: largest === "" ? "no" : "yes",
          share: smallPercentage(share),
          largestShare: smallPercentage(largestShare),
          times: figure(Number(times).toPrecision(3)),
        }),
        remedy: findings.audit.remedy,
      };
    }
    case "indicator":
      return indicatorText(finding);
    case "unknown item":
      return {
        sentence:
          finding.text === "" ? findings.noItem.sentence : findings.noItem.sentenceOfText({ text: finding.text }),
        remedy: findings.noItem.remedy({ items: finding.items.join(", ") }),
      };
    case "chain buys from itself":
      return {
        sentence: findings.itself.sentence({ bought: figure(finding.bought), output: figure(finding.output) }),
        remedy: findings.itself.remedy,
      };
    case "residual": {
      const { name, given, computed, residual } = finding;
      return {
        sentence: findings.residual.sentence({
          name,
          given: figure(given),
          computed: figure(computed),
          residual: figure(residual),
        }),
        remedy: residual.startsWith("-") ? findings.residual.remedyBelow : findings.residual.remedyAbove,
      };
    }
  }
}

function indicatorText({ what, name, own, other, by }: Extract<Facts, { kind: "indicator" }>): FindingText {
  const isKnown = by === "" ? "no" : "yes";
  const change = by === "" ? "" : percentage(by);
  switch (what) {
    case "worse":
      return {
        sentence: findings.worse.sentence({ name, own: figure(own), other: figure(other) }),
        remedy: findings.worse.remedy,
      };
    case "not faster":
      return {
        sentence: findings.notFaster.sentence({ name, isKnown, by: change }),
        remedy: findings.notFaster.remedy,
      };
    case "behind":
      return {
        sentence: findings.behind.sentence({ name, isKnown, by: change, own: figure(own), other: figure(other) }),
        remedy: findings.behind.remedy,
      };
  }
}
