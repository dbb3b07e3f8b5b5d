/** What is said of a table of any kind. */

import { saidChain } from "../../../src/findings/kinds/chain";
import { saidCodedCases } from "../../../src/findings/kinds/coded-cases";
import { saidIndicators } from "../../../src/findings/kinds/indicators";
import { saidNestedAccount } from "../../../src/findings/kinds/nested-account";
import { saidPayments } from "../../../src/findings/kinds/payments";
import { saidSeries } from "../../../src/findings/kinds/series";
import { saidShares } from "../../../src/findings/kinds/shares";
import { saidTradeRows } from "../../../src/findings/kinds/trade-rows";
import type { Said, TableReading } from "../../../src/tables/reader/table-reading";

const NOTHING: Said = { figures: new Map(), flags: new Map(), title: null, subtitle: "", sentences: [], shown: [] };

export function saidOf(reading: TableReading): Said {
  // Nothing is said before what is open is answered.
  if (reading.question && reading.kind !== "indicators") return NOTHING;
  switch (reading.kind) {
    case "chain":
      return saidChain(reading);
    case "payments":
      return saidPayments(reading);
    case "series":
      return saidSeries(reading);
    case "trade rows":
      return saidTradeRows(reading);
    case "shares":
      return saidShares(reading);
    case "nested account":
      return saidNestedAccount(reading);
    case "indicators":
      return saidIndicators(reading);
    case "coded cases":
      return saidCodedCases(reading);
    default:
      return NOTHING;
  }
}
