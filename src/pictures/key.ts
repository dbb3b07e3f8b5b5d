/** What the numbers in a picture stand for, where names have no room: below it, in one column or two. */
import type { Theme } from "./palette";
import { faceOf, words } from "./picture";
import { decorative, type SvgNode } from "./svg";
import { truncate, textWidth } from "./text-metrics";

const lineOf = 15;
const gap = 20;
const twoColumnsFrom = 460;
const fewLines = 5;

export function keyOf(
  entries: readonly { readonly name: string; readonly figure: string }[],
  spoken: string | undefined,
  width: number,
  top: number,
  theme: Theme,
): { node: SvgNode; bottom: number } {
  const columns = width >= twoColumnsFrom && entries.length > fewLines ? 2 : 1;
  const room = (width - gap * (columns - 1)) / columns;
  const numberRoom = textWidth(String(entries.length), { ...faceOf.small, bold: true }) + 6;
  const perColumn = Math.ceil(entries.length / columns);
  const node = decorative(
    ...entries.flatMap(({ name, figure }, index) => {
      const x = Math.floor(index / perColumn) * (room + gap);
      const y = top + (index % perColumn) * lineOf + 11;
      const face = { ...faceOf.small, bold: name === spoken };
      return [
        words(x + numberRoom - 6, y, String(index + 1), face, theme.quiet, "end"),
        words(
          x + numberRoom,
          y,
          truncate(name, room - numberRoom - textWidth(figure, face) - 8, face),
          face,
          theme.ink,
        ),
        ...(figure === "" ? [] : [words(x + room, y, figure, face, theme.ink, "end")]),
      ];
    }),
  );
  return { node, bottom: top + perColumn * lineOf };
}
