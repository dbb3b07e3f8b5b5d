/** Tables, conditional formats and rules for input that were made in the grid, as elements of a file; of what Excel has no equal for, words. */

import type { ConditionalFormat, DataValidationRuleData, Style, TableData } from "@odoo/o-spreadsheet";
import { forExcel } from "../formula/dialect";
import { toSaved } from "../formula/saved-form";
import type { Carried } from "../files/workbook-data";
import { ruleNames } from "./not-saved";
import { node, type XmlNode } from "../files/xml-tree";
import { cellName, formatAddress, intersection, parseAddress } from "../sheet/address";

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

/** Thrown where Excel has nothing that does the same; its message is what is lost. */
class NoEqual extends Error {}

const MAX_LIST = 255;
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

const firstCell = (range: string): string => range.split(":")[0]!;
const inQuotes = (text: string): string => `"${text.replaceAll('"', '""')}"`;
const isFormula = (text: string): boolean => text.startsWith("=");

function formulaOf(text: string, what: string): string {
  // Excel works out no function of an add-in in a rule.
  if (/\bVC\./i.test(text)) throw new NoEqual(ruleNames.withOurFunction({ what }));
  return toSaved(forExcel(text), "VC").replace(/^=/, "");
}

/** A number, a date, a text or a formula as a rule of Excel's has it. */
function operand(value: string | undefined, what: string): string {
  if (value === undefined || value === "") throw new NoEqual(what);
  if (isFormula(value)) return formulaOf(value, what);
  const { helpers, constants } = o_spreadsheet as unknown as {
    helpers: {
      toNumber: (text: string, locale: unknown) => number;
      isNumber: (text: string, locale: unknown) => boolean;
      isDateTime: (text: string, locale: unknown) => boolean;
    };
    constants: { DEFAULT_LOCALE: unknown };
  };
  const locale = constants.DEFAULT_LOCALE;
  if (helpers.isNumber(value, locale) || helpers.isDateTime(value, locale))
    return String(helpers.toNumber(value, locale));
  return /^(true|false)$/i.test(value) ? value.toUpperCase() : inQuotes(value);
}

/** A text to look for: in Excel ? and * stand for others. */
const searched = (value: string | undefined, what: string): string =>
  value !== undefined && !isFormula(value) ? inQuotes(value.replaceAll(/[~?*]/g, "~$&")) : operand(value, what);
const literal = (value: string | undefined, what: string): string =>
  value !== undefined && !isFormula(value) ? inQuotes(value) : operand(value, what);

const COMPARISONS: Readonly<Record<string, string>> = {
  isEqual: "equal",
  isNotEqual: "notEqual",
  isGreaterThan: "greaterThan",
  isGreaterOrEqualTo: "greaterThanOrEqual",
  isLessThan: "lessThan",
  isLessOrEqualTo: "lessThanOrEqual",
  isBetween: "between",
  isNotBetween: "notBetween",
  dateIsBefore: "lessThan",
  dateIsOnOrBefore: "lessThanOrEqual",
  dateIsAfter: "greaterThan",
  dateIsOnOrAfter: "greaterThanOrEqual",
  dateIsBetween: "between",
  dateIsNotBetween: "notBetween",
  dateIs: "equal",
};

interface Criterion {
  values: string[];
  dateValue?: string;
}

const DAYS: Readonly<Record<string, string>> = { today: "TODAY()", tomorrow: "TODAY()+1", yesterday: "TODAY()-1" };

/** What a comparison is made with: one, or both ends. */
function operandsOf(kind: string, { values, dateValue }: Criterion, what: string): string[] {
  if (dateValue !== undefined && dateValue !== "exactDate") {
    const day = DAYS[dateValue];
    if (day === undefined) throw new NoEqual(what);
    return [day];
  }
  return values.slice(0, /Between$/.test(kind) ? 2 : 1).map((value) => operand(value, what));
}

/** Formulas that say of the cell whether it fits. */
const TEXT_FORMULAS: Readonly<Record<string, (cell: string, value: string | undefined, what: string) => string>> = {
  containsText: (cell, value, what) => `NOT(ISERROR(SEARCH(${searched(value, what)},${cell})))`,
  notContainsText: (cell, value, what) => `ISERROR(SEARCH(${searched(value, what)},${cell}))`,
  beginsWithText: (cell, value, what) => `LEFT(${cell},LEN(${literal(value, what)}))=${literal(value, what)}`,
  endsWithText: (cell, value, what) => `RIGHT(${cell},LEN(${literal(value, what)}))=${literal(value, what)}`,
  isEqualText: (cell, value, what) => `${cell}=${literal(value, what)}`,
  isEmpty: (cell) => `LEN(TRIM(${cell}))=0`,
  isNotEmpty: (cell) => `LEN(TRIM(${cell}))>0`,
};

