import { type ExcelLambda, lambda } from "../../formula/lambda/definition";

export const excelLambda: ExcelLambda = {
  definitions: [
    lambda(
      "RENTSHARE",
      "Share of each link in the total rent of the chain: R / sum of R.",
      "revenue,costs,[capital],[normalReturn]",
      `
    IF(VC_FITS(costs,revenue),
      LET(size,VC_SIZE(revenue)+VC_SIZE(costs),
        IF(AND(ISOMITTED(capital),ISOMITTED(normalReturn)),VC_SHARES(VC_LESS(revenue,costs),size),
        IF(OR(ISOMITTED(capital),ISOMITTED(normalReturn)),#VALUE!,
        VC_SHARES(VC_EARNED(VC_LESS(revenue,costs),capital,normalReturn),size)))),
    #VALUE!)`,
    ),
  ],
};
