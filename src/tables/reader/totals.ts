/** Totals and parts of a table, by its rows and by its members. */

import { ROWS_PER_STEP, type Sliced } from "../../core/sliced";
import { cellSays } from "./cell-figure";
import type { DraftTable, TableForm } from "./figure-table";
import type { Frame, FrameColumn } from "./frame";
import type { Group } from "./kind-of";
import type { CellPlace, FigureTable, Member, Mismatch, RowRole } from "./table-reading";
import { textOf } from "../table-header";
import { rowName } from "./tree-names";
import { treeOf, type TreeOptions, type TreeReading, type TreeRow } from "./tree";
import { reader as texts } from "./texts";
import { periodOf } from "./period-of";

export interface MemberTree {
  /** By the row of a whole the rows of its parts. */
  readonly rows: ReadonlyMap<number, readonly number[]>;
  readonly names: ReadonlyMap<number, string>;
  readonly roleOf: (row: number) => RowRole;
  readonly whyOf: (row: number) => string;
  readonly isPart: (row: number) => boolean;
  readonly isByName: (row: number) => boolean;
  readonly leftOut: number[];
  /** A whole of two parts in one column: asked. */
  readonly questionRow: number | null;
  readonly questionParts: readonly [number, number] | null;
  readonly nameOf: (member: number) => string | undefined;
  readonly parentOf: (member: number) => number | null;
  readonly counts: (member: number) => boolean;
  readonly isTotal: (member: number) => boolean;
  /** Two levels, several wholes, or parts named as such. */
  readonly isNested: boolean;
  readonly of: (members: readonly number[]) => MemberTree;
  readonly notAddingUp: readonly Mismatch[];
  readonly isRounded: boolean;
}

interface Node {
  readonly rows: readonly number[];
  /** Of a row with several columns beside one another one each, in their order. */
  readonly members: readonly number[];
  readonly row: TreeRow;
}

interface TreeOfNodes {
  readonly nodes: readonly Node[];
  readonly tree: TreeReading;
}

/** As a tree compares it: a percentage as it is printed. */
export const raw = (plain: number | string): string => {
  const text = String(plain);
  return text.endsWith("e-2") ? text.slice(0, -3) : text;
};

/** Of a chain: by the records, those of each period by themselves where periods are down. */
export function* treeOfRows(
  frame: Frame,
  form: TableForm,
  columns: readonly FrameColumn[],
  kind: TreeOptions["kind"],
): Sliced<MemberTree> {
  const records = frame.rows.filter((row) => row.kind === "record");
  const byPeriod = new Map<number, typeof records>();
  for (const record of records) {
    const order = form.periods && form.names.length > 0 ? (periodOf(frame, record.row, form.periods)?.order ?? 0) : 0;
    const its = byPeriod.get(order);
    if (its) its.push(record);
    else byPeriod.set(order, [record]);
  }
  const trees: TreeOfNodes[] = [];
  for (const rows of byPeriod.values()) {
    yield;
    const nodes = rows.map(({ row, name, indent, section, isOfWhich }, member): Node => ({
      rows: [row],
      members: [member],
      row: {
        name: isOfWhich ? "of which:" : spokenName(frame, form, row, name),
        indent,
        section,
        figures: columns.map((column) => {
          const says = cellSays(frame, row, column);
          return says.is === "figure" ? raw(says.figure.plain) : null;
        }),
      },
    }));
    yield;
    const tree = yield* treeOf(
      nodes.map(({ row }) => row),
      { isSummable: !isOneRecordEach(form, byPeriod.size), kind },
    );
    trees.push({ nodes, tree });
  }
  return joined(
    trees,
    ({ rows: [row] }, position) => ({ row: row!, column: columns[position]!.index }),
    (row) => row,
  );
}

/** The name that says that a row is a total or a part, in whichever column of names; else its own. */
function spokenName({ grid }: Frame, { names }: TableForm, row: number, name: string): string {
  const says = names
    .map(({ index }) => textOf(grid.at(row, index)))
    .find((text) => {
      if (text === "") return false;
      const { ofWhich, total } = rowName(text);
      return ofWhich !== null || total === "all words";
    });
  return says ?? name;
}

/** "Total" where other rows have their period: of all of them. */
const isTotalOfPeriods = ({ grid }: Frame, { periods }: TableForm, row: number): boolean =>
  periods !== undefined && rowName(textOf(grid.at(row, periods.index))).total === "all words";

