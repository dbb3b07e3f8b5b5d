/** Conditional formats that were made in the grid, as elements of a file. */

import type { ConditionalFormat, Style } from "@odoo/o-spreadsheet";
import type { Carried } from "../files/workbook-data";
import { node, type XmlNode } from "../files/xml-tree";
import { COMPARISONS, firstCell, formulaOf, NoEqual, operand, operandsOf, TEXT_FORMULAS } from "./grid-rule-formulas";
import { ruleNames } from "./not-saved";

type Rule = ConditionalFormat["rule"];
type RuleOf<Kind extends Rule["type"]> = Extract<Rule, { type: Kind }>;

/** Under which the format of a rule is carried beside it; the writer gives it its number in the file. */
const FORMAT_ID = "0";

export function conditionalFormat(
  { rule, stopIfTrue }: Pick<ConditionalFormat, "rule" | "stopIfTrue">,
  range: string,
  priority: number,
): Carried {
  const { attributes, contents } = ruleOf(rule, firstCell(range));
  return {
    kind: "conditional",
    node: node(
      "conditionalFormatting",
      { sqref: range },
      node("cfRule", { ...attributes, priority, ...(stopIfTrue && { stopIfTrue: 1 }) }, contents),
    ),
    ...("style" in rule && { formats: { [FORMAT_ID]: formatOf(rule.style) } }),
  };
}

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
    attributes: { ...attributes, dxfId: FORMAT_ID },
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

const solid = (colour: string): string => `FF${colour.slice(1, 7).toUpperCase()}`;

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

function formatOf({ bold, italic, strikethrough, underline, textColor, fillColor }: Style): XmlNode {
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
