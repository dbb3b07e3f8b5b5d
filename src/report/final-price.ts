/**
 * What each link keeps of the final price, beside its share of value added, and what of the price is nobody's value added. Of
 * prices step by step, or where each link buys what the one before it sells: else there is no final price of all.
 */

import { formula, MONEY_FORMAT, PERCENT_FORMAT, text } from "../sheet/sheet";
import { salesRole } from "../tables/method";
import type { Measured } from "../tables/roles";
import type { Understanding } from "../tables/understanding";
import type { Block } from "./block";
import { figureFrom } from "./content";
import { inPeriod, lastOf, writeLabels } from "./sections";
import { listOf, type Slice, spareOf } from "./slice";
import { report as texts, textFormula } from "./texts";
import { FIRST, type Writer } from "./writer";

const { finalPrice } = texts;

/** The price stands first: below it is room for links that are inserted later. */
export function finalPriceSection(writer: Writer, table: Understanding, block: Block, sold: { first: number }): void {
  const slice = lastOf(block);
  if (block.method === "value" || block.method === "shares" || !slice.isComplete || slice.from === slice.to) return;
  if (block.method === "sales" && !isClosed(table, block, slice)) return;
  const bought = block.method === "sales" ? block.places.get("inputs") : undefined;
  const closed = bought ? closedNow(writer, slice, { sold: sold.first, bought: bought.first }) : null;
  writer.row += 2;
  writer.line(inPeriod(finalPrice.heading, slice), "heading");
  writeNote(writer, closed);
  writer.heads([
    { words: texts.headers.link, over: "text" },
    { words: texts.headers.valueAdded, over: "figures" },
    { words: finalPrice.share, over: "figures" },
  ]);
  const values = listOf(writer, slice, block.value);
  const prices = listOf(writer, slice, sold.first);
  const price = `INDEX(${prices},ROWS(${prices}))`;
  const its = writer.at(FIRST + 1).replace(/[A-Z]+|\d+/g, "$$$&");
  const line = (words: string, value: string, look: "derived" | "total") => {
    const name = text(writer.at(FIRST), words, look === "total" ? "total" : "label");
    const share = `=IF(${its}>0,${writer.at(FIRST + 1)}/${its},NA())`;
    writer.add(
      name,
      formula(writer.at(FIRST + 1), value, look, { format: MONEY_FORMAT }),
      formula(writer.at(FIRST + 2), share, look, { format: PERCENT_FORMAT }),
    );
    writer.row += 1;
  };
  line(finalPrice.price, closed ? `=IF(${closed},${price},NA())` : `=${price}`, "total");
  line(bought ? finalPrice.first : finalPrice.others, `=${its}-SUM(${values})`, "derived");
  writeLinks(writer, block, slice, { values, price: its });
}

function writeLinks(
  writer: Writer,
  block: Block,
  slice: Slice,
  { values, price }: { values: string; price: string },
): void {
  writeLabels(writer, block, slice);
  const bottom = writer.row + slice.end - slice.from;
  const fills = (column: number) => ({ range: writer.range(column, writer.row, bottom), ...spareOf(slice) });
  writer.add(
    formula(writer.at(FIRST + 1), `=IF(ISNUMBER(${price}),${values},NA())`, "derived", {
      format: MONEY_FORMAT,
      fills: fills(FIRST + 1),
    }),
    formula(writer.at(FIRST + 2), `=IF(${price}>0,${values}/${price},NA())`, "derived", {
      format: PERCENT_FORMAT,
      fills: fills(FIRST + 2),
    }),
  );
  writer.row = bottom + 1;
}

function writeNote(writer: Writer, closed: string | null): void {
  if (closed === null) {
    writer.line(finalPrice.noteSteps, "note", 7);
    return;
  }
  const [note, none] = [finalPrice.note, finalPrice.none].map((words) => textFormula({}, () => words));
  writer.add(formula(writer.at(FIRST), `=IF(${closed},${note!},${none!})`, "note", { across: 7 }));
  writer.row += 1;
}

/** A formula: whether every link but the first buys what the one before it sells, as the figures are now. */
function closedNow(writer: Writer, { from, end }: Slice, { sold, bought }: { sold: number; bought: number }): string {
  const own = writer.range(sold, from + 1, end);
  const before = writer.range(sold, from, end - 1);
  return `SUMPRODUCT(ISNUMBER(${own})*(${writer.range(bought, from + 1, end)}<>${before}))=0`;
}

/** Whether every link but the first buys exactly what the one before it sells. */
function isClosed(table: Understanding, { places }: Block, { records }: Slice): boolean {
  if (table.isPriceTimesVolume || places.has("otherInputs")) return false;
  const plain = (index: number, role: Measured): string | null => {
    const columns = records[index]!.columns.get(role) ?? [];
    return columns.length === 1 ? String(figureFrom(table, records[index]!.row, columns[0]!).plain) : null;
  };
  const sold = salesRole(table);
  return records.every((_, index) => {
    if (index === 0) return plain(0, "inputs") !== null;
    const [bought, before] = [plain(index, "inputs"), plain(index - 1, sold)];
    return bought !== null && before !== null && Number(bought) === Number(before);
  });
}
