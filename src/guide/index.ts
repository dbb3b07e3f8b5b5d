/** The pages of the guide, in their order. */

import { competencePage } from "./competence";
import { driverPage } from "./driver";
import { familyPage } from "./family";
import { governancePage } from "./governance";
import { governingPage } from "./governing";
import type { GuidePage } from "./page";
import { typesPage } from "./types";

export const guidePages: readonly GuidePage[] = [
  governancePage,
  typesPage,
  driverPage,
  governingPage,
  competencePage,
  familyPage,
];
