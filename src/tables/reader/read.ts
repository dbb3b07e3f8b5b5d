/**
 * Reads a table: what kind it is, what each column and row is and why, what must be asked. Cells first, then headings, periods,
 * measures and units, totals and parts, the kind, and the question; nothing is said of a table before.
 */

import { sameName } from "../../core/data/labels";
import { Grid } from "../grid";
import { cellName, columnName } from "../../sheet/address";
import type { Sliced } from "../../core/sliced";
import { type DecimalSeparator } from "../numeral";
import { textOf } from "../table-header";
import type { Total } from "../understanding";
import { cellSays } from "./cell-figure";
import { nameRoles, understoodAs } from "./chain";
import { type DraftTable, formOf, periodOf, type TableForm } from "./figure-table";
import { type Frame, type FrameColumn, frameOf } from "./frame";
import { type Decided, type Decision, decide, type Group, groupsOf } from "./kind-of";
import { isPercentUnit } from "./measures";
import type { KindColumn, KindFrame, RowOut } from "./kinds/frame";
import { readPayments } from "./kinds/payments";
import { readTradeRows } from "./kinds/trade-rows";
import {
  decimalQuestion,
  kindQuestion,
  measuresQuestion,
  basketQuestion,
  missingIn,
  missingQuestion,
  multiplied,
  partsQuestion,
  turnedQuestion,
  unitQuestion,
  zeroQuestion,
  zerosIn,
} from "./questions";
import { areShares, columnTree, type MemberTree, treeOfMembers, treeOfRows } from "./totals";
import { reader as texts } from "./texts";
import {
  type Answers,
  type CellPlace,
  type ColumnRole,
  type FigureTable,
  type KindReading,
  type Measure,
  NO_ANSWERS,
  type Question,
  questionKey,
  type ReadColumn,
  type ReadRow,
  type RowRole,
  type TableKind,
  type TableReading,
} from "./table-reading";

export interface ReadOptions {
  readonly answers?: Answers;
  /** The kind that the person chose over all evidence. */
  readonly kind?: TableKind;
}

export function* readTable(cells: Grid, { answers = NO_ANSWERS, kind }: ReadOptions = {}): Sliced<TableReading> {
  return yield* new Reader(answers, kind).read(cells);
}

class Reader {
  private readonly answered: { question: Question; answer: Question["answers"][number] }[] = [];
  private question: Question | null = null;
  private readonly remarks: string[] = [];

  constructor(
    private readonly answers: Answers,
    private readonly chosen: TableKind | undefined,
  ) {}

  /** The answer's id; null where the question stays open, and is then the one that is asked if none is before it. */
  private ask(question: Question | null): string | null {
    if (!question) return null;
    const id = this.answers.get(questionKey(question));
    const answer = question.answers.find((each) => each.id === id);
    if (!answer) {
      this.question ??= question;
      return null;
    }
    this.answered.push({ question, answer });
    return answer.id;
  }

  *read(cells: Grid): Sliced<TableReading> {
    let frame = this.withMarks(yield* frameOf(cells));
    if (frame.isApart)
      this.remarks.push(texts.remarks.apart({ row: frame.grid.row + frame.headRows[frame.headRows.length - 1]! + 1 }));
    if (frame.thousandsBy) this.remarks.push(texts.remarks.thousands({ sign: frame.thousandsBy }));
    const ofRows = this.ofRows(frame);
    if (ofRows) return ofRows;
    let form = formOf(frame);
    let decision = decide(frame, form, this.decidedBefore());
    if (decision.kind === "turned") {
      const answer = this.ask(turnedQuestion(frame));
      if (answer === "yes") {
        frame = yield* frameOf(
          turned(
            frame.grid,
            frame.headRows,
            frame.rows.map(({ row }) => row),
          ),
        );
        form = formOf(frame);
        decision = decide(frame, form, this.decidedBefore());
      } else if (answer === "no") decision = decide(frame, form, { kind: "indicators" });
    }
    yield;
    if (decision.kind === "columns" || decision.kind === "figures" || decision.kind === "prices") {
      const answer = this.ask(kindQuestion(decision.kind, frame, form));
      if (answer !== null) decision = decide(frame, form, DECIDED[answer] ?? {});
    }
    for (const question of decimalQuestion(frame, decision.kind)) this.ask(question);
    if (decision.kind === "chain") return yield* this.chain(frame, form, decision);
    return this.figures(frame, form, decision);
  }

