/* Inter-country input-output tables: value added through all rounds. */
import {
  BILATERAL_METHODS,
  METHODS,
  bilateralDecompositionInSlices,
  exportDecompositionInSlices,
} from "../core/export-decomposition";
import { MOST_ROWS, type InterCountryTable, interCountryTableInSlices } from "../core/networks/inter-country-table";
import { leontiefInSlices, leontiefSize } from "../core/leontief";
import { linkagesInSlices } from "../core/linkages";
import type { Matrix } from "../core/numbers/matrix";
import { ORIGINS_OF, valueAddedOriginInSlices } from "../core/origin";
import { participationInSlices } from "../core/participation";
import { roundsAsked, roundsInSlices } from "../core/rounds";
import type { Sliced } from "../core/sliced";
import { downstreamnessInSlices, upstreamnessInSlices } from "../core/stream-position";
import { matrixInSlices } from "../cells/matrix";
import { label, number, option, optionalLabels } from "../cells/read";
import type { Range } from "../cells/range";
import { SharedWork } from "../cells/calls/shared";
import { answerInSlices } from "../cells/write";

/** Tables, with all that was worked out of them, of the calls that wait: most ask for one and the same. */
const tables = new SharedWork<InterCountryTable>();

/** The same as `tableOf`, and as it was made for the call before where that was given the same. */
function sharedTableOf(
  flows: Range,
  finalDemand: Range,
  countries?: Range,
  anyColumns = false,
): Sliced<InterCountryTable> {
  return tables.of([flows, finalDemand, countries, anyColumns], () =>
    tableOf(flows, finalDemand, countries, anyColumns),
  );
}

/** The table of flows and final demand, by country; with `anyColumns` only the sums of final demand count where no countries are given. */
function* tableOf(
  flows: unknown,
  finalDemand: unknown,
  countries?: unknown,
  anyColumns = false,
  checked: (flows: Matrix) => void = () => undefined,
): Sliced<InterCountryTable> {
  const z = yield* matrixInSlices("flows", flows, MOST_ROWS);
  checked(z);
  const y = yield* matrixInSlices("finalDemand", finalDemand, MOST_ROWS);
  return yield* interCountryTableInSlices(z, y, optionalLabels("countries", countries), anyColumns);
}

/**
 * The Leontief inverse: output of each row that a unit of final demand for each other takes, through all rounds.
 * @customfunction
 * @param flows Sales for further production, one unit of money: row i sells to column i, as many columns as rows, at most 1,000.
 * @param finalDemand Sales of each row to final users, in any number of columns; only their sum counts.
 * @returns n x n figures without heads: row i, column j is the output of i per unit of final demand for j. Output is the row sum of flows and finalDemand.
 * @errors #VALUE! when flows is not square or finalDemand does not fit; #NUM! when output is below 0, or rows sell only to each other; a missing value makes the whole #N/A. #VALUE! above 316 rows, whose answer no sheet can take.
 * @formula B = (I - A)^-1, a_ij = flows_ij / X_j, X_i = sum of flows_ij + sum of finalDemand_i
 * @domain A row that sells and buys nothing has 1 on the diagonal and 0 elsewhere. Where no value added is below 0 every entry is right to about 15 digits, even where value added is a millionth of output.
 * @example =VC.LEONTIEF({30,20;0,40}, {8,2;16,24}) gives {2,1;0,2}
 * @source Leontief (1936), Quantitative Input and Output Relations
 * @related TIVA, UPSTREAMNESS, DOWNSTREAMNESS, FLOWORIGIN
 * @question rounds
 * @requiresAddress
 * @cancelable
 */
export function LEONTIEF(
  flows: any[][],
  finalDemand: any[][],
  invocation?: CustomFunctions.CancelableInvocation,
): any[][] | Promise<any[][]> {
  return answerInSlices(LEONTIEF, [flows, finalDemand], invocation, function* ([z, y]) {
    return yield* leontiefInSlices(yield* tableOf(z, y, undefined, true, leontiefSize));
  });
}

