import { type ExcelLambda, lambda } from "../../formula/lambda/definition";

/**
 * By long division of whole numbers, so that remainders are exact and equal ones tie: the values are brought to 14 digits of
 * their total, and each step carries the remainder, ten times as large, to the next decimal.
 */
export const excelLambda: ExcelLambda = {
  differs: "of values whose total has more than 14 digits, those beyond do not decide which share is rounded up",
  definitions: [
    lambda(
      "ROUNDSHARES",
      "Shares of the total, rounded so that they still sum to exactly 1 (largest remainder).",
      "values,[decimals]",
      `
    IF(AND(VC_ALIKE(values,values),IF(ISOMITTED(decimals),TRUE,ROWS(decimals)*COLUMNS(decimals)=1)),
      LET(steps,IF(ISOMITTED(decimals),1,VC_WHOLE(decimals,0,10))+2,
        figures,VC_NOTBELOW(values),
        check,steps+VC_FIRSTERROR(figures),
        IF(ISERROR(check),check,
        IF(SUM(figures)=0,#NUM!,
        LET(scale,10^(13-INT(LOG10(SUM(figures)))),
          wholes,MAP(figures,LAMBDA(figure,ROUND(figure*scale,0))),
          total,SUM(wholes),
          place,SEQUENCE(ROWS(wholes)),
          left,MAP(wholes,LAMBDA(whole,REDUCE(whole,SEQUENCE(steps),LAMBDA(before,step,10*before-total*INT(10*before/total))))),
          units,MAP(wholes,left,LAMBDA(whole,rest,ROUND(whole/total*10^steps-rest/total,0))),
          rank,SORTBY(place,SORTBY(place,left,-1,wholes,-1,place,1)),
          shares,(units+IF(rank<=10^steps-SUM(units),1,0))/10^steps,
          IF(COLUMNS(values)=1,shares,TRANSPOSE(shares)))))),
      #VALUE!)`,
    ),
  ],
};
