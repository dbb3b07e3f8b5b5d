/** Names of nobody in particular: what is left of a whole when the others have been named. They are members, but no news. */

import { plainWords } from "../header-vocabulary";

/** In the six languages; each may stand alone. */
const LEFT = [
  "others?|all others?|rest|remainder|remaining|residual|unspecified|unclassified|unallocated|undistributed|unidentified|unknown|various|miscellaneous",
  "not (?:elsewhere )?(?:specified|classified|stated|reported|allocated|known|identified)",
  "sonstige[nrs]?|ubrige[nrs]?|andere[nrs]?|weitere|restliche[nrs]?|unbekannt|nicht (?:naher )?(?:zugeordnet|ermittelt|aufgeteilt|bekannt|bezeichnet|spezifiziert)",
  "autres?|reste|divers|non (?:specifie|ventile|alloue|classe|determine|precise|identifie)\\w*|inconnus?",
  "otr[oa]s?|demas|resto|restantes?|varios|no (?:especificad|declarad|clasificad|identificad)\\w*|sin especificar",
  "outr[oa]s?|demais|diversos|nao (?:especificad|declarad|classificad|identificad)\\w*",
  "altr[ei]|vari[ei]?|non (?:specificat|classificat)\\w*",
].join("|");

/** What may be left: words for members of any table, and parts of the world. */
const MEMBERS = [
  "countr(?:y|ies)|economies|nations|areas?|regions?|territor(?:y|ies)|partners?|destinations?|origins?|markets?|suppliers?|buyers?|customers?|sellers?|products?|goods|commodit(?:y|ies)|items?|crops?|sectors?|industries|activities|firms|companies|actors|segments?|categories|sources|world",
  "lander|staaten|gebiete|regionen|waren|produkte|guter|branchen|partner|kunden|lieferanten|unternehmen|markte|welt",
  "pays|produits?|marchandises|partenaires|secteurs|branches|clients|monde",
  "paises|regiones|productos|mercancias|destinos|sectores|socios|clientes|mercados|mundo|produtos|regioes|setores|parceiros|paesi|regioni|prodotti|settori|clienti|mercati|mondo",
  "asia|europe|africa|america|oceania|eu|asien|europa|afrika|amerika|asie|afrique|amerique",
].join("|");

const ARTICLE = "(?:(?:the|all|all the|die|alle|les|tous les|toutes les|los|las|todos los|os|as|gli|i|le) )?";
const ALONE = new RegExp(`^${ARTICLE}(?:${LEFT})(?: (?:\\p{L}+ ){0,2}(?:${MEMBERS}))?$`, "u");
/** `Areas not specified`, `Country unknown`. */
const BEHIND = new RegExp(
  `^(?:${MEMBERS}) (?:not (?:elsewhere )?(?:specified|classified|stated)|unspecified|unknown|non specifie\\w*|no especificad\\w*|nao especificad\\w*|non specificat\\w*)$`,
  "u",
);
const REST_OF =
  /^(?:the |le |el |o |il )?(?:rest|remainder|reste|resto|restante|remaining) (?:of|der|des|du|de|del|do|da|della|dei|delle)\b/u;
/** Not elsewhere specified, classified; anderweitig nicht genannt; non dénommé ailleurs. */
const ELSEWHERE = /[\s,(](?:nes|n\.?e\.?s\.?|nec|n\.?e\.?c\.?|a\.? ?n\.? ?g\.?|n\.? ?d\.? ?a\.?)\)?$/u;

/** Whether a name is of all those who are not named: `Others`, `Rest of world`, `Areas, nes`, `Übrige Länder`. */
export function isUnnamed(name: string): boolean {
  const plain = plainWords(name).trim();
  if (ELSEWHERE.test(plain) || /\bnot elsewhere (?:specified|classified)\b/.test(plain)) return true;
  const words = plain.replaceAll(/[^\p{L}\p{N}]+/gu, " ").trim();
  return ALONE.test(words) || BEHIND.test(words) || REST_OF.test(words);
}
