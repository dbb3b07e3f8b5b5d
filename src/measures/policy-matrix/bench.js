/** @type {import("../../../bench/jobs.js").Job} */
export const bench = {
  most: 1,
  args: () => [100, 40, 35, 90, 45, 30].map((figure) => [[figure]]),
  plain([[a]], [[b]], [[c]], [[e]], [[f]], [[g]]) {
    const [d, h] = [a - b - c, e - f - g];
    return [
      [a, b, c, d],
      [e, f, g, h],
      [a - e, b - f, c - g, d - h],
      [a / e, b / f, (a - b) / (e - f), g / (e - f), c / (a - b), d / h, (d - h) / e],
    ];
  },
};
