/** Unit values by reporter, partner or product over time, with what they cover. */

import { sameName } from "../../core/data/labels";
import type { Dimension } from "../../findings/kinds/trade-account";
import { unitValueUnit } from "../../findings/kinds/trade-rows";
import { formula, PERCENT_FORMAT, text } from "../../sheet/sheet";
import { FIRST } from "../writer";
import { TEXT_COLUMNS } from "./trade-page";
import {
  flowInSentence,
  labelOf,
  listed,
  lookedUp,
  MAX_LISTED,
  type Part,
  PLAIN_FORMAT,
  WHOLE_FORMAT,
  withPeriod,
  writeName,
} from "./trade-part";
import type { Key } from "./trade-slices";
import { tradeReport as texts } from "./trade-texts";

/** Unit values over time, with the coverage of the last. */
export function unitValueSection(part: Part, of: Dimension): void {
  const { writer, account, periods, keys, later, reading, manyUnits } = part;
  const all = of === "product" ? account.products : of === "reporter" ? account.reporters : account.partners;
  const last = periods.filter((period) => all.some(({ figures }) => figures[period])).at(-1);
  if (last === undefined) return;
  const order = new Map(listed(part, of).map(({ name }, index) => [sameName(name), index]));
  const nameOf = (each: (typeof all)[number]) => (of === "product" ? each.product : each.name);
  const rank = (each: (typeof all)[number]) => order.get(sameName(nameOf(each))) ?? MAX_LISTED;
  const its = [...all].sort((a, b) => rank(a) - rank(b)).slice(0, MAX_LISTED);
  const key: Key = of === "product" ? "priced" : of;
  keys.add(key);
  writer.row += 1;
  const units = new Set(its.map(({ unit }) => unitValueUnit(reading.trade.valueUnit, unit)));
  const [only] = units;
  const what = texts.unitValues({ what: flowInSentence(part), of });
  writer.line(units.size === 1 && only ? texts.inUnit({ what, unit: only }) : what, "heading");
  writer.heads([
    { words: texts.dimension({ of }), over: "text" },
    ...periods.map((period) => ({ words: labelOf(part, period) || texts.value, over: "figures" as const })),
    {
      words: labelOf(part, last) === "" ? texts.coverageAlone : texts.coverage({ period: labelOf(part, last) }),
      over: "figures",
    },
    { words: withPeriod(texts.quantity, labelOf(part, last)), over: "figures" },
    ...(units.size > 1 ? [{ words: texts.unit, over: "text" as const }] : []),
  ]);
  for (const priced of its) {
    const row = writer.row;
    const isCombined = of === "product" && manyUnits.has(sameName(priced.product));
    const isNamed = !isCombined && nameOf(priced) !== "" && (of !== "product" || reading.trade.has.product);
    const name = isNamed ? writeName(part, of, nameOf(priced)) : writer.at(FIRST, row);
    if (!isNamed)
      writer.add(
        text(
          name,
          isCombined && priced.unit !== "" ? `${priced.product} (${priced.unit})` : nameOf(priced) || texts.all,
        ),
      );
    periods.forEach((period, position) => {
      if (!priced.figures[period]) return;
      const at = writer.at(FIRST + 1 + position, row);
      later.push(({ prices }) =>
        writer.add(
          formula(at, `=${lookedUp(name, prices(key, period), 1)}`, "derived", {
            format: PLAIN_FORMAT,
          }),
        ),
      );
    });
    if (priced.figures[last]) {
      const [coverage, quantity] = [0, 1].map((index) => writer.at(FIRST + 1 + periods.length + index, row));
      later.push(({ prices }) => {
        const from = (index: number) => `=${lookedUp(name, prices(key, last), index)}`;
        writer.add(
          formula(coverage!, from(6), "derived", { format: PERCENT_FORMAT }),
          formula(quantity!, from(3), "derived", { format: WHOLE_FORMAT }),
        );
      });
    }
    if (units.size > 1)
      writer.add(text(writer.at(FIRST + 3 + periods.length, row), unitValueUnit(reading.trade.valueUnit, priced.unit)));
    writer.row += 1;
  }
  writer.line(texts.unitValueNote({ period: labelOf(part, last) || "the table" }), "note", TEXT_COLUMNS);
}
