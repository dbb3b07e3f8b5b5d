/** The title of a report on rows of trade, which follows the figures. */

import { type Dimension, lastComplete, mainDimension, shareIn } from "../../findings/kinds/trade-account";
import { shareTitle, wordsOf } from "../../findings/kinds/trade-rows";
import { tradeSaid } from "../../findings/kinds/trade-texts";
import { formula, text } from "../../sheet/sheet";
import { textFormula } from "../texts";
import { quoteSheetName } from "../../sheet/address";
import { tradeReport as texts } from "./trade-texts";
import { FIRST } from "../writer";
import { flowWords, labelOf, type Part, quoted } from "./trade-part";

/** The finding, which follows the figures. */
export function writeTitle(
  part: Part,
  row: number,
  shares: ReadonlyMap<Dimension, { readonly names: string; readonly shares: string }>,
): void {
  const { writer, account, reading } = part;
  const dimension = mainDimension(account);
  const places = dimension && shares.get(dimension);
  const period = lastComplete(account);
  const at = writer.at(FIRST, row);
  const isSaid =
    dimension && period !== null && account.members[dimension].some((member) => shareIn(account, member, period));
  if (!dimension || !places || !isSaid) {
    writer.add(text(at, flowWords(part), "title"));
    return;
  }
  const largest = `MAX(${places.shares})`;
  const isLargest = `${places.shares}=${largest}`;
  const formulas = {
    name: `TEXTJOIN("${tradeSaid.and({ names: "", last: "" })}",TRUE,IF(${isLargest},${places.names},""))&IF(COUNTIF(${places.shares},${largest})>1," each","")`,
    share: `ROUND(100*${largest},1)`,
  };
  const label = labelOf(part, period);
  const outdated = texts.outdated({ sheet: quoteSheetName(reading.grid.sheet) });
  writer.add(
    formula(
      at,
      `=IF(${part.outdated}<>"",${quoted(outdated)},IFERROR(${textFormula(formulas, ({ name, share }) => {
        const finding = shareTitle(account, dimension, {
          name,
          share: tradeSaid.percent({ figure: share }),
          words: wordsOf(reading.trade),
        });
        return label === "" ? finding : tradeSaid.inPeriod({ finding, period: label });
      })},${quoted(flowWords(part))}))`,
      "title",
    ),
  );
}
