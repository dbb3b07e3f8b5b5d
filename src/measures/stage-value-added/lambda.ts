import { type ExcelLambda, lambda } from "../../formula/lambda/definition";

export const excelLambda: ExcelLambda = {
  definitions: [
    // An error of a stage is that of its own price, the price before, its other inputs, its units, or what is unknown beyond it.
    lambda(
      "STAGEVALUEADDED",
      "Value added of each stage per unit of the final product: V_i = q_i (p_i - u_i p_(i-1) - o_i).",
      "price,[otherInputs],[unitsPerOutput]",
      `
    LET(count,ROWS(price)*COLUMNS(price),
      noInputs,ISOMITTED(otherInputs),
      noUnits,ISOMITTED(unitsPerOutput),
      fits,AND(VC_ALIKE(price,price),IF(noInputs,TRUE,VC_FITS(otherInputs,price)),IF(noUnits,TRUE,VC_ALIKE(unitsPerOutput,price))),
      IF(fits,
        MAP(SEQUENCE(ROWS(price),COLUMNS(price)),LAMBDA(stage,
          LET(sold,VC_NOTNEGATIVE(INDEX(price,stage)),
            bought,IF(stage=1,0,VC_NOTNEGATIVE(INDEX(price,stage-1))),
            others,IF(noInputs,0,SUM(MAP(INDEX(VC_RECORDS(otherInputs,price),stage,0),LAMBDA(cell,VC_NUMBER(cell))))),
            units,IF(OR(noUnits,stage=1),1,VC_POSITIVE(INDEX(unitsPerOutput,stage))),
            quantity,IF(OR(noUnits,stage=count),1,
              REDUCE(1,SEQUENCE(count-stage),LAMBDA(before,step,before*VC_POSITIVE(INDEX(unitsPerOutput,count+1-step))))),
            check,sold+bought+others+units+quantity,
            IF(ISERROR(check),check,
              quantity*VC_DIFFERENCE(sold-units*bought-others,MAX(sold,units*bought,ABS(others))))))),
        #VALUE!))`,
    ),
  ],
};