  /** Rows of trade, payments and cases: kinds that their headings and words decide before any figure is summed. */
  private ofRows(frame: Frame): TableReading | null {
    const kindFrame = kindFrameOf(frame);
    const isWanted = (kind: TableKind) => this.chosen === undefined || this.chosen === kind;
    const trade = isWanted("trade rows") ? readTradeRows(kindFrame, this.answers) : null;
    if (trade) return this.assembledRows(frame, trade, { kind: "trade rows", trade: trade.trade });
    const payments = isWanted("payments") ? readPayments(kindFrame, this.answers) : null;
    if (payments) {
      if (payments.answered) this.answered.push(payments.answered);
      return this.assembledRows(frame, payments, { kind: "payments", payments: payments.payments });
    }
    return null;
  }

  private assembledRows(
    frame: Frame,
    {
      columns,
      notCounted,
      question,
    }: {
      readonly columns: readonly KindColumn[];
      readonly notCounted: readonly RowOut[];
      readonly question: Question | null;
    },
    reading: KindReading,
  ): TableReading {
    this.question ??= question;
    const its = new Map(columns.map((column) => [column.index, column]));
    const roles = new Map(
      frame.columns.map(
        ({ index, content }) =>
          [
            index,
            its.get(index)?.role ?? (content === "empty" ? "unused" : content === "names" ? "label" : "unused"),
          ] as const,
      ),
    );
    const out = new Map(notCounted.map(({ row, why }) => [row, why]));
    const assembled = this.assembled(
      frame,
      formOf(frame),
      roles,
      {
        ...NO_TREE,
        roleOf: (row) => (out.has(row) ? "total" : "member"),
        whyOf: (row) => out.get(row) ?? texts.why.member,
      },
      [...out.keys()],
      [],
      reading,
    );
    return {
      ...assembled,
      columns: assembled.columns.map((column) => {
        const own = its.get(column.index);
        return own ? { ...column, why: own.why, unit: own.unit, period: own.period } : column;
      }),
    };
  }

  private decidedBefore(): Decided {
    switch (this.chosen) {
      case "chain":
      case "indicators":
        return { kind: this.chosen };
      case "series":
      case "nested account":
        return { measure: "value" };
      case "shares":
        return { measure: "share" };
      default:
        return {};
    }
  }

  /** How text is read: as answered, and then most likely so in the other columns. */
  private withMarks(frame: Frame): Frame {
    const chosen = new Map<number, DecimalSeparator>();
    for (const { index } of frame.columns) {
      const answer = this.answers.get(questionKey({ id: "decimal", about: columnName(frame.grid.column + index) }));
      if (answer === "." || answer === ",") chosen.set(index, answer);
    }
    if (chosen.size === 0) return frame;
    const [only, ...others] = new Set(chosen.values());
    const columns = frame.columns.map((column) => ({
      ...column,
      mark: chosen.get(column.index) ?? column.mark ?? (others.length === 0 ? only! : null),
    }));
    return { ...frame, columns };
  }

