/**
 * The same for charts, pictures, comments, tables and how sheets are printed: after the schemas of ECMA-376 (dml-chart.xsd,
 * dml-spreadsheetDrawing.xsd, sml.xsd) in the order of their elements, and the links between the parts.
 */

export interface Node {
  name: string;
  attributes: Map<string, string>;
  children: Node[];
  text: string;
}

export interface Rule {
  children?: string;
  isFree?: true;
  attributes?: string;
  /** Of another language, or of a program's own: not looked into. */
  isOpen?: true;
}

const OPEN: Rule = { isOpen: true };

/** Elements of a sheet behind its cells, and of the parts that belong to them. */
export const sheetElements: Readonly<Record<string, Rule>> = {
  sheetPr: { children: "tabColor outlinePr pageSetUpPr" },
  pageSetUpPr: { attributes: "fitToPage autoPageBreaks" },
  conditionalFormatting: { children: "cfRule extLst", attributes: "sqref pivot" },
  cfRule: {
    children: "formula colorScale dataBar iconSet extLst",
    attributes:
      "type dxfId priority stopIfTrue aboveAverage percent bottom operator text timePeriod rank stdDev equalAverage",
  },
  formula: {},
  colorScale: { children: "cfvo color" },
  dataBar: { children: "cfvo color", attributes: "minLength maxLength showValue" },
  iconSet: { children: "cfvo", attributes: "iconSet showValue percent reverse" },
  cfvo: { children: "extLst", attributes: "type val gte" },
  dataValidations: { children: "dataValidation", attributes: "count" },
  dataValidation: {
    children: "formula1 formula2",
    attributes:
      "type errorStyle imeMode operator allowBlank showDropDown showInputMessage showErrorMessage errorTitle error promptTitle prompt sqref",
  },
  formula1: {},
  formula2: {},
  printOptions: { attributes: "horizontalCentered verticalCentered headings gridLines gridLinesSet" },
  pageSetup: {
    attributes:
      "paperSize paperHeight paperWidth scale firstPageNumber fitToWidth fitToHeight pageOrder orientation usePrinterDefaults blackAndWhite draft cellComments useFirstPageNumber errors horizontalDpi verticalDpi copies",
  },
  headerFooter: {
    children: "oddHeader oddFooter evenHeader evenFooter firstHeader firstFooter",
    attributes: "differentOddEven differentFirst scaleWithDoc alignWithMargins",
  },
  ...Object.fromEntries(
    ["odd", "even", "first"].flatMap((which) => [
      [`${which}Header`, { attributes: "xml:space" }],
      [`${which}Footer`, { attributes: "xml:space" }],
    ]),
  ),
  rowBreaks: { children: "brk", attributes: "count manualBreakCount" },
  colBreaks: { children: "brk", attributes: "count manualBreakCount" },
  brk: { attributes: "id min max man pt" },
  drawing: { attributes: "r:id" },
  legacyDrawing: { attributes: "r:id" },
  tableParts: { children: "tablePart", attributes: "count" },
  tablePart: { attributes: "r:id" },
  extLst: { children: "ext" },
  ext: OPEN,
  comments: { children: "authors commentList", attributes: "xmlns" },
  authors: { children: "author" },
  author: { attributes: "xml:space" },
  commentList: { children: "comment" },
  comment: { children: "text", attributes: "ref authorId" },
  text: { children: "t r rPh phoneticPr", isFree: true },
  table: {
    children: "autoFilter sortState tableColumns tableStyleInfo extLst",
    attributes:
      "xmlns id name displayName comment ref tableType headerRowCount insertRow insertRowShift totalsRowCount totalsRowShown published",
  },
  tableColumns: { children: "tableColumn", attributes: "count" },
  tableColumn: {
    children: "calculatedColumnFormula totalsRowFormula xmlColumnPr extLst",
    attributes: "id uniqueName name totalsRowFunction totalsRowLabel",
  },
  calculatedColumnFormula: { attributes: "array" },
  totalsRowFormula: { attributes: "array" },
  tableStyleInfo: { attributes: "name showFirstColumn showLastColumn showRowStripes showColumnStripes" },
  autoFilter: OPEN,
  sortState: OPEN,
  xmlColumnPr: OPEN,
  dxf: OPEN,
};

