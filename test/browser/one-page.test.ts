/**
 * Tables as people keep them, pasted one after another into one sheet of one open page, which is cleared in between: each view
 * tells the table that stands there, as the reader reads it, and nothing of those before it.
 */

import { runToEnd } from "../../src/core/sliced";
import { said } from "../../src/findings/kinds";
import { kindNames } from "../../src/pane/texts/reading";
import type { CellContent, WholeTable } from "../../src/sheet/cells";
import { cellName } from "../../src/sheet/address";
import { Grid } from "../../src/tables/grid";
import { readTable } from "../../src/tables/reader/read";
import { tableMeant } from "../../src/tables/tables";
import type { Workbook } from "../../src/workbook/port";
import { functionSketches } from "../tables/function-sketches";
import { sketched } from "../tables/grid";
import { plainly } from "../tables/reader/expectations";
import { tables } from "../tables/tables";
import { answered, checked, withoutPointer } from "./answers";
import { pasteEvent } from "./clipboard";
import { inChromium, type OpenWorkbook, until } from "./open-workbook";

declare const quasirent: { workbook: Workbook; model: any };

const chromium = inChromium();
/** On a machine with much else to do. */
const PATIENCE = 30 * 60_000;
const SHEET = "Pasted";

interface Sketch {
  readonly name: string;
  readonly cells: readonly (readonly CellContent[])[];
  /** Whether its rows have names of their own; those of a function's table may be words that its picture always has. */
  readonly hasOwnNames: boolean;
}

const ALL: readonly Sketch[] = [
  ...Object.entries(tables).map(([name, { table }]) => ({ name, hasOwnNames: true, cells: sketched(table).values })),
  ...functionSketches.map(({ name, sketch }) => ({ name, hasOwnNames: false, cells: sketched(sketch).values })),
];

const written = (cell: CellContent): string => (typeof cell === "object" ? cell.error : String(cell));

/** Clears the sheet and pastes the table, as text with tabs; answers with what the sheet holds then. */
async function paste(workbook: OpenWorkbook, { cells }: Sketch): Promise<Grid> {
  const { page } = workbook;
  await page.evaluate(() => {
    const { model } = quasirent;
    const sheetId = model.getters.getActiveSheetId();
    const { numberOfCols, numberOfRows } = model.getters.getSheetSize(sheetId);
    const target = [{ top: 0, left: 0, bottom: numberOfRows - 1, right: numberOfCols - 1 }];
    model.dispatch("DELETE_CONTENT", { sheetId, target });
    model.dispatch("CLEAR_FORMATTING", { sheetId, target });
  });
  await pasteEvent(workbook, `${SHEET}!A1`, { text: cells.map((row) => row.map(written).join("\t")).join("\n") });
  const filled = cells.flat().filter((cell) => cell !== "").length;
  const held = async (): Promise<WholeTable | null> =>
    page.evaluate(async (name) => {
      const used = (await quasirent.workbook.sheets()).find((each) => each.name === name)?.used;
      return used ? quasirent.workbook.readWhole(used) : null;
    }, SHEET);
  await until(async () => (await held())?.values.flat().filter((cell) => cell !== "").length === filled);
  const { row, column, values, formats } = (await held())!;
  const whole = new Grid({ sheet: SHEET, row, column, values, formats });
  // Titles and notes may stand apart: the first row with two cells is of the table.
  const first = values.findIndex((cells) => cells.filter((cell) => cell !== "").length > 1);
  const at = { row: row + first, column: column + values[first]!.findIndex((cell) => cell !== "") };
  await workbook.select(`${SHEET}!${cellName(at.row, at.column)}`);
  return tableMeant(whole, at.row, at.column)!;
}

interface Told {
  readonly kind: string;
  readonly question: string;
  readonly title: string;
  readonly words: string;
}

/** What is seen of a view: without what is hidden, and what was said of an earlier table. */
const told = (workbook: OpenWorkbook, view: string): Promise<Told> =>
  workbook.page.locator(`#view-${view.toLowerCase()}`).evaluate((root): Told => {
    const copy = root.cloneNode(true) as HTMLElement;
    for (const part of copy.querySelectorAll("[hidden], .gone, select")) part.remove();
    const textOf = (selector: string) => copy.querySelector(selector)?.textContent ?? "";
    return {
      kind: textOf(".kind"),
      question: textOf(".question .words"),
      title: textOf("h1.finding"),
      words: [...copy.querySelectorAll("*")]
        .flatMap((each) => [...each.childNodes])
        .flatMap((node) => (node.nodeType === Node.TEXT_NODE ? [node.textContent] : []))
        .join(" | "),
    };
  });

