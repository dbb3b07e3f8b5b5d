/** Real-world tables, each with the understanding it must lead to. */

import { runToEnd } from "../../src/core/sliced";
import { understand } from "../../src/tables/understand";
import type { Column } from "../../src/tables/understanding";
import { Grid } from "../../src/tables/grid";
import { sketched } from "./grid";
import { tables } from "./tables";

const roleOf = ({ role, period }: Column) => (period ? `${role}@${period.label}` : role);

describe.each(Object.entries(tables))(
  "%s",
  (_, { table, roles, records, totals, marks = {}, filled, negated, titles, heads, notes }) => {
    const found = runToEnd(understand(sketched(table)));

    it("knows its columns", () => expect(found.columns.map(roleOf).join(" ")).toBe(roles));
    it("knows its records and totals", () => {
      expect(found.records).toHaveLength(records);
      expect(found.totals.map(({ row }) => row)).toEqual(totals ?? []);
    });
    it("reads its figures by the right mark, or asks", () => {
      for (const [column, mark] of Object.entries(marks))
        expect([column, found.columns[Number(column)]!.mark]).toEqual([column, mark === "?" ? null : mark]);
    });
    it("knows how cells stand for a name or a cost", () => {
      const which = (isIt: (column: Column) => boolean) =>
        found.columns.flatMap((column) => (isIt(column) ? [column.index] : []));
      if (filled) expect(which(({ fillsDown }) => fillsDown)).toEqual(filled);
      expect(which(({ isNegated }) => isNegated)).toEqual(negated ?? []);
    });
    it("tells titles, headings and notes from records", () => {
      if (titles !== undefined) expect(found.titles).toHaveLength(titles);
      if (heads !== undefined) expect(found.headRows).toHaveLength(heads);
      if (notes !== undefined) expect(found.notes).toHaveLength(notes);
    });
  },
);

describe("formats of the cells", () => {
  const withFormats = (sketch: string, formats: (row: number, column: number) => string) => {
    const grid = sketched(sketch);
    return runToEnd(
      understand(
        new Grid({ ...grid, formats: grid.values.map((row, down) => row.map((_, right) => formats(down, right))) }),
      ),
    );
  };
  const roles = (found: ReturnType<typeof withFormats>) => found.columns.map(roleOf).join(" ");

  it("tell shares by year from values, and what 0.5 and 1.2 shown in per cent are", () => {
    const sketch = "Link | 2005 | 2010\nFarm | 0.5 | 0.2\nMill | 1.7 | 0.3";
    expect(roles(runToEnd(understand(sketched(sketch))))).toBe("link valueAdded@2005 valueAdded@2010");
    const shown = withFormats(sketch, (_, column) => (column > 0 ? "0.0%" : "General"));
    expect(roles(shown)).toBe("link share@2005 share@2010");
    expect(shown.columns.map(({ inPercent }) => inPercent)).toEqual([false, false, false]);
  });

  it("tell money from other figures where no heading does", () => {
    const sketch = "Farm | 0.5 | 12 | 3\nMill | 0.2 | 25 | 11\nShop | 0.3 | 60 | 24";
    expect(roles(runToEnd(understand(sketched(sketch))))).toBe("link output inputs ignored");
    expect(roles(withFormats(sketch, (_, column) => (column > 1 ? "#,##0.00 [$€-407]" : "General")))).toBe(
      "link ignored output inputs",
    );
    expect(
      roles(withFormats("Farm | 0.5\nMill | 0.2\nShop | 0.3", (_, column) => (column === 1 ? "0%" : "General"))),
    ).toBe("link share");
  });

  it("tell dates from numbers, in headings too, as far as they are shown", () => {
    const long = withFormats(
      "Date | Link | Sales | Inputs\n43831 | Farm | 10 | 2\n44197 | Farm | 12 | 3",
      (_, column) => (column === 0 ? "dd/mm/yyyy" : "General"),
    );
    expect([roles(long), long.grid.values.map(([date]) => date)]).toEqual([
      "period link output inputs",
      ["Date", "2020-01-01", "2021-01-01"],
    ]);
    const wide = withFormats("Link | 43831 | 43862\nFarm | 43831 | 12\nMill | 25 | 30", (row, column) =>
      row === 0 && column > 0 ? "mmm yyyy" : '#,##0 "days y"',
    );
    expect([roles(wide), wide.grid.values[1]]).toEqual([
      "link valueAdded@2020-01 valueAdded@2020-02",
      ["Farm", 43831, 12],
    ]);
  });

  it("are no match for a heading", () => {
    expect(roles(withFormats("Link | Sales | Inputs\nFarm | 10 | 0\nMill | 25 | 10", () => "0.0%"))).toBe(
      "link output inputs",
    );
  });
});
