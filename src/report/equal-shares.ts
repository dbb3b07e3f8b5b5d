/** Shares that are rounded to sum to 100 % can differ where value added does not: a note says so as long as they do. */

import { formula } from "../sheet/sheet";
import type { Block } from "./block";
import { listOf, type Slice } from "./slice";
import { report as texts, textFormula } from "./texts";
import { FIRST, type Writer } from "./writer";

/** Each record is compared with each. */
const MAX_RECORDS = 300;

export function writeEqualShares(writer: Writer, block: Block): void {
  const rounded = block.slices.filter(({ isRoundable, records }) => isRoundable && records.length > 2);
  const count = rounded.reduce((sum, { records }) => sum + records.length, 0);
  if (block.isSeries || count === 0 || count > MAX_RECORDS) return;
  const differ = rounded.map((slice) => unequalShares(writer, block, slice)).join("+");
  const words = textFormula({}, () => texts.notes.equalShares);
  writer.add(formula(writer.at(FIRST), `=IFERROR(IF(${differ}>0,${words},""),"")`, "note", { across: 7 }));
  writer.row += 1;
}

/** A formula: how many pairs of records have the same value added, and different shares. */
function unequalShares(writer: Writer, { value, share }: Block, slice: Slice): string {
  const [values, shares] = [listOf(writer, slice, value), listOf(writer, slice, share)];
  return `SUMPRODUCT((${values}=TRANSPOSE(${values}))*(${shares}<>TRANSPOSE(${shares})))`;
}
