/** The parts of exports and of output, row by row; definition.ts says what they are. */
import { type Borders, finalAbroad, ones, plusEach, timesEach } from "../../core/networks/borders";
import { exportsOf, finalAtHome } from "../../core/networks/network";
import { TAXES_AND_OTHER } from "../../core/networks/value-added";
import type { Sliced } from "../../core/sliced";

export const EXPORT_PARTS = ["DAVAX", "Pure backward", "Pure forward", "Two-sided", TAXES_AND_OTHER] as const;
export const OUTPUT_PARTS = [
  "Domestic",
  "One border",
  "Pure backward",
  "Pure forward",
  "Two-sided, imports",
  "Two-sided, domestic inputs",
  TAXES_AND_OTHER,
] as const;

/** Takes the parts of what a row sells to a partner, or of its output: the row itself is the partner then. */
export type Emit = (row: number, partner: number, whole: number, parts: readonly number[]) => void;

export function* exportParts(borders: Borders, emit: Emit): Sliced<void> {
  const {
    n,
    count,
    v,
    valueAdded: { rest },
    data: { final, exports, countryOf },
  } = borders.table;
  const atHome = borders.contentAtHome(v);
  const imports = borders.contentAtHome(borders.boughtAbroad(ones(borders.table)));
  const taxes = rest && borders.contentAtHome(rest.perUnit);
  yield 0.3;
  const stopping = borders.soldToEach(borders.takenAtHome(finalAtHome(borders.table)));
  yield 0.6;
  const sentOn = borders.soldToEach(borders.takenAtHome(exportsOf(borders.table)));
  yield 0.9;
  for (let row = 0; row < n; row++) {
    for (let partner = 0; partner < count; partner++) {
      if (partner === countryOf[row]) continue;
      const at = row * count + partner;
      const stops = final[at]! + stopping[at]!;
      const on = sentOn[at]!;
      emit(row, partner, exports[at]!, [
        atHome[row]! * stops,
        imports[row]! * stops,
        atHome[row]! * on,
        imports[row]! * on,
        taxes ? taxes[row]! * stops + taxes[row]! * on : 0,
      ]);
    }
  }
}

export function* outputParts(borders: Borders, emit: Emit): Sliced<void> {
  const { table } = borders;
  const {
    v,
    t,
    valueAdded: { rest },
    data: { output, countryOf },
  } = table;
  const [home, abroad] = [finalAtHome(table), finalAbroad(table)];
  const atHome = borders.contentAtHome(v);
  const imports = borders.contentAtHome(borders.boughtAbroad(ones(borders.table)));
  yield 0.2;
  const imports1 = borders.contentAtHome(borders.boughtAbroad(borders.contentAtHome(t)));
  const imports2 = borders.contentAtHome(borders.boughtAbroad(imports));
  const taxes = rest && borders.contentAtHome(rest.perUnit);
  yield 0.4;
  const d0 = borders.takenAtHome(home);
  const d1 = borders.takenAtHome(plusEach(abroad, borders.soldAbroad(d0)));
  const d2 = borders.takenAtHome(borders.soldAbroad(borders.takenAtHome(exportsOf(table))));
  yield 0.7;
  const i0 = borders.soldAtHome(d0);
  const i1 = plusEach(borders.soldAbroad(output), borders.soldAtHome(plusEach(d1, d2)));
  const parts = [
    timesEach(atHome, d0),
    plusEach(timesEach(atHome, d1), timesEach(imports1, d0)),
    plusEach(timesEach(imports2, home), timesEach(imports, abroad)),
    timesEach(v, d2),
    plusEach(timesEach(imports2, i0), timesEach(imports, i1)),
    timesEach(borders.boughtAtHome(atHome), d2),
    taxes ? timesEach(taxes, output) : new Float64Array(output.length),
  ];
  yield 0.9;
  output.forEach((whole, row) =>
    emit(
      row,
      countryOf[row]!,
      whole,
      parts.map((part) => part[row]!),
    ),
  );
}
