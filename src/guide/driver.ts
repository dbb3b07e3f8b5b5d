/** Buyer- or producer-driven: the eight features of UNIDO (2001), figure 4.3, asked one by one. */

import { labels } from "../cells/read";
import { messages } from "../messages/messages";
import { chainDriver } from "../measures/chain-driver/definition";
import { type Answers, type GuidePage, type Question, wordOf } from "./page";

const words = messages("guide.driver", {
  heading: "Is the chain buyer- or producer-driven?",
  lead: "Eight features of a chain. Answer those that you know.",
  unanswered: "Answer one question or more.",
  title: "Who drives the chain",
  source: "UNIDO (2001), figure 4.3, after Gereffi (1999)",
  result: "{count, plural, one {One feature} other {# features}} of eight: {reading}",
  counts: "{producer} point to a producer-driven chain, {buyer} to a buyer-driven one.",
  archetypes:
    "Both are archetypes: sectors and the parts of a chain mix them (Kaplinsky 2015; UNIDO 2001, note 11). That all answers have to point one way, and a chain is mixed otherwise, is Quasirent’s convention.",
  both: "Both",
  Drivers: {
    asks: "Whose capital drives the chain?",
    producer: "Industrial capital: manufacturers.",
    buyer: "Commercial capital: retailers, brands and trading companies.",
  },
  "Core competences": {
    asks: "What do the leading firms do best?",
    producer: "Research and development, and production.",
    buyer: "Design and marketing.",
  },
  "Barriers to entry": {
    asks: "What keeps newcomers out of the leading role?",
    producer: "Economies of scale.",
    buyer: "Economies of scope.",
  },
  "Economic sectors": {
    asks: "What kind of goods are made?",
    producer: "Consumer durables, intermediate or capital goods.",
    buyer: "Consumer non-durables.",
  },
  "Typical industries": {
    asks: "Which industry is it most like?",
    producer: "Automobiles, computers, aircraft.",
    buyer: "Apparel, footwear, toys.",
  },
  Ownership: {
    asks: "Who owns the manufacturing firms?",
    producer: "Transnational firms.",
    buyer: "Local firms, most of them in developing countries.",
  },
  "Network links": {
    asks: "What ties the firms to one another?",
    producer: "Investment.",
    buyer: "Trade.",
  },
  "Network structure": {
    asks: "What shape does the network have?",
    producer: "Vertical.",
    buyer: "Horizontal.",
  },
});

const FEATURES = [
  "Drivers",
  "Core competences",
  "Barriers to entry",
  "Economic sectors",
  "Typical industries",
  "Ownership",
  "Network links",
  "Network structure",
] as const;

const question = (feature: (typeof FEATURES)[number]): Question => ({
  id: feature.toLowerCase().replaceAll(" ", "-"),
  label: feature,
  asks: words[feature].asks,
  choices: [
    { value: "producer", words: words[feature].producer },
    { value: "buyer", words: words[feature].buyer },
    { value: "producer; buyer", words: words.both },
  ],
  source: words.source,
});

const questions = FEATURES.map(question);

const rowsOf = (answers: Answers): [string, string][] => questions.map(({ id, label }) => [label, answers[id] ?? ""]);

export const driverPage: GuidePage = {
  id: "driver",
  heading: words.heading,
  lead: words.lead,
  questions,
  unanswered: words.unanswered,
  title: words.title,
  works: "UNIDO (2001), figure 4.3; Gereffi (1999); Kaplinsky (2015)",
  read(answers) {
    const rows = rowsOf(answers);
    const count = rows.filter(([, answer]) => answer !== "").length;
    if (count === 0) return null;
    const column = (at: 0 | 1) => rows.map((row) => [row[at]]);
    const table = chainDriver(labels("feature", column(0)), labels("answer", column(1)));
    const [producer, buyer, chain] = table.slice(-3);
    return {
      heading: words.result({ count, reading: wordOf(chain![2]) }),
      paragraphs: [words.counts({ producer: Number(producer![1]), buyer: Number(buyer![1]) }), words.archetypes],
      parts: [],
    };
  },
  block(answers) {
    return {
      rows: rowsOf(answers),
      formulas: [
        {
          label: words.title,
          text: (cells) => `=VC.CHAINDRIVER(${cells.labels}, ${cells.answers})`,
          rows: FEATURES.length + 4,
          columns: 3,
        },
      ],
    };
  },
};
