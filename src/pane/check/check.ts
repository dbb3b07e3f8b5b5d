/** Check: what is wrong, doubtful or worth telling in a table, each with its cell, a sentence and what to do. */

import { check, type CheckResult } from "../../findings/check";
import { KINDS, SEVERITIES, type Severity } from "../../findings/finding";
import { addressAt, type Grid } from "../../tables/grid";
import { runInSlices } from "../../cells/calls/scheduler";
import { element, section, setBusy } from "../dom";
import { longWork } from "../long-work";
import { type Earlier, earlierFormulas, earlierNotice } from "./earlier-version";
import { selectedTable, tablesOfSheet } from "../selected-table";
import { check as texts, type FindingText, findingText } from "../texts/check";
import { work as workTexts } from "../texts/work";
import { type PaneContext, SELECTED, type View } from "../view";

/** The most lines in the pane; the others are counted. */
const MAX_SHOWN = 200;

interface Located {
  readonly severity: Severity;
  readonly address: string;
  /** As it is shown; of a finding in a table without its sheet. */
  readonly cell: string;
  readonly text: FindingText;
}

/** All that was found, also what is not kept. */
function countsOf(checks: readonly CheckResult[], { found }: Earlier): Record<Severity, number> {
  const counts = { error: 0, warning: 0, insight: found.length };
  for (const [kind, count] of checks.flatMap((each) => [...each.counts])) counts[KINDS[kind]] += count;
  return counts;
}

export function checkView({ workbook, onOpen }: PaneContext): View {
  const { root, body } = section(texts.heading);
  const choice = (value: string, words: string, checked: boolean) => {
    const input = element("input", { type: "radio", name: "check-what", value, ...(checked && { checked: "" }) });
    return { input, label: element("label", { class: "choice" }, input, element("span", {}, words)) };
  };
  const ofSelection = choice("selection", texts.selection, true);
  const ofSheet = choice("sheet", texts.sheet, false);
  const run = element("button", { type: "button", class: "primary" }, texts.run);
  const work = longWork();
  const status = element("p", { role: "status" });
  const results = element("div", { class: "results" });

  async function look(): Promise<void> {
    setBusy([run], true);
    results.replaceChildren();
    status.textContent = "";
    try {
      const isDone = await work.run(workTexts.checking, async (watch) => {
        // Reading the cells is the first half, looking them through the second.
        const reading = { ...watch, progress: (done: number) => watch.progress(done / 2) };
        const tables = ofSheet.input.checked
          ? await tablesOfSheet(workbook, reading)
          : [await selectedTable(workbook, reading)].flatMap((table) => table ?? []);
        const checks: CheckResult[] = [];
        for (const [index, table] of tables.entries()) {
          checks.push(await runInSlices(check(table), watch.signal));
          watch.progress(0.5 + (index + 1) / tables.length / 2);
        }
        show(tables, checks, await earlierFormulas(workbook, { signal: watch.signal }));
      });
      if (!isDone) status.textContent = workTexts.stopped;
    } catch (error) {
      console.error(error);
      status.textContent = texts.failed;
    } finally {
      setBusy([run], false);
    }
  }

  function show(tables: readonly Grid[], checks: readonly CheckResult[], earlier: Earlier): void {
    if (tables.length === 0 && earlier.found.length === 0) {
      status.textContent = texts.empty;
      results.replaceChildren();
      return;
    }
    const located = [
      ...checks.flatMap(({ table, findings }) =>
        findings.map((finding): Located => {
          const address = addressAt(table.grid, finding.area);
          const cell = address.slice(address.lastIndexOf("!") + 1);
          return { severity: KINDS[finding.kind], address, cell, text: findingText(finding) };
        }),
      ),
      ...earlier.found.map(({ cell, formula, changes }): Located => ({
        severity: "insight",
        address: cell,
        cell,
        text: { sentence: changes.join(" "), remedy: texts.earlierRemedy({ formula }) },
      })),
    ];
    const counts = countsOf(checks, earlier);
    const all = SEVERITIES.reduce((sum, severity) => sum + counts[severity], 0);
    status.textContent = all === 0 ? texts.none : texts.found({ count: all });
    const checkedTables = element(
      "p",
      { class: "quiet" },
      texts.tables({
        addresses: tables
          .map((table) => addressAt(table, { row: 0, column: 0, rows: table.values.length, columns: table.width }))
          .join(", "),
      }),
    );
    results.replaceChildren(
      ...(earlier.found.length > 0
        ? [earlierNotice(workbook, earlier, () => show(tables, checks, { ...earlier, found: [] }))]
        : []),
      ...(located.length > 0 ? [tableOf(located, counts)] : []),
      ...(all > Math.min(located.length, MAX_SHOWN)
        ? [element("p", { class: "quiet" }, texts.more({ count: all - Math.min(located.length, MAX_SHOWN) }))]
        : []),
      ...(tables.length > 0 ? [checkedTables] : []),
      ...(all === 0 ? [element("p", { class: "quiet" }, texts.lookedFor)] : []),
    );
  }

  function tableOf(located: readonly Located[], counts: Readonly<Record<Severity, number>>): HTMLElement {
    const shown = new Set(located.slice(0, MAX_SHOWN));
    const bodies = SEVERITIES.flatMap((severity) => {
      const rows = located.filter((each) => each.severity === severity);
      if (rows.length === 0) return [];
      const title = element(
        "tr",
        {},
        element(
          "th",
          { scope: "rowgroup", colspan: "2", class: severity },
          texts.severity({ severity: texts.severities[severity], count: counts[severity] }),
        ),
      );
      return [element("tbody", {}, title, ...rows.filter((each) => shown.has(each)).map(rowOf))];
    });
    return element(
      "table",
      { class: "findings" },
      element("caption", { class: "unseen" }, texts.table),
      element(
        "thead",
        {},
        element("tr", {}, element("th", { scope: "col" }, texts.cell), element("th", { scope: "col" }, texts.finding)),
      ),
      ...bodies,
    );
  }

  function rowOf({ text: { sentence, remedy }, address, cell }: Located): HTMLElement {
    const go = element("button", { type: "button", class: "cell", "aria-label": texts.go({ cell }) }, cell);
    go.addEventListener("click", () => {
      workbook.show(address).catch((error: unknown) => {
        console.error(error);
        status.textContent = texts.gone({ cell });
      });
    });
    return element(
      "tr",
      {},
      element("td", {}, go),
      element("td", {}, element("p", {}, sentence), element("p", { class: "quiet" }, remedy)),
    );
  }

  run.addEventListener("click", () => void look());
  // The ribbon's button means the table that is selected now, whatever was looked through before.
  onOpen("check", (about) => {
    if (about !== SELECTED) return;
    ofSelection.input.checked = true;
    run.click();
  });
  body.append(
    element("p", { class: "quiet" }, texts.lead),
    element("fieldset", {}, element("legend", {}, texts.what), ofSelection.label, ofSheet.label),
    run,
    work.root,
    status,
    results,
  );
  return { root, update: () => undefined };
}
