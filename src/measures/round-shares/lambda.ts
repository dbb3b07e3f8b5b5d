import type { ExcelLambda } from "../../formula/lambda/definition";

export const excelLambda: ExcelLambda = { why: "exact remainders decide which share is rounded up" };
