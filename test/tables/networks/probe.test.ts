import { readNetwork } from "../../../src/tables/networks/read-network";
import { runToEnd } from "../../../src/core/sliced";
import { Grid } from "../../../src/tables/grid";
import { formatAddress, columnName } from "../../../src/sheet/address";
import cases from "./cases.json";
test("p", () => {
  for (const c of cases as any[]) {
    const w = Math.max(...c.table.map((r: any) => r.length));
    const g = new Grid({ sheet: "S", row: 0, column: 0, values: c.table.map((r: any) => [...r, ...Array(w - r.length).fill("")]) });
    const r = runToEnd(readNetwork(g)) as any;
    let s = c.id + " ";
    if (r === null) s += "null";
    else if (r.is === "refused") s += "REFUSED " + r.sentence;
    else s += [r.layouts.join("+"), formatAddress({ sheet: "", ...r.flows }), r.finalDemand.map((a: any) => formatAddress({ ...a, sheet: "" })), JSON.stringify(r.countries), "VA", r.valueAdded?.runs.map((a: any) => formatAddress({ sheet: "", ...a })), r.valueAdded?.are, "\n   rows", r.rows.map((l: any) => `${l.at + 1}:${l.name}:${l.role}:${l.why}`).join(" | "), "\n   cols", r.columns.map((l: any) => `${columnName(l.at)}:${l.name}:${l.role}:${l.why}`).join(" | "), "\n   q", r.question?.words, r.orderedNames.join(",")].join(" ");
    process.stdout.write(s + "\n");
  }
});
