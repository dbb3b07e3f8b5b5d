import { type ExcelLambda, lambda, part } from "../../formula/lambda/definition";

/** What is not there in a period has a price and a quantity of 0 here. */
export const excelLambda: ExcelLambda = {
  differs: "slow for hundreds of chained periods, and for GEKS: each is chained or compared again",
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
      "PRICED",
      "1 where a product has a price, 0 where it is missing or 0.",
      `
    LAMBDA(price,IF(ISNA(price),0,IF(VC_NOTNEGATIVE(price)>0,1,0)))`,
    ),

    // By number: 1 Fisher, 2 Laspeyres and Lowe, 3 Paasche, 4 and 11 Tornqvist, 5 Walsh, 6 Jevons, 8 Young.
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
        IF(OR(formula=4,formula=11),EXP(SUM(MAP(paid,units,pays,now,LAMBDA(one,two,three,four,
          IF(one=0,0,(one*two/SUM(paid*units)+three*four/SUM(pays*now))/2*LN(three/one)))))),
        IF(formula=5,SUM(pays*SQRT(units*now))/SUM(paid*SQRT(units*now)),
        IF(formula=6,EXP(SUM(MAP(paid,pays,LAMBDA(one,two,IF(one=0,0,LN(two/one)))))/SUM(common)),
        SUM(MAP(paid,pays,units,LAMBDA(one,two,three,IF(one=0,0,three*(two/one)))))/SUM(units)))))))))))`,
    ),

    part(
      "UNITVALUE",
      "The unit value of all products of a period.",
      `
    LAMBDA(there,prices,quantities,period,
      IF(SUM(INDEX(there,period,0))=0,#N/A,
      SUM(INDEX(prices,period,0)*INDEX(quantities,period,0))/SUM(INDEX(quantities,period,0))))`,
    ),

    // The links are those from the earlier to the later; a break goes on to all periods beyond it.
    part(
      "PRICERATIO",
      "The price level of a period as a ratio to that of the base period.",
      `
    LAMBDA(formula,isChained,there,prices,quantities,base,now,
      IF(formula=10,
        LET(then,VC_UNITVALUE(there,prices,quantities,base),IF(ISERROR(then),then,VC_UNITVALUE(there,prices,quantities,now)/then)),
      IF(formula=9,
        IF(SUM(INDEX(there,now,0))=0,#N/A,
        LET(taking,BYROW(there,LAMBDA(products,IF(SUM(products)>0,1,0))),
          EXP(SUM(MAP(SEQUENCE(ROWS(there)),taking,LAMBDA(middle,takes,IF(takes=0,0,
            LN(VC_PRICELINK(1,there,prices,quantities,base,middle)*VC_PRICELINK(1,there,prices,quantities,middle,now))))))/SUM(taking)))),
      IF(AND(isChained,now<>base),
        LET(links,REDUCE(VC_PRICELINK(formula,there,prices,quantities,base,base),SEQUENCE(ABS(now-base)),LAMBDA(before,step,
            IF(ISERROR(before),before,
            LET(earlier,IF(now>base,base+step-1,base-step),before*VC_PRICELINK(formula,there,prices,quantities,earlier,earlier+1))))),
          IF(now>base,links,1/links)),
        VC_PRICELINK(formula,there,prices,quantities,base,now)))))`,
    ),

    lambda(
      "PRICEINDEX",
      "Price index of a basket, 100 in the base period: Fisher, Laspeyres, Paasche, Tornqvist, Walsh, Jevons, Lowe, Young, GEKS or unit value.",
      "prices,[quantities],[formula],[chained],[base],[weights]",
      `
    LET(alone,ISOMITTED(quantities),
      IF(IF(alone,TRUE,AND(ROWS(prices)=ROWS(quantities),COLUMNS(prices)=COLUMNS(quantities))),
      LET(which,IF(ISOMITTED(formula),1,VC_OPTION(formula,{"Fisher","Laspeyres","Paasche","Tornqvist","Walsh","Jevons","Lowe","Young","GEKS","Unit value","Törnqvist"})),
        isChained,IF(ISOMITTED(chained),FALSE,LET(cell,VC_ONE(chained),IF(ISLOGICAL(cell),cell,VC_OPTION(chained,{"false","true","1"})>1))),
        period,IF(ISOMITTED(base),1,VC_WHOLE(base,1,ROWS(prices))),
        weighting,IF(ISOMITTED(weights),period,VC_WHOLE(weights,1,ROWS(prices))),
        check,which+isChained+IF(AND(alone,which<>6),#VALUE!,0)+IF(AND(which=9,ROWS(prices)>300),#VALUE!,0),
        IF(ISERROR(check),check,
        LET(there,
            IF(which=6,MAP(prices,LAMBDA(price,VC_PRICED(price))),
            IF(OR(which=7,which=8),IF(ISERROR(weighting),weighting,
              MAP(prices,LAMBDA(price,VC_PRICED(price)))*MAP(INDEX(prices,weighting,0),INDEX(quantities,weighting,0),LAMBDA(price,quantity,VC_TRADED(price,quantity)))),
            MAP(prices,quantities,LAMBDA(price,quantity,VC_TRADED(price,quantity))))),
          refused,SUM(there)+period+weighting,
          IF(ISERROR(refused),refused,
          LET(paid,MAP(prices,there,LAMBDA(cell,is,IF(is=1,VC_NUMBER(cell),0))),
            units,
              IF(which=6,there,
              IF(OR(which=7,which=8),
                LET(bought,MAP(INDEX(prices,weighting,0),INDEX(quantities,weighting,0),LAMBDA(price,quantity,IF(VC_TRADED(price,quantity)=1,VC_NUMBER(quantity)*IF(which=8,VC_NUMBER(price),1),0))),
                  MAP(there,LAMBDA(is,1))*bought),
              MAP(quantities,there,LAMBDA(cell,is,IF(is=1,VC_NUMBER(cell),0))))),
            MAP(SEQUENCE(ROWS(prices)),LAMBDA(now,100*VC_PRICERATIO(IF(which=7,2,which),isChained,there,paid,units,period,now)))))))),
      #VALUE!))`,
    ),
  ],
};
