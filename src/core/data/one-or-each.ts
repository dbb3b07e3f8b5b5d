/** A figure for each record, or one for all of them. */
import { type Decimal } from "../numbers/decimal";
import type { Vector } from "./vector";

export interface OneOrEach {
  /** As many as there are records. */
  readonly figures: Vector;
  /** Whether each record has its own; beside a single record, one figure is for all. */
  readonly isEach: boolean;
}

/** One figure for all records of a vector. */
export const sameForAll = (records: Vector, figure: Decimal): OneOrEach => ({
  figures: records.filled(figure),
  isEach: false,
});
