/** Rows of trade of two exporters, and of one country with both flows. */

import type { Cells } from "../../tables/reader/kind-frame";

export const cocoa: Cells = [
  ["Reporter", "Partner", "HS code", "Year", "Trade value (US$)", "Net weight (kg)"],
  ["Ghana", "Netherlands", "180100", 2021, 620000000, 248000000],
  ["Ghana", "Malaysia", "180100", 2021, 310000000, 125000000],
  ["Cote d'Ivoire", "Netherlands", "180100", 2021, 1210000000, 500000000],
  ["Cote d'Ivoire", "Malaysia", "180100", 2021, 240000000, 100000000],
  ["Ghana", "Netherlands", "180100", 2022, 540000000, 200000000],
  ["Ghana", "Malaysia", "180100", 2022, 360000000, 150000000],
  ["Cote d'Ivoire", "Netherlands", "180100", 2022, 1000000000, 420000000],
  ["Cote d'Ivoire", "Malaysia", "180100", 2022, 300000000, ""],
];

export const shoes: Cells = [
  ["Reporter", "Flow", "Partner", "HS", "Year", "Value (US$ k)", "Quantity", "Unit"],
  ["Vietnam", "Export", "Japan", "640391", 2019, 800, 50, "k pairs"],
  ["Vietnam", "Export", "Germany", "640391", 2019, 1200, 60, "k pairs"],
  ["Vietnam", "Import", "Italy", "410712", 2019, 300, 30, "t"],
  ["Vietnam", "Export", "Japan", "640391", 2020, 700, 50, "k pairs"],
  ["Vietnam", "Export", "Germany", "640391", 2020, 1300, 80, "k pairs"],
  ["Vietnam", "Import", "Italy", "410712", 2020, 330, 30, "t"],
];
