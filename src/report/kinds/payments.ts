/** The report on payments: who receives, pays and keeps how much, on whom sellers depend, and who keeps what each final payer pays. */

import type { Sliced } from "../../core/sliced";
import { quoteSheetName } from "../../sheet/address";
import { columnsInWords } from "./series/page";
import { paymentAccount, type PaymentAccount } from "../../findings/kinds/payment-account";
import { lookAlikeActors } from "../../findings/kinds/payment-look-alikes";
import { decimalOf } from "../../tables/reader/figure-in";
import type { PlacedChart } from "../../sheet/figures";
import { formula, MONEY_FORMAT, PERCENT_FORMAT, text } from "../../sheet/sheet";
import { addressAt } from "../../tables/grid";
import type { Payments, ReadingOf } from "../../tables/reader/table-reading";
import type { Report } from "../report";
import { placeChart } from "../sections";
import { report, amountText, textFormula } from "../texts";
import { type RecordsKept, recordsKept } from "./payment-records";
import { quoted } from "./trade-part";
import { FIRST, Writer } from "../writer";
import { type Names, namesAsBuilt } from "./payment-names";
import { gathered, nameOf, type Ranges, rangesInPlace, TEXT_COLUMNS } from "./payment-ranges";
import { dependenceSection, type LiveRanges, originSection, type Page, whileCurrent } from "./payment-sections";
import { paymentsReport as texts } from "./payment-texts";

export interface PaymentsReportOptions {
  /** Rows within the grid that are left out: those that are hidden or filtered. */
  readonly without?: ReadonlySet<number>;
}

type Reading = ReadingOf<"payments">;

/** More final payers have no section each. */
const MAX_MARKETS = 4;
/** A chart of more is unreadable. */
const MAX_DRAWN = 30;

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
  const outdated = writer.at(FIRST);
  writer.row += 1;
  const inPlace = rangesInPlace(reading);
  const later: ((ranges: LiveRanges) => void)[] = [];
  const { nameCells, names } = keptSection(writer, charts, reading, account, { later, titleRow, outdated });
  dependenceSection(writer, account, payments, { later, outdated });
  const producers = account.actors.filter(({ isFinal }) => !isFinal).length;
  // Where an amount is 0, more may keep some of it once that is another figure.
  const hasZeros = payments.rows.some(({ amount }) => decimalOf(amount)?.isZero());
  for (const { market, rows } of account.origins.slice(0, MAX_MARKETS))
    if (rows.length > 0)
      originSection(
        writer,
        { market, at: nameCells.get(market)!, count: hasZeros ? producers : rows.length },
        { later, outdated },
      );
  yield;
  const ranges = inPlace ?? gathered(writer, reading);
  const kept = recordsKept(whole, inPlace);
  writer.add(formula(outdated, liveFormula(whole, kept, ranges, names), "note", { across: TEXT_COLUMNS }));
  for (const write of later) write({ ...ranges, areOthers: kept.areOthers });
  readingLines(writer, whole, without.size);
  writer.atLeast(FIRST, 240);
  writer.largest = account.paid.toNumber();
  return { sheet: writer.sheet("VC report", 9, writer.at(FIRST, titleRow)), charts };
}

/** Nothing; else why figures are missing: the table has other payments, or other names than those that are listed. */
function liveFormula(
  { grid }: Reading,
  { areOthers, now, inReport }: RecordsKept,
  { sellers, buyers }: Ranges,
  names: Names,
): string {
  const sheet = quoteSheetName(grid.sheet);
  const words = textFormula({ now, built: inReport }, (args) => texts.live({ ...args, sheet }));
  const isListed = `AND(${namesAsBuilt({ sellers, buyers }, names).join(",")})`;
  const renamed = textFormula({}, () => texts.renamed({ sheet }));
  return `=IF(${areOthers},${words},IF(${isListed},"",${renamed}))`;
}

