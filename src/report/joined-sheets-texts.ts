/** What a sheet is called that holds the same table of several periods. */

import { messages } from "../messages/messages";

export const joinedSheets = messages("report.joinedSheets", {
  name: "{name} {first} to {last}",
  sheet: "All periods",
  year: "Year",
  period: "Period",
});
