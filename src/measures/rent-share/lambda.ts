import { type ExcelLambda, lambda, part } from "../../formula/lambda/definition";

export const excelLambda: ExcelLambda = {
  definitions: [
    part(
      "RENTSHARES",
      "Shares of the sum of rents, which must be a tenth of all gains and losses.",
      `
    LAMBDA(rents,size,
      LET(earned,SUM(ABS(rents)),
        IF(VC_DIFFERENCE(10*SUM(rents)-earned,earned)<0,#NUM!,VC_SHARES(rents,size))))`,
    ),

    lambda(
      "RENTSHARE",
      "Share of each link in the total rent of the chain: R / sum of R.",
      "revenue,costs,[capital],[normalReturn]",
      `
    IF(VC_FITS(costs,revenue),
      LET(size,VC_SIZE(revenue)+VC_SIZE(costs),
        IF(AND(ISOMITTED(capital),ISOMITTED(normalReturn)),VC_RENTSHARES(VC_LESS(revenue,costs),size),
        IF(OR(ISOMITTED(capital),ISOMITTED(normalReturn)),#VALUE!,
        VC_RENTSHARES(VC_EARNED(VC_LESS(revenue,costs),capital,normalReturn),size)))),
    #VALUE!)`,
    ),
  ],
};
