/** What sheets are called that hold a table in another form. */

import { messages } from "../messages/messages";

export const oneUnit = messages("report.oneUnit", {
  name: "In one unit",
  note: "Note: {count, plural, one {column {columns} of {range} is} other {columns {columns} of {range} are}} multiplied here by {factor, number}, from {unit} to {other}.",
  turned: "Turned",
});
