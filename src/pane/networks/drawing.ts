/** The pictures of an input-output table, computed in steps from its figures. */

import { type Sliced } from "../../core/sliced";
import { heatMap } from "../../pictures/heat-map";
import { rounds } from "../../pictures/rounds";
import { formatAddress } from "../../sheet/address";
import type { NetworkFigures } from "../../tables/networks/cells";
import { originsInSteps, roundsInSteps, tableInSteps } from "../../tables/networks/solve";
import type { NetworkRanges } from "../../tables/networks/source";
import { firstFew } from "../../tables/networks/texts";
import { networks as texts } from "../texts/networks";
import type { NetworkPicture } from "./picture";
import { nameOfRow } from "./ranges";

export const PICTURE_KINDS = ["exports", "final demand", "rounds"] as const;
/** How many rounds the picture follows. */
const ROUNDS_DRAWN = 6;

interface Steps {
  readonly progress: (done: number) => void;
  /** Of one country there are its rounds alone. */
  readonly offer: (isOneCountry: boolean) => void;
}

export function* pictureSteps(
  figures: NetworkFigures,
  { flows, finalDemand, besides }: NetworkRanges,
  wanted: (typeof PICTURE_KINDS)[number],
  { progress, offer }: Steps,
): Sliced<NetworkPicture> {
  const table = yield* tableInSteps(figures);
  const isOneCountry = table.count === 1;
  offer(isOneCountry);
  const notes = besides.length > 0 ? [texts.pictureOf({ names: firstFew(besides.map(nameOfRow)) })] : [];
  const common = {
    source: texts.source({
      flows: formatAddress(flows),
      finalDemand: finalDemand.map(formatAddress).join(", "),
    }),
    corner: formatAddress({
      ...flows,
      column: flows.column + flows.columns + finalDemand.reduce((sum, { columns }) => sum + columns, 1),
      rows: 1,
      columns: 1,
    }),
  };
  if (isOneCountry || wanted === "rounds") {
    const data = yield* withProgress(roundsInSteps(table, ROUNDS_DRAWN), progress);
    const of = isOneCountry ? "one" : "countries";
    const subjects = isOneCountry ? [] : data.origins.map(({ name }) => name);
    return { ...common, subjects, draw: (frame) => rounds(data, frame, of, notes) };
  }
  const data = yield* withProgress(originsInSteps(table, wanted), progress);
  return { ...common, subjects: data.names, draw: (frame) => heatMap(data, frame, notes) };
}

/** The same work with progress; reading the cells was the first fifth. */
export function* withProgress<Result>(steps: Sliced<Result>, progress: (done: number) => void): Sliced<Result> {
  for (;;) {
    const { done, value } = steps.next();
    if (done) return value;
    if (typeof value === "number") progress(0.2 + 0.8 * value);
    yield value;
  }
}
