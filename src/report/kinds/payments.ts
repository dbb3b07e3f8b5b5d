/** The report on payments: who receives, pays and keeps how much, on whom sellers depend, and who keeps what each final payer pays. */

import type { Sliced } from "../../core/sliced";
import { sameName } from "../../core/data/labels";
import { fromNumeral } from "../../core/numbers/decimal";
import { isOthers } from "../../tables/reader/kinds/payment-words";
import { paymentAccount, type PaymentAccount, sidesOf } from "../../findings/kinds/payment-account";
import type { PlacedChart } from "../../sheet/figures";
import { columnName, quoteSheetName } from "../../sheet/address";
import { type Cell, formula, MONEY_FORMAT, PERCENT_FORMAT, text } from "../../sheet/sheet";
import { addressAt } from "../../tables/grid";
import type { Payments, ReadingOf } from "../../tables/reader/table-reading";
import type { Report } from "../report";
import { placeChart } from "../sections";
import { report, textFormula } from "../texts";
import { FIRST, Writer } from "../writer";
import { paymentsReport as texts } from "./payment-texts";

export interface PaymentsReportOptions {
  /** Rows within the grid that are left out: those that are hidden or filtered. */
  readonly without?: ReadonlySet<number>;
}

type Reading = ReadingOf<"payments">;

const TEXT_COLUMNS = 7;
/** More final payers have no section each. */
const MAX_MARKETS = 4;
/** A chart of more is unreadable. */
const MAX_DRAWN = 30;
const COUNT = "#,##0";

/** The payments as ranges of equal length. */
interface Ranges {
  readonly sellers: string;
  readonly buyers: string;
  readonly amounts: string;
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

/** Null where nothing can be said: an amount is missing or below 0, or nobody is a final payer. */
export function* reportPayments(
  whole: Reading,
  { without = new Set() }: PaymentsReportOptions = {},
): Sliced<Report | null> {
  const payments: Payments = { ...whole.payments, rows: whole.payments.rows.filter(({ row }) => !without.has(row)) };
  const reading = { ...whole, payments };
  const account = paymentAccount(payments);
  if (!account) return null;
  yield;
  const writer = new Writer();
  const charts: PlacedChart[] = [];
  const titleRow = writer.row;
  writer.row += 1;
  const { grid } = reading;
  writer.line(
    texts.lead({ range: addressAt(grid, { row: 0, column: 0, rows: grid.height, columns: grid.width }) }),
    "lead",
    TEXT_COLUMNS,
  );
  writer.add(formula(writer.at(FIRST), liveFormula(whole), "note", { across: TEXT_COLUMNS }));
  writer.row += 1;
  const inPlace = rangesInPlace(reading);
  const later: ((ranges: Ranges) => void)[] = [];
  const nameCells = keptSection(writer, charts, reading, account, later, titleRow);
  dependenceSection(writer, account, payments, later);
  for (const { market, rows } of account.origins.slice(0, MAX_MARKETS))
    if (rows.length > 0) originSection(writer, { market, at: nameCells.get(market)! }, rows.length, later);
  yield;
  const ranges = inPlace ?? gathered(writer, reading);
  for (const write of later) write(ranges);
  readingLines(writer, whole, without.size);
  writer.atLeast(FIRST, 240);
  writer.largest = account.paid.toNumber();
  return { sheet: writer.sheet("VC report", 9, writer.at(FIRST, 3)), charts };
}

/** Says so where the table has more or fewer payments than the report; nothing else. */
function liveFormula({ grid, columns, rows, payments }: Reading): string {
  const head = Math.max(-1, ...rows.flatMap(({ row, role }) => (role === "heading" ? [row] : [])));
  const column = columns.find(({ role }) => role === "payment")?.index ?? payments.rows[0]?.amount?.column ?? 0;
  const range = addressAt(grid, { row: head + 1, column, rows: grid.height - head, columns: 1 });
  let built = 0;
  for (let row = head + 1; row < grid.height; row++) if (grid.at(row, column) !== "") built += 1;
  const now = `COUNTA(${range})`;
  const words = textFormula({ now }, (args) =>
    texts.live({ ...args, sheet: quoteSheetName(grid.sheet), built: String(built) }),
  );
  return `=IF(${now}=${built},"",${words})`;
}

/** In which columns payee, payer and amount are. */
function placesOf({ columns, payments }: Reading): { seller: number; buyer: number; amount: number } | null {
  const of = (...roles: string[]) => columns.find(({ role }) => roles.includes(role))?.index;
  const [seller, buyer] = [of("seller", "payee"), of("buyer", "payer")];
  const amount = payments.rows.find((row) => row.amount)?.amount?.column;
  return seller === undefined || buyer === undefined || amount === undefined ? null : { seller, buyer, amount };
}

/** The person's own cells, where they are as the functions need them. */
function rangesInPlace(reading: Reading): Ranges | null {
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
function gathered(writer: Writer, reading: Reading): Ranges {
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
  const firsts = new Map<string, string>();
  const nameCell = (at: string, name: string, own: string, row: number, column: number | undefined): Cell => {
    if (column === undefined || name !== own || isOthers(own)) return text(at, name);
    if (!firsts.has(sameName(name)) && grid.at(row, column) === own) firsts.set(sameName(name), one(row, column));
    const first = firsts.get(sameName(name));
    return first === undefined ? text(at, name) : formula(at, `=${first}`, "label");
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
        : formula(writer.at(FIRST + 2), `=${one(figure.row, figure.column)}`, "derived", { format: MONEY_FORMAT }),
    );
    writer.row += 1;
  });
  const range = (column: number) => writer.range(column, from, writer.row - 1);
  return { sellers: range(FIRST), buyers: range(FIRST + 1), amounts: range(FIRST + 2) };
}

