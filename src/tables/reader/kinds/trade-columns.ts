/** Which column of trade rows holds what, by column names, by words of headings, and by what the cells hold. */

import { plainWords } from "../../header-vocabulary";
import { type Period, periodIn, periodWithin } from "../../periods";
import { unitOf } from "../../read-table";
import { figureAt, type KindFrame, wordsAt } from "./frame";
import { tradePeriod } from "./trade-periods";
import {
  BACI,
  COLUMN_NAMES,
  type ColumnName,
  flowIn,
  measureIn,
  ROLE_WORDS,
  squeezed,
  type TradeColumnRole,
} from "./trade-words";

export type FlowName = "exports" | "imports";

/** A column of figures; of a wide table that of one period or of one flow. */
export interface FigureColumn {
  readonly index: number;
  readonly unit: string;
  readonly period: Period | null;
  readonly flow: FlowName | null;
}

export interface TradeColumns {
  readonly reporter: number | null;
  readonly partner: number | null;
  readonly product: number | null;
  readonly code: number | null;
  readonly flow: number | null;
  readonly period: number | null;
  readonly unit: number | null;
  readonly currency: number | null;
  /** Names what the one column of figures holds in each row. */
  readonly measure: number | null;
  readonly details: readonly number[];
  readonly values: readonly FigureColumn[];
  readonly quantities: readonly FigureColumn[];
  readonly weights: readonly FigureColumn[];
  /** The flow that the layout itself says: its reporters are exporters. */
  readonly layoutFlow: FlowName | null;
  /** Columns beside those that are taken, with what they are. */
  readonly labels: readonly number[];
}

interface Candidate extends ColumnName {
  readonly index: number;
  readonly isWeak: boolean;
  readonly period: Period | null;
}

/** Ranks of words: below the names of the published files, a phrase of more letters higher. */
const WORD_RANK = 3;

const spaced = (text: string): string =>
  ` ${plainWords(text)
    .replaceAll(/[^\p{L}\p{N}$%']+/gu, " ")
    .trim()} `;
const withoutBrackets = (heading: string): string => heading.replaceAll(/\([^)]*\)|\[[^\]]*\]/g, " ").trim();

const PHRASES = ROLE_WORDS.flatMap(({ role, words, isWeak = false, flow }) =>
  words.split("|").map((phrase) => ({
    role,
    isWeak,
    ...(flow && { flow }),
    length: phrase.length,
    words: phrase.endsWith("*") ? ` ${phrase.slice(0, -1)}` : ` ${phrase} `,
  })),
);

/** Figures of another kind, whatever else the heading says. */
const NOT_AMOUNTS =
  / (?:price|prices|unit value|unit values|index|share|growth|change|tariff rate|rate|preis|prix|precio|preco|prezzo|balance|saldo|solde|net exports) /;

function byWords(heading: string): Omit<Candidate, "index" | "period"> | null {
  const bare = withoutBrackets(heading);
  const plain = spaced(bare === "" ? heading : bare);
  if (NOT_AMOUNTS.test(plain)) return { role: "label", rank: 0, isWeak: true };
  const found = PHRASES.filter(({ words }) => plain.includes(words)).sort((a, b) => b.length - a.length)[0];
  const flow = flowIn(bare)?.flow;
  const isFigures = found && ["value", "quantity", "weight"].includes(found.role);
  // "Exports", "Export value", "Import quantity (t)": figures of one flow.
  if (flow && (!found || isFigures || found.role === "flow") && !/^(?:ex|e|x|m|i|im)$/.test(plain.trim()))
    return isExportImport(plain)
      ? { role: "flow", rank: WORD_RANK, isWeak: false }
      : { role: isFigures ? found.role : "value", rank: WORD_RANK, isWeak: false, flow };
  if (!found)
    return / (?:country|countries|area|land|lander|pays|pais|paises|paese|paesi) /.test(plain) ? COUNTRY : null;
  const { role, isWeak, flow: says } = found;
  return { role, rank: WORD_RANK, isWeak, ...(says && { flow: says }) };
}

const isExportImport = (plain: string): boolean => / (?:flow|direction|type) /.test(plain);

/** A country of which nothing says whether it reports or is traded with. */
const COUNTRY: Omit<Candidate, "index" | "period"> = { role: "reporter", rank: 1, isWeak: true };

function candidateOf(heading: string, index: number, isBaci: boolean): Candidate | null {
  const name = squeezed(heading);
  const known =
    (isBaci ? BACI.get(name) : undefined) ??
    COLUMN_NAMES.get(name) ??
    COLUMN_NAMES.get(squeezed(withoutBrackets(heading)));
  if (known) return { ...known, index, isWeak: false, period: null };
  const ofYear = periodIn(heading.replace(/^y(?=\d{4}$)/i, ""));
  if (ofYear) return { role: "value", rank: WORD_RANK, index, isWeak: false, period: ofYear };
  const within = periodWithin(heading);
  const its = byWords(within ? within.rest : heading);
  if (!its) return null;
  const isFigures = ["value", "quantity", "weight"].includes(its.role);
  return { ...its, index, period: isFigures ? (within?.period ?? null) : null };
}

