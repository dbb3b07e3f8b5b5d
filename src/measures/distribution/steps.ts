import { labels, option, vector } from "../../cells/read";
import { occupied, sameName, UNSPECIFIED } from "../../core/data/labels";
import { figureOf } from "../../core/data/table";
import { sum } from "../../core/numbers/decimal";
import { isKnown } from "../../core/numbers/figure";
import { of, type Steps } from "../../explain/arguments";
import { equals, equalsPercent, figure, term } from "../../explain/format";
import { distribution, ORDERS, recordsWithoutValue } from "./definition";
import { messages } from "../../messages/messages";

const texts = messages("steps.distribution", {
  missing: "records excluded because their value is missing: {count}",
  whole: "all: {whole}",
  share: "share: {part} / {whole} {share}",
});

/** By its name and size in the answer, since a distribution is sorted. */
export const steps: Steps = ([groups, values, order], { row, column }) => {
  if (row === 0) return null;
  const names = labels("groups", groups);
  const figures = vector("values", values, names);
  const table = distribution(names, figures, option("order", order, ORDERS, "value"));
  const [group, , entry] = table[row] ?? [];
  // Only the row of those without a value has no share, whatever a group is called.
  if (column === 0) {
    const missing = recordsWithoutValue(occupied([names], [figures]), figures);
    return entry === "" ? [texts.missing({ count: missing.length })] : null;
  }
  const share = figureOf(entry);
  if (typeof group !== "string" || !share) return null;
  const known = occupied([names], [figures]).filter((record) => isKnown(figures.at(record)));
  const parts = known
    .filter((record) => sameName(names.at(record) || UNSPECIFIED) === sameName(group))
    .map((record) => of(figures, record));
  const total = sum(known.map((record) => of(figures, record)));
  const own = sum(parts);
  const first = `${group}: ${parts.map((part, index) => (index === 0 ? figure(part) : term(part))).join(" + ")}${parts.length > 1 ? ` ${equals(own)}` : ""}`;
  return column === 1
    ? [first]
    : [
        first,
        texts.whole({ whole: figure(total) }),
        texts.share({ part: term(own), whole: figure(total), share: equalsPercent(share) }),
      ];
};
