import { type ExcelLambda, lambda, part } from "../../formula/lambda/definition";

/** What is not there in a period has a price and a quantity of 0 here. */
export const excelLambda: ExcelLambda = {
  differs: "slow for hundreds of chained periods: each is chained from the base again",
  definitions: [
    // What is missing on one side does not excuse what is wrong on the other.
    part(
      "TRADED",
      "1 where a product has a price and may have a quantity, 0 where it is not there.",
      `
    LAMBDA(price,quantity,
      IF(ISNA(price),IF(ISNA(quantity),0,0*VC_NOTNEGATIVE(quantity)),
      IF(ISNA(quantity),0*VC_NOTNEGATIVE(price),
      LET(paid,VC_NOTNEGATIVE(price),units,VC_NOTNEGATIVE(quantity),
        IF(paid+units=0,0,IF(paid>0,1,#NUM!))))))`,
    ),

    part(
      "PRICELINK",
      "The price index of one period on another, as a ratio, over the products in both.",
      `
    LAMBDA(formula,there,prices,quantities,from,to,
      LET(common,INDEX(there,from,0)*INDEX(there,to,0),
        paid,INDEX(prices,from,0)*common,
        units,INDEX(quantities,from,0)*common,
        pays,INDEX(prices,to,0)*common,
        now,INDEX(quantities,to,0)*common,
        IF(SUM(common)=0,#N/A,
        IF(from=to,1,
        IF(formula=1,SQRT(SUM(pays*units)/SUM(paid*units)*(SUM(pays*now)/SUM(paid*now))),
        IF(formula=2,SUM(pays*units)/SUM(paid*units),
        IF(formula=3,SUM(pays*now)/SUM(paid*now),
        IF(OR(formula=4,formula=7),EXP(SUM(MAP(paid,units,pays,now,LAMBDA(one,two,three,four,
          IF(one=0,0,(one*two/SUM(paid*units)+three*four/SUM(pays*now))/2*LN(three/one)))))),
        IF(formula=5,SUM(pays*SQRT(units*now))/SUM(paid*SQRT(units*now)),
        SUM(pays*now)*SUM(units)/(SUM(paid*units)*SUM(now)))))))))))`,
    ),

    // A chain goes out from the base in both directions; a break in it goes on to all periods beyond.
    lambda(
      "PRICEINDEX",
      "Price index of a basket, 100 in the base period: Fisher, Laspeyres, Paasche, Tornqvist, Walsh or unit value.",
      "prices,quantities,[formula],[chained],[base]",
      `
    IF(AND(ROWS(prices)=ROWS(quantities),COLUMNS(prices)=COLUMNS(quantities)),
      LET(which,IF(ISOMITTED(formula),1,VC_OPTION(formula,{"Fisher","Laspeyres","Paasche","Tornqvist","Walsh","Unit value","Törnqvist"})),
        isChained,IF(ISOMITTED(chained),FALSE,LET(cell,VC_ONE(chained),IF(ISLOGICAL(cell),cell,VC_OPTION(chained,{"false","true","1"})>1))),
        there,MAP(prices,quantities,LAMBDA(price,quantity,VC_TRADED(price,quantity))),
        period,IF(ISOMITTED(base),1,VC_WHOLE(base,1,ROWS(prices))),
        check,which+isChained+SUM(there)+period,
        IF(ISERROR(check),check,
          LET(paid,MAP(prices,there,LAMBDA(cell,is,IF(is=1,VC_NUMBER(cell),0))),
            units,MAP(quantities,there,LAMBDA(cell,is,IF(is=1,VC_NUMBER(cell),0))),
            MAP(SEQUENCE(ROWS(prices)),LAMBDA(now,
              IF(isChained,
                IF(now=period,100*VC_PRICELINK(which,there,paid,units,period,period),
                  REDUCE(100*VC_PRICELINK(which,there,paid,units,period,period),SEQUENCE(ABS(now-period)),LAMBDA(before,step,
                    before*VC_PRICELINK(which,there,paid,units,period+SIGN(now-period)*(step-1),period+SIGN(now-period)*step)))),
                100*VC_PRICELINK(which,there,paid,units,period,now))))))),
      #VALUE!)`,
    ),
  ],
};
