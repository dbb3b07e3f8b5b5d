/** The ranges of an input-output table as a person can see and change them, and the cells in them. */

import { FROM_CELLS, NONE_MERGED } from "../../tables/networks/country-names";
import type { NetworkFigures, Cells } from "../../tables/networks/cells";
import type { NetworkRead } from "../../tables/networks/reading";
import { LEFT_OUT } from "../../tables/networks/roles";
import { type BesidesRow, figuresFrom, neededAreas, type NetworkRanges, rangesOf } from "../../tables/networks/source";
import { firstFew } from "../../tables/networks/texts";
import { type Area, columnName, formatAddress, parseAddress } from "../../sheet/address";
import type { Workbook } from "../../workbook/port";
import type { Watch } from "../../workbook/watch";
import { element } from "../dom";
import { networks as texts } from "../texts/networks";

export interface RangeFields {
  readonly root: HTMLElement;
  /** Whether the rows are of one country, as the fields say now. */
  isOneCountry(): boolean;
  /** What the fields say; where one says no range, its sentence, and the field has the focus. */
  given(): NetworkRanges | string;
}

const field = (id: string, label: string, value: string, why: string) => {
  const input = element("input", {
    type: "text",
    id,
    spellcheck: "false",
    autocomplete: "off",
    "aria-describedby": `${id}-why`,
    value,
  });
  const reason = element("p", { class: "quiet", id: `${id}-why` }, why);
  return { input, value, item: element("li", {}, element("label", { for: id }, label), input, reason) };
};
const select = (id: string, label: string, options: readonly (readonly [string, string])[], why: string) => {
  const input = element(
    "select",
    { id, "aria-describedby": `${id}-why` },
    ...options.map(([value, words]) => element("option", { value }, words)),
  );
  const reason = element("p", { class: "quiet", id: `${id}-why` }, why);
  return { input, item: element("li", {}, element("label", { for: id }, label), input, reason) };
};

/** What is beside and below the flows, and not in final demand. */
function leftOut(reading: NetworkRead): string[] {
  return [
    ...reading.rows
      .filter(({ role }) => role !== "flows")
      .map(({ at, name }) => texts.row({ row: at + 1, name: name || texts.unnamed })),
    ...reading.columns
      .filter(({ role }) => LEFT_OUT.includes(role) || role === "other")
      .map(({ at, name }) => texts.column({ letter: columnName(at), name: name || texts.unnamed })),
  ];
}

export const nameOfRow = ({ name, area }: BesidesRow): string =>
  texts.row({ row: area.row + 1, name: name || texts.unnamed });