/** Received, paid and kept by each; final payers last. */
function keptSection(
  writer: Writer,
  charts: PlacedChart[],
  reading: Reading,
  account: PaymentAccount,
  later: ((ranges: Ranges) => void)[],
  titleRow: number,
): Map<string, string> {
  const nameCells = new Map<string, string>();
  const unit = reading.columns.find(({ role }) => role === "payment")?.unit ?? "";
  const producers = account.actors.filter(({ isFinal }) => !isFinal);
  // Those who are not named come last, so that the title can pass over them.
  const actors = [...producers.filter((actor) => !actor.isOthers), ...producers.filter((actor) => actor.isOthers)];
  const finals = account.actors.filter(({ isFinal }) => isFinal);
  writer.line(unit === "" ? texts.keeps : texts.inUnit({ what: texts.keeps, unit }), "heading");
  const head = writer.row;
  writer.heads([
    { words: texts.actor, over: "text" },
    ...[texts.received, texts.paid, texts.kept, texts.share].map((words) => ({ words, over: "figures" as const })),
  ]);
  const top = writer.row;
  const total = top + actors.length + finals.length;
  const [received, paid, kept, share] = [1, 2, 3, 4].map((index) => FIRST + index) as [number, number, number, number];
  [...actors, ...finals].forEach((actor, index) => {
    const row = top + index;
    const name = writer.at(FIRST, row);
    writer.add(nameOf(reading, name, actor.name));
    nameCells.set(actor.name, name);
    later.push(({ sellers, buyers, amounts }) => {
      const sum = (names: string) => `=SUMPRODUCT((${names}=${name})*1,${amounts})`;
      writer.add(
        formula(writer.at(received, row), sum(sellers), "derived", { format: MONEY_FORMAT }),
        formula(writer.at(paid, row), sum(buyers), "derived", { format: MONEY_FORMAT }),
      );
    });
    if (actor.isFinal) return;
    writer.add(
      formula(writer.at(kept, row), `=${writer.at(received, row)}-${writer.at(paid, row)}`, "derived", {
        format: MONEY_FORMAT,
      }),
      formula(writer.at(share, row), `=${writer.at(kept, row)}/${writer.at(paid, total)}`, "derived", {
        format: PERCENT_FORMAT,
      }),
    );
  });
  const last = top + actors.length - 1;
  writer.add(
    text(writer.at(FIRST, total), texts.total, "total"),
    text(writer.at(received, total), "", "total"),
    formula(writer.at(paid, total), `=SUM(${writer.range(paid, last + 1, total - 1)})`, "total", {
      format: MONEY_FORMAT,
    }),
    formula(writer.at(kept, total), `=SUM(${writer.range(kept, top, last)})`, "total", { format: MONEY_FORMAT }),
    formula(writer.at(share, total), `=SUM(${writer.range(share, top, last)})`, "total", { format: PERCENT_FORMAT }),
  );
  writer.row = total + 1;
  writer.line(
    texts.keepsNote({
      names: finals
        .map(({ name }) => name)
        .slice(0, 12)
        .join(", "),
    }),
    "note",
    TEXT_COLUMNS,
  );
  const named = actors.filter((actor) => !actor.isOthers).length;
  writeTitle(writer, titleRow, unit, {
    names: writer.range(FIRST, top, top + named - 1),
    kept: writer.range(kept, top, top + named - 1),
    paid: writer.at(paid, total),
    isSaid: named > 0 && account.paidByFinal.gt(0),
    isOfNamed: named < actors.length,
  });
  if (actors.length < 2 || actors.length > MAX_DRAWN) return nameCells;
  writer.row += 1;
  placeChart(writer, charts, {
    kind: "bar",
    title: texts.chart,
    labels: writer.range(FIRST, head, last),
    values: [writer.range(kept, head, last)],
  });
  return nameCells;
}

