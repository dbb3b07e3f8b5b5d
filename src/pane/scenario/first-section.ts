/** How each view of scenarios begins: its finding, read out when it changes, the line under it, and what it is moved by. */

import { element } from "../dom";

export const firstSection = (
  title: HTMLElement,
  line: HTMLElement,
  ...others: readonly (HTMLElement | string)[]
): HTMLElement =>
  element("section", { class: "first" }, element("div", { "aria-live": "polite" }, title), line, ...others);
