/**
 * From kept text to a workbook. All kept data go through here before the grid has them, and afterwards it is counted whether
 * all of it has arrived: what is damaged is said to be, and never half shown.
 */

import type { Model } from "@odoo/o-spreadsheet";
import { type Announce, build } from "./build";
import { texts } from "./damage-texts";
import type { GridData } from "./grid-data";
import { faultInData } from "./kept-shape";

export type Opened = { model: Model } | { /** What is wrong, for whoever wants to repair it. */ damaged: string };

const silently: Announce = async () => {};

export async function openKept(text: string, announce: Announce = silently): Promise<Opened> {
  let data: unknown;
  try {
    data = JSON.parse(text);
  } catch {
    return { damaged: texts.notJson };
  }
  const fault = faultInData(data);
  if (fault !== undefined) return { damaged: fault };
  try {
    // Counted before: the grid makes the data its own.
    const expected = contentsOf(data as GridData);
    const model = await build(data as GridData, announce);
    const missing = difference(model, expected);
    if (missing === undefined) return { model };
    void model.leaveSession();
    return { damaged: missing };
  } catch (error) {
    console.debug(error);
    return { damaged: texts.notTaken({ error: String(error).slice(0, 200) }) };
  }
}

export async function canBeOpened(data: string): Promise<boolean> {
  const opened = await openKept(data);
  if ("model" in opened) void opened.model.leaveSession();
  return "model" in opened;
}

interface Contents {
  id: string;
  name: string;
  cells: number;
  merges: number;
  figures: readonly { id: string; tag: string; chart: string | undefined }[];
}

const contentsOf = ({ sheets }: GridData): Contents[] =>
  sheets.map(({ id, name, cells, merges, figures }) => ({
    id,
    name,
    cells: Object.values(cells).filter((content) => content !== "").length,
    merges: merges.length,
    figures: (figures as { id: string; tag: string; data: { chartId?: string } }[]).map((figure) => ({
      id: figure.id,
      tag: figure.tag,
      chart: figure.data.chartId,
    })),
  }));

/** What has not arrived in the model. It throws where the model cannot work its cells or pictures out. */
function difference({ getters }: Model, sheets: readonly Contents[]): string | undefined {
  const ids = getters.getSheetIds();
  if (ids.length !== sheets.length) return texts.sheets({ all: sheets.length, opened: ids.length });
  for (const { id, name, cells, merges, figures } of sheets) {
    if (getters.tryGetSheetName(id) !== name || getters.getSheetIdByName(name) !== id) return texts.sheet({ name });
    const found = getters.getCells(id).filter((cell) => cell.isFormula || cell.content !== "").length;
    if (found !== cells) return texts.cells({ all: cells, opened: found, name });
    if (getters.getMerges(id).length !== merges) return texts.merges({ name });
    getters.getEvaluatedCells(id);
    if (getters.getFigures(id).length !== figures.length) return texts.figures({ name });
    for (const { chart } of figures) if (chart !== undefined) getters.getChartRuntime(chart);
  }
  return undefined;
}
