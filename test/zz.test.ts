import cases from "./tables/reader/tables.json";
import { gridOf, readingOf } from "./tables/reader/expectations";
import { frameOf } from "../src/tables/reader/frame";
import { formOf, figureTable } from "../src/tables/reader/figure-table";
import { groupsOf } from "../src/tables/reader/kind-of";
import { treeOfMembers } from "../src/tables/reader/totals";
import { runToEnd } from "../src/core/sliced";
test("x", () => {
  for (const id of (process.env.IDS ?? "").split(",")) {
    const c = (cases as any[]).find((x) => x.id === id);
    const frame = runToEnd(frameOf(gridOf(c)));
    const form = formOf(frame);
    const t = figureTable(frame, form, null, false);
    const g = groupsOf(t, form);
    const tree = treeOfMembers(frame, form, t, g, "series");
    console.log(id, form.form, frame.titleMeasure, frame.titleUnit, JSON.stringify(frame.columns.map((x) => [x.heading, x.banner, x.unit, x.measure, x.content, x.period?.label])), JSON.stringify(g),
      "\n", t.members.slice(0, 8).map((m, i) => [m.name, m.section, m.measure, m.unit, [...m.figures.values()].map((f) => f.plain).join(" "), tree.counts(i), tree.isTotal(i)].join("|")).join("\n"), "\n tree", JSON.stringify([...tree.rows]), tree.leftOut, tree.isNested, JSON.stringify(tree.notAddingUp.slice(0, 3)));
    const r = readingOf(gridOf(c));
    console.log(id, r.kind, r.question?.words);
  }
});
