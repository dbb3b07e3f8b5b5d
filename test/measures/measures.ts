/** The folders of the measures, as the build finds them. */
import { hasFacet, type Measure, measures as foldersOf } from "../../scripts/measures.js";

export type { Measure } from "../../scripts/measures.js";

export const measures: readonly Measure[] = foldersOf();

export const measuresWith = (facet: string): Measure[] => measures.filter((measure) => hasFacet(measure, facet));