const isParty = ({ role, rank }: Candidate): boolean =>
  (role === "reporter" || role === "partner") && rank !== COUNTRY.rank;

/** Countries by number, where a column beside it has their names. */
const NUMBERS_RANK = 2;

const areNumbers = (frame: KindFrame, column: number): boolean =>
  shareOf(frame, column, (row) => typeof frame.at(row, column) === "number") > HALF;

/** So many records decide what a column holds. */
const LOOKED_AT = 400;

/** Records spread over the whole table. */
const someOf = (rows: readonly number[]): readonly number[] => {
  const step = Math.max(1, Math.floor(rows.length / LOOKED_AT));
  return rows.filter((_, index) => index % step === 0);
};

function shareOf(frame: KindFrame, column: number, isIt: (row: number) => boolean): number {
  const filled = someOf(frame.rows).filter((row) => frame.at(row, column) !== "");
  return filled.length === 0 ? 0 : filled.filter(isIt).length / filled.length;
}

const MOST = 0.9;
const HALF = 0.5;

/** Whether the cells can be what the heading says. */
function fits(frame: KindFrame, { role, index }: Candidate): boolean {
  switch (role) {
    case "period":
      return shareOf(frame, index, (row) => tradePeriod(frame, row, index) !== null) >= MOST;
    case "flow":
      return (
        shareOf(frame, index, (row) => flowIn(wordsAt(frame, row, index)) !== null) >= HALF ||
        shareOf(frame, index, (row) => /^[12]$/.test(wordsAt(frame, row, index))) === 1
      );
    case "measure":
      return shareOf(frame, index, (row) => measureIn(wordsAt(frame, row, index)) !== null) > 0;
    case "value":
      return shareOf(frame, index, (row) => figureAt(frame, row, index) !== null) >= HALF;
    case "quantity":
    case "weight":
      return shareOf(frame, index, (row) => figureAt(frame, row, index) !== null) > 0;
    case "reporter":
    case "partner":
    case "product":
      return shareOf(frame, index, (row) => isName(frame, row, index)) >= HALF;
    default:
      return true;
  }
}

/** Words, or a whole number that is a country's or a product's code. */
function isName(frame: KindFrame, row: number, column: number): boolean {
  const value = frame.at(row, column);
  return typeof value === "string" || (typeof value === "number" && Number.isInteger(value) && value >= 0);
}

/** Whether the column of measures or of units says that no figure is an amount: shares of exports by partner, indices. */
const areRatios = (frame: KindFrame, named: readonly Candidate[]): boolean =>
  named.some(({ role, index }) => {
    if (role !== "measure" && role !== "unit") return false;
    const isRatio = (words: string) =>
      (role === "unit" ? RATIO_UNIT : RATIO).test(spaced(words.replaceAll("%", " % ")));
    return shareOf(frame, index, (row) => isRatio(wordsAt(frame, row, index))) === 1;
  });
const RATIO =
  / (?:price|prices|unit value|unit values|index|indices|share|shares|growth|rate|ratio|percentage|per cent|percent|% of) /;
const RATIO_UNIT =
  /^ (?:%|percent|per cent|percentages?|prozent|pourcentage|porcentaje|percentagem|percentuale|index|indices|ratio|% .*|percentage of .*|percent of .*) $/;

/** Beside codes of products: the words for them. */
function descriptionOf({ headings }: KindFrame): number | null {
  const found = headings.findIndex((heading) => DESCRIPTION.test(spaced(heading)));
  return found < 0 ? null : found;
}
const DESCRIPTION =
  / (?:description|designation|bezeichnung|beschreibung|libelle|descripcion|descricao|descrizione|designacao) /;

