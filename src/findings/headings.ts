/** What the headings say that does not go together: nominal beside real money, an index without its base, weights without a conversion. */

import { isKnown } from "../core/numbers/figure";
import { numeralIn } from "../tables/numeral";
import { differingColumns, methodByColumns, salesRole, unlikeIn } from "../tables/method";
import { columnOf, columnsOf, figuresIn } from "../tables/understanding";
import { speaksOf } from "../tables/header-vocabulary";
import { figuresOf } from "./figures";
import { cell, type Check } from "./finding";

/** Figures that are set off against each other, in different units: by their headings, or by a column of currencies or units. */
export const differentUnits: Check = function* ({ table, reading: { answered, kind } }) {
  yield;
  // The person has said what the headings mean.
  if (kind !== "chain" || answered.some(({ question }) => question.id === "unit")) return;
  const columns = differingColumns(table);
  const top = table.headRows[table.headRows.length - 1];
  if (columns && top !== undefined)
    yield {
      kind: "different units",
      area: cell(top, columns[1]),
      one: table.columns[columns[0]]!.name,
      other: table.columns[columns[1]]!.name,
    };
  const unlike = unlikeIn(table);
  if (unlike?.by === "rows")
    yield { kind: "different units", area: cell(unlike.row, unlike.column), one: unlike.one, other: unlike.other };
};

/** A series in money of the day beside one in constant money: their difference is inflation. */
export const nominalBesideReal: Check = function* ({ table }) {
  yield;
  const money = table.columns.filter(({ counts, name }) => figuresIn(counts) > 0 && name !== "");
  const nominal = money.find(({ name }) => speaksOf("nominal", name) && !speaksOf("real", name));
  const real = money.find(({ name }) => speaksOf("real", name) && !speaksOf("nominal", name));
  const top = table.headRows[0];
  if (!nominal || !real || top === undefined) return;
  yield { kind: "nominal beside real", area: cell(top, nominal.index), nominal: nominal.name, real: real.name };
};

/** Prices per unit of products that differ in weight, and no column that says how much of one goes into the next. */
export const weightWithoutConversion: Check = function* ({ table, reading: read, records: { records, periods } }) {
  const isBySteps = read.kind === "chain" && read.way === "steps";
  const price = isBySteps ? columnOf(table, "price") : columnOf(table, salesRole(table));
  if (
    !price ||
    price.role !== "price" ||
    methodByColumns(table) === null ||
    columnsOf(table, "conversion").length > 0 ||
    periods.length > 0 ||
    records.length > 500
  )
    return;
  yield;
  // Units written with the prices: per kg here, per bag there.
  const units = records.flatMap(({ row }) => {
    const value = table.grid.at(row, price.index);
    const unit =
      typeof value === "string"
        ? /(?:\/|\b(?:per|pro|por|par|al)\b)\s*([\p{L}²³]+)/iu.exec(numeralIn(value)?.unit ?? "")?.[1]?.toLowerCase()
        : undefined;
    return unit ? [{ unit, row }] : [];
  });
  const other = units.find(({ unit }) => unit !== units[0]!.unit);
  if (other)
    yield {
      kind: "weight without conversion",
      area: cell(other.row, price.index),
      from: units[0]!.unit,
      to: other.unit,
      by: "units",
    };

  const volume = columnOf(table, "volume");
  const volumes = volume && figuresOf(table, records, ["volume"]);
  if (!volumes) return;
  const known = [...volumes];
  for (let index = 1; index < known.length; index++) {
    const [before, now] = [known[index - 1]!, known[index]!];
    if (!isKnown(before) || !isKnown(now) || before.eq(now) || before.isZero() || now.isZero()) continue;
    yield {
      kind: "weight without conversion",
      area: cell(records[index]!.row, volume.index),
      from: before.toString(),
      to: now.toString(),
      by: "volumes",
    };
    return;
  }
};