/** Received, paid and kept by each; final payers last. */
function keptSection(
  writer: Writer,
  charts: PlacedChart[],
  reading: Reading,
  account: PaymentAccount,
  { later, titleRow, outdated }: Page & { readonly titleRow: number },
): { nameCells: Map<string, string>; names: Names } {
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
    later.push(({ sellers, buyers, amounts, areOthers }) => {
      // True of this actor whatever the others are called by now.
      const sum = (names: string) => `=IF(${areOthers},NA(),SUMPRODUCT((${names}=${name})*1,${amounts}))`;
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
      formula(
        writer.at(share, row),
        whileCurrent(outdated, `${writer.at(kept, row)}/${writer.at(paid, total)}`),
        "derived",
        {
          format: PERCENT_FORMAT,
        },
      ),
    );
  });
  const last = top + actors.length - 1;
  writer.add(
    text(writer.at(FIRST, total), texts.total, "total"),
    text(writer.at(received, total), "", "total"),
    formula(
      writer.at(paid, total),
      whileCurrent(outdated, `SUM(${writer.range(paid, last + 1, total - 1)})`),
      "total",
      {
        format: MONEY_FORMAT,
      },
    ),
    formula(writer.at(kept, total), whileCurrent(outdated, `SUM(${writer.range(kept, top, last)})`), "total", {
      format: MONEY_FORMAT,
    }),
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
  for (const words of lookAlikeActors(reading.payments)) writer.line(words, "note", TEXT_COLUMNS);
  const named = actors.filter((actor) => !actor.isOthers).length;
  const title = {
    names: writer.range(FIRST, top, top + named - 1),
    kept: writer.range(kept, top, top + named - 1),
    paid: writer.at(paid, total),
    isSaid: named > 0 && account.paidByFinal.gt(0),
    isOfNamed: named < actors.length,
    outdated,
    sheet: quoteSheetName(reading.grid.sheet),
  };
  later.push(({ areOthers }) => writeTitle(writer, titleRow, unit, { ...title, areOthers }));
  const names: Names = {
    all: writer.range(FIRST, top, total - 1),
    producers: writer.range(FIRST, top, last),
    built: [...actors, ...finals].map(({ name }) => name),
    producerCount: actors.length,
  };
  if (actors.length < 2 || actors.length > MAX_DRAWN) return { nameCells, names };
  writer.row += 1;
  placeChart(writer, charts, {
    kind: "bar",
    title: texts.chart,
    labels: writer.range(FIRST, head, last),
    values: [writer.range(kept, head, last)],
  });
  return { nameCells, names };
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
    outdated,
    areOthers,
    sheet,
  }: {
    readonly names: string;
    readonly kept: string;
    readonly paid: string;
    readonly isSaid: boolean;
    readonly isOfNamed: boolean;
    readonly outdated: string;
    readonly areOthers: string;
    readonly sheet: string;
  },
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
      kept: amountText(most),
      paid: amountText(paid),
      share: `ROUND(100*${most}/${paid},1)`,
    },
    (args) => texts.title({ ...args, unit, hasUnit: unit === "" ? "no" : "yes", isOfNamed: isOfNamed ? "yes" : "no" }),
  );
  // Of several who keep the same none keeps the most, and nobody keeps more than all that is paid.
  const isUnsaid = `OR(${outdated}<>"",${most}<=0,${most}>${paid},COUNTIF(${kept},${most})>1)`;
  const its = `IFERROR(IF(${isUnsaid},"${texts.plainTitle}",${words}),"${texts.plainTitle}")`;
  const said = `IF(${areOthers},${quoted(texts.outdated({ sheet }))},${its})`;
  writer.add(formula(at, `=${said}`, "title"));
}

function readingLines(writer: Writer, { grid, columns, leftOut, title, notes }: Reading, hidden: number): void {
  const note = (words: string) => writer.line(words, "note", TEXT_COLUMNS);
  writer.row += 1;
  writer.line(texts.reading, "heading");
  note(texts.columns({ columns: columnsInWords({ grid, columns }) }));
  const rows = leftOut.rows.map((row) => String(grid.row + row + 1)).slice(0, 12);
  if (rows.length > 0) note(texts.notCounted({ count: leftOut.rows.length, rows: rows.join(", "), why: texts.noName }));
  if (hidden > 0) note(texts.hidden({ count: hidden }));
  for (const words of [title, ...notes]) if (words !== "") note(report.reading.onSheet({ note: words }));
  writer.line(report.sources({ sources: texts.sources }), "source", TEXT_COLUMNS);
}
