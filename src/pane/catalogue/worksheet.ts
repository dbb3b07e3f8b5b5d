/**
 * A sheet of its own for a function: what figures it needs, cells for them as in its example, empty or filled in, and the
 * live formula of these cells.
 */

import { callsIn } from "../../formula/calls";
import { formatAddress } from "../../sheet/address";
import type { CellContent } from "../../sheet/cells";
import { page } from "../../sheet/page";
import { type Cell, formula, type Sheet, text } from "../../sheet/sheet";
import { argumentOf } from "../help/arguments";
import type { FunctionHelp, Parameter } from "../help/function-help";
import { worksheet as texts } from "../texts/catalogue";

/** The cells for one argument. */
interface Block {
  readonly parameter: Parameter;
  readonly rows: CellContent[][];
  /** Its first column on the sheet, counted from 0. */
  readonly column: number;
}

/** The first column is a margin. */
const FIRST_COLUMN = 1;
const WIDTHS = { margin: 20, names: 168, others: 104 } as const;
/** Texts run across so many columns. */
const ACROSS = 6;
/** A table of records with names leaves empty rows out, so there is room for a usual chain. */
const ROWS_OF_A_TABLE = 12;

/** Inputs on the left and the result beside them: both may grow downwards, by a paste or by rows that are inserted. */
export function worksheet(help: FunctionHelp, isFilled: boolean): Sheet {
  const answer = answerOf(help);
  const blocks = blocksOf(help, answer, isFilled);
  const height = Math.max(...blocks.map(({ rows }) => rows.length));
  const gap = FIRST_COLUMN + blocks.reduce((sum, block) => sum + widthOf(block), 0);
  const spare = help.parameters.filter(({ name }) => blocks.every(({ parameter }) => parameter.name !== name));
  const notes = [
    ...blocks.map(({ parameter: { name, description } }) => texts.needs({ name, description })),
    ...(spare.length > 0 ? [texts.optional({ names: spare.map(({ name }) => name).join(", ") })] : []),
    isFilled ? texts.change : height === ROWS_OF_A_TABLE ? texts.enterTable({ rows: height }) : texts.enter,
  ];
  const head = 5 + notes.length + 1;
  const result = gap + 1;
  const columns = Math.max(FIRST_COLUMN + ACROSS, result + (answer[0]?.length ?? 1));
  const letters = Array.from({ length: columns }, (_, index) => formatLetter(index));
  const width = (column: number): number =>
    column < FIRST_COLUMN || column === gap
      ? WIDTHS.margin
      : column === FIRST_COLUMN || column === result
        ? WIDTHS.names
        : WIDTHS.others;
  return page({
    name: isFilled ? texts.exampleName({ name: help.id }) : texts.emptyName({ name: help.id }),
    columns: Object.fromEntries(letters.map((letter, index) => [letter, width(index)])),
    opensOn: address(head + 1, FIRST_COLUMN),
    cells: [
      text("B1", `VC.${help.id}`, "title"),
      text("B2", help.description, "lead", { across: ACROSS }),
      text("B3", texts.source({ source: help.source }), "source", { across: ACROSS }),
      text("B4", texts.figures, "heading"),
      ...notes.map((words, index) => text(`B${5 + index}`, words, "note", { across: ACROSS })),
      ...blocks.flatMap((block) => inputs(block, head, isFilled)),
      ...resultCells(help, blocks, head, result, answer),
    ],
  });
}

