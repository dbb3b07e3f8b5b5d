/** What the search says. */

import { messages } from "../../messages/messages";

export const search = messages("pane.search", {
  label: "Search functions, guides, samples and commands",
  placeholder: "Functions, samples, guides",
  results: "Results",
  close: "Close the search",
  none: "Nothing found. Try a single word, such as price, share or rent.",
  groups: {
    used: "Last used",
    functions: "Functions",
    guides: "Guides",
    samples: "Samples",
    commands: "Commands",
  },
  commands: {
    analyse: { words: "Analyse", about: "The answer to the selected table" },
    findings: { words: "Findings", about: "What to fix, and what to know" },
    pictures: { words: "Pictures", about: "Those that fit the selected table" },
    explain: { words: "Explain", about: "How the selected figure came about" },
    share: { words: "Share", about: "For Excel without Quasirent, values only, sources" },
    functions: { words: "All functions", about: "By the question that they answer" },
    guides: { words: "All guides", about: "Who governs a chain, answered without figures" },
    start: { words: "Begin with a sample", about: "Samples, and questions that lead to a function" },
    networks: { words: "Input-output table", about: "Read the selected table as one" },
    published: {
      words: "Open a published table",
      about: "From a file of the OECD (ICIO), WIOD, FIGARO, Eora, EXIOBASE or the Asian Development Bank",
    },
  },
  openFile: { words: "Open a file", about: ".xlsx, .ods, .csv or .tsv" },
  keys: "↑ ↓ choose, Enter open",
  putKeys: "Ctrl+Enter",
  putInto: "{keys} put the formula in {cell}",
  withTable: "With your table",
  fillIn: "Fill in…",
  readAbout: "Read about it",
  add: "Add",
  open: "Open",
  noFormula: "The selected table does not have all that this function needs. Press Enter to fill it in.",
  taken: "{cell} is not empty, so nothing was written. Select a cell with room for the result.",
  failed:
    "The formula could not be inserted. If the sheet is protected or a cell is being edited, change that and try again.",
});
