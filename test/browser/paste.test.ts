/** Pasting and copying in the built page: what other programs put on the clipboard, and what they find on it. */

import { copyEvent, focusSheet, pasteEvent } from "./clipboard";
import { inChromium, type OpenWorkbook, until } from "./open-workbook";

const chromium = inChromium();
let workbook: OpenWorkbook;
let page: OpenWorkbook["page"];

/** A sheet of its own, empty and long enough. */
async function emptySheet(): Promise<void> {
  await page.evaluate(() => {
    const { model } = (globalThis as any).quasirent;
    model.dispatch("CREATE_SHEET", { sheetId: "empty", name: "Empty", position: 1, rows: 40, cols: 12 });
    model.dispatch("ACTIVATE_SHEET", { sheetIdFrom: model.getters.getActiveSheetId(), sheetIdTo: "empty" });
  });
}

beforeEach(async () => {
  workbook = await chromium.open({ permissions: ["clipboard-read", "clipboard-write"] });
  ({ page } = workbook);
  await emptySheet();
});

const values = async (address: string) => (await workbook.read(`Empty!${address}`)).values;
const texts = async (address: string) => (await workbook.read(`Empty!${address}`)).texts;
const contents = (...addresses: string[]) =>
  page.evaluate((wanted) => {
    const { model } = (globalThis as any).quasirent;
    return wanted.map((address: string) => {
      const { col, row } = (globalThis as any).o_spreadsheet.helpers.toCartesian(address);
      const cell = model.getters.getCell({ sheetId: "empty", col, row });
      return cell === undefined
        ? undefined
        : {
            content: cell.isFormula ? cell.compiledFormula.toFormulaString(model.getters) : cell.content,
            format: cell.format,
            bold: cell.style?.bold,
            fill: cell.style?.fillColor,
          };
    });
  }, addresses);
const undo = () => page.evaluate(() => (globalThis as any).quasirent.model.dispatch("REQUEST_UNDO"));
const widths = (...columns: number[]) =>
  page.evaluate(
    (wanted) => wanted.map((column) => (globalThis as any).quasirent.model.getters.getColSize("empty", column)),
    columns,
  );
const strip = () => page.locator(".paste-strip");

/** As Excel of Windows writes it, abridged to what counts. */
const excel = (
  rows: string,
  { styles = "", decimal = "." } = {},
) => `<html xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:x="urn:schemas-microsoft-com:office:excel" xmlns="http://www.w3.org/TR/REC-html40">
<head><meta name=ProgId content=Excel.Sheet><style><!--table
	{mso-displayed-decimal-separator:"\\${decimal}";
	mso-displayed-thousand-separator:"\\${decimal === "." ? "," : "."}";}
td	{padding-top:1px; mso-number-format:General; font-weight:400;}
.xl65 {mso-number-format:"\\#\\,\\#\\#0\\.00";}
.xl66 {font-weight:700; text-align:center;}
.xl67 {mso-number-format:Percent;}
.xl68 {mso-number-format:"Short Date";}
.xl69 {mso-number-format:"\\@";}
${styles}
--></style></head><body link=blue vlink=purple><table border=0 cellpadding=0 cellspacing=0 width=192 style='border-collapse:collapse;width:144pt'>
<!--StartFragment--> <col width=64 span=3 style='width:48pt'>
${rows}
<!--EndFragment--></table></body></html>`;

it("from Excel: the row below the block stays, in HTML and in plain text", async () => {
  for (const [row, clip] of [
    [1, { text: "a\tb\r\n1\t2\r\n" }],
    [
      11,
      {
        text: "a\tb\r\n1\t2\r\n",
        html: excel(
          " <tr height=20><td>a</td><td>b</td></tr>\n <tr height=20><td align=right>1</td><td align=right>2</td></tr>\n <![if supportMisalignedColumns]>\n <tr height=0 style='display:none'><td width=64></td><td width=64></td></tr>\n <![endif]>",
        ),
      },
    ],
  ] as const) {
    await workbook.type(`Empty!A${row + 2}`, "stays");
    await pasteEvent(workbook, `Empty!A${row}`, clip);
    expect(await values(`A${row}:B${row + 2}`)).toEqual([
      ["a", "b"],
      [1, 2],
      ["stays", ""],
    ]);
  }
});

it("takes Excel's types, formats, bold and merged cells, and a heading of two lines as one cell", async () => {
  await pasteEvent(workbook, "Empty!B2", {
    html: excel(` <tr><td class=xl66 colspan=2>Sales</td><td class=xl66>Value<br>\n    added</td></tr>
 <tr><td class=xl65 align=right x:num="1234.5678">1,234.57</td><td class=xl67 align=right>12.50%</td><td class=xl69>007</td></tr>
 <tr><td class=xl68 align=right x:num="44196">31/12/2020</td><td x:bool="TRUE">TRUE</td><td colspan=2 style='mso-ignore:colspan'>runs over</td></tr>`),
    text: "wrong",
  });
  expect(await values("B2:E4")).toEqual([
    ["Sales", "", "Value\nadded", ""],
    [1234.5678, 0.125, "007", ""],
    [44196, true, "runs over", ""],
  ]);
  expect(await contents("B2", "B3", "C3", "B4")).toMatchObject([
    { bold: true },
    { format: "#,##0.00", bold: undefined },
    { format: "0.00%" },
    { format: "yyyy-mm-dd" },
  ]);
  expect(
    await page.evaluate(() =>
      (globalThis as any).quasirent.model.getters
        .getMerges("empty")
        .map(({ top, left, bottom, right }: any) => [top, left, bottom, right]),
    ),
  ).toEqual([[1, 1, 1, 2]]);
  await undo();
  expect((await values("A1:F6")).flat().every((value) => value === "")).toBe(true);
});

