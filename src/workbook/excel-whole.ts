/** A range of Excel's read whole, in blocks that its answers have room for. */

import { type Area, type CellRange, formatAddress, intersection, requireArea } from "../sheet/address";
import type { WholeTable } from "../sheet/cells";
import { blocksOf } from "./blocks";
import { contentsOf, loaded, PLACE, placeRead, sheetNamed, WITH_RETRY } from "./excel-reading";
import { rangeAt } from "./excel-requests";
import { stepByStep, type Watch } from "./watch";

/** Excel on the web answers with at most 5 MB; a cell takes some 50 bytes with its type and format, unless it holds long text. */
const CELLS_PER_BLOCK = 20_000;

/** Reads blocks, those halved that are too much for an answer, and those like them from the start. */
function halving<Result>(read: (block: Area) => Promise<Result>): (block: Area) => Promise<Result[]> {
  let most = Infinity;
  const parts = async (block: Area): Promise<Result[]> => {
    const cells = block.rows * block.columns;
    if (cells <= most || block.rows === 1) {
      try {
        return [await read(block)];
      } catch (error) {
        if ((error as { code?: unknown }).code !== "ResponsePayloadSizeLimitExceeded" || block.rows === 1) throw error;
        most = Math.ceil(cells / 2);
      }
    }
    const rows = Math.ceil(block.rows / 2);
    return [
      ...(await parts({ ...block, rows })),
      ...(await parts({ ...block, row: block.row + rows, rows: block.rows - rows })),
    ];
  };
  return parts;
}

/** Reads areas block by block. */
export async function readInBlocks<Result>(
  areas: readonly Area[],
  read: (block: Area) => Promise<Result>,
  watch?: Watch,
): Promise<Result[]> {
  const blocks = areas.flatMap((area) =>
    blocksOf(area, CELLS_PER_BLOCK).map((block) => ({ ...block, sheet: area.sheet })),
  );
  return (await stepByStep(blocks, halving(read), watch)).flat();
}

export async function readWhole(address: string, watch?: Watch): Promise<WholeTable> {
  const asked = requireArea(address);
  const whole = await Excel.run(WITH_RETRY, async (context): Promise<Area> => {
    const sheet = sheetNamed(context, asked.sheet);
    const used = loaded(sheet.getUsedRangeOrNullObject(true), PLACE);
    sheet.load("name");
    await context.sync();
    const part = used.isNullObject ? null : intersection(asked, placeRead(used));
    return { sheet: sheet.name, ...(part ?? { row: asked.row, column: asked.column, rows: 0, columns: 0 }) };
  });
  const parts = await readInBlocks([whole], readBlock, watch);
  const hiddenRows = parts.flatMap((part) => part.hiddenRows);
  return {
    ...whole,
    address: whole.rows === 0 ? address : formatAddress(whole),
    values: parts.flatMap(({ values }) => values),
    formats: parts.flatMap(({ formats }) => formats),
    ...(hiddenRows.length > 0 && { hiddenRows }),
  };
}

function readBlock(block: Area): Promise<Pick<WholeTable, "values" | "formats"> & { hiddenRows: number[] }> {
  return Excel.run(WITH_RETRY, async (context) => {
    const sheet = sheetNamed(context, block.sheet);
    const part = loaded(rangeAt(sheet, block), "values, valueTypes, numberFormat, rowHidden");
    await context.sync();
    return {
      values: contentsOf(part),
      formats: part.numberFormat.map((row: unknown[]) => row.map(String)),
      hiddenRows: await hiddenIn(context, sheet, block, part.rowHidden),
    };
  });
}

/** Hidden by hand or by a filter. Excel tells of a range whether all, none or some are, and of those some which cells are seen. */
async function hiddenIn(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  place: CellRange,
  isHidden: boolean | null,
): Promise<number[]> {
  if (isHidden === false) return [];
  const rows = Array.from({ length: place.rows }, (_, down) => place.row + down);
  if (isHidden) return rows;
  const seen = rangeAt(sheet, place).getSpecialCellsOrNullObject("Visible");
  await context.sync();
  if (seen.isNullObject) return rows;
  const { areas } = seen;
  areas.load("items/rowIndex, items/rowCount");
  await context.sync();
  const isSeen = new Set(
    areas.items.flatMap(({ rowIndex, rowCount }) => Array.from({ length: rowCount }, (_, down) => rowIndex + down)),
  );
  return rows.filter((row) => !isSeen.has(row));
}
