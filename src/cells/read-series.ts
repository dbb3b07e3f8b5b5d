/** Series beside others. */
import { refuse } from "../core/refusal";
import type { Records } from "../core/data/records";
import { isLeftOut, type Lying, type Range, rectangle, widthOf } from "./range";
import { seriesAlong } from "./read";

/** Series of the same links and periods as others, if they are given. */
export function optionalSeriesLike(argument: string, range: Range, links: Lying, like: Records): Records | undefined {
  if (isLeftOut(range)) return undefined;
  const rows = rectangle(argument, range);
  const isDown = like.layout === "row";
  const [otherRows, otherColumns] = isDown ? [like.count, like.width] : [like.width, like.count];
  if (rows.length !== otherRows || widthOf(rows) !== otherColumns)
    refuse({
      why: "shapes differ",
      place: { argument },
      rows: rows.length,
      columns: widthOf(rows),
      other: like.argument,
      otherRows,
      otherColumns,
    });
  return seriesAlong(argument, range, links);
}
