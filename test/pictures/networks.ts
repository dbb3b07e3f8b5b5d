/** Pictures of input-output tables that a picture has to stand: a few countries, many, long names, one alone, losses, nothing traded. */
import { runToEnd } from "../../src/core/sliced";
import { originsInSteps, roundsInSteps, tableInSteps } from "../../src/tables/networks/solve";
import { heatMap } from "../../src/pictures/heat-map";
import type { Frame, Picture } from "../../src/pictures/picture";
import { rounds } from "../../src/pictures/rounds";

export interface NetworkCase {
  readonly name: string;
  readonly about?: string;
  readonly draw: (frame: Frame) => Picture;
}

interface Drawn {
  readonly flows: number[][];
  readonly finalDemand: number[][];
  readonly countries: string[];
}

const three: Drawn = {
  flows: [
    [420, 203, 4, 11, 105, 35],
    [119, 399, 2, 7, 55, 10],
    [14, 14, 44, 24, 10, 0],
    [0, 21, 16, 20, 10, 0],
    [0, 21, 0, 5, 95, 30],
    [0, 56, 5, 8, 225, 240],
  ],
  finalDemand: [
    [2772, 4, 20],
    [959, 39, 160],
    [0, 276, 30],
    [0, 261, 25],
    [140, 16, 1695],
    [126, 26, 830],
  ],
  countries: ["North", "North", "South", "South", "East", "East"],
};
const long = [
  "Democratic Republic of the Congo",
  "Côte d’Ivoire",
  "United Kingdom of Great Britain and Northern Ireland",
  "Viet Nam",
  "Rest of the world",
];
const many = (n: number, name: (index: number) => string): Drawn => ({
  flows: Array.from({ length: n }, (_, i) =>
    Array.from({ length: n }, (__, j) => ((i * 31 + j * 17) % 23) + (i === j ? 40 : 0)),
  ),
  finalDemand: Array.from({ length: n }, (_, i) =>
    Array.from({ length: n }, (__, j) => ((i * 7 + j * 3) % 29) + (i === j ? 300 + 20 * (i % 7) : 0)),
  ),
  countries: Array.from({ length: n }, (_, i) => name(i)),
});
const losing: Drawn = {
  flows: [
    [10, 90],
    [5, 10],
  ],
  finalDemand: [
    [40, 5],
    [3, 60],
  ],
  countries: ["Kenya", "Italy"],
};
const closed: Drawn = {
  flows: [
    [10, 0],
    [0, 20],
  ],
  finalDemand: [
    [40, 0],
    [0, 60],
  ],
  countries: ["Kenya", "Italy"],
};

const table = ({ flows, finalDemand, countries }: Drawn) =>
  runToEnd(tableInSteps({ flows, finalDemand, countries: countries.map((name) => [name]) }));
const origins = (given: Drawn, of: "exports" | "final demand") => runToEnd(originsInSteps(table(given), of));
const inRounds = (given: Drawn) => runToEnd(roundsInSteps(table(given), 6));
const tables = {
  three,
  long: many(5, (index) => long[index]!),
  thirty: many(30, (index) => `Country ${index + 1}`),
  losing,
  closed,
};

export const networkCases: readonly NetworkCase[] = Object.entries(tables).flatMap(([name, given]): NetworkCase[] => [
  {
    name: `exports, ${name}`,
    draw: (frame) => heatMap(origins(given, "exports"), frame),
    ...(name === "three" && { about: "South" }),
  },
  { name: `final demand, ${name}`, draw: (frame) => heatMap(origins(given, "final demand"), frame) },
  { name: `rounds, ${name}`, draw: (frame) => rounds(inRounds(given), frame) },
]);
