/** Tables beside the published cases: real layouts with few rows and plausible figures, and what must come of each. */

import type { TableCase } from "./expectations";
import { CHAINS } from "./own/chains";
import { MISTAKABLE } from "./own/mistakable";
import { NATIONAL } from "./own/national";
import { OTHERS } from "./own/others";
import { PUBLISHED } from "./own/published";
import { SECOND_ROUND } from "./own/second-round";
import { VARIANTS } from "./own/variants";

export const OWN_TABLES: readonly TableCase[] = [
  ...PUBLISHED,
  ...NATIONAL,
  ...CHAINS,
  ...OTHERS,
  ...VARIANTS,
  ...MISTAKABLE,
  ...SECOND_ROUND,
];
