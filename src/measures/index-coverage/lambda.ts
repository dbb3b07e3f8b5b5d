import { type ExcelLambda, lambda } from "../../formula/lambda/definition";

export const excelLambda: ExcelLambda = {
  definitions: [
    lambda(
      "INDEXCOVERAGE",
      "Coverage of a matched price index: the products in common, and their share of the value in both periods.",
      "prices,quantities,[chained],[base]",
      `
    IF(AND(ROWS(prices)=ROWS(quantities),COLUMNS(prices)=COLUMNS(quantities)),
      LET(isChained,IF(ISOMITTED(chained),FALSE,LET(cell,VC_ONE(chained),IF(ISLOGICAL(cell),cell,VC_OPTION(chained,{"false","true","1"})>1))),
        there,MAP(prices,quantities,LAMBDA(price,quantity,VC_TRADED(price,quantity))),
        period,IF(ISOMITTED(base),1,VC_WHOLE(base,1,ROWS(prices))),
        check,isChained+SUM(there)+period,
        IF(ISERROR(check),check,
        LET(values,MAP(prices,quantities,there,LAMBDA(price,quantity,is,IF(is=1,VC_NUMBER(price)*VC_NUMBER(quantity),0))),
          counted,SEQUENCE(ROWS(prices)),
          others,MAP(counted,LAMBDA(now,IF(isChained,now+SIGN(period-now),period))),
          VSTACK({"Period","Products","Matched","Share then","Share now"},
            HSTACK(counted,
              MAP(counted,LAMBDA(now,SUM(INDEX(there,now,0)))),
              MAP(counted,others,LAMBDA(now,then,SUM(INDEX(there,now,0)*INDEX(there,then,0)))),
              MAP(counted,others,LAMBDA(now,then,SUM(INDEX(values,then,0)*INDEX(there,now,0))/SUM(INDEX(values,then,0)))),
              MAP(counted,others,LAMBDA(now,then,SUM(INDEX(values,now,0)*INDEX(there,then,0))/SUM(INDEX(values,now,0))))))))),
    #VALUE!)`,
    ),
  ],
};
