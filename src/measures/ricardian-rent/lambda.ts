import { type ExcelLambda, lambda, part } from "../../formula/lambda/definition";

export const excelLambda: ExcelLambda = {
  definitions: [
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
  ],
};
