/** Sales of each seller to each buyer, and what audits cost firms of different size. */

import { sameName } from "../../core/data/labels";
import { plainWords, roleNamed } from "../header-vocabulary";
import { isNaming } from "../roles";
import { type Column, type Understanding, wordsOf } from "../understanding";
import { type ArgumentCell, argumentCells, plainCell, rowOfOne } from "./cells";
import {
  begins,
  type FunctionTable,
  isFigures,
  isNames,
  MOST_LOOKED_AT,
  rowsOf,
  says,
  tableOf,
} from "./function-table";

/** One row a sale; two readings where the headings say from and to and no more. */
export function salesTables(understood: Understanding): FunctionTable[] {
  const value = amountIn(understood);
  if (!value) return [];
  const names = understood.columns.filter(isNames);
  const buyer = names.find((column) => begins(column, "client"));
  const seller = names.find((column) => column !== buyer && (begins(column, "seller") || begins(column, "payee")));
  if (buyer) {
    const sells = seller ?? names.find((column) => column !== buyer && areSellers(understood, column, buyer));
    return sells ? [tableOf("DEPENDENCE", understood, { seller: sells, buyer, value })] : [];
  }
  const from = names.find((column) => FROM.test(plainWords(column.name)));
  const to = names.find((column) => column !== from && TO.test(plainWords(column.name)));
  if (!from || !to) return [];
  const words = [from, to, value].map(({ name }) => plainWords(name)).join(" ");
  const sells = { ...tableOf("DEPENDENCE", understood, { seller: from, buyer: to, value }) };
  const pays = { ...tableOf("DEPENDENCE", understood, { seller: to, buyer: from, value }) };
  if (PAYS.test(words)) return [pays];
  if (SELLS.test(words) || roleNamed(value.name)?.role === "output") return [sells];
  return [
    { ...sells, direction: "sells" },
    { ...pays, direction: "pays" },
  ];
}

const FROM = /^(?:from|von|desde|de|da)\b/;
const TO = /^(?:to|an|a|para|hacia|vers)\b/;
const PAYS =
  /\b(?:paid|pays|payment|payments|zahlung|zahlungen|zahlt|paiement|paiements|pago|pagos|pagamento|pagamenti)\b/;
const SELLS =
  /\b(?:sells|sales|deliveries|delivery|shipments|exports|lieferung|lieferungen|verkauft|ventes|ventas|vendas|vendite)\b/;

/** Alone they are words for an amount; "value added" is none. */
const VALUE = new Set(["value", "wert", "valeur", "valor", "valore"]);

/** The one column of amounts. Two of them, or a year in its heading, leave open which is meant. */
function amountIn({ columns }: Understanding): Column | null {
  const amounts = columns.filter((column) => {
    if (!isFigures(column) || says(column, "share") || says(column, "prices") || says(column, "volumes")) return false;
    const named = roleNamed(column.name);
    if (named?.role === "output") return true;
    return begins(column, "payment") && (named?.role !== "valueAdded" || VALUE.has(plainWords(named.words)));
  });
  const [amount] = amounts;
  return amount && amounts.length === 1 && amount.period === null ? amount : null;
}

/** Firms that sell to two buyers at least, one in each row: then a row is a sale, and not a firm. */
function areSellers(understood: Understanding, { index, role, name }: Column, buyer: Column): boolean {
  if (!isNaming(role) || role === "country" || name === "") return false;
  const buyersOf = new Map<string, string>();
  for (const row of rowsOf(understood).slice(0, MOST_LOOKED_AT)) {
    const seller = sameName(wordsOf(understood, row, index));
    const its = sameName(wordsOf(understood, row, buyer.index));
    const before = buyersOf.get(seller);
    if (seller !== "" && before !== undefined && before !== its) return true;
    buyersOf.set(seller, its);
  }
  return false;
}

/** Firms with their sales and what they are audited for. */
export function auditsTable(understood: Understanding): FunctionTable | null {
  const figures = understood.columns.filter((column) => isFigures(column) && column.period === null);
  const fee = figures.find((column) => says(column, "fee"));
  const sharedBy = figures.find((column) => column !== fee && says(column, "shared"));
  const audits = figures.find((column) => column !== fee && column !== sharedBy && says(column, "audits"));
  const sales = figures.filter(
    (column) => ![fee, sharedBy, audits].includes(column) && roleNamed(column.name)?.role === "output",
  );
  if (!fee || !audits || sales.length !== 1) return null;
  const named = understood.columns.find(isNames);
  return tableOf(
    "COMPLIANCECOST",
    understood,
    { sales: sales[0]!, audits, fee, sharedBy },
    named && { named: named.index },
  );
}

/** Without the rows of zeros that the function leaves out, so that its rows are those of the table. */
export function occupiedFirms(understood: Understanding, table: FunctionTable): FunctionTable {
  const columns = [...table.columns].flatMap(([name, its]) =>
    rowOfOne(understood, table, name) === null ? its.map((column) => ({ name, column })) : [],
  );
  const readers = columns.map(({ name, column }) => argumentCells(understood, table, name, column));
  const isZero = (cell: ArgumentCell) => {
    const plain = plainCell(cell);
    return (typeof plain === "number" || typeof plain === "string") && Number(plain) === 0;
  };
  return { ...table, rows: table.rows.filter((row) => !readers.every((read) => isZero(read(row)))) };
}