/** The arguments, side by side: those of the example, and on an empty sheet of the optional ones only what is wanted. */
function blocksOf(help: FunctionHelp, answer: readonly CellContent[][], isFilled: boolean): Block[] {
  const [call] = callsIn(help.example.formula);
  const found = (call?.arguments ?? []).flatMap((words, index) => {
    const argument = argumentOf(words);
    const parameter = help.parameters[index];
    const isWanted = parameter && (isFilled || !parameter.optional || help.wanted.includes(parameter.name));
    return argument.kind === "constant" && parameter && isWanted ? [{ parameter, rows: argument.rows }] : [];
  });
  const records = Math.max(...found.map(({ rows }) => rows.length));
  // Records that begin with a name: one without a name and with nothing but zeros is left out.
  const hasNames = isTable(answer) && records > 1 && typeof found[0]?.rows[0]?.[0] === "string";
  const room = hasNames ? Math.max(records, ROWS_OF_A_TABLE) : records;
  let column = FIRST_COLUMN;
  return found.map(({ parameter, rows }) => {
    const more = rows.length === records ? room - records : 0;
    const blank = Array.from({ length: more }, (): CellContent[] => rows[0]!.map(() => ""));
    const block = { parameter, rows: [...rows, ...blank], column };
    column += widthOf(block);
    return block;
  });
}

const widthOf = ({ rows }: Pick<Block, "rows">): number => rows[0]?.length ?? 1;

/** The answer of the example, as rows. */
function answerOf({ example }: FunctionHelp): CellContent[][] {
  const answer = argumentOf(example.result);
  return answer.kind === "constant" ? answer.rows : [[""]];
}

/** Whether an answer has a row of headings: then it is a table of records, of which it leaves empty ones out. */
const isTable = (answer: readonly CellContent[][]): boolean =>
  answer.length > 1 && answer[0]!.length > 1 && answer[0]!.every((cell) => typeof cell === "string");

function inputs({ parameter, rows, column }: Block, head: number, isFilled: boolean): Cell[] {
  const isText = typeof rows[0]?.[0] === "string";
  return [
    text(address(head, column), parameter.name, isText ? "head" : "numberHead"),
    ...rows[0]!.slice(1).map((_, right) => text(address(head, column + 1 + right), "", "head")),
    ...rows.flatMap((row, down) =>
      row.map((content, right) => entry(address(head + 1 + down, column + right), content, isFilled)),
    ),
  ];
}

function entry(at: string, content: CellContent, isFilled: boolean): Cell {
  if (!isFilled || content === "") return text(at, "", "blank");
  if (typeof content === "number") return { at, content: { number: content }, look: "input" };
  // An example holds no errors.
  return text(at, typeof content === "object" ? content.error : String(content), "tag");
}

/** The formula, its headings in line with those of its arguments. */
function resultCells(
  help: FunctionHelp,
  blocks: readonly Block[],
  head: number,
  column: number,
  answer: readonly CellContent[][],
): Cell[] {
  const ranges = help.parameters.map(({ name }) => {
    const block = blocks.find(({ parameter }) => parameter.name === name);
    if (!block) return "";
    const { rows } = block;
    return formatAddress({ sheet: "", row: head, column: block.column, rows: rows.length, columns: widthOf(block) });
  });
  while (ranges.at(-1) === "") ranges.pop();
  const words = `=VC.${help.id}(${ranges.join(",")})`;
  const width = answer[0]!.length;
  if (answer.length === 1 && width === 1)
    return [text(address(head, column), texts.result, "head"), formula(address(head + 1, column), words, "textResult")];
  const isHeaded = isTable(answer);
  const row = isHeaded ? head : head + 1;
  const figures = answer.slice(isHeaded ? 1 : 0);
  const formats = answer[0]!.map((_, at) => (figures.every((cells) => typeof cells[at] === "string") ? "" : "General"));
  const range = formatAddress({ sheet: "", row: row - 1, column, rows: answer.length, columns: width });
  const fills = { range, formats, ...(isHeaded && { head: true as const }) };
  return [
    ...(isHeaded ? [] : [text(address(head, column), texts.result, "head")]),
    formula(address(row, column), words, "result", { fills }),
  ];
}

const address = (row: number, column: number): string =>
  formatAddress({ sheet: "", row: row - 1, column, rows: 1, columns: 1 });

const formatLetter = (column: number): string => address(1, column).replace(/\d+$/, "");