function nameOf(reading: Reading, at: string, name: string): Cell {
  const places = placesOf(reading);
  for (const { row, payee, payer } of places ? reading.payments.rows : []) {
    const column = payee === name ? places!.seller : payer === name ? places!.buyer : null;
    if (column !== null && reading.grid.at(row, column) === name && !isOthers(name))
      return formula(at, `=${addressAt(reading.grid, { row, column, rows: 1, columns: 1 })}`, "label");
  }
  return text(at, name);
}

function writeTitle(
  writer: Writer,
  row: number,
  unit: string,
  {
    names,
    kept,
    paid,
    isSaid,
    isOfNamed,
  }: { names: string; kept: string; paid: string; isSaid: boolean; isOfNamed: boolean },
): void {
  const at = writer.at(FIRST, row);
  if (!isSaid) {
    writer.add(text(at, texts.plainTitle, "title"));
    return;
  }
  const most = `MAX(${kept})`;
  const words = textFormula(
    {
      name: `INDEX(${names},MATCH(${most},${kept},0))`,
      kept: `ROUND(${most},2)`,
      paid: `ROUND(${paid},2)`,
      share: `ROUND(100*${most}/${paid},1)`,
    },
    (args) => texts.title({ ...args, unit, hasUnit: unit === "" ? "no" : "yes", isOfNamed: isOfNamed ? "yes" : "no" }),
  );
  // Of several who keep the same none keeps the most.
  writer.add(formula(at, `=IF(OR(${most}<=0,COUNTIF(${kept},${most})>1),"${texts.plainTitle}",${words})`, "title"));
}

function dependenceSection(
  writer: Writer,
  account: PaymentAccount,
  payments: Payments,
  later: ((ranges: Ranges) => void)[],
): void {
  const { rows } = payments;
  const sides = sidesOf(payments);
  if (account.dependences.length === 0) return;
  const sellers = new Set(rows.flatMap(({ payee }) => (isOthers(payee) ? [] : [sameName(payee)])));
  const lines = sellers.size + (sellers.size > 1 ? 1 : 0);
  writer.row += 1;
  writer.line(texts.dependence, "heading");
  const top = writer.row;
  writer.row = top + lines + 1;
  writer.line(texts.dependenceNote({ call: "VC.DEPENDENCE" }), "note", TEXT_COLUMNS);
  const [payees, payers] = [rows.map(({ payee }) => payee), rows.map(({ payer }) => payer)];
  later.push(({ sellers: from, buyers: to, amounts }) => {
    const parties = [asOthers(from, sides.sellers, payees), asOthers(to, sides.buyers, payers)].join(",");
    writer.add(
      formula(writer.at(FIRST, top), `=VC.DEPENDENCE(${parties},${amounts})`, "result", {
        fills: {
          range: writer.range(FIRST, top, top + lines, FIRST + 7),
          formats: ["", MONEY_FORMAT, "", PERCENT_FORMAT, COUNT, COUNT, PERCENT_FORMAT, PERCENT_FORMAT],
          head: true,
        },
      }),
    );
  });
}

function originSection(
  writer: Writer,
  { market, at }: { readonly market: string; readonly at: string },
  count: number,
  later: ((ranges: Ranges) => void)[],
): void {
  writer.row += 1;
  writer.line(texts.origin({ market }), "heading");
  const top = writer.row;
  writer.row = top + count + 1;
  writer.line(texts.originNote({ call: "VC.FLOWORIGIN" }), "note", TEXT_COLUMNS);
  later.push(({ sellers, buyers, amounts }) =>
    writer.add(
      formula(writer.at(FIRST, top), `=VC.FLOWORIGIN(${sellers},${buyers},${amounts},${at})`, "result", {
        fills: {
          range: writer.range(FIRST, top, top + count, FIRST + 2),
          formats: ["", MONEY_FORMAT, PERCENT_FORMAT],
          head: true,
        },
      }),
    ),
  );
}

function readingLines(writer: Writer, { grid, columns, leftOut, title, notes }: Reading, hidden: number): void {
  const note = (words: string) => writer.line(words, "note", TEXT_COLUMNS);
  writer.row += 1;
  writer.line(texts.reading, "heading");
  const used = columns.filter(({ role }) => role !== "unused" && role !== "label");
  note(
    texts.columns({
      columns: used
        .map(({ index, role }) => texts.column({ letter: columnName(grid.column + index), role }))
        .join(", "),
    }),
  );
  const rows = leftOut.rows.map((row) => String(grid.row + row + 1)).slice(0, 12);
  if (rows.length > 0) note(texts.notCounted({ count: leftOut.rows.length, rows: rows.join(", "), why: texts.noName }));
  if (hidden > 0) note(texts.hidden({ count: hidden }));
  for (const words of [title, ...notes]) if (words !== "") note(report.reading.onSheet({ note: words }));
  writer.line(report.sources({ sources: texts.sources }), "source", TEXT_COLUMNS);
}
