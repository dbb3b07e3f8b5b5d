/** The ranges of an input-output table as a person can see and change them, and the cells in them. */

import { FROM_CELLS, type CountriesFrom, countryNames } from "../../tables/networks/country-names";
import type { NetworkLayout } from "../../tables/networks/layout";
import type { Cells, NetworkFigures } from "../../tables/networks/cells";
import type { NetworkRanges } from "../../report/networks";
import { type Area, columnName, formatAddress, parseAddress, type CellRange } from "../../sheet/address";
import type { Workbook } from "../../workbook/port";
import type { Watch } from "../../workbook/watch";
import { element } from "../dom";
import { firstFew, networks as texts } from "../texts/networks";

export interface RangeFields {
  readonly root: HTMLElement;
  /** What the fields say; where one says no range, its sentence, and the field has the focus. */
  given(): NetworkRanges | string;
}

const on = (sheet: string, place: CellRange): Area => ({ sheet, ...place });

export function rangeFields(layout: NetworkLayout): RangeFields {
  const { sheet } = layout;
  const field = (id: string, label: string, place: CellRange | null, why: string) => {
    const input = element("input", {
      type: "text",
      id,
      spellcheck: "false",
      autocomplete: "off",
      "aria-describedby": `${id}-why`,
      value: place ? formatAddress({ sheet: "", ...place }) : "",
    });
    return {
      input,
      item: element(
        "li",
        {},
        element("label", { for: id }, label),
        input,
        element("p", { class: "quiet", id: `${id}-why` }, why),
      ),
    };
  };
  const flows = field("networks-flows", texts.flows, layout.flows, texts.split[layout.splitBy]);
  const { rows, columns } = layout;
  const left = [
    ...rows.map(({ at, name }) => texts.row({ row: at + 1, name: name || texts.unnamed })),
    ...columns.map(({ at, name }) => texts.column({ letter: columnName(at), name: name || texts.unnamed })),
  ];
  const finals = field(
    "networks-final",
    texts.finalDemand,
    layout.finalDemand,
    [
      left.length > 0 ? texts.left({ names: left.join("; ") }) : "",
      rows.some(({ is }) => is === "other") ? texts.besides : "",
    ]
      .filter((words) => words !== "")
      .join(" "),
  );
  const found = layout.countriesNamed.length > 0 ? ` ${texts.namedSo({ names: firstFew(layout.countriesNamed) })}` : "";
  const countries = field(
    "networks-countries",
    texts.countries,
    layout.countries,
    `${texts.countriesBy[layout.countriesBy]}${found} ${texts.countriesWhy}`,
  );
  const proposed = countries.input.value;

  return {
    root: element("ul", { class: "columns" }, flows.item, finals.item, countries.item),
    given() {
      const read = ({ input }: { input: HTMLInputElement }, label: string): Area | string => {
        const area = parseAddress(input.value.replaceAll("$", ""));
        if (area) return { ...area, sheet: area.sheet === "" ? sheet : area.sheet };
        input.focus();
        return texts.notARange({ what: label });
      };
      const [z, y] = [read(flows, texts.flows), read(finals, texts.finalDemand)];
      if (typeof z === "string") return z;
      if (typeof y === "string") return y;
      const of = countries.input.value.trim() === "" ? null : read(countries, texts.countries);
      if (typeof of === "string") return of;
      // A range that was changed says its countries itself.
      const countriesFrom = countries.input.value === proposed ? layout.countriesFrom : FROM_CELLS;
      // Names are beside the rows, as long as these are the rows they were found beside.
      const names = layout.names
        .filter(({ row, rows: count }) => row === z.row && count === z.rows)
        .map((place) => on(sheet, place));
      const besides = rows
        .filter(({ is, at }) => is === "other" && at >= z.row + z.rows)
        .map(({ name, at }) => ({ name, area: { ...z, row: at, rows: 1 } }));
      return { flows: z, finalDemand: y, countries: of, countriesFrom, names, besides };
    },
  };
}

/** All cells of a range, whatever of it lies beyond the cells in use. */
export async function cellsOf(workbook: Workbook, area: Area, watch: Watch): Promise<Cells> {
  const { row, column, values } = await workbook.readWhole(formatAddress(area), watch);
  if (values.length === area.rows && (values[0]?.length ?? 0) === area.columns) return values;
  return Array.from({ length: area.rows }, (_, r) =>
    Array.from({ length: area.columns }, (__, c) => values[area.row + r - row]?.[area.column + c - column] ?? ""),
  );
}

export async function figuresOf(
  workbook: Workbook,
  { flows, finalDemand, countries, countriesFrom }: NetworkRanges,
  watch: Watch,
): Promise<NetworkFigures> {
  return {
    flows: await cellsOf(workbook, flows, watch),
    finalDemand: await cellsOf(workbook, finalDemand, watch),
    countries: countries && named(await cellsOf(workbook, countries, watch), countriesFrom),
  };
}

/** The country of each row, down. */
function named(cells: Cells, from: CountriesFrom): Cells {
  if (from.how === "cells") return cells;
  return countryNames(
    cells.flat().map((value) => (typeof value === "object" ? "" : String(value ?? ""))),
    from,
  ).map((name) => [name]);
}
