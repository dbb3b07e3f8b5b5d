/** What a function does, takes and gives, and whose it is. */

import { element } from "../dom";
import { help as texts } from "../texts/explain";
import type { FunctionHelp } from "./function-help";

export function aboutFunction({
  description,
  parameters,
  returns,
  errors,
  example,
  source,
}: FunctionHelp): HTMLElement[] {
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
    element("dl", {}, element("dt", {}, texts.example), element("dd", { class: "formula" }, example.formula)),
    element("p", { class: "quiet" }, `${texts.source}: ${source}`),
  ];
}
