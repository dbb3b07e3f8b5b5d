/** Tables of figures that are no chain: series, shares, accounts with parts, indicators, and what is not known. */

import { sameName } from "../../core/data/labels";
import type { Sliced } from "../../core/sliced";
import type { Asking } from "./asking";
import { assembled } from "./assemble";
import { nameRoles } from "./chain";
import { figureRole, isByRows, measuresByColumn } from "./column-roles";
import { aloneOf, chosenReading, needsName } from "./chosen-measure";
import { columnTotals, withColumnTotals } from "./column-totals";
import type { DraftTable, TableForm } from "./figure-table";
import type { Frame } from "./frame";
import { type Decision, type Group, groupsOf } from "./kind-of";
import { isPercentUnit } from "./unit-words";
import { zeroQuestion, zerosIn, zerosOf } from "./gaps";
import { withoutOverlaps } from "./overlaps";
import { withPrintedSums } from "./printed-sums";
import { hasEarnedAndLeft } from "./income-account";
import { basketQuestion, kindQuestion, measuresQuestion } from "./questions";
import { NO_TREE } from "./read-rows";
import type { CellPlace, ColumnRole, FigureTable, TableReading } from "./table-reading";
import { reader as texts } from "./texts";
import { areShares, type MemberTree, treeOfMembers } from "./totals";
import { repeatsIn } from "./twins";

export function* readFigures(
  asking: Asking,
  frame: Frame,
  form: TableForm,
  decision: Exclude<Decision, { kind: "chain" }>,
): Sliced<TableReading> {
  const roles = new Map<number, ColumnRole>();
  const kind = decision.kind;
  const decided = "table" in decision ? decision.table : null;
  const table = decided && kind === "series" ? withPrintedSums(decided) : decided;
  const isOfRows = kind === "indicators" && isByRows(decision.table, form, decision.groups);
  const names = nameRoles(frame);
  const repeats = repeatsIn(frame);
  if (repeats.length > 0) asking.remarks.push(texts.remarks.repeated({ columns: repeats.join(", ") }));
  if (table && table.repeatedRows.length > 0) asking.remarks.push(repeatedRows(frame, table.repeatedRows));
  const measures = table && measuresByColumn(table);
  for (const column of frame.columns) roles.set(column.index, figureRole(column, form, measures, isOfRows, names));
  if (!table)
    return yield* assembled(asking, frame, form, roles, NO_TREE, [], [], {
      kind: "unknown",
      hasFigures: form.figures.length > 0,
    });

  const columns = yield* columnTotals(frame, form, table);
  const leftColumns = columns.leftOut;
  const groups = kind === "indicators" ? decision.groups : yield* groupsOf(table, form);
  const isNested = groups.length <= 1;
  const among = isNested && (kind === "series" || kind === "figures") ? "series" : "unknown";
  // Percentages have totals where they make up wholes, and only there.
  const ofShares = new Set<Group>();
  for (const group of groups)
    if (isOfShares(group) && (yield* areSharesOf(frame, form, table, group, among))) ofShares.add(group);
  const tree = yield* treeOfMembers(frame, form, table, groups, among, (group) => ofShares.has(group));
  const shares = groups.length === 1 && ofShares.size === 1;
  if (kind === "indicators")
    return yield* indicatorsReading(asking, frame, form, roles, table, decision.groups, tree, ofShares);
  const isAccount = decision.kind === "series" && decision.isAccount === true;
  const tabledBy = (its: MemberTree) =>
    withoutOverlaps(withColumnTotals(tabled(table, its), table.places, form, columns), form);
  if ((kind === "series" || kind === "figures") && isNested && (tree.isNested || isAccount)) {
    asking.question = null;
    const account = yield* treeOfMembers(frame, form, table, groups, "account", () => shares);
    return yield* assembled(asking, frame, form, roles, account, account.leftOut, leftColumns, {
      kind: "nested account",
      table: tabledBy(account),
    });
  }
  if (shares)
    return yield* assembled(asking, frame, form, roles, tree, tree.leftOut, leftColumns, {
      kind: "shares",
      table: tabledBy(tree),
    });
  if (kind === "figures" || kind === "prices" || kind === "columns" || kind === "nothing" || kind === "turned")
    return yield* assembled(asking, frame, form, roles, tree, tree.leftOut, leftColumns, {
      kind: "unknown",
      hasFigures: true,
    });
  return yield* seriesReading(asking, frame, form, roles, decision, tree, leftColumns, tabledBy(tree));
}

