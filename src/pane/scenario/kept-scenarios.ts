/** The scenarios of a table that are in the workbook, in the order of their sheets. */

import { foundScenario, type FoundScenario, isScenarioTitle, READ } from "../../scenario/found";
import type { Model } from "../../scenario/model";
import { parseAddress, quoteSheetName } from "../../sheet/address";
import type { Workbook } from "../../workbook/port";

export async function scenariosOf(workbook: Workbook, model: Model): Promise<FoundScenario[]> {
  const titles = await workbook.formulas("workbook", isScenarioTitle);
  if (titles.length === 0) return [];
  const ours = await workbook.addedSheets();
  const sheets = titles.flatMap(({ address, row }) => {
    const sheet = parseAddress(address)?.sheet;
    return row === 0 && sheet !== undefined && ours.includes(sheet) ? [sheet] : [];
  });
  const found: FoundScenario[] = [];
  for (const sheet of sheets) {
    const on = (range: string) => `${quoteSheetName(sheet)}!${range}`;
    const formulas = await workbook.formulas(on(READ.formulas), () => true);
    const { values } = await workbook.read(on(READ.values));
    const scenario = foundScenario(model, { sheet, formulas, values });
    if (scenario) found.push(scenario);
  }
  return found;
}