export function rangeFields(reading: NetworkRead): RangeFields {
  const { sheet, countries } = reading;
  const read = rangesOf(reading);
  const shown = (area: Area) => formatAddress(area.sheet === sheet ? { ...area, sheet: "" } : area);
  const sentences = (...all: readonly string[]) => all.filter((words) => words !== "").join(" ");

  const left = leftOut(reading);
  const flows = field("networks-flows", texts.flows, shown(read.flows), texts.splitBy[reading.squareBy]);
  const finals = field(
    "networks-final",
    texts.finalDemand,
    reading.finalDemand.map(shown).join(", "),
    sentences(
      reading.finalDemand.length > 1 ? texts.finalRuns({ count: reading.finalDemand.length }) : "",
      reading.finalDemandOrder ? texts.permuted({ names: firstFew(reading.orderedNames) }) : "",
      left.length > 0 ? texts.left({ names: firstFew(left) }) : "",
      // Beside the table's own value added, the difference is told there.
      read.besides.length > 0 && !read.valueAdded ? texts.besides : "",
    ),
  );
  const several = countries.are === "several" ? countries : null;
  const choice = select(
    "networks-country-choice",
    texts.countryChoice,
    [
      ["one", texts.oneCountry],
      ["several", texts.severalCountries],
    ],
    texts.countriesBy[countries.by],
  );
  choice.input.value = countries.are;
  const isDerived = several !== null && (several.from.how !== "cells" || several.merged.size > 0);
  const country = field(
    "networks-countries",
    texts.countries,
    read.countries ? shown(read.countries) : "",
    sentences(
      isDerived ? texts.namedSo({ names: firstFew(several.names) }) : "",
      ...[...new Set(several?.merged.values())].map((whole) =>
        texts.merged({
          country: whole,
          parts: [...several!.merged].flatMap(([part, its]) => (its === whole ? [part] : [])).join(", "),
        }),
      ),
      texts.countriesWhy,
    ),
  );
  const showCountry = () => (country.item.hidden = choice.input.value === "one");
  choice.input.addEventListener("change", showCountry);
  showCountry();
  const own = read.valueAdded;
  const added = own
    ? select(
        "networks-value-added",
        texts.valueAddedChoice,
        [
          ["own", texts.ownValueAdded({ name: own.name, place: own.areas.map(shown).join(", ") })],
          ["rest", texts.restValueAdded],
        ],
        sentences(
          own.are === "parts" ? texts.ownParts : texts.ownWhole,
          read.besides.length > 0 ? texts.apart({ names: firstFew(read.besides.map(nameOfRow)) }) : "",
        ),
      )
    : null;

  return {
    root: element(
      "ul",
      { class: "columns" },
      flows.item,
      finals.item,
      choice.item,
      country.item,
      ...(added ? [added.item] : []),
    ),
    isOneCountry: () => choice.input.value === "one",
    given() {
      const areaIn = (words: string): Area | null => {
        const area = parseAddress(words.replaceAll("$", ""));
        return area && { ...area, sheet: area.sheet === "" ? sheet : area.sheet };
      };
      const notARange = (input: HTMLInputElement, what: string): string => {
        input.focus();
        return texts.notARange({ what });
      };
      const isAsRead = ({ input, value }: { input: HTMLInputElement; value: string }) => input.value === value;
      const z = areaIn(flows.input.value);
      if (!z) return notARange(flows.input, texts.flows);
      const y = finals.input.value.split(/[,;](?=(?:[^']*'[^']*')*[^']*$)/).map(areaIn);
      if (!y.every((area) => area !== null)) return notARange(finals.input, texts.finalDemand);
      const isOneCountry = this.isOneCountry();
      const isBlank = country.input.value.trim() === "";
      const of = isOneCountry || isBlank ? null : areaIn(country.input.value);
      if (!of && !isOneCountry && !isBlank) return notARange(country.input, texts.countries);
      // Names and rows are beside and below the flows, as long as these are where they were found.
      const areFlows = isAsRead(flows);
      const areCountries = isAsRead(country) && !isOneCountry;
      return {
        flows: z,
        flowRows: areFlows ? read.flowRows : [{ from: z.row, count: z.rows }],
        flowColumns: areFlows ? read.flowColumns : [{ from: z.column, count: z.columns }],
        finalDemand: isAsRead(finals) && !isOneCountry ? read.finalDemand : isAsRead(finals) ? reading.finalDemand : y,
        countries: of,
        // A range that was changed says its countries itself.
        countriesFrom: areCountries ? read.countriesFrom : FROM_CELLS,
        merged: areCountries ? read.merged : NONE_MERGED,
        isOneCountry,
        names: areFlows ? read.names : read.names.filter(({ row, rows }) => row === z.row && rows === z.rows),
        besides: areFlows ? read.besides : [],
        valueAdded: areFlows ? read.valueAdded : null,
        isOwn: areFlows && added?.input.value === "own",
      };
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

export async function figuresOf(workbook: Workbook, ranges: NetworkRanges, watch: Watch): Promise<NetworkFigures> {
  const cells = new Map<string, Cells>();
  for (const area of neededAreas(ranges)) cells.set(formatAddress(area), await cellsOf(workbook, area, watch));
  return figuresFrom(ranges, (area) => cells.get(formatAddress(area))!);
}
