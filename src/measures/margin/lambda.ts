import { type ExcelLambda, lambda } from "../../formula/lambda/definition";

export const excelLambda: ExcelLambda = {
  definitions: [
    lambda(
      "MARGIN",
      "Margin on price: (price - cost) / price.",
      "price,cost",
      `
    IF(VC_ALIKE(cost,price),
      MAP(price,VC_ALONG(cost,price),LAMBDA(sold,bought,
        LET(income,VC_NOTNEGATIVE(sold),spent,IF(income=0,#DIV/0!,VC_NOTNEGATIVE(bought)),VC_DIFFERENCE(income-spent,MAX(income,spent))/income))),
      #VALUE!)`,
    ),
  ],
};
