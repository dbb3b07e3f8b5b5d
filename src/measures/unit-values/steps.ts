import { labels, optionalNumber, vector } from "../../cells/read";
import { Register, UNSPECIFIED, occupied } from "../../core/data/labels";
import { figureOf } from "../../core/data/table";
import { type Decimal, ZERO } from "../../core/numbers/decimal";
import { isKnown } from "../../core/numbers/figure";
import type { Steps } from "../../explain/arguments";
import { equalsCell, equalsPercent, figure } from "../../explain/format";
import { messages } from "../../messages/messages";
import { unitValues } from "./definition";

const texts = messages("steps.unitValues", {
  unit: "value / quantity: {value} / {quantity} {total}",
  value: "values of {count, plural, one {# record} other {# records}}, added up {total}",
  quantity: "quantities of {count, plural, one {# record} other {# records}}, added up {total}",
  records: "records used: {used}, left out: {rest}",
  covered: "value of the records used / value of all: {value} / {whole} {total}",
});

export const steps: Steps = ([group, value, quantity, screen], { row, column }) => {
  const groups = labels("group", group);
  const values = vector("value", value, groups);
  const quantities = vector("quantity", quantity, groups);
  const table = unitValues(groups, values, quantities, optionalNumber("screen", screen));
  const own = figureOf(table[row]?.[column]);
  if (row === 0 || column === 0 || own === null) return null;
  const [sum, amount, used, rest] = [2, 3, 4, 5].map((at) => figureOf(table[row]![at])!);
  const count = used!.toNumber();
  const total = equalsCell(own, table[row]?.[column]);
  switch (column) {
    case 1:
      return [texts.unit({ value: figure(sum!), quantity: figure(amount!), total })];
    case 2:
      return [texts.value({ count, total })];
    case 3:
      return [texts.quantity({ count, total })];
    case 6:
      return [
        texts.records({ used: figure(used!), rest: figure(rest!) }),
        texts.covered({ value: figure(sum!), whole: figure(whole()), total: equalsPercent(own) }),
      ];
    default:
      return null;
  }

  /** The values of all records of the group that have one. */
  function whole(): Decimal {
    const register = new Register();
    const groupOf = groups.enter(register, UNSPECIFIED);
    return occupied([groups], [values, quantities])
      .filter((record) => groupOf(record) === row - 1)
      .reduce((sum, record) => {
        const found = values.at(record);
        return isKnown(found) ? sum.plus(found) : sum;
      }, ZERO);
  }
};
