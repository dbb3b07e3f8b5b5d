import { type ExcelLambda, lambda } from "../../formula/lambda/definition";

export const excelLambda: ExcelLambda = {
  definitions: [
    lambda(
      "PRODUCERSHARE",
      "The producer's share of the final price: (producer price x units per output - by-product credit) / final price.",
      "producerPrice,finalPrice,unitsPerOutput,[byproductCredit]",
      `
    IF(AND(VC_ALIKE(finalPrice,producerPrice),VC_ALIKE(unitsPerOutput,producerPrice),IF(ISOMITTED(byproductCredit),TRUE,VC_ONEORALIKE(byproductCredit,producerPrice))),
      MAP(producerPrice,VC_ALONG(finalPrice,producerPrice),VC_ALONG(unitsPerOutput,producerPrice),
        IF(ISOMITTED(byproductCredit),producerPrice,VC_ALLALONG(byproductCredit,producerPrice)),
        LAMBDA(got,paid,units,others,
          LET(final,VC_NOTNEGATIVE(paid),
            raw,VC_NOTNEGATIVE(got)*IF(final=0,#DIV/0!,VC_POSITIVE(units)),
            credit,IF(ISOMITTED(byproductCredit),0,VC_NOTNEGATIVE(others)),
            check,raw+credit,
            IF(ISERROR(check),check,
              LET(left,VC_DIFFERENCE(raw-credit,MAX(raw,credit)),IF(left<0,#NUM!,left/final)))))),
      #VALUE!)`,
    ),
  ],
};
