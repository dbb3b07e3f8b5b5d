/** What a table says of the ranges that it proposes, and why it proposes none. */

import { messages } from "../../messages/messages";

export const argumentTexts = messages("arguments", {
  inPeriod: "{why}; {period} is the {which, select, first {first complete} latest {last} other {last complete}} period",
  row: "the row is named “{name}”",
  periods: "the periods stand over the figures",
  between: "Row {row}{named, select, yes {, “{name}”,} other {}} is left out and stands in between ({why}).",
  betweenAlone: "Row {row}{named, select, yes {, “{name}”,} other {}} is left out and stands in between.",
  cellBetween: "{cell} stands among these figures and is not one of them.",
  emptyBetween: "Row {row} is empty and stands in between.",
  several: "{columns} could all be meant. Select the one that is.",
  apart: "{columns} are meant, but do not stand side by side. A formula takes one range.",
  otherwise: "{cell} is read as {meaning}, and a formula would read it otherwise.",
  missing: "missing",
  otherPeriod: "it is of another period",
  negative: "Costs stand below 0 in {cell}, and the function takes them above 0.",
  writtenOnce: "{cell} is empty, because the name above it holds for its row too. The function needs it in each row.",
  incomplete: "No period has all figures.",
  onePeriod: "The table has one complete period, and the function compares two.",
  otherLinks: "The first and the last complete period do not have the same rows in the same order.",
  flows: "Exports and imports stand in one column.",
  units: "The quantities are in several units: {units}.",
  backwards: "The periods run from last to first, and the function takes them from first to last.",
  notDown: "The periods stand side by side, and the function takes them one below the other.",
  notAcross: "The periods stand one below the other, and the function takes them side by side.",
  otherPeriods: "It does not stand in the same periods as the other figures.",
  column: "Column {column}",
  columns: "Columns {columns} and {last}",
  rows: "Rows {rows} and {last}",
});