const SERIES = "idx order tx spPr";
const AXIS =
  "axId scaling delete axPos majorGridlines minorGridlines title numFmt majorTickMark minorTickMark tickLblPos spPr txPr crossAx crosses crossesAt";
const THREE = "view3D floor sideWall backWall";

/** The children of elements of charts by their names, in order; what is not here is of another language. */
const chartOrder: Readonly<Record<string, string>> = {
  chartSpace: `date1904 lang roundedCorners style clrMapOvr pivotSource pivotFmts protection chart spPr txPr externalData printSettings userShapes extLst`,
  chart: `title autoTitleDeleted pivotFmts ${THREE} plotArea legend plotVisOnly dispBlanksAs showDLblsOverMax`,
  title: "tx layout overlay spPr txPr extLst",
  scaling: "logBase orientation max min extLst",
  legend: "legendPos legendEntry layout overlay spPr txPr extLst",
  barChart: "barDir grouping varyColors ser dLbls gapWidth overlap serLines axId extLst",
  lineChart: "grouping varyColors ser dLbls dropLines hiLowLines upDownBars marker smooth axId extLst",
  areaChart: "grouping varyColors ser dLbls dropLines axId extLst",
  scatterChart: "scatterStyle varyColors ser dLbls axId extLst",
  radarChart: "radarStyle varyColors ser dLbls axId extLst",
  pieChart: "varyColors ser dLbls firstSliceAng extLst",
  doughnutChart: "varyColors ser dLbls firstSliceAng holeSize extLst",
  catAx: `${AXIS} auto lblAlgn lblOffset tickLblSkip tickMarkSkip noMultiLvlLbl extLst`,
  valAx: `${AXIS} crossBetween majorUnit minorUnit dispUnits extLst`,
  dateAx: `${AXIS} auto lblOffset baseTimeUnit majorUnit majorTimeUnit minorUnit minorTimeUnit extLst`,
  // What is drawn by points, lines and surfaces in one order, which suits each of them.
  ser: `${SERIES} invertIfNegative pictureOptions marker explosion dPt dLbls trendline errBars cat val xVal yVal smooth shape bubbleSize bubble3D extLst`,
  dPt: "idx invertIfNegative marker bubble3D explosion spPr pictureOptions extLst",
  dLbls:
    "dLbl delete numFmt spPr txPr dLblPos showLegendKey showVal showCatName showSerName showPercent showBubbleSize separator showLeaderLines leaderLines extLst",
  trendline: "name spPr trendlineType order period forward backward intercept dispRSqr dispEq trendlineLbl extLst",
  numRef: "f numCache extLst",
  strRef: "f strCache extLst",
  numCache: "formatCode ptCount pt extLst",
  strCache: "ptCount pt extLst",
};

const DRAWING_ORDER: Readonly<Record<string, string>> = {
  oneCellAnchor: "from ext *",
  graphicFrame: "nvGraphicFramePr xfrm graphic",
  pic: "nvPicPr blipFill spPr style",
  from: "col colOff row rowOff",
};

const GROUPINGS = /^(bar|line|area|scatter|radar)Chart$/;
const local = (name: string) => name.slice(name.indexOf(":") + 1);

export function* allIn(node: Node): Generator<Node> {
  yield node;
  for (const child of node.children) yield* allIn(child);
}

function order(node: Node, names: string, say: (fault: string) => void): void {
  const places = names.split(" ");
  let at = -1;
  for (const child of node.children) {
    const name = local(child.name);
    // Excel itself writes the last of a chart's elements behind its extensions.
    if (name === "AlternateContent" || (name === "extLst" && node.name === "c:chart")) continue;
    const place = places.indexOf(name);
    if (place < 0 && !places.includes("*")) say(`<${child.name}> in <${node.name}>`);
    else if (place >= 0 && place < at) say(`<${child.name}> in <${node.name}>, behind <${places[at]}>`);
    at = Math.max(at, place);
  }
}

/** The links of a part: what its ids lead to. */
export type Links = ReadonlyMap<string, ReadonlyMap<string, { target: string; kind: string }>>;

const val = (node: Node | undefined) => node?.attributes.get("val");
const child = (node: Node, name: string) => node.children.find((each) => local(each.name) === name);

