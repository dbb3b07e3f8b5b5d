/** Answers that are not read but done: a new sheet, or something that only the person can do on the sheet. */

import { oneUnitSheet } from "../../report/one-unit";
import { turnedSheet } from "../../report/turned";
import type { Question, TableReading } from "../../tables/reader/table-reading";
import type { Workbook } from "../../workbook/port";
import { reading as texts } from "../texts/reading";

/** What became of it: a sentence, and whether the table to read is another one now. Undefined: the answer is kept, and the table read with it. */
export async function acted(
  workbook: Workbook,
  reading: TableReading,
  question: Question,
  answer: string,
): Promise<{ words: string; isElsewhere: boolean } | undefined> {
  if (question.id === "unit" && answer === "multiply") {
    const sheet = oneUnitSheet(reading, question);
    if (!sheet) return undefined;
    const [name = ""] = await workbook.addSheets([sheet]);
    return { words: texts.onOtherSheet({ sheet: name }), isElsewhere: true };
  }
  if (question.id === "turned" && answer === "yes") {
    const [name = ""] = await workbook.addSheets([turnedSheet(reading.grid)]);
    return { words: texts.onOtherSheet({ sheet: name }), isElsewhere: true };
  }
  if (question.id === "columns" && answer === "name") return { words: texts.nameThem, isElsewhere: false };
  if (question.id === "basket" && answer === "volumes") return { words: texts.giveVolumes, isElsewhere: false };
  return undefined;
}
