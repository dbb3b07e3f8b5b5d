/** Pictures and charts over the cells of a sheet: what is set of them is kept in the model's figure. */

import type { Figure, Sheet } from "../model/sheet";
import { ApiObject } from "../rich-api";
import { Refusal } from "../wire";
import { type Host, requireWritable } from "./host";
import type { RangeObject } from "./range";

/** Where it is and how large. */
abstract class Laid extends ApiObject {
  constructor(protected readonly figure: Figure) {
    super();
  }
  override identity(): Record<string, unknown> {
    return { Id: this.figure["id"] };
  }
  set Left(value: number) {
    this.figure["left"] = value;
  }
  set Top(value: number) {
    this.figure["top"] = value;
  }
  set Width(value: number) {
    this.figure["width"] = value;
  }
  set Height(value: number) {
    this.figure["height"] = value;
  }
}

export class Shapes extends ApiObject {
  constructor(private readonly sheet: Sheet) {
    super();
  }
  AddImage(base64: string): Shape {
    requireWritable(this.sheet);
    const figure: Figure = { kind: "picture", content: base64, id: `shape ${this.sheet.figures.length}` };
    this.sheet.figures.push(figure);
    return new Shape(figure);
  }
}

class Shape extends Laid {
  set AltTextDescription(words: string) {
    this.figure["altTextDescription"] = words;
  }
}

export class Charts extends ApiObject {
  constructor(
    private readonly host: Host,
    private readonly sheet: Sheet,
  ) {
    super();
  }
  /** By its name or its id, as in Excel. */
  GetItemOrNullObject(key: string): ChartObject | null {
    const figure = this.sheet.figures.find((each) => each["name"] === key || each["id"] === key);
    return figure ? new ChartObject(this.host, figure) : null;
  }
  GetItem(key: string): ChartObject {
    const found = this.GetItemOrNullObject(key);
    if (!found) throw new Refusal("ItemNotFound", `no chart ${key}`);
    return found;
  }
  Add(kind: string, source: RangeObject, by: string): ChartObject {
    requireWritable(this.sheet);
    const figure: Figure = { kind, content: `${source.Address} by ${by}`, id: `chart ${this.sheet.figures.length}` };
    this.sheet.figures.push(figure);
    return new ChartObject(this.host, figure);
  }
}

class ChartObject extends Laid {
  /** Its series, of which the first is there from the start. */
  private readonly series = new Series(this.figure);

  constructor(
    private readonly host: Host,
    figure: Figure,
  ) {
    super(figure);
  }
  private allowed<Part>(name: string, part: Part): Part {
    if (this.host.strict.refusedOfCharts?.[this.figure.kind]?.includes(name))
      throw new Refusal("UnsupportedOperation", `${name} of a ${this.figure.kind}`);
    return part;
  }
  get Name(): unknown {
    return this.figure["name"];
  }
  set Name(name: unknown) {
    this.figure["name"] = name;
  }
  get Title(): Title {
    return this.allowed("Title", new Title(this.figure));
  }
  get Series(): Series {
    return this.allowed("Series", this.series);
  }
  get Axes(): Axes {
    return this.allowed("Axes", new Axes(this.figure));
  }
  get Legend(): Legend {
    return this.allowed("Legend", new Legend(this.figure));
  }
  Delete(): void {
    for (const { figures } of this.host.book.sheets)
      if (figures.includes(this.figure)) figures.splice(figures.indexOf(this.figure), 1);
  }
}

class Title extends ApiObject {
  constructor(private readonly figure: Figure) {
    super();
  }
  set Text(words: string) {
    this.figure["title.text"] = words;
  }
  set Visible(isVisible: boolean) {
    this.figure["title.visible"] = isVisible;
  }
}

class Legend extends ApiObject {
  constructor(private readonly figure: Figure) {
    super();
  }
  set Visible(isVisible: boolean) {
    this.figure["legend.visible"] = isVisible;
  }
  set Position(position: string) {
    this.figure["legend.position"] = position;
  }
}

class Axes extends ApiObject {
  constructor(private readonly figure: Figure) {
    super();
  }
  get CategoryAxis(): Axis {
    return new Axis(this.figure, "categoryAxis");
  }
  get ValueAxis(): Axis {
    return new Axis(this.figure, "valueAxis");
  }
}

class Axis extends ApiObject {
  constructor(
    private readonly figure: Figure,
    private readonly name: string,
  ) {
    super();
  }
  get MajorGridlines(): Gridlines {
    return new Gridlines(this.figure, this.name);
  }
  set ReversePlotOrder(isReversed: boolean) {
    this.figure[`${this.name}.reversePlotOrder`] = isReversed;
  }
  set TickLabelPosition(position: string) {
    this.figure[`${this.name}.tickLabelPosition`] = position;
  }
}

class Gridlines extends ApiObject {
  constructor(
    private readonly figure: Figure,
    private readonly axis: string,
  ) {
    super();
  }
  set Visible(isVisible: boolean) {
    this.figure[`${this.axis}.gridlines`] = isVisible;
  }
}

class Series extends ApiObject {
  private count = 1;

  constructor(private readonly figure: Figure) {
    super();
  }
  GetItemAt(index: number): OneSeries {
    if (index >= this.count) throw new Refusal("InvalidArgument", `no series ${index}`);
    return new OneSeries(this.figure, index);
  }
  Add(name: string): OneSeries {
    const index = this.count;
    this.count += 1;
    this.figure[`name ${index}`] = name;
    return new OneSeries(this.figure, index);
  }
}

class OneSeries extends ApiObject {
  constructor(
    private readonly figure: Figure,
    private readonly index: number,
  ) {
    super();
  }
  private keep(name: string, value: unknown): void {
    this.figure[`${name} ${this.index}`] = value;
  }
  set Name(name: string) {
    this.keep("name", name);
  }
  set MarkerStyle(style: string) {
    this.keep("markerStyle", style);
  }
  set MarkerBackgroundColor(colour: string) {
    this.keep("markerBackgroundColor", colour);
  }
  set MarkerForegroundColor(colour: string) {
    this.keep("markerForegroundColor", colour);
  }
  set GapWidth(width: number) {
    this.keep("gapWidth", width);
  }
  SetXAxisValues(range: RangeObject): void {
    this.keep("labels", range.Address);
  }
  SetValues(range: RangeObject): void {
    this.keep("values", range.Address);
  }
  get Format(): SeriesFormat {
    return new SeriesFormat((name, value) => this.keep(name, value));
  }
}

class SeriesFormat extends ApiObject {
  constructor(private readonly keep: (name: string, value: unknown) => void) {
    super();
  }
  get Line(): SeriesLine {
    return new SeriesLine(this.keep);
  }
  get Fill(): SeriesFill {
    return new SeriesFill(this.keep);
  }
}

class SeriesLine extends ApiObject {
  constructor(private readonly keep: (name: string, value: unknown) => void) {
    super();
  }
  set Color(colour: string) {
    this.keep("line.color", colour);
  }
}

class SeriesFill extends ApiObject {
  constructor(private readonly keep: (name: string, value: unknown) => void) {
    super();
  }
  SetSolidColor(colour: string): void {
    this.keep("fill", colour);
  }
  Clear(): void {
    this.keep("fill", "none");
  }
}
