import { barter } from "../../formula/lambda/barter";
import { type ExcelLambda, lambda } from "../../formula/lambda/definition";

export const excelLambda: ExcelLambda = {
  definitions: [
    lambda(
      "TERMSOFTRADE",
      "Net barter terms of trade: 100 (Px_t / Px_b) / (Pm_t / Pm_b).",
      "exportPrices,importPrices,[base]",
      barter("exportPrices", "importPrices"),
    ),
  ],
};
