/** Words, figures, labels and files: what a picture is made of. */
import fc from "../fast-check";
import { Decimal } from "../../src/core/numbers/decimal";
import { apart, placed, sparse } from "../../src/pictures/labels";
import { amount, change, percent, styled, styleFor, withUnit } from "../../src/pictures/numerals";
import { svg, toFile, toText } from "../../src/pictures/svg";
import { truncate, textWidth, wrap } from "../../src/pictures/text-metrics";

const face = { size: 12 };
const plain = (text: string) => text.replaceAll("\u00a0", " ");

describe("figures in words", () => {
  it.each([
    ["1450000", 6, "1.5"],
    ["1449999.99", 6, "1.4"],
    ["1850000", 6, "1.9"],
    ["-1450000", 6, "−1.5"],
    ["1.005", 0, "1.0"],
    ["0.25", 0, "0.3"],
    ["0.35", 0, "0.4"],
    ["0.2499999999999999999", 0, "0.2"],
  ])("%s over a million where there are %d zeros is %s: halves go away from 0", (figure, zeros, words) => {
    expect(amount(new Decimal(figure).div(new Decimal(10).pow(zeros)), 1)).toBe(words);
  });

  it.each([
    ["0.036312849", "3.6 %"],
    ["0", "0.0 %"],
    ["-0.252", "−25.2 %"],
    ["0.0004", "0.04 %"],
    ["0.000000346", "0.000035 %"],
    ["0.0000000004", "4e−8 %"],
    ["1", "100.0 %"],
    ["12.3456", "1,234.6 %"],
    ["-0.0000001", "−0.00001 %"],
  ])("a share of %s is %s", (share, words) => {
    expect(plain(percent(new Decimal(share)))).toBe(words);
  });

  it.each([
    [["80", "6.5"], "", ["80.00", "6.50"]],
    [["80", "6"], "", ["80", "6"]],
    [["80.123", "6"], "", ["80.12", "6.00"]],
    [["0.00123", "0.004"], "", ["0.00123", "0.00400"]],
    [["12.4", "0.000012"], "", ["12.40", "0.000012"]],
    [["1234567890", "-5000"], "million", ["1,234.6", "−0.005"]],
    [["9999999", "1"], "", ["9,999,999", "1"]],
    [["0"], "", ["0"]],
  ])("%j are written alike", (figures, scale, words) => {
    const decimals = figures.map((figure) => new Decimal(figure));
    const style = styleFor(decimals);
    expect(style.scale).toBe(scale);
    expect(decimals.map((figure) => styled(figure, style))).toEqual(words);
  });

  it("has units, signs and no minus before a plain 0", () => {
    const style = styleFor([new Decimal("25000000")]);
    expect(plain(withUnit(new Decimal("25000000"), "US$", style))).toBe("25.0 million US$");
    expect([change(new Decimal("3.14"), 1), change(new Decimal("-3.14"), 1), change(new Decimal(0), 1)]).toEqual([
      "+3.1",
      "−3.1",
      "0.0",
    ]);
    expect(amount(new Decimal("-0"), 1)).toBe("0.0");
  });
});

const anyWords = fc.string({ unit: "grapheme", maxLength: 60 });

describe("words in little room", () => {
  it("are whole where they fit, and end in an ellipsis where they do not", () => {
    expect(truncate("Assembly in China", 200, face)).toBe("Assembly in China");
    expect(truncate("Assembly in China", 80, face)).toBe("Assembly i…");
    expect(truncate("Apple: design, brand", 62, face)).toBe("Apple: d…");
    expect(truncate("Assembly", 5, face)).toBe("");
    // A flag is one sign of two characters.
    expect(truncate("🇰🇪🇰🇪🇰🇪🇰🇪", 45, face)).toMatch(/^(🇰🇪)+…$/u);
  });

  it("are as wide in Korean as squares, and with accents as without, however they are encoded", () => {
    for (const form of ["NFC", "NFD"]) {
      expect(textWidth("가국".normalize(form), face)).toBe(textWidth("田田", face));
      expect(textWidth("Éx".normalize(form), face)).toBe(textWidth("Ex", face));
    }
  });

  it("never take more room than there is", () => {
    fc.assert(
      fc.property(anyWords, fc.integer({ min: 20, max: 300 }), (words, room) => {
        expect(textWidth(truncate(words, room, face), face)).toBeLessThanOrEqual(room);
        for (const line of wrap(words, room, face)) expect(textWidth(line, face)).toBeLessThanOrEqual(room);
        const lines = wrap(words, room, face, 2);
        expect(lines.length).toBeLessThanOrEqual(2);
      }),
    );
  });

  it("lose nothing in lines, but for the breaks", () => {
    fc.assert(
      fc.property(anyWords, fc.integer({ min: 20, max: 300 }), (words, room) => {
        const bare = (text: string) => text.replaceAll(/[ \n\t\r]+/gu, "");
        expect(bare(wrap(words, room, face).join(""))).toBe(bare(words));
      }),
    );
  });

  it("show that they were cut", () => {
    expect(wrap("one two three four five six", 60, face, 2).at(-1)).toMatch(/…$/);
    expect(wrap("one two", 200, face, 1)).toEqual(["one two"]);
  });
});

