/** What is wrong with kept data, for whoever wants to repair them: `at` says where, such as `sheets[0].cells`. */

import { messages } from "../messages/messages";

export const texts = messages("browser.damage", {
  isNot: "{at} is not {what}",
  isMissing: "{at} is missing",
  hasEntry: "{at} has an entry “{name}”",
  text: "text",
  truth: "true or false",
  object: "an object",
  list: "a list",
  id: "an id",
  name: "a name",
  colour: "a colour",
  range: "a range",
  oneOf: "one of {options}",
  wholeNumber: "a whole number from {min, number} to {max, number}",
  number: "a number from {min, number} to {max, number}",
  workbook: "the workbook",

  version: "the data has version {version}, not {expected}",
  noVersion: "none",
  tooLarge: "{at} has {rows, number} rows and {columns, number} columns",
  outside: "{at} has {cells}, which is not on the sheet",
  overlap: "the ranges of {at} overlap",
  noSheet: "there is no sheet",
  noVisibleSheet: "no sheet is visible",
  sheetIdTwice: "{at} has the id of another sheet",
  sheetNameTwice: "{at} has the name of another sheet, {name}",
  figureIdTwice: "{at} has a figure with the id of another one",
  unknownStyle: "{at} uses style {number}, which is missing",
  unknownFormat: "{at} uses format {number}, which is missing",
  unknownBorder: "{at} uses border {number}, which is missing",

  notJson: "it is not JSON",
  notTaken: "the grid does not accept it: {error}",
  sheets: "{opened, number} of {all, number} sheets could be opened",
  sheet: "the sheet “{name}” could not be opened",
  cells: "{opened, number} of {all, number} cells of the sheet “{name}” could be opened",
  merges: "the merged cells of the sheet “{name}” could not be opened",
  figures: "the pictures and charts of the sheet “{name}” could not be opened",
});
