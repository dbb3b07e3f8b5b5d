/** What the sheet of a table in one unit is called. */

import { messages } from "../messages/messages";

export const oneUnit = messages("report.oneUnit", { name: "In one unit" });