function chartFaults(root: Node, say: (fault: string) => void): void {
  for (const node of allIn(root)) {
    if (node.name.startsWith("c:") && chartOrder[local(node.name)]) order(node, chartOrder[local(node.name)]!, say);
    if (/^c:(num|str)Cache$/.test(node.name)) {
      const indices = node.children
        .filter(({ name }) => name === "c:pt")
        .map(({ attributes }) => Number(attributes.get("idx")));
      const count = Number(val(child(node, "ptCount")));
      if (indices.some((index, at) => !(index < count) || (at > 0 && index <= indices[at - 1]!)))
        say(`points of a cache: ${indices.join(" ")} of ${count}`);
    }
    if (node.name === "c:f" && (node.text.trim() === "" || node.text.startsWith("=")))
      say(`a reference “${node.text}”`);
  }
  const plots = [...allIn(root)].filter(({ name }) => name === "c:plotArea");
  if (plots.length !== 1) say("not one plot area");
  for (const plot of plots) {
    const axes = plot.children.filter(({ name }) => /^c:(cat|val|date|ser)Ax$/.test(name));
    const ids = axes.map((each) => val(child(each, "axId")));
    if (new Set(ids).size !== ids.length) say("two axes of one number");
    for (const each of axes) if (!ids.includes(val(child(each, "crossAx")))) say("an axis crosses none");
    const groups = plot.children.filter(({ name }) => name.endsWith("Chart"));
    if (groups.length === 0) say("a chart of nothing");
    for (const group of groups) {
      const own = group.children.filter(({ name }) => name === "c:axId");
      if (GROUPINGS.test(local(group.name)) && own.length !== 2) say(`<${group.name}> on ${own.length} axes`);
      // Excel writes 0 for the third axis that a chart in three dimensions does without.
      for (const each of own)
        if (val(each) !== "0" && !ids.includes(val(each))) say(`<${group.name}> on an axis that is not there`);
    }
    const members = groups.flatMap((group) => group.children.filter(({ name }) => name === "c:ser"));
    for (const what of ["idx", "order"]) {
      const numbers = members.map((each) => val(child(each, what)));
      if (new Set(numbers).size !== numbers.length) say(`two series of one ${what}`);
    }
  }
}

function drawingFaults(
  root: Node,
  links: ReadonlyMap<string, { target: string; kind: string }>,
  say: (fault: string) => void,
): void {
  const ids = [...allIn(root)]
    .filter(({ name }) => local(name) === "cNvPr")
    .map(({ attributes }) => attributes.get("id"));
  if (new Set(ids).size !== ids.length || ids.some((id) => !/^[1-9]\d*$/.test(id ?? "")))
    say(`ids of figures: ${ids.join(" ")}`);
  for (const node of allIn(root)) {
    const name = local(node.name);
    if (node.name.startsWith("xdr:") && DRAWING_ORDER[name]) order(node, DRAWING_ORDER[name], say);
    if (
      name === "ext" &&
      node.attributes.has("cx") &&
      !(Number(node.attributes.get("cx")) > 0 && Number(node.attributes.get("cy")) > 0) &&
      root.children.some((anchor) => anchor.children.includes(node))
    )
      say("a figure of no size");
    for (const [key, value] of node.attributes) {
      const kind = { "r:id": "", "r:embed": "image" }[key];
      if (kind === undefined) continue;
      const link = links.get(value);
      if (!link) say(`${key} ${value} of <${node.name}> leads nowhere`);
      else if (kind !== "" && link.kind !== kind) say(`${key} ${value} leads to a ${link.kind}`);
    }
  }
  for (const anchor of root.children) {
    if (!/^(oneCell|twoCell|absolute)Anchor$/.test(local(anchor.name))) say(`<${anchor.name}> in a drawing`);
    else if (child(anchor, "clientData") === undefined) say("an anchor without its client data");
    const from = child(anchor, "from");
    const [row, column] = [Number(child(from ?? anchor, "row")?.text), Number(child(from ?? anchor, "col")?.text)];
    if (from && !(row >= 0 && row < 1_048_576 && column >= 0 && column < 16_384))
      say(`a figure in row ${row}, column ${column}`);
  }
}

