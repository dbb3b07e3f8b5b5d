/** What the view Guide says around its questions, which are in src/guide. */

export const guide = {
  heading: "How is a link governed?",
  lead: "Think of one link: a buyer, and those who supply it. Four questions.",
  unanswered: "Answer the first three questions to see the type.",
  result: (type: string) => `This link: ${type}`,
  means: "What that means for upgrading",
  process: "Of the process",
  product: "Of the product",
  functional: "Of functions",
  chain: "To another chain",
  agree: "What you see on the ground agrees with that.",
  disagree:
    "What you see on the ground does not agree with that: the last answer points elsewhere. Look at the first three again, or at whether the link is changing.",
  source: (words: string) => `Sources: ${words}.`,
  insert: "Insert as a live formula",
  place:
    "A block of four rows and two columns from the selected cell on. Change an answer there, and the type follows.",
  inserted: (cell: string) => `The type stands in ${cell}.`,
  taken: (cell: string) =>
    `${cell} is not empty, so nothing was written. Select a cell with four free rows and two free columns.`,
  failed:
    "The formula could not be inserted. Is the sheet protected, or a cell being edited? Finish that and try again.",
  type: "Governance of the link",
} as const;