/** Rows that are named as totals, of all periods or without a figure in the columns that are summed: nothing speaks against their names. */
export const totalsWithoutFigures = (frame: Frame, form: TableForm, columns: readonly FrameColumn[]): number[] =>
  frame.rows.flatMap(({ row, kind, name }) =>
    kind === "record" &&
    (isTotalOfPeriods(frame, form, row) ||
      (rowName(spokenName(frame, form, row, name)).total === "all words" &&
        columns.every((column) => cellSays(frame, row, column).is !== "figure")))
      ? [row]
      : [],
  );

/** A record a period has no total. */
const isOneRecordEach = (form: TableForm, periods: number): boolean =>
  form.names.length === 0 && form.periods !== undefined && periods >= 1;

/** Of figures by member: those of each measure by themselves. */
export function* treeOfMembers(
  frame: Frame,
  form: TableForm,
  table: DraftTable,
  groups: readonly Group[],
  kind: TreeOptions["kind"],
  isOfShares: (group: Group) => boolean = () => false,
): Sliced<MemberTree> {
  const rowsByRow = new Map(frame.rows.map((row) => [row.row, row]));
  const all =
    groups.length > 0
      ? groups
      : [{ words: "", measure: null, unit: "", members: table.members.map((_, index) => index) }];
  const trees: TreeOfNodes[] = [];
  for (const group of all.flatMap((each) => eachMeasure(each, form, table))) {
    const { members } = group;
    const nodes: Node[] = [];
    for (const [position, its] of besideOneAnother(form, table, members).entries()) {
      if (position % ROWS_PER_STEP === 0) yield;
      const [index] = its;
      const rows = form.form === "down" ? [] : table.places[index]!.rows;
      const record = rowsByRow.get(rows[0] ?? -1);
      nodes.push({
        rows,
        members: its,
        row: {
          name: record?.isOfWhich ? "of which:" : spokenName(frame, form, rows[0] ?? -1, table.places[index]!.own),
          indent: record?.indent ?? 0,
          section: record?.section ?? "",
          figures: its.flatMap((each) =>
            table.periods.map(({ order }) => {
              const figure = table.members[each]!.figures.get(order);
              return figure === undefined ? null : raw(figure.plain);
            }),
          ),
        },
      });
    }
    const isSummable = members.every((index) => table.members[index]!.isSummable || isOfShares(group));
    const tree = yield* treeOf(
      nodes.map(({ row }) => row),
      { isSummable: isSummable && form.form !== "down", kind },
    );
    trees.push({ nodes, tree });
  }
  return joined(
    trees,
    ({ members }, position) => {
      const count = table.periods.length;
      const member = table.members[members[Math.floor(position / count)]!]!;
      return member.figures.get(table.periods[position % count]!.order)!;
    },
    (row) => row,
  );
}

/** Rows of one measure: in a long table those of others stand among them. */
function eachMeasure(group: Group, { form }: TableForm, { members }: DraftTable): readonly Group[] {
  if (form !== "long") return [group];
  const byColumn = new Map<string, number[]>();
  for (const index of group.members) {
    const { column } = members[index]!;
    const its = byColumn.get(column);
    if (its) its.push(index);
    else byColumn.set(column, [index]);
  }
  return byColumn.size < 2 ? [group] : [...byColumn.values()].map((its) => ({ ...group, members: its }));
}

/** Columns beside one another are one row of the tree: what they are of is summed in each by itself. */
function besideOneAnother(
  { form }: TableForm,
  { places }: DraftTable,
  members: readonly number[],
): readonly (readonly [number, ...number[]])[] {
  const byRow = new Map<string, [number, ...number[]]>();
  for (const member of members) {
    const key = form === "single" || form === "across" ? places[member]!.rows.join(" ") : String(member);
    const its = byRow.get(key);
    if (its) its.push(member);
    else byRow.set(key, [member]);
  }
  const all = [...byRow.values()];
  // Rows that lack one of the columns stand by themselves.
  return all.every((its) => its.length === all[0]!.length) ? all : members.map((member) => [member] as const);
}

