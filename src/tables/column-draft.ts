/** The guess of a column while it is made. */

import type { Role } from "./roles";
import type { Column, RoleReason } from "./understanding";

export type Draft = { -readonly [Key in keyof Column]: Column[Key] };

export const take = (draft: Draft, role: Role, why: RoleReason): void => {
  draft.role = role;
  draft.why = why;
};
