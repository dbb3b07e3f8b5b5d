/** Payments: who pays whom, by the headings, or asked. */

import type { Answers } from "../../../../src/tables/reader/table-reading";
import { isOthers } from "../../../../src/tables/reader/kinds/payment-words";
import { type Cells, frameOf, readPayments } from "../kind-frame";

const rows: Cells = [
  ["Apple", "Foxconn", 179],
  ["Foxconn", "Korea", 80],
];
const read = (headings: readonly string[], answers?: Answers) => readPayments(frameOf([headings, ...rows]), answers);

/** Whether the first column pays. */
const firstPays: readonly (readonly [first: string, second: string, amount: string, pays: boolean])[] = [
  ["Payer", "Payee", "US$", true],
  ["Payee", "Payer", "US$", false],
  ["Buyer", "Seller", "Value", true],
  ["Seller", "Buyer", "Sales (US$ m)", false],
  ["Customer", "Supplier", "Amount", true],
  ["From (sells)", "To (buys)", "US$", false],
  ["From", "To", "Paid", true],
  ["From", "To", "Payment (US$)", true],
  ["To", "From", "Paid", false],
  ["From", "To", "Sales", false],
  ["From", "To", "Deliveries", false],
  ["From", "To", "Exports", false],
  ["Zahler", "Empfänger", "Betrag", true],
  ["Käufer", "Verkäufer", "Betrag", true],
  ["Von", "An", "Lieferungen", false],
  ["Von", "An", "Zahlung", true],
  ["Payeur", "Bénéficiaire", "Montant", true],
  ["Vendeur", "Acheteur", "Valeur", false],
  ["De", "Vers", "Paiements", true],
  ["Pagador", "Beneficiario", "Importe", true],
  ["Vendedor", "Comprador", "Valor", false],
  ["De", "Para", "Ventas", false],
  ["Fornecedor", "Comprador", "Valor", false],
  ["De", "Para", "Pagamentos", true],
  ["Pagatore", "Beneficiario", "Importo", true],
  ["Da", "A", "Vendite", false],
  ["Fornitore", "Acquirente", "Importo", false],
];

test.each(firstPays)("%s, %s, %s", (first, second, amount, pays) => {
  const its = read([first, second, amount])!;
  expect(its.question).toBeNull();
  const [{ payer, payee }] = its.payments.rows as [(typeof its.payments.rows)[number]];
  expect([payer, payee]).toEqual(pays ? ["Apple", "Foxconn"] : ["Foxconn", "Apple"]);
});

test.each([
  ["From", "To", "Value"],
  ["From", "To", "Amount"],
  ["From", "To", ""],
  ["Von", "An", "Wert"],
  ["Firm", "Other firm", "US$"],
])("%s, %s, %s: which pays is asked", (...headings) => {
  const its = read(headings)!;
  expect(its.question).toMatchObject({
    id: "direction",
    words: "Does row 2 mean that Apple sells to Foxconn, or that Apple pays Foxconn?",
    answers: [
      { id: "sells", words: "Apple sells to Foxconn", consequence: "Foxconn pays Apple" },
      { id: "pays", words: "Apple pays Foxconn" },
    ],
  });
  expect(its.columns.map(({ role }) => role)).toEqual(["actor", "actor", "payment"]);
  const pays = read(headings, new Map([["direction", "pays"]]))!;
  expect([pays.question, pays.payments.rows[0]!.payer]).toEqual([null, "Apple"]);
  const sells = read(headings, new Map([["direction", "sells"]]))!;
  expect([sells.question, sells.payments.rows[0]!.payer]).toEqual([null, "Foxconn"]);
});

test.each<[string, Cells]>([
  [
    "names that are in one column only, without words",
    [
      ["Firm", "Country", "US$"],
      ["A", "Kenya", 1],
      ["B", "Mali", 2],
    ],
  ],
  [
    "a chain",
    [
      ["Link", "Country", "Sales", "Purchases"],
      ["A", "Kenya", 1, 0],
      ["B", "Mali", 2, 1],
    ],
  ],
  [
    "from and to as years",
    [
      ["From", "To", "Value"],
      [2000, 2010, 5],
      [2010, 2020, 6],
    ],
  ],
  [
    "two buyers",
    [
      ["Buyer", "Customer", "Value"],
      ["A", "X", 1],
      ["B", "Y", 2],
    ],
  ],
  [
    "no figures",
    [
      ["Payer", "Payee", "Note"],
      ["A", "X", "yes"],
      ["B", "Y", "no"],
    ],
  ],
])("%s: no payments", (_, table) => expect(readPayments(frameOf(table))).toBeNull());

test("a name written once over its payments is that of all of them; a row without the other name is left out", () => {
  const its = readPayments(
    frameOf([
      ["Seller", "Buyer", "Sales"],
      ["A", "X", 1],
      ["", "Y", 2],
      ["Total", "", 3],
    ]),
  )!;
  expect(its.payments.rows.map(({ payee, payer }) => `${payee} ${payer}`)).toEqual(["A X", "A Y"]);
  expect(its.notCounted).toEqual([{ row: 3, why: "it does not name both sides" }]);
});

test("of several periods the last is read", () => {
  const its = readPayments(
    frameOf([
      ["Year", "Payer", "Payee", "Paid"],
      [2020, "A", "X", 1],
      [2021, "A", "X", 2],
    ]),
  )!;
  expect([its.payments.period?.label, its.payments.rows.map(({ row }) => row)]).toEqual(["2021", [2]]);
});

test.each(["Others", "other", "Outros", "Übrige", "autres", "otros", "Altri", ""])("%s is no buyer", (name) =>
  expect(isOthers(name)).toBe(true),
);
test.each(["Main buyer", "Other World Ltd", "Autresol"])("%s is one", (name) => expect(isOthers(name)).toBe(false));
