/** The function's answer over its table, by the core. What the core refuses as a whole throws `Refused`. */

import { choices, labels, number, optionalSeriesAlong, optionalVector, seriesAlong, vector } from "../../cells/read";
import { oneForAll, oneOrEach, optionalOneOrEach } from "../../cells/read-one-for-all";
import type { Table } from "../../core/data/table";
import { WAYS, WAYS_ALSO_SPELLED } from "../../core/data/way";
import { benchmark } from "../../measures/benchmark/definition";
import { chainAccount } from "../../measures/chain-account/definition";
import { ITEMS, OTHER_SPELLINGS } from "../../measures/chain-account/items";
import { complianceCost } from "../../measures/compliance-cost/definition";
import { dependence } from "../../measures/dependence/definition";
import { governanceMatrix } from "../../measures/governance-matrix/definition";
import { linkagePath } from "../../measures/linkage-path/definition";
import { bothOrNone, processUpgrading } from "../../measures/process-upgrading/definition";
import { successFactors } from "../../measures/success-factors/definition";
import type { Understanding } from "../understanding";
import { argumentOf } from "./cells";
import type { FunctionTable } from "./function-table";

/** `scale`: the highest mark of success factors, which no table has in a column. */
export function compute(understood: Understanding, table: FunctionTable, scale?: string): Table {
  const of = (name: string) => argumentOf(understood, table, name);
  const needed = (name: string) => of(name) ?? [];
  switch (table.of) {
    case "DEPENDENCE": {
      const seller = labels("seller", needed("seller"));
      return dependence(seller, labels("buyer", needed("buyer"), seller), vector("value", needed("value"), seller));
    }
    case "COMPLIANCECOST": {
      const sales = vector("sales", needed("sales"));
      return complianceCost(
        sales,
        oneOrEach("audits", needed("audits"), sales),
        oneOrEach("fee", needed("fee"), sales),
        optionalOneOrEach("sharedBy", of("sharedBy"), sales),
      );
    }
    case "PROCESSUPGRADING": {
      const indicators = labels("indicators", needed("indicators"));
      return processUpgrading(
        indicators,
        choices("better", needed("better"), WAYS, indicators, WAYS_ALSO_SPELLED),
        vector("before", needed("before"), indicators),
        vector("after", needed("after"), indicators),
        bothOrNone(
          optionalVector("rivalBefore", of("rivalBefore"), indicators),
          optionalVector("rivalAfter", of("rivalAfter"), indicators),
        ),
      );
    }
    case "BENCHMARK": {
      const indicators = labels("indicators", needed("indicators"));
      return benchmark(
        indicators,
        choices("better", needed("better"), WAYS, indicators, WAYS_ALSO_SPELLED),
        vector("own", needed("own"), indicators),
        seriesAlong("peers", needed("peers"), indicators),
      );
    }
    case "SUCCESSFACTORS": {
      const factors = labels("factors", needed("factors"));
      return successFactors(
        factors,
        vector("importance", needed("importance"), factors),
        vector("performance", needed("performance"), factors),
        number("scale", scale ?? { code: "#N/A" }),
        optionalSeriesAlong("rivals", of("rivals"), factors),
      );
    }
    case "CHAINACCOUNT": {
      const actors = labels("actor", needed("actor"));
      const content = of("importContent");
      return chainAccount(
        actors,
        choices("item", needed("item"), ITEMS, actors, OTHER_SPELLINGS),
        vector("value", needed("value"), actors),
        content && oneForAll("importContent", content, actors),
      );
    }
    case "GOVERNANCEMATRIX": {
      const period = of("period");
      return governanceMatrix(
        labels("matter", needed("matter")),
        labels("actor", needed("actor")),
        period && labels("period", period),
      );
    }
    case "LINKAGEPATH": {
      const periods = vector("periods", needed("periods"));
      const core = of("core");
      return linkagePath(
        periods,
        vector("share", needed("share"), periods),
        vector("marketPath", needed("marketPath"), periods),
        core && number("core", core),
      );
    }
  }
}
