/**
 * Jobs, hours or CO2 by where they arise and for whose final demand.
 *
 *     w = account / X,  C_sr = sum over the rows i of s of w_i (B Y)_ir
 *
 *     Production = account of s + direct        Consumption = sum over s of C_sr + direct
 *     Exported = sum over r not s of C_sr       Imported = sum over s not r of C_sr
 *     Balance = Exported - Imported = Production - Consumption, which all countries together have at 0
 *
 * In the unit of the account. `direct` is what final users make themselves, such as households' CO2. A row without sales
 * that has some of the account is refused: it would be in nobody's demand. Nothing of it is in goods by their gross trade.
 *
 * Source: Peters (2008).
 */
import { accountIn, oneAccount } from "../../core/networks/accounts";
import type { InterCountryTable } from "../../core/networks/inter-country-table";
import { solverOf } from "../../core/networks/solver";
import type { Entry, Table } from "../../core/data/table";
import { needed } from "../../core/numbers/figure";
import type { Matrix } from "../../core/numbers/matrix";
import { toDouble } from "../../core/numbers/decimal";
import type { Vector } from "../../core/data/vector";
import { type Sliced, subProgress } from "../../core/sliced";
import { refuse } from "../../core/refusal";

export function* embodiedInSlices(table: InterCountryTable, figures: Matrix, direct?: Vector): Sliced<Table> {
  const {
    n,
    count,
    data: { final, countryOf },
  } = table;
  const account = accountIn(table, oneAccount(table, figures, "an account of"));
  const ofUsers = direct && byUser(table, direct);
  const solver = yield* subProgress(solverOf(table), 0, 0.8);
  const output = yield* subProgress(solver.right(final, count), 0.8, 1);
  const { perUnit, byCountry } = account;
  const [atHome, exported, imported] = [new Float64Array(count), new Float64Array(count), new Float64Array(count)];
  for (let row = 0; row < n; row++) {
    const origin = countryOf[row]!;
    for (let user = 0; user < count; user++) {
      const amount = perUnit[row]! * output[row * count + user]!;
      if (user === origin) atHome[origin]! += amount;
      else {
        exported[origin]! += amount;
        imported[user]! += amount;
      }
    }
  }
  const lines = table.countries.map((_, country) => {
    const own = ofUsers?.[country] ?? 0;
    const used = atHome[country]! + imported[country]! + own;
    const balance = exported[country]! - imported[country]!;
    return [
      byCountry[country]! + own,
      used,
      exported[country]!,
      imported[country]!,
      balance,
      ...(ofUsers ? [own] : []),
    ];
  });
  const total = lines[0]!.map((_, column) => lines.reduce((sum, line) => sum + line[column]!, 0));
  total[4] = 0;
  return [
    ["Country", "Production", "Consumption", "Exported", "Imported", "Balance", ...(ofUsers ? ["Direct"] : [])],
    ...table.countries.map((country, index): Entry[] => [country, ...lines[index]!]),
    ["Total", ...total],
  ];
}

function byUser({ count }: InterCountryTable, direct: Vector): Float64Array {
  if (direct.length !== count) {
    refuse({
      why: "not one per country",
      place: { argument: direct.argument },
      length: direct.length,
      countries: count,
    });
  }
  return Float64Array.from(direct, (figure) => toDouble(needed(figure)));
}
