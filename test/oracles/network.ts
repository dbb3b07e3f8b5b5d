/**
 * The measures of inter-country tables as their definitions are printed, in exact fractions: differences are differences,
 * and the world without a country's exports is solved anew. Shares nothing with the core.
 */
import { type Exact, Fraction, exact, inverseOfRest, sum, times, zero } from "./fraction";

export interface ExactTable {
  /** Hundredths or any other unit, as whole numbers. */
  flows: bigint[][];
  /** n x G. */
  final: bigint[][];
  countryOf: number[];
  count: number;
  /** Value added from a row of its own. */
  valueAdded?: bigint[];
}

export class Oracle {
  readonly n: number;
  readonly x: Fraction[];
  readonly va: Fraction[];
  readonly v: Fraction[];
  /** What primary inputs are per unit of output beside value added. */
  readonly rest: Fraction[];
  readonly a: Exact;
  readonly y: Exact;
  readonly b: Exact;
  private readonly locals: Exact[];

  constructor(readonly table: ExactTable) {
    const { flows, final } = table;
    this.n = flows.length;
    const add = (cells: readonly bigint[]): bigint => cells.reduce((all, cell) => all + cell, 0n);
    const output = flows.map((row, i) => add(row) + add(final[i]!));
    const n = this.n;
    this.x = output.map((figure) => Fraction.of(figure));
    const primary = output.map((figure, j) => Fraction.of(figure - add(flows.map((row) => row[j]!))));
    this.va = table.valueAdded?.map((figure) => Fraction.of(figure)) ?? primary;
    const perUnit = (figures: Fraction[]): Fraction[] =>
      figures.map((figure, j) => (this.x[j]!.isZero ? zero : figure.over(this.x[j]!)));
    this.v = perUnit(this.va);
    this.rest = perUnit(primary.map((figure, j) => figure.minus(this.va[j]!)));
    this.a = exact(n, n, (i, j) => (this.x[j]!.isZero ? zero : Fraction.of(flows[i]![j]!, output[j]!)));
    this.y = exact(n, table.count, (i, c) => Fraction.of(final[i]![c]!));
    this.b = inverseOfRest(this.a);
    this.locals = Array.from({ length: table.count }, (_, c) =>
      inverseOfRest(this.masked(this.a, (i, j) => this.isOf(i, c) && this.isOf(j, c))),
    );
  }

  private isOf(row: number, country: number): boolean {
    return this.table.countryOf[row] === country;
  }

  private masked(matrix: Exact, keeps: (row: number, column: number) => boolean): Exact {
    return matrix.map((row, i) => row.map((figure, j) => (keeps(i, j) ? figure : zero)));
  }

  /** V of one country times a matrix. */
  private vOf(country: number, matrix: Exact): Fraction[] {
    return times([this.v.map((share, i) => (this.isOf(i, country) ? share : zero))], matrix)[0]!;
  }

  /** Taxes and other of all countries in a unit of each row. */
  restB(): Fraction[] {
    return times([this.rest], this.b)[0]!;
  }

  /** The value added of all others in a unit of each row. */
  private foreign(s: number): Fraction[] {
    return this.add(
      this.others(s)
        .map((t) => this.vB(t))
        .concat([this.x.map(() => zero)]),
    );
  }

  vB(country: number): Fraction[] {
    return this.vOf(country, this.b);
  }

  exports(row: number, importer: number): Fraction {
    const sold = this.table.flows[row]!.reduce((all, cell, j) => (this.isOf(j, importer) ? all + cell : all), 0n);
    return Fraction.of(sold + this.table.final[row]![importer]!);
  }

  allExports(row: number): Fraction {
    return sum(this.others(this.table.countryOf[row]!).map((importer) => this.exports(row, importer)));
  }

  others(...not: number[]): number[] {
    return Array.from({ length: this.table.count }, (_, c) => c).filter((c) => !not.includes(c));
  }

  rowsOf(country: number): number[] {
    return this.table.countryOf.flatMap((each, row) => (each === country ? [row] : []));
  }

  /** IV of one country: its value added in inputs whose importer passes them on to a third country. */
  passedOn(s: number): Fraction {
    const taken = times(this.b, this.y);
    const own = this.vB(s);
    return sum(
      this.others(s).flatMap((r) =>
        this.others(s, r).flatMap((t) =>
          this.rowsOf(s).map((row) =>
            own[row]!.times(
              this.sold(
                row,
                r,
                taken.map((cells) => cells[t]!),
              ),
            ),
          ),
        ),
      ),
    );
  }

