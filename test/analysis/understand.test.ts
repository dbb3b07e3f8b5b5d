/** Real-world tables, each with the understanding it must lead to. */

import { finished } from "../../src/analysis/steps";
import { understand } from "../../src/analysis/understand";
import type { Column } from "../../src/analysis/understanding";
import { sketched } from "./grid";
import { tables } from "./tables";

const roleOf = ({ role, period }: Column) => (period ? `${role}@${period.label}` : role);

describe.each(Object.entries(tables))("%s", (_, { table, roles, records, totals, marks = {}, titles, heads, notes }) => {
  const found = finished(understand(sketched(table)));

  it("knows its columns", () => expect(found.columns.map(roleOf).join(" ")).toBe(roles));
  it("knows its records and totals", () => {
    expect(found.records).toHaveLength(records);
    expect(found.totals.map(({ row }) => row)).toEqual(totals ?? []);
  });
  it("reads its figures by the right mark, or asks", () => {
    for (const [column, mark] of Object.entries(marks)) expect([column, found.columns[Number(column)]!.mark]).toEqual([column, mark === "?" ? null : mark]);
  });
  it("tells titles, headings and notes from records", () => {
    if (titles !== undefined) expect(found.titles).toHaveLength(titles);
    if (heads !== undefined) expect(found.headRows).toHaveLength(heads);
    if (notes !== undefined) expect(found.notes).toHaveLength(notes);
  });
});
