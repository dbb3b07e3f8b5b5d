/**
 * The colours of the pictures, light and dark: Okabe and Ito's, which people see apart whatever their colour vision.
 *
 * Areas take the seven hues as they are, with an edge that stands out from the ground where a hue does not (yellow on
 * white). A line has no edge, so lines take only hues that stand out by themselves. Nothing is told by colour alone:
 * areas are named beside them or hatched, lines have dashes and points of their own.
 *
 * Source: Okabe & Ito (2008), Color Universal Design.
 */

const okabeIto = {
  orange: "#e69f00",
  skyBlue: "#56b4e9",
  bluishGreen: "#009e73",
  yellow: "#f0e442",
  blue: "#0072b2",
  vermillion: "#d55e00",
  reddishPurple: "#cc79a7",
} as const;

export interface Theme {
  readonly name: "light" | "dark";
  readonly ground: string;
  /** Words. */
  readonly ink: string;
  /** Units, notes, sources, the numbers of an axis. */
  readonly quiet: string;
  /** Lines of a grid, which nobody has to see. */
  readonly grid: string;
  /** The edge of an area, an axis. */
  readonly edge: string;
  /** What is not spoken of. */
  readonly plain: string;
  /** What the title speaks of. */
  readonly emphasis: string;
  /** A figure below 0, hatched besides. */
  readonly negative: string;
  /** A sum. */
  readonly total: string;
  /** Neither named nor counted with a group. */
  readonly rest: string;
  readonly areas: readonly string[];
  readonly lines: readonly string[];
}

const areas = [
  okabeIto.blue,
  okabeIto.orange,
  okabeIto.bluishGreen,
  okabeIto.vermillion,
  okabeIto.skyBlue,
  okabeIto.reddishPurple,
  okabeIto.yellow,
];

export const light: Theme = {
  name: "light",
  ground: "#ffffff",
  ink: "#242424",
  quiet: "#616161",
  grid: "#e0e0e0",
  edge: "#616161",
  plain: okabeIto.skyBlue,
  emphasis: okabeIto.vermillion,
  negative: okabeIto.reddishPurple,
  total: "#616161",
  rest: "#bdbdbd",
  areas,
  lines: [okabeIto.blue, okabeIto.vermillion, okabeIto.bluishGreen, "#242424", okabeIto.reddishPurple],
};

export const dark: Theme = {
  name: "dark",
  ground: "#292929",
  ink: "#ffffff",
  quiet: "#b8b8b8",
  grid: "#474747",
  edge: "#b8b8b8",
  plain: okabeIto.blue,
  emphasis: okabeIto.orange,
  negative: okabeIto.reddishPurple,
  total: "#b8b8b8",
  rest: "#757575",
  areas,
  lines: [okabeIto.skyBlue, okabeIto.orange, okabeIto.bluishGreen, "#ffffff", okabeIto.reddishPurple],
};

/** How much of a ribbon's colour is laid over the ground, so that words on it can be read. */
export const ribbonOpacity = 0.38;
