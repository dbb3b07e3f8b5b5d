import { type ExcelLambda, lambda } from "../../formula/lambda/definition";

export const excelLambda: ExcelLambda = {
  definitions: [
    // There is no default rate.
    lambda(
      "RENT",
      "Economic rent of each link: R = revenue - costs - normalReturn x capital.",
      "revenue,costs,[capital],[normalReturn]",
      `
    IF(VC_FITS(costs,revenue),
      IF(AND(ISOMITTED(capital),ISOMITTED(normalReturn)),VC_LESS(revenue,costs),
      IF(OR(ISOMITTED(capital),ISOMITTED(normalReturn)),#VALUE!,
      VC_EARNED(VC_LESS(revenue,costs),capital,normalReturn))),
    #VALUE!)`,
    ),
  ],
};
