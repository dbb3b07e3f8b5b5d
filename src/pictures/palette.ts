/**
 * The colours of the pictures, light and dark. Where one thing is spoken of, all is grey and that is teal, as in the pane and on
 * a report. Only where categories must be told apart do areas and lines take the hues of Okabe and Ito, which people can
 * distinguish whatever their colour vision.
 *
 * An area has an edge where its hue has little contrast with the ground. A line has none, so lines take only hues with enough.
 * Colour alone never carries meaning: areas are named beside them or hatched, lines differ in dashes and points.
 *
 * Source: Okabe & Ito (2008), Color Universal Design.
 */

export interface Theme {
  readonly name: "light" | "dark";
  readonly ground: string;
  /** Words. */
  readonly ink: string;
  /** Units, notes, sources, the numbers of an axis. */
  readonly quiet: string;
  /** Grid lines, which need not be noticed. */
  readonly grid: string;
  /** The edge of an area, an axis. */
  readonly edge: string;
  /** A bar, line or point that is not spoken of. */
  readonly bar: string;
  /** The one that is. */
  readonly accent: string;
  /** The track of a bar, a cell that holds something. */
  readonly track: string;
  /** A figure below 0, which is also hatched. */
  readonly negative: string;
  /** A sum. */
  readonly total: string;
  /** Neither named nor counted with a group. */
  readonly rest: string;
  readonly areas: readonly string[];
  readonly lines: readonly string[];
}

/** The same on both grounds: lighter ones cannot all be told apart. */
const AREAS = ["#0072b2", "#e69f00", "#009e73", "#d55e00", "#56b4e9", "#cc79a7"];

export const light: Theme = {
  name: "light",
  ground: "#ffffff",
  ink: "#242424",
  quiet: "#616161",
  grid: "#e0e0e0",
  edge: "#616161",
  bar: "#86969c",
  accent: "#0b6a6f",
  track: "#f2f4f4",
  negative: "#cc79a7",
  total: "#616161",
  rest: "#bdbdbd",
  areas: AREAS,
  lines: ["#0072b2", "#d55e00", "#009e73", "#242424", "#cc79a7"],
};

export const dark: Theme = {
  name: "dark",
  ground: "#292929",
  ink: "#ffffff",
  quiet: "#adadad",
  grid: "#474747",
  edge: "#adadad",
  bar: "#7b8b91",
  accent: "#5cc8c8",
  track: "#333737",
  negative: "#cc79a7",
  total: "#adadad",
  rest: "#757575",
  areas: AREAS,
  lines: ["#56b4e9", "#e69f00", "#009e73", "#ffffff", "#cc79a7"],
};

/** The opacity of a ribbon's colour, so that words on it can be read. */
export const RIBBON_OPACITY = 0.38;
