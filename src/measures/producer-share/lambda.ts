import { type ExcelLambda, lambda } from "../../formula/lambda/definition";

export const excelLambda: ExcelLambda = {
  definitions: [
    lambda(
      "PRODUCERSHARE",
      "The producer's share of the final price: producer price x units per output / final price.",
      "producerPrice,finalPrice,unitsPerOutput",
      `
    IF(AND(VC_ALIKE(finalPrice,producerPrice),VC_ALIKE(unitsPerOutput,producerPrice)),
      MAP(producerPrice,VC_ALONG(finalPrice,producerPrice),VC_ALONG(unitsPerOutput,producerPrice),
        LAMBDA(got,paid,units,
          LET(final,VC_NOTNEGATIVE(paid),VC_NOTNEGATIVE(got)*IF(final=0,#DIV/0!,VC_POSITIVE(units))/final))),
      #VALUE!)`,
    ),
  ],
};
