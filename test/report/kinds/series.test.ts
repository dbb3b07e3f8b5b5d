/** Reports on series, evaluated by the shipped functions in the grid's own model. */

import * as sketches from "../../findings/kinds/series-sketches";
import { evaluatedReport } from "./series-reports";

test("x", () => {
  for (const [name, reading] of Object.entries(sketches)) {
    const report = evaluatedReport(reading);
    process.stdout.write(`=== ${name}\n`);
    for (const row of report.rows())
      if (row.some((c) => c !== ""))
        process.stdout.write(
          row
            .join(" | ")
            .replace(/( \| )+$/, "")
            .slice(0, 420) + "\n",
        );
  }
});