/**
 * Whose value added is in final demand, exports or production, through all rounds of suppliers.
 * @customfunction
 * @param flows Sales for further production, one unit of money: row i sells to column i, as many columns as rows, at most 1,000.
 * @param finalDemand Sales of each row to final users, one column a country.
 * @param of What is taken apart: "final demand" (absorbing countries across), "exports" (exporting countries across) or "production" (countries that complete the final goods across). Left out: "final demand".
 * @param countries The country of each row; finalDemand then has the same number of categories for each country, country after country. Left out: rows stand country after country, one final column each.
 * @returns A table, countries of origin down: Origin, a column for each country, and a last row Total, which is the final demand, exports or final goods of the column.
 * @errors #VALUE! when flows is not square or finalDemand does not fit; #NUM! when output is below 0, or rows sell only to each other; a missing value makes the whole #N/A. #VALUE! for "exports" where there is one country only.
 * @formula final demand: V B Y; exports: V B E; production: V B with the final sales of each row, all by country; V = value added per unit of output, B = (I - A)^-1
 * @domain Each row's output is taken to have one composition, whoever buys it. In exports value is counted each time it crosses a border, so its columns sum to gross exports and its rows to more than a country adds.
 * @example =VC.TIVA({30,20;0,40}, {8,2;16,24}, "exports") gives {"Origin",1,2;1,22,8;2,0,8;"Total",22,16}
 * @source OECD (2021), Guide to OECD TiVA Indicators; Leontief (1936)
 * @related EXPORTDECOMPOSITION, PARTICIPATION, FLOWORIGIN, LEONTIEF
 * @question rounds
 * @requiresAddress
 * @cancelable
 */
export function TIVA(
  flows: any[][],
  finalDemand: any[][],
  of?: any[][],
  countries?: any[][],
  invocation?: CustomFunctions.CancelableInvocation,
): any[][] | Promise<any[][]> {
  return answerInSlices(TIVA, [flows, finalDemand, of, countries], invocation, function* ([z, y, what, by]) {
    return yield* valueAddedOriginInSlices(
      yield* sharedTableOf(z, y, by),
      option("of", what, ORIGINS_OF, "final demand"),
    );
  });
}

/**
 * Gross exports of each country by whose value they are and where it ends, by four methods.
 * @customfunction
 * @param flows Sales for further production, one unit of money: row i sells to column i, as many columns as rows, at most 1,000.
 * @param finalDemand Sales of each row to final users, one column a country.
 * @param method "BM" (Borin & Mancini, where value first crosses the border), "BM sink" (where it last does), "KWW" (Koopman, Wang & Wei, nine terms) or "WWZ" (Wang, Wei & Zhu, sixteen terms). Left out: "BM".
 * @param countries The country of each row; finalDemand then has the same number of categories for each country, country after country. Left out: rows stand country after country, one final column each.
 * @returns A table Country, Gross exports, then the terms. BM: DC domestic content, DVA domestic value added, VAX absorbed abroad, REF reflected home, DDC counted twice; FC, FVA, FDC the same of foreign content; DAVAX absorbed by the direct importer. BM sink: the same but DAVAX.
 * @errors #VALUE! when flows is not square or finalDemand does not fit; #NUM! when output is below 0, or rows sell only to each other; a missing value makes the whole #N/A. #VALUE! where there is one country only, or for an unknown method.
 * @formula BM: DVA = V_s L_ss E_s, DC = V_s B_ss E_s, FVA = sum of V_t B^(s)_ts E_s, DDC = DC - DVA, FDC = FC - FVA, VAX = DVA - REF; KWW and WWZ: nine and sixteen terms that sum to gross exports
 * @domain Foreign value added of KWW and WWZ is not that of BM: name the method beside the figure. BM and BM sink differ between importers, not for a country as a whole. Of negative value added some terms may be below 0.
 * @example =VC.EXPORTDECOMPOSITION({30,20;0,40}, {8,2;16,24}) gives {"Country","Gross exports","DC","DVA","VAX","REF","DDC","FC","FVA","FDC","DAVAX";1,22,22,22,14,8,0,0,0,0,14;2,16,8,8,8,0,0,8,8,0,8}
 * @source Borin & Mancini (2023), Measuring What Matters in Value-Added Trade; Koopman, Wang & Wei (2014); Wang, Wei & Zhu (2013)
 * @related BILATERALDECOMPOSITION, PARTICIPATION, TIVA
 * @question rounds
 * @requiresAddress
 * @cancelable
 */