describe("labels", () => {
  const blocks = fc.array(
    fc.record({ middle: fc.integer({ min: -50, max: 450 }), height: fc.integer({ min: 5, max: 40 }) }),
    { maxLength: 9 },
  );

  it("are moved apart, within bounds, in the order of what they name", () => {
    fc.assert(
      fc.property(blocks, (wanted) => {
        const tops = apart(wanted, 0, 400);
        const order = wanted.map((_, index) => index).sort((a, b) => tops[a]! - tops[b]!);
        for (const [position, index] of order.entries()) {
          expect(tops[index]).toBeGreaterThanOrEqual(-1e-9);
          expect(tops[index]! + wanted[index]!.height).toBeLessThanOrEqual(400 + 1e-9);
          const next = order[position + 1];
          if (next !== undefined) {
            expect(tops[index]! + wanted[index]!.height).toBeLessThanOrEqual(tops[next]! + 1e-9);
            expect(wanted[index]!.middle).toBeLessThanOrEqual(wanted[next]!.middle);
          }
        }
      }),
    );
    expect(apart([{ middle: 100, height: 20 }], 0, 400)).toEqual([90]);
  });

  it("give way to those before them", () => {
    const box = (x: number) => ({ x, y: 0, width: 10, height: 10 });
    expect(
      placed([
        { of: "a", places: [box(0)] },
        { of: "b", places: [box(5)] },
        { of: "c", places: [box(5), box(20)] },
      ]).map(({ of, box: { x } }) => [of, x]),
    ).toEqual([
      ["a", 0],
      ["c", 20],
    ]);
    expect(placed([{ of: "a", places: [box(0)] }], [box(9)])).toEqual([]);
  });

  it.each([
    [[0, 50, 100, 150], 20, [0, 1, 2, 3]],
    [[0, 25, 50, 75, 100], 40, [0, 2, 4]],
    [[0, 25, 50, 75, 100, 125], 40, [0, 2, 5]],
    [[0, 10], 40, [0]],
    [[0], 40, [0]],
    [[], 40, []],
  ])("at %j, %i wide: %j are shown", (middles, width, shown) => {
    expect(
      sparse(
        middles,
        middles.map(() => width),
      ),
    ).toEqual(shown);
  });
});

describe("a tree as text", () => {
  it("keeps what stands in a cell text", () => {
    const text = toText(svg("text", { "aria-label": `"<b>&'` }, `<script>alert("x")</script> & 'y'`));
    expect(text).toBe(
      '<text aria-label="&quot;&lt;b&gt;&amp;&#39;">&lt;script&gt;alert(&quot;x&quot;)&lt;/script&gt; &amp; &#39;y&#39;</text>',
    );
  });

  it("holds nothing that XML forbids", () => {
    expect(toText(svg("text", {}, "a\u0000b\u001fc\ufffed\ud800e"))).toBe("<text>a\ufffdb\ufffdc\ufffdd\ufffde</text>");
    expect(toText(svg("text", {}, "🙂\t"))).toBe("<text>🙂\t</text>");
  });

  it("rounds positions, and knows no -0", () => {
    expect(toText(svg("path", { x: 1.23456, y: -0.001, z: undefined }))).toBe('<path x="1.23" y="0"/>');
  });

  it("is a file with its title", () => {
    expect(toFile(svg("svg", { width: 1 }, svg("g")), "A & B")).toBe(
      '<?xml version="1.0" encoding="UTF-8"?>\n<svg xmlns="http://www.w3.org/2000/svg" width="1">\n  <title>A &amp; B</title>\n  <g/>\n</svg>\n',
    );
  });
});
