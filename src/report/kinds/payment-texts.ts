/** The words of a report on payments. */

import { messages } from "../../messages/messages";

export const paymentsReport = messages("report.payments", {
  title:
    "{isOfNamed, select, yes {Of those named, } other {}}{name} keeps the most: {kept} of {paid}{hasUnit, select, yes { {unit}} other {}} ({share} %)",
  plainTitle: "Who receives, pays and keeps how much",
  lead: "From {range}. Formulas refer to that sheet, which stays as it is: change a figure there, and this page follows.",
  live: "{sheet} now has {now} payments; this report has {built}. Remove the report and add it again, so that all are in it.",
  renamed:
    "Not all names on {sheet} are those that are listed below. Spell an actor the same in all its rows; if there are others by now, remove the report and add it again.",
  outdated: "Out of date: the payments on {sheet} have changed, so no figures are shown",
  keeps: "Who keeps how much",
  inUnit: "{what}, {unit}",
  actor: "Actor",
  received: "Received",
  paid: "Paid",
  kept: "Kept",
  share: "Share of what final payers pay",
  total: "Paid by final payers",
  keepsNote:
    "Note: kept is what is received less what is paid. Final payers pay and are never paid: {names}. What all others keep sums to what they pay.",
  chart: "What each keeps",
  dependence: {
    heading: "On whom sellers depend",
    head: {
      seller: "Seller",
      sales: "Sales",
      buyer: "Largest buyer",
      share: "Share of its sales",
      concentration: "HHI of its buyers",
      lowest: "HHI if others are many",
      highest: "HHI if others are one",
      purchases: "Share of the buyer’s purchases",
      asymmetry: "Asymmetry",
    },
    note: "Note: {call}. A seller depends on a buyer that takes more than half of its sales; others are no buyer. HHI is the concentration of a seller’s buyers, up to 10,000 where there is one.",
  },
  /** The same of those who are paid interest, wages or anything else but for sales. */
  dependenceOnPayers: {
    heading: "On whom those who are paid depend",
    head: {
      seller: "Is paid",
      sales: "Received",
      buyer: "Largest payer",
      share: "Share of what it receives",
      concentration: "HHI of its payers",
      lowest: "HHI if others are many",
      highest: "HHI if others are one",
      purchases: "Share of what the payer pays",
      asymmetry: "Asymmetry",
    },
    note: "Note: {call}. One who is paid depends on a payer from whom more than half of it comes; others are no payer. HHI is the concentration of its payers, up to 10,000 where there is one.",
  },
  origin: {
    heading: "Who keeps what is paid by {market}",
    share: "Share of what is paid",
    note: "Note: {call}: through all rounds of payments, each actor’s receipts taken to be of one composition.",
  },
  asRead: "Payments as read",
  asReadNote: "Note: references to the sheet; who is not named is called others.",
  seller: "Is paid",
  buyer: "Pays",
  amount: "Amount",
  reading: "How the table was read",
  columns: "{columns}.",
  notCounted: "{count, plural, one {Row {rows} is} other {Rows {rows} are}} left out: {why}.",
  noName: "no payment between two who are named, or of an earlier period",
  hidden: "{count, plural, one {# hidden or filtered row is} other {# hidden or filtered rows are}} left out.",
  sources:
    "Kaplinsky (2015), Technological Upgrading in Global Value Chains and Clusters, note 11, for all rounds of payments; Humphrey & Schmitz (2002), for dependence",
});
