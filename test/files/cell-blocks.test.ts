/** Cells that go from one thread to another in blocks come out as they went in. */

import fc from "../fast-check";
import { CellPacker, CellUnpacker } from "../../src/files/cell-blocks";
import type { CellData, CellFormat } from "../../src/files/workbook-data";
import { runs } from "../measures/runs";

const LOOKS: CellFormat[] = [{ bold: true }, { fill: "#ffffff", lines: { top: { kind: "thin", colour: "#000000" } } }];

const cell: fc.Arbitrary<CellData> = fc.record(
  {
    row: fc.nat(200_000),
    column: fc.nat(2000),
    value: fc.oneof(
      fc.double(),
      fc.string({ unit: "grapheme" }),
      fc.boolean(),
      fc.constantFrom("#N/A", "#VALUE!").map((error) => ({ error })),
      fc.constant(null),
    ),
    formula: fc.string().map((words) => `=${words}`),
    fills: fc.record({ rows: fc.nat(9), columns: fc.nat(9) }),
    spilled: fc.constant(true as const),
    format: fc.constantFrom("0.0%", "@", "dd/mm/yyyy"),
    style: fc.constantFrom(...LOOKS),
  },
  { requiredKeys: ["row", "column", "value"] },
);

it("whatever they hold, and however they are divided", () => {
  fc.assert(
    fc.property(fc.array(cell, { maxLength: 40 }), fc.integer({ min: 1, max: 50 }), (cells, size) => {
      const [packer, unpacker, came] = [new CellPacker(), new CellUnpacker(), [] as CellData[]];
      // Between two threads nothing but a copy comes over.
      for (let from = 0; from < cells.length; from += size)
        unpacker.unpack(structuredClone(packer.pack(cells, from, from + size)), came);
      expect(came).toEqual(cells);
    }),
    { numRuns: runs(300) },
  );
});

it("what another part adds to a cell comes over with it", () => {
  const cells = [
    { row: 0, column: 0, value: 1, later: { any: "thing" } },
    { row: 1, column: 0, value: 2 },
  ] as CellData[];
  const came: CellData[] = [];
  new CellUnpacker().unpack(new CellPacker().pack(cells), came);
  expect(came).toEqual(cells);
});

it("one look is one object again", () => {
  const cells: CellData[] = [0, 1, 2].map((row) => ({ row, column: 0, value: row, style: LOOKS[0]! }));
  const [packer, unpacker, came] = [new CellPacker(), new CellUnpacker(), [] as CellData[]];
  for (const from of [0, 1, 2]) unpacker.unpack(structuredClone(packer.pack(cells, from, from + 1)), came);
  expect(new Set(came.map(({ style }) => style)).size).toBe(1);
});
