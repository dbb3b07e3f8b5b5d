/** Share: a workbook for someone without the add-in, the way back, and the sources to cite. */

import { element } from "../dom";
import type { PaneContext, View } from "../view";
import { citePart } from "./cite";
import { freezePart } from "./freeze";
import { lambdaPart } from "./lambda";
import { repairPart } from "./repair";

export function shareView(context: PaneContext): View {
  return {
    root: element("div", {}, freezePart(context), ...lambdaPart(context), repairPart(context), citePart(context)),
    update: () => undefined,
  };
}
