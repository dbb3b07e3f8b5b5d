import { paymentArguments } from "../../../bench/arguments.mjs";
import { totals } from "../../../bench/plain.mjs";

export const bench = {
  sizes: [2000, 20_000],
  exponentAtMost: 1.15,
  args: (size) => [...paymentArguments(size), "Home"],
  /** For lines in the order of a chain without loops, suppliers first. */
  plain(from, to, value, market) {
    const sales = totals(from, value);
    const purchases = totals(to, value);
    const reaching = new Map([[market, 1]]);
    for (let i = from.length - 1; i >= 0; i--) {
      const part = ((reaching.get(to[i][0]) ?? 0) * value[i][0]) / sales.get(from[i][0]);
      reaching.set(from[i][0], (reaching.get(from[i][0]) ?? 0) + part);
    }
    const bought = purchases.get(market);
    return [
      [],
      ...[...sales]
        .map(([actor, sold]) => [actor, reaching.get(actor) * (sold - (purchases.get(actor) ?? 0))])
        .sort((a, b) => b[1] - a[1])
        .map(([actor, added]) => [actor, added, added / bought]),
    ];
  },
};
