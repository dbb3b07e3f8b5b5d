/** Which columns are taken for what, and which pictures follow. */
import { drawable, PICTURE_IDS, refusalIn } from "../../src/pictures";
import { withoutLoops } from "../../src/pictures/flow";
import { light } from "../../src/pictures/palette";
import { rowsOf } from "../../src/pictures/rows";
import { svg, toText } from "../../src/pictures/svg";
import { areIndices, undecidedIn, unitOf } from "../../src/tables/read-table";
import type { CellContent } from "../../src/sheet/cells";
import { Decimal } from "../../src/core/numbers/decimal";
import { many, overTime, payments, phone, prices } from "../pictures/cases";
import { read } from "../pictures/read";

const rolesOf = (values: CellContent[][]) =>
  read(values).columns.map(({ role, period }) => (period && role ? `${role}@${period.label}` : role));
const fitting = (values: CellContent[][]) => {
  const table = read(values);
  return PICTURE_IDS.filter((id) => {
    try {
      return drawable(id, table) !== null;
    } catch (error) {
      if (refusalIn(error) === undefined) throw error;
      return true;
    }
  });
};

it.each<[string, CellContent[][], unknown[], string[]]>([
  ["a chain", phone, ["link", "output", "inputs", "group"], ["flow", "waterfall", "smile"]],
  [
    "its columns in another order",
    phone.map((row) => [...row].reverse()),
    ["group", "inputs", "output", "link"],
    ["flow", "waterfall", "smile"],
  ],
  [
    "in German, with text for figures",
    [
      ["Stufe", "Umsatz (€)", "Vorleistungen (€)"],
      ["Anbau", "1.234,50 €", "0"],
      ["Handel", "2.500,25 €", "1.234,50 €"],
      ["Summe", "3.734,75 €", "1.234,50 €"],
    ],
    ["link", "output", "inputs"],
    ["waterfall", "smile"],
  ],
  ["value added by country", many, ["link", "valueAdded", "group"], ["flow", "waterfall", "smile"]],
  [
    "who a link is counted with, in words that are no countries",
    [
      ["Link", "Value added", "Counted with"],
      ["Farm", 3, "Smallholders"],
      ["Mill", 4, "Firms"],
    ],
    ["link", "valueAdded", "group"],
    ["flow", "waterfall", "smile"],
  ],
  ["payments", payments, ["seller", "buyer", "payment"], ["flow"]],
  [
    "payments in French",
    [
      ["De", "À", "Montant"],
      ["Ferme", "Moulin", 3],
      ["Moulin", "Magasin", 5],
    ],
    ["seller", "buyer", "payment"],
    ["flow"],
  ],
  ["periods across", overTime, ["link", "valueAdded@1997", "valueAdded@2000", "valueAdded@2003"], ["shares"]],
  [
    "periods across that sum to a whole",
    [
      ["Link", 2001, 2002],
      ["A", 36.3, 30],
      ["B", 63.7, 70],
    ],
    ["link", "share@2001", "share@2002"],
    ["shares"],
  ],
  [
    "periods down, a record a row",
    [
      ["Year", "Link", "Sales", "Costs"],
      [2001, "Farm", 3, 1],
      [2001, "Mill", 5, 3],
      [2002, "Farm", 4, 1],
      [2002, "Mill", 6, 4],
    ],
    ["period", "link", "output", "inputs"],
    ["waterfall", "smile", "shares"],
  ],
  [
    "sales and costs by year",
    [
      ["Link", "Sales 2001", "Costs 2001", "Sales 2002", "Costs 2002"],
      ["Farm", 3, 1, 4, 1],
      ["Mill", 5, 3, 6, 4],
    ],
    ["link", "output@2001", "inputs@2001", "output@2002", "inputs@2002"],
    ["waterfall", "smile", "shares"],
  ],
  [
    "groups of years",
    [
      ["", "Sales", "", "Costs", ""],
      ["Link", 2001, 2002, 2001, 2002],
      ["Farm", 3, 4, 1, 1],
      ["Mill", 5, 6, 3, 4],
    ],
    ["link", "output@2001", "output@2002", "inputs@2001", "inputs@2002"],
    ["waterfall", "smile", "shares"],
  ],
  [
    "sales alone by year: shares, and no value added",
    [
      ["Sector", "Exports 2001", "Exports 2002"],
      ["Goods", 3, 4],
      ["Services", 5, 6],
    ],
    ["link", "output@2001", "output@2002"],
    ["shares"],
  ],
  [
    "prices step by step",
    [
      ["Stage", "Price", "Other inputs", "Conversion"],
      ["Farm", 1, 0, 0],
      ["Mill", 6, 1, 3],
    ],
    ["link", "price", "otherInputs", "conversion"],
    ["waterfall", "smile"],
  ],
  [
    "prices alone",
    [
      ["Product", "Price"],
      ["Nuts", 1],
      ["Oil", 6],
    ],
    ["link", "price"],
    [],
  ],
  [
    "prices beside the value added that they lead to",
    [
      ["Stage", "Price", "Value added"],
      ["Farm", 1, 1],
      ["Mill", 6, 4],
    ],
    ["link", undefined, "valueAdded"],
    ["waterfall", "smile"],
  ],
  ["prices", prices, ["period", "export price", "import price", "export volume"], ["terms-of-trade"]],
  [
    "prices in Spanish",
    [
      ["Año", "Precios de exportación", "Precios de importación"],
      [2001, 100, 100],
      [2002, 90, 120],
    ],
    ["period", "export price", "import price"],
    ["terms-of-trade"],
  ],
  [
    "rents in Italian",
    [
      ["Fonte", "Rendita"],
      ["technology", 3],
      ["policy", 2],
    ],
    ["source", "rent"],
    ["rents"],
  ],
  [
    "no head",
    [
      ["Parts", 172.5, 0],
      ["Assembly", 179, 172.5],
    ],
    ["link", "output", "inputs"],
    ["waterfall", "smile"],
  ],
  [
    "no head, inputs first",
    [
      ["Parts", 0, 172.5],
      ["Assembly", 172.5, 179],
      ["Shop", 179, 500],
    ],
    ["link", "inputs", "output"],
    ["waterfall", "smile"],
  ],
  [
    "unknown heads: nothing is guessed",
    [
      ["Who", "X", "Y"],
      ["Farm", 3, 4],
    ],
    ["link", undefined, undefined],
    [],
  ],
  [
    "shares of something are no value added",
    [
      ["Link", "Share of the export price", "Share of the retail price"],
      ["Farm", 0.3, 0.1],
    ],
    ["link", "share", undefined],
    [],
  ],
  [
    "periods down, a link a column",
    [
      ["Year", "China", "Korea"],
      [2001, 0.2, 0.8],
      [2002, 0.3, 0.7],
    ],
    ["period", "share", "share"],
    ["shares"],
  ],
  [
    "a title above",
    [
      ["A chain", "", ""],
      ["Link", "Sales", "Purchases"],
      ["Farm", 3, 1],
      ["Mill", 4, 3],
    ],
    ["link", "output", "inputs"],
    ["waterfall", "smile"],
  ],
  [
    "a long text above that speaks of shares",
    [
      ["", "", ""],
      [
        "Korea’s part of the phone more than tripled, and that of Japan all but vanished, as the two counts of its components show.",
        "",
        "",
      ],
      ["Link", 2001, 2002],
      ["Korea", 22.9, 80],
      ["Japan", 60.6, 0.7],
    ],
    ["link", "valueAdded@2001", "valueAdded@2002"],
    ["shares"],
  ],
  [
    "figures that look like years",
    [
      ["Link", "Output", "Inputs"],
      ["Farm", 1800, 1600],
      ["Mill", 2100, 1800],
    ],
    ["link", "output", "inputs"],
    ["waterfall", "smile"],
  ],
  [
    "the answer of another function",
    [
      ["Link", "First", "Last", "Trend", "p-value", "Flag"],
      ["Farm", 0.3, 0.1, -0.1, 0.04, "Thinning out"],
      ["Mill", 0.7, 0.9, 0.1, 0.04, "Thickening"],
    ],
    ["link", undefined, undefined, undefined, undefined, undefined],
    [],
  ],
  [
    "figures without heads beside other heads",
    [
      ["Link", "Flag", "", ""],
      ["Farm", "Exit", 3, 1],
      ["Mill", "Entry", 5, 3],
    ],
    ["link", undefined, undefined, undefined],
    [],
  ],
  [
    "words alone",
    [
      ["a", "b"],
      ["c", "d"],
    ],
    ["link", undefined],
    [],
  ],
])("%s", (_, values, roles, pictures) => {
  expect(rolesOf(values)).toEqual(roles);
  expect(fitting(values)).toEqual(pictures);
});

