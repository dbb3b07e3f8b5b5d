import { column } from "../../../bench/arguments.js";

const TAGS = ["labour supply", "availability of suppliers", "customer attraction", "specialised service providers"];

/** @type {import("../../../bench/jobs.js").Job} */
export const bench = {
  args: (size) => [
    column(size, (i) => TAGS.filter((_, tag) => Math.floor(i / 2 ** tag) % 2).join(", ") || "None"),
    column(size, (i) => ["None", "Growth", "Growth, Upgrading"][i % 3]),
  ],
  plain(tags, outcomes) {
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
};
