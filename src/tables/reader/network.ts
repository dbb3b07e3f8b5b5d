/** Input-output tables, as their own reader has them. */

import type { Sliced } from "../../core/sliced";
import type { Grid } from "../grid";
import { readNetwork } from "../networks/read-network";
import {
  type NetworkAnswers,
  type NetworkQuestion,
  type NetworkRead,
  type NetworkReading,
  withAnswer,
} from "../networks/reading";
import { LEFT_OUT, type NetworkRole } from "../networks/roles";
import type { Asking } from "./asking";
import { assembled } from "./assemble";
import { formOf } from "./figure-table";
import type { Frame } from "./frame";
import { NO_TREE } from "./read-rows";
import type { ColumnRole, Question, TableReading } from "./table-reading";
import { reader as texts } from "./texts";

/** No table leaves more open. */
const MAX_QUESTIONS = 40;

/** Null where the table is none. */
export function* readNetworkTable(asking: Asking, frame: Frame, isMeant: boolean): Sliced<TableReading | null> {
  const { grid } = frame;
  let answers: NetworkAnswers = {};
  let reading: NetworkReading | null = null;
  for (let count = 0; count < MAX_QUESTIONS; count++) {
    reading = yield* readNetwork(grid, { answers, isMeant });
    if (reading?.is !== "network" || !reading.question) break;
    const { question } = reading;
    const id = asking.ask(asAsked(grid, question));
    if (id === null) break;
    answers = withAnswer(answers, question.answers[Number(id)]!.gives);
  }
  if (!reading) return null;
  if (reading.is === "refused") {
    const roles = new Map(
      frame.columns.map(({ index, content }): [number, ColumnRole] => [
        index,
        content === "names" ? "label" : "unused",
      ]),
    );
    return yield* assembled(asking, frame, formOf(frame), roles, NO_TREE, [], [], {
      kind: "input-output",
      refused: reading.sentence,
    });
  }
  return yield* networkReading(asking, frame, reading);
}

function* networkReading(asking: Asking, frame: Frame, read: NetworkRead): Sliced<TableReading> {
  const { grid } = frame;
  const columnOf = (at: number) => at - grid.column;
  const lines = new Map(read.columns.map((line) => [columnOf(line.at), line]));
  const rowLines = new Map(read.rows.map((line) => [line.at - grid.row, line]));
  const isPivoted = read.pivoted !== null;
  const roles = new Map(
    frame.columns.map(({ index, content }): [number, ColumnRole] => [
      index,
      isPivoted ? (content === "names" ? "label" : "value") : columnRoleOf(lines.get(index)?.role, content),
    ]),
  );
  const out = (all: ReadonlyMap<number, { readonly role: NetworkRole }>) =>
    isPivoted ? [] : [...all].flatMap(([at, { role }]) => (LEFT_OUT.includes(role) ? [at] : []));
  const made = yield* assembled(
    asking,
    frame,
    formOf(frame),
    roles,
    { ...NO_TREE, whyOf: (row) => rowLines.get(row)?.why ?? "" },
    out(rowLines),
    out(lines),
    { kind: "input-output", refused: null },
  );
  return {
    ...made,
    columns: made.columns.map((column) => {
      const line = lines.get(column.index);
      if (line && !isPivoted) return { ...column, role: columnRoleOf(line.role, "figures"), why: line.why };
      return column.role === "flows" ? { ...column, why: texts.why.industries, unit: "" } : column;
    }),
    networkRows: isPivoted ? new Map() : new Map([...rowLines].map(([row, { role }]) => [row, role])),
  };
}

const columnRoleOf = (role: NetworkRole | undefined, content: string): ColumnRole => {
  switch (role) {
    case undefined:
      return content === "names" ? "label" : content === "codes" ? "code" : "flows";
    case "imports":
      return "imports";
    case "valueAdded part":
      return "valueAdded";
    default:
      return role;
  }
};

function asAsked(grid: Grid, { id, words, at, answers }: NetworkQuestion): Question {
  return {
    id,
    about: id === "final demand" ? String(at.column) : "",
    words,
    at: [{ row: at.row - grid.row, column: at.column - grid.column }],
    answers: answers.map((answer, index) => ({ id: String(index), words: answer.words, consequence: answer.means })),
  };
}
