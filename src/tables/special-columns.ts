/**
 * Columns that only pictures are made of, by their headings: prices of exports and imports, rents with their sources, payments
 * between actors, and the tables of a few functions, whose other columns are no chain's.
 */

import { type FunctionTable, isFigures, isNames, says, type TabledFunction } from "./function-tables";
import { beginsWith } from "./header-vocabulary";
import type { Column, Understanding } from "./understanding";

export type PictureRole =
  | "period"
  | "share"
  | "export price"
  | "import price"
  | "export volume"
  | "rent"
  | "source"
  | "seller"
  | "buyer"
  | "payment"
  | "factor"
  | "importance"
  | "performance"
  | "rival"
  | "indicator"
  | "better"
  | "own"
  | "peer"
  | "matter"
  | "governor"
  | "earner"
  | "item"
  | "item value"
  | "import content"
  | "actual path"
  | "market path"
  | "core share";

/** What pictures call the arguments of these functions. */
const ROLES: Readonly<Partial<Record<TabledFunction, Readonly<Record<string, PictureRole>>>>> = {
  SUCCESSFACTORS: { factors: "factor", importance: "importance", performance: "performance", rivals: "rival" },
  BENCHMARK: { indicators: "indicator", better: "better", own: "own", peers: "peer" },
  CHAINACCOUNT: { actor: "earner", item: "item", value: "item value", importContent: "import content" },
  GOVERNANCEMATRIX: { matter: "matter", actor: "governor", period: "period" },
  LINKAGEPATH: { periods: "period", share: "actual path", marketPath: "market path", core: "core share" },
};

export const rolesIn = ({ of, columns }: FunctionTable): ReadonlyMap<number, PictureRole> =>
  new Map(
    [...columns].flatMap(([parameter, its]) =>
      its.flatMap((column): [number, PictureRole][] => {
        const role = ROLES[of]?.[parameter];
        return role ? [[column, role]] : [];
      }),
    ),
  );

/** A heading alone is not enough: a rent without its source is one figure of many. */
export function specialColumns({ columns }: Understanding): ReadonlyMap<number, PictureRole> {
  const first = (isIt: (column: Column) => boolean) => columns.find((column) => column.name !== "" && isIt(column));
  const found = new Map<number, PictureRole>();
  const take = (role: PictureRole, column: Column | undefined) => column && found.set(column.index, role);

  const exports = first((column) => isFigures(column) && says(column, "exports", "prices"));
  const imports = first((column) => isFigures(column) && says(column, "imports", "prices"));
  if (exports && imports) {
    take("export price", exports);
    take("import price", imports);
    take(
      "export volume",
      first((column) => isFigures(column) && says(column, "exports", "volumes")),
    );
    return found;
  }
  const source = first((column) => isNames(column) && beginsWith("origin", column.name));
  const rent = first((column) => isFigures(column) && says(column, "rent") && !says(column, "share"));
  if (source && rent) {
    take("source", source);
    take("rent", rent);
    return found;
  }
  const seller = first((column) => isNames(column) && beginsWith("from", column.name));
  const buyer = first((column) => column !== seller && isNames(column) && beginsWith("to", column.name));
  if (seller && buyer) {
    const payment = first((column) => isFigures(column) && beginsWith("payment", column.name)) ?? first(isFigures);
    if (payment) {
      take("seller", seller);
      take("buyer", buyer);
      take("payment", payment);
    }
  }
  return found;
}
