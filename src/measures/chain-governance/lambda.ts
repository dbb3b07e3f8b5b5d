import { type ExcelLambda, lambda } from "../../formula/lambda/definition";

export const excelLambda: ExcelLambda = {
  definitions: [
    lambda(
      "CHAINGOVERNANCE",
      "Relation of supplier and lead firm by four answers: Hierarchy, Quasi-hierarchy, Market or Network.",
      "customised,competent,dependent,owned",
      `
    IF(AND(VC_ALIKE(competent,customised),VC_ALIKE(dependent,customised),VC_ALIKE(owned,customised)),
      MAP(customised,VC_ALONG(competent,customised),VC_ALONG(dependent,customised),VC_ALONG(owned,customised),
        LAMBDA(one,two,three,four,
          LET(isCustomised,VC_YES(one),
            isCompetent,VC_YES(two),
            isDependent,VC_YES(three),
            isOwned,VC_YES(four),
            check,isCustomised+isCompetent+isDependent+isOwned,
            IF(ISERROR(check),check,
            IF(isOwned,"Hierarchy",
            IF(NOT(isCompetent),"Quasi-hierarchy",
            IF(NOT(isCustomised),"Market",
            IF(isDependent,"Quasi-hierarchy","Network")))))))),
      #VALUE!)`,
    ),
  ],
};
