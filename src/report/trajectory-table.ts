/** What tables of links by period have, whether they grow with the sheet or not. */

import { formula, PERCENT_FORMAT, text } from "../sheet/sheet";
import type { Period } from "../tables/periods";
import { report as texts } from "./texts";
import { FIRST, type Writer } from "./writer";

/** A change of a share is a fraction in the function's answer, and told in percentage points beside it. */
const FRACTION_FORMAT = "0.0000";
const POINTS_FORMAT = "+0.0;-0.0;0.0";

export const columnFor = (period: number) => FIRST + 1 + period;

/** The heading of a table with a column for each period. */
export function writePeriods(writer: Writer, title: string, periods: readonly Period[]): void {
  writer.row += 1;
  writer.line(title, "heading");
  writer.add(text(writer.at(FIRST), texts.headers.link, "head"));
  periods.forEach(({ label, order }, index) =>
    writer.add(
      label === String(order)
        ? { at: writer.at(columnFor(index)), content: { number: order }, look: "numberHead", format: "0" }
        : text(writer.at(columnFor(index)), label, "numberHead"),
    ),
  );
  writer.row += 1;
}

/** VC.TRAJECTORY over the matrix of shares in these rows, of which some may be empty, and as long as it holds. */
export function writeAnswer(
  writer: Writer,
  periods: readonly Period[],
  { top, bottom }: { top: number; bottom: number },
  { spare = 0, holds = (call: string) => call }: { spare?: number; holds?: (call: string) => string },
): void {
  const last = columnFor(periods.length - 1);
  const haveNumbers = periods.every(({ label, order }) => label === String(order));
  const args = [
    writer.range(FIRST, top, bottom),
    writer.range(FIRST + 1, top, bottom, last),
    ...(haveNumbers ? [writer.range(FIRST + 1, top - 1, top - 1, last)] : []),
  ];
  writer.row += 1;
  writer.line(texts.trajectory.heading, "heading");
  writer.line(texts.trajectory.note, "note", 7);
  const rows = bottom - top + 1;
  writer.add(
    formula(writer.at(FIRST), `=${holds(`VC.TRAJECTORY(${args.join(",")})`)}`, "result", {
      fills: {
        range: writer.range(FIRST, writer.row, writer.row + rows, FIRST + 6),
        formats: ["", PERCENT_FORMAT, PERCENT_FORMAT, FRACTION_FORMAT, FRACTION_FORMAT, "0.000", ""],
        head: true,
        ...(spare > 0 && { spare }),
      },
    }),
  );
  const change = writer.range(FIRST + 3, writer.row + 1, writer.row + rows);
  writer.add(
    text(writer.at(FIRST + 7), texts.headers.points, "numberHead"),
    formula(writer.at(FIRST + 7, writer.row + 1), `=IF(ISNUMBER(${change}),100*${change},"")`, "derived", {
      format: POINTS_FORMAT,
      fills: {
        range: writer.range(FIRST + 7, writer.row + 1, writer.row + rows),
        ...(spare > 0 && { spare }),
      },
    }),
  );
  writer.atLeast(FIRST + 6, 200);
  writer.atLeast(FIRST + 7, 104);
  writer.row += rows + 1;
}
