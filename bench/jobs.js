/** What each function is given in the bench, by size: money with two decimals, shares, names. The same every time. */

import { interCountryTable } from "./networks.js";

/**
 * What a function is given at a size. `most`: the largest size that makes sense. `atMost` and `exponentAtMost`: the targets
 * for its time, times that of the plain loop, and for its growth. `plainIsLess`: the loop does not do the whole job.
 *
 * @typedef {object} Job
 * @property {(size: number) => import("./bundle.js").Argument[]} args
 * @property {number[]} [sizes]
 * @property {number} [most]
 * @property {number} [atMost]
 * @property {number} [exponentAtMost]
 * @property {boolean} [plainIsLess]
 */

let state = 1;
/** A number from 0 to 1, from a fixed sequence (Park and Miller). */
function next() {
  state = (state * 48271) % 2147483647;
  return state / 2147483647;
}

/**
 * @template Cell
 * @param {number} size
 * @param {(row: number) => Cell} cell
 */
const column = (size, cell) => Array.from({ length: size }, (_, i) => [cell(i)]);
/**
 * Money with up to six decimals.
 *
 * @param {number} from
 * @param {number} to
 */
const money = (from, to) => () => {
  const units = 10 ** Math.floor(next() * 7);
  return Math.round((from + next() * (to - from)) * units) / units;
};
/**
 * @param {number} rows
 * @param {number} columns
 * @param {() => number} cell
 */
const matrix = (rows, columns, cell) =>
  Array.from({ length: rows }, () => Array.from({ length: columns }, () => cell()));
/**
 * @param {number} size
 * @param {number} periods
 */
const shares = (size, periods) => matrix(size, periods, () => Math.round(next() * 1e4) / 1e4);
/** @param {number} size */
const outputs = (size) => column(size, money(500, 1000));
/** @param {number} size */
const costs = (size) => column(size, money(10, 500));

/** Of a price index: the periods are as many as make up the size. */
const PRODUCTS = 100;

const RENT_SOURCES = ["resource", "technology", "organisation", "marketing", "policy", "monopoly"];
const TAGS = ["labour supply", "availability of suppliers", "customer attraction", "specialised service providers"];

/** A table of seven columns has at most this many rows in an answer of 100,000 cells. */
const MOST_ROWS_OF_SEVEN = 14_000;

/** Lines of payments for each actor. */
const LINES_OF_AN_ACTOR = 10;
/** A table of five columns has at most this many rows in an answer of 100,000 cells. */
const MOST_ACTORS = 19_000;

/**
 * A chain of actors without loops, each selling to up to ten after it.
 *
 * @param {number} size
 */
function payments(size) {
  const actors = Math.min(MOST_ACTORS, Math.max(2, Math.floor(size / LINES_OF_AN_ACTOR)));
  return Array.from({ length: size }, (_, i) => {
    const from = Math.floor((i / size) * actors);
    const to = from + 1 + Math.floor(next() * 10);
    return [`Actor ${from}`, to < actors ? `Actor ${to}` : "Home", money(10, 100)()];
  });
}

/** @param {number} size */
function paymentArguments(size) {
  const lines = payments(size);
  return [0, 1, 2].map((part) => lines.map((line) => [line[part]]));
}

/**
 * Actors each of whom sells to ten others anywhere in the chain, and to the market.
 *
 * @param {number} actors
 * @returns {import("./bundle.js").Argument[]}
 */
export function loop(actors) {
  const lines = Array.from({ length: actors * LINES_OF_AN_ACTOR }, (_, i) => {
    const from = i % actors;
    const to = (from + 1 + Math.floor(next() * (actors - 1))) % actors;
    return [`Actor ${from}`, `Actor ${to}`, money(10, 100)()];
  });
  lines.push(...Array.from({ length: actors }, (_, from) => [`Actor ${from}`, "Home", money(10, 100)()]));
  return [...[0, 1, 2].map((part) => lines.map((line) => [line[part]])), "Home"];
}

/** Of inter-country tables: by rows, and beside the inverse alone. */
const NETWORK = { sizes: [150, 300, 600], plainIsLess: true };

