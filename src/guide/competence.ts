/** Core competence: what a firm should keep, by three questions. */

import { coreCompetence } from "../measures/core-competence/definition";
import { messages } from "../messages/messages";
import { wordOf } from "./page";
import { answersOf, yesOrNoPage } from "./yes-or-no";

const words = messages("guide.competence", {
  heading: "Is an activity a core competence?",
  lead: "Think of one activity of a firm, such as sewing or design. Three questions.",
  title: "Core competence or not",
  core: "A core competence",
  outsource: "Not a core competence",
  is: {
    core: "All three hold: this is an activity to keep, and to invest in.",
    outsource: "VC.CORECOMPETENCE answers: {answer}. A core competence needs all three.",
  },
  warning:
    "The test looks at one firm. UNIDO (2001), section 3.4, warns that to outsource what fails it neglects the chain; and by section 3.2 core competences may turn into rigidities.",
  valued: {
    label: "Of value to the final customer",
    asks: "Is it of value to the final customer?",
    yes: "Yes: customers pay for what comes of it.",
    no: "No: they would not notice who does it, or how.",
  },
  rare: {
    label: "Had by few competitors",
    asks: "Do few competitors have it?",
    yes: "Yes: few have it.",
    no: "No: many have it.",
  },
  hardToCopy: {
    label: "Difficult to copy",
    asks: "Is it difficult to copy?",
    yes: "Yes: it would take others long to learn or to build.",
    no: "No: others could have it soon.",
  },
});

const IDS = ["valued", "rare", "hardToCopy"] as const;

export const competencePage = yesOrNoPage({
  id: "competence",
  function: "CORECOMPETENCE",
  heading: words.heading,
  lead: words.lead,
  title: words.title,
  source: "Hamel & Prahalad (1994), as in UNIDO (2001), sections 3.2 and 5.1",
  works: "Hamel & Prahalad (1994) as in UNIDO (2001), sections 3.2 and 5.1; Kaplinsky (2015)",
  asked: IDS.map((id) => ({ id, ...words[id] })),
  reading(replies) {
    const [found] = coreCompetence(answersOf(IDS, replies));
    const isCore = found === "Core";
    return {
      heading: isCore ? words.core : words.outsource,
      paragraphs: [isCore ? words.is.core : words.is.outsource({ answer: wordOf(found) }), words.warning],
      parts: [],
    };
  },
});
