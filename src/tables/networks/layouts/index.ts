/** The layouts that are known by name. A table may be of several: national codes are in many. */

import { FIGARO } from "./figaro";
import type { Layout } from "./layout";
import { ICIO, OECD_NATIONAL } from "./oecd";
import { ADB, EORA, EXIOBASE, NATIONAL_CODES } from "./others";
import { WIOD } from "./wiod";

export const LAYOUTS: readonly Layout[] = [FIGARO, ADB, WIOD, OECD_NATIONAL, ICIO, EXIOBASE, EORA, NATIONAL_CODES];

/** Those whose signs are among the names, which are in plain words. */
export const layoutsOf = (rows: readonly string[], columns: readonly string[]): Layout[] =>
  LAYOUTS.filter(
    ({ signs }) =>
      (!signs.rows || rows.some((name) => signs.rows!.test(name))) &&
      (!signs.columns || columns.some((name) => signs.columns!.test(name))),
  );
