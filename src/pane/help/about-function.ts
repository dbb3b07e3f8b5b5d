/** What a function does, takes and gives, and whose it is. */

import { asWritten, type Separators } from "../../formula/separators";
import { element } from "../dom";
import { help as texts } from "../texts/explain";
import type { FunctionHelp } from "./function-help";

/** `separators`: those that the person writes formulas with. */
export function aboutFunction(
  { description, parameters, returns, errors, example, source }: FunctionHelp,
  separators: Separators,
): HTMLElement[] {
  return [
    element("p", {}, description),
    element(
      "dl",
      {},
      ...parameters.flatMap(({ name, description: words, optional }) => [
        element("dt", {}, name, ...(optional ? [element("span", { class: "quiet" }, ` ${texts.optional}`)] : [])),
        element("dd", {}, words),
      ]),
    ),
    element("p", {}, returns),
    element("p", { class: "quiet" }, errors),
    element(
      "dl",
      {},
      element("dt", {}, texts.example),
      element("dd", { class: "formula" }, asWritten(example.formula, separators)),
    ),
    element("p", { class: "quiet" }, `${texts.source}: ${source}`),
  ];
}