export function EXPORTDECOMPOSITION(
  flows: any[][],
  finalDemand: any[][],
  method?: any[][],
  countries?: any[][],
  invocation?: CustomFunctions.CancelableInvocation,
): any[][] | Promise<any[][]> {
  return answerInSlices(
    EXPORTDECOMPOSITION,
    [flows, finalDemand, method, countries],
    invocation,
    function* ([z, y, how, by]) {
      return yield* exportDecompositionInSlices(yield* sharedTableOf(z, y, by), option("method", how, METHODS, "BM"));
    },
  );
}

/**
 * Exports of one country by row and importer: whose value they are and where it ends.
 * @customfunction
 * @param flows Sales for further production, one unit of money: row i sells to column i, as many columns as rows, at most 1,000.
 * @param finalDemand Sales of each row to final users, one column a country.
 * @param exporter The country whose exports are taken apart: its name in countries, or its position.
 * @param method "BM" (Borin & Mancini, where value first crosses the border), "BM sink" (where it last does) or "WWZ" (Wang, Wei & Zhu, sixteen terms). Left out: "BM".
 * @param countries The country of each row; finalDemand then has the same number of categories for each country, country after country. Left out: rows stand country after country, one final column each.
 * @returns A table Row, Importer, Gross exports, then the terms of the method, as in EXPORTDECOMPOSITION; a line for each row of the exporter and each importer.
 * @errors #VALUE! when flows is not square or finalDemand does not fit; #NUM! when output is below 0, or rows sell only to each other; a missing value makes the whole #N/A. #VALUE! with the list of countries when exporter is none of them.
 * @formula per row and importer: BM: DVA = V_s L_ss E_sr; BM sink: DVA = V_s B_ss phi_sr, phi the exports that do not leave again; WWZ: sixteen terms that sum to E_sr
 * @domain Row is the country alone, its position in the table where countries are left out, or country and position within it. What "BM" counts where it first leaves, "BM sink" counts where it last does, so between importers they differ.
 * @example =VC.BILATERALDECOMPOSITION({30,20;0,40}, {8,2;16,24}, 1) gives {"Row","Importer","Gross exports","DC","DVA","VAX","REF","DDC","FC","FVA","FDC","DAVAX";1,2,22,22,22,14,8,0,0,0,0,14}
 * @source Borin & Mancini (2023), Measuring What Matters in Value-Added Trade; Wang, Wei & Zhu (2013)
 * @related EXPORTDECOMPOSITION, PARTICIPATION, TIVA
 * @question rounds
 * @requiresAddress
 * @cancelable
 */
export function BILATERALDECOMPOSITION(
  flows: any[][],
  finalDemand: any[][],
  exporter: any[][],
  method?: any[][],
  countries?: any[][],
  invocation?: CustomFunctions.CancelableInvocation,
): any[][] | Promise<any[][]> {
  return answerInSlices(
    BILATERALDECOMPOSITION,
    [flows, finalDemand, exporter, method, countries],
    invocation,
    function* ([z, y, who, how, by]) {
      return yield* bilateralDecompositionInSlices(
        yield* sharedTableOf(z, y, by),
        label("exporter", who),
        option("method", how, BILATERAL_METHODS, "BM"),
      );
    },
  );
}

/**
 * How far each country takes part in value chains, with what it imports and with what it supplies.
 * @customfunction
 * @param flows Sales for further production, one unit of money: row i sells to column i, as many columns as rows, at most 1,000.
 * @param finalDemand Sales of each row to final users, one column a country.
 * @param countries The country of each row; finalDemand then has the same number of categories for each country, country after country. Left out: rows stand country after country, one final column each.
 * @returns A table Country, Exports, VS (imported content), VS1 (value added in the exports of others), Backward, Forward, GVC, GVC backward, GVC forward, Position; from Backward on fractions of gross exports, Position a difference of logarithms.
 * @errors #VALUE! when flows is not square or finalDemand does not fit; #NUM! when output is below 0, or rows sell only to each other; a missing value makes the whole #N/A. #DIV/0! in the ratios of a country without exports, #NUM! for Position where losses bring Backward or Forward to -1; #VALUE! where there is one country only.
 * @formula VS = u A^M L_ss E_s, VS1 = sum of V_s B_sr E_r, Backward = FC / E, Forward = VS1 / E, GVC = (E - DAVAX) / E, GVC backward = (FC + DDC) / E, GVC forward = (DVA - DAVAX) / E, Position = ln(1 + Forward) - ln(1 + Backward)
 * @domain Forward can pass 1: value may be exported many times by others. Backward and Forward are the OECD's, GVC and its parts Borin & Mancini's, which never pass 1; Position is Koopman's, above 0 for suppliers of others.
 * @example =VC.PARTICIPATION({30,20;0,40}, {8,2;16,24}) gives {"Country","Exports","VS","VS1","Backward","Forward","GVC","GVC backward","GVC forward","Position";1,22,0,8,0,0.36363636363636365,0.36363636363636365,0,0.36363636363636365,0.3101549283038395;2,16,8,0,0.5,0,0.5,0.5,0,-0.4054651081081644}
 * @source Hummels, Ishii & Yi (2001); Koopman, Powers, Wang & Wei (2010); Borin & Mancini (2023), Measuring What Matters in Value-Added Trade
 * @related EXPORTDECOMPOSITION, TIVA, UPSTREAMNESS
 * @question rounds
 * @requiresAddress
 * @cancelable
 */
