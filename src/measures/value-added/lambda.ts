import { type ExcelLambda, lambda } from "../../formula/lambda/definition";

export const excelLambda: ExcelLambda = {
  definitions: [
    lambda(
      "VALUEADDED",
      "Value added of each link: V = S - M.",
      "output,inputs",
      `
    IF(VC_FITS(inputs,output),VC_LESS(output,inputs),#VALUE!)`,
    ),
  ],
};
