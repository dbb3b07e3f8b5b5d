import { paymentArguments } from "../../../bench/arguments.js";
import { totals } from "../../../bench/plain.js";

/** @type {import("../../../bench/jobs.js").Job} */
export const bench = {
  sizes: [20_000, 200_000],
  exponentAtMost: 1.15,
  args: paymentArguments,
  plain(from, to, value) {
    const sales = totals(from, value);
    const purchases = totals(to, value);
    let final = 0;
    for (const [actor, bought] of purchases) if (!sales.has(actor)) final += bought;
    return [
      [],
      ...[...sales].map(([actor, sold]) => {
        const bought = purchases.get(actor) ?? 0;
        return [actor, sold, bought, sold - bought, (sold - bought) / final];
      }),
    ];
  },
};
