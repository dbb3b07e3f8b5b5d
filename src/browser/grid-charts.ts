/** What the grid's charts say, put right as they are made: numbers at an axis without decimals that are all 0, and the last bar of a waterfall called what it is. */

import { HOLLOW } from "../sheet/figures";

interface Tick {
  value: number;
}

type Write = (this: unknown, value: number | string, index: number, ticks: readonly Tick[]) => unknown;

interface Dataset {
  backgroundColor?: unknown;
  borderColor?: unknown;
  borderWidth?: unknown;
}

interface Runtime {
  chartJsConfig?: {
    data?: { labels?: unknown[]; datasets?: Dataset[] };
    options?: { scales?: Record<string, { ticks?: { callback?: Write } } | undefined> };
  };
}

interface Definition {
  type: string;
  horizontal?: boolean;
  showSubTotals?: boolean;
}

interface Builder {
  getRuntime: (
    getters: { getLocale: () => { decimalSeparator: string } },
    definition: Definition,
    ...rest: unknown[]
  ) => Runtime;
}

/** Kinds with figures at an axis. */
const KINDS = ["bar", "combo", "line", "waterfall", "scatter"] as const;
const TOTAL = "Total";

/** The text of a number without decimals that are all 0; undefined where some are not. */
function withoutZeros(text: string, decimalSign: string): string | undefined {
  const at = text.lastIndexOf(decimalSign);
  const digits = at < 0 ? "" : /^\d*/.exec(text.slice(at + decimalSign.length))![0];
  if (/[1-9]/.test(digits)) return undefined;
  return digits === "" ? text : text.slice(0, at) + text.slice(at + decimalSign.length + digits.length);
}

function shorter(write: Write, decimalSign: string): Write {
  return function written(this: unknown, value, index, ticks) {
    const text = write.call(this, value, index, ticks);
    if (typeof text !== "string" || !Array.isArray(ticks)) return text;
    // All numbers of an axis or none: 1, 1.5, 2 would not line up.
    const areWhole = ticks.every((tick: Tick, at) => {
      const other = write.call(this, tick.value, at, ticks);
      return typeof other !== "string" || withoutZeros(other, decimalSign) !== undefined;
    });
    return areWhole ? (withoutZeros(text, decimalSign) ?? text) : text;
  };
}

/** A hollow bar has its line all around. */
function hollow(set: Dataset): void {
  if (typeof set.backgroundColor !== "string" || !set.backgroundColor.toLowerCase().startsWith(HOLLOW.fill)) return;
  set.borderColor = HOLLOW.line;
  set.borderWidth = 1.5;
}

/** Once for the page, before the first model. */
export function prepareCharts(): void {
  for (const kind of KINDS) {
    const builder = o_spreadsheet.registries.chartTypeRegistry.get(kind) as unknown as Builder;
    const { getRuntime } = builder;
    builder.getRuntime = function runtime(getters, definition, ...rest) {
      const made = getRuntime.call(this, getters, definition, ...rest);
      const { data, options } = made.chartJsConfig ?? {};
      for (const name of definition.horizontal ? ["x"] : ["y", "y1"]) {
        const ticks = options?.scales?.[name]?.ticks;
        if (ticks?.callback) ticks.callback = shorter(ticks.callback, getters.getLocale().decimalSeparator);
      }
      for (const set of data?.datasets ?? []) hollow(set);
      // The grid says Subtotal even of the sum of everything.
      if (definition.type === "waterfall" && definition.showSubTotals && data?.labels && data.labels.length > 0)
        data.labels[data.labels.length - 1] = TOTAL;
      return made;
    };
  }
}
