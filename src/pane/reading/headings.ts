/** A selected range is read alone; headings in the row above it are offered. */

import type { Grid } from "../../tables/grid";
import { element } from "../dom";
import { reading as texts } from "../texts/reading";

export function headingsOffer(withHeadings: Grid | null, read: (whole: Grid) => void): HTMLElement[] {
  if (!withHeadings) return [];
  const button = element("button", { type: "button" }, texts.withHeadings);
  button.addEventListener("click", () => read(withHeadings));
  return [element("p", { class: "remark" }, texts.headings({ row: withHeadings.row + 1 })), button];
}
