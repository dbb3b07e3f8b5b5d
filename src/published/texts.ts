/** What is said of a file with an inter-country table. */

import { messages } from "../messages/messages";

export const texts = messages("published", {
  notRecognised:
    "{file} is none of the tables that are known ({known}): {found}. Choose another file, or bring this one into one of these forms.",
  noFigures: "no line of figures with names beside it and headings above it is among its first {lines} lines",
  firstFigures:
    "its first line of figures, line {line}, has {names} {names, plural, one {column} other {columns}} of names (“{first}”) and {figures, number} of figures, under headings from “{from}” to “{to}”",
  rowDiffers:
    "Line {line} of {file} is “{row}”, but the heading in its place is “{heading}”: rows and columns must be in the same order. Nothing was opened.",
  tooFewRows:
    "{file} ends after {rows, number} of the {all, number} rows that its headings name. Download it again. Nothing was opened.",
  tooFewFields:
    "Line {line} of {file} has {fields, number} figures, its headings are {all, number}. Download it again. Nothing was opened.",
  notANumber:
    "Line {line} of {file} has “{text}” under “{heading}”, which is no number. Replace it by a number, or by 0 if there is none. Nothing was opened.",
  sumTooLarge:
    "The figures in line {line} of {file} are too large to add up. Divide the whole table by a million. Nothing was opened.",
  tooLarge:
    "{file} has {rows, number} rows: at most {most, number} can be opened. It would need about {megabytes, number} MB. Use a table with fewer industries, or a program that keeps its data on disk.",
  isLarge: "{file} has {rows, number} rows and needs about {megabytes, number} MB of memory. Open it all the same?",
  noMemory:
    "There is not enough memory for {file}: its {rows, number} rows need about {megabytes, number} MB. Close other tabs, or use a computer with more memory.",
  noTable: "{file} contains no table of text (.csv, .txt, .tsv) and no workbook (.xlsx).",
  yearMissing: "{file} has no year {year}: it has {years}.",
  damagedArchive: "{file} is damaged: its parts do not fit together. Download it again.",
  encrypted: "{file} is protected by a password. Unpack it and choose the file in it.",
  threadFailed:
    "The part of this page that keeps published tables has stopped, perhaps for lack of memory, and nothing is open any more. Close other tabs and open the table again.",
  pairTwice: "Line {line} of {file} has a pair of row and column that an earlier line has already. Nothing was opened.",
  partsMissing:
    "{file} has figures and no names. Choose the files of final demand (…_FD.txt) and of labels (labels_T.txt, labels_FD.txt) together with it.",
  partsDiffer: "{file} and {other} do not have the same rows. Choose the files of one table. Nothing was opened.",
  entryOf: "{archive} › {entry}",
});

export const described = messages("published.described", {
  source: "{source}{release, select, none {} other { {release}}}",
  form: "A table in the form of {source}",
  whole:
    "{source}{year, select, none {} other {, {year}}}: {economies, plural, one {one economy} other {# economies}}, {same, select, true {{industries, plural, one {one industry} other {# industries}} each} other {{rows, number} rows}}{unit, select, none {} other {, {unit}}}{merged, select, none {} other {; {merged}}}; {balance}.",
  merged: "{country} is in {parts}, merged in results",
  balancesExactly: "balances exactly",
  balancesTo:
    "balances to {most}{unit, select, none {} other { {unit}}} (the largest difference: {row}, sales {sales}, purchases and value added {bought})",
  unbalanced: "does not balance: {row} sells {sales}, but its purchases and value added sum to {bought}",
  noAccounts: "it has no value added of its own, so value added is output less purchases",
  withoutOutput:
    "{count, plural, one {One row buys nothing and sells} other {# rows buy nothing and sell}} amounts below 0 by rounding, and {count, plural, one {counts as one} other {count as rows}} without output: {names}.",
  unknownRows:
    "{count, plural, one {One row below the flows is} other {# rows below the flows are}} not understood and left out: {names}.",
});

