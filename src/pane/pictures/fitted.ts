/** A picture that takes the height there is: its words a little larger, and what may be of any height as tall as it can be. */

import type { Picture } from "../../pictures/picture";

/** Larger words would be those of another picture. */
const LARGER = 7 / 6;
/** Taller bars say nothing more. */
const MOST_STRETCH = 4;

const heightOf = ({ svg }: Picture): number => Number(svg.attributes["height"]);

/** `draw`: of that width, stretched so many times. */
export function fitted(
  draw: (width: number, stretch: number) => Picture,
  room: { readonly width: number; readonly height: number },
): Picture {
  const [width, height] = [Math.floor(room.width / LARGER), room.height / LARGER];
  const [usual, twice] = [draw(width, 1), draw(width, 2)];
  const growth = heightOf(twice) - heightOf(usual);
  if (heightOf(usual) >= height) return draw(room.width, 1);
  let stretch = growth < 1 ? 1 : Math.min(MOST_STRETCH, 1 + (height - heightOf(usual)) / growth);
  let picture = draw(width, stretch);
  // A picture does not grow quite evenly.
  while (stretch > 1 && heightOf(picture) > height) {
    stretch = Math.max(1, stretch - 0.1);
    picture = draw(width, stretch);
  }
  return enlarged(picture);
}

function enlarged(picture: Picture): Picture {
  const { svg } = picture;
  const larger = (name: "width" | "height") => String(Math.floor(Number(svg.attributes[name]) * LARGER));
  const attributes = { ...svg.attributes, width: larger("width"), height: larger("height") };
  return { ...picture, svg: { ...svg, attributes } };
}
