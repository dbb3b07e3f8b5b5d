/** What sheets are called that hold a table in another form. */

import { messages } from "../messages/messages";

export const oneUnit = messages("report.oneUnit", {
  name: "In one unit",
  turned: "Turned",
});