/** @type {Record<string, Job>} */
export const jobs = {
  VALUEADDED: { atMost: 3, args: (size) => [outputs(size), costs(size)] },
  VALUEADDEDSHARE: { atMost: 3, args: (size) => [outputs(size), costs(size)] },
  STAGEVALUEADDED: { args: (size) => [outputs(size), costs(size), column(size, () => 1 + Math.round(next()) / 1000)] },
  BREAKDOWN: {
    most: MOST_ROWS_OF_SEVEN,
    args: (size) => [column(size, (i) => `Link ${i}`), outputs(size), costs(size)],
  },
  DISTRIBUTION: {
    sizes: [10_000, 100_000, 1_000_000],
    atMost: 4,
    args: (size) => [column(size, (i) => `Group ${(i * 7919) % 1000}`), outputs(size)],
  },
  ROUNDSHARES: { atMost: 5, args: (size) => [outputs(size)] },
  PRODUCERSHARE: {
    args: (size) => [costs(size), outputs(size), column(size, () => 1 + Math.round(next() * 100) / 100)],
  },
  MARGIN: { atMost: 3, args: (size) => [outputs(size), costs(size)] },
  MARKUP: { atMost: 3, args: (size) => [outputs(size), costs(size)] },
  NETBACK: { args: (size) => [outputs(size), costs(size), column(size, () => 1 + Math.round(next() * 100) / 100)] },
  FLOWBREAKDOWN: { sizes: [20_000, 200_000], exponentAtMost: 1.15, args: paymentArguments },
  FLOWORIGIN: { sizes: [2000, 20_000], exponentAtMost: 1.15, args: (size) => [...paymentArguments(size), "Home"] },
  THICKENING: { atMost: 5, args: (size) => [shares(size, 10)] },
  TRAJECTORY: { most: MOST_ROWS_OF_SEVEN, args: (size) => [column(size, (i) => `Link ${i}`), shares(size, 5)] },
  PRICEINDEX: {
    sizes: [1000, 10_000, 60_000],
    atMost: 10,
    args(size) {
      const periods = Math.max(2, size / PRODUCTS);
      return [matrix(periods, PRODUCTS, money(10, 500)), matrix(periods, PRODUCTS, money(1, 50)), "Fisher", true];
    },
  },
  TERMSOFTRADE: { args: (size) => [outputs(size), costs(size)] },
  INCOMETERMSOFTRADE: { args: (size) => [outputs(size), costs(size), outputs(size)] },
  FACTORALTERMSOFTRADE: { args: (size) => [outputs(size), costs(size), outputs(size)] },
  GROSSTERMSOFTRADE: { args: (size) => [outputs(size), costs(size)] },
  TRADINGGAIN: { args: (size) => [outputs(size), costs(size), outputs(size), costs(size)] },
  IMMISERIZING: { args: (size) => [outputs(size), costs(size)] },
  RENT: { atMost: 3, args: (size) => [outputs(size), costs(size), costs(size), [[0.1]]] },
  RENTSHARE: { atMost: 3, args: (size) => [outputs(size), costs(size), costs(size), [[0.1]]] },
  RICARDIANRENT: { args: (size) => [costs(size), outputs(size)] },
  RENTBYSOURCE: { args: (size) => [column(size, (i) => RENT_SOURCES[i % RENT_SOURCES.length]), outputs(size)] },
  RENTDECAY: { args: (size) => [column(size, (i) => Math.round((1e6 * (size - i)) / size) + 500)] },
  CONCENTRATION: { atMost: 5, args: (size) => [outputs(size)] },
  UPGRADING: { args: (size) => [outputs(size), costs(size), shares(size, 1)] },
  QUALITYBAND: { args: (size) => [outputs(size), costs(size)] },
  DISEMBODIED: { args: (size) => [column(size, (i) => (i % 3 ? "embodied" : "disembodied")), outputs(size)] },
  UPGRADINGSTAGE: {
    args: (size) => [column(size, (i) => ["assembly", "sourcing, assembly", "design", "logistics, brand"][i % 4])],
  },
  GOVERNANCE: { args: (size) => [2, 3, 5].map((step) => column(size, (i) => (i % step ? "high" : "low"))) },
  PREVALENCE: {
    args: (size) => [
      column(size, (i) => TAGS.filter((_, tag) => Math.floor(i / 2 ** tag) % 2).join(", ") || "None"),
      column(size, (i) => ["None", "Growth", "Growth, Upgrading"][i % 3]),
    ],
  },
  ASSOCIATION: {
    args: (size) => [column(size, () => Math.floor(next() * 5)), column(size, () => Math.floor(next() * 7))],
  },
  POLICYMATRIX: { most: 1, args: () => [100, 40, 35, 90, 45, 30].map((figure) => [[figure]]) },
  GINI: { args: (size) => [outputs(size), column(size, () => 1 + Math.floor(next() * 50))] },
  LEONTIEF: { ...NETWORK, sizes: [100, 150, 300], args: interCountryTable },
  TIVA: { ...NETWORK, args: interCountryTable },
  EXPORTDECOMPOSITION: { ...NETWORK, args: (size) => [...interCountryTable(size), "BM"] },
  BILATERALDECOMPOSITION: { ...NETWORK, args: (size) => [...interCountryTable(size), 1, "BM"] },
  PARTICIPATION: { ...NETWORK, args: interCountryTable },
  UPSTREAMNESS: { ...NETWORK, args: interCountryTable },
  DOWNSTREAMNESS: { ...NETWORK, atMost: 2, args: interCountryTable },
  LINKAGES: { ...NETWORK, args: interCountryTable },
  ROUNDS: { ...NETWORK, args: (size) => [...interCountryTable(size), 5] },
};

/**
 * The job of this function.
 *
 * @param {string} id
 * @returns {Job}
 */
export function jobOf(id) {
  const job = jobs[id];
  if (!job) throw new Error(`bench/jobs.js has no job for ${id}.`);
  return job;
}
