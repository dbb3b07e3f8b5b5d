/** Values by reporter, partner or product over time, with the share of all in the first and the last complete period. */

import { type Dimension, isUnspecified, lastComplete, wholeIn } from "../../findings/kinds/trade-account";
import { sum } from "../../core/numbers/decimal";
import { formula, PERCENT_FORMAT, text } from "../../sheet/sheet";
import { placeChart } from "../sections";
import { FIRST } from "../writer";
import { TEXT_COLUMNS } from "./trade-page";
import {
  flowInSentence,
  flowWords,
  labelOf,
  listed,
  lookedUp,
  moneyFormat,
  type Part,
  whileCurrent,
  WHOLE_FORMAT,
  withPeriod,
  writeName,
} from "./trade-part";
import { tradeReport as texts } from "./trade-texts";

const POINTS_FORMAT = "+0.0;-0.0;0.0";

/** Values of each over time, with the share of all in the first and the last complete period. */
export function memberSection(part: Part, dimension: Dimension): { names: string; shares: string } | null {
  const { writer, account, periods, reading, keys, later, charts } = part;
  const members = listed(part, dimension);
  const others = account.members[dimension].length - members.length;
  const complete = periods.filter((period) => wholeIn(account, period));
  const shown = complete.length > 1 ? [complete[0]!, lastComplete(account)!] : complete;
  const [first, last] = [shown[0], shown.at(-1)];
  const hasChange = first !== undefined && last !== undefined && first < last;
  const shareColumns = hasChange ? [first, last] : last === undefined ? [] : [last];
  const unit = reading.trade.valueUnit;
  const what = texts.by({ what: flowWords(part), of: dimension });
  keys.add(dimension);
  writer.row += 1;
  writer.line(unit === "" ? what : texts.inUnit({ what, unit }), "heading");
  const head = writer.row;
  const named = (period: number) => labelOf(part, period) || texts.value;
  writer.heads([
    { words: texts.dimension({ of: dimension }), over: "text" },
    ...periods.map((period) => ({ words: named(period), over: "figures" as const })),
    ...shareColumns.map((period) => ({
      words: labelOf(part, period) === "" ? texts.share : texts.shareIn({ period: labelOf(part, period) }),
      over: "figures" as const,
    })),
    ...(hasChange ? [{ words: texts.points, over: "figures" as const }] : []),
  ]);
  const top = writer.row;
  const total = top + members.length + (others > 0 ? 1 : 0);
  const columnFor = (index: number) => FIRST + 1 + index;
  const shareColumn = (index: number) => FIRST + 1 + periods.length + index;
  const writeShares = (row: number, look: "derived" | "total", isIn: (period: number) => boolean = () => true) => {
    shareColumns.forEach((period, index) => {
      // Whoever is not in the table in a period has no share there.
      const column = columnFor(periods.indexOf(period));
      const whole = writer.at(column, total);
      writer.add(
        formula(
          writer.at(shareColumn(index), row),
          isIn(period) ? `=IF(${whole}>0,SUM(${writer.at(column, row)})/${whole},NA())` : '=""',
          look,
          {
            format: PERCENT_FORMAT,
          },
        ),
      );
    });
    if (hasChange && look !== "total")
      writer.add(
        formula(
          writer.at(shareColumn(2), row),
          shareColumns.every(isIn)
            ? `=ROUND(100*(${writer.at(shareColumn(1), row)}-${writer.at(shareColumn(0), row)}),1)`
            : '=""',
          look,
          { format: POINTS_FORMAT },
        ),
      );
  };
  members.forEach((member, index) => {
    const row = top + index;
    writer.row = row;
    const name = writeName(part, dimension, member.name);
    writeShares(row, "derived", (period) => member.amounts[period]!.hasRows);
    periods.forEach((period, position) => {
      const at = writer.at(columnFor(position), row);
      const amounts = member.amounts[period]!;
      later.push(({ values }) =>
        writer.add(
          !amounts.hasRows
            ? text(at, "", "derived")
            : formula(
                at,
                amounts.value === null ? "=NA()" : `=${lookedUp(name, values(dimension, period), 1)}`,
                "derived",
                { format: moneyFormat(part), ...(amounts.value === null && { missing: [at] }) },
              ),
        ),
      );
    });
  });
  if (others > 0) {
    const row = top + members.length;
    writer.add(text(writer.at(FIRST, row), texts.others({ count: others })));
    periods.forEach((_, position) => {
      const column = columnFor(position);
      writer.add(
        formula(
          writer.at(column, row),
          `=${writer.at(column, total)}-SUM(${writer.range(column, top, row - 1)})`,
          "derived",
          { format: moneyFormat(part) },
        ),
      );
    });
    writeShares(row, "derived");
  }
  writer.add(text(writer.at(FIRST, total), texts.total, "total"));
  writeTotals(part, dimension, { top, total, count: members.length, others });
  writeShares(total, "total");
  if (hasChange) writer.add(text(writer.at(shareColumn(2), total), "", "total"));
  writer.row = total + 1;
  const hasConcentration = writeConcentration(part, dimension, total);
  writer.line(texts.shareNote({ count: others > 0 ? members.length : 0 }), "note", TEXT_COLUMNS);
  if (hasConcentration) writer.line(texts.concentrationNote({ call: "VC.CONCENTRATION" }), "note", TEXT_COLUMNS);
  if (shareColumns.length > 0 && members.length > 1) {
    const over = (column: number) => writer.range(column, head, top + members.length - 1);
    writer.row += 1;
    placeChart(writer, charts, {
      kind: "bar",
      title: chartTitle(part, dimension, what, shareColumns),
      labels: over(FIRST),
      values: shareColumns.map((_, index) => over(shareColumn(index))),
    });
  }
  const specified = members.filter(({ name }) => !isUnspecified(name)).length;
  if (last === undefined || specified === 0) return null;
  return {
    names: writer.range(FIRST, top, top + specified - 1),
    shares: writer.range(shareColumn(shareColumns.length - 1), top, top + specified - 1),
  };
}

