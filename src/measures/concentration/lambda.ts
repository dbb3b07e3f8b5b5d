import { type ExcelLambda, lambda } from "../../formula/lambda/definition";

export const excelLambda: ExcelLambda = {
  definitions: [
    lambda(
      "CONCENTRATION",
      "Concentration at a link: HHI = 10000 x sum of squared shares, CRk the share of the k largest, N = 10000 / HHI.",
      "values,[measure]",
      `
    IF(VC_ALIKE(values,values),
      LET(which,IF(ISOMITTED(measure),1,VC_OPTION(measure,HSTACK("HHI","N","CR"&SEQUENCE(1,20)))),
        figures,MAP(values,LAMBDA(cell,VC_NOTNEGATIVE(cell))),
        total,SUM(figures),
        IF(ISERROR(which),which,
        IF(total>0,
          IF(which=1,10000*SUMSQ(figures)/total/total,
          IF(which=2,total*total/SUMSQ(figures),
          SUM(TAKE(SORT(TOCOL(figures),1,-1),MIN(which-2,ROWS(values)*COLUMNS(values))))/total)),
        #NUM!))),
    #VALUE!)`,
    ),
  ],
};
