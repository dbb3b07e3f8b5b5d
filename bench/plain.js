/**
 * The same jobs in plain floating point, with no checks: what a home-made sheet or script would do. They read rows of
 * cells and write rows of cells, as the functions do.
 */
import { plainInverse } from "./networks.js";

/**
 * @import { Cells, CustomFunction } from "./bundle.js"
 * @typedef {(...given: Cells[]) => Cells} Plain
 */

/**
 * @param {Cells} cells
 * @param {(cell: any, row: number) => number | string} of
 */
const column = (cells, of) => cells.map((row, i) => [of(row[0], i)]);
/** @param {Cells} cells */
const total = (cells) => cells.reduce((sum, row) => sum + row[0], 0);

/**
 * @param {Cells} names
 * @param {Cells} values
 */
function totals(names, values) {
  /** @type {Map<string, number>} */
  const sums = new Map();
  names.forEach(([name], i) => sums.set(name, (sums.get(name) ?? 0) + values[i][0]));
  return sums;
}

/** @param {number[]} shares */
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

/** @param {number[]} y */
function theilSen(y) {
  const slopes = [];
  for (let i = 0; i < y.length; i++) for (let j = i + 1; j < y.length; j++) slopes.push((y[j] - y[i]) / (j - i));
  slopes.sort((a, b) => a - b);
  return (slopes[slopes.length >> 1] + slopes[(slopes.length - 1) >> 1]) / 2;
}

/** @param {number[]} y */
function score(y) {
  let s = 0;
  for (let i = 0; i < y.length; i++) for (let j = i + 1; j < y.length; j++) s += Math.sign(y[j] - y[i]);
  return s;
}

/**
 * Of functions of inter-country tables, beside which stands the inverse alone.
 *
 * @param {...string} ids
 */
const inverses = (...ids) => Object.fromEntries(ids.map((id) => [id, plainInverse]));

