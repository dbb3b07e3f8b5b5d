/** Which family a chain belongs to: additive, vertically specialised, or mixed. */

import { chainFamily } from "../measures/chain-family/definition";
import { messages } from "../messages/messages";
import { answersOf, yesOrNoPage } from "./yes-or-no";

const words = messages("guide.family", {
  heading: "Which family does the chain belong to?",
  lead: "Think of how the product is made, from the first stage to the last. Four questions.",
  title: "Family of the chain",
  result: "This chain: {family}",
  parallel: {
    label: "Stages in parallel",
    asks: "Can the stages run at the same time in different places?",
    yes: "Yes: parts are made in parallel and assembled, as in a phone.",
    no: "No: each stage works on what the one before it made, as in cocoa.",
  },
  loss: {
    label: "Loss in processing",
    asks: "Is much weight or volume lost in processing?",
    yes: "Yes.",
    no: "No.",
  },
  fixedPoint: {
    label: "Bound to a place",
    asks: "Is the resource bound to a place?",
    yes: "Yes: to soil, climate, a deposit or a forest.",
    no: "No.",
  },
  degrades: {
    label: "Spoils",
    asks: "Does it spoil if it is not processed soon?",
    yes: "Yes.",
    no: "No.",
  },
  families: {
    Additive: "Value is added step by step to one thing that moves along the chain.",
    "Vertically specialised": "The chain is split into parts that are made side by side and put together.",
    Mixed: "Stages run in parallel, but something binds part of the chain to a place or to a sequence.",
  },
  use: {
    Additive:
      "VC.STAGEVALUEADDED follows such a chain stage by stage, with the loss of weight; VC.THICKENING says whether a producer’s share rises.",
    "Vertically specialised":
      "VC.BREAKDOWN shows what each part keeps; VC.THICKENING says whether a producer’s share falls or rises.",
    Mixed:
      "VC.FLOWBREAKDOWN takes any chain as payments between actors, whether its stages are in parallel or in sequence.",
  },
  warning: "Kaplinsky (2015) warns that sector and family do not coincide: look at the chain, not at the industry.",
});

const FAMILIES = ["Additive", "Vertically specialised", "Mixed"] as const;
const IDS = ["parallel", "loss", "fixedPoint", "degrades"] as const;

export const familyPage = yesOrNoPage({
  id: "family",
  function: "CHAINFAMILY",
  heading: words.heading,
  lead: words.lead,
  title: words.title,
  source: "Kaplinsky (2015), section 4",
  works: "Kaplinsky (2015), section 4",
  asked: IDS.map((id) => ({ id, ...words[id] })),
  reading(replies) {
    const [found] = chainFamily(answersOf(IDS, replies));
    const family = FAMILIES.find((each) => each === found);
    if (!family) throw new RangeError("an answer is neither yes nor no");
    return {
      heading: words.result({ family }),
      paragraphs: [words.families[family], words.use[family], words.warning],
      parts: [],
    };
  },
});
