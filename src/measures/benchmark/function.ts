import { choices, labels, seriesAlong, vector } from "../../cells/read";
import { answer } from "../../cells/write";
import { WAYS, WAYS_ALSO_SPELLED } from "../../core/data/way";
import { benchmark } from "./definition";

/**
 * A firm among its peers, indicator by indicator: best, quartiles, median and worst of the peers, its rank, its gap to the best.
 * @customfunction
 * @param indicators Name of each indicator, such as margin, scrap or days late.
 * @param better Which way is good, for each indicator: high (margin) or low (scrap).
 * @param own The firm's own figure for each indicator; #N/A where unknown.
 * @param peers The peers' figures: a row per indicator and a column per peer, or the reverse if the indicators are in a row. #N/A where a peer's figure is unknown; an empty cell is a figure of 0.
 * @returns A table Indicator, Own, Best, Better quartile, Median, Worse quartile, Worst (all five of the peers alone), Rank, Of (how many have a figure, the firm included) and Gap to best (below 0: behind; above 0: ahead of all). Empty rows are omitted.
 * @errors #N/A in the quartiles of fewer than four peers, from Best to Rank and in the gap where no peer has a figure, and in Rank and gap where own is missing; in the gap, #DIV/0! when its divisor is 0 and #NUM! when own or best is below 0. #VALUE! for the whole result when better is neither high nor low or the shapes differ.
 * @formula Rank = 1 + number of peers strictly better; Gap to best = own / best - 1 (high) or best / own - 1 (low); quartiles at position (n - 1) q of the n peers in order, linear between
 * @domain Figures may have any sign: ranks hold, but a ratio of figures below 0 would mislead. Ties share the better rank. Quartiles are those of Excel's QUARTILE.INC. To see whether the tail has shortened (UNIDO's benchmarking club: the mean improved and the tail shortened), compare Worst and Worse quartile with the Median of two years. A rank says nothing about the distance, and peers who are all behind the rest of the world are no benchmark. The columns and the rule for the quartiles are Quasirent's convention.
 * @example =VC.BENCHMARK({"Margin"}, {"high"}, {0.12}, {0.08,0.1,0.15,0.2,0.22}) gives {"Indicator","Own","Best","Better quartile","Median","Worse quartile","Worst","Rank","Of","Gap to best";"Margin",0.12,0.22,0.2,0.15,0.1,0.08,4,6,-0.45454545454545453}
 * @source UNIDO (2001), Integrating SMEs in Global Value Chains, box 5.4
 * @related PROCESSUPGRADING, SUCCESSFACTORS, QUALITYBAND
 * @reads own headings
 * @question upgrading
 * @options better high | low
 * @words benchmarking, peers, best practice, quartile, median, rank, ranking, league table, gap to the best, competitors, collective efficiency, laggards, scorecard
 * @requiresAddress
 */
export function BENCHMARK(
  indicators: any[][],
  better: any[][],
  own: any[][],
  peers: any[][],
  invocation?: CustomFunctions.Invocation,
): any[][] {
  return answer(BENCHMARK, [indicators, better, own, peers], invocation, ([indicators, better, own, peers]) => {
    const names = labels("indicators", indicators);
    return benchmark(
      names,
      choices("better", better, WAYS, names, WAYS_ALSO_SPELLED),
      vector("own", own, names),
      seriesAlong("peers", peers, names),
    );
  });
}
