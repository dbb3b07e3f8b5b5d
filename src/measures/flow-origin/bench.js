import { paymentArguments } from "../../../bench/arguments.js";
import { totals } from "../../../bench/plain.js";

/** @type {import("../../../bench/jobs.js").Job} */
export const bench = {
  sizes: [2000, 20_000],
  exponentAtMost: 1.15,
  args: (size) => [...paymentArguments(size), "Home"],
  /** For lines in the order of a chain without loops, suppliers first. */
  plain(from, to, value, final) {
    const market = String(final);
    const sales = totals(from, value);
    const purchases = totals(to, value);
    /** @param {string} actor */
    const reached = (actor) => reaching.get(actor) ?? 0;
    const reaching = new Map([[market, 1]]);
    for (let i = from.length - 1; i >= 0; i--) {
      const part = (reached(to[i][0]) * value[i][0]) / (sales.get(from[i][0]) ?? 0);
      reaching.set(from[i][0], reached(from[i][0]) + part);
    }
    const bought = purchases.get(market) ?? 0;
    return [
      [],
      ...[...sales]
        .map(([actor, sold]) => ({ actor, added: reached(actor) * (sold - (purchases.get(actor) ?? 0)) }))
        .sort((a, b) => b.added - a.added)
        .map(({ actor, added }) => [actor, added, added / bought]),
    ];
  },
};
