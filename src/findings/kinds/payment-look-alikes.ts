/** Actors of payments whose names look alike: what is said of each may be of one that was written in two ways. */

import { Register } from "../../core/data/labels";
import { looks } from "../../tables/look-alike";
import { isOthers } from "../../tables/reader/kinds/payment-words";
import type { Payments } from "../../tables/reader/table-reading";
import { paymentsSaid as texts } from "./payment-texts";

/** A sentence for each name that stands in several spellings, in order of first appearance. */
export function lookAlikeActors({ rows }: Payments): string[] {
  const actors = new Register();
  for (const { payee, payer } of rows) for (const name of [payee, payer]) if (!isOthers(name)) actors.enter(name);
  const spellings = new Map<string, string[]>();
  for (const name of actors.names) {
    const key = looks(name);
    if (key !== "") spellings.set(key, [...(spellings.get(key) ?? []), texts.quoted({ name })]);
  }
  return [...spellings.values()].flatMap((names) =>
    names.length < 2
      ? []
      : [
          texts.lookAlikes({
            names: texts.and({ names: names.slice(0, -1).join(", "), last: names.at(-1)! }),
            count: names.length,
          }),
        ],
  );
}
