/**
 * The words by which tables name their columns, in English, German, French, Spanish, Portuguese and Italian.
 *
 * Words are plain (no case, no accents). A word that ends in `*` is the beginning of one. Of all phrases that a heading
 * holds the longest decides, so "other inputs" is not "inputs" and "value added" not "value".
 */

import { folded } from "../core/data/fold";
import { type Role, ROLES } from "./roles";

/** What a word can indicate: a role, something that findings look for, or a column that only pictures are made of. */
export type Topic =
  | Role
  | "total"
  | "statistic"
  | "part"
  | "unit"
  | "nominal"
  | "real"
  | "index"
  | "base"
  | "buyer"
  | "group"
  | "exports"
  | "imports"
  | "prices"
  | "volumes"
  | "rent"
  | "origin"
  | "from"
  | "to"
  | "payment"
  | "factor"
  | "importance"
  | "performance"
  | "indicator"
  | "better"
  | "own"
  | "matter"
  | "market path"
  | "core"
  | "before"
  | "after"
  | "rival"
  | "audits"
  | "fee"
  | "shared"
  | "seller"
  | "client"
  | "payee";

const WORDS: Readonly<Record<Topic, string>> = {
  link:
    "link|stage|step|node|segment|part|parts|cost item|cost element|chain link|value chain stage|component*|process step|product|item|sector|industry|" +
    "glied|kettenglied|stufe|wertschopfungsstufe|schritt|bauteil*|komponente*|branche|sektor|produkt|" +
    "maillon|etape|stade|composant*|secteur|produit|branche d'activite|" +
    "eslabon|etapa|fase|componente*|rubro|producto|" +
    "elo|estagio|setor|produto|" +
    "anello|stadio|passaggio|settore|prodotto|componenti",
  country:
    "country|country of origin|nation|economy|region|location|origin|land|herkunftsland|staat|standort|region|herkunft|pays|pays d'origine|lieu|" +
    "pais|pais de origen|region|ubicacion|pais de origem|regiao|paese|paese d'origine|nazione|regione|luogo",
  actor:
    "actor|agent|firm|firms|company|maker|exporter|importer|trader|farmer|participant|stakeholder|household|supplier|producer|player|enterprise|seller|owner|who|buyer|customer|" +
    "akteur*|firma|firmen|unternehmen|lieferant*|hersteller|betrieb|exporteur*|importeur*|handler|kaufer|kunde|" +
    "acteur|acteurs|entreprise|exportateur*|importateur*|fournisseur|societe|acheteur|client|" +
    "actores|empresa|exportador*|importador*|proveedor|agente|productor|comprador|cliente|" +
    "ator|atores|fornecedor|produtor|companhia|" +
    "attore|attori|impresa|azienda|fornitore|produttore|acquirente",
  activity:
    "activity|activities|function|task|operation|role|tatigkeit*|aktivitat*|funktion*|aufgabe|activite*|fonction*|tache|" +
    "actividad*|funcion*|tarea|atividade*|funcao|funcoes|tarefa|attivita|funzione|funzioni|compito",
  period:
    "year|period|date|quarter|month|season|wave|round|fy|jahr|periode|zeitraum|quartal|monat|zeit|annee|an|exercice|trimestre|mois|" +
    "ano|anno|periodo|fecha|mes|ejercicio|temporada|exercicio|data|esercizio|trimestre|mese",
  output:
    "output|sales|sale|revenue*|turnover|gross output|sells for|sold for|sales value|receipts|gross value|value of output|proceeds|exports|export value|production value|value of sales|" +
    "umsatz*|erlos*|verkaufserlos*|produktionswert|verkauft fur|bruttoproduktion|ertrag|output|ausfuhr*|" +
    "chiffre d'affaires|ventes|vente|recettes|recette|production|produits|produit des ventes|ca|valeur de la production|" +
    "ventas|ingresos|facturacion|produccion|valor de la produccion|valor bruto|" +
    "vendas|receita*|faturamento|producao|valor da producao|valor bruto da producao|" +
    "vendite|ricavi|ricavo|fatturato|produzione|valore della produzione",
  price:
    "price|unit price|selling price|sale price|sales price|farm gate price|farmgate price|export price|retail price|fob|fob price|cif|cif price|unit value|price received|" +
    "preis|preise|verkaufspreis|stuckpreis|abgabepreis|einzelhandelspreis|ab hof preis|erzeugerpreis|" +
    "prix|prix de vente|prix unitaire|prix bord champ|" +
    "precio|precios|precio de venta|precio unitario|precio fob|" +
    "preco|precos|preco de venda|preco unitario|" +
    "prezzo|prezzi|prezzo di vendita|prezzo unitario",
  inputs:
    "input|inputs|bought from|bought from the link before|bought from others|purchased from|bought in|bought in inputs|bought-in|purchases|purchase|purchased inputs|intermediate*|intermediate consumption|intermediate inputs|material*|raw material*|costs of goods|cost of goods|cogs|buys for|cost|costs|cost of sales|cost of revenue|buying price|purchase price|components bought|supplies|energy|electricity|fuel|water|services|services bought|business services|bought from other*|subcontract*|packaging|transport*|freight|logistics|insurance|seeds|fertili*|chemicals|" +
    "vorleistung*|vorprodukte|einkauf|einkaufe|zukaufe|bezogene*|materialkosten|wareneinsatz|kauft fur|kosten|einkaufspreis|rohstoff*|energie|strom|dienstleistung*|fremdleistung*|zugekauft*|leistungen dritter|verpackung*|fracht|logistik|" +
    "intrants|consommations intermediaires|consommation intermediaire|services exterieurs|services|sous-traitance|emballage*|energie|achats|achat|couts|cout|charges|matieres premieres|prix d'achat|" +
    "insumos|insumo|servicios|energia|embalaje|flete|transporte|compras|compra|consumo intermedio|costo|costos|coste|costes|materias primas|precio de compra|" +
    "consumo intermediario|servicos|energia|embalagem|frete|custo|custos|aquisicoes|materias-primas|preco de compra|" +
    "acquisti|acquisto|servizi|energia|imballaggi*|trasporto|consumi intermedi|costi|materie prime|prezzo di acquisto",
  otherInputs:
    "other inputs|other costs|other bought-in inputs|other purchases|processing cost|processing costs|processing inputs|additional inputs|other inputs per unit|marketing costs|" +
    "sonstige vorleistungen|andere vorleistungen|sonstige kosten|ubrige kosten|verarbeitungskosten|" +
    "autres intrants|autres couts|autres charges|couts de transformation|" +
    "otros insumos|otros costos|otros costes|costos de procesamiento|" +
    "outros insumos|outros custos|custos de processamento|" +
    "altri costi|altri input|altri acquisti|costi di trasformazione",
  conversion:
    "conversion|conversion factor|units of raw*|raw per unit|raw material per unit|units bought|units bought per unit sold|units of input|conversion rate|units per output|units per unit|input per output|raw per finished|kg per kg|kg raw per kg|weight loss|weight|ratio|factor|outturn|extraction rate|" +
    "umrechnung*|umrechnungsfaktor|ausbeute*|einsatz je einheit|gewichtsverlust|faktor|" +
    "facteur de conversion|taux de conversion|rendement|coefficient technique|" +
    "factor de conversion|rendimiento|factor|conversion*|" +
    "fator de conversao|conversao|fator|rendimento|" +
    "fattore di conversione|conversione|resa|fattore",
  valueAdded:
    "value added|added value|gva|va|gross value added|value-added|value|" +
    "wertschopfung|bruttowertschopfung|mehrwert|wert|" +
    "valeur ajoutee|vab|valeur|" +
    "valor agregado|valor anadido|vab|valor|" +
    "valor adicionado|valor acrescentado|" +
    "valore aggiunto|valore",
  share:
    "share|shares|share of value added|value added share|share of value|percent|percentage|percent of*|percentage of*|share of price|" +
    "anteil|anteile|wertschopfungsanteil|prozent|part|parts|part de la valeur ajoutee|pourcentage|" +
    "participacion|porcentaje|cuota|participacao|porcentagem|percentual|quota|quote|percentuale|parcela",
  wages:
    "wage|wages|wages and salaries|labour|labor|labour cost|labour costs|labor cost|labor costs|salaries|compensation|compensation of employees|payroll|personnel|personnel cost*|personnel expense*|staff cost*|employee cost*|" +
    "lohn|lohne|lohnkosten|personalkosten|personalaufwand|arbeitskosten|gehalter|arbeitnehmerentgelt|" +
    "salaire*|main d'oeuvre|cout du travail|remuneration*|frais de personnel|charges de personnel|" +
    "salario*|mano de obra|sueldos|costo laboral|gastos de personal|jornales|" +
    "mao de obra|custo do trabalho|gastos com pessoal|custos com pessoal|ordenados|" +
    "salari|costo del lavoro|costo del personale|manodopera|stipendi|retribuzioni",
  capital:
    "capital|capital employed|capital stock|assets|fixed assets|invested capital|investment|kapital|eingesetztes kapital|anlagevermogen|vermogen|" +
    "capital employe|capital investi|actifs|immobilisations|activos|capital invertido|capital empleado|inversion|" +
    "ativos|capital investido|capital empregado|investimento|capitale|capitale investito|attivi|immobilizzazioni",
  volume:
    "volume|quantity|quantities|tonnes|tons|units sold|qty|menge|mengen|stuckzahl|absatzmenge|volumen|quantite*|tonnage|cantidad*|toneladas|quantidade*|quantita|volumi",
  ignored:
    "code|hs code|p value|flag|trend|opportunity cost|opportunity costs|opportunitatskosten|cout d'opportunite|couts d'opportunite|costo de oportunidad|coste de oportunidad|custo de oportunidade|costo opportunita|cost of capital|own cost|own costs|eigene kosten|couts propres|costos propios|costes propios|custos proprios|costi propri|hs|id|no|no.|nr|nr.|number|nummer|numero|note|notes|remark|remarks|comment|comments|source|sources|anmerkung*|quelle|bemerkung*|remarque*|nota|notas|fuente|fonte|note|osservazioni|margin|marge|margen|margem|margine|markup|mark-up|profit|gewinn|benefice|beneficio|lucro|profitto|utile|currency|unit|einheit|unite|unidad|unidade|unita|name in|rank|cumulative|depreciation|abschreibung*|tax|taxes|interest",
  total:
    "total|totals|grand total|sum|sum total|overall|all|all links|all countries|world|whole chain|subtotal|sub-total|sub total|" +
    "summe|gesamt|insgesamt|gesamtsumme|zwischensumme|alle|zusammen|total general|somme|ensemble|sous-total|sous total|totaux|" +
    "suma|totales|subtotal|todos|conjunto|soma|totais|somma|totale|totali|subtotale|tutti|complessivo",
  statistic:
    "average|mean|median|weighted average|unweighted average|simple average|standard deviation|std dev|std. dev.|st. dev.|sd|minimum|maximum|min|max|number of observations|observations|n|check|difference|" +
    "durchschnitt|mittelwert|mittel|standardabweichung|differenz|kontrolle|moyenne|mediane|ecart-type|ecart type|promedio|mediana|desviacion estandar|media ponderada|desvio padrao|deviazione standard|diferencia|diferenca|differenza|ecart",
  part: "of which|thereof|out of which|incl.|including|davon|darunter|dont|de los cuales|de las cuales|de ellos|incluyendo|dos quais|das quais|dentre|di cui|tra cui",
  unit: "unit|units|currency|unit of measure|einheit|wahrung|waehrung|unite|devise|monnaie|unidad|moneda|divisa|unidade|moeda|unita|valuta",
  nominal:
    "nominal|current price*|current|money of the day|nominell*|laufende preise|prix courants|courants|corriente*|precios corrientes|precos correntes|correntes|prezzi correnti|correnti",
  real: "real|constant price*|constant|deflated|real terms|preisbereinigt|konstante preise|prix constants|constants|reel*|constante*|precios constantes|precos constantes|prezzi costanti|costanti|reale|reali",
  index:
    "index|indices|price index|volume index|preisindex|indice|indices|indice de precios|indice de prix|indice de precos|indice dei prezzi",
  base: "base|base year|=100|= 100|basis|basisjahr|base 100|ano base|annee de base|anno base",
  buyer:
    "buyer|buyers|customer|customers|market|markets|destination|kaufer|kunde|kunden|abnehmer|markt|acheteur*|client|clients|marche*|comprador*|cliente|clientes|mercado*|acquirente|acquirenti|clienti|mercato|mercati",
  group:
    "counted with|counted under|group|gender|sex|owner|ownership|belongs to|gezahlt zu|gruppe|geschlecht|eigentumer|compte avec|groupe|genre|proprietaire|" +
    "contado con|grupo|genero|propietario|contado com|proprietario|contato con|gruppo|genere",
  exports: "export*|ausfuhr*|exportation*|exportacion*|exportac*|esportazion*",
  imports: "import*|einfuhr*|importation*|importacion*|importac*|importazion*",
  prices:
    "price*|unit value*|preis*|durchschnittswert*|prix|valeur unitaire|valeurs unitaires|precio*|valor unitario|valores unitarios|preco*|prezz*|valore unitario|valori unitari|exportpreis*|importpreis*|ausfuhrpreis*|einfuhrpreis*",
  volumes: "volume*|quantit*|menge*|volumen*|cantidad*|quantidade*|exportmenge*|ausfuhrmenge*",
  rent: "rent|rents|rente|renten|rentes|renta|rentas|renda|rendas|rendita|rendite",
  origin:
    "source|sources|source of rent|kind of rent|form of rent|quelle|rentenquelle|art der rente|fuente|fuentes|fonte|fonti|origine",
  from: "from|seller|supplier|von|verkaufer|lieferant*|de|vendeur|fournisseur|vendedor|proveedor|fornecedor|da|venditore|fornitore|payee|empfanger",
  to: "to|buyer|customer|an|kaufer|kunde|a|acheteur|client|comprador|cliente|para|acquirente|payer|zahler",
  payment:
    "value|payment*|amount|paid|zahlung*|betrag|wert|paiement*|montant|valeur|pago*|importe|monto|valor|pagamento*|quantia|importo|valore",
  factor:
    "factor*|success factor*|critical success factor*|criterion|criteria|faktor*|erfolgsfaktor*|kriterium|kriterien|facteur*|critere*|criterio*|fator|fatores|fattore|fattori|criteri",
  importance: "importance|importancia|bedeutung|wichtigkeit|importanza",
  performance:
    "performance|own performance|own mark|leistung|eigene leistung|performances|desempeno|desempenho|prestazione|prestazioni",
  indicator: "indicator*|metric*|indikator*|kennzahl*|kennziffer*|indicateur*|indicador*|indicatore|indicatori",
  better: "better|good is|besser|mieux|meilleur|mejor|melhor|meglio|migliore",
  own: "own|own firm|our|our firm|we|us|eigen*|wir|unser*|propre|nous|notre|propio|propia|nosotros|proprio|nos|nostra|noi",
  matter: "matter|matters|matter governed|gegenstand|aufgabe|matiere*|materia*|asunto*|assunto*|ambito|ambiti",
  "market path":
    "market path|market-led*|market led|led by markets|counterfactual|marktpfad|marktgetrieben*|trajectoire du marche|senda de mercado|trayectoria de mercado|trajetoria de mercado|percorso di mercato",
  core: "core|core share|core competence*|kern|kernkompetenz*|coeur|nucleo",
  before: "before|baseline|at first|earlier|vorher|davor|zuvor|avant|antes|prima",
  after: "after|afterwards|later|nachher|danach|apres|despues|depois|dopo",
  rival:
    "rival*|competitor*|competition|wettbewerber*|konkurren*|mitbewerber*|concurrent*|competidor*|concorrente*|concorrenti",
  audits:
    "audit*|inspection*|certification*|certificate*|prufung*|zertifizierung*|inspektion*|inspeccion*|certificacion*|auditoria*|inspec*|certificac*|ispezion*|certificazion*",
  fee: "fee|fees|audit fee*|price per audit|price of an audit|cost per audit|cost of an audit|costs per audit|gebuhr*|honorar*|kosten je prufung|preis je prufung|kosten pro prufung|frais par audit|cout par audit|prix par audit|tarif*|honoraire*|tarifa*|honorario*|costo por auditoria|coste por auditoria|costo per audit|onorari*",
  shared: "shared by|shared with|sharing|sharers|geteilt*|partage*|compartid*|partilhad*|compartilhad*|condivis*",
  seller:
    "seller|sellers|supplier|suppliers|exporter|exporters|verkaufer|lieferant*|anbieter|exporteur*|vendeur*|fournisseur*|exportateur*|vendedor*|proveedor*|exportador*|fornecedor*|venditore|venditori|fornitore|fornitori|esportatore|esportatori",
  client:
    "buyer|buyers|customer|customers|client|clients|purchaser|importer|importers|kaufer|kunde|kunden|abnehmer|importeur*|acheteur*|importateur*|comprador*|cliente|clientes|importador*|acquirente|acquirenti|clienti|importatore|payer|zahler|payeur|pagador|pagatore",
  payee: "payee|recipient|receiver|empfanger|zahlungsempfanger|beneficiaire|beneficiario",
};

