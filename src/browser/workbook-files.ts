/** What reads and writes .xlsx files: a script of its own, loaded when it is first needed. */

export { readWorkbook } from "../files/xlsx-read";
export { writeWorkbook } from "../files/xlsx-write";
