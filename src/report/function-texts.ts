/** The words of a report on the table of a function: its findings, what its columns say, and how it was read. */

import { messages } from "../messages/messages";
import type { TabledFunction } from "../tables/function-tables";

/** What such a table is: the title of a report whose figures show no finding. */
export const functionNames = messages("report.functions.names", {
  DEPENDENCE: "Sales by seller and buyer",
  COMPLIANCECOST: "What audits cost, by size of firm",
  PROCESSUPGRADING: "Indicators of a process, before and after",
  BENCHMARK: "A firm among its peers",
  SUCCESSFACTORS: "Success factors: what is asked and what is offered",
  CHAINACCOUNT: "The account of the chain",
  GOVERNANCEMATRIX: "Who governs what",
  LINKAGEPATH: "Local value added and the market-led path",
}) satisfies Readonly<Record<TabledFunction, string>>;

/** What the charts beside the answers show. */
export const chartNames = messages("report.functions.charts", {
  DEPENDENCE: "Share of sales that the largest buyer takes",
  COMPLIANCECOST: "Cost of audits as a share of sales",
  PROCESSUPGRADING: "Improvement",
  BENCHMARK: "Gap to the best peer (below 0: behind)",
  SUCCESSFACTORS: "What is asked and what is offered: marks",
  CHAINACCOUNT: "Who is paid what of the value added",
});

/** Below the answer: what its columns say. */
export const functionNotes = messages("report.functions.notes", {
  DEPENDENCE:
    "Share of sales is the part of a seller’s sales that its largest named buyer takes. HHI runs to 10,000, one buyer; low if the buyers not named are many, high if they are one. Asymmetry is the share of sales less the share of the buyer’s purchases, which is known only with a row of what the buyer buys elsewhere.",
  COMPLIANCECOST:
    "Cost is audits × fee, divided by the firms that share an audit. The title compares the firm with the smallest sales with that with the largest. It counts fees alone, not the work of preparing for an audit, nor the market that it opens.",
  PROCESSUPGRADING:
    "Against rivals is the speed of improvement compared with theirs, Level where the firm is today. Improvement alone is not upgrading. Changes of up to 1 % count as none; that threshold is Quasirent’s convention.",
  BENCHMARK:
    "Best to Worst are those of the peers. Quartiles are given where four peers or more have a figure. Gap to best is below 0 where the firm is behind.",
  SUCCESSFACTORS:
    "Gap is performance less importance. Critical: short, with an importance in the upper third of the scale; Fit: the weighted score, 100 % at best. Both are Quasirent’s convention. A coded mark is a judgement: say who coded it.",
  CHAINACCOUNT:
    "Direct is the chain as one producer, Indirect the value added of its suppliers in the country. Share of production in the row Total is the rate of integration; it needs the import content of domestic purchases. Net operating profit is what is left after wages, taxes, interest, land rent and depreciation.",
  GOVERNANCEMATRIX:
    "TRUE: the actor holds the matter. Single governor: exactly one actor holds every matter that is held; otherwise there are several nodes. Coordination is not counted among the matters held.",
  LINKAGEPATH:
    "Depth compares the last shares, Speed when each path first reaches half of the market-led rise, Core when each reaches the share at which core competences begin. The counterfactual decides the flags: say how it was made.",
}) satisfies Readonly<Record<TabledFunction, string>>;

/** Whose method it is. */
export const functionSources = messages("report.functions.sources", {
  DEPENDENCE:
    "Humphrey & Schmitz (2002), How Does Insertion in Global Value Chains Affect Upgrading in Industrial Clusters?; UNIDO (2001), Integrating SMEs in Global Value Chains, section 5.3; Hirschman (1964) for the index",
  COMPLIANCECOST: "UNIDO (2001), Integrating SMEs in Global Value Chains, sections 3.5 and 5.2",
  PROCESSUPGRADING:
    "UNIDO (2001), Integrating SMEs in Global Value Chains, section 3.1 and boxes 3.1 and 5.7; Kaplinsky (2015), Technological Upgrading in Global Value Chains and Clusters",
  BENCHMARK: "UNIDO (2001), Integrating SMEs in Global Value Chains, box 5.4",
  SUCCESSFACTORS:
    "UNIDO (2001), Integrating SMEs in Global Value Chains, sections 5.1 and 5.3 and box 3.2; Humphrey & Schmitz (2002), How Does Insertion in Global Value Chains Affect Upgrading in Industrial Clusters?",
  CHAINACCOUNT:
    "Chervel & Le Gall (1976), Manuel d’évaluation économique des projets, and Fabre (1994), Note de méthodologie générale sur l’analyse de filière, for the effects method; VCA4D (2020), The Cashew Chain of Côte d’Ivoire, for direct and indirect value added and the receivers",
  GOVERNANCEMATRIX:
    "UNIDO (2001), Integrating SMEs in Global Value Chains, section 5.3; Morris (2001), Creating Value-Chain Co-operation",
  LINKAGEPATH: "Kaplinsky (2015), Technological Upgrading in Global Value Chains and Clusters, figure 6",
}) satisfies Readonly<Record<TabledFunction, string>>;

