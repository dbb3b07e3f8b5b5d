import type { Subject } from "./subject";
import { governanceSubjects } from "./governance";
import { networkSubjects } from "./networks";
import { rentSubjects } from "./rents";
import { tradeSubjects } from "./trade";
import { upgradingSubjects } from "./upgrading";
import { valueAddedSubjects } from "./value-added";

/** Every function, some of them once for each kind of arguments they take. */
export const SUBJECTS: readonly Subject[] = [
  ...valueAddedSubjects,
  ...rentSubjects,
  ...tradeSubjects,
  ...upgradingSubjects,
  ...governanceSubjects,
  ...networkSubjects,
];
