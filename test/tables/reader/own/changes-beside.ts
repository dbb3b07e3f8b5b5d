/** A column of changes beside the years from which they are computed. */

import { own } from "./sheet";

export const CHANGES_BESIDE = [
  own(
    "A change in percentage points beside the years",
    `
    Kenya: sectors in % of GDP
    Sector | 2000 | 2010 | 2020 | Change (pp)
    Agriculture | 30 | 25 | 20 | -10
    Industry | 20 | 22 | 25 | 5
    Services | 50 | 53 | 55 | 5
    `,
    {
      kind: "shares",
      columns: { B: "share", C: "share", D: "share", E: "statistic" },
      titleMustContain: ["Agriculture: 20 % of GDP in 2020, −10 percentage points since 2000"],
    },
  ),
  own(
    "A change between two years beside them",
    `
    Exports (US$ m)
    Country | 2000 | 2020 | Change 2000-2020
    Kenya | 10 | 12 | 2
    Uganda | 10 | 13 | 3
    `,
    { kind: "series", columns: { D: "statistic" }, titleMustContain: ["Uganda: 52 % of these exports in 2020"] },
  ),
  own(
    "A change in stocks is no change of what stands beside it",
    `
    Exports (US$ m)
    Country | 2000 | 2020 | Change in stocks
    Kenya | 10 | 12 | 2
    Uganda | 10 | 13 | 3
    `,
    { columns: { D: "unused" } },
  ),
];
