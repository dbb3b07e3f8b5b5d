import { type ExcelLambda, lambda } from "../../formula/lambda/definition";

export const excelLambda: ExcelLambda = {
  definitions: [
    lambda(
      "NETBACK",
      "The most that a unit of the raw input can be paid: (final price - other costs) / units per output.",
      "finalPrice,otherCosts,unitsPerOutput",
      `
    IF(AND(VC_FITS(otherCosts,finalPrice),VC_ALIKE(unitsPerOutput,finalPrice)),
      MAP(finalPrice,VC_LESS(finalPrice,otherCosts),VC_ALONG(unitsPerOutput,finalPrice),LAMBDA(paid,left,units,
        LET(check,VC_NOTNEGATIVE(paid),IF(ISERROR(check),check,left/VC_NOTNEGATIVE(units))))),
      #VALUE!)`,
    ),
  ],
};
