/** Reports on payments, with their formulas calculated over the table. */

import { runToEnd } from "../../../src/core/sliced";
import { reportPayments } from "../../../src/report/kinds/payments";
import { type Cells, paymentsReading } from "../../tables/reader/kind-frame";
import { collisions, evaluatedReport, widthsLacking } from "./evaluated-report";

const reportOf = (table: Cells, answer?: string) =>
  runToEnd(reportPayments(paymentsReading(table, new Map(answer ? [["direction", answer]] : []))))!;

const phone: Cells = [
  ["From", "To", "Value"],
  ["Apple", "Foxconn", 179],
  ["Foxconn", "Korea", 80],
  ["Foxconn", "Germany", 16],
  ["Foxconn", "United States", 25],
  ["Buyers", "Apple", 500],
];

test("who keeps how much, over the person's own cells, which it follows", () => {
  const { lines, section, write } = evaluatedReport(phone, reportOf(phone, "pays"));
  expect(lines()[0]).toEqual(["Apple keeps the most: 321 of 500 (64.2 %)"]);
  expect(section("Who keeps how much").slice(0, 8)).toEqual([
    ["Actor", "Received", "Paid", "Kept", "Share of what final payers pay"],
    ["Foxconn", 179, 121, 58, 58 / 500],
    ["Apple", 500, 179, 321, 321 / 500],
    ["Korea", 80, 0, 80, 80 / 500],
    ["Germany", 16, 0, 16, 16 / 500],
    ["United States", 25, 0, 25, 25 / 500],
    ["Buyers", 0, 500],
    ["Paid by final payers", "", 500, 500, 1],
  ]);
  expect(section("Who keeps what is paid by Buyers").slice(0, 2)).toEqual([
    ["Actor", "Kept", "Share of what is paid"],
    ["Apple", 321, 321 / 500],
  ]);
  write("Data!C2", "459");
  expect(lines()[0]).toEqual(["Foxconn keeps the most: 338 of 500 (67.6 %)"]);
  write("Data!C7", "1");
  expect(lines().map(([first]) => first)).toContain(
    "Data now has 6 payments; this report has 5. Remove the report and add it again, so that all are in it.",
  );
});

test.each(["Others", "Übrige", "autres"])("%s is no buyer on whom a seller depends", (others) => {
  const table: Cells = [
    ["Seller", "Buyer", "Sales (US$ m)"],
    ["Largest exporters", "Main buyer", 40],
    ["Largest exporters", others, 10],
    ["Small exporters", others, 51],
  ];
  const { lines, section } = evaluatedReport(table, reportOf(table));
  expect(lines()[0]).toEqual(["Small exporters keeps the most: 51 of 101 US$ m (50.5 %)"]);
  const [, largest, small] = section("On whom sellers depend");
  expect(largest!.slice(0, 4)).toEqual(["Largest exporters", 50, "Main buyer", 0.8]);
  expect(small!.slice(0, 3)).toEqual(["Small exporters", 51, "#N/A"]);
});

describe("on whom sellers depend", () => {
  const table: Cells = [
    ["Seller", "Buyer", "Sales"],
    ["A", "X", 60],
    ["A", "Y", 40],
    ["B", "X", 10],
  ];
  const sectionOf = (cells: Cells) =>
    evaluatedReport(cells, reportOf(cells)).section("On whom sellers depend").slice(0, -1);

  it("calls nobody a seller who is paid for something else", () => {
    const paid = (heading: string): Cells => [
      ["Payee", "Payer", heading],
      ["Bank", "Mill", 120],
      ["Bank", "Farm", 20],
    ];
    const [head, row] = evaluatedReport(paid("Interest paid"), reportOf(paid("Interest paid"))).section(
      "On whom those who are paid depend",
    );
    expect(head!.slice(0, 4)).toEqual(["Is paid", "Received", "Largest payer", "Share of what it receives"]);
    expect(row!.slice(0, 3)).toEqual(["Bank", 140, "Mill"]);
  });

  it("lists sellers alone, in columns that the table can fill", () => {
    expect(sectionOf(table)).toEqual([
      ["Seller", "Sales", "Largest buyer", "Share of its sales", "HHI of its buyers"],
      ["A", 100, "X", 0.6, 5200],
      ["B", 10, "X", 1, 10000],
    ]);
  });

  it("shows the purchases of a buyer where the table has what it buys of others", () => {
    expect(sectionOf([...table, ["others", "X", 130]])).toEqual([
      [
        "Seller",
        "Sales",
        "Largest buyer",
        "Share of its sales",
        "HHI of its buyers",
        "Share of the buyer’s purchases",
        "Asymmetry",
      ],
      ["A", 100, "X", 0.6, 5200, 0.3, 0.3],
      ["B", 10, "X", 1, 10000, 0.05, 0.95],
    ]);
    // That is known of Y, which is nobody's largest buyer.
    expect(sectionOf([...table, ["others", "Y", 130]])[0]).toHaveLength(5);
  });

  it("gives the concentration of buyers as a range where some are not named", () => {
    expect(sectionOf([...table, ["B", "others", 10]])).toEqual([
      ["Seller", "Sales", "Largest buyer", "Share of its sales", "HHI if others are many", "HHI if others are one"],
      ["A", 100, "X", 0.6, 5200, 5200],
      ["B", 20, "X", 0.5, 2500, 5000],
    ]);
  });
});

