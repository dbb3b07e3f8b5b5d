import { type ExcelLambda, lambda } from "../../formula/lambda/definition";

export const excelLambda: ExcelLambda = {
  definitions: [
    lambda(
      "REAL",
      "Values in one currency at the prices of a base period: value / rate x D_b / D_t.",
      "value,[exchangeRate],[deflator],[base]",
      `
    LET(noRates,ISOMITTED(exchangeRate),
      noPrices,ISOMITTED(deflator),
      fits,AND(IF(noRates,NOT(noPrices),VC_ONEORALIKE(exchangeRate,value)),IF(noPrices,ISOMITTED(base),VC_ALIKE(deflator,value)),VC_ALIKE(value,value)),
      IF(fits,
        LET(rates,IF(noRates,1,exchangeRate),
          period,IF(ISOMITTED(base),1,VC_WHOLE(base,0,ROWS(value)*COLUMNS(value))),
          level,IF(noPrices,1,IF(ISERROR(period),period,VC_BASEFIGURE(deflator,period))),
          rateThen,IF(OR(noPrices,noRates),1,IF(ISERROR(period),period,
            IF(period=0,1,VC_NUMBER(INDEX(rates,IF(ROWS(rates)*COLUMNS(rates)=1,1,period)))))),
          check,IF(IF(ISERROR(rateThen),FALSE,rateThen<=0),#NUM!,level),
          IF(ISERROR(check),check,
            MAP(value,VC_ALLALONG(rates,value),IF(noPrices,value,VC_ALONG(deflator,value)),LAMBDA(figure,rate,dear,
              VC_NUMBER(figure)*level/(VC_POSITIVE(rate)*IF(noPrices,1,VC_POSITIVE(dear))))))),
        #VALUE!))`,
    ),
  ],
};
