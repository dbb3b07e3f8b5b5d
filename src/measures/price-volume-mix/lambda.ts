import { type ExcelLambda, lambda, part } from "../../formula/lambda/definition";

export const excelLambda: ExcelLambda = {
  definitions: [
    part(
      "OFFERED",
      "Whether each product is there in a period: unless its price and its quantity are both empty, 0 or missing.",
      `
    LAMBDA(prices,quantities,
      MAP(prices,quantities,LAMBDA(price,quantity,
        NOT(AND(IF(ISERROR(price),ISNA(price),price=0),IF(ISERROR(quantity),ISNA(quantity),quantity=0))))))`,
    ),

    part(
      "WHERETHERE",
      "Figures, with 0 for those that are missing of products that are not there.",
      `
    LAMBDA(figures,there,MAP(figures,there,LAMBDA(figure,is,IF(ISNA(figure),IF(is,figure,0),figure))))`,
    ),

    part(
      "BRIDGE",
      "The table from one period to the next: of what is there in both, what the total quantity explains, the mix, prices and costs; the rest is new or lost.",
      `
    LAMBDA(names,filled,free,paid,sold,cost,paidNow,soldNow,costNow,both,
      LET(base,SUM(sold*both),
        whole,SUM(soldNow*both),
        IF(AND(SUM(both)>0,base=0),#DIV/0!,
        LET(earned,VC_NET(HSTACK(paid,0-cost)),
          before,earned*sold,
          after,VC_NET(HSTACK(paidNow,0-costNow))*soldNow,
          divisor,IF(base=0,1,base),
          volume,earned*sold*both*VC_NET(HSTACK(whole,0-base))/divisor,
          mix,earned*VC_NET(HSTACK(soldNow*both*base,0-sold*both*whole))/divisor,
          price,VC_NET(HSTACK(paidNow,0-paid))*soldNow*both,
          saved,VC_NET(HSTACK(cost,0-costNow))*soldNow*both,
          table,HSTACK(before,volume,mix,price,IF(free,after*(1-both)-before*(1-both),HSTACK(saved,after*(1-both)-before*(1-both))),after,VC_NET(HSTACK(after,0-before))),
          VSTACK(IF(free,{"Product","Before","Volume","Mix","Price","New or lost","After","Change"},{"Product","Before","Volume","Mix","Price","Cost","New or lost","After","Change"}),
            FILTER(HSTACK(VC_SHOWN(names),table),filled),
            HSTACK("Total",BYCOL(table,LAMBDA(effects,VC_TOTAL(effects,SUM(ABS(effects)))))))))))`,
    ),

    lambda(
      "PRICEVOLUMEMIX",
      "Why sales changed, or with unit costs the contribution: volume, mix, price, cost, and what is new or lost.",
      "products,price0,quantity0,price1,quantity1,[cost0],[cost1]",
      `
    IF(VC_ALIKE(products,products),
      LET(names,VC_NAMES(products),
        unnamed,VC_FIRSTERROR(names),
        free,AND(ISOMITTED(cost0),ISOMITTED(cost1)),
        IF(ISERROR(unnamed),unnamed,
        IF(AND(VC_ALIKE(price0,products),VC_ALIKE(quantity0,products),VC_ALIKE(price1,products),VC_ALIKE(quantity1,products),
            IF(free,TRUE,IF(OR(ISOMITTED(cost0),ISOMITTED(cost1)),FALSE,AND(VC_ALIKE(cost0,products),VC_ALIKE(cost1,products))))),
          LET(none,MAP(names,LAMBDA(name,0)),
            dear,VC_NOTBELOW(price0),
            many,VC_NOTBELOW(quantity0),
            dearNow,VC_NOTBELOW(price1),
            manyNow,VC_NOTBELOW(quantity1),
            spent,IF(free,none,VC_NOTBELOW(cost0)),
            spentNow,IF(free,none,VC_NOTBELOW(cost1)),
            filled,(names<>"")+VC_FILLED(dear)+VC_FILLED(many)+VC_FILLED(dearNow)+VC_FILLED(manyNow)+VC_FILLED(spent)+VC_FILLED(spentNow)>0,
            was,VC_OFFERED(dear,many),
            is,VC_OFFERED(dearNow,manyNow),
            paid,VC_WHERETHERE(dear,was),
            sold,VC_WHERETHERE(many,was),
            paidNow,VC_WHERETHERE(dearNow,is),
            soldNow,VC_WHERETHERE(manyNow,is),
            cost,VC_WHERETHERE(spent,was),
            costNow,VC_WHERETHERE(spentNow,is),
            check,IF(OR(filled),VC_FIRSTERROR(paid)+VC_FIRSTERROR(sold)+VC_FIRSTERROR(paidNow)+VC_FIRSTERROR(soldNow)+VC_FIRSTERROR(cost)+VC_FIRSTERROR(costNow),#VALUE!),
            IF(ISERROR(check),check,
            VC_BRIDGE(names,filled,free,paid,sold,cost,paidNow,soldNow,costNow,was*is))),
          #VALUE!))),
      #VALUE!)`,
    ),
  ],
};
