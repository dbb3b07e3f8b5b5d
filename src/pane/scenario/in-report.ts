/** Which scenarios are a part of the report on their table: kept in the workbook, by the names of their sheets. */

import type { ReportPart } from "../../report/report";
import { isModel, modelOf } from "../../scenario/model";
import { writeScenario } from "../../scenario/report-section";
import type { Setting, Workbook } from "../../workbook/port";
import { chainOf, type TableRead } from "../reading/read";
import { scenariosOf } from "./kept-scenarios";

const SETTING = "scenariosInReport";

export async function inReport(workbook: Workbook): Promise<string[]> {
  const kept = await workbook.setting(SETTING);
  return (Array.isArray(kept) ? (kept as readonly Setting[]) : []).filter((each) => typeof each === "string");
}

export async function keepInReport(workbook: Workbook, sheet: string, isIn: boolean): Promise<void> {
  const others = (await inReport(workbook)).filter((each) => each !== sheet);
  await workbook.saveSetting(SETTING, isIn ? [...others, sheet] : others);
}

export async function renamedInReport(workbook: Workbook, from: string, to: string): Promise<void> {
  const all = await inReport(workbook);
  if (all.includes(from))
    await workbook.saveSetting(
      SETTING,
      all.map((each) => (each === from ? to : each)),
    );
}

/** What they write into the report on that table. */
export async function scenarioParts(workbook: Workbook, table: TableRead): Promise<ReportPart[]> {
  const wanted = await inReport(workbook);
  const chain = wanted.length === 0 ? null : chainOf(table);
  const model = chain && modelOf(chain);
  if (!model || !isModel(model)) return [];
  const found = await scenariosOf(workbook, model);
  return found
    .filter(({ sheet }) => wanted.includes(sheet))
    .map(
      (scenario): ReportPart =>
        (writer, charts) =>
          writeScenario(writer, charts, scenario),
    );
}
