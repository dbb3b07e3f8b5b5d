/** What is shown where no picture fits the table: what each needs. */

import { element } from "../dom";
import { pictures as texts } from "../texts/pictures";

export const nonePart = (): HTMLElement =>
  element(
    "div",
    { hidden: "" },
    element("p", {}, texts.none),
    element("ul", {}, ...Object.values(texts.needs).map((need) => element("li", {}, need))),
  );
