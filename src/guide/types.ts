/** The four types of Humphrey & Schmitz (2002), their outlook, and the ways out of a quasi-hierarchy. */

import { chainGovernance } from "../measures/chain-governance/definition";
import { messages } from "../messages/messages";
import { outlookBlock, outlookPart, waysOut } from "./outlook";
import { answersOf, yesOrNoPage } from "./yes-or-no";

const words = messages("guide.types", {
  heading: "Which of the four types of chain is it?",
  lead: "Think of one supplier in a developing country and its buyer. Four questions.",
  title: "Type of chain governance",
  result: "This link: {type}",
  customised: {
    label: "Customised product",
    asks: "Is the product customised to this buyer?",
    yes: "Yes: to this buyer’s own specification.",
    no: "No: a standard product, or a drawing of the buyer’s that many firms could make.",
  },
  competent: {
    label: "Competent supplier",
    asks: "Is the supplier known to be competent?",
    yes: "Yes: the buyer does not doubt that it can meet the requirements.",
    no: "No: the buyer doubts it, and therefore monitors and helps.",
  },
  dependent: {
    label: "Dependent supplier",
    asks: "Does the supplier depend on this buyer, and not the buyer on the supplier?",
    yes: "Yes: it has one or few customers, and changing them would be costly.",
    no: "No: neither depends on the other, or both do.",
  },
  owned: {
    label: "Owned by the lead firm",
    asks: "Does the lead firm own the supplier?",
    yes: "Yes.",
    no: "No.",
  },
  types: {
    Market: "Buyer and supplier deal at arm’s length: the supplier can make the product without the buyer’s help.",
    Network: "Both have competences that complement each other, and neither controls the other.",
    "Quasi-hierarchy":
      "The buyer has much control over a supplier that does not belong to it: it specifies the product, or monitors how it is made.",
    Hierarchy: "The lead firm owns the supplier and controls it directly.",
  },
  order:
    "The paper describes the four types and gives no table of them: the order in which these questions decide is Quasirent’s.",
  networks:
    "Even so, networks are the least likely type for producers of developing countries: they require complementary competences.",
});

const TYPES = ["Market", "Network", "Quasi-hierarchy", "Hierarchy"] as const;

const IDS = ["customised", "competent", "dependent", "owned"] as const;

export const typesPage = yesOrNoPage({
  id: "types",
  function: "CHAINGOVERNANCE",
  heading: words.heading,
  lead: words.lead,
  title: words.title,
  source: "Humphrey & Schmitz (2002)",
  works:
    "Humphrey & Schmitz (2002), How Does Insertion in Global Value Chains Affect Upgrading in Industrial Clusters?",
  asked: IDS.map((id) => ({ id, ...words[id] })),
  more: [outlookBlock],
  reading(replies) {
    const [found] = chainGovernance(answersOf(IDS, replies));
    const type = TYPES.find((each) => each === found);
    if (!type) throw new RangeError("an answer is neither yes nor no");
    return {
      heading: words.result({ type }),
      paragraphs: [words.types[type], ...(type === "Network" ? [words.networks] : []), words.order],
      parts: [...outlookPart(type), ...(type === "Quasi-hierarchy" ? waysOut : [])],
    };
  },
});