it("of Excel in German: its HTML says how numerals are written, so nothing is asked", async () => {
  await pasteEvent(workbook, "Empty!A1", {
    html: excel("<tr><td class=xl65>420.000</td><td>1,5</td></tr>", { decimal: "," }),
  });
  expect(await values("A1:B1")).toEqual([[420000, 1.5]]);
  await expect(strip().isHidden()).resolves.toBe(true);
});

it("reads the tables of LibreOffice, Google Sheets and the web", async () => {
  await pasteEvent(workbook, "Empty!A1", {
    html: `<table><tr><td sdval="1234.5678" sdnum="1033;0;#,##0.00">1,234.57</td><td sdval="0.5" sdnum="1031;0;0,0%">50,0%</td><td><b>x</b></td></tr></table>`,
  });
  expect(await values("A1:C1")).toEqual([[1234.5678, 0.5, "x"]]);
  expect(await contents("A1", "B1", "C1")).toMatchObject([{ format: "#,##0.00" }, { format: "0.0%" }, { bold: true }]);
  await pasteEvent(workbook, "Empty!A3", {
    html: `<google-sheets-html-origin><table><tbody><tr><td data-sheets-value='{"1":3,"3":420000.25}' data-sheets-numberformat='{"1":2,"2":"#,##0","3":1}'>420,000</td><td data-sheets-value='{"1":2,"2":"01"}'>01</td><td data-sheets-value='{"1":4,"4":1}'>TRUE</td></tr></tbody></table></google-sheets-html-origin>`,
  });
  expect(await values("A3:C3")).toEqual([[420000.25, "01", true]]);
  await pasteEvent(workbook, "Empty!A5", {
    html: `<p>Table 1</p><table><tr><th>Name</th><th>Sales <span style="display:none">sortkey</span></th></tr><tr><td rowspan="2">A</td><td bgcolor="#ffeeaa">1&nbsp;234</td></tr><tr><td>5.5</td></tr></table><table><tr><td>second</td></tr></table>`,
  });
  expect(await values("A5:B10")).toEqual([
    ["Table 1", ""],
    ["Name", "Sales"],
    ["A", 1234],
    ["", 5.5],
    ["", ""],
    ["second", ""],
  ]);
  expect(await contents("A6", "B7")).toMatchObject([{ bold: true }, { fill: "#ffeeaa" }]);
});

