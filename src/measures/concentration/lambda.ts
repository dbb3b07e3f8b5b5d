import { type ExcelLambda, lambda, part } from "../../formula/lambda/definition";

export const excelLambda: ExcelLambda = {
  definitions: [
    part(
      "CONCENTRATED",
      "HHI (which is 1), N (2) or the share of the which - 2 largest, of firms in a market: their sales in a column, and many firms of one size beside them.",
      `
    LAMBDA(which,sales,size,count,market,
      LET(squares,SUMSQ(sales)+count*size*size,
        IF(which=1,10000*squares/market/market,
        IF(which=2,market*market/squares,
        SUM(TAKE(SORT(VSTACK(sales,IF(SEQUENCE(20)<=count,size,0)),1,-1),which-2))/market))))`,
    ),

    lambda(
      "CONCENTRATION",
      "Concentration at a link: HHI = 10000 x sum of squared shares, CRk the share of the k largest, N = 10000 / HHI; with the total of the market the bounds between which it is.",
      "values,[measure],[market],[rest]",
      `
    IF(VC_ALIKE(values,values),
      LET(which,IF(ISOMITTED(measure),1,VC_OPTION(measure,HSTACK("HHI","N","CR"&SEQUENCE(1,20)))),
        kind,IF(ISOMITTED(rest),1,VC_OPTION(rest,{"any","smaller"})),
        figures,TOCOL(MAP(values,LAMBDA(cell,VC_NOTNEGATIVE(cell)))),
        whole,SUM(figures),
        check,which+kind+IF(whole>0,0,#NUM!),
        IF(ISERROR(check),check,
        IF(ISOMITTED(market),VC_CONCENTRATED(which,figures,0,0,whole),
        LET(all,VC_NUMBER(VC_ONE(market)),
          unnamed,IF(all=0,#DIV/0!,IF(all<0,#NUM!,VC_DIFFERENCE(all-whole,all))),
          IF(ISERROR(unnamed),unnamed,
          IF(unnamed<0,#NUM!,
          LET(size,IF(kind=1,unnamed,MIN(IF(figures>0,figures,whole))),
            count,IF(kind=1,1,LET(times,unnamed/size,INT(VC_DIFFERENCE(times,times)))),
            left,VC_DIFFERENCE(unnamed-count*size,all),
            small,VC_CONCENTRATED(which,figures,0,0,all),
            few,VC_CONCENTRATED(which,VSTACK(figures,left),size,count,all),
            VSTACK({"Low","High"},IF(which=2,HSTACK(few,small),HSTACK(small,few)))))))))),
    #VALUE!)`,
    ),
  ],
};
