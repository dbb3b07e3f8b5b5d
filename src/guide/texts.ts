/** The words of the governance guide, after the two papers behind it; the headings of upgrading are theirs. */

import { messages } from "../messages/messages";

export const guide = messages("guide", {
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
    market: "The supplier, for any buyer.",
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
    chain: "Open: what is learnt belongs to the firm, and it is tied to nobody.",
  },
  modular: {
    is: "The supplier makes to the buyer’s written specification with its own know-how and machinery, and can make for others.",
    process: "Good: general machinery and know-how serve many buyers, and pay for themselves.",
    product: "Good within the specification; the specification itself stays with the buyer.",
    functional: "Partly open: from assembly to full-package supply and sourcing, seldom to brand and marketing.",
    chain: "Open: capabilities that serve many buyers serve other chains too.",
  },
  relational: {
    is: "Each depends on the other: knowledge that cannot be written down is developed together.",
    process: "Good: partners learn from each other.",
    product: "Good: products are developed together.",
    functional:
      "Possible, and more within reach than in any other type: but such links require capabilities that few firms in developing countries have at the start.",
    chain: "Possible: trust and know-how carry over, ties to one partner do not.",
  },
  captive: {
    is: "A quasi-hierarchy: a small supplier depends on a large buyer, who specifies, monitors and helps.",
    process: "Fast: the buyer shows how, and insists.",
    product: "Fast: the buyer’s demands and help drive it.",
    functional: "Hindered: design, brand and sales are the buyer’s own core competences, which it does not share.",
    chain:
      "Hindered: skills fit one buyer. They can be taken to other buyers or to the home market, where what was learnt about production is useful.",
  },
  hierarchy: {
    is: "The lead firm makes it itself: the supplier is part of the firm.",
    process: "As the lead firm decides, with its knowledge.",
    product: "As the lead firm decides, with its knowledge.",
    functional: "Decided by headquarters, which keep design, brand and sales unless they relocate them.",
    chain: "Decided by headquarters; what people have learnt goes with them.",
  },
  excluded: {
    is: "Not a type of governance: a supplier that cannot do even what is simple and codified stays out of the chain.",
    process: "No finding in these papers.",
    product: "No finding in these papers.",
    functional: "No finding in these papers.",
    chain: "No finding in these papers.",
  },
  unlikely: {
    is: "Not a type of governance: what is simple can as a rule be codified. Look at the first two answers again.",
    process: "No finding in these papers.",
    product: "No finding in these papers.",
    functional: "No finding in these papers.",
    chain: "No finding in these papers.",
  },
});
