/** Findings that the person does not want to see again: by table and kind, kept with the workbook until they are shown again. */

import type { Kind } from "../../findings/finding";
import type { Grid } from "../../tables/grid";
import type { Workbook } from "../../workbook/port";
import { tableKey } from "../table-readings";

const SETTING = "ignoredFindings";
/** So many are kept, the latest first. */
const MAX_KEPT = 200;

export class IgnoredFindings {
  private kept: ReadonlySet<string> = new Set();

  constructor(private readonly workbook: Pick<Workbook, "setting" | "saveSetting">) {}

  /** As the workbook has them now. */
  async load(): Promise<void> {
    const setting = await this.workbook.setting(SETTING);
    this.kept = new Set(
      Array.isArray(setting) ? setting.filter((each): each is string => typeof each === "string") : [],
    );
  }

  has(grid: Grid, kind: Kind): boolean {
    return this.kept.has(keyOf(grid, kind));
  }

  async ignore(grid: Grid, kind: Kind): Promise<void> {
    await this.save([...this.kept, keyOf(grid, kind)]);
  }

  /** Those of these tables are shown again. */
  async showAll(grids: readonly Grid[]): Promise<void> {
    const keys = grids.map(tableKey);
    await this.save([...this.kept].filter((each) => !keys.some((key) => each.startsWith(`${key}\n`))));
  }

  private async save(all: readonly string[]): Promise<void> {
    const latest = [...new Set(all)].slice(-MAX_KEPT);
    await this.workbook.saveSetting(SETTING, latest.length > 0 ? latest : undefined);
    this.kept = new Set(latest);
  }
}

const keyOf = (grid: Grid, kind: Kind): string => `${tableKey(grid)}\n${kind}`;
