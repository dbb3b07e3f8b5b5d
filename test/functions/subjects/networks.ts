import { type Argument, type Subject, figure, names } from "./subject";

/** A table of three countries with a row each. */
const flows: Argument = {
  name: "flows",
  kind: "series",
  good: [
    [30, 20, 5],
    [10, 40, 15],
    [5, 0, 20],
  ],
};
const finalDemand: Argument = {
  name: "finalDemand",
  kind: "series",
  good: [
    [60, 10, 5],
    [5, 70, 10],
    [20, 15, 90],
  ],
};
const countries: Argument = { ...names("countries"), optional: true };
const option = (name: string, good: string, options: readonly string[]): Argument => ({
  name,
  kind: "option",
  good,
  options,
  optional: true,
});

/** An answer has as many rows as the table, which has at most a thousand. */
const network = (id: string, ...more: Argument[]): Subject => ({
  id,
  byElement: false,
  short: true,
  arguments: [flows, finalDemand, ...more],
});

export const networkSubjects: Subject[] = [
  network("LEONTIEF"),
  network("TIVA", option("of", "exports", ["final demand", "exports", "production"]), countries),
  network("EXPORTDECOMPOSITION", option("method", "BM sink", ["BM", "BM sink", "KWW", "WWZ"]), countries),
  network(
    "BILATERALDECOMPOSITION",
    { name: "exporter", kind: "name", good: "b" },
    option("method", "WWZ", ["BM", "BM sink", "WWZ"]),
    countries,
  ),
  network("PARTICIPATION", countries),
  network("UPSTREAMNESS"),
  network("DOWNSTREAMNESS"),
  network("LINKAGES", countries),
  network("ROUNDS", figure("rounds", 2), countries),
];
