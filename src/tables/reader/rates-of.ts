/** Words that make a rate of what they stand beside: pay for an hour, growth, a rank, what falls on one worker. None of these is a sum. */

/** What one is paid an hour or a month, and means: hourly wages, average earnings, Mindestlohn, salaire horaire. */
const PAY_RATE = [
  " (?:hourly|daily|weekly|monthly|annual|average|mean|median|minimum|living)(?: [\\p{L}]+){0,2}? (?:wages?|salar(?:y|ies)|earnings|pay|incomes?) ",
  " (?:wages?|wage rates?|salar(?:y|ies)|earnings|pay|incomes?) per (?!cent)",
  " wage rates? ",
  " (?:stunden|tages|wochen|monats|mindest|durchschnitts)l(?:o|ö)hne? ",
  " (?:average|mean|median) (?:age|size|hours|years|yield|cost) ",
  " (?:salaires?|revenus?|gains?) (?:horaires?|journaliers?|mensuels?|minimums?|moyens?|medians?) ",
  " salarios? (?:por hora|diarios?|mensual(?:es)?|minimos?|medios?) ",
  " salarios? (?:por hora|diarios?|mensa(?:l|is)|minimos?|medios?) ",
  " (?:salari[oi]?|retribuzion[ei]) (?:orari[oae]?|mensil[ei]|minim[oi]|medi[oae]?) ",
];

/** Growth of exports, export growth, annual change in sales, Exportwachstum; but "changes in trade" with figures in money are amounts. */
const GROWTH = [
  " growth (?!pole|market|linkage|centre|center|path|corridor)",
  " (?:annual|yearly|monthly|percentage|percent|per cent|%|relative|real) (?:change|increase|rise|decline|fall|variation)s? ",
  " (?:change|increase|rise|decline|fall|variation)s? (?:in|of) (?:.* )?(?:%|percent|per cent) ",
  " \\p{L}*(?:wachstum|wachstumsraten?|zuwachs|zuwachsraten?) ",
  " (?:veranderung|anderung|anstieg|ruckgang)(?:en)? .*(?:%|prozent) ",
  " (?:croissance|taux de croissance) ",
  " (?:variation|evolution|hausse|baisse) .*(?:%|pour ?cent|annuelle) ",
  " (?:crecimiento|crescimento|crescita) ",
  " (?:variacion|variacao|variazione|aumento) .*(?:%|por ?ciento|por ?cento|per ?cento|anual|annua) ",
];

/** A place in an order. */
const RANK = [
  "^ (?:world |global )?(?:rank|ranks|ranking|rang|rango|posto in classifica)(?: (?:in|of|by|among|im|in der|dans|en|no|nel|nella) |$)",
];

/** What falls on one person, firm or field; a year or a day of all of them is a sum still. */
const PER_ONE = [
  " per (?:worker|employee|person|head|hour|hour worked|man hour|capita|inhabitant|job|fte|farmer|farm|firm|enterprise|establishment|household|hectare|ha|acre|vessel|machine) ",
  " (?:je|pro) (?:beschaftigte[nmr]?|erwerbstatige[nmr]?|arbeitskraft|mitarbeiter(?:in)?|kopf|einwohner|stunde|arbeitsstunde|betrieb|haushalt|hektar|ha) ",
  " par (?:tete|habitant|salarie|employe|travailleur|actif|personne|heure|emploi|entreprise|exploitation|menage|hectare|ha) ",
  " por (?:trabajador|empleado|ocupado|persona|habitante|hora|empresa|hogar|hectarea|ha|trabalhador|empregado|pessoa|domicilio|hectare) ",
  " (?:per|pro) (?:addetto|occupato|lavoratore|dipendente|persona|abitante|capite|ora|impresa|famiglia|ettaro) ",
];

const anyOf = (forms: readonly string[]): RegExp => new RegExp(forms.join("|"), "u");
const BEFORE_PRICES = anyOf([...PAY_RATE, ...GROWTH, ...RANK]);
const OF_ONE = anyOf(PER_ONE);

/** Whether plain words between spaces name a rate, even of prices: pay, growth, a rank. */
export const isRate = (plain: string): boolean => BEFORE_PRICES.test(plain);

/** Whether they name what falls on one of those who made it: value added per worker. */
export const isPerOne = (plain: string): boolean => OF_ONE.test(plain);