/** @type {Record<string, Plain>} */
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
    return [
      [],
      ...links.map(([link], i) => {
        const added = output[i][0] - inputs[i][0];
        running += added;
        return [link, output[i][0], inputs[i][0], added, added / sum, running / sum, added / inputs[i][0]];
      }),
      ["Total", "", "", sum, 1, "", ""],
    ];
  },
  DISTRIBUTION(groups, values) {
    const sum = total(values);
    return [
      [],
      ...[...totals(groups, values)].sort((a, b) => b[1] - a[1]).map(([group, value]) => [group, value, value / sum]),
    ];
  },
  FLOWBREAKDOWN(from, to, value) {
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
  /** For lines in the order of a chain without loops, suppliers first. */
  FLOWORIGIN(from, to, value, final) {
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
  PRODUCERSHARE: (producer, final, units) => column(producer, (p, i) => (p * units[i][0]) / final[i][0]),
  MARGIN: (price, cost) => column(price, (p, i) => (p - cost[i][0]) / p),
  MARKUP: (price, cost) => column(price, (p, i) => (p - cost[i][0]) / cost[i][0]),
  NETBACK: (final, others, units) => column(final, (p, i) => (p - others[i][0]) / units[i][0]),
  ROUNDSHARES(values) {
    const sum = total(values);
    const shares = values.map(([value], i) => ({
      i,
      whole: Math.floor((value / sum) * 1000),
      rest: ((value / sum) * 1000) % 1,
    }));
    let left = 1000 - shares.reduce((all, { whole }) => all + whole, 0);
    for (const share of [...shares].sort((a, b) => b.rest - a.rest)) if (left-- > 0) share.whole += 1;
    return shares.map(({ whole }) => [whole / 1000]);
  },
  THICKENING: (shares) => shares.map((row) => [flag(row)]),
  TRAJECTORY: (links, shares) => [
    [],
    ...links.map(([link], i) => {
      const row = shares[i];
      const n = row.length;
      const z = (Math.abs(score(row)) - 1) / Math.sqrt((n * (n - 1) * (2 * n + 5)) / 18);
      return [link, row[0], row[n - 1], row[n - 1] - row[0], theilSen(row), Math.exp(-z * z), flag(row)];
    }),
  ],
  /** Chained Fisher. */
  PRICEINDEX(prices, quantities) {
    let index = 100;
    return prices.map((p1, t) => {
      const p0 = prices[Math.max(0, t - 1)];
      const q0 = quantities[Math.max(0, t - 1)];
      const q1 = quantities[t];
      let old = 0,
        oldNow = 0,
        now = 0,
        nowOld = 0;
      for (let i = 0; i < p1.length; i++) {
        old += p0[i] * q0[i];
        oldNow += p1[i] * q0[i];
        now += p1[i] * q1[i];
        nowOld += p0[i] * q1[i];
      }
      index *= Math.sqrt(((oldNow / old) * now) / nowOld);
      return [index];
    });
  },
  TERMSOFTRADE: (px, pm) => column(px, (p, i) => (100 * (p / px[0][0])) / (pm[i][0] / pm[0][0])),
  INCOMETERMSOFTRADE: (px, pm, q) =>
    column(px, (p, i) => (((100 * (p / px[0][0])) / (pm[i][0] / pm[0][0])) * q[i][0]) / q[0][0]),
  FACTORALTERMSOFTRADE: (px, pm, a) =>
    column(px, (p, i) => (((100 * (p / px[0][0])) / (pm[i][0] / pm[0][0])) * a[i][0]) / a[0][0]),
  GROSSTERMSOFTRADE: (qm, qx) => column(qm, (q, i) => (100 * (q / qm[0][0])) / (qx[i][0] / qx[0][0])),
  TRADINGGAIN: (exports, imports, px, pm) =>
    column(exports, (x, i) => {
      const m = imports[i][0];
      return (x - m) / ((px[i][0] + pm[i][0]) / 200) - (x / px[i][0] - m / pm[i][0]) * 100;
    }),
  IMMISERIZING: (volume, price) =>
    column(volume, (q, i) => {
      if (i === 0) return "Base";
      const [q0, p0] = [volume[0][0], price[0][0]];
      const falls = q * price[i][0] < q0 * p0;
      if (q > q0) return falls ? "Immiserizing growth (price)" : price[i][0] < p0 ? "Diluted growth" : "Growth";
      return falls ? "Contraction" : "Value-led";
    }),
  RENT: (revenue, costs, capital, [[rate]]) => column(revenue, (s, i) => s - costs[i][0] - rate * capital[i][0]),
  RENTSHARE(revenue, costs, capital, [[rate]]) {
    const sum = total(revenue) - total(costs) - rate * total(capital);
    return column(revenue, (s, i) => (s - costs[i][0] - rate * capital[i][0]) / sum);
  },
  RICARDIANRENT(unitCost, quantity) {
    let price = -Infinity;
    unitCost.forEach(([cost], i) => {
      if (quantity[i][0] > 0 && cost > price) price = cost;
    });
    return column(unitCost, (cost, i) => (price - cost) * quantity[i][0]);
  },
  RENTBYSOURCE(sources, rents) {
    const sum = total(rents);
    return [
      [],
      ...[...totals(sources, rents)]
        .sort((a, b) => b[1] - a[1])
        .map(([source, rent]) => [source, "", rent, rent / sum]),
    ];
  },
  RENTDECAY(rents) {
    const middle = (rents.length - 1) / 2;
    let slope = 0,
      spread = 0;
    rents.forEach(([rent], i) => {
      slope += (i - middle) * Math.log(rent);
      spread += (i - middle) ** 2;
    });
    return [[(Math.LN2 * spread) / -slope]];
  },
  CONCENTRATION: (values) => [[(10000 * values.reduce((sum, [value]) => sum + value * value, 0)) / total(values) ** 2]],
  UPGRADING: (values, market, shares) =>
    column(values, (u, i) => {
      const price = u / market[i][0] - values[0][0] / market[0][0];
      const share = shares[i][0] - shares[0][0];
      if (i === 0) return "Base";
      if (price > 0) return share > 0 ? "Product upgrading" : "Niche or overpricing";
      return share > 0 ? "Price-led growth" : "Downgrading";
    }),
  QUALITYBAND: (values, benchmark) =>
    column(values, (u, i) => {
      const ratio = u / benchmark[i][0];
      return ratio > 1.15 ? "Up-market" : ratio < 1 / 1.15 ? "Down-market" : "Similar";
    }),
  DISEMBODIED: (kinds, values) => [
    [values.reduce((sum, [value], i) => (kinds[i][0] === "disembodied" ? sum + value : sum), 0) / total(values)],
  ],
  UPGRADINGSTAGE: (functions) =>
    column(functions, (text) => {
      const tags = text.split(", ");
      if (tags.includes("brand")) return "OBM";
      if (tags.includes("design")) return "ODM";
      return tags.includes("manufacturing") || tags.includes("sourcing") ? "OEM" : "OEA";
    }),
  GOVERNANCE: (complexity, codifiability, capability) =>
    column(complexity, (level, i) => {
      if (capability[i][0] === "high" && codifiability[i][0] === "high") return level === "high" ? "Modular" : "Market";
      if (level === "low") return "Unclassified";
      if (capability[i][0] === "high") return "Relational";
      return codifiability[i][0] === "high" ? "Captive" : "Hierarchy";
    }),
  PREVALENCE(tags, outcomes) {
    const counts = new Map();
    tags.forEach(([text], i) => {
      const found = outcomes[i][0].split(", ");
      for (const tag of text.split(", ")) {
        const row = counts.get(tag) ?? [tag, 0, 0, 0];
        row[1] += 1;
        if (found.includes("Growth")) row[2] += 1;
        if (found.includes("Upgrading")) row[3] += 1;
        counts.set(tag, row);
      }
    });
    return [[], ...counts.values()];
  },
  /** For codings from 0 to 9, by their cross table. */
  ASSOCIATION(x, y) {
    const table = new Float64Array(100);
    x.forEach(([code], i) => {
      table[10 * code + y[i][0]] += 1;
    });
    let s = 0,
      apartX = 0,
      apartY = 0;
    for (let a = 0; a < 100; a++) {
      for (let b = 0; b < a; b++) {
        const dx = Math.sign(Math.floor(a / 10) - Math.floor(b / 10));
        const dy = Math.sign((a % 10) - (b % 10));
        s += dx * dy * table[a] * table[b];
        apartX += Math.abs(dx) * table[a] * table[b];
        apartY += Math.abs(dy) * table[a] * table[b];
      }
    }
    return [[], [s / Math.sqrt(apartX * apartY), x.length, ""]];
  },
  POLICYMATRIX([[a]], [[b]], [[c]], [[e]], [[f]], [[g]]) {
    const [d, h] = [a - b - c, e - f - g];
    return [
      [a, b, c, d],
      [e, f, g, h],
      [a - e, b - f, c - g, d - h],
      [a / e, b / f, (a - b) / (e - f), g / (e - f), c / (a - b), d / h, (d - h) / e],
    ];
  },
  GINI(incomes, numbers) {
    const order = incomes.map(([income], i) => [income, numbers[i][0]]).sort((a, b) => a[0] - b[0]);
    let people = 0,
      earned = 0,
      area = 0;
    for (const [income, number] of order) {
      area += number * (2 * earned + number * income);
      earned += number * income;
      people += number;
    }
    return [[1 - area / (people * earned)]];
  },
  ...inverses(
    "LEONTIEF",
    "TIVA",
    "EXPORTDECOMPOSITION",
    "BILATERALDECOMPOSITION",
    "PARTICIPATION",
    "UPSTREAMNESS",
    "DOWNSTREAMNESS",
    "LINKAGES",
    "ROUNDS",
  ),
};

/**
 * The plain job beside this function.
 *
 * @param {string} id
 * @returns {CustomFunction}
 */
export function plainOf(id) {
  const job = plain[id];
  if (!job) throw new Error(`bench/plain.js has nothing beside ${id}.`);
  return job;
}
