/**
 * Tables of every kind, one after another on the page: Analyse names the kind, asks what is asked and says the title; Check and
 * Pictures see the same; and none of them says what the table does not show.
 */

import type { Locator } from "playwright-core";
import { said } from "../../src/findings/kinds";
import { kindNames } from "../../src/pane/texts/reading";
import type { Sheet } from "../../src/sheet/sheet";
import { cellName, columnName } from "../../src/sheet/address";
import type { CellContent } from "../../src/sheet/cells";
import type { Workbook } from "../../src/workbook/port";
import { gridOf, hasWhole, plainly, readingOf, type TableCase } from "../tables/reader/expectations";
import cases from "../tables/reader/tables.json";
import { answered, checked, withoutPointer } from "./answers";
import { inChromium, type OpenWorkbook } from "./open-workbook";

declare const quasirent: { workbook: Workbook };

const chromium = inChromium();
let workbook: OpenWorkbook;

beforeEach(async () => {
  workbook = await chromium.open();
});

const ALL = cases as unknown as readonly TableCase[];
/** A page for so many tables: another one for all would take as long as all of them to find a fault. */
const TABLES_PER_TEST = 14;

const contentOf = (value: CellContent) =>
  typeof value === "number"
    ? { number: value }
    : typeof value === "object"
      ? { formula: "=NA()" }
      : { text: String(value) };

async function add({ id, table, formats, select }: TableCase): Promise<void> {
  const cells = table.flatMap((row, down) =>
    row.flatMap((value, right) => {
      const format = formats?.[down]?.[right];
      return value === ""
        ? []
        : [{ at: cellName(down, right), content: contentOf(value), look: "label" as const, ...(format && { format }) }];
    }),
  );
  const width = Math.max(...table.map((row) => row.length));
  const columns = Object.fromEntries(Array.from({ length: width }, (_, index) => [columnName(index), 90]));
  const sheet: Sheet = { name: id, columns, rows: {}, cells, opensOn: "A1" };
  await workbook.page.evaluate((it) => quasirent.workbook.addSheets([it]), sheet as never);
  await workbook.select(`${id}!${select ?? "A1"}`);
}

interface Told {
  readonly kind: string;
  readonly question: string;
  readonly answers: readonly string[];
  readonly title: string;
  /** All but the lists of columns and rows, and the answers of a question. */
  readonly says: string;
}

/** What a view shows now that it is open. */
async function told(panel: Locator, view: "Analyse" | "Pictures" | "Check"): Promise<Told> {
  return panel.evaluate((root, its): Told => {
    const textOf = (selector: string) => root.querySelector(selector)?.textContent ?? "";
    const copy = root.cloneNode(true) as HTMLElement;
    for (const part of copy.querySelectorAll(
      ".kinds, .answers, .columns, .plain-list, fieldset, select, .quiet, [hidden], .gone",
    ))
      part.remove();
    // What a picture can be made of is no sentence on the table.
    if (its === "Pictures") for (const list of copy.querySelectorAll("ul")) list.remove();
    return {
      kind: textOf(".kind"),
      question: textOf(".question .words"),
      answers: [...root.querySelectorAll(".question .answers b")].map((button) => button.textContent ?? ""),
      title: `${textOf("h1.finding")} ${textOf(".answer .line")}`,
      says: copy.textContent ?? "",
    };
  }, view);
}

/** What is wrong in each view, in a line each. */
async function faults(each: TableCase): Promise<string[]> {
  const { id, expect: expected } = each;
  await add(each);
  const found: string[] = [];
  const grid = gridOf(each);
  const reading = readingOf(grid);
  const { title } = said(reading);

  const view = withoutPointer(workbook);
  const analyse = await answered(workbook, view);
  if (grid.height > 1 && grid.width > 1)
    await analyse
      .getByText(`'${id}'!`)
      .or(analyse.getByText(`${id}!`))
      .first()
      .waitFor({ state: "attached" });
  const seen = await told(analyse, "Analyse");
  if (grid.width > 1 && seen.kind !== "" && !seen.kind.endsWith(kindNames[reading.kind]))
    found.push(`Analyse: ${seen.kind}, not ${reading.kind}`);
  if (seen.question !== (reading.question?.words ?? "") && reading.kind !== "input-output")
    found.push(`Analyse asks “${seen.question}”, not “${reading.question?.words}”`);
  const missing = (expected.titleMustContain ?? []).filter((words) => !plainly(seen.title).includes(plainly(words)));
  if (title !== null && missing.length > 0 && reading.kind !== "input-output")
    found.push(`Analyse: the title “${seen.title}” lacks ${missing.join(", ")}`);

  const check = await checked(workbook, view);
  await check.getByText("Checked: ").filter({ hasText: id }).or(check.getByText("No table")).first().waitFor();
  const listed = await told(check, "Check");

  const pictures = await view("Pictures");
  await workbook.page.waitForFunction(
    (sheet) =>
      (document.querySelector<HTMLElement>("#view-pictures [data-selection]")?.dataset["selection"] ?? "").includes(
        sheet,
      ),
    id,
  );
  const drawn = await told(pictures, "Pictures");
  if (reading.question && drawn.question !== "" && drawn.question !== reading.question.words)
    found.push(`Pictures asks “${drawn.question}”`);

  for (const words of expected.mustNeverSay ?? [])
    for (const [where, { title: its, says }] of [
      ["Analyse", { title: seen.title, says: seen.title }],
      ["Check", listed],
      ["Pictures", drawn],
    ] as const)
      if (hasWhole(plainly(`${its} ${says}`), plainly(words))) found.push(`${where} says “${words}”`);
  await workbook.page.evaluate((name) => quasirent.workbook.removeSheets([name]), id);
  return found;
}

const GROUPS = Array.from({ length: Math.ceil(ALL.length / TABLES_PER_TEST) }, (_, index) =>
  ALL.slice(index * TABLES_PER_TEST, (index + 1) * TABLES_PER_TEST),
);

test.each(GROUPS.map((group) => [`${group[0]!.id} to ${group[group.length - 1]!.id}`, group] as const))(
  "%s",
  async (_, group) => {
    const found: Record<string, string[]> = {};
    for (const each of group) {
      const its = await faults(each);
      if (its.length > 0) found[each.id] = its;
    }
    expect(found).toEqual({});
  },
);
