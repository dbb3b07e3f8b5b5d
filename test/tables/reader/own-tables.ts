/** Tables beside the published cases: real layouts with few rows and plausible figures, and what must come of each. */

import type { TableCase } from "./expectations";
import { ACCOUNTS } from "./own/accounts";
import { AGENCIES } from "./own/agencies";
import { ALTERNATIVES } from "./own/alternatives";
import { BUDGETS } from "./own/budgets";
import { CHAINS } from "./own/chains";
import { CHANGES_BESIDE } from "./own/changes-beside";
import { COLUMNS } from "./own/columns";
import { DATES_AND_DEBTS } from "./own/dates-and-debts";
import { CHAINS_BESIDE, COUNTRIES_ACROSS, FIRMS, HEADINGS_APART, LISTS, MARKS } from "./own/firms";
import { GROUPS_NAMED } from "./own/groups-named";
import { MISTAKABLE } from "./own/mistakable";
import { NATIONAL } from "./own/national";
import { NOT_LINKED } from "./own/not-linked";
import { OTHERS } from "./own/others";
import { PUBLISHED } from "./own/published";
import { RATES } from "./own/rates";
import { TOTALS_OF_TRADE } from "./own/totals-of-trade";
import { SECOND_ROUND } from "./own/second-round";
import { PUBLISHED_NETWORKS } from "./own/published-networks";
import { STAGES } from "./own/stages";
import { SURVEYS } from "./own/surveys";
import { TWINS } from "./own/twins";
import { VARIANTS } from "./own/variants";
import { PRICE_PARTS } from "./own/price-parts";
import { PRINTED_SUMS } from "./own/printed-sums";
import { WHOLES } from "./own/wholes";
import { WHOLES_AND_PARTS } from "./own/wholes-and-parts";
import { AVERAGES, LACKING, PARTS_OF_YEARS, YEARS_AND_PARTS } from "./own/years-and-parts";

export const OWN_TABLES: readonly TableCase[] = [
  ...PUBLISHED,
  ...NATIONAL,
  ...CHAINS,
  ...OTHERS,
  ...VARIANTS,
  ...MISTAKABLE,
  ...SECOND_ROUND,
  ...AGENCIES,
  ...ACCOUNTS,
  ...STAGES,
  ...SURVEYS,
  ...PUBLISHED_NETWORKS,
  ...COLUMNS,
  ...WHOLES,
  ...TWINS,
  ...FIRMS,
  ...MARKS,
  ...COUNTRIES_ACROSS,
  ...HEADINGS_APART,
  ...CHAINS_BESIDE,
  ...ALTERNATIVES,
  ...NOT_LINKED,
  ...WHOLES_AND_PARTS,
  ...PRINTED_SUMS,
  ...DATES_AND_DEBTS,
  ...LISTS,
  ...YEARS_AND_PARTS,
  ...PARTS_OF_YEARS,
  ...AVERAGES,
  ...LACKING,
  ...RATES,
  ...TOTALS_OF_TRADE,
  ...BUDGETS,
  ...CHANGES_BESIDE,
  ...PRICE_PARTS,
  ...GROUPS_NAMED,
];