const solid = (colour: string): string => `FF${colour.slice(1, 7).toUpperCase()}`;

function lookOf({ bold, italic, strikethrough, underline, textColor, fillColor }: Style): XmlNode {
  const font = [
    ...(bold === undefined ? [] : [node("b", { val: bold ? 1 : 0 })]),
    ...(italic === undefined ? [] : [node("i", { val: italic ? 1 : 0 })]),
    ...(strikethrough ? [node("strike")] : []),
    ...(textColor ? [node("color", { rgb: solid(textColor) })] : []),
    ...(underline ? [node("u")] : []),
  ];
  return node(
    "dxf",
    {},
    ...(font.length > 0 ? [node("font", {}, font)] : []),
    ...(fillColor
      ? [
          node(
            "fill",
            {},
            node(
              "patternFill",
              { patternType: "solid" },
              node("fgColor", { rgb: solid(fillColor) }),
              node("bgColor", { rgb: solid(fillColor) }),
            ),
          ),
        ]
      : []),
  );
}

type Rule = ConditionalFormat["rule"];
type RuleOf<Kind extends Rule["type"]> = Extract<Rule, { type: Kind }>;

const DXF = "0";

/** The attributes of a rule and what it holds, but for its place among others. */
function ruleOf(rule: Rule, cell: string): { attributes: Record<string, string | number>; contents: XmlNode[] } {
  switch (rule.type) {
    case "CellIsRule":
      return cellRuleOf(rule, cell);
    case "ColorScaleRule": {
      const points = [rule.minimum, ...(rule.midpoint ? [rule.midpoint] : []), rule.maximum];
      return {
        attributes: { type: "colorScale" },
        contents: [
          node(
            "colorScale",
            {},
            points.map((point, index) => thresholdOf(point, index === 0 ? "min" : "max")),
            points.map(({ color }) => node("color", { rgb: solid(hexOf(color)) })),
          ),
        ],
      };
    }
    case "DataBarRule": {
      if (rule.rangeValues) throw new NoEqual(ruleNames.dataBars);
      // The grid's bars begin at 0.
      return {
        attributes: { type: "dataBar" },
        contents: [
          node(
            "dataBar",
            { minLength: 0, maxLength: 100 },
            node("cfvo", { type: "num", val: 0 }),
            node("cfvo", { type: "max" }),
            node("color", { rgb: solid(hexOf(rule.color)) }),
          ),
        ],
      };
    }
    case "IconSetRule":
      return { attributes: { type: "iconSet" }, contents: [iconsOf(rule)] };
  }
}

function cellRuleOf(rule: RuleOf<"CellIsRule">, cell: string): ReturnType<typeof ruleOf> {
  const { operator, values, isPercent, isBottom } = rule;
  const what = ruleNames.conditional;
  const made = (attributes: Record<string, string | number>, formulas: string[]) => ({
    attributes: { ...attributes, dxfId: DXF },
    contents: formulas.map((formula) => node("formula", {}, formula)),
  });
  const comparison = COMPARISONS[operator];
  if (operator === "customFormula") return made({ type: "expression" }, [formulaOf(values[0] ?? "", what)]);
  if (operator === "top10")
    return made(
      {
        type: "top10",
        rank: operand(values[0], what),
        ...(isPercent && { percent: 1 }),
        ...(isBottom && { bottom: 1 }),
      },
      [],
    );
  if (operator === "uniqueValues" || operator === "duplicateValues") return made({ type: operator }, []);
  if (operator === "dateIs") {
    const [day = ""] = operandsOf(operator, rule, what);
    return made({ type: "expression" }, [`AND(${cell}>=${day},${cell}<${day}+1)`]);
  }
  if (comparison !== undefined) return made({ type: "cellIs", operator: comparison }, operandsOf(operator, rule, what));
  const text = TEXT_FORMULAS[operator];
  if (!text) throw new NoEqual(what);
  return made({ type: "expression" }, [text(cell, values[0], what)]);
}

const hexOf = (colour: number): string => `#${colour.toString(16).padStart(6, "0")}`;

const THRESHOLDS: Readonly<Record<string, string>> = {
  number: "num",
  percentage: "percent",
  percentile: "percentile",
  formula: "formula",
};

