/** Where the strip on what was pasted is put: over none of the cells, within what is seen, as long as there is room. */

import fc from "../fast-check";
import { placeBeside } from "../../src/browser/paste/strip";

const WITHIN = { left: 10, top: 100, right: 810, bottom: 700 };
const SIZE = { width: 400, height: 80 };
const box = (left: number, top: number, right: number, bottom: number) => ({ left, top, right, bottom });

it.each([
  ["below", box(50, 120, 250, 300), { left: 50, top: 308 }],
  ["below, as far left as it must", box(700, 120, 800, 300), { left: 410, top: 308 }],
  ["just below", box(50, 120, 250, 612), { left: 50, top: 620 }],
  ["above, where there is just no room below", box(50, 188, 250, 613), { left: 50, top: 100 }],
  ["to the right, where there is just none above", box(50, 187, 250, 613), { left: 258, top: 187 }],
  ["to the left", box(500, 100, 810, 700), { left: 92, top: 100 }],
  ["over the bars, where the block fills all", box(10, 100, 810, 700), { left: 10, top: 4 }],
  ["at the edge, where the block is out of sight", box(50, 900, 50, 900), { left: 50, top: 620 }],
])("%s", (_, block, place) => {
  expect(placeBeside(block, SIZE, WITHIN)).toEqual(place);
});

it("never covers a cell of the block", () => {
  const spans = (least: number, most: number) =>
    fc
      .tuple(fc.integer({ min: least, max: most }), fc.integer({ min: least, max: most }))
      .filter(([one, other]) => one < other);
  fc.assert(
    fc.property(
      spans(WITHIN.left, WITHIN.right),
      spans(WITHIN.top, WITHIN.bottom),
      fc.integer({ min: 50, max: 560 }),
      fc.integer({ min: 30, max: 90 }),
      ([left, right], [top, bottom], width, height) => {
        const place = placeBeside({ left, top, right, bottom }, { width, height }, WITHIN);
        const isApart =
          place.left >= right || place.left + width <= left || place.top >= bottom || place.top + height <= top;
        expect(isApart).toBe(true);
        expect(place.left).toBeGreaterThanOrEqual(WITHIN.left);
        expect(place.left + width).toBeLessThanOrEqual(WITHIN.right);
      },
    ),
  );
});
