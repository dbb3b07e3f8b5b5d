/** What the decompositions of exports have in common: who exports, and where the terms go. */

/** The countries whose exports are wanted. */
export type Exporters = readonly number[];

/** Takes the terms of what one row sells to one importer; they are overwritten with the next. */
export type Emit = (row: number, importer: number, terms: Float64Array) => void;
