/** What the functions make of each period's rows, which the tables of the report look up. */

import type { Sliced } from "../../core/sliced";
import type { FlowAccount } from "../../findings/kinds/trade-account";
import { formula, PERCENT_FORMAT } from "../../sheet/sheet";
import { FIRST } from "../writer";
import { TEXT_COLUMNS } from "./trade-page";
import {
  type Answer,
  flowWords,
  labelOf,
  moneyFormat,
  type Part,
  PLAIN_FORMAT,
  type Sums,
  whileCurrent,
  WHOLE_FORMAT,
  withPeriod,
} from "./trade-part";
import { gatherSlices, groupsOf, type Key, type Slice, slicesInPlace } from "./trade-slices";
import { tradeReport as texts } from "./trade-texts";

/** What the functions make of each period's rows; below them, where they are needed, the rows themselves. */
export function* writeSums(part: Part): Sliced<void> {
  const { writer, reading, account, periods, manyUnits, keys, later } = part;
  const sheet = { reading, account, manyUnits, keys: [...keys] };
  const inPlace = slicesInPlace(sheet);
  yield;
  const calls: { slice: Slice; key: Key; at: number; isPriced: boolean }[] = [];
  const answers = new Map<string, Answer>();
  const hasPrices = (key: Key) =>
    account.products.length > 0 && key !== "partner" ? true : account.partners.length > 0;
  // The rows of a block come after the answers, whose places depend on the number of groups alone.
  const lengths = inPlace ?? slicesByRows(sheet);
  writer.row += 1;
  writer.line(texts.sums, "heading");
  writer.line(texts.sumsNote({ call: "VC.DISTRIBUTION, VC.UNITVALUES" }), "note", TEXT_COLUMNS);
  for (const key of keys) {
    for (const isPriced of [false, true]) {
      if (isPriced ? !hasPrices(key) || !reading.trade.has.quantity : key === "priced") continue;
      for (const period of periods) {
        const slice = lengths[period]!;
        if (slice.rows.length === 0) continue;
        const groups = groupsOf(slice, key, manyUnits);
        const hasMissing = slice.rows.some(({ value }) => !value);
        const rows = groups + (hasMissing && !isPriced ? 1 : 0);
        const what = texts.sumsOf({ what: flowWords(part), of: key });
        writer.line(withPeriod(what, labelOf(part, period)), "label");
        const at = writer.row;
        calls.push({ slice, key, at, isPriced });
        const column = (index: number) => writer.range(FIRST + index, at + 1, at + groups);
        answers.set(`${key} ${period} ${isPriced}`, { names: column(0), column });
        writer.row = at + rows + 2;
      }
      yield;
    }
  }
  let slices = inPlace;
  if (!slices) {
    writer.line(texts.rowsAsRead, "heading");
    const hasText = account.rows.some(({ value, quantity }) =>
      [value, quantity].some((each) => typeof each?.plain === "string"),
    );
    writer.line(texts.rowsNote({ hasText: hasText ? "yes" : "no" }), "note", TEXT_COLUMNS);
    slices = gatherSlices(writer, sheet);
    yield;
  }
  const positions = new Map(lengths.map((slice, index) => [slice, index]));
  for (const { slice: length, key, at, isPriced } of calls) {
    const slice = slices[positions.get(length)!]!;
    const names = slice.keys.get(key) ?? "";
    const groups = groupsOf(slice, key, manyUnits);
    const hasMissing = slice.rows.some(({ value }) => !value);
    const rows = groups + (hasMissing && !isPriced ? 1 : 0);
    const call = isPriced
      ? `VC.UNITVALUES(${names},${slice.value},${slice.quantity})`
      : `VC.DISTRIBUTION(${names},${slice.value})`;
    const money = moneyFormat(part);
    const formats = isPriced
      ? ["", PLAIN_FORMAT, money, WHOLE_FORMAT, WHOLE_FORMAT, WHOLE_FORMAT, PERCENT_FORMAT]
      : ["", money, PERCENT_FORMAT];
    writer.add(
      formula(writer.at(FIRST, at), `=${whileCurrent(part, call)}`, "result", {
        fills: { range: writer.range(FIRST, at, at + rows, FIRST + formats.length - 1), formats, head: true },
      }),
    );
  }
  const sums: Sums = {
    values: (key, period) => answers.get(`${key} ${period} false`)!,
    prices: (key, period) => answers.get(`${key} ${period} true`)!,
    slice: (period) => slices[period]!,
  };
  for (const write of later) write(sums);
}

/** As many rows as each period has, before they have a place. */
export const slicesByRows = ({ account }: { readonly account: FlowAccount }): Slice[] =>
  account.periods.map((period) => ({
    period,
    rows: account.rows.filter((row) => row.period?.order === period?.order),
    keys: new Map(),
    value: "",
    quantity: "",
  }));
