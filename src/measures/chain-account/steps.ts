import { choices, labels, vector } from "../../cells/read";
import { optionalOneForAll } from "../../cells/read-one-for-all";
import type { Decimal } from "../../core/numbers/decimal";
import { type Table, figureOf } from "../../core/data/table";
import type { Vector } from "../../core/data/vector";
import { type At, of, type Steps } from "../../explain/arguments";
import { equalsCell, equalsPercent, figure, term } from "../../explain/format";
import { goingOn, type Step } from "../../explain/step";
import { messages } from "../../messages/messages";
import { ACCOUNT, chainAccount, INCOMES, SHARE, SHARE_OF_PRODUCTION, totalsOf } from "./definition";
import { type Item, ITEMS, OTHER_SPELLINGS } from "./items";

const texts = messages("steps.chainAccount", {
  output: "sales + own use + stock change: {sales} + {own} + {stocks} {total}",
  added: "output − chain purchases − domestic purchases − imports: {output} − {chain} − {domestic} − {imports} {total}",
  taxes: "taxes − subsidies: {taxes} − {subsidies} {total}",
  profit: "value added − wages − taxes less subsidies − interest − land rent − depreciation: {parts} {total}",
  residual: "profit calculated − profit given: {calculated} − {stated} {total}",
  lines: "lines of this actor and item, added up {total}",
  all: "all actors, added up {total}",
  production: "output of all actors − chain purchases: {output} − {chain} {total}",
  share: "share of direct value added: {part} / {whole} {total}",
  ofProduction: "share of production: {part} / {whole} {total}",
  supplied: "domestic purchases of all actors {total}",
  induced: "import content × domestic purchases, added up {total}",
  indirect: "domestic purchases − imports in them: {domestic} − {imports} {total}",
  allImports: "imports of the actors + imports of suppliers: {own} + {suppliers} {total}",
  both: "direct + indirect value added: {direct} + {indirect} {total}",
  integration: "rate of integration: value added / production: {part} / {whole} {total}",
});

const [OUTPUT, CHAIN, DOMESTIC, IMPORTS, ADDED] = ACCOUNT;
const TAXES = INCOMES[1];
const PROFIT = INCOMES[5];

/** The rows below the actors. */
const BELOW = ["Direct", "Indirect", "Total", SHARE] as const;

export const steps: Steps = ([actor, item, value, importContent], at) => {
  const actors = labels("actor", actor);
  const items = choices("item", item, ITEMS, actors, OTHER_SPELLINGS);
  const values = vector("value", value, actors);
  const contents = optionalOneForAll("importContent", importContent, actors);
  const totals = totalsOf(actors, items, values);
  const account = new Account(chainAccount(actors, items, values, contents), totals.names.length);
  if (at.row === 0 || at.column === 0 || !account.hasFigure(at)) return null;
  const header = account.headers[at.column]!;
  switch (account.below(at.row)) {
    case undefined:
      return ofActor(account, header, at.row, totals.of);
    case "Direct":
      return ofDirect(account, header, totals.of("chain purchases").total());
    case "Indirect":
      return ofIndirect(account, header);
    case "Total":
      return ofTotal(account, header);
    default:
      return [account.share(header)];
  }
};

/** The table, with the figures of its cells by row and header. */
class Account {
  readonly headers: readonly string[];

  constructor(
    private readonly table: Table,
    private readonly actors: number,
  ) {
    this.headers = table[0]!.map(String);
  }

  hasFigure({ row, column }: At): boolean {
    return figureOf(this.table[row]?.[column]) !== null;
  }

  /** The row below the actors; undefined of an actor. */
  below(row: number): (typeof BELOW)[number] | undefined {
    return BELOW[row - this.actors - 1];
  }

  cell(row: number | (typeof BELOW)[number], header: string): Decimal {
    const index = typeof row === "number" ? row : this.actors + 1 + BELOW.indexOf(row);
    return figureOf(this.table[index]?.[this.headers.indexOf(header)])!;
  }

  added(row: number): string {
    return texts.added({
      output: figure(this.cell(row, OUTPUT)),
      chain: figure(this.cell(row, CHAIN)),
      domestic: figure(this.cell(row, DOMESTIC)),
      imports: figure(this.cell(row, IMPORTS)),
      total: equalsCell(this.cell(row, ADDED)),
    });
  }