/** The columns of trade rows; null where the table is something else. */
export function tradeColumns(frame: KindFrame): TradeColumns | null {
  const names = new Set(frame.headings.map(squeezed));
  const isBaci = ["t", "i", "j", "k", "v"].every((name) => names.has(name));
  const named = frame.headings.flatMap((heading, index) => candidateOf(heading, index, isBaci) ?? []);
  if (areRatios(frame, named)) return null;
  const candidates = named
    .filter((candidate) => fits(frame, candidate))
    .map((candidate) =>
      isParty(candidate) && areNumbers(frame, candidate.index) ? { ...candidate, rank: NUMBERS_RANK } : candidate,
    );
  const all = (role: TradeColumnRole) =>
    candidates.filter((each) => each.role === role).sort((a, b) => b.rank - a.rank || a.index - b.index);
  const best = (role: TradeColumnRole) => all(role)[0] ?? null;

  const [product, code, flow, period, measure] = [
    best("product"),
    best("code"),
    best("flow"),
    best("period"),
    best("measure"),
  ];
  const { reporter, partner } = partiesAmong(all("reporter"), all("partner"), measureFlow(frame, measure) !== null);

  const values = figureColumns(frame, all("value"), period !== null);
  if (values.length === 0) return null;
  const isWide = values.some((each) => each.period !== null);
  const said = [
    reporter,
    partner,
    product ?? code,
    flow ?? measureFlow(frame, measure),
    period ?? (isWide ? values : null),
  ];
  if (said.filter((each) => each !== null).length < 3) return null;
  const isStrong =
    isBaci ||
    code !== null ||
    flow !== null ||
    measureFlow(frame, measure) !== null ||
    [reporter, partner].some((each) => each && !each.isWeak);
  if (!isStrong) return null;
  // Prices with flows and no names of countries or codes are a series in long form.
  const hasPrices = frame.headings.some((heading) =>
    / (?:price|prices|preis|prix|precio|preco|prezzo) /.test(spaced(heading)),
  );
  if (hasPrices && !reporter && !partner && !code) return null;

  const index = (each: Candidate | null): number | null => each?.index ?? null;
  const isBySides = reporter?.flow === "exports" || partner?.flow === "exports";
  const quantities = figureColumns(frame, all("quantity"), period !== null);
  const weights = figureColumns(frame, all("weight"), period !== null);
  // Without a quantity a column of units can only say in what the values are.
  const isUnitOfValues = measure === null && quantities.length === 0 && weights.length === 0;
  const columns = {
    reporter: index(reporter),
    partner: index(partner),
    product: index(product) ?? (code ? descriptionOf(frame) : null),
    code: index(code),
    flow: index(flow),
    period: isWide ? null : index(period),
    unit: index(best("unit")),
    currency: index(best("currency")) ?? (isUnitOfValues ? index(best("unit")) : null),
    measure: index(measure),
    details: all("detail").map((each) => each.index),
    values,
    quantities,
    weights,
    layoutFlow: flow === null && measure === null && (isBaci || isBySides) ? ("exports" as const) : null,
  };
  const taken = new Set([
    ...Object.values(columns).flatMap((each) => (typeof each === "number" ? [each] : [])),
    ...[...columns.values, ...columns.quantities, ...columns.weights].map((each) => each.index),
  ]);
  return { ...columns, labels: candidates.flatMap((each) => (taken.has(each.index) ? [] : [each.index])) };
}

/**
 * A country of which nothing more is said reports where a partner is named or each row names its measure, as those of the FAO
 * do; else it is traded with.
 */
function partiesAmong(
  reporters: readonly Candidate[],
  partners: readonly Candidate[],
  hasMeasures: boolean,
): { reporter: Candidate | null; partner: Candidate | null } {
  const isCountry = ({ rank }: Candidate) => rank === COUNTRY.rank;
  const [country] = reporters.filter(isCountry);
  const reporter = reporters.find((each) => !isCountry(each)) ?? null;
  const partner = partners[0] ?? null;
  if (reporter) return { reporter, partner: partner ?? (country ? { ...country, role: "partner" } : null) };
  if (partner || hasMeasures) return { reporter: country ?? null, partner };
  return { reporter: null, partner: country ? { ...country, role: "partner" } : null };
}

const measureFlow = (frame: KindFrame, measure: Candidate | null): Candidate | null =>
  measure && someOf(frame.rows).some((row) => measureIn(wordsAt(frame, row, measure.index))?.flow) ? measure : null;

/** The one column, or those of several periods or of both flows. */
function figureColumns(frame: KindFrame, all: readonly Candidate[], hasPeriods: boolean): FigureColumn[] {
  const column = ({ index, unit, period, flow }: Candidate): FigureColumn => ({
    index,
    unit:
      unit ??
      (unitOf(frame.headings[index] ?? "") ||
        (frame.units?.[index] ?? "") ||
        trailingUnit(frame.headings[index] ?? "")),
    period,
    flow: flow ?? null,
  });
  const wide = hasPeriods ? [] : all.filter(({ period }) => period !== null);
  if (wide.length > 1) return wide.map(column).sort((a, b) => a.period!.order - b.period!.order);
  const plain = all.filter(({ period }) => period === null);
  const [first] = plain;
  if (!first) return [];
  const flows = plain.filter(({ flow }) => flow);
  const hasBoth = new Set(flows.map(({ flow }) => flow)).size === 2;
  if (hasBoth && first.flow)
    return (["exports", "imports"] as const).map((flow) => column(flows.find((each) => each.flow === flow)!));
  return [column(first)];
}

/** `Value US$ FOB`, `Trade value in 1000 USD`: a unit without brackets. */
function trailingUnit(heading: string): string {
  if (/\b(?:quilogram|kilogram)/i.test(heading)) return "kg";
  return (
    /((?:1[., ]?000\s*|Mio\.?\s*|million\s*|k\s*)?(?:US\s?\$|USD|EUR|€|£|GBP|CHF))/u.exec(heading)?.[1]?.trim() ?? ""
  );
}
