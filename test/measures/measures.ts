/** The folders of the measures, as the build finds them. */

export interface Measure {
  name: string;
  /** Of its function. */
  id: string;
  folder: string;
}

interface Script {
  root: string;
  /** The files of a measure by name, and what each is for. */
  FACETS: Readonly<Record<string, string>>;
  measures(): Measure[];
  hasFacet(measure: Measure, facet: string): boolean;
  pathOf(measure: Measure, facet: string): string;
  /** What `npm run measures` writes, by path. */
  indexes(): Record<string, string>;
  /** docs/lambda.md with the table that the measures make. */
  withLambdaTable(page: string, lambdas: ReadonlyMap<string, unknown>): string;
}

export const script = jest.requireActual<Script>("../../scripts/measures.js");

export const measures: readonly Measure[] = script.measures();

export const measuresWith = (facet: string): Measure[] => measures.filter((measure) => script.hasFacet(measure, facet));
