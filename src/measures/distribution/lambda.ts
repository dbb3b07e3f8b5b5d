import { DIFFERS, type ExcelLambda, lambda } from "../../formula/lambda/definition";

export const excelLambda: ExcelLambda = {
  differs: DIFFERS.manyRows,
  definitions: [
    // A record whose value is missing is in no group, and does not name one.
    lambda(
      "DISTRIBUTION",
      "Who gets what: the total and the share of each group, largest first or in order of appearance.",
      "groups,values,[order]",
      `
    IF(VC_ALIKE(groups,groups),
      LET(names,VC_NAMES(groups),
        unnamed,VC_FIRSTERROR(names),
        IF(ISERROR(unnamed),unnamed,
        IF(VC_ALIKE(values,groups),
          LET(which,IF(ISOMITTED(order),1,VC_OPTION(order,{"value","appearance"})),
            figures,VC_FIGURES(values),
            filled,((names<>"")+VC_FILLED(figures))>0,
            missing,MAP(figures,LAMBDA(figure,IF(ISNA(figure),1,0))),
            check,IF(ISERROR(which),which,IF(OR(filled),VC_FIRSTERROR(IF(missing=1,0,figures)),#VALUE!)),
            IF(ISERROR(check),check,
            IF(SUM(filled*(1-missing))=0,#NUM!,
            LET(shown,FILTER(VC_SHOWN(names),filled*(1-missing)),
              paid,FILTER(figures,filled*(1-missing)),
              place,SEQUENCE(ROWS(shown)),
              leader,MAP(shown,LAMBDA(name,XMATCH(name,shown))),
              first,FILTER(place,leader=place),
              totals,MAP(first,LAMBDA(group,LET(own,IF(leader=group,paid,0),VC_DIFFERENCE(SUM(own),MAX(ABS(own)))))),
              whole,VC_TOTAL(totals,SUM(ABS(paid))),
              IF(whole<=0,#NUM!,
              LET(table,HSTACK(FILTER(shown,leader=place),totals,totals/whole),
                all,VSTACK({"Group","Value","Share"},IF(which=1,SORTBY(table,totals,-1,first,1),table)),
                IF(SUM(missing)=0,all,VSTACK(all,HSTACK("(missing values: "&SUM(missing)&")","",""))))))))),
          #VALUE!))),
      #VALUE!)`,
    ),
  ],
};