export function PARTICIPATION(
  flows: any[][],
  finalDemand: any[][],
  countries?: any[][],
  invocation?: CustomFunctions.CancelableInvocation,
): any[][] | Promise<any[][]> {
  return answerInSlices(PARTICIPATION, [flows, finalDemand, countries], invocation, function* ([z, y, by]) {
    return yield* participationInSlices(yield* sharedTableOf(z, y, by));
  });
}

/**
 * How many stages each row stands before final use, on average over all its sales.
 * @customfunction
 * @param flows Sales for further production, one unit of money: row i sells to column i, as many columns as rows, at most 1,000.
 * @param finalDemand Sales of each row to final users, in any number of columns; only their sum counts.
 * @returns One figure a row, 1 or more: 1 where all is sold to final users.
 * @errors #VALUE! when flows is not square or finalDemand does not fit; #NUM! when output is below 0, or rows sell only to each other; a missing value makes the whole #N/A. #N/A for a row that sells nothing.
 * @formula U_i = sum of b_ij X_j / X_i, B = (I - A)^-1
 * @domain Weighted with value added the figures sum to total output. Negative flows or final sales can bring it below 1.
 * @example =VC.UPSTREAMNESS({30,20;0,40}, {8,2;16,24}) gives {3.3333333333333335;2}
 * @source Antràs, Chor, Fally & Hillberry (2012), Measuring the Upstreamness of Production and Trade Flows
 * @related DOWNSTREAMNESS, LINKAGES, ROUNDS
 * @question rounds
 * @requiresAddress
 * @cancelable
 */
export function UPSTREAMNESS(
  flows: any[][],
  finalDemand: any[][],
  invocation?: CustomFunctions.CancelableInvocation,
): any[][] | Promise<any[][]> {
  return answerInSlices(UPSTREAMNESS, [flows, finalDemand], invocation, function* ([z, y]) {
    return {
      entries: yield* upstreamnessInSlices(yield* sharedTableOf(z, y, undefined, true)),
      layout: "column" as const,
    };
  });
}

/**
 * How many stages each row's product has behind it, on average over all its inputs.
 * @customfunction
 * @param flows Sales for further production, one unit of money: row i sells to column i, as many columns as rows, at most 1,000.
 * @param finalDemand Sales of each row to final users, in any number of columns; only their sum counts.
 * @returns One figure a row, 1 or more: 1 where no inputs are bought.
 * @errors #VALUE! when flows is not square or finalDemand does not fit; #NUM! when output is below 0, or rows sell only to each other; a missing value makes the whole #N/A. #N/A for a row that sells nothing.
 * @formula D_j = sum of b_ij, B = (I - A)^-1
 * @domain Weighted with final demand the figures sum to total output. They are the column sums of the Leontief inverse, which are also Rasmussen's backward linkage before it is set beside the mean.
 * @example =VC.DOWNSTREAMNESS({30,20;0,40}, {8,2;16,24}) gives {2;3}
 * @source Miller & Temurshoev (2017), Output Upstreamness and Input Downstreamness of Industries
 * @related UPSTREAMNESS, LINKAGES, ROUNDS
 * @question rounds
 * @requiresAddress
 * @cancelable
 */
export function DOWNSTREAMNESS(
  flows: any[][],
  finalDemand: any[][],
  invocation?: CustomFunctions.CancelableInvocation,
): any[][] | Promise<any[][]> {
  return answerInSlices(DOWNSTREAMNESS, [flows, finalDemand], invocation, function* ([z, y]) {
    return {
      entries: yield* downstreamnessInSlices(yield* sharedTableOf(z, y, undefined, true)),
      layout: "column" as const,
    };
  });
}

