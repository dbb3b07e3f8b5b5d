/** What the form of a function says of the ranges that a table proposes. */

import { messages } from "../../messages/messages";

export const proposals = messages("pane.proposals", {
  label: "From your table",
  use: "Use this table",
  filled:
    "{count, plural, one {# field is} other {# fields are}} filled in from {address}, read as “{kind}”. Check {count, plural, one {it} other {them}} before you insert the formula.",
  noneFits: "{address} is read as “{kind}”. Nothing in it is filled in for this function.",
  notFilled: "{address} is read as “{kind}”. No field is filled in; below each is why.",
  because: "Proposed: {why}.",
  proposed: "Proposed from your table.",
  clear: "Clear",
  clearThis: "Clear the proposal for {name}",
  notProposed: "Nothing proposed: {sentence}",
  asked: "This table may be read in two ways. Say in Analyse which one is meant.",
  analyse: "Open Analyse",
  failed: "The table could not be read. If a cell is being edited, finish that and try again.",
});