it("the formats of the source stay, also such as the grid cannot show", async () => {
  const formats: [mso: string, format: string, shown: string][] = [
    [
      '"_\\(\\0022$\\0022* \\#\\,\\#\\#0\\.00_\\)\\;_\\(\\0022$\\0022* \\\\\\(\\#\\,\\#\\#0\\.00\\\\\\)\\;_\\(\\0022$\\0022* \\0022-\\0022??_\\)\\;_\\(\\@_\\)"',
      '_("$"* #,##0.00_);_("$"* \\(#,##0.00\\);_("$"* "-"??_);_(@_)',
      "1,234.50",
    ],
    ['"\\#\\,\\#\\#0\\;\\[Red\\]-\\#\\,\\#\\#0"', "#,##0;[Red]-#,##0", "1,235"],
    ["Scientific", "0.00E+00", "1.23e+03"],
  ];
  const styles = formats.map(([mso], index) => `.xl8${index} {mso-number-format:${mso};}`).join("\n");
  await workbook.type("Empty!A5", "stays");
  await pasteEvent(workbook, "Empty!A1", {
    html: excel(
      `<tr>${formats.map((_, index) => `<td class=xl8${index} align=right x:num="1234.5">x</td>`).join("")}</tr>`,
      { styles },
    ),
  });
  expect(await values("A1:C1")).toEqual([[1234.5, 1234.5, 1234.5]]);
  expect((await contents("A1", "B1", "C1")).map(({ format }: any) => format)).toEqual(
    formats.map(([, format]) => format),
  );
  const [shown] = await texts("A1:C1");
  expect(shown!.every((text) => !text.startsWith("#"))).toBe(true);
  for (const [index, [, , digits]] of formats.entries()) expect(shown![index]!.toLowerCase()).toContain(digits);
  // Over a cell that has such a format, without one of its own.
  await pasteEvent(workbook, "Empty!A1", { text: "77.25" });
  expect([await values("A1"), (await contents("A1"))[0]?.format]).toEqual([[[77.25]], formats[0]![1]]);
  // And out again.
  const { html } = await copyEvent(workbook, "Empty!B1");
  await pasteEvent(workbook, "Empty!B7", { html: html.replace(/clipboard-id='[^']*'/, "clipboard-id='another'") });
  expect([await values("B7"), (await contents("B7"))[0]?.format]).toEqual([[[1234.5]], "#,##0;[Red]-#,##0"]);
});

it("rows that the source hides are left out, and counted in the strip", async () => {
  const row = (name: string, value: number, how = "") =>
    `<tr height=20${how}><td>${name}</td><td align=right>${value}</td></tr>`;
  const hidden = " style='display:none'";
  await pasteEvent(workbook, "Empty!A1", {
    html: excel(row("Farm", 10) + row("Estate", 4, hidden) + row("Smallholder", 6, hidden) + row("Mill", 25)),
  });
  expect(await values("A1:B3")).toEqual([
    ["Farm", 10],
    ["Mill", 25],
    ["", ""],
  ]);
  await strip().getByText("2 hidden rows were left out.").waitFor();
  await workbook.screenshot("paste-hidden-rows");
  await pasteEvent(workbook, "Empty!A5", { html: excel(row("Farm", 10) + row("Estate", 4, hidden)) });
  await strip().getByText("1 hidden row was left out.").waitFor();
});

describe("what the source hides", () => {
  const none = " style='display:none'";
  const table = (rows: string, columns = "") => `<table>${columns}${rows}</table>`;

  it.each<[what: string, html: string, values: unknown[][], told: string | null]>([
    [
      "cells of a column",
      table(`<tr><td>a</td><td${none}>no</td><td>c</td></tr><tr><td>1</td><td${none}>2</td><td>3</td></tr>`),
      [
        ["a", "c", ""],
        [1, 3, ""],
      ],
      "1 hidden column was left out.",
    ],
    [
      "a column by its col",
      table(
        "<tr><td>a</td><td>no</td><td>c</td></tr><tr><td>1</td><td>2</td><td>3</td></tr>",
        `<col><col${none}><col>`,
      ),
      [
        ["a", "c", ""],
        [1, 3, ""],
      ],
      "1 hidden column was left out.",
    ],
    [
      "columns by a colgroup with a span",
      table(
        "<tr><td>a</td><td>no</td><td>nor</td><td>d</td></tr>",
        `<colgroup><col></colgroup><colgroup span=2${none}></colgroup><col>`,
      ),
      [
        ["a", "d", ""],
        ["", "", ""],
      ],
      "2 hidden columns were left out.",
    ],
    [
      "a collapsed column",
      table("<tr><td>a</td><td>no</td></tr>", "<col><col style='visibility:collapse'>"),
      [
        ["a", "", ""],
        ["", "", ""],
      ],
      "1 hidden column was left out.",
    ],
    [
      "a column that is empty",
      table("<tr><td>a</td><td></td><td>c</td></tr>", `<col><col${none}><col>`),
      [
        ["a", "c", ""],
        ["", "", ""],
      ],
      null,
    ],
    [
      "a column and a row",
      table(`<tr><td>a</td><td>no</td></tr><tr${none}><td>x</td><td>y</td></tr>`, `<col><col${none}>`),
      [
        ["a", "", ""],
        ["", "", ""],
      ],
      "1 hidden row and 1 hidden column were left out.",
    ],
    [
      "the rows of a part of the table",
      table(`<tbody><tr><td>a</td></tr></tbody><tbody${none}><tr><td>x</td></tr><tr><td>y</td></tr></tbody>`),
      [
        ["a", "", ""],
        ["", "", ""],
      ],
      "2 hidden rows were left out.",
    ],
    [
      "a cell here or there",
      table(`<tr><td>a</td><td${none}>no</td></tr><tr><td>1</td><td>2</td></tr>`),
      [
        ["a", "", ""],
        [1, 2, ""],
      ],
      "1 hidden cell was left out.",
    ],
    [
      "another table",
      `<table${none}><tr><td>x</td></tr></table>${table("<tr><td>a</td></tr>")}`,
      [
        ["a", "", ""],
        ["", "", ""],
      ],
      "1 hidden row was left out.",
    ],
    [
      "a row under a merged cell",
      table(
        `<tr><td rowspan=3>a</td><td>1</td></tr><tr${none}><td>2</td></tr><tr><td>3</td></tr><tr><td>b</td><td>4</td></tr>`,
      ),
      [
        ["a", 1, ""],
        ["", 3, ""],
        ["b", 4, ""],
      ],
      "1 hidden row was left out.",
    ],
    [
      "a column under a merged cell",
      table(
        "<tr><td colspan=3>a</td><td>d</td></tr><tr><td>1</td><td>2</td><td>3</td><td>4</td></tr>",
        `<col><col${none}><col><col>`,
      ),
      [
        ["a", "", "d"],
        [1, 3, 4],
      ],
      "1 hidden column was left out.",
    ],
    [
      "the first row of a merged cell",
      table(`<tr${none}><td rowspan=2>a</td><td>1</td></tr><tr><td>2</td></tr>`),
      [
        ["a", 2, ""],
        ["", "", ""],
      ],
      "1 hidden row was left out.",
    ],
    [
      "nothing",
      table("<tr><td>a</td><td>b</td></tr>", "<col><col>"),
      [
        ["a", "b", ""],
        ["", "", ""],
      ],
      null,
    ],
  ])("%s", async (_, html, expected, expectedNotice) => {
    await pasteEvent(workbook, "Empty!A1", { html });
    expect(await values(`A1:C${expected.length}`)).toEqual(expected);
    if (expectedNotice === null) expect(await strip().isVisible()).toBe(false);
    else await strip().getByText(expectedNotice, { exact: true }).waitFor();
  });
});

it("numbers with an exponent show what they are, and codes and telephone numbers stay text", async () => {
  await pasteEvent(workbook, "Empty!A1", {
    text: "1e-05\t2e-3\t-3E-7\t4e-12\n5e-1\t1E3\t1A3\t+49 170 123 456\n+1.5\t-3\t1E3\t+4917012345\n",
  });
  expect(await texts("A1:D3")).toEqual([
    ["0.00001", "0.002", "-0.0000003", "4E-12"],
    ["0.5", "1000", "1A3", "+49 170 123 456"],
    ["1.5", "-3", "1E3", "+4917012345"],
  ]);
  expect(await values("A1:D3")).toEqual([
    [1e-5, 0.002, -3e-7, 4e-12],
    [0.5, 1000, "1A3", "+49 170 123 456"],
    [1.5, -3, "1E3", "+4917012345"],
  ]);
  await workbook.screenshot("paste-exponents");
});

it("asks about an exponent in all its digits, and keeps what is answered", async () => {
  await pasteEvent(workbook, "Empty!A1", { text: "1.234e-20" });
  await strip().getByText("Is 1.234e-20 in column A").waitFor();
  await strip().getByRole("button", { name: "1.234e-20" }).click();
  expect([await values("A1"), await texts("A1")]).toEqual([[[1.234e-20]], [["1.234E-20"]]]);
});

it("puts figures without a format on the clipboard in all their digits, as plain text too", async () => {
  await page.evaluate(() => {
    const { model } = (globalThis as any).quasirent;
    const cells = [
      ["=1/3"],
      ["-1e-20"],
      ["1e-12"],
      ["1234.5678901", "0.0"],
      ["0.25", "[m]"],
      ["0.25", "[<1]0%;0.0"],
      ["5", "# ?/?"],
    ];
    cells.forEach(([content, format], col) =>
      model.dispatch("UPDATE_CELL", { sheetId: "empty", row: 0, col, content, ...(format && { format }) }),
    );
  });
  expect(await texts("A1:G1")).toEqual([["0.333333333", "-1E-20", "1E-12", "1234.6", "360", "25%", "5"]]);
  expect((await copyEvent(workbook, "Empty!A1:G1")).text).toBe(
    "0.3333333333333333\t-1e-20\t1e-12\t1234.6\t360\t25%\t5",
  );
});

it("dates of Excel's Short Date as their column proves them; where it does not, they are text, all those that the strip asks for", async () => {
  const rows = (...days: string[]) => days.map((day) => `<tr><td class=xl68 align=right>${day}</td></tr>`).join("");
  await pasteEvent(workbook, "Empty!A1", {
    html: excel(rows("03/04/2020", "13/04/2020", "25/12/2020")),
    text: "wrong",
  });
  expect(await values("A1:A3")).toEqual([[43_924], [43_934], [44_190]]);
  expect(await texts("A1:A3")).toEqual([["03/04/2020"], ["13/04/2020"], ["25/12/2020"]]);
  expect(await strip().isVisible()).toBe(false);

  await pasteEvent(workbook, "Empty!C1", {
    html: excel(rows("03/04/2020", "05/06/2020", "07/07/2020")),
    text: "wrong",
  });
  expect(await values("C1:C3")).toEqual([["03/04/2020"], ["05/06/2020"], [44_019]]);
  expect(await strip().innerText()).toContain(
    "Is 03/04/2020 in column C 3 April 2020 or 4 March 2020? The 2 cells stay text until you answer.",
  );
  await strip().getByRole("button", { name: "3 April 2020" }).click();
  expect(await values("C1:C3")).toEqual([[43_924], [43_987], [44_019]]);
  await until(async () => !(await strip().isVisible()));
});

it("zeros that an accounting format shows as a dash are 0; cells that came as #### are told", async () => {
  const styles = String.raw`.xl70 {mso-number-format:"_-\0022£\0022* \#\,\#\#0\.00_-\;-\0022£\0022* \#\,\#\#0\.00_-\;_-\0022£\0022* \0022-\0022??_-\;_-\@_-";}`;
  const cell = (text: string, more = "class=xl70") => `<td ${more}>${text}</td>`;
  await pasteEvent(workbook, "Empty!A1", {
    html: excel(
      `<tr>${cell("<span style='mso-spacerun:yes'> </span>£1,234.50 ")}${cell("<span style='mso-spacerun:yes'> </span>£-<span style='mso-spacerun:yes'>&nbsp;&nbsp; </span>")}${cell("-", "")}${cell("######")}${cell("####", 'class=xl70 x:num="1234567"')}</tr>`,
      { styles },
    ),
    text: "wrong",
  });
  expect(await values("A1:E1")).toEqual([[1234.5, 0, "-", "######", 1234567]]);
  expect((await texts("B1"))[0]![0]!.replaceAll(/\s/g, "")).toBe("£-");
  expect(await strip().innerText()).toContain(
    "1 cell arrived as ####, without its number: widen the column where you copied it, and copy again.",
  );
});

it("a copy of Google Sheets as it is today, without what its cells hold, and one as it was", async () => {
  const around = (rows: string) =>
    `<meta charset='utf-8'><google-sheets-html-origin><style type="text/css"><!--td {border: 1px solid #cccccc;}br {mso-data-placement:same-cell;}--></style><table xmlns="http://www.w3.org/1999/xhtml" cellspacing="0" cellpadding="0" dir="ltr" border="1" style="table-layout:fixed;font-size:10pt;font-family:Arial;width:0px;border-collapse:collapse;border:none" data-sheets-root="1" data-sheets-baot="1"><colgroup><col width="100"/><col width="100"/></colgroup><tbody>${rows}</tbody></table>`;
  await pasteEvent(workbook, "Empty!A1", {
    html: around(
      `<tr style="height:21px;"><td style="overflow:hidden;padding:2px 3px;vertical-align:bottom;font-weight:bold;">Link</td><td style="overflow:hidden;font-weight:bold;">Value<br/>added</td></tr><tr style="height:21px;"><td rowspan="2" colspan="1">Farm</td><td data-sheets-numberformat="{&quot;1&quot;:2,&quot;2&quot;:&quot;#,##0.00&quot;,&quot;3&quot;:1}" style="text-align:right;">1,234.50</td></tr><tr style="height:21px;"><td style="text-align:right;">12.5%</td></tr>`,
    ),
    text: "wrong",
  });
  expect(await values("A1:B4")).toEqual([
    ["Link", "Value\nadded"],
    ["Farm", 1234.5],
    ["", 0.125],
    ["", ""],
  ]);
  expect(await contents("A1", "B2", "B3")).toMatchObject([{ bold: true }, { format: "#,##0.00" }, { format: "0.0%" }]);
  await pasteEvent(workbook, "Empty!D1", {
    html: around(
      `<tr><td data-sheets-value="{&quot;1&quot;:2,&quot;2&quot;:&quot;007&quot;}">007</td><td data-sheets-value="{&quot;1&quot;:3,&quot;3&quot;:44196}" data-sheets-numberformat="{&quot;1&quot;:5,&quot;2&quot;:&quot;dd/MM/yyyy&quot;,&quot;3&quot;:1}">31/12/2020</td><td data-sheets-value="{&quot;1&quot;:3,&quot;3&quot;:3}" data-sheets-formula="=R[0]C[-1]+1">3</td></tr>`,
    ),
  });
  expect(await values("D1:F1")).toEqual([["007", 44196, 3]]);
});

it("a table of Word: paragraphs in cells, marks of its own, conditional comments", async () => {
  const paragraph = (words: string) =>
    `<p class=MsoNormal style='margin-bottom:0cm;line-height:normal'>${words}<o:p></o:p></p>`;
  await pasteEvent(workbook, "Empty!A1", {
    html: `<html xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:w="urn:schemas-microsoft-com:office:word" xmlns="http://www.w3.org/TR/REC-html40"><head><meta name=ProgId content=Word.Document><!--[if gte mso 9]><xml><w:WordDocument><w:View>Normal</w:View></w:WordDocument></xml><![endif]--><style><!-- p.MsoNormal {mso-style-unhide:no; margin:0cm;} table.MsoTableGrid {mso-style-name:"Table Grid";} --></style></head><body lang=EN-GB><!--StartFragment-->
<table class=MsoTableGrid border=1 cellspacing=0 cellpadding=0 style='border-collapse:collapse;mso-yfti-tbllook:1184'>
 <tr style='mso-yfti-irow:0;mso-yfti-firstrow:yes'><td width=200 valign=top>${paragraph("<b>Link</b>")}</td><td width=200 valign=top>${paragraph("<b>Sales<br>\n  (US$)</b>")}</td></tr>
 <tr style='mso-yfti-irow:1;mso-yfti-lastrow:yes'><td>${paragraph("Farm")}${paragraph("and estate")}</td><td>${paragraph("1,234.5<span style='mso-spacerun:yes'>\u00a0 </span>")}</td></tr>
</table><!--EndFragment--></body></html>`,
    text: "wrong",
  });
  expect(await values("A1:B3")).toEqual([
    ["Link", "Sales\n(US$)"],
    ["Farm\nand estate", 1234.5],
    ["", ""],
  ]);
  expect(await contents("A1", "B1", "B2")).toMatchObject([{ bold: true }, { bold: true }, { bold: undefined }]);
});

it("HTML alone pastes, with a table and without; scripts and pictures in it do nothing", async () => {
  await pasteEvent(workbook, "Empty!A1", {
    html: `<img src="https://evil.example/x.png" onerror="pwned=1"><script>pwned=1</script><p>one</p><div>two<br>three</div>`,
  });
  expect(await values("A1:A4")).toEqual([["one"], ["two"], ["three"], [""]]);
  expect(await page.evaluate(() => "pwned" in globalThis)).toBe(false);
});

it.each([
  ["1 234", 1234],
  ["1\u00a0234", 1234],
  ["1\u202f234", 1234],
  ["(1,234.5)", -1234.5],
  ["\u22125", -5],
  ["12,5 %", 0.125],
  ["2020-12-31", 44196],
  ["01", "01"],
  ["2020-01", "2020-01"],
  ["=cmd|'/C calc'!A1", "=cmd|'/C calc'!A1"],
  ['=HYPERLINK("https://evil.example","x")', '=HYPERLINK("https://evil.example","x")'],
  ['=WEBSERVICE("https://evil.example")', '=WEBSERVICE("https://evil.example")'],
  ["@SUM(1)", "@SUM(1)"],
  ["+1+1", "+1+1"],
])("a cell of plain text: %j", async (text, value) => {
  await pasteEvent(workbook, "Empty!A1", { text: `${text}\n` });
  expect(await values("A1:A2")).toEqual([[value], [""]]);
});

it("a line that is a formula of this workbook is one; in a table it is text, and that is said", async () => {
  await workbook.type("Empty!A1", "5");
  await pasteEvent(workbook, "Empty!B1", { text: "=SUM(A1,2)" });
  expect(await values("B1")).toEqual([[7]]);
  await pasteEvent(workbook, "Empty!C1", { text: "=SUM(A1,2)\tx" });
  expect(await values("C1:D1")).toEqual([["=SUM(A1,2)", "x"]]);
  await strip().getByText("begins with =").waitFor();
});

it("says for which columns an answer holds, and how many cells", async () => {
  await pasteEvent(workbook, "Empty!B1", { text: "Farm\t1.234\t420.000\nMill\t2.500\t515.250\n" });
  expect(await strip().locator("strong").textContent()).toBe("Is 1.234 in column C 1,234 or 1.234?");
  expect(await strip().textContent()).toContain(
    "Your answer applies to columns C and D: their 4 cells stay text until then.",
  );
  await strip().locator(".answers button", { hasText: "1,234" }).click();
  expect(await values("C1:D2")).toEqual([
    [1234, 420000],
    [2500, 515250],
  ]);
  expect(await strip().isHidden()).toBe(true);
});

it("asks what 420.000 is, keeps it as text until then, and takes the answer in one step", async () => {
  await pasteEvent(workbook, "Empty!D1", { text: "Farm\t420.000\nMill\t515.250\n" });
  expect(await values("D1:E2")).toEqual([
    ["Farm", "420.000"],
    ["Mill", "515.250"],
  ]);
  expect(await strip().locator("strong").textContent()).toBe("Is 420.000 in column E 420,000 or 420?");
  expect(await strip().textContent()).toContain("The 2 cells stay text until you answer.");
  await workbook.screenshot("paste-question");
  const buttons = strip().locator(".answers button");
  expect(await buttons.allTextContents()).toEqual(["420,000", "420", "Keep as text"]);
  await buttons.first().click();
  expect(await values("E1:E2")).toEqual([[420000], [515250]]);
  expect(await strip().isHidden()).toBe(true);
  await undo();
  expect(await values("E1:E2")).toEqual([["420.000"], ["515.250"]]);
  await undo();
  expect(await values("D1:E2")).toEqual([
    ["", ""],
    ["", ""],
  ]);
});

it("a question closed keeps the text, by key too; what was changed meanwhile stays", async () => {
  await pasteEvent(workbook, "Empty!A1", { text: "€ 420.000\n1.234\n" });
  await workbook.type("Empty!A2", "mine");
  await strip().getByRole("button", { name: "420,000" }).click();
  expect(await values("A1:A2")).toEqual([[420000], ["mine"]]);
  expect(await texts("A1")).toEqual([["€ 420,000"]]);
  await pasteEvent(workbook, "Empty!C1", { text: "1.234" });
  await page.keyboard.press("F6");
  await page.keyboard.press("Escape");
  expect(await strip().isHidden()).toBe(true);
  expect(await values("C1")).toEqual([["1.234"]]);
  await page.keyboard.press("ArrowDown");
  expect(await page.evaluate(() => (globalThis as any).quasirent.model.getters.getActivePosition().row)).toBe(1);
});

describe("a notice on what was decided", () => {
  const hidden = () => excel("<tr><td>Farm</td><td>1</td></tr><tr style='display:none'><td>Estate</td><td>4</td></tr>");
  const isThere = async () => !(await strip().isHidden());

  it.each([
    ["an edit", () => workbook.type("Empty!F9", "x")],
    [
      "Escape in the sheet",
      async () => {
        await focusSheet(workbook);
        await page.keyboard.press("Escape");
      },
    ],
    ["its Close", () => strip().getByRole("button", { name: "Close" }).click()],
    ["Undo", () => undo()],
    [
      "a row that is inserted",
      () =>
        page.evaluate(() =>
          (globalThis as any).quasirent.model.dispatch("ADD_COLUMNS_ROWS", {
            sheetId: "empty",
            sheetName: "Empty",
            dimension: "ROW",
            base: 0,
            position: "before",
            quantity: 1,
          }),
        ),
    ],
  ])("goes with %s, and not with a look elsewhere", async (_, act) => {
    await pasteEvent(workbook, "Empty!A1", { html: hidden() });
    await strip().getByText("1 hidden row was left out.").waitFor();
    await workbook.select("Empty!C5");
    expect(await isThere()).toBe(true);
    await act();
    expect(await isThere()).toBe(false);
  });

  it("lies over none of the cells that were pasted, be they as many as are seen", async () => {
    const row = `<tr>${"<td>1</td>".repeat(30)}</tr>`;
    for (const rows of [3, 22, 60]) {
      await pasteEvent(workbook, "Empty!A1", {
        html: excel(row.repeat(rows) + row.replace("<tr>", "<tr style='display:none'>")),
      });
      await strip().getByText("1 hidden row was left out.").waitFor();
      await workbook.screenshot(`paste-notice-${rows}`);
      const covers = await page.evaluate((last) => {
        const box = document.querySelector(".paste-strip")!.getBoundingClientRect();
        const grid = document.querySelector(".o-grid")!.getBoundingClientRect();
        const { x, y, width, height } = (globalThis as any).quasirent.model.getters.getVisibleRect({
          left: 0,
          right: 29,
          top: 0,
          bottom: last,
        });
        return (
          box.left < grid.left + x + width &&
          box.right > grid.left + x &&
          box.top < grid.top + y + height &&
          box.bottom > grid.top + y
        );
      }, rows - 1);
      expect(covers).toBe(false);
    }
  });
});

it("by keyboard F6 leads to a question, from answer to answer and to the next question, and on to the pane", async () => {
  const active = () => page.evaluate(() => document.activeElement?.textContent);
  await pasteEvent(workbook, "Empty!A1", { text: "420.000\t03/04/2020\n" });
  await strip().getByText("Press F6 to answer by keyboard.").waitFor();
  await workbook.type("Empty!E9", "an edit leaves a question where it is");
  await page.keyboard.press("F6");
  expect(await active()).toBe("420,000");
  expect(await strip().getByRole("group").getAttribute("aria-labelledby")).toBe(
    await strip().locator("strong").getAttribute("id"),
  );
  await page.keyboard.press("Tab");
  expect(await active()).toBe("420");
  await page.keyboard.press("Enter");
  expect(await values("A1")).toEqual([[420]]);
  // The second question has the keyboard.
  expect(await active()).toBe(await strip().locator(".answers button").first().textContent());
  await page.keyboard.press("F6");
  expect(await page.evaluate(() => document.activeElement?.closest("#pane") !== null)).toBe(true);
  await page.keyboard.press("F6");
  await page.keyboard.press("F6");
  await page.keyboard.press("Enter");
  expect(await strip().isHidden()).toBe(true);
  expect(await page.evaluate(() => document.querySelector("#grid")!.contains(document.activeElement))).toBe(true);
});

it("columns become as wide as what is pasted, in the same step, and never narrower", async () => {
  await page.evaluate(() =>
    (globalThis as any).quasirent.model.dispatch("RESIZE_COLUMNS_ROWS", {
      sheetId: "empty",
      dimension: "COL",
      elements: [1],
      size: 300,
    }),
  );
  const before = await widths(0, 1);
  await pasteEvent(workbook, "Empty!A1", {
    html: excel("<tr><td x:num='12345678901.25' class=xl65>12,345,678,901.25</td><td>1</td></tr>"),
  });
  const [first, second] = await widths(0, 1);
  expect(first).toBeGreaterThan(before[0]);
  expect(second).toBe(300);
  await undo();
  expect(await widths(0, 1)).toEqual(before);
});

it("refuses, naming the cell, to tear a merged cell or the answer of a formula", async () => {
  await page.evaluate(() =>
    (globalThis as any).quasirent.model.dispatch("ADD_MERGE", {
      sheetId: "empty",
      target: [{ top: 1, bottom: 2, left: 1, right: 2 }],
    }),
  );
  await pasteEvent(workbook, "Empty!A1", { text: "1\t2\n3\t4" });
  const dialog = page.getByRole("dialog");
  await dialog.getByText("B2:C3 is merged").waitFor();
  await page.keyboard.press("Enter");
  await workbook.type("Empty!F1", "=SEQUENCE(3)");
  await pasteEvent(workbook, "Empty!F2", { text: "9" });
  await dialog.getByText("F2 shows part of the result of the formula in F1").waitFor();
  await page.keyboard.press("Enter");
  expect(await values("F1:F3")).toEqual([[1], [2], [3]]);
});

it("goes beyond the end of the sheet, and fills what is selected", async () => {
  await pasteEvent(workbook, "Empty!L39", { text: "1\t2\n3\t4\n5\t6" });
  expect(await values("L39:M41")).toEqual([
    [1, 2],
    [3, 4],
    [5, 6],
  ]);
  await page.evaluate(() => (globalThis as any).quasirent.workbook.show("Empty!A1:B4"));
  await page.locator("#pane p.place", { hasText: "A1:B4" }).waitFor();
  await focusSheet(workbook);
  await page.evaluate(() => {
    const clipboardData = new DataTransfer();
    clipboardData.setData("text/plain", "7");
    document.activeElement?.dispatchEvent(
      new ClipboardEvent("paste", { clipboardData, bubbles: true, cancelable: true }),
    );
  });
  expect((await values("A1:B4")).flat()).toEqual(Array(8).fill(7));
});

it("what was copied here is pasted by the grid: formulas shift, formats and bold stay", async () => {
  await workbook.type("Empty!A1", "5");
  await workbook.type("Empty!A2", "6");
  await workbook.type("Empty!B1", "=A1*2");
  const clip = await copyEvent(workbook, "Empty!B1");
  await pasteEvent(workbook, "Empty!B2", clip);
  expect(await contents("B2")).toMatchObject([{ content: "=A2*2" }]);
});

it("copies all digits, formats and looks out, and text that stays text", async () => {
  await page.evaluate(() => {
    const { model } = (globalThis as any).quasirent;
    const cells = [
      ["0.1234567891", "0.00", { bold: true }],
      ["44196", "dd/mm/yyyy"],
      ["'=1+1"],
      ["'<b>&\"'"],
      ["two\nlines"],
    ];
    cells.forEach(([content, format, style], col) =>
      model.dispatch("UPDATE_CELL", {
        sheetId: "empty",
        row: 0,
        col,
        content,
        ...(format && { format }),
        ...(style && { style }),
      }),
    );
  });
  const { html, text } = await copyEvent(workbook, "Empty!A1:E1");
  expect(html).toContain('x:num="0.1234567891"');
  expect(html).toContain("mso-number-format:&quot;0\\.00&quot;");
  expect(html).toContain("font-weight:700");
  expect(html).toContain("mso-number-format:&quot;\\@&quot;");
  expect(html).toContain("&lt;b&gt;&amp;");
  expect(text).toBe('0.12\t31/12/2020\t=1+1\t<b>&"\'\t"two\nlines"');
  // As another window reads it.
  await pasteEvent(workbook, "Empty!A5", {
    html: html.replace(/clipboard-id='[^']*'/, "clipboard-id='another'"),
    text,
  });
  expect(await values("A5:E5")).toEqual([[0.1234567891, 44196, "=1+1", "<b>&\"'", "two\nlines"]]);
  expect(await contents("A5", "B5")).toMatchObject([{ format: "0.00", bold: true }, { format: "dd/mm/yyyy" }]);
});

it("by the browser's own clipboard: Ctrl+C, Ctrl+V, Ctrl+Shift+V and the menu", async () => {
  await page.evaluate(() =>
    navigator.clipboard.write([
      new ClipboardItem({
        "text/html": new Blob(["<table><tr><td><b>a</b></td><td>1 234</td></tr></table>"], { type: "text/html" }),
        "text/plain": new Blob(["a\t1 234"], { type: "text/plain" }),
      }),
    ]),
  );
  await workbook.select("Empty!A1");
  await focusSheet(workbook);
  await page.keyboard.press("Control+V");
  await until(async () => (await values("B1"))[0]![0] === 1234);
  expect(await contents("A1")).toMatchObject([{ bold: true }]);
  await workbook.select("Empty!A3");
  await focusSheet(workbook);
  await page.keyboard.press("Control+Shift+V");
  await until(async () => (await values("B3"))[0]![0] === 1234);
  expect(await contents("A3")).toEqual([{ content: "a" }]);
  await workbook.select("Empty!A5");
  await page.locator(".o-topbar-menu", { hasText: "Edit" }).click();
  await page
    .locator(".o-menu-item", { hasText: /^Paste$|^\s*Paste\s*Ctrl/ })
    .first()
    .click();
  await until(async () => (await values("B5"))[0]![0] === 1234);
  // Copied here by key, pasted here: the grid's.
  await workbook.type("Empty!D1", "=B1+1");
  await workbook.select("Empty!D1");
  await focusSheet(workbook);
  await page.keyboard.press("Control+C");
  await workbook.select("Empty!D3");
  await focusSheet(workbook);
  await page.keyboard.press("Control+V");
  await until(async () => (await contents("D3"))[0]?.content === "=B3+1");
  // And by the menu.
  await workbook.select("Empty!D1");
  await page.locator(".o-topbar-menu", { hasText: "Edit" }).click();
  await page
    .locator(".o-menu-item", { hasText: /^\s*Copy\s*Ctrl/ })
    .first()
    .click();
  await until(async () =>
    page.evaluate(
      async () =>
        (await navigator.clipboard.readText()) === "1,235" || (await navigator.clipboard.readText()) === "1235",
    ),
  );
});
