/**
 * Records of figures: the shares of each link over the periods, the prices of each product in a period, categories of
 * inputs. One record a row, all of one length. Held as a vector is, record after record.
 */
import { newPlaces } from "../numbers/columns";
import type { Decimal } from "../numbers/decimal";
import type { Fractions } from "../numbers/fractions";
import { type Layout, type Places } from "./place";
import { type ArgumentPosition, type Refusal } from "../refusal";
import { exact, type Exact, type Held } from "./held";
import { Vector } from "./vector";

/** Where the figures of an argument are: by record and by position in it. */
export type RecordPlaces = (record: number, position: number) => ArgumentPosition;

export class Records {
  constructor(
    readonly argument: string,
    /** How many records there are, and figures in each. */
    readonly count: number,
    readonly width: number,
    /** The orientation of one record's figures on the sheet. */
    readonly layout: Layout,
    private readonly held: Held,
    private readonly places: RecordPlaces,
  ) {}

  /** Vectors of one length as records. */
  static of(argument: string, vectors: readonly Vector[]): Records {
    const places: RecordPlaces = (record, position) => vectors[record]!.place(position);
    return new Records(
      argument,
      vectors.length,
      vectors[0]?.length ?? 0,
      vectors[0]?.layout ?? "cell",
      vectors.flatMap((vector) => [...vector]),
      places,
    );
  }

  /** As many as there are records. */
  get length(): number {
    return this.count;
  }

  /** Whether every figure of a record is 0. */
  isZero(record: number): boolean {
    for (let position = 0; position < this.width; position++)
      if (!this.figures.isZero(record * this.width + position)) return false;
    return true;
  }

  place(record: number, position: number): ArgumentPosition {
    return this.places(record, position);
  }

  /** One record. */
  record(record: number): Vector {
    const start = record * this.width;
    const part = this.known?.part(start, start + this.width);
    return part ? this.recordOf(record, part) : this.pickedRecord(record);
  }

  /** All of them. */
  each(): Vector[] {
    const parts = this.known?.parts(this.count, this.width);
    const records = new Array<Vector>(this.count);
    for (let record = 0; record < records.length; record++)
      records[record] = parts ? this.recordOf(record, parts[record]!) : this.pickedRecord(record);
    return records;
  }

  private recordOf(record: number, fractions: Fractions): Vector {
    return new Vector(this.argument, this.layout, exact(fractions), this.placesIn(record));
  }

  private pickedRecord(record: number): Vector {
    return this.picked(record * this.width, 1, this.width, this.layout, this.placesIn(record));
  }

  private placesIn(record: number): Places {
    return (position) => this.places(record, position);
  }

  /** The figures of all records in one position, oriented as `layout` says. */
  across(position: number, layout: Layout): Vector {
    return this.picked(position, this.width, this.count, layout, (record) => this.places(record, position));
  }

  private picked(start: number, step: number, count: number, layout: Layout, places: Places): Vector {
    const picked = newPlaces(count);
    for (let index = 0; index < count; index++) picked[index] = start + index * step;
    return this.figures.pick(picked, layout, places);
  }

  refusal(record: number, position: number): Refusal | undefined {
    return this.known ? undefined : this.figures.refusal(record * this.width + position);
  }

  /** All figures, record after record. */
  get figures(): Vector {
    return (this.whole ??= new Vector(this.argument, this.layout, this.held, (index) =>
      this.places(Math.floor(index / this.width), index % this.width),
    ));
  }

  private whole: Vector | undefined;

  /** All figures, record after record, and some others in one unit in which all are whole numbers; null where they do not fit. */
  inUnitsOf(figures: readonly Decimal[]): { readonly wholes: Float64Array; readonly others: readonly number[] } | null {
    return this.exact?.fractions.inUnitsOf(figures) ?? null;
  }

  /** The fractions, where all figures are held so and none is refused. */
  private get known(): Fractions | null {
    return this.exact?.refused.size === 0 ? this.exact.fractions : null;
  }

  private get exact(): Exact | null {
    return "fractions" in this.held ? this.held : null;
  }
}
