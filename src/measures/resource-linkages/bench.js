/** @type {import("../../../bench/jobs.js").Job} */
export const bench = {
  most: 1,
  args: () => [1000, 300, 120, 400, 200, 100, 150, 0.8, 0.5, 0.5].map((figure) => [[figure]]),
  plain([[a]], [[b]], [[c]], [[d]], [[e]], [[f]], [[g]], [[h]], [[i]], [[j]]) {
    const spent = h * i;
    const rounds = 1 / (1 - spent * j);
    return [
      [],
      ["Fiscal", c, c / a, c / b, "rent"],
      ["Consumption", g * spent, (g * spent) / a, spent, "wages"],
      ["Consumption, all rounds", g * spent * rounds, (g * spent * rounds) / a, spent * rounds, "wages"],
      ["Backward", e, e / a, e / d, "inputs"],
      ["Forward", f, f / a, f / a, "revenue"],
    ];
  },
};
