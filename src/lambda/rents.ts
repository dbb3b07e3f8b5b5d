/** Rents: what links earn above the next best use of their resources, and power in a market. */

import { lambda, part } from "./definition";

export const rents = [
  // One rate is for all links: what is wrong with it is wrong with the whole.
  part(
    "EARNED",
    "Profits less the normal return on capital.",
    `
    LAMBDA(profit,capital,normalReturn,
      LET(isOne,ROWS(normalReturn)*COLUMNS(normalReturn)=1,
        IF(AND(VC_ALIKE(capital,profit),IF(isOne,TRUE,VC_ALIKE(normalReturn,profit))),
          LET(rate,IF(isOne,VC_NUMBER(VC_ONE(normalReturn)),0),
            IF(ISERROR(rate),rate,
              MAP(profit,VC_ALONG(capital,profit),IF(isOne,profit,VC_ALONG(normalReturn,profit)),LAMBDA(gain,used,own,
                LET(due,VC_NUMBER(used)*IF(isOne,rate,VC_NUMBER(own)),VC_DIFFERENCE(gain-due,MAX(ABS(gain),ABS(due)))))))),
          #VALUE!)))`,
  ),

  // There is no default rate.
  lambda(
    "RENT",
    "Economic rent of each link: R = revenue - costs - normalReturn x capital.",
    "revenue,costs,[capital],[normalReturn]",
    `
    IF(VC_FITS(costs,revenue),
      IF(AND(ISOMITTED(capital),ISOMITTED(normalReturn)),VC_LESS(revenue,costs),
      IF(OR(ISOMITTED(capital),ISOMITTED(normalReturn)),#VALUE!,
      VC_EARNED(VC_LESS(revenue,costs),capital,normalReturn))),
    #VALUE!)`,
  ),

  lambda(
    "RENTSHARE",
    "Share of each link in the total rent of the chain: R / sum of R.",
    "revenue,costs,[capital],[normalReturn]",
    `
    IF(VC_FITS(costs,revenue),
      LET(size,VC_SIZE(revenue)+VC_SIZE(costs),
        IF(AND(ISOMITTED(capital),ISOMITTED(normalReturn)),VC_SHARES(VC_LESS(revenue,costs),size),
        IF(OR(ISOMITTED(capital),ISOMITTED(normalReturn)),#VALUE!,
        VC_SHARES(VC_EARNED(VC_LESS(revenue,costs),capital,normalReturn),size)))),
    #VALUE!)`,
  ),

  // Of those who produce; what is unknown may be produced. An error of a cost comes before one of a quantity.
  part(
    "MARGINALCOST",
    "The highest cost of a unit among producers with a quantity above 0.",
    `
    LAMBDA(unitCost,quantity,
      LET(made,MAP(quantity,LAMBDA(cell,VC_NOTNEGATIVE(cell))),
        costs,MAP(unitCost,made,LAMBDA(cost,units,IF(IF(ISERROR(units),TRUE,units>0),VC_NUMBER(cost),""))),
        check,SUM(costs)+SUM(made),
        IF(ISERROR(check),check,IF(SUM(made)=0,#NUM!,MAX(costs)))))`,
  ),

  lambda(
    "RICARDIANRENT",
    "Ricardian rent of each producer of a resource: (price - unit cost) x quantity; without a price, that of the marginal producer.",
    "unitCost,quantity,[price]",
    `
    IF(VC_ALIKE(quantity,unitCost),
      LET(made,VC_ALONG(quantity,unitCost),
        received,IF(ISOMITTED(price),VC_MARGINALCOST(unitCost,made),VC_NOTNEGATIVE(VC_ONE(price))),
        IF(ISERROR(received),received,
          MAP(unitCost,made,LAMBDA(cost,quantities,
            LET(spent,VC_NUMBER(cost),
              units,VC_NOTNEGATIVE(quantities),
              check,spent+units,
              IF(ISERROR(check),check,VC_DIFFERENCE(received-spent,MAX(received,ABS(spent)))*units)))))),
      #VALUE!)`,
  ),

  lambda(
    "CONCENTRATION",
    "Concentration at a link: HHI = 10000 x sum of squared shares, CRk the share of the k largest, N = 10000 / HHI.",
    "values,[measure]",
    `
    IF(VC_ALIKE(values,values),
      LET(which,IF(ISOMITTED(measure),1,VC_OPTION(measure,HSTACK("HHI","N","CR"&SEQUENCE(1,20)))),
        figures,MAP(values,LAMBDA(cell,VC_NOTNEGATIVE(cell))),
        total,SUM(figures),
        IF(ISERROR(which),which,
        IF(total>0,
          IF(which=1,10000*SUMSQ(figures)/total/total,
          IF(which=2,total*total/SUMSQ(figures),
          SUM(TAKE(SORT(TOCOL(figures),1,-1),MIN(which-2,ROWS(values)*COLUMNS(values))))/total)),
        #NUM!))),
    #VALUE!)`,
  ),
] as const;
