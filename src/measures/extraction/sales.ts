/** Which sales are taken out of a table: whose, and to whom. */
import { type Labels, sameName } from "../../core/data/labels";
import { needTrade } from "../../core/networks/export-methods";
import type { InterCountryTable } from "../../core/networks/inter-country-table";
import { countryCalled, rowAtPosition, rowsByName } from "../../core/networks/named";
import { refuse } from "../../core/refusal";

export const USES = ["all", "inputs", "final"] as const;
export type Use = (typeof USES)[number];

/** Some sales of a table. */
export interface Sales {
  /** Whether what a row sells to another as inputs is among them. */
  ofInputs(seller: number, buyer: number): boolean;
  /** Whether what it sells to the final users of a country is. */
  ofFinal(seller: number, user: number): boolean;
}

/** One side: all rows, those of a country, or one. "abroad": those of every country but that of the other side. */
type Side = { readonly country?: number; readonly row?: number; readonly isAbroad?: true };

export function salesBetween(table: InterCountryTable, sellerLabel: Labels, buyerLabel: Labels, use: Use): Sales {
  const { countryOf } = table.data;
  const [seller, buyer] = [sideOf(table, sellerLabel), sideOf(table, buyerLabel)];
  if (use === "final" && buyer.row !== undefined)
    refuse({ why: "no final users", place: buyerLabel.place(0), name: table.rowWords(buyer.row) });
  const areAbroad = seller.isAbroad ?? buyer.isAbroad ?? false;
  if (areAbroad) needTrade(table);
  const isSide = (side: Side, country: number, row?: number): boolean =>
    (side.country ?? country) === country && (side.row === undefined || side.row === row);
  const sells = (row: number, country: number): boolean =>
    isSide(seller, countryOf[row]!, row) && !(areAbroad && countryOf[row] === country);
  return {
    ofInputs: (from, to) => use !== "final" && sells(from, countryOf[to]!) && isSide(buyer, countryOf[to]!, to),
    ofFinal: (from, user) => use !== "inputs" && sells(from, user) && isSide(buyer, user),
  };
}

function sideOf(table: InterCountryTable, label: Labels): Side {
  const found = sameName(label.at(0));
  if (found === "all") return {};
  if (found === "abroad") return { isAbroad: true };
  const country = countryCalled(table, found);
  if (country !== undefined) return { country };
  const row =
    rowsByName(table, (each) => table.rowWords(each)).get(found) ??
    rowAtPosition(table, /^row (\d+)$/.exec(found)?.[1] ?? "");
  if (row !== undefined) return { row };
  return refuse({
    why: "unknown side",
    place: label.place(0),
    found: label.at(0),
    country: table.countryWords(0),
    rowName: table.rowWords(0),
  });
}
