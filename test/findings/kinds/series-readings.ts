/** Readings of series by hand: members with their figures, as the reader of tables gives them. */

import type { CellContent } from "../../../src/sheet/cells";
import { Grid } from "../../../src/tables/grid";
import { type Period, periodIn } from "../../../src/tables/periods";
import type { Figure, Measure, Member, ReadingOf, SeriesForm } from "../../../src/tables/reader/table-reading";

type Cell = number | string | null;

export interface MemberSketch {
  readonly name: string;
  readonly measure: Measure;
  readonly figures: readonly Cell[];
  readonly words?: string;
  readonly unit?: string;
  readonly isPercent?: boolean;
  readonly isTotal?: boolean;
  readonly counts?: boolean;
  readonly notes?: Readonly<Record<string, string>>;
}

export interface SeriesSketch {
  readonly measure?: Measure;
  readonly form?: SeriesForm;
  readonly title?: string;
  readonly periods: readonly (number | string)[];
  /** Where the period's name alone does not say when it is. */
  readonly orders?: readonly number[];
  readonly members: readonly MemberSketch[];
  /** Periods side by side, members down. */
  readonly isAcross?: boolean;
}

const SUMMABLE: readonly Measure[] = ["value", "exports", "imports", "count", "volume", "exportVolume", "importVolume"];

/** A header row and a row per period, or with `isAcross` a row per member, from A1 of Sheet1. */
export function seriesReading(sketch: SeriesSketch): ReadingOf<"series"> {
  const { members, form = "plain", title = "", isAcross = false } = sketch;
  const periods: Period[] = sketch.periods.map((label, index) => ({
    label: String(label),
    order: sketch.orders?.[index] ?? periodIn(label)?.order ?? index + 1,
    ...(periodIn(label)?.isAverage && { isAverage: true }),
  }));
  const place = (period: number, member: number) =>
    isAcross ? { row: member + 1, column: period + 1 } : { row: period + 1, column: member + 1 };
  const cells: CellContent[][] = Array.from({ length: (isAcross ? members : periods).length + 1 }, () =>
    Array.from({ length: (isAcross ? periods : members).length + 1 }, (): CellContent => ""),
  );
  const put = ({ row, column }: { row: number; column: number }, content: CellContent) => {
    cells[row]![column] = content;
  };
  sketch.periods.forEach((label, index) =>
    put(isAcross ? { row: 0, column: index + 1 } : { row: index + 1, column: 0 }, label),
  );
  const made = members.map((member, index): Member => {
    put(isAcross ? { row: index + 1, column: 0 } : { row: 0, column: index + 1 }, member.name);
    const figures = new Map<number, Figure>();
    member.figures.forEach((plain, period) => {
      const at = place(period, index);
      const note = member.notes?.[periods[period]!.label];
      put(at, note ?? plain ?? "");
      if (plain !== null)
        figures.set(periods[period]!.order, {
          ...at,
          plain: member.isPercent && typeof plain === "number" ? `${plain}e-2` : plain,
        });
    });
    return {
      name: member.name,
      section: "",
      measure: member.measure,
      measureWords: member.words ?? "",
      column: "",
      unit: member.unit ?? "",
      isSummable: SUMMABLE.includes(member.measure),
      isPercent: member.isPercent ?? false,
      figures,
      parent: null,
      counts: member.counts ?? true,
      isTotal: member.isTotal ?? false,
      notes: new Map(
        Object.entries(member.notes ?? {}).map(([label, note]) => [
          periods.find((period) => period.label === label)!.order,
          note,
        ]),
      ),
    };
  });
  return {
    kind: "series",
    measure: sketch.measure ?? members[0]!.measure,
    form,
    table: { members: made, periods, whole: "", sumColumn: "" },
    grid: new Grid({ sheet: "Sheet1", row: 0, column: 0, values: cells }),
    title,
    notes: [],
    columns: [],
    rows: [],
    periods,
    leftOut: { rows: [], columns: [] },
    tree: new Map(),
    question: null,
    answered: [],
    remarks: [],
  };
}
