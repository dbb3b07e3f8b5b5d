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
/** What is said of the arguments runs across so many columns. */
const ACROSS = 6;

export function worksheet(help: FunctionHelp, isFilled: boolean): Sheet {
  const blocks = blocksOf(help);
  const blockRows = Math.max(...blocks.map(({ rows }) => rows.length));
  const columns = Math.max(
    ACROSS,
    blocks.reduce((sum, block) => sum + widthOf(block), 0),
    answerOf(help)?.[0]?.length ?? 1,
  );
  const needs = blocks.map(({ parameter: { name, description } }) => texts.needs({ name, description }));
  const spare = help.parameters.filter(({ name }) => blocks.every(({ parameter }) => parameter.name !== name));

  const cells: Cell[] = [
    text("B1", `VC.${help.id}`, "title"),
    text("B2", help.description, "lead", { across: ACROSS }),
    text("B3", texts.figures, "heading"),
  ];
  let row = 4;
  for (const words of needs) cells.push(text(`B${row++}`, words, "note", { across: ACROSS }));
  if (spare.length > 0) {
    const names = spare.map(({ name }) => name).join(", ");
    cells.push(text(`B${row++}`, texts.optional({ names }), "note", { across: ACROSS }));
  }
  row += 1;
  const head = row;
  for (const { parameter, rows, column } of blocks) {
    const isText = typeof rows[0]?.[0] === "string";
    cells.push(text(address(head, column), parameter.name, isText ? "head" : "numberHead"));
    for (let right = 1; right < (rows[0]?.length ?? 1); right += 1)
      cells.push(text(address(head, column + right), "", "head"));
    rows.forEach((each, down) => {
      each.forEach((content, right) => {
        cells.push(entry(address(head + 1 + down, column + right), content, isFilled));
      });
    });
  }
  row = head + blockRows + 1;
  cells.push(text(`B${row++}`, isFilled ? texts.change : texts.enter, "note", { across: ACROSS }));
  cells.push(text(`B${row++}`, texts.result, "heading"));
  cells.push(result(help, blocks, head + 1, row));
  row += answerOf(help)?.length ?? 1;
  cells.push(text(`B${row + 1}`, texts.source({ source: help.source }), "source", { across: ACROSS }));

  const letters = Array.from({ length: columns + 1 }, (_, index) => formatLetter(index));
  return page({
    name: isFilled ? texts.exampleName({ name: help.id }) : texts.emptyName({ name: help.id }),
    columns: Object.fromEntries(
      letters.map((letter, index) => [
        letter,
        index < FIRST_COLUMN ? WIDTHS.margin : index === FIRST_COLUMN ? WIDTHS.names : WIDTHS.others,
      ]),
    ),
    opensOn: address(head + 1, FIRST_COLUMN),
    cells,
  });
}

/** The arguments of the example, side by side. */
function blocksOf({ example, parameters }: FunctionHelp): Block[] {
  const [call] = callsIn(example.formula);
  const blocks: Block[] = [];
  let column = FIRST_COLUMN;
  call?.arguments.forEach((words, index) => {
    const argument = argumentOf(words);
    const parameter = parameters[index];
    if (argument.kind !== "constant" || !parameter) return;
    const block = { parameter, rows: argument.rows, column };
    column += widthOf(block);
    blocks.push(block);
  });
  return blocks;
}

const widthOf = ({ rows }: Pick<Block, "rows">): number => rows[0]?.length ?? 1;

/** The answer of the example, as rows. */
function answerOf({ example }: FunctionHelp): CellContent[][] | undefined {
  const answer = argumentOf(example.result);
  return answer.kind === "constant" ? answer.rows : undefined;
}

function entry(at: string, content: CellContent, isFilled: boolean): Cell {
  if (!isFilled) return text(at, "", "blank");
  if (typeof content === "number") return { at, content: { number: content }, look: "input" };
  // An example holds no errors.
  return text(at, typeof content === "object" ? content.error : String(content), "tag");
}

function result(help: FunctionHelp, blocks: readonly Block[], first: number, row: number): Cell {
  const ranges = help.parameters.map(({ name }) => {
    const block = blocks.find(({ parameter }) => parameter.name === name);
    return block
      ? formatAddress({
          sheet: "",
          row: first - 1,
          column: block.column,
          rows: block.rows.length,
          columns: widthOf(block),
        })
      : "";
  });
  while (ranges.at(-1) === "") ranges.pop();
  const words = `=VC.${help.id}(${ranges.join(",")})`;
  const answer = answerOf(help);
  if (!answer || (answer.length === 1 && answer[0]!.length === 1)) return formula(`B${row}`, words, "textResult");
  const range = formatAddress({
    sheet: "",
    row: row - 1,
    column: FIRST_COLUMN,
    rows: answer.length,
    columns: answer[0]!.length,
  });
  const isHead = answer.length > 1 && answer[0]!.every((cell) => typeof cell === "string");
  const isText = (column: number) => answer.slice(isHead ? 1 : 0).every((cells) => typeof cells[column] === "string");
  const formats = answer[0]!.map((_, column) => (isText(column) ? "" : "General"));
  return formula(`B${row}`, words, "result", { fills: { range, formats, ...(isHead && { head: true as const }) } });
}

const address = (row: number, column: number): string =>
  formatAddress({ sheet: "", row: row - 1, column, rows: 1, columns: 1 });

const formatLetter = (column: number): string => address(1, column).replace(/\d+$/, "");
