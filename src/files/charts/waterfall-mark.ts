/** How a chart is marked as a waterfall of ours: by its name, which other programs keep, and by how the waterfall looked, which they may drop. */

import { attributeOf, childrenOf, find, type XmlNode } from "../xml-tree";
import { type ChartData, PLAIN_WATERFALL, type WaterfallLook } from "./figure-data";

export const WATERFALL = {
  name: "Quasirent waterfall",
  uri: "{8F1C2B64-3D0A-4E57-9B7E-51A6C0D2E9F3}",
  namespace: "urn:quasirent:waterfall",
} as const;

const LEGENDS = new Set<string>(["none", "top", "bottom", "left", "right"] satisfies ChartData["legend"][]);

/** How the waterfall looked; undefined where the chart bears another name. `root`: its part. */
export function markIn(name: string | undefined, root: XmlNode): WaterfallLook | undefined {
  if (name === undefined || !name.startsWith(WATERFALL.name)) return undefined;
  const mark = find(
    childrenOf(find(root, "extLst"), "ext").find((each) => attributeOf(each, "uri") === WATERFALL.uri),
    "waterfall",
  );
  if (!mark) return PLAIN_WATERFALL;
  const isOn = (attribute: string) => attributeOf(mark, attribute) === "1";
  const legend = attributeOf(mark, "legend") ?? "none";
  return {
    legend: LEGENDS.has(legend) ? (legend as ChartData["legend"]) : "none",
    hasConnectors: isOn("connectors"),
    hasValues: isOn("values"),
    ...(attributeOf(mark, "lines") !== undefined && { hasLines: isOn("lines") }),
  };
}