  private *chain(frame: Frame, form: TableForm, decision: Extract<Decision, { kind: "chain" }>): Sliced<TableReading> {
    const { way, why } = decision.chain;
    const names = nameRoles(frame);
    const roles = new Map<number, ColumnRole>();
    for (const column of frame.columns) roles.set(column.index, chainRole(column, way, why, names));
    const unit = unitQuestion(frame, roles);
    const scaled = this.ask(unit?.question ?? null);
    if (unit && scaled === "multiply") {
      this.remarks.push(
        texts.remarks.multiplied({
          columns: unit.columns.map((column) => columnName(frame.grid.column + column)).join(", "),
          factor: unit.factor.toLocaleString("en-GB"),
        }),
      );
      const again = this.withMarks(yield* frameOf(multiplied(frame, unit.columns, unit.factor)));
      frame = {
        ...again,
        columns: again.columns.map((column) =>
          unit.columns.includes(column.index) ? { ...column, unit: unit.unit } : column,
        ),
      };
      form = formOf(frame);
    }
    const tree = treeOfRows(
      frame,
      form,
      way === "steps" ? [] : frame.columns.filter(({ index }) => IN_TREE.includes(roles.get(index)!)),
      "chain",
    );
    const parts = this.ask(partsQuestion(frame, tree));
    const leftOutRows =
      parts === "no"
        ? tree.leftOut.filter((row) => row !== tree.questionRow)
        : [...tree.leftOut, ...(parts === "yes" && tree.questionRow !== null ? [tree.questionRow] : [])];
    const zeros = zerosIn(
      frame,
      form,
      frame.columns.filter(({ index }) => FIGURES_OF_CHAINS.includes(roles.get(index)!)),
      "chain",
    );
    const isZero = this.ask(zeroQuestion(frame, zeros));
    if (isZero === "missing")
      for (const { column } of zeros.cells) if (frame.columns[column]!.period) roles.set(column, "unused");
    const isOut = new Set([
      ...leftOutRows,
      ...frame.rows.filter(({ kind }) => kind !== "record").map(({ row }) => row),
    ]);
    let records = frame.rows.filter(({ row }) => !isOut.has(row)).map(({ row }) => row);
    const missing = missingIn(frame, form, roles, records);
    const missed = this.ask(missingQuestion(frame, missing));
    if (missing && missed === "leave out") {
      const out = new Set(frame.rows.filter(({ name }) => name === missing.name).map(({ row }) => row));
      records = records.filter((row) => !out.has(row));
      for (const row of out) leftOutRows.push(row);
    }
    const grid = missing && missed === "zero" ? withZero(frame.grid, missing.at) : frame.grid;
    const totals = frame.rows.flatMap(({ row, kind }): Total[] => {
      if (records.includes(row)) return [];
      const by =
        kind === "statistic"
          ? "statistic"
          : kind === "section"
            ? "no figures"
            : tree.isPart(row)
              ? "part"
              : tree.isByName(row)
                ? "words"
                : "figures";
      return [{ row, by }];
    });
    const understood = yield* understoodAs({ ...frame, grid }, roles, records, totals);
    const reading: KindReading = { kind: "chain", way, understood };
    return this.assembled(frame, form, roles, tree, leftOutRows, [], reading);
  }