const recordsOf = (values: CellContent[][]) => read(values).columns[0]!.cells;
it("leaves out totals with what follows, notes and empty rows, and the table below", () => {
  expect(
    recordsOf([
      ["Link", "Value added"],
      ["Farm", 3],
      ["Total", 3],
      ["Farm, as printed", 2],
    ]),
  ).toEqual(["Farm"]);
  expect(
    recordsOf([
      ["Link", "Value added"],
      ["Farm", 3],
      ["", ""],
      ["Note: no more", ""],
    ]),
  ).toEqual(["Farm"]);
  expect(
    recordsOf([
      ["Link", "Value added"],
      ["All links", 3],
      ["Farm", 3],
    ]),
  ).toEqual(["Farm"]);
  expect(
    recordsOf([
      ["Link", "Value added"],
      ["Farm", 3],
      ["Subtotal", 3],
      ["Mill", 4],
    ]),
  ).toEqual(["Farm", "Mill"]);
  expect(
    recordsOf([
      ["Link", "Value added"],
      ["Summit hotel", 3],
      ["Totality", 1],
    ]),
  ).toEqual(["Summit hotel", "Totality"]);
  expect(
    recordsOf([
      ["Link", "Sales", "Costs"],
      ["Farm", 3, 1],
      ["Source: a book", "", ""],
      ["By country", "", ""],
      ["Kenya", 3, 1],
    ]),
  ).toEqual(["Farm"]);
  expect(
    recordsOf([
      ["Link", "Sales", "Costs"],
      ["Farm", 3, 1],
      ["And then", "", ""],
      ["Country", "Share", "Flag"],
      ["Kenya", 3, 1],
    ]),
  ).toEqual(["Farm"]);
});

