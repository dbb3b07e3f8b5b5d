import { type ExcelLambda, lambda, part } from "../../formula/lambda/definition";

/**
 * Differences of shares are compared to 15 decimals, so a change of exactly the tolerance is stable here too, though
 * 0.31 - 0.30 is more than 0.01 in doubles.
 */
export const excelLambda: ExcelLambda = {
  differs: "shares that differ by less than 1e-15 count as equal",
  definitions: [
    part(
      "FLAG",
      "The flag of one series of shares without gaps.",
      `
    LAMBDA(known,tolerance,
      LET(first,INDEX(known,1),
        last,INDEX(known,ROWS(known)),
        lowest,MIN(known),
        highest,MAX(known),
        IF(last=0,IF(AND(lowest=0,highest=0),"Absent","Exit"),
        IF(first=0,
          IF(IF(highest>0,ROUND(last-INDEX(FILTER(known,known>0),1)-tolerance,15)>0,FALSE),"Thickening",
          IF(ROUND(last-0.1,15)<=0,"Thinning in","Entry")),
        LET(dip,MIN(first,last)-lowest,
          peak,highest-MAX(first,last),
          IF(AND(ROUND(dip-tolerance,15)>0,ROUND(dip-peak,15)>=0),"Thinned, then thickened",
          IF(ROUND(peak-tolerance,15)>0,"Thickened, then thinned",
          IF(ROUND(first-last-tolerance,15)>0,"Thinning out",
          IF(ROUND(last-first-tolerance,15)>0,"Thickening","Stable")))))))))`,
    ),

    part(
      "SERIESFLAG",
      "The flag of one series of shares: a missing period is skipped, a share beyond -1 to 1 refused.",
      `
    LAMBDA(series,tolerance,
      LET(shares,TOCOL(MAP(series,LAMBDA(cell,IF(ISNA(cell),"",LET(share,VC_NUMBER(cell),IF(ROUND(ABS(share),15)>1,#NUM!,share)))))),
        check,SUM(shares),
        IF(ISERROR(check),check,
        IF(SUM(MAP(shares,LAMBDA(share,IF(ISNUMBER(share),1,0))))<2,"Insufficient data",
        VC_FLAG(FILTER(shares,shares<>""),tolerance)))))`,
    ),

    lambda(
      "THICKENING",
      "Flags whether a share of product value thins or thickens over the periods.",
      "shares,[tolerance]",
      `
    LET(change,IF(ISOMITTED(tolerance),0.01,VC_NOTNEGATIVE(VC_FRACTION(VC_ONE(tolerance)))),
      IF(ISERROR(change),change,
      IF(AND(COLUMNS(shares)=1,ROWS(shares)>1),VC_SERIESFLAG(shares,change),
      BYROW(shares,LAMBDA(series,VC_SERIESFLAG(series,change))))))`,
    ),
  ],
};
