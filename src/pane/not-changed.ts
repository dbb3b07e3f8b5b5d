/** Why something was not changed, where a protection is the reason. */

import { ProtectedError } from "../workbook/port";

/** `otherwise`: where it is not known why. */
export const whyNotChanged = (error: unknown, otherwise: string): string =>
  error instanceof ProtectedError ? error.message : otherwise;
