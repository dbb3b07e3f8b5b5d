/** What is said of hidden rows. */

import { messages } from "../../messages/messages";

export const visible = messages("tables.hidden", {
  leftOut: "{count, plural, one {# hidden row is} other {# hidden rows are}} left out.",
  used: "{count, plural, one {# hidden row is} other {# hidden rows are}} used: a table of flows needs all its rows.",
});
