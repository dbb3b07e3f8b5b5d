/** Inter-country tables of the calls in progress, read once for all calls with the same arguments. */
import { type InterCountryTable, interCountryTableInSlices, MAX_ROWS } from "../core/networks/inter-country-table";
import type { Matrix } from "../core/numbers/matrix";
import { withValueAdded } from "../core/networks/value-added";
import type { Sliced } from "../core/sliced";
import { SharedWork } from "./calls/shared";
import { matrixInSlices } from "./matrix";
import { type Range, isLeftOut } from "./range";
import { optionalLabels } from "./read";

/** Tables of the queued calls, with everything computed from them: most calls use the same table. */
const tables = new SharedWork<InterCountryTable>();

/** The same as `tableOf`, and as it was made for the call before where that was given the same. */
export function sharedTableOf(
  flows: Range,
  finalDemand: Range,
  countries?: Range,
  anyColumns = false,
): Sliced<InterCountryTable> {
  return tables.of([flows, finalDemand, countries, anyColumns], () =>
    tableOf(flows, finalDemand, countries, anyColumns),
  );
}

/** The table shared, with value added from its own row or rows where that is given. */
export function* sharedTableWith(
  flows: Range,
  finalDemand: Range,
  countries: Range,
  valueAdded: Range,
): Sliced<InterCountryTable> {
  const table = yield* sharedTableOf(flows, finalDemand, countries);
  return isLeftOut(valueAdded) ? table : withValueAdded(table, yield* figuresByRow("valueAdded", valueAdded));
}

/** Figures of the rows of a table, as they lie under its flows or beside them: no longer than a table in either direction. */
function* figuresByRow(argument: string, range: Range): Sliced<Matrix> {
  return yield* matrixInSlices(argument, range, MAX_ROWS);
}

/** The table of flows and final demand, by country; with `anyColumns` only the sums of final demand count where no countries are given. */
export function* tableOf(
  flows: unknown,
  finalDemand: unknown,
  countries?: unknown,
  anyColumns = false,
  checked: (flows: Matrix) => void = () => undefined,
): Sliced<InterCountryTable> {
  const z = yield* matrixInSlices("flows", flows, MAX_ROWS);
  checked(z);
  const y = yield* matrixInSlices("finalDemand", finalDemand, MAX_ROWS);
  return yield* interCountryTableInSlices(z, y, optionalLabels("countries", countries), anyColumns);
}