/**
 * Which rows draw on others, and serve others, more than the mean: Hirschman's linkages.
 * @customfunction
 * @param flows Sales for further production, one unit of money: row i sells to column i, as many columns as rows, at most 1,000.
 * @param finalDemand Sales of each row to final users, one column a country; where countries are left out, any columns.
 * @param countries The country of each row; finalDemand then has the same number of categories for each country, country after country. Left out: rows are named by their positions.
 * @returns A table Row, Backward, Forward, Type: Key (both above 1), Backward, Forward or Weak. Row is the country alone, the row's position, or country and position within it.
 * @errors #VALUE! when flows is not square or finalDemand does not fit; #NUM! when output is below 0, or rows sell only to each other; a missing value makes the whole #N/A. #N/A for a row that sells nothing.
 * @formula Backward = D_j / mean of D, Forward = U_i / mean of U, D column sums of the Leontief inverse, U row sums of the Ghosh inverse
 * @domain Unweighted means over the rows that have output; a small industry counts as much as a large one. What is within a trillionth of 1 is not above it. Linkages of production, not of employment or profit.
 * @example =VC.LINKAGES({30,20;0,40}, {8,2;16,24}) gives {"Row","Backward","Forward","Type";1,0.8,1.25,"Forward";2,1.2,0.7499999999999999,"Backward"}
 * @source Hirschman (1958), The Strategy of Economic Development; Rasmussen (1956), Studies in Inter-Sectoral Relations
 * @related UPSTREAMNESS, DOWNSTREAMNESS, LEONTIEF
 * @question rounds
 * @requiresAddress
 * @cancelable
 */
export function LINKAGES(
  flows: any[][],
  finalDemand: any[][],
  countries?: any[][],
  invocation?: CustomFunctions.CancelableInvocation,
): any[][] | Promise<any[][]> {
  return answerInSlices(LINKAGES, [flows, finalDemand, countries], invocation, function* ([z, y, by]) {
    return yield* linkagesInSlices(yield* sharedTableOf(z, y, by, true));
  });
}

/**
 * How far down the chain each country's value added sits: in the final maker, its suppliers, theirs, and beyond.
 * @customfunction
 * @param flows Sales for further production, one unit of money: row i sells to column i, as many columns as rows, at most 1,000.
 * @param finalDemand Sales of each row to final users, one column a country.
 * @param rounds How many rounds of suppliers are shown, a whole number from 0 to 1,000.
 * @param countries The country of each row; finalDemand then has the same number of categories for each country, country after country. Left out: rows stand country after country, one final column each.
 * @returns A table Origin, Round 0 (makers of final goods), Round 1 (their suppliers) ... , Beyond (all further rounds, exactly), Total (the value added of the country).
 * @errors #VALUE! when flows is not square or finalDemand does not fit; #NUM! when output is below 0, or rows sell only to each other; a missing value makes the whole #N/A. #NUM! when rounds is no whole number from 0 to 1,000.
 * @formula Round t = V A^t Y u, Beyond = V A^(k+1) X, by country of origin; Y u all final demand, k rounds
 * @domain An answer to figures that reflect the first round only. All rounds sum to value added. A loop that goes round many times, as with little value added in each, leaves much beyond.
 * @example =VC.ROUNDS({30,20;0,40}, {8,2;16,24}, 1) gives {"Origin","Round 0","Round 1","Beyond","Total";1,5,7.5,17.5,30;2,10,5,5,20}
 * @source Kaplinsky (2015), Technological Upgrading in Global Value Chains and Clusters, note 11; Leontief (1936)
 * @related TIVA, FLOWORIGIN, UPSTREAMNESS
 * @question rounds
 * @requiresAddress
 * @cancelable
 */
export function ROUNDS(
  flows: any[][],
  finalDemand: any[][],
  rounds: any[][],
  countries?: any[][],
  invocation?: CustomFunctions.CancelableInvocation,
): any[][] | Promise<any[][]> {
  return answerInSlices(ROUNDS, [flows, finalDemand, rounds, countries], invocation, function* ([z, y, last, by]) {
    const table = yield* sharedTableOf(z, y, by);
    return yield* roundsInSlices(table, roundsAsked(number("rounds", last)));
  });
}
