/** Whether Excel calculates by itself, and the way to have it calculate. */

import { WITH_RETRY } from "./excel-reading";

/** Cells may then show the results of earlier figures. Excel does not say of every change that it is pending. */
export function isManual(): Promise<boolean> {
  return Excel.run(WITH_RETRY, async (context) => {
    const { application } = context.workbook;
    application.load("calculationMode");
    await context.sync();
    return application.calculationMode === "Manual";
  });
}

/** All formulas, our functions among them, whether or not Excel takes them for changed. */
export function calculateAll(): Promise<void> {
  return Excel.run(WITH_RETRY, async (context) => {
    context.workbook.application.calculate("Full");
    await context.sync();
  });
}
