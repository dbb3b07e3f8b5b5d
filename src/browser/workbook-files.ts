/** What reads and writes .xlsx files: a script of its own, loaded when it is first needed. */

export { withoutAddIn } from "../lambda/copy";
export { readWorkbook } from "../files/xlsx-read";
export { writeWorkbook } from "../files/xlsx-write";
