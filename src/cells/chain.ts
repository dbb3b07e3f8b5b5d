/** The chain that a call asks for: of what, and whose. */
import { CHAINS_OF, type ChainAsked, type ChainOf } from "../core/networks/chain";
import type { Labels } from "../core/data/labels";
import { type Range, isLeftOut } from "./range";
import { label, option, optionalLabels } from "./read";

export function chainAsked(of: Range, country: Range, row: Range): ChainAsked {
  return {
    of: option<ChainOf | "">("of", of, CHAINS_OF, ""),
    country: isLeftOut(country) ? undefined : unlessBlank(label("country", country)),
    rows: unlessBlank(optionalLabels("row", row)),
  };
}

/** An empty cell is as good as none. */
function unlessBlank(found: Labels | undefined): Labels | undefined {
  if (!found) return undefined;
  for (let index = 0; index < found.length; index++) if (!found.isEmpty(index)) return found;
  return undefined;
}