  private figures(frame: Frame, form: TableForm, decision: Exclude<Decision, { kind: "chain" }>): TableReading {
    const roles = new Map<number, ColumnRole>();
    const kind = decision.kind;
    const table = "table" in decision ? decision.table : null;
    const isOfRows = kind === "indicators" && isByRows(decision.table, form, decision.groups);
    for (const column of frame.columns) roles.set(column.index, figureRole(column, frame, form, table, isOfRows));
    if (!table)
      return this.assembled(frame, form, roles, NO_TREE, [], [], {
        kind: "unknown",
        hasFigures: form.figures.length > 0,
      });

    const leftColumns = form.form === "single" || form.form === "down" ? columnTree(frame, form) : [];
    const groups = kind === "indicators" ? decision.groups : groupsOf(table, form);
    const isNested = groups.length <= 1;
    const among = isNested && (kind === "series" || kind === "figures") ? "series" : "unknown";
    // Percentages have totals where they make up wholes, and only there.
    const ofShares =
      groups.length === 1 && isPercentUnit(groups[0]!.unit)
        ? treeOfMembers(frame, form, table, groups, among, true)
        : null;
    const shares = ofShares !== null && areShares(table, ofShares);
    const tree = shares ? ofShares : treeOfMembers(frame, form, table, groups, among);
    if (kind === "indicators") return this.indicators(frame, form, roles, table, decision.groups, tree);
    if ((kind === "series" || kind === "figures") && isNested && tree.isNested) {
      this.question = null;
      const account = treeOfMembers(frame, form, table, groups, "account", shares);
      return this.assembled(frame, form, roles, account, account.leftOut, leftColumns, {
        kind: "nested account",
        table: tabled(table, account),
      });
    }
    if (shares)
      return this.assembled(frame, form, roles, tree, tree.leftOut, leftColumns, {
        kind: "shares",
        table: tabled(table, tree),
      });
    if (kind === "figures" || kind === "prices" || kind === "columns" || kind === "nothing" || kind === "turned")
      return this.assembled(frame, form, roles, tree, tree.leftOut, leftColumns, { kind: "unknown", hasFigures: true });
    return this.series(frame, form, roles, decision, tree, leftColumns);
  }

  private series(
    frame: Frame,
    form: TableForm,
    roles: ReadonlyMap<number, ColumnRole>,
    decision: Extract<Decision, { kind: "series" }>,
    tree: MemberTree,
    leftColumns: readonly number[],
  ): TableReading {
    const measure = decision.measure === "share" ? "ratio" : decision.measure;
    const zeros = zerosIn(frame, form, form.figures, measure);
    const isZero = this.ask(zeroQuestion(frame, zeros));
    let table: FigureTable = tabled(decision.table, tree);
    if (isZero === "missing") table = withoutCells(table, zeros.cells);
    this.ask(basketQuestion(table, decision.form));
    return this.assembled(frame, form, roles, tree, tree.leftOut, leftColumns, {
      kind: "series",
      measure,
      form: decision.form,
      table,
    });
  }

  private indicators(
    frame: Frame,
    form: TableForm,
    roles: ReadonlyMap<number, ColumnRole>,
    draft: DraftTable,
    groups: readonly Group[],
    tree: MemberTree,
  ): TableReading {
    const table = tabled(draft, tree);
    const answer = groups.length > 1 ? this.ask(measuresQuestion(groups)) : null;
    const chosen = groups.find((_, index) => `${index}` === answer);
    if (chosen) {
      const members = chosen.members.map((member) => table.members[member]!);
      const measure = chosen.measure === null ? "value" : chosen.measure;
      const alone: DraftTable = {
        ...table,
        members: members.map((member) => ({
          ...member,
          parent: member.parent === null ? null : chosen.members.indexOf(member.parent),
        })),
        places: chosen.members.map((member) => draft.places[member]!),
      };
      const share = measure === "share" && areShares(alone, tree.of(chosen.members));
      const one: KindReading = share
        ? { kind: "shares", table: alone }
        : { kind: "series", table: alone, form: "plain", measure: SERIES_MEASURES[measure] ?? "value" };
      return this.assembled(frame, form, roles, tree, tree.leftOut, [], one);
    }
    return this.assembled(frame, form, roles, tree, tree.leftOut, [], {
      kind: "indicators",
      table,
      measures: groups.map(({ words, members }) => ({ words, members })),
    });
  }

