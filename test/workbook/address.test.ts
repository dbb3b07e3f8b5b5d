import { columnName, fixedAddress, formatAddress, parseAddress, quoteSheetName } from "../../src/sheet/address";

describe("addresses", () => {
  it.each([
    ["B5", { sheet: "", row: 4, column: 1, rows: 1, columns: 1 }],
    ["$B$5:c9", { sheet: "", row: 4, column: 1, rows: 5, columns: 2 }],
    ["C9:B5", { sheet: "", row: 4, column: 1, rows: 5, columns: 2 }],
    ["Sheet1!AA10", { sheet: "Sheet1", row: 9, column: 26, rows: 1, columns: 1 }],
    ["'iPhone 4'!B5:B6", { sheet: "iPhone 4", row: 4, column: 1, rows: 2, columns: 1 }],
    ["'It''s 50 %'!A1", { sheet: "It's 50 %", row: 0, column: 0, rows: 1, columns: 1 }],
    ["XFD1048576", { sheet: "", row: 1048575, column: 16383, rows: 1, columns: 1 }],
  ])("%s is read", (text, area) => {
    expect(parseAddress(text)).toEqual(area);
  });

  it.each(["", "A", "5", "A0", "A:B", "1:2", "A1:B", "SUM(A1)", "A1,B2", "A1#", '"A1"', "Sheet1!"])(
    "%s is no address of a range",
    (text) => {
      expect(parseAddress(text)).toBeNull();
    },
  );

  it.each(["B5", "B5:C9", "Sheet1!A1", "'iPhone 4'!E5:E10", "'It''s'!A1", "'A1'!B2", "Übersicht!A1", "'2024'!A1"])(
    "%s is written as it was read",
    (text) => {
      const area = parseAddress(text);
      expect(area && formatAddress(area)).toBe(text);
    },
  );

  it("names columns as a spreadsheet does", () => {
    expect([0, 25, 26, 51, 52, 701, 702, 16383].map(columnName)).toEqual([
      "A",
      "Z",
      "AA",
      "AZ",
      "BA",
      "ZZ",
      "AAA",
      "XFD",
    ]);
  });

  it("quotes a sheet's name that could be taken for a cell", () => {
    expect(["Chain", "A1", "R1C1", "iPhone 4"].map(quoteSheetName)).toEqual(["Chain", "'A1'", "'R1C1'", "'iPhone 4'"]);
  });

  it.each(["TRUE", "False", "R", "c", "rc", "2020", "R2", "It's"])(
    "quotes %s, which means another thing without",
    (sheet) => {
      expect(quoteSheetName(sheet)).toBe(`'${sheet.replace("'", "''")}'`);
      expect(fixedAddress({ sheet, row: 0, column: 0, rows: 2, columns: 28 })).toBe(
        `'${sheet.replace("'", "''")}'!$A$1:$AB$2`,
      );
    },
  );

  it.each(["TRUEST", "UNTRUE", "FALSE_", "Rc_", "Chain", "_2020"])("leaves %s as it is", (sheet) => {
    expect(quoteSheetName(sheet)).toBe(sheet);
    expect(fixedAddress({ sheet, row: 4, column: 2, rows: 1, columns: 1 })).toBe(`${sheet}!$C$5`);
  });
});
