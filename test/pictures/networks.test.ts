/** Pictures of input-output tables as the very SVG that is drawn, and what their figures and shades must hold. */
import { dark, light } from "../../src/pictures/palette";
import { marksOf, type SvgNode, toText } from "../../src/pictures/svg";
import { networkCases } from "./networks";

const find = (name: string) => networkCases.find((each) => each.name === name)!;

it.each(networkCases)("$name: wide and light, with its table", ({ draw, about }) => {
  const { svg, table, title, subtitle } = draw({ width: 640, theme: light, about });
  expect({
    title,
    subtitle,
    table: [table.head, ...table.rows.map((row) => row.map(({ shown }) => shown))].map((row) => row.join(" | ")),
  }).toMatchSnapshot("words");
  expect(`\n${toText(svg)}\n`).toMatchSnapshot("svg");
});

it.each([find("exports, three"), find("rounds, three"), find("exports, long"), find("rounds, thirty")])(
  "$name: narrow and dark",
  ({ draw, about }) => {
    expect(`\n${toText(draw({ width: 272, theme: dark, about }).svg)}\n`).toMatchSnapshot();
  },
);

const channels = (colour: string) =>
  [1, 3, 5]
    .map((at) => parseInt(colour.slice(at, at + 2), 16) / 255)
    .map((each) => (each <= 0.04045 ? each / 12.92 : ((each + 0.055) / 1.055) ** 2.4));
const luminance = (colour: string) =>
  channels(colour).reduce((sum, each, index) => sum + each * [0.2126, 0.7152, 0.0722][index]!, 0);
const contrast = (one: string, other: string) => {
  const [a, b] = [luminance(one), luminance(other)].sort((x, y) => y - x) as [number, number];
  return (a + 0.05) / (b + 0.05);
};

const textsOf = (node: SvgNode): string[] =>
  node.children.flatMap((child) => (typeof child === "string" ? (node.tag === "text" ? [child] : []) : textsOf(child)));

describe.each([light, dark])("the heat map, $name", (theme) => {
  const cells = networkCases
    .filter(({ name }) => !name.startsWith("rounds"))
    .flatMap(({ draw }) => marksOf(draw({ width: 640, theme }).svg))
    .map((mark) => {
      const [rect, words] = [
        mark.children.find((child): child is SvgNode => typeof child !== "string" && child.tag === "rect")!,
        mark.children.find((child): child is SvgNode => typeof child !== "string" && child.tag === "text"),
      ];
      return {
        share: Number(/: (−?[\d.]+)/.exec(mark.attributes["aria-label"]!)?.[1]?.replace("−", "-") ?? 0),
        fill: rect.attributes["fill"]!,
        ink: words?.attributes["fill"],
        words: words?.children[0],
      };
    });

  it("has a figure in each cell that has one, which stands out from its ground", () => {
    for (const { ink, fill, words } of cells)
      if (words !== undefined) expect(contrast(ink!, fill)).toBeGreaterThanOrEqual(4.5);
    expect(cells.filter(({ words }) => words === undefined).every(({ share }) => share === 0)).toBe(true);
  });

  it("steps away from the ground as shares grow, without colour too", () => {
    const order = [...cells].sort((a, b) => a.share - b.share);
    const distance = ({ fill }: (typeof cells)[number]) => Math.abs(luminance(fill) - luminance(theme.ground));
    order.slice(1).forEach((cell, index) => {
      if (cell.share > order[index]!.share + 0.5)
        expect(distance(cell)).toBeGreaterThanOrEqual(distance(order[index]!));
    });
    expect(distance(order.at(-1)!)).toBeGreaterThan(0.2);
  });
});

it.each([272, 640])("breaks no word of a name over its columns, %d wide", (width) => {
  for (const { name, draw } of networkCases.filter((each) => each.name.startsWith("exports"))) {
    const { svg: drawing, table, title, subtitle } = draw({ width, theme: light });
    const known = new Set(
      [...table.head, ...table.rows.map(([first]) => first!.shown), title, subtitle].flatMap((text) =>
        text.split(/\s/),
      ),
    );
    // Figures stand in the cells, and what is summed up is counted.
    const torn = textsOf(drawing)
      .flatMap((text) => text.split(/\s/))
      .filter((word) => !known.has(word) && !/^[<−\d.]+$|…$|^others$/.test(word));
    expect({ name, torn }).toEqual({ name, torn: [] });
  }
});

it("says the largest share from abroad, or that of the country it is to speak of", () => {
  const { draw } = find("exports, three");
  const plain = (words: string) => words.replaceAll("\u00a0", " ");
  expect(plain(draw({ width: 640, theme: light }).title)).toBe("5.9 % of East’s exports is value added in North");
  expect(plain(draw({ width: 640, theme: light, about: "North" }).title)).toMatch(
    /^\d\.\d % of North’s exports is value added in East$/,
  );
});

it("says in full how many are summed up", () => {
  for (const width of [272, 640])
    expect(
      textsOf(find("exports, thirty").draw({ width, theme: light }).svg).filter((words) => /^\d+ others$/.test(words))
        .length,
    ).toBeGreaterThan(0);
});

it("sums up what there is no room for, and loses nothing of it", () => {
  const { draw } = find("exports, thirty");
  const labels = marksOf(draw({ width: 272, theme: light }).svg).map((mark) => mark.attributes["aria-label"]!);
  const last = labels.filter((label) => / in the exports of Country \d+:/.test(label));
  const sums = new Map<string, number>();
  for (const label of last) {
    const [, country, share] = /of (Country \d+): ([\d.]+)/.exec(label)!;
    sums.set(country!, (sums.get(country!) ?? 0) + Number(share));
  }
  expect(sums.size).toBeGreaterThan(2);
  for (const sum of sums.values()) expect(sum).toBeCloseTo(100, 0);
});
