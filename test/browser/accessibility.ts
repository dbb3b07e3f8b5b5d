/** What axe has against a part of the page. */

import axe from "axe-core";
import type { Page } from "playwright-core";

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
    await page.evaluate(`(() => { const module = undefined; ${axe.source} })()`);
  const found = await page.evaluate(
    async ([where, rules]) => {
      const run = (globalThis as unknown as { axe: typeof axe }).axe.run;
      const answer = await run(where, { resultTypes: ["violations"], ...(rules ? { runOnly: rules } : {}) });
      return answer.violations.map(({ id, impact, nodes }) => ({
        id,
        impact: String(impact),
        nodes: nodes.map(({ html }) => html),
      }));
    },
    [part, isDark ? RULES_OF_COLOUR : undefined] as const,
  );
  return serious ? found.filter(({ impact }) => ["serious", "critical"].includes(impact)) : found;
}
