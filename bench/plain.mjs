/**
 * The same jobs in plain floating point, with no checks: what a home-made sheet or script would do. They read rows of
 * cells and write rows of cells, as the functions do.
 */
const column = (cells, of) => cells.map((row, i) => [of(row[0], i)]);
const total = (cells) => cells.reduce((sum, row) => sum + row[0], 0);

function totals(names, values) {
  const sums = new Map();
  names.forEach(([name], i) => sums.set(name, (sums.get(name) ?? 0) + values[i][0]));
  return sums;
}

function flag(shares) {
  const first = shares[0];
  const last = shares[shares.length - 1];
  const between = shares.slice(1, -1);
  const dip = Math.min(first, last) - Math.min(...between);
  const peak = Math.max(...between) - Math.max(first, last);
  if (dip > 0.01 && dip >= peak) return "Thinned, then thickened";
  if (peak > 0.01) return "Thickened, then thinned";
  if (last - first < -0.01) return "Thinning out";
  return last - first > 0.01 ? "Thickening" : "Stable";
}

function theilSen(y) {
  const slopes = [];
  for (let i = 0; i < y.length; i++) for (let j = i + 1; j < y.length; j++) slopes.push((y[j] - y[i]) / (j - i));
  slopes.sort((a, b) => a - b);
  return (slopes[slopes.length >> 1] + slopes[(slopes.length - 1) >> 1]) / 2;
}

function score(y) {
  let s = 0;
  for (let i = 0; i < y.length; i++) for (let j = i + 1; j < y.length; j++) s += Math.sign(y[j] - y[i]);
  return s;
}

export const plain = {
  VALUEADDED: (output, inputs) => column(output, (s, i) => s - inputs[i][0]),
  VALUEADDEDSHARE(output, inputs) {
    const sum = total(output) - total(inputs);
    return column(output, (s, i) => (s - inputs[i][0]) / sum);
  },
  STAGEVALUEADDED(price, others, units) {
    const added = new Array(price.length);
    let quantity = 1;
    for (let i = price.length - 1; i >= 0; i--) {
      added[i] = [quantity * (price[i][0] - (i > 0 ? units[i][0] * price[i - 1][0] : 0) - others[i][0])];
      quantity *= units[i][0];
    }
    return added;
  },
  BREAKDOWN(links, output, inputs) {
    const sum = total(output) - total(inputs);
    let running = 0;
    return [[], ...links.map(([link], i) => {
      const added = output[i][0] - inputs[i][0];
      running += added;
      return [link, output[i][0], inputs[i][0], added, added / sum, running / sum, added / inputs[i][0]];
    }), ["Total", "", "", sum, 1, "", ""]];
  },
  DISTRIBUTION(groups, values) {
    const sum = total(values);
    return [[], ...[...totals(groups, values)].sort((a, b) => b[1] - a[1]).map(([group, value]) => [group, value, value / sum])];
  },
  FLOWBREAKDOWN(from, to, value) {
    const sales = totals(from, value);
    const purchases = totals(to, value);
    let final = 0;
    for (const [actor, bought] of purchases) if (!sales.has(actor)) final += bought;
    return [[], ...[...sales].map(([actor, sold]) => {
      const bought = purchases.get(actor) ?? 0;
      return [actor, sold, bought, sold - bought, (sold - bought) / final];
    })];
  },
  /** For lines in the order of a chain without loops, suppliers first. */
  FLOWORIGIN(from, to, value, market) {
    const sales = totals(from, value);
    const purchases = totals(to, value);
    const reaching = new Map([[market, 1]]);
    for (let i = from.length - 1; i >= 0; i--) {
      const part = (reaching.get(to[i][0]) ?? 0) * value[i][0] / sales.get(from[i][0]);
      reaching.set(from[i][0], (reaching.get(from[i][0]) ?? 0) + part);
    }
    const bought = purchases.get(market);
    return [[], ...[...sales].map(([actor, sold]) => [actor, reaching.get(actor) * (sold - (purchases.get(actor) ?? 0))])
      .sort((a, b) => b[1] - a[1]).map(([actor, added]) => [actor, added, added / bought])];
  },
  PRODUCERSHARE: (producer, final, units) => column(producer, (p, i) => p * units[i][0] / final[i][0]),
  MARGIN: (price, cost) => column(price, (p, i) => (p - cost[i][0]) / p),
  MARKUP: (price, cost) => column(price, (p, i) => (p - cost[i][0]) / cost[i][0]),
  NETBACK: (final, others, units) => column(final, (p, i) => (p - others[i][0]) / units[i][0]),
  ROUNDSHARES(values) {
    const sum = total(values);
    const shares = values.map(([value], i) => ({ i, whole: Math.floor(value / sum * 1000), rest: value / sum * 1000 % 1 }));
    let left = 1000 - shares.reduce((all, { whole }) => all + whole, 0);
    for (const share of [...shares].sort((a, b) => b.rest - a.rest)) if (left-- > 0) share.whole += 1;
    return shares.map(({ whole }) => [whole / 1000]);
  },
  THICKENING: (shares) => shares.map((row) => [flag(row)]),
  TRAJECTORY: (links, shares) => [[], ...links.map(([link], i) => {
    const row = shares[i];
    const n = row.length;
    const z = (Math.abs(score(row)) - 1) / Math.sqrt(n * (n - 1) * (2 * n + 5) / 18);
    return [link, row[0], row[n - 1], row[n - 1] - row[0], theilSen(row), Math.exp(-z * z), flag(row)];
  })],
};