it("reads an error among figures, and one above the heads", () => {
  const table = read([
    ["Link", "Output", "Inputs"],
    ["Farm", 3, { error: "#N/A" }],
    ["Mill", 5, 3],
  ]);
  expect(table.columns.map(({ role }) => role)).toEqual(["link", "output", "inputs"]);
  expect(() => drawable("waterfall", table)).toThrow("missing");
});

it("asks how a text is read that may be two figures", () => {
  expect(
    undecidedIn(
      read([
        ["Link", "Value added"],
        ["Farm", "1.234"],
        ["Mill", "2.500"],
      ]),
    ).map(({ index, evidence }) => [index, evidence.example]),
  ).toEqual([[1, "1.234"]]);
  expect(
    undecidedIn(
      read([
        ["Link", "Value added", "Code"],
        ["Farm", "1.234,5", "1.234"],
        ["Mill", "2.500", "2.345"],
      ]),
    ),
  ).toEqual([]);
});

it.each([
  ["Sells for, US$", "US$"],
  ["Output (million €)", "million €"],
  ["US$", "US$"],
  ["EUR", "EUR"],
  ["Value added", ""],
  ["Rent, illustrative", ""],
  ["Export prices, 2010 = 100", ""],
  ["From (sells)", ""],
])("the unit of %j is %j", (header, unit) => {
  expect(unitOf(header)).toBe(unit);
});

it("knows indices by what both say is 100", () => {
  expect(areIndices("Export prices, 2010 = 100", "Import prices, 2010=100")).toBe("2010");
  expect(areIndices("Export prices, 2010 = 100", "Import prices, 2015 = 100")).toBeUndefined();
  expect(areIndices("Export prices", "Import prices")).toBeUndefined();
});

