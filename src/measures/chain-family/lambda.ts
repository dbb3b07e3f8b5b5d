import { type ExcelLambda, lambda } from "../../formula/lambda/definition";

export const excelLambda: ExcelLambda = {
  definitions: [
    lambda(
      "CHAINFAMILY",
      "Family of a value chain by four answers: Additive, Vertically specialised or Mixed.",
      "parallel,loss,fixedPoint,degrades",
      `
    IF(AND(VC_ALIKE(loss,parallel),VC_ALIKE(fixedPoint,parallel),VC_ALIKE(degrades,parallel)),
      MAP(parallel,VC_ALONG(loss,parallel),VC_ALONG(fixedPoint,parallel),VC_ALONG(degrades,parallel),
        LAMBDA(one,two,three,four,
          LET(isParallel,VC_YES(one),
            isLossy,VC_YES(two),
            isBound,VC_YES(three),
            isPerishable,VC_YES(four),
            check,isParallel+isLossy+isBound+isPerishable,
            IF(ISERROR(check),check,
            IF(NOT(isParallel),"Additive",
            IF(check=1,"Vertically specialised","Mixed")))))),
      #VALUE!)`,
    ),
  ],
};
