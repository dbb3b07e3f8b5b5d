import { labels, optionalVector, vector } from "../../cells/read";
import { oneOrEach } from "../../cells/read-one-for-all";
import { ONE, ZERO, sum } from "../../core/numbers/decimal";
import { of, type Steps } from "../../explain/arguments";
import { equals, equalsPercent, figure, term } from "../../explain/format";
import { messages } from "../../messages/messages";
import { householdsOf } from "./definition";

const texts = messages("steps.livingIncome", {
  gap: "benchmark − income: {benchmark} − {income} {result}",
  share: "relative to the benchmark: {gap} / {benchmark} {result}",
  below: "below the benchmark by {gap}: all {number} count",
  notBelow: "not below the benchmark: none counts",
  money: "number × gap: {number} × {gap} {result}",
  total: "over all {count, plural, one {# row} other {# rows}}: {parts} {result}",
  head: "below / number: {below} / {people} {result}",
});

/** Of more rows the sum is not written out. */
const MAX_LISTED = 10;

export const steps: Steps = ([groups, income, benchmark, number], { row, column }) => {
  const names = labels("groups", groups);
  const incomes = vector("income", income, names);
  const each = oneOrEach("benchmark", benchmark, names);
  const benchmarks = each.figures;
  const numbers = optionalVector("number", number, names);
  const records = householdsOf(names, incomes, each, numbers);
  const numberOf = (record: number) => (numbers ? of(numbers, record) : ONE);
  const gapOf = (record: number) => of(benchmarks, record).minus(of(incomes, record));
  const belowOf = (record: number) => (gapOf(record).gt(ZERO) ? numberOf(record) : ZERO);
  const moneyOf = (record: number) => belowOf(record).times(gapOf(record));
  if (row === 0 || column === 0) return null;
  const columns = { 5: numberOf, 6: belowOf, 7: moneyOf };
  if (row === records.length + 2)
    return column === 6
      ? [
          texts.head({
            below: figure(sum(records.map(belowOf))),
            people: figure(sum(records.map(numberOf))),
            result: equalsPercent(sum(records.map(belowOf)).div(sum(records.map(numberOf)))),
          }),
        ]
      : null;
  if (row === records.length + 1) {
    if (column !== 5 && column !== 6 && column !== 7) return null;
    const parts = records.map(columns[column]);
    const written = parts.length > MAX_LISTED ? "…" : parts.map(figure).join(" + ");
    return [texts.total({ count: parts.length, parts: written, result: equals(sum(parts)) })];
  }
  const record = records[row - 1];
  if (record === undefined) return null;
  const gap = gapOf(record);
  const first = texts.gap({
    benchmark: figure(of(benchmarks, record)),
    income: term(of(incomes, record)),
    result: equals(gap),
  });
  const isBelow = gap.gt(ZERO);
  const counted = isBelow ? texts.below({ gap: figure(gap), number: figure(numberOf(record)) }) : texts.notBelow;
  switch (column) {
    case 3:
      return [first];
    case 4:
      return [
        first,
        texts.share({
          gap: term(gap),
          benchmark: figure(of(benchmarks, record)),
          result: equalsPercent(gap.div(of(benchmarks, record))),
        }),
      ];
    case 6:
      return [first, counted];
    case 7:
      return [
        first,
        isBelow
          ? texts.money({ number: figure(numberOf(record)), gap: figure(gap), result: equals(moneyOf(record)) })
          : counted,
      ];
    default:
      return null;
  }
};