function* seriesReading(
  asking: Asking,
  frame: Frame,
  form: TableForm,
  roles: ReadonlyMap<number, ColumnRole>,
  decision: Extract<Decision, { kind: "series" }>,
  tree: MemberTree,
  leftColumns: readonly number[],
  read: FigureTable,
): Sliced<TableReading> {
  const measure = decision.measure === "share" ? "ratio" : decision.measure;
  const zeros = form.form === "across" ? zerosIn(frame, form, form.figures, measure) : zerosOf(decision.table, measure);
  const isZero = asking.ask(zeroQuestion(zeros));
  let table = read;
  if (isZero === "missing") table = withoutCells(table, zeros.cells);
  asking.ask(basketQuestion(table, decision.form));
  return yield* assembled(asking, frame, form, roles, tree, tree.leftOut, leftColumns, {
    kind: "series",
    measure,
    form: decision.form,
    table,
  });
}

function* indicatorsReading(
  asking: Asking,
  frame: Frame,
  form: TableForm,
  roles: ReadonlyMap<number, ColumnRole>,
  draft: DraftTable,
  groups: readonly Group[],
  tree: MemberTree,
  ofShares: ReadonlySet<Group>,
): Sliced<TableReading> {
  const table = withoutOverlaps(tabled(draft, tree), form);
  const answer = groups.length > 1 ? asking.ask(measuresQuestion(groups)) : null;
  const chosen = groups.find((_, index) => `${index}` === answer);
  if (chosen) {
    const one = chosenReading(
      { ...table, places: draft.places, repeatedRows: draft.repeatedRows },
      chosen,
      ofShares.has(chosen),
      needsName(draft, chosen) ? asking.ask(yield* kindQuestion("figures", frame, form)) : null,
    );
    return yield* assembled(asking, frame, form, roles, tree, tree.leftOut, [], one);
  }
  return yield* assembled(asking, frame, form, roles, tree, tree.leftOut, [], {
    kind: "indicators",
    table,
    measures: groups.map(({ words, members }) => ({ words, members })),
  });
}

/** More are not named one by one. */
const MOST_ROWS = 6;

const repeatedRows = ({ grid }: Frame, rows: readonly number[]): string =>
  texts.remarks.repeatedRows({
    rows: rows
      .slice(0, MOST_ROWS)
      .map((row) => grid.row + row + 1)
      .join(", "),
    others: Math.max(0, rows.length - MOST_ROWS),
  });

const isOfShares = ({ unit, measure }: Group): boolean => isPercentUnit(unit) || measure === "share";

/** Whether percentages make up wholes, but for totals among them. */
function* areSharesOf(
  frame: Frame,
  form: TableForm,
  table: DraftTable,
  group: Group,
  among: "series" | "unknown",
): Sliced<boolean> {
  const tree = yield* treeOfMembers(frame, form, table, [group], among, () => true);
  return areShares(aloneOf(table, group), tree.of(group.members));
}

/** Accounts of income have no more items. */
const MOST_ITEMS = 200;

function tabled(table: DraftTable, tree: MemberTree): FigureTable {
  const names = table.members.map(({ name }, index) => {
    const ofTree = table.places[index]!.rows.length === 1 ? tree.nameOf(index) : undefined;
    // "Africa, Total" says more than "Total".
    return ofTree === undefined || (name !== ofTree && name.endsWith(ofTree)) ? name : ofTree;
  });
  const bare = names.map(
    (name, index) =>
      `${sameName(name)}\u0000${sameName(table.members[index]!.measureWords)}\u0000${table.members[index]!.measure}`,
  );
  const times = new Map<string, number>();
  for (const key of bare) times.set(key, (times.get(key) ?? 0) + 1);
  const counted = table.members.flatMap(({ name }, index) => (tree.counts(index) ? [name] : []));
  const isOfIncome = counted.length <= MOST_ITEMS && hasEarnedAndLeft(counted);
  const isRepeated = (index: number) => times.get(bare[index]!)! > 1;
  return {
    ...table,
    members: table.members.map((member, index) => {
      const parent = tree.parentOf(index);
      // Parts of the same name are told apart by their whole.
      const name =
        member.section !== "" && member.name.startsWith(`${member.section}, `)
          ? member.name
          : isRepeated(index) && parent !== null
            ? `${names[parent]!}, ${names[index]!}`
            : names[index]!;
      return {
        ...member,
        isSummable: member.isSummable && !isOfIncome,
        name,
        parent,
        counts: tree.counts(index),
        isTotal: tree.isTotal(index),
      };
    }),
  };
}

function withoutCells(table: FigureTable, cells: readonly CellPlace[]): FigureTable {
  const isOut = new Set(cells.map(({ row, column }) => `${row} ${column}`));
  return {
    ...table,
    members: table.members.map((member) => ({
      ...member,
      figures: new Map([...member.figures].filter(([, figure]) => !isOut.has(`${figure.row} ${figure.column}`))),
    })),
  };
}
