import type { ExcelLambda } from "../../formula/lambda/definition";

export const excelLambda: ExcelLambda = { why: "a search for the shortest way through a table of factors" };
