/** What is said of a chain. */

import { messages } from "../../messages/messages";

export const chain = messages("kindChain", {
  adds: "{name} adds the largest share of value added: {share}",
  addsIn: "{name} adds the largest share of value added in {period}: {share}",
  ties: "{names} add the largest shares of value added: {share} each",
  tiesIn: "{names} add the largest shares of value added in {period}: {share} each",
  addsMost: "{name} adds the most value added: {amount}",
  addsMostIn: "{name} adds the most value added in {period}: {amount}",
  group: "{name} ({count} links)",
  rose: "Value added rose from {from} to {to}, {first} to {last}",
  fell: "Value added fell from {from} to {to}, {first} to {last}",
  same: "Value added is {to} in {last} as in {first}",
  keeps: "{name} keeps {share} of the final price",
  keepsIn: "{name} keeps {share} of the final price in {period}",
  riseSince: "{share} in {first}, so a rise of {by, select, 1 {1 percentage point} other {{by} percentage points}}",
  fallSince: "{share} in {first}, so a fall of {by, select, 1 {1 percentage point} other {{by} percentage points}}",
  sameSince: "{share} in {first} too",
  absent: "Not in {period}: {names}",
  negative: "The value added of {names} is below 0, so no shares are given.",
  negativeIn: "The value added of {names} is below 0 in {period}, so no shares are given.",
  notInBoth: "not in both periods",
  and: "{names} and {last}",
});
