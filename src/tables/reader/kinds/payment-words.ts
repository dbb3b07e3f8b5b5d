/** Words of payments: who pays and who is paid, in six languages; and names of those who are not named. */

import { plainWords } from "../../header-vocabulary";
import { isUnnamed } from "../unnamed";

export type Side = "payer" | "payee" | "buyer" | "seller" | "from" | "to";

const SIDES: Readonly<Record<Side, string>> = {
  payer:
    "payer|payor|pays|paid by|paying|who pays|zahler|zahlt|zahlender|auftraggeber|payeur|paie|paye|pagador|paga|quien paga|quem paga|ordenante|pagatore|pagante|chi paga",
  payee:
    "payee|recipient|receiver|receives|paid to|who is paid|beneficiary|empfanger|zahlungsempfanger|erhalt|beneficiaire|destinataire|recoit|beneficiario|receptor|recebedor|recebe|recibe|percettore|ricevente|riceve|destinatario",
  buyer:
    "buyer|buys|customer|client|purchaser|importer|kaufer|kunde|abnehmer|kauft|acheteur|achete|comprador|compra|cliente|acquirente|compratore",
  seller:
    "seller|sells|supplier|vendor|exporter|verkaufer|lieferant|anbieter|verkauft|liefert|vendeur|vend|fournisseur|vendedor|vende|proveedor|fornecedor|venditore|fornitore",
  from: "from|von|de|desde|da",
  to: "to|an|nach|a|vers|para|hacia|verso",
};

const PAID =
  "paid|payment*|pay|pays|amount paid|zahlung*|gezahlt|bezahlt|paiement*|paye|pago*|pagado|pagamento*|pagato|remittance*|transfer*";
const SOLD =
  "sales|sold|deliver*|exports|export|shipment*|turnover|revenue*|supplies|umsatz|umsatze|verkauf*|verkaufe|lieferung*|ausfuhr*|ventes|vente|livraison*|exportation*|ventas|venta|entrega*|exportacion*|vendas|venda|exportac*|vendite|vendita|consegn*|esportazion*|fatturato";
const MONEY =
  "value|amount|money|sum|wert|betrag|valeur|montant|valor|importe|monto|quantia|valore|importo|us$|usd|eur|price paid|purchases|spending|cost*";
const OTHERS =
  "other|others|all others|all other|other buyers|other suppliers|other sellers|other customers|rest|the rest|unspecified|various|ubrige|die ubrigen|andere|sonstige|weitere|autres|autre|les autres|divers|otros|los demas|demas|resto|outros|demais|altri|altre|gli altri|vari";

const spaced = (text: string): string =>
  ` ${plainWords(text)
    .replaceAll(/[^\p{L}\p{N}$%]+/gu, " ")
    .trim()} `;

const has = (words: string, plain: string): boolean =>
  words.split("|").some((word) => plain.includes(word.endsWith("*") ? ` ${word.slice(0, -1)}` : ` ${word} `));

/** Whether a heading has one of the words, each whole, or the start of a word where it ends in `*`. */
export const says = (words: string, heading: string): boolean => has(words, spaced(heading));

/** The side that a heading names; words for what it does come before From and To: "From (sells)". */
export function sideOf(heading: string): Side | null {
  const plain = spaced(heading);
  const found = (["seller", "buyer", "payee", "payer"] as const).filter((side) => has(SIDES[side], plain));
  if (found.length === 1) return found[0]!;
  // "Payment to", "Payee (seller)": a buyer pays and a seller is paid, so these agree.
  if (found.length === 2 && sameEnd(found[0]!, found[1]!)) return found[0]!;
  if (found.length > 0) return null;
  const first = plain.trim().split(" ")[0] ?? "";
  if (plain.trim().split(" ").length > 3) return null;
  if (SIDES.from.split("|").includes(first)) return "from";
  return SIDES.to.split("|").includes(first) ? "to" : null;
}

const sameEnd = (one: Side, other: Side): boolean => isPaying(one) === isPaying(other);

/** Whether this side pays; null for From and To, which do not say. */
export const isPaying = (side: Side): boolean | null =>
  side === "payer" || side === "buyer" ? true : side === "payee" || side === "seller" ? false : null;

/** What the heading of the amounts says of From and To. */
export function amountSays(heading: string): "payments" | "sales" | null {
  const plain = spaced(heading);
  const [paid, sold] = [has(PAID, plain), has(SOLD, plain)];
  return paid === sold ? null : paid ? "payments" : "sales";
}

/** How well a heading fits a column of money; 0 where it does not. */
export function moneyRank(heading: string): number {
  const plain = spaced(heading);
  if (/ (?:price|preis|prix|precio|preco|prezzo|quantity|menge|share|%|year|index|kg|tonnes) /.test(plain)) return 0;
  if (amountSays(heading)) return 3;
  return has(MONEY, plain) ? 2 : 1;
}

/** Whether a name is of those who are not named. */
export const isOthers = (name: string): boolean => {
  const plain = spaced(name).trim();
  return plain === "" || OTHERS.split("|").includes(plain) || isUnnamed(name);
};
