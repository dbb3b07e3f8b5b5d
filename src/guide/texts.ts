/** The words of the governance guide, after the two papers behind it; the headings of upgrading are theirs. */

import { messages } from "../messages/messages";

/** What neither paper says of a link of that type. */
const NONE = "No finding in these papers.";

export const guide = messages("guide", {
  heading: "How is a link governed?",
  lead: "Think of one link: a buyer, and those who supply it. Four questions.",
  unanswered: "Answer the first three questions to see the type.",
  title: "Governance of the link",
  result: "This link: {type}",
  agree: "What you observe agrees with that.",
  disagree:
    "What you observe does not agree with that: the last answer points to another type. Review the first three answers, or consider whether the link is changing.",
  upgrading: {
    heading: "What this means for upgrading",
    process: "Process upgrading",
    product: "Product upgrading",
    functional: "Functional upgrading",
    chain: "Chain (inter-sectoral) upgrading",
  },
  outlook: {
    heading: "Among the four types of Humphrey & Schmitz (2002)",
    label: "Outlook for upgrading",
    readAs: "Read as {type}. The outlook for a supplier of a developing country:",
  },
  complexity: {
    label: "Complexity of what is transacted",
    asks: "How much does the buyer have to tell the supplier about the product and how it is made?",
    low: "Little: it is bought from a catalogue or to a common standard.",
    high: "Much: design, quality, delivery or the process are specified for it.",
  },
  codifiability: {
    label: "How far it can be codified",
    asks: "Can that be written down, so that both sides understand it the same way?",
    high: "Yes: in drawings, grades, standards or data.",
    low: "No: it takes meetings, visits and experience of working together.",
  },
  capability: {
    label: "Capability of the suppliers",
    asks: "Can suppliers do it by themselves?",
    high: "Yes: several could take the order without the buyer’s help.",
    low: "No: the buyer has to instruct, inspect and help them.",
  },
  relation: {
    label: "Who defines the product",
    asks: "Who defines the product?",
    market: "The supplier, for any buyer; or the buyer, by a drawing that many firms could make.",
    network: "Both together, each with knowledge that the other lacks.",
    quasiHierarchy: "The buyer, who also monitors how it is made.",
    hierarchy: "The lead firm, which owns the supplier.",
  },
  market: {
    is: "Buyer and supplier can switch to others at little cost; the price carries most of the information.",
    process:
      "Slow: no buyer passes knowledge on, so it comes from the firm itself, its cluster or its machinery suppliers.",
    product: "Slow for the same reason, but in the firm’s own hands.",
    functional:
      "Open: no buyer stands in the way of the firm’s own design, brand or sales, but it must pay for them itself.",
  },
  modular: {
    is: "The supplier makes to the buyer’s written specification with its own know-how and machinery, and can make for others.",
    process: "Good: general machinery and know-how serve many buyers, and pay for themselves.",
    product: "Good within the specification; the specification itself stays with the buyer.",
    functional: "Partly open: from assembly to full-package supply and sourcing, seldom to brand and marketing.",
  },
  relational: {
    is: "Each depends on the other: knowledge that cannot be written down is developed together.",
    process: "Good: partners learn from each other.",
    product: "Good: products are developed together.",
    functional:
      "Possible, and more within reach than in any other type: but such links require capabilities that few firms in developing countries have at the start.",
  },
  captive: {
    is: "A quasi-hierarchy: a supplier that depends on few large buyers, who specify, monitor and help. It need not be small: in the Sinos Valley the largest firms did.",
    process: "Fast: the buyer shows how, and insists.",
    product: "Fast: the buyer’s demands and help drive it.",
    functional:
      "Hindered, perhaps for a time: design, brand and sales are the buyer’s own core competences, which it does not share.",
  },
  hierarchy: {
    is: "The lead firm makes it itself: the supplier is part of the firm.",
    process: NONE,
    product: NONE,
    functional: NONE,
  },
  excluded: {
    is: "Not a type of governance: a supplier that cannot do even what is simple and codified stays out of the chain.",
    process: NONE,
    product: NONE,
    functional: NONE,
  },
  unlikely: {
    is: "Not a type of governance: what is simple can as a rule be codified. Look at the first two answers again.",
    process: NONE,
    product: NONE,
    functional: NONE,
  },
  /** The same of all types. */
  chain:
    "No finding by type in these papers. Humphrey & Schmitz (2002) expect it to rest on local and national systems of innovation, common in East Asia and rare elsewhere.",
  captiveWays: {
    heading: "Ways out",
    lead: "Humphrey & Schmitz (2002) name three, all of them with strategic intent and investment:",
    markets:
      "Other markets, mostly smaller ones. That is not easy: world-class suppliers found the home and the Latin American market difficult, because their skills were narrow. Those who served these markets did develop design.",
    functions: "Functions that the lead firm gives up.",
    together: "Investing together.",
  },
  captiveReasons: {
    heading: "Why this type is common",
    lead: "Four reasons of Humphrey & Schmitz (2002):",
    skills: "Buyers look for new, cheaper suppliers, whose skills lag behind.",
    retail: "Retail is concentrated.",
    standards: "Standards of safety, labour and the environment cannot be seen in the product.",
    failure: "Complex tasks are done under time pressure, where failure is feared.",
  },
});
