import { readWorkbook } from "../../src/files/xlsx-read";
import { writeWorkbook } from "../../src/files/xlsx-write";
import { blankSheet } from "../../src/files/workbook-data";
import { partsIn, textOf } from "../../src/files/zip";
test("smoke", async () => {
  const s = { ...blankSheet("A b"), cells: [
    { row: 0, column: 0, value: 0.1 + 0.2, format: "0.0%", style: { bold: true as const } },
    { row: 0, column: 1, value: "#N/A" }, { row: 0, column: 2, value: { error: "#N/A" } },
    { row: 1, column: 0, value: 45000.123456789012, format: "dd/mm/yyyy" },
    { row: 2, column: 0, value: { error: "#DIV/0!" }, formula: "=1/0" },
    { row: 3, column: 0, value: 3, formula: "=VC.VALUEADDED('A b'!A1:A2,B1:B2)", fills: { rows: 2, columns: 1 } },
    { row: 4, column: 0, value: 4, spilled: true as const },
    { row: 5, column: 0, value: "_x0041_ \r\n\t x", formula: '="a"' },
    { row: 6, column: 0, value: "01" },
  ] };
  const { file, notes } = await writeWorkbook({ sheets: [s], names: [{ name: "Prices", range: "'A b'!$A$1:$A$2" }] }, () => true);
  const parts = partsIn(file);
  console.log(await textOf(parts.get("xl/worksheets/sheet1.xml")!), await textOf(parts.get("xl/metadata.xml")!), [...parts.keys()], notes);
  const back = await readWorkbook(file, () => true);
  console.log(JSON.stringify(back, null, 1));
});
