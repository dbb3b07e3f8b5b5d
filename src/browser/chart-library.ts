/**
 * Chart.js, which the grid draws its charts with. It comes with the first chart, or else once the first sheet is there and the
 * page has nothing to do: a sheet without charts does not wait for it. A chart that it does not come for says so in its place.
 */

import { messages } from "../messages/messages";
import { loadScript } from "./page-files";

const texts = messages("browser.charts", { missing: "The chart cannot be drawn: Chart.js could not be loaded." });

const FILE = "vendor/chart.js/chart.umd.min.js";

let loading: Promise<void> | undefined;

/** It never rejects: whether the library has come shows in `hasLibrary`, and the next chart asks for it anew. */
export function chartLibrary(): Promise<void> {
  loading ??= loadScript(FILE).catch((error: unknown) => {
    console.debug(error);
    loading = undefined;
  });
  return loading;
}

const hasLibrary = () => "Chart" in globalThis;

/** Milliseconds within which the first answer stands beside the sheet, as a rule: nothing is to come between. */
const SETTLED = 3000;

/** Fetched and ready before the first chart is asked for, where that leaves time. */
export function chartLibraryWhenIdle(): void {
  const idle = globalThis.requestIdleCallback ?? ((act: () => void) => setTimeout(act));
  setTimeout(() => idle(() => void chartLibrary()), SETTLED);
}

interface DrawsCharts {
  setup(): void;
  createChart(...runtime: unknown[]): void;
  updateChartJs?(...runtime: unknown[]): void;
  chart?: unknown;
  canvas?: { el: HTMLCanvasElement | null };
}

type Patched = Pick<DrawsCharts, "setup" | "createChart" | "updateChartJs">;

function sayMissing(canvas: HTMLCanvasElement | null | undefined): void {
  const context = canvas?.getContext("2d");
  if (!canvas || !context) return;
  [canvas.width, canvas.height] = [canvas.clientWidth, canvas.clientHeight];
  context.font = "12px sans-serif";
  context.fillStyle = "#616161";
  context.fillText(texts.missing, 8, 20, canvas.width - 16);
}

/** The grid's own throw where there is no library, and with them the whole sheet would leave the page. */
function guard(part: Patched): void {
  const { createChart, updateChartJs } = part;
  part.createChart = function create(this: DrawsCharts, ...runtime) {
    if (hasLibrary()) createChart.apply(this, runtime);
    else sayMissing(this.canvas?.el);
  };
  if (!updateChartJs) return;
  part.updateChartJs = function update(this: DrawsCharts, ...runtime) {
    if (this.chart) updateChartJs.apply(this, runtime);
    else this.createChart(...runtime);
  };
}

function awaitLibrary(part: Patched): void {
  const { setup } = part;
  part.setup = function prepared(this: DrawsCharts) {
    setup.call(this);
    if (!hasLibrary()) owl.onWillStart(chartLibrary);
  };
}

/** Once for the page, before the first workbook is shown. */
export function prepareChartLibrary(): void {
  const { ChartJsComponent, ZoomableChartJsComponent } = o_spreadsheet.components as unknown as Record<
    string,
    { prototype: Patched }
  >;
  const { Body } = o_spreadsheet.registries.sidePanelRegistry.get("ColumnStats") as unknown as {
    Body: { prototype: Patched };
  };
  for (const part of [ChartJsComponent!, Body]) awaitLibrary(part.prototype);
  for (const part of [ChartJsComponent!, ZoomableChartJsComponent!, Body]) guard(part.prototype);
}
