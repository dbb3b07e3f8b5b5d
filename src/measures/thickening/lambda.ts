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
      "The flag of one series of shares without gaps; filled: in how many rows its periods have a value other than 0.",
      `
    LAMBDA(known,filled,tolerance,
      LET(first,INDEX(known,1),
        last,INDEX(known,ROWS(known)),
        lowest,MIN(known),
        highest,MAX(known),
        IF(last=0,IF(AND(lowest=0,highest=0),"Absent",
          LET(period,SEQUENCE(ROWS(known)),
            IF(SUM(IF(period>MAX(IF(known<>0,period,0)),filled,0))>0,"Exit","Exit or empty"))),
        IF(first=0,
          IF(IF(highest>0,ROUND(last-INDEX(FILTER(known,known>0),1)-tolerance,15)>0,FALSE),"Thickening",
          IF(ROUND(last-0.1,15)<=0,"Thinning in","Entry")),
        LET(dip,MIN(first,last)-lowest,
          peak,highest-MAX(first,last),
          bar,MAX(tolerance,ABS(last-first)),
          IF(AND(ROUND(dip-bar,15)>0,ROUND(dip-peak,15)>=0),"Thinned, then thickened",
          IF(ROUND(peak-bar,15)>0,"Thickened, then thinned",
          IF(ROUND(first-last-tolerance,15)>0,"Thinning out",
          IF(ROUND(last-first-tolerance,15)>0,"Thickening","Stable")))))))))`,
    ),

    part(
      "SERIESFLAG",
      "The flag of one series of shares: a missing period is skipped, a share beyond -1 to 1 refused.",
      `
    LAMBDA(series,filled,tolerance,
      LET(shares,TOCOL(MAP(series,LAMBDA(cell,IF(ISNA(cell),"",LET(share,VC_NUMBER(cell),IF(ROUND(ABS(share),15)>1,#NUM!,share)))))),
        check,SUM(shares),
        IF(ISERROR(check),check,
        IF(SUM(MAP(shares,LAMBDA(share,IF(ISNUMBER(share),1,0))))<2,"Insufficient data",
        VC_FLAG(FILTER(shares,shares<>""),FILTER(TOCOL(filled),shares<>""),tolerance)))))`,
    ),

    lambda(
      "THICKENING",
      "Flags whether a share of product value thins or thickens over the periods.",
      "shares,[tolerance]",
      `
    LET(change,IF(ISOMITTED(tolerance),0.01,VC_NOTNEGATIVE(VC_FRACTION(VC_ONE(tolerance)))),
      IF(ISERROR(change),change,
      LET(values,MAP(shares,LAMBDA(cell,LET(value,VC_NUMBER(cell),IF(ISERROR(value),0,IF(value<>0,1,0))))),
        IF(AND(COLUMNS(shares)=1,ROWS(shares)>1),VC_SERIESFLAG(shares,values,change),
        LET(filled,BYCOL(values,LAMBDA(period,SUM(period))),
          BYROW(shares,LAMBDA(series,VC_SERIESFLAG(series,filled,change))))))))`,
    ),
  ],
};
