/** What the web's accessibility guide asks of colours: words 4.5 to 1 from their ground, marks 3 to 1, in both themes. */
import { ALONE_COLOURS, CHART_COLOURS, STACK_COLOURS, WATERFALL_COLOURS } from "../../src/workbook/charts";
import { dark, light, RIBBON_OPACITY, type Theme } from "../../src/pictures/palette";

type Rgb = readonly [number, number, number];
const rgb = (colour: string): Rgb => [1, 3, 5].map((at) => parseInt(colour.slice(at, at + 2), 16)) as unknown as Rgb;
const linear = (part: number) => (part / 255 <= 0.04045 ? part / 255 / 12.92 : ((part / 255 + 0.055) / 1.055) ** 2.4);
const luminance = ([r, g, b]: Rgb) => 0.2126 * linear(r) + 0.7152 * linear(g) + 0.0722 * linear(b);
function contrast(a: Rgb, b: Rgb): number {
  const [high, low] = [luminance(a), luminance(b)].sort((x, y) => y - x) as [number, number];
  return (high + 0.05) / (low + 0.05);
}
const over = (colour: string, ground: string, opacity: number): Rgb =>
  rgb(colour).map((part, index) => part * opacity + rgb(ground)[index]! * (1 - opacity)) as unknown as Rgb;

/** Machado, Oliveira & Fernandes (2009), severity 1. */
const visions: Record<string, readonly Rgb[]> = {
  usual: [
    [1, 0, 0],
    [0, 1, 0],
    [0, 0, 1],
  ],
  protanopia: [
    [0.152286, 1.052583, -0.204868],
    [0.114503, 0.786281, 0.099216],
    [-0.003882, -0.048116, 1.051998],
  ],
  deuteranopia: [
    [0.367322, 0.860646, -0.227968],
    [0.280085, 0.672501, 0.047413],
    [-0.01182, 0.04294, 0.968881],
  ],
  tritanopia: [
    [1.255528, -0.076749, -0.178779],
    [-0.078411, 0.930809, 0.147602],
    [0.004733, 0.691367, 0.3039],
  ],
};
/** Distance as seen, in Ottosson's Oklab, times 100. */
function distance(a: string, b: string, vision: readonly Rgb[]): number {
  const [first, second] = [a, b].map((colour) => {
    const [r, g, blue] = vision.map((row) =>
      Math.max(
        0,
        row.reduce((sum, factor, index) => sum + factor * linear(rgb(colour)[index]!), 0),
      ),
    ) as unknown as Rgb;
    const [l, m, s] = [
      0.4122214708 * r + 0.5363325363 * g + 0.0514459929 * blue,
      0.2119034982 * r + 0.6806995451 * g + 0.1073969566 * blue,
      0.0883024619 * r + 0.2817188376 * g + 0.6299787005 * blue,
    ].map(Math.cbrt) as unknown as Rgb;
    return [
      0.2104542553 * l + 0.793617785 * m - 0.0040720468 * s,
      1.9779984951 * l - 2.428592205 * m + 0.4505937099 * s,
      0.0259040371 * l + 0.7827717662 * m - 0.808675766 * s,
    ];
  }) as unknown as [Rgb, Rgb];
  return 100 * Math.hypot(...first.map((part, index) => part - second[index]!));
}

describe.each([light, dark])("$name", (theme: Theme) => {
  const ground = rgb(theme.ground);

  it.each(["ink", "quiet"] as const)("%s words can be read", (name) => {
    expect(contrast(rgb(theme[name]), ground)).toBeGreaterThanOrEqual(4.5);
  });

  it("words on ribbons can be read", () => {
    for (const colour of [...theme.areas, theme.rest])
      expect(contrast(rgb(theme.ink), over(colour, theme.ground, RIBBON_OPACITY))).toBeGreaterThanOrEqual(4.5);
  });

  it("lines, sums and the edges of areas stand out", () => {
    for (const colour of [...theme.lines, theme.edge, theme.total, theme.bar, theme.accent])
      expect(contrast(rgb(colour), ground)).toBeGreaterThanOrEqual(3);
  });

  it.each(Object.keys(visions))("areas, lines and what is spoken of can be told apart: %s", (name) => {
    const vision = visions[name]!;
    const pairs = (colours: readonly string[]) =>
      colours.flatMap((one, index) => colours.slice(index + 1).map((other) => [one, other] as const));
    expect(Math.min(...pairs(theme.areas).map(([one, other]) => distance(one, other, vision)))).toBeGreaterThan(7);
    expect(Math.min(...pairs(theme.lines).map(([one, other]) => distance(one, other, vision)))).toBeGreaterThan(7);
    expect(distance(theme.bar, theme.accent, vision)).toBeGreaterThan(12);
  });
});

it("charts of the spreadsheet's own have the pictures' colours", () => {
  expect(CHART_COLOURS).toEqual(light.lines);
  expect(STACK_COLOURS).toEqual(light.areas);
  expect(ALONE_COLOURS).toEqual({ bar: light.bar, line: light.accent });
  expect(WATERFALL_COLOURS).toEqual({ up: light.bar, down: light.negative, total: light.total });
});
