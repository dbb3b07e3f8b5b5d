/** What the numbers in a picture mean, where there is no room for names: below it, in one column or two. */
import type { Theme } from "./palette";
import { FACES_BY_ROLE, words } from "./picture";
import { decorative, type SvgNode } from "./svg";
import { truncate, textWidth } from "./text-metrics";

const LINE_HEIGHT = 15;
const GAP = 20;
const TWO_COLUMNS_FROM = 460;
const MAX_LINES_IN_ONE_COLUMN = 5;

export function keyOf(
  entries: readonly { readonly name: string; readonly figure: string }[],
  highlighted: string | undefined,
  width: number,
  top: number,
  theme: Theme,
): { node: SvgNode; bottom: number } {
  const columns = width >= TWO_COLUMNS_FROM && entries.length > MAX_LINES_IN_ONE_COLUMN ? 2 : 1;
  const room = (width - GAP * (columns - 1)) / columns;
  const numberRoom = textWidth(String(entries.length), { ...FACES_BY_ROLE.small, bold: true }) + 6;
  const perColumn = Math.ceil(entries.length / columns);
  const node = decorative(
    ...entries.flatMap(({ name, figure }, index) => {
      const x = Math.floor(index / perColumn) * (room + GAP);
      const y = top + (index % perColumn) * LINE_HEIGHT + 11;
      const face = { ...FACES_BY_ROLE.small, bold: name === highlighted };
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
  return { node, bottom: top + perColumn * LINE_HEIGHT };
}
