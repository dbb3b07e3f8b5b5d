/** What each column is, by the kind of its table, and why. */

import { textOf } from "../table-header";
import { isBuyingPrice, isOfPrices } from "./chain";
import type { DraftTable, TableForm } from "./figure-table";
import type { Frame, FrameColumn } from "./frame";
import type { Group } from "./kind-of";
import type { ColumnRole, Measure } from "./table-reading";
import { reader as texts } from "./texts";
import { unitTextAt } from "./units-column";

export function chainRole(
  column: FrameColumn,
  way: string,
  why: string,
  names: ReadonlyMap<number, ColumnRole>,
): ColumnRole {
  switch (column.content) {
    case "names":
      return names.get(column.index) ?? "label";
    case "figures":
      break;
    default:
      return CONTENT_ROLES[column.content];
  }
  if (way === "value")
    return column.measure === "valueAdded" ||
      (why === "title" && (column.measure === null || column.measure === "value"))
      ? "valueAdded"
      : column.measure === "wages"
        ? "wages"
        : "unused";
  // What the step before was paid is taken from its own row.
  if (way === "steps" && isBuyingPrice(column)) return "unused";
  if (way === "steps" && column.measure === "purchases") return "otherInputs";
  if (way === "steps" && isOfPrices(column)) return "price";
  if (
    column.measure === "valueAdded" ||
    column.measure === "ratio" ||
    column.measure === "share" ||
    column.measure === null
  )
    return "unused";
  return ROLE_OF_MEASURE[column.measure];
}

const CONTENT_ROLES = {
  names: "label",
  periods: "period",
  partOfYear: "period",
  codes: "code",
  units: "unit",
  powers: "unit",
  measures: "measure",
  flows: "flow",
  marks: "note",
  statistics: "statistic",
  empty: "unused",
  figures: "value",
} as const satisfies Record<FrameColumn["content"], ColumnRole>;

const ROLE_OF_MEASURE = {
  valueAdded: "valueAdded",
  sales: "sales",
  purchases: "purchases",
  exports: "exports",
  imports: "imports",
  price: "price",
  exportPrice: "exportPrice",
  importPrice: "importPrice",
  volume: "volume",
  exportVolume: "exportVolume",
  importVolume: "importVolume",
  index: "index",
  ratio: "ratio",
  share: "share",
  count: "count",
  value: "value",
  otherInputs: "otherInputs",
  conversion: "conversion",
  wages: "wages",
  capital: "capital",
  payment: "payment",
} as const satisfies Record<Measure, ColumnRole>;

/** What the members count whose figures are in a column. */
export type MeasuresByColumn = ReadonlyMap<number, ReadonlySet<Measure | null>>;

export function measuresByColumn({ members, places }: DraftTable): MeasuresByColumn {
  const found = new Map<number, Set<Measure | null>>();
  for (const [index, { measure }] of members.entries())
    for (const column of places[index]!.columns) {
      const its = found.get(column);
      if (its) its.add(measure);
      else found.set(column, new Set([measure]));
    }
  return found;
}

export function figureRole(
  column: FrameColumn,
  form: TableForm,
  byColumn: MeasuresByColumn | null,
  isOfRows: boolean,
  names: ReadonlyMap<number, ColumnRole>,
): ColumnRole {
  if (column.content === "names") return nameRoleOf(column, names, form, isOfRows);
  if (column.content !== "figures") return CONTENT_ROLES[column.content];
  const measures = byColumn?.get(column.index);
  // Beside a table of figures that it has no part in.
  if (byColumn && !measures) return "unused";
  const [only] = measures ?? [];
  const measure = measures?.size === 1 ? only! : column.measure;
  return measure === null ? "value" : ROLE_OF_MEASURE[measure];
}

function nameRoleOf(
  column: FrameColumn,
  roles: ReadonlyMap<number, ColumnRole>,
  form: TableForm,
  isOfRows: boolean,
): ColumnRole {
  const role = roles.get(column.index);
  if (role === "country" && form.names.length > 1) return "country";
  if (
    role === "link" &&
    form.names.length > 0 &&
    /^(?:link|stage|step|node|stufe|maillon|eslab|etapa|elo|anell)/i.test(column.heading)
  )
    return "link";
  const isFirst =
    form.names.find(({ index }) => roles.get(index) !== "country" || form.names.length === 1)?.index === column.index;
  return isFirst ? (isOfRows ? "measure" : "member") : "label";
}

/** Whether each row is of a measure of its own. */
export const isByRows = ({ places }: DraftTable, form: TableForm, groups: readonly Group[]): boolean =>
  form.form !== "down" &&
  !form.measures &&
  groups.length > 1 &&
  (form.units !== undefined || places.every((place) => place.isByRow));

export function unitOf(column: FrameColumn, frame: Frame, form: TableForm): string {
  if (column.content !== "figures") return "";
  if (column.unit !== "") return column.unit;
  if (form.measures || form.units) {
    const units = new Set(
      frame.rows
        .filter(({ kind }) => kind === "record")
        .map(({ row }) => {
          const measured = form.measures
            ? /\(([^()]+)\)\s*$/.exec(textOf(frame.grid.at(row, form.measures.index)))?.[1]
            : undefined;
          return measured ?? unitTextAt(frame, form, row);
        }),
    );
    if (units.size === 1) return [...units][0]!;
  }
  return "";
}

export function whyOf(column: FrameColumn, role: ColumnRole, frame: Frame): string {
  const { why } = texts;
  if (role === "unused") return column.content === "empty" ? why.empty : column.isFactor ? why.factor : why.nothing;
  if (column.content !== "figures" && column.content !== "names") return why[column.content];
  if (column.content === "names") return column.heading === "" ? why.names : why.heading({ words: column.heading });
  if (role === "total") return column.isOfParts ? why.year : why.total;
  if (column.measure !== null && column.words === "" && frame.titles.length === 0) return why.you;
  if (column.measure !== null)
    return column.heading === "" ? why.banner({ words: column.banner }) : why.heading({ words: column.heading });
  if (frame.titleMeasure !== null) return why.title({ words: frame.titles.join(" ") });
  if (column.unit !== "") return why.unit({ unit: column.unit });
  if (column.period) return why.across({ period: column.period.label });
  return why.nothing;
}
