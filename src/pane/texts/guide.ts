/** What the view Guide says around its questions, which are in src/guide. */

import { messages } from "../../messages/messages";

export const guide = messages("pane.guide", {
  heading: "How is a link governed?",
  lead: "Think of one link: a buyer, and those who supply it. Four questions.",
  unanswered: "Answer the first three questions to see the type.",
  result: "This link: {type}",
  means: "What this means for upgrading",
  process: "Process upgrading",
  product: "Product upgrading",
  functional: "Functional upgrading",
  chain: "Chain (inter-sectoral) upgrading",
  agree: "What you observe agrees with that.",
  disagree:
    "What you observe does not agree with that: the last answer points to another type. Review the first three answers, or consider whether the link is changing.",
  source: "Sources: {works}.",
  insert: "Insert as a live formula",
  place:
    "A block of four rows and two columns, starting at the selected cell. Change an answer there, and the type follows.",
  inserted: "The type is in {cell}.",
  taken: "{cell} is not empty, so nothing was written. Select a cell with four free rows and two free columns.",
  failed:
    "The formula could not be inserted. If the sheet is protected or a cell is being edited, change that and try again.",
  type: "Governance of the link",
});
