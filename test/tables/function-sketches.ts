/** Tables of functions as people keep them: how each is read, the formula of its report, and the report's title. */

export interface FunctionSketch {
  readonly name: string;
  /** It begins in B3. */
  readonly sketch: string;
  /** The readings, none where it is no table of a function. */
  readonly of: readonly string[];
  /** Left out where the headings leave two readings. */
  readonly call?: string;
  /** As the sheet shows it. */
  readonly title?: string;
}

export const functionSketches: readonly FunctionSketch[] = [
  {
    name: "sales by seller and buyer, with a total",
    sketch: "Seller | Buyer | Value\nA | X | 40\nA | others | 10\nB | Y | 20\nB | X | 20\nTotal | | 90",
    of: ["DEPENDENCE"],
    call: "=VC.DEPENDENCE('My sheet'!B4:B7,'My sheet'!C4:C7,'My sheet'!D4:D7)",
    title: "A sells 80 % of its sales to X",
  },
  {
    name: "sales of a cluster below a title, in other words",
    sketch:
      "Sales of the cluster, 2001\n.\nExporter | Customer | Sales (USD m)\nA | X | 40\nA | Z | 10\nB | Y | 20\nB | X | 30\nC | Y | 5\nC | Z | 5",
    of: ["DEPENDENCE"],
    call: "=VC.DEPENDENCE('My sheet'!B6:B11,'My sheet'!C6:C11,'My sheet'!D6:D11)",
    title: "2 of 3 sellers sell more than half to one buyer",
  },
  {
    name: "sales in German, with others in German",
    sketch: "Verkäufer | Käufer | Betrag (EUR)\nA | X | 25\nA | Übrige | 25\nB | Y | 20\nB | X | 20",
    of: ["DEPENDENCE"],
    call: "=VC.DEPENDENCE('My sheet'!B4:B7,B28:B31,'My sheet'!D4:D7)",
    title: "No seller sells more than half to one named buyer",
  },
  {
    name: "one seller",
    sketch: "Supplier | Buyer | Amount\nA | X | 25\nA | Y | 25",
    of: ["DEPENDENCE"],
    call: "=VC.DEPENDENCE('My sheet'!B4:B5,'My sheet'!C4:C5,'My sheet'!D4:D5)",
    title: "No named buyer takes more than half of the sales of A",
  },
  {
    name: "a seller of which nothing is known",
    sketch: "Seller | Buyer | Value\nA | X | 40\nA | Y | 10\nB | others | 20",
    of: ["DEPENDENCE"],
    call: "=VC.DEPENDENCE('My sheet'!B4:B6,'My sheet'!C4:C6,'My sheet'!D4:D6)",
    title: "Sales by seller and buyer",
  },
  {
    name: "firms that sell to several buyers",
    sketch: "Firm | Buyer | Sales\nA | X | 60\nA | Y | 40\nB | X | 10\nB | Y | 10",
    of: ["DEPENDENCE"],
    call: "=VC.DEPENDENCE('My sheet'!B4:B7,'My sheet'!C4:C7,'My sheet'!D4:D7)",
    title: "A sells 60 % of its sales to X",
  },
  {
    name: "from and to, and no word on who pays",
    sketch: "From | To | Value\nA | X | 40\nA | Z | 10\nB | Y | 20",
    of: ["DEPENDENCE sells", "DEPENDENCE pays"],
  },
  {
    name: "from and to, of payments",
    sketch: "From | To | Payment\nX | A | 40\nZ | A | 10\nY | B | 20",
    of: ["DEPENDENCE"],
    call: "=VC.DEPENDENCE('My sheet'!C4:C6,'My sheet'!B4:B6,'My sheet'!D4:D6)",
    title: "2 of 2 sellers sell more than half to one buyer",
  },
  { name: "a buyer of each firm", sketch: "Firm | Buyer | Sales | Inputs\nA | X | 40 | 5\nB | Y | 20 | 2", of: [] },
  { name: "sales in two years", sketch: "Seller | Buyer | 2001 | 2002\nA | X | 40 | 50\nA | Z | 10 | 5", of: [] },
  {
    name: "sales over years",
    sketch: "Year | Seller | Buyer | Value\n2001 | A | X | 40\n2001 | A | Y | 40\n2002 | A | X | 5\n2002 | A | Y | 45",
    of: [],
  },
  {
    name: "audits of firms",
    sketch:
      "Firm | Sales (US$) | Audits a year | Fee per audit | Shared by\nGovernor | 500000000 | 1 | 5000 |\nFirst tier | 6000000 | 1 | 5000 |\nSecond tier | 750000 | 1 | 5000 | 10",
    of: ["COMPLIANCECOST"],
    call: "=VC.COMPLIANCECOST('My sheet'!C4:C6,'My sheet'!D4:D6,'My sheet'!E4:E6,B28:B30)",
    title: "Audits weigh 66.7 times as much on Second tier as on Governor",
  },
  {
    name: "audits in German, one number and one fee for all",
    sketch: "Firma | Umsatz (EUR) | Prüfungen | Gebühr je Prüfung\nGroß | 50000 | 40 | 5\nKlein | 7500 | |",
    of: ["COMPLIANCECOST"],
    call: "=VC.COMPLIANCECOST('My sheet'!C4:C5,'My sheet'!D4,'My sheet'!E4)",
    title: "Audits weigh 6.7 times as much on Klein as on Groß",
  },
  {
    name: "two smallest firms",
    sketch: "Firm | Turnover | Audits | Fee\nA | 1000 | 1 | 5\nB | 100 | 1 | 5\nC | 100 | 1 | 5",
    of: ["COMPLIANCECOST"],
    call: "=VC.COMPLIANCECOST('My sheet'!C4:C6,'My sheet'!D4:D6,'My sheet'!E4:E6)",
    title: "What audits cost, by size of firm",
  },
  {
    name: "indicators with rivals",
    sketch:
      "Indicator | Better | Before | After | Rival before | Rival after\nScrap, % | low | 1.5 | 0.15 | 2 | 1\nTurns | high | 8.5 | 10.7 | 10 | 14",
    of: ["PROCESSUPGRADING"],
    call: "=VC.PROCESSUPGRADING('My sheet'!B4:B5,'My sheet'!C4:C5,'My sheet'!D4:D5,'My sheet'!E4:E5,'My sheet'!F4:F5,'My sheet'!G4:G5)",
    title: "Improving faster than the rivals: 1 of 2 indicators",
  },
  {
    name: "indicators in two years, in German",
    sketch: "Kennzahl | Besser | 1996 | 1998\nAusschuss | niedrig | 15 | 16\nUmschlag | hoch | 8 | 10",
    of: ["PROCESSUPGRADING"],
    call: "=VC.PROCESSUPGRADING('My sheet'!B4:B5,B27:B28,'My sheet'!D4:D5,'My sheet'!E4:E5)",
    title: "Better than before: 1 of 2 indicators",
  },
  {
    name: "own figures before and after",
    sketch: "Metric | Better | Own before | Own after\nScrap | low | 1.5 | 0.15\nTurns | high | 8.5 |",
    of: ["PROCESSUPGRADING"],
    call: "=VC.PROCESSUPGRADING('My sheet'!B4:B5,'My sheet'!C4:C5,'My sheet'!D4:D5,B27:B28)",
    title: "Indicators of a process, before and after",
  },
  {
    name: "a firm and its peers",
    sketch: "Indicator | Better | Own | A | B\nReturn | high | 0.12 | 0.22 | 0.1\nTurns | high | 8.5 | 10.7 | 12",
    of: ["BENCHMARK"],
    call: "=VC.BENCHMARK('My sheet'!B4:B5,'My sheet'!C4:C5,'My sheet'!D4:D5,'My sheet'!E4:F5)",
    title: "Furthest behind the best peer: Return, by 45.5 %",
  },
  {
    name: "a firm ahead of its peers, one figure empty",
    sketch: "Indicator | Better | Own | A | B\nReturn | high | 0.4 | 0.2 | 0.1\nTurns | high | 13 | | 12",
    of: ["BENCHMARK"],
    call: "=VC.BENCHMARK('My sheet'!B4:B5,'My sheet'!C4:C5,'My sheet'!D4:D5,B27:C28)",
    title: "Ahead of every peer in all 2 indicators",
  },
  {
    name: "success factors on a scale of five",
    sketch: "Factor | Importance (1 to 5) | Performance | Italy\nQuality | 5 | 5 | 5\nDesign | 5 | 1 | 5",
    of: ["SUCCESSFACTORS"],
    call: "=VC.SUCCESSFACTORS('My sheet'!B4:B5,'My sheet'!C4:C5,'My sheet'!D4:D5,C4,'My sheet'!E4:E5)",
    title: "Design is critical: importance 5, performance 1",
  },
  {
    name: "success factors that are met",
    sketch: "Kriterium | Wichtigkeit (1 bis 7) | Leistung\nPreis | 5 | 5\nDesign | 2 | 6",
    of: ["SUCCESSFACTORS"],
    call: "=VC.SUCCESSFACTORS('My sheet'!B4:B5,'My sheet'!C4:C5,'My sheet'!D4:D5,C4)",
    title: "All 2 factors are met or exceeded",
  },
  {
    name: "an account with incomes",
    sketch:
      "Actor | Item | Value (EUR m)\nFarm | sales | 100\nFarm | domestic purchases | 20\nFarm | wages | 30\nMill | sales | 180\nMill | chain purchases | 100\nMill | wages | 12",
    of: ["CHAINACCOUNT"],
    call: "=VC.CHAINACCOUNT('My sheet'!B4:B9,'My sheet'!C4:C9,'My sheet'!D4:D9)",
    title: "Net operating profit is the largest part of direct value added: 73.8 %",
  },
  {
    name: "an account without incomes, import content in per cent",
    sketch:
      "Who | Item | Amount | Import content\nFarm | sales | 100 |\nFarm | domestic purchases | 20 | 40\nMill | sales | 250 |\nMill | purchases in chain | 100 |\nTotal | | 470 |",
    of: ["CHAINACCOUNT"],
    call: "=VC.CHAINACCOUNT('My sheet'!B4:B7,'My sheet'!C4:C7,'My sheet'!D4:D7,B15:B18)",
    title: "Mill adds most: 65.2 % of direct value added",
  },
  {
    name: "matters",
    sketch: "Matter | Actor\nStandards | Nike\nMonitoring | Nike, PwC\nEntry | Nike",
    of: ["GOVERNANCEMATRIX"],
    call: "=VC.GOVERNANCEMATRIX('My sheet'!B4:B6,'My sheet'!C4:C6)",
    title: "Several nodes govern the chain",
  },
  {
    name: "matters over time",
    sketch:
      "Year | Matter | Actor\n1990 | Standards | Nike\n1990 | Entry | Nike\n2000 | Standards | State\n2000 | Standards, Entry | Nike",
    of: ["GOVERNANCEMATRIX"],
    call: "=VC.GOVERNANCEMATRIX('My sheet'!C4:C7,'My sheet'!D4:D7,'My sheet'!B4:B7)",
    title: "Nike holds all 2 matters that are held, in 2000",
  },
  {
    name: "a path in per cent",
    sketch: "Year | Local share | Market-led\n2000 | 10 | 10\n2005 | 30 | 20\n2010 | 48 | 34",
    of: ["LINKAGEPATH"],
    call: "=VC.LINKAGEPATH(B12:B14,C12:C14,D12:D14)",
    title: "14 percentage points above the market-led path in 2010",
  },
  {
    name: "a chain",
    sketch: "Link | Sales | Inputs\nFarm | 10 | 0\nMill | 25 | 10\nShop | 60 | 25",
    of: [],
  },
];
