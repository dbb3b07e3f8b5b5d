import { type ExcelLambda, lambda } from "../../formula/lambda/definition";

export const excelLambda: ExcelLambda = {
  definitions: [
    lambda(
      "LIVINGPRICE",
      "The price per unit at which a household reaches a living income: (benchmark - other income + cost) / quantity.",
      "benchmark,otherIncome,cost,quantity",
      `
    LET(first,IF(ROWS(benchmark)*COLUMNS(benchmark)>1,benchmark,IF(ROWS(otherIncome)*COLUMNS(otherIncome)>1,otherIncome,
        IF(ROWS(cost)*COLUMNS(cost)>1,cost,quantity))),
      IF(AND(VC_ALIKE(first,first),VC_ONEORALIKE(benchmark,first),VC_ONEORALIKE(otherIncome,first),VC_ONEORALIKE(cost,first),VC_ONEORALIKE(quantity,first)),
        MAP(VC_ALLALONG(benchmark,first),VC_ALLALONG(otherIncome,first),VC_ALLALONG(cost,first),VC_ALLALONG(quantity,first),
          LAMBDA(needed,others,spent,sold,
            LET(income,VC_POSITIVE(needed),
              earned,VC_NUMBER(others),
              paid,VC_NOTNEGATIVE(spent),
              units,VC_NOTNEGATIVE(sold),
              check,income+earned+paid+units,
              IF(ISERROR(check),check,
                IF(units=0,#DIV/0!,VC_DIFFERENCE(income-earned+paid,MAX(income,ABS(earned),paid))/units))))),
        #VALUE!))`,
    ),
  ],
};
