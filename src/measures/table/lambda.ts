import { type ExcelLambda, NO_LAMBDA } from "../../formula/lambda/definition";

export const excelLambda: ExcelLambda = { why: NO_LAMBDA.openTable };