/** What each argument is, as a column is said to hold it. */
export const argumentNames = messages("report.functions.arguments", {
  seller: "sellers",
  buyer: "buyers",
  value: "values",
  sales: "sales",
  audits: "audits",
  fee: "fee of an audit",
  sharedBy: "firms that share an audit",
  indicators: "indicators",
  better: "which way is good",
  before: "figures before",
  after: "figures after",
  rivalBefore: "rivals before",
  rivalAfter: "rivals after",
  own: "own figures",
  peers: "peers",
  factors: "factors",
  importance: "importance",
  performance: "performance",
  scale: "highest mark of the scale",
  rivals: "rivals",
  actor: "actors",
  item: "items",
  importContent: "import content",
  matter: "matters",
  period: "periods",
  periods: "periods",
  share: "actual shares",
  marketPath: "market-led shares",
  core: "share at which core competences begin",
  named: "firms",
});

export const functionReport = messages("report.functions", {
  lead: "From {range}. Figures refer to that sheet, which stays as it is: change one there, and this page follows.",
  firm: "Firm",
  scale: "Highest mark of the scale",
  asRead: "The cells as they are read",
  asReadNote:
    "The formula above reads these. Black refers to the sheet; blue is text of the sheet as a figure, and does not follow it.",
  missing: "{cell} “{text}” is read as missing",
  word: "{cell} “{text}” is read as “{word}”",
  figure: "{cell} “{text}” is read as a number",
  blank: "{count, plural, one {One empty cell is} other {# empty cells are}} read as missing, not as 0.",
  blankAsOne: "{count, plural, one {One empty cell is} other {# empty cells are}} read as 1.",
  inPercent: "Shares are per cent on the sheet: 36.3 is read as 36.3 %.",
  titles: {
    dependsOne: "{seller} sells {share} % of its sales to {buyer}",
    dependMany: "{count} of {sellers} sellers sell more than half to one buyer",
    dependNone: "No seller sells more than half to one named buyer",
    dependNoneOfOne: "No named buyer takes more than half of the sales of {seller}",
    audits: "Audits weigh {times} times as much on {firm} as on {largest}",
    auditsUnnamed: "Audits weigh {times} times as much on the smallest firm as on the largest",
    faster: "Improving faster than the rivals: {count} of {all, plural, one {# indicator} other {# indicators}}",
    better: "Better than before: {count} of {all, plural, one {# indicator} other {# indicators}}",
    behind: "Furthest behind the best peer: {name}, by {gap} %",
    ahead: "Ahead of every peer in {all, plural, one {the one indicator} other {all # indicators}}",
    level: "Level with the best peer or ahead in {all, plural, one {the one indicator} other {all # indicators}}",
    critical: "{name} is critical: importance {importance}, performance {performance}",
    criticals: "{count} of {all} factors are critical: of high importance, and not met",
    allMet: "{all, plural, one {The one factor is} other {All # factors are}} met or exceeded",
    short: "No factor is critical; {count} of {all} fall short",
    income: "{name} is the largest part of direct value added: {share} %",
    adds: "{name} adds most: {share} % of direct value added",
    single: "{name} holds all {held} matters that are held",
    singleOne: "{name} holds the only matter that is held",
    several: "Several nodes govern the chain",
    ungoverned: "None of the five matters is held by anyone",
    inPeriod: "{finding}, in {period}",
    above: "{points} percentage points above the market-led path in {period}",
    below: "{points} percentage points below the market-led path in {period}",
    alike: "About level with the market-led path in {period}",
  },
});