describe("figures", () => {
  const drawn = (id: (typeof PICTURE_IDS)[number], values: CellContent[][], about?: string) =>
    drawable(id, read(values))!.draw({ width: 640, theme: light, about });
  const fulls = (id: (typeof PICTURE_IDS)[number], values: CellContent[][]) =>
    drawn(id, values).table.rows.map((row) => row.map(({ shown, full }) => full ?? shown));
  const titleOf = (id: (typeof PICTURE_IDS)[number], values: CellContent[][], about?: string) =>
    drawn(id, values, about).title.replaceAll("\u00a0", " ");

  it("are the core's, to the last digit that a cell shows", () => {
    // In binary 0.3 - 0.1 is 0.19999999999999998.
    expect(
      fulls("waterfall", [
        ["Link", "Output", "Inputs"],
        ["A", 0.1, 0],
        ["B", 0.3, 0.1],
      ]),
    ).toEqual([
      ["A", "0.1", "0.333333333333333"],
      ["B", "0.2", "0.666666666666667"],
      ["Final price", "0.3", "1"],
    ]);
  });

  it("read text that is a numeral, and refuse other text in the core's own sentence", () => {
    expect(
      fulls("waterfall", [
        ["Link", "Value added"],
        ["A", "0.1"],
        ["B", 0.2],
      ]).at(-1),
    ).toEqual(["Value added", "0.3", "1"]);
    const refused = () =>
      drawable(
        "waterfall",
        read([
          ["Link", "Value added"],
          ["B", 2],
          ["A", "plenty"],
          ["C", 3],
        ]),
      );
    expect(() => refused()).toThrow();
    try {
      refused();
    } catch (error) {
      expect(refusalIn(error)).toBe(
        'Value added, B3: "plenty" is not a number; enter a number, or =NA() if it is missing',
      );
    }
    expect(refusalIn(new Error("another"))).toBeUndefined();
  });

  it("have a title that says what they find", () => {
    expect(titleOf("waterfall", phone.slice(0, 6), "Assembly in China")).toBe(
      "Assembly in China: 3.6 % of the final price",
    );
    expect(
      titleOf(
        "waterfall",
        [
          ["Link", "Value added"],
          ["A", 12],
          ["B", -2],
        ],
        "B",
      ),
    ).toBe("B: −2 of value added");
    expect(titleOf("smile", phone)).toBe(
      "Apple: design, brand and distribution adds most (downstream, 64.2 %), Assembly in China least (mid-chain, 1.3 %)",
    );
    expect(titleOf("smile", phone, "Components from Korea")).toBe(
      "Components from Korea: 16.0 % of the value added (upstream)",
    );
    expect(titleOf("shares", overTime)).toBe("Korea: thickening, 12.8 % in 1997, 44.7 % in 2003");
    expect(
      titleOf("shares", [
        ["Link", 2001, 2002],
        ["A", 0.2, 0.3],
        ["B", 0.6, 0.4],
      ]),
    ).toBe("B: thinning out, 60.0 % in 2001, 40.0 % in 2002");
    expect(titleOf("flow", phone)).toBe("United States: 69.2 % of the final price");
    expect(titleOf("terms-of-trade", prices)).toBe("Net barter terms of trade fell by 43.9 % from 2008 to 2015");
    expect(titleOf("terms-of-trade", prices, "Income terms of trade")).toBe(
      "Income terms of trade rose by 8.8 % from 2008 to 2015",
    );
    expect(
      titleOf("terms-of-trade", [
        ["Year", "Export prices, 2010 = 100", "Import prices, 2010 = 100"],
        [2019, 92.2, 89.8],
        [2020, 90, 90],
      ]),
    ).toBe("Net barter terms of trade fell by 2.6 % from 2019 to 2020");
  });

  it("have their flags from the core, over missing periods too", () => {
    expect(fulls("shares", overTime).map((row) => row.slice(-2))).toEqual(
      [
        ["-0.002", "Stable"],
        ["0.319", "Thickening"],
        ["-0.169", "Thinning out"],
        ["0.082", "Thickening"],
      ].map(([points, flag]) => [points!.replace("-", "−"), flag]),
    );
  });

  it("that are no fractions become shares of each period's sum", () => {
    expect(
      fulls("shares", [
        ["Link", 2001, 2002],
        ["A", 10, 30],
        ["B", 30, 30],
      ]).map((row) => row.slice(1, 3)),
    ).toEqual([
      ["0.25", "0.5"],
      ["0.75", "0.5"],
    ]);
  });

  it("of text are cleaned, and inputs in several columns are summed", () => {
    expect(
      fulls("waterfall", [
        ["Stufe", "Umsatz", "Rohstoffe", "Energie"],
        ["Anbau", "1.234,50 €", 0, "34,5"],
        ["Handel", "2.500,25 €", "1.200", 0],
      ]).map((row) => row.slice(0, 2)),
    ).toEqual([
      ["Anbau", "1,200"],
      ["Handel", "1,300.25"],
      ["Final price", "2,500.25"],
    ]);
    expect(
      fulls("shares", [
        ["Link", "2001 in %", "2002 in %"],
        ["A", "36,3 %", 30],
        ["B", "63,7 %", 70],
      ]).map((row) => row.slice(1, 3)),
    ).toEqual([
      ["0.363", "0.3"],
      ["0.637", "0.7"],
    ]);
    expect(
      fulls("shares", [
        ["Link", "Share 2001, %", "Share 2002, %"],
        ["A", 36, 30],
        ["B", 20, "25 %"],
      ]).map((row) => row.slice(1, 3)),
    ).toEqual([
      ["0.36", "0.3"],
      ["0.2", "0.25"],
    ]);
  });

  it("of sales that no column gives are price times volume", () => {
    const table = [
      ["Link", "Price per kg", "Quantity", "Inputs"],
      ["Farm", 0.1, 30, 1],
      ["Mill", "0.70", 10, 3],
    ];
    expect(fulls("waterfall", table).map((row) => row.slice(0, 2))).toEqual([
      ["Farm", "2"],
      ["Mill", "4"],
      ["Value added", "6"],
    ]);
    expect(rolesOf(table)).toEqual(["link", "price", "volume", "inputs"]);
  });

  it("of prices step by step are those of the final product", () => {
    expect(
      fulls("waterfall", [
        ["Stage", "Price", "Other inputs", "Conversion"],
        ["Farm", 1, 0, 0],
        ["Mill", 6, 1, 3],
      ]).map((row) => row.slice(0, 2)),
    ).toEqual([
      ["Farm", "3"],
      ["Mill", "2"],
      ["Value added", "5"],
    ]);
  });

  const years = [
    ["Year", "Link", "Value added"],
    [2002, "Mill", 1],
    [2001, "Farm", 3],
    [2001, "Mill", 1],
    [2002, "farm", 1],
    [2002, "Farm", 2],
    [2003, "Mill", 4],
  ];
  it("down the rows are shares of each period's sum; who is twice there is summed, who is not has a gap", () => {
    expect(fulls("shares", years).map((row) => row.slice(0, 4))).toEqual([
      ["Farm", "0.75", "0.75", "missing"],
      ["Mill", "0.25", "0.25", "1"],
    ]);
    // Shares of different sets of links are not compared.
    expect(fulls("shares", years).map((row) => row.slice(4))).toEqual([
      ["", "Not in all periods"],
      ["", ""],
    ]);
  });
  it("of one time are those of the last period, or of the one that is chosen", () => {
    expect(fulls("waterfall", years).map((row) => row.slice(0, 2))).toEqual([
      ["Mill", "4"],
      ["Value added", "4"],
    ]);
    expect(titleOf("waterfall", years)).toBe("Mill: 100.0 % of the value added in 2003");
    expect(
      drawable("waterfall", read(years), 2001)!.draw({ width: 640, theme: light }).title.replaceAll("\u00a0", " "),
    ).toBe("Farm: 75.0 % of the value added in 2001");
  });
  it("of a long table with names left out are those of the name above", () => {
    expect(
      fulls("shares", [
        ["Exporter", "Year", "Value added"],
        ["One", 1996, 4],
        ["", 2000, 5],
        ["Two", 1996, 6],
        ["", 2000, 15],
      ]),
    ).toEqual(
      fulls("shares", [
        ["Exporter", "Year", "Value added"],
        ["One", 1996, 4],
        ["One", 2000, 5],
        ["Two", 1996, 6],
        ["Two", 2000, 15],
      ]),
    );
  });

  it("of several payments between the same two add up", () => {
    expect(
      fulls("flow", [
        ["From", "To", "Value"],
        ["A", "B", 1],
        ["a ", "b", 0.2],
      ]),
    ).toEqual([["A", "B", "1.2"]]);
  });
});

