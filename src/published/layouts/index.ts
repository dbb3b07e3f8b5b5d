/** The layouts that are known, in the order in which they are tried: the first whose headings fit is it. */

import type { PublishedLayout } from "./layout";
import { ICIO_2016, ICIO_SINCE_2018, OECD_IOT } from "./oecd";
import { ADB_MRIO, EORA26, EXIOBASE_3, FIGARO_INDUSTRIES, FIGARO_PRODUCTS } from "./others";
import { LONG_RUN_WIOD, WIOD_2013_R, WIOD_2013_WORKBOOK, WIOD_2016_R, WIOD_2016_WORKBOOK } from "./wiod";

export const PUBLISHED_LAYOUTS: readonly PublishedLayout[] = [
  WIOD_2016_R,
  WIOD_2016_WORKBOOK,
  WIOD_2013_WORKBOOK,
  LONG_RUN_WIOD,
  ADB_MRIO,
  FIGARO_PRODUCTS,
  FIGARO_INDUSTRIES,
  EORA26,
  EXIOBASE_3,
  WIOD_2013_R,
  ICIO_2016,
  ICIO_SINCE_2018,
  OECD_IOT,
];