  /** Row i of A_sr times a vector of the whole table. */
  private sold(row: number, importer: number, figures: readonly Fraction[]): Fraction {
    return sum(this.rowsOf(importer).map((j) => this.a[row]![j]!.times(figures[j]!)));
  }

  /** A block row of the table, from one country, times the final demand of another: B_rt Y_tk. */
  private through(importer: number, maker: number, user: number): Fraction[] {
    const goods = this.y.map((row, j) => [this.isOf(j, maker) ? row[user]! : zero]);
    return times(
      this.masked(this.b, (i, j) => this.isOf(i, importer) && this.isOf(j, maker)),
      goods,
    ).map(([figure]) => figure!);
  }

  private local(country: number, figures: readonly Fraction[]): Fraction[] {
    const own = figures.map((figure, i) => [this.isOf(i, country) ? figure : zero]);
    return times(this.locals[country]!, own).map(([figure]) => figure!);
  }

  private add(vectors: readonly Fraction[][]): Fraction[] {
    return this.x.map((_, i) => sum(vectors.map((vector) => vector[i]!)));
  }

  kww(s: number): Fraction[] {
    const others = this.others(s);
    const own = this.vB(s);
    const foreign = this.add(others.map((t) => this.vB(t)));
    const dot = (weights: readonly Fraction[], rows: readonly number[], figure: (row: number) => Fraction): Fraction =>
      sum(rows.map((row) => weights[row]!.times(figure(row))));
    const homeOf = (c: number, of: (row: number) => Fraction): Fraction[] =>
      this.local(
        c,
        this.x.map((_, row) => (this.isOf(row, c) ? of(row) : zero)),
      );
    const forHome = (c: number): Fraction[] => homeOf(c, (row) => this.y[row]![c]!);
    const forExports = (c: number): Fraction[] => homeOf(c, (row) => this.allExports(row));
    const abroad = (row: number): Fraction => sum(others.map((r) => this.y[row]![r]!));
    return [
      dot(own, this.rowsOf(s), abroad),
      sum(others.map((r) => dot(own, this.rowsOf(r), (row) => this.y[row]![r]!))),
      sum(others.map((r) => dot(own, this.rowsOf(r), (row) => sum(this.others(s, r).map((k) => this.y[row]![k]!))))),
      sum(others.map((r) => dot(own, this.rowsOf(r), (row) => this.y[row]![s]!))),
      sum(others.map((r) => dot(own, this.rowsOf(r), (row) => this.sold(row, s, forHome(s))))),
      sum(others.map((r) => dot(own, this.rowsOf(r), (row) => this.sold(row, s, forExports(s))))),
      dot(foreign, this.rowsOf(s), abroad),
      sum(others.map((r) => dot(foreign, this.rowsOf(s), (row) => this.sold(row, r, forHome(r))))),
      sum(others.map((r) => dot(foreign, this.rowsOf(s), (row) => this.sold(row, r, forExports(r))))),
    ];
  }

  /** Terms by row and importer, of one exporter. */
  wwz(s: number): Map<string, Fraction[]> {
    const b = this.vB(s);
    const l = this.vOf(s, this.locals[s]!);
    const found = new Map<string, Fraction[]>();
    for (const r of this.others(s)) {
      const m = this.vB(r);
      const o = this.add(
        this.others(s, r)
          .map((t) => this.vB(t))
          .concat([this.x.map(() => zero)]),
      );
      const third = this.others(s, r);
      const uses = [
        this.through(r, r, r),
        this.add(third.map((t) => this.through(r, t, t))),
        this.add(third.map((t) => this.through(r, r, t))),
        this.add(third.flatMap((t) => this.others(s, t).map((k) => this.through(r, t, k)))),
        this.through(r, r, s),
        this.add(third.map((t) => this.through(r, t, s))),
        this.through(r, s, s),
        this.add(this.others(s).map((k) => this.through(r, s, k))),
      ];
      const forHome = this.local(
        r,
        this.y.map((row) => row[r]!),
      );
      const forExports = this.local(
        r,
        this.x.map((_, row) => (this.isOf(row, r) ? this.allExports(row) : zero)),
      );
      for (const row of this.rowsOf(s)) {
        const final = this.y[row]![r]!;
        found.set(`${row} ${r}`, [
          b[row]!.times(final),
          ...uses.map((use) => l[row]!.times(this.sold(row, r, use))),
          b[row]!.minus(l[row]!).times(this.sold(row, r, this.x)),
          m[row]!.times(final),
          o[row]!.times(final),
          m[row]!.times(this.sold(row, r, forHome)),
          o[row]!.times(this.sold(row, r, forHome)),
          m[row]!.times(this.sold(row, r, forExports)),
          o[row]!.times(this.sold(row, r, forExports)),
        ]);
      }
    }
    return found;
  }

