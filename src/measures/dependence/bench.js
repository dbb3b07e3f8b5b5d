import { paymentArguments } from "../../../bench/arguments.js";
import { totals } from "../../../bench/plain.js";

/** @type {import("../../../bench/jobs.js").Job} */
export const bench = {
  most: 120_000,
  args: paymentArguments,
  plain(sellers, buyers, values) {
    const sales = totals(sellers, values);
    const purchases = totals(buyers, values);
    /** @type {Map<string, Map<string, number>>} */
    const pairs = new Map();
    sellers.forEach(([seller], i) => {
      const own = pairs.get(seller) ?? new Map();
      own.set(buyers[i][0], (own.get(buyers[i][0]) ?? 0) + values[i][0]);
      pairs.set(seller, own);
    });
    return [
      [],
      ...[...sales].map(([seller, sold]) => {
        let [largest, most, squares] = ["", 0, 0];
        for (const [buyer, bought] of pairs.get(seller) ?? []) {
          if (bought > most) [largest, most] = [buyer, bought];
          squares += bought * bought;
        }
        const [share, hhi] = [most / sold, (10000 * squares) / sold ** 2];
        const ofBuyer = most / (purchases.get(largest) ?? 0);
        return [seller, sold, largest, share, hhi, hhi, ofBuyer, share - ofBuyer];
      }),
    ];
  },
};