  /** Of direct value added: what all actors pay under a header, or the value added of one. */
  share(header: string, row: number | "Direct" = "Direct"): string {
    const [part, whole] = [this.cell(row, header), this.cell("Direct", ADDED)];
    return texts.share({ part: figure(part), whole: figure(whole), total: equalsPercent(part.div(whole)) });
  }

  shareOfProduction(row: number | "Direct" | "Indirect"): string {
    const [part, whole] = [this.cell(row, ADDED), this.cell("Direct", OUTPUT)];
    return texts.ofProduction({ part: figure(part), whole: figure(whole), total: equalsPercent(part.div(whole)) });
  }
}

function ofActor(account: Account, header: string, row: number, totals: (item: Item) => Vector): Step[] {
  const paid = (item: Item): Decimal => of(totals(item), row - 1);
  const own = account.cell(row, header);
  const total = equalsCell(own);
  switch (header) {
    case OUTPUT:
      return [
        texts.output({
          sales: figure(paid("sales")),
          own: figure(paid("own use")),
          stocks: term(paid("stock change")),
          total,
        }),
      ];
    case ADDED:
      return [account.added(row)];
    case SHARE:
      return [account.added(row), account.share(ADDED, row)];
    case SHARE_OF_PRODUCTION:
      return [account.added(row), account.shareOfProduction(row)];
    case TAXES:
      return [texts.taxes({ taxes: figure(paid("taxes")), subsidies: figure(paid("subsidies")), total })];
    case PROFIT: {
      const parts = [ADDED, ...INCOMES.slice(0, -1)].map((name) => term(account.cell(row, name)));
      return [account.added(row), goingOn(texts.profit({ parts: parts.join(" − "), total }))];
    }
    case "Residual": {
      const profit = paid("profit");
      return [texts.residual({ calculated: figure(own.plus(profit)), stated: term(profit), total })];
    }
    default:
      return [texts.lines({ total })];
  }
}

function ofDirect(account: Account, header: string, bought: Decimal): string[] | null {
  const own = account.cell("Direct", header);
  const total = equalsCell(own);
  switch (header) {
    case OUTPUT:
      return [texts.production({ output: figure(own.plus(bought)), chain: figure(bought), total })];
    case CHAIN:
      return null;
    case SHARE:
      return [account.share(ADDED)];
    case SHARE_OF_PRODUCTION:
      return [account.shareOfProduction("Direct")];
    default:
      return [texts.all({ total })];
  }
}

function ofIndirect(account: Account, header: string): string[] | null {
  const total = equalsCell(account.cell("Indirect", header));
  const added = (): string =>
    texts.indirect({
      domestic: figure(account.cell("Indirect", OUTPUT)),
      imports: figure(account.cell("Indirect", IMPORTS)),
      total: equalsCell(account.cell("Indirect", ADDED)),
    });
  switch (header) {
    case OUTPUT:
      return [texts.supplied({ total })];
    case IMPORTS:
      return [texts.induced({ total })];
    case ADDED:
      return [added()];
    case SHARE_OF_PRODUCTION:
      return [added(), account.shareOfProduction("Indirect")];
    default:
      return null;
  }
}

function ofTotal(account: Account, header: string): string[] | null {
  const own = account.cell("Total", header);
  const both = (): string =>
    texts.both({
      direct: figure(account.cell("Direct", ADDED)),
      indirect: term(account.cell("Indirect", ADDED)),
      total: equalsCell(account.cell("Total", ADDED)),
    });
  switch (header) {
    case IMPORTS: {
      const [actors, suppliers] = [account.cell("Direct", IMPORTS), account.cell("Indirect", IMPORTS)];
      return [texts.allImports({ own: figure(actors), suppliers: figure(suppliers), total: equalsCell(own) })];
    }
    case ADDED:
      return [both()];
    case SHARE_OF_PRODUCTION:
      return [
        both(),
        texts.integration({
          part: figure(account.cell("Total", ADDED)),
          whole: figure(account.cell("Direct", OUTPUT)),
          total: equalsPercent(own),
        }),
      ];
    default:
      return null;
  }
}