  private assembled(
    frame: Frame,
    form: TableForm,
    roles: ReadonlyMap<number, ColumnRole>,
    tree: Pick<MemberTree, "rows" | "names" | "roleOf" | "whyOf">,
    leftOutRows: readonly number[],
    leftOutColumns: readonly number[],
    reading: KindReading,
  ): TableReading {
    const { grid } = frame;
    const columns = frame.columns.map((column): ReadColumn => {
      const role = leftOutColumns.includes(column.index) ? "total" : roles.get(column.index)!;
      return {
        index: column.index,
        role,
        why: whyOf(column, role, frame),
        heading: column.heading,
        banner: column.banner,
        unit: unitOf(column, frame, form),
        measure: column.measure ?? (column.content === "figures" ? frame.titleMeasure : null),
        period: column.period,
        mark: column.mark,
        inPercent: isPercentUnit(column.unit),
      };
    });
    const rows = readRows(frame, tree);
    const periods = new Map<number, ReadColumn["period"]>();
    for (const { content, period } of frame.columns)
      if (content === "figures" && period) periods.set(period.order, period);
    if (form.periods && periods.size === 0)
      for (const { row, kind } of frame.rows) {
        const period = kind === "record" ? periodOf(frame, row, form.periods) : null;
        if (period) periods.set(period.order, period);
      }
    const empty = [...emptyRows(frame), ...frame.rows.filter((row) => row.kind === "statistic").map(({ row }) => row)];
    return {
      grid,
      title: frame.titles.join(" "),
      notes: frame.notes,
      columns,
      rows,
      periods: [...periods.values()].flatMap((period) => period ?? []).sort((a, b) => a.order - b.order),
      leftOut: { rows: [...new Set([...empty, ...leftOutRows])].sort((a, b) => a - b), columns: leftOutColumns },
      tree: tree.rows,
      question: this.question,
      answered: this.answered,
      remarks: this.remarks,
      ...reading,
    };
  }
}

/** What the readers of single kinds need of a table. */
function kindFrameOf(frame: Frame): KindFrame {
  const { grid, columns, rows } = frame;
  const periods = new Set(columns.filter(({ content }) => content === "periods").map(({ index }) => index));
  return {
    headings: columns.map(({ words }) => words),
    rows: rows.filter(({ kind }) => kind === "record").map(({ row }) => row),
    at: (row, column) => grid.at(row, column),
    units: columns.map(({ unit }) => unit),
    marks: columns.map(({ mark }) => mark),
    periodAt: (row, column) =>
      periods.size === 0 || periods.has(column) ? periodOf(frame, row, columns[column]!) : null,
  };
}

/** What the answers of `figures`, `columns` and `prices` decide. */
const DECIDED: Readonly<Partial<Record<string, Decided>>> = {
  amounts: { measure: "value" },
  prices: { measure: "price" },
  rates: { measure: "ratio" },
  "value added": { kind: "chain" },
  several: { kind: "indicators" },
  "one measure": { measure: "value" },
  "sales and purchases": { kind: "chain" },
  along: { kind: "chain" },
  "of products": { measure: "price" },
};

const SERIES_MEASURES: Readonly<Partial<Record<Measure, Measure>>> = {
  price: "price",
  exportPrice: "price",
  importPrice: "price",
  volume: "volume",
  exportVolume: "volume",
  importVolume: "volume",
  index: "index",
  ratio: "ratio",
  share: "share",
  count: "count",
};

/** Figures that chains sum up, by which their totals are found. */
const IN_TREE: readonly ColumnRole[] = [
  "sales",
  "purchases",
  "otherInputs",
  "valueAdded",
  "wages",
  "capital",
  "volume",
];
const FIGURES_OF_CHAINS: readonly ColumnRole[] = ["sales", "purchases", "otherInputs", "valueAdded", "price"];

const NO_TREE: Pick<MemberTree, "rows" | "names" | "roleOf" | "whyOf"> = {
  rows: new Map(),
  names: new Map(),
  roleOf: () => "member",
  whyOf: () => "",
};

function chainRole(column: FrameColumn, way: string, why: string, names: ReadonlyMap<number, ColumnRole>): ColumnRole {
  switch (column.content) {
    case "names":
      return names.get(column.index) ?? "label";
    case "figures":
      break;
    default:
      return CONTENT_ROLES[column.content];
  }
  if (way === "value")
    return column.measure === "valueAdded" ||
      (why === "title" && (column.measure === null || column.measure === "value"))
      ? "valueAdded"
      : column.measure === "wages"
        ? "wages"
        : "unused";
  if (way === "steps" && column.measure === "purchases") return "otherInputs";
  if (
    column.measure === "valueAdded" ||
    column.measure === "ratio" ||
    column.measure === "share" ||
    column.measure === null
  )
    return "unused";
  return ROLE_OF_MEASURE[column.measure];
}