const RANGE = /^\$?[A-Z]{1,3}\$?[1-9]\d*(:\$?[A-Z]{1,3}\$?[1-9]\d*)?$/;

function sheetFaults(
  root: Node,
  links: ReadonlyMap<string, { target: string; kind: string }>,
  dxfs: number,
  say: (fault: string) => void,
): void {
  const kinds: Readonly<Record<string, string>> = {
    drawing: "drawing",
    legacyDrawing: "vmlDrawing",
    tablePart: "table",
  };
  for (const node of allIn(root)) {
    const wanted = kinds[node.name];
    if (wanted !== undefined && links.get(node.attributes.get("r:id") ?? "")?.kind !== wanted)
      say(`<${node.name}> leads nowhere`);
    if (node.name === "hyperlink") {
      const [id, place] = [node.attributes.get("r:id"), node.attributes.get("location")];
      if (id === undefined ? place === undefined : links.get(id)?.kind !== "hyperlink")
        say("<hyperlink> leads nowhere");
      if (!RANGE.test(node.attributes.get("ref") ?? "")) say(`the range ${node.attributes.get("ref")} of <hyperlink>`);
    }
    if (node.name === "cfRule" && node.attributes.has("dxfId") && !(Number(node.attributes.get("dxfId")) < dxfs))
      say("the look of a conditional format is not there");
    if (node.name === "cfRule" && !/^[1-9]\d*$/.test(node.attributes.get("priority") ?? ""))
      say("a conditional format without its priority");
    const sqref = node.attributes.get("sqref");
    if (
      sqref !== undefined &&
      node.name !== "selection" &&
      (sqref === "" || sqref.split(" ").some((each) => !RANGE.test(each)))
    )
      say(`the range ${sqref} of <${node.name}>`);
    if (/^(odd|even|first)(Header|Footer)$/.test(node.name) && node.text.length > 255)
      say("a header or footer of more than 255 letters");
  }
}

function tableFaults(root: Node, taken: Set<string>, say: (fault: string) => void): void {
  const [, first = "", , last = ""] = /^([A-Z]+)(\d+):([A-Z]+)\d+$/.exec(root.attributes.get("ref") ?? "") ?? [];
  const number = (letters: string) => [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);
  const columns = child(root, "tableColumns")?.children ?? [];
  if (columns.length !== number(last) - number(first) + 1)
    say(`${columns.length} columns of a table ${root.attributes.get("ref")}`);
  const names = columns.map(({ attributes }) => (attributes.get("name") ?? "").toLowerCase());
  if (new Set(names).size !== names.length || names.includes("")) say("columns of one name");
  for (const key of [`id ${root.attributes.get("id")}`, `name ${root.attributes.get("displayName")?.toLowerCase()}`]) {
    if (taken.has(key)) say(`another table has the ${key}`);
    taken.add(key);
  }
}

/** All that is wrong with the parts that lie over and beside the cells. */
export function* extraFaults(trees: ReadonlyMap<string, Node>, links: Links): Generator<string> {
  const faults: string[] = [];
  const dxfs = trees.get("xl/styles.xml")?.children.find(({ name }) => name === "dxfs")?.children.length ?? 0;
  const tables = new Set<string>();
  for (const [part, root] of trees) {
    const say = (fault: string) => faults.push(`${part}: ${fault}`);
    const own = links.get(part) ?? new Map<string, never>();
    if (root.name === "c:chartSpace") chartFaults(root, say);
    if (root.name === "xdr:wsDr") drawingFaults(root, own, say);
    if (root.name === "worksheet") sheetFaults(root, own, dxfs, say);
    if (root.name === "table") tableFaults(root, tables, say);
    if (root.name === "comments") {
      const authors = child(root, "authors")?.children.length ?? 0;
      const places = child(root, "commentList")?.children.map(({ attributes }) => attributes.get("ref")) ?? [];
      if (new Set(places).size !== places.length || places.some((place) => !RANGE.test(place ?? "")))
        say("the places of comments");
      for (const each of child(root, "commentList")?.children ?? [])
        if (!(Number(each.attributes.get("authorId")) < authors)) say("a comment by no one");
    }
  }
  yield* faults;
}
