/** The payments as ranges that functions take: the person's own cells, or a block on the report that refers to each of them. */

import { sameName } from "../../core/data/labels";
import { fromNumeral } from "../../core/numbers/decimal";
import { sidesOf } from "../../findings/kinds/payment-account";
import { type Cell, formula, MONEY_FORMAT, text } from "../../sheet/sheet";
import { addressAt } from "../../tables/grid";
import { isOthers } from "../../tables/reader/kinds/payment-words";
import type { ReadingOf } from "../../tables/reader/table-reading";
import { FIRST, type Writer } from "../writer";
import { paymentsReport as texts } from "./payment-texts";
import { quoted } from "./trade-part";

type Reading = ReadingOf<"payments">;

export const TEXT_COLUMNS = 7;

/** The payments as ranges of equal length. */
export interface Ranges {
  readonly sellers: string;
  readonly buyers: string;
  readonly amounts: string;
}

/** In which columns payee, payer and amount are. */
function placesOf({ columns, payments }: Reading): { seller: number; buyer: number; amount: number } | null {
  const of = (...roles: string[]) => columns.find(({ role }) => roles.includes(role))?.index;
  const [seller, buyer] = [of("seller", "payee"), of("buyer", "payer")];
  const amount = payments.rows.find((row) => row.amount)?.amount?.column;
  return seller === undefined || buyer === undefined || amount === undefined ? null : { seller, buyer, amount };
}

/** The person's own cells, where they are as the functions need them. */
export function rangesInPlace(reading: Reading): Ranges | null {
  const { payments, grid } = reading;
  const places = placesOf(reading);
  const [first, last] = [payments.rows[0]?.row, payments.rows.at(-1)?.row];
  if (!places || first === undefined || last === undefined || last - first + 1 !== payments.rows.length) return null;
  const spelled = new Map<string, string>();
  const isPlain = (name: string, row: number, column: number): boolean => {
    const before = spelled.get(sameName(name));
    spelled.set(sameName(name), name.toLowerCase());
    const isOwn = grid.at(row, column) === name && (before ?? name.toLowerCase()) === name.toLowerCase();
    return isOwn;
  };
  const { sellers, buyers } = sidesOf(payments);
  const arePlain = payments.rows.every(
    ({ row, payee, payer, amount }, index) =>
      typeof amount?.plain === "number" &&
      isPlain(payee, row, places.seller) &&
      isPlain(payer, row, places.buyer) &&
      sellers[index] === payee &&
      buyers[index] === payer,
  );
  if (!arePlain) return null;
  const range = (column: number) => addressAt(grid, { row: first, column, rows: payments.rows.length, columns: 1 });
  return { sellers: range(places.seller), buyers: range(places.buyer), amounts: range(places.amount) };
}

/** A block that refers to each payment; those who are not named are others, and sell as others than they buy. */
export function gathered(writer: Writer, reading: Reading): Ranges {
  const { payments, grid } = reading;
  const places = placesOf(reading);
  const one = (row: number, column: number) => addressAt(grid, { row, column, rows: 1, columns: 1 });
  writer.row += 1;
  writer.line(texts.asRead, "heading");
  writer.line(texts.asReadNote, "note", TEXT_COLUMNS);
  writer.heads([
    { words: texts.seller, over: "text" },
    { words: texts.buyer, over: "text" },
    { words: texts.amount, over: "figures" },
  ]);
  const from = writer.row;
  const { sellers, buyers } = sidesOf(payments);
  const firsts = new Map<string, { readonly name: string; readonly at: string }>();
  const nameCell = (at: string, name: string, own: string, row: number, column: number | undefined): Cell => {
    if (column === undefined || name !== own || isOthers(own)) return text(at, name);
    // A name that is spelled otherwise refers to where it is written first, so that it is spelled in one way.
    const isWritten = grid.at(row, column) === own;
    const before = firsts.get(sameName(name));
    if (!before && isWritten) firsts.set(sameName(name), { name, at: one(row, column) });
    const first = before && (before.name !== name || !isWritten) ? before.at : isWritten ? one(row, column) : undefined;
    return first === undefined ? text(at, name) : formula(at, `=IFERROR(${first},NA())`, "label");
  };
  payments.rows.forEach(({ row, payee, payer, amount }, index) => {
    const figure = amount!;
    writer.add(
      nameCell(writer.at(FIRST), sellers[index]!, payee, row, places?.seller),
      nameCell(writer.at(FIRST + 1), buyers[index]!, payer, row, places?.buyer),
      typeof figure.plain === "string"
        ? {
            at: writer.at(FIRST + 2),
            content: { number: fromNumeral(figure.plain)!.toNumber() },
            look: "input",
            format: MONEY_FORMAT,
          }
        : formula(writer.at(FIRST + 2), `=IFERROR(${one(figure.row, figure.column)},NA())`, "derived", {
            format: MONEY_FORMAT,
          }),
    );
    writer.row += 1;
  });
  const range = (column: number) => writer.range(column, from, writer.row - 1);
  return { sellers: range(FIRST), buyers: range(FIRST + 1), amounts: range(FIRST + 2) };
}

export function nameOf(reading: Reading, at: string, name: string): Cell {
  const places = placesOf(reading);
  for (const { row, payee, payer } of places ? reading.payments.rows : []) {
    const column = payee === name ? places!.seller : payer === name ? places!.buyer : null;
    if (column !== null && reading.grid.at(row, column) === name && !isOthers(name))
      // A row that is removed leaves the name behind.
      return formula(
        at,
        `=IFERROR(${addressAt(reading.grid, { row, column, rows: 1, columns: 1 })},${quoted(name)})`,
        "label",
      );
  }
  return text(at, name);
}
