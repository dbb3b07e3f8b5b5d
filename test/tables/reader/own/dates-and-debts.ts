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
];