  /** B^(s): the inverse with the export blocks of s set to 0. */
  private without(s: number): Exact {
    return inverseOfRest(this.masked(this.a, (i, j) => !this.isOf(i, s) || this.isOf(j, s)));
  }

  source(s: number): Map<string, Fraction[]> {
    const b = this.vB(s);
    const l = this.vOf(s, this.locals[s]!);
    const foreign = this.foreign(s);
    const without = this.without(s);
    const foreignOnce = this.add(this.others(s).map((t) => this.vOf(t, without)));
    const taken = times(this.b, this.y);
    const found = new Map<string, Fraction[]>();
    for (const r of this.others(s)) {
      const direct = this.local(
        r,
        this.y.map((row) => row[r]!),
      );
      const absorbed = taken.map((row) => sum(this.others(s).map((k) => row[k]!)));
      for (const row of this.rowsOf(s)) {
        const e = this.exports(row, r);
        const [dc, dva] = [b[row]!.times(e), l[row]!.times(e)];
        const vax = l[row]!.times(this.y[row]![r]!.plus(this.sold(row, r, absorbed)));
        const [fc, fva] = [foreign[row]!.times(e), foreignOnce[row]!.times(e)];
        const davax = l[row]!.times(this.y[row]![r]!.plus(this.sold(row, r, direct)));
        found.set(`${row} ${r}`, [dc, dva, vax, dva.minus(vax), dc.minus(dva), fc, fva, fc.minus(fva), davax]);
      }
    }
    return found;
  }

  sink(s: number): Map<string, Fraction[]> {
    const b = this.vB(s);
    const foreign = this.foreign(s);
    const without = this.without(s);
    const kept = this.y.map((row, i) => row.map((figure, k) => (this.isOf(i, s) && k !== s ? zero : figure)));
    const taken = times(without, kept);
    const all = taken.map((row) => sum(row));
    const home = taken.map((row) => row[s]!);
    const found = new Map<string, Fraction[]>();
    for (const r of this.others(s)) {
      for (const row of this.rowsOf(s)) {
        const e = this.exports(row, r);
        const phi = this.y[row]![r]!.plus(this.sold(row, r, all));
        const [dc, dva] = [b[row]!.times(e), b[row]!.times(phi)];
        const ref = b[row]!.times(this.sold(row, r, home));
        const [fc, fva] = [foreign[row]!.times(e), foreign[row]!.times(phi)];
        found.set(`${row} ${r}`, [dc, dva, dva.minus(ref), ref, dc.minus(dva), fc, fva, fc.minus(fva)]);
      }
    }
    return found;
  }

  /** VS by its own definition, VS1. */
  participation(s: number): { vs: Fraction; vs1: Fraction } {
    const imports = this.x.map((_, j) =>
      this.isOf(j, s) ? sum(this.a.flatMap((row, i) => (this.isOf(i, s) ? [] : [row[j]!]))) : zero,
    );
    const made = this.local(
      s,
      this.x.map((_, row) => (this.isOf(row, s) ? this.allExports(row) : zero)),
    );
    const own = this.vB(s);
    return {
      vs: sum(imports.map((part, j) => part.times(made[j]!))),
      vs1: sum(this.others(s).flatMap((r) => this.rowsOf(r).map((row) => own[row]!.times(this.allExports(row))))),
    };
  }

  upstreamness(row: number): Fraction {
    return sum(this.b[row]!.map((figure, j) => figure.times(this.x[j]!))).over(this.x[row]!);
  }

  downstreamness(column: number): Fraction {
    return sum(this.b.flatMap((row, i) => (this.x[i]!.isZero ? [] : [row[column]!])));
  }

  /** V A^t Y u by country. */
  round(t: number): Fraction[] {
    const goods = this.goods(t);
    return Array.from({ length: this.table.count }, (_, c) =>
      sum(this.rowsOf(c).map((row) => this.v[row]!.times(goods[row]!))),
    );
  }

  /** Taxes and other of one round. */
  restOfRound(t: number): Fraction {
    return sum(this.goods(t).map((good, row) => this.rest[row]!.times(good)));
  }

  private goods(t: number): Fraction[] {
    let goods = this.y.map((row) => [sum(row)]);
    for (let step = 0; step < t; step++) goods = times(this.a, goods);
    return goods.map(([good]) => good!);
  }

  valueAdded(country: number): Fraction {
    return sum(this.rowsOf(country).map((row) => this.va[row]!));
  }
}
