/** Debts and dates: who owes whom, and when. Beside each table one that looks like it and stays as it is. */

import { own } from "./sheet";

export const DATES_AND_DEBTS = [
  own(
    "the borrower pays interest, though the lender stands first",
    `
    Lender | Borrower | Interest paid (US$)
    Bank | Mill | 120
    Mill | Farmer | 200
    `,
    {
      kind: "payments",
      question: null,
      columns: { A: "payee", B: "payer", C: "payment" },
      computed: { "received/Bank": 120, "paid/Mill": 120, "received/Mill": 200, "kept/Mill": 80 },
      titleMustContain: ["Bank keeps the most: 120 of 200 US$ (60 %)"],
      mustNeverSay: ["Mill depends on Bank", "of its sales"],
    },
  ),
  own(
    "a loan is not interest: which way it goes is asked",
    `
    Lender | Borrower | Loans (US$)
    Bank | Mill | 120
    Mill | Farmer | 20
    `,
    { kind: "payments", question: "direction", firstAnswer: "Bank pays Mill" },
  ),
  own(
    "the tenant pays the landlord",
    `
    Landlord | Tenant | Rent paid (EUR)
    Estate | Mill | 120
    Mill | Farmer | 200
    `,
    { kind: "payments", question: null, columns: { A: "payee", B: "payer" } },
  ),
  own(
    "from and to decide as before where rent is paid",
    `
    From | To | Rent paid (EUR)
    Estate | Mill | 200
    Mill | Farmer | 120
    `,
    { kind: "payments", question: null, columns: { A: "payer", B: "payee" } },
  ),
  own(
    "the licensee pays royalties",
    `
    Licensee | Licensor | Royalty (US$)
    Phone maker | Chip maker | 120
    Chip maker | University | 20
    `,
    { kind: "payments", question: null, columns: { A: "payer", B: "payee" } },
  ),
  own(
    "the employer pays wages",
    `
    Arbeitgeber | Arbeitnehmer | Lohn (EUR)
    Betrieb | Anna | 120
    Anna | Hilfe | 20
    `,
    { kind: "payments", question: null, columns: { A: "payer", B: "payee" } },
  ),
  own(
    "of a debtor and a creditor the debtor is the likelier payer",
    `
    Debtor | Creditor | Amount (US$)
    Mill | Bank | 120
    Farmer | Mill | 20
    `,
    { kind: "payments", question: "direction", firstAnswer: "Mill pays Bank" },
  ),
  own(
    "payments of single days are taken together by year",
    `
    Payer | Payee | Date | Amount (US$)
    Brand | Factory | 2021-03-02 | 500
    Factory | Mill | 2021-04-10 | 200
    Brand | Factory | 2021-05-03 | 50
    `,
    {
      kind: "payments",
      computed: { "kept/Factory": 350, "paid by final payers": 550 },
      titleMustContain: ["Factory keeps the most: 350 of 550 US$ (63.6 %) in 2021"],
      mustNeverSay: ["05-03"],
    },
  ),
  own(
    "payments of months that differ are taken together by year",
    `
    Pagador | Beneficiario | Mes | Monto (US$)
    Marca | Taller | ene-21 | 500
    Taller | Hilo | feb-21 | 200
    Marca | Taller | mar-21 | 50
    `,
    { kind: "payments", titleMustContain: ["350 of 550", "in 2021"] },
  ),
  own(
    "payments that come again each month are those of the last month",
    `
    Payer | Payee | Month | Amount (US$)
    Brand | Factory | Jan 2021 | 500
    Factory | Mill | Jan 2021 | 200
    Brand | Factory | Feb 2021 | 600
    Factory | Mill | Feb 2021 | 240
    `,
    { kind: "payments", titleMustContain: ["360 of 600", "in Feb 2021"] },
  ),
  own(
    "declarations to customs of single days are taken together by year",
    `
    Date | Exporter | Importer | HS code | Value (US$)
    2021-03-02 | Kenya | Germany | 090111 | 500
    2021-04-10 | Kenya | France | 090111 | 200
    2021-05-03 | Kenya | Germany | 090121 | 50
    `,
    {
      kind: "trade rows",
      titleMustContain: ["Germany took 73.3 % of the exports of Kenya in 2021"],
      mustNeverSay: ["05-03"],
    },
  ),
  own(
    "months of customs, each with the same rows, stay months",
    `
    Period | Exporter | Importer | HS code | Value (US$)
    2021-01-31 | Kenya | Germany | 090111 | 500
    2021-01-31 | Kenya | France | 090111 | 200
    2021-02-28 | Kenya | Germany | 090111 | 50
    2021-02-28 | Kenya | France | 090111 | 150
    `,
    { kind: "trade rows", titleMustContain: ["France took 75 %", "in 2021-02-28"] },
  ),
  own(
    "months from one to another are one period, which is compared with no year",
    `
    Exports (US$ m) | 2021 | Jan-Jun 2022
    Knit | 100 | 75
    Woven | 80 | 56
    `,
    {
      kind: "series",
      periods: ["2021", "Jan-Jun 2022"],
      titleMustContain: ["57.3 % of these exports in Jan-Jun 2022"],
      mustNeverSay: ["Jan exports", "fell by", "no shares there"],
    },
  ),
  own(
    "the same months of two years are compared",
    `
    Exports (US$ m) | Jan.-Sep. 2021 | Jan.-Sep. 2022
    Knit | 100 | 75
    Woven | 80 | 56
    `,
    { kind: "series", computed: { "change/Knit/Jan.-Sep. 2022": -0.25 } },
  ),
  own(
    "an average over years is of none of them",
    `
    Exports (US$ m) | 2020 | 2021 | Average 2020-21
    Knit | 100 | 76 | 88
    Woven | 80 | 56 | 68
    `,
    { kind: "series", periods: ["2020", "2021"], mustNeverSay: ["-21", "Average"] },
  ),
  own(
    "a series with words in the place of a figure goes on where figures follow",
    `
    Coffee price, weeks 1 to 4 of 2022 (US cents per lb) |
    Week | Price
    W01 2022 | 210
    W02 2022 | n.q.
    W03 2022 | 208
    W04 2022 | 220
    `,
    { kind: "series", mustNeverSay: ["ends before"], shown: ["n.q."] },
  ),
  own(
    "Mrz is März",
    `
    Monat | Preis (EUR/t)
    Jan 2022 | 210
    Feb 2022 | 215
    Mrz 2022 | 208
    Apr 2022 | 220
    `,
    { kind: "series", measure: "price", periods: ["Jan 2022", "Feb 2022", "Mrz 2022", "Apr 2022"] },
  ),
  own(
    "unit values of both flows say of which they are",
    `
    Reporter | Partner | Flow | HS | Year | Trade value (US$) | Net weight (kg)
    Kenya | World | Export | 090111 | 2021 | 2400000 | 1300000
    Kenya | World | Import | 090111 | 2021 | 2500000 | 1400000
    `,
    { kind: "trade rows", mustNeverSay: ["Unit value of 090111 in 2021: 1.7", "Unit value of 090111 in 2021: 1.8"] },
  ),
  own(
    "a chain whose last period lacks a link is told of the last that has all",
    `
    Firm | Year | Sales (US$) | Purchases (US$)
    A | 2019 | 40 | 10
    B | 2019 | 80 | 20
    C | 2019 | 190 | 30
    A | 2020 | 45 | 10
    B | 2020 | 90 | 20
    `,
    { kind: "chain", titleMustContain: ["C adds the largest share", "in 2019"], mustNeverSay: ["B adds"] },
  ),
  own(
    "a chain whose periods have the same links is told of the last",
    `
    Firm | Year | Sales (US$) | Purchases (US$)
    A | 2019 | 40 | 10
    B | 2019 | 80 | 20
    A | 2020 | 45 | 10
    B | 2020 | 90 | 20
    `,
    { kind: "chain", titleMustContain: ["B adds the largest share", "in 2020"], mustNeverSay: ["Not in"] },
  ),
];
