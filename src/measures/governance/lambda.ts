import { type ExcelLambda, lambda, part } from "../../formula/lambda/definition";

export const excelLambda: ExcelLambda = {
  definitions: [
    part(
      "HIGH",
      "TRUE for high or TRUE, FALSE for low or FALSE; anything else is refused, nothing assumed.",
      `
    LAMBDA(cell,
      IF(ISLOGICAL(cell),cell,
      IF(ISTEXT(cell),IFNA(XMATCH(TRIM(cell),{"high","true","low","false"})<3,#VALUE!),
      IF(ISERROR(cell),cell,#VALUE!))))`,
    ),

    lambda(
      "GOVERNANCE",
      "How a chain is governed: Market, Modular, Relational, Captive, Hierarchy; Excluded or Unlikely.",
      "complexity,codifiability,capability",
      `
    IF(AND(VC_ALIKE(codifiability,complexity),VC_ALIKE(capability,complexity)),
      MAP(complexity,VC_ALONG(codifiability,complexity),VC_ALONG(capability,complexity),LAMBDA(one,two,three,
        LET(isComplex,VC_HIGH(one),
          isCodified,VC_HIGH(two),
          isCapable,VC_HIGH(three),
          check,isComplex+isCodified+isCapable,
          IF(ISERROR(check),check,
          IF(isComplex,
            IF(isCodified,IF(isCapable,"Modular","Captive"),IF(isCapable,"Relational","Hierarchy")),
            IF(isCodified,IF(isCapable,"Market","Excluded"),"Unlikely")))))),
      #VALUE!)`,
    ),
  ],
};
