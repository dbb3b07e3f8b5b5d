/** Tables, conditional formats and rules for input that were made in the grid, as elements of a file; what Excel has no equal for, by name. */

import type { ConditionalFormat, DataValidationRuleData, TableData } from "@odoo/o-spreadsheet";
import type { Carried } from "../files/workbook-data";
import { node, type XmlNode } from "../files/xml-tree";
import { cellName, intersection, parseAddress } from "../sheet/address";
import { conditionalFormat } from "./grid-conditional-formats";
import { inputRule } from "./grid-input-rules";
import { NoEqual } from "./grid-rule-formulas";
import { ruleNames } from "./not-saved";

interface Rules {
  name: string;
  conditionalFormats: unknown[];
  dataValidationRules: unknown[];
  tables: unknown[];
}

export interface MadeRules {
  carried: Carried[];
  /** A rule, with its sheet and its cells. */
  lost: string[];
  lostTables: string[];
}

const LAST = { row: 1_048_576, column: "XFD" } as const;

/** Whole columns and rows are written to their end. */
const closed = (range: string): string =>
  range
    .replaceAll("$", "")
    .replace(
      /^([A-Z]+)(\d*):([A-Z]+)$/,
      (_, first: string, row: string, last: string) => `${first}${row || 1}:${last}${LAST.row}`,
    )
    .replace(
      /^([A-Z]*)(\d+):(\d+)$/,
      (_, column: string, first: string, last: string) => `${column || "A"}${first}:${LAST.column}${last}`,
    );

function tableOf({ range, config, type }: TableData, count: number): XmlNode | undefined {
  const area = parseAddress(range);
  const {
    numberOfHeaders = 1,
    totalRow = false,
    hasFilters = false,
    firstColumn,
    lastColumn,
    bandedRows = true,
    bandedColumns,
    styleId = "TableStyleMedium2",
  } = config ?? {};
  if (!area || type === "dynamic" || numberOfHeaders > 1) return undefined;
  const { row, column, rows, columns } = area;
  const filtered = `${cellName(row, column)}:${cellName(row + rows - (totalRow ? 2 : 1), column + columns - 1)}`;
  const flag = (is: boolean | undefined) => (is ? 1 : 0);
  return node(
    "table",
    {
      name: `Table${count}`,
      displayName: `Table${count}`,
      ref: `${cellName(row, column)}:${cellName(row + rows - 1, column + columns - 1)}`,
      ...(numberOfHeaders === 0 && { headerRowCount: 0 }),
      ...(totalRow ? { totalsRowCount: 1 } : { totalsRowShown: 0 }),
    },
    ...(hasFilters && numberOfHeaders === 1 ? [node("autoFilter", { ref: filtered })] : []),
    node("tableColumns"),
    node("tableStyleInfo", {
      ...(/^TableStyle(Light|Medium|Dark)\d+$/.test(styleId) && { name: styleId }),
      showFirstColumn: flag(firstColumn),
      showLastColumn: flag(lastColumn),
      showRowStripes: flag(bandedRows),
      showColumnStripes: flag(bandedColumns),
    }),
  );
}

/** The rules of a sheet beside those that it carries; `isTaken`: whether a table may not be called so. */
export function rulesOf(sheet: Rules, carried: readonly Carried[], isTaken: (name: string) => boolean): MadeRules {
  const made: MadeRules = { carried: [], lost: [], lostTables: [] };
  addRules(made, sheet, carried);
  addTables(made, sheet, carried, isTaken);
  return made;
}

function addRules(made: MadeRules, sheet: Rules, carried: readonly Carried[]): void {
  const addFor = (ranges: readonly string[], make: (range: string) => Carried) => {
    try {
      // In the grid the relative references of a rule begin anew with each of its ranges, so each is an element.
      made.carried.push(...ranges.map(closed).map(make));
    } catch (error) {
      if (!(error instanceof NoEqual)) throw error;
      made.lost.push(ruleNames.line({ sheet: sheet.name, ranges: ranges.join(","), what: error.message }));
    }
  };
  const priorities = carried
    .filter(({ kind }) => kind === "conditional")
    .flatMap(({ node: { children } }) => children.map(({ attributes }) => Number(attributes["priority"] ?? 0)));
  let priority = Math.max(0, ...priorities);
  for (const format of sheet.conditionalFormats as ConditionalFormat[])
    addFor(format.ranges, (range) => {
      const element = conditionalFormat(format, range, priority + 1);
      priority += 1;
      return element;
    });
  for (const rule of sheet.dataValidationRules as DataValidationRuleData[])
    addFor(rule.ranges, (range) => inputRule(rule, range));
}

function addTables(
  made: MadeRules,
  sheet: Rules,
  carried: readonly Carried[],
  isTaken: (name: string) => boolean,
): void {
  const areas = carried.flatMap(({ kind, node: { attributes } }) =>
    kind === "table" ? (parseAddress(attributes["ref"] ?? "") ?? []) : [],
  );
  let count = 1;
  for (const table of sheet.tables as TableData[]) {
    while (isTaken(`Table${count}`)) count += 1;
    const area = parseAddress(table.range);
    const found = area && !areas.some((other) => intersection(area, other)) ? tableOf(table, count) : undefined;
    if (found) made.carried.push({ kind: "table", node: found });
    else made.lostTables.push(ruleNames.table({ sheet: sheet.name, range: table.range }));
    count += 1;
  }
}
