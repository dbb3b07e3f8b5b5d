import type { Sheet } from "../sheet/sheet";

/** A sample workbook is its sheets; each sheet bears its source. */
export interface Sample {
  id: string;
  name: string;
  /** What it shows, in one line. */
  about: string;
  sheets: readonly Sheet[];
}