test("who keeps some once an amount is no longer 0 has a row for it", () => {
  const table: Cells = [
    ["Seller", "Buyer", "Sales"],
    ["A", "X", 60],
    ["B", "X", 0],
    ["B", "Y", 5],
  ];
  const { section, write } = evaluatedReport(table, reportOf(table));
  expect(section("Who keeps what is paid by X").slice(1)).toEqual([["A", 60, 1]]);
  write("Data!C3", "20");
  expect(section("Who keeps what is paid by X").slice(1, -1)).toEqual([
    ["A", 60, 0.75],
    ["B", 20, 0.25],
  ]);
});

describe("actors whose names look alike", () => {
  const table = (one: string, other: string): Cells => [
    ["Seller", "Buyer", "Sales"],
    [one, "Metro", 40],
    [other, "Metro", 10],
    ["Farm", one, 5],
  ];
  const started = (cells: Cells) => {
    const { lines } = evaluatedReport(cells, reportOf(cells));
    return {
      title: lines()[0]![0],
      notes: lines().flatMap(([first]) => (/look alike/.test(String(first)) ? first : [])),
    };
  };

  test.each([
    ["Firm A", "Firm A*"],
    ["Café", "Cafe"],
    ["Coop-Est", "Coop Est"],
  ])("%s and %s are told, and are counted", (one, other) => {
    expect(started(table(one, other))).toEqual({
      title: `${one} keeps the most: 35 of 50 (70 %)`,
      notes: [
        `“${one}” and “${other}” look alike but are counted as 2 actors. If they are one, spell its name in one way.`,
      ],
    });
  });

  test.each([
    ["Firm 1", "Firm 2"],
    ["FIRM A", "Others"],
  ])("%s and %s do not look alike", (one, other) => expect(started(table(one, other)).notes).toEqual([]));
});

test("others who sell and who buy, and amounts as text", () => {
  const table: Cells = [
    ["Seller", "Buyer", "Sales"],
    ["Others", "A", "60"],
    ["A", "others", 100],
  ];
  const { lines, section } = evaluatedReport(table, reportOf(table));
  expect(lines()[0]).toEqual(["Of those named, A keeps the most: 40 of 100 (40 %)"]);
  expect(section("Who keeps how much").slice(1, 3)).toEqual([
    ["A", 100, 60, 40, 0.4],
    ["Others (sellers)", 60, 0, 60, 0.6],
  ]);
});

test("of two that keep the same none keeps the most", () => {
  const table: Cells = [
    ["Seller", "Buyer", "Sales"],
    ["A", "X", 5],
    ["B", "X", 5],
  ];
  expect(evaluatedReport(table, reportOf(table)).lines()[0]).toEqual(["Who receives, pays and keeps how much"]);
});

test("a missing amount: no report", () => {
  const table: Cells = [
    ["Seller", "Buyer", "Sales"],
    ["A", "X", 5],
    ["B", "X", "n/a"],
    ["B", "Y", 1],
  ];
  expect(runToEnd(reportPayments(paymentsReading(table)))).toBeNull();
});