interface Phrase {
  readonly topic: Topic;
  readonly length: number;
  /** Its words with a space before, and one behind unless it is the beginning of a word. */
  readonly words: string;
}

/** As names are compared, and with no accents, one kind of apostrophe, and an underscore as a space. */
export function plainWords(text: string): string {
  const plain = folded(text.replaceAll(/[’`´]/g, "'").replaceAll("_", " "));
  return ASCII.test(plain) ? plain : plain.normalize("NFD").replaceAll(/\p{M}/gu, "");
}

/** No letter of these has an accent. */
const ASCII = /^[ -~]*$/;

/** Nothing but words, each with a space around: what phrases are looked for in. */
const spaced = (plain: string): string => ` ${plain.replaceAll(/[^\p{L}\p{N}%=]+/gu, " ").trim()} `;

const phrases: readonly Phrase[] = (Object.entries(WORDS) as [Topic, string][]).flatMap(([topic, words]) =>
  words.split("|").map((phrase): Phrase => {
    const body = spaced(phrase.replace(/\*$/, ""));
    return { topic, length: body.length, words: phrase.endsWith("*") ? body.trimEnd() : body };
  }),
);

const roleTopics: readonly Topic[] = ROLES;
const isRole = (topic: Topic): topic is Role => roleTopics.includes(topic);

const rolePhrases = phrases.filter((phrase): phrase is Phrase & { readonly topic: Role } => isRole(phrase.topic));

export interface Named {
  readonly role: Role;
  readonly words: string;
}

/** The role that a heading's words name, and the words; null where none of them is known. */
export const roleNamed = (heading: string): Named | null => rolesNamed(heading)[0] ?? null;

/** Every role that the words name, the longest phrase first: where the cells do not fit one, the next may be meant. */
export function rolesNamed(heading: string): Named[] {
  const bare = plainWords(heading);
  const outside = spaced(bare.replaceAll(/\([^)]*\)/g, " "));
  const plain = outside.trim() === "" ? spaced(bare) : outside;
  // "% of the export price" too, but not "% change".
  if (/^ (?:in )?% (?:$|(?:of|von|vom|der|des|du|de|del|da|do|della|dello) )/.test(plain))
    return [{ role: "share", words: "%" }];
  const found = new Map<Role, { length: number; at: number; words: string }>();
  // "Share of the export price" is a share, of whatever.
  const isShareOf =
    /^ (?:share|anteil|part|participacion|participacao|cuota|quota) (?:of|an|am|du|de|del|da|do|dei|della|del) /.test(
      plain,
    );
  for (const { topic, length, words } of rolePhrases) {
    if (isShareOf && topic !== "share") continue;
    const at = plain.indexOf(words);
    const best = found.get(topic);
    if (at >= 0 && (!best || length > best.length || (length === best.length && at < best.at)))
      found.set(topic, { words: words.trim(), length, at });
  }
  return [...found]
    .sort(([, a], [, b]) => b.length - a.length || a.at - b.at)
    .map(([role, { words }]) => ({ role, words: asWritten(heading, words) }));
}

/** The words of the heading that hold a plain phrase, as they are written there. */
function asWritten(heading: string, phrase: string): string {
  const words = heading.split(/[\s_]+/).filter((word) => word !== "");
  for (let count = 1; count <= words.length; count++) {
    for (let start = 0; start + count <= words.length; start++) {
      const run = words
        .slice(start, start + count)
        .join(" ")
        .replaceAll(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}%]+$/gu, "");
      if (spaced(plainWords(run)).startsWith(` ${phrase}`)) return run;
    }
  }
  return phrase;
}

/** Whether text contains a word of the topic. */
export function speaksOf(topic: Topic, text: string): boolean {
  const plain = spaced(plainWords(text));
  return phrases.some((phrase) => phrase.topic === topic && plain.includes(phrase.words));
}

/** Whether text begins with a word of the topic: "To (buys)", not "Margin from farm to mill". */
export function beginsWith(topic: Topic, text: string): boolean {
  const plain = spaced(plainWords(text));
  return phrases.some((phrase) => phrase.topic === topic && plain.startsWith(phrase.words));
}

/** Whether it is the sum of a part only. */
export const isSubtotalName = (text: string): boolean => /^(?:sub|zwischen|sous)/.test(plainWords(text));

const totalWords = new Set(WORDS.total.split("|"));
/** Words that say nothing else. */
const sumWords = new Set(
  "total|totals|totale|totali|totales|totaux|totais|gesamt|insgesamt|summe|sum|suma|somme|soma|somma|subtotal|sub-total|sous-total|subtotale|zwischensumme".split(
    "|",
  ),
);
const statisticWords = new Set(WORDS.statistic.split("|"));
/** What a total may be of: "Total value chain". */
const summed = new Set(
  "value|added|chain|sales|output|price|cost|costs|inputs|income|revenue|share|economy|export|exports|retail|consumer|final|umsatz|kette|wertschopfung|kosten|preis|valeur|ajoutee|chaine|filiere|valor|agregado|anadido|cadena|cadeia|adicionado|valore|aggiunto|filiera|gvc|all|world|welt|monde|mundo|mondo|links|countries|in|of|the|de|del|la|le|du|der|die|das|us$|usd|eur".split(
    "|",
  ),
);

/** Without brackets and what they hold, without marks. */
const bareName = (text: string): string =>
  plainWords(text)
    .replaceAll(/\([^)]*\)|\[[^\]]*\]/g, " ")
    .replaceAll(/[:.,;()=]|(?<=\s)[-–—](?=\s)/g, " ")
    .replaceAll(/\s+/g, " ")
    .trim();

/** Whether a name says that its row is the sum of others: all its words do, so "Total Energies" is a firm. */
export function isTotalName(text: string): boolean {
  const plain = bareName(text);
  if (plain === "") return false;
  if (totalWords.has(plain) || totalWords.has(plain.replace(/^(?:the|la|le|il|die|das|der|o|a|el) /, ""))) return true;
  const words = plain.split(" ");
  return words.some((word) => sumWords.has(word)) && words.every((word) => sumWords.has(word) || summed.has(word));
}

/** Whether a name has a word for a total in it: "Total China", "China, total", "Total Energies". Its figures must decide. */
export const mayBeTotalName = (text: string): boolean =>
  bareName(text)
    .split(" ")
    .some((word) => sumWords.has(word));

/** Whether a name says that its row is a mean or another number about the others. */
export const isStatisticName = (text: string): boolean =>
  statisticWords.has(bareName(text)) || statisticWords.has(plainWords(text));

/** Whether a name says that its row is a part of the row above: "of which estates". */
export function isPartName(text: string): boolean {
  const plain = spaced(plainWords(text));
  return phrases.some(({ topic, words }) => topic === "part" && plain.startsWith(words));
}
