/** What axe has against a part of the page. */

import { readFileSync } from "node:fs";
import path from "node:path";
import type axe from "axe-core";
import type { Page } from "playwright-core";

/** As it is delivered: to read and compile the longer form took half a second of the processor on each page. */
const SCRIPT = path.resolve(__dirname, "../../node_modules/axe-core/axe.min.js");

/** Of what it finds, only the nodes' HTML is shown: that it describes them otherwise, too, takes a tenth of its time. */
const SHOWN = { resultTypes: ["violations"], selectors: false, elementRef: false } satisfies axe.RunOptions;

/** What the colours of a theme decide; all else is the same in the other. */
const RULES_OF_COLOUR = ["color-contrast", "link-in-text-block"];

export interface Violation {
  readonly id: string;
  readonly impact: string;
  readonly nodes: readonly string[];
}

/**
 * Violations in the part, by all rules in the light theme and, `isDark`, by those of colour in the dark one.
 * `serious`: without those of little weight.
 */
export async function violations(
  page: Page,
  part = "#pane",
  { isDark = false, serious = false } = {},
): Promise<Violation[]> {
  await page.emulateMedia({ colorScheme: isDark ? "dark" : "light" });
  // As the tool's own script, past the page's policy; `module` is what it would export itself by.
  if (!(await page.evaluate(() => "axe" in globalThis)))
    await page.evaluate(`(() => { const module = undefined; ${readFileSync(SCRIPT, "utf8")} })()`);
  const found = await page.evaluate(
    async ([where, shown, rules]) => {
      const run = (globalThis as unknown as { axe: typeof axe }).axe.run;
      const answer = await run(where, { ...shown, ...(rules ? { runOnly: rules } : {}) });
      return answer.violations.map(({ id, impact, nodes }) => ({
        id,
        impact: String(impact),
        nodes: nodes.map(({ html }) => html),
      }));
    },
    [part, SHOWN, isDark ? RULES_OF_COLOUR : undefined] as const,
  );
  return serious ? found.filter(({ impact }) => ["serious", "critical"].includes(impact)) : found;
}