export const asked = messages("published.asked", {
  oneCountry: "{measure} is of one country; name one",
  oneRow:
    "{measure} is of one row, and {count, plural, =0 {none has} other {# have}} this country and industry; name one country and one industry",
  noRow: "no row of this table has both {industry} and {country}",
  noSuchBy: "{measure} is not by partner; use by={allowed}",
  noAccount: "“{name}” is no account of this table; it has {accounts}",
  noIndustries: "{measure} is of whole economies; leave industry blank, or ask for origin",
  noRounds: "of: “{of}” is no number of rounds; enter a whole number from 0 to {most, number}",
  noCountry: "“{code}” is no country of this table; use its code, such as {nearest}",
  noIndustry: "“{code}” is no industry of this table; use its code, such as {nearest}",
  tooManyCells: "The answer has {cells, number} cells, more than {most, number}; name the countries that you want",
  noOwnRow: "this table has no row of value added; use output less flows",
  notOpen: "{name} is not open; open it in the pane (Networks, Open a published table)",
  computing: "{name} is computing this; the cell follows",
  notAnswered: "{name} could not answer; open it again in the pane",
  beingRead: "{name} is being read: {percent, number} %",
  yearMissing: "{name} has no year {year}; it has {years}",
});

/** Beside an answer on a sheet. */
export const sources = messages("published.sources", {
  file: "{file} ({bytes, number} bytes, SHA-256 {sha256})",
  line: "Source: {files}. {source}{year, select, none {} other {, year {year}}}{unit, select, none {} other {, {unit}}}. Measure: {measure}{of, select, none {} other {, {of}}}{country, select, none {} other {, economies {country}}}{industry, select, none {} other {, industries {industry}}}. {options, select, none {} other {Options: {options}. }}{definition} {valueAdded} Values of {day}; they do not follow the file.",
  tiva: "Value added by country of origin in {of}, through all rounds of suppliers.",
  ownValueAdded: "Value added: {rows}.",
  lessFlows: "Value added: output less flows.",
  decomposition: "Gross exports by the origin and fate of their value, by the method {of}.",
  participation: "Indices of the OECD and of Borin & Mancini (2023), as VC.PARTICIPATION defines them.",
  upstreamness: "Stages to final use (Antràs, Chor, Fally & Hillberry 2012), as VC.UPSTREAMNESS defines it.",
  downstreamness: "Stages from primary inputs (Miller & Temurshoev 2017), as VC.DOWNSTREAMNESS defines it.",
  bilateral: "Exports to each importer by the origin and fate of their value, by the method {of}.",
  valueAddedRca:
    "Revealed comparative advantage in exports and in the value added that is exported, as VC.VALUEADDEDRCA defines it.",
  productionLength:
    "Average number of stages, {of}, by kind of chain (Wang, Wei, Yu & Zhu 2017), as VC.PRODUCTIONLENGTH defines it.",
  tripartite: "Participation in chains of {of} by sides (Borin, Mancini & Taglioni 2021), as VC.TRIPARTITE defines it.",
  embodied: "{of} by where it arises and for whose final demand, as VC.EMBODIED defines it.",
  rounds: "Value added of each country by production round, as VC.ROUNDS defines it.",
  origin: "Value added by row in {of}, through all rounds of suppliers, as VC.VALUEORIGIN defines it.",
  smileCurve: "Distance from the end of the chain of {of} and value added earned there, as VC.SMILECURVE defines them.",
  factorIncome:
    "Income by factor and country in {of} (Timmer, Erumban, Los, Stehrer & de Vries 2014), as VC.FACTORINCOME defines it.",
  gvcIncome:
    "What each country earns in the chains of these final products (Timmer, Los, Stehrer & de Vries 2013), as VC.GVCINCOME defines it.",
  extraction:
    "Value added with and without these sales, all else equal (Los, Timmer & de Vries 2016), as VC.EXTRACTION defines it.",
  linkages: "Backward and forward linkages relative to their mean, forward by {of}, as VC.LINKAGES defines them.",
  output: "Output is all sales of a row, final sales those to final users.",
  list: "As the table has it.",
});