describe("payments that change under their report", () => {
  const groceries: Cells = [
    ["Buyer", "Seller", "Sales"],
    ["Tesco", "Fruitco", 300],
    ["Consumers", "Tesco", 600],
    ["Fruitco", "Farm", 100],
    ["Consumers", "Aldi", 455],
    ["Aldi", "Fruitco", 240],
  ];
  const asText: Cells = groceries.map((row, index) => (index === 2 ? [row[0]!, row[1]!, "600 "] : row));
  const outOfDate = "Out of date: the payments on Data have changed, so no figures are shown";

  const started = (table: Cells) => {
    const its = evaluatedReport(table, reportOf(table));
    expect(its.lines()[0]).toEqual(["Fruitco keeps the most: 440 of 1,055 (41.7 %)"]);
    return its;
  };
  type Started = ReturnType<typeof started>;
  const of = ({ lines }: Started, name: string) =>
    lines()
      .find(([first]) => first === name)!
      .slice(1, 5);
  const hasNoBrokenReference = ({ lines }: Started) =>
    expect(
      lines()
        .flat()
        .filter((word) => String(word).includes("#REF")),
    ).toEqual([]);
  const isEmptied = (its: Started, says: RegExp) => {
    expect(its.lines()[0]).toEqual([outOfDate]);
    expect(its.lines().some(([first]) => says.test(String(first)))).toBe(true);
    expect(of(its, "Paid by final payers").slice(1)).toEqual(["#N/A", "#N/A", "#N/A"]);
    expect(of(its, "Fruitco")).toEqual(["#N/A", "#N/A", "#N/A", "#N/A"]);
    hasNoBrokenReference(its);
  };
  const isNamed = (its: Started, fruitco: readonly number[]) => {
    expect(its.lines()[0]).toEqual(["Who receives, pays and keeps how much"]);
    expect(its.lines().some(([first]) => String(first).startsWith("Not all names on Data"))).toBe(true);
    expect(of(its, "Paid by final payers").slice(1)).toEqual(["#N/A", "#N/A", "#N/A"]);
    // What each receives and pays is true of it still; its share of all that is paid may not be.
    expect(of(its, "Fruitco")).toEqual([...fruitco, "#N/A"]);
    hasNoBrokenReference(its);
  };
  const inserted = (table: Cells, buyer: string) => {
    const its = started(table);
    its.insertRow("Data", 4);
    [buyer, "Fruitco", "700"].forEach((words, column) => its.write(`Data!${"ABC"[column]}4`, words));
    return its;
  };
  const removed = (table: Cells, row: number) => {
    const its = started(table);
    its.removeRow("Data", row);
    return its;
  };

  describe("in place", () => {
    test("a row inserted between those who are listed is followed", () => {
      const its = inserted(groceries, "Tesco");
      // More than all that final payers pay: no share of it.
      expect(its.lines()[0]).toEqual(["Who receives, pays and keeps how much"]);
      expect(of(its, "Fruitco")).toEqual([1240, 100, 1140, 1140 / 1055]);
      hasNoBrokenReference(its);
    });

    test("a row inserted of somebody who is not listed", () =>
      isNamed(inserted(groceries, "Metro"), [1240, 100, 1140]));

    test("a row removed, and all are still there", () => {
      const table: Cells = [...groceries, ["Consumers", "Aldi", 45]];
      const its = evaluatedReport(table, reportOf(table));
      its.removeRow("Data", 5);
      expect(its.lines()[0]).toEqual(["Fruitco keeps the most: 440 of 645 (68.2 %)"]);
    });

    test("a row removed with whom it alone names", () => isNamed(removed(groceries, 4), [540, 0, 540]));

    test("a row below the last is not in the report", () => {
      const its = started(groceries);
      ["Consumers", "Aldi", "45"].forEach((words, column) => its.write(`Data!${"ABC"[column]}7`, words));
      isEmptied(its, /^Data now has 6 payments; this report has 5/);
    });
  });

  describe("gathered", () => {
    test.each(["Metro", "Tesco"])("a row inserted: %s buys", (buyer) =>
      isEmptied(inserted(asText, buyer), /^Data now has 6 payments; this report has 5/),
    );
    test.each([2, 4, 6])("row %d removed", (row) =>
      isEmptied(removed(asText, row), /^Data now has 4 payments; this report has 5/),
    );
  });

  describe.each([
    ["in place", groceries],
    ["gathered", asText],
  ])("%s", (_, table) => {
    test.each<[string, string, string, number[]]>([
      ["a new seller", "B6", "Estate", [300, 100, 200]],
      ["a new buyer", "A4", "Metro", [540, 0, 540]],
      ["a name that is listed already", "B5", "Tesco", [540, 100, 440]],
      ["a final payer who is paid", "B4", "Consumers", [540, 100, 440]],
    ])("%s", (_case, at, name, fruitco) => {
      const its = started(table);
      its.write(`Data!${at}`, name);
      isNamed(its, fruitco);
    });

    test("another amount, and an actor called otherwise in all rows, are followed", () => {
      const its = started(table);
      its.write("Data!C4", "50");
      expect(its.lines()[0]).toEqual(["Fruitco keeps the most: 490 of 1,055 (46.4 %)"]);
      for (const at of ["B2", "A4", "B6"]) its.write(`Data!${at}`, "Greens");
      expect(its.lines()[0]).toEqual(["Greens keeps the most: 490 of 1,055 (46.4 %)"]);
    });
  });
});

test.each([
  [680, "Chocolate makers keeps the most: 380 of 1,050 US$ million (36.2 %)"],
  [1300, "Chocolate makers keeps the most: 1,000 of 1,050 US$ million (95.2 %)"],
  [1350, "Chocolate makers keeps the most: 1,050 of 1,050 US$ million (100 %)"],
  [1351, "Who receives, pays and keeps how much"],
])("nobody keeps more than all that is paid: %d", (amount, title) => {
  const table: Cells = [
    ["Payer", "Payee", "Amount (US$ million)"],
    ["Consumers", "Supermarkets", 1050],
    ["Supermarkets", "Chocolate makers", 680],
    ["Chocolate makers", "Grinders", 300],
  ];
  const { lines, write } = evaluatedReport(table, reportOf(table));
  write("Data!C3", String(amount));
  expect(lines()[0]).toEqual([title]);
});

test("a name of a buyer is as wide as its column", () => {
  const table: Cells = [
    ["Seller", "Buyer", "Sales"],
    ["A", "Manufacturers of chocolate", 5],
    ["B", "X", 5],
  ];
  expect(reportOf(table).sheet.columns["D"]).toBeGreaterThan("Manufacturers of chocolate".length * 6);
});

test("no two cells in one place", () => {
  const report = reportOf(phone, "pays");
  expect([collisions(report), widthsLacking(report)]).toEqual([[], []]);
});