async function look(workbook: OpenWorkbook): Promise<Record<"Analyse" | "Check" | "Pictures", Told>> {
  const view = withoutPointer(workbook);
  await answered(workbook, view);
  const analyse = await told(workbook, "Analyse");
  await checked(workbook, view);
  const check = await told(workbook, "Check");
  await workbook.page.evaluate(() => {
    for (const each of document.querySelectorAll<HTMLElement>("[data-selection]")) delete each.dataset["selection"];
  });
  await view("Pictures");
  await workbook.page.waitForFunction(
    (sheet) => document.querySelector<HTMLElement>("[data-selection]")?.dataset["selection"]?.includes(sheet),
    SHEET,
  );
  return { Analyse: analyse, Check: check, Pictures: await told(workbook, "Pictures") };
}

/** Words that name what is in a table: its title, its question, and names of its rows. */
interface Own {
  readonly title: string;
  readonly words: readonly string[];
}

const NAME_LENGTH = 6;

const ownOf = ({ cells, hasOwnNames }: Sketch, title: string | null, question: string | undefined): Own => ({
  title: title ?? "",
  words: [
    ...(title === null ? [] : [title]),
    ...(question === undefined ? [] : [question]),
    ...cells
      .slice(1)
      .flatMap(([first]) => (hasOwnNames && typeof first === "string" && first.length >= NAME_LENGTH ? [first] : [])),
  ],
});

function faultsOf(sketch: Sketch, grid: Grid, seen: Awaited<ReturnType<typeof look>>, before: Own | null): string[] {
  const reading = runToEnd(readTable(grid, {}));
  const { title } = said(reading);
  const found: string[] = [];
  const { Analyse: analyse, Pictures: pictures } = seen;
  // Where it is read as the table of a function, no kind is named.
  if (analyse.kind !== "" && !analyse.kind.endsWith(kindNames[reading.kind]))
    found.push(`Analyse: ${analyse.kind}, not ${reading.kind}`);
  if (analyse.kind !== "" && reading.kind !== "input-output" && analyse.question !== (reading.question?.words ?? ""))
    found.push(`Analyse asks “${analyse.question}”, not “${reading.question?.words}”`);
  if (analyse.title !== "" && analyse.title !== title) found.push(`Analyse says “${analyse.title}”, not “${title}”`);
  if (pictures.question !== "" && pictures.question !== reading.question?.words)
    found.push(`Pictures asks “${pictures.question}”`);
  // Shares may be of value added.
  const isOfChain = reading.kind === "chain" || reading.kind === "shares";
  for (const [view, { words, title: its }] of Object.entries(seen)) {
    const plain = plainly(words);
    if (/\bundefined\b|\bNaN\b|\[object/.test(words))
      found.push(`${view}: ${/.{20}(?:undefined|NaN|\[object).{20}/.exec(words)}`);
    if (!isOfChain && /\b(?:thinning out|thickening)\b/.test(plain)) found.push(`${view} speaks of a chain`);
    const names = reading.leftOut.rows.map((row) => plainly(written(grid.at(row, 0)))).filter((name) => name !== "");
    for (const name of names) if (plainly(its).startsWith(`${name} `)) found.push(`${view}: a total is in the title`);
    const own = plainly(sketch.cells.flat().map(written).join(" | "));
    for (const stale of before?.words ?? [])
      if (
        plain.includes(plainly(stale)) &&
        !own.includes(plainly(stale)) &&
        stale !== title &&
        stale !== reading.question?.words
      )
        found.push(`${view} still says “${stale}”`);
  }
  return found;
}

test(
  "each of the tables, pasted where the one before it stood",
  async () => {
    const workbook = await chromium.open();
    await workbook.page.evaluate((name) => {
      const { model } = quasirent;
      model.dispatch("CREATE_SHEET", { sheetId: name, name, position: 1, rows: 100, cols: 26 });
      model.dispatch("ACTIVATE_SHEET", { sheetIdFrom: model.getters.getActiveSheetId(), sheetIdTo: name });
    }, SHEET);
    const found: Record<string, string[]> = {};
    let before: Own | null = null;
    for (const sketch of ALL) {
      const grid = await paste(workbook, sketch);
      const seen = await look(workbook);
      const reading = runToEnd(readTable(grid, {}));
      const faults = [...faultsOf(sketch, grid, seen, before), ...workbook.complaints.splice(0)];
      if (faults.length > 0) found[sketch.name] = faults;
      before = ownOf(sketch, said(reading).title, reading.question?.words);
    }
    expect(found).toEqual({});
  },
  PATIENCE,
);
