/**
 * Who is paid in a chain, by factor and country: labour, capital, taxes.
 *
 *     x = B f, income of factor k in country c = sum over its rows of w_ki x_i,  w_ki = account_ki / X_i
 *
 * with f the final goods or exports at the end of the chain. In money. Rest is what output has besides flows and these
 * accounts: where all of value added is given, taxes on products and rounding; beside wages alone, surplus, mixed income
 * of the self-employed and taxes, so an upper bound of capital's share. All add up to f; where f sums to 0, the shares are
 * refused.
 *
 * Source: Timmer, Erumban, Los, Stehrer & de Vries (2014).
 */
import { accountIn, accountsOf } from "../../core/networks/accounts";
import { timesEach } from "../../core/networks/borders";
import { type ChainAsked, chainSolved } from "../../core/networks/chain";
import type { InterCountryTable, Name } from "../../core/networks/inter-country-table";
import { Register, type Labels } from "../../core/data/labels";
import type { Entry, Table } from "../../core/data/table";
import type { Matrix } from "../../core/numbers/matrix";
import { Sums } from "../../core/numbers/sums";
import { refuse } from "../../core/refusal";
import type { Sliced } from "../../core/sliced";

export function* factorIncomeInSlices(
  table: InterCountryTable,
  labels: Labels,
  figures: Matrix,
  asked: ChainAsked,
): Sliced<Table> {
  const names = differentNames(labels);
  const accounts = accountsOf(table, figures, labels);
  const { chain, output } = yield* chainSolved(table, asked);
  const byCountry = (perUnit: Float64Array): Float64Array => table.byCountry(timesEach(perUnit, output));
  const columns = [...accounts, restOf(table, accounts)].map((account) => byCountry(accountIn(table, account).perUnit));
  const all = byCountry(table.t);
  const totals = columns.map((column) => column.reduce((sum, amount) => sum + amount, 0));
  const line = (name: Name, amounts: readonly number[], total: number): Entry[] => [
    name,
    ...amounts,
    total,
    chain.share(total),
  ];
  return [
    ["Country", ...names, "Rest", "Total", "Share"],
    ...table.countries.map((country, index) =>
      line(
        country,
        columns.map((column) => column[index]!),
        all[index]!,
      ),
    ),
    line("Total", totals, chain.total),
    ["Share", ...totals.map(chain.share), chain.share(chain.total), ""],
  ];
}

function differentNames(labels: Labels): string[] {
  const register = new Register();
  for (let index = 0; index < labels.length; index++) {
    const name = labels.at(index);
    if (name === "") refuse({ why: "unnamed account", place: labels.place(index) });
    if (register.enter(name) < index) refuse({ why: "entered twice", place: labels.place(index), found: name });
  }
  return register.names;
}

/** What output has besides flows and accounts. */
function restOf(table: InterCountryTable, accounts: readonly Sums[]): Sums {
  const rest = new Sums(table.n);
  for (let row = 0; row < table.n; row++) {
    rest.addSum(row, table.data.primary, row);
    for (const account of accounts) rest.addSum(row, account, row, -1);
  }
  return rest;
}
