/** What a price leaves: margins, mark-ups, the producer's share, netback. Of two refusals that of the earlier argument counts. */

import { lambda } from "./definition";

export const prices = [
  lambda(
    "PRODUCERSHARE",
    "The producer's share of the final price: producer price x units per output / final price.",
    "producerPrice,finalPrice,unitsPerOutput",
    `
    IF(AND(VC_ALIKE(finalPrice,producerPrice),VC_ALIKE(unitsPerOutput,producerPrice)),
      MAP(producerPrice,VC_ALONG(finalPrice,producerPrice),VC_ALONG(unitsPerOutput,producerPrice),
        LAMBDA(got,paid,units,VC_NOTNEGATIVE(got)*VC_POSITIVE(units)/VC_NOTNEGATIVE(paid))),
      #VALUE!)`,
  ),

  lambda(
    "MARGIN",
    "Margin on price: (price - cost) / price.",
    "price,cost",
    `
    IF(VC_ALIKE(cost,price),
      MAP(price,VC_ALONG(cost,price),LAMBDA(sold,bought,
        LET(income,VC_NOTNEGATIVE(sold),spent,VC_NOTNEGATIVE(bought),VC_DIFFERENCE(income-spent,MAX(income,spent))/income))),
      #VALUE!)`,
  ),

  lambda(
    "MARKUP",
    "Mark-up on cost: (price - cost) / cost.",
    "price,cost",
    `
    IF(VC_ALIKE(cost,price),
      MAP(price,VC_ALONG(cost,price),LAMBDA(sold,bought,
        LET(income,VC_NOTNEGATIVE(sold),spent,VC_NOTNEGATIVE(bought),VC_DIFFERENCE(income-spent,MAX(income,spent))/spent))),
      #VALUE!)`,
  ),

  lambda(
    "NETBACK",
    "The most that a unit of the raw input can be paid: (final price - other costs) / units per output.",
    "finalPrice,otherCosts,unitsPerOutput",
    `
    IF(AND(VC_FITS(otherCosts,finalPrice),VC_ALIKE(unitsPerOutput,finalPrice)),
      MAP(finalPrice,VC_LESS(finalPrice,otherCosts),VC_ALONG(unitsPerOutput,finalPrice),LAMBDA(paid,left,units,
        LET(check,VC_NOTNEGATIVE(paid),IF(ISERROR(check),check,left/VC_NOTNEGATIVE(units))))),
      #VALUE!)`,
  ),
] as const;
