/** What Check finds in the published cases of tables, and that it never says what they forbid. */

import { check } from "../../src/findings/check";
import type { Finding } from "../../src/findings/finding";
import { runToEnd } from "../../src/core/sliced";
import { findingText } from "../../src/pane/texts/check";
import { addressAt, type Grid } from "../../src/tables/grid";
import { type Answers, NO_ANSWERS } from "../../src/tables/reader/table-reading";
import cases from "../tables/reader/tables.json";
import { answeredWith, type Expected, gridOf, hasWhole, plain, type TableCase } from "../tables/reader/expectations";

const all = cases as unknown as readonly TableCase[];

/** Kinds whose places name the first of several cells. */
const BY_FIRST: readonly string[] = ["missing", "text for a figure", "range for a figure"];

function differences(grid: Grid, { findings: expected, mustNeverSay = [] }: Expected, answers: Answers): string[] {
  const { findings } = runToEnd(check(grid, { answers }));
  const found: string[] = [];
  const at = ({ area }: Finding) => addressAt(grid, area).replace(/^.*!/, "");
  const said = plain(findings.flatMap((each) => Object.values(findingText(each))).join(" | "));
  for (const words of mustNeverSay) if (hasWhole(said, plain(words))) found.push(`says “${words}”: ${said}`);
  if (!expected) return found;
  const kinds = (these: readonly { kind?: unknown }[]) => [...new Set(these.map(({ kind }) => String(kind)))].sort();
  if (JSON.stringify(kinds(findings)) !== JSON.stringify(kinds(expected)))
    found.push(`wanted ${kinds(expected)}, found ${findings.map((each) => `${each.kind} ${at(each)}`)}`);
  for (const kind of kinds(expected)) {
    const wanted = expected.filter((each) => each["kind"] === kind);
    const its = findings.filter((each) => each.kind === kind);
    const places = its.map(at);
    const cells = its.reduce((sum, { area }) => sum + area.rows * area.columns, 0);
    const named = wanted.flatMap((each) => (each["at"] === undefined ? [] : [String(each["at"])]));
    const isSame = BY_FIRST.includes(kind)
      ? named.every((place) => places.some((own) => own.split(":")[0] === place))
      : named.length === 0 || JSON.stringify([...named].sort()) === JSON.stringify([...places].sort());
    if (!isSame) found.push(`${kind}: wanted ${named}, found ${places}`);
    for (const { at: place, cells: wantedCells, ...facts } of wanted) {
      if (typeof wantedCells === "number" && wantedCells !== cells) found.push(`${kind}: ${cells} cells`);
      if (Array.isArray(wantedCells) && JSON.stringify(wantedCells) !== JSON.stringify(places))
        found.push(`${kind}: wanted ${wantedCells}, found ${places}`);
      for (const [fact, value] of Object.entries(facts)) {
        if (["kind", "why", "count"].includes(fact)) continue;
        const own = its.filter((each) => place === undefined || at(each) === place);
        if (!own.some((each) => String((each as never)[fact]) === String(value)))
          found.push(`${kind} ${String(place)}: ${fact} wanted ${String(value)}, is ${JSON.stringify(own)}`);
      }
    }
  }
  return found;
}

/** By the answers given, in order. */
function walk(grid: Grid, expected: Expected, answers: Answers, path: string): string[] {
  const found = differences(grid, expected, answers).map((each) => path + each);
  const { reading } = runToEnd(check(grid, { answers }));
  for (const [words, after] of Object.entries(expected.after ?? {})) {
    const more = answeredWith(reading, answers, words);
    // An answer that makes a new sheet is none about this one.
    if (more) found.push(...walk(grid, after, more, `${path}“${words}”: `));
  }
  return found;
}

test.each(all.map((each) => [each.id, each] as const))("%s", (_, each) => {
  expect(walk(gridOf(each), each.expect, NO_ANSWERS, "")).toEqual([]);
});