const CONTENT_ROLES = {
  names: "label",
  periods: "period",
  codes: "code",
  units: "unit",
  measures: "measure",
  flows: "flow",
  empty: "unused",
  figures: "value",
} as const satisfies Record<FrameColumn["content"], ColumnRole>;

const ROLE_OF_MEASURE = {
  valueAdded: "valueAdded",
  sales: "sales",
  purchases: "purchases",
  exports: "exports",
  imports: "imports",
  price: "price",
  exportPrice: "exportPrice",
  importPrice: "importPrice",
  volume: "volume",
  exportVolume: "exportVolume",
  importVolume: "importVolume",
  index: "index",
  ratio: "ratio",
  share: "share",
  count: "count",
  value: "value",
  otherInputs: "otherInputs",
  conversion: "conversion",
  wages: "wages",
  capital: "capital",
  payment: "payment",
} as const satisfies Record<Measure, ColumnRole>;

function figureRole(
  column: FrameColumn,
  frame: Frame,
  form: TableForm,
  table: DraftTable | null,
  isOfRows: boolean,
): ColumnRole {
  if (column.content === "names") return nameRoleOf(column, frame, form, isOfRows);
  if (column.content !== "figures") return CONTENT_ROLES[column.content];
  const place = table?.places.findIndex(({ columns }) => columns.includes(column.index)) ?? -1;
  const measure = place >= 0 ? table!.members[place]!.measure : column.measure;
  return measure === null ? "value" : ROLE_OF_MEASURE[measure];
}

function nameRoleOf(column: FrameColumn, frame: Frame, form: TableForm, isOfRows: boolean): ColumnRole {
  const roles = nameRoles(frame);
  const role = roles.get(column.index);
  if (role === "country" && form.names.length > 1) return "country";
  if (
    role === "link" &&
    form.names.length > 0 &&
    /^(?:link|stage|step|node|stufe|maillon|eslab|etapa|elo|anell)/i.test(column.heading)
  )
    return "link";
  const isFirst =
    form.names.find(({ index }) => roles.get(index) !== "country" || form.names.length === 1)?.index === column.index;
  return isFirst ? (isOfRows ? "measure" : "member") : "label";
}

/** Whether each row is of a measure of its own. */
const isByRows = ({ places }: DraftTable, form: TableForm, groups: readonly Group[]): boolean =>
  form.form !== "down" && groups.length > 1 && (form.units !== undefined || places.every((place) => place.isByRow));

