const FEATURES = ["Drivers", "Barriers to entry", "Ownership", "Network links", "Network structure"];
const WORDS = ["industrial capital", "economies of scale", "transnational firms", "trade-based", "horizontal"];
const PRODUCER = new Set(["industrial capital", "economies of scale", "transnational firms", "investment-based"]);

/** @type {import("../../../bench/jobs.js").Job} */
export const bench = {
  most: 5,
  args: (size) => [FEATURES, WORDS].map((cells) => cells.slice(0, size).map((cell) => [cell])),
  plain(features, answers) {
    const rows = features.map(([feature], i) => [
      feature,
      answers[i][0],
      PRODUCER.has(answers[i][0]) ? "Producer" : "Buyer",
    ]);
    const producers = rows.filter(([, , side]) => side === "Producer").length;
    return [[], ...rows, producers, rows.length - producers];
  },
};