/** The sum of all rows of each period; not available where those listed no longer make it up. */
function writeTotals(
  part: Part,
  dimension: Dimension,
  { top, total, count, others }: { top: number; total: number; count: number; others: number },
): void {
  const { writer, periods, later } = part;
  const names = writer.range(FIRST, top, top + count - 1);
  periods.forEach((period, position) => {
    const at = writer.at(FIRST + 1 + position, total);
    const listedSum = `SUM(${writer.range(FIRST + 1 + position, top, total - 1)})`;
    later.push(({ slice }) => {
      const whole = `SUM(${slice(period).value})`;
      // A name that was changed on the sheet may be listed twice, or not at all.
      const checks = [
        `IFERROR(SUM(MATCH(${names},${names},0)),0)=${(count * (count + 1)) / 2}`,
        ...(addUp(part, dimension, period) && others === 0 ? [`ABS(${listedSum}-${whole})<=0.000000001*${whole}`] : []),
      ];
      writer.add(
        formula(at, `=${whileCurrent(part, `IF(AND(${checks.join(",")}),${whole},NA())`)}`, "total", {
          format: moneyFormat(part),
        }),
      );
    });
  });
}

/** Of all in each period that is whole, however many are listed; false where there is none. */
function writeConcentration(part: Part, dimension: Dimension, total: number): boolean {
  const { writer, periods, later } = part;
  const known = periods.filter((period) => addUp(part, dimension, period));
  if (part.account.members[dimension].length < 2 || known.length === 0) return false;
  const row = writer.row;
  writer.add(text(writer.at(FIRST, row), texts.concentration({ of: dimension })));
  later.push(({ values }) => {
    for (const period of known) {
      const column = FIRST + 1 + periods.indexOf(period);
      const its = `VC.CONCENTRATION(${values(dimension, period).column(1)})`;
      writer.add(
        formula(writer.at(column, row), `=IF(ISNUMBER(${writer.at(column, total)}),${its},NA())`, "derived", {
          format: WHOLE_FORMAT,
        }),
      );
    }
  });
  writer.row += 1;
  return true;
}

/** Whether those listed make up the whole: every row has a name, and every value is there. */
function addUp({ account }: Part, dimension: Dimension, period: number): boolean {
  const whole = wholeIn(account, period);
  const values = account.members[dimension].map(({ amounts }) => amounts[period]!.value);
  return whole !== null && values.every((value) => value !== null) && sum(values).eq(whole);
}

function chartTitle(part: Part, dimension: Dimension, what: string, periods: readonly number[]): string {
  const [first, last] = periods;
  return first === undefined || last === undefined
    ? withPeriod(what, labelOf(part, first ?? 0))
    : texts.chart({
        what: texts.by({ what: flowInSentence(part), of: dimension }),
        first: labelOf(part, first),
        last: labelOf(part, last),
      });
}