function tabled(table: DraftTable, tree: MemberTree): FigureTable {
  const names = table.members.map(({ name }, index) =>
    table.places[index]!.rows.length === 1 ? (tree.nameOf(index) ?? name) : name,
  );
  const bare = names.map(sameName);
  const isRepeated = (index: number) =>
    bare.indexOf(bare[index]!) !== index || bare.lastIndexOf(bare[index]!) !== index;
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
      return { ...member, name, parent, counts: tree.counts(index), isTotal: tree.isTotal(index) };
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

function turned(grid: Grid, headRows: readonly number[], rows: readonly number[]): Grid {
  const kept = [...headRows, ...rows];
  const values = Array.from({ length: grid.width }, (_, column) => kept.map((row) => grid.at(row, column)));
  return new Grid({ sheet: grid.sheet, row: grid.row, column: grid.column, values });
}

const withZero = (grid: Grid, { row, column }: CellPlace): Grid =>
  grid.with(
    grid.values.map((cells, at) => (at === row ? cells.map((cell, index) => (index === column ? 0 : cell)) : cells)),
  );

function unitOf(column: FrameColumn, frame: Frame, form: TableForm): string {
  if (column.content !== "figures") return "";
  if (column.unit !== "") return column.unit;
  if (form.measures || form.units) {
    const units = new Set(
      frame.rows
        .filter(({ kind }) => kind === "record")
        .map(({ row }) => {
          const measured = form.measures
            ? /\(([^()]+)\)\s*$/.exec(textOf(frame.grid.at(row, form.measures.index)))?.[1]
            : undefined;
          return measured ?? (form.units ? textOf(frame.grid.at(row, form.units.index)) : "");
        }),
    );
    if (units.size === 1) return [...units][0]!;
  }
  return "";
}

function whyOf(column: FrameColumn, role: ColumnRole, frame: Frame): string {
  const { why } = texts;
  if (role === "unused") return column.content === "empty" ? why.empty : why.nothing;
  if (column.content !== "figures" && column.content !== "names") return why[column.content];
  if (column.content === "names") return column.heading === "" ? why.names : why.heading({ words: column.heading });
  if (role === "total") return why.total;
  if (column.measure !== null)
    return column.heading === "" ? why.banner({ words: column.banner }) : why.heading({ words: column.heading });
  if (frame.titleMeasure !== null) return why.title({ words: frame.titles.join(" ") });
  if (column.unit !== "") return why.unit({ unit: column.unit });
  if (column.period) return why.across({ period: column.period.label });
  return why.nothing;
}

function readRows(frame: Frame, tree: Pick<MemberTree, "names" | "roleOf" | "whyOf">): ReadRow[] {
  const { grid, headRows, rows } = frame;
  const byRow = new Map(rows.map((row) => [row.row, row]));
  const first = rows[0]?.row ?? grid.height;
  const last = rows[rows.length - 1]?.row ?? -1;
  return Array.from({ length: grid.height }, (_, row): ReadRow => {
    const own = byRow.get(row);
    if (own) {
      const role: RowRole =
        own.kind === "section"
          ? "section"
          : own.kind === "statistic"
            ? "statistic"
            : isNoteRow(frame, row)
              ? "note"
              : tree.roleOf(row);
      const why =
        own.kind === "section" ? texts.why.section : own.kind === "statistic" ? texts.why.statistic : tree.whyOf(row);
      return { row, role, name: tree.names.get(row) ?? own.name, section: own.section, why };
    }
    const text =
      grid
        .cells(row)
        .map(textOf)
        .find((cell) => cell !== "") ?? "";
    const role: RowRole = headRows.includes(row)
      ? "heading"
      : text === ""
        ? "empty"
        : row < first
          ? "title"
          : row > last
            ? "note"
            : "heading";
    return { row, role, name: text, section: "", why: "" };
  });
}

/** A record whose figures are words: what they say is a note on it. */
function isNoteRow(frame: Frame, row: number): boolean {
  const figures = frame.columns.filter(({ content }) => content === "figures");
  const says = figures.map((column) => cellSays(frame, row, column));
  return (
    says.some(({ is }) => is === "words") &&
    !says.some(({ is }) => is === "figure") &&
    says.some((each) => each.is === "words" && !/\d/.test(each.text))
  );
}

/** Empty rows between headings and records, and among these. */
function emptyRows({ grid, headRows, rows }: Frame): number[] {
  const first = headRows[headRows.length - 1];
  const last = rows[rows.length - 1]?.row ?? -1;
  if (first === undefined) return [];
  const known = new Set(rows.map(({ row }) => row));
  return Array.from({ length: Math.max(0, last - first) }, (_, index) => first + 1 + index).filter(
    (row) => !known.has(row) && grid.cells(row).every((cell) => textOf(cell) === ""),
  );
}

/** Where a cell is on its sheet. */
export const placeName = (grid: Grid, { row, column }: CellPlace): string =>
  cellName(grid.row + row, grid.column + column);