function thresholdOf(
  { type, value }: { type: string; value?: string },
  end: "min" | "max",
  more: Record<string, string | number> = {},
): XmlNode {
  if (type === "value") return node("cfvo", { type: end });
  return node("cfvo", { type: THRESHOLDS[type] ?? "num", val: operand(value, ruleNames.conditional), ...more });
}

const ICON_SETS: readonly (readonly [string, string])[] = [
  ["3Arrows", "arrow"],
  ["3TrafficLights1", "dot"],
];

function iconsOf({
  icons: { lower, middle, upper },
  lowerInflectionPoint,
  upperInflectionPoint,
}: RuleOf<"IconSetRule">): XmlNode {
  const shown = [lower, middle, upper].join();
  const [name, stem] = ICON_SETS.find(([, each]) => middle === `${each}Neutral`) ?? [];
  const isReversed = shown === `${stem}Good,${stem}Neutral,${stem}Bad`;
  if (name === undefined || !(isReversed || shown === `${stem}Bad,${stem}Neutral,${stem}Good`))
    throw new NoEqual(ruleNames.icons);
  const points = [lowerInflectionPoint, upperInflectionPoint].map((point) =>
    thresholdOf(point, "max", point.operator === "gt" ? { gte: 0 } : {}),
  );
  return node(
    "iconSet",
    { iconSet: name, ...(isReversed && { reverse: 1 }) },
    node("cfvo", { type: "percent", val: 0 }),
    points,
  );
}

function validationOf({ criterion, isBlocking }: DataValidationRuleData, range: string): XmlNode {
  const { type: kind, values } = criterion;
  const dateValue = "dateValue" in criterion ? criterion.dateValue : undefined;
  const what =
    kind === "isBoolean"
      ? ruleNames.checkbox
      : kind === "isValueInList"
        ? ruleNames.list
        : kind === "isEmail" || kind === "isLink"
          ? ruleNames.addresses
          : ruleNames.input;
  const made = (attributes: Record<string, string>, formulas: string[]) =>
    node(
      "dataValidation",
      {
        ...attributes,
        ...(!isBlocking && { errorStyle: "warning" }),
        allowBlank: 1,
        showInputMessage: 1,
        showErrorMessage: 1,
        sqref: range,
      },
      formulas.map((formula, index) => node(`formula${index + 1}`, {}, formula)),
    );
  const custom = (formula: string) => made({ type: "custom" }, [formula]);
  if (kind === "isValueInRange") {
    const area = parseAddress(values[0] ?? "");
    if (!area) throw new NoEqual(what);
    return made({ type: "list" }, [formatAddress(area).replaceAll(/(?<=^|[!:])([A-Z]+)(\d+)(?=$|:)/g, "$$$1$$$2")]);
  }
  if (kind === "isValueInList") {
    const list = values.join(",");
    // Excel parts a list at its commas, and takes no longer one.
    if (list === "" || list.length > MAX_LIST || values.some((value) => value.includes(",") || value.trim() !== value))
      throw new NoEqual(what);
    return made({ type: "list" }, [inQuotes(list)]);
  }
  if (kind === "customFormula") return custom(formulaOf(values[0] ?? "", what));
  const comparison = COMPARISONS[kind];
  if (comparison !== undefined)
    return made(
      { type: kind.startsWith("date") ? "date" : "decimal", ...(comparison !== "between" && { operator: comparison }) },
      operandsOf(kind, { values, ...(dateValue !== undefined && { dateValue }) }, what),
    );
  const text = TEXT_FORMULAS[kind];
  if (!text) throw new NoEqual(what);
  return custom(text(firstCell(range), values[0], what));
}

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
  const trying = (ranges: readonly string[], make: (range: string) => Carried) => {
    try {
      // Each range begins anew in the grid, and its formulas with it.
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
  for (const { rule, ranges, stopIfTrue } of sheet.conditionalFormats as ConditionalFormat[]) {
    trying(ranges, (range) => {
      const { attributes, contents } = ruleOf(rule, firstCell(range));
      priority += 1;
      const element = node(
        "conditionalFormatting",
        { sqref: range },
        node("cfRule", { ...attributes, priority, ...(stopIfTrue && { stopIfTrue: 1 }) }, contents),
      );
      return { kind: "conditional", node: element, ...("style" in rule && { formats: { [DXF]: lookOf(rule.style) } }) };
    });
  }
  for (const rule of sheet.dataValidationRules as DataValidationRuleData[])
    trying(rule.ranges, (range) => ({ kind: "validation", node: validationOf(rule, range) }));
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
  return made;
}
