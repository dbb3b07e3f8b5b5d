/** Market shares and unit values of exporters beside one another: bands of quality, flags of upgrading. */

import { upgradingIn } from "../../findings/kinds/trade-flags";
import { formula, PERCENT_FORMAT, text } from "../../sheet/sheet";
import { FIRST } from "../writer";
import { TEXT_COLUMNS } from "./trade-page";
import { labelOf, lookedUp, MAX_LISTED, nameCell, type Part, PLAIN_FORMAT } from "./trade-part";
import type { Key } from "./trade-slices";
import { tradeReport as texts } from "./trade-texts";

/** Products of reporters have a block of their own, cell by cell: of so many rows at most. */
const MAX_PAIRED_ROWS = 2000;

/** Whether each reporter's share and unit value rose or fell beside those of the others. */
export function upgradingSection(part: Part): void {
  const { writer, account, keys, later } = part;
  const found = upgradingIn(account).filter(
    ({ first, last }) => part.periods.includes(first) && part.periods.includes(last),
  );
  const isOne = account.members.product.length < 2 && part.manyUnits.size === 0;
  if (found.length === 0 || (!isOne && (account.rows.length > MAX_PAIRED_ROWS || part.manyUnits.size > 0))) return;
  const spans = [...new Set(found.map(({ first, last }) => `${first} ${last}`))];
  const own: Key = isOne ? "reporter" : "pair";
  keys.add(own).add("priced");
  if (!isOne) keys.add("product").add("reporter");
  for (const span of spans) {
    const its = found.filter(({ first, last }) => `${first} ${last}` === span).slice(0, MAX_LISTED);
    const { first, last } = its[0]!;
    const pair = first === last ? [last] : [first, last];
    const label = (period: number) => ({ period: labelOf(part, period) });
    writer.row += 1;
    writer.line(texts.upgrading, "heading");
    writer.heads([
      { words: texts.dimension({ of: "reporter" }), over: "text" },
      ...pair.map((period) => ({ words: texts.unitValueIn(label(period)), over: "figures" as const })),
      ...pair.map((period) => ({ words: texts.marketIn(label(period)), over: "figures" as const })),
      ...pair.map((period) => ({ words: texts.shareIn(label(period)), over: "figures" as const })),
      { words: texts.band, over: "text" },
      ...(pair.length > 1 ? [{ words: texts.flag, over: "text" as const }] : []),
    ]);
    for (const { own: priced } of its) {
      const row = writer.row;
      const name = writer.at(FIRST, row);
      const [reporterCell, productCell] = [
        nameCell(part, "reporter", priced.name),
        nameCell(part, "product", priced.product),
      ];
      const product = productCell ?? '""';
      writer.add(
        isOne || !reporterCell || !productCell
          ? reporterCell
            ? formula(name, `=${reporterCell}`, "label")
            : text(name, priced.name)
          : formula(name, `=${reporterCell}&", "&${productCell}`, "label"),
      );
      const column = (group: number, index: number) => writer.at(FIRST + 1 + group * pair.length + index, row);
      later.push(({ values, prices, slice }) =>
        pair.forEach((period, index) => {
          const market = productCell
            ? lookedUp(product, prices("priced", period), 1)
            : `INDEX(${prices("priced", period).column(1)},1)`;
          const whole = isOne ? `SUM(${slice(period).value})` : lookedUp(product, values("product", period), 1);
          writer.add(
            formula(column(0, index), `=${lookedUp(name, prices(own, period), 1)}`, "derived", {
              format: PLAIN_FORMAT,
            }),
            formula(column(1, index), `=${market}`, "derived", { format: PLAIN_FORMAT }),
            formula(column(2, index), `=${lookedUp(name, values(own, period), 1)}/${whole}`, "derived", {
              format: PERCENT_FORMAT,
            }),
          );
        }),
      );
      const over = (group: number) => `${column(group, 0)}:${column(group, pair.length - 1)}`;
      const end = pair.length - 1;
      writer.add(formula(column(3, 0), `=VC.QUALITYBAND(${column(0, end)},${column(1, end)})`, "textResult"));
      if (pair.length > 1)
        writer.add(
          formula(
            writer.at(FIRST + 2 + 3 * pair.length, row),
            `=INDEX(VC.UPGRADING(${over(0)},${over(1)},${over(2)}),1,2)`,
            "textResult",
          ),
        );
      writer.row += 1;
    }
    writer.line(texts.upgradingNote({ first: labelOf(part, first), last: labelOf(part, last) }), "note", TEXT_COLUMNS);
  }
}
