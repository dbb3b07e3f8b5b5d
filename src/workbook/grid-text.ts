/** The function TEXT of the grid with Excel's number formats: the grid's own takes those that it can show, and writes some of them wrongly. */

import type {
  AddFunctionDescription,
  Arg,
  CellValue,
  EvalContext,
  FunctionResultObject,
  Maybe,
} from "@odoo/o-spreadsheet";
import { NotWritable, textByFormat, UnreadableFormat } from "../sheet/formats/text-format";
import { texts } from "./texts";

type Argument = Maybe<FunctionResultObject>;

interface Functions {
  content: Record<string, AddFunctionDescription>;
  replace: (name: string, description: AddFunctionDescription) => unknown;
}

const MAX_SHOWN = 60;
const shortened = (format: string) => (format.length > MAX_SHOWN ? `${format.slice(0, MAX_SHOWN)}…` : format);

/** Text that is a number or a date is taken as one, but by a format that is for text. */
function valueFor(
  value: CellValue | undefined,
  format: string,
  locale: EvalContext["locale"],
): number | string | boolean {
  if (value === null || value === undefined) return 0;
  const { isNumber, isDateTime, toNumber } = o_spreadsheet.helpers;
  const isTaken =
    typeof value === "string" && !/^\s*@\s*$/.test(format) && (isNumber(value, locale) || isDateTime(value, locale));
  return isTaken ? toNumber(value, locale) : value;
}

function answer(number: Argument, written: Argument, { locale }: EvalContext): FunctionResultObject {
  const { toString } = o_spreadsheet.helpers;
  const format = toString(written);
  try {
    return {
      value: textByFormat(valueFor(number?.value, format, locale), format, {
        decimal: locale.decimalSeparator,
        thousands: locale.thousandsSeparator ?? "",
      }),
    };
  } catch (error) {
    if (error instanceof UnreadableFormat)
      return {
        value: "#VALUE!",
        message: texts.unreadableFormat({ format: shortened(format) }),
      };
    if (error instanceof NotWritable)
      return {
        value: "#VALUE!",
        message: texts.notWritable({ format: shortened(format), number: toString(number) }),
      };
    throw error;
  }
}

/** Once for all models. */
export function supplyText(): void {
  const { content, replace } = functionsOfGrid();
  const own = content["TEXT"];
  if (!own) throw new Error("the grid has no function TEXT");
  replace("TEXT", {
    ...own,
    compute(this: EvalContext, number: Arg, format: Arg) {
      return answer(number as Argument, format as Argument, this);
    },
  });
}

function functionsOfGrid(): Functions {
  const registry = o_spreadsheet.registries.functionRegistry as unknown as Functions;
  return { content: registry.content, replace: registry.replace.bind(registry) };
}
