/**
 * On whom sellers depend, and who keeps what each final payer pays: of the answers of VC.DEPENDENCE and VC.FLOWORIGIN the
 * rows that are actors, under words for payments, without the columns that the table cannot fill.
 */

import { sameName } from "../../core/data/labels";
import { sidesOf, type PaymentAccount } from "../../findings/kinds/payment-account";
import { formula, MONEY_FORMAT, PERCENT_FORMAT } from "../../sheet/sheet";
import { isOthers } from "../../tables/reader/kinds/payment-words";
import type { Payments } from "../../tables/reader/table-reading";
import { FIRST, type Writer } from "../writer";
import { type Ranges, TEXT_COLUMNS } from "./payment-ranges";
import { paymentsReport as texts } from "./payment-texts";

const COUNT = "#,##0";
const HEADINGS_ROW = 2;
/** Of the largest buyer. */
const BUYER_COLUMN = FIRST + 2;
/** Pixels. */
const [LETTER, AROUND, MAX_NAME_WIDTH] = [7, 16, 240] as const;

/** The payments, and a formula that is true where they are not those of the table any more. */
export interface LiveRanges extends Ranges {
  readonly areOthers: string;
}

export interface Page {
  /** Written when the payments have their places. */
  readonly later: ((ranges: LiveRanges) => void)[];
  /** The cell that says why the report is out of date; empty while it is not. */
  readonly outdated: string;
}

/** No figure where the table has changed under the report. */
export const whileCurrent = (outdated: string, words: string): string => `=IF(${outdated}="",${words},NA())`;

/** A column of a function's answer, as it stands on the page. */
interface AnswerColumn {
  /** In the answer, from 1. */
  readonly from: number;
  readonly words: string;
  readonly format: string;
}

/** The rows of an answer below its own headings, by the columns that are wanted. */
function listed(
  writer: Writer,
  call: (ranges: Ranges) => string,
  count: number,
  columns: readonly AnswerColumn[],
  { later, outdated, isWhole }: Page & { readonly isWhole: boolean },
): void {
  writer.heads(columns.map(({ words, format }) => ({ words, over: format === "" ? "text" : "figures" })));
  const top = writer.row;
  writer.row = top + count;
  const wanted = `{${columns.map(({ from }) => from).join(",")}}`;
  later.push((ranges) => {
    const answer = call(ranges);
    const cells = `INDEX(${answer},SEQUENCE(${count},1,${HEADINGS_ROW}),${wanted})`;
    // Amounts that become 0 take rows away; more rows than there is room for are not cut.
    const listed = `IF(SEQUENCE(${count})<ROWS(${answer}),${cells},"")`;
    const words = isWhole ? `IF(ROWS(${answer})>${count + 1},NA(),${listed})` : listed;
    writer.add(
      formula(writer.at(FIRST, top), whileCurrent(outdated, words), "result", {
        fills: {
          range: writer.range(FIRST, top, top + count - 1, FIRST + columns.length - 1),
          formats: columns.map(({ format }) => format),
        },
      }),
    );
  });
}

/** Names in whatever language, as the others that VC.DEPENDENCE knows. */
function asOthers(range: string, names: readonly string[], written: readonly string[]): string {
  const others = new Set(
    names.flatMap((name, row) => (isOthers(written[row]!) && !/^others?$/i.test(name) ? [name] : [])),
  );
  if (others.size === 0) return range;
  const list = [...others].map((name) => `"${name.replaceAll('"', '""')}"`).join(";");
  return `IF(ISNUMBER(MATCH(${range},{${list}},0)),"others",${range})`;
}

/** Who is paid for sales is a seller. */
const WORDS = { sales: texts.dependence, payments: texts.dependenceOnPayers };

/** What the table says of buyers decides which columns of VC.DEPENDENCE have figures. */
function dependenceColumns({ rows, speaksOf }: Payments, { dependences }: PaymentAccount): AnswerColumn[] {
  const hasOtherBuyers = rows.some(({ payee, payer }) => isOthers(payer) && !isOthers(payee));
  // What a buyer buys in all is known only where the table has what it buys of others.
  const known = new Set(rows.flatMap(({ payee, payer }) => (isOthers(payee) ? [sameName(payer)] : [])));
  const arePurchasesKnown = dependences.some(({ buyer }) => known.has(sameName(buyer)));
  const { head } = WORDS[speaksOf];
  return [
    { from: 1, words: head.seller, format: "" },
    { from: 2, words: head.sales, format: MONEY_FORMAT },
    { from: 3, words: head.buyer, format: "" },
    { from: 4, words: head.share, format: PERCENT_FORMAT },
    ...(hasOtherBuyers
      ? [
          { from: 5, words: head.lowest, format: COUNT },
          { from: 6, words: head.highest, format: COUNT },
        ]
      : [{ from: 5, words: head.concentration, format: COUNT }]),
    ...(arePurchasesKnown
      ? [
          { from: 7, words: head.purchases, format: PERCENT_FORMAT },
          { from: 8, words: head.asymmetry, format: PERCENT_FORMAT },
        ]
      : []),
  ];
}

export function dependenceSection(writer: Writer, account: PaymentAccount, payments: Payments, page: Page): void {
  if (account.dependences.length === 0) return;
  const { rows } = payments;
  const sides = sidesOf(payments);
  const sellers = new Set(rows.flatMap(({ payee }) => (isOthers(payee) ? [] : [sameName(payee)])));
  const [payees, payers] = [rows.map(({ payee }) => payee), rows.map(({ payer }) => payer)];
  writer.row += 1;
  const words = WORDS[payments.speaksOf];
  writer.line(words.heading, "heading");
  const longest = Math.max(...account.dependences.map(({ buyer }) => buyer.length));
  writer.atLeast(BUYER_COLUMN, Math.min(MAX_NAME_WIDTH, longest * LETTER + AROUND));
  listed(
    writer,
    ({ sellers: from, buyers: to, amounts }) =>
      `VC.DEPENDENCE(${asOthers(from, sides.sellers, payees)},${asOthers(to, sides.buyers, payers)},${amounts})`,
    sellers.size,
    dependenceColumns(payments, account),
    // Below the sellers the answer has a row for all of them.
    { ...page, isWhole: false },
  );
  writer.line(words.note({ call: "VC.DEPENDENCE" }), "note", TEXT_COLUMNS);
}

/** `count`: of those who keep some of it. `at`: the cell with the name of the final payer. */
export function originSection(
  writer: Writer,
  { market, at, count }: { readonly market: string; readonly at: string; readonly count: number },
  page: Page,
): void {
  writer.row += 1;
  writer.line(texts.origin.heading({ market }), "heading");
  listed(
    writer,
    ({ sellers, buyers, amounts }) => `VC.FLOWORIGIN(${sellers},${buyers},${amounts},${at})`,
    count,
    [
      { from: 1, words: texts.actor, format: "" },
      { from: 2, words: texts.kept, format: MONEY_FORMAT },
      { from: 3, words: texts.origin.share, format: PERCENT_FORMAT },
    ],
    { ...page, isWhole: true },
  );
  writer.line(texts.origin.note({ call: "VC.FLOWORIGIN" }), "note", TEXT_COLUMNS);
}
