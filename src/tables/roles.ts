/** What a column of a chain's table can be. */

export const ROLES = [
  "link",
  "country",
  "actor",
  "activity",
  "period",
  "output",
  "price",
  "inputs",
  "otherInputs",
  "conversion",
  "valueAdded",
  "share",
  "wages",
  "capital",
  "volume",
  "ignored",
] as const;

export type Role = (typeof ROLES)[number];

/** Columns of names. */
export const NAMING = ["link", "country", "actor", "activity"] as const satisfies readonly Role[];
export type Naming = (typeof NAMING)[number];

/** Columns of figures. */
export const MEASURED = [
  "output",
  "price",
  "inputs",
  "otherInputs",
  "conversion",
  "valueAdded",
  "share",
  "wages",
  "capital",
  "volume",
] as const satisfies readonly Role[];
export type Measured = (typeof MEASURED)[number];

const named: readonly Role[] = NAMING;
const measured: readonly Role[] = MEASURED;

export const isNaming = (role: Role): role is Naming => named.includes(role);
export const isMeasured = (role: Role): role is Measured => measured.includes(role);

/** Roles that several columns of one period may have: their figures are summed. Any other belongs to one column. */
export const takesSeveral = (role: Role): boolean =>
  role === "inputs" || role === "otherInputs" || role === "wages" || role === "ignored";