function joined(
  trees: readonly TreeOfNodes[],
  placeOf: (whole: Node, column: number) => CellPlace,
  rowOf: (row: number) => number,
): MemberTree {
  const rows = new Map<number, readonly number[]>();
  const names = new Map<number, string>();
  const roles = new Map<number, RowRole>();
  const whys = new Map<number, string>();
  const byName = new Set<number>();
  const leftOut: number[] = [];
  const members = new Map<number, { name: string; parent: number | null; counts: boolean; isTotal: boolean }>();
  const notAddingUp: Mismatch[] = [];
  let questionRow: number | null = null;
  let questionParts: readonly [number, number] | null = null;
  let isNested = false;
  let isRounded = false;
  for (const { nodes, tree } of trees) {
    const first = (position: number) => rowOf(nodes[position]!.rows[0] ?? -1);
    tree.roles.forEach((role, position) => {
      const node = nodes[position]!;
      const parent = tree.parents[position];
      node.members.forEach((member, column) =>
        members.set(member, {
          name: tree.names[position]!,
          parent: parent == null ? null : nodes[parent]!.members[column]!,
          counts: tree.counts[position]!,
          isTotal: tree.grandTotal === position,
        }),
      );
      for (const row of node.rows) {
        names.set(row, tree.names[position]!);
        // A total of one measure is one, whatever the row says of another.
        if ((roles.get(row) ?? "member") !== "member") continue;
        roles.set(row, ROW_ROLES[role]);
        whys.set(row, tree.whys[position]!);
        if (role === "total" && /name/.test(tree.whys[position]!)) byName.add(row);
      }
    });
    for (const [whole, parts] of tree.children) rows.set(first(whole), parts.map(first));
    for (const position of tree.leftOut) leftOut.push(...nodes[position]!.rows);
    for (const { whole, column: position, printed, sum } of tree.notAddingUp) {
      const { row, column } = placeOf(nodes[whole]!, position);
      notAddingUp.push({ row, column, printed, sum });
    }
    if (tree.question && questionRow === null) {
      questionRow = first(tree.question.whole);
      questionParts = [first(tree.question.parts[0]), first(tree.question.parts[1])];
    }
    const wholes = [...tree.children.keys()];
    const isDeep = wholes.some((whole) => tree.children.get(whole)!.some((part) => tree.children.has(part)));
    isNested ||=
      isDeep ||
      tree.isOfIncome ||
      wholes.filter((whole) => whole !== tree.grandTotal).length > 1 ||
      nodes.some(({ row }) => row.name === "of which:");
    isRounded ||= tree.isRounded;
  }
  const made: MemberTree = {
    rows,
    names,
    roleOf: (row) => roles.get(row) ?? "member",
    whyOf: (row) => whys.get(row) || texts.why.member,
    isPart: (row) => roles.get(row) === "part",
    isByName: (row) => byName.has(row),
    leftOut: [...new Set(leftOut)].filter((row) => row >= 0).sort((a, b) => a - b),
    questionRow,
    questionParts,
    nameOf: (member) => members.get(member)?.name,
    parentOf: (member) => members.get(member)?.parent ?? null,
    counts: (member) => members.get(member)?.counts ?? true,
    isTotal: (member) => members.get(member)?.isTotal ?? false,
    isNested,
    of: (chosen) => ({
      ...made,
      nameOf: (member) => made.nameOf(chosen[member]!),
      counts: (member) => made.counts(chosen[member]!),
      isTotal: (member) => made.isTotal(chosen[member]!),
      parentOf: (member) => {
        const parent = made.parentOf(chosen[member]!);
        return parent === null ? null : chosen.indexOf(parent);
      },
    }),
    notAddingUp,
    isRounded,
  };
  return made;
}

const ROW_ROLES = {
  member: "member",
  total: "total",
  part: "part",
  statistic: "statistic",
  empty: "member",
} as const satisfies Record<TreeReading["roles"][number], RowRole>;

/**
 * Whether the counted members of every section, or of all sections with their printed total, sum to 1 in every period, within
 * the rounding of their digits.
 */
export function areShares({ members, periods }: FigureTable, tree: MemberTree): boolean {
  const sections = new Map<string, Member[]>();
  const counted = members.filter((_, index) => tree.counts(index) && !tree.isTotal(index));
  for (const member of counted) {
    const its = sections.get(member.section);
    if (its) its.push(member);
    else sections.set(member.section, [member]);
  }
  const hasTotal = members.some((_, index) => tree.isTotal(index));
  return areWholes([...sections.values()], periods) || (hasTotal && sections.size > 1 && areWholes([counted], periods));
}

function areWholes(wholes: readonly (readonly Member[])[], periods: FigureTable["periods"]): boolean {
  let compared = 0;
  for (const its of wholes) {
    for (const { order } of periods) {
      const figures = its.map((member) => member.figures.get(order));
      if (figures.some((figure) => figure === undefined)) continue;
      if (figures.length < 2) return false;
      const sum = figures.reduce((total, figure) => total + Number(figure!.plain), 0);
      const step = Math.max(...figures.map((figure) => 10 ** -decimalsOf(figure!.plain)));
      if (Math.abs(sum - 1) > (figures.length * step) / 2 + 1e-9) return false;
      compared += 1;
    }
  }
  return compared > 0;
}

function decimalsOf(plain: number | string): number {
  const [mantissa = "", exponent = "0"] = String(plain).toLowerCase().split("e");
  return Math.max(0, (mantissa.split(".")[1]?.length ?? 0) - Number(exponent));
}
