import { column, outputs } from "../../../bench/arguments.js";
import { total, totals } from "../../../bench/plain.js";

const RENT_SOURCES = ["resource", "technology", "organisation", "marketing", "policy", "monopoly"];

/** @type {import("../../../bench/jobs.js").Job} */
export const bench = {
  args: (size) => [column(size, (i) => RENT_SOURCES[i % RENT_SOURCES.length]), outputs(size)],
  plain(sources, rents) {
    const sum = total(rents);
    return [
      [],
      ...[...totals(sources, rents)]
        .sort((a, b) => b[1] - a[1])
        .map(([source, rent]) => [source, "", rent, rent / sum]),
    ];
  },
};
