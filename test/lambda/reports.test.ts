/**
 * Reports as clients get them: in a copy for Excel without the add-in, how many of a report's formulas go on calculating, which do
 * not and why; and that those that do come, worked out from the saved file, to what the file shows.
 */
import { workbookOf } from "../../src/browser/grid-files-out";
import { runToEnd } from "../../src/core/sliced";
import { reportOn } from "../../src/report/report";
import { cocoa } from "../../src/samples/cocoa";
import { iphone } from "../../src/samples/iphone";
import type { Sample } from "../../src/samples/sample";
import { requireArea } from "../../src/sheet/address";
import type { Sheet } from "../../src/sheet/sheet";
import { Grid } from "../../src/tables/grid";
import { understand } from "../../src/tables/understand";
import { openModel } from "../../src/workbook/browser";
import { sourceSheet } from "../report/kinds/series-reports";
import { evaluated } from "../samples/evaluated";
import { sketched } from "../tables/grid";
import { expectLive, savedCopy, valuesIn } from "./saved-copy";

/** A table, and the sheets of its workbook. */
interface Source {
  readonly grid: Grid;
  readonly sheets: readonly Sheet[];
}

function ofSample(sample: Sample, address: string): Source {
  const { sheet, row, column } = requireArea(address);
  return { grid: new Grid({ sheet, row, column, values: evaluated(sample)(address) }), sheets: sample.sheets };
}

function sketch(text: string): Source {
  const grid = sketched(text);
  return { grid, sheets: [sourceSheet(grid)] };
}

const TWO_PERIODS = `
  Link | Country | Year | Sales | Purchases
  Farm | Kenya   | 2010 | 10    | 0
  Mill | Kenya   | 2010 | 25    | 10
  Shop | Italy   | 2010 | 60    | 25
  Farm | Kenya   | 2020 | 12    | 0
  Mill | Kenya   | 2020 | 25    | 12
  Shop | Italy   | 2020 | 80    | 25`;

const NO_ORIGIN = "VC.FLOWORIGIN has no LAMBDA";

interface Copied {
  /** The report's formulas, live and all. */
  readonly report: readonly [live: number, of: number];
  /** Those of the whole workbook. */
  readonly workbook: readonly [live: number, of: number];
  /** Why the others are values. */
  readonly why: readonly string[];
}

/** Before tables had LAMBDAs: of the phone's report 1 formula of 6, of the cocoa's 1 of 3, on two periods 2 of 9. */
test.each<[string, Source, Copied]>([
  [
    "the iPhone 4",
    ofSample(iphone, "'iPhone 4'!B4:H10"),
    { report: [6, 6], workbook: [15, 17], why: [NO_ORIGIN, NO_ORIGIN] },
  ],
  [
    "cocoa, from the bean to the bar",
    ofSample(cocoa, "'Cocoa chain'!B4:E9"),
    { report: [3, 3], workbook: [7, 8], why: [NO_ORIGIN] },
  ],
  ["a chain in two periods", sketch(TWO_PERIODS), { report: [9, 9], workbook: [9, 9], why: [] }],
])("%s: the formulas that stay live in the copy", async (_, { grid, sheets }, expected) => {
  const table = runToEnd(understand(grid));
  const report = runToEnd(reportOn(table, { rate: null, leaveOutMissing: false }));
  const copy = await savedCopy(workbookOf(openModel([...sheets, report.sheet])).workbook);
  const values = await valuesIn(copy.file);
  const isReport = ({ address }: { address: string }) => requireArea(address).sheet === report.sheet.name;
  const reported = copy.lines.filter(isReport);
  const others = copy.lines.filter((line) => !isReport(line));
  const inReport = expectLive({ ...copy, lines: reported }, values);
  const live = inReport + expectLive({ ...copy, lines: others }, values);
  expect({
    report: [inReport, reported.length],
    workbook: [live, copy.lines.length],
    why: copy.lines.flatMap(({ became }) => ("why" in became ? [became.why] : [])),
  }).toEqual(expected);
});
