/**
 * The colours of the pictures, light and dark: Okabe and Ito's, which people can distinguish whatever their colour vision.
 *
 * Areas take the seven hues as they are, with an edge where a hue has too little contrast with the ground (yellow on
 * white). A line has no edge, so lines take only hues with enough contrast. Colour alone never carries meaning: areas are
 * named beside them or hatched, lines differ in dashes and points.
 *
 * Source: Okabe & Ito (2008), Color Universal Design.
 */

const OKABE_ITO = {
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
  /** Grid lines, which need not be noticed. */
  readonly grid: string;
  /** The edge of an area, an axis. */
  readonly edge: string;
  /** What the title is not about. */
  readonly plain: string;
  /** What the title is about. */
  readonly emphasis: string;
  /** A bar, line or point that is not spoken of, where one alone is. */
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

const areas = [
  OKABE_ITO.blue,
  OKABE_ITO.orange,
  OKABE_ITO.bluishGreen,
  OKABE_ITO.vermillion,
  OKABE_ITO.skyBlue,
  OKABE_ITO.reddishPurple,
  OKABE_ITO.yellow,
];

export const light: Theme = {
  name: "light",
  ground: "#ffffff",
  ink: "#242424",
  quiet: "#616161",
  grid: "#e0e0e0",
  edge: "#616161",
  plain: OKABE_ITO.skyBlue,
  emphasis: OKABE_ITO.vermillion,
  bar: "#86969c",
  accent: "#0b6a6f",
  track: "#f2f4f4",
  negative: OKABE_ITO.reddishPurple,
  total: "#616161",
  rest: "#bdbdbd",
  areas,
  lines: [OKABE_ITO.blue, OKABE_ITO.vermillion, OKABE_ITO.bluishGreen, "#242424", OKABE_ITO.reddishPurple],
};

export const dark: Theme = {
  name: "dark",
  ground: "#292929",
  ink: "#ffffff",
  quiet: "#b8b8b8",
  grid: "#474747",
  edge: "#b8b8b8",
  plain: OKABE_ITO.blue,
  emphasis: OKABE_ITO.orange,
  bar: "#7b8b91",
  accent: "#5cc8c8",
  track: "#333737",
  negative: OKABE_ITO.reddishPurple,
  total: "#b8b8b8",
  rest: "#757575",
  areas,
  lines: [OKABE_ITO.skyBlue, OKABE_ITO.orange, OKABE_ITO.bluishGreen, "#ffffff", OKABE_ITO.reddishPurple],
};

/** The opacity of a ribbon's colour, so that words on it can be read. */
export const RIBBON_OPACITY = 0.38;
