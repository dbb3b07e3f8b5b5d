/** Which records of a column or row are marked. */
export interface Marks {
  readonly argument: string;
  readonly marked: readonly boolean[];
}
