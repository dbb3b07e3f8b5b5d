import { type ExcelLambda, lambda } from "../../formula/lambda/definition";

export const excelLambda: ExcelLambda = {
  definitions: [
    lambda(
      "CORECOMPETENCE",
      "Core if of value to the final customer, rare and hard to copy; else Outsource, with what fails.",
      "valued,rare,hardToCopy",
      `
    IF(AND(VC_ALIKE(rare,valued),VC_ALIKE(hardToCopy,valued)),
      MAP(valued,VC_ALONG(rare,valued),VC_ALONG(hardToCopy,valued),
        LAMBDA(one,two,three,
          LET(isValued,VC_YES(one),
            isRare,VC_YES(two),
            isHard,VC_YES(three),
            check,isValued+isRare+isHard,
            IF(ISERROR(check),check,
            IF(check=3,"Core",
            "Outsource ("&IF(isValued,"","not valued"&IF(check=2,"",", "))&
              IF(isRare,"","not rare"&IF(isHard,"",", "))&IF(isHard,"","easy to copy")&")"))))),
      #VALUE!)`,
    ),
  ],
};
