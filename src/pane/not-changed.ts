/** Why something was not changed, where a protection, its size or a sheet that is gone is the reason. */

import { ProtectedError, SheetGoneError, TooLargeError } from "../workbook/port";

/** `otherwise`: where it is not known why. */
export const whyNotChanged = (error: unknown, otherwise: string): string =>
  [ProtectedError, TooLargeError, SheetGoneError].some((known) => error instanceof known) && error instanceof Error
    ? error.message
    : otherwise;
