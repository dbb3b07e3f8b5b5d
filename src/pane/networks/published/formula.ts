/** What is asked of an open table as a formula of a cell. */

import { asWritten, type Separators } from "../../../formula/separators";
import type { Question } from "../../../published/ask";

export function formulaOf(table: string, question: Required<Question>, separators: Separators): string {
  const { measure, of, country, industry, year, options } = question;
  const args = [table, measure, of, country, industry, year, options].map((text, index) =>
    text === "" ? "" : index === 5 && /^\d+$/.test(text) ? text : `"${text.replaceAll('"', '""')}"`,
  );
  while (args[args.length - 1] === "") args.pop();
  return asWritten(`=VC.TABLE(${args.join(",")})`, separators);
}
