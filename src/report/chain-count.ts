/** How many links the sheet of a chain has by now, beside those that its report has. */

import { quoteSheetName } from "../sheet/address";
import { formula, text } from "../sheet/sheet";
import { columnOf, type Understanding } from "../tables/understanding";
import type { Block } from "./block";
import { addressOfRun, behindNow, filledIn, isFreeBehind, type Run } from "./live-line";
import { report as texts, textFormula } from "./texts";
import { FIRST, type Writer } from "./writer";

export interface ChainCount {
  /** A formula: whether the report has all links of the sheet. */
  readonly isWhole: string;
  /** A formula: the lead, or in its place how many links there are where those are others. */
  readonly line: string;
}

/** A chart with a line for each link: the cells of the names that it shows, and of those that have come since. */
export interface Charted {
  readonly shown: string;
  readonly others: string;
}

/** The cells that say how many links the sheet has by now, and how many rows have come that are none of the report's. */
export interface Counted {
  readonly read: string;
  readonly unread: string;
}

/** At the end of the page, where its own table is told. */
export function writeCounted(writer: Writer, table: Understanding, block: Block): Counted | null {
  const { live } = block;
  if (!live) return null;
  const [read, unread] = [
    [texts.reading.readNow({ what: whatOf(table, block) }), live.read],
    [texts.reading.unreadNow, live.unread],
  ].map(([words, count]) => {
    const at = writer.at(FIRST + 1);
    writer.add(text(writer.at(FIRST), words!, "label"), formula(at, `=${count!}`, "derived", { format: "0" }));
    writer.row += 1;
    return at;
  });
  return { read: read!, unread: unread! };
}

/** Null where no column tells the rows of links from others. */
export function chainCount(
  writer: Writer,
  table: Understanding,
  block: Block,
  { lead, charted, counted }: { lead: string; charted: Charted | null; counted: Counted | null },
): ChainCount | null {
  if (!counted) return fixedCount(table, block, lead);
  const { read, unread } = counted;
  const lists = block.slices.map(({ from }) => `ISERROR(${writer.at(block.labelColumn, from)})`);
  const hasRoom = `NOT(OR(${lists.join(",")}))`;
  const isWhole = `IF(${hasRoom},${unread}=0,FALSE)`;
  const [sheet, what] = [quoteSheetName(table.grid.sheet), whatOf(table, block)];
  const now = `(${read}+${unread})`;
  const lacking = textFormula({ now, has: read }, (args) =>
    texts.live({ sheet, what, now: args.now, built: args.has }),
  );
  const full = textFormula({ now }, (args) => texts.liveWithoutRoom({ sheet, what, ...args }));
  const said = charted ? chartLine(charted, sheet, lead) : quoted(lead);
  return { isWhole, line: `=IF(${isWhole},${said},IF(${hasRoom},${lacking},${full}))` };
}

function chartLine(charted: Charted, sheet: string, lead: string): string {
  const [shown, others] = [charted.shown, charted.others].map((cells) => `SUMPRODUCT(1*(${cells}<>""))`);
  const words = textFormula({ now: `(${shown!}+${others!})`, built: shown! }, (args) =>
    texts.liveChart({ sheet, ...args }),
  );
  return `IF(${others!}=0,${quoted(lead)},${words})`;
}

/** A row is a link, or one of its periods. */
const whatOf = (table: Understanding, { isSeries, periods }: Block): "links" | "periods" | "rows" =>
  isSeries ? "periods" : periods.length > 0 && columnOf(table, "period") ? "rows" : "links";

/** Of a report that refers to the sheet cell by cell. */
function fixedCount(table: Understanding, block: Block, lead: string): ChainCount | null {
  const { grid, records } = table;
  const count = countOfLinks(table);
  if (count === null) return null;
  const isWhole = `${count}=${records.length}`;
  const say = textFormula({ now: count }, (args) =>
    texts.live({
      ...args,
      sheet: quoteSheetName(grid.sheet),
      what: whatOf(table, block),
      built: String(records.length),
    }),
  );
  return { isWhole, line: `=IF(${isWhole},${quoted(lead)},${say})` };
}

/** A formula: how many records the table has by now, by the cells of their names. Null where no column tells them from other rows. */
export function countOfLinks(table: Understanding): string | null {
  const { grid, records } = table;
  const [first, last] = [records[0], records[records.length - 1]];
  const column = (["link", "activity", "actor", "country", "period"] as const)
    .map((role) => columnOf(table, role))
    .find((each) => each !== undefined);
  if (first === undefined || last === undefined || !column) return null;
  // The heading above, and what stands below, are in the count: what is inserted next to them is within.
  const top = Math.max(0, first - 1);
  const isFree = isFreeBehind(grid, last + 1, column.index);
  const run: Run = { isDown: true, row: top, column: column.index, count: last - top + (isFree ? 1 : 2) };
  // A hidden row is read as an empty one, and counts; an empty row that is inserted is none yet.
  const isIn = (row: number) => row >= run.row && row < run.row + run.count;
  const hidden = (grid.hiddenRows ?? []).filter(isIn).length;
  const others = filledIn(grid, run) + hidden - records.length;
  const filled = `COUNTA(${addressOfRun(grid, run)})${isFree ? `+${behindNow(grid, run)}` : ""}`;
  return `(${filled}${others === 0 ? "" : others > 0 ? `-${others}` : `+${-others}`})`;
}

/** The longest text within a formula that Excel takes. */
const LONGEST_TEXT = 250;

export const quoted = (words: string): string =>
  (words.match(new RegExp(`.{1,${LONGEST_TEXT}}`, "gsu")) ?? [""])
    .map((part) => `"${part.replaceAll('"', '""')}"`)
    .join("&");
