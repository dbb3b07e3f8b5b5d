/** Who sets the rules of a chain, who enforces them, and who helps to meet them: actors named matter by matter. */

import { labels } from "../cells/read";
import { governanceMatrix } from "../measures/governance-matrix/definition";
import { messages } from "../messages/messages";
import { type Answers, type GuidePage, type Part, type Question, wordOf } from "./page";

const UNIDO = "UNIDO (2001), section 5.3";
const MORRIS = "Morris (2001)";

const words = messages("guide.governing", {
  heading: "Who sets the rules, and who enforces them?",
  lead: "Name the actors of the chain that hold each matter: firms, the state, associations, auditors.",
  unanswered: "Name at least one actor.",
  title: "Who governs what",
  flags: {
    Ungoverned: "Nobody named governs the chain",
    "Single governor": "One actor holds every matter that is held",
    "Several nodes": "Governance has several nodes",
  },
  flag: "VC.GOVERNANCEMATRIX answers: {flag}. That reading is Quasirent’s convention.",
  holds: "Who holds how many of the five",
  count: "{count, plural, =0 {none} other {# of 5}}",
  note: "Entry, division of labour and standards set rules, monitoring judges, and assistance supports: this grouping is ours. There may be several nodes, and they may shift (Morris 2001).",
  Entry: { asks: "Who decides which firms are in the chain?" },
  "Division of labour": { asks: "Who decides which firm does what?" },
  Standards: { asks: "Who sets the standards to be met?" },
  Monitoring: { asks: "Who checks that they are met?" },
  Assistance: { asks: "Who helps firms to meet them?" },
  Coordination: {
    asks: "Who coordinates the flow of goods and information? (Morris keeps this apart from governing.)",
  },
});

const FIVE = ["Entry", "Division of labour", "Standards", "Monitoring", "Assistance"] as const;
const FLAGS = ["Ungoverned", "Single governor", "Several nodes"] as const;

const idOf = (matter: string): string => matter.toLowerCase().replaceAll(" ", "-");

const questions: readonly Question[] = [...FIVE, "Coordination" as const].map((matter) => ({
  id: idOf(matter),
  label: matter,
  asks: words[matter].asks,
  source: matter === "Coordination" ? MORRIS : UNIDO,
}));

/** The names in an answer. */
export const namesIn = (answer: string): string[] =>
  answer
    .split(/[,;]/)
    .map((name) => name.trim())
    .filter((name) => name !== "");

/** A line for each matter and actor; one of the five that nobody is named for was asked all the same. */
function rowsOf(answers: Answers): [string, string][] {
  return questions.flatMap(({ id, label }): [string, string][] => {
    const names = namesIn(answers[id] ?? "");
    if (names.length > 0) return names.map((name) => [label, name]);
    return label === "Coordination" ? [] : [[label, ""]];
  });
}

function matrixOf(answers: Answers) {
  const rows = rowsOf(answers);
  if (rows.every(([, name]) => name === "")) return null;
  const column = (at: 0 | 1) => rows.map((row) => [row[at]]);
  return governanceMatrix(labels("matter", column(0)), labels("actor", column(1)));
}

export const governingPage: GuidePage = {
  id: "governing",
  heading: words.heading,
  lead: words.lead,
  questions,
  unanswered: words.unanswered,
  title: words.title,
  works: `${UNIDO}; ${MORRIS}`,
  read(answers) {
    const matrix = matrixOf(answers);
    if (!matrix) return null;
    const actors = matrix.slice(1, -2);
    const flag = FLAGS.find((each) => each === matrix.at(-1)![1]);
    if (!flag) throw new RangeError("no reading of who governs");
    const holds: Part = {
      heading: words.holds,
      lines: actors.map((row) => [wordOf(row[0]), words.count({ count: Number(row.at(-1)) })]),
    };
    return { heading: words.flags[flag], paragraphs: [words.flag({ flag }), words.note], parts: [holds] };
  },
  block(answers) {
    const matrix = matrixOf(answers);
    return {
      rows: rowsOf(answers),
      formulas: [
        {
          label: words.title,
          text: (cells) => `=VC.GOVERNANCEMATRIX(${cells.labels}, ${cells.answers})`,
          rows: matrix?.length ?? 1,
          columns: matrix?.[0]?.length ?? 1,
        },
      ],
    };
  },
};
