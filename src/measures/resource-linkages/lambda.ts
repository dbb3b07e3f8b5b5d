import type { ExcelLambda } from "../../formula/lambda/definition";

export const excelLambda: ExcelLambda = {
  why: "a table each of whose cells may have an error of its own: a long formula that nobody could check",
};
