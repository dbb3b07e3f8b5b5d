/** Rules for input that were made in the grid, as elements of a file. */

import type { DataValidationRuleData } from "@odoo/o-spreadsheet";
import type { Carried } from "../files/workbook-data";
import { node, type XmlNode } from "../files/xml-tree";
import { formatAddress, parseAddress } from "../sheet/address";
import { COMPARISONS, firstCell, formulaOf, inQuotes, NoEqual, operandsOf, TEXT_FORMULAS } from "./grid-rule-formulas";
import { ruleNames } from "./not-saved";

/** Characters of a list in a rule. */
const MAX_LIST = 255;

export const inputRule = (rule: DataValidationRuleData, range: string): Carried => ({
  kind: "validation",
  node: validationOf(rule, range),
});

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
    // Excel splits a list at its commas.
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
