/** Tables of national statistics in German, French, Spanish, Portuguese and Italian. */

import { NO_CHAIN, own } from "./sheet";

export const NATIONAL = [
  own(
    "Lohnquote: two amounts and their ratio by year",
    `
    Lohnquote in Deutschland | | |
    Jahr | Arbeitnehmerentgelt (Mrd. EUR) | Volkseinkommen (Mrd. EUR) | Lohnquote (%)
    2019 | "1.855,5" | "2.596,1" | "71,5"
    2020 | "1.852,1" | "2.521,3" | "73,5"
    2021 | "1.918,0" | "2.743,4" | "69,9"
    `,
    {
      kind: "indicators",
      question: "measures",
      columns: { A: "period", D: "ratio" },
      units: { B: "Mrd. EUR", D: "%" },
      mustNeverSay: [...NO_CHAIN, "value added", "largest share"],
    },
  ),
  own(
    "Bruttowertschöpfung nach Wirtschaftsbereichen",
    `
    Bruttowertschöpfung nach Wirtschaftsbereichen, in jeweiligen Preisen, Mrd. EUR | | |
    Wirtschaftsbereich | 2019 | 2020 | 2021
    Land- und Forstwirtschaft | "24,9" | "24,1" | "26,5"
    Produzierendes Gewerbe | "757,5" | "709,4" | "752,1"
    Baugewerbe | "162,7" | "172,8" | "181,3"
    Dienstleistungen | "2.183,6" | "2.156,3" | "2.284,6"
    Insgesamt | "3.128,7" | "3.062,6" | "3.244,5"
    `,
    {
      kind: "chain",
      way: "value",
      question: null,
      leftOut: ["row 7"],
      columns: { B: "valueAdded", D: "valueAdded" },
      units: { B: "Mrd. EUR" },
      titleMustContain: ["Dienstleistungen", "70.4 %"],
      mustNeverSay: ["Insgesamt has", "Insgesamt adds", "50 %"],
    },
  ),
  own(
    "Aussenhandel nach Ländern, Ausfuhr und Einfuhr",
    `
    Außenhandel 2022 nach Ländern, in Tsd. EUR | |
    Land | Ausfuhr | Einfuhr
    Frankreich | 118200000 | 69900000
    Niederlande | 112300000 | 118300000
    China | 106900000 | 192800000
    Insgesamt | 337400000 | 381000000
    `,
    {
      kind: "indicators",
      question: "measures",
      columns: { B: "exports", C: "imports" },
      leftOut: ["row 6"],
      mustNeverSay: [...NO_CHAIN, "value added", "sales"],
      after: {
        "Each by itself": { mustNeverSay: ["value added", "Insgesamt has"] },
      },
    },
  ),
  own(
    "Ausfuhr insgesamt, davon nach Ländergruppen",
    `
    Ausfuhr Deutschlands, Mrd. EUR | | |
     | 2020 | 2021 | 2022
    Ausfuhr insgesamt | 1207.5 | 1379.6 | 1594.2
    davon: | | |
    EU-Länder | 636.5 | 750.3 | 879.3
    Drittländer | 571 | 629.3 | 714.9
    darunter: USA | 103.8 | 122 | 156.1
    `,
    {
      kind: "nested account",
      question: null,
      tree: { "row 3": ["row 5", "row 6"] },
      titleMustContain: ["EU-Länder", "55.2 %", "2022"],
      mustNeverSay: [...NO_CHAIN, "value added", "Ausfuhr insgesamt: "],
    },
  ),
  own(
    "Chiffre d'affaires et consommations intermédiaires par maillon",
    `
    Filière cacao, comptes par maillon, en milliers d'euros | |
    Maillon | Chiffre d'affaires | Consommations intermédiaires
    Producteurs | "1 250,5" | "310,2"
    Coopératives | "1 480,0" | "1 310,5"
    Exportateurs | "2 105,3" | "1 720,8"
    Ensemble | "4 835,8" | "3 341,5"
    `,
    {
      kind: "chain",
      way: "sales",
      question: null,
      columns: { A: "link", B: "sales", C: "purchases" },
      leftOut: ["row 6"],
      computed: { "value added/Producteurs": 940.3, "value added/total": 1494.3 },
      titleMustContain: ["Producteurs", "62.9 %"],
      mustNeverSay: ["Ensemble adds", "Ensemble has", "50 %"],
    },
  ),
  own(
    "Exportations, dont vers l'Union européenne",
    `
    Exportations de la France (milliards d'euros) | | |
     | 2019 | 2020 | 2021
    Ensemble | 508.1 | 428.2 | 501.4
    dont : | | |
    Union européenne | 275.5 | 232.9 | 273.9
    Pays tiers | 232.6 | 195.3 | 227.5
    `,
    {
      kind: ["nested account", "series"],
      question: null,
      tree: { "row 3": ["row 5", "row 6"] },
      titleMustContain: ["Union européenne", "54.6 %"],
      mustNeverSay: [...NO_CHAIN, "Ensemble: ", "value added"],
    },
  ),
  own(
    "Cadena de valor del café, precio y otros costos",
    `
    Cadena de valor del café, 2021 | |
    Eslabón | Precio (US$/kg) | Otros costos (US$/kg)
    Finca | 2.1 | 0.6
    Acopiador | 2.4 | 0.15
    Exportador | 3.5 | 0.4
    Tostador | 9 | 2.1
    Minorista | 14 | 1.9
    `,
    {
      kind: "chain",
      way: "steps",
      question: null,
      columns: { A: "link", B: "price", C: "otherInputs" },
      units: { B: "US$/kg" },
      mustNeverSay: ["sells for less", "Total"],
    },
  ),
  own(
    "Exportaciones por producto, de los cuales",
    `
    Exportaciones de bienes, millones de US$ | | |
     | 2019 | 2020 | 2021
    Exportaciones totales | 47.7 | 42.9 | 63.1
    de los cuales: | | |
    Mineros | 28.1 | 25.8 | 39.7
    Pesqueros | 3.6 | 2.8 | 3.9
    Agropecuarios | 16 | 14.3 | 19.5
    `,
    {
      kind: ["nested account", "series"],
      question: null,
      tree: { "row 3": ["row 5", "row 6", "row 7"] },
      titleMustContain: ["Mineros", "62.9 %"],
      mustNeverSay: [...NO_CHAIN, "Exportaciones totales: ", "value added"],
    },
  ),
  own(
    "Custos por elo da cadeia",
    `
    Cadeia do café, receita e custos por elo | | |
    Elo | Receita (R$ mil) | Insumos (R$ mil) | Salários (R$ mil)
    Fazenda | 3200 | 1100 | 900
    Torrefação | 6100 | 3700 | 800
    Varejo | 8200 | 6500 | 700
    Soma | 17500 | 11300 | 2400
    `,
    {
      kind: "chain",
      way: "sales",
      question: null,
      columns: { A: "link", B: "sales", C: "purchases", D: "wages" },
      units: { B: "R$ mil" },
      leftOut: ["row 6"],
      computed: { "value added/total": 6200, "value added/Torrefação": 2400 },
      titleMustContain: ["Torrefação", "38.7 %"],
      mustNeverSay: ["Soma adds", "50 %"],
    },
  ),
  own(
    "Exportações, dos quais",
    `
    Exportações (milhões de euros) | |
     | 2020 | 2021
    Total | 53757 | 63619
    dos quais: | |
    Intra-UE | 38395 | 45300
    Extra-UE | 15362 | 18319
    `,
    {
      kind: ["nested account", "series"],
      question: null,
      tree: { "row 3": ["row 5", "row 6"] },
      titleMustContain: ["Intra-UE", "71.2 %"],
      mustNeverSay: [...NO_CHAIN, "Total: ", "value added"],
    },
  ),
  own(
    "Prezzi alla produzione",
    `
    Prezzi alla produzione del latte crudo alla stalla (euro/100 litri) | | | |
    Regione | gen 2023 | feb 2023 | mar 2023 | apr 2023
    Lombardia | "60,20" | "59,10" | "57,30" | "53,80"
    Emilia-Romagna | "61,00" | "60,20" | "58,90" | "56,40"
    `,
    {
      kind: "series",
      measure: "price",
      question: null,
      periods: ["gen 2023", "feb 2023", "mar 2023", "apr 2023"],
      titleMustContain: ["Lombardia", "10.6 %"],
      mustNeverSay: [...NO_CHAIN, "share of", "value added"],
    },
  ),
  own(
    "Importazioni, di cui",
    `
    Importazioni di cacao (milioni di euro) | | |
     | 2019 | 2020 | 2021
    Totale | 1210 | 1180 | 1250
    di cui: | | |
    Fave | 420 | 400 | 430
    Semilavorati | 350 | 345 | 370
    Cioccolato | 440 | 435 | 450
    `,
    {
      kind: ["nested account", "series"],
      question: null,
      tree: { "row 3": ["row 5", "row 6", "row 7"] },
      titleMustContain: ["Cioccolato", "36 %"],
      mustNeverSay: [...NO_CHAIN, "Totale: ", "value added"],
    },
  ),
  own(
    "Beschäftigte nach Branchen in 1000",
    `
    Beschäftigte in 1000 Personen | | |
    Branche | 2019 | 2020 | 2021
    Textil | 61 | 58 | 57
    Bekleidung | 34 | 31 | 29
    Leder | 15 | 14 | 14
    Zusammen | 110 | 103 | 100
    `,
    {
      kind: "series",
      measure: "count",
      question: null,
      leftOut: ["row 6"],
      titleMustContain: ["Textil", "57 %"],
      mustNeverSay: [...NO_CHAIN, "Zusammen: ", "28.5 %", "value added"],
    },
  ),
  own(
    "Prix du cacao par mois",
    `
    Mois | Prix bord champ (FCFA/kg)
    janv. 2020 | 825
    févr. 2020 | 825
    mars 2020 | 825
    oct. 2020 | 1000
    `,
    {
      kind: "series",
      measure: "price",
      question: null,
      columns: { A: "period", B: "price" },
      units: { B: "FCFA/kg" },
      titleMustContain: ["21.2 %", "oct. 2020"],
      mustNeverSay: [...NO_CHAIN, "share of", "value added", "100 %"],
    },
  ),
  own(
    "Umsatz einer Firma nach Quartalen",
    `
    Umsatz (Mio. EUR) | Q1 2022 | Q2 2022 | Q3 2022 | Q4 2022
    Konzern | "1.234,5" | "1.301,2" | "1.280,0" | "1.412,9"
    `,
    {
      kind: "series",
      question: null,
      periods: ["Q1 2022", "Q2 2022", "Q3 2022", "Q4 2022"],
      titleMustContain: ["14.5 %", "Q4 2022"],
      mustNeverSay: [...NO_CHAIN, "100 %", "value added", "largest share"],
    },
  ),
];
