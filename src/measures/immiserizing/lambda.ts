import { type ExcelLambda, lambda, part } from "../../formula/lambda/definition";

export const excelLambda: ExcelLambda = {
  differs: "values whose relative difference is below 1e-15 count as equal",
  definitions: [
    part(
      "COMPARED",
      "1, 0 or -1 as a figure is more than another by a fraction of it, the same, or less; the same to the fifteenth digit.",
      `
    LAMBDA(one,other,change,
      LET(upper,other*(1+change),lower,other*(1-change),
        IF(VC_DIFFERENCE(one-upper,MAX(one,upper))>0,1,IF(VC_DIFFERENCE(one-lower,MAX(one,lower))<0,-1,0))))`,
    ),

    part(
      "GROWTH",
      "The flag of a period, from what its volume, value, price, purchasing power, wage and value in own money are to those of the base.",
      `
    LAMBDA(volume,worth,price,power,wage,own,
      IF(volume<=0,
        IF(worth<0,"Contraction",IF(AND(volume=0,worth=0),"No change","Value-led")),
        LET(reasons,IF(worth<0,", price","")&IF(power<0,", purchasing power","")&IF(wage<0,", wages","")&IF(AND(worth<0,own>=0),", devaluation",""),
          IF(reasons<>"","Immiserizing growth ("&MID(reasons,3,99)&")",
          IF(price<0,"Diluted growth","Growth")))))`,
    ),

    lambda(
      "IMMISERIZING",
      "Flags immiserizing growth: a larger volume of exports that earns less, buys less or pays lower wages.",
      "volume,price,[importPrice],[realWage],[base],[tolerance],[exchangeRate]",
      `
    LET(noImports,ISOMITTED(importPrice),
      noWages,ISOMITTED(realWage),
      noRates,ISOMITTED(exchangeRate),
      IF(AND(VC_ALIKE(price,volume),IF(noImports,TRUE,VC_ALIKE(importPrice,volume)),IF(noWages,TRUE,VC_ALIKE(realWage,volume)),IF(noRates,TRUE,VC_ALIKE(exchangeRate,volume))),
        LET(period,IF(ISOMITTED(base),1,VC_WHOLE(base,1,ROWS(volume)*COLUMNS(volume))),
          change,IF(ISOMITTED(tolerance),0,VC_NOTNEGATIVE(VC_FRACTION(VC_ONE(tolerance)))),
          unitsThen,VC_POSITIVE(INDEX(volume,period)),
          paidThen,VC_POSITIVE(INDEX(price,period)),
          dearThen,IF(noImports,1,VC_POSITIVE(INDEX(importPrice,period))),
          wageThen,IF(noWages,1,VC_POSITIVE(INDEX(realWage,period))),
          rateThen,IF(noRates,1,VC_POSITIVE(INDEX(exchangeRate,period))),
          check,period+change+unitsThen+paidThen+dearThen+wageThen+rateThen,
          IF(ISERROR(check),check,
            MAP(SEQUENCE(ROWS(volume),COLUMNS(volume)),volume,VC_ALONG(price,volume),
              IF(noImports,volume,VC_ALONG(importPrice,volume)),IF(noWages,volume,VC_ALONG(realWage,volume)),
              IF(noRates,volume,VC_ALONG(exchangeRate,volume)),LAMBDA(place,one,two,three,four,five,
              IF(place=period,"Base",
              LET(units,VC_NOTNEGATIVE(one),
                paid,VC_POSITIVE(two),
                dear,IF(noImports,1,VC_POSITIVE(three)),
                wage,IF(noWages,1,VC_POSITIVE(four)),
                rate,IF(noRates,1,VC_POSITIVE(five)),
                refused,units+paid+dear+wage+rate,
                IF(ISERROR(refused),refused,
                  VC_GROWTH(VC_COMPARED(units,unitsThen,change),VC_COMPARED(units*paid,unitsThen*paidThen,change),VC_COMPARED(paid,paidThen,change),
                    IF(noImports,0,VC_COMPARED(units*paid*dearThen,unitsThen*paidThen*dear,change)),VC_COMPARED(wage,wageThen,change),
                    IF(noRates,-1,VC_COMPARED(units*paid*rate,unitsThen*paidThen*rateThen,change)))))))))),
        #VALUE!))`,
    ),
  ],
};
