/** Names on several sides of an account, or of stocks and flows: revenue, expenditure and debt are no parts of one whole. */

import { plainWords } from "../header-vocabulary";

const SIDES: readonly RegExp[] = [
  /\b(?:revenues?|receipts|income|inflows?|turnover|sales|einnahmen|ertrage|zuflusse|umsatz|recettes|revenus?|entrees|ingresos|entradas|receitas?|entrate|ricavi)\b/,
  /\b(?:expenditures?|spending|expenses?|outlays?|outflows?|purchases|ausgaben|aufwendungen|abflusse|depenses|charges|sorties|gastos?|egresos?|salidas|despesas?|saidas|spese|uscite)\b/,
  /\b(?:stocks?|debts?|outstanding|bestande?|schulden|encours|dettes?|deudas?|acervo|dividas?|estoques?|debit[oi])\b/,
  /\b(?:balance|surplus|deficit|saldo|uberschuss|defizit|soldes?|excedent|superavit|avanzo)\b/,
  /\b(?:assets|aktiva|actifs|activos|ativos|attivita)\b/,
  /\b(?:liabilities|passiva|passifs|pasivos|passivos|passivita)\b/,
];
/** Flows that are called after a stock. */
const FLOWS = /\b(?:debt service|change in (?:stocks?|debt)|income tax(?:es)?|sales tax(?:es)?|balance of payments)\b/g;

/** Whether the names stand on more than one side. */
export function areOfSeveralSides(names: readonly string[]): boolean {
  const sides = new Set<number>();
  for (const name of names) {
    const plain = plainWords(name).replaceAll(FLOWS, " ");
    const side = SIDES.findIndex((each) => each.test(plain));
    if (side >= 0) sides.add(side);
  }
  return sides.size > 1;
}
