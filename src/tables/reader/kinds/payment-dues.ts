/**
 * Words of debts in six languages: who owes and who is owed (tenant and landlord, licensee and licensor, employer and
 * employee, debtor and creditor), and what is owed (rent, royalties, wages, interest). Who owes pays, in whatever order the
 * columns stand; of a loan the lender pays first and the borrower pays back, so that there only the words of interest and
 * repayment decide.
 */

import { amountSays, says } from "./payment-words";

export type DueSide = "owes" | "owed";

const OWES =
  "tenant|lessee|leaseholder|renter|licensee|franchisee|employer|debtor|mieter|pachter|lizenznehmer|franchisenehmer|arbeitgeber|schuldner|locataire|preneur|licencie|franchise|employeur|debiteur|arrendatario|inquilino|licenciatario|franquiciado|empleador|deudor|locatario|licenciado|franqueado|empregador|patrao|devedor|affittuario|licenziatario|affiliato|datore di lavoro|debitore";
const OWED =
  "landlord|landowner|lessor|licensor|franchisor|employee|worker|creditor|vermieter|verpachter|lizenzgeber|franchisegeber|arbeitnehmer|glaubiger|bailleur|concedant|franchiseur|employe|salarie|creancier|arrendador|licenciante|franquiciador|empleado|trabajador|acreedor|senhorio|locador|franqueador|empregado|trabalhador|credor|locatore|licenziante|affiliante|dipendente|lavoratore|creditore";
const BORROWS = "borrower|kreditnehmer|darlehensnehmer|emprunteur|prestatario|tomador|mutuario|mutuatario";
const LENDS = "lender|kreditgeber|darlehensgeber|preteur|prestamista|mutuante";
const DUES =
  "interest|rent|rents|rental*|lease*|royalt*|license fee*|licence fee*|licensing fee*|fee|fees|wage*|salar*|repayment*|repaid|instalment*|installment*|debt service|zins*|miete*|pacht*|lizenzgebuhr*|gebuhr*|lohn*|lohne|gehalt*|gehalter|tilgung*|ruckzahlung*|raten|interet*|loyer*|redevance*|salaire*|remboursement*|interes|intereses|renta|alquiler*|arriendo*|regalia*|salario*|sueldo*|reembolso*|amortiza*|juro*|renda|aluguel|aluguer|alugueis|interessi|affitto|affitti|canone|canoni|stipendi*|rimbors*";

/** Whether the heading's actors owe or are owed; null where it says neither or both. */
export function dueSideOf(heading: string): DueSide | null {
  const [owes, owed] = [says(`${OWES}|${BORROWS}`, heading), says(`${OWED}|${LENDS}`, heading)];
  return owes === owed ? null : owes ? "owes" : "owed";
}

/** Whether what is paid is what one owes the other, by its own words; payments alone may be a loan that is paid out. */
export const isDue = (amount: string, sides: readonly string[]): boolean =>
  says(DUES, amount) || (amountSays(amount) === "payments" && !sides.some((side) => says(`${BORROWS}|${LENDS}`, side)));

const LOANS =
  "loan*|credit|credits|lent|advance*|kredit*|darlehen*|pret|prets|avance*|prestamo*|credito*|anticipo*|emprestimo*|adiantamento*|prestit*|mutuo|mutui";

/** Whether the words are of loans, which those who are owed paid out. */
export const isLoan = (amount: string): boolean => says(LOANS, amount) && !says(DUES, amount);