describe("loops", () => {
  const links = (pairs: readonly string[]) =>
    pairs.map((pair) => ({ from: pair.charCodeAt(0) - 65, to: pair.charCodeAt(1) - 65, value: new Decimal(1) }));
  const returning = (...pairs: string[]) =>
    withoutLoops(6, links(pairs)).returning.map(({ from, to }) => String.fromCharCode(65 + from, 65 + to));

  it.each([
    [["AB", "BC"], []],
    [["AB", "BA"], ["BA"]],
    [["AB", "BC", "CA"], ["CA"]],
    [["AB", "AC", "BD", "CD"], []],
    [
      ["AB", "BC", "CB", "CD", "DA"],
      ["CB", "DA"],
    ],
    [["EF", "AB", "FE"], ["FE"]],
  ])("of %j: %j returns", (pairs, back) => {
    expect(returning(...pairs).sort()).toEqual([...back].sort());
  });

  it("of a chain longer than a stack is deep", () => {
    const long = Array.from({ length: 50_000 }, (_, index) => ({
      from: index,
      to: (index + 1) % 50_000,
      value: new Decimal(1),
    }));
    expect(withoutLoops(50_000, long).returning).toHaveLength(1);
  });
});

it("a bar too short to be seen is drawn all the same, on its own side of where it begins", () => {
  const row = { name: "A", label: "A", fill: "#000000", figures: [] };
  const { nodes } = rowsOf(
    [
      { ...row, from: 0, to: 100 },
      { ...row, from: 50, to: 50.001 },
      { ...row, from: 50, to: 49.999 },
    ],
    301,
    { theme: light, heads: [], unit: "" },
  );
  const bars = [
    ...toText(svg("g", {}, ...nodes)).matchAll(
      /<rect x="([\d.]+)" y="[\d.]+" width="([\d.]+)" height="11" fill="#000000"/g,
    ),
  ].map(([, x, width]) => [Number(x), Number(width)]);
  expect(bars).toEqual([
    [1, 298],
    [150, 1.5],
    [148.5, 1.5],
  ]);
});
