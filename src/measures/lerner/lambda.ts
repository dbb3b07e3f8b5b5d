import { type ExcelLambda, lambda } from "../../formula/lambda/definition";

export const excelLambda: ExcelLambda = {
  definitions: [
    lambda(
      "LERNER",
      "Lerner index, the degree of monopoly: (price - marginal cost) / price.",
      "price,marginalCost",
      `
    IF(VC_ALIKE(marginalCost,price),
      MAP(price,VC_ALONG(marginalCost,price),LAMBDA(sold,oneMore,
        LET(income,VC_NOTNEGATIVE(sold),cost,IF(income=0,#DIV/0!,VC_NOTNEGATIVE(oneMore)),VC_DIFFERENCE(income-cost,MAX(income,cost))/income))),
      #VALUE!)`,
    ),
  ],
};
