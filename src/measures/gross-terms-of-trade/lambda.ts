import { barter } from "../../formula/lambda/barter";
import { type ExcelLambda, lambda } from "../../formula/lambda/definition";

export const excelLambda: ExcelLambda = {
  definitions: [
    lambda(
      "GROSSTERMSOFTRADE",
      "Gross barter terms of trade: 100 (Qm_t / Qm_b) / (Qx_t / Qx_b).",
      "importVolumes,exportVolumes,[base]",
      barter("importVolumes", "exportVolumes"),
    ),
  ],
};
